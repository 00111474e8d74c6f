// stipple-demo: the real interface, on a vault of invented people or on any other, for people and for the tests.
#include "app/interface.h"
#include "app/stages.h"
#include "camera/camera.h"
#include "camera/level.h"
#ifdef Q_OS_LINUX
#include "app/logind_sleep.h"
#endif
#include "core/log.h"
#include "demo/drawn_camera.h"
#include "demo/drawn_level.h"
#include "demo/driver_server.h"
#include "demo/folder_keystore.h"
#include "demo/invented_vault.h"
#include "demo/pseudo_translator.h"
#include "demo/shown_form.h"
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
    stipple::app::Preferences::prepareKeyboard();
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
    const auto home = option("home",
                             "A client's own app, with its vault in DIR. Together with --vault, where neither is there "
                             "yet: ask whose device this is.",
                             "DIR");
    const auto demo = option("demo", "Fill a new vault with invented people.");
    const auto clients = option("clients", "How many people to invent (24).", "N");
    const auto settings = option("settings", "Where what is chosen for the screen is kept.", "FILE");
    const auto clockAt = option("clock", "Stand at this time (ISO 8601) until told otherwise.", "TIME");
    const auto keystoreIn = option(
        "keystore", "Keep the device's secrets in this folder, in clear; without it there is no keystore.", "DIR");
    const auto cameraKind =
        option("camera", "Which camera: drawn (scalps of no one), or the system's.", "drawn|system");
    const auto socket = option("driver", "Be steered through this local socket.", "NAME");
    const auto tourTo = option("tour", "Walk through every screen, save pictures there, and end.", "DIR");
    const auto measure = option("measure-start", "Print the time to the first frame that can be used, and end.");
    const auto formFile =
        option("form", "Show one form, any FHIR Questionnaire; its answers are kept nowhere.", "FILE");
    const auto responseFile = option("response", "The answers it begins with, a QuestionnaireResponse.", "FILE");
    const auto windowed = option("windowed", "Do not fill the screen while a client holds the tablet.");
    const auto pseudo = option("pseudo", "Speak a longer English with accents, to see what would be cut off.");
    // For this program itself, when it starts itself anew.
    QCommandLineOption passingOption(QStringLiteral("passing"), QString(), QStringLiteral("DIR"));
    passingOption.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(passingOption);
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("With --home: an aftercare pack to open."),
                                 QStringLiteral("[file]"));
    stipple::app::Stages::addOptions(parser);
    parser.addHelpOption();
    parser.process(application);

    stipple::demo::PseudoTranslator longer;
    if (parser.isSet(pseudo))
        longer.install();

    QTemporaryDir passing;
    passing.setAutoRemove(false); // it goes at the end, by whichever process that is
    const QString passingFolder = parser.isSet(passingOption) ? parser.value(passingOption) : passing.path();
    const bool touring = parser.isSet(tourTo);
    const QString folder =
        parser.isSet(vault) ? QDir(parser.value(vault)).absolutePath() : passingFolder + QStringLiteral("/vault");
    const QString settingsFile =
        parser.isSet(settings) ? parser.value(settings) : passingFolder + QStringLiteral("/screen.ini");

    const stipple::SystemClock systemClock;
    std::optional<stipple::SettableClock> settable;
    if (parser.isSet(clockAt))
        settable.emplace(QDateTime::fromString(parser.value(clockAt), Qt::ISODate));
    const stipple::Clock& clock = settable ? static_cast<const stipple::Clock&>(*settable) : systemClock;

    if (parser.isSet(formFile)) {
        stipple::demo::ShownForm shown(settingsFile);
        if (const auto done = shown.show(parser.value(formFile), parser.value(responseFile)); !done) {
            say(done.error().message());
            return 1;
        }
        stipple::demo::Driver formDriver(shown.window(), settable ? &*settable : nullptr);
        stipple::demo::DriverServer formServer(formDriver);
        if (parser.isSet(socket)) {
            QGuiApplication::styleHints()->setCursorFlashTime(0);
            shown.preferences().setReducedMotion(true);
            if (!formServer.listen(parser.value(socket)))
                return 1;
        }
        return QGuiApplication::exec();
    }

    if ((parser.isSet(demo) || touring) && !QFileInfo::exists(folder)) {
        const int count = parser.isSet(clients) ? parser.value(clients).toInt() : 24;
        if (const auto made = stipple::demo::makeInventedVault(folder, count, true, clock); !made) {
            say(made.error().message());
            return 1;
        }
        say(QStringLiteral("The passphrase of this invented clinic: %1").arg(stipple::demo::inventedPassphrase()));
    }

    std::optional<stipple::demo::Driver> driver;
    std::optional<stipple::demo::DriverServer> server;
    std::optional<stipple::demo::Tour> tour;
    stipple::app::Stages::Options options;
    options.folder = folder;
    options.settingsFile = settingsFile;
    if (parser.isSet(home)) {
        options.homeFolder = QDir(parser.value(home)).absolutePath();
        options.isHome = !parser.isSet(vault);
        options.asks = parser.isSet(vault);
        if (!parser.positionalArguments().isEmpty())
            options.pack = QFileInfo(parser.positionalArguments().constFirst()).absoluteFilePath();
    }
    std::optional<stipple::demo::FolderKeystore> keystore;
    if (parser.isSet(keystoreIn)) {
        keystore.emplace(QDir(parser.value(keystoreIn)).absolutePath());
        options.keystore = &*keystore;
    }
