#include "capture/jpeg.h"

#include <QTest>

#include <memory>
#include <turbojpeg.h>

using namespace stipple;
using namespace stipple::capture;

namespace
{

// An EXIF part of its own, as cameras write it, with only the orientation.
QByteArray withOrientation(const QByteArray& jpeg, char orientation, bool bigEndian)
{
    QByteArray tiff =
        bigEndian
            ? QByteArray("MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 19) + orientation + QByteArray(6, '\0')
            : QByteArray("II\x2a\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 18) + orientation + QByteArray(7, '\0');
    const QByteArray body = QByteArray("Exif\0\0", 6) + tiff;
    const qsizetype length = body.size() + 2;
    return jpeg.left(2) + QByteArray("\xff\xe1") + char(length >> 8) + char(length & 255) + body + jpeg.mid(2);
}

// Red where the picture's own upper left corner is, as it is stored; the rest white.
QByteArray cornered()
{
    Pixels pixels{128, 64, QByteArray(128 * 64 * 3, '\xff')};
    for (int y = 0; y < 32; ++y) {
        for (int x = 0; x < 64; ++x) {
            pixels.rgb[(y * 128 + x) * 3 + 1] = 0;
            pixels.rgb[(y * 128 + x) * 3 + 2] = 0;
        }
    }
    return *toJpeg(pixels, 95);
}

// The decoded picture; empty where it is none.
Pixels decoded(const QByteArray& jpeg)
{
    const std::unique_ptr<void, int (*)(void*)> handle(tjInitDecompress(), tjDestroy);
    const auto* bytes = reinterpret_cast<const unsigned char*>(jpeg.constData());
    const auto size = static_cast<unsigned long>(jpeg.size());
    Pixels pixels;
    int sampling = 0;
    int colours = 0;
    if (tjDecompressHeader3(handle.get(), bytes, size, &pixels.width, &pixels.height, &sampling, &colours) != 0)
        return {};
    pixels.rgb.resize(qsizetype(pixels.width) * pixels.height * 3);
    if (tjDecompress2(handle.get(), bytes, size, reinterpret_cast<unsigned char*>(pixels.rgb.data()), pixels.width, 0,
                      pixels.height, TJPF_RGB, 0) != 0)
        return {};
    return pixels;
}

// Whether the middle of that quarter is red rather than white.
bool isRed(const Pixels& pixels, bool bottom, bool right)
{
    const qsizetype x = pixels.width * (right ? 3 : 1) / 4;
    const qsizetype y = pixels.height * (bottom ? 3 : 1) / 4;
    return uchar(pixels.rgb[(y * pixels.width + x) * 3 + 1]) < 100;
}

QByteArray drawn(int width = 800, int height = 600) { return *toJpeg(drawnScalp(3, width, height), 85); }

} // namespace

class TestJpeg : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAThumbnail()
    {
        const auto picture = readPicture(drawn());
        QVERIFY2(picture, picture ? "" : qPrintable(picture.error().message()));
        QCOMPARE(picture->width, 800);
        QCOMPARE(picture->height, 600);
        QCOMPARE(picture->orientation, 1);
        const auto thumbnail = readPicture(picture->thumbnail);
        QVERIFY(thumbnail);
        QCOMPARE(thumbnail->width, 320);
        QCOMPARE(thumbnail->height, 240);
        QVERIFY(picture->thumbnail.size() <= 40 * 1024);
        QVERIFY(readPicture(drawn(), 320, 6'000)->thumbnail.size() <= 6'000);
        QCOMPARE(drawn(), drawn()); // the same seed, the same picture
        QVERIFY(drawnScalp(3, 64, 64).rgb != drawnScalp(4, 64, 64).rgb);
    }

    void turnsItUpright_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<bool>("bottom");
        QTest::addColumn<bool>("right");
        // Where the stored picture's upper left corner is seen, by EXIF's own table.
        const std::array<std::array<bool, 2>, 8> corners{{{false, false},
                                                          {false, true},
                                                          {true, true},
                                                          {true, false},
                                                          {false, false},
                                                          {false, true},
                                                          {true, true},
                                                          {true, false}}};
        for (int i = 0; i < 8; ++i)
            QTest::addRow("%d", i + 1) << i + 1 << corners[std::size_t(i)][0] << corners[std::size_t(i)][1];
    }
    void turnsItUpright()
    {
        QFETCH(int, orientation);
        QFETCH(bool, bottom);
        QFETCH(bool, right);
        for (const bool big : {true, false}) {
            const auto picture = readPicture(withOrientation(cornered(), char(orientation), big));
            QVERIFY(picture);
            QCOMPARE(picture->orientation, orientation);
            const Pixels seen = decoded(picture->thumbnail);
            QCOMPARE(seen.width, orientation >= 5 ? 64 : 128);
            QCOMPARE(seen.height, orientation >= 5 ? 128 : 64);
            for (const bool down : {false, true}) {
                for (const bool across : {false, true})
                    QCOMPARE(isRed(seen, down, across), down == bottom && across == right);
            }
        }
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = drawn();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Dear clinic");
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(100, 'x');
        QTest::newRow("only a head") << good.left(30);
        QTest::newRow("half") << good.left(good.size() / 2);
        QTest::newRow("without its end") << good.left(good.size() - 40);
        // Where the frame's head tells height and width.
        const qsizetype frame = good.indexOf(QByteArray("\xff\xc0"));
        QVERIFY(frame > 0);
        const auto claiming = [&](const char* size) {
            QByteArray bytes = good;
            return bytes.replace(frame + 5, 4, size, 4);
        };
        QTest::newRow("60000 by 60000") << claiming("\xea\x60\xea\x60");
        QTest::newRow("65535 by 65535") << claiming("\xff\xff\xff\xff");
        QTest::newRow("nothing by nothing") << claiming("\0\0\0\0");
        QTest::newRow("taller than it is") << claiming("\x13\x88\x03\x20");
        QTest::newRow("one pixel") << claiming("\0\x01\0\x01");
        QByteArray broken = good;
        for (qsizetype i = good.size() / 2; i < good.size() / 2 + 60; ++i)
            broken[i] = '\xff';
        QTest::newRow("damaged in the middle") << broken;
    }
    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, bytes);
        const auto picture = readPicture(bytes);
        QVERIFY(!picture);
        QCOMPARE(picture.error().code(), ErrorCode::InvalidInput);
        QVERIFY(picture.error().message().contains(QLatin1String("Nothing was added")));
    }

    void anyFlippedByteIsTakenOrRefused()
    {
        const QByteArray good = drawn(96, 64);
        int refused = 0;
        for (qsizetype i = 0; i < good.size(); i += 3) {
            QByteArray bytes = good;
            bytes[i] = char(bytes[i] ^ (1 << (i % 8)));
            const auto picture = readPicture(bytes);
            if (picture)
                QVERIFY(picture->width * qint64(picture->height) <= mostPixels);
            else
                ++refused;
        }
        QVERIFY(refused > 50); // the rest are other colours, which nobody can tell from the right ones
    }

    void hostileExifIsNoOrientation()
    {
        const QByteArray good = drawn(96, 64);
        QCOMPARE(exifOrientation(withOrientation(good, 9, true)), 1);
        QCOMPARE(exifOrientation(withOrientation(good, 0, false)), 1);
        const QByteArray turned = withOrientation(good, 6, true);
        for (qsizetype length = 0; length < 60; ++length)
            QVERIFY(exifOrientation(turned.left(length)) <= 8);
        QCOMPARE(exifOrientation(turned), 6);
    }
};

QTEST_APPLESS_MAIN(TestJpeg)
#include "test_jpeg.moc"
