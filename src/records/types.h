// The types of records, and which of them never change once they are made.
#pragma once

#include "records/record.h"

#include <optional>
#include <span>

namespace stipple::records
{

enum class Type {
    Client,
    Response,
    Screening,
    Consent,
    Withdrawal,
    Plan,
    Session,
    Photo,
    Care,
    CheckIn,
    Quote,
    Lot,
    Appointment,
    Protocol,
    Practitioner,
    Device,
    Clinic,
    ClientNote,
    Discard,
    PhotoMarks,
    CarePack,
};

enum class Sealing {
    Living,       // edited field by field, merged
    WhenFinished, // living until it carries a seal
    Sealed,       // from the beginning: never changes, never merges
};

[[nodiscard]] QString typeName(Type type);                        // "client", "checkin" …: as in Record::type
[[nodiscard]] std::optional<Type> typeFromName(QStringView name); // nothing for a type of a newer app
[[nodiscard]] std::span<const Type> allTypes();
[[nodiscard]] Sealing sealing(Type type);
// Whether this record may never change again. One of an unknown type is, once it carries a seal.
[[nodiscard]] bool isSealed(const Record& record);

} // namespace stipple::records
