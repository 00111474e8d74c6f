// Two whole sessions of one client, three weeks apart, and what they show beside each other: photographs before,
// treatment, photographs after, the end; the questions of the day in the client's hands in between. With the invented
// clinic's drawn camera; or, under platform/linux/virtual-camera, with the one that PipeWire offers.
#include "driven_app.h"
#include "kiosk_walk.h"

#include <QSettings>
#include <QTest>

using stipple::e2e::DrivenApp;
using stipple::e2e::KioskWalk;

namespace
{

QString name(const char* text) { return QString::fromUtf8(text); }

const QString client = name("Daniel Ferreira"); // ready for his second session on the first day
const QString passphrase = name("paper lantern over quiet gravel");
constexpr int isOpen = 0; // as Camera.Row counts
constexpr int isSaved = 2;

} // namespace

#define DO(step) QVERIFY2((step), qPrintable(m_why.isEmpty() ? app.failure() : m_why))

class TestTwoSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoSessionsAndTheirComparison();

private:
    bool open(DrivenApp& app, const char* day);
    bool openClient(DrivenApp& app);
    bool openSession(DrivenApp& app);
    bool readReview(DrivenApp& app);
    bool answerToday(DrivenApp& app);
    bool photographAll(DrivenApp& app);
    bool pick(DrivenApp& app);
    bool treat(DrivenApp& app);
    bool finish(DrivenApp& app);
    bool drawn(DrivenApp& app, const QString& at) { return app.waitFor(at) && app.picture(name("two-sessions-turn")); }
    bool turnTo(DrivenApp& app, int step, const QString& at)
    {
        return app.tap(name("session.step[%1]").arg(step)) && app.waitFor(name("session"), name("step"), step) &&
               drawn(app, at);
    }
    bool saved(DrivenApp& app)
    {
        return app.waitFor(name("session.saved"), name("text"), name("Saved on this tablet"));
    }
    bool picture(DrivenApp& app, const char* what)
    {
        return app.picture(name("two-sessions-%1-%2").arg(m_session).arg(QLatin1String(what)));
    }
    QString m_why;
    int m_session = 1;
    bool m_isSystem = qEnvironmentVariableIsSet("STIPPLE_VIRTUAL_CAMERA");
};

bool TestTwoSessions::open(DrivenApp& app, const char* day)
{
    QStringList options{name("--clock"), name("%1T08:00:00Z").arg(QLatin1String(day))};
    if (m_isSystem)
        options += {name("--camera"), name("system")};
    if (m_session == 1)
        options += {name("--demo"), name("--clients"), name("4")};
    return app.start(options) && app.waitFor(name("unlock.passphrase")) &&
           app.fill(name("unlock.passphrase"), passphrase) && app.tap(name("unlock.open")) &&
           app.waitFor(name("today"), name("isLoading"), false);
}

bool TestTwoSessions::openClient(DrivenApp& app)
{
    return app.tap(name("nav.clients")) && app.waitFor(name("clients.search")) &&
           app.fill(name("clients.search"), client) && app.waitFor(name("clients.list"), name("count"), 1) &&
           app.key(name("Down")) && app.key(name("Return")) &&
           app.waitFor(name("client.handOver"), name("enabled"), true);
}

bool TestTwoSessions::openSession(DrivenApp& app)
{
    return app.tap(name("nav.today")) && app.waitFor(name("today"), name("isLoading"), false) &&
           drawn(app, name("today.session[*Daniel Ferreira]")) && app.tap(name("today.session[*Daniel Ferreira]")) &&
           app.waitFor(name("session"), name("isLoading"), false) && drawn(app, name("session.back"));
}

// What the screening asks to be read is read: by the way that the gate shows.
bool TestTwoSessions::readReview(DrivenApp& app)
{
    return drawn(app, name("session.way[0]")) && app.tap(name("session.way[0]")) && drawn(app, name("review.read")) &&
           app.tap(name("review.read")) && app.waitUntilGone(name("review.read")) && app.tap(name("review.back")) &&
           app.waitFor(name("session.start"), name("enabled"), true) && drawn(app, name("session.ready"));
}

