#include "records/aftercare.h"

#include "records/shared_fields.h"

namespace stipple::records
{

template <typename V>
void map(V& field, CareChoice& choice)
{
    field(u"fromDay", choice.fromDay, Rule{.min = 0, .max = 3'650});
    field(u"toDay", choice.toDay, Rule{.min = 0, .max = 3'650});
    field(u"note", choice.note, Rule{.prose = true});
}

template <typename V>
void map(V& field, Care& care)
{
    field(u"session", care.session, Rule{.required = true});
    field(u"dayZero", care.dayZero, Rule{.required = true});
    field(u"zone", care.zone, Rule{.required = true, .format = Format::Zone});
    field(u"protocolVersion", care.protocolVersion, Rule{.required = true});
    field(u"choices", care.choices);
    field(u"scabsGone", care.scabsGone);
    field(u"remindAt", care.remindAt);
    field(u"packGiven", care.packGiven);
    field(u"packGivenAt", care.packGivenAt);
    field(u"restartedBy", care.restartedBy);
    field(u"sentBackAt", care.sentBackAt);
    field(u"notes", care.notes, Rule{.prose = true});
}

template <typename V>
void map(V& field, CheckIn& checkIn)
{
    mapAmendment(field, checkIn);
    field(u"care", checkIn.care, Rule{.required = true});
    field(u"day", checkIn.day, Rule{.required = true, .min = 0, .max = 3'650});
    field(u"date", checkIn.date, Rule{.required = true});
    field(u"at", checkIn.at, Rule{.required = true});
    field(u"by", checkIn.by, Rule{.required = true});
    field(u"way", checkIn.way);
    field(u"scabbing", checkIn.scabbing);
    field(u"pain", checkIn.pain, Rule{.min = 0, .max = 10});
    field(u"redness", checkIn.redness);
    field(u"rednessSpreads", checkIn.rednessSpreads);
    field(u"swelling", checkIn.swelling);
    field(u"faceSwelling", checkIn.faceSwelling);
    field(u"discharge", checkIn.discharge);
    field(u"bleeding", checkIn.bleeding);
    field(u"fever", checkIn.fever);
    field(u"temperature", checkIn.temperature, Rule{.min = 30, .max = 45});
    field(u"breathing", checkIn.breathing);
    field(u"rash", checkIn.rash);
    field(u"otherAnswers", checkIn.otherAnswers);
    field(u"warnings", checkIn.warnings);
    field(u"photos", checkIn.photos);
    field(u"note", checkIn.note, Rule{.prose = true});
}

template <typename V>
void map(V& field, Protocol& protocol)
{
    mapAmendment(field, protocol);
    field(u"name", protocol.name, Rule{.required = true});
    field(u"version", protocol.version, Rule{.required = true});
    field(u"basedOn", protocol.basedOn);
    field(u"document", protocol.document, Rule{.required = true, .longest = 1024 * 1024});
    field(u"hash", protocol.hash, Rule{.required = true, .format = Format::Sha256});
    field(u"languages", protocol.languages, Rule{.format = Format::Language});
    field(u"changes", protocol.changes, Rule{.prose = true});
    field(u"adoptedAt", protocol.adoptedAt, Rule{.required = true});
    field(u"adoptedBy", protocol.adoptedBy);
}

template <typename V>
void map(V& field, CarePack& pack)
{
    field(u"vault", pack.vault, Rule{.required = true});
    field(u"clinicKey", pack.clinicKey, Rule{.required = true, .format = Format::Sha256});
    field(u"session", pack.session, Rule{.required = true});
    field(u"takenInAt", pack.takenInAt, Rule{.required = true});
    field(u"document", pack.document, Rule{.required = true, .longest = 2 * 1024 * 1024});
}

STIPPLE_TYPED_RECORD(Care);
STIPPLE_TYPED_RECORD(CheckIn);
STIPPLE_TYPED_RECORD(Protocol);
STIPPLE_TYPED_RECORD(CarePack);

} // namespace stipple::records
