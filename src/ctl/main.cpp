#include "core/clock.h"
#include "core/log.h"
#include "ctl/command.h"
#include "keystore/qt_keystore.h"

#include <QGuiApplication>

namespace
{

int run(const QStringList& arguments)
{
    stipple::installRedactingLog();
    const stipple::SystemClock clock;
    stipple::keystore::QtKeystore keystore;
    return int(stipple::ctl::runCommandLine(arguments, clock, keystore));
}

} // namespace

int main(int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    if (!stipple::ctl::drawsPages(arguments)) {
        const QCoreApplication application(argc, argv);
        return run(arguments);
    }
    // Pages need fonts, never a screen. Qt must not take words of ours for its own.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int own = 1;
    const QGuiApplication application(own, argv);
    return run(arguments);
}
