// The whole interface in this process, offscreen on the software renderer, on a vault of invented people; and how a
// figure is told.
#pragma once

#include "app/interface.h"
#include "demo/driver.h"
#include "demo/invented_vault.h"
#include "demo/item_finder.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QJsonObject>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <functional>

namespace stipple::bench
{

inline bool isSmall() { return qEnvironmentVariableIsSet("STIPPLE_BENCH_SMALL"); }

inline double percentile(std::vector<double> values, double at)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, std::size_t(at * double(values.size())))];
}

// True where it is reached, or nothing is judged.
inline bool told(const QString& what, double measured, double most, const QString& unit)
{
    const bool reached = measured <= most;
    std::printf("%s: %.2f %s (to reach: at most %.0f): %s\n", qPrintable(what), measured, qPrintable(unit), most,
                isSmall() ? "not judged"
                : reached ? "reached"
                          : "NOT reached");
    std::fflush(stdout);
    return reached || isSmall();
}

inline QByteArray statusOf(const QString& path, const char* line)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray& each : file.readAll().split('\n')) {
        if (each.startsWith(line))
            return each.mid(qsizetype(qstrlen(line))).trimmed();
    }
    return {};
}

inline double residentMiB(qint64 pid)
{
    return statusOf(QStringLiteral("/proc/%1/status").arg(pid), "VmRSS:").split(' ').value(0).toDouble() / 1024;
}

// How long frames took, from the first to the last: on the renderer, and from one on the screen to the next.
class Frames
{
public:
    explicit Frames(QQuickWindow* window)
    {
        m_connections = {
            QObject::connect(
                window, &QQuickWindow::beforeRendering, window, [this] { m_render.start(); }, Qt::DirectConnection),
            QObject::connect(
                window, &QQuickWindow::afterRendering, window,
                [this] { renders.push_back(double(m_render.nsecsElapsed()) / 1e6); }, Qt::DirectConnection),
            QObject::connect(
                window, &QQuickWindow::frameSwapped, window,
                [this] {
                    if (m_swap.isValid())
                        swaps.push_back(double(m_swap.nsecsElapsed()) / 1e6);
                    m_swap.start();
                },
                Qt::DirectConnection)};
    }
    ~Frames()
    {
        for (const auto& connection : m_connections)
            QObject::disconnect(connection);
    }
    Frames(const Frames&) = delete;
    Frames& operator=(const Frames&) = delete;
    // What comes now is no frame.
    void pause() { m_swap.invalidate(); }

    std::vector<double> renders; // ms
    std::vector<double> swaps;

private:
    std::vector<QMetaObject::Connection> m_connections;
    QElapsedTimer m_render;
    QElapsedTimer m_swap;
};

// The whole interface on a vault of that many invented people, unlocked, at the list of clients.
class Desk
{
public:
    // `prepare`: what else is put into the vault's folder before anybody opens it.
    explicit Desk(int clients, const std::function<void(const QString& folder)>& prepare = {})
    {
        QElapsedTimer made;
        made.start();
        const auto done = demo::makeInventedVault(m_folder.filePath(QStringLiteral("vault")), clients, false, m_clock);
        if (!done)
            qFatal("no vault: %s", qPrintable(done.error().message()));
        std::printf("(a vault of %d clients, made in %.1f s)\n", clients, double(made.elapsed()) / 1000);
        if (prepare)
            prepare(m_folder.filePath(QStringLiteral("vault")));
        m_interface.emplace(m_folder.filePath(QStringLiteral("vault")), m_folder.filePath(QStringLiteral("screen.ini")),
                            m_clock);
        if (!m_interface->show())
            qFatal("no window");
        m_interface->preferences().setReducedMotion(true);
        m_driver.emplace(window(), nullptr);
        QObject::connect(&*m_driver, &demo::Driver::answered, &*m_driver,
                         [this](const QJsonObject& answer) { m_answer = answer; });
        perform({{QStringLiteral("do"), QStringLiteral("wait")},
                 {QStringLiteral("at"), QStringLiteral("unlock.passphrase")}});
        waitForFrame();
        tap(QStringLiteral("unlock.passphrase"));
        perform({{QStringLiteral("do"), QStringLiteral("type")}, {QStringLiteral("text"), demo::inventedPassphrase()}});
        tap(QStringLiteral("unlock.open"));
        tap(QStringLiteral("nav.clients"));
        perform(
            {{QStringLiteral("do"), QStringLiteral("wait")}, {QStringLiteral("at"), QStringLiteral("clients.list")}});
        if (!QTest::qWaitFor([this] { return list()->property("count").toInt() > 0; }, 60'000))
            qFatal("no clients are shown");
        waitForFrame();
    }

    QQuickWindow* window() const { return m_interface->window(); }
    QQuickItem* list() const { return demo::findItem(window(), QStringLiteral("clients.list")); }
    QQuickItem* search() const { return demo::findItem(window(), QStringLiteral("clients.search")); }
    // One of the controllers that the pages talk to.
    template <typename Controller>
    Controller* controller(const char* name) const
    {
        auto* found =
            qmlEngine(window()->contentItem())->singletonInstance<Controller*>(qmlTypeId("Stipple.App", 1, 0, name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void tap(const QString& at)
    {
        perform({{QStringLiteral("do"), QStringLiteral("wait")}, {QStringLiteral("at"), at}});
        waitForFrame();
        perform({{QStringLiteral("do"), QStringLiteral("tap")}, {QStringLiteral("at"), at}});
    }
    void perform(const QJsonObject& command)
    {
        m_answer = {};
        m_driver->perform(command);
        if (!QTest::qWaitFor([this] { return !m_answer.isEmpty(); }, 60'000) ||
            !m_answer.value(QLatin1String("ok")).toBool())
            qFatal("the driver: %s", qPrintable(m_answer.value(QLatin1String("error")).toString()));
    }
    void waitForFrame()
    {
        bool isDrawn = false;
        const auto drawn = QObject::connect(window(), &QQuickWindow::frameSwapped, window(), [&] { isDrawn = true; });
        window()->update();
        if (!QTest::qWaitFor([&] { return isDrawn; }, 10'000))
            qFatal("nothing is drawn");
        QObject::disconnect(drawn);
    }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::optional<app::Interface> m_interface;
    std::optional<demo::Driver> m_driver;
    QJsonObject m_answer;
};

} // namespace stipple::bench
