// What leaves the clinic with a client, on the invented clinic: the summary of a file and the list of what to stop on
// paper, photos for a use that was released, and what went out before shown where the release is taken back. Each
// dialog in every dress.
#include "driven_app.h"

#include "capture/photo.h"
#include "handover/consent_words.h"
#include "protocol/loader.h"
#include "records/consents.h"
#include "vault/photos.h"
#include "vault/typed_edits.h"
#include "vault/vault.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QSettings>
#include <QTest>

using namespace stipple;
using stipple::e2e::DrivenApp;

class TestHandOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void inEveryDress_data();
    void inEveryDress();
    void releasedExportedAndTakenBack();

private:
    bool begin(DrivenApp& app, const QString& home);
    bool openDaniel(DrivenApp& app);
    // Instead of what stands in the field.
    static bool refill(DrivenApp& app, const QString& at, const QString& text);
    QTemporaryDir m_seeded;
};

namespace
{

const QString opensAt = QStringLiteral("2026-11-25T08:00:00Z");
const QString passphrase = QStringLiteral("paper lantern over quiet gravel");

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

records::Consent releaseFor(const protocol::Protocol& protocol, const QString& id, const QUuid& practitioner,
                            const QDateTime& at)
{
    const protocol::ConsentText& text = *protocol.consent(id);
    const auto words = handover::consentWords(protocol, text, {QStringLiteral("en"), QStringLiteral("en")});
    records::Consent consent;
    consent.kind = records::Choice<records::ConsentKind>::fromWord(text.purpose);
    consent.text = text.id;
    consent.textVersion = text.version;
    consent.textHash = words.hash();
    consent.words = words.toJson();
    consent.language = QStringLiteral("en");
    for (const auto& one : words.statements) {
        records::Statement statement;
        statement.id = one.id;
        statement.accepted = true;
        statement.initials = QStringLiteral("DF");
        statement.at = at;
        consent.statements.push_back(statement);
    }
    const auto sign = [&](records::SignerRole role, const QString& name, const QString& meaning) {
        records::Signer signer;
        signer.role = role;
        signer.name = signer.typed = name;
        signer.meaning = words.meaning(meaning);
        signer.at = at;
        if (role == records::SignerRole::Practitioner)
            signer.practitioner = practitioner;
        consent.signers.push_back(signer);
    };
    sign(records::SignerRole::Client, QStringLiteral("Daniel Ferreira"), QStringLiteral("client"));
    sign(records::SignerRole::Practitioner, QStringLiteral("Maya Okonkwo"), QStringLiteral("practitioner"));
    consent.signedAt = at;
    return consent;
}

Result<records::Record> addPhoto(vault::Writer& writer, const QString& folder, const QUuid& client, records::View view,
                                 quint64 seed, const QDateTime& at)
{
    STIPPLE_ASSIGN(capture::PreparedPhoto picture, capture::photoFromFrame(capture::drawnScalp(seed, 640, 480), 1));
    records::Photo photo;
    photo.view = view;
    photo.moment = records::PhotoMoment::Before;
    photo.takenAt = at;
    photo.mime = QStringLiteral("image/jpeg");
    photo.width = picture.width;
    photo.height = picture.height;
    photo.orientation = 1;
    photo.thumbnail = picture.thumbnail;
    QBuffer source(&picture.jpeg);
    source.open(QIODevice::ReadOnly);
    return vault::addPhoto(writer, folder, client, photo, source);
}

// Daniel has four photos, has released them for teaching, and for the website.
Done addTo(const QString& folder)
{
    SettableClock clock(QDateTime({2026, 11, 25}, {7, 30}, Qt::UTC));
    STIPPLE_ASSIGN(const vault::Header header, vault::readHeader(folder));
    const QUuid practitioner = header.keySlots.front().practitioner;
    STIPPLE_ASSIGN(const auto opened,
                   vault::Vault::unlock(folder, practitioner, vault::SecretBytes::fromPassphrase(passphrase)));
    STIPPLE_ASSIGN(auto writer, opened->openWriter(clock));
    STIPPLE_ASSIGN(auto reader, opened->openReader());
    QUuid daniel;
    STIPPLE_ASSIGN(const auto clients, reader->recordsOfType(QStringLiteral("client")));
    for (const records::Record& record : clients) {
        STIPPLE_ASSIGN(const auto client, records::read<records::Client>(record));
        if (client.name == u"Daniel Ferreira")
            daniel = record.id;
    }
    using records::View;
    quint64 seed = 1;
    for (const View view : {View::FrontHairline, View::Top, View::Crown, View::Left45}) {
        STIPPLE_TRY(addPhoto(*writer, folder, daniel, view, seed, clock.nowUtc().addDays(-30)));
        ++seed;
    }
    auto loaded = protocol::loadProtocol(protocol::builtInFiles(), protocol::LoadOptions{true, false});
    if (!loaded)
        return failure(ErrorCode::Internal, QStringLiteral("the built-in protocol does not load"));
    for (const char* text : {"photos-teaching", "photos-publication"}) {
        records::Consent consent = releaseFor(*loaded, QString::fromLatin1(text), practitioner, clock.nowUtc());
        if (consent.kind.known() == records::ConsentKind::PhotosForPublication)
            consent.channels = {QStringLiteral("website")};
        const QUuid id = writer->newId();
        STIPPLE_TRY(writer->change(id, vault::creating(id, daniel, consent)));
    }
    reader.reset();
    STIPPLE_TRY(opened->lock(std::move(writer)));
    return {};
}

} // namespace

