#include "core/clock.h"
#include "core/log.h"
#include "ctl/command.h"

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    stipple::installRedactingLog();
    const stipple::SystemClock clock;
    return int(stipple::ctl::runCommandLine(application.arguments().mid(1), clock));
}
