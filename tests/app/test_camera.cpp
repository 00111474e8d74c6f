// The camera's page on the invented clinic, with a drawn camera: what is photographed is kept and shown as saved only
// then; every trouble of a camera is said, and loses no photo; what is discarded is gone.
#include "app/camera_controller.h"
#include "demo/drawn_camera.h"
#include "open_clinic.h"
#include "records/consents.h"
#include "vault/photos.h"
#include "vault/typed_edits.h"

#include <QDir>
#include <QDirIterator>

using namespace stipple;
using namespace stipple::app;
using Mood = demo::DrawnCamera::Mood;

namespace
{

// For what must not be hurried, and for what is waited for in vain.
constexpr Viewfinder::Patience longPatience{60'000, 3, 60'000, 2};
constexpr Viewfinder::Patience shortPatience{150, 3, 150, 2};

} // namespace

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

class TestCamera : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theSetIsPhotographed();
    void theShutterIsReadyAtOnce();
    void closeUpsOfTheSessionsZones();
    void troubleIsSaid_data();
    void troubleIsSaid();
    void startedAgainWhereNoFrameComes();
    void askedAgainWhereNoPhotoComes();
    void noAnswerIsSaid();
    void unpluggedInTheMiddle();
    void lessThanAPictureIsNoPhoto();
    void theOtherCameraIsRemembered();
    void heldInFourWays_data();
    void heldInFourWays();
    void turnedByHand();
    void theTimer();
    void storageThatRefuses();
    void discardedIsGone();
    void skippedWithAReason();
    void theEarlierPhotoLiesOver();
    void withoutASession();
    void whatIsFinishedStays();
    void lockedItForgets();
    void lockedByItselfItKeeps();
    void lockedInThatMomentItKeeps();
    void whoRefusedIsNotPhotographed();
    void aPlaceThatIsNone_data();
    void aPlaceThatIsNone();

private:
    template <typename T>
    QUuid keep(const T& fields)
    {
        const QUuid client = m_client;
        return QCoro::waitFor(m_clinic->vault.write<QUuid>([client, fields](vault::Writer& writer) -> Result<QUuid> {
                   const QUuid id = writer.newId();
                   STIPPLE_TRY(writer.change(id, vault::creating(id, client, fields)));
                   return id;
               }))
            .value_or(QUuid());
    }
    void open(const QString& item);
    void openSession(const char* moment = "before") { open(idText(m_session) + u'/' + QLatin1String(moment)); }
    void running(const char* moment = "before")
    {
        openSession(moment);
        TRY(m_camera->state() == CameraController::Running);
    }
    void shoot()
    {
        TRY(m_camera->canShoot());
        m_camera->shoot();
    }
    int rowOf(const QString& key) const
    {
        for (int row = 0; row < m_camera->views()->count(); ++row) {
            if (m_camera->views()->value(row, "key").toString() == key)
                return row;
        }
        return -1;
    }
    int stateOf(const char* key) const
    {
        return m_camera->views()->value(rowOf(QString::fromLatin1(key)), "state").toInt();
    }
    std::vector<records::Record> photos() const
    {
        const QUuid client = m_client;
        return QCoro::waitFor(m_clinic->vault.read<std::vector<records::Record>>(
                                  [client](vault::Reader& reader) { return reader.photosOfClient(client, 100); }))
            .value_or(std::vector<records::Record>());
    }
    records::Photo newest() const { return *records::read<records::Photo>(photos().front()); }
    int files() const
    {
        int count = 0;
        QDirIterator all(m_clinic->path + QStringLiteral("/media"), QDir::Files | QDir::Hidden,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            all.next();
            ++count;
        }
        return count;
    }

    std::unique_ptr<OpenClinic> m_clinic;
    std::unique_ptr<demo::DrawnCamera> m_drawn;
    std::unique_ptr<CameraController> m_camera;
    QUuid m_client;
    QUuid m_session;
};

void TestCamera::init()
{
    m_clinic = std::make_unique<OpenClinic>();
    QVERIFY(m_clinic->make(1, false));
    m_drawn = std::make_unique<demo::DrawnCamera>();
    m_drawn->setSize({320, 240});
    m_camera =
        std::make_unique<CameraController>(m_clinic->vault, m_clinic->gate, m_clinic->navigator, m_clinic->languages,
                                           m_clinic->clinic, m_clinic->preferences, [this] { return m_drawn.get(); });
    m_camera->finder().setPatience(longPatience);
    QVERIFY(m_clinic->unlock());
    const auto found = QCoro::waitFor(m_clinic->vault.find({}, 1));
    QVERIFY(found && !found->rows.empty());
    m_client = found->rows.front().id;
    records::Session session;
    session.day = m_clinic->clinic.today();
    session.zone = QStringLiteral("UTC");
    m_session = keep(session);
    QVERIFY(!m_session.isNull());
}

