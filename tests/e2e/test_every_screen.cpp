// Every screen in every dress: nothing cut off, nothing outside the window, nothing too small for a finger; and a
// picture of each in build/<preset>/pictures to be looked at. Those in tests/e2e/reference show nothing that changes
// from day to day: they are the same to the last pixel, where the fonts are (Debian 12). After a change that is meant:
// STIPPLE_RENEW_REFERENCE=1 ctest --preset release -R e2e/every_screen, and look at what git says has changed.
#include "driven_app.h"

#include <QFile>
#include <QSettings>
#include <QTest>

using stipple::e2e::DrivenApp;

class TestEveryScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inEveryDress_data();
    void inEveryDress();
    void firstStartInEveryDress_data() { inEveryDress_data(); }
    void firstStartInEveryDress();
    void blocked();

private:
    static void dress(const DrivenApp& app);
    // What is wrong with a picture that has a reference; empty for nothing.
    static QString differs(const QString& name);
    // A language that nobody speaks: every sentence longer by two fifths.
    static QStringList speech()
    {
        QFETCH(QString, language);
        return language == QLatin1String("pseudo") ? QStringList(QStringLiteral("--pseudo")) : QStringList();
    }
};

void TestEveryScreen::inEveryDress_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("appearance"); // 1 light, 2 dark
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("text");
    QTest::newRow("landscape") << 1280 << 800 << 1 << "en" << 100;
    QTest::newRow("portrait") << 800 << 1280 << 1 << "en" << 100;
    QTest::newRow("dark") << 1280 << 800 << 2 << "es" << 100;
    QTest::newRow("arabic") << 1280 << 800 << 1 << "ar" << 100;
    QTest::newRow("arabic-portrait-dark") << 800 << 1280 << 2 << "ar" << 150;
    QTest::newRow("large-text") << 1280 << 800 << 1 << "en" << 200;
    QTest::newRow("large-text-portrait") << 800 << 1280 << 1 << "es" << 200;
    QTest::newRow("pseudo") << 1280 << 800 << 1 << "pseudo" << 100;
    QTest::newRow("pseudo-portrait") << 800 << 1280 << 1 << "pseudo" << 150;
    QTest::newRow("smallest") << 1024 << 768 << 1 << "es" << 125;
}

void TestEveryScreen::dress(const DrivenApp& app)
{
    QFETCH(int, appearance);
    QFETCH(QString, language);
    QFETCH(int, text);
    QSettings settings(app.settingsFile(), QSettings::IniFormat);
    settings.setValue(QStringLiteral("appearance"), appearance);
    settings.setValue(QStringLiteral("language"),
                      language == QLatin1String("pseudo") ? QStringLiteral("en") : language);
    settings.setValue(QStringLiteral("textPercent"), text);
}

QString TestEveryScreen::differs(const QString& name)
{
    static const bool isDebian12 = [] {
        QFile release(QStringLiteral("/etc/os-release"));
        const QByteArray said = release.open(QIODevice::ReadOnly) ? release.readAll() : QByteArray();
        return said.contains("\nID=debian") && said.contains("VERSION_ID=\"12\"");
    }();
    const QString reference = QStringLiteral(STIPPLE_REFERENCE "/%1.png").arg(name);
    const QString taken = QStringLiteral(STIPPLE_PICTURES "/%1.png").arg(name);
    if (!isDebian12 || !QFile::exists(reference))
        return {};
    if (qEnvironmentVariableIsSet("STIPPLE_RENEW_REFERENCE"))
        return QFile::remove(reference) && QFile::copy(taken, reference) ? QString() : reference;
    QFile is(taken);
    QFile was(reference);
    const bool same = is.open(QIODevice::ReadOnly) && was.open(QIODevice::ReadOnly) && is.readAll() == was.readAll();
    return same ? QString() : QStringLiteral("%1 is not as %2 any more").arg(taken, reference);
}

#define SEE(name)                                                                                                      \
    do {                                                                                                               \
        QVERIFY(                                                                                                       \
            app.picture(QStringLiteral("%1-%2").arg(QLatin1String(name), QLatin1String(QTest::currentDataTag()))));    \
        const QStringList flaws = app.flaws();                                                                         \
        QVERIFY2(flaws.isEmpty(),                                                                                      \
                 qPrintable(QLatin1String(name) + QStringLiteral(": ") + flaws.join(QStringLiteral(" | "))));          \
        const QString other =                                                                                          \
            differs(QStringLiteral("%1-%2").arg(QLatin1String(name), QLatin1String(QTest::currentDataTag())));         \
        QVERIFY2(other.isEmpty(), qPrintable(other));                                                                  \
    } while (false)

