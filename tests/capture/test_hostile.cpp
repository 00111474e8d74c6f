// Files that are cut off, damaged, or made to do harm: each is refused in words, and gets no memory for what it claims.
#include "sample_files.h"

#include "capture/photo.h"

#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace stipple;
using namespace stipple::capture;

namespace
{

Result<PreparedPhoto> import(const QByteArray& file) { return importPhoto(file, QTimeZone::utc()); }
QByteArray jpeg() { return *toJpeg(drawnScalp(3, 320, 240), 85); }
QByteArray png() { return toPng(drawnScalp(3, 160, 120)); }

QByteArray replaced(QByteArray bytes, qsizetype at, const QByteArray& by) { return bytes.replace(at, by.size(), by); }

// Where a JPEG's frame tells height and width, a PNG's head width and height, and HEIC's every property the same.
QByteArray jpegClaiming(const char* size)
{
    const QByteArray good = jpeg();
    return replaced(good, good.indexOf(QByteArray("\xff\xc0")) + 5, QByteArray(size, 4));
}
QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}
// With a right checksum, so that it is the size that is refused.
QByteArray pngClaiming(quint32 width, quint32 height)
{
    const QByteArray good = png();
    const QByteArray head = number(width) + number(height) + good.mid(24, 5);
    return withChunk(good.left(8) + QByteArray(25, '\0'), "IHDR", head).mid(33).prepend(good.left(8)) + good.mid(33);
}
QByteArray heicClaiming(quint32 width, quint32 height)
{
    QByteArray bytes = fixture("scalp.heic");
    for (qsizetype at = bytes.indexOf("ispe"); at > 0; at = bytes.indexOf("ispe", at + 1))
        bytes.replace(at + 8, 8, number(width) + number(height));
    return bytes;
}

// A progressive picture of that size, of which there is only one scan, again and again.
QByteArray scanAfterScan(int scans)
{
    const std::unique_ptr<void, int (*)(void*)> handle(tjInitCompress(), tjDestroy);
    const Pixels grey = plain(2'048, 2'048, "\x80\x80\x80");
    unsigned char* out = nullptr;
    unsigned long size = 0;
    if (tjCompress2(handle.get(), reinterpret_cast<const unsigned char*>(grey.rgb.constData()), grey.width, 0,
                    grey.height, TJPF_RGB, &out, &size, TJSAMP_420, 80, TJFLAG_PROGRESSIVE) != 0)
        qFatal("no progressive JPEG");
    QByteArray bytes(reinterpret_cast<const char*>(out), qsizetype(size));
    tjFree(out);
    const qsizetype last = bytes.lastIndexOf(QByteArray("\xff\xda"));
    return bytes.chopped(2) + bytes.mid(last).chopped(2).repeated(scans) + QByteArray("\xff\xd9");
}

} // namespace

