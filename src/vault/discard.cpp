#include "vault/discard.h"

#include "records/treatment.h"
#include "vault/files.h"
#include "vault/sealed_file.h"
#include "vault/seals.h"
#include "vault/typed_edits.h"
#include "vault/vault_text.h"

#include <QFileInfo>

#include <cerrno>
#include <cstdio>

namespace stipple::vault
{

namespace
{

Result<records::Record> photoOf(Connection& connection, const QUuid& id)
{
    STIPPLE_ASSIGN(Statement find, connection.prepare("SELECT body FROM records WHERE id = ? AND type = 'photo'"));
    STIPPLE_ASSIGN(const bool exists, find.bind(1, id).step());
    if (!exists)
        return failure(ErrorCode::NotFound, VaultText::tr("This photo is not there any more."));
    return records::Record::fromBytes(find.blob(0));
}

// Whether something that never changes names it. A photo that was aligned to it does without.
Result<bool> isNamed(Connection& connection, const records::Record& photo)
{
    STIPPLE_ASSIGN(Statement find,
                   connection.prepare("SELECT 1 FROM records r JOIN seals s ON s.record = r.id WHERE r.client IS ?1 "
                                      "AND r.id <> ?2 AND CASE r.type WHEN 'photo' THEN r.shown ->> '$.amends' = ?3 "
                                      "ELSE instr(r.body, ?3) > 0 END LIMIT 1"));
    return find.bind(1, photo.client).bind(2, photo.id).bind(3, idText(photo.id)).step();
}

// What was drawn onto it has nothing left to lie on. (Another tablet that has it already keeps it, and shows it
// nowhere.)
// Names those that are gone.
Result<std::vector<QUuid>> forgetMarks(Connection& connection, const records::Record& photo)
{
    STIPPLE_ASSIGN(Statement find, connection.prepare("SELECT id FROM records WHERE client IS ? AND type = 'marks' AND "
                                                      "shown ->> '$.photo' = ?"));
    find.bind(1, photo.client).bind(2, idText(photo.id));
    std::vector<QUuid> layers;
    while (true) {
        STIPPLE_ASSIGN(const bool isAnother, find.step());
        if (!isAnother)
            break;
        layers.push_back(find.id(0));
    }
    for (const QUuid& layer : layers) {
        for (const char* sql : {"DELETE FROM outbox WHERE record = ?", "DELETE FROM history WHERE record = ?",
                                "DELETE FROM records WHERE id = ?"}) {
            STIPPLE_ASSIGN(Statement remove, connection.prepare(sql));
            STIPPLE_TRY(remove.bind(1, layer).run());
        }
    }
    return layers;
}

Done forget(Connection& connection, const records::Record& photo)
{
    // What it followed is the latest again, where it was the latest itself.
    STIPPLE_ASSIGN(Statement last, connection.prepare("SELECT latest FROM seals WHERE record = ?"));
    STIPPLE_ASSIGN(const bool isKnown, last.bind(1, photo.id).step());
    const bool isLatest = isKnown && last.integer(0) != 0;
    last.reset();
    STIPPLE_ASSIGN(Statement again, connection.prepare("UPDATE seals SET latest = 1 WHERE client IS ? AND hash = ?"));
    for (const QByteArray& before : isLatest ? photo.seal->after : std::vector<QByteArray>())
        STIPPLE_TRY(again.bind(1, photo.client).bind(2, QByteArray::fromHex(before)).run());
    for (const char* sql : {"DELETE FROM seals WHERE record = ?", "DELETE FROM outbox WHERE record = ?",
                            "DELETE FROM history WHERE record = ?", "DELETE FROM records WHERE id = ?"}) {
        STIPPLE_ASSIGN(Statement remove, connection.prepare(sql));
        STIPPLE_TRY(remove.bind(1, photo.id).run());
    }
    return {};
}

} // namespace

Done discardPhoto(Writer& writer, const QString& vaultFolder, const QUuid& id)
{
    records::Discard left;
    QUuid client;
    const auto takeOut = [&](Connection& connection) -> Done {
        STIPPLE_ASSIGN(const records::Record photo, photoOf(connection, id));
        STIPPLE_ASSIGN(const bool named, isNamed(connection, photo));
        if (named)
            return failure(ErrorCode::Refused,
                           VaultText::tr("This photo belongs to something that is finished, so it stays."));
        if (photo.author.device != writer.identity().device || !photo.seal)
            return failure(ErrorCode::Refused,
                           VaultText::tr("This photo was taken on another tablet, so it cannot be discarded here."));
        STIPPLE_ASSIGN(const QByteArray hash, sealHash(photo));
        client = photo.client;
        left.photo = id;
        left.hash = QString::fromLatin1(hash);
        for (const QByteArray& before : photo.seal->after)
            left.after.push_back(QString::fromLatin1(before));
        left.at = writer.clock().nowUtc();
        left.practitioner = writer.identity().practitioner;
        STIPPLE_ASSIGN(const std::vector<QUuid> layers, forgetMarks(connection, photo));
        STIPPLE_TRY(forget(connection, photo));
        AuditEntry gone;
        gone.atMs = writer.clock().wallMs();
        gone.practitioner = writer.identity().practitioner;
        gone.action = auditActionName(AuditAction::PhotoDiscarded);
        gone.client = client;
        for (const QUuid& layer : layers) { // that they are not there is no loss, either
            gone.record = layer;
            STIPPLE_TRY(appendAudit(connection, gone));
        }
        // By this name those that follow it know it: so the gap is no loss (verify.h).
        gone.record = id;
        gone.detail = left.hash;
        return appendAudit(connection, gone);
    };
    const QUuid note = writer.newId();
    STIPPLE_TRY(writer.changeAfter(
        takeOut, note, [&](const records::Record* current, const records::Stamp& stamp) -> Result<records::Record> {
            return creating(note, client, left)(current, stamp);
        }));
    const QString path = mediaPath(vaultFolder, id);
    if (std::remove(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
        return failure(systemError(errno, VaultText::tr("The photo's record and key are gone; its file, which nobody "
                                                        "can open any more, could not be removed.")));
    STIPPLE_TRY(syncFolder(QFileInfo(path).absolutePath()));
    // Deleted rows lie in the log until it is emptied; a reader at work may put that off until the vault is locked.
    if (const auto emptied = writer.checkpoint(); !emptied && emptied.error().code() != ErrorCode::InUse)
        return emptied;
    return {};
}

} // namespace stipple::vault
