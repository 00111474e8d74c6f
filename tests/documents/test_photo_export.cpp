// Photos leave only for what the client has released, today; stamped with clinic and day, without a byte that the
// camera wrote beside the pixels, and never with a name; on a disk that is full or gone, nothing half.
#include "capture/exif.h"
#include "capture/jpeg.h"
#include "documents/photo_pair.h"
#include "records/photo_marks.h"
#include "records/treatment.h"
#include "signed_consent.h"
#include "vault/photos.h"

#include <QBuffer>
#include <QDirIterator>
#include <QGuiApplication>
#include <QImage>

#include <csignal>
#include <sys/resource.h>

using namespace stipple;
using namespace stipple::documents;

namespace
{

QByteArray exifOf(char orientation)
{
    QByteArray tiff("MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 19);
    tiff += orientation;
    return tiff + QByteArray("\0\0\0\0\0\0", 6) + "SECRETMAKER 52.52N 13.40E";
}

// What a camera writes into the file: an EXIF part with an orientation and a maker, and a comment.
QByteArray withMetadata(const QByteArray& jpeg, char orientation)
{
    const QByteArray exif = QByteArray("Exif\0\0", 6) + exifOf(orientation);
    const auto part = [](char marker, const QByteArray& body) {
        const auto size = quint16(body.size() + 2);
        return QByteArray("\xff") + marker + char(size >> 8) + char(size & 0xff) + body;
    };
    return jpeg.left(2) + part('\xe1', exif) + part('\xfe', "SECRETCOMMENT Daniel Ferreira") + jpeg.mid(2);
}

} // namespace

class TestPhotoExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<SignedConsent>();
        QVERIFY(m_made->make());
        m_out = std::make_unique<QTemporaryDir>();
        m_photos.clear();
        add(records::View::FrontHairline, 1);
        add(records::View::Crown, 6); // turned
        add(records::View::Document, 1);
    }

    void theClientsOwnNeedNoRelease()
    {
        const auto made = exported({});
        QVERIFY2(made, made ? "" : qPrintable(made.error().message()));
        QCOMPARE(made->photos, 3); // their papers too
        QVERIFY2(made->folder.endsWith(QLatin1String("/Photos 2026-11-21")), qPrintable(made->folder));
        // Another client's on the same day finds a name of its own.
        const auto again = exported({});
        QVERIFY(again && again->folder.endsWith(QLatin1String(" (2)")));
    }

    void onlyThePixelsGoAlong()
    {
        const auto made = exported({});
        QVERIFY(made);
        const QStringList files = QDir(made->folder).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files,
                 QStringList({QStringLiteral("2026-11-21_crown_2.jpg"), QStringLiteral("2026-11-21_document_3.jpg"),
                              QStringLiteral("2026-11-21_front-hairline_1.jpg")}));
        for (const QString& name : files) {
            QVERIFY(!made->folder.contains(QLatin1String("Daniel")) && !name.contains(QLatin1String("Daniel")));
            const QByteArray bytes = readAll(made->folder + u'/' + name);
            QVERIFY(!bytes.contains("SECRET") && !bytes.contains("Exif") && !bytes.contains("Daniel"));
            QVERIFY(!bytes.contains("\xff\xfe") || bytes.indexOf("\xff\xfe") > bytes.indexOf("\xff\xda"));
            QCOMPARE(QFileInfo(made->folder + u'/' + name).permissions() & (QFile::ReadOther | QFile::ReadGroup), 0);
        }
        // Upright, with the strip below; the pixels above are the photo's own.
        const QImage upright(made->folder + QStringLiteral("/2026-11-21_front-hairline_1.jpg"));
        QCOMPARE(upright.width(), 640);
        QVERIFY(upright.height() > 480 && upright.height() < 520);
        const QImage turned(made->folder + QStringLiteral("/2026-11-21_crown_2.jpg"));
        QCOMPARE(turned.width(), 480);
        QVERIFY(turned.height() > 640 && turned.height() < 680);
        const QImage before = QImage::fromData(*capture::toJpeg(capture::drawnScalp(1, 640, 480), 90), "jpeg");
        qint64 difference = 0;
        for (int y = 0; y < 480; y += 16) {
            for (int x = 0; x < 640; x += 16)
                difference += std::abs(qGray(before.pixel(x, y)) - qGray(upright.pixel(x, y)));
        }
        QVERIFY2(difference < 30 * 40 * 6, qPrintable(QString::number(difference)));
        // Something is written on the strip, and it is light on dark.
        int light = 0;
        for (int x = 0; x < upright.width(); ++x) {
            for (int y = 481; y < upright.height(); ++y)
                light += qGray(upright.pixel(x, y)) > 160 ? 1 : 0;
        }
        QVERIFY(light > 100);
        keep(upright);
    }

    void aReleaseIsNeeded_data()
    {
        QTest::addColumn<QString>("use");
        QTest::newRow("teaching") << QStringLiteral("teaching");
        QTest::newRow("website") << QStringLiteral("publication/website");
    }
    void aReleaseIsNeeded()
    {
        QFETCH(QString, use);
        const PhotoUse wanted = *PhotoUse::fromWord(use);
        refused(wanted, "signed no release");
        const QUuid consent = release(wanted);
        m_photos.pop_back(); // papers are for nobody else
        const auto made = exported(wanted);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message()));
        QCOMPARE(made->photos, 2);
        const auto rests = requireRelease(*m_made->reader, m_made->protocol, m_made->client, wanted);
        QVERIFY(rests);
        QCOMPARE(rests->consent, consent);
        // For this use only, and this place.
        refused(wanted.kind == PhotoUse::Kind::Teaching ? *PhotoUse::fromWord(QStringLiteral("publication/website"))
                                                        : PhotoUse{PhotoUse::Kind::Teaching, {}},
                "signed no release");
        if (wanted.kind == PhotoUse::Kind::Publication)
            refused({PhotoUse::Kind::Publication, QStringLiteral("print")}, "not for this place");
        // Taken back, it is over from that moment on.
        m_made->made.clock.advance(86'400'000);
        withdraw(consent, wanted, {});
        refused(wanted, "took the release back on 22 November 2026");
        // Given again, by somebody who knew.
        release(wanted);
        QVERIFY(exported(wanted));
    }

    void aPlaceTakenBackIsOver()
    {
        const PhotoUse website{PhotoUse::Kind::Publication, QStringLiteral("website")};
        const PhotoUse print{PhotoUse::Kind::Publication, QStringLiteral("print")};
        const QUuid consent = release(website, {QStringLiteral("website"), QStringLiteral("print")});
        m_photos.pop_back();
        withdraw(consent, website, {QStringLiteral("website")});
        refused(website, "not for this place");
        QVERIFY(exported(print));
    }

    void whoRefusedPhotosHasReleasedNone()
    {
        const PhotoUse teaching{PhotoUse::Kind::Teaching, {}};
        release(teaching);
        records::Consent refusal = m_made->consent(QStringLiteral("en"));
        refusal.kind = records::ConsentKind::PhotoRefusal;
        refusal.text = QStringLiteral("photo-refusal");
        QVERIFY(m_made->keep(refusal));
        refused(teaching, "On 21 November 2026 the client refused photos");
    }

    void anOlderTextIsToBeSignedAgain()
    {
        const PhotoUse teaching{PhotoUse::Kind::Teaching, {}};
        release(teaching);
        for (protocol::ConsentText& text : m_made->protocol.consents)
            text.version = QStringLiteral("next");
        refused(teaching, "it is now version next");
    }

    void onlyPhotosOfThisClient()
    {
        m_photos.push_back(QUuid::createUuid());
        const auto stranger = exported({});
        QVERIFY(!stranger);
        QCOMPARE(stranger.error().code(), ErrorCode::NotFound);
        QVERIFY(stranger.error().message().contains(QLatin1String("nothing half")));
        QVERIFY(isEmpty());
        // A paper is no photo for others.
        m_photos.pop_back();
        release({PhotoUse::Kind::Teaching, {}});
        QVERIFY(!exported({PhotoUse::Kind::Teaching, {}}));
        QVERIFY(isEmpty());
        // None at all.
        m_photos.clear();
        QVERIFY(!exported({}));
        QVERIFY(isEmpty());
    }

    void whatIsDamagedIsNamed()
    {
        QVERIFY(QFile::remove(vault::mediaPath(m_made->made.path, m_photos[1])));
        const auto made = exported({});
        QVERIFY(!made);
        QVERIFY2(made.error().message().contains(idText(m_photos[1])), qPrintable(made.error().message()));
        QVERIFY(isEmpty());
    }

    void nothingHalf_data()
    {
        QTest::addColumn<rlim_t>("most");
        for (const rlim_t most : {0U, 100U, 8'000U})
            QTest::addRow("%llu", static_cast<unsigned long long>(most)) << most;
    }
    // A disk that takes no more than so much of a file.
    void nothingHalf()
    {
        QFETCH(rlim_t, most);
        rlimit before = {};
        QVERIFY(getrlimit(RLIMIT_FSIZE, &before) == 0);
        const rlimit tight{most, before.rlim_max};
        std::signal(SIGXFSZ, SIG_IGN);
        QVERIFY(setrlimit(RLIMIT_FSIZE, &tight) == 0);
        const auto made = exported({});
        QVERIFY(setrlimit(RLIMIT_FSIZE, &before) == 0);
        QVERIFY(!made);
        QVERIFY2(made.error().message().contains(QLatin1String("nothing half")), qPrintable(made.error().message()));
        QVERIFY(isEmpty());
        QVERIFY(exported({})); // and with room again it is whole
    }

    void aStickThatIsPulledOut()
    {
        PhotosWanted wanted = wantedHere({});
        qint64 told = 0;
        const auto made =
            exportPhotos(*m_made->vault, *m_made->reader, m_made->protocol, wanted, [&](qint64 done, qint64 of) {
                QCOMPARE(of, 3);
                told = done;
                if (done == 1)
                    QVERIFY(QDir(m_out->path()).removeRecursively());
            });
        QVERIFY(!made);
        QVERIFY(told >= 1);
        QVERIFY2(made.error().message().contains(QLatin1String("nothing half")), qPrintable(made.error().message()));
        QVERIFY(!QFileInfo::exists(m_out->path()));
    }

    void wrongPlaces()
    {
        PhotosWanted wanted = wantedHere({});
        for (const QString& folder : {QStringLiteral("relative"), QStringLiteral("/nowhere/at/all"), m_made->made.path,
                                      m_made->made.path + QStringLiteral("/media")}) {
            wanted.folder = folder;
            QVERIFY2(!exportPhotos(*m_made->vault, *m_made->reader, m_made->protocol, wanted), qPrintable(folder));
        }
    }

    void twoAsOnePicture()
    {
        m_made->made.clock.advance(30 * 86'400'000LL);
        m_photos.clear();
        add(records::View::Top, 1);
        m_made->made.clock.advance(30 * 86'400'000LL);
        add(records::View::Top, 6); // turned: 480 wide
        const PhotoUse teaching{PhotoUse::Kind::Teaching, {}};
        const auto unreleased = pair(teaching);
        QVERIFY(!unreleased);
        QCOMPARE(unreleased.error().code(), ErrorCode::Refused);
        QVERIFY(isEmpty());
        release(teaching);
        const auto made = pair(teaching);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message()));
        QCOMPARE(made->photos, 2);
        const QStringList files = QDir(made->folder).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files, QStringList(QStringLiteral("2026-12-21_2027-01-20_top.jpg")));
        const QByteArray bytes = readAll(made->folder + u'/' + files.front());
        QVERIFY(!bytes.contains("SECRET") && !bytes.contains("Exif") && !bytes.contains("Daniel"));
        // As high as the earlier one, and two rows of words.
        const QImage picture(made->folder + u'/' + files.front());
        QVERIFY(picture.width() > 640 + 360 && picture.width() < 640 + 380);
        QVERIFY(picture.height() > 480 + 40 && picture.height() < 480 + 80);
        const auto lightIn = [&](const QRect& room) {
            int light = 0;
            for (int x = room.left(); x <= room.right(); ++x) {
                for (int y = room.top(); y <= room.bottom(); ++y)
                    light += qGray(picture.pixel(x, y)) > 160 ? 1 : 0;
            }
            return light;
        };
        const int row = (picture.height() - 480) / 2;
        QVERIFY(lightIn({0, 480, 640, row}) > 60);
        QVERIFY(lightIn({650, 480, 350, row}) > 60);
        QVERIFY(lightIn({0, 480 + row, picture.width(), row}) > 60);
        keep(picture);
    }

    void aPairOfPapersIsForNobody()
    {
        const PhotoUse teaching{PhotoUse::Kind::Teaching, {}};
        release(teaching);
        m_photos = {m_photos[0], m_photos[2]};
        const auto made = pair(teaching);
        QVERIFY(!made);
        QCOMPARE(made.error().code(), ErrorCode::NotFound);
        QVERIFY(isEmpty());
        PairWanted wanted = pairHere({});
        wanted.folder = m_made->made.path;
        QVERIFY(!exportPair(*m_made->vault, *m_made->reader, m_made->protocol, wanted));
    }

    // The same photo, taken a quarter of its width further to the right: laid, its right edge stays dark.
    void laidAsItLies()
    {
        m_photos = {m_photos[0], m_photos[0]};
        PairWanted wanted = pairHere({});
        wanted.laterToEarlier = QTransform::fromTranslate(-250, 0);
        const auto made = exportPair(*m_made->vault, *m_made->reader, m_made->protocol, wanted);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message()));
        const QImage picture(made->folder + u'/' + QDir(made->folder).entryList(QDir::Files).front());
        const int half = picture.width() - 640;
        int difference = 0;
        for (int y = 20; y < 460; y += 10) {
            QVERIFY(qGray(picture.pixel(half + 630, y)) < 60);
            for (int x = 20; x < 460; x += 10)
                difference += std::abs(qGray(picture.pixel(half + x, y)) - qGray(picture.pixel(x + 160, y)));
        }
        QVERIFY2(difference / (44 * 44) < 8, qPrintable(QString::number(difference / (44 * 44))));
    }

    void marksOnlyWhereTheyAreWanted()
    {
        records::PhotoMarks layer;
        layer.photo = m_photos[0];
        records::PhotoMark circle;
        circle.kind = records::MarkKind::Circle;
        circle.places = {{{500, 400, 0}, {600, 400, 0}}};
        circle.at = m_made->made.clock.nowUtc();
        circle.practitioner = m_made->made.owner;
        layer.marks[QStringLiteral("one")] = circle;
        const auto kept = m_made->keep(layer);
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().message() + kept.error().details()));
        const auto blueIn = [&](const Result<PhotosMade>& made) {
            int blue = 0;
            for (const QString& name : QDir(made->folder).entryList({QStringLiteral("*front-hairline*")})) {
                const QImage picture(made->folder + u'/' + name);
                // Where the circle is: 64 px around the middle of it.
                for (int x = 240; x < 400; ++x) {
                    const QColor there = picture.pixelColor(x, 256);
                    blue += there.blue() > 200 && there.red() < 170 ? 1 : 0;
                }
                keep(picture);
            }
            return blue;
        };
        PhotosWanted wanted = wantedHere({});
        wanted.hasMarks = true;
        const auto with = exportPhotos(*m_made->vault, *m_made->reader, m_made->protocol, wanted);
        QVERIFY2(with, with ? "" : qPrintable(with.error().message()));
        QVERIFY(blueIn(with) >= 4);
        QCOMPARE(blueIn(exported({})), 0);
        PairWanted two = pairHere({});
        two.hasMarks = true;
        const auto both = exportPair(*m_made->vault, *m_made->reader, m_made->protocol, two);
        QVERIFY2(both, both ? "" : qPrintable(both.error().message()));
        QVERIFY(blueIn(both) >= 4);
    }

    void theAuditSaysWhich()
    {
        const PhotosAudited told{{PhotoUse::Kind::Publication, QStringLiteral("website")},
                                 QStringLiteral("the gallery: spring [2027]"),
                                 m_photos};
        const auto read = photosAudited(auditDetail(told));
        QVERIFY(read);
        QCOMPARE(read->use, told.use);
        QCOMPARE(read->purpose, told.purpose);
        QCOMPARE(read->photos, told.photos);
        for (const char* other : {"everything, for: photos for teaching: x [1]", "photos for dinner: x []",
                                  "photos for teaching", "photos for teaching: x", ""})
            QVERIFY2(!photosAudited(QString::fromLatin1(other)), other);
        QVERIFY(!PhotoUse::fromWord(QStringLiteral("publication/")) && !PhotoUse::fromWord(QString()));
    }

