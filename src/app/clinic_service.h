// What every page needs to know of the clinic: its record, its zone and today there, who works in it, and the protocol
// in use. Read when the vault is unlocked and again whenever one of them was changed; forgotten when it is locked.
#pragma once

#include "app/handed_over.h"
#include "app/vault_service.h"
#include "handover/pack.h"
#include "protocol/sentences.h"
#include "records/aftercare.h"

#include <QtQml/qqmlregistration.h>

namespace stipple::app
{

class Languages;

// Somebody who works here, or did.
struct Colleague {
    QUuid id; // of the practitioner record
    records::Record record;
    records::Practitioner practitioner;
};

class ClinicService : public QObject, public HandedOver<ClinicService>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Clinic)
    QML_SINGLETON
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(bool isOwner READ isOwner NOTIFY changed)
    Q_PROPERTY(bool mayTreat READ mayTreat NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    ClinicService(VaultService& vault, const Languages& languages, QObject* parent = nullptr);

    // Answers once clinic, colleagues and protocol are here. What can be done without (a clinic's own protocol that
    // cannot be read: the built-in one is used) is told by problem(); what cannot is an error.
    QCoro::Task<Done> load();
    void forget();

    bool isLoaded() const { return m_protocol != nullptr; }
    const records::Clinic& clinic() const { return m_clinic; }
    // What an edit begins from; none in a vault that was salvaged without it.
    const std::optional<records::Record>& record() const { return m_record; }
    QString name() const { return m_clinic.name; }
    QTimeZone zone() const { return m_zone; }
    // By the clinic's calendar and clock.
    QDate today() const { return m_vault.clock().today(m_zone); }
    QDateTime now() const { return m_vault.clock().nowUtc().toTimeZone(m_zone); }
    QDate dayOf(const QDateTime& moment) const { return moment.toTimeZone(m_zone).date(); }

    // The protocol in use. Never null once loaded; stays as it is for whoever holds it.
    std::shared_ptr<const protocol::Protocol> protocol() const { return m_protocol; }
    // The record of the clinic's own protocol; none where the built-in one is used.
    const std::optional<records::Record>& protocolRecord() const { return m_protocolRecord; }
    // In which language the protocol speaks to whoever works here.
    protocol::Wording wording() const;
    // Which entry of a vocabulary, in words: "zones", "crown" → "Crown". The id itself where it is unknown.
    QString term(const QString& list, const QString& id) const;

    const std::vector<Colleague>& colleagues() const { return m_colleagues; }
    const Colleague* colleague(const QUuid& id) const;
    // Their name; "somebody who is not known here" for an unknown id, empty for none.
    QString nameOf(const QUuid& practitioner) const;
    // Of who unlocked it. Roles decide what is offered; they are not cryptographic.
    records::Role role() const;
    bool isOwner() const { return role() == records::Role::Owner; }
    bool mayTreat() const { return role() != records::Role::Reception; }
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    struct Loaded;
    VaultService& m_vault;
    const Languages& m_languages;
    records::Clinic m_clinic;
    std::optional<records::Record> m_record;
    std::optional<records::Record> m_protocolRecord;
    std::vector<Colleague> m_colleagues;
    std::shared_ptr<const protocol::Protocol> m_protocol;
    QTimeZone m_zone = QTimeZone::utc();
    std::optional<Error> m_problem;
};

// The protocol that a hand-over names: with the clinic's changes, where this app can still read them.
[[nodiscard]] std::shared_ptr<const protocol::Protocol> protocolOf(const handover::ProtocolPin& pin);
// The protocol that comes with the app, read once.
[[nodiscard]] std::shared_ptr<const protocol::Protocol> builtInProtocol();

} // namespace stipple::app