void TestEveryScreen::inEveryDress()
{
    QFETCH(int, width);
    QFETCH(int, height);
    QTemporaryDir home;
    DrivenApp app(home.path());
    dress(app);
    QVERIFY(
        app.start(QStringList{QStringLiteral("--demo"), QStringLiteral("--clients"), QStringLiteral("24")} + speech()));
    QVERIFY(app.waitFor(QStringLiteral("unlock.passphrase")));
    QVERIFY(app.resize(width, height));
    SEE("unlock");
    QVERIFY(app.fill(QStringLiteral("unlock.passphrase"), QStringLiteral("paper lantern over quiet gravel")));
    QVERIFY(app.tap(QStringLiteral("unlock.open")));
    QVERIFY(app.waitFor(QStringLiteral("today.visits")));
    QVERIFY(app.waitFor(QStringLiteral("today"), QStringLiteral("isLoading"), false));
    SEE("today");
    QVERIFY(app.tap(QStringLiteral("nav.clients")));
    QVERIFY(app.waitFor(QStringLiteral("clients.list")));
    SEE("clients");
    QVERIFY(app.fill(QStringLiteral("clients.search"), QStringLiteral("zzzz")));
    QVERIFY(app.waitFor(QStringLiteral("clients.addNamed")));
    SEE("nobody-found");
    QVERIFY(app.tap(QStringLiteral("clients.addNamed")));
    QVERIFY(app.waitFor(QStringLiteral("clientForm.name"), QStringLiteral("text"), QStringLiteral("zzzz")));
    QVERIFY(app.fill(QStringLiteral("clientForm.email"), QStringLiteral("amina@")));
    QVERIFY(app.fill(QStringLiteral("clientForm.born"), QStringLiteral("14.3.1980")));
    QVERIFY(app.tap(QStringLiteral("clientForm.save")));
    SEE("form");
    QVERIFY(app.fill(QStringLiteral("clientForm.email"), QStringLiteral("example.org")));
    QVERIFY(app.tap(QStringLiteral("clientForm.save")));
    QVERIFY(app.waitFor(QStringLiteral("client.phone")));
    SEE("client");
    QVERIFY(app.tap(QStringLiteral("nav.settings")));
    QVERIFY(app.waitFor(QStringLiteral("settings")));
    SEE("settings");
    QVERIFY(app.quit());
}

void TestEveryScreen::firstStartInEveryDress()
{
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(QString, language);
    QTemporaryDir home;
    DrivenApp app(home.path());
    dress(app);
    QVERIFY(app.start(speech()));
    QVERIFY(app.resize(width, height));
    const QString spoken = language == QLatin1String("pseudo") ? QStringLiteral("en") : language;
    QVERIFY(app.waitFor(QStringLiteral("firstStart.language[%1]").arg(spoken)));
    SEE("first-language");
    QVERIFY(app.tap(QStringLiteral("firstStart.next")));
    QVERIFY(app.fill(QStringLiteral("firstStart.clinic"), QStringLiteral("Atelier Norte")));
    SEE("first-clinic");
    QVERIFY(app.tap(QStringLiteral("firstStart.next")));
    QVERIFY(app.fill(QStringLiteral("firstStart.owner"), QStringLiteral("Ines Robledo")));
    QVERIFY(app.tap(QStringLiteral("firstStart.next")));
    QVERIFY(app.waitFor(QStringLiteral("firstStart.side[0,0]")));
    SEE("first-protocol");
    QVERIFY(app.tap(QStringLiteral("firstStart.next")));
    const QString passphrase = QStringLiteral("velvet kettle under nine umbrellas");
    QVERIFY(app.fill(QStringLiteral("firstStart.passphrase"), passphrase));
    QVERIFY(app.fill(QStringLiteral("firstStart.repeat"), passphrase));
    SEE("first-passphrase");
    QVERIFY(app.tap(QStringLiteral("firstStart.next")));
    QVERIFY(app.waitFor(QStringLiteral("firstStart.group[8]")));
    SEE("first-code");
    QVERIFY(app.tap(QStringLiteral("firstStart.next")));
    QVERIFY(app.waitFor(QStringLiteral("firstStart.check[2]")));
    QVERIFY(app.tap(QStringLiteral("firstStart.next")));
    SEE("first-check");
    QVERIFY(app.quit());
}

void TestEveryScreen::blocked()
{
    QTemporaryDir home;
    DrivenApp app(home.path());
    QVERIFY(QDir().mkpath(app.vaultFolder()));
    QFile other(app.vaultFolder() + QStringLiteral("/holiday.txt"));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("sun");
    other.close();
    QVERIFY(app.start());
    QVERIFY(app.waitFor(QStringLiteral("blocked")));
    QVERIFY(app.picture(QStringLiteral("blocked-foreign")));
    QCOMPARE(app.flaws(), QStringList());
    QVERIFY(QFile::remove(other.fileName()));
    QVERIFY(app.tap(QStringLiteral("blocked.again")));
    QVERIFY(app.waitFor(QStringLiteral("firstStart")));
    QVERIFY(app.quit());
}

QTEST_GUILESS_MAIN(TestEveryScreen)
#include "test_every_screen.moc"
