// The vault, asked from the interface's thread and answered there, while all of it happens on two threads of its own:
// one holds the Writer, one the Reader and the search. Everything the interface knows of clients comes through here.
#pragma once

#include "app/worker.h"
#include "records/people.h"
#include "vault/vault.h"

#include <QCoro/QCoroFuture>

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
    VaultService(QString folder, const Clock& clock, vault::KdfCost cost = {}, QObject* parent = nullptr);
    ~VaultService() override;

    const QString& folder() const { return m_folder; }
    const Clock& clock() const { return m_clock; }
    bool isOpen() const { return m_open; }
    // Who unlocked it, and in which clinic.
    const QUuid& practitioner() const { return m_practitioner; }

    QCoro::Task<Result<vault::Inspection>> inspect();
    // Makes the vault aside; it becomes the vault only by adopt(), once the recovery code is known to be on paper.
    // The codes go as text, since they are to be shown.
    QCoro::Task<Result<QString>> makeAside(vault::NewVault wanted);
    QCoro::Task<Done> adopt();
    QCoro::Task<Done> unlock(QUuid practitioner, vault::SecretBytes passphrase);
    // How long, in milliseconds, until this slot may be tried again; 0 if at once.
    QCoro::Task<qint64> waitBeforeTrying(QUuid slot);
    // Closes everything and wipes the keys; answered when that is done.
    QCoro::Task<> lock();

    QCoro::Task<Result<Found>> find(QString query, int limit);
    QCoro::Task<Result<ClientSeen>> client(QUuid id);
    // A new client; the answer is its id, once it is durable.
    QCoro::Task<Result<QUuid>> addClient(records::Client client);
    // Changes what differs from `base`, as it was read.
    QCoro::Task<Done> editClient(records::Record base, records::Client after);

Q_SIGNALS:
    // A client was added, changed or removed.
    void clientsChanged();

private:
    struct Opened;
    QString asideFolder() const { return m_folder + QStringLiteral(".unconfirmed"); }
    // Puts the client's new line into the search, and says that something changed.
    QCoro::Task<> noteChange(QUuid id, records::Client client);

    const QString m_folder;
    const Clock& m_clock;
    const vault::KdfCost m_cost;
    std::unique_ptr<Opened> m_opened; // its members are touched only on the workers' threads
    bool m_open = false;
    QUuid m_practitioner;
    Worker m_writing{QStringLiteral("vault writer")};
    Worker m_reading{QStringLiteral("vault reader")};
};

} // namespace stipple::app
