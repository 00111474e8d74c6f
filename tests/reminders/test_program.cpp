// The real program, over a real session bus, with a clock that is set: sixty days across both changes of the clock,
// with restarts, kills, journeys, clocks that jump, a server that is away, and files that are not what was written.
#include "fake_notifications.h"
#include "small_aftercare.h"

#include "protocol/moment.h"
#include "reminders/reminder_folder.h"

#include <QDir>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

using namespace stipple;
using namespace stipple::reminders;

namespace
{
const char* const madrid = "Europe/Madrid";
constexpr int patienceMs = 60'000;
} // namespace

class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sixtyDays_data();
    void sixtyDays();
    void restartedAndKilled();
    void journeys();
    void clockThatJumps();
    void serverAwayAndBack();
    void appIsOpen();
    void onlyOne();
    void damagedFiles();
    void diskThatIsFull();
    void opensTheApp();
    void endsWithTheSession();
    void withoutABus();
    void clockNeedsItsFolder();

private:
    void plan(const char* session, QTime hour = QTime(9, 0))
    {
        Plan plan = plannedFor(m_protocol, careOf(utc(session)), m_now, hour)->plan;
        const auto before = m_folder->readPlan();
        carryOn(plan, before ? std::optional(*before) : std::nullopt, m_now);
        QVERIFY(m_folder->writePlan(plan));
    }
    void writeClock()
    {
        QSaveFile file(m_dir->filePath(QStringLiteral("clock/now")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_now.toString(Qt::ISODate).toUtf8() + ' ' + m_zone + '\n');
        QVERIFY(file.commit());
    }
    void prepare(QProcess& process, const QString& address)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), address);
        process.setProcessEnvironment(environment);
        process.setProgram(QStringLiteral(STIPPLE_REMINDERS));
        process.setArguments({QStringLiteral("--folder"), m_folder->path(), QStringLiteral("--clock"),
                              m_dir->filePath(QStringLiteral("clock/now")), QStringLiteral("--app"), m_app});
    }
    void start()
    {
        m_program = std::make_unique<QProcess>();
        prepare(*m_program, m_desktop->address());
        m_program->start();
        QVERIFY(m_program->waitForStarted(patienceMs));
        awaitLook();
    }
    void kill()
    {
        m_program->kill();
        QVERIFY(m_program->waitForFinished(patienceMs));
        m_program.reset();
    }
    // Until it has looked at what the clock says now, and nothing waits unless the server is away.
    void awaitLook(const char* word = "looked")
    {
        const QByteArray wanted = QByteArray(word) + ' ' + m_now.toString(Qt::ISODate).toUtf8();
        QByteArray all;
        const bool isThere = QTest::qWaitFor(
            [&] {
                m_program->setReadChannel(QProcess::StandardOutput);
                while (m_program->canReadLine()) {
                    const QByteArray line = m_program->readLine().trimmed();
                    all += line + '\n';
                    if (line == wanted)
                        return true;
                }
                return false;
            },
            patienceMs);
        QVERIFY2(isThere, (all + m_program->readAllStandardError()).constData());
    }
    void to(const QDateTime& now, const char* word = "looked")
    {
        m_now = now;
        writeClock();
        awaitLook(word);
    }
    // The wall's time in the client's zone.
    QDateTime local(QDate date, QTime time) const { return protocol::instantOf(date, time, QTimeZone(m_zone)).toUTC(); }
    qsizetype count() const { return m_desktop->server.shown.size(); }

    const protocol::Protocol m_protocol = smallAftercare(60);
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ReminderFolder> m_folder;
    std::unique_ptr<FakeNotifications> m_desktop;
    std::unique_ptr<QProcess> m_program;
    QDateTime m_now;
    QByteArray m_zone;
    QString m_app;
};

