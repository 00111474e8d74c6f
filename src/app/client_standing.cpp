#include "app/client_standing.h"

#include "core/ids.h"
#include "handover/check_in.h"
#include "protocol/screening_decision.h"
#include "protocol/session_planner.h"
#include "records/consent_standing.h"
#include "records/treatment.h"

#include <set>

namespace stipple::app
{

namespace
{

using records::Record;
using records::VisitKind;

template <typename T>
struct Kept {
    QUuid id;
    bool isSealed = false;
    T fields;
};

template <typename T>
using All = std::vector<Kept<T>>;

// Those of one type that nothing corrects, by id and so by time.
template <typename T>
Result<All<T>> uncorrected(std::span<const Record> all)
{
    All<T> found;
    for (const Record& record : all) {
        if (record.type != records::typeName(records::typeOf<T>))
            continue;
        STIPPLE_ASSIGN(T fields, records::read<T>(record));
        found.push_back({record.id, records::isSealed(record), std::move(fields)});
    }
    if constexpr (requires(T fields) { fields.amends; }) {
        std::vector<QUuid> corrected;
        for (const auto& kept : found) {
            if (kept.isSealed) // a correction that is being written corrects nothing yet
                corrected.push_back(kept.fields.amends);
        }
        std::erase_if(found, [&](const auto& kept) {
            return std::find(corrected.begin(), corrected.end(), kept.id) != corrected.end();
        });
    }
    std::sort(found.begin(), found.end(),
              [](const auto& a, const auto& b) { return records::compareIds(a.id, b.id) < 0; });
    return found;
}

// The screening as the protocol's engine reads it, on that day: what was a wait until then is over.
protocol::Screening onDay(const records::Screening& kept, QDate day)
{
    protocol::Screening screening;
    for (const records::Finding& found : kept.findings) {
        protocol::Finding finding;
        finding.rule = found.rule;
        finding.version = found.ruleVersion;
        // A word of a newer app is a reason to look, never to go on.
        finding.outcome = protocol::outcomeFromName(found.outcome.word()).value_or(protocol::Outcome::Unknown);
        finding.until = found.eligibleFrom;
        const bool isWait =
            finding.outcome == protocol::Outcome::Defer || finding.outcome == protocol::Outcome::Caution;
        if (isWait && finding.until.isValid() && finding.until <= day)
            continue;
        screening.outcome = std::max(screening.outcome, finding.outcome);
        screening.findings.push_back(std::move(finding));
    }
    return screening;
}

protocol::Decisions decisionsIn(const records::Screening& kept)
{
    protocol::Decisions decisions;
    for (const auto& read : kept.acknowledged)
        decisions.acknowledged += read.rule;
    for (const auto& letter : kept.clearances)
        decisions.cleared += letter.rule;
    if (kept.overridden)
        decisions.overridden =
            protocol::Override{kept.overridden->reason, idText(kept.overridden->practitioner), kept.overridden->at};
    return decisions;
}

Lack lackOf(protocol::Outcome outcome)
{
    switch (outcome) {
    case protocol::Outcome::Defer:
        return Lack::Deferred;
    case protocol::Outcome::Unknown:
        return Lack::Unknown;
    case protocol::Outcome::Clearance:
        return Lack::Clearance;
    case protocol::Outcome::Decline:
        return Lack::Declined;
    default:
        return Lack::Caution;
    }
}

class Standing
{
public:
    Standing(const protocol::Protocol& protocol, std::span<const Record> records, const VisitAsked& asked)
        : m_protocol(protocol)
        , m_records(records)
        , m_asked(asked)
    {
    }

