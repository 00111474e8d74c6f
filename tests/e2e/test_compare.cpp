// Two photos of one view looked at together: laid over each other by what both show, shown by hand where that fails,
// and nothing to compare where there is one photo. Seen in every dress.
#include "driven_app.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using stipple::e2e::DrivenApp;

class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laidOverEachOther();
    void shownByHand();
    void drawnOn();
    void onePhotoIsNotEnough();
    void inEveryDress_data();
    void inEveryDress();

private:
    bool open(DrivenApp& app, const QString& client);
    // On the pictures, by shares of their width and height.
    bool tapAt(DrivenApp& app, double x, double y, const QString& on = QStringLiteral("compare.surface"));
    bool inkAt(DrivenApp& app, double x, double y) { return tapAt(app, x, y, QStringLiteral("compare.ink")); }
    // Until there are so many marks.
    bool marked(DrivenApp& app, int count);
};

#define DO(action) QVERIFY2(action, qPrintable(app.failure()))

namespace
{
const QStringList demo{QStringLiteral("--demo"), QStringLiteral("--clients"), QStringLiteral("4")};
} // namespace

bool TestCompare::open(DrivenApp& app, const QString& client)
{
    return app.waitFor(QStringLiteral("unlock.passphrase")) &&
           app.fill(QStringLiteral("unlock.passphrase"), QStringLiteral("paper lantern over quiet gravel")) &&
           app.tap(QStringLiteral("unlock.open")) && app.waitFor(QStringLiteral("nav.clients")) &&
           app.tap(QStringLiteral("nav.clients")) && app.waitFor(QStringLiteral("clients.list")) &&
           app.tap(QStringLiteral("clients.search")) && app.type(client.toLower()) &&
           app.waitFor(QStringLiteral("clients.list"), QStringLiteral("count"), 1) && app.key(QStringLiteral("Down")) &&
           app.key(QStringLiteral("Return")) && app.waitFor(QStringLiteral("client"), QStringLiteral("name"), client) &&
           app.waitFor(QStringLiteral("client.compare"), QStringLiteral("enabled"), true) &&
           app.tap(QStringLiteral("client.compare")) && app.waitFor(QStringLiteral("compare"));
}

bool TestCompare::tapAt(DrivenApp& app, double x, double y, const QString& on)
{
    return app.perform({{QStringLiteral("do"), QStringLiteral("tap")},
                        {QStringLiteral("at"), on},
                        {QStringLiteral("across"), x},
                        {QStringLiteral("down"), y}});
}

