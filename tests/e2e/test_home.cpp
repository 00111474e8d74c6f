// A client's own app, driven: whose device it is, the pack, the days by the clock, a check-in that goes through a kill
// and extends, one with a warning sign, and the file that goes back to the clinic. And each page in every dress.
#include "driven_app.h"

#include "documents/check_in_file.h"
#include "documents/vouched_tablet.h"
#include "protocol/loader.h"

#include <QDir>
#include <QJsonArray>
#include <QSettings>
#include <QTest>

using namespace stipple;
using stipple::e2e::DrivenApp;

#define DO(step) QVERIFY2((step), qPrintable(app.failure()))

class TestHome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto builtIn = protocol::loadProtocol(protocol::builtInFiles(), protocol::LoadOptions{true, false});
        QVERIFY(builtIn);
        m_pack = m_clinic.pack();
        m_pack.care.scabsGone.reset();
        m_pack.care.choices.clear();
        m_pack.protocol = builtIn->identity();
    }
    void fromTheFirstQuestionToTheFileForTheClinic();
    void inEveryDress_data();
    void inEveryDress();

private:
    static QString name(const char* text) { return QString::fromUtf8(text); }
    // The app of one client, from one start to the next; `day`: after the session, in the morning.
    struct Client {
        QTemporaryDir folder;
        DrivenApp app{folder.path()};
        bool start(int day, int hour = 8, const QStringList& more = {})
        {
            QDir().mkpath(folder.filePath(QStringLiteral("keys")));
            const QDateTime at(QDate(2026, 10, 20).addDays(day), {hour, 0}, Qt::UTC);
            return app.start(QStringList{QStringLiteral("--home"), folder.filePath(QStringLiteral("home")),
                                         QStringLiteral("--keystore"), folder.filePath(QStringLiteral("keys")),
                                         QStringLiteral("--clock"), at.toString(Qt::ISODate)} +
                             more);
        }
        bool again(int day, int hour = 8) { return app.quit() && start(day, hour); }
    };
    QString packIn(const Client& client) const
    {
        QFile file(client.folder.filePath(QStringLiteral("mine.stipplecare")));
        const QByteArray bytes = m_pack.toBytes(m_clinic.device).value_or(QByteArray());
        if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no pack");
        return file.fileName();
    }
    static bool becomeClient(DrivenApp& app)
    {
        return app.tap(name("home.who.client")) && app.waitFor(name("home"), name("pageName"), name("pack"));
    }
    static bool openPack(DrivenApp& app, const QString& path)
    {
        return app.fill(name("home.pack.path"), path) && app.waitFor(name("home.pack.open"), name("enabled"), true) &&
               app.tap(name("home.pack.open")) && app.waitFor(name("home.pack.take"), name("visible"), true) &&
               app.picture(name("home-pack-seen")) && app.tap(name("home.pack.take")) &&
               app.waitFor(name("home"), name("pageName"), name("today"));
    }
    static bool saved(DrivenApp& app)
    {
        return app.waitFor(name("form.saved"), name("text"), name("✓ Saved on this tablet"));
    }
    // Every page of the questions, to the review and on.
    static bool answer(DrivenApp& app, bool scabs, bool fever);
    static bool next(DrivenApp& app)
    {
        return app.waitFor(name("form.next"), name("enabled"), true) && app.tap(name("form.next"));
    }

    const documents::VouchedTablet m_clinic;
    documents::AftercarePack m_pack;
};

