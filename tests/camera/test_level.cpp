// How the tablet is held: told from which way is up, in degrees and in words, and not at all where nothing can feel it.
#include "app/level_controller.h"
#include "demo/drawn_level.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace stipple;
using app::LevelController;

namespace
{

camera::Upwards turned(double degrees, double strength = 9.81)
{
    const double radians = degrees * std::numbers::pi / 180;
    return {-strength * std::sin(radians), strength * std::cos(radians), 0};
}

} // namespace

class TestLevel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_preferences = std::make_unique<app::Preferences>(m_home->filePath(QStringLiteral("screen.ini")));
        m_languages = std::make_unique<app::Languages>(*m_preferences);
        m_languages->setCurrent(QStringLiteral("en"));
    }

    void fromTheNearestSide_data()
    {
        QTest::addColumn<double>("held");
        QTest::addColumn<double>("told");
        QTest::newRow("upright") << 0.0 << 0.0;
        QTest::newRow("a little to the right") << 7.0 << 7.0;
        QTest::newRow("a little to the left") << -12.0 << -12.0;
        QTest::newRow("on its side") << 90.0 << 0.0;
        QTest::newRow("on its side, and a little less") << 84.0 << -6.0;
        QTest::newRow("on the other side") << -93.0 << -3.0;
        QTest::newRow("upside down") << 178.0 << -2.0;
    }
    void fromTheNearestSide()
    {
        QFETCH(double, held);
        QFETCH(double, told);
        const auto tilt = camera::tiltOf(turned(held));
        QVERIFY(tilt && !tilt->isFlat);
        QVERIFY2(std::abs(tilt->degrees - told) < 1e-6, qPrintable(QString::number(tilt->degrees)));
    }

    void lyingItIsFlat()
    {
        const auto down = camera::tiltOf({0, 0, -9.81});
        QVERIFY(down && down->isFlat && down->degrees < 1e-6);
        const double radians = 10 * std::numbers::pi / 180;
        const auto tilted = camera::tiltOf({9.81 * std::sin(radians), 0, 9.81 * std::cos(radians)});
        QVERIFY(tilted && tilted->isFlat);
        QVERIFY(std::abs(tilted->degrees - 10) < 1e-6);
    }

    void shakenNothingIsUp()
    {
        QVERIFY(!camera::tiltOf({0, 0, 0}));
        QVERIFY(!camera::tiltOf(turned(0, 20)));
        QVERIFY(!camera::tiltOf({std::nan(""), 0, 9.81}));
    }

    void itIsSaid()
    {
        demo::DrawnLevel drawn;
        LevelController level([&] { return &drawn; }, *m_languages);
        QVERIFY(!level.isKnown());
        QVERIFY(!drawn.isRunning());
        level.setWatching(true);
        QVERIFY(drawn.isRunning());
        QCOMPARE(level.told(), QStringLiteral("Straight"));
        QVERIFY(level.isLevel());
        drawn.turn(5);
        QCOMPARE(level.told(), QStringLiteral("Turned 5° to the right"));
        QCOMPARE(level.degrees(), 5.0);
        QVERIFY(!level.isLevel());
        drawn.turn(-3.4);
        QCOMPARE(level.told(), QStringLiteral("Turned 3° to the left"));
        drawn.turn(2);
        QCOMPARE(level.told(), QStringLiteral("Straight"));
        drawn.lay(1);
        QCOMPARE(level.told(), QStringLiteral("Flat"));
        drawn.lay(8);
        QCOMPARE(level.told(), QStringLiteral("Tilted by 8°"));
        // A hand that breathes is not told anew; one that shakes leaves what was said.
        QSignalSpy changed(&level, &LevelController::changed);
        drawn.lay(8.3);
        drawn.shake();
        QCOMPARE(changed.count(), 0);
        QCOMPARE(level.told(), QStringLiteral("Tilted by 8°"));
        level.setWatching(false);
        QVERIFY(!drawn.isRunning());
        QVERIFY(!level.isKnown());
        QCOMPARE(level.told(), QString());
    }

    void whereNothingFeelsItNothingIsSaid()
    {
        demo::DrawnLevel drawn;
        drawn.takeAway();
        LevelController level([&] { return &drawn; }, *m_languages);
        level.setWatching(true);
        QVERIFY(!drawn.isRunning());
        drawn.turn(5);
        QVERIFY(!level.isKnown());
        LevelController none({}, *m_languages);
        none.setWatching(true);
        QVERIFY(!none.isKnown());
        // This machine's, whatever it has: asked, started and left.
        const auto system = camera::systemLevel();
        if (system->isThere())
            system->start();
        system->stop();
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<app::Preferences> m_preferences;
    std::unique_ptr<app::Languages> m_languages;
};

QTEST_MAIN(TestLevel)
#include "test_level.moc"
