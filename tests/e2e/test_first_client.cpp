// From a tablet that has never been used to a client who is found again after a restart, as a newcomer does it.
#include "driven_app.h"
#include "first_start.h"

#include <QTest>

using stipple::e2e::DrivenApp;
using stipple::e2e::goThroughFirstStart;
using stipple::e2e::newPassphrase;

class TestFirstClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewcomerAddsAClientAndFindsThemAgain();
    void wrongPassphrase();
    void aKilledFirstStartLeavesNoVault();
    void idleLockKeepsWhatWasTyped();
    void leavingAsksBeforeAnythingIsLost();
};

namespace
{

bool unlock(DrivenApp& app)
{
    return app.waitFor(QStringLiteral("unlock.passphrase")) &&
           app.fill(QStringLiteral("unlock.passphrase"), newPassphrase) && app.tap(QStringLiteral("unlock.open")) &&
           app.waitFor(QStringLiteral("today")) && app.tap(QStringLiteral("nav.clients")) &&
           app.waitFor(QStringLiteral("clients"));
}

// The row that shows this name, or nothing.
QString rowOf(DrivenApp& app, const QString& name)
{
    for (const QString& each : app.names()) {
        if (each.startsWith(QLatin1String("clients.row[")) && app.read(each, QStringLiteral("name")).toString() == name)
            return each;
    }
    return {};
}

} // namespace

void TestFirstClient::aNewcomerAddsAClientAndFindsThemAgain()
{
    QTemporaryDir home;
    DrivenApp app(home.path());
    QVERIFY(app.start());
    QVERIFY2(goThroughFirstStart(app, true), qPrintable(app.failure()));
    QVERIFY(app.picture(QStringLiteral("clients-empty")));
    QVERIFY(app.tap(QStringLiteral("clients.first")));
    QVERIFY(app.waitFor(QStringLiteral("clientForm.name"), QStringLiteral("activeFocus"), true));
    QVERIFY(app.tap(QStringLiteral("clientForm.save"))); // without a name
    QVERIFY(app.picture(QStringLiteral("form-missing")));
    QVERIFY(app.fill(QStringLiteral("clientForm.name"), QStringLiteral("Amélie Haddad")));
    QVERIFY(app.fill(QStringLiteral("clientForm.phone"), QStringLiteral("+33 6 12 34 56 78")));
    QVERIFY(app.fill(QStringLiteral("clientForm.born"), QStringLiteral("9.8.1991")));
    QVERIFY(app.tap(QStringLiteral("clientForm.save")));
    QVERIFY(app.waitFor(QStringLiteral("client.phone"), QStringLiteral("value"), QStringLiteral("+33 6 12 34 56 78")));
    QVERIFY(app.quit());

    QVERIFY(app.start());
    QVERIFY(unlock(app));
    QVERIFY(app.waitFor(QStringLiteral("clients.search")));
    QVERIFY(app.fill(QStringLiteral("clients.search"), QStringLiteral("haddad ame")));
    QVERIFY(app.waitFor(QStringLiteral("clients.list"), QStringLiteral("count"), 1));
    // Counted first, drawn a moment later.
    QTRY_VERIFY(!rowOf(app, QStringLiteral("Amélie Haddad")).isEmpty());
    QVERIFY(app.tap(rowOf(app, QStringLiteral("Amélie Haddad"))));
    QVERIFY(app.waitFor(QStringLiteral("client.phone"), QStringLiteral("value"), QStringLiteral("+33 6 12 34 56 78")));
    QVERIFY(app.quit());
}

void TestFirstClient::wrongPassphrase()
{
    QTemporaryDir home;
    DrivenApp app(home.path());
    QVERIFY(app.start({QStringLiteral("--demo"), QStringLiteral("--clients"), QStringLiteral("0")}));
    QVERIFY(app.waitFor(QStringLiteral("unlock.passphrase")));
    QVERIFY(app.fill(QStringLiteral("unlock.passphrase"), QStringLiteral("not this one")));
    QVERIFY(app.tap(QStringLiteral("unlock.open")));
    QVERIFY(app.waitFor(QStringLiteral("unlock.problem")));
    QVERIFY(app.waitFor(QStringLiteral("unlock.passphrase"), QStringLiteral("text"), QString()));
    QVERIFY(app.picture(QStringLiteral("unlock-wrong")));
    QVERIFY(!app.names().contains(QLatin1String("practitioner")));
    QVERIFY(app.quit());
}

