#include "keyboard_app.h"

#include <QTest>

namespace stipple::e2e
{

namespace
{

constexpr int mostStops = 400; // no page has as many

}

bool KeyboardApp::press(const QString& key, const QString& with)
{
    ++m_pressed[with.isEmpty() ? key : with + QLatin1Char('+') + key];
    return this->key(key, with);
}

QString KeyboardApp::focused()
{
    beQuiet(true);
    const bool isThere = perform({{QStringLiteral("do"), QStringLiteral("focused")}});
    beQuiet(false);
    return isThere ? value().toObject().value(QLatin1String("name")).toString() : QString();
}

bool KeyboardApp::goTo(const QString& at)
{
    if (!waitFor(at, QStringLiteral("enabled"), true))
        return false;
    // Mostly forwards, as people do, and now and then the other way round.
    const bool isBack = ++m_ways % 4 == 0;
    QStringList stops;
    for (int i = 0; i < mostStops; ++i) {
        const QString here = focused();
        if (here == at)
            return true;
        stops += here;
        if (!press(isBack ? QStringLiteral("Backtab") : QStringLiteral("Tab"),
                   isBack ? QStringLiteral("shift") : QString()))
            return false;
    }
    stops.removeDuplicates();
    return refuse(QStringLiteral("%1 is not reached by the keyboard; that goes to: %2").arg(at, stops.join(u' ')));
}

// Whoever types must see where.
bool KeyboardApp::isInView(const QString& at)
{
    const auto isSeen = [&] {
        if (!perform({{QStringLiteral("do"), QStringLiteral("focused")}}))
            return false;
        const QJsonObject place = value().toObject();
        const double height = read(QStringLiteral("window"), QStringLiteral("height")).toDouble();
        const double top = place.value(QLatin1String("top")).toDouble();
        const double bottom = place.value(QLatin1String("bottom")).toDouble();
        return top >= 0 && (bottom <= height || bottom - top > height);
    };
    return QTest::qWaitFor(isSeen, 15'000) || refuse(at + QStringLiteral(" has the keyboard, and is not in view"));
}

bool KeyboardApp::tap(const QString& at)
{
    if (!goTo(at) || !isInView(at))
        return false;
    beQuiet(true);
    const bool isTypedInto = !read(at, QStringLiteral("cursorPosition")).isUndefined();
    beQuiet(false);
    if (isTypedInto)
        return true;
    static const QStringList keys{QStringLiteral("Space"), QStringLiteral("Return"), QStringLiteral("Enter")};
    return press(keys.at(m_ways % keys.size()));
}

bool KeyboardApp::drag(const QString& at, int, int)
{
    return refuse(QStringLiteral("drawing on %1 takes a hand").arg(at));
}

} // namespace stipple::e2e