void TestCamera::cleanup()
{
    if (m_camera)
        m_camera->queue().drop(); // else what could not be saved asks before the door closes
    QVERIFY(m_clinic->close());
    m_camera.reset();
    m_drawn.reset();
    m_clinic.reset();
}

void TestCamera::open(const QString& item)
{
    m_clinic->navigator.open(Navigator::CameraPage, idText(m_client), item);
    TRY(m_camera->state() != CameraController::Loading);
}

void TestCamera::theSetIsPhotographed()
{
    running();
    QCOMPARE(m_camera->views()->count(), 8);
    QCOMPARE(m_camera->view(), QStringLiteral("front-hairline"));
    QVERIFY(!m_camera->viewHint().isEmpty());
    TRY(!m_camera->verdict().isEmpty());
    QVERIFY(!m_camera->preview().value<QImage>().isNull());
    for (int i = 0; i < 8; ++i) {
        const QString key = m_camera->view();
        QCOMPARE(key, m_camera->views()->value(i, "key").toString());
        shoot();
        TRY(stateOf(qPrintable(key)) == CameraController::Saved);
        QVERIFY(m_camera->saved().contains(m_camera->views()->value(i, "title").toString()));
        QCOMPARE(int(photos().size()), i + 1);
        const records::Photo photo = newest();
        QCOMPARE(photo.view.word(), key);
        QCOMPARE(photo.session, m_session);
        QCOMPARE(photo.moment.known(), records::PhotoMoment::Before);
        QCOMPARE(photo.takenBy, m_clinic->vault.practitioner());
        QCOMPARE(photo.camera, QStringLiteral("Drawn camera"));
        QCOMPARE(*photo.width, 320);
        QVERIFY(!photo.thumbnail.isEmpty() && *photo.sharpness > 0);
    }
    QCOMPARE(m_camera->view(), QStringLiteral("back")); // nothing is left
    QVERIFY(m_camera->progress().startsWith(QLatin1String("8 of 8")));
    QCOMPARE(m_camera->onTheWay(), 0);
}

void TestCamera::theShutterIsReadyAtOnce()
{
    running();
    for (int i = 0; i < PhotoQueue::most; ++i) {
        QVERIFY(m_camera->canShoot());
        m_camera->shoot();
    }
    QVERIFY(!m_camera->canShoot());
    m_camera->shoot(); // does nothing
    TRY(m_camera->onTheWay() == 0);
    QCOMPARE(int(photos().size()), 3);
    QVERIFY(m_camera->canShoot());
}

void TestCamera::closeUpsOfTheSessionsZones()
{
    records::Session session;
    session.day = m_clinic->clinic.today();
    session.zone = QStringLiteral("UTC");
    session.zones[QStringLiteral("crown")].zone = records::Zone::Crown;
    session.zones[QStringLiteral("scar 1")].zone = records::Zone::Scar;
    m_session = keep(session);
    running("after");
    QCOMPARE(m_camera->views()->count(), 10);
    for (const char* key : {"close-up/crown", "scar/scar 1"}) {
        m_camera->choose(QString::fromLatin1(key));
        QCOMPARE(m_camera->view(), QString::fromLatin1(key));
        shoot();
        TRY(stateOf(key) == CameraController::Saved);
    }
    const auto all = photos();
    QCOMPARE(all.size(), std::size_t(2));
    QCOMPARE(records::read<records::Photo>(all[1])->zone.known(), records::Zone::Crown);
    QCOMPARE(records::read<records::Photo>(all[0])->scar, QStringLiteral("scar 1"));
    QCOMPARE(newest().moment.known(), records::PhotoMoment::After);
}