void TestProgram::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("clock")));
    m_folder = std::make_unique<ReminderFolder>(m_dir->filePath(QStringLiteral("reminders")));
    m_desktop = std::make_unique<FakeNotifications>();
    QVERIFY(m_desktop->start());
    m_desktop->appear();
    m_zone = madrid;
    m_app = QStringLiteral("/nowhere/stipple");
    m_now = utc("2026-11-21T10:00:00Z");
    writeClock();
}

void TestProgram::cleanup()
{
    if (m_program)
        kill();
    m_desktop.reset();
}

void TestProgram::sixtyDays_data()
{
    QTest::addColumn<QByteArray>("session");
    QTest::newRow("over the change to summer") << QByteArray("2026-03-05T10:00:00Z");
    QTest::newRow("over the change to winter") << QByteArray("2026-10-01T10:00:00Z");
}

// Each morning at nine by the wall, not a second before, and nothing after.
void TestProgram::sixtyDays()
{
    QFETCH(QByteArray, session);
    m_now = utc(session.constData());
    writeClock();
    plan(session.constData());
    start();
    const QDate zero = m_now.date();
    for (int day = 1; day <= 60; ++day) {
        to(local(zero.addDays(day), QTime(8, 59, 59)));
        QCOMPARE(count(), day - 1);
        to(local(zero.addDays(day), QTime(9, 0)));
        QCOMPARE(count(), day);
        if (day % 10 == 5) { // the machine is started anew
            kill();
            start();
        }
        to(local(zero.addDays(day), QTime(21, 0)));
        QCOMPARE(count(), day);
    }
    to(local(zero.addDays(61), QTime(9, 0)));
    to(local(zero.addDays(90), QTime(9, 0)));
    QCOMPARE(count(), 60);
    for (const auto& seen : m_desktop->server.shown) {
        QCOMPARE(seen.title, neutralWords().title);
        QCOMPARE(seen.body, neutralWords().body);
        QCOMPARE(seen.replaces, 0u);
    }
    QCOMPARE(m_desktop->server.closed.size(), 60 - 1 - 6); // each day's takes the place of the one before
}

// Killed while the desktop holds its answer back: shown once more at most, and the next day is as ever.
void TestProgram::restartedAndKilled()
{
    plan("2026-11-21T10:00:00Z");
    start();
    m_desktop->server.isSilent = true;
    m_now = utc("2026-11-22T08:00:00Z");
    writeClock();
    QTRY_COMPARE_WITH_TIMEOUT(count(), 1, patienceMs);
    kill();
    m_desktop->server.isSilent = false;
    start();
    QCOMPARE(count(), 2);
    for (int time = 0; time < 3; ++time) {
        kill();
        start();
    }
    QCOMPARE(count(), 2);
    // Off for three days: told once, together.
    kill();
    m_now = utc("2026-11-26T06:00:00Z");
    writeClock();
    start();
    QCOMPARE(count(), 3);
    QCOMPARE(m_desktop->server.shown[2].title, neutralWords().missed[2]);
    to(utc("2026-11-26T08:00:00Z"));
    QCOMPARE(count(), 4);
}

void TestProgram::journeys()
{
    plan("2026-11-21T10:00:00Z");
    start();
    to(utc("2026-11-22T08:00:00Z"));
    QCOMPARE(count(), 1);
    m_zone = "America/Los_Angeles"; // nine comes once more on that day
    to(utc("2026-11-22T17:00:00Z"));
    QCOMPARE(count(), 1);
    to(utc("2026-11-23T16:59:00Z"));
    QCOMPARE(count(), 1);
    to(utc("2026-11-23T17:00:00Z"));
    QCOMPARE(count(), 2);
    to(utc("2026-11-24T12:00:00Z"));
    QCOMPARE(count(), 2);
    m_zone = madrid; // and here it has gone by
    to(utc("2026-11-24T12:00:01Z"));
    QCOMPARE(count(), 3);
    // The hour is chosen anew.
    plan("2026-11-21T10:00:00Z", QTime(20, 30));
    to(utc("2026-11-25T19:29:00Z"));
    QCOMPARE(count(), 3);
    to(utc("2026-11-25T19:30:00Z"));
    QCOMPARE(count(), 4);
}

