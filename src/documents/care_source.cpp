#include "documents/care_source.h"

#include "protocol/loader.h"
#include "protocol/moment.h"
#include "records/reading.h"
#include "records/treatment.h"
#include "records/typed.h"
#include "records/types.h"
#include "records/visits.h"

#include <QCoreApplication>

#include <algorithm>

namespace stipple::documents
{

namespace
{

struct SourceText {
    Q_DECLARE_TR_FUNCTIONS(AftercarePack)
};

template <typename T>
struct Kept {
    QUuid id;
    bool isSealed = false;
    T fields;
};

// Those of one type that are not deleted, in the order in which they were made; also what another one corrects.
template <typename T>
Result<std::vector<Kept<T>>> allOf(const std::vector<records::Record>& records)
{
    std::vector<Kept<T>> found;
    for (const records::Record& record : records) {
        if (record.type != records::typeName(records::typeOf<T>) ||
            records::lifeOf(record).life == records::Life::Deleted)
            continue;
        STIPPLE_ASSIGN(T fields, records::read<T>(record));
        found.push_back({record.id, records::isSealed(record), std::move(fields)});
    }
    return found;
}

// What stands of a session today: what corrects it, or what corrects that.
using Sessions = std::vector<Kept<records::Session>>;
const Kept<records::Session>* standing(const Sessions& all, const QUuid& id)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == id; });
    if (found == all.end())
        return nullptr;
    const Kept<records::Session>* now = &*found;
    for (const auto& one : all) {
        if (one.fields.amends == now->id && one.isSealed)
            now = &one;
    }
    return now;
}

// What was corrected first.
QUuid firstOf(const Sessions& all, QUuid id)
{
    for (std::size_t steps = 0; steps < all.size(); ++steps) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == id; });
        if (found == all.end() || found->fields.amends.isNull())
            return id;
        id = found->fields.amends;
    }
    return id;
}

// The one that began last of those that are finished.
const Kept<records::Session>* latest(const Sessions& all)
{
    const Kept<records::Session>* last = nullptr;
    for (const auto& one : all) {
        const Kept<records::Session>* const now = one.isSealed ? standing(all, one.id) : nullptr;
        if (now && (!last || std::tie(last->fields.day, last->fields.startedAt) <=
                                 std::tie(now->fields.day, now->fields.startedAt)))
            last = now;
    }
    return last;
}

QTimeZone zoneOf(const QString& id, const QTimeZone& otherwise)
{
    const QTimeZone zone(id.toUtf8());
    return zone.isValid() ? zone : otherwise;
}

// When it began, on the day that counts as its own.
QDateTime beganAt(const records::Session& session, const QDate& dayZero, const QTimeZone& zone)
{
    const QDate day = dayZero.isValid() ? dayZero : session.day;
    const bool isThatDay =
        session.startedAt.isValid() && (!day.isValid() || session.startedAt.toTimeZone(zone).date() == day);
    return (isThatDay ? session.startedAt : protocol::instantOf(day, QTime(12, 0), zone)).toUTC();
}

// Its tests ran when it was made.
auto load(const QString& name, const QByteArray& changes)
{
    const protocol::LoadOptions options{.isStrict = true, .runsTests = false};
    return changes.isEmpty() ? protocol::loadProtocol(protocol::builtInFiles(), options)
                             : protocol::loadProtocol(protocol::builtInFiles(), {name, changes}, options);
}

Result<QString> skinTypeOf(const std::vector<records::Record>& records, const records::Session& session,
                           const records::Client& client)
{
    if (session.skinType.known())
        return session.skinType.word();
    STIPPLE_ASSIGN(const auto plans, allOf<records::Plan>(records));
    for (auto plan = plans.rbegin(); plan != plans.rend(); ++plan) {
        if (plan->fields.skinType.known())
            return plan->fields.skinType.word();
    }
    return client.skinType.known() ? client.skinType.word() : QString();
}

} // namespace