void TestCamera::troubleIsSaid_data()
{
    QTest::addColumn<QString>("mood");
    QTest::addColumn<int>("state");
    QTest::newRow("no camera") << "absent" << int(CameraController::NoCamera);
    QTest::newRow("permission denied") << "forbidden" << int(CameraController::Denied);
    QTest::newRow("start fails") << "broken" << int(CameraController::Failed);
    QTest::newRow("no frame comes") << "mute" << int(CameraController::Failed);
}
void TestCamera::troubleIsSaid()
{
    QFETCH(QString, mood);
    QFETCH(int, state);
    m_camera->finder().setPatience(shortPatience);
    QVERIFY(m_drawn->setMood(mood));
    openSession();
    TRY(m_camera->state() == state);
    QVERIFY(!m_camera->troubleTitle().isEmpty() && !m_camera->trouble().isEmpty());
    QVERIFY(!m_camera->canShoot());
    m_camera->shoot();
    QCOMPARE(m_camera->onTheWay(), 0);
    m_camera->finder().setPatience(longPatience);
    m_drawn->setMood(Mood::Well);
    if (m_camera->state() == state)
        m_camera->tryAgain();
    TRY(m_camera->state() == CameraController::Running);
    shoot();
    TRY(stateOf("front-hairline") == CameraController::Saved);
}

