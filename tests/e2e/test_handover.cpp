// The tablet in a client's hands: the vault closes, another process shows their form and nothing else, what they answer
// is on disk at once, and the practitioner who unlocks finds it, also after a kill.
#include "driven_app.h"
#include "kiosk_steps.h"
#include "process_memory.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSettings>
#include <QTest>

using stipple::e2e::DrivenApp;
using stipple::e2e::memoryHolds;
using stipple::e2e::openFiles;

class TestHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inTheClientsHands_data();
    void inTheClientsHands();
    void killedInTheMiddle();
    void tamperedDraftIsTold();

private:
    static const QString passphrase;
    static bool unlock(DrivenApp& app);
    static bool openAmina(DrivenApp& app);
    // From the locked vault to the first question of the intake, in English.
    static bool handOver(DrivenApp& app);
    static bool answerFirstPage(DrivenApp& app);
};

const QString TestHandover::passphrase = QStringLiteral("paper lantern over quiet gravel");

bool TestHandover::unlock(DrivenApp& app)
{
    return app.waitFor(QStringLiteral("unlock.passphrase")) &&
           app.fill(QStringLiteral("unlock.passphrase"), passphrase) && app.tap(QStringLiteral("unlock.open")) &&
           app.waitFor(QStringLiteral("nav.clients"));
}

bool TestHandover::openAmina(DrivenApp& app)
{
    return app.tap(QStringLiteral("nav.clients")) && app.waitFor(QStringLiteral("clients.list")) &&
           app.fill(QStringLiteral("clients.search"), QStringLiteral("amina haddad")) &&
           app.waitFor(QStringLiteral("clients.list"), QStringLiteral("count"), 1) && app.key(QStringLiteral("Down")) &&
           app.key(QStringLiteral("Return")) &&
           app.waitFor(QStringLiteral("client.handOver"), QStringLiteral("enabled"), true);
}

bool TestHandover::handOver(DrivenApp& app)
{
    return unlock(app) && openAmina(app) && app.tap(QStringLiteral("client.handOver")) &&
           app.waitFor(QStringLiteral("handOver.accept")) && app.tap(QStringLiteral("handOver.accept")) &&
           app.followToNextStage() && app.waitFor(QStringLiteral("kiosk.language[en]"));
}

bool TestHandover::answerFirstPage(DrivenApp& app)
{
    return app.tap(QStringLiteral("kiosk.language[en]")) && stipple::e2e::agreeToRecords(app) &&
           app.waitFor(QStringLiteral("form.row[born]")) &&
           app.fill(QStringLiteral("form.field[born].month"), QStringLiteral("6")) &&
           app.fill(QStringLiteral("form.field[born].year"), QStringLiteral("1994")) &&
           app.tap(QStringLiteral("form.choice[sex][0]")) &&
           app.waitFor(QStringLiteral("form.choice[sex][0]"), QStringLiteral("checked"), true) &&
           app.tap(QStringLiteral("form.next")) && app.waitFor(QStringLiteral("form.row[skin]")) &&
           stipple::e2e::waitUntilSaved(app);
}

void TestHandover::inTheClientsHands_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("appearance"); // 1 light, 2 dark
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("text");
    QTest::newRow("landscape") << 1280 << 800 << 1 << "en" << 100;
    QTest::newRow("portrait-dark") << 800 << 1280 << 2 << "es" << 100;
    QTest::newRow("arabic") << 1280 << 800 << 1 << "ar" << 100;
    QTest::newRow("large-text") << 1280 << 800 << 1 << "en" << 200;
}

#define SEE(name)                                                                                                      \
    do {                                                                                                               \
        QVERIFY2(app.picture(                                                                                          \
                     QStringLiteral("kiosk-%1-%2").arg(QLatin1String(name), QLatin1String(QTest::currentDataTag()))),  \
                 qPrintable(app.failure()));                                                                           \
        const QStringList flaws = app.flaws();                                                                         \
        QVERIFY2(flaws.isEmpty(), qPrintable(QStringLiteral(name ": ") + flaws.join(QLatin1String(", "))));            \
    } while (false)
#define DO(action) QVERIFY2(action, qPrintable(app.failure()))

