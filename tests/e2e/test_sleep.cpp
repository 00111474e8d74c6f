// The real app, on a system bus of the test's own: before the tablet sleeps it is locked, and only then lets it sleep.
#include "app/fake_logind.h"
#include "driven_app.h"

#include <QDir>
#include <QTest>

using stipple::app::FakeLogind;
using stipple::e2e::DrivenApp;

class TestSleep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lockedBeforeItSleeps();
};

#define DO(what) QVERIFY2(what, qPrintable(app.failure()))

void TestSleep::lockedBeforeItSleeps()
{
    FakeLogind logind;
    QVERIFY(logind.start());
    logind.appear();
    QTemporaryDir home;
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", logind.address().toLocal8Bit());
    DrivenApp app(home.path());
    DO(app.start({QStringLiteral("--demo"), QStringLiteral("--clients"), QStringLiteral("4")}));
    DO(app.waitFor(QStringLiteral("unlock.passphrase")));
    QVERIFY(logind.manager.asked.isEmpty()); // nothing is open yet
    DO(app.fill(QStringLiteral("unlock.passphrase"), QStringLiteral("paper lantern over quiet gravel")));
    DO(app.tap(QStringLiteral("unlock.open")));
    DO(app.waitFor(QStringLiteral("today.visits")));
    QTRY_VERIFY(!logind.manager.asked.isEmpty());
    QVERIFY(!logind.manager.isReleased());
    // In the middle of a new client.
    DO(app.tap(QStringLiteral("nav.clients")));
    DO(app.tap(QStringLiteral("clients.new")));
    DO(app.waitFor(QStringLiteral("clientForm.name"), QStringLiteral("activeFocus"), true));
    DO(app.type(QStringLiteral("Noor Half")));
    logind.announce(true);
    QTRY_VERIFY(logind.manager.isReleased()); // it may sleep now
    QVERIFY(!app.names().contains(QLatin1String("clientForm.name")));
    DO(app.waitFor(QStringLiteral("unlock.passphrase")));
    DO(app.picture(QStringLiteral("unlock-asleep")));
    logind.announce(false);
    logind.manager.asked.clear();
    DO(app.fill(QStringLiteral("unlock.passphrase"), QStringLiteral("paper lantern over quiet gravel")));
    DO(app.tap(QStringLiteral("unlock.open")));
    DO(app.waitFor(QStringLiteral("nav.clients")));
    DO(app.tap(QStringLiteral("nav.clients")));
    DO(app.fill(QStringLiteral("clients.search"), QStringLiteral("noor half")));
    DO(app.waitFor(QStringLiteral("clients.list"), QStringLiteral("count"), 1)); // what was typed is there
    QTRY_VERIFY(!logind.manager.asked.isEmpty());                                // held off again
    DO(app.quit());
}

QTEST_GUILESS_MAIN(TestSleep)
#include "test_sleep.moc"
