// What the interface costs, in this process, offscreen on the software renderer: memory against a bare Controls window,
// a key press in the search to its results on the screen, flicking the list of clients, and wake-ups while nobody
// touches it. Prints one line each with what is to be reached, and fails where it is not.
//   bench_interface [memory] [search] [flick] [idle]     all of them without a name
// STIPPLE_BENCH_SMALL: a few clients and seconds, to prove that it runs; nothing is judged then.
#include "desk.h"

#include "core/log.h"

#include <QAbstractEventDispatcher>
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>
#include <QStyleHints>

using namespace stipple;
using namespace stipple::bench;

namespace
{

// How often any thread of this process went to sleep and was woken, since it began.
qint64 wakeUps()
{
    qint64 sum = 0;
    const QDir tasks(QStringLiteral("/proc/self/task"));
    for (const QString& task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        sum += statusOf(tasks.filePath(task) + QStringLiteral("/status"), "voluntary_ctxt_switches:").toLongLong();
    }
    return sum;
}

bool measureMemory()
{
    QProcess bare;
    bare.start(QStringLiteral(BARE_WINDOW), {QStringLiteral("--stay")});
    if (!bare.waitForStarted() || !bare.waitForReadyRead(30'000))
        qFatal("the bare window did not start");
    const double bareMiB = residentMiB(bare.processId());
    bare.kill();
    bare.waitForFinished();
    Desk desk(isSmall() ? 50 : 10'000);
    const double ours = residentMiB(QCoreApplication::applicationPid());
    std::printf("resident: bare Controls window %.1f MiB, stipple at the list of clients %.1f MiB\n", bareMiB, ours);
    return told(QStringLiteral("resident memory, against the bare window"), ours / bareMiB, 3, QStringLiteral("×"));
}

bool measureSearch()
{
    Desk desk(isSmall() ? 200 : 100'000);
    desk.tap(QStringLiteral("clients.search"));
    // Asked once: where nobody is found, the list is not seen.
    auto* rows = qobject_cast<QAbstractItemModel*>(desk.list()->property("model").value<QObject*>());
    QQuickItem* search = desk.search();
    if (!rows || !search)
        qFatal("the list has no model");
    std::vector<double> times;
    const QStringList words{QStringLiteral("ana"),   QStringLiteral("mar"),      QStringLiteral("lo si"),
                            QStringLiteral("555 0"), QStringLiteral("jurgen o"), QStringLiteral("zzq")};
    for (const QString& word : words) {
        for (qsizetype length = 1; length <= word.size(); ++length) {
            const QChar letter = word.at(length - 1);
            if (letter.isSpace()) { // no other results
                desk.perform(
                    {{QStringLiteral("do"), QStringLiteral("type")}, {QStringLiteral("text"), QString(letter)}});
                continue;
            }
            QElapsedTimer since;
            bool isShown = false;
            bool isFound = false;
            const auto gone = QObject::connect(rows, &QAbstractItemModel::rowsRemoved, rows, [&] { isFound = true; });
            const auto found = QObject::connect(rows, &QAbstractItemModel::rowsInserted, rows, [&] { isFound = true; });
            const auto drawn = QObject::connect(desk.window(), &QQuickWindow::frameSwapped, desk.window(),
                                                [&] { isShown = isShown || isFound; });
            since.start();
            desk.perform({{QStringLiteral("do"), QStringLiteral("type")}, {QStringLiteral("text"), QString(letter)}});
            // A letter that changes no result brings nothing to wait for.
            const bool came = QTest::qWaitFor([&] { return isShown; }, 2'000);
            if (came)
                times.push_back(double(since.nsecsElapsed()) / 1e6);
            for (const auto& connection : {gone, found, drawn})
                QObject::disconnect(connection);
        }
        search->setProperty("text", QString());
        QMetaObject::invokeMethod(search, "textEdited");
        desk.waitForFrame();
    }
    if (times.empty())
        qFatal("no key press brought results");
    std::printf("key to results on the screen, %zu presses: p50 %.1f ms, p99 %.1f ms\n", times.size(),
                percentile(times, 0.5), percentile(times, 0.99));
    return told(QStringLiteral("search, key press to results, the slowest"), percentile(times, 1), 100,
                QStringLiteral("ms"));
}

bool measureFlick()
{
    Desk desk(isSmall() ? 200 : 10'000);
    Frames frames(desk.window());
    QQuickItem* list = desk.list();
    for (int i = 0; i < (isSmall() ? 1 : 10); ++i) {
        frames.pause();
        QMetaObject::invokeMethod(list, "flick", Q_ARG(double, 0.0), Q_ARG(double, i % 3 == 2 ? 2500.0 : -2500.0));
        if (!QTest::qWaitFor([&] { return !list->property("moving").toBool(); }, 20'000))
            qFatal("the list does not stop");
    }
    std::printf("flicking, %zu frames: render p50 %.2f ms, swap p50 %.2f ms\n", frames.renders.size(),
                percentile(frames.renders, 0.5), percentile(frames.swaps, 0.5));
    const bool fast =
        told(QStringLiteral("flicking, render p99"), percentile(frames.renders, 0.99), 8, QStringLiteral("ms"));
    return told(QStringLiteral("flicking, swap p99"), percentile(frames.swaps, 0.99), 33, QStringLiteral("ms")) && fast;
}

// How often the loop was woken, and all threads. Without a test's own polling: the loop itself runs, and one timer ends
// it, whose own wake-up does not count. Says when the first ones were.
std::pair<qint64, qint64> idleFor(int seconds)
{
    std::vector<qint64> slept; // when it went to sleep, the first time by itself and then after each wake-up
    QElapsedTimer since;
    since.start();
    const auto counted = QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock,
                                          qApp, [&] { slept.push_back(since.elapsed()); });
    const qint64 before = wakeUps();
    QTimer end;
    end.setTimerType(Qt::PreciseTimer); // a coarse one is looked at before it is due
    end.setSingleShot(true);
    QObject::connect(&end, &QTimer::timeout, qApp, [] { QCoreApplication::exit(); }); // quit would close the window
    end.start(seconds * 1000);
    QGuiApplication::exec();
    QObject::disconnect(counted);
    // Before it lies down for the first time, the loop does what is still posted, and turns over.
    while (slept.size() > 1 && slept[1] < 100)
        slept.erase(slept.begin());
    for (std::size_t i = 1; i < std::min<std::size_t>(slept.size(), 4); ++i)
        std::printf("    woken before %.3f s\n", double(slept[i]) / 1000);
    return {std::max<qint64>(0, qint64(slept.size()) - 1), wakeUps() - before};
}

bool measureIdle()
{
    Desk desk(isSmall() ? 50 : 10'000);
    const int seconds = isSmall() ? 2 : 60;
    desk.list()->forceActiveFocus();
    // What unlocking and opening the page still had to do, each once: the anchor is written after three seconds, Qt
    // tidies its pictures after thirty.
    idleFor(isSmall() ? 2 : 40);
    const auto [loops, switches] = idleFor(seconds);
    std::printf("idle, nothing focused, %d s: the loop woke %lld times, all threads %lld\n", seconds, loops, switches);
    const bool quiet = told(QStringLiteral("idle without focus, wake-ups"), double(loops), 0, {});
    desk.tap(QStringLiteral("clients.search"));
    idleFor(2);
    const auto [typing, all] = idleFor(seconds);
    std::printf("idle, a field focused: the loop woke %lld times, all threads %lld\n", typing, all);
    return told(QStringLiteral("idle with a focused field, wake-ups a second"), double(typing) / seconds, 5, {}) &&
           quiet;
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    installRedactingLog();
    const QStringList asked = QCoreApplication::arguments().mid(1);
    const std::pair<const char*, bool (*)()> all[] = {
        {"memory", measureMemory}, {"search", measureSearch}, {"flick", measureFlick}, {"idle", measureIdle}};
    bool reached = true;
    for (const auto& [name, measure] : all) {
        if (asked.isEmpty() || asked.contains(QLatin1String(name)))
            reached = measure() && reached;
    }
    return reached ? 0 : 1;
}
