// Photographing through the real screens, with a drawn camera: shutter, space bar, pedal and timer; a photo looked at,
// and discarded; every trouble of a camera as it is said; killed at any moment, and what was shown as saved is there.
// Afterwards nothing that was seen lies in any file but as ciphertext.
#include "driven_app.h"

#include "camera/raw_frame.h"
#include "capture/photo.h"
#include "vault/photos.h"
#include "vault/vault.h"
#include "vault/verify.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QSettings>
#include <QTest>

using namespace stipple;
using stipple::e2e::DrivenApp;

namespace
{

const QString opensAt = QStringLiteral("2026-11-25T08:00:00Z");
const QString passphrase = QStringLiteral("paper lantern over quiet gravel");

// As CameraController::Row counts.
constexpr int open = 0;
constexpr int saved = 2;

bool copyFolder(const QString& from, const QString& to)
{
    if (!QDir().mkpath(to))
        return false;
    const auto entries = QDir(from).entryInfoList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo& entry : entries) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir() ? !copyFolder(entry.filePath(), target) : !QFile::copy(entry.filePath(), target))
            return false;
    }
    return QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

Result<std::unique_ptr<vault::Vault>> unlocked(const QString& folder)
{
    STIPPLE_ASSIGN(const vault::Header header, vault::readHeader(folder));
    return vault::Vault::unlock(folder, header.keySlots.front().practitioner,
                                vault::SecretBytes::fromPassphrase(passphrase));
}

Result<QUuid> danielOf(vault::Reader& reader)
{
    STIPPLE_ASSIGN(const auto clients, reader.recordsOfType(QStringLiteral("client")));
    for (const records::Record& record : clients) {
        STIPPLE_ASSIGN(const auto client, records::read<records::Client>(record));
        if (client.name == u"Daniel Ferreira")
            return record.id;
    }
    return failure(ErrorCode::NotFound, QStringLiteral("no Daniel"));
}

// Daniel was photographed a month ago, from the front: what is laid over.
Done addEarlier(const QString& folder)
{
    SettableClock clock(QDateTime({2026, 11, 25}, {7, 30}, Qt::UTC));
    STIPPLE_ASSIGN(const auto opened, unlocked(folder));
    STIPPLE_ASSIGN(auto writer, opened->openWriter(clock));
    STIPPLE_ASSIGN(auto reader, opened->openReader());
    STIPPLE_ASSIGN(const QUuid daniel, danielOf(*reader));
    STIPPLE_ASSIGN(capture::PreparedPhoto picture, capture::photoFromFrame(capture::drawnScalp(11, 1280, 720), 1));
    records::Photo photo;
    photo.view = records::View::FrontHairline;
    photo.moment = records::PhotoMoment::Consultation;
    photo.takenAt = clock.nowUtc().addDays(-30);
    photo.mime = QStringLiteral("image/jpeg");
    photo.width = picture.width;
    photo.height = picture.height;
    photo.orientation = 1;
    photo.thumbnail = picture.thumbnail;
    QBuffer source(&picture.jpeg);
    source.open(QIODevice::ReadOnly);
    STIPPLE_TRY(vault::addPhoto(*writer, folder, daniel, photo, source));
    reader.reset();
    STIPPLE_TRY(opened->lock(std::move(writer)));
    return {};
}

QString view(const char* key) { return QStringLiteral("camera.view[%1]").arg(QLatin1String(key)); }

} // namespace

#define DO(what) QVERIFY2(what, qPrintable(app.failure()))
#define SEE(name)                                                                                                      \
    do {                                                                                                               \
        DO(app.picture(                                                                                                \
            QStringLiteral("camera-%1-%2").arg(QLatin1String(name), QLatin1String(QTest::currentDataTag()))));         \
        const QStringList flaws = app.flaws();                                                                         \
        QVERIFY2(flaws.isEmpty(),                                                                                      \
                 qPrintable(QLatin1String(name) + QStringLiteral(": ") + flaws.join(QStringLiteral(" | "))));          \
    } while (false)

class TestCamera : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void inEveryDress_data();
    void inEveryDress();
    void everyTroubleIsSaid();
    void killedItKeepsWhatItShowed();

private:
    bool begin(DrivenApp& app, const QString& home);
    bool toTheCamera(DrivenApp& app);
    static bool isSaved(DrivenApp& app, const char* key)
    {
        return app.waitFor(view(key), QStringLiteral("standing"), saved);
    }
    static bool mood(DrivenApp& app, const char* word)
    {
        return app.perform(
            {{QStringLiteral("do"), QStringLiteral("camera")}, {QStringLiteral("mood"), QString::fromLatin1(word)}});
    }
    QTemporaryDir m_seeded;
};

void TestCamera::initTestCase()
{
    DrivenApp app(m_seeded.path());
    DO(app.start({QStringLiteral("--demo"), QStringLiteral("--clients"), QStringLiteral("1"), QStringLiteral("--clock"),
                  QStringLiteral("2026-11-25T07:00:00Z")}));
    DO(app.waitFor(QStringLiteral("unlock.passphrase")));
    DO(app.quit());
    const Done added = addEarlier(app.vaultFolder());
    QVERIFY2(added, added ? "" : qPrintable(added.error().message() + added.error().details()));
}

