// What a client and whoever hands them the tablet wait for: a key press, a page, a long form, the hand-over and back.
// Prints one line each with what is to be reached, and fails where it is not.
//   bench_client [form] [handover]     both without a name
// STIPPLE_BENCH_SMALL: few repetitions, to prove that it runs; nothing is judged then.
#include "core/log.h"
#include "demo/driver.h"
#include "demo/item_finder.h"
#include "demo/shown_form.h"
#include "e2e/driven_app.h"
#include "vault/slot_keys.h"
#include "vault/vault.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStyleHints>
#include <QTest>

#include <cstdio>

using namespace stipple;

namespace
{

bool isSmall() { return qEnvironmentVariableIsSet("STIPPLE_BENCH_SMALL"); }

double percentile(std::vector<double> values, double at)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[std::min(values.size() - 1, std::size_t(at * double(values.size())))];
}

bool told(const char* what, const std::vector<double>& ms, double most)
{
    const bool reached = percentile(ms, 0.99) <= most;
    std::printf("%s, %zu times: p50 %.1f ms, p99 %.1f ms (to reach: at most %.0f): %s\n", what, ms.size(),
                percentile(ms, 0.5), percentile(ms, 0.99), most,
                isSmall() ? "not judged"
                : reached ? "reached"
                          : "NOT reached");
    std::fflush(stdout);
    return reached || isSmall();
}

// Of this many items: sections of ten, each with a text, choices, a date, a number, and one that another switches on.
QByteArray longForm(int items)
{
    QJsonArray groups;
    for (int g = 0; g < items / 10; ++g) {
        const auto id = [g](int i) { return QStringLiteral("g%1.%2").arg(g).arg(i); };
        QJsonArray inside;
        for (int i = 0; i < 9; ++i) {
            QJsonObject item{
                {QStringLiteral("linkId"), id(i)},
                {QStringLiteral("text"), QStringLiteral("Question %1 of section %2").arg(i + 1).arg(g + 1)}};
            static const char* const types[] = {"string", "boolean", "choice", "date",   "decimal",
                                                "choice", "boolean", "text",   "integer"};
            item.insert(QStringLiteral("type"), QLatin1String(types[i]));
            if (item.value(QLatin1String("type")) == QLatin1String("choice")) {
                QJsonArray options;
                for (const char* option : {"Never", "Sometimes", "Often", "Always"})
                    options.append(QJsonObject{{QStringLiteral("valueString"), QLatin1String(option)}});
                item.insert(QStringLiteral("answerOption"), options);
            }
            if (i == 2)
                item.insert(QStringLiteral("enableWhen"),
                            QJsonArray{QJsonObject{{QStringLiteral("question"), id(1)},
                                                   {QStringLiteral("operator"), QStringLiteral("=")},
                                                   {QStringLiteral("answerBoolean"), true}}});
            inside.append(item);
        }
        groups.append(QJsonObject{{QStringLiteral("linkId"), QStringLiteral("g%1").arg(g)},
                                  {QStringLiteral("type"), QStringLiteral("group")},
                                  {QStringLiteral("text"), QStringLiteral("Section %1").arg(g + 1)},
                                  {QStringLiteral("item"), inside}});
    }
    return QJsonDocument(
               QJsonObject{{QStringLiteral("resourceType"), QStringLiteral("Questionnaire")},
                           {QStringLiteral("url"), QStringLiteral("https://stipple.example.org/Questionnaire/long")},
                           {QStringLiteral("version"), QStringLiteral("1")},
                           {QStringLiteral("status"), QStringLiteral("active")},
                           {QStringLiteral("title"), QStringLiteral("A long form")},
                           {QStringLiteral("language"), QStringLiteral("en")},
                           {QStringLiteral("item"), groups}})
        .toJson();
}

