#include "app/today_reading.h"

#include "app/client_files.h"
#include "app/today_due.h"
#include "documents/care_source.h"
#include "handover/check_in.h"
#include "protocol/moment.h"
#include "vault/handover.h"

#include <set>

namespace stipple::app
{

namespace
{

// How long before its last day a lot is told, and how far ahead visits are looked at for consents to re-sign. The
// house's own, no source says them.
constexpr int lotDays = 30;
constexpr int aheadDays = 7;

using records::Record;
using records::VisitKind;
using records::VisitState;

class DayReading
{
public:
    DayReading(vault::Reader& reader, const DayAsked& asked)
        : m_reader(reader)
        , m_asked(asked)
        , m_files(reader)
    {
        m_seen.asked = asked;
    }

    Result<DaySeen> work()
    {
        STIPPLE_TRY(readVisits());
        STIPPLE_TRY(readHealing());
        STIPPLE_TRY(readLots());
        STIPPLE_TRY(readHandOvers());
        STIPPLE_TRY(readComing());
        STIPPLE_ASSIGN(const DueSeen due, readDue(m_reader, m_files, m_asked));
        m_seen.needs.insert(m_seen.needs.end(), due.needs.begin(), due.needs.end());
        m_seen.areMoreDue = due.areMore;
        findDisputes();
        std::stable_sort(m_seen.needs.begin(), m_seen.needs.end(),
                         [](const NeedSeen& a, const NeedSeen& b) { return a.kind < b.kind; });
        STIPPLE_ASSIGN(const vault::Counts counts, m_reader.counts());
        m_seen.waiting = counts.waiting;
        return std::move(m_seen);
    }

private:
    QDate dayOf(const QDateTime& at) const { return at.toTimeZone(m_asked.zone).date(); }

    NeedSeen& need(NeedSeen::Kind kind, const QUuid& client = {})
    {
        NeedSeen& made = m_seen.needs.emplace_back();
        made.kind = kind;
        made.client = client;
        if (!client.isNull())
            made.name = m_files.of(client).name;
        return made;
    }

    // The appointments of some days, by time; a day of a zone lies in up to two of UTC.
    Result<std::vector<std::pair<Record, records::Appointment>>> visitsBetween(QDate first, QDate last)
    {
        STIPPLE_ASSIGN(auto found, m_reader.recordsOfDays(records::typeName(records::Type::Appointment),
                                                          first.addDays(-1), last.addDays(1)));
        std::vector<std::pair<Record, records::Appointment>> visits;
        for (Record& record : found) {
            auto visit = records::read<records::Appointment>(record);
            const QDate day = visit ? dayOf(visit->starts) : QDate();
            if (day.isValid() && day >= first && day <= last && visit->state.known() != VisitState::Cancelled)
                visits.emplace_back(std::move(record), *std::move(visit));
        }
        std::stable_sort(visits.begin(), visits.end(),
                         [](const auto& a, const auto& b) { return a.second.starts < b.second.starts; });
        return visits;
    }

    Done readVisits()
    {
        STIPPLE_ASSIGN(auto visits, visitsBetween(m_asked.day, m_asked.day));
        for (auto& [record, visit] : visits) {
            const ClientFiles::File& file = m_files.of(record.client);
            VisitSeen seen{std::move(record), std::move(visit), {}, file.name, {}, file.problem};
            seen.client = seen.record.client;
            if (!seen.problem) {
                auto standing = standingOf(*m_asked.protocol, file.records,
                                           {seen.visit.kind.known().value_or(VisitKind::Other), m_asked.day,
                                            m_asked.day, m_asked.zone, seen.record.id});
                if (standing)
                    seen.standing = *std::move(standing);
                else
                    seen.problem = standing.error();
            }
            m_shown.insert(seen.client);
            m_seen.visits.push_back(std::move(seen));
        }
        return {};
    }

    Done readHealing()
    {
        // As far back as anything of the calendar ends, with room for what a clinic lengthened.
        const int longest = std::max(31, totalDays(m_asked.day) + 1);
        STIPPLE_ASSIGN(const auto found, m_reader.recordsOfDays(records::typeName(records::Type::Care),
                                                                m_asked.day.addDays(-longest), m_asked.day));
        std::map<QUuid, std::pair<QUuid, records::Care>, records::IdOrder> latest; // by client
        for (const Record& record : found) {
            const auto care = records::read<records::Care>(record);
            if (!care || !care->dayZero.isValid() || !care->restartedBy.isNull())
                continue;
            auto& [id, kept] = latest[record.client];
            if (!kept.dayZero.isValid() || kept.dayZero <= care->dayZero) {
                id = record.id;
                kept = *care;
            }
        }
        for (const auto& [client, care] : latest)
            addHealing(client, care.second);
        std::stable_sort(m_seen.healing.begin(), m_seen.healing.end(), [](const HealingSeen& a, const HealingSeen& b) {
            const auto rank = [](const HealingSeen& seen) {
                return std::tuple(!seen.hasTrouble, !seen.isCheckInMissing, !seen.isScabbing, seen.day);
            };
            return rank(a) < rank(b);
        });
        return {};
    }