void TestProgram::clockThatJumps()
{
    plan("2026-11-21T10:00:00Z");
    start();
    to(utc("2026-11-22T08:00:00Z"));
    QCOMPARE(count(), 1);
    to(utc("2026-11-22T06:30:00Z")); // back, and nine comes again
    to(utc("2026-11-22T08:00:00Z"));
    to(utc("2026-11-19T08:00:00Z"));
    to(utc("2026-11-22T08:00:01Z"));
    QCOMPARE(count(), 1);
    to(utc("2027-11-22T08:00:00Z")); // a year ahead: all of it seems over
    QCOMPARE(count(), 1);
    to(utc("2026-11-30T05:00:00Z")); // a week ahead: seven seem to be missed
    QCOMPARE(count(), 2);
    QCOMPARE(m_desktop->server.shown[1].title, neutralWords().missed[6]);
    for (int day = 23; day <= 30; ++day) { // and they come on their days all the same
        to(utc(qPrintable(QStringLiteral("2026-11-%1T08:00:00Z").arg(day))));
        QCOMPARE(count(), 2 + day - 22);
    }
}

void TestProgram::serverAwayAndBack()
{
    plan("2026-11-21T10:00:00Z");
    m_desktop->vanish();
    start();
    to(utc("2026-11-22T08:00:00Z"), "waits");
    QCOMPARE(count(), 0);
    m_desktop->appear();
    awaitLook();
    QCOMPARE(count(), 1);
    m_desktop->server.refuses = true;
    to(utc("2026-11-23T08:00:00Z"), "waits");
    m_desktop->server.refuses = false;
    to(utc("2026-11-23T08:01:00Z"));
    QCOMPARE(count(), 2);
    m_desktop->vanish();
    to(utc("2026-11-24T08:00:00Z"), "waits");
    to(utc("2026-11-25T05:00:00Z"), "waits");
    m_desktop->appear();
    awaitLook();
    QCOMPARE(count(), 3);
    QCOMPARE(m_desktop->server.shown[2].title, neutralWords().missed[0]);
}

void TestProgram::appIsOpen()
{
    plan("2026-11-21T10:00:00Z");
    start();
    {
        const auto open = FileLock::take(m_folder->appLock());
        QVERIFY(open);
        to(utc("2026-11-22T08:00:00Z"));
        QCOMPARE(count(), 0);
    }
    to(utc("2026-11-22T08:01:00Z"));
    QCOMPARE(count(), 1);
    // The app has told the next one, and left the journal to say so.
    {
        auto journal = m_folder->openJournal(m_now.toMSecsSinceEpoch());
        QVERIFY(journal);
        QMap<QString, Entry> told;
        const auto plan = m_folder->readPlan();
        QVERIFY(plan);
        for (const QString& id : plan->days[2].ids)
            told.insert(id, {Entry::State::Told, 0, 1});
        QVERIFY(journal->put(told));
    }
    to(utc("2026-11-23T08:00:00Z"));
    QCOMPARE(count(), 1);
}

void TestProgram::onlyOne()
{
    plan("2026-11-21T10:00:00Z");
    start();
    QProcess second;
    prepare(second, m_desktop->address());
    second.start();
    QVERIFY(second.waitForFinished(patienceMs));
    QCOMPARE(second.exitCode(), 0);
    to(utc("2026-11-22T08:00:00Z"));
    QCOMPARE(count(), 1);
}

