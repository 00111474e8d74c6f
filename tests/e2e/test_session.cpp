// A session as a practitioner holds it, in the real app: the gate refuses, the next client's session is started from
// Today, every tap is kept, also through a kill, and finished it stands in the client's file. And each part in every
// dress.
#include "driven_app.h"

#include <QJsonArray>
#include <QSettings>
#include <QTest>

using stipple::e2e::DrivenApp;

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedThenStartedKilledAndFinished();
    void begunFromTheAppointment();
    void inEveryDress_data();
    void inEveryDress();

private:
    static QString name(const char* text) { return QString::fromUtf8(text); }
    static bool unlock(DrivenApp& app);
    // The one of these names whose item says `words`; empty for none within the time.
    static QString named(DrivenApp& app, const char* prefix, const char* property, const QString& words);
    static bool openFromToday(DrivenApp& app, const QString& client);
    // Daniel has had no patch test: somebody has to have read that.
    static bool readCaution(DrivenApp& app);
    static bool saved(DrivenApp& app)
    {
        return app.waitFor(name("session.saved"), name("text"), name("Saved on this tablet"));
    }
    // What has just appeared stands where it is tapped only once it was drawn.
    static bool drawn(DrivenApp& app, const QString& at)
    {
        return app.waitFor(at) && app.picture(name("session-turn"));
    }
    static bool turnTo(DrivenApp& app, int step, const QString& at)
    {
        return app.tap(name("session.step[%1]").arg(step)) && app.waitFor(name("session"), name("step"), step) &&
               drawn(app, at);
    }
    // What is tapped with gloves on is large enough for them.
    static QStringList tooSmallForGloves(DrivenApp& app);
};

#define DO(step) QVERIFY2((step), qPrintable(app.failure()))

bool TestSession::unlock(DrivenApp& app)
{
    return app.waitFor(name("unlock.passphrase")) &&
           app.fill(name("unlock.passphrase"), name("paper lantern over quiet gravel")) &&
           app.tap(name("unlock.open")) && app.waitFor(name("today"), name("isLoading"), false);
}

