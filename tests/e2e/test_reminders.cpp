// A client's reminders, driven: the real app on a real session bus, on which the test is the desktop; then closed, and
// the real program in its place; then opened again. Nobody is reminded twice.
#include "driven_app.h"

#include "documents/vouched_tablet.h"
#include "protocol/loader.h"
#include "reminders/fake_notifications.h"

#include <QDir>
#include <QSettings>
#include <QTest>

using namespace stipple;
using stipple::e2e::DrivenApp;

#define DO(step) QVERIFY2((step), qPrintable(app.failure()))

namespace
{

QString name(const char* text) { return QString::fromUtf8(text); }
constexpr qint64 hourMs = 3'600'000;
constexpr int patienceMs = 60'000;

} // namespace

class TestReminders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openThenClosed();

private:
    // In the morning of that day after the session.
    static QDateTime at(int day, int hour) { return {QDate(2026, 10, 20).addDays(day), {hour, 0}, Qt::UTC}; }
};

void TestReminders::openThenClosed()
{
    reminders::FakeNotifications desktop;
    QVERIFY(desktop.start());
    desktop.appear();
    qputenv("DBUS_SESSION_BUS_ADDRESS", desktop.address().toLocal8Bit());
    const auto& shown = desktop.server.shown;

    QTemporaryDir folder;
    const auto builtIn = protocol::loadProtocol(protocol::builtInFiles(), protocol::LoadOptions{true, false});
    QVERIFY(builtIn);
    const documents::VouchedTablet clinic;
    documents::AftercarePack pack = clinic.pack();
    pack.care.scabsGone.reset();
    pack.care.choices.clear();
    pack.protocol = builtIn->identity();
    const QString file = folder.filePath(name("mine.stipplecare"));
    QFile bytes(file);
    QVERIFY(bytes.open(QIODevice::WriteOnly));
    bytes.write(pack.toBytes(clinic.device).value_or(QByteArray()));
    bytes.close();

    DrivenApp app(folder.path());
    QSettings(app.settingsFile(), QSettings::IniFormat).setValue(name("language"), name("en"));
    QVERIFY(QDir().mkpath(folder.filePath(name("keys"))));
    const auto start = [&](const QDateTime& now) {
        return app.start({name("--home"), folder.filePath(name("home")), name("--keystore"),
                          folder.filePath(name("keys")), name("--clock"), now.toString(Qt::ISODate)});
    };
    DO(start(at(1, 8)));
    DO(app.waitFor(name("home.who.client")));
    DO(app.tap(name("home.who.client")));
    DO(app.waitFor(name("home"), name("pageName"), name("pack")));
    DO(app.fill(name("home.pack.path"), file));
    DO(app.waitFor(name("home.pack.open"), name("enabled"), true));
    DO(app.tap(name("home.pack.open")));
    DO(app.waitFor(name("home.pack.take"), name("visible"), true));
    DO(app.tap(name("home.pack.take")));
    DO(app.waitFor(name("home"), name("pageName"), name("today")));
    DO(app.tap(name("home.nav[more]")));
    DO(app.waitFor(name("home.nextReminder"), name("visible"), true));
    const QString next = app.read(name("home.nextReminder"), name("text")).toString();
    QVERIFY2(next.contains(name("21 October")) && next.contains(name("9:00")), qPrintable(next));
    DO(app.picture(name("home-reminder")));

    // Nine o'clock, while the app is open: neutral words.
    DO(app.advanceClock(hourMs));
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, patienceMs);
    QCOMPARE(shown[0].title, name("A reminder for today"));
    QCOMPARE(shown[0].body, name("Open Stipple to read it."));
    // The next morning, allowed to say what it is about.
    DO(app.tap(name("home.discreet")));
    DO(app.waitFor(name("home.discreet"), name("checked"), false));
    DO(app.advanceClock(24 * hourMs));
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 2, patienceMs);
    QVERIFY2(shown[1].title.startsWith(name("Day 2 of ")), qPrintable(shown[1].title));
    QVERIFY(shown[1].body.contains(name("check-in")));
    DO(app.quit());

    // Closed: the program reminds, in neutral words.
    const QString reminding = folder.filePath(name("home.reminders"));
    const QString clock = folder.filePath(name("clock"));
    QFile now(clock);
    QVERIFY(now.open(QIODevice::WriteOnly));
    now.write(at(3, 9).toString(Qt::ISODate).toUtf8() + " UTC\n");
    now.close();
    QProcess program;
    program.start(name(STIPPLE_REMINDERS), {name("--folder"), reminding, name("--clock"), clock});
    QVERIFY(program.waitForStarted(patienceMs));
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 3, patienceMs);
    QCOMPARE(shown[2].title, name("A reminder for today"));
    QCOMPARE(shown[2].body, name("Open Stipple to read it."));
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += program.readAllStandardOutput()).contains("looked"), patienceMs);
    program.kill();
    QVERIFY(program.waitForFinished(patienceMs));

    // Opened again on that day, and off at the next: each once.
    DO(start(at(3, 10)));
    DO(app.waitFor(name("home"), name("pageName"), name("today")));
    DO(app.advanceClock(23 * hourMs));
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 4, patienceMs);
    QVERIFY2(shown[3].title.startsWith(name("Day 4 of ")), qPrintable(shown[3].title));
    DO(app.quit());
    // What was said on the screen stands in none of the files that lie there in clear.
    const QDir files(reminding);
    QVERIFY(!files.entryList(QDir::Files).isEmpty());
    for (const QString& each : files.entryList(QDir::Files)) {
        QFile one(files.filePath(each));
        QVERIFY(one.open(QIODevice::ReadOnly));
        const QByteArray all = one.readAll();
        for (const QString& marked : {pack.clinic, name("Day "), name("check-in takes"), name("scalp"), name("wash")})
            QVERIFY2(!all.contains(marked.toUtf8()), qPrintable(each + QLatin1Char(' ') + marked));
    }
}

QTEST_GUILESS_MAIN(TestReminders)
#include "test_reminders.moc"