void TestProgram::damagedFiles()
{
    plan("2026-11-21T10:00:00Z");
    start();
    to(utc("2026-11-22T08:00:00Z"));
    QCOMPARE(count(), 1);
    const QByteArray whole = readSmallFile(m_folder->planFile(), 1'000'000).value();
    QVERIFY(replaceSmallFile(m_folder->planFile(), whole.left(whole.size() / 2)));
    awaitLook();
    to(utc("2026-11-23T08:00:00Z"));
    QCOMPARE(count(), 1);
    QVERIFY(replaceSmallFile(m_folder->planFile(), QByteArray(3'000'000, '{')));
    awaitLook();
    QVERIFY(replaceSmallFile(m_folder->planFile(), whole)); // the app has written it again
    awaitLook();
    QCOMPARE(count(), 2);
    QVERIFY(replaceSmallFile(m_folder->journalFile(), "\0\0\0"));
    to(utc("2026-11-23T08:01:00Z")); // what was told before is not told again
    QCOMPARE(count(), 2);
    to(utc("2026-11-24T08:00:00Z"));
    QCOMPARE(count(), 3);
}

// No file may grow in it: what cannot be noted is not shown, and comes once it can be.
void TestProgram::diskThatIsFull()
{
    plan("2026-11-21T10:00:00Z");
    m_now = utc("2026-11-22T08:00:00Z");
    writeClock();
    m_program = std::make_unique<QProcess>();
    prepare(*m_program, m_desktop->address());
    const QStringList arguments = m_program->arguments();
    m_program->setProgram(QStringLiteral("bash"));
    m_program->setArguments(QStringList{QStringLiteral("-c"), QStringLiteral("ulimit -f 0; trap '' XFSZ; exec \"$@\""),
                                        QStringLiteral("bash"), QStringLiteral(STIPPLE_REMINDERS)} +
                            arguments);
    m_program->start();
    QVERIFY(m_program->waitForStarted(patienceMs));
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT(
        (said += m_program->readAllStandardError()).contains("no-space") || said.contains("io-failure"), patienceMs);
    QCOMPARE(count(), 0);
    kill();
    start();
    QCOMPARE(count(), 1);
}

void TestProgram::opensTheApp()
{
    // What is opened leaves a file.
    m_app = m_dir->filePath(QStringLiteral("app"));
    const QString opened = m_dir->filePath(QStringLiteral("opened"));
    QFile script(m_app);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\necho \"$XDG_ACTIVATION_TOKEN\" >" + opened.toUtf8() + ".new && mv " + opened.toUtf8() +
                 ".new " + opened.toUtf8() + "\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    plan("2026-11-21T10:00:00Z");
    start();
    to(utc("2026-11-22T08:00:00Z"));
    QCOMPARE(count(), 1);
    const quint32 number = m_desktop->server.shown[0].number;
    m_desktop->say("ActivationToken", {number, QStringLiteral("token-7")});
    m_desktop->say("ActionInvoked", {number, QStringLiteral("default")});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(opened), patienceMs);
    QCOMPARE(readSmallFile(opened, 100).value(), QByteArray("token-7\n"));
}

void TestProgram::endsWithTheSession()
{
    plan("2026-11-21T10:00:00Z");
    start();
    m_desktop->end();
    QVERIFY(m_program->waitForFinished(patienceMs));
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    m_program.reset();
}

void TestProgram::withoutABus()
{
    QProcess process;
    prepare(process, QStringLiteral("unix:path=/nowhere/at/all"));
    process.start();
    QVERIFY(process.waitForFinished(patienceMs));
    QCOMPARE(process.exitCode(), 3);
    QVERIFY(process.readAllStandardError().contains("no session bus"));
}

// The option for tests never decides what a person's own reminders go by.
void TestProgram::clockNeedsItsFolder()
{
    QProcess process;
    process.start(QStringLiteral(STIPPLE_REMINDERS),
                  {QStringLiteral("--clock"), m_dir->filePath(QStringLiteral("clock/now"))});
    QVERIFY(process.waitForFinished(patienceMs));
    QCOMPARE(process.exitCode(), 2);
    process.start(QStringLiteral(STIPPLE_REMINDERS), {QStringLiteral("--help")});
    QVERIFY(process.waitForFinished(patienceMs));
    QVERIFY(!process.readAllStandardOutput().contains("--clock"));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "test_program.moc"
