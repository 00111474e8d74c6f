#include "app/vault_opened.h"
#include "vault/throttle.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

namespace stipple::app
{

// In coroutines the future gets a name before it is awaited: GCC 12 destroys twice what a lambda captured when the
// lambda is a temporary of the awaiting expression.

struct VaultService::Entered {
    std::optional<Error> alarm;
    QUuid vault;
    QUuid device;
    bool hasPin = false;

    static Entered of(const vault::Vault& vault)
    {
        const vault::Header& header = vault.header();
        return {vault.alarm(), header.vault, header.identity.device, header.hasPin()};
    }
};

vault::Reader* VaultService::reader() const { return m_opened->reader.get(); }
vault::Writer* VaultService::writer() const { return m_opened->writer.get(); }
vault::Vault* VaultService::vault() const { return m_opened->vault.get(); }

Error VaultService::lockedError()
{
    return Error(ErrorCode::Refused, tr("The vault is locked. Nothing was changed; unlock it and try again."));
}

Error VaultService::cannotWrite() const { return vault() && vault()->alarm() ? *vault()->alarm() : lockedError(); }

VaultService::VaultService(QString folder, const Clock& clock, std::optional<vault::KdfCost> cost, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_clock(clock)
    , m_cost(cost)
    , m_opened(std::make_unique<Opened>())
{
    m_anchorTimer.setSingleShot(true);
    m_anchorTimer.setInterval(3000);
    connect(&m_anchorTimer, &QTimer::timeout, this, [this] { anchorNow(); });
    connect(this, &VaultService::written, this, [this] {
        if (m_open && !m_anchorTimer.isActive())
            m_anchorTimer.start();
    });
}

VaultService::~VaultService()
{
    m_stop = true;
    m_copying.run([] { return true; }).waitForFinished();
    // In this order: the Reader, then the Writer, which empties the log, then the vault with its lock.
    m_reading.run([this] { return m_opened->reader.reset(), true; }).waitForFinished();
    m_writing.run([this] { return m_opened->close(), true; }).waitForFinished();
}

QCoro::Task<Result<vault::Inspection>> VaultService::inspect()
{
    const auto work = m_reading.run([folder = m_folder] { return vault::inspectVault(folder); });
    co_return co_await work;
}

QCoro::Task<Result<QString>> VaultService::makeAside(vault::NewVault wanted)
{
    const auto work = m_writing.run([this, wanted = std::move(wanted)]() mutable -> Result<QString> {
        wanted.cost = cost();
        // One that was never confirmed holds nothing but the two names that were just typed.
        QDir(asideFolder()).removeRecursively();
        auto keys = vault::createVault(asideFolder(), wanted, m_clock);
        if (!keys)
            return failure(keys.error());
        return keys->recovery.toText();
    });
    co_return co_await work;
}

QCoro::Task<Done> VaultService::adopt()
{
    const auto work = m_writing.run([this]() -> Done {
        QDir().rmdir(m_folder); // an empty one stands in the way of renaming
        if (std::rename(QFile::encodeName(asideFolder()).constData(), QFile::encodeName(m_folder).constData()) != 0)
            return failure(ErrorCode::IoFailure,
                           tr("The new vault could not be moved to %1. Nothing was lost; check that the folder can be "
                              "written to, and try again.")
                               .arg(m_folder),
                           QString::fromLocal8Bit(std::strerror(errno)));
        return {};
    });
    co_return co_await work;
}

QCoro::Task<Result<vault::Inspection>> VaultService::inspectAside()
{
    const auto work = m_writing.run([folder = asideFolder()] { return vault::inspectVault(folder); });
    co_return co_await work;
}

QCoro::Task<Done> VaultService::putAway()
{
    const auto work = m_writing.run([this]() -> Done {
        const QString stamp = m_clock.nowUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
        if (vault() || !QDir().rename(m_folder, m_folder + QStringLiteral(".put-away-") + stamp))
            return failure(ErrorCode::IoFailure,
                           tr("The folder %1 could not be moved. Nothing was changed; check that the folder it lies in "
                              "can be written to, and try again.")
                               .arg(m_folder));
        return {};
    });
    co_return co_await work;
}

QCoro::Task<Done> VaultService::unlock(QUuid practitioner, vault::SecretBytes passphrase, vault::FromKeystore kept)
{
    auto opening = m_writing.run(
        [this, practitioner, secret = std::move(passphrase), kept = std::move(kept)]() -> Result<Entered> {
            STIPPLE_ASSIGN(m_opened->vault, vault::Vault::unlock(m_folder, practitioner, secret, m_clock, kept));
            STIPPLE_TRY(m_opened->openWriter(m_clock));
            return Entered::of(*vault());
        });
    const auto entering = enter(std::move(opening), practitioner);
    co_return co_await entering;
}

QCoro::Task<Done> VaultService::unlockWithRecovery(vault::RecoveryCode code, vault::FromKeystore kept)
{
    auto opening = m_writing.run([this, code = std::move(code), kept = std::move(kept)]() -> Result<Entered> {
        STIPPLE_ASSIGN(m_opened->vault, vault::Vault::unlockWithRecovery(m_folder, code, kept));
        STIPPLE_TRY(m_opened->openWriter(m_clock));
        return Entered::of(*vault());
    });
    const auto entering = enter(std::move(opening), QUuid());
    co_return co_await entering;
}

QCoro::Task<Done> VaultService::enter(QFuture<Result<Entered>> opening, QUuid practitioner)
{
    const auto opened = co_await opening;
    if (!opened) {
        co_await lock();
        co_return failure(opened.error());
    }
    const auto reading = m_reading.run([this]() -> Done {
        STIPPLE_ASSIGN(m_opened->reader, m_opened->vault->openReader());
        STIPPLE_ASSIGN(auto lines, m_opened->reader->searchLines());
        m_opened->index = vault::SearchIndex(std::move(lines));
        return {};
    });
    const auto readable = co_await reading;
    if (!readable) {
        co_await lock();
        co_return readable;
    }
    m_practitioner = practitioner;
    m_alarm = opened->alarm;
    m_vaultId = opened->vault;
    m_device = opened->device;
    m_keepsAnchor = opened->hasPin;
    m_open = true;
    Q_EMIT alarmChanged();
    co_return Done{};
}

QCoro::Task<Done> VaultService::acknowledge()
{
    const auto work = m_writing.run([this]() -> Result<Entered> {
        if (!vault())
            return failure(lockedError());
        STIPPLE_TRY(vault()->takeNewDeviceIdentity(m_clock));
        STIPPLE_TRY(m_opened->openWriter(m_clock));
        return Entered::of(*vault());
    });
    const auto taken = co_await work;
    if (taken) {
        m_device = taken->device;
        m_alarm.reset();
        Q_EMIT alarmChanged();
        Q_EMIT written();
    }
    co_return taken ? Done() : Done(failure(taken.error()));
}

QCoro::Task<> VaultService::anchorNow()
{
    const auto work = m_writing.run([this]() -> Result<QByteArray> {
        if (!writer())
            return QByteArray();
        return vault()->anchorNow(*writer());
    });
    const auto anchor = co_await work;
    if (anchor)
        keepAnchor(*anchor);
    else
        qCWarning(lcStipple) << "the anchor was not written:" << anchor.error().details();
}

QCoro::Task<> VaultService::keepAnchor(QByteArray anchor)
{
    if (!m_keystore || !m_keepsAnchor || anchor.isEmpty())
        co_return;
    // Nobody waits for a keystore: a copy that is late only notices less.
    const auto keeping = keystore::keepAnchor(*m_keystore, m_vaultId, anchor);
    if (const auto kept = co_await keeping; !kept)
        qCWarning(lcStipple) << "the keystore did not keep the anchor:" << kept.error().details();
}

QCoro::Task<Result<vault::BackupReport>> VaultService::backUp(QString destination)
{
    m_stop = false;
    const auto holding = m_writing.run([this]() -> Done {
        if (!writer())
            return failure(cannotWrite());
        STIPPLE_TRY(writer()->holdCheckpoints());
        m_opened->held = true;
        return {};
    });
    const auto held = co_await holding;
    if (!held)
        co_return failure(held.error());
    const auto copying = m_copying.run([this, destination]() -> Result<vault::BackupReport> {
        if (m_stop)
            return failure(lockedError());
        return vault::backUpHeld(*vault(), destination, m_clock, [this](qint64 done, qint64 of) {
            QMetaObject::invokeMethod(this, [this, done, of] { Q_EMIT backUpAdvanced(done, of); });
            return !m_stop;
        });
    });
    const auto report = co_await copying;
    const auto releasing = m_writing.run([this] { return m_opened->release(), true; });
    co_await releasing;
    co_return report;
}

QCoro::Task<qint64> VaultService::waitBeforeTrying(QUuid slot)
{
    const auto work =
        m_reading.run([this, slot] { return vault::remainingWaitMs(m_folder, slot, m_clock).value_or(0); });
    co_return co_await work;
}

QCoro::Task<> VaultService::lock()
{
    m_open = false;
    m_practitioner = {};
    m_anchorTimer.stop();
    m_stop = true;
    const auto copied = m_copying.run([] { return true; }); // queued behind what is to be stopped
    co_await copied;
    const auto work = m_reading.run([this] {
        m_opened->index = {};
        m_opened->reader.reset();
        return true;
    });
    co_await work;
    const auto writing = m_writing.run([this] { return m_opened->close(); });
    keepAnchor(co_await writing);
    m_keepsAnchor = false;
    if (std::exchange(m_alarm, {}))
        Q_EMIT alarmChanged();
}

} // namespace stipple::app
