#include "app/interface.h"
#include "core/log.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>

int main(int argc, char* argv[])
{
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("Stipple"));
    QGuiApplication::setApplicationVersion(QStringLiteral(STIPPLE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("stipple"));
    stipple::installRedactingLog();

    QCommandLineParser parser;
    const QCommandLineOption vault(QStringLiteral("vault"), QCoreApplication::translate("main", "The vault's folder."),
                                   QStringLiteral("DIR"), stipple::app::Interface::usualFolder());
    parser.addOption(vault);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    const stipple::SystemClock clock;
    stipple::app::Interface interface(QDir(parser.value(vault)).absolutePath(),
                                      stipple::app::Interface::usualSettingsFile(), clock);
    return interface.show() ? QGuiApplication::exec() : 1;
}