    Result<ClientStanding> work()
    {
        STIPPLE_ASSIGN(m_screenings, uncorrected<records::Screening>(m_records));
        STIPPLE_TRY(countSessions());
        const bool asksHealth = m_asked.kind != VisitKind::Review && m_asked.kind != VisitKind::Other;
        if (asksHealth) {
            STIPPLE_TRY(lookAtForms());
            STIPPLE_TRY(lookAtConsents());
        }
        if (isTreatment(m_asked.kind)) {
            lookAtSpacing();
            STIPPLE_TRY(lookAtPhotos());
        }
        std::stable_sort(m_standing.missing.begin(), m_standing.missing.end(),
                         [](const Missing& a, const Missing& b) { return a.lack < b.lack; });
        nameTheDay();
        return std::move(m_standing);
    }

private:
    Missing& add(Lack lack, bool isBlocking = true)
    {
        Missing missing;
        missing.lack = lack;
        missing.isBlocking = isBlocking;
        return m_standing.missing.emplace_back(std::move(missing));
    }

    QDate dayOf(const QDateTime& at) const { return at.toTimeZone(m_asked.zone).date(); }

    Done lookAtForms()
    {
        STIPPLE_ASSIGN(const All<records::Response> responses, uncorrected<records::Response>(m_records));
        const Kept<records::Response>* intake = nullptr;
        for (const auto& response : responses) {
            if (response.fields.occasion.known() == records::Occasion::Intake)
                intake = &response;
        }
        if (!intake) {
            add(Lack::Forms);
            return {};
        }
        const Kept<records::Screening>* screening = m_screenings.empty() ? nullptr : &m_screenings.back();
        // A screening stands on answers; newer answers need a new one.
        if (!screening || records::compareIds(screening->id, intake->id) < 0)
            add(Lack::Unscreened).record = intake->id;
        if (screening)
            lookAtFindings(*screening);
        const bool isAskedToday = std::any_of(m_screenings.begin(), m_screenings.end(), [&](const auto& kept) {
            return kept.fields.occasion.known() == records::Occasion::DayOfSession && kept.fields.asOf == m_asked.day;
        });
        if (isTreatment(m_asked.kind) && m_protocol.questionnaireFor(QStringLiteral("same-day")) && !isAskedToday)
            add(Lack::SameDay);
        return {};
    }

    // The questions of one day are asked again on the next. What they alone found then, and that names no date ("not
    // healed"), says nothing of another day; what the intake had found stays.
    records::Screening stillSaid(records::Screening kept) const
    {
        if (kept.occasion.known() != records::Occasion::DayOfSession || kept.asOf >= m_asked.day)
            return kept;
        QStringList known;
        for (const auto& other : m_screenings) {
            if (other.fields.occasion.known() != records::Occasion::Intake)
                continue;
            known.clear();
            for (const records::Finding& finding : other.fields.findings)
                known += finding.rule;
        }
        std::erase_if(kept.findings, [&](const records::Finding& finding) {
            const bool lasts = finding.outcome.known() == records::Outcome::Clearance ||
                               finding.outcome.known() == records::Outcome::Decline;
            return !lasts && !finding.eligibleFrom.isValid() && !known.contains(finding.rule);
        });
        return kept;
    }

    // One for each kind of outcome that is left, with all the reasons for it.
    void lookAtFindings(const Kept<records::Screening>& kept)
    {
        const protocol::Screening screening = onDay(stillSaid(kept.fields), m_asked.day);
        protocol::Decisions decisions = decisionsIn(kept.fields);
        if (screening.outcome == protocol::Outcome::Decline)
            decisions.overridden.reset(); // it counts for nothing, see effectiveOutcome()
        const QStringList unread = protocol::unreadCautions(screening, decisions);
        std::map<Lack, Missing> byLack;
        std::set<Lack> undated;
        for (const protocol::Finding& finding : screening.findings) {
            protocol::Screening alone;
            alone.outcome = finding.outcome;
            alone.findings = {finding};
            // By itself, so that a letter or an override settles what it settles.
            const protocol::Outcome left = protocol::effectiveOutcome(alone, decisions);
            if (left == protocol::Outcome::Clear ||
                (left == protocol::Outcome::Caution && !unread.contains(finding.rule)))
                continue;
            const Lack lack = lackOf(left);
            Missing& missing = byLack[lack];
            missing.lack = lack;
            missing.record = kept.id;
            missing.rules += finding.rule;
            for (const records::Finding& told : kept.fields.findings) {
                if (told.rule == finding.rule && !told.reason.isEmpty() && !missing.reasons.contains(told.reason))
                    missing.reasons += told.reason;
            }
            if (lack != Lack::Deferred)
                continue;
            if (finding.until.isValid())
                missing.from = std::max(missing.from, finding.until);
            else
                undated.insert(lack);
        }
        for (auto& [lack, missing] : byLack) {
            if (undated.contains(lack))
                missing.from = {};
            m_standing.missing.push_back(std::move(missing));
        }
    }