bool TestTwoSessions::answerToday(DrivenApp& app)
{
    const QString row = name("handOver.offer[same-day]");
    if (!app.tap(name("client.handOver")) || !app.waitFor(row) ||
        !app.waitFor(name("handOver.accept"), name("enabled"), true))
        return false;
    if (!app.read(row, name("checked")).toBool() && !app.tap(row))
        return false;
    if (!app.waitFor(row, name("checked"), true) || !app.waitFor(name("handOver.accept"), name("enabled"), true) ||
        !app.tap(name("handOver.accept")) || !app.followToNextStage() || !app.waitFor(name("kiosk.language[en]")))
        return false;
    KioskWalk walk(app, {{name("healed"), name("0")}, {name("exfoliated"), name("0")}});
    if (!walk.toTheEnd()) {
        m_why = walk.failure();
        return false;
    }
    return app.tap(name("kiosk.next")) && app.waitFor(name("kiosk.takeBack")) && app.tap(name("kiosk.takeBack")) &&
           app.followToNextStage() && app.waitFor(name("unlock.passphrase")) &&
           app.fill(name("unlock.passphrase"), passphrase) && app.tap(name("unlock.open")) &&
           app.waitFor(name("client.handOver"), name("enabled"), true);
}

bool TestTwoSessions::photographAll(DrivenApp& app)
{
    if (!app.tap(name("session.camera")) || !app.waitFor(name("camera.shutter")))
        return false;
    // A live camera may have to be started again, as a person would.
    const auto gives = [&app] {
        app.beQuiet();
        const bool isSeen = app.waitFor(name("camera.verdict"));
        app.beQuiet(false);
        return isSeen;
    };
    for (int attempt = 0; attempt < 3 && !gives(); ++attempt) {
        if (app.names().contains(name("camera.tryAgain")) && !app.tap(name("camera.tryAgain")))
            return false;
    }
    for (int count = 0; count < 24; ++count) {
        QString next;
        for (const QString& tile : app.names().filter(name("camera.view["))) {
            if (next.isEmpty() && app.read(tile, name("standing")).toInt() == isOpen)
                next = tile;
        }
        if (next.isEmpty()) {
            return picture(app, "photographed") && app.tap(name("camera.back")) && drawn(app, name("session.camera")) &&
                   app.waitFor(name("session"), name("isLoading"), false);
        }
        if ((count == 0 && !picture(app, "camera")) || !app.tap(next) || !app.waitFor(next, name("current"), true) ||
            !app.waitFor(name("camera.shutter"), name("enabled"), true) || !app.tap(name("camera.shutter")) ||
            !app.waitFor(next, name("standing"), isSaved))
            return false;
    }
    m_why = name("the set of views has no end");
    return false;
}

// Last time's pigment; which by the second session has expired, and is refused with the reason.
bool TestTwoSessions::pick(DrivenApp& app)
{
    const QString umber = name("session.lot[*Umber]");
    if (m_session == 1)
        return app.waitFor(name("session.lot[*Ash]"), name("checked"), true);
    return app.waitFor(name("session.refused")) && picture(app, "refused") && app.tap(umber) &&
           app.waitFor(umber, name("checked"), true);
}