private:
    void add(records::View view, char orientation)
    {
        const auto jpeg = capture::toJpeg(capture::drawnScalp(1, 640, 480), 90);
        QVERIFY(jpeg);
        QByteArray bytes = withMetadata(*jpeg, orientation);
        QCOMPARE(capture::readExif(exifOf(orientation), QTimeZone::utc()).orientation, int(orientation));
        QBuffer source(&bytes);
        QVERIFY(source.open(QIODevice::ReadOnly));
        records::Photo photo;
        photo.view = view;
        photo.moment = records::PhotoMoment::Before;
        photo.takenAt = m_made->made.clock.nowUtc();
        photo.mime = QStringLiteral("image/jpeg");
        photo.width = 640;
        photo.height = 480;
        photo.orientation = orientation;
        const auto added = vault::addPhoto(*m_made->writer, m_made->made.path, m_made->client, photo, source);
        QVERIFY2(added, added ? "" : qPrintable(added.error().message() + added.error().details()));
        m_photos.push_back(added->id);
    }
    QUuid release(const PhotoUse& use, std::vector<QString> places = {})
    {
        records::Consent consent = m_made->consent(QStringLiteral("en"));
        const bool isTeaching = use.kind == PhotoUse::Kind::Teaching;
        consent.kind =
            isTeaching ? records::ConsentKind::PhotosForTeaching : records::ConsentKind::PhotosForPublication;
        consent.text = isTeaching ? QStringLiteral("photos-teaching") : QStringLiteral("photos-publication");
        if (!isTeaching)
            consent.channels = places.empty() ? std::vector<QString>{use.place} : std::move(places);
        const auto id = m_made->keep(consent);
        return id ? *id : QUuid();
    }
    void withdraw(const QUuid& consent, const PhotoUse& use, std::vector<QString> places)
    {
        records::Withdrawal withdrawal;
        withdrawal.consent = consent;
        withdrawal.kind = use.kind == PhotoUse::Kind::Teaching ? records::ConsentKind::PhotosForTeaching
                                                               : records::ConsentKind::PhotosForPublication;
        withdrawal.channels = std::move(places);
        withdrawal.at = m_made->made.clock.nowUtc();
        withdrawal.how = records::WithdrawnHow::ByPhone;
        withdrawal.receivedBy = m_made->made.owner;
        const auto kept = m_made->keep(withdrawal);
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().message() + kept.error().details()));
    }
    void refused(const PhotoUse& use, const char* says)
    {
        const QStringList before = QDir(m_out->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        const auto made = exported(use);
        QVERIFY(!made);
        QCOMPARE(made.error().code(), ErrorCode::Refused);
        QVERIFY2(made.error().message().contains(QLatin1String(says)), qPrintable(made.error().message()));
        QCOMPARE(QDir(m_out->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), before);
    }
    PhotosWanted wantedHere(const PhotoUse& use) const
    {
        return {m_made->client, m_photos, use, m_out->path(), QStringLiteral("en"), m_made->made.clock.nowUtc()};
    }
    PairWanted pairHere(const PhotoUse& use) const
    {
        PairWanted wanted;
        wanted.client = m_made->client;
        wanted.earlier = m_photos[0];
        wanted.later = m_photos[1];
        wanted.use = use;
        wanted.folder = m_out->path();
        wanted.language = QStringLiteral("en");
        wanted.now = m_made->made.clock.nowUtc();
        return wanted;
    }
    Result<PhotosMade> pair(const PhotoUse& use)
    {
        return exportPair(*m_made->vault, *m_made->reader, m_made->protocol, pairHere(use));
    }
    Result<PhotosMade> exported(const PhotoUse& use)
    {
        return exportPhotos(*m_made->vault, *m_made->reader, m_made->protocol, wantedHere(use));
    }
    bool isEmpty() const
    {
        return QDir(m_out->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty();
    }
    static QByteArray readAll(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // For whoever wants to look: STIPPLE_PICTURES names a folder.
    static void keep(const QImage& photo)
    {
        const QString pictures = qEnvironmentVariable("STIPPLE_PICTURES");
        if (!pictures.isEmpty())
            QVERIFY(photo.save(pictures + QStringLiteral("/photo-export.png")));
    }

    std::unique_ptr<SignedConsent> m_made;
    std::unique_ptr<QTemporaryDir> m_out;
    std::vector<QUuid> m_photos;
};

QTEST_MAIN(TestPhotoExport)
#include "test_photo_export.moc"
