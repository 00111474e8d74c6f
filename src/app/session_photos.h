// Which views of the protocol's set have a photo with a session, before and after; which are missing, and which were
// left out and why.
#pragma once

#include "app/clinic_service.h"
#include "app/session_reading.h"

#include <QVariantList>

namespace stipple::app
{

struct ViewSeen {
    enum State { Missing, Taken, Skipped };
    QString id;    // "left-45", "close-up/crown", "scar/scar 1"
    QString title; // "Left, 45°", in the language spoken now
    State state = Missing;
    QString why;             // it was skipped
    bool isRequired = false; // of the least that is asked for
};

// `moment`: "before" or "after". Those that every session has, and one for each zone and each scar that is treated:
// these are offered, and not of the least, for where is said only once it has begun.
[[nodiscard]] std::vector<ViewSeen> viewsOf(const SessionSeen& seen, const records::Session& session,
                                            const QString& moment, const ClinicService& clinic);
// Of the least that is asked for, how many are neither there nor left out.
[[nodiscard]] int missingViews(const std::vector<ViewSeen>& views);
// {id, text, state, detail}
[[nodiscard]] QVariantList viewRows(const std::vector<ViewSeen>& views);
// "6 of 8 views are photographed", "The client wants no photos."
[[nodiscard]] QString tellViews(const std::vector<ViewSeen>& views, bool isRefused);

// Leaves out everything of that moment that has no photo yet; an empty reason takes it back.
void skipViews(records::Session& session, const std::vector<ViewSeen>& views, const QString& moment,
               const QString& why);

} // namespace stipple::app
