// The vault, asked from the interface's thread and answered there, while all of it happens on two threads of its own:
// one holds the Writer, one the Reader and the search. Everything the interface knows of clients comes through here.
#pragma once

#include "app/worker.h"
#include "keystore/keystore_items.h"
#include "records/people.h"
#include "vault/backup.h"
#include "vault/erasure.h"
#include "vault/vault.h"

#include <QCoro/QCoroFuture>
#include <QTimer>

#include <atomic>

namespace stipple::app
{

// A client as a list shows it.
struct ClientRow {
    QUuid id;
    records::Client client;
};

struct Found {
    std::vector<ClientRow> rows; // by name
    bool more = false;           // there are others after these
    qint64 total = 0;            // clients in the vault, whatever was searched
};

struct ClientSeen {
    records::Record record; // what an edit begins from
    records::Client client;
    qint64 sinceMs = 0;
};

class VaultService : public QObject
{
    Q_OBJECT

public:
    // `cost`: of making secrets slow to guess; without it, what takes this machine half a second or more.
    VaultService(QString folder, const Clock& clock, std::optional<vault::KdfCost> cost = {},
                 QObject* parent = nullptr);
    ~VaultService() override;

    const QString& folder() const { return m_folder; }
    const Clock& clock() const { return m_clock; }
    bool isOpen() const { return m_open; }
    // Who unlocked it, and in which clinic.
    const QUuid& practitioner() const { return m_practitioner; }
    const QUuid& vaultId() const { return m_vaultId; }
    // This tablet, as its record is called.
    const QUuid& device() const { return m_device; }

    QCoro::Task<Result<vault::Inspection>> inspect();
    // Makes the vault aside; it becomes the vault only by adopt(), once the recovery code is known to be on paper.
    // The codes go as text, since they are to be shown.
    QCoro::Task<Result<QString>> makeAside(vault::NewVault wanted);
    QCoro::Task<Done> adopt();
    // What was made aside and is not yet the vault.
    QCoro::Task<Result<vault::Inspection>> inspectAside();
    // Whatever lies in the folder is moved beside it, unchanged, and nothing is there any more. Not while it is open.
    QCoro::Task<Done> putAway();
    // `kept`: what the device's keystore holds for this vault; a PIN needs it. Data that is older than what this tablet
    // saw opens all the same, for reading only: see alarm().
    QCoro::Task<Done> unlock(QUuid practitioner, vault::SecretBytes passphrase, vault::FromKeystore kept = {});
    QCoro::Task<Done> unlockWithRecovery(vault::RecoveryCode code, vault::FromKeystore kept = {});
    // Why nothing can be written: what was noticed, as a sentence for people. Until the owner acknowledges it, with
    // which this tablet takes a new device identity.
    const std::optional<Error>& alarm() const { return m_alarm; }
    QCoro::Task<Done> acknowledge();
    // Where PINs have their other half and the anchor its copy; none where nothing is set.
    void setKeystore(vault::DeviceKeystore& keystore) { m_keystore = &keystore; }
    vault::DeviceKeystore* keystore() const { return m_keystore; }
    void keepAnchorInKeystore() { m_keepsAnchor = true; }
    // With which a new secret is made slow to guess. Takes its time: not on the interface's thread.
    vault::KdfCost cost() const { return m_cost ? *m_cost : vault::calibratedCost(); }
    // How long, in milliseconds, until this slot may be tried again; 0 if at once.
    QCoro::Task<qint64> waitBeforeTrying(QUuid slot);
    // Closes everything and wipes the keys; answered when that is done.
    QCoro::Task<> lock();

    // Any other reading or writing, on the thread where it belongs: `work` runs there, and may only touch what it was
    // given and what it captured by value. Refused while the vault is locked. What write() and repair() changed is
    // announced by written().
    template <typename T>
    QCoro::Task<Result<T>> read(std::function<Result<T>(vault::Reader&)> work);
    template <typename T>
    QCoro::Task<Result<T>> write(std::function<Result<T>(vault::Writer&)> work);
    // With the vault itself beside its Reader, for what is signed or unsealed while it is read. Locking waits for it.
    template <typename T>
    QCoro::Task<Result<T>> readWithVault(std::function<Result<T>(const vault::Vault&, vault::Reader&)> work);
    // With the vault itself beside its Writer: for slots, back-up, hand-over, erasure.
    template <typename T>
    QCoro::Task<Result<T>> withVault(std::function<Result<T>(vault::Vault&, vault::Writer&)> work);

    // Copies what `destination` lacks and reads it back, on a thread of its own, while reading and writing go on.
    // Locking stops it.
    QCoro::Task<Result<vault::BackupReport>> backUp(QString destination);
    void stopBackUp() { m_stop = true; }

