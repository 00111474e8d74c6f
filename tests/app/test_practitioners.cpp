// Several who work here: adding, changing, leaving; and their own secrets, with and without a keystore.
#include "app/switch_controller.h"
#include "app/unlock_controller.h"
#include "opened_app.h"

#include "app/practitioners_controller.h"
#include "app/practitioners_words.h"
#include "ctl/fake_keystore.h"
#include "vault/throttle.h"

using namespace stipple;
using namespace stipple::app;

class TestPractitioners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveWordsHold();
    void somebodyIsAddedAndUnlocks();
    void somebodyElseGoesOn();
    void whatIsUnsavedIsAskedFirst();
    void whatIsMissingIsTold();
    void aNameIsGivenOnce();
    void ownPassphraseNeedsTheOldOne();
    void guessingTheOldOneMustWait();
    void whoLeavesCannotUnlockAndMayComeBack();
    void onlyTheOwnerChangesOthers();
    void renamedWhereOnePicksOneself();
    void pinOnlyWithAKeystore_data();
    void pinOnlyWithAKeystore();
    void pinUnlocksWithTheKeystore();
    void aForgetfulKeystoreSetsNoPin();

private:
    static void add(PractitionersController& people, const QString& name, const QString& passphrase, int role = 1);
};

namespace
{

const QString ines = QStringLiteral("velvet kettle under nine umbrellas");

} // namespace

void TestPractitioners::add(PractitionersController& people, const QString& name, const QString& passphrase, int role)
{
    people.beginAdding();
    people.setName(name);
    people.setRole(role);
    people.setSecret(passphrase);
    people.setRepeated(passphrase);
    people.save();
}

void TestPractitioners::fiveWordsHold()
{
    const QStringList& words = passphraseWords();
    QVERIFY(words.size() >= 512); // 45 bits for five of them
    QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), words.size());
    QSet<QString> seen;
    for (int i = 0; i < 50; ++i) {
        const QString five = fiveWords();
        QCOMPARE(five.split(QLatin1Char(' ')).size(), 5);
        QVERIFY2(vault::passphraseStrength(five).isEnough(), qPrintable(five));
        seen.insert(five);
    }
    QCOMPARE(seen.size(), 50);
}

void TestPractitioners::somebodyIsAddedAndUnlocks()
{
    OpenedApp app;
    PractitionersController people(app.vault, app.gate, app.navigator, app.languages, app.clinic);
    QVERIFY(app.open());
    add(people, QStringLiteral("  Ines   Robledo "), ines, int(records::Role::Reception));
    QTRY_COMPARE(people.face(), PractitionersController::List);
    QVERIFY2(!people.done().isEmpty(), qPrintable(people.problem()));
    QCOMPARE(app.clinic.colleagues().size(), std::size_t(2));
    const QUuid id = app.clinic.colleagues().back().id;
    QCOMPARE(app.clinic.nameOf(id), QStringLiteral("Ines Robledo"));
    QVERIFY(app.lock());
    QVERIFY(app.unlock(id, ines));
    QCOMPARE(app.clinic.role(), records::Role::Reception);
    QVERIFY(!app.clinic.isOwner());
}

void TestPractitioners::somebodyElseGoesOn()
{
    OpenedApp app;
    PractitionersController people(app.vault, app.gate, app.navigator, app.languages, app.clinic);
    SwitchController switching(app.vault, app.gate);
    UnlockController unlock(app.vault, app.gate, app.languages);
    QVERIFY(app.open());
    switching.begin();
    QTRY_VERIFY(switching.isRead());
    QCOMPARE(switching.others()->count(), 0); // nobody else yet
    add(people, QStringLiteral("Ines Robledo"), ines);
    QTRY_COMPARE(people.face(), PractitionersController::List);
    switching.begin();
    QTRY_VERIFY(switching.isRead() && switching.others()->count() == 1);
    QCOMPARE(switching.others()->value(0, "name").toString(), QStringLiteral("Ines Robledo"));
    int asked = 0;
    app.gate.addKeeper([&]() -> QCoro::Task<GateController::Kept> {
        ++asked;
        co_return GateController::Kept::Saved;
    });
    switching.choose(QStringLiteral("nobody"));
    QCOMPARE(app.gate.state(), GateController::Open);
    const QString id = switching.others()->value(0, "person").toString();
    switching.choose(id);
    QVERIFY(app.waitForState(GateController::Locked));
    QCOMPARE(asked, 1); // what was being written is kept
    QVERIFY(!app.vault.isOpen());
    QCOMPARE(switching.others()->count(), 0);
    QCOMPARE(unlock.selectedName(), QStringLiteral("Ines Robledo"));
    QCOMPARE(app.gate.note(),
             QStringLiteral("It was locked so that somebody else can go on. What was entered is saved."));
    QVERIFY(app.unlock(idFromText(id), ines));
    QCOMPARE(app.vault.practitioner(), idFromText(id));
    // The next lock is nobody's wish: whoever was there stays chosen.
    QVERIFY(app.lock());
    QCOMPARE(unlock.selectedName(), QStringLiteral("Ines Robledo"));
    answerOf(app.vault.waitBeforeTrying({})); // so has whoever asked before
}

