// Sleep as logind tells it, over a bus of the test's own on which the test is logind: the inhibitor is a real file
// descriptor, and letting go of it is seen at its other end.
#include "app/logind_sleep.h"
#include "fake_logind.h"

#include <QSignalSpy>
#include <QTest>

using namespace stipple::app;

class TestLogindSleep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void heldOffAndLetGo();
    void toldBothWays();
    void letGoBeforeTheAnswer();
    void refused();
    void withoutABus();
    void withoutLogind();

private:
    QDBusConnection connectAs(const char* name) const
    {
        return QDBusConnection::connectToBus(m_logind.address(), QString::fromLatin1(name));
    }
    FakeLogind m_logind;
};

void TestLogindSleep::initTestCase() { QVERIFY(m_logind.start()); }
void TestLogindSleep::cleanupTestCase() { QDBusConnection::disconnectFromBus(QStringLiteral("app")); }
void TestLogindSleep::init() { m_logind.appear(); }

void TestLogindSleep::heldOffAndLetGo()
{
    LogindSleep system([this] { return connectAs("app"); });
    QSignalSpy held(&system, &LogindSleep::heldOff);
    system.holdOff();
    QVERIFY(held.wait(20'000));
    QCOMPARE(m_logind.manager.asked.value(0).toString(), QStringLiteral("sleep"));
    QCOMPARE(m_logind.manager.asked.value(3).toString(), QStringLiteral("delay"));
    QVERIFY(system.isHeldOff());
    QVERIFY(!m_logind.manager.isReleased());
    system.letSleep();
    QVERIFY(!system.isHeldOff());
    QTRY_VERIFY(m_logind.manager.isReleased());
    system.holdOff();
    QVERIFY(held.wait(20'000));
    QVERIFY(!m_logind.manager.isReleased());
}

void TestLogindSleep::toldBothWays()
{
    LogindSleep system([this] { return connectAs("app"); });
    QSignalSpy held(&system, &LogindSleep::heldOff);
    QSignalSpy falls(&system, &SystemSleep::fallsAsleep);
    QSignalSpy woke(&system, &SystemSleep::woke);
    system.holdOff();
    QVERIFY(held.wait(20'000));
    m_logind.announce(true);
    QVERIFY(falls.wait(20'000));
    QCOMPARE(woke.count(), 0);
    m_logind.announce(false);
    QVERIFY(woke.wait(20'000));
    QCOMPARE(falls.count(), 1);
}

// Locked again while logind still thinks: what it gives then is given back.
void TestLogindSleep::letGoBeforeTheAnswer()
{
    LogindSleep system([this] { return connectAs("app"); });
    system.holdOff();
    system.letSleep();
    QTRY_VERIFY(m_logind.manager.held >= 0);
    QTRY_VERIFY(m_logind.manager.isReleased());
    QVERIFY(!system.isHeldOff());
}

void TestLogindSleep::refused()
{
    m_logind.manager.refuses = true;
    LogindSleep system([this] { return connectAs("app"); });
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("sleep cannot be held off")));
    QSignalSpy falls(&system, &SystemSleep::fallsAsleep);
    system.holdOff();
    QTRY_VERIFY(!m_logind.manager.asked.isEmpty());
    m_logind.announce(true); // it is told all the same
    QVERIFY(falls.wait(20'000));
    QVERIFY(!system.isHeldOff());
}

void TestLogindSleep::withoutABus()
{
    LogindSleep system([] {
        return QDBusConnection::connectToBus(QStringLiteral("unix:path=/nowhere/at/all"), QStringLiteral("none"));
    });
    system.holdOff();
    system.letSleep();
    system.holdOff();
    QVERIFY(!system.isHeldOff());
}

void TestLogindSleep::withoutLogind()
{
    m_logind.vanish();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("sleep cannot be held off")));
    LogindSleep system([this] { return connectAs("app"); });
    system.holdOff();
    QTRY_VERIFY(system.findChildren<QObject*>().isEmpty()); // answered
    QVERIFY(!system.isHeldOff());
}

QTEST_GUILESS_MAIN(TestLogindSleep)
#include "test_logind_sleep.moc"
