// Telling: written down before it is shown, never twice, nothing lost when something is in the way.
#include "fake_ports.h"
#include "small_aftercare.h"

#include "reminders/teller.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stipple;
using namespace stipple::reminders;
using Ending = FakeNotifier::Ending;

class TestTeller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void neutralWordsOnly();
    void withTheDaysLine();
    void missedOnce();
    void killedBeforeItWasSent();
    void killedAfterItWasSent();
    void aServerThatFails();
    void aServerThatDoesNotAnswer();
    void noServerThenOne();
    void appAndProgramTogether();
    void bothAtTheSameMoment();
    void journalThatCannotBeWritten();
    void planThatIsDamaged();
    void turnedOff();

private:
    std::unique_ptr<Teller> teller(Teller::Role role = Teller::Role::App)
    {
        return std::make_unique<Teller>(
            *m_folder, role, Teller::Ports{m_clock, [] { return QTimeZone("Europe/Madrid"); }, m_notifier, m_alarm});
    }
    void plan()
    {
        Plan plan = plannedFor(m_protocol, m_care, m_clock.nowUtc())->plan;
        const auto before = m_folder->readPlan();
        carryOn(plan, before ? std::optional(*before) : std::nullopt, m_clock.nowUtc());
        QVERIFY(m_folder->writePlan(plan));
    }

    const protocol::Protocol m_protocol = smallAftercare();
    const protocol::CareCase m_care = careOf(utc("2026-11-21T10:00:00Z"));
    SettableClock m_clock{utc("2026-11-21T10:00:00Z")};
    FakeNotifier m_notifier;
    FakeAlarm m_alarm;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ReminderFolder> m_folder;
};

void TestTeller::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder = std::make_unique<ReminderFolder>(m_dir->filePath(QStringLiteral("reminders")));
    m_clock.set(utc("2026-11-21T10:00:00Z"));
    m_notifier.shown.clear();
    m_notifier.withdrawn.clear();
    m_notifier.ending = Ending::Shows;
    m_notifier.setPermission(Notifier::Permission::Granted);
    plan();
}

void TestTeller::neutralWordsOnly()
{
    const auto tells = teller();
    tells->look();
    QVERIFY(m_notifier.shown.isEmpty());
    QCOMPARE(m_alarm.wanted, std::optional(utc("2026-11-22T08:00:00Z").toMSecsSinceEpoch()));
    m_clock.set(utc("2026-11-22T08:00:00Z"));
    m_alarm.ring();
    QCOMPARE(m_notifier.shown.size(), 1);
    QCOMPARE(m_notifier.shown[0].title, neutralWords().title);
    QCOMPARE(m_notifier.shown[0].body, neutralWords().body);
    m_alarm.ring();
    QCOMPARE(m_notifier.shown.size(), 1);
    m_clock.set(utc("2026-11-23T08:00:00Z"));
    m_alarm.ring();
    QCOMPARE(m_notifier.shown.size(), 2);
    QCOMPARE(m_notifier.withdrawn, QStringList(m_notifier.shown[0].key)); // yesterday's
}

void TestTeller::withTheDaysLine()
{
    const auto tells = teller();
    tells->setLines(plannedFor(m_protocol, m_care, m_clock.nowUtc())->lines);
    m_clock.set(utc("2026-11-26T08:00:00Z"));
    tells->look();
    QCOMPARE(m_notifier.shown.size(), 1);
    QVERIFY(m_notifier.shown[0].title.contains(u'5'));
    QVERIFY2(m_notifier.shown[0].body.contains(QLatin1String("TREATMENT-wash")), qPrintable(m_notifier.shown[0].body));
    QVERIFY(m_notifier.shown[0].body.contains(QLatin1String("check-in takes a minute")));
    QVERIFY(m_notifier.shown[0].body.contains(neutralWords().missed[3])); // days 1 to 4
}

void TestTeller::missedOnce()
{
    const auto tells = teller();
    m_clock.set(utc("2026-11-25T03:00:00Z"));
    tells->look();
    QCOMPARE(m_notifier.shown.size(), 1);
    QCOMPARE(m_notifier.shown[0].title, neutralWords().missed[2]);
    tells->look();
    teller()->look();
    QCOMPARE(m_notifier.shown.size(), 1);
    m_clock.set(utc("2026-11-25T08:00:00Z"));
    tells->look();
    QCOMPARE(m_notifier.shown.size(), 2);
    QCOMPARE(m_notifier.shown[1].body, neutralWords().body);
    m_clock.set(utc("2027-01-25T08:00:00Z")); // all of it is over
    tells->look();
    QCOMPARE(m_notifier.shown.size(), 2);
}

void TestTeller::killedBeforeItWasSent()
{
    m_clock.set(utc("2026-11-22T08:00:00Z"));
    m_notifier.ending = Ending::DiesBefore;
    auto tells = teller();
    tells->look();
    QVERIFY(m_notifier.shown.isEmpty());
    tells = teller();
    tells->look();
    QCOMPARE(m_notifier.shown.size(), 1);
    tells->look();
    QCOMPARE(m_notifier.shown.size(), 1);
}

// Nobody can know, so it is shown once more; and not a third time.
void TestTeller::killedAfterItWasSent()
{
    m_clock.set(utc("2026-11-22T08:00:00Z"));
    for (int time = 0; time < 3; ++time) {
        m_notifier.ending = Ending::DiesAfter;
        auto tells = teller();
        tells->look();
        tells.reset();
        QCOMPARE(m_notifier.shown.size(), std::min(time + 1, 2));
    }
}

