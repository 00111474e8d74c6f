// The stock through the real screens: a lot is put in, one that was used is recalled, whom it concerns is read and
// written to a file. In four appearances, each looked over for what is cut off.
#include "driven_app.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTest>

using stipple::e2e::DrivenApp;

namespace
{

const QString passphrase = QStringLiteral("paper lantern over quiet gravel");

} // namespace

#define DO(action) QVERIFY2(action, qPrintable(app.failure()))
#define SEE(name)                                                                                                      \
    do {                                                                                                               \
        QVERIFY2(app.picture(                                                                                          \
                     QStringLiteral("stock-%1-%2").arg(QLatin1String(name), QLatin1String(QTest::currentDataTag()))),  \
                 qPrintable(app.failure()));                                                                           \
        const QStringList flaws = app.flaws();                                                                         \
        QVERIFY2(flaws.isEmpty(), qPrintable(QStringLiteral(name ": ") + flaws.join(QLatin1String(", "))));            \
    } while (false)

class TestStock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheDoorToTheRecall_data()
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
    void fromTheDoorToTheRecall()
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
        DO(app.waitFor(QStringLiteral("unlock.passphrase")));
        DO(app.fill(QStringLiteral("unlock.passphrase"), passphrase));
        DO(app.tap(QStringLiteral("unlock.open")));
        DO(app.waitFor(QStringLiteral("nav.stock")));
        DO(app.tap(QStringLiteral("nav.stock")));
        DO(app.waitFor(QStringLiteral("stock.list"), QStringLiteral("count"), 3));
        SEE("list");
        if (text == 100) { // else the fields are further down than the driver reaches
            putIn(app);
            if (QTest::currentTestFailed())
                return;
        }
        // The one that expires first stands first. It was used.
        DO(app.tap(QStringLiteral("stock.row[0]")));
        DO(app.waitFor(QStringLiteral("lot.use[0]")));
        SEE("lot");
        if (text != 100)
            return;
        DO(app.tap(QStringLiteral("lot.recall")));
        DO(app.waitFor(QStringLiteral("recall.reason")));
        DO(app.fill(QStringLiteral("recall.reason"), QStringLiteral("Particles in the ink")));
        SEE("recall");
        DO(app.tap(QStringLiteral("recall.accept")));
        DO(app.waitFor(QStringLiteral("lot.takeRecallBack"), QStringLiteral("enabled"), true));
        SEE("recalled");
        writeTheList(app, home.path());
    }

private:
    void putIn(DrivenApp& app)
    {
        DO(app.tap(QStringLiteral("stock.new")));
        DO(app.waitFor(QStringLiteral("lot.brand")));
        SEE("new");
        DO(app.tap(QStringLiteral("lot.save")));
        DO(app.waitFor(QStringLiteral("lot.brand"), QStringLiteral("wrong"), true));
        SEE("missing");
        DO(app.fill(QStringLiteral("lot.brand"), QStringLiteral("Invented")));
        for (const char* entry : {"Warm Ash", "P-2600", "3.2028"}) {
            DO(app.key(QStringLiteral("Return")));
            DO(app.type(QString::fromLatin1(entry)));
        }
        DO(app.waitFor(QStringLiteral("lot.expiry"), QStringLiteral("text"), QStringLiteral("3.2028")));
        DO(app.tap(QStringLiteral("lot.save")));
        DO(app.waitFor(QStringLiteral("stock.list"), QStringLiteral("count"), 4));
    }
    void writeTheList(DrivenApp& app, const QString& home)
    {
        DO(app.tap(QStringLiteral("lot.list")));
        DO(app.waitFor(QStringLiteral("lotList.folder")));
        SEE("file");
        DO(app.tap(QStringLiteral("lotList.folder")));
        DO(app.key(QStringLiteral("A"), QStringLiteral("control")));
        DO(app.type(home));
        DO(app.waitFor(QStringLiteral("lotList.accept"), QStringLiteral("enabled"), true));
        DO(app.tap(QStringLiteral("lotList.accept")));
        DO(app.waitFor(QStringLiteral("lotList.saved")));
        SEE("file-written");
        const QStringList files = QDir(home).entryList({QStringLiteral("lot-*.csv")}, QDir::Files);
        QCOMPARE(files.size(), 1);
        QFile list(home + u'/' + files.front());
        QVERIFY(list.open(QIODevice::ReadOnly));
        QVERIFY(list.readAll().count("\r\n") >= 2);
        DO(app.quit());
    }
};

QTEST_GUILESS_MAIN(TestStock)
#include "test_stock.moc"
