// A code is read by another program, from a screen held at an angle, in bad light, and small.
#include "read_code.h"
#include "vouched_tablet.h"

#include "documents/qr_code.h"

#include <QPainter>
#include <QTest>
#include <QTransform>

#include <cmath>
#include <random>

using namespace stipple;
using namespace stipple::documents;

class TestQrCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const VouchedTablet clinic;
        const auto fragment = clinic.link().toFragment(clinic.device);
        QVERIFY(fragment);
        m_text = careAddress(QStringLiteral("https://norte.example.org/cuidados"), *fragment).toUtf8();
    }

    void asItIsDrawn()
    {
        for (const QByteArray& text : {QByteArray("a"), m_text, QByteArray(1'050, 'x')}) {
            const auto png = qrCodePng(text, 4);
            QVERIFY(png);
            QCOMPARE(readCode(QImage::fromData(*png)), text);
        }
        QCOMPARE(qrCode(QByteArray(3'000, 'x')).error().code(), ErrorCode::InvalidInput);
        QCOMPARE(readCode(QImage(200, 200, QImage::Format_Grayscale8)), QByteArray());
    }

    void fromAnAngle_data()
    {
        QTest::addColumn<double>("turned");   // degrees
        QTest::addColumn<double>("narrowed"); // the far edge, of the near one
        QTest::addColumn<int>("noise");       // grey levels, standard deviation
        QTest::newRow("straight") << 0.0 << 1.0 << 0;
        QTest::newRow("turned") << 17.0 << 1.0 << 8;
        QTest::newRow("on its side") << 90.0 << 1.0 << 8;
        QTest::newRow("from below") << 0.0 << 0.85 << 8;
        QTest::newRow("turned, from below, in the evening") << -12.0 << 0.88 << 16;
    }
    void fromAnAngle()
    {
        QFETCH(double, turned);
        QFETCH(double, narrowed);
        QFETCH(int, noise);
        const auto code = qrCode(m_text, 8);
        QVERIFY(code);
        QCOMPARE(readCode(photographed(*code, turned, narrowed, noise)), m_text);
    }

private:
    // As a telephone's camera has it: on a grey table, askew, a little dim, with noise.
    static QImage photographed(const QImage& code, double turned, double narrowed, int noise)
    {
        constexpr int size = 1'200;
        const double width = code.width();
        const double inset = width * (1 - narrowed) / 2;
        QTransform askew;
        const bool isPossible = QTransform::quadToQuad(
            QPolygonF({{0, 0}, {width, 0}, {width, width}, {0, width}}),
            QPolygonF({{inset, inset}, {width - inset, inset}, {width, width}, {0, width}}), askew);
        if (!isPossible)
            qFatal("no such view");
        QImage picture(size, size, QImage::Format_RGB32);
        picture.fill(QColor(150, 146, 140));
        QPainter painter(&picture);
        painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
        painter.translate(size / 2.0, size / 2.0);
        painter.rotate(turned);
        const double scale = 0.7 * size / width;
        painter.scale(scale, scale);
        painter.translate(-width / 2, -width / 2);
        painter.setTransform(askew, true);
        painter.setOpacity(0.8);
        painter.drawImage(0, 0, code);
        painter.end();
        std::mt19937 random(7);
        std::normal_distribution<double> grain(0, std::max(0.1, double(noise)));
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x) {
                const int grey = std::clamp(qGray(picture.pixel(x, y)) + int(std::lround(grain(random))), 0, 255);
                picture.setPixel(x, y, qRgb(grey, grey, grey));
            }
        }
        return picture;
    }

    QByteArray m_text;
};

QTEST_APPLESS_MAIN(TestQrCode)
#include "test_qr_code.moc"
