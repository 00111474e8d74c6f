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
    void everyGuardIsAsked();
    void finishedPageGivesWay();
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
    QCOMPARE(navigator.page(), Navigator::TodayPage);
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
    navigator.addGuard({[&] { return unsaved; }, [] {}, [&] { unsaved = false; }});
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
    navigator.addGuard({[] { return true; }, [] {}, [] {}});
    navigator.attempt([&] { locked = true; });
    QVERIFY(!locked);
    navigator.finishForm(QStringLiteral("new"));
    QVERIFY(locked);
}

void TestNavigator::lockAsksNobody()
{
    Navigator navigator(nullptr);
    navigator.openForm({});
    navigator.addGuard({[] { return true; }, [] {}, [] {}});
    navigator.reset();
    QCOMPARE(navigator.depth(), 1);
    QCOMPARE(navigator.page(), Navigator::TodayPage);
}

void TestNavigator::everyGuardIsAsked()
{
    Navigator navigator(nullptr);
    bool first = false;
    bool second = true;
    int saved = 0;
    navigator.addGuard({[&] { return first; }, [&] { saved += 1; }, [&] { first = false; }});
    navigator.addGuard({[&] { return second; }, [&] { saved += 10; }, [&] { second = false; }});
    navigator.openSection(Navigator::SettingsSection);
    QCOMPARE(navigator.page(), Navigator::TodayPage);
    navigator.saveAndGo(); // only who holds something is to save it
    QCOMPARE(saved, 10);
    QCOMPARE(navigator.page(), Navigator::TodayPage);
    first = true;
    navigator.discardAndGo();
    QVERIFY(!first && !second);
    QCOMPARE(navigator.page(), Navigator::SettingsPage);
}

void TestNavigator::finishedPageGivesWay()
{
    Navigator navigator(nullptr);
    QSignalSpy pushed(&navigator, &Navigator::pushed);
    navigator.open(Navigator::ClientPage, QStringLiteral("a"), QStringLiteral("note"));
    QCOMPARE(pushed.last().at(2).toString(), QStringLiteral("note"));
    QCOMPARE(navigator.item(), QStringLiteral("note"));
    navigator.finish(Navigator::ClientFormPage); // another page's end is nobody's business here
    QCOMPARE(navigator.depth(), 2);
    navigator.finish(Navigator::ClientPage);
    QCOMPARE(navigator.page(), Navigator::TodayPage);
}

QTEST_GUILESS_MAIN(TestNavigator)
#include "test_navigator.moc"
