// One client's records as a FHIR R4 Bundle (a "collection"), for the client, another clinic or an authority: Patient,
// AllergyIntolerance, MedicationStatement, Condition, Appointment, QuestionnaireResponse, DetectedIssue, Consent,
// Procedure, Media, Observation, and a Provenance with the signature for each sealed record. What FHIR has no place for
// is in the export's records.json.
#pragma once

#include "core/json.h"
#include "records/record.h"

#include <QMap>

#include <vector>

namespace stipple::documents
{

struct BundleMade {
    QUuid client;                         // whose; those that were merged into it are told as this one
    std::vector<records::Record> records; // of the client, its own among them
    QMap<QUuid, QString> files;           // of consents and photos: where they lie beside the bundle, relative
    QString clinic;
    QDateTime at;
};

// Errors: those of reading a record that is not of its type's form.
[[nodiscard]] Result<Json> fhirBundle(const BundleMade& made);

} // namespace stipple::documents
