#include "vault/seals.h"

#include "records/change.h"
#include "records/schema.h"
#include "vault/digest.h"

namespace stipple::vault
{

Result<QByteArray> sealHash(const records::Record& record)
{
    STIPPLE_ASSIGN(const QByteArray bytes, record.signedBytes());
    return sha256Hex(bytes);
}

Result<records::Record> sealedNow(Connection& connection, records::Record record, const SigningKey& device)
{
    STIPPLE_ASSIGN(Statement latest, connection.prepare("SELECT hash FROM seals WHERE client IS ? AND latest = 1"));
    latest.bind(1, record.client);
    std::vector<QByteArray> after;
    while (true) {
        STIPPLE_ASSIGN(const bool row, latest.step());
        if (!row)
            break;
        after.push_back(latest.blob(0).toHex());
    }
    std::sort(after.begin(), after.end());
    record.seal = records::Seal{std::move(after), {}};
    STIPPLE_ASSIGN(const QByteArray bytes, record.signedBytes());
    STIPPLE_ASSIGN(records::Record sealed, records::withSignature(std::move(record), device.sign(bytes)));
    STIPPLE_TRY(records::validateSeal(sealed));
    return sealed;
}

Done noteSeal(Connection& connection, const records::Record& record)
{
    STIPPLE_ASSIGN(const QByteArray hash, sealHash(record));
    STIPPLE_ASSIGN(Statement follows, connection.prepare("UPDATE seals SET latest = 0 WHERE client IS ? AND hash = ?"));
    for (const QByteArray& before : record.seal->after)
        STIPPLE_TRY(follows.bind(1, record.client).bind(2, QByteArray::fromHex(before)).run());
    STIPPLE_ASSIGN(Statement insert,
                   connection.prepare("INSERT INTO seals (record, client, hash, latest) VALUES (?, ?, ?, 1)"));
    return insert.bind(1, record.id).bind(2, record.client).bind(3, QByteArray::fromHex(hash)).run();
}

} // namespace stipple::vault
