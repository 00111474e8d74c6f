// Notifications over a real bus, on which the test is the desktop: with all abilities and few, absent, late, gone,
// refusing, and opened by a person.
#include "fake_notifications.h"

#include "reminders/desktop_notifier.h"

#include <QSignalSpy>
#include <QTest>

using namespace stipple::reminders;
using Permission = Notifier::Permission;
using Outcome = Notifier::Outcome;

class TestDesktopNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_desktop.start()); }
    void init();
    void cleanup();
    void shown();
    void inItsPlace();
    void withFewAbilities();
    void withoutMarkup();
    void absent();
    void comesLate();
    void goesAndComes();
    void refuses();
    void opened();
    void withoutABus();

private:
    Outcome show(const Notification& notification)
    {
        std::optional<Outcome> ended;
        m_notifier->show(notification, [&ended](Outcome outcome) { ended = outcome; });
        const bool isEnded = QTest::qWaitFor([&ended] { return ended.has_value(); }, 20'000);
        return isEnded ? *ended : Outcome::Uncertain;
    }

    const Notification m_one{QStringLiteral("one"), QStringLiteral("A reminder"), QStringLiteral("Wash & <dry>"),
                             QStringLiteral("Open")};
    FakeNotifications m_desktop;
    std::unique_ptr<DesktopNotifier> m_notifier;
};

void TestDesktopNotifier::init()
{
    m_desktop.server.shown.clear();
    m_desktop.server.closed.clear();
    m_desktop.server.refuses = false;
    m_desktop.server.abilities = {QStringLiteral("body"), QStringLiteral("body-markup"), QStringLiteral("actions")};
    m_desktop.appear();
    m_notifier =
        std::make_unique<DesktopNotifier>(QDBusConnection::connectToBus(m_desktop.address(), QStringLiteral("app")));
}

void TestDesktopNotifier::cleanup()
{
    m_notifier.reset();
    QDBusConnection::disconnectFromBus(QStringLiteral("app"));
}

void TestDesktopNotifier::shown()
{
    QCOMPARE(m_notifier->permission(), Permission::Unknown);
    QCOMPARE(show(m_one), Outcome::Shown);
    QCOMPARE(m_notifier->permission(), Permission::Granted);
    QCOMPARE(m_desktop.server.shown.size(), 1);
    const auto& seen = m_desktop.server.shown.front();
    QCOMPARE(seen.title, QStringLiteral("A reminder"));
    QCOMPARE(seen.body, QStringLiteral("Wash &amp; &lt;dry&gt;"));
    QCOMPARE(seen.actions, (QStringList{QStringLiteral("default"), QStringLiteral("Open")}));
    QCOMPARE(seen.replaces, 0u);
    QCOMPARE(seen.hints.value(QStringLiteral("urgency")), QVariant::fromValue(uchar(1)));
    QCOMPARE(seen.hints.value(QStringLiteral("desktop-entry")).toString(), QStringLiteral("stipple"));
    QCOMPARE(seen.hints.value(QStringLiteral("transient")).toBool(), false);
}

void TestDesktopNotifier::inItsPlace()
{
    QCOMPARE(show(m_one), Outcome::Shown);
    QCOMPARE(show(m_one), Outcome::Shown);
    QCOMPARE(m_desktop.server.shown[1].replaces, m_desktop.server.shown[0].number);
    m_notifier->withdraw(QStringLiteral("one"));
    m_notifier->withdraw(QStringLiteral("one"));
    m_notifier->withdraw(QStringLiteral("another"));
    QTRY_COMPARE(m_desktop.server.closed, QList<quint32>{m_desktop.server.shown[0].number});
}

void TestDesktopNotifier::withFewAbilities()
{
    m_desktop.server.abilities.clear();
    QCOMPARE(show(m_one), Outcome::Shown);
    QVERIFY(m_desktop.server.shown[0].body.isEmpty());
    QVERIFY(m_desktop.server.shown[0].actions.isEmpty());
}

void TestDesktopNotifier::withoutMarkup()
{
    m_desktop.server.abilities = {QStringLiteral("body")};
    QCOMPARE(show(m_one), Outcome::Shown);
    QCOMPARE(m_desktop.server.shown[0].body, QStringLiteral("Wash & <dry>"));
}

void TestDesktopNotifier::absent()
{
    m_desktop.vanish();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no notifications")));
    QCOMPARE(show(m_one), Outcome::NotShown);
    QCOMPARE(m_notifier->permission(), Permission::NoService);
}

void TestDesktopNotifier::comesLate()
{
    m_desktop.vanish();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no notifications")));
    m_notifier->askPermission();
    QTRY_COMPARE(m_notifier->permission(), Permission::NoService);
    QSignalSpy changed(m_notifier.get(), &Notifier::changed);
    m_desktop.appear();
    QTRY_VERIFY(!changed.isEmpty());
    m_notifier->askPermission();
    QTRY_COMPARE(m_notifier->permission(), Permission::Granted);
    QCOMPARE(show(m_one), Outcome::Shown);
}

// Another server's numbers are its own: what was shown by the one before is not replaced in it, nor withdrawn.
void TestDesktopNotifier::goesAndComes()
{
    QCOMPARE(show(m_one), Outcome::Shown);
    QSignalSpy changed(m_notifier.get(), &Notifier::changed);
    m_desktop.vanish();
    QTRY_VERIFY(!changed.isEmpty());
    m_desktop.appear();
    QTRY_VERIFY(changed.count() >= 2);
    QCOMPARE(show(m_one), Outcome::Shown);
    QCOMPARE(m_desktop.server.shown[1].replaces, 0u);
}

void TestDesktopNotifier::refuses()
{
    m_desktop.server.refuses = true;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("was not shown")));
    QCOMPARE(show(m_one), Outcome::NotShown);
    m_desktop.server.refuses = false;
    QCOMPARE(show(m_one), Outcome::Shown);
}

void TestDesktopNotifier::opened()
{
    QCOMPARE(show(m_one), Outcome::Shown);
    QSignalSpy wanted(m_notifier.get(), &Notifier::openWanted);
    const quint32 number = m_desktop.server.shown[0].number;
    m_desktop.say("ActionInvoked", {number + 1, QStringLiteral("default")}); // another program's
    m_desktop.say("ActivationToken", {number, QStringLiteral("token-7")});
    m_desktop.say("ActionInvoked", {number, QStringLiteral("default")});
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().front().toString(), QStringLiteral("token-7"));
    m_desktop.say("NotificationClosed", {number, 2u});
    m_desktop.say("ActionInvoked", {number, QStringLiteral("default")}); // it is nobody's any more
    const Notification two{QStringLiteral("two"), QStringLiteral("Another"), {}, {}};
    QCOMPARE(show(two), Outcome::Shown); // answered after those
    QCOMPARE(show(m_one), Outcome::Shown);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(m_desktop.server.shown[2].replaces, 0u);
}

void TestDesktopNotifier::withoutABus()
{
    m_notifier = std::make_unique<DesktopNotifier>(
        QDBusConnection::connectToBus(QStringLiteral("unix:path=/nowhere/at/all"), QStringLiteral("none")));
    QCOMPARE(show(m_one), Outcome::NotShown);
    QCOMPARE(m_notifier->permission(), Permission::NoService);
}

QTEST_GUILESS_MAIN(TestDesktopNotifier)
#include "test_desktop_notifier.moc"
