// Photos while the tablet is locked in the middle of a treatment: sealed at once, to be opened by nobody before
// somebody unlocks; then shown, and taken into the records with their own time and view, or dropped.
#include "app/hold_camera_controller.h"
#include "capture/jpeg.h"
#include "demo/drawn_camera.h"
#include "open_clinic.h"
#include "vault/photos.h"
#include "vault/typed_edits.h"

#include <QDirIterator>

using namespace stipple;
using namespace stipple::app;
using Mood = demo::DrawnCamera::Mood;

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

namespace
{

constexpr Viewfinder::Patience longPatience{60'000, 3, 60'000, 2};
constexpr Viewfinder::Patience shortPatience{150, 3, 150, 2};

QString word(const char* text) { return QString::fromLatin1(text); }

} // namespace

class TestHeldPhotos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clinic = std::make_unique<OpenClinic>();
        QVERIFY(m_clinic->make(1, false));
        m_drawn = std::make_unique<demo::DrawnCamera>();
        m_drawn->setSize({320, 240});
        m_hold = std::make_unique<SessionHoldController>(m_clinic->vault, m_clinic->gate, m_clinic->languages,
                                                         m_clinic->clinic);
        m_camera = std::make_unique<HoldCameraController>(m_clinic->vault, m_clinic->gate, m_clinic->languages,
                                                          m_clinic->clinic, m_clinic->preferences, *m_hold,
                                                          [this] { return m_drawn.get(); });
        m_camera->finder().setPatience(longPatience);
        m_open = std::make_unique<OpenSessions>(m_clinic->vault, m_clinic->gate, m_clinic->languages, m_clinic->clinic);
        m_hold->watch(*m_open);
        QVERIFY(m_clinic->unlock());
        const auto found = QCoro::waitFor(m_clinic->vault.find({}, 1));
        QVERIFY(found && !found->rows.empty());
        m_client = found->rows.front().id;
        m_session = keep(treated());
        TRY(m_open->treated().has_value());
    }
    void cleanup()
    {
        QVERIFY(m_clinic->close());
        m_open.reset();
        m_camera.reset();
        m_hold.reset();
        m_drawn.reset();
        m_clinic.reset();
    }

    void takenWhileLocked()
    {
        QVERIFY(!m_camera->canShoot());
        m_camera->open(); // an open vault has its own camera
        QVERIFY(!m_camera->isOpen());
        lock();
        QCOMPARE(m_camera->views().size(), 8); // what every session has, and nothing of this one
        QVERIFY(m_camera->isAfter());
        running();
        TRY(!m_camera->preview().value<QImage>().isNull());
        m_clinic->clock.advance(60'000);
        const QDateTime first = m_clinic->clock.nowUtc();
        m_camera->setView(word("left-45"));
        shoot(1);
        QCOMPARE(m_camera->view(), word("right-45")); // on to the next
        m_camera->setView(word("crown"));
        m_camera->setAfter(false);
        m_clinic->clock.advance(60'000);
        shoot(2);
        QVERIFY2(m_camera->kept().startsWith(word("2 photos kept")), qPrintable(m_camera->kept()));
        QCOMPARE(m_hold->waiting(), QVariantList()); // nobody can see them here
        QCOMPARE(heldFiles().size(), 2);

        QVERIFY(m_clinic->unlock());
        QVERIFY(!m_camera->isOpen());
        QVERIFY(m_camera->preview().value<QImage>().isNull());
        TRY(m_hold->waiting().size() == 2);
        const QVariantMap row = m_hold->waiting().front().toMap();
        QCOMPARE(row.value(word("session")).toString(), idText(m_session));
        QVERIFY(row.value(word("picture")).toString().startsWith(word("data:image/jpeg;base64,")));
        QVERIFY2(row.value(word("text")).toString().startsWith(word("Photo: ")),
                 qPrintable(row.value(word("text")).toString()));
        QVERIFY(photos().empty()); // a person looks first
        m_hold->takeIn(row.value(word("id")).toString());
        TRY(m_hold->waiting().size() == 1);
        QCOMPARE(m_hold->problem(), QString());
        const auto kept = photos();
        QCOMPARE(kept.size(), std::size_t(1));
        const records::Photo photo = *records::read<records::Photo>(kept.front());
        QCOMPARE(photo.takenAt, first);
        QCOMPARE(photo.view.word(), word("left-45"));
        QCOMPARE(photo.moment.known(), records::PhotoMoment::After);
        QCOMPARE(photo.session, m_session);
        QCOMPARE(photo.camera, word("Drawn camera"));
        QCOMPARE(photo.width.value_or(0), 320);
        QVERIFY(!photo.thumbnail.isEmpty());
        QVERIFY(vault::readPhoto(m_clinic->path, kept.front()));
        m_hold->drop(m_hold->waiting().front().toMap().value(word("id")).toString());
        TRY(m_hold->waiting().isEmpty());
        QCOMPARE(photos().size(), std::size_t(1));
        QCOMPARE(heldFiles().size(), 0);
    }

    // Pixels and a camera's name that are looked for afterwards: no file has them.
    void nothingOfItIsInClear()
    {
        const capture::Pixels scene = capture::drawnScalp(77, 320, 240);
        m_drawn->show(scene);
        lock();
        running();
        shoot(1);
        QDirIterator files(m_clinic->folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        const QByteArray jpegHead("JFIF\0\1", 6);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            ++seen;
            QVERIFY2(!bytes.contains(jpegHead), qPrintable(file.fileName()));
            QVERIFY2(!bytes.contains("Drawn camera") && !bytes.contains("front-hairline"), qPrintable(file.fileName()));
        }
        QVERIFY(seen > 3);
    }

    void tornOffInBetweenItIsThereOnce()
    {
        lock();
        running();
        shoot(1);
        const QStringList held = heldFiles();
        QCOMPARE(held.size(), 1);
        const QString copy = m_clinic->folder.filePath(word("copy"));
        QVERIFY(QFile::copy(held.front(), copy));
        QVERIFY(m_clinic->unlock());
        TRY(m_hold->waiting().size() == 1);
        m_hold->takeIn(m_hold->waiting().front().toMap().value(word("id")).toString());
        TRY(m_hold->waiting().isEmpty());
        QCOMPARE(photos().size(), std::size_t(1));
        // As it would be, had it been cut off before the file was gone.
        QVERIFY(QFile::copy(copy, held.front()));
        QVERIFY(m_clinic->close());
        QVERIFY(m_clinic->unlock());
        TRY(m_hold->waiting().size() == 1);
        m_hold->takeIn(m_hold->waiting().front().toMap().value(word("id")).toString());
        TRY(m_hold->waiting().isEmpty());
        QCOMPARE(photos().size(), std::size_t(1));
        QCOMPARE(heldFiles().size(), 0);
    }

    // The key is public: whoever may write the folder may put something there.
    void whatIsNoPhotoIsNotShown_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("says");
        QTest::newRow("no view") << "view"
                                 << "";
        QTest::newRow("another's view") << "view"
                                        << "scar";
        QTest::newRow("no moment") << "moment"
                                   << "someday";
        QTest::newRow("no time") << "at"
                                 << "yesterday";
        QTest::newRow("no session") << "session"
                                    << "x";
        QTest::newRow("no picture") << ""
                                    << "";
    }
    void whatIsNoPhotoIsNotShown()
    {
        QFETCH(QString, field);
        QFETCH(QString, says);
        HeldPhoto about{m_session, m_clinic->clock.nowUtc(), word("crown"), records::PhotoMoment::After, {}, 0};
        capture::PreparedPhoto prepared;
        prepared.jpeg =
            field.isEmpty() ? QByteArray("no picture at all") : *capture::toJpeg(capture::drawnScalp(1, 64, 48), 80);
        vault::HeldItem item = heldItemOf(QUuid::createUuid(), about, prepared);
        if (!field.isEmpty())
            item.about.insert(field, Json(says));
        QVERIFY(m_clinic->close());
        QVERIFY(vault::holdItem(m_clinic->path, m_clinic->gate.header(), item));
        m_hold->note(word("Pause"));
        TRY(!m_hold->kept().isEmpty());
        QVERIFY(m_clinic->unlock());
        TRY(m_hold->waiting().size() == 1); // the note alone
        QVERIFY(m_hold->waiting().front().toMap().value(word("picture")).toString().isEmpty());
        QCOMPARE(heldFiles().size(), 2); // left where it is
        const QUuid id = item.id;
        const auto taken = QCoro::waitFor(m_clinic->vault.withVault<QUuid>(
            [id](vault::Vault& vault, vault::Writer& writer) { return takeHeldPhotoIn(vault, writer, id); }));
        QVERIFY(!taken);
        QVERIFY(photos().empty());
    }

    void troubleIsSaid()
    {
        m_drawn->setMood(Mood::Absent);
        lock();
        m_camera->open();
        TRY(m_camera->trouble() == word("There is no camera."));
        QVERIFY(!m_camera->canShoot());
        m_camera->close();
        QCOMPARE(m_camera->trouble(), QString());
        m_drawn->setMood(Mood::Deaf);
        m_camera->finder().setPatience(shortPatience);
        running();
        m_camera->shoot();
        TRY(m_camera->problem().contains(word("gave no photo")));
        m_drawn->setMood(Mood::Well);
        TRY(m_camera->canShoot());
        shoot(1);
        QCOMPARE(m_camera->problem(), QString());
    }

    // A folder that takes nothing: the photo waits, and is kept once there is room again.
    void whatCouldNotBeKeptWaits()
    {
        lock();
        running();
        const QString drafts = m_clinic->path + word("/drafts");
        QVERIFY(QFile::rename(drafts, drafts + word(".gone")));
        QFile inTheWay(drafts);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        TRY(m_camera->canShoot());
        m_camera->shoot();
        TRY(m_camera->problem().contains(word("waits here")));
        QVERIFY(!m_camera->canShoot());
        QCOMPARE(m_camera->kept(), QString());
        QVERIFY(QFile::remove(drafts));
        QVERIFY(QFile::rename(drafts + word(".gone"), drafts));
        m_camera->tryAgain();
        TRY(m_camera->kept().startsWith(word("1 photo kept")));
        QCOMPARE(m_camera->problem(), QString());
        QVERIFY(m_clinic->unlock());
        TRY(m_hold->waiting().size() == 1);
    }

    void withoutATreatmentThereIsNoShutter()
    {
        auto ended = treated();
        ended.endedAt = m_clinic->clock.nowUtc();
        const QUuid session = m_session;
        QVERIFY(QCoro::waitFor(m_clinic->vault.write<bool>([session, ended](vault::Writer& writer) -> Result<bool> {
            STIPPLE_TRY(writer.change(
                session, [&](const records::Record* now, const records::Stamp& stamp) -> Result<records::Record> {
                    return records::edit(*now, *now, ended, stamp);
                }));
            return true;
        })));
        TRY(!m_open->treated().has_value());
        QVERIFY(m_clinic->close());
        m_camera->open();
        QVERIFY(!m_camera->isOpen());
        QVERIFY(m_clinic->unlock());
    }

private:
    records::Session treated() const
    {
        records::Session session;
        session.day = m_clinic->clinic.today();
        session.zone = word("UTC");
        session.practitioner = m_clinic->vault.practitioner();
        session.startedAt = m_clinic->clock.nowUtc();
        return session;
    }
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
    void lock()
    {
        QVERIFY(m_clinic->close());
        QVERIFY(m_hold->isHeld());
    }
    void running()
    {
        m_camera->open();
        TRY(m_camera->isRunning());
    }
    // And wait until so many are kept.
    void shoot(int kept)
    {
        TRY(m_camera->canShoot());
        m_camera->shoot();
        TRY(m_camera->kept().startsWith(QString::number(kept) + u' '));
    }
    std::vector<records::Record> photos() const
    {
        const QUuid client = m_client;
        return QCoro::waitFor(m_clinic->vault.read<std::vector<records::Record>>(
                                  [client](vault::Reader& reader) { return reader.photosOfClient(client, 100); }))
            .value_or(std::vector<records::Record>());
    }
    QStringList heldFiles() const
    {
        const QDir drafts(m_clinic->path + word("/drafts"));
        QStringList paths;
        for (const QString& name : drafts.entryList({word("held-*")}, QDir::Files))
            paths += drafts.filePath(name);
        return paths;
    }

    std::unique_ptr<OpenClinic> m_clinic;
    std::unique_ptr<demo::DrawnCamera> m_drawn;
    std::unique_ptr<SessionHoldController> m_hold; // before those who forget when the door closes
    std::unique_ptr<HoldCameraController> m_camera;
    std::unique_ptr<OpenSessions> m_open;
    QUuid m_client;
    QUuid m_session;
};

QTEST_MAIN(TestHeldPhotos)
#include "test_held_photos.moc"
