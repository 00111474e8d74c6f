// From files and frames to photos that can be kept.
#include "sample_files.h"

#include "capture/photo.h"

#include <QColorSpace>
#include <QTest>

using namespace stipple;
using namespace stipple::capture;

namespace
{

const QByteArray marked = "Zyxomarked";

QByteArray drawn(int width = 800, int height = 600) { return *toJpeg(drawnScalp(3, width, height), 85); }

Result<PreparedPhoto> import(const QByteArray& file) { return importPhoto(file, QTimeZone::utc()); }

// Nothing stands in it but what a JPEG needs: no application's parts beside JFIF's own, no comments.
bool isBare(const QByteArray& jpeg)
{
    qsizetype at = 2;
    while (at + 4 <= jpeg.size() && uchar(jpeg[at + 1]) != 0xda) {
        const auto marker = uchar(jpeg[at + 1]);
        if (uchar(jpeg[at]) != 0xff || (marker > 0xe0 && marker <= 0xef) || marker == 0xfe)
            return false;
        at += 2 + qFromBigEndian<quint16>(jpeg.constData() + at + 2);
    }
    return at + 4 <= jpeg.size();
}

} // namespace

class TestPhoto : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesInEachFormat_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("JPEG") << withExif(*toJpeg(drawnScalp(7, 320, 240), 90));
        QTest::newRow("PNG") << withChunk(toPng(drawnScalp(7, 320, 240)), "eXIf", SampleExif{}.block());
        QTest::newRow("HEIC") << fixture("scalp.heic");
    }
    void takesInEachFormat()
    {
        QFETCH(QByteArray, file);
        QVERIFY(file.contains(marked)); // or finding nothing below would mean nothing
        const auto photo = import(file);
        QVERIFY2(photo, photo ? "" : qPrintable(photo.error().message() + photo.error().details()));
        QCOMPARE(photo->width, 320);
        QCOMPARE(photo->height, 240);
        QCOMPARE(photo->takenAt, QDateTime(QDate(2026, 3, 14), QTime(7, 26, 53), Qt::UTC));
        for (const QByteArray& made : {photo->jpeg, photo->display, photo->thumbnail}) {
            QVERIFY(isBare(made));
            QVERIFY(!made.contains(marked));
            // It is the same picture.
            const Pixels seen = decoded(made);
            const Pixels wanted = drawnScalp(7, 320, 240);
            QCOMPARE(seen.rgb.size(), wanted.rgb.size());
            qint64 off = 0;
            for (qsizetype i = 0; i < seen.rgb.size(); ++i)
                off += std::abs(uchar(seen.rgb[i]) - uchar(wanted.rgb[i]));
            QVERIFY2(off < seen.rgb.size() * 12, qPrintable(QString::number(off / seen.rgb.size())));
        }
    }

    void makesItsSmallerSizes()
    {
        const auto photo = import(drawn(2'600, 1'300));
        QVERIFY(photo);
        QCOMPARE(photo->width, 2'600);
        QCOMPARE(decoded(photo->display).width, displayEdge);
        QCOMPARE(decoded(photo->display).height, displayEdge / 2);
        QCOMPARE(decoded(photo->thumbnail).width, thumbnailEdge);
        // However much there is in it.
        Pixels noise = plain(640, 640, "abc");
        quint32 random = 1;
        for (char& byte : noise.rgb)
            byte = char((random = random * 1'664'525 + 1'013'904'223) >> 24);
        const auto busy = photoFromFrame(noise, 1);
        QVERIFY(busy);
        QVERIFY(busy->thumbnail.size() <= mostThumbnailBytes);
        QCOMPARE(decoded(busy->thumbnail).width, thumbnailEdge);
    }

    void shrinksByMeans()
    {
        Pixels stripes = plain(400, 200, QByteArray("\0\0\0", 3));
        for (qsizetype i = 0; i < stripes.rgb.size(); ++i)
            stripes.rgb[i] = i / 3 % 2 ? '\xc8' : '\0';
        const Pixels half = shrunk(stripes, 200);
        QCOMPARE(half.width, 200);
        QCOMPARE(half.height, 100);
        QCOMPARE(half.rgb, QByteArray(200 * 100 * 3, 100));
        QCOMPARE(shrunk(stripes, 400).rgb, stripes.rgb);
        QCOMPARE(shrunk(plain(4'000, 16, "xyz"), 320).height, 1);
        QCOMPARE(shrunk(plain(999, 777, "xyz"), 320).rgb, plain(320, 248, "xyz").rgb);
    }

    void turnsItUpright_data()
    {
        QTest::addColumn<int>("orientation");
        for (int i = 1; i <= 8; ++i)
            QTest::addRow("%d", i) << i;
    }
    void turnsItUpright()
    {
        QFETCH(int, orientation);
        const QByteArray jpeg = *toJpeg(cornered(), 95);
        SampleExif exif;
        exif.orientation = orientation;
        const QByteArray little = exif.block();
        exif.big = true;
        const std::vector<Result<PreparedPhoto>> photos{
            import(withExif(jpeg, exif)),
            import(withPart(jpeg, '\xe1', QByteArray("Exif\0\0", 6) + little)),
            import(withChunk(toPng(cornered()), "eXIf", little)),
            photoFromFrame(cornered(), orientation),
        };
        const auto& corner = seenCorners[std::size_t(orientation) - 1];
        for (const auto& photo : photos) {
            QVERIFY(photo);
            QCOMPARE(photo->width, orientation >= 5 ? 64 : 128);
            QCOMPARE(photo->height, orientation >= 5 ? 128 : 64);
            for (const QByteArray& made : {photo->jpeg, photo->display, photo->thumbnail}) {
                const Pixels seen = decoded(made);
                QCOMPARE(seen.width, photo->width);
                QCOMPARE(seen.height, photo->height);
                for (const bool down : {false, true}) {
                    for (const bool across : {false, true})
                        QCOMPARE(isRed(seen, down, across), down == corner[0] && across == corner[1]);
                }
            }
        }
    }

    void turnsEveryPixel()
    {
        // Larger than a tile, and no multiple of one: turned by each number and back by its opposite it is the same.
        const Pixels whole = drawnScalp(4, 201, 137);
        const std::array<int, 9> back{1, 1, 2, 3, 4, 5, 8, 7, 6};
        for (int orientation = 1; orientation <= 8; ++orientation)
            QCOMPARE(upright(upright(whole, orientation), back[std::size_t(orientation)], 150).rgb, whole.rgb);
        QCOMPARE(upright(whole, 0).rgb, whole.rgb);
        QCOMPARE(upright(whole, 9).rgb, whole.rgb);
    }

    void aHeicTurnsByItself()
    {
        // Its own property turns it three quarters, the other way round than a clock.
        const auto photo = import(fixture("turned.heic"));
        QVERIFY(photo);
        QCOMPARE(photo->width, 64);
        QCOMPARE(photo->height, 128);
        const Pixels seen = decoded(photo->jpeg);
        QVERIFY(isRed(seen, false, true));
        QVERIFY(!isRed(seen, false, false) && !isRed(seen, true, false) && !isRed(seen, true, true));
    }

    void tellsWhenItWasTaken_data()
    {
        QTest::addColumn<QByteArray>("taken");
        QTest::addColumn<QByteArray>("offset");
        QTest::addColumn<QDateTime>("at"); // UTC
        const auto utc = [](int hour, int minute, int day = 14) {
            return QDateTime(QDate(2026, 3, day), QTime(hour, minute), Qt::UTC);
        };
        QTest::newRow("with its offset") << QByteArray("2026:03:14 09:26:00") << QByteArray("-03:30") << utc(12, 56);
        QTest::newRow("of the clinic") << QByteArray("2026:03:14 09:26:00") << QByteArray() << utc(8, 26);
        QTest::newRow("an offset that is none")
            << QByteArray("2026:03:14 09:26:00") << QByteArray("+99:00") << utc(8, 26);
        QTest::newRow("empty offset") << QByteArray("2026:03:14 09:26:00") << QByteArray("   :  ") << utc(8, 26);
        QTest::newRow("none") << QByteArray() << QByteArray() << QDateTime();
        QTest::newRow("never set") << QByteArray("0000:00:00 00:00:00") << QByteArray() << QDateTime();
        QTest::newRow("a clock that was never set") << QByteArray("1980:01:01 00:00:12") << QByteArray() << QDateTime();
        QTest::newRow("no time") << QByteArray("yesterday, at noon") << QByteArray() << QDateTime();
        QTest::newRow("the thirtieth of February") << QByteArray("2026:02:30 10:00:00") << QByteArray() << QDateTime();
        QTest::newRow("very long") << QByteArray(20'000, '2') << QByteArray() << QDateTime();
    }
    void tellsWhenItWasTaken()
    {
        QFETCH(QByteArray, taken);
        QFETCH(QByteArray, offset);
        QFETCH(QDateTime, at);
        for (const bool big : {false, true}) {
            SampleExif exif;
            exif.taken = taken;
            exif.offset = offset;
            exif.big = big;
            const auto photo = importPhoto(withExif(drawn(96, 64), exif), QTimeZone("Europe/Madrid"));
            QVERIFY(photo);
            QCOMPARE(photo->takenAt, at);
        }
    }

    void broughtToTheColoursOfScreens()
    {
        // A telephone's red, which lies beyond what sRGB can show, and a skin colour that can be shown.
        const QByteArray profile = QColorSpace(QColorSpace::DisplayP3).iccProfile();
        const auto seen = [&](const QByteArray& rgb, const QByteArray& part) {
            const auto photo =
                import(withPart(*toJpeg(plain(64, 64, rgb), 95), '\xe2', QByteArray("ICC_PROFILE\0\1\1", 14) + part));
            return photo ? decoded(photo->jpeg).rgb.first(3) : QByteArray();
        };
        const auto near = [](const QByteArray& a, const QByteArray& b) {
            for (int i = 0; i < 3; ++i) {
                if (std::abs(uchar(a[i]) - uchar(b[i])) > 4)
                    return false;
            }
            return true;
        };
        const QByteArray skin("\xd2\xa0\x82");
        QVERIFY(near(seen(skin, profile), QByteArray("\xdb\x9f\x7d")));
        // What is no profile changes nothing.
        QVERIFY(near(seen(skin, QByteArray(3'000, 'p')), skin));
        QVERIFY(near(seen(skin, profile.left(200)), skin));
        QVERIFY(near(seen(skin, QColorSpace(QColorSpace::SRgb).iccProfile()), skin));
    }

    void whatCanBeSeenThroughLiesOnWhite()
    {
        png_image image{};
        image.version = PNG_IMAGE_VERSION;
        image.width = image.height = 32;
        image.format = PNG_FORMAT_RGBA;
        const QByteArray clear = QByteArray("\x10\x20\x30\0", 4).repeated(32 * 32);
        QByteArray png(8'000, '\0');
        png_alloc_size_t size = png_alloc_size_t(png.size());
        QVERIFY(png_image_write_to_memory(&image, png.data(), &size, 0, clear.constData(), 0, nullptr) != 0);
        const auto photo = import(png.first(qsizetype(size)));
        QVERIFY(photo);
        QVERIFY(uchar(decoded(photo->jpeg).rgb[0]) > 250);
    }

    void aFrameMustBeWhole()
    {
        Pixels frame = drawnScalp(1, 64, 48);
        QVERIFY(photoFromFrame(frame, 3));
        frame.rgb.chop(1);
        QCOMPARE(photoFromFrame(frame, 1).error().code(), ErrorCode::InvalidInput);
        QCOMPARE(photoFromFrame({}, 1).error().code(), ErrorCode::InvalidInput);
        QCOMPARE(photoFromFrame({-640, -480, QByteArray(640 * 480 * 3, 'x')}, 1).error().code(),
                 ErrorCode::InvalidInput);
    }

    void theSameSeedDrawsTheSame()
    {
        QCOMPARE(drawn(), drawn());
        QVERIFY(drawnScalp(3, 64, 64).rgb != drawnScalp(4, 64, 64).rgb);
    }
};

QTEST_APPLESS_MAIN(TestPhoto)
#include "test_photo.moc"
