#include "vault/handover.h"
#include "vault/vault_text.h"

#include "core/ids.h"
#include "vault/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QtEndian>

#include <cstring>

namespace stipple::vault
{

namespace
{

constexpr QByteArrayView packMagic("SHP1");
constexpr qsizetype packHead = 4 + 16 + qsizetype(keySize);
constexpr qsizetype packCheck = 32;

QByteArray boundTo(const Vault& vault, const QUuid& handover)
{
    return "stipple session key " + vault.header().vault.toRfc4122() + handover.toRfc4122();
}

constexpr const char* columns = "SELECT id, client, forms, since_ms, key FROM handovers ";

Result<Handover> readRow(const Vault& vault, const Statement& row)
{
    Handover handover;
    handover.id = row.id(0);
    handover.client = row.id(1);
    STIPPLE_ASSIGN(handover.forms, Json::parse(row.blob(2)));
    handover.sinceMs = row.integer(3);
    handover.isClosed = row.isNull(4);
    if (!handover.isClosed) {
        STIPPLE_ASSIGN(handover.key,
                       vault::open(vault.keyFor(KeyUse::WrapSessionKey), row.view(4), boundTo(vault, handover.id)));
    }
    return handover;
}

Result<std::vector<Handover>> collect(const Vault& vault, Statement& rows)
{
    std::vector<Handover> all;
    while (true) {
        STIPPLE_ASSIGN(const bool row, rows.step());
        if (!row)
            return all;
        STIPPLE_ASSIGN(Handover handover, readRow(vault, rows));
        all.push_back(std::move(handover));
    }
}

Done appendEntry(Connection& connection, const Writer& writer, AuditAction action, const Handover& handover, qint64 now)
{
    return appendAudit(connection, {.atMs = now,
                                    .practitioner = writer.identity().practitioner,
                                    .action = auditActionName(action),
                                    .record = handover.id,
                                    .client = handover.client});
}

// Returns whether it is new; `other` is raised where another content stands under its number already.
Result<bool> takeIn(Connection& connection, const QUuid& handover, const DraftFrame& frame, int& other)
{
    STIPPLE_ASSIGN(Statement find, connection.prepare("SELECT content FROM drafts WHERE handover = ? AND number = ?"));
    STIPPLE_ASSIGN(const bool exists, find.bind(1, handover).bind(2, qint64(frame.number)).step());
    if (exists) {
        other += find.view(0) == frame.content.view() ? 0 : 1;
        return false;
    }
    STIPPLE_ASSIGN(Statement insert,
                   connection.prepare("INSERT INTO drafts (handover, number, content) VALUES (?, ?, ?)"));
    STIPPLE_TRY(
        insert.bind(1, handover).bind(2, qint64(frame.number)).bind(3, frame.content.view().toByteArray()).run());
    return true;
}

} // namespace

SecretBytes HandoverPack::toBytes() const
{
    SecretBytes bytes(std::size_t(packHead) + content.size() + std::size_t(packCheck));
    unsigned char* out = bytes.data();
    std::memcpy(out, packMagic.data(), 4);
    std::memcpy(out + 4, handover.toRfc4122().constData(), 16);
    std::memcpy(out + 20, key.data(), keySize);
    if (!content.isEmpty())
        std::memcpy(out + packHead, content.data(), content.size());
    const QByteArray check = hash(bytes.view().chopped(packCheck));
    std::memcpy(out + bytes.size() - packCheck, check.constData(), std::size_t(packCheck));
    return bytes;
}

Result<HandoverPack> HandoverPack::parse(QByteArrayView bytes)
{
    if (bytes.size() < packHead + packCheck || !bytes.startsWith(packMagic) ||
        hash(bytes.chopped(packCheck)) != bytes.last(packCheck))
        return failure(ErrorCode::Damaged,
                       VaultText::tr("What was handed over did not arrive whole. Nothing was saved or lost; "
                                     "hand the tablet over again."));
    return HandoverPack{QUuid::fromRfc4122(bytes.sliced(4, 16)), SecretBytes::copyOf(bytes.sliced(20, keySize)),
                        SecretBytes::copyOf(bytes.sliced(packHead).chopped(packCheck))};
}

Result<Handover> beginHandover(const Vault& vault, Writer& writer, const QUuid& client, const Json& forms,
                               const Clock& clock)
{
    Handover handover{.id = writer.newId(),
                      .client = client,
                      .forms = forms,
                      .sinceMs = clock.wallMs(),
                      .isClosed = false,
                      .key = SecretBytes::random(keySize)};
    const QByteArray wrapped =
        seal(vault.keyFor(KeyUse::WrapSessionKey), handover.key.view(), boundTo(vault, handover.id));
    STIPPLE_TRY(writer.within([&](Connection& connection) -> Done {
        STIPPLE_ASSIGN(Statement insert, connection.prepare("INSERT INTO handovers (id, client, forms, since_ms, key) "
                                                            "VALUES (?, ?, ?, ?, ?)"));
        STIPPLE_TRY(insert.bind(1, handover.id)
                        .bind(2, client)
                        .bind(3, QString::fromUtf8(forms.toBytes()))
                        .bind(4, handover.sinceMs)
                        .bind(5, wrapped)
                        .run());
        return appendEntry(connection, writer, AuditAction::HandedOver, handover, handover.sinceMs);
    }));
    return handover;
}

Result<std::vector<Handover>> openHandovers(const Vault& vault, Writer& writer)
{
    std::vector<Handover> all;
    STIPPLE_TRY(writer.within([&](Connection& connection) -> Done {
        STIPPLE_ASSIGN(Statement rows, connection.prepare(QByteArray(columns) + "WHERE key IS NOT NULL ORDER BY id"));
        STIPPLE_ASSIGN(all, collect(vault, rows));
        return {};
    }));
    return all;
}

Result<std::vector<Handover>> unsettledHandovers(const Vault& vault, Writer& writer)
{
    std::vector<Handover> all;
    STIPPLE_TRY(writer.within([&](Connection& connection) -> Done {
        STIPPLE_ASSIGN(Statement rows,
                       connection.prepare(QByteArray(columns) +
                                          "WHERE key IS NOT NULL OR EXISTS (SELECT 1 FROM drafts WHERE handover = "
                                          "handovers.id) ORDER BY id"));
        STIPPLE_ASSIGN(all, collect(vault, rows));
        return {};
    }));
    return all;
}

Result<std::vector<QUuid>> unsettledClients(Reader& reader)
{
    std::vector<QUuid> clients;
    STIPPLE_TRY(
        reader.eachRow("SELECT client FROM handovers WHERE key IS NOT NULL OR EXISTS (SELECT 1 FROM drafts WHERE "
                       "handover = handovers.id) ORDER BY id",
                       [&](const Statement& row) -> Done {
                           clients.push_back(row.id(0));
                           return {};
                       }));
    return clients;
}

Result<bool> isKept(Writer& writer, const QUuid& record)
{
    bool found = false;
    STIPPLE_TRY(writer.within([&](Connection& connection) -> Done {
        STIPPLE_ASSIGN(Statement row, connection.prepare("SELECT 1 FROM records WHERE id = ?"));
        STIPPLE_ASSIGN(found, row.bind(1, record).step());
        return {};
    }));
    return found;
}

Result<Handover> findHandover(const Vault& vault, Writer& writer, const QUuid& id)
{
    std::vector<Handover> found;
    STIPPLE_TRY(writer.within([&](Connection& connection) -> Done {
        STIPPLE_ASSIGN(Statement rows, connection.prepare(QByteArray(columns) + "WHERE id = ?"));
        STIPPLE_ASSIGN(found, collect(vault, rows.bind(1, id)));
        return {};
    }));
    if (found.empty())
        return failure(ErrorCode::NotFound, VaultText::tr("There is no such hand-over."));
    return std::move(found.front());
}

Result<TakenIn> takeInDrafts(const Vault& vault, Writer& writer)
{
    TakenIn taken;
    STIPPLE_ASSIGN(const std::vector<Handover> all, openHandovers(vault, writer));
    QStringList known;
    for (const Handover& handover : all) {
        known += idText(handover.id);
        auto draft = readDraft(draftPath(vault.folder(), handover.id), handover.id, handover.key);
        if (!draft && draft.error().code() == ErrorCode::NotFound)
            continue; // nothing was answered yet
        if (!draft)
            return failure(draft.error());
        taken.problems += draft->problems;
        int other = 0;
        // A hundred frames at a time, so that no transaction is long.
        for (std::size_t from = 0; from < draft->frames.size(); from += 100) {
            STIPPLE_TRY(writer.within([&](Connection& connection) -> Done {
                for (std::size_t i = from; i < std::min(from + 100, draft->frames.size()); ++i) {
                    STIPPLE_ASSIGN(const bool isNew, takeIn(connection, handover.id, draft->frames[i], other));
                    taken.frames += isNew ? 1 : 0;
                }
                return {};
            }));
        }
        if (other > 0)
            taken.problems +=
                VaultText::tr("%1 answers of a draft differ from those that were taken in under their number "
                              "before; the first ones are kept.")
                    .arg(other);
    }
    for (const QString& name : QDir(vault.folder() + QStringLiteral("/drafts")).entryList(QDir::Files)) {
        if (!idFromText(name).isNull() && !known.contains(name))
            taken.problems +=
                VaultText::tr("The draft %1 belongs to no hand-over of this vault. It was left where it is.").arg(name);
    }
    return taken;
}

Result<std::vector<DraftFrame>> framesOf(Writer& writer, const QUuid& handover)
{
    std::vector<DraftFrame> frames;
    STIPPLE_TRY(writer.within([&](Connection& connection) -> Done {
        STIPPLE_ASSIGN(Statement rows, connection.prepare("SELECT number, content FROM drafts WHERE handover = ? "
                                                          "ORDER BY number"));
        rows.bind(1, handover);
        while (true) {
            STIPPLE_ASSIGN(const bool row, rows.step());
            if (!row)
                return {};
            frames.push_back({quint64(rows.integer(0)), SecretBytes::copyOf(rows.view(1))});
        }
    }));
    return frames;
}

Done closeHandover(const Vault& vault, Writer& writer, const QUuid& id, const Clock& clock)
{
    STIPPLE_ASSIGN(const Handover handover, findHandover(vault, writer, id));
    if (!handover.isClosed) {
        STIPPLE_TRY(writer.within([&](Connection& connection) -> Done {
            STIPPLE_ASSIGN(Statement close,
                           connection.prepare("UPDATE handovers SET key = NULL, closed_ms = ? WHERE id = ?"));
            STIPPLE_TRY(close.bind(1, clock.wallMs()).bind(2, id).run());
            return appendEntry(connection, writer, AuditAction::HandedBack, handover, clock.wallMs());
        }));
    }
    const QString path = draftPath(vault.folder(), id);
    if (QFile::exists(path) && !QFile::remove(path))
        return failure(ErrorCode::IoFailure,
                       VaultText::tr("The draft's file could not be removed. Its answers are taken in."));
    return syncFolder(vault.folder() + QStringLiteral("/drafts"));
}

Done forgetFrames(Writer& writer, const QUuid& handover)
{
    return writer.within([&](Connection& connection) -> Done {
        STIPPLE_ASSIGN(Statement remove, connection.prepare("DELETE FROM drafts WHERE handover = ?"));
        return remove.bind(1, handover).run();
    });
}

} // namespace stipple::vault
