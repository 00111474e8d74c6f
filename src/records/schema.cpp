#include "records/schema.h"

#include "records/aftercare.h"
#include "records/answers.h"
#include "records/consents.h"
#include "records/notes.h"
#include "records/people.h"
#include "records/photo_marks.h"
#include "records/reading.h"
#include "records/refusal.h"
#include "records/treatment.h"
#include "records/typed.h"
#include "records/visits.h"

namespace stipple::records
{

namespace
{

std::vector<TypeSpec> describeAll()
{
    std::vector<TypeSpec> all;
    // In the order of Type.
    all.push_back(specification<Client>());
    all.push_back(specification<Response>());
    all.push_back(specification<Screening>());
    all.push_back(specification<Consent>());
    all.push_back(specification<Withdrawal>());
    all.push_back(specification<Plan>());
    all.push_back(specification<Session>());
    all.push_back(specification<Photo>());
    all.push_back(specification<Care>());
    all.push_back(specification<CheckIn>());
    all.push_back(specification<Quote>());
    all.push_back(specification<Lot>());
    all.push_back(specification<Appointment>());
    all.push_back(specification<Protocol>());
    all.push_back(specification<Practitioner>());
    all.push_back(specification<Device>());
    all.push_back(specification<Clinic>());
    all.push_back(specification<ClientNote>());
    all.push_back(specification<Discard>());
    all.push_back(specification<PhotoMarks>());
    all.push_back(specification<CarePack>());
    return all;
}

Done checkField(const TypeSpec& spec, const Record& record, const QString& name, const FieldWrites& writes)
{
    const QString place = QStringLiteral("fields.") + name;
    if (name == keptField()) {
        for (const auto& [dot, write] : writes)
            STIPPLE_TRY(Seen::fromJson(write.value, place));
        return {};
    }
    const FieldSpec* field = spec.find(name);
    if (!field)
        return {}; // a newer app's: kept, and travels on
    if (field->set != name.contains(u'/'))
        return refusal(place, field->set
                                  ? QCoreApplication::translate("Records", "it is a set; each element has its own name")
                                  : QCoreApplication::translate("Records", "it is no set"));
    for (const auto& [dot, write] : writes)
        STIPPLE_TRY(validateValue(*field, write.value, place, record.schema > spec.version));
    return {};
}

// A correction names what it corrects and why: both, or neither.
Done checkAmendment(const Record& record)
{
    const QString amends = QStringLiteral("amends");
    const QString reason = QStringLiteral("amendReason");
    if (record.fields.contains(amends) && !record.fields.contains(reason))
        return refusal(QStringLiteral("fields.") + reason,
                       QCoreApplication::translate("Records", "a correction says why it is one"));
    if (record.fields.contains(reason) && !record.fields.contains(amends))
        return refusal(QStringLiteral("fields.") + amends,
                       QCoreApplication::translate("Records", "a correction names what it corrects"));
    return {};
}

} // namespace

const FieldSpec* TypeSpec::find(QStringView field) const
{
    const qsizetype slash = field.indexOf(u'/');
    const QStringView base = slash < 0 ? field : field.left(slash);
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const FieldSpec& spec) { return spec.name == base; });
    return found == fields.end() ? nullptr : &*found;
}

const TypeSpec& specOf(Type type)
{
    static const std::vector<TypeSpec> all = describeAll();
    return all[std::size_t(type)];
}

bool isSafetyField(const QString& type, const QString& field)
{
    const std::optional<Type> known = typeFromName(type);
    const FieldSpec* spec = known ? specOf(*known).find(field) : nullptr;
    return spec && spec->rule.safety;
}

Done validate(const Record& record)
{
    const std::optional<Type> type = typeFromName(record.type);
    if (!type)
        return {};
    const TypeSpec& spec = specOf(*type);
    for (const auto& [name, writes] : record.fields)
        STIPPLE_TRY(checkField(spec, record, name, writes));
    for (const FieldSpec& field : spec.fields) {
        if (field.rule.required && !field.set && !record.fields.contains(field.name))
            return refusal(QStringLiteral("fields.") + field.name,
                           QCoreApplication::translate("Records", "it is missing"));
    }
    if (!isSealed(record))
        return {};
    STIPPLE_TRY(checkAmendment(record));
    if (record.deleted)
        return refusal(QStringLiteral("deleted"),
                       QCoreApplication::translate("Records", "a finished record is not deleted"));
    return spec.whole(record);
}

Done validateSeal(const Record& record)
{
    const QString place = QStringLiteral("seal");
    const std::optional<Type> type = typeFromName(record.type);
    if (record.seal && record.seal->signature.isEmpty())
        return refusal(place, QCoreApplication::translate("Records", "it is not signed"));
    if (!type)
        return {};
    if (sealing(*type) == Sealing::Sealed && !record.seal)
        return refusal(place, QCoreApplication::translate("Records", "it is missing"));
    if (sealing(*type) == Sealing::Living && record.seal)
        return refusal(place, QCoreApplication::translate("Records", "this type of record has none"));
    return {};
}

} // namespace stipple::records