    QCoro::Task<Result<Found>> find(QString query, int limit);
    QCoro::Task<Result<ClientSeen>> client(QUuid id);
    // A new client; the answer is its id, once it is durable.
    QCoro::Task<Result<QUuid>> addClient(records::Client client);
    // Changes what differs from `base`, as it was read. Refused for one that was merged into another meanwhile.
    QCoro::Task<Done> editClient(records::Record base, records::Client after);

    // Merges, or takes apart again (vault/merging.h); both as they were read. The search follows.
    QCoro::Task<Done> mergeClients(records::Record kept, records::Record given, QStringList take);
    QCoro::Task<Done> separateClients(QUuid kept, QUuid given);
    // Erases a client for good (vault/erasure.h); the search follows.
    QCoro::Task<Result<vault::Erased>> eraseClient(QUuid client, QString reason, QStringList mustKeep);
    // Several new clients in one go, a hundred or so: all of them or none.
    QCoro::Task<Done> addClients(std::vector<records::Client> clients);

Q_SIGNALS:
    // A client was added, changed or removed.
    void clientsChanged();
    // Something was written, whatever it was. Who shows lists looks again.
    void written();
    // During a back-up: photos looked at, and how many there are.
    void backUpAdvanced(qint64 done, qint64 of);
    void alarmChanged();

private:
    struct Opened;
    // On the workers' threads only; null while locked.
    vault::Reader* reader() const;
    vault::Writer* writer() const;
    vault::Vault* vault() const;
    static Error lockedError();
    Error cannotWrite() const; // on the writing thread
    struct Entered;
    QCoro::Task<Done> enter(QFuture<Result<Entered>> opening, QUuid practitioner);
    // Seconds after a change, so that what was put back since then shows.
    QCoro::Task<> anchorNow();
    QCoro::Task<> keepAnchor(QByteArray anchor);
    QString asideFolder() const { return m_folder + QStringLiteral(".unconfirmed"); }
    // Puts these clients' lines into the search as they now stand (none for whoever was merged or deleted), and says
    // that something changed.
    QCoro::Task<> noteChange(std::vector<QUuid> ids);

    const QString m_folder;
    const Clock& m_clock;
    const std::optional<vault::KdfCost> m_cost;
    std::unique_ptr<Opened> m_opened; // its members are touched only on the workers' threads
    bool m_open = false;
    QUuid m_practitioner;
    std::optional<Error> m_alarm;
    vault::DeviceKeystore* m_keystore = nullptr;
    QUuid m_vaultId;
    QUuid m_device;
    bool m_keepsAnchor = false;
    QTimer m_anchorTimer;
    std::atomic_bool m_stop = false;
    Worker m_copying{QStringLiteral("vault back-up")};
    Worker m_writing{QStringLiteral("vault writer")};
    Worker m_reading{QStringLiteral("vault reader")};
};

// In coroutines the future gets a name before it is awaited: GCC 12 destroys twice what a lambda captured when the
// lambda is a temporary of the awaiting expression.
template <typename T>
QCoro::Task<Result<T>> VaultService::read(std::function<Result<T>(vault::Reader&)> work)
{
    const auto answer = m_reading.run([this, work = std::move(work)]() -> Result<T> {
        return reader() ? work(*reader()) : Result<T>(failure(lockedError()));
    });
    co_return co_await answer;
}

template <typename T>
QCoro::Task<Result<T>> VaultService::readWithVault(std::function<Result<T>(const vault::Vault&, vault::Reader&)> work)
{
    const auto answer = m_reading.run([this, work = std::move(work)]() -> Result<T> {
        return reader() ? work(*vault(), *reader()) : Result<T>(failure(lockedError()));
    });
    co_return co_await answer;
}

template <typename T>
QCoro::Task<Result<T>> VaultService::write(std::function<Result<T>(vault::Writer&)> work)
{
    const auto answer = m_writing.run([this, work = std::move(work)]() -> Result<T> {
        return writer() ? work(*writer()) : Result<T>(failure(cannotWrite()));
    });
    Result<T> done = co_await answer;
    if (done)
        Q_EMIT written();
    co_return done;
}

template <typename T>
QCoro::Task<Result<T>> VaultService::withVault(std::function<Result<T>(vault::Vault&, vault::Writer&)> work)
{
    const auto answer = m_writing.run([this, work = std::move(work)]() -> Result<T> {
        return writer() ? work(*vault(), *writer()) : Result<T>(failure(cannotWrite()));
    });
    Result<T> done = co_await answer;
    if (done)
        Q_EMIT written();
    co_return done;
}

} // namespace stipple::app