#define DO(what) QVERIFY2(what, qPrintable(app.failure()))
#define SEE(name)                                                                                                      \
    do {                                                                                                               \
        DO(app.picture(QStringLiteral("%1-%2").arg(QLatin1String(name), QLatin1String(QTest::currentDataTag()))));     \
        const QStringList flaws = app.flaws();                                                                         \
        QVERIFY2(flaws.isEmpty(),                                                                                      \
                 qPrintable(QLatin1String(name) + QStringLiteral(": ") + flaws.join(QStringLiteral(" | "))));          \
    } while (false)

void TestHandOut::initTestCase()
{
    DrivenApp app(m_seeded.path());
    DO(app.start({QStringLiteral("--demo"), QStringLiteral("--clients"), QStringLiteral("4"), QStringLiteral("--clock"),
                  QStringLiteral("2026-11-25T07:00:00Z")}));
    DO(app.waitFor(QStringLiteral("unlock.passphrase")));
    DO(app.quit());
    const Done added = addTo(app.vaultFolder());
    QVERIFY2(added, added ? "" : qPrintable(added.error().message() + added.error().details()));
}

bool TestHandOut::begin(DrivenApp& app, const QString& home)
{
    return copyFolder(m_seeded.filePath(QStringLiteral("vault")), home + QStringLiteral("/vault")) &&
           app.start({QStringLiteral("--clock"), opensAt}) && app.waitFor(QStringLiteral("unlock.passphrase"));
}

bool TestHandOut::refill(DrivenApp& app, const QString& at, const QString& text)
{
    return app.tap(at) && app.key(QStringLiteral("A"), QStringLiteral("control")) && app.type(text);
}

bool TestHandOut::openDaniel(DrivenApp& app)
{
    return app.fill(QStringLiteral("unlock.passphrase"), passphrase) && app.tap(QStringLiteral("unlock.open")) &&
           app.waitFor(QStringLiteral("today.visits")) && app.tap(QStringLiteral("nav.clients")) &&
           app.fill(QStringLiteral("clients.search"), QStringLiteral("daniel ferr")) &&
           app.waitFor(QStringLiteral("clients.list"), QStringLiteral("count"), 1) && app.key(QStringLiteral("Down")) &&
           app.key(QStringLiteral("Return")) &&
           app.waitFor(QStringLiteral("client"), QStringLiteral("name"), QStringLiteral("Daniel Ferreira")) &&
           app.waitFor(QStringLiteral("client.standing"));
}

