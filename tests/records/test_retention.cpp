// What an erasure leaves and until when, by the clinic's periods and the client's last visit.
#include "records/retention.h"

#include "core/ids.h"
#include "records/consents.h"
#include "records/treatment.h"
#include "records/types.h"
#include "records/visits.h"

#include <QTest>

using namespace stipple;
using namespace stipple::records;

class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_records.clear();
        m_clinic = {};
        m_client = {};
        Client client;
        client.name = QStringLiteral("Daniel");
        add(client, true);
    }

    void withoutPeriodsEverythingGoes()
    {
        add(session({2026, 3, 1}));
        const Retention retention = look({2026, 11, 29});
        QVERIFY(retention.mayErase());
        QVERIFY(retention.kept.empty());
        QCOMPARE(retention.erasable, 2);
        QCOMPARE(retention.lastVisit, QDate(2026, 3, 1));
    }

    void periodsCountFromTheLastVisit()
    {
        keep(Type::Session, 5, "rule A");
        keep(Type::Consent, 10, "rule B");
        keep(Type::Photo, 0, "rule C");
        add(session({2020, 3, 1}));
        add(session({2022, 2, 28}));
        Consent consent;
        consent.kind = ConsentKind::Treatment;
        consent.signedAt = QDateTime({2020, 3, 1}, {9, 0}, Qt::UTC);
        add(consent);
        Appointment visit;
        visit.starts = QDateTime({2024, 2, 29}, {9, 0}, Qt::UTC);
        visit.state = VisitState::Done;
        add(visit);
        Appointment missed = visit; // who did not come was not there
        missed.starts = QDateTime({2025, 6, 1}, {9, 0}, Qt::UTC);
        missed.state = VisitState::NoShow;
        add(missed);
        const Retention retention = look({2026, 11, 29});
        QCOMPARE(retention.lastVisit, QDate(2024, 2, 29));
        QCOMPARE(retention.kept.size(), std::size_t(2));
        QCOMPARE(retention.kept[0].type, QStringLiteral("consent"));
        QCOMPARE(retention.kept[0].until, QDate(2034, 2, 28)); // no 29 February in that year
        QCOMPARE(retention.kept[0].why, QStringLiteral("rule B"));
        QCOMPARE(retention.kept[1].type, QStringLiteral("session"));
        QCOMPARE(retention.kept[1].count, 2);
        QCOMPARE(retention.kept[1].until, QDate(2029, 2, 28));
        QCOMPARE(retention.keptTypes(), QStringList({QStringLiteral("consent"), QStringLiteral("session")}));
        QCOMPARE(retention.erasable, 3); // the client and the appointments
        // On the day itself it may go.
        QCOMPARE(look({2029, 2, 27}).kept.size(), std::size_t(2));
        QCOMPARE(look({2029, 2, 28}).kept.size(), std::size_t(1));
        QCOMPARE(look({2034, 2, 28}).kept.size(), std::size_t(0));
    }

    void datesFromTheFutureKeepNothingLonger()
    {
        keep(Type::Session, 5, "rule");
        add(session({2022, 1, 1}));
        add(session({2222, 1, 1}));
        QCOMPARE(look({2026, 11, 29}).lastVisit, QDate(2022, 1, 1));
        QCOMPARE(look({2026, 11, 29}).kept.front().until, QDate(2027, 1, 1));
    }

    void withoutAVisitFromTheDayTheyWereAdded()
    {
        keep(Type::Quote, 1, "rule");
        Quote quote;
        quote.date = QDate(2026, 1, 1);
        add(quote);
        const Retention retention = look({2026, 11, 29});
        QCOMPARE(retention.lastVisit, QDate(2026, 11, 1));
        QCOMPARE(retention.kept.front().until, QDate(2027, 11, 1));
    }

    void theClientsOwnRecordIsNeverKept()
    {
        m_clinic.keep[QStringLiteral("client")] = Keeping{{}, 50, QStringLiteral("rule")};
        QVERIFY(look({2026, 11, 29}).kept.empty());
    }

    void aHoldForbidsIt()
    {
        m_client.hold = LegalHold{{}, QStringLiteral("a claim"), QDateTime({2026, 1, 1}, {9, 0}, Qt::UTC), QUuid()};
        QVERIFY(!look({2026, 11, 29}).mayErase());
        QCOMPARE(look({2026, 11, 29}).hold->reason, QStringLiteral("a claim"));
    }

private:
    static Session session(QDate day)
    {
        Session session;
        session.day = day;
        session.zone = QStringLiteral("UTC");
        return session;
    }
    void keep(Type type, qint64 years, const char* why)
    {
        m_clinic.keep[typeName(type)] = Keeping{{}, years, QString::fromLatin1(why)};
    }
    template <typename T>
    void add(const T& fields, bool isClient = false)
    {
        // Made on 1 November 2026.
        SettableClock clock(QDateTime({2026, 11, 1}, {12, 0}, Qt::UTC));
        IdSource ids(clock);
        const QUuid id = ids.next();
        const QUuid device = ids.next();
        const Stamp stamp{{device, 1}, {clock.wallMs(), 0, device}, QUuid()};
        Change change = Change::create(id, typeName(typeOf<T>), isClient ? QUuid() : QUuid::createUuid(), stamp);
        QVERIFY(write(change, T(), fields));
        const auto made = change.made();
        m_records.push_back(made ? *made : Record());
        QVERIFY(made);
    }
    Retention look(QDate today) const { return retentionOf(m_client, m_records, m_clinic, today, QTimeZone::utc()); }

    Client m_client;
    Clinic m_clinic;
    std::vector<Record> m_records;
};

QTEST_APPLESS_MAIN(TestRetention)
#include "test_retention.moc"
