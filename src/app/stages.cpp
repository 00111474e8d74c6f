#include "app/stages.h"

#include "app/home_interface.h"
#include "app/interface.h"
#include "app/kiosk_interface.h"
#include "core/log.h"

#include <QCommandLineParser>
#include <QGuiApplication>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace stipple::app
{

namespace
{

constexpr qint64 mostPackBytes = 256 << 20;

#ifdef Q_OS_LINUX
// Memory without a name, that the started program inherits; -1 where there is none.
int writtenToMemory(QByteArrayView bytes)
{
    const int descriptor = ::memfd_create("pack", 0);
    while (descriptor >= 0 && !bytes.isEmpty()) {
        const ssize_t count = ::write(descriptor, bytes.data(), std::size_t(bytes.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0) {
            ::close(descriptor);
            return -1;
        }
        bytes = bytes.sliced(count);
    }
    return descriptor;
}

vault::SecretBytes readFrom(int descriptor)
{
    const off_t size = ::lseek(descriptor, 0, SEEK_END);
    if (size <= 0 || size > mostPackBytes)
        return {};
    vault::SecretBytes bytes{std::size_t(size)};
    off_t at = 0;
    while (at < size) {
        const ssize_t count = ::pread(descriptor, bytes.data() + at, std::size_t(size - at), at);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return {};
        at += count;
    }
    // Its pages are given back, and nobody can read them a second time.
    if (::ftruncate(descriptor, 0) != 0)
        qCWarning(lcStipple) << "the pack's memory could not be given back";
    ::close(descriptor);
    return bytes;
}
#else
int writtenToMemory(QByteArrayView) { return -1; }
vault::SecretBytes readFrom(int) { return {}; }
#endif

} // namespace

void Stages::addOptions(QCommandLineParser& parser)
{
    const auto add = [&](const char* name, const char* value = nullptr) {
        QCommandLineOption option(QString::fromLatin1(name), QString(), value ? QString::fromLatin1(value) : QString());
        option.setFlags(QCommandLineOption::HiddenFromHelp); // the program's own, for starting itself anew
        parser.addOption(option);
    };
    add("kiosk", "FD");
    add("returned");
    add("one-process");
}

void Stages::readOptions(const QCommandLineParser& parser, Options& options)
{
    bool isNumber = false;
    const int descriptor = parser.value(QStringLiteral("kiosk")).toInt(&isNumber);
    options.packDescriptor = isNumber ? descriptor : -1;
    options.isReturning = parser.isSet(QStringLiteral("returned"));
    if (parser.isSet(QStringLiteral("one-process")))
        options.replacesProcess = false;
}

Stages::Stages(Options options, const Clock& clock)
    : m_options(std::move(options))
    , m_clock(clock)
{
}

int Stages::run()
{
    if (m_options.packDescriptor >= 0) {
        const vault::SecretBytes bytes = readFrom(m_options.packDescriptor);
        if (auto pack = vault::HandoverPack::parse(bytes.view()))
            m_next = std::make_shared<vault::HandoverPack>(*std::move(pack));
        else
            qCWarning(lcStipple) << "there is no pack to be handed over; the vault stays locked";
    }
    int status = 0;
    bool asks = false;
    if (!m_next && !m_options.isReturning && beginsAtHome(asks)) {
        status = showHome(asks);
        if (m_ends)
            return status;
    }
    do {
        m_ends = true;
        if (m_next) {
            status = showKiosk(std::exchange(m_next, nullptr));
            if (!m_ends)
                becomeVault();
        } else {
            status = showVault();
            if (!m_ends)
                becomeKiosk(*m_next);
        }
        // Only where this program could not be started anew: then in this very process.
    } while (!m_ends);
    return status;
}

// Whether it is a client's device; `asks`: nobody has said so yet.
bool Stages::beginsAtHome(bool& asks) const
{
    if (m_options.isHome || m_options.homeFolder.isEmpty())
        return m_options.isHome;
    if (!m_options.asks)
        return false;
    // What cannot be looked at is no empty folder: its own part says what is wrong.
    const auto isFresh = [](const QString& folder) {
        const auto seen = vault::inspectVault(folder);
        return seen && seen->isFresh;
    };
    if (!isFresh(m_options.folder))
        return false;
    asks = isFresh(m_options.homeFolder);
    return true;
}

int Stages::showHome(bool asks)
{
    HomeInterface interface({m_options.homeFolder, m_options.settingsFile, m_clock, m_options.keystore,
                             m_options.camera, asks, m_options.pack});
    m_ends = true;
    QObject::connect(&interface.door(), &HomeDoor::clinicChosen, qApp, [this] {
        m_ends = false;
        QCoreApplication::exit();
    });
    if (!interface.show())
        return 1;
    m_options.shown(interface.window(), interface.preferences());
    return QGuiApplication::exec();
}

int Stages::showVault()
{
    Interface interface(m_options.folder, m_options.settingsFile, m_clock, m_options.keystore, m_options.sleep,
                        m_options.camera, m_options.level);
    QObject::connect(&interface.handover(), &HandoverController::ready, qApp, [this](const PackPtr& pack) {
        m_next = pack;
        m_ends = false;
        QCoreApplication::exit();
    });
    if (m_options.isReturning)
        interface.handover().expectReturn();
    if (!interface.show())
        return 1;
    m_options.shown(interface.window(), interface.preferences());
    return QGuiApplication::exec();
}

int Stages::showKiosk(PackPtr pack)
{
    auto kiosk = KioskInterface::open({m_options.folder, m_options.settingsFile, m_clock, m_options.fullScreen},
                                      std::move(*pack));
    if (!kiosk) {
        qCWarning(lcStipple) << "the kiosk cannot be shown:" << kiosk.error().details();
        m_ends = false; // the locked vault says what there is to say
        return 1;
    }
    QObject::connect(&(*kiosk)->controller(), &KioskController::takenBack, qApp, [this] {
        m_ends = false;
        QCoreApplication::exit();
    });
    if (!(*kiosk)->show())
        return 1;
    m_options.shown((*kiosk)->window(), (*kiosk)->preferences());
    return QGuiApplication::exec();
}

void Stages::becomeKiosk(const vault::HandoverPack& pack)
{
    m_options.isReturning = false;
    if (!m_options.replacesProcess)
        return;
    const int descriptor = writtenToMemory(pack.toBytes().view());
    if (descriptor < 0) {
        qCWarning(lcStipple) << "the pack cannot be given to another process:" << std::strerror(errno);
        return;
    }
    startAnew({QStringLiteral("--kiosk"), QString::number(descriptor)});
}

void Stages::becomeVault()
{
    m_options.isReturning = true;
    if (m_options.replacesProcess)
        startAnew({QStringLiteral("--returned")});
}

// Comes back only where it fails.
void Stages::startAnew(const QStringList& more)
{
#ifdef Q_OS_LINUX
    QStringList words{QCoreApplication::applicationFilePath(), QStringLiteral("--vault"), m_options.folder};
    words += m_options.arguments() + more;
    std::vector<QByteArray> bytes;
    for (const QString& word : words)
        bytes.push_back(word.toLocal8Bit());
    std::vector<char*> arguments;
    for (QByteArray& word : bytes)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    ::execv(arguments.front(), arguments.data());
    qCWarning(lcStipple) << "this program cannot be started anew:" << std::strerror(errno);
#else
    Q_UNUSED(more)
#endif
}

} // namespace stipple::app
