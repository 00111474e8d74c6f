// The real way through Qt Multimedia, to the camera that platform/linux/virtual-camera offers: it is found, frames come
// and are not blank, a photo comes in its full size, and it can be left and begun again.
#include "camera/camera.h"

#include <QTest>

using namespace stipple;
using camera::RawFrame;

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

class TestSystemCamera : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesAndPhotographs()
    {
        const auto camera = camera::systemCamera();
        int frames = 0;
        RawFrame last;
        std::vector<std::pair<qint64, RawFrame>> photos;
        QStringList failures;
        connect(camera.get(), &camera::Camera::framed, this, [&](const RawFrame& frame) {
            ++frames;
            last = frame;
        });
        connect(camera.get(), &camera::Camera::captured, this,
                [&](qint64 number, const RawFrame& frame) { photos.emplace_back(number, frame); });
        connect(camera.get(), &camera::Camera::failed, this, [&](camera::Trouble trouble, const QString& details) {
            failures += QStringLiteral("%1 %2").arg(int(trouble)).arg(details);
        });
        TRY(!camera->cameras().empty());
        QCOMPARE(camera->cameras().front().name, QStringLiteral("TestCam"));
        const QString id = camera->cameras().front().id;
        qint64 number = 0;
        for (int round = 0; round < 2; ++round) {
            frames = 0;
            // As the viewfinder does: again, where no frame comes.
            for (int start = 0; start < 6 && frames == 0; ++start) {
                camera->start(id);
                (void)QTest::qWaitFor([&] { return frames > 0; }, 4'000);
            }
            QVERIFY2(frames > 0, qPrintable(failures.join(u'\n')));
            TRY(frames >= 10);
            const auto glance = camera::glanceOf(last, {320, 180});
            QVERIFY2(glance, glance ? "" : qPrintable(glance.error().message()));
            QCOMPARE(glance->image.size(), QSize(320, 180));
            // Bars of different colours.
            std::set<QRgb> colours;
            for (int x = 0; x < 320; x += 8)
                colours.insert(glance->image.pixel(x, 60) & 0xf0f0f0);
            QVERIFY2(colours.size() >= 5, qPrintable(QString::number(colours.size())));
            QVERIFY(glance->brightness > 0.2 && glance->brightness < 0.9);
            photos.clear();
            ++number;
            for (int ask = 0; ask < 4 && photos.empty(); ++ask) {
                camera->capture(number);
                (void)QTest::qWaitFor([&] { return !photos.empty(); }, 4'000);
            }
            QVERIFY2(!photos.empty(), qPrintable(failures.join(u'\n')));
            QCOMPARE(photos.front().first, number);
            const auto pixels = camera::pixelsOf(photos.front().second);
            QVERIFY2(pixels, pixels ? "" : qPrintable(pixels.error().message()));
            QCOMPARE(QSize(pixels->width, pixels->height), QSize(1280, 720));
            const auto [least, most] = std::minmax_element(pixels->rgb.begin(), pixels->rgb.end(),
                                                           [](char a, char b) { return uchar(a) < uchar(b); });
            QVERIFY(uchar(*most) - uchar(*least) > 150);
            camera->stop();
        }
        QCOMPARE(failures, QStringList());
    }

    void oneThatIsNotThere()
    {
        const auto camera = camera::systemCamera();
        std::optional<camera::Trouble> trouble;
        connect(camera.get(), &camera::Camera::failed, this,
                [&](camera::Trouble what, const QString&) { trouble = what; });
        camera->start(QStringLiteral("nothing"));
        TRY(trouble.has_value());
        QVERIFY(*trouble == camera::Trouble::Unplugged || *trouble == camera::Trouble::NoCamera);
    }
};

QTEST_MAIN(TestSystemCamera)
#include "test_system_camera.moc"