void TestCompare::laidOverEachOther()
{
    QTemporaryDir home;
    DrivenApp app(home.path());
    DO(app.start(demo));
    DO(open(app, QStringLiteral("Helen Park")));
    DO(app.waitFor(QStringLiteral("compare.said")));
    const QString said = app.read(QStringLiteral("compare.said"), QStringLiteral("text")).toString();
    QVERIFY2(said.contains(QStringLiteral("px are left")), qPrintable(said));
    // The first and the newest, and what lies between them can be chosen instead.
    const QString first = app.read(QStringLiteral("compare.earlierDay"), QStringLiteral("text")).toString();
    const QString newest = app.read(QStringLiteral("compare.laterDay"), QStringLiteral("text")).toString();
    QVERIFY(!first.isEmpty() && !newest.isEmpty() && first != newest);
    DO(app.tap(QStringLiteral("compare.way[2]")));
    DO(app.waitFor(QStringLiteral("compare.way[2]"), QStringLiteral("checked"), true));
    DO(app.picture(QStringLiteral("compare-fading")));
    DO(app.tap(QStringLiteral("compare.larger")));
    DO(app.waitFor(QStringLiteral("compare.surface"), QStringLiteral("zoom"), 1.5));
    DO(app.picture(QStringLiteral("compare-larger")));
    const QStringList tiles = app.names().filter(QStringLiteral("compare.photo["));
    QCOMPARE(tiles.size(), 3);
    const auto neither = std::find_if(tiles.begin(), tiles.end(), [&](const QString& tile) {
        return app.read(tile, QStringLiteral("side")).toInt() == -1;
    });
    QVERIFY(neither != tiles.end());
    DO(app.tap(*neither));
    DO(app.waitFor(QStringLiteral("compare.earlierDay"), QStringLiteral("text"), first));
    const auto isAnother = [&] {
        return app.read(QStringLiteral("compare.laterDay"), QStringLiteral("text")).toString() != newest;
    };
    QVERIFY(QTest::qWaitFor(isAnother, 15'000));
    // The other view.
    DO(app.tap(QStringLiteral("compare.view[top]")));
    DO(app.waitFor(QStringLiteral("compare.laterDay"), QStringLiteral("text"), newest));
    DO(app.waitFor(QStringLiteral("compare.said")));
    DO(app.tap(QStringLiteral("compare.back")));
    DO(app.waitFor(QStringLiteral("client")));
    DO(app.quit());
}

void TestCompare::shownByHand()
{
    QTemporaryDir home;
    DrivenApp app(home.path());
    DO(app.start(demo));
    DO(open(app, QStringLiteral("Helen Park")));
    DO(app.waitFor(QStringLiteral("compare.byHand")));
    DO(app.tap(QStringLiteral("compare.byHand")));
    DO(app.waitFor(QStringLiteral("compare.asked")));
    const auto places = [&app](int count) {
        return QTest::qWaitFor(
            [&] { return app.read(QStringLiteral("compare.stage"), QStringLiteral("places")).toInt() == count; },
            15'000);
    };
    const std::vector<std::pair<double, double>> same{{0.4, 0.4}, {0.6, 0.5}, {0.45, 0.65}};
    for (int i = 0; i < 3; ++i) {
        for (const bool isLater : {false, true}) {
            const auto [x, y] = same[std::size_t(i)];
            DO(tapAt(app, (isLater ? 0.5 : 0.0) + x / 2, y));
            if (i < 2 || !isLater)
                QVERIFY(places(2 * i + (isLater ? 2 : 1)));
            if (i == 1 && isLater)
                DO(app.picture(QStringLiteral("compare-pointing")));
        }
    }
    DO(app.waitFor(QStringLiteral("compare.said")));
    const QString said = app.read(QStringLiteral("compare.said"), QStringLiteral("text")).toString();
    QVERIFY2(said.contains(QStringLiteral("by the places you showed")), qPrintable(said));
    DO(app.quit());
}

bool TestCompare::marked(DrivenApp& app, int count)
{
    return app.waitFor(QStringLiteral("compare.stage"), QStringLiteral("marks"), count);
}

// Circles, arrows, numbers and words by taps, a line by drawing; found again; and the two handed out as one picture.
void TestCompare::drawnOn()
{
    QTemporaryDir home;
    QVERIFY(QDir(home.path()).mkdir(QStringLiteral("stick")));
    const QString stick = home.filePath(QStringLiteral("stick"));
    DrivenApp app(home.path());
    DO(app.start(demo));
    DO(app.resize(1280, 800));
    DO(open(app, QStringLiteral("Helen Park")));
    DO(app.waitFor(QStringLiteral("compare.draw"), QStringLiteral("enabled"), true));
    DO(app.tap(QStringLiteral("compare.draw")));
    DO(app.waitFor(QStringLiteral("compare.ink")));
    DO(inkAt(app, 0.25, 0.3)); // a circle on the earlier one
    DO(marked(app, 1));
    DO(app.tap(QStringLiteral("compare.tool[1]")));
    DO(app.waitFor(QStringLiteral("compare.tool[1]"), QStringLiteral("checked"), true));
    DO(inkAt(app, 0.7, 0.35));
    DO(marked(app, 2));
    DO(app.tap(QStringLiteral("compare.tool[3]")));
    DO(app.waitFor(QStringLiteral("compare.tool[3]"), QStringLiteral("checked"), true));
    DO(inkAt(app, 0.62, 0.6));
    DO(marked(app, 3));
    DO(inkAt(app, 0.72, 0.66));
    DO(marked(app, 4));
    DO(app.tap(QStringLiteral("compare.tool[4]")));
    DO(app.waitFor(QStringLiteral("compare.words")));
    DO(app.fill(QStringLiteral("compare.words"), QStringLiteral("Denser here")));
    DO(inkAt(app, 0.68, 0.2));
    DO(marked(app, 5));
    DO(app.tap(QStringLiteral("compare.tool[0]")));
    DO(app.waitFor(QStringLiteral("compare.tool[0]"), QStringLiteral("checked"), true));
    DO(app.perform({{QStringLiteral("do"), QStringLiteral("drag")},
                    {QStringLiteral("at"), QStringLiteral("compare.ink")},
                    {QStringLiteral("across"), 0.1},
                    {QStringLiteral("down"), 0.4},
                    {QStringLiteral("dx"), 90},
                    {QStringLiteral("dy"), 120}}));
    DO(marked(app, 6));
    DO(app.picture(QStringLiteral("compare-drawing")));
    QVERIFY2(app.flaws().isEmpty(), qPrintable(app.flaws().join(u'\n')));
    DO(app.tap(QStringLiteral("compare.marksUndo")));
    DO(marked(app, 5));
    // By keyboard alone, too: into the middle.
    DO(app.tap(QStringLiteral("compare.tool[3]")));
    DO(app.waitFor(QStringLiteral("compare.tool[3]"), QStringLiteral("checked"), true));
    const auto hasKeyboard = [&app] {
        return app.read(QStringLiteral("compare.surface"), QStringLiteral("activeFocus")).toBool();
    };
    for (int i = 0; i < 60 && !hasKeyboard(); ++i)
        DO(app.key(QStringLiteral("Tab")));
    QVERIFY(hasKeyboard());
    DO(app.key(QStringLiteral("Return")));
    DO(marked(app, 6));
    DO(app.key(QStringLiteral("Return"), QStringLiteral("shift")));
    DO(marked(app, 7));
    DO(app.tap(QStringLiteral("compare.marksUndo")));
    DO(marked(app, 6));
    DO(app.tap(QStringLiteral("compare.marksUndo")));
    DO(marked(app, 5));
    DO(app.tap(QStringLiteral("compare.marksDone")));
    DO(app.waitUntilGone(QStringLiteral("compare.ink")));
    DO(app.waitFor(QStringLiteral("compare.marksShown"), QStringLiteral("checked"), true));
    DO(app.picture(QStringLiteral("compare-drawn")));
    DO(app.tap(QStringLiteral("compare.way[2]")));
    DO(app.waitFor(QStringLiteral("compare.way[2]"), QStringLiteral("checked"), true));
    DO(app.picture(QStringLiteral("compare-drawn-fading")));
    DO(app.tap(QStringLiteral("compare.marksShown")));
    DO(app.waitFor(QStringLiteral("compare.marksShown"), QStringLiteral("checked"), false));
    DO(app.tap(QStringLiteral("compare.marksAll")));
    DO(app.waitFor(QStringLiteral("compare.markAway[4]")));
    DO(app.picture(QStringLiteral("compare-marks-listed")));
    QVERIFY2(app.flaws().isEmpty(), qPrintable(app.flaws().join(u'\n')));
    DO(app.tap(QStringLiteral("compare.markAway[0]")));
    DO(marked(app, 4));
    // Left and opened again, it is there.
    DO(app.tap(QStringLiteral("compare.back")));
    DO(app.waitFor(QStringLiteral("client.compare"), QStringLiteral("enabled"), true));
    DO(app.tap(QStringLiteral("client.compare")));
    DO(app.waitFor(QStringLiteral("compare.said")));
    DO(marked(app, 4));
    // As one picture, for the client.
    DO(app.tap(QStringLiteral("compare.handOut")));
    DO(app.waitFor(QStringLiteral("photosOut.marks"), QStringLiteral("checked"), false));
    DO(app.waitFor(QStringLiteral("photosOut.laid"), QStringLiteral("checked"), true));
    DO(app.tap(QStringLiteral("photosOut.marks")));
    DO(app.waitFor(QStringLiteral("photosOut.marks"), QStringLiteral("checked"), true));
    DO(app.fill(QStringLiteral("photosOut.purpose"), QStringLiteral("For her own album")));
    DO(app.tap(QStringLiteral("photosOut.folder")));
    DO(app.key(QStringLiteral("A"), QStringLiteral("control")));
    DO(app.type(stick));
    DO(app.waitFor(QStringLiteral("photosOut.export"), QStringLiteral("enabled"), true));
    DO(app.picture(QStringLiteral("compare-hand-out")));
    QVERIFY2(app.flaws().isEmpty(), qPrintable(app.flaws().join(u'\n')));
    DO(app.tap(QStringLiteral("photosOut.export")));
    DO(app.waitFor(QStringLiteral("photosOut.exported")));
    const QStringList folders = QDir(stick).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(folders.size(), 1);
    const QDir made(stick + u'/' + folders.front());
    QCOMPARE(made.entryList(QDir::Files).size(), 1);
    const QString file = made.filePath(made.entryList(QDir::Files).front());
    QVERIFY(!file.contains(QLatin1String("Helen")));
    QFile::remove(QStringLiteral(STIPPLE_PICTURES "/compare-handed-out.jpg"));
    QVERIFY(QFile::copy(file, QStringLiteral(STIPPLE_PICTURES "/compare-handed-out.jpg")));
    DO(app.quit());
}

void TestCompare::onePhotoIsNotEnough()
{
    QTemporaryDir home;
    DrivenApp app(home.path());
    DO(app.start(demo));
    DO(open(app, QStringLiteral("Amina Haddad")));
    DO(app.waitFor(QStringLiteral("compare.nothing")));
    DO(app.picture(QStringLiteral("compare-nothing")));
    QVERIFY(!app.names().contains(QStringLiteral("compare.surface")));
    DO(app.tap(QStringLiteral("compare.back")));
    DO(app.waitFor(QStringLiteral("client")));
    DO(app.quit());
}

void TestCompare::inEveryDress_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("appearance"); // 1 light, 2 dark
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("text");
    QTest::newRow("landscape") << 1280 << 800 << 1 << "en" << 100;
    QTest::newRow("portrait-dark") << 800 << 1280 << 2 << "es" << 100;
    QTest::newRow("arabic") << 1280 << 800 << 1 << "ar" << 100;
    QTest::newRow("large-text") << 1280 << 800 << 1 << "es" << 200;
}

void TestCompare::inEveryDress()
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
    DO(app.start(demo));
    DO(app.resize(width, height));
    DO(open(app, QStringLiteral("Helen Park")));
    DO(app.waitFor(QStringLiteral("compare.said")));
    const auto see = [&](const char* name) -> QString {
        if (!app.picture(
                QStringLiteral("compare-%1-%2").arg(QLatin1String(name), QLatin1String(QTest::currentDataTag()))))
            return app.failure();
        return app.flaws().join(QStringLiteral(" | "));
    };
    const QString none;
    QCOMPARE(see("line"), none);
    DO(app.tap(QStringLiteral("compare.way[1]")));
    DO(app.waitFor(QStringLiteral("compare.way[1]"), QStringLiteral("checked"), true));
    QCOMPARE(see("beside"), none);
    DO(app.tap(QStringLiteral("compare.draw")));
    DO(app.waitFor(QStringLiteral("compare.ink")));
    DO(inkAt(app, 0.3, 0.4));
    DO(marked(app, 1));
    DO(app.tap(QStringLiteral("compare.tool[4]")));
    DO(app.waitFor(QStringLiteral("compare.words")));
    QCOMPARE(see("drawing"), none);
    DO(app.quit());
}

QTEST_GUILESS_MAIN(TestCompare)
#include "test_compare.moc"