QMap<QString, protocol::CareDays> choicesOf(const records::Care& care)
{
    QMap<QString, protocol::CareDays> choices;
    const auto day = [](const std::optional<qint64>& number) {
        return number ? std::optional(int(std::clamp<qint64>(*number, 0, 1'000))) : std::nullopt;
    };
    for (const auto& [entry, choice] : care.choices) {
        if (choice.fromDay || choice.toDay)
            choices.insert(entry, {day(choice.fromDay), day(choice.toDay)});
    }
    return choices;
}

Result<ClinicSource> readClinicSource(vault::Reader& reader)
{
    ClinicSource source;
    STIPPLE_ASSIGN(const auto clinics, reader.recordsOfType(records::typeName(records::Type::Clinic), 1));
    if (!clinics.empty()) {
        STIPPLE_ASSIGN(source.clinic, records::read<records::Clinic>(clinics.front()));
    }
    source.zone = zoneOf(source.clinic.zone, QTimeZone::systemTimeZone());
    if (!source.clinic.protocol.isNull()) {
        STIPPLE_ASSIGN(const records::Record record, reader.record(source.clinic.protocol));
        STIPPLE_ASSIGN(const auto own, records::read<records::Protocol>(record));
        source.changesName = own.name + QStringLiteral(".json");
        source.changes = own.document;
    }
    auto loaded = load(source.changesName, source.changes);
    if (!loaded)
        return failure(
            ErrorCode::Damaged,
            SourceText::tr("The clinic's own protocol cannot be read, so nothing was made from it. Choose it "
                           "again in the settings."));
    source.protocol = *std::move(loaded);
    return source;
}

bool goBy(vault::Reader& reader, const QString& identity, ClinicSource& source)
{
    const auto is = [&](const protocol::Protocol& protocol) { return protocol.identity() == identity; };
    if (is(source.protocol))
        return true;
    const auto tryOne = [&](const QString& name, const QByteArray& changes) {
        auto loaded = load(name, changes);
        if (!loaded || !is(*loaded))
            return false;
        source.protocol = *std::move(loaded);
        source.changesName = name;
        source.changes = changes;
        return true;
    };
    if (tryOne({}, {}))
        return true;
    const auto all = reader.recordsOfType(records::typeName(records::Type::Protocol));
    if (!all)
        return false;
    const QString own = identity.section(QLatin1Char('|'), 0, 0);
    for (auto record = all->rbegin(); record != all->rend(); ++record) {
        const auto kept = records::read<records::Protocol>(*record);
        // A few hundred milliseconds each: only those that may be it.
        if (kept && kept->document.contains(own.toUtf8()) &&
            tryOne(kept->name + QStringLiteral(".json"), kept->document))
            return true;
    }
    return false;
}

Result<CareSource> readCareSource(vault::Reader& reader, const QUuid& client, const QUuid& session)
{
    CareSource source;
    const auto record = reader.record(client);
    if (!record || record->type != records::typeName(records::Type::Client) ||
        records::lifeOf(*record).life == records::Life::Deleted)
        return failure(ErrorCode::NotFound, SourceText::tr("There is no such client. Nothing was made."));
    STIPPLE_ASSIGN(source.client, records::read<records::Client>(*record));
    STIPPLE_ASSIGN(const auto records, reader.recordsOfClient(client));
    STIPPLE_ASSIGN(const Sessions sessions, allOf<records::Session>(records));
    const Kept<records::Session>* const own = session.isNull() ? latest(sessions) : standing(sessions, session);
    if (!own)
        return failure(ErrorCode::NotFound,
                       session.isNull() ? SourceText::tr("No session of this client is finished, so there is no "
                                                         "aftercare to make.")
                                        : SourceText::tr("This client has no such session. Nothing was made."));
    if (!own->isSealed)
        return failure(ErrorCode::Refused,
                       SourceText::tr("This session is not finished yet. Finish it, then make its aftercare."));
    STIPPLE_ASSIGN(source.clinic, readClinicSource(reader));
    // The ids of the reminders follow from it, so a correction keeps that of what it corrects.
    source.session = session.isNull() ? firstOf(sessions, own->id) : session;
    for (const records::Record& care : records) {
        if (care.type != records::typeName(records::Type::Care) || records::lifeOf(care).life == records::Life::Deleted)
            continue;
        STIPPLE_ASSIGN(records::Care fields, records::read<records::Care>(care));
        if (fields.session != source.session && fields.session != own->id)
            continue;
        source.decided = std::move(fields);
        source.record = care;
    }
    const records::Care& decided = source.decided;
    // What the client was told stays so, whatever the clinic has changed since.
    const QString pinned = decided.protocolVersion.isEmpty() ? own->fields.protocolVersion : decided.protocolVersion;
    source.isAsBegun = pinned.isEmpty() || goBy(reader, pinned, source.clinic);
    source.care.zone = zoneOf(decided.zone, zoneOf(own->fields.zone, source.clinic.zone));
    source.care.sessions = {beganAt(own->fields, decided.dayZero, source.care.zone)};
    for (const auto& other : sessions) {
        if (!other.isSealed || standing(sessions, other.id) != &other)
            continue;
        const QDateTime began = beganAt(other.fields, {}, source.care.zone);
        if (&other != own && began > source.care.sessions.front())
            source.care.sessions.push_back(began);
    }
    std::sort(source.care.sessions.begin(), source.care.sessions.end());
    source.care.choices = choicesOf(decided);
    if (decided.scabsGone.isValid())
        source.care.scabsGone = decided.scabsGone;
    STIPPLE_ASSIGN(source.care.skinType, skinTypeOf(records, own->fields, source.client));
    source.remindAt = decided.remindAt;
    return source;
}

} // namespace stipple::documents
