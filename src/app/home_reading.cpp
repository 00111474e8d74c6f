#include "app/home_reading.h"

#include "core/log.h"

#include <QCoreApplication>

namespace stipple::app
{

namespace
{

struct HomeText {
    Q_DECLARE_TR_FUNCTIONS(Home)
};

bool isBetter(const documents::CareGiven& one, const documents::CareGiven& other)
{
    if (one.isCode() != other.isCode())
        return other.isCode(); // a file says more
    return one.isCode() || one.made >= other.made;
}

QDateTime beginOf(const HomeSession& session) { return session.given.care.sessions.front(); }

struct HomeReading {
    HomeSeen seen;
    std::map<QUuid, records::Record> cares; // by the session

    Done takePack(const records::Record& record)
    {
        STIPPLE_ASSIGN(const auto pack, records::read<records::CarePack>(record));
        const QByteArray key = QByteArray::fromHex(pack.clinicKey.toLatin1());
        seen.clinicKeys.insert(pack.vault, key);
        auto given = documents::openGiven(pack.document, key);
        if (!given || given->session != pack.session) {
            ++seen.unreadable;
            qCWarning(lcStipple) << "a pack is not what was taken in:"
                                 << (given ? QString() : errorCodeName(given.error().code()));
            return {};
        }
        for (HomeSession& session : seen.sessions) {
            if (session.given.session == given->session && session.given.vault == given->vault) {
                if (isBetter(*given, session.given))
                    session.given = *std::move(given);
                return {};
            }
        }
        seen.sessions.push_back({*std::move(given), {}, {}, {}, {}});
        return {};
    }

    Done complete(HomeSession& session, const std::vector<records::Record>& all)
    {
        const auto care = cares.find(session.given.session);
        if (care == cares.end())
            return {};
        session.record = care->second;
        STIPPLE_ASSIGN(session.care, records::read<records::Care>(care->second));
        session.checkIns = handover::checkInsIn(all, care->second.id);
        session.careCase = session.given.care;
        session.careCase.reports = handover::careReports(session.checkIns);
        if (session.care.scabsGone.isValid() && !session.careCase.scabsGone)
            session.careCase.scabsGone = session.care.scabsGone;
        return {};
    }
};

} // namespace

Result<HomeSeen> readHome(vault::Reader& reader)
{
    HomeReading reading;
    STIPPLE_ASSIGN(const auto clients, reader.recordsOfType(records::typeName(records::Type::Client), 1));
    if (!clients.empty())
        reading.seen.client = clients.front().id;
    STIPPLE_ASSIGN(const auto all, reader.recordsOfClient(reading.seen.client));
    for (const records::Record& record : all) {
        if (record.type == records::typeName(records::Type::Care)) {
            STIPPLE_ASSIGN(const auto care, records::read<records::Care>(record));
            reading.cares.emplace(care.session, record);
        } else if (record.type == records::typeName(records::Type::CarePack)) {
            STIPPLE_TRY(reading.takePack(record));
        }
    }
    for (HomeSession& session : reading.seen.sessions)
        STIPPLE_TRY(reading.complete(session, all));
    std::stable_sort(reading.seen.sessions.begin(), reading.seen.sessions.end(),
                     [](const HomeSession& a, const HomeSession& b) { return beginOf(a) > beginOf(b); });
    // With the next session the days begin anew, also in what was given before it.
    for (HomeSession& session : reading.seen.sessions) {
        for (const HomeSession& later : reading.seen.sessions) {
            auto& sessions = session.careCase.sessions;
            if (beginOf(later) > beginOf(session) &&
                std::find(sessions.begin(), sessions.end(), beginOf(later)) == sessions.end())
                sessions.push_back(beginOf(later));
        }
    }
    return std::move(reading.seen);
}

Result<GivenFit> fitOf(const HomeSeen& seen, const documents::CareGiven& given)
{
    const auto known = seen.clinicKeys.find(given.vault);
    if (known != seen.clinicKeys.end() && *known != given.clinicKey)
        return failure(ErrorCode::Foreign,
                       HomeText::tr("This says that it comes from your clinic, but it is not signed with the key of "
                                    "what your clinic gave you before. Nothing was taken from it. Call the clinic, and "
                                    "ask for a new one."));
    for (const HomeSession& session : seen.sessions) {
        if (session.given.session != given.session || session.given.vault != given.vault)
            continue;
        if (session.given.bytes == given.bytes)
            return GivenFit::Here;
        if (isBetter(given, session.given))
            return GivenFit::Again;
        return given.isCode() ? GivenFit::Here : GivenFit::Older;
    }
    if (known != seen.clinicKeys.end())
        return GivenFit::NewSession;
    return seen.clinicKeys.isEmpty() ? GivenFit::First : GivenFit::OtherClinic;
}

} // namespace stipple::app