#ifdef Q_OS_LINUX
    stipple::app::LogindSleep sleep;
    options.sleep = &sleep;
#endif
    stipple::demo::DrawnCamera drawn;
    std::unique_ptr<stipple::camera::Camera> system;
    const bool isSystem = parser.value(cameraKind) == QLatin1String("system");
    options.camera = [&]() -> stipple::camera::Camera* {
        if (isSystem && !system)
            system = stipple::camera::systemCamera();
        return isSystem ? system.get() : &drawn;
    };
    stipple::demo::DrawnLevel held;
    std::unique_ptr<stipple::camera::Level> level;
    options.level = [&]() -> stipple::camera::Level* {
        if (isSystem && !level)
            level = stipple::camera::systemLevel();
        return isSystem ? level.get() : &held;
    };
    options.fullScreen = parser.isSet(socket) ? false : !parser.isSet(windowed);
    stipple::app::Stages::readOptions(parser, options);
    options.arguments = [&] {
        QStringList again{QStringLiteral("--settings"), settingsFile};
        if (settable)
            again += {QStringLiteral("--clock"), settable->nowUtc().toString(Qt::ISODateWithMs)};
        if (parser.isSet(socket))
            again += {QStringLiteral("--driver"), parser.value(socket)};
        if (parser.isSet(windowed))
            again += QStringLiteral("--windowed");
        if (parser.isSet(keystoreIn))
            again += {QStringLiteral("--keystore"), QDir(parser.value(keystoreIn)).absolutePath()};
        if (isSystem)
            again += {QStringLiteral("--camera"), QStringLiteral("system")};
        if (parser.isSet(pseudo))
            again += QStringLiteral("--pseudo");
        if (!passingFolder.isEmpty())
            again += {QStringLiteral("--passing"), passingFolder};
        return again;
    };
    options.shown = [&](QQuickWindow* window, stipple::app::Preferences& preferences) {
        if (parser.isSet(pseudo))
            longer.install();
        tour.reset();
        server.reset();
        driver.emplace(window, settable ? &*settable : nullptr);
        driver->setCamera(drawn, held);
        server.emplace(*driver);
        if (parser.isSet(measure))
            measureStart(window, sinceMain);
        if (parser.isSet(socket) || touring) {
            // Pictures of the same page are the same.
            QGuiApplication::styleHints()->setCursorFlashTime(0);
            preferences.setReducedMotion(true);
        }
        if (parser.isSet(socket) && !server->listen(parser.value(socket)))
            say(QStringLiteral("The driver cannot listen there."));
        if (touring) {
            tour.emplace(*driver, parser.value(tourTo));
            QMetaObject::invokeMethod(&*tour, &stipple::demo::Tour::start, Qt::QueuedConnection);
        }
    };
    const int status = stipple::app::Stages(std::move(options), clock).run();
    if (!passingFolder.isEmpty())
        QDir(passingFolder).removeRecursively();
    return status;
}
