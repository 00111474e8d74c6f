// stipple-reminders: reminds of a day's aftercare while the app is closed. It reads the plan that the app left, knows
// nobody's name, and shows neutral words. One for each session of a person; a second one ends at once.
#include "core/log.h"
#include "reminders/desktop_notifier.h"
#include "reminders/set_clock.h"
#include "reminders/system_alarm.h"
#include "reminders/teller.h"

#include <QCommandLineParser>
#include <QDir>
#include <QProcess>

#include <cstdio>

using namespace stipple;
using namespace stipple::reminders;

namespace
{

constexpr int noBus = 3;

class Ending : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void busIsGone() { QCoreApplication::quit(); }
};

void openApp(const QString& program, const QString& token)
{
    QProcess app;
    app.setProgram(program);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!token.isEmpty())
        environment.insert(QStringLiteral("XDG_ACTIVATION_TOKEN"), token);
    app.setProcessEnvironment(environment);
    if (!app.startDetached())
        qCWarning(lcStipple) << "the app could not be opened";
}

int run(const ReminderFolder& folder, const QString& clockFile, const QString& app)
{
    if (const auto made = folder.make(); !made) {
        std::fprintf(stderr, "%s\n", qPrintable(made.error().message()));
        return 1;
    }
    const auto lock = FileLock::take(folder.programLock());
    if (!lock) {
        std::fprintf(stderr, "%s\n", qPrintable(lock.error().message()));
        return lock.error().code() == ErrorCode::InUse ? 0 : 1;
    }
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        std::fprintf(stderr, "There is no session bus, so nothing can be shown. Start this within a session.\n");
        return noBus;
    }
    Ending ending;
    bus.connect(QString(), QStringLiteral("/org/freedesktop/DBus/Local"), QStringLiteral("org.freedesktop.DBus.Local"),
                QStringLiteral("Disconnected"), &ending, SLOT(busIsGone()));
    DesktopNotifier notifier(bus);
    QObject::connect(&notifier, &Notifier::openWanted, &notifier, [&](const QString& token) {
        if (!FileLock::isHeld(folder.appLock()))
            openApp(app, token);
    });
    const SystemClock systemClock;
    std::unique_ptr<SetClock> set;
    std::unique_ptr<SystemAlarm> alarm;
    if (clockFile.isEmpty())
        alarm = std::make_unique<SystemAlarm>();
    else
        set = std::make_unique<SetClock>(clockFile);
    const auto zone = [&set] { return set ? set->zone() : QTimeZone(QTimeZone::systemTimeZoneId()); };
    Teller teller(folder, Teller::Role::Program,
                  {set ? static_cast<const Clock&>(*set) : systemClock, zone, notifier,
                   set ? static_cast<WallAlarm&>(*set) : *alarm});
    if (set) {
        QObject::connect(&teller, &Teller::looked, &teller, [&] {
            std::printf("%s %s\n", teller.isWaiting() ? "waits" : "looked",
                        qPrintable(set->nowUtc().toString(Qt::ISODate)));
            std::fflush(stdout);
        });
    }
    teller.look();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("stipple-reminders"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STIPPLE_VERSION));
    installRedactingLog();

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Reminds of a day's aftercare while Stipple is closed."));
    const QCommandLineOption folder(QStringLiteral("folder"), QStringLiteral("Where the app left its plan."),
                                    QStringLiteral("DIR"), ReminderFolder::usual());
    const QCommandLineOption app(QStringLiteral("app"), QStringLiteral("What a notification opens."),
                                 QStringLiteral("PROGRAM"),
                                 QCoreApplication::applicationDirPath() + QStringLiteral("/stipple"));
    QCommandLineOption clock(QStringLiteral("clock"), QStringLiteral("For tests: the file that says what time it is."),
                             QStringLiteral("FILE"));
    clock.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({folder, app, clock});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    if (!parser.positionalArguments().isEmpty() || (parser.isSet(clock) && !parser.isSet(folder))) {
        std::fprintf(stderr, "%s\n", qPrintable(parser.helpText()));
        return 2;
    }
    return run(ReminderFolder(QDir(parser.value(folder)).absolutePath()), parser.value(clock), parser.value(app));
}

#include "main.moc"