QString TestSession::named(DrivenApp& app, const char* prefix, const char* property, const QString& words)
{
    QString found;
    const bool isThere = QTest::qWaitFor(
        [&] {
            for (const QString& each : app.names()) {
                if (each.startsWith(QLatin1String(prefix)) &&
                    app.read(each, QString::fromLatin1(property)).toString().contains(words))
                    found = each;
            }
            return !found.isEmpty();
        },
        10'000);
    return isThere ? found : QString();
}

bool TestSession::openFromToday(DrivenApp& app, const QString& client)
{
    const QString button = named(app, "today.session[", "text", client);
    return !button.isEmpty() && app.tap(button) && app.waitFor(name("session"), name("isLoading"), false) &&
           drawn(app, name("session.back"));
}

bool TestSession::readCaution(DrivenApp& app)
{
    return app.waitFor(name("session.start"), name("enabled"), false) && drawn(app, name("session.way[0]")) &&
           app.tap(name("session.way[0]")) && drawn(app, name("review.read")) && app.tap(name("review.read")) &&
           app.waitUntilGone(name("review.read")) && app.tap(name("review.back")) &&
           app.waitFor(name("session.start"), name("enabled"), true) && drawn(app, name("session.ready"));
}

QStringList TestSession::tooSmallForGloves(DrivenApp& app)
{
    QStringList small;
    app.beQuiet();
    for (const QString& each : app.names()) {
        const bool isTapped =
            each.startsWith(QLatin1String("session.")) && app.read(each, name("down")).isBool(); // buttons only
        // The scalp's zones have their own shapes, and the sides repeat the small ones.
        if (!isTapped || each.startsWith(QLatin1String("session.zone")))
            continue;
        for (const char* size : {"height", "width"}) {
            const QJsonValue there = app.read(each, QLatin1String(size));
            if (there.isDouble() && there.toDouble() < 70)
                small += each;
        }
    }
    app.beQuiet(false);
    return small;
}

void TestSession::refusedThenStartedKilledAndFinished()
{
    QTemporaryDir home;
    DrivenApp app(home.path());
    QSettings(app.settingsFile(), QSettings::IniFormat).setValue(name("language"), name("en"));
    DO(app.start({name("--demo"), name("--clients"), name("4")}));
    DO(unlock(app));

    // Tom waits until a day, and may not be treated before it.
    DO(openFromToday(app, name("Tom Lindqvist")));
    DO(app.waitFor(name("session.gateText[0]")));
    DO(app.waitFor(name("session.start"), name("enabled"), false));
    DO(app.picture(name("session-refused")));
    DO(app.tap(name("session.back")));
    DO(app.waitFor(name("today"), name("isLoading"), false));

    // Daniel is ready, once his screening was read.
    DO(openFromToday(app, name("Daniel Ferreira")));
    DO(readCaution(app));
    DO(app.picture(name("session-check")));
    DO(app.tap(name("session.start")));
    DO(drawn(app, name("session.camera")));
    DO(app.waitFor(name("session.begin"), name("enabled"), false)); // no photos yet
    DO(app.picture(name("session-before")));
    // Two of the views with the invented clinic's camera; the others are left out, with a reason.
    DO(app.tap(name("session.camera")));
    DO(app.waitFor(name("camera.shutter"), name("enabled"), true));
    constexpr int isSavedThere = 2; // Camera.Saved
    for (const char* view : {"front-hairline", "left-45"}) {
        DO(app.tap(name("camera.shutter")));
        DO(app.waitFor(name("camera.view[%1]").arg(QLatin1String(view)), name("standing"), isSavedThere));
    }
    DO(app.picture(name("session-camera")));
    DO(app.tap(name("camera.back")));
    DO(drawn(app, name("session.camera")));
    DO(app.waitFor(name("session"), name("isLoading"), false));
    const QString skip = named(app, "session.skip[", "text", name("camera"));
    DO(app.picture(name("session-before-some")));
    DO(app.tap(skip));
    DO(app.waitFor(name("session.begin"), name("enabled"), true));
    DO(saved(app));
    DO(app.tap(name("session.begin")));
    DO(app.waitFor(name("session"), name("step"), 2));
    DO(drawn(app, name("session.same[where]")));
    DO(app.tap(name("session.same[where]")));
    DO(app.waitFor(name("session.zone[crown]"), name("checked"), true));
    DO(app.tap(name("session.zone[left-temple]")));
    DO(app.waitFor(name("session.zone[left-temple]"), name("checked"), true));
    DO(saved(app));
    DO(app.picture(name("session-where")));

    app.kill();
    DO(app.start());
    DO(unlock(app));
    const QString resume = named(app, "session.resume[", "text", QString());
    DO(app.picture(name("session-in-progress")));
    DO(app.tap(resume));
    DO(app.waitFor(name("session"), name("isLoading"), false));
    DO(app.waitFor(name("session"), name("step"), 2));
    DO(drawn(app, name("session.zone[left-temple]")));
    DO(app.waitFor(name("session.zone[left-temple]"), name("checked"), true));
    DO(app.waitFor(name("session.elapsed")));

    // Locked in the middle of it: the time goes on, and a note is kept until somebody unlocks and looks at it.
    DO(app.tap(name("nav.lock")));
    DO(drawn(app, name("hold.quick[Pause]")));
    DO(app.waitFor(name("hold.elapsed")));
    DO(app.tap(name("hold.quick[Pause]")));
    DO(app.waitFor(name("hold.kept")));
    DO(app.picture(name("session-locked")));
    // And a photo, without anything of the vault being seen.
    DO(app.tap(name("hold.camera")));
    DO(app.waitFor(name("hold.shutter"), name("enabled"), true));
    DO(app.tap(name("hold.shutter")));
    DO(app.waitFor(name("hold.photosKept")));
    DO(app.picture(name("session-locked-camera")));
    DO(unlock(app));
    const QString again = named(app, "session.resume[", "text", QString());
    DO(drawn(app, again));
    DO(app.tap(again));
    DO(app.waitFor(name("session"), name("isLoading"), false));
    DO(drawn(app, name("session.held")));
    DO(turnTo(app, 5, name("session.takeIn[0]")));
    DO(app.picture(name("session-held")));
    DO(app.waitFor(name("session.heldPhoto[1]")));
    DO(app.tap(name("session.takeIn[0]")));
    DO(app.waitUntilGone(name("session.takeIn[1]")));
    DO(app.waitFor(name("session.noted"), name("text"), name("Pause")));
    DO(drawn(app, name("session.heldPhoto[0]")));
    DO(app.tap(name("session.takeIn[0]")));
    DO(app.waitUntilGone(name("session.takeIn[0]")));
    DO(turnTo(app, 6, name("session.camera")));
    DO(app.waitFor(name("session.view[after/front-hairline]"), name("text"), name("Photographed")));

    DO(turnTo(app, 3, name("session.same[with]")));
    DO(app.tap(name("session.same[with]")));
    const QString ash = named(app, "session.lot[", "text", name("Ash"));
    DO(app.waitFor(ash, name("checked"), true));
    DO(app.tap(named(app, "session.lot[", "text", name("Umber"))));
    DO(app.waitFor(named(app, "session.lot[", "text", name("Umber")), name("checked"), true));
    DO(app.tap(name("session.singleUse")));
    DO(app.waitFor(name("session.singleUse"), name("checked"), true));
    DO(saved(app));
    DO(app.picture(name("session-material")));

    DO(turnTo(app, 4, name("session.same[how]")));
    DO(app.tap(name("session.same[how]")));
    DO(app.waitFor(name("session.depth"), name("text"), name("0.5")));
    DO(app.tap(name("session.dotSize.more")));
    DO(app.waitFor(name("session.dotSize"), name("text"), name("95")));
    DO(app.tap(name("session.anaesthetic[none]")));
    DO(app.waitFor(name("session.anaesthetic[none]"), name("checked"), true));
    DO(saved(app));

    DO(turnTo(app, 5, name("session.complication[none]")));
    DO(app.tap(name("session.complication[none]")));
    DO(app.waitFor(name("session.complication[none]"), name("checked"), true));
    DO(app.tap(name("session.disposed")));
    DO(app.waitFor(name("session.disposed"), name("checked"), true));
    DO(app.fill(name("session.note"), name("Took colour well")));
    DO(app.tap(name("session.end")));
    DO(app.waitFor(name("session.goOn")));
    DO(saved(app));
    DO(app.picture(name("session-notes")));

    DO(turnTo(app, 7, name("session.complete")));
    DO(app.tap(name("session.plan[2]")));
    DO(app.waitFor(name("session.plan[2]"), name("checked"), true));
    DO(saved(app));
    DO(app.waitFor(name("session.finish"), name("enabled"), true));
    DO(app.picture(name("session-finish")));
    DO(app.tap(name("session.finish")));
    DO(drawn(app, name("session.seal.accept")));
    DO(app.tap(name("session.seal.accept")));
    DO(drawn(app, name("session.amend")));
    DO(app.picture(name("session-finished")));
    // What the client takes home: a code for their telephone, from the screen.
    DO(app.tap(name("session.giveCare")));
    DO(drawn(app, name("copy.show")));
    DO(app.tap(name("copy.show")));
    DO(drawn(app, name("copy.code")));
    DO(app.waitFor(name("copy.given")));
    DO(app.picture(name("session-care")));
    DO(app.tap(name("copy.cancel")));
    DO(app.waitUntilGone(name("copy.cancel")));

    // It stands in the client's file, with what was recorded.
    DO(app.tap(name("nav.clients")));
    DO(app.waitFor(name("clients.list")));
    DO(app.fill(name("clients.search"), name("Daniel Ferreira")));
    DO(app.waitFor(name("clients.list"), name("count"), 1));
    const QString row = named(app, "clients.row[", "name", name("Daniel Ferreira"));
    DO(drawn(app, row));
    DO(app.tap(row));
    DO(drawn(app, name("client.session")));
    const QString entry = named(app, "client.title[", "text", name("Session 2"));
    DO(drawn(app, entry));
    DO(app.tap(entry));
    DO(drawn(app, name("entry.fact[0]")));
    DO(app.picture(name("session-in-file")));
    DO(app.tap(name("entry.accept")));
    DO(app.waitFor(name("session"), name("isLoading"), false));
    DO(drawn(app, name("session.amend")));
    DO(app.quit());
}

void TestSession::begunFromTheAppointment()
{
    QTemporaryDir home;
    DrivenApp app(home.path());
    DO(app.start({name("--demo"), name("--clients"), name("4")}));
    DO(app.resize(1280, 800));
    DO(unlock(app));
    DO(app.tap(name("nav.calendar")));
    DO(app.waitFor(name("calendar"), name("isLoading"), false));
    DO(app.tap(name("calendar.view[0]"))); // the day
    const QString visit = named(app, "calendar.visit[", "name", name("Daniel Ferreira"));
    QVERIFY(!visit.isEmpty());
    DO(drawn(app, visit));
    DO(app.tap(visit));
    DO(drawn(app, name("appointment.session")));
    DO(app.picture(name("session-appointment")));
    QVERIFY2(app.flaws().isEmpty(), qPrintable(app.flaws().join(u'\n')));
    DO(app.tap(name("appointment.session")));
    DO(app.waitFor(name("session"), name("isLoading"), false));
    DO(drawn(app, name("session.start")));
    DO(app.tap(name("session.back")));
    DO(app.waitFor(name("appointment.session")));
    DO(app.quit());
}

void TestSession::inEveryDress_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("appearance"); // 1 light, 2 dark
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("text");
    QTest::newRow("landscape") << 1280 << 800 << 1 << "en" << 100;
    QTest::newRow("portrait-dark") << 800 << 1280 << 2 << "es" << 100;
    QTest::newRow("arabic") << 1280 << 800 << 1 << "ar" << 100;
    QTest::newRow("large-text-portrait") << 800 << 1280 << 2 << "ar" << 200;
    QTest::newRow("large-text") << 1280 << 800 << 1 << "es" << 200;
}