bool TestHome::answer(DrivenApp& app, bool scabs, bool fever)
{
    const auto path = [](const QString& row) {
        return row.section(QLatin1Char('['), 1).section(QLatin1Char(']'), 0, -2);
    };
    QStringList answered;
    for (int page = 0; page < 40; ++page) {
        const QStringList names = app.names();
        if (names.contains(name("home.photo")))
            return true;
        for (const QString& row : names) {
            if (!row.startsWith(QLatin1String("form.row[")) || answered.contains(path(row)))
                continue;
            const QString question = path(row);
            answered += question;
            if (question == u"note" || question == u"temperature")
                continue;
            const bool yes = (question == u"scabs" && scabs) || (question == u"fever" && fever);
            // The first choice is yes, or "none"; the second is no.
            const bool isYesNo = question != u"pain" && question != u"redness" && question != u"swelling";
            const QString at = question == u"pain"
                                   ? name("form.step[pain][2]")
                                   : QStringLiteral("form.choice[%1][%2]").arg(question, isYesNo && !yes ? u"1" : u"0");
            if (!app.tap(at))
                return false;
        }
        const QString before = app.read(name("form.progress"), name("text")).toString() + app.names().join(u' ');
        if (!next(app))
            return false;
        const bool moved = QTest::qWaitFor(
            [&] {
                app.beQuiet();
                const QStringList now = app.names();
                const QString progress = now.contains(name("form.progress"))
                                             ? app.read(name("form.progress"), name("text")).toString()
                                             : QString();
                app.beQuiet(false);
                return progress + now.join(u' ') != before;
            },
            15'000);
        if (!moved)
            return false;
    }
    return false;
}

void TestHome::fromTheFirstQuestionToTheFileForTheClinic()
{
    Client client;
    DrivenApp& app = client.app;
    QSettings(app.settingsFile(), QSettings::IniFormat).setValue(name("language"), name("en"));
    const QString pack = packIn(client);
    DO(client.start(0, 15));
    DO(app.waitFor(name("home.who.client")));
    DO(app.picture(name("home-who")));
    DO(becomeClient(app));
    DO(app.picture(name("home-pack")));
    // One that is cut off changes nothing.
    QFile whole(pack);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QFile cut(client.folder.filePath(name("cut.stipplecare")));
    QVERIFY(cut.open(QIODevice::WriteOnly) && cut.write(whole.readAll().left(900)) == 900);
    cut.close();
    DO(app.fill(name("home.pack.path"), cut.fileName()));
    DO(app.tap(name("home.pack.open")));
    DO(app.waitFor(name("home.pack.problem"), name("visible"), true));
    DO(app.picture(name("home-pack-refused")));
    DO(client.again(0, 15));
    DO(app.waitFor(name("home"), name("pageName"), name("pack")));
    DO(openPack(app, pack));
    for (const int day : {0, 1, 3, 4, 7, 14, 30}) {
        DO(client.again(day));
        DO(app.waitFor(name("home"), name("pageName"), name("today")));
        DO(app.waitFor(name("home.title")));
        const QString title = app.read(name("home.title"), name("text")).toString();
        QVERIFY2(title.contains(QString::number(day)), qPrintable(title));
        DO(app.picture(name("home-day-%1").arg(day)));
    }

    // Day 9, with scabs: begun, killed, gone on with, and it extends.
    DO(client.again(9));
    DO(app.waitFor(name("home.checkIn"), name("enabled"), true));
    DO(app.tap(name("home.checkIn")));
    DO(app.waitFor(name("form.choice[scabs][0]")));
    DO(app.tap(name("form.choice[scabs][0]")));
    DO(saved(app));
    DO(app.picture(name("home-check-in")));
    app.kill();
    DO(client.start(9));
    DO(app.waitFor(name("home.checkIn"), name("text"), name("Go on with it")));
    DO(app.picture(name("home-check-in-begun")));
    DO(app.tap(name("home.checkIn")));
    DO(app.waitFor(name("form.choice[scabs][0]"), name("checked"), true));
    DO(answer(app, true, false));
    DO(app.waitFor(name("home.checkIn.finish"), name("enabled"), true));
    DO(app.picture(name("home-photo")));
    DO(app.tap(name("home.photo.camera")));
    DO(app.waitFor(name("home.photo.camera"), name("enabled"), true));
    DO(app.tap(name("home.photo.camera")));
    DO(app.waitFor(name("home.photo.remove"), name("visible"), true));
    DO(app.picture(name("home-photo-taken")));
    DO(app.tap(name("home.checkIn.finish")));
    DO(app.waitFor(name("home.told.title")));
    QVERIFY(app.read(name("home.told.meaning"), name("text")).toString().contains(name("still scabs")));
    DO(app.picture(name("home-told-extends")));
    DO(app.tap(name("home.told.done")));
    DO(app.waitFor(name("home"), name("pageName"), name("today")));
    DO(app.waitFor(name("home.item[no-exercise]")));
    DO(app.picture(name("home-day-9-extended")));

    // One with a fever: what to do stands there at once, with the clinic's telephone.
    DO(client.again(10));
    DO(app.waitFor(name("home.checkIn"), name("enabled"), true));
    DO(app.tap(name("home.checkIn")));
    DO(app.waitFor(name("form.choice[scabs][0]")));
    DO(answer(app, true, true));
    DO(app.waitFor(name("home.checkIn.finish"), name("enabled"), true));
    DO(app.tap(name("home.checkIn.finish")));
    DO(app.waitFor(name("home.told.sign[fever]")));
    DO(app.waitFor(name("home.told.call")));
    DO(app.picture(name("home-told-warning")));
    DO(app.tap(name("home.told.done")));

    // Back to the clinic, which alone can open it.
    DO(app.waitFor(name("home.nav[more]")));
    DO(app.tap(name("home.nav[more]")));
    const QString out = client.folder.filePath(name("out"));
    QVERIFY(QDir().mkpath(out));
    DO(app.waitFor(name("home.send.folder")));
    DO(app.tap(name("home.send.folder")));
    DO(app.key(name("A"), name("control")));
    DO(app.type(out));
    DO(app.waitFor(name("home.send"), name("enabled"), true));
    DO(app.tap(name("home.send")));
    DO(app.waitFor(name("home.send.sent"), name("visible"), true));
    DO(app.picture(name("home-sent")));
    const QStringList files = QDir(out).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QFile file(out + QLatin1Char('/') + files.first());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto sent = documents::CheckInFile::open(file.readAll(), m_clinic.vault, m_clinic.box());
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().message()));
    QCOMPARE(sent->checkIns.size(), std::size_t(2));
    QCOMPARE(sent->photos.size(), std::size_t(1));
    QCOMPARE(sent->checkIns[1].said.fever, std::optional(true));

    // The file given to the program: it is here already.
    DO(app.quit());
    DO(client.start(11, 8, {pack}));
    DO(app.waitFor(name("home"), name("pageName"), name("pack")));
    DO(app.waitFor(name("home.pack.leave"), name("visible"), true));
    QVERIFY(!app.names().contains(name("home.pack.take")));
    DO(app.tap(name("home.pack.leave")));
    DO(app.waitFor(name("home"), name("pageName"), name("today")));
    DO(app.quit());
}

