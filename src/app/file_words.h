// What an entry of a client's file says: a title and a line in the list, and all that is known of it when it is opened.
#pragma once

#include "app/client_file.h"
#include "app/clinic_service.h"

namespace stipple::app
{

struct EntryTold {
    QString icon;
    QString title;  // "Session 2 · shading and definition"
    QString detail; // one line; may be empty
    QString pill;   // a state that matters; empty where none does
    Meaning pillMeaning = Meaning::Neutral;
};

struct Fact {
    QString label; // empty: the value stands by itself
    QString value;
};

// By what the list can be narrowed: "visits", "health", "consents", "photos", "healing", "notes", "other".
[[nodiscard]] QString groupOf(const FileEntry& entry);
[[nodiscard]] EntryTold tellEntry(const FileEntry& entry, const FileSeen& file, const ClinicService& clinic);
[[nodiscard]] std::vector<Fact> factsOf(const FileEntry& entry, const FileSeen& file, const ClinicService& clinic);
// What the last screening that stands found, by the rules' names; what was clear is left out.
[[nodiscard]] QStringList foundAtScreening(const FileSeen& file, const ClinicService& clinic);
// The heading of a day: "Today · Wednesday, 25 November", "Tuesday, 3 March 2025".
[[nodiscard]] QString dayHeading(QDate day, QDate today);

// As a list reads: "A, B and C" in the language's form.
[[nodiscard]] QString joined(const QStringList& parts);

} // namespace stipple::app