void TestSession::inEveryDress()
{
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, appearance);
    QFETCH(QString, language);
    QFETCH(int, text);
    QTemporaryDir home;
    DrivenApp app(home.path());
    {
        QSettings settings(app.settingsFile(), QSettings::IniFormat);
        settings.setValue(name("appearance"), appearance);
        settings.setValue(name("language"), language);
        settings.setValue(name("textPercent"), text);
    }
    DO(app.start({name("--demo"), name("--clients"), name("4")}));
    DO(app.resize(width, height));
    DO(unlock(app));
    const auto see = [&](const char* part) -> QString {
        if (!app.picture(name("session-%1-%2").arg(QLatin1String(part), QLatin1String(QTest::currentDataTag()))))
            return app.failure();
        return (app.flaws() + tooSmallForGloves(app)).join(name(" | "));
    };
    const QString none;
    DO(openFromToday(app, name("Tom Lindqvist")));
    DO(app.waitFor(name("session.gateText[0]")));
    QCOMPARE(see("refused"), none);
    DO(app.tap(name("session.back")));
    DO(app.waitFor(name("today"), name("isLoading"), false));
    DO(openFromToday(app, name("Daniel Ferreira")));
    DO(readCaution(app));
    QCOMPARE(see("check"), none);
    DO(app.tap(name("session.start")));
    DO(drawn(app, name("session.camera")));
    QCOMPARE(see("before"), none);
    DO(app.tap(named(app, "session.skip[", "text", QString())));
    DO(app.waitFor(name("session.begin"), name("enabled"), true));
    DO(app.tap(name("session.begin")));
    DO(app.waitFor(name("session"), name("step"), 2));
    DO(drawn(app, name("session.same[where]")));
    QCOMPARE(see("where"), none);
    // A scar, by a tap; and less deep there.
    DO(app.tap(name("session.zone[scar]")));
    DO(drawn(app, name("session.scars.undo")));
    DO(app.perform(
        {{name("do"), name("tap")}, {name("at"), name("session.scars")}, {name("across"), 0.4}, {name("down"), 0.6}}));
    DO(drawn(app, name("session.place[scar 1]")));
    DO(app.tap(name("session.place[scar 1]")));
    DO(drawn(app, name("session.placeDepth.more")));
    DO(app.tap(name("session.placeDepth.more")));
    DO(app.waitFor(name("session.placeDepth.less"), name("enabled"), true));
    DO(drawn(app, name("session.placesTold")));
    QCOMPARE(see("scars"), none);
    DO(turnTo(app, 6, name("session.view[after/scar/scar 1]")));
    DO(turnTo(app, 3, name("session.same[with]")));
    DO(app.tap(name("session.same[with]")));
    DO(app.waitFor(named(app, "session.lot[", "text", name("Ash")), name("checked"), true));
    QCOMPARE(see("material"), none);
    DO(turnTo(app, 4, name("session.same[how]")));
    DO(app.tap(name("session.same[how]")));
    DO(app.waitFor(name("session.hairline[soft]"), name("checked"), true));
    DO(app.tap(name("session.told[depth]")));
    DO(drawn(app, name("session.differs[dermis]")));
    QCOMPARE(see("technique"), none);
    DO(turnTo(app, 5, name("session.complication[none]")));
    QCOMPARE(see("notes"), none);
    DO(turnTo(app, 6, name("session.camera")));
    QCOMPARE(see("after"), none);
    DO(turnTo(app, 7, name("session.lacks[0]")));
    QCOMPARE(see("finish"), none);
    DO(app.tap(name("nav.lock")));
    DO(drawn(app, name("hold.elapsed")));
    QCOMPARE(see("locked"), none);
    DO(app.tap(name("hold.camera")));
    DO(app.waitFor(name("hold.shutter"), name("enabled"), true));
    DO(drawn(app, name("hold.shutter")));
    QCOMPARE(see("locked-camera"), none);
    DO(app.quit());
}

QTEST_GUILESS_MAIN(TestSession)
#include "test_session.moc"