void TestHandover::inTheClientsHands()
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
        settings.setValue(QStringLiteral("appearance"), appearance);
        settings.setValue(QStringLiteral("language"), language);
        settings.setValue(QStringLiteral("textPercent"), text);
    }
    DO(app.start({QStringLiteral("--demo"), QStringLiteral("--clients"), QStringLiteral("2")}));
    DO(app.resize(width, height));
    DO(unlock(app));
    DO(openAmina(app));
    DO(app.tap(QStringLiteral("client.handOver")));
    DO(app.waitFor(QStringLiteral("handOver.accept")));
    SEE("sheet");
    DO(app.tap(QStringLiteral("handOver.accept")));
    DO(app.followToNextStage());
    DO(app.waitFor(QStringLiteral("kiosk.language[en]")));
    DO(app.resize(width, height));
    SEE("language");

    // Nothing of the vault is here, and nobody else; this client is, or the search would prove nothing.
    QVERIFY(memoryHolds(app.pid(), "Amina"));
    QVERIFY(!memoryHolds(app.pid(), "Lindqvist"));
    QVERIFY(!memoryHolds(app.pid(), "lindqvist"));
    QVERIFY(!memoryHolds(app.pid(), "paper lantern over"));
    const QStringList files = openFiles(app.pid());
    QVERIFY(!files.isEmpty());
    QVERIFY2(files.filter(QStringLiteral("records.db")).isEmpty(), qPrintable(files.join(u' ')));

    // It stays, whatever keys are pressed.
    for (const auto& [key, with] : {std::pair("F4", "alt"), std::pair("Q", "control"), std::pair("W", "control"),
                                    std::pair("Escape", ""), std::pair("F11", "")})
        app.key(QString::fromLatin1(key), QString::fromLatin1(with));
    DO(app.waitFor(QStringLiteral("kiosk.language[en]")));

    DO(app.tap(QStringLiteral("kiosk.language[%1]").arg(language)));
    DO(app.tap(QStringLiteral("kiosk.next")));
    DO(app.waitFor(QStringLiteral("consent.title")));
    SEE("consent");
    // Nothing is initialled: it says so, and leads there.
    DO(app.tap(QStringLiteral("consent.sign")));
    DO(app.waitFor(QStringLiteral("consent.statement[understood]"), QStringLiteral("missing"), true));
    SEE("consent-missing");
    DO(app.tap(QStringLiteral("consent.statement[understood]")));
    DO(app.waitFor(QStringLiteral("consent.initials.typed")));
    SEE("consent-initials");
    DO(app.tap(QStringLiteral("consent.initials.way[1]")));
    DO(app.waitFor(QStringLiteral("consent.initials.pad")));
    DO(app.drag(QStringLiteral("consent.initials.pad"), 40, -20));
    DO(app.waitFor(QStringLiteral("consent.initials.accept"), QStringLiteral("enabled"), true));
    SEE("consent-initials-drawn");
    DO(app.tap(QStringLiteral("consent.initials.accept")));
    DO(app.waitFor(QStringLiteral("consent.statement[understood]"), QStringLiteral("done"), true));
    DO(app.waitUntilGone(QStringLiteral("consent.initials.accept")));
    DO(stipple::e2e::initial(app, stipple::e2e::healthDataStatements.mid(1)));
    SEE("consent-initialled");
    DO(app.tap(QStringLiteral("consent.ask")));
    DO(app.waitFor(QStringLiteral("consent.asking.text")));
    DO(app.fill(QStringLiteral("consent.asking.text"), QStringLiteral("Who can read it?")));
    SEE("consent-question");
    DO(app.tap(QStringLiteral("consent.asking.accept")));
    DO(app.waitFor(QStringLiteral("consent.question[0]")));
    // In mid-signature the tablet is turned: no stroke is lost.
    DO(stipple::e2e::signByHand(app));
    DO(app.resize(height, width));
    SEE("consent-turned");
    DO(app.resize(width, height));
    QCOMPARE(app.read(QStringLiteral("consent.pad[client]"), QStringLiteral("strokes")).toArray().size(), 2);
    SEE("consent-signature");
    DO(app.tap(QStringLiteral("consent.join[interpreter]")));
    DO(app.waitFor(QStringLiteral("consent.joining.name")));
    SEE("consent-join");
    DO(app.tap(QStringLiteral("consent.joining.cancel")));
    DO(app.waitUntilGone(QStringLiteral("consent.joining.cancel")));
    DO(app.tap(QStringLiteral("consent.sign")));
    DO(app.waitFor(QStringLiteral("form.row[born]")));
    SEE("first");
    if (text == 100) { // else the fields are further down than the driver reaches
        DO(app.fill(QStringLiteral("form.field[born].month"), QStringLiteral("6")));
        DO(app.fill(QStringLiteral("form.field[born].year"), QStringLiteral("1994")));
        DO(app.tap(QStringLiteral("form.choice[sex][0]")));
        DO(app.tap(QStringLiteral("form.next")));
        DO(app.waitFor(QStringLiteral("form.row[skin]")));
    }
    DO(app.tap(QStringLiteral("kiosk.handBack")));
    DO(app.waitFor(QStringLiteral("kiosk.ask.accept")));
    SEE("asked");
    DO(app.tap(QStringLiteral("kiosk.ask.accept")));
    DO(app.waitFor(QStringLiteral("kiosk.takeBack")));
    SEE("cover");
    DO(app.tap(QStringLiteral("kiosk.takeBack")));
    DO(app.followToNextStage());
    DO(app.resize(width, height));
    DO(unlock(app));
    DO(app.waitFor(QStringLiteral("handOver.goOn"))); // it opens the client whose tablet it was
    DO(app.waitFor(QStringLiteral("client.edit"), QStringLiteral("enabled"), true));
    SEE("taken-back");
    DO(app.quit());
}