bool TestCamera::begin(DrivenApp& app, const QString& home)
{
    return copyFolder(m_seeded.filePath(QStringLiteral("vault")), home + QStringLiteral("/vault")) &&
           app.start({QStringLiteral("--clock"), opensAt}) && app.waitFor(QStringLiteral("unlock.passphrase"));
}

bool TestCamera::toTheCamera(DrivenApp& app)
{
    return app.fill(QStringLiteral("unlock.passphrase"), passphrase) && app.tap(QStringLiteral("unlock.open")) &&
           app.waitFor(QStringLiteral("today.visits")) && app.tap(QStringLiteral("nav.clients")) &&
           app.fill(QStringLiteral("clients.search"), QStringLiteral("daniel ferr")) &&
           app.waitFor(QStringLiteral("clients.list"), QStringLiteral("count"), 1) && app.key(QStringLiteral("Down")) &&
           app.key(QStringLiteral("Return")) &&
           app.waitFor(QStringLiteral("client"), QStringLiteral("name"), QStringLiteral("Daniel Ferreira")) &&
           app.waitFor(QStringLiteral("client.standing")) && app.tap(QStringLiteral("client.photograph")) &&
           app.waitFor(QStringLiteral("camera.shutter"), QStringLiteral("enabled"), true);
}

void TestCamera::inEveryDress_data()
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
    QTest::newRow("large-text-portrait") << 800 << 1280 << 2 << "es" << 200;
}

void TestCamera::inEveryDress()
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
    DO(begin(app, home.path()));
    DO(app.resize(width, height));
    DO(toTheCamera(app));
    DO(app.waitFor(QStringLiteral("camera.verdict")));
    DO(app.waitFor(QStringLiteral("camera.ghostStep"), QStringLiteral("on"), true));
    DO(app.waitFor(QStringLiteral("camera.level")));
    SEE("ghost");
    const QString straight = app.read(QStringLiteral("camera.level"), QStringLiteral("text")).toString();
    DO(app.perform({{QStringLiteral("do"), QStringLiteral("camera")}, {QStringLiteral("turned"), 7}}));
    DO(app.waitFor(QStringLiteral("camera.horizon"), QStringLiteral("rotation"), -7));
    QVERIFY(app.read(QStringLiteral("camera.level"), QStringLiteral("text")).toString() != straight);
    SEE("turned");
    DO(app.perform({{QStringLiteral("do"), QStringLiteral("camera")}, {QStringLiteral("lying"), 1}}));
    DO(app.waitUntilGone(QStringLiteral("camera.horizon")));
    // The space bar, a pedal, a finger, and by itself.
    DO(app.key(QStringLiteral("Space")));
    DO(isSaved(app, "front-hairline"));
    DO(app.key(QStringLiteral("PgDown")));
    DO(isSaved(app, "left-45"));
    DO(app.tap(QStringLiteral("camera.shutter")));
    DO(isSaved(app, "right-45"));
    DO(app.tap(QStringLiteral("camera.timer")));
    DO(app.tap(QStringLiteral("camera.shutter")));
    if (app.names().contains(QStringLiteral("camera.countdown"))) // it may be over by now
        SEE("timer");
    DO(isSaved(app, "left-side"));
    SEE("taken");
    // Looked at, kept after all, discarded.
    DO(app.tap(view("left-45")));
    DO(app.waitFor(QStringLiteral("camera.photo"), QStringLiteral("filled"), true));
    SEE("looked-at");
    DO(app.tap(QStringLiteral("camera.discard")));
    DO(app.waitFor(QStringLiteral("camera.keep")));
    SEE("discard");
    DO(app.tap(QStringLiteral("camera.keep")));
    DO(app.waitFor(QStringLiteral("camera.discard")));
    DO(app.tap(QStringLiteral("camera.discard")));
    DO(app.waitFor(QStringLiteral("camera.discardForGood")));
    DO(app.tap(QStringLiteral("camera.discardForGood")));
    DO(app.waitFor(view("left-45"), QStringLiteral("standing"), open));
    DO(app.waitFor(QStringLiteral("camera.shutter"), QStringLiteral("enabled"), true));
    DO(app.perform({{QStringLiteral("do"), QStringLiteral("camera")}, {QStringLiteral("count"), 2}}));
    DO(app.waitFor(QStringLiteral("camera.next")));
    DO(app.tap(QStringLiteral("camera.next")));
    DO(app.waitFor(QStringLiteral("camera.shutter"), QStringLiteral("enabled"), true));
    DO(app.tap(QStringLiteral("camera.back")));
    DO(app.waitFor(QStringLiteral("client.photograph")));
    DO(app.quit());
}

