// The real screens on the camera that platform/linux/virtual-camera offers: what it sees is on the screen, a photo in
// its full size is saved, found again after a restart, and shown.
#include "driven_app.h"

#include "records/treatment.h"
#include "vault/photos.h"
#include "vault/vault.h"
#include "vault/verify.h"

#include <QImage>
#include <QRandomGenerator>
#include <QTest>

using namespace stipple;
using stipple::e2e::DrivenApp;

namespace
{

const QString passphrase = QStringLiteral("paper lantern over quiet gravel");
const QString front = QStringLiteral("camera.view[front-hairline]");

bool toTheCamera(DrivenApp& app)
{
    return app.waitFor(QStringLiteral("unlock.passphrase")) &&
           app.fill(QStringLiteral("unlock.passphrase"), passphrase) && app.tap(QStringLiteral("unlock.open")) &&
           app.waitFor(QStringLiteral("today.visits")) && app.tap(QStringLiteral("nav.clients")) &&
           app.fill(QStringLiteral("clients.search"), QStringLiteral("daniel ferr")) &&
           app.waitFor(QStringLiteral("clients.list"), QStringLiteral("count"), 1) && app.key(QStringLiteral("Down")) &&
           app.key(QStringLiteral("Return")) &&
           app.waitFor(QStringLiteral("client"), QStringLiteral("name"), QStringLiteral("Daniel Ferreira")) &&
           app.waitFor(QStringLiteral("client.standing")) && app.tap(QStringLiteral("client.photograph"));
}

// Different colours on a line through the middle of the stage.
int coloursOf(const QString& file)
{
    const QImage picture(file);
    std::set<QRgb> colours;
    for (int x = picture.width() * 4 / 10; x < picture.width() * 8 / 10; x += 4)
        colours.insert(picture.pixel(x, picture.height() / 2) & 0xe0e0e0);
    return int(colours.size());
}

} // namespace

#define DO(what) QVERIFY2(what, qPrintable(app.failure()))

class TestRealCamera : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seenPhotographedAndFoundAgain()
    {
        const QSize size(qEnvironmentVariableIntValue("WIDTH"), qEnvironmentVariableIntValue("HEIGHT"));
        const QString name = QStringLiteral("real-camera-%1").arg(size.width());
        QTemporaryDir home;
        DrivenApp app(home.path());
        const QStringList options{QStringLiteral("--camera"), QStringLiteral("system"), QStringLiteral("--clock"),
                                  QStringLiteral("2026-11-25T08:00:00Z")};
        DO(app.start(options +
                     QStringList{QStringLiteral("--demo"), QStringLiteral("--clients"), QStringLiteral("1")}));
        DO(toTheCamera(app));
        DO(lives(app));
        DO(app.picture(name));
        QVERIFY(coloursOf(QStringLiteral(STIPPLE_PICTURES "/%1.png").arg(name)) >= 4);
        DO(app.key(QStringLiteral("Space")));
        DO(app.waitFor(front, QStringLiteral("standing"), 2));
        DO(app.quit());

        DO(app.start(options));
        DO(toTheCamera(app));
        DO(app.waitFor(front, QStringLiteral("standing"), 2));
        DO(app.tap(front));
        DO(app.waitFor(QStringLiteral("camera.photo"), QStringLiteral("filled"), true));
        DO(app.picture(name + QStringLiteral("-again")));
        QVERIFY(coloursOf(QStringLiteral(STIPPLE_PICTURES "/%1-again.png").arg(name)) >= 4);
        DO(app.quit());

        const auto header = vault::readHeader(app.vaultFolder());
        QVERIFY(header);
        const auto vault = vault::Vault::unlock(app.vaultFolder(), header->keySlots.front().practitioner,
                                                vault::SecretBytes::fromPassphrase(passphrase));
        QVERIFY(vault);
        const auto reader = (*vault)->openReader();
        QVERIFY(reader);
        const auto photos = (*reader)->recordsOfType(QStringLiteral("photo"));
        QVERIFY(photos);
        int healed = 0; // the others are of the invented clinic's own stories
        for (const records::Record& record : *photos) {
            const auto photo = records::read<records::Photo>(record);
            QVERIFY(photo);
            if (photo->moment.known() != records::PhotoMoment::Healed)
                continue;
            ++healed;
            QCOMPARE(QSize(int(*photo->width), int(*photo->height)), size);
            QVERIFY(vault::readPhoto(app.vaultFolder(), record));
        }
        QCOMPARE(healed, 1);
    }

    // Five times, wherever it is with what the camera gave: what was shown as saved is there, and nothing else lies
    // about.
    void killedItKeepsWhatItShowed()
    {
        QTemporaryDir home;
        DrivenApp app(home.path());
        const QStringList options{QStringLiteral("--camera"), QStringLiteral("system"), QStringLiteral("--clock"),
                                  QStringLiteral("2026-11-25T08:00:00Z")};
        DO(app.start(options +
                     QStringList{QStringLiteral("--demo"), QStringLiteral("--clients"), QStringLiteral("1")}));
        QRandomGenerator random(20'261'129);
        const QStringList keys{QStringLiteral("front-hairline"), QStringLiteral("left-45"), QStringLiteral("right-45"),
                               QStringLiteral("left-side"), QStringLiteral("right-side")};
        QStringList shown;
        for (int round = 0; round < 5; ++round) {
            DO(toTheCamera(app));
            DO(lives(app));
            for (const QString& key : std::as_const(shown))
                DO(app.waitFor(QStringLiteral("camera.view[%1]").arg(key), QStringLiteral("standing"), 2));
            DO(app.key(QStringLiteral("Space")));
            DO(app.key(QStringLiteral("Space")));
            for (int looks = int(random.bounded(40)); looks > 0; --looks)
                app.read(front, QStringLiteral("standing")); // each takes a moment of its own
            for (const QString& key : keys) {
                if (!shown.contains(key) &&
                    app.read(QStringLiteral("camera.view[%1]").arg(key), QStringLiteral("standing")) == 2)
                    shown += key;
            }
            app.kill();
            DO(app.start(options));
        }
        DO(toTheCamera(app));
        for (const QString& key : std::as_const(shown))
            DO(app.waitFor(QStringLiteral("camera.view[%1]").arg(key), QStringLiteral("standing"), 2));
        DO(app.quit());
        qInfo("%lld photos were shown as saved", (long long)shown.size());
        const auto header = vault::readHeader(app.vaultFolder());
        QVERIFY(header);
        const auto vault = vault::Vault::unlock(app.vaultFolder(), header->keySlots.front().practitioner,
                                                vault::SecretBytes::fromPassphrase(passphrase));
        QVERIFY(vault);
        const auto verification = vault::verifyVault(**vault);
        QVERIFY(verification);
        for (const vault::Finding& finding : verification->findings)
            qWarning() << finding.what;
        QVERIFY(verification->isSound());
    }

private:
    // A live camera may need to be started again, as a person would.
    static bool lives(DrivenApp& app)
    {
        for (int attempt = 0; attempt < 3; ++attempt) {
            if (app.waitFor(QStringLiteral("camera.verdict")))
                return true;
            if (app.names().contains(QStringLiteral("camera.tryAgain")) && !app.tap(QStringLiteral("camera.tryAgain")))
                return false;
        }
        return false;
    }
};

QTEST_GUILESS_MAIN(TestRealCamera)
#include "test_real_camera.moc"
