#include "app/navigator.h"

#include <QSignalSpy>
#include <QTest>

using stipple::app::Navigator;

class TestNavigator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesInAndBack();
    void guardHoldsUntilAnswered();
    void savingGoesOnWithWhatWasWanted();
    void lockAsksNobody();
};

void TestNavigator::goesInAndBack()
{
    Navigator navigator(nullptr);
    navigator.openClient(QStringLiteral("a"));
    navigator.openForm(QStringLiteral("a"));
    QCOMPARE(navigator.depth(), 3);
    navigator.finishForm(QStringLiteral("a")); // back on the page it came from, not a second one
    QCOMPARE(navigator.depth(), 2);
    QCOMPARE(navigator.page(), Navigator::ClientPage);
    navigator.back();
    navigator.back();
    QCOMPARE(navigator.page(), Navigator::ClientsPage);
    navigator.openForm({});
    navigator.finishForm(QStringLiteral("new"));
    QCOMPARE(navigator.page(), Navigator::ClientPage);
    QCOMPARE(navigator.client(), QStringLiteral("new"));
}

void TestNavigator::guardHoldsUntilAnswered()
{
    Navigator navigator(nullptr);
    bool unsaved = true;
    navigator.openForm({});
    navigator.setGuard([&] { return unsaved; });
    QSignalSpy asked(&navigator, &Navigator::leaveAsked);
    navigator.openSection(Navigator::SettingsSection);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(navigator.page(), Navigator::ClientFormPage);
    navigator.stay();
    navigator.goOn(); // nothing is waiting any more
    QCOMPARE(navigator.page(), Navigator::ClientFormPage);
    navigator.openSection(Navigator::SettingsSection);
    unsaved = false;
    navigator.goOn();
    QCOMPARE(navigator.page(), Navigator::SettingsPage);
}

void TestNavigator::savingGoesOnWithWhatWasWanted()
{
    Navigator navigator(nullptr);
    bool locked = false;
    navigator.openForm({});
    navigator.setGuard([] { return true; });
    navigator.attempt([&] { locked = true; });
    QVERIFY(!locked);
    navigator.finishForm(QStringLiteral("new"));
    QVERIFY(locked);
}

void TestNavigator::lockAsksNobody()
{
    Navigator navigator(nullptr);
    navigator.openForm({});
    navigator.setGuard([] { return true; });
    navigator.reset();
    QCOMPARE(navigator.depth(), 1);
    QCOMPARE(navigator.page(), Navigator::ClientsPage);
}

QTEST_GUILESS_MAIN(TestNavigator)
#include "test_navigator.moc"