void TestCamera::everyTroubleIsSaid()
{
    QTemporaryDir home;
    DrivenApp app(home.path());
    DO(begin(app, home.path()));
    DO(toTheCamera(app));
    const QString trouble = QStringLiteral("camera.troubleTitle");
    // Gone while a photo is taken; there again, and on it goes.
    DO(app.key(QStringLiteral("Space")));
    DO(isSaved(app, "front-hairline"));
    DO(mood(app, "fragile"));
    DO(app.key(QStringLiteral("Space")));
    DO(app.waitFor(trouble, QStringLiteral("text"), QStringLiteral("The camera is gone")));
    DO(app.waitFor(QStringLiteral("camera.problem")));
    DO(app.picture(QStringLiteral("camera-unplugged")));
    DO(app.waitFor(view("front-hairline"), QStringLiteral("standing"), saved));
    DO(mood(app, "well"));
    DO(app.waitFor(QStringLiteral("camera.shutter"), QStringLiteral("enabled"), true));
    DO(app.tap(QStringLiteral("camera.shutter")));
    DO(isSaved(app, "left-45"));
    // Asked twice, it gives nothing.
    DO(mood(app, "deaf"));
    DO(app.tap(QStringLiteral("camera.shutter")));
    DO(app.waitFor(QStringLiteral("camera.problem")));
    DO(app.waitFor(view("right-45"), QStringLiteral("standing"), open));
    DO(app.picture(QStringLiteral("camera-no-answer")));
    // There is none; it may not be used; it does not start.
    for (const auto& [word, title] :
         {std::pair("absent", "The camera is gone"), std::pair("forbidden", "The camera may not be used"),
          std::pair("broken", "The camera gives no picture")}) {
        DO(mood(app, word));
        if (QLatin1String(word) != QLatin1String("absent")) {
            DO(app.waitFor(QStringLiteral("camera.tryAgain")));
            DO(app.tap(QStringLiteral("camera.tryAgain")));
        }
        DO(app.waitFor(trouble, QStringLiteral("text"), QString::fromLatin1(title)));
        DO(app.picture(QStringLiteral("camera-%1").arg(QLatin1String(word))));
        const QStringList flaws = app.flaws();
        QVERIFY2(flaws.isEmpty(), qPrintable(flaws.join(QStringLiteral(" | "))));
    }
    DO(mood(app, "well"));
    DO(app.tap(QStringLiteral("camera.tryAgain")));
    DO(app.waitFor(QStringLiteral("camera.shutter"), QStringLiteral("enabled"), true));
    DO(app.quit());
}

// Whatever it is doing; and then looked through.
void TestCamera::killedItKeepsWhatItShowed()
{
    QTemporaryDir home;
    DrivenApp app(home.path());
    DO(begin(app, home.path()));
    const std::array keys{"front-hairline", "left-45", "right-45", "left-side", "right-side", "top", "crown", "back"};
    QSet<QString> shown;
    for (int round = 0; round < 4; ++round) {
        DO(toTheCamera(app));
        for (const QString& key : std::as_const(shown))
            DO(app.waitFor(QStringLiteral("camera.view[%1]").arg(key), QStringLiteral("standing"), saved));
        for (int i = 0; i < 2; ++i)
            DO(app.key(QStringLiteral("Space")));
        // One is waited for in every other round; what else is shown as saved by now counts as well.
        if (round % 2 == 0)
            DO(isSaved(app, keys[std::size_t(round)]));
        for (const char* key : keys) {
            if (app.read(view(key), QStringLiteral("standing")).toInt() == saved)
                shown.insert(QString::fromLatin1(key));
        }
        app.kill();
        DO(app.start({QStringLiteral("--clock"), opensAt}));
        DO(app.waitFor(QStringLiteral("unlock.passphrase")));
    }
    QVERIFY(shown.size() >= 2);
    DO(toTheCamera(app));
    for (const QString& key : std::as_const(shown))
        DO(app.waitFor(QStringLiteral("camera.view[%1]").arg(key), QStringLiteral("standing"), saved));
    DO(app.quit());

    const auto vault = unlocked(app.vaultFolder());
    QVERIFY(vault);
    const auto verification = vault::verifyVault(**vault);
    QVERIFY(verification);
    for (const vault::Finding& finding : verification->findings)
        qWarning() << finding.what;
    QVERIFY(verification->isSound());

    // What was seen: rows of the scene as they are, as the camera gave them, and the beginning of any JPEG.
    const capture::Pixels scene = capture::drawnScalp(3, 1280, 720);
    QList<QByteArray> marks{QByteArray("\xff\xd8\xff\xe0\0\x10JFIF", 10), QByteArrayLiteral("/9j/4AAQSkZJRg"),
                            QByteArrayLiteral("Daniel Ferreira")};
    for (const int row : {300, 360, 420})
        marks += scene.rgb.mid((qsizetype(row) * 1280 + 600) * 3, 48);
    int looked = 0;
    QDirIterator files(home.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue; // a socket
        ++looked;
        const QByteArray bytes = file.readAll();
        for (const QByteArray& mark : std::as_const(marks))
            QVERIFY2(!bytes.contains(mark), qPrintable(file.fileName()));
    }
    QVERIFY(looked >= 6);
}

QTEST_GUILESS_MAIN(TestCamera)
#include "test_camera.moc"