    // The last day on which something of the calendar ends, for a session on `dayZero`.
    int totalDays(QDate dayZero) const
    {
        protocol::CareCase care;
        care.sessions = {protocol::beginOf(dayZero, m_asked.zone)};
        care.zone = m_asked.zone;
        const auto day = protocol::careDay(*m_asked.protocol, care, dayZero);
        return day ? day->total : 0;
    }

    // As the calendar takes it, with what the clinic decided for this client.
    protocol::CareCase caseOf(const records::Care& care) const
    {
        protocol::CareCase one;
        one.zone = m_asked.zone;
        one.sessions = {protocol::beginOf(care.dayZero, one.zone)};
        one.choices = documents::choicesOf(care);
        if (care.scabsGone.isValid())
            one.scabsGone = care.scabsGone;
        return one;
    }

    void addHealing(const QUuid& client, const records::Care& care)
    {
        const ClientFiles::File& file = m_files.of(client);
        std::vector<handover::KeptCheckIn> checkIns = handover::checkInsIn(file.records);
        std::erase_if(checkIns, [&](const handover::KeptCheckIn& kept) {
            return kept.fields.date < care.dayZero || kept.fields.date > m_asked.day;
        });
        protocol::CareCase asCase = caseOf(care);
        asCase.reports = handover::careReports(checkIns);
        const auto day = protocol::careDay(*m_asked.protocol, asCase, m_asked.day);
        if (!day || day->day > day->total)
            return;
        HealingSeen seen;
        seen.client = client;
        seen.name = file.name;
        seen.day = day->day;
        seen.total = day->total;
        seen.isScabbing = day->hasScabs;
        if (!checkIns.empty()) {
            const records::CheckIn& last = checkIns.back().fields;
            const auto signs = handover::signsOf(*m_asked.protocol, last);
            seen.lastCheckIn = last.date;
            seen.hasTrouble = !last.warnings.empty() || !signs.empty();
            seen.sign = signs.empty() ? nullptr : signs.front();
        }
        const QDate known = seen.lastCheckIn.isValid() ? seen.lastCheckIn : care.dayZero;
        seen.isCheckInMissing = handover::isCheckInAsked(*day) && known.daysTo(m_asked.day) > 1;
        m_shown.insert(client);
        m_seen.healing.push_back(std::move(seen));
    }

    Done readLots()
    {
        STIPPLE_ASSIGN(const auto found, m_reader.recordsOfType(records::typeName(records::Type::Lot)));
        for (const Record& record : found) {
            const auto lot = records::read<records::Lot>(record);
            if (!lot || lot->usedUp.isValid())
                continue;
            const QDate last = lot->expiry.isNull() ? QDate() : lot->expiry.latest();
            std::optional<NeedSeen::Kind> kind;
            if (lot->recall)
                kind = NeedSeen::LotRecalled;
            else if (last.isValid() && last < m_asked.day)
                kind = NeedSeen::LotExpired;
            else if (last.isValid() && last <= m_asked.day.addDays(lotDays))
                kind = NeedSeen::LotExpiring;
            if (!kind)
                continue;
            NeedSeen& made = need(*kind);
            made.name = lot->lot.isEmpty() ? lot->product : lot->lot;
            made.date = last;
            made.stock = lot->kind.known().value_or(records::StockKind::Other);
        }
        return {};
    }

    Done readHandOvers()
    {
        STIPPLE_ASSIGN(const auto clients, vault::unsettledClients(m_reader));
        for (const QUuid& client : clients)
            need(NeedSeen::HandOver, client);
        return {};
    }

    // Who comes in the next days and has signed an older text: it can be sent before. Today's are told beside them.
    Done readComing()
    {
        STIPPLE_ASSIGN(const auto visits, visitsBetween(m_asked.day.addDays(1), m_asked.day.addDays(aheadDays)));
        std::set<QUuid> told;
        for (const auto& [record, visit] : visits) {
            const auto kind = visit.kind.known().value_or(VisitKind::Other);
            if (visit.state.known() != VisitState::Booked || !isTreatment(kind) || !told.insert(record.client).second)
                continue;
            const QDate day = dayOf(visit.starts);
            const auto standing = standingOf(*m_asked.protocol, m_files.of(record.client).records,
                                             {kind, day, m_asked.day, m_asked.zone, record.id});
            const bool isOld = standing && std::any_of(standing->missing.begin(), standing->missing.end(),
                                                       [](const Missing& lack) { return lack.lack == Lack::Resign; });
            if (isOld)
                need(NeedSeen::Resign, record.client).date = day;
        }
        return {};
    }

    // Fields of those who are shown which two tablets changed without knowing of each other.
    void findDisputes()
    {
        for (const QUuid& client : m_shown) {
            int disputed = 0;
            for (const Record& record : m_files.of(client).records) {
                for (const auto& [name, writes] : record.fields)
                    disputed += writes.size() > 1 ? 1 : 0;
            }
            if (disputed > 0)
                need(NeedSeen::Disputed, client).count = disputed;
        }
    }

    vault::Reader& m_reader;
    const DayAsked& m_asked;
    ClientFiles m_files;
    std::set<QUuid> m_shown;
    DaySeen m_seen;
};

} // namespace

Result<DaySeen> readDay(vault::Reader& reader, const DayAsked& asked) { return DayReading(reader, asked).work(); }

} // namespace stipple::app
