#include "app/session_reading.h"

#include "app/client_files.h"
#include "handover/check_in.h"
#include "records/lot_standing.h"

#include <QCoreApplication>

namespace stipple::app
{

namespace
{

const records::Record& recordOf(const ClientFiles::File& file, const QUuid& id)
{
    return *std::find_if(file.records.begin(), file.records.end(),
                         [&](const records::Record& record) { return record.id == id; });
}

// The one asked for, or the open one; never one that another has put right.
void findSession(const ClientFiles::File& file, const QUuid& asked, SessionSeen& seen)
{
    const auto all = file.all<records::Session>();
    QUuid id = asked;
    for (const auto& [each, session] : all) {
        if (asked.isNull() && isOpenSession(recordOf(file, each), session))
            id = each;
        if (!id.isNull() && session.amends == id)
            id = each; // by id, and so by time: the last correction
    }
    for (const auto& [each, session] : all) {
        if (each != id)
            continue;
        seen.record = recordOf(file, each);
        seen.session = session;
        seen.isSealed = records::isSealed(*seen.record);
    }
}

void findCourse(const ClientFiles::File& file, SessionSeen& seen)
{
    const auto all = file.all<records::Session>();
    const auto isCorrected = [&](const QUuid& id) {
        return std::any_of(all.begin(), all.end(), [&](const auto& other) {
            return other.second.amends == id && records::isSealed(recordOf(file, other.first));
        });
    };
    for (const auto& [id, session] : all) {
        const bool isItself = seen.record && (seen.record->id == id || seen.session.amends == id);
        if (isItself || !records::isSealed(recordOf(file, id)) || !session.day.isValid() || isCorrected(id))
            continue;
        if (seen.record && session.day > seen.session.day)
            continue; // looked at later
        seen.course.sessions.push_back({session.day, session.phase.word()});
        if (!seen.last || session.day >= seen.last->day)
            seen.last = session;
    }
    seen.course.reports = handover::scabsReports(file.records);
}

void findVisit(const ClientFiles::File& file, const SessionAsked& asked, SessionSeen& seen)
{
    using records::VisitState;
    for (const auto& [id, visit] : file.all<records::Appointment>()) {
        const auto state = visit.state.known();
        const bool isOpen = state == VisitState::Booked || state == VisitState::Arrived;
        const bool isToday = visit.starts.toTimeZone(asked.zone).date() == asked.today &&
                             isTreatment(visit.kind.known().value_or(records::VisitKind::Other)) && isOpen;
        if (seen.record ? id != seen.session.appointment : !isToday)
            continue;
        // Of several today, the first one.
        if (seen.visit && seen.appointment.starts <= visit.starts)
            continue;
        seen.visit = recordOf(file, id);
        seen.appointment = visit;
    }
}

void findPhotos(const ClientFiles::File& file, SessionSeen& seen)
{
    if (!seen.record)
        return;
    for (const auto& [id, photo] : file.all<records::Photo>()) {
        const bool isIts = photo.session == seen.record->id || photo.session == seen.session.amends;
        if (isIts && !photo.session.isNull())
            seen.photos[photo.moment.word() + u'/' + photo.view.word()].insert(id);
    }
}

Done findLots(vault::Reader& reader, SessionSeen& seen, QDate day)
{
    constexpr int most = 10'000;
    STIPPLE_ASSIGN(const auto found, reader.recordsOfType(records::typeName(records::Type::Lot), most));
    for (const records::Record& record : found) {
        const auto lot = records::read<records::Lot>(record);
        if (lot && records::standingOf(*lot, day) != records::LotStanding::UsedUp)
            seen.lots.push_back({record, *lot});
    }
    std::sort(seen.lots.begin(), seen.lots.end(), [](const LotSeen& a, const LotSeen& b) {
        const int byProduct = a.lot.product.localeAwareCompare(b.lot.product);
        return byProduct != 0 ? byProduct < 0 : a.lot.expiry.latest() < b.lot.expiry.latest();
    });
    return {};
}

} // namespace

bool isOpenSession(const records::Record& record, const records::Session& session)
{
    return !records::isSealed(record) && !session.practitioner.isNull();
}

Result<SessionSeen> readSession(vault::Reader& reader, const SessionAsked& asked)
{
    ClientFiles files(reader);
    const ClientFiles::File& file = files.of(asked.client);
    if (file.problem)
        return failure(*file.problem);
    SessionSeen seen;
    seen.client = asked.client;
    seen.name = file.name;
    findSession(file, asked.session, seen);
    if (!asked.session.isNull() && !seen.record)
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Session", "This session is not on this tablet."));
    findCourse(file, seen);
    findVisit(file, asked, seen);
    findPhotos(file, seen);
    for (const auto& [id, plan] : file.all<records::Plan>()) {
        seen.plan = plan;
        seen.planId = id;
    }
    for (const auto& [id, care] : file.all<records::Care>()) {
        if (care.restartedBy.isNull())
            seen.cares.push_back(recordOf(file, id));
    }
    STIPPLE_TRY(findLots(reader, seen, seen.record ? seen.session.day : asked.today));
    VisitAsked visit{records::VisitKind::Session, asked.today, asked.today, asked.zone, {}};
    if (seen.visit) {
        visit.appointment = seen.visit->id;
        visit.kind = seen.appointment.kind.known().value_or(records::VisitKind::Session);
    }
    STIPPLE_ASSIGN(seen.gate, sessionGateOf(*asked.protocol, file.records, visit));
    return seen;
}

} // namespace stipple::app
