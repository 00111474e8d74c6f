// Reminders as the client's app plans and shows them: from its own thread, over a real bus on which the test is the
// desktop; what the day brings is said only where that is allowed, and never written down.
#include "reminders/fake_notifications.h"
#include "reminders/small_aftercare.h"

#include "app/reminder_controller.h"
#include "reminders/desktop_notifier.h"
#include "reminders/fake_ports.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stipple;
using namespace stipple::app;
using namespace stipple::reminders;

namespace
{

// Rung from the test's thread.
class RungAlarm : public WallAlarm
{
public:
    void wakeAt(std::optional<qint64>) override {}
    void ring()
    {
        QMetaObject::invokeMethod(this, [this] { Q_EMIT woke(); });
    }
};

} // namespace

class TestReminders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_desktop.start()); }
    void init();
    void cleanup();
    void discreetUntilAllowed();
    void turnedOffAndOn();
    void checkedInAlready();
    void anotherHour();
    void aNewSession();
    void whileTheVaultIsLocked();
    void whatTheProgramShowed();
    void nothingShowsNotifications();
    void aClockFarBehind();
    void theFolderCannotBeMade();
    void opened();

private:
    void start()
    {
        m_reminders.reset();
        ReminderDesk::Setting setting{m_dir->filePath(QStringLiteral("reminders")),
                                      m_clock,
                                      [] { return QTimeZone("Europe/Madrid"); },
                                      [this] {
                                          return std::make_unique<DesktopNotifier>(QDBusConnection::connectToBus(
                                              m_desktop.address(), QStringLiteral("app%1").arg(++m_connections)));
                                      },
                                      [this] {
                                          auto alarm = std::make_unique<RungAlarm>();
                                          m_alarm = alarm.get();
                                          return alarm;
                                      },
                                      QString()};
        m_reminders = std::make_unique<ReminderController>(std::move(setting),
                                                           m_dir->filePath(QStringLiteral("screen.ini")), *m_languages);
        QSignalSpy changed(m_reminders.get(), &ReminderController::changed);
        QVERIFY(changed.wait(20'000));
    }
    void remind()
    {
        m_reminders->remind(
            ReminderCase{m_protocol, m_care, {QStringLiteral("en"), {}}, m_hour, QStringLiteral("MARKED")});
        awaitDesk();
    }
    // Until it has done all that it was asked. What it says of that is on its way then.
    void awaitDesk()
    {
        QVERIFY(QMetaObject::invokeMethod(
            m_alarm.load(), [] {}, Qt::BlockingQueuedConnection));
    }
    void at(const char* now)
    {
        m_clock.set(utc(now));
        m_alarm.load()->ring();
        awaitDesk();
    }
    const QList<NotificationServer::Shown>& shown() const { return m_desktop.server.shown; }

    FakeNotifications m_desktop;
    const std::shared_ptr<const protocol::Protocol> m_protocol =
        std::make_shared<const protocol::Protocol>(smallAftercare());
    protocol::CareCase m_care;
    QTime m_hour;
    SettableClock m_clock{utc("2026-11-21T10:00:00Z")};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Languages> m_languages;
    std::atomic<RungAlarm*> m_alarm = nullptr;
    std::unique_ptr<ReminderController> m_reminders;
    int m_connections = 0;
};

void TestReminders::init()
{
    m_desktop.server.shown.clear();
    m_desktop.appear();
    m_care = careOf(utc("2026-11-21T10:00:00Z"));
    m_hour = QTime(9, 0);
    m_clock.set(utc("2026-11-21T10:00:00Z"));
    m_dir = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(m_dir->filePath(QStringLiteral("screen.ini")));
    m_preferences->setLanguage(QStringLiteral("en"));
    m_languages = std::make_unique<Languages>(*m_preferences);
    start();
}

void TestReminders::cleanup()
{
    m_reminders.reset();
    m_desktop.vanish();
    // Whatever was shown, the files say nothing of it.
    const QDir folder(m_dir->filePath(QStringLiteral("reminders")));
    for (const QString& name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const char* marked : {"MARKED", "TREATMENT", "Day ", "Madrid"})
            QVERIFY2(!bytes.contains(marked), qPrintable(name));
    }
}

void TestReminders::discreetUntilAllowed()
{
    QVERIFY(m_reminders->discreet());
    remind();
    QTRY_VERIFY(m_reminders->isOn());
    QTRY_VERIFY(!m_reminders->coming().isEmpty());
    QVERIFY2(m_reminders->coming().contains(QLatin1String("22")), qPrintable(m_reminders->coming()));
    QTRY_VERIFY(m_reminders->trouble().isEmpty());
    at("2026-11-22T08:00:00Z");
    QTRY_COMPARE(shown().size(), 1);
    QCOMPARE(shown()[0].title, neutralWords().title);
    QCOMPARE(shown()[0].body, neutralWords().body);
    m_reminders->setDiscreet(false);
    at("2026-11-26T08:00:00Z");
    QTRY_COMPARE(shown().size(), 2);
    QVERIFY(shown()[1].body.contains(QLatin1String("TREATMENT-wash")));
    start(); // it is remembered
    QVERIFY(!m_reminders->discreet());
}

