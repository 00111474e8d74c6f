// stipple-demo: the real interface, on a vault of invented people or on any other, for people and for the tests.
#include "app/interface.h"
#include "core/log.h"
#include "demo/driver_server.h"
#include "demo/invented_vault.h"
#include "demo/tour.h"

#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QStyleHints>
#include <QTemporaryDir>

#include <cstdio>

namespace
{

void say(const QString& sentence) { std::fputs(qPrintable(sentence + QLatin1Char('\n')), stderr); }

// Prints how long it took from main() until the first page that can be used was on the screen.
void measureStart(QQuickWindow* window, const QElapsedTimer& sinceMain)
{
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window,
        [window, sinceMain, told = false]() mutable {
            if (told || !window->property("pageReady").toBool())
                return;
            told = true;
            say(QStringLiteral("first frame after %1 ms").arg(double(sinceMain.nsecsElapsed()) / 1e6));
            QCoreApplication::quit();
        },
        Qt::QueuedConnection);
}

} // namespace

int main(int argc, char* argv[])
{
    QElapsedTimer sinceMain;
    sinceMain.start();
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("Stipple"));
    QGuiApplication::setApplicationVersion(QStringLiteral(STIPPLE_VERSION));
    stipple::installRedactingLog();

    QCommandLineParser parser;
    const auto option = [&parser](const char* name, const char* what, const char* value = nullptr) {
        QCommandLineOption made(QString::fromLatin1(name), QString::fromLatin1(what),
                                value ? QString::fromLatin1(value) : QString());
        parser.addOption(made);
        return made;
    };
    const auto vault =
        option("vault", "The vault's folder; made if it is not there. Without it: a passing one.", "DIR");
    const auto demo = option("demo", "Fill a new vault with invented people.");
    const auto clients = option("clients", "How many people to invent (24).", "N");
    const auto settings = option("settings", "Where what is chosen for the screen is kept.", "FILE");
    const auto clockAt = option("clock", "Stand at this time (ISO 8601) until told otherwise.", "TIME");
    const auto socket = option("driver", "Be steered through this local socket.", "NAME");
    const auto tourTo = option("tour", "Walk through every screen, save pictures there, and end.", "DIR");
    const auto measure = option("measure-start", "Print the time to the first frame that can be used, and end.");
    parser.addHelpOption();
    parser.process(application);

    QTemporaryDir passing;
    const bool touring = parser.isSet(tourTo);
    const QString folder =
        parser.isSet(vault) ? QDir(parser.value(vault)).absolutePath() : passing.filePath(QStringLiteral("vault"));
    const QString settingsFile =
        parser.isSet(settings) ? parser.value(settings) : passing.filePath(QStringLiteral("screen.ini"));

    const stipple::SystemClock systemClock;
    std::optional<stipple::SettableClock> settable;
    if (parser.isSet(clockAt))
        settable.emplace(QDateTime::fromString(parser.value(clockAt), Qt::ISODate));
    const stipple::Clock& clock = settable ? static_cast<const stipple::Clock&>(*settable) : systemClock;

    if ((parser.isSet(demo) || touring) && !QFileInfo::exists(folder)) {
        const int count = parser.isSet(clients) ? parser.value(clients).toInt() : 24;
        if (const auto made = stipple::demo::makeInventedVault(folder, count, clock); !made) {
            say(made.error().message());
            return 1;
        }
        say(QStringLiteral("The passphrase of this invented clinic: %1").arg(stipple::demo::inventedPassphrase()));
    }

    stipple::app::Interface interface(folder, settingsFile, clock);
    if (!interface.show())
        return 1;
    if (parser.isSet(measure))
        measureStart(interface.window(), sinceMain);

    stipple::demo::Driver driver(interface.window(), settable ? &*settable : nullptr);
    stipple::demo::DriverServer server(driver);
    if (parser.isSet(socket) || touring) {
        // Pictures of the same page are the same.
        QGuiApplication::styleHints()->setCursorFlashTime(0);
        interface.preferences().setReducedMotion(true);
    }
    if (parser.isSet(socket) && !server.listen(parser.value(socket))) {
        say(QStringLiteral("The driver cannot listen there."));
        return 1;
    }
    std::optional<stipple::demo::Tour> tour;
    if (touring) {
        tour.emplace(driver, parser.value(tourTo));
        QMetaObject::invokeMethod(&*tour, &stipple::demo::Tour::start, Qt::QueuedConnection);
    }
    return QGuiApplication::exec();
}