void TestHandOut::inEveryDress_data()
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
    QTest::newRow("large-text") << 1280 << 800 << 1 << "en" << 200;
    QTest::newRow("large-text-portrait") << 800 << 1280 << 2 << "es" << 200;
}

void TestHandOut::inEveryDress()
{
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, appearance);
    QFETCH(QString, language);
    QFETCH(int, text);
    QTemporaryDir home;
    DrivenApp app(home.path());
    QSettings settings(app.settingsFile(), QSettings::IniFormat);
    settings.setValue(QStringLiteral("appearance"), appearance);
    settings.setValue(QStringLiteral("language"), language);
    settings.setValue(QStringLiteral("textPercent"), text);
    settings.sync();
    DO(begin(app, home.path()));
    DO(app.resize(width, height));
    DO(openDaniel(app));
    DO(app.tap(QStringLiteral("client.summary")));
    DO(app.waitFor(QStringLiteral("copy.purpose")));
    SEE("out-summary");
    DO(app.tap(QStringLiteral("copy.cancel")));
    DO(app.waitUntilGone(QStringLiteral("copy.purpose")));
    DO(app.tap(QStringLiteral("client.review")));
    DO(app.waitFor(QStringLiteral("review.stopList")));
    SEE("out-review");
    DO(app.tap(QStringLiteral("review.stopList")));
    DO(app.waitFor(QStringLiteral("copy.folder")));
    SEE("out-stop-list");
    DO(app.tap(QStringLiteral("copy.cancel")));
    DO(app.waitUntilGone(QStringLiteral("copy.folder")));
    DO(app.tap(QStringLiteral("review.back")));
    DO(app.tap(QStringLiteral("client.data")));
    DO(app.waitFor(QStringLiteral("photosOut.photo[3]")));
    DO(app.tap(QStringLiteral("photosOut.use[1]")));
    DO(app.tap(QStringLiteral("photosOut.photo[1]")));
    SEE("out-photos");
    DO(app.tap(QStringLiteral("photosOut.all")));
    DO(app.waitFor(QStringLiteral("photosOut.photo[3]"), QStringLiteral("chosen"), true));
    DO(app.tap(QStringLiteral("photosOut.use[2]")));
    DO(app.tap(QStringLiteral("photosOut.place[print]")));
    DO(app.waitFor(QStringLiteral("photosOut.lacking")));
    SEE("out-lacking");
    DO(app.tap(QStringLiteral("clientData.back")));
    DO(app.tap(QStringLiteral("client.consent[photos-teaching]")));
    DO(app.waitFor(QStringLiteral("signedText.takeBack")));
    SEE("out-signed");
    DO(app.quit());
}

