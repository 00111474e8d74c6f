// What a client lacks for a visit, from records made up for it.
#include "app/client_standing.h"
#include "app/clinic_service.h"
#include "records/aftercare.h"
#include "records/seal_graph.h"
#include "records/treatment.h"

#include <QTest>

using namespace stipple;
using namespace stipple::app;
using records::ConsentKind;
using records::Occasion;
using records::Outcome;
using records::VisitKind;

namespace
{

const QDate today{2026, 11, 25};
const QTimeZone madrid("Europe/Madrid");

QUuid numbered(int number)
{
    return QUuid::fromString(QStringLiteral("017f22e2-79b0-7cc3-98c4-%1").arg(number, 12, 16, QLatin1Char('0')));
}

// A client's records as they come to be, each sealed one knowing those before it.
class File
{
public:
    template <typename T>
    QUuid add(const T& fields, bool isSealed = true)
    {
        const QUuid id = numbered(++m_number);
        const records::Stamp stamp{{tablet, m_number}, {1'767'225'600'000 + m_number, 0, tablet}, numbered(0x111)};
        // Only what matters here is filled in, which the app itself would refuse to keep.
        records::Change change = records::Change::create(id, records::typeName(records::typeOf<T>), client, stamp);
        const auto written = records::write(change, T(), fields);
        auto made = change.made();
        if (!written || !made)
            qFatal("the record cannot be made");
        if (isSealed)
            made->seal = records::Seal{records::SealGraph::of(all)->latest(), QByteArray(64, 's')};
        all.push_back(*made);
        return id;
    }

    QUuid consent(ConsentKind kind, const QString& version = QStringLiteral("1"))
    {
        records::Consent consent;
        consent.kind = kind;
        consent.text = consent.kind.word();
        consent.textVersion = version;
        return add(consent);
    }

    QUuid intake()
    {
        records::Response response;
        response.occasion = Occasion::Intake;
        return add(response);
    }

    QUuid screening(const std::vector<records::Finding>& findings, Occasion occasion = Occasion::Intake,
                    QDate asOf = today, const std::function<void(records::Screening&)>& decided = {})
    {
        records::Screening screening;
        screening.occasion = occasion;
        screening.asOf = asOf;
        screening.findings = findings;
        if (decided)
            decided(screening);
        return add(screening);
    }

    QUuid session(QDate day)
    {
        records::Session session;
        session.day = day;
        return add(session);
    }

    QUuid photo(records::PhotoMoment moment, const QDateTime& at)
    {
        records::Photo photo;
        photo.moment = moment;
        photo.takenAt = at;
        return add(photo);
    }

    // Everything that a session on `day` asks for.
    void complete(QDate day = today)
    {
        consent(ConsentKind::HealthData);
        intake();
        screening({});
        consent(ConsentKind::Treatment);
        screening({}, Occasion::DayOfSession, day);
        photo(records::PhotoMoment::Before, QDateTime(day, QTime(9, 0), madrid).toUTC());
    }

    ClientStanding on(QDate day, VisitKind kind = VisitKind::Session, QDate now = today, const QUuid& visit = {}) const
    {
        const auto standing = standingOf(*builtInProtocol(), all, {kind, day, now, madrid, visit});
        if (!standing)
            qFatal("%s", qPrintable(standing.error().message()));
        return *standing;
    }

    static inline const QUuid client = numbered(1);
    static inline const QUuid tablet = numbered(0xa);
    std::vector<records::Record> all;

private:
    int m_number = 0x200;
};

records::Finding finding(const char* rule, Outcome outcome, QDate until = {}, const char* reason = "")
{
    records::Finding made;
    made.rule = QString::fromLatin1(rule);
    made.outcome = outcome;
    made.eligibleFrom = until;
    made.reason = QString::fromUtf8(reason);
    return made;
}

using Lacks = std::vector<Lack>;

Lacks lacksOf(const ClientStanding& standing)
{
    Lacks lacks;
    for (const Missing& missing : standing.missing)
        lacks.push_back(missing.lack);
    return lacks;
}

} // namespace

