// A check-in while it is being filled in: a hand-over to oneself. Each answer is a sealed frame in the vault's drafts/
// the moment it is given; once all is answered it becomes a record, and the draft goes.
#pragma once

#include "app/home_reading.h"
#include "capture/photo.h"
#include "forms/form_change.h"
#include "vault/vault.h"

namespace stipple::app
{

struct HomeDraft {
    QUuid handover;
    vault::SecretBytes key;
    QUuid session; // of the clinic
    QUuid record;  // the check-in that it will be
    QDate date;    // for which day, by the clinic's calendar
    QString questionnaire;
    std::vector<QByteArray> steps; // forms::FormChange as JSON, in their order
};

// The draft of that day, gone on with or begun; what was begun on an earlier day and never finished is given up. On the
// writing thread, as all of this.
[[nodiscard]] Result<std::shared_ptr<HomeDraft>> openDraft(vault::Vault& vault, vault::Writer& writer,
                                                           const HomeSession& session, const QUuid& client, QDate today,
                                                           const QString& questionnaire);
// Whether one of that day is waiting.
[[nodiscard]] Result<bool> hasDraft(vault::Vault& vault, vault::Writer& writer, const QUuid& session, QDate today);

struct HomeAnswered {
    records::CheckIn said;
    std::optional<capture::PreparedPhoto> photo;
    QDateTime at;
};
// Makes the records of it, and lets the draft go. What was made before a kill is not made twice.
[[nodiscard]] Result<records::Record> keepCheckIn(vault::Vault& vault, vault::Writer& writer, const QUuid& client,
                                                  const QUuid& handover, const QUuid& record, HomeAnswered answered);
[[nodiscard]] Done dropDraft(vault::Vault& vault, vault::Writer& writer, const QUuid& handover);

// All of the session's check-ins and photos as a file that only the clinic opens. Where those are too many, only what
// came after `since`. On the reading thread.
[[nodiscard]] Result<QByteArray> checkInsToSend(vault::Reader& reader, const QString& vaultFolder,
                                                const HomeSession& session, const QDateTime& now,
                                                const QString& language);

} // namespace stipple::app
