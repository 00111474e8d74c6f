// How each of our records reads as a FHIR R4 resource. Codes that FHIR requires are FHIR's; what it leaves to text is
// in our words.
#pragma once

#include "core/json.h"
#include "records/aftercare.h"
#include "records/consents.h"
#include "records/people.h"
#include "records/photo_marks.h"
#include "records/record.h"
#include "records/treatment.h"
#include "records/visits.h"

namespace stipple::documents::fhir
{

// With its type and, unless it is null, its id.
[[nodiscard]] Json resource(QStringView type, const QUuid& id);
[[nodiscard]] Json reference(QStringView type, const QUuid& id);
[[nodiscard]] QString instant(const QDateTime& moment);
// The id of what is one resource there and only a part of a record here; always the same for the same part.
[[nodiscard]] QUuid part(const QUuid& record, const QString& name);

[[nodiscard]] Json patientOf(const QUuid& id, const records::Client& client);
[[nodiscard]] Json allergyOf(const QUuid& id, const Json& patient, const records::Allergy& allergy);
[[nodiscard]] Json medicineOf(const QUuid& id, const Json& patient, const records::Medicine& medicine);
[[nodiscard]] Json conditionOf(const QUuid& id, const Json& patient, const records::Condition& condition);
[[nodiscard]] Json appointmentOf(const QUuid& id, const Json& patient, const records::Appointment& visit);
// `finding` may be null: nothing stood in the way.
[[nodiscard]] Json issueOf(const QUuid& id, const Json& patient, const records::Screening& screening,
                           const records::Finding* finding);
[[nodiscard]] Json consentOf(const QUuid& id, const Json& patient, const records::Consent& consent, bool holds,
                             const QString& clinic, const QString& file);
[[nodiscard]] Json procedureOf(const QUuid& id, const Json& patient, const records::Session& session, bool isFinished);
// `marks`: what is drawn on it.
[[nodiscard]] Json mediaOf(const QUuid& id, const Json& patient, const records::Photo& photo, const QString& file,
                           std::span<const records::DrawnMark> marks);
[[nodiscard]] Json observationOf(const QUuid& id, const Json& patient, const records::CheckIn& report);
[[nodiscard]] Json provenanceOf(const QUuid& id, const Json& target, const records::Record& record,
                                const QString& clinic);

} // namespace stipple::documents::fhir