void TestCamera::startedAgainWhereNoFrameComes()
{
    m_camera->finder().setPatience({300, 100, 60'000, 2});
    m_drawn->setMood(Mood::SlowToStart);
    running();
    QVERIFY(m_drawn->starts() >= 2);
}

void TestCamera::askedAgainWhereNoPhotoComes()
{
    m_drawn->setMood(Mood::Distracted);
    m_camera->finder().setPatience({60'000, 3, 300, 100});
    running();
    shoot();
    TRY(stateOf("front-hairline") == CameraController::Saved);
    QCOMPARE(photos().size(), std::size_t(1));
}

void TestCamera::noAnswerIsSaid()
{
    running();
    m_drawn->setMood(Mood::Deaf);
    m_camera->finder().setPatience({60'000, 3, 150, 2});
    shoot();
    QCOMPARE(stateOf("front-hairline"), int(CameraController::OnTheWay));
    TRY(!m_camera->problem().isEmpty());
    QCOMPARE(stateOf("front-hairline"), int(CameraController::Open));
    QCOMPARE(m_camera->view(), QStringLiteral("front-hairline"));
    QVERIFY(photos().empty());
    QCOMPARE(files(), 0);
    // The next one goes, and takes the words away.
    m_drawn->setMood(Mood::Well);
    m_camera->finder().setPatience(longPatience);
    shoot();
    TRY(stateOf("front-hairline") == CameraController::Saved);
    QCOMPARE(m_camera->problem(), QString());
}

void TestCamera::unpluggedInTheMiddle()
{
    running();
    shoot();
    TRY(m_camera->view() == QLatin1String("left-45")); // the first is in our hands
    m_drawn->setMood(Mood::Fragile);
    m_camera->shoot();
    TRY(m_camera->state() == CameraController::Unplugged);
    QVERIFY(!m_camera->problem().isEmpty());
    TRY(stateOf("front-hairline") == CameraController::Saved);
    QCOMPARE(stateOf("left-45"), int(CameraController::Open));
    QCOMPARE(photos().size(), std::size_t(1));
    m_drawn->setMood(Mood::Well); // plugged in again: by itself
    TRY(m_camera->state() == CameraController::Running);
    QCOMPARE(m_camera->view(), QStringLiteral("left-45"));
    shoot();
    TRY(stateOf("left-45") == CameraController::Saved);
}

void TestCamera::lessThanAPictureIsNoPhoto()
{
    running();
    m_drawn->setMood(Mood::Garbled);
    shoot();
    TRY(!m_camera->problem().isEmpty());
    QCOMPARE(stateOf("front-hairline"), int(CameraController::Open));
    QVERIFY(photos().empty());
    QCOMPARE(m_camera->onTheWay(), 0);
}

void TestCamera::theOtherCameraIsRemembered()
{
    m_drawn->setCount(2);
    running();
    QCOMPARE(m_camera->cameras().size(), 2);
    QCOMPARE(m_camera->camera(), QStringLiteral("drawn-1"));
    m_camera->useCamera(QStringLiteral("drawn-2"));
    TRY(m_camera->state() == CameraController::Running && m_camera->camera() == QLatin1String("drawn-2"));
    m_clinic->navigator.back();
    QCOMPARE(m_camera->finder().state(), Viewfinder::State::Off);
    running();
    QCOMPARE(m_camera->camera(), QStringLiteral("drawn-2"));
    shoot();
    TRY(stateOf("front-hairline") == CameraController::Saved);
    QCOMPARE(newest().camera, QStringLiteral("Second drawn camera"));
    // That one is gone: the first will do.
    m_clinic->navigator.back();
    m_drawn->setCount(1);
    running();
    QCOMPARE(m_camera->camera(), QStringLiteral("drawn-1"));
}

void TestCamera::heldInFourWays_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QSize>("size");
    QTest::newRow("1") << 1 << QSize(320, 240);
    QTest::newRow("6") << 6 << QSize(240, 320);
    QTest::newRow("3") << 3 << QSize(320, 240);
    QTest::newRow("8") << 8 << QSize(240, 320);
}
void TestCamera::heldInFourWays()
{
    QFETCH(int, orientation);
    QFETCH(QSize, size);
    m_drawn->setOrientation(orientation);
    running();
    TRY(!m_camera->preview().value<QImage>().isNull());
    QCOMPARE(m_camera->preview().value<QImage>().height() > m_camera->preview().value<QImage>().width(),
             size.height() > size.width());
    shoot();
    TRY(stateOf("front-hairline") == CameraController::Saved);
    QCOMPARE(QSize(int(*newest().width), int(*newest().height)), size);
    QCOMPARE(*newest().orientation, 1); // upright, so nobody needs to know
}

void TestCamera::turnedByHand()
{
    running();
    m_camera->rotate();
    shoot();
    TRY(stateOf("front-hairline") == CameraController::Saved);
    QCOMPARE(QSize(int(*newest().width), int(*newest().height)), QSize(240, 320));
    m_clinic->navigator.back();
    running("after"); // remembered
    for (int i = 0; i < 3; ++i)
        m_camera->rotate();
    shoot();
    TRY(stateOf("front-hairline") == CameraController::Saved);
    QCOMPARE(QSize(int(*newest().width), int(*newest().height)), QSize(320, 240));
}

void TestCamera::theTimer()
{
    running();
    m_camera->setHasTimer(true);
    m_camera->shoot();
    QCOMPARE(m_camera->countdown(), 3);
    QCOMPARE(m_camera->onTheWay(), 0);
    m_camera->shoot(); // stops it
    QCOMPARE(m_camera->countdown(), 0);
    m_camera->shoot();
    TRY(stateOf("front-hairline") == CameraController::Saved);
    QCOMPARE(m_camera->countdown(), 0);
    QCOMPARE(photos().size(), std::size_t(1));
}

// The media's folder cannot be written to: nothing is called saved, and nothing is lost.
void TestCamera::storageThatRefuses()
{
    running();
    const QString media = m_clinic->path + QStringLiteral("/media");
    QVERIFY(QDir().rename(media, media + QStringLiteral(".away")));
    QFile wall(media);
    QVERIFY(wall.open(QIODevice::WriteOnly));
    wall.close();
    shoot();
    TRY(m_camera->canSaveAgain());
    QVERIFY(!m_camera->problem().isEmpty());
    QCOMPARE(stateOf("front-hairline"), int(CameraController::OnTheWay));
    QVERIFY(m_camera->saved().isEmpty());
    QVERIFY(!m_camera->canShoot()); // first that one
    QVERIFY(photos().empty());
    // Leaving asks first.
    bool isAsked = false;
    connect(&m_clinic->navigator, &Navigator::leaveAsked, this, [&isAsked] { isAsked = true; });
    m_clinic->navigator.back();
    QVERIFY(isAsked);
    QCOMPARE(m_clinic->navigator.page(), Navigator::CameraPage);
    m_clinic->navigator.stay();
    m_camera->saveAgain();
    TRY(m_camera->canSaveAgain()); // still the same
    QVERIFY(QFile::remove(media));
    QVERIFY(QDir().rename(media + QStringLiteral(".away"), media));
    m_camera->saveAgain();
    TRY(stateOf("front-hairline") == CameraController::Saved);
    QCOMPARE(photos().size(), std::size_t(1));
    QCOMPARE(m_camera->problem(), QString());
    QCOMPARE(files(), 1);
}

void TestCamera::discardedIsGone()
{
    running();
    shoot();
    TRY(stateOf("front-hairline") == CameraController::Saved);
    QCOMPARE(files(), 1);
    m_camera->choose(QStringLiteral("front-hairline"));
    QVERIFY(m_camera->isReviewing());
    TRY(!m_camera->picture().value<QImage>().isNull());
    QVERIFY(!m_camera->canShoot());
    m_camera->retake(); // another one beside it
    shoot();
    TRY(photos().size() == 2 && m_camera->onTheWay() == 0);
    QCOMPARE(m_camera->views()->value(0, "count").toInt(), 2);
    // The first of the two goes, being no good; the newest stays.
    const QUuid newer = photos().front().id;
    m_camera->choose(QStringLiteral("front-hairline"));
    QCOMPARE(m_camera->pictureIndex(), 1);
    QCOMPARE(m_camera->pictureCount(), 2);
    m_camera->showOther();
    QCOMPARE(m_camera->pictureIndex(), 2);
    m_camera->discard();
    TRY(photos().size() == 1 && !m_camera->busy());
    QCOMPARE(photos().front().id, newer);
    QVERIFY(!m_camera->isReviewing());
    m_camera->choose(QStringLiteral("front-hairline"));
    m_camera->discard();
    TRY(photos().empty() && !m_camera->busy());
    QCOMPARE(stateOf("front-hairline"), int(CameraController::Open));
    QCOMPARE(files(), 0);
    QVERIFY(!m_camera->saved().isEmpty());
    shoot();
    TRY(stateOf("front-hairline") == CameraController::Saved);
}

void TestCamera::skippedWithAReason()
{
    running();
    QVERIFY(m_camera->canSkip());
    const QString reason = m_camera->skipReasons().front();
    m_camera->skip(reason);
    TRY(stateOf("front-hairline") == CameraController::Skipped && !m_camera->busy());
    QCOMPARE(m_camera->view(), QStringLiteral("left-45"));
    const QUuid id = m_session;
    const auto kept = [&] {
        return records::read<records::Session>(*QCoro::waitFor(m_clinic->vault.read<records::Record>(
                                                   [id](vault::Reader& reader) { return reader.record(id); })))
            ->skippedViews;
    };
    QCOMPARE(kept(), (std::map<QString, QString>{{QStringLiteral("before/front-hairline"), reason}}));
    m_camera->choose(QStringLiteral("front-hairline"));
    QCOMPARE(m_camera->skipped(), reason);
    m_camera->takeSkipBack();
    TRY(stateOf("front-hairline") == CameraController::Open && !m_camera->busy());
    QVERIFY(kept().empty());
    // Photographed after all: the photo counts.
    m_camera->skip(reason);
    TRY(stateOf("front-hairline") == CameraController::Skipped && !m_camera->busy());
    m_camera->choose(QStringLiteral("front-hairline"));
    shoot();
    TRY(stateOf("front-hairline") == CameraController::Saved);
}

void TestCamera::theEarlierPhotoLiesOver()
{
    running();
    QVERIFY(!m_camera->hasGhost());
    shoot();
    TRY(stateOf("front-hairline") == CameraController::Saved);
    const QUuid before = photos().front().id;
    m_clinic->navigator.back();
    running("after");
    TRY(m_camera->hasGhost());
    QVERIFY(!m_camera->ghostTold().isEmpty());
    shoot();
    TRY(stateOf("front-hairline") == CameraController::Saved);
    QCOMPARE(newest().ghost, before);
    QVERIFY(!m_camera->hasGhost()); // of this view there is none
}

void TestCamera::withoutASession()
{
    open(QStringLiteral("/consultation"));
    TRY(m_camera->state() == CameraController::Running);
    QVERIFY(!m_camera->canSkip());
    shoot();
    TRY(stateOf("front-hairline") == CameraController::Saved);
    QVERIFY(newest().session.isNull());
    QCOMPARE(newest().moment.known(), records::PhotoMoment::Consultation);
    // Tomorrow it is another day.
    m_clinic->navigator.back();
    m_clinic->clock.advance(86'400'000);
    open(QStringLiteral("/consultation"));
    QCOMPARE(stateOf("front-hairline"), int(CameraController::Open));
    TRY(m_camera->hasGhost());
}

void TestCamera::whatIsFinishedStays()
{
    running();
    shoot();
    TRY(stateOf("front-hairline") == CameraController::Saved);
    m_clinic->navigator.back();
    // Sealed by whatever finishes it.
    const QUuid id = m_session;
    const QUuid photo = photos().front().id;
    const auto sealed = QCoro::waitFor(m_clinic->vault.write<bool>([id, photo](vault::Writer& writer) -> Result<bool> {
        STIPPLE_TRY(writer.change(
            id, [photo](const records::Record* current, const records::Stamp& stamp) -> Result<records::Record> {
                records::Change change(*current, stamp);
                Json list = Json::array();
                list.append(idText(photo));
                change.set(QStringLiteral("photos"), std::move(list));
                return change.seal({}).made();
            }));
        return true;
    }));
    QVERIFY2(sealed, sealed ? "" : qPrintable(sealed.error().message()));
    openSession();
    QCOMPARE(m_camera->state(), CameraController::Closed);
    QVERIFY(!m_camera->canShoot());
    QCOMPARE(m_camera->finder().state(), Viewfinder::State::Off);
    m_camera->choose(QStringLiteral("front-hairline"));
    QVERIFY(m_camera->isReviewing());
    m_camera->discard();
    TRY(!m_camera->busy());
    QVERIFY(!m_camera->problem().isEmpty());
    QCOMPARE(photos().size(), std::size_t(1));
    QCOMPARE(files(), 1);
}

void TestCamera::lockedItForgets()
{
    running();
    shoot();
    TRY(stateOf("front-hairline") == CameraController::Saved);
    QVERIFY(m_clinic->close());
    QCOMPARE(m_camera->finder().state(), Viewfinder::State::Off);
    QCOMPARE(m_camera->views()->count(), 0);
    QVERIFY(m_camera->preview().value<QImage>().isNull());
    QCOMPARE(m_camera->name(), QString());
}

void TestCamera::lockedByItselfItKeeps()
{
    running();
    for (int i = 0; i < PhotoQueue::most; ++i)
        m_camera->shoot();
    TRY(m_camera->finder().shooting() == 0); // all are in our hands, and hardly any in the vault
    m_clinic->letPass(31 * 60'000);
    TRY(m_clinic->gate.state() == GateController::Locked);
    QVERIFY(m_clinic->unlock());
    QCOMPARE(photos().size(), std::size_t(3));
}

// By a tap, while three are on their way: none is asked about, and none is lost.
void TestCamera::lockedInThatMomentItKeeps()
{
    running();
    for (int i = 0; i < PhotoQueue::most; ++i)
        m_camera->shoot();
    TRY(m_camera->finder().shooting() == 0);
    m_clinic->gate.lock();
    TRY(m_clinic->gate.state() == GateController::Locked);
    QVERIFY(m_clinic->unlock());
    TRY(m_camera->queue().count() == 0);
    QCOMPARE(photos().size(), std::size_t(3));
    QCOMPARE(files(), 3);
}

void TestCamera::whoRefusedIsNotPhotographed()
{
    const auto sign = [this](records::ConsentKind kind) {
        records::Consent consent;
        consent.kind = kind;
        consent.text = QStringLiteral("photos");
        consent.textVersion = QStringLiteral("1");
        consent.textHash = QString(64, u'0');
        consent.language = QStringLiteral("en");
        consent.signedAt = m_clinic->clock.nowUtc();
        records::Signer signer;
        signer.role = records::SignerRole::Client;
        signer.name = signer.typed = QStringLiteral("Somebody");
        signer.meaning = QStringLiteral("I say so");
        signer.at = consent.signedAt;
        consent.signers.push_back(signer);
        return keep(consent);
    };
    QVERIFY(!sign(records::ConsentKind::PhotoRefusal).isNull());
    openSession();
    QCOMPARE(m_camera->state(), CameraController::Refused);
    QVERIFY(m_camera->trouble().contains(QLatin1String("25 November 2026")));
    QVERIFY(!m_camera->canShoot() && !m_camera->canSkip());
    QCOMPARE(m_drawn->starts(), 0);
    m_clinic->navigator.back();
    m_clinic->clock.advance(60'000);
    QVERIFY(!sign(records::ConsentKind::PhotosForRecord).isNull()); // thought better of it
    running();
    shoot();
    TRY(stateOf("front-hairline") == CameraController::Saved);
}

void TestCamera::aPlaceThatIsNone_data()
{
    QTest::addColumn<QString>("item");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no moment") << QStringLiteral("/sometime");
    QTest::newRow("no session") << QStringLiteral("nobody/before");
}
void TestCamera::aPlaceThatIsNone()
{
    QFETCH(QString, item);
    m_clinic->navigator.open(Navigator::CameraPage, idText(m_client), item);
    QVERIFY(!m_camera->canShoot());
    QCOMPARE(m_camera->finder().state(), Viewfinder::State::Off);
    QCOMPARE(m_camera->state(), CameraController::Unreadable);
}

QTEST_MAIN(TestCamera)
#include "test_camera.moc"
