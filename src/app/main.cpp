#include "app/home_interface.h"
#include "app/interface.h"
#include "app/stages.h"
#include "camera/camera.h"
#include "camera/level.h"
#ifdef Q_OS_LINUX
#include "app/logind_sleep.h"
#endif
#include "core/log.h"
#include "keystore/qt_keystore.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>

int main(int argc, char* argv[])
{
    stipple::app::Preferences::prepareKeyboard();
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("Stipple"));
    QGuiApplication::setApplicationVersion(QStringLiteral(STIPPLE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("stipple"));
    stipple::installRedactingLog();

    QCommandLineParser parser;
    const QCommandLineOption vault(QStringLiteral("vault"), QCoreApplication::translate("main", "The vault's folder."),
                                   QStringLiteral("DIR"), stipple::app::Interface::usualFolder());
    parser.addOption(vault);
    const QCommandLineOption home(QStringLiteral("home"),
                                  QCoreApplication::translate("main", "A client's own app, with its vault in DIR."),
                                  QStringLiteral("DIR"), stipple::app::HomeInterface::usualFolder());
    parser.addOption(home);
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QCoreApplication::translate("main", "An aftercare pack, opened in the client's app."),
                                 QStringLiteral("[file]"));
    stipple::app::Stages::addOptions(parser);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    const stipple::SystemClock clock;
    stipple::keystore::QtKeystore keystore;
    stipple::app::Stages::Options options;
    options.folder = QDir(parser.value(vault)).absolutePath();
    options.homeFolder = QDir(parser.value(home)).absolutePath();
    if (!parser.positionalArguments().isEmpty())
        options.pack = QFileInfo(parser.positionalArguments().constFirst()).absoluteFilePath();
    options.isHome = parser.isSet(home) || !options.pack.isEmpty();
    options.asks = !parser.isSet(vault);
    options.settingsFile = stipple::app::Interface::usualSettingsFile();
    options.keystore = &keystore;
#ifdef Q_OS_LINUX
    stipple::app::LogindSleep sleep;
    options.sleep = &sleep;
#endif
    std::unique_ptr<stipple::camera::Camera> camera;
    options.camera = [&camera] {
        if (!camera)
            camera = stipple::camera::systemCamera();
        return camera.get();
    };
    std::unique_ptr<stipple::camera::Level> level;
    options.level = [&level] {
        if (!level)
            level = stipple::camera::systemLevel();
        return level.get();
    };
    stipple::app::Stages::readOptions(parser, options);
    return stipple::app::Stages(std::move(options), clock).run();
}