void TestPractitioners::whatIsUnsavedIsAskedFirst()
{
    OpenedApp app;
    PractitionersController people(app.vault, app.gate, app.navigator, app.languages, app.clinic);
    SwitchController switching(app.vault, app.gate);
    QVERIFY(app.open());
    bool isUnsaved = true;
    app.navigator.addGuard({[&] { return isUnsaved; }, [&] {}, [&] { isUnsaved = false; }});
    QSignalSpy asked(&app.navigator, &Navigator::leaveAsked);
    switching.choose(idText(QUuid::createUuid()));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(app.gate.state(), GateController::Open);
    app.navigator.discardAndGo();
    QVERIFY(app.waitForState(GateController::Locked));
}

void TestPractitioners::whatIsMissingIsTold()
{
    OpenedApp app;
    PractitionersController people(app.vault, app.gate, app.navigator, app.languages, app.clinic);
    QVERIFY(app.open());
    people.beginAdding();
    people.save();
    QVERIFY(!people.nameProblem().isEmpty());
    QVERIFY(!people.secretProblem().isEmpty());
    people.setName(QStringLiteral("Ines"));
    people.setSecret(QStringLiteral("password1"));
    QVERIFY(!people.secretProblem().isEmpty());
    people.setSecret(ines);
    people.setRepeated(ines + QLatin1Char('x'));
    QVERIFY(people.secretProblem().isEmpty());
    QVERIFY(!people.repeatProblem().isEmpty());
    QVERIFY(!people.busy());
    people.goBack();
    QCOMPARE(app.clinic.colleagues().size(), std::size_t(1));
}

void TestPractitioners::aNameIsGivenOnce()
{
    OpenedApp app;
    PractitionersController people(app.vault, app.gate, app.navigator, app.languages, app.clinic);
    QVERIFY(app.open());
    add(people, QStringLiteral("mara osei"), ines);
    QVERIFY(!people.nameProblem().isEmpty());
    QCOMPARE(people.face(), PractitionersController::Adding);
}

void TestPractitioners::ownPassphraseNeedsTheOldOne()
{
    OpenedApp app;
    PractitionersController people(app.vault, app.gate, app.navigator, app.languages, app.clinic);
    QVERIFY(app.open());
    people.beginOwnSecret();
    people.setCurrent(QStringLiteral("somebody else's"));
    people.setSecret(ines);
    people.setRepeated(ines);
    people.save();
    QTRY_VERIFY(!people.currentProblem().isEmpty());
    QCOMPARE(people.face(), PractitionersController::OwnSecret);
    people.setCurrent(app.made.passphrase);
    people.save();
    QTRY_COMPARE(people.face(), PractitionersController::List);
    QVERIFY(app.lock());
    QVERIFY(!app.unlock(app.made.owner, app.made.passphrase));
    QVERIFY(app.unlock(app.made.owner, ines));
}

void TestPractitioners::guessingTheOldOneMustWait()
{
    OpenedApp app;
    PractitionersController people(app.vault, app.gate, app.navigator, app.languages, app.clinic);
    QVERIFY(app.open());
    people.beginOwnSecret();
    people.setSecret(ines);
    people.setRepeated(ines);
    for (int i = 0; i < vault::freeTries; ++i) {
        people.setCurrent(QStringLiteral("guess %1").arg(i));
        people.save();
        QTRY_VERIFY(!people.currentProblem().isEmpty());
    }
    people.setCurrent(app.made.passphrase);
    people.save();
    QTRY_VERIFY(!people.problem().isEmpty()); // now even the right one waits
    QCOMPARE(people.face(), PractitionersController::OwnSecret);
    app.made.clock.advance(vault::firstWaitMs + 1);
    people.save();
    QTRY_COMPARE(people.face(), PractitionersController::List);
}

void TestPractitioners::whoLeavesCannotUnlockAndMayComeBack()
{
    OpenedApp app;
    PractitionersController people(app.vault, app.gate, app.navigator, app.languages, app.clinic);
    QVERIFY(app.open());
    people.openPerson(0);
    QVERIFY(!people.mayRemove()); // oneself, and the owner
    add(people, QStringLiteral("Ines Robledo"), ines);
    QTRY_COMPARE(people.face(), PractitionersController::List);
    const QUuid id = app.clinic.colleagues().back().id;
    people.openPerson(1);
    QVERIFY(people.mayRemove());
    people.remove();
    QTRY_COMPARE(people.face(), PractitionersController::List);
    QVERIFY(app.clinic.colleague(id)->practitioner.left.isValid()); // the record stays
    QVERIFY(app.lock());
    QVERIFY(!app.unlock(id, ines));
    QVERIFY(app.unlock(app.made.owner, app.made.passphrase));
    QTRY_COMPARE(people.people()->rowCount(), 2);
    people.openPerson(1);
    QVERIFY(!people.canUnlock());
    people.beginWayIn();
    QCOMPARE(people.face(), PractitionersController::WayIn);
    const QString again = QStringLiteral("seven lanterns behind the orchard");
    people.setSecret(again);
    people.setRepeated(again);
    people.save();
    QTRY_COMPARE(people.face(), PractitionersController::List);
    QVERIFY(!app.clinic.colleague(id)->practitioner.left.isValid());
    QVERIFY(app.lock());
    QVERIFY(app.unlock(id, again));
}