void TestHome::inEveryDress_data()
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

void TestHome::inEveryDress()
{
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, appearance);
    QFETCH(QString, language);
    QFETCH(int, text);
    Client client;
    DrivenApp& app = client.app;
    {
        QSettings settings(app.settingsFile(), QSettings::IniFormat);
        settings.setValue(name("appearance"), appearance);
        settings.setValue(name("language"), language);
        settings.setValue(name("textPercent"), text);
    }
    const QString pack = packIn(client);
    DO(client.start(3));
    DO(app.resize(width, height));
    const auto see = [&](const char* part) -> QString {
        if (!app.picture(name("home-%1-%2").arg(QLatin1String(part), QLatin1String(QTest::currentDataTag()))))
            return app.failure();
        return app.flaws().join(name(" | "));
    };
    const QString none;
    DO(app.waitFor(name("home.who.client")));
    QCOMPARE(see("who"), none);
    DO(becomeClient(app));
    QCOMPARE(see("pack"), none);
    DO(openPack(app, pack));
    DO(app.waitFor(name("home.timeline")));
    QCOMPARE(see("today"), none);
    for (const char* place : {"days", "questions", "more"}) {
        DO(app.tap(name("home.nav[%1]").arg(QLatin1String(place))));
        DO(app.waitFor(name("home"), name("pageName"), QLatin1String(place)));
        QCOMPARE(see(place), none);
    }
    DO(app.tap(name("home.nav[today]")));
    DO(app.waitFor(name("home"), name("pageName"), name("today")));
    DO(app.tap(name("home.help")));
    DO(app.waitFor(name("home"), name("pageName"), name("signs")));
    QCOMPARE(see("signs"), none);
    DO(app.tap(name("home.signs.back")));
    DO(app.waitFor(name("home.checkIn"), name("enabled"), true));
    DO(app.tap(name("home.checkIn")));
    DO(app.waitFor(name("form.choice[scabs][0]")));
    QCOMPARE(see("check-in"), none);
    DO(answer(app, true, true));
    DO(app.waitFor(name("home.checkIn.finish"), name("enabled"), true));
    QCOMPARE(see("photo"), none);
    DO(app.tap(name("home.checkIn.finish")));
    DO(app.waitFor(name("home.told.sign[fever]")));
    QCOMPARE(see("told"), none);
    DO(app.quit());
}

QTEST_GUILESS_MAIN(TestHome)
#include "test_home.moc"