bool TestTwoSessions::treat(DrivenApp& app)
{
    return app.waitFor(name("session.begin"), name("enabled"), true) && app.tap(name("session.begin")) &&
           app.waitFor(name("session"), name("step"), 2) && drawn(app, name("session.same[where]")) &&
           app.tap(name("session.same[where]")) && app.waitFor(name("session.zone[crown]"), name("checked"), true) &&
           saved(app) && picture(app, "where") && turnTo(app, 3, name("session.same[with]")) &&
           app.tap(name("session.same[with]")) && pick(app) && app.tap(name("session.singleUse")) &&
           app.waitFor(name("session.singleUse"), name("checked"), true) && saved(app) && picture(app, "material") &&
           turnTo(app, 4, name("session.same[how]")) && app.tap(name("session.same[how]")) &&
           app.waitFor(name("session.depth"), name("text"), name("0.5")) &&
           app.tap(name("session.anaesthetic[none]")) &&
           app.waitFor(name("session.anaesthetic[none]"), name("checked"), true) && saved(app) &&
           picture(app, "technique") && turnTo(app, 5, name("session.complication[none]")) &&
           app.tap(name("session.complication[none]")) &&
           app.waitFor(name("session.complication[none]"), name("checked"), true) &&
           app.tap(name("session.disposed")) && app.waitFor(name("session.disposed"), name("checked"), true) &&
           app.fill(name("session.note"), name("Took colour well")) && app.advanceClock(2 * 60'000) &&
           app.tap(name("session.end")) && app.waitFor(name("session.goOn")) && saved(app) && picture(app, "notes");
}

bool TestTwoSessions::finish(DrivenApp& app)
{
    return turnTo(app, 7, name("session.complete")) && app.tap(name("session.plan[2]")) &&
           app.waitFor(name("session.plan[2]"), name("checked"), true) && saved(app) &&
           app.waitFor(name("session.finish"), name("enabled"), true) && picture(app, "finish") &&
           app.tap(name("session.finish")) && drawn(app, name("session.seal.accept")) &&
           app.tap(name("session.seal.accept")) && drawn(app, name("session.amend")) && picture(app, "finished");
}

void TestTwoSessions::twoSessionsAndTheirComparison()
{
    QTemporaryDir home;
    DrivenApp app(home.path());
    QSettings(app.settingsFile(), QSettings::IniFormat).setValue(name("language"), name("en"));
    DO(open(app, "2026-11-25"));
    DO(openSession(app));
    DO(readReview(app));
    DO(app.tap(name("session.start")));
    DO(drawn(app, name("session.camera")));
    DO(photographAll(app));
    DO(picture(app, "before"));
    DO(treat(app));
    DO(turnTo(app, 6, name("session.camera")));
    DO(photographAll(app));
    DO(picture(app, "after"));
    DO(finish(app));
    DO(app.quit());

    // Three weeks later it stands in the calendar; the questions of the day come first.
    m_session = 2;
    DO(open(app, "2026-12-16"));
    DO(picture(app, "today"));
    DO(openSession(app));
    DO(app.waitFor(name("session.start"), name("enabled"), false));
    DO(picture(app, "gate"));
    DO(app.tap(name("session.back")));
    DO(openClient(app));
    DO(answerToday(app));
    DO(openSession(app));
    if (app.read(name("session.start"), name("enabled")) != true) {
        DO(readReview(app));
    }
    DO(app.tap(name("session.start")));
    DO(drawn(app, name("session.camera")));
    DO(photographAll(app));
    DO(treat(app));
    DO(turnTo(app, 6, name("session.camera")));
    DO(photographAll(app));
    DO(finish(app));

    // Both days beside each other.
    DO(openClient(app));
    DO(app.waitFor(name("client.compare")));
    DO(picture(app, "file"));
    DO(app.tap(name("client.compare")));
    DO(app.waitFor(name("compare")));
    DO(drawn(app, name("compare.view[top]")));
    DO(app.tap(name("compare.view[top]")));
    DO(app.waitFor(name("compare.said")));
    const auto isAnotherDay = [&app] {
        const QString earlier = app.read(name("compare.earlierDay"), name("text")).toString();
        const QString later = app.read(name("compare.laterDay"), name("text")).toString();
        return earlier.contains(name("November")) && later.contains(name("December"));
    };
    QVERIFY(QTest::qWaitFor(isAnotherDay, 15'000));
    DO(picture(app, "compared"));
    DO(app.quit());
}

QTEST_GUILESS_MAIN(TestTwoSessions)
#include "test_two_sessions.moc"