void TestHandOut::releasedExportedAndTakenBack()
{
    QTemporaryDir home;
    QVERIFY(QDir(home.path()).mkdir(QStringLiteral("stick")));
    const QString stick = home.filePath(QStringLiteral("stick"));
    DrivenApp app(home.path());
    DO(begin(app, home.path()));
    DO(app.resize(1280, 800));
    DO(openDaniel(app));
    // A summary, for a purpose.
    DO(app.tap(QStringLiteral("client.summary")));
    DO(app.waitFor(QStringLiteral("copy.accept"), QStringLiteral("enabled"), false));
    DO(app.fill(QStringLiteral("copy.purpose"), QStringLiteral("For the physician")));
    DO(refill(app, QStringLiteral("copy.folder"), stick));
    DO(app.tap(QStringLiteral("copy.accept")));
    DO(app.waitFor(QStringLiteral("copy.given")));
    DO(app.picture(QStringLiteral("out-summary-given")));
    QCOMPARE(QDir(stick).entryList({QStringLiteral("*.pdf")}).size(), 1);
    DO(app.tap(QStringLiteral("copy.cancel")));
    // What to stop, as a message.
    DO(app.tap(QStringLiteral("client.review")));
    DO(app.waitFor(QStringLiteral("review.stopList")));
    DO(app.tap(QStringLiteral("review.stopList")));
    DO(app.waitFor(QStringLiteral("copy.folder")));
    DO(app.tap(QStringLiteral("copy.mail")));
    DO(app.waitFor(QStringLiteral("copy.given")));
    QCOMPARE(QDir(stick).entryList({QStringLiteral("*.eml")}).size(), 1);
    DO(app.tap(QStringLiteral("copy.cancel")));
    DO(app.waitUntilGone(QStringLiteral("copy.given")));
    DO(app.tap(QStringLiteral("review.back")));
    // Two photos for teaching.
    DO(app.tap(QStringLiteral("client.data")));
    DO(app.waitFor(QStringLiteral("photosOut.photo[3]")));
    DO(app.tap(QStringLiteral("photosOut.use[1]")));
    DO(app.tap(QStringLiteral("photosOut.photo[0]")));
    DO(app.tap(QStringLiteral("photosOut.photo[2]")));
    DO(app.fill(QStringLiteral("photosOut.purpose"), QStringLiteral("The course in May")));
    DO(refill(app, QStringLiteral("photosOut.folder"), stick));
    DO(app.waitFor(QStringLiteral("photosOut.export"), QStringLiteral("enabled"), true));
    DO(app.tap(QStringLiteral("photosOut.export")));
    DO(app.waitFor(QStringLiteral("photosOut.exported")));
    DO(app.picture(QStringLiteral("out-photos-given")));
    const QStringList folders = QDir(stick).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(folders.size(), 1);
    const QDir photos(stick + u'/' + folders.front());
    const QStringList files = photos.entryList(QDir::Files);
    QCOMPARE(files.size(), 2);
    for (const QString& file : files) {
        QVERIFY(QImage(photos.filePath(file)).height() > 480);
        QVERIFY2(!file.contains(QLatin1String("Daniel")), qPrintable(file));
    }
    QVERIFY(!folders.front().contains(QLatin1String("Daniel")));
    DO(app.waitFor(QStringLiteral("clientData.earlier[2]")));
    const QString exported = QStringLiteral("2 photos for teaching · The course in May · Maya Okonkwo");
    DO(app.waitFor(QStringLiteral("clientData.earlier[0]"), QStringLiteral("value"), exported));
    // Where the release is taken back, what went out under it is shown before anything is signed.
    DO(app.tap(QStringLiteral("clientData.back")));
    DO(app.tap(QStringLiteral("client.consent[photos-teaching]")));
    DO(app.waitFor(QStringLiteral("signedText.exported[0]")));
    DO(app.picture(QStringLiteral("out-signed-exported")));
    DO(app.tap(QStringLiteral("signedText.takeBack")));
    DO(app.waitFor(QStringLiteral("withdrawal.exported[0]")));
    DO(app.waitFor(QStringLiteral("withdrawal.exported[0]"), QStringLiteral("value"), exported));
    DO(app.picture(QStringLiteral("out-withdrawal")));
    QVERIFY2(app.flaws().isEmpty(), qPrintable(app.flaws().join(u'\n')));
    DO(app.tap(QStringLiteral("withdrawal.how[1]")));
    DO(app.tap(QStringLiteral("withdrawal.accept")));
    DO(app.waitUntilGone(QStringLiteral("signedText.takeBack")));
    DO(app.tap(QStringLiteral("signedText.back")));
    // And no later export.
    DO(app.tap(QStringLiteral("client.data")));
    DO(app.waitFor(QStringLiteral("photosOut.photo[3]")));
    DO(app.tap(QStringLiteral("photosOut.use[1]")));
    DO(app.waitFor(QStringLiteral("photosOut.lacking")));
    DO(app.picture(QStringLiteral("out-taken-back")));
    QVERIFY(!app.names().contains(QStringLiteral("photosOut.export")));
    // For the website they still are.
    DO(app.tap(QStringLiteral("photosOut.use[2]")));
    DO(app.tap(QStringLiteral("photosOut.place[website]")));
    DO(app.waitFor(QStringLiteral("photosOut.photo[3]")));
    DO(app.quit());
}

QTEST_GUILESS_MAIN(TestHandOut)
#include "test_hand_out.moc"