class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const QByteArray& file, const char* says) {
            QTest::newRow(name) << file << QString::fromLatin1(says);
        };
        row("empty", "", "no JPEG, PNG or HEIC");
        row("text", "Dear clinic", "no JPEG, PNG or HEIC");
        row("GIF", "GIF89a" + QByteArray(100, 'x'), "no JPEG, PNG or HEIC");
        row("film",
            QByteArray("\0\0\0\x18"
                       "ftypisom\0\0\0\0isommp42",
                       24) +
                QByteArray(100, 'x'),
            "no JPEG, PNG or HEIC");
        row("65 MiB", QByteArray(65 * 1024 * 1024, '\xff'), "more than 64 MiB");
        row("JPEG: only its beginning", "\xff\xd8\xff", "0 by 0");
        row("JPEG: 60000 by 60000", jpegClaiming("\xea\x60\xea\x60"), "60000 by 60000");
        row("JPEG: 65535 by 65535", jpegClaiming("\xff\xff\xff\xff"), "head");
        row("JPEG: nothing by nothing", jpegClaiming("\0\0\0\0"), "head");
        row("JPEG: taller than it is", jpegClaiming("\x03\x20\x01\x40"), "cut off or damaged");
        row("JPEG: far larger than its bytes", jpegClaiming("\x1f\x40\x1f\x40"), "as cameras make");
        row("JPEG: one pixel", jpegClaiming("\0\x01\0\x01"), "1 by 1");
        row("JPEG: a scan a hundred times over", scanAfterScan(101), "as cameras make");
        row("JPEG: damaged in the middle", replaced(jpeg(), jpeg().size() / 2, QByteArray(60, '\xff')), "damaged");
        row("PNG: only its beginning", png().left(8), "cut off");
        row("PNG: 60000 by 60000", pngClaiming(60'000, 60'000), "60000 by 60000");
        row("PNG: taller than it is", pngClaiming(160, 2'000), "cut off or damaged");
        row("PNG: one pixel", pngClaiming(1, 1), "1 by 1");
        row("PNG: two thousand million wide", pngClaiming(2'000'000'000, 1), "PNG");
        row("PNG: a chunk longer than the file", replaced(png(), 33, "\xff\xff\xff\xff"), "cut off");
        row("PNG: damaged in the middle", replaced(png(), png().size() / 2, QByteArray(60, '\xff')), "damaged");
        row("HEIC: only its beginning", fixture("scalp.heic").left(24), "cut off");
        row("HEIC: 60000 by 60000", heicClaiming(60'000, 60'000), "");
        row("HEIC: 16000 by 16000", heicClaiming(16'000, 16'000), "16000 by 16000");
        row("HEIC: larger than it is", heicClaiming(8'000, 8'000), "not what its head says");
        row("HEIC: smaller than it is", heicClaiming(32, 32), "not what its head says");
        // Its head claims 320 by 240, its coded picture 16000 by 16000.
        row("HEIC: far larger than it says", fixture("lying.heic"), "not what its head says");
        row("HEIC: one pixel", heicClaiming(1, 1), "1 by 1");
        const QByteArray heic = fixture("scalp.heic");
        row("HEIC: its head damaged", replaced(heic, heic.indexOf("hvcC") + 4, QByteArray(60, '\xff')), "");
    }
    void refused()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, says);
        const auto photo = import(file);
        QVERIFY(!photo);
        QCOMPARE(photo.error().code(), ErrorCode::InvalidInput);
        QVERIFY2(photo.error().message().contains(says), qPrintable(photo.error().message()));
        QVERIFY(photo.error().message().contains(QLatin1String("Nothing was added")));
    }

    void aProgressivePictureIsTaken() { QVERIFY(import(scanAfterScan(0))); }

    // Whatever is cut off, wherever: only what stands behind the picture itself may be missing.
    void cutOffAnywhere_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("JPEG") << withExif(jpeg());
        QTest::newRow("PNG") << withChunk(png(), "eXIf", SampleExif{}.block());
        QTest::newRow("HEIC") << fixture("scalp.heic");
    }
    void cutOffAnywhere()
    {
        QFETCH(QByteArray, file);
        QVERIFY(import(file));
        for (qsizetype size = 0; size < file.size(); size += size < 400 ? 1 : 211)
            QVERIFY2(!import(file.left(size)), qPrintable(QString::number(size)));
        QVERIFY(!import(file.chopped(1)));
    }

    void anyFlippedByteIsTakenOrRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("leastRefused"); // the rest are other colours, which nobody can tell from the right ones
        QTest::newRow("JPEG") << withExif(*toJpeg(drawnScalp(3, 96, 64), 85)) << 20;
        QTest::newRow("PNG") << withChunk(toPng(drawnScalp(3, 48, 32)), "eXIf", SampleExif{}.block()) << 200;
        QTest::newRow("HEIC") << fixture("turned.heic") << 20;
    }
    void anyFlippedByteIsTakenOrRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, leastRefused);
        int refused = 0;
        for (qsizetype i = 0; i < file.size(); i += 3) {
            QByteArray bytes = file;
            bytes[i] = char(bytes[i] ^ (1 << (i % 8)));
            const auto photo = import(bytes);
            if (photo)
                QVERIFY(photo->width * qint64(photo->height) <= mostPixels);
            else
                ++refused;
        }
        QVERIFY2(refused >= leastRefused, qPrintable(QString::number(refused)));
    }

    void metadataCanSayWhatItLikes()
    {
        const QByteArray good = jpeg();
        const QByteArray block = SampleExif{}.block();
        for (qsizetype size = 0; size < block.size(); ++size)
            QVERIFY(import(withPart(good, '\xe1', QByteArray("Exif\0\0", 6) + block.left(size))));
        // Its directories lead in a circle, or anywhere.
        for (qsizetype i = 0; i < block.size(); ++i) {
            QByteArray bytes = block;
            bytes[i] = char(bytes[i] ^ 0xff);
            QVERIFY(import(withPart(good, '\xe1', QByteArray("Exif\0\0", 6) + bytes)));
        }
        for (const int orientation : {0, 9, 255, 65'535}) {
            SampleExif exif;
            exif.orientation = orientation;
            const auto photo = import(withExif(good, exif));
            QVERIFY(photo);
            QCOMPARE(photo->width, 320);
        }
        QVERIFY(import(withPart(good, '\xe2', "ICC_PROFILE" + QByteArray("\0\1\1", 3) + QByteArray(65'000, 'i'))));
        // A text that is a thousand times its size is not even unpacked.
        const QByteArray packed = qCompress(QByteArray(40'000'000, ' ')).mid(4);
        QVERIFY(import(withChunk(png(), "zTXt", QByteArray("Comment\0\0", 9) + packed)));
        QVERIFY(import(withChunk(png(), "iCCP", QByteArray("profile\0\0", 9) + packed)));
    }

    // A child for each, so that what it needed at most can be told. A sanitizer's own memory counts too, and is allowed
    // for.
    void needsNoMemoryForClaims()
    {
#ifdef STIPPLE_SANITIZED
        constexpr long mostKilobytes = 500 * 1024;
#else
        constexpr long mostKilobytes = 100 * 1024;
#endif
        const std::vector<QByteArray> files{jpegClaiming("\xea\x60\xea\x60"), jpegClaiming("\x1f\x40\x1f\x40"),
                                            pngClaiming(60'000, 60'000),      pngClaiming(60'000, 1'200'000),
                                            heicClaiming(60'000, 60'000),     heicClaiming(16'000, 16'000),
                                            heicClaiming(8'000, 8'000),       fixture("lying.heic")};
        for (std::size_t i = 0; i < files.size(); ++i) {
            const pid_t child = fork();
            if (child == 0) {
                const auto photo = import(files[i]);
                rusage usage{};
                getrusage(RUSAGE_SELF, &usage);
                _exit(!photo && usage.ru_maxrss < mostKilobytes ? 0 : 1);
            }
            int status = -1;
            QCOMPARE(waitpid(child, &status, 0), child);
            QVERIFY2(status == 0, qPrintable(QString::number(i)));
        }
    }
};

QTEST_APPLESS_MAIN(TestHostile)
#include "test_hostile.moc"