void TestFirstClient::aKilledFirstStartLeavesNoVault()
{
    QTemporaryDir home;
    DrivenApp app(home.path());
    QVERIFY(app.start());
    QVERIFY(app.tap(QStringLiteral("firstStart.next")));
    QVERIFY(app.fill(QStringLiteral("firstStart.clinic"), QStringLiteral("Atelier Norte")));
    QVERIFY(app.tap(QStringLiteral("firstStart.next")));
    QVERIFY(app.fill(QStringLiteral("firstStart.owner"), QStringLiteral("Ines Robledo")));
    QVERIFY(app.tap(QStringLiteral("firstStart.next")));
    QVERIFY(app.waitFor(QStringLiteral("firstStart.side[0,0]")));
    QVERIFY(app.tap(QStringLiteral("firstStart.next")));
    QVERIFY(app.fill(QStringLiteral("firstStart.passphrase"), newPassphrase));
    QVERIFY(app.fill(QStringLiteral("firstStart.repeat"), newPassphrase));
    QVERIFY(app.tap(QStringLiteral("firstStart.next")));
    QVERIFY(app.waitFor(QStringLiteral("firstStart.group[8]")));
    app.kill(); // the code was shown, and nobody typed it back
    QVERIFY(!QFileInfo::exists(app.vaultFolder()));
    QVERIFY(app.start());
    QVERIFY2(goThroughFirstStart(app, false), qPrintable(app.failure()));
    QVERIFY(app.quit());
}

void TestFirstClient::idleLockKeepsWhatWasTyped()
{
    QTemporaryDir home;
    DrivenApp app(home.path());
    QVERIFY(app.start({QStringLiteral("--clock"), QStringLiteral("2026-11-21T09:00:00Z")}));
    QVERIFY2(goThroughFirstStart(app, false), qPrintable(app.failure()));
    QVERIFY(app.tap(QStringLiteral("clients.first")));
    QVERIFY(app.waitFor(QStringLiteral("clientForm.name"), QStringLiteral("activeFocus"), true));
    QVERIFY(app.type(QStringLiteral("Noor Half")));
    QVERIFY(app.fill(QStringLiteral("clientForm.email"), QStringLiteral("noor@")));
    QVERIFY(app.advanceClock(6 * 60'000));
    QVERIFY(app.waitFor(QStringLiteral("unlock.passphrase")));
    QVERIFY(app.picture(QStringLiteral("unlock-idle")));
    QVERIFY(unlock(app));
    QVERIFY(app.waitFor(QStringLiteral("clients.list"), QStringLiteral("count"), 1));
    QTRY_VERIFY(!rowOf(app, QStringLiteral("Noor Half")).isEmpty());
    QVERIFY(app.tap(rowOf(app, QStringLiteral("Noor Half"))));
    // What was no address yet is kept as a note.
    const auto isNoted = [&app] {
        for (const QString& name : app.names()) {
            if (name.startsWith(QLatin1String("client.title[")) &&
                app.read(name, QStringLiteral("text")).toString().contains(QLatin1String("noor@")))
                return true;
        }
        return false;
    };
    QVERIFY(QTest::qWaitFor(isNoted, 10'000));
    QVERIFY(app.quit());
}

void TestFirstClient::leavingAsksBeforeAnythingIsLost()
{
    QTemporaryDir home;
    DrivenApp app(home.path());
    QVERIFY(app.start());
    QVERIFY2(goThroughFirstStart(app, false), qPrintable(app.failure()));
    QVERIFY(app.tap(QStringLiteral("clients.first")));
    QVERIFY(app.waitFor(QStringLiteral("clientForm.name"), QStringLiteral("activeFocus"), true));
    QVERIFY(app.type(QStringLiteral("Ada Osei")));
    QVERIFY(app.tap(QStringLiteral("nav.settings")));
    QVERIFY(app.waitFor(QStringLiteral("leave.cancel")));
    QVERIFY(app.picture(QStringLiteral("leave-dialog")));
    QVERIFY(app.tap(QStringLiteral("leave.cancel")));
    QVERIFY(app.waitUntilGone(QStringLiteral("leave.cancel")));
    QCOMPARE(app.read(QStringLiteral("clientForm.name"), QStringLiteral("text")).toString(),
             QStringLiteral("Ada Osei"));
    QVERIFY(app.tap(QStringLiteral("nav.lock")));
    QVERIFY(app.waitFor(QStringLiteral("leave.accept")));
    QVERIFY(app.tap(QStringLiteral("leave.accept"))); // saves, then locks
    QVERIFY(unlock(app));
    QVERIFY(app.waitFor(QStringLiteral("clients.list"), QStringLiteral("count"), 1));
    QVERIFY(app.quit());
}

QTEST_GUILESS_MAIN(TestFirstClient)
#include "test_first_client.moc"