void TestReminders::turnedOffAndOn()
{
    remind();
    m_hour = {};
    remind();
    QTRY_VERIFY(!m_reminders->isOn());
    QTRY_VERIFY(m_reminders->coming().isEmpty());
    at("2026-11-23T08:00:00Z");
    QVERIFY(shown().isEmpty());
    m_hour = QTime(9, 0);
    at("2026-11-25T12:00:00Z");
    remind();
    at("2026-11-26T08:00:00Z"); // and not that days were missed that nobody wanted
    QTRY_COMPARE(shown().size(), 1);
    QCOMPARE(shown()[0].body, neutralWords().body);
}

void TestReminders::checkedInAlready()
{
    m_reminders->setDiscreet(false);
    remind();
    m_care.reports.push_back({utc("2026-11-22T07:00:00Z"), {}});
    at("2026-11-22T07:00:00Z");
    remind();
    at("2026-11-22T08:00:00Z");
    QTRY_COMPARE(shown().size(), 1);
    QVERIFY(!shown()[0].body.contains(QLatin1String("check-in")));
    at("2026-11-23T08:00:00Z");
    QTRY_COMPARE(shown().size(), 2);
    QVERIFY(shown()[1].body.contains(QLatin1String("check-in")));
}

void TestReminders::anotherHour()
{
    remind();
    at("2026-11-22T08:00:00Z");
    QTRY_COMPARE(shown().size(), 1);
    m_hour = QTime(20, 0);
    remind(); // today's was told
    at("2026-11-22T19:00:00Z");
    at("2026-11-23T18:59:00Z");
    QCOMPARE(shown().size(), 1);
    at("2026-11-23T19:00:00Z");
    QTRY_COMPARE(shown().size(), 2);
}

void TestReminders::aNewSession()
{
    m_reminders->setDiscreet(false);
    remind();
    at("2026-12-12T10:00:00Z");
    QTRY_COMPARE(shown().size(), 1);
    m_care.sessions.push_back(utc("2026-12-12T10:00:00Z"));
    remind();
    at("2026-12-13T08:00:00Z");
    QTRY_COMPARE(shown().size(), 2);
    QVERIFY2(shown()[1].title.contains(QLatin1String("1")), qPrintable(shown()[1].title));
    QVERIFY(!shown()[1].title.contains(QLatin1String("22")));
}

void TestReminders::whileTheVaultIsLocked()
{
    m_reminders->setDiscreet(false);
    remind();
    start(); // and nobody has opened the vault
    at("2026-11-22T08:00:00Z");
    QTRY_COMPARE(shown().size(), 1);
    QCOMPARE(shown()[0].body, neutralWords().body);
    remind();
    at("2026-11-22T08:01:00Z");
    QCOMPARE(shown().size(), 1);
    m_reminders->forget();
    at("2026-11-23T08:00:00Z");
    QTRY_COMPARE(shown().size(), 2);
    QCOMPARE(shown()[1].body, neutralWords().body);
}

// What the small program told while the app was closed is not told again.
void TestReminders::whatTheProgramShowed()
{
    remind();
    m_reminders.reset();
    m_clock.set(utc("2026-11-22T08:00:00Z"));
    {
        FakeNotifier notifier;
        FakeAlarm alarm;
        Teller program(ReminderFolder(m_dir->filePath(QStringLiteral("reminders"))), Teller::Role::Program,
                       {m_clock, [] { return QTimeZone("Europe/Madrid"); }, notifier, alarm});
        program.look();
        QCOMPARE(notifier.shown.size(), 1);
    }
    start();
    remind();
    at("2026-11-22T08:05:00Z");
    QVERIFY(shown().isEmpty());
    at("2026-11-23T08:00:00Z");
    QTRY_COMPARE(shown().size(), 1);
}

void TestReminders::nothingShowsNotifications()
{
    remind();
    m_desktop.vanish();
    at("2026-11-22T08:00:00Z");
    QTRY_VERIFY(!m_reminders->trouble().isEmpty());
    m_desktop.appear();
    QTRY_COMPARE(shown().size(), 1);
    QTRY_VERIFY(m_reminders->trouble().isEmpty());
}

// The battery of the clock was empty, and it is 1970 until the network says otherwise.
void TestReminders::aClockFarBehind()
{
    remind();
    m_clock.set(utc("1970-01-01T00:00:00Z"));
    start();
    remind();
    QTRY_VERIFY(m_reminders->isOn());
    at("2026-11-22T08:30:00Z");
    QTRY_COMPARE(shown().size(), 1);
}

void TestReminders::theFolderCannotBeMade()
{
    m_reminders.reset();
    QVERIFY(QDir(m_dir->filePath(QStringLiteral("reminders"))).removeRecursively());
    QFile file(m_dir->filePath(QStringLiteral("reminders")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    start();
    remind();
    QTRY_VERIFY(!m_reminders->trouble().isEmpty());
    QTRY_VERIFY(!m_reminders->isOn());
    QVERIFY(file.remove());
    remind();
    QTRY_VERIFY(m_reminders->trouble().isEmpty());
    QTRY_VERIFY(m_reminders->isOn());
}

void TestReminders::opened()
{
    remind();
    at("2026-11-22T08:00:00Z");
    QTRY_COMPARE(shown().size(), 1);
    QSignalSpy wanted(m_reminders.get(), &ReminderController::openWanted);
    QTRY_VERIFY((m_desktop.say("ActionInvoked", {shown()[0].number, QStringLiteral("default")}), !wanted.isEmpty()));
}

QTEST_GUILESS_MAIN(TestReminders)
#include "test_reminders.moc"
