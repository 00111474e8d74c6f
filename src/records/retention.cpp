#include "records/retention.h"

#include "core/ids.h"
#include "records/consents.h"
#include "records/reading.h"
#include "records/treatment.h"
#include "records/types.h"
#include "records/visits.h"

namespace stipple::records
{

namespace
{

QDate dayOf(const Record& record, const QTimeZone& zone)
{
    const auto local = [&](const QDateTime& moment) { return moment.toTimeZone(zone).date(); };
    switch (typeFromName(record.type).value_or(Type::Device)) {
    case Type::Session:
        if (const auto session = read<Session>(record))
            return session->day;
        break;
    case Type::Appointment:
        if (const auto visit = read<Appointment>(record);
            visit && (visit->state.known() == VisitState::Done || visit->state.known() == VisitState::Arrived))
            return local(visit->starts);
        break;
    case Type::Consent:
        if (const auto consent = read<Consent>(record))
            return local(consent->signedAt);
        break;
    default:
        break;
    }
    return {};
}

} // namespace

QStringList Retention::keptTypes() const
{
    QStringList types;
    for (const KeptKind& kind : kept)
        types += kind.type;
    return types;
}

Retention retentionOf(const Client& client, std::span<const Record> records, const Clinic& clinic, QDate today,
                      const QTimeZone& zone)
{
    Retention retention;
    retention.hold = client.hold;
    std::map<QString, qint64> counts;
    for (const Record& record : records) {
        ++counts[record.type];
        if (lifeOf(record).life == Life::Deleted)
            continue;
        const QDate day = dayOf(record, zone);
        // What is dated in the future is a mistake, and keeps nothing for longer.
        if (day.isValid() && day <= today && (!retention.lastVisit.isValid() || day > retention.lastVisit))
            retention.lastVisit = day;
    }
    // Who never came is counted from the day they were added.
    for (const Record& record : records) {
        if (!retention.lastVisit.isValid() && record.type == typeName(Type::Client))
            retention.lastVisit =
                QDateTime::fromMSecsSinceEpoch(idMadeAtMs(record.id), Qt::UTC).toTimeZone(zone).date();
    }
    const QDate from = retention.lastVisit.isValid() ? retention.lastVisit : today;
    for (const auto& [type, count] : counts) {
        const auto rule = clinic.keep.find(type);
        // The client's own record goes in any case: what is kept stands under its random id.
        const bool isKept = rule != clinic.keep.end() && type != typeName(Type::Client) &&
                            from.addYears(int(rule->second.years.value_or(0))) > today;
        if (isKept)
            retention.kept.push_back({type, count, from.addYears(int(*rule->second.years)), rule->second.why});
        else
            retention.erasable += count;
    }
    std::sort(retention.kept.begin(), retention.kept.end(), [](const KeptKind& a, const KeptKind& b) {
        return a.until != b.until ? a.until > b.until : a.type < b.type;
    });
    return retention;
}

} // namespace stipple::records