class TestClientStanding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnown()
    {
        const ClientStanding standing = File().on(today);
        QCOMPARE(lacksOf(standing), (Lacks{Lack::Forms, Lack::Consent, Lack::Consent, Lack::Photos}));
        QVERIFY(standing.isBlocked());
        QCOMPARE(inShort(standing, today), QStringLiteral("Forms to fill"));
        QCOMPARE(meaningOf(standing), Meaning::Caution);
        QCOMPARE(standing.treatableFrom, today); // all of it can be settled today
        QCOMPARE(standing.sessionNumber, 1);
        QCOMPARE(standing.sessionsPlanned, 3);
        // A consultation asks only for what comes before the forms, a review for nothing.
        QCOMPARE(lacksOf(File().on(today, VisitKind::Consultation)), (Lacks{Lack::Forms, Lack::Consent}));
        QCOMPARE(lacksOf(File().on(today, VisitKind::Review)), Lacks{});
    }

    void complete()
    {
        File file;
        file.complete();
        const ClientStanding standing = file.on(today);
        QCOMPARE(lacksOf(standing), Lacks{});
        QVERIFY(!standing.isBlocked());
        QCOMPARE(inShort(standing, today), QStringLiteral("Ready"));
        QCOMPARE(meaningOf(standing), Meaning::Clear);
        // The photos and the questions of the day are those of that day, and can wait until it comes.
        const ClientStanding tomorrow = file.on(today.addDays(1));
        QCOMPARE(lacksOf(tomorrow), (Lacks{Lack::SameDay, Lack::Photos}));
        QVERIFY(tomorrow.missingBefore().empty());
    }

    void theDayIsTheClinics()
    {
        File file;
        file.complete();
        file.all.pop_back();
        // Half past midnight in Madrid is still the day before in UTC.
        file.photo(records::PhotoMoment::Before, QDateTime(today, QTime(0, 30), madrid).toUTC());
        QCOMPARE(lacksOf(file.on(today)), Lacks{});
        QCOMPARE(lacksOf(file.on(today.addDays(-1))), (Lacks{Lack::SameDay, Lack::Photos}));
    }

    void refusalStandsForThePhotos()
    {
        File file;
        file.complete();
        file.all.pop_back();
        QCOMPARE(lacksOf(file.on(today)), Lacks{Lack::Photos});
        file.consent(ConsentKind::PhotoRefusal);
        QCOMPARE(lacksOf(file.on(today)), Lacks{});
        file.consent(ConsentKind::PhotosForRecord); // and agreed again, knowing of the refusal
        QCOMPARE(lacksOf(file.on(today)), Lacks{Lack::Photos});
    }

    void screening_data()
    {
        QTest::addColumn<std::vector<records::Finding>>("findings");
        QTest::addColumn<Lacks>("lacks");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QDate>("from");
        using Findings = std::vector<records::Finding>;
        const QDate fourth{2026, 12, 4};
        QTest::newRow("clear") << Findings{finding("note", Outcome::Clear)} << Lacks{} << "Ready" << today;
        QTest::newRow("caution") << Findings{finding("a", Outcome::Caution)} << Lacks{Lack::Caution}
                                 << "Caution to read" << today;
        QTest::newRow("deferred") << Findings{finding("a", Outcome::Defer, fourth)} << Lacks{Lack::Deferred}
                                  << "Treatable from 4 December" << fourth;
        QTest::newRow("next-year") << Findings{finding("a", Outcome::Defer, {2027, 1, 4})} << Lacks{Lack::Deferred}
                                   << "Treatable from 4 January 2027" << QDate(2027, 1, 4);
        QTest::newRow("the-later-of-two")
            << Findings{finding("a", Outcome::Defer, fourth), finding("b", Outcome::Defer, {2026, 12, 1})}
            << Lacks{Lack::Deferred} << "Treatable from 4 December" << fourth;
        QTest::newRow("over-on-its-day") << Findings{finding("a", Outcome::Defer, today)} << Lacks{} << "Ready"
                                         << today;
        QTest::newRow("no-date-beats-a-date")
            << Findings{finding("a", Outcome::Defer, fourth), finding("b", Outcome::Defer)} << Lacks{Lack::Deferred}
            << "Treatable once healed" << QDate();
        QTest::newRow("advised-window-over")
            << Findings{finding("a", Outcome::Caution, today.addDays(-1))} << Lacks{} << "Ready" << today;
        QTest::newRow("letter") << Findings{finding("a", Outcome::Clearance), finding("b", Outcome::Defer, fourth)}
                                << Lacks{Lack::Clearance, Lack::Deferred} << "Doctor's letter missing" << QDate();
        QTest::newRow("unknown") << Findings{finding("a", Outcome::Unknown)} << Lacks{Lack::Unknown}
                                 << "An answer is missing" << QDate();
        QTest::newRow("declined") << Findings{finding("a", Outcome::Decline), finding("b", Outcome::Caution)}
                                  << Lacks{Lack::Declined, Lack::Caution} << "Not to be treated" << QDate();
        records::Finding newer = finding("a", Outcome::Clear);
        newer.outcome = records::Choice<Outcome>::fromWord(QStringLiteral("postpone"));
        QTest::newRow("a-newer-apps-word")
            << Findings{newer} << Lacks{Lack::Unknown} << "An answer is missing" << QDate();
    }
    void screening()
    {
        QFETCH(std::vector<records::Finding>, findings);
        QFETCH(Lacks, lacks);
        QFETCH(QString, words);
        QFETCH(QDate, from);
        File file;
        file.complete();
        file.screening(findings, Occasion::DayOfSession);
        const ClientStanding standing = file.on(today);
        QCOMPARE(lacksOf(standing), lacks);
        QCOMPARE(inShort(standing, today), words);
        QCOMPARE(standing.treatableFrom, from);
    }

    void decisionsSettle()
    {
        File file;
        file.complete();
        const std::vector<records::Finding> found{finding("a", Outcome::Caution), finding("b", Outcome::Clearance),
                                                  finding("c", Outcome::Defer, today.addDays(9), "because of c")};
        file.screening(found, Occasion::DayOfSession);
        QCOMPARE(lacksOf(file.on(today)), (Lacks{Lack::Clearance, Lack::Deferred, Lack::Caution}));
        QCOMPARE(file.on(today).missing.at(1).reasons, QStringList{QStringLiteral("because of c")});
        QCOMPARE(file.on(today).missing.at(1).rules, QStringList{QStringLiteral("c")});
        file.screening(found, Occasion::DayOfSession, today, [](records::Screening& screening) {
            screening.acknowledged.push_back({{}, QStringLiteral("a"), numbered(7), {}});
            screening.clearances.resize(1);
            screening.clearances.front().rule = QStringLiteral("b");
        });
        QCOMPARE(lacksOf(file.on(today)), Lacks{Lack::Deferred});
        const auto overridden = [](records::Screening& screening) {
            screening.overridden.emplace();
            screening.overridden->practitioner = numbered(7);
            screening.overridden->reason = QStringLiteral("the wound is elsewhere");
            screening.overridden->at = QDateTime(today, QTime(8, 0), Qt::UTC);
        };
        file.screening({found[2]}, Occasion::DayOfSession, today, overridden);
        QCOMPARE(lacksOf(file.on(today)), Lacks{});
        // A decline is no practitioner's to override, and then nothing else is overridden either.
        file.screening({found[2], finding("d", Outcome::Decline)}, Occasion::DayOfSession, today, overridden);
        QCOMPARE(lacksOf(file.on(today)), (Lacks{Lack::Declined, Lack::Deferred}));
    }

    void anEarlierDaysQuestionsAreThatDays()
    {
        File file;
        file.complete(today.addDays(-30));
        file.screening({finding("intake", Outcome::Defer)});
        file.screening({finding("not-healed", Outcome::Defer), finding("intake", Outcome::Defer),
                        finding("dated", Outcome::Defer, today.addDays(3)), finding("letter", Outcome::Clearance)},
                       Occasion::DayOfSession, today.addDays(-30));
        const ClientStanding then = file.on(today.addDays(-30), VisitKind::Session, today.addDays(-30));
        QCOMPARE(then.missing.at(1).rules.size(), 3);
        const ClientStanding now = file.on(today);
        QCOMPARE(lacksOf(now), (Lacks{Lack::Clearance, Lack::Deferred, Lack::SameDay, Lack::Photos}));
        QCOMPARE(now.missing.at(1).rules, (QStringList{QStringLiteral("intake"), QStringLiteral("dated")}));
    }

    void newerAnswersAreScreenedAnew()
    {
        File file;
        file.complete();
        file.intake();
        QCOMPARE(lacksOf(file.on(today)), Lacks{Lack::Unscreened});
        file.screening({}, Occasion::DayOfSession);
        QCOMPARE(lacksOf(file.on(today)), Lacks{});
        // Corrected answers count no more, what corrects them does.
        records::Response correction;
        correction.occasion = Occasion::Intake;
        correction.amends = file.all[1].id;
        correction.amendReason = QStringLiteral("a wrong date");
        file.add(correction);
        QCOMPARE(lacksOf(file.on(today)), Lacks{Lack::Unscreened});
    }

    void consents()
    {
        File file;
        file.complete();
        records::Withdrawal withdrawal;
        withdrawal.kind = ConsentKind::Treatment;
        withdrawal.consent = file.all[3].id;
        withdrawal.at = QDateTime(today, QTime(8, 0), Qt::UTC);
        file.add(withdrawal);
        QCOMPARE(lacksOf(file.on(today)), Lacks{Lack::Withdrawn});
        QCOMPARE(meaningOf(file.on(today)), Meaning::Decline);
        QVERIFY(!file.on(today).treatableFrom.isValid());
        file.consent(ConsentKind::Treatment, QStringLiteral("0")); // given again, for an older text
        QCOMPARE(lacksOf(file.on(today)), Lacks{Lack::Resign});
        QCOMPARE(file.on(today).missing.front().consent, QStringLiteral("treatment"));
        QCOMPARE(inShort(file.on(today), today), QStringLiteral("Consent to re-sign"));
        file.consent(ConsentKind::Treatment);
        QCOMPARE(lacksOf(file.on(today)), Lacks{});
    }

    void disputedConsent()
    {
        File file;
        file.complete();
        File elsewhere = file; // another tablet, on which the consent is taken back …
        records::Withdrawal withdrawal;
        withdrawal.kind = ConsentKind::Treatment;
        withdrawal.at = QDateTime(today, QTime(8, 0), Qt::UTC);
        elsewhere.add(withdrawal);
        records::Record taken = elsewhere.all.back();
        taken.id = numbered(0x900);
        file.all.erase(file.all.begin() + 3);
        const QUuid again = file.consent(ConsentKind::Treatment); // … while here it is given, knowing nothing of that
        file.all.push_back(taken);
        QCOMPARE(lacksOf(file.on(today)), Lacks{Lack::Disputed});
        QCOMPARE(file.on(today).missing.front().record, again);
    }

    void spacing_data()
    {
        QTest::addColumn<int>("daysSince");
        QTest::addColumn<Lacks>("lacks");
        QTest::addColumn<QString>("words");
        QTest::newRow("refused") << 5 << Lacks{Lack::TooEarly} << "Treatable from 27 November";
        QTest::newRow("last-refused-day") << 6 << Lacks{Lack::TooEarly} << "Treatable from 26 November";
        QTest::newRow("warned") << 7 << Lacks{Lack::Early} << "Better from 2 December";
        QTest::newRow("last-warned-day") << 13 << Lacks{Lack::Early} << "Better from 26 November";
        QTest::newRow("fine") << 14 << Lacks{} << "Ready";
    }
    void spacing()
    {
        QFETCH(int, daysSince);
        QFETCH(Lacks, lacks);
        QFETCH(QString, words);
        File file;
        file.complete();
        file.session(today.addDays(-daysSince));
        const ClientStanding standing = file.on(today);
        QCOMPARE(lacksOf(standing), lacks);
        QCOMPARE(inShort(standing, today), words);
        QCOMPARE(standing.isBlocked(), daysSince < 7);
        QCOMPARE(standing.sessionsDone, 1);
        QCOMPARE(standing.sessionNumber, 2);
        QCOMPARE(standing.phase, QStringLiteral("shading"));
    }

    void theLongerOfTwoWaitsIsTold()
    {
        File file;
        file.complete();
        file.session(today.addDays(-1)); // possible from 1 December
        file.screening({finding("a", Outcome::Defer, today.addDays(2))}, Occasion::DayOfSession);
        QCOMPARE(lacksOf(file.on(today)), (Lacks{Lack::Deferred, Lack::TooEarly}));
        QCOMPARE(inShort(file.on(today), today), QStringLiteral("Treatable from 1 December"));
    }

    void scabs()
    {
        File file;
        file.complete();
        file.session(today.addDays(-20));
        records::CheckIn report;
        report.date = today.addDays(-1);
        report.scabbing = true;
        file.add(report);
        QCOMPARE(lacksOf(file.on(today)), Lacks{Lack::TooEarly});
        QCOMPARE(inShort(file.on(today), today), QStringLiteral("Not while there are scabs"));
        QVERIFY(!file.on(today).treatableFrom.isValid());
        QCOMPARE(lacksOf(file.on(today.addDays(9))), (Lacks{Lack::Early, Lack::SameDay, Lack::Photos}));
        report.date = today;
        report.scabbing = false;
        file.add(report);
        QCOMPARE(lacksOf(file.on(today)), Lacks{});
    }

    void whichSessionItIs()
    {
        File file;
        file.complete();
        records::Plan plan;
        plan.sessions = 4;
        file.add(plan, false);
        records::Session open; // begun, not finished: not yet one that was
        open.day = today;
        file.add(open, false);
        QCOMPARE(file.on(today).sessionNumber, 1);
        QCOMPARE(file.on(today).sessionsPlanned, 4);
        records::Appointment next;
        next.starts = QDateTime(today.addDays(3), QTime(10, 0), madrid).toUTC();
        next.minutes = 180;
        next.kind = VisitKind::Session;
        next.state = records::VisitState::Booked;
        const QUuid visit = file.add(next, false);
        QCOMPARE(file.on(today.addDays(3), VisitKind::Session, today, visit).sessionNumber, 1);
        QCOMPARE(file.on(today.addDays(30)).sessionNumber, 2);
        QCOMPARE(file.on(today.addDays(30)).phase, QStringLiteral("shading"));
        // Its own session does not make an appointment too early.
        records::Session own;
        own.day = today.addDays(3);
        own.appointment = visit;
        file.add(own);
        QVERIFY(lacksOf(file.on(today.addDays(3), VisitKind::Session, today.addDays(3), visit)).front() >
                Lack::TooEarly);
        QCOMPARE(lacksOf(file.on(today.addDays(4))).front(), Lack::TooEarly);
    }

    void damagedRecordIsAnError()
    {
        File file;
        file.complete();
        file.all[2].fields[QStringLiteral("asOf")].begin()->second.value = Json(QStringLiteral("yesterday"));
        const auto standing = standingOf(*builtInProtocol(), file.all, {VisitKind::Session, today, today, madrid, {}});
        QVERIFY(!standing);
        QCOMPARE(standing.error().code(), ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestClientStanding)
#include "test_client_standing.moc"
