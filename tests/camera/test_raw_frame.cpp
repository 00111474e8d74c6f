// Whatever a camera gives becomes the same picture: in every form of its bytes, of odd sizes, however it was held; and
// what is no whole frame is said to be none.
#include "camera/raw_frame.h"
#include "demo/drawn_camera.h"

#include <QTest>

using namespace stipple;
using camera::RawFrame;
using Format = RawFrame::Format;

namespace
{

// Four fields of different colours, so that what is turned or mirrored shows.
capture::Pixels fields(int width, int height)
{
    capture::Pixels pixels{width, height, QByteArray(qsizetype(width) * height * 3, '\0')};
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            char* p = pixels.rgb.data() + (qsizetype(y) * width + x) * 3;
            const bool right = x >= width / 2;
            const bool low = y >= height / 2;
            p[0] = char(right ? 200 : 60);
            p[1] = char(low ? 180 : 70);
            p[2] = char(right == low ? 150 : 90);
        }
    }
    return pixels;
}

// The largest difference of a colour in the middle of each quarter.
int difference(const capture::Pixels& one, const capture::Pixels& other)
{
    int most = 0;
    for (const int x : {one.width / 4, one.width * 3 / 4}) {
        for (const int y : {one.height / 4, one.height * 3 / 4}) {
            for (int c = 0; c < 3; ++c) {
                const qsizetype at = (qsizetype(y) * one.width + x) * 3 + c;
                most = std::max(most, std::abs(int(uchar(one.rgb[at])) - int(uchar(other.rgb[at]))));
            }
        }
    }
    return most;
}

} // namespace

class TestRawFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormGivesTheSamePicture_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QSize>("size");
        for (int format = int(Format::Rgb24); format <= int(Format::Jpeg); ++format) {
            for (const QSize size : {QSize(64, 48), QSize(67, 49), QSize(33, 20)})
                QTest::addRow("%d %dx%d", format, size.width(), size.height()) << format << size;
        }
    }
    void everyFormGivesTheSamePicture()
    {
        QFETCH(int, format);
        QFETCH(QSize, size);
        const capture::Pixels given = fields(size.width(), size.height());
        const RawFrame frame = demo::inFormat(given, Format(format));
        const auto pixels = camera::pixelsOf(frame);
        QVERIFY2(pixels, pixels ? "" : qPrintable(pixels.error().message()));
        QCOMPARE(pixels->width, size.width());
        QCOMPARE(pixels->height, size.height());
        QCOMPARE(pixels->rgb.size(), qsizetype(size.width()) * size.height() * 3);
        if (Format(format) == Format::Grey8)
            return; // its colours are gone
        QVERIFY2(difference(given, *pixels) <= 6, qPrintable(QString::number(difference(given, *pixels))));
        const auto glance = camera::glanceOf(frame, {24, 24});
        QVERIFY(glance);
        const int longest = std::max(glance->image.width(), glance->image.height());
        QVERIFY2(longest >= 24 && longest < 48, qPrintable(QString::number(longest)));
    }

    void standsUpright_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QPoint>("first"); // where the upper left field went, in quarters
        QTest::newRow("as it lies") << 1 << QSize(80, 60) << QPoint(0, 0);
        QTest::newRow("quarter") << 6 << QSize(60, 80) << QPoint(1, 0);
        QTest::newRow("half") << 3 << QSize(80, 60) << QPoint(1, 1);
        QTest::newRow("three quarters") << 8 << QSize(60, 80) << QPoint(0, 1);
    }
    void standsUpright()
    {
        QFETCH(int, orientation);
        QFETCH(QSize, size);
        QFETCH(QPoint, first);
        const RawFrame frame = demo::inFormat(fields(80, 60), Format::Bgrx32, orientation);
        const auto glance = camera::glanceOf(frame, {200, 200});
        QVERIFY(glance);
        QCOMPARE(glance->image.size(), size);
        const QColor colour =
            glance->image.pixelColor(size.width() * (1 + 2 * first.x()) / 4, size.height() * (1 + 2 * first.y()) / 4);
        QCOMPARE(colour, QColor(60, 70, 150));
    }

    void lessThanAPictureIsRefused()
    {
        RawFrame frame = demo::inFormat(fields(64, 48), Format::Nv12);
        for (RawFrame::Plane& plane : frame.planes) {
            if (!plane.bytes)
                continue;
            const qsizetype whole = plane.size;
            plane.size -= 16;
            QCOMPARE(camera::pixelsOf(frame).error().code(), ErrorCode::InvalidInput);
            QCOMPARE(camera::glanceOf(frame, {10, 10}).error().code(), ErrorCode::InvalidInput);
            plane.size = whole;
        }
        QVERIFY(camera::pixelsOf(frame));
        frame.planes[0].stride = 10;
        QCOMPARE(camera::pixelsOf(frame).error().code(), ErrorCode::InvalidInput);
        frame.width = -1;
        QCOMPARE(camera::pixelsOf(frame).error().code(), ErrorCode::InvalidInput);
        QCOMPARE(camera::pixelsOf(RawFrame()).error().code(), ErrorCode::Unsupported);
        QCOMPARE(camera::pixelsOf(camera::jpegFrame("no picture")).error().code(), ErrorCode::InvalidInput);
        QCOMPARE(camera::pixelsOf(camera::jpegFrame({})).error().code(), ErrorCode::InvalidInput);
    }

    // What the words on the camera's page rest on.
    void sharpnessAndLightAreTold()
    {
        const capture::Pixels scalp = capture::drawnScalp(3, 1280, 720);
        const auto sharp = camera::glanceOf(camera::frameOf(scalp), {960, 720});
        QVERIFY(sharp);
        // Blurred, as by a hand that moves: each pixel the mean of 13 × 13.
        const QImage image = sharp->image;
        QImage soft =
            image.scaled(image.width() / 13, image.height() / 13, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                .scaled(image.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const auto blurred = camera::glanceOf(camera::frameOf(soft), {960, 720});
        QVERIFY(blurred);
        qInfo() << "sharp" << sharp->sharpness << "blurred" << blurred->sharpness << "bright" << sharp->brightness;
        QVERIFY(sharp->sharpness > camera::blurredBelow);
        QVERIFY(blurred->sharpness < camera::blurredBelow);
        QVERIFY(sharp->brightness > camera::darkBelow && sharp->brightness < camera::brightAbove);
        capture::Pixels dim = scalp;
        for (char& c : dim.rgb)
            c = char(uchar(c) / 6);
        const auto dark = camera::glanceOf(camera::frameOf(dim), {960, 720});
        QVERIFY(dark->brightness < camera::darkBelow);
        QVERIFY(dark->sharpness > camera::blurredBelow); // dark is not blurred
        capture::Pixels glaring = scalp;
        glaring.rgb.fill('\xff');
        const auto white = camera::glanceOf(camera::frameOf(glaring), {960, 720});
        QVERIFY(white->brightness > camera::brightAbove && white->glaring > camera::glaringAbove);
    }
};

QTEST_APPLESS_MAIN(TestRawFrame)
#include "test_raw_frame.moc"