    Done lookAtConsents()
    {
        const bool isTreated = isTreatment(m_asked.kind);
        for (const protocol::ConsentText& text : m_protocol.consents) {
            const auto kind = records::Choice<records::ConsentKind>::fromWord(text.purpose).known();
            const bool isNeeded = isTreated || text.moment == protocol::ConsentText::Moment::BeforeIntake;
            if (!text.isEnabled || !text.isRequiredForTreatment || !kind || !isNeeded)
                continue;
            STIPPLE_ASSIGN(const records::ConsentStanding standing, records::consentStanding(*kind, m_records));
            if (!standing.holds()) {
                Missing& missing = add(standing.isDisputed()     ? Lack::Disputed
                                       : !standing.given.empty() ? Lack::Withdrawn
                                                                 : Lack::Consent);
                missing.consent = text.id;
                if (!standing.given.empty())
                    missing.record = standing.given.back();
                continue;
            }
            STIPPLE_TRY(lookAtVersion(text, standing.holding));
        }
        return {};
    }

    // One that holds for the text as it is today is enough.
    Done lookAtVersion(const protocol::ConsentText& text, const std::vector<QUuid>& holding)
    {
        for (const Record& record : m_records) {
            if (std::find(holding.begin(), holding.end(), record.id) == holding.end())
                continue;
            STIPPLE_ASSIGN(const auto consent, records::read<records::Consent>(record));
            if (consent.textVersion == text.version)
                return {};
        }
        Missing& missing = add(Lack::Resign);
        missing.consent = text.id;
        missing.record = holding.back();
        return {};
    }

    Done countSessions()
    {
        STIPPLE_ASSIGN(const All<records::Session> sessions, uncorrected<records::Session>(m_records));
        for (const auto& session : sessions) {
            const bool isItsOwn = !m_asked.appointment.isNull() && session.fields.appointment == m_asked.appointment;
            if (!session.isSealed || !session.fields.day.isValid() || isItsOwn)
                continue;
            m_course.sessions.push_back({session.fields.day, session.fields.phase.word()});
            if (session.fields.day <= m_asked.day)
                ++m_standing.sessionsDone;
        }
        m_course.reports = handover::scabsReports(m_records);
        STIPPLE_ASSIGN(const All<records::Plan> plans, uncorrected<records::Plan>(m_records));
        m_standing.sessionsPlanned = m_protocol.plan.count.plan;
        if (!plans.empty() && plans.back().fields.sessions)
            m_standing.sessionsPlanned = int(*plans.back().fields.sessions);
        STIPPLE_ASSIGN(const int before, bookedBefore());
        m_standing.sessionNumber = m_standing.sessionsDone + before + 1;
        protocol::Course until = m_course;
        std::erase_if(until.sessions, [&](const auto& done) { return done.day > m_asked.day; });
        for (int i = 0; i < before; ++i)
            until.sessions.push_back({m_asked.day, {}});
        const protocol::Proposal proposal = protocol::proposeSessions(m_protocol.plan, until, m_asked.day);
        if (const protocol::Phase* phase = proposal.visits.front().phase)
            m_standing.phase = phase->id;
        return {};
    }

