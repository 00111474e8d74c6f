#include "app/session_finishing.h"

#include "app/consultation_words.h"
#include "app/opening_hours.h"
#include "app/session_stock.h"
#include "records/aftercare.h"
#include "vault/typed_edits.h"

#include <QCoreApplication>

namespace stipple::app
{

namespace
{

constexpr int usualMinutes = 180; // as an appointment for a session is booked

// The last state of it and its seal, in one change.
vault::Writer::Edit sealing(records::Record base, records::Session after)
{
    return [base = std::move(base), after = std::move(after)](const records::Record* current,
                                                              const records::Stamp& stamp) -> Result<records::Record> {
        if (!current)
            return failure(ErrorCode::NotFound,
                           QCoreApplication::translate("Session", "This session is no longer there."));
        STIPPLE_ASSIGN(const auto before, records::read<records::Session>(base));
        records::Change change(*current, stamp);
        change.asSeenBy(base.seen);
        STIPPLE_TRY(records::write(change, before, after));
        change.seal({}); // its place among the others is the writer's to find
        return change.validated();
    };
}

void beginAftercare(const SessionEnd& end, const records::Session& session, SessionEdits& edits,
                    const std::function<QUuid()>& newId)
{
    // Cut short before anything went into the skin, there is nothing to heal.
    if (session.zones.empty())
        return;
    for (const records::Record& record : end.seen.cares) {
        auto earlier = records::read<records::Care>(record);
        if (!earlier)
            continue;
        earlier->restartedBy = end.seen.record->id;
        edits.emplace_back(record.id, vault::editing(record, *earlier));
    }
    records::Care care;
    care.session = end.seen.record->id;
    care.dayZero = session.day;
    care.zone = session.zone;
    care.protocolVersion = end.protocolVersion;
    const QUuid id = newId();
    edits.emplace_back(id, vault::creating(id, end.seen.client, care));
}

} // namespace

records::Session newSession(const SessionSeen& seen, const ClinicService& clinic, const QUuid& practitioner,
                            const QString& spacingReason)
{
    records::Session made;
    made.number = seen.gate.number;
    made.day = clinic.today();
    made.zone = QString::fromLatin1(clinic.zone().id());
    made.practitioner = practitioner;
    made.screening = seen.gate.screening;
    made.consents = seen.gate.consents;
    made.photoRefusal = seen.gate.photoRefusal;
    made.protocolVersion = clinic.protocol()->identity();
    made.spacingReason = seen.gate.asksReason() ? spacingReason : QString();
    made.phase = records::Choice<records::Phase>::fromWord(seen.gate.phase);
    if (seen.visit)
        made.appointment = seen.visit->id;
    if (seen.plan) {
        made.plan = seen.planId;
        made.skinType = seen.plan->skinType;
    }
    return made;
}

SessionEdits startingEdits(const SessionSeen& seen, const records::Session& session, const QUuid& id)
{
    SessionEdits edits{{id, vault::creating(id, seen.client, session)}};
    if (seen.visit) {
        records::Appointment visit = seen.appointment;
        visit.state = records::VisitState::Arrived;
        visit.session = id;
        edits.emplace_back(seen.visit->id, vault::editing(*seen.visit, visit));
    }
    return edits;
}

FollowingVisit nextAfter(const SessionSeen& seen, const records::Session& session, const ClinicService& clinic)
{
    FollowingVisit next;
    const auto protocol = clinic.protocol();
    if (!protocol || !session.day.isValid())
        return next;
    protocol::Course course = seen.course;
    if (!session.zones.empty() || session.cutShort.isEmpty())
        course.sessions.push_back({session.day, session.phase.word()});
    const protocol::SessionPlan plan = seen.plan ? agreed(protocol->plan, *seen.plan) : protocol->plan;
    const protocol::Proposal proposal = protocol::proposeSessions(plan, course, session.day);
    if (proposal.visits.empty() || proposal.visits.front().kind == protocol::ProposedVisit::Kind::TouchUp)
        return next;
    const protocol::ProposedVisit& visit = proposal.visits.front();
    next.number = visit.number;
    next.isOptional = visit.kind == protocol::ProposedVisit::Kind::Optional;
    next.day = visit.suggested;
    constexpr int farthest = 31; // of closed days: then the hours were not meant
    const auto hours = OpeningHours::read(clinic.clinic().openingHours);
    for (int i = 0; hours && i < farthest && !hours->isOpenOn(next.day); ++i)
        next.day = next.day.addDays(1);
    const QDateTime from = seen.visit ? seen.appointment.starts : session.startedAt;
    const QTime hour = from.isValid() ? from.toTimeZone(clinic.zone()).time() : QTime(10, 0);
    constexpr int quarter = 15; // an appointment begins on one
    next.starts = QDateTime(next.day, QTime(hour.hour(), hour.minute() / quarter * quarter), clinic.zone());
    next.minutes = int(seen.visit ? seen.appointment.minutes.value_or(usualMinutes) : usualMinutes);
    return next;
}

SessionEdits finishingEdits(const SessionEnd& end, const std::function<QUuid()>& newId)
{
    SessionEdits edits;
    records::Session session = end.session;
    session.photos.clear();
    for (const auto& [view, ids] : end.seen.photos)
        session.photos.insert(session.photos.end(), ids.begin(), ids.end());
    const bool isCorrection = !session.amends.isNull();
    if (!isCorrection && end.next) {
        session.nextAppointment = newId();
        edits.emplace_back(session.nextAppointment,
                           vault::creating(session.nextAppointment, end.seen.client, *end.next));
    }
    edits.emplace_back(end.seen.record->id, sealing(*end.seen.record, session));
    if (isCorrection)
        return edits;
    for (const LotSeen& each : end.seen.lots) {
        const records::Lot after = afterUse(each.lot, session, each.record.id);
        if (after != each.lot)
            edits.emplace_back(each.record.id, vault::editing(each.record, after));
    }
    if (end.seen.visit) {
        records::Appointment visit = end.seen.appointment;
        visit.state = records::VisitState::Done;
        visit.session = end.seen.record->id;
        edits.emplace_back(end.seen.visit->id, vault::editing(*end.seen.visit, visit));
    }
    beginAftercare(end, session, edits, newId);
    return edits;
}

} // namespace stipple::app