// From `act` until a frame is on the screen in which `isShown` holds.
double untilShown(QQuickWindow* window, const std::function<void()>& act, const std::function<bool()>& isShown)
{
    bool isDrawn = false;
    const auto drawn = QObject::connect(window, &QQuickWindow::frameSwapped, window, [&] { isDrawn = isShown(); });
    QElapsedTimer since;
    since.start();
    act();
    if (!QTest::qWaitFor([&] { return isDrawn; }, 20'000))
        qFatal("it is never shown");
    const double ms = double(since.nsecsElapsed()) / 1e6;
    QObject::disconnect(drawn);
    return ms;
}

bool measureForm()
{
    QTemporaryDir home;
    const QString path = home.filePath(QStringLiteral("long.json"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(longForm(800)) < 0)
        qFatal("no form");
    file.close();
    std::vector<double> opens;
    std::vector<double> keys;
    std::vector<double> turns;
    for (int time = 0; time < (isSmall() ? 1 : 10); ++time) {
        QElapsedTimer since;
        since.start();
        demo::ShownForm form(home.filePath(QStringLiteral("screen.ini")));
        form.preferences().setReducedMotion(true);
        if (!form.show(path, {}))
            qFatal("the form is not shown");
        QQuickWindow* window = form.window();
        bool isDrawn = false;
        QObject::connect(window, &QQuickWindow::frameSwapped, window, [&] { isDrawn = true; });
        if (!QTest::qWaitFor([&] { return isDrawn; }, 20'000))
            qFatal("no frame");
        opens.push_back(double(since.nsecsElapsed()) / 1e6);

        demo::Driver driver(window, nullptr);
        const auto perform = [&](const QJsonObject& command) { driver.perform(command); };
        QQuickItem* field = demo::findItem(window, QStringLiteral("form.field[g0.0][0]"));
        if (!field)
            qFatal("no field");
        perform({{QStringLiteral("do"), QStringLiteral("tap")},
                 {QStringLiteral("now"), true},
                 {QStringLiteral("at"), field->objectName()}});
        for (int i = 0; i < (isSmall() ? 3 : 40); ++i) {
            const auto length = field->property("length").toInt();
            keys.push_back(untilShown(
                window,
                [&] {
                    perform({{QStringLiteral("do"), QStringLiteral("type")},
                             {QStringLiteral("text"), QStringLiteral("a")}});
                },
                [&] { return field->property("length").toInt() > length; }));
        }
        for (int i = 0; i < (isSmall() ? 2 : 20); ++i) {
            const auto first = [&] {
                QString name;
                demo::eachVisible(window->contentItem(), [&](QQuickItem* item) {
                    if (name.isEmpty() && item->objectName().startsWith(QLatin1String("form.row[")))
                        name = item->objectName();
                });
                return name;
            };
            const QString before = first();
            turns.push_back(untilShown(
                window,
                [&] {
                    perform({{QStringLiteral("do"), QStringLiteral("tap")},
                             {QStringLiteral("now"), true},
                             {QStringLiteral("at"), QStringLiteral("form.next")}});
                },
                [&] { return first() != before; }));
        }
    }
    const bool opened = told("an 800-item form, from its file to the first frame", opens, 300);
    const bool typed = told("a key press in it, to the screen", keys, 32);
    return told("a page turned in it", turns, 100) && opened && typed;
}

double keyDerivationMs(const QString& folder)
{
    const auto inspected = vault::inspectVault(folder);
    if (!inspected)
        qFatal("no vault");
    for (const vault::Slot& slot : inspected->header.keySlots) {
        if (slot.kind != vault::Slot::Kind::Passphrase)
            continue;
        QElapsedTimer since;
        since.start();
        if (!vault::passphraseSlotKey(
                vault::SecretBytes::fromPassphrase(QStringLiteral("paper lantern over quiet gravel")), slot))
            qFatal("no key");
        return double(since.nsecsElapsed()) / 1e6;
    }
    qFatal("no slot");
}

// As a person waits for it, over two processes: from the tap to what can be used next.
bool measureHandover()
{
    QTemporaryDir home;
    e2e::DrivenApp app(home.path());
    const auto must = [&app](bool done) {
        if (!done)
            qFatal("%s", qPrintable(app.failure()));
    };
    must(app.start({QStringLiteral("--demo"), QStringLiteral("--clients"), QStringLiteral("200")}));
    const auto unlock = [&] {
        must(app.fill(QStringLiteral("unlock.passphrase"), QStringLiteral("paper lantern over quiet gravel")));
        must(app.key(QStringLiteral("Return")));
    };
    unlock();
    must(app.waitFor(QStringLiteral("nav.clients")) && app.tap(QStringLiteral("nav.clients")) &&
         app.waitFor(QStringLiteral("clients.search")) &&
         app.fill(QStringLiteral("clients.search"), QStringLiteral("amina haddad")) &&
         app.waitFor(QStringLiteral("clients.list"), QStringLiteral("count"), 1) && app.key(QStringLiteral("Down")) &&
         app.key(QStringLiteral("Return")));
    std::vector<double> overs;
    std::vector<double> backs;
    for (int time = 0; time < (isSmall() ? 1 : 10); ++time) {
        QElapsedTimer since;
        if (time == 0) {
            must(app.waitFor(QStringLiteral("client.handOver"), QStringLiteral("enabled"), true) &&
                 app.tap(QStringLiteral("client.handOver")) &&
                 app.waitFor(QStringLiteral("handOver.accept"), QStringLiteral("enabled"), true));
            since.start();
            must(app.tap(QStringLiteral("handOver.accept")));
        } else {
            since.start();
            must(app.tap(QStringLiteral("handOver.goOn")));
        }
        must(app.followToNextStage() && app.waitFor(QStringLiteral("kiosk.language[en]")));
        overs.push_back(double(since.nsecsElapsed()) / 1e6);
        must(app.tap(QStringLiteral("kiosk.handBack")) && app.waitFor(QStringLiteral("kiosk.ask.accept")) &&
             app.tap(QStringLiteral("kiosk.ask.accept")) && app.waitFor(QStringLiteral("kiosk.takeBack")));
        since.start();
        must(app.tap(QStringLiteral("kiosk.takeBack")) && app.followToNextStage() &&
             app.waitFor(QStringLiteral("unlock.passphrase")));
        const double toTheLock = double(since.nsecsElapsed()) / 1e6;
        must(app.fill(QStringLiteral("unlock.passphrase"), QStringLiteral("paper lantern over quiet gravel")));
        since.start();
        must(app.key(QStringLiteral("Return")) && app.waitFor(QStringLiteral("handOver.goOn")));
        const double toTheClient = double(since.nsecsElapsed()) / 1e6;
        backs.push_back(toTheLock + std::max(0.0, toTheClient - keyDerivationMs(app.vaultFolder())));
    }
    const bool over = told("hand-over, from the tap to the client's first page", overs, 1'000);
    return told("take-back, to the lock and on to the client's page, key derivation apart", backs, 1'000) && over;
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    QGuiApplication::styleHints()->setCursorFlashTime(0);
    installRedactingLog();
    const QStringList asked = QCoreApplication::arguments().mid(1);
    bool reached = true;
    if (asked.isEmpty() || asked.contains(QLatin1String("form")))
        reached = measureForm() && reached;
    if (asked.isEmpty() || asked.contains(QLatin1String("handover")))
        reached = measureHandover() && reached;
    return reached ? 0 : 1;
}