void TestTeller::aServerThatFails()
{
    m_clock.set(utc("2026-11-22T08:00:00Z"));
    const auto tells = teller();
    for (int time = 0; time < 5; ++time) {
        m_notifier.ending = Ending::Fails;
        tells->look();
        QVERIFY(m_notifier.shown.isEmpty());
        QVERIFY(tells->isWaiting());
        QCOMPARE(m_alarm.wanted, std::optional(m_clock.wallMs() + 60'000));
    }
    tells->look();
    QCOMPARE(m_notifier.shown.size(), 1);
    QVERIFY(!tells->isWaiting());
}

void TestTeller::aServerThatDoesNotAnswer()
{
    m_clock.set(utc("2026-11-22T08:00:00Z"));
    const auto tells = teller();
    for (int time = 0; time < 5; ++time) {
        m_notifier.ending = Ending::DoesNotAnswer;
        tells->look();
    }
    tells->look();
    QVERIFY(m_notifier.shown.isEmpty()); // twice it may have been shown
    m_clock.set(utc("2026-11-23T08:00:00Z"));
    m_notifier.ending = Ending::Shows;
    tells->look();
    QCOMPARE(m_notifier.shown.size(), 1);
}

void TestTeller::noServerThenOne()
{
    m_notifier.setPermission(Notifier::Permission::NoService);
    m_clock.set(utc("2026-11-22T08:00:00Z"));
    const auto tells = teller();
    const int asked = m_notifier.asked;
    tells->look();
    tells->look();
    QVERIFY(tells->isWaiting());
    QCOMPARE(m_notifier.asked, asked + 2);
    QVERIFY(m_notifier.shown.isEmpty());
    m_notifier.setPermission(Notifier::Permission::Granted); // it came
    QCOMPARE(m_notifier.shown.size(), 1);
}

void TestTeller::appAndProgramTogether()
{
    m_clock.set(utc("2026-11-22T08:00:00Z"));
    const auto program = teller(Teller::Role::Program);
    {
        const auto open = FileLock::take(m_folder->appLock());
        QVERIFY(open);
        program->look();
        QVERIFY(m_notifier.shown.isEmpty());
        QCOMPARE(m_alarm.wanted, std::optional(m_clock.wallMs() + 60'000));
        teller(Teller::Role::App)->look();
        QCOMPARE(m_notifier.shown.size(), 1);
    }
    program->look();
    QCOMPARE(m_notifier.shown.size(), 1);
    m_clock.set(utc("2026-11-23T08:00:00Z"));
    program->look();
    QCOMPARE(m_notifier.shown.size(), 2);
}

void TestTeller::bothAtTheSameMoment()
{
    m_clock.set(utc("2026-11-22T08:00:00Z"));
    m_notifier.ending = Ending::DiesBefore; // and has not ended yet: it holds the journal
    auto first = teller();
    first->look();
    const auto second = teller();
    second->look();
    QVERIFY(m_notifier.shown.isEmpty());
    QVERIFY(!second->problem());
    QVERIFY(second->isWaiting());
    first.reset();
    second->look();
    QCOMPARE(m_notifier.shown.size(), 1);
}

void TestTeller::journalThatCannotBeWritten()
{
    m_clock.set(utc("2026-11-22T08:00:00Z"));
    // Where it is to be written aside, a folder stands, which stops root as well.
    QVERIFY(QDir().mkdir(m_folder->journalFile()));
    QVERIFY(QDir().mkdir(m_folder->journalFile() + QStringLiteral(".damaged")));
    QVERIFY(QDir().mkdir(m_folder->journalFile() + QStringLiteral(".damaged/full")));
    const auto tells = teller();
    for (int time = 0; time < 3; ++time)
        tells->look();
    QVERIFY(m_notifier.shown.isEmpty());
    QVERIFY(tells->problem());
    QVERIFY(tells->isWaiting());
    QVERIFY(QDir().rmdir(m_folder->journalFile()));
    tells->look();
    QCOMPARE(m_notifier.shown.size(), 1);
    QVERIFY(!tells->problem());
}

void TestTeller::planThatIsDamaged()
{
    m_clock.set(utc("2026-11-22T08:00:00Z"));
    QVERIFY(replaceSmallFile(m_folder->planFile(), "{\"stippleReminders\":"));
    const auto tells = teller();
    tells->look();
    QVERIFY(tells->problem());
    QVERIFY(m_notifier.shown.isEmpty());
    plan();
    tells->look();
    QVERIFY(!tells->problem());
    QCOMPARE(m_notifier.shown.size(), 1); // wanted anew since now, and it is due at this very moment
    QVERIFY(!m_notifier.shown[0].body.contains(neutralWords().missed[0]));
}

void TestTeller::turnedOff()
{
    QVERIFY(m_folder->removePlan());
    m_clock.set(utc("2026-11-22T08:00:00Z"));
    const auto tells = teller();
    tells->look();
    QVERIFY(m_notifier.shown.isEmpty());
    QVERIFY(!tells->problem());
    QVERIFY(!m_alarm.wanted);
}

QTEST_GUILESS_MAIN(TestTeller)
#include "test_teller.moc"