    // Sessions that are agreed for between today and the visit: its number counts them.
    Result<int> bookedBefore() const
    {
        STIPPLE_ASSIGN(const All<records::Appointment> visits, uncorrected<records::Appointment>(m_records));
        return int(std::count_if(visits.begin(), visits.end(), [&](const auto& visit) {
            const auto state = visit.fields.state.known();
            const bool isOpen = state == records::VisitState::Booked || state == records::VisitState::Arrived;
            const QDate day = dayOf(visit.fields.starts);
            return visit.id != m_asked.appointment && visit.fields.kind.known() == VisitKind::Session && isOpen &&
                   day >= m_asked.today && day < m_asked.day;
        }));
    }

    void lookAtSpacing()
    {
        const protocol::Spacing spacing = protocol::judgeDay(m_protocol.plan, m_course, m_asked.day, m_asked.today);
        for (const protocol::SpacingReason& reason : spacing.reasons) {
            const bool isRefused = spacing.verdict == protocol::SpacingVerdict::Refused &&
                                   reason.id != QLatin1String("plan.early") &&
                                   reason.id != QLatin1String("plan.scabs-then");
            Missing& missing = add(isRefused ? Lack::TooEarly : Lack::Early, isRefused);
            missing.rules += reason.id;
            // Of a session that is after the day asked for, the date says which, not until when.
            if (reason.id != QLatin1String("plan.past"))
                missing.from = reason.date;
        }
    }

    Done lookAtPhotos()
    {
        STIPPLE_ASSIGN(const All<records::Photo> photos, uncorrected<records::Photo>(m_records));
        for (const auto& photo : photos) {
            if (photo.fields.moment.known() == records::PhotoMoment::Before &&
                dayOf(photo.fields.takenAt) == m_asked.day)
                return {};
        }
        STIPPLE_ASSIGN(const auto refused, records::consentStanding(records::ConsentKind::PhotoRefusal, m_records));
        STIPPLE_ASSIGN(const auto allowed, records::consentStanding(records::ConsentKind::PhotosForRecord, m_records));
        // Who agreed after refusing has refused no more.
        if (refused.holding.empty() || allowed.holds())
            add(Lack::Photos);
        return {};
    }

    void nameTheDay()
    {
        QDate day = m_asked.day;
        for (const Missing& missing : m_standing.missing) {
            const bool waits = missing.lack == Lack::Deferred || missing.lack == Lack::TooEarly;
            const bool isOpen = missing.lack == Lack::Declined || missing.lack == Lack::Clearance ||
                                missing.lack == Lack::Unknown || missing.lack == Lack::Withdrawn ||
                                missing.lack == Lack::Disputed;
            if (isOpen || (waits && !missing.from.isValid()))
                return;
            if (waits)
                day = std::max(day, missing.from);
        }
        m_standing.treatableFrom = day;
    }

    const protocol::Protocol& m_protocol;
    std::span<const Record> m_records;
    const VisitAsked& m_asked;
    All<records::Screening> m_screenings;
    protocol::Course m_course;
    ClientStanding m_standing;
};

} // namespace

bool isTreatment(VisitKind kind) { return kind == VisitKind::Session || kind == VisitKind::TouchUp; }

bool ClientStanding::isBlocked() const
{
    return std::any_of(missing.begin(), missing.end(), [](const Missing& lack) { return lack.isBlocking; });
}

std::vector<Missing> ClientStanding::missingBefore() const
{
    std::vector<Missing> before;
    std::copy_if(missing.begin(), missing.end(), std::back_inserter(before),
                 [](const Missing& lack) { return lack.lack < Lack::SameDay; });
    return before;
}

Result<ClientStanding> standingOf(const protocol::Protocol& protocol, std::span<const Record> records,
                                  const VisitAsked& asked)
{
    return Standing(protocol, records, asked).work();
}

} // namespace stipple::app
