#include "sample_files.h"

#include <QTest>

using namespace stipple;
using namespace stipple::capture;

class TestJpeg : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesSmallerAtOnce()
    {
        const QByteArray jpeg = *toJpeg(drawnScalp(3, 800, 600), 85);
        const auto whole = fromJpeg(jpeg);
        QVERIFY(whole);
        QCOMPARE(whole->width, 800);
        QCOMPARE(whole->height, 600);
        QCOMPARE(whole->rgb.size(), 800 * 600 * 3);
        const auto small = fromJpeg(jpeg, 320);
        QVERIFY(small);
        QCOMPARE(small->width, 320);
        QCOMPARE(small->height, 240);
        QCOMPARE(fromJpeg(jpeg, 5'000)->width, 800);
        QCOMPARE(fromJpeg(jpeg, 800)->rgb, whole->rgb);
    }

    void cutOffItIsRefusedAlsoWhenSmaller()
    {
        const QByteArray jpeg = *toJpeg(drawnScalp(3, 800, 600), 85);
        for (const int edge : {0, 320}) {
            const auto half = fromJpeg(jpeg.left(jpeg.size() / 2), edge);
            QVERIFY(!half);
            QCOMPARE(half.error().code(), ErrorCode::InvalidInput);
            QVERIFY(!fromJpeg(jpeg.chopped(40), edge));
            QVERIFY(!fromJpeg("Dear clinic", edge));
        }
    }
};

QTEST_APPLESS_MAIN(TestJpeg)
#include "test_jpeg.moc"