void TestHandover::killedInTheMiddle()
{
    QTemporaryDir home;
    DrivenApp app(home.path());
    DO(app.start({QStringLiteral("--demo"), QStringLiteral("--clients"), QStringLiteral("2")}));
    DO(handOver(app));
    DO(answerFirstPage(app));
    app.kill();
    // The next start shows the locked vault; what was answered goes on at the same question.
    DO(app.start());
    DO(unlock(app));
    DO(app.waitFor(QStringLiteral("handOver.goOn")));
    DO(app.tap(QStringLiteral("handOver.goOn")));
    DO(app.followToNextStage());
    DO(app.waitFor(QStringLiteral("form.row[skin]")));
    DO(app.tap(QStringLiteral("form.back")));
    DO(app.waitFor(QStringLiteral("form.field[born].year"), QStringLiteral("text"), QStringLiteral("1994")));
    DO(app.waitFor(QStringLiteral("form.choice[sex][0]"), QStringLiteral("checked"), true));
}

void TestHandover::tamperedDraftIsTold()
{
    QTemporaryDir home;
    DrivenApp app(home.path());
    DO(app.start({QStringLiteral("--demo"), QStringLiteral("--clients"), QStringLiteral("2")}));
    DO(handOver(app));
    DO(answerFirstPage(app));
    app.kill();
    const QFileInfoList drafts = QDir(app.vaultFolder() + QStringLiteral("/drafts")).entryInfoList(QDir::Files);
    QCOMPARE(drafts.size(), 1);
    QFile draft(drafts.front().filePath());
    QVERIFY(draft.open(QIODevice::ReadWrite));
    QVERIFY(draft.size() > 100);
    QVERIFY(draft.seek(60)); // in the first frame
    char byte = 0;
    QVERIFY(draft.getChar(&byte));
    QVERIFY(draft.seek(60));
    QVERIFY(draft.putChar(char(byte ^ 1)));
    draft.close();
    DO(app.start());
    DO(unlock(app));
    DO(app.waitFor(QStringLiteral("handOver.goOn"))); // the rest is kept
    // It says what was refused, and of each part what was kept.
    DO(app.waitFor(QStringLiteral("handOver.drafts")));
    const QString refused = app.read(QStringLiteral("handOver.drafts"), QStringLiteral("text")).toString();
    QVERIFY2(refused.contains(QStringLiteral("were refused")), qPrintable(refused));
    DO(app.waitFor(QStringLiteral("handOver.standingProblem")));
    const QString kept = app.read(QStringLiteral("handOver.standingProblem"), QStringLiteral("text")).toString();
    for (const char* words : {"What was completed has to be looked through again", "Answers kept in “Intake”: 2.",
                              "initials at 6 of 6 sentences, and what was signed."})
        QVERIFY2(kept.contains(QString::fromUtf8(words)), qPrintable(kept));
    QVERIFY(app.picture(QStringLiteral("kiosk-tampered")));
    // And it is really there: the consent to be signed anew, the two answers behind it.
    DO(app.tap(QStringLiteral("handOver.goOn")));
    DO(app.followToNextStage());
    DO(app.waitFor(QStringLiteral("consent.title")));
    for (const QString& statement : stipple::e2e::healthDataStatements)
        DO(app.waitFor(QStringLiteral("consent.statement[%1]").arg(statement), QStringLiteral("done"), true));
    DO(app.waitFor(QStringLiteral("consent.typed[client]"), QStringLiteral("text"), QStringLiteral("Amina Haddad")));
    DO(app.tap(QStringLiteral("consent.sign")));
    DO(app.waitFor(QStringLiteral("form.back")));
    if (!app.names().contains(QStringLiteral("form.row[born]"))) {
        DO(app.tap(QStringLiteral("form.back")));
    }
    DO(app.waitFor(QStringLiteral("form.field[born].year"), QStringLiteral("text"), QStringLiteral("1994")));
    DO(app.waitFor(QStringLiteral("form.field[born].month"), QStringLiteral("text"), QStringLiteral("06")));
    DO(app.waitFor(QStringLiteral("form.choice[sex][0]"), QStringLiteral("checked"), true));
}

QTEST_GUILESS_MAIN(TestHandover)
#include "test_handover.moc"
