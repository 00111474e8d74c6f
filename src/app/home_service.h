// A client's own vault, as their app knows it: what was given, what holds, and what is written into it. Everything the
// client's pages show, and the reminders, follow from here.
#pragma once

#include "app/home_reading.h"
#include "app/languages.h"
#include "app/vault_service.h"

namespace stipple::app
{

class HomeService : public QObject
{
    Q_OBJECT

public:
    HomeService(VaultService& vault, const Languages& languages, QObject* parent = nullptr);

    // Answers once all of it is here; also after every change made here.
    QCoro::Task<Done> load();
    void forget();

    VaultService& vault() const { return m_vault; }
    const HomeSeen& seen() const { return m_seen; }
    bool isLoaded() const { return m_isLoaded; }
    // The newest session that has begun, else the first to come; null: nothing was given yet.
    const HomeSession* current() const;
    // By its session; null: none such.
    const HomeSession* session(const QUuid& session) const;
    // In the language that the app speaks; what a protocol lacks, in the clinic's.
    protocol::Wording wording(const HomeSession& session) const;
    // The clinic's calendar day of now.
    QDate today(const HomeSession& session) const { return m_vault.clock().today(session.zone()); }
    // By the client's own clock; invalid: no reminder is wanted.
    QTime remindAt() const;
    static QTime usualRemindAt() { return {9, 0}; }

    // Keeps what was given, byte for byte. Foreign · AlreadyExists: nothing new is in it.
    QCoro::Task<Done> takeIn(documents::CareGiven given);
    QCoro::Task<Done> setRemindAt(QTime time);

Q_SIGNALS:
    // Something is another than before: a new session, a check-in, the hour; or the vault was closed.
    void changed();

private:
    VaultService& m_vault;
    const Languages& m_languages;
    HomeSeen m_seen;
    bool m_isLoaded = false;
};

} // namespace stipple::app