void TestPractitioners::onlyTheOwnerChangesOthers()
{
    OpenedApp app;
    PractitionersController people(app.vault, app.gate, app.navigator, app.languages, app.clinic);
    QVERIFY(app.open());
    add(people, QStringLiteral("Ines Robledo"), ines);
    QTRY_COMPARE(people.face(), PractitionersController::List);
    const QUuid id = app.clinic.colleagues().back().id;
    QVERIFY(app.lock());
    QVERIFY(app.unlock(id, ines));
    people.beginAdding();
    QCOMPARE(people.face(), PractitionersController::List);
    people.openPerson(0);
    QCOMPARE(people.face(), PractitionersController::List);
    people.openPerson(1); // oneself
    QCOMPARE(people.face(), PractitionersController::Person);
    QVERIFY(!people.mayChangeRole() && !people.mayRemove());
}

void TestPractitioners::renamedWhereOnePicksOneself()
{
    OpenedApp app;
    PractitionersController people(app.vault, app.gate, app.navigator, app.languages, app.clinic);
    QVERIFY(app.open());
    people.openPerson(0);
    people.setName(QStringLiteral("Mara Osei-Reyes"));
    people.save();
    QTRY_COMPARE(people.face(), PractitionersController::List);
    QVERIFY(app.lock());
    QCOMPARE(app.gate.header().slotOf(app.made.owner)->name, QStringLiteral("Mara Osei-Reyes"));
}

void TestPractitioners::pinOnlyWithAKeystore_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("offered");
    QTest::newRow("none") << -1 << false;
    QTest::newRow("failing") << int(FakeKeystore::Mode::Failing) << false;
    QTest::newRow("working") << int(FakeKeystore::Mode::Working) << true;
}

void TestPractitioners::pinOnlyWithAKeystore()
{
    QFETCH(int, mode);
    QFETCH(bool, offered);
    FakeKeystore keystore;
    OpenedApp app;
    if (mode >= 0) {
        keystore.mode = FakeKeystore::Mode(mode);
        app.vault.setKeystore(keystore);
    }
    PractitionersController people(app.vault, app.gate, app.navigator, app.languages, app.clinic);
    QVERIFY(app.open());
    QTRY_COMPARE(people.people()->rowCount(), 1);
    QTRY_COMPARE(people.pinOffered(), offered);
    people.beginOwnSecret();
    people.setPin(true);
    QCOMPARE(people.pin(), offered);
}

void TestPractitioners::pinUnlocksWithTheKeystore()
{
    FakeKeystore keystore;
    OpenedApp app;
    app.vault.setKeystore(keystore);
    PractitionersController people(app.vault, app.gate, app.navigator, app.languages, app.clinic);
    QVERIFY(app.open());
    QTRY_VERIFY(people.pinOffered());
    people.beginOwnSecret();
    people.setPin(true);
    people.setCurrent(app.made.passphrase);
    people.setSecret(QStringLiteral("12345"));
    people.setRepeated(QStringLiteral("12345"));
    people.save();
    QVERIFY(!people.secretProblem().isEmpty());
    people.setSecret(QStringLiteral("802417"));
    people.setRepeated(QStringLiteral("802417"));
    people.save();
    QTRY_COMPARE(people.face(), PractitionersController::List);
    const QUuid vault = app.vault.vaultId();
    QVERIFY(app.lock());
    QTRY_VERIFY(keystore.items.contains(vault::keptAnchorName(vault))); // the anchor's copy, from the locking
    QVERIFY(!app.unlock(app.made.owner, QStringLiteral("802417")));     // without the other half
    auto items = answerOf(keystore::fetchItems(keystore, vault));
    const Done opened = answerOf(app.vault.unlock(
        app.made.owner, vault::SecretBytes::fromPassphrase(QStringLiteral("802417")), std::move(items)));
    QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().message()));
    QVERIFY(!app.vault.alarm());
}

void TestPractitioners::aForgetfulKeystoreSetsNoPin()
{
    FakeKeystore keystore;
    keystore.mode = FakeKeystore::Mode::Forgetful;
    OpenedApp app;
    app.vault.setKeystore(keystore);
    PractitionersController people(app.vault, app.gate, app.navigator, app.languages, app.clinic);
    QVERIFY(app.open());
    QTRY_VERIFY(people.pinOffered());
    people.beginOwnSecret();
    people.setPin(true);
    people.setCurrent(app.made.passphrase);
    people.setSecret(QStringLiteral("802417"));
    people.setRepeated(QStringLiteral("802417"));
    people.save();
    QTRY_VERIFY(!people.problem().isEmpty());
    people.goBack();
    QVERIFY(app.lock());
    QVERIFY(app.unlock(app.made.owner, app.made.passphrase)); // as before
}

QTEST_MAIN(TestPractitioners)
#include "test_practitioners.moc"
