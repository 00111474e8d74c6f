#include "core/clock.h"
#include "core/log.h"
#include "ctl/command.h"
#include "keystore/qt_keystore.h"

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    stipple::installRedactingLog();
    const stipple::SystemClock clock;
    stipple::keystore::QtKeystore keystore;
    return int(stipple::ctl::runCommandLine(application.arguments().mid(1), clock, keystore));
}
