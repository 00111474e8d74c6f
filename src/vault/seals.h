// What makes a sealed record evident if it is altered, removed or reordered: the device's signature, and the hashes of
// that client's latest sealed records before it. The hashes are kept beside the records, so that a missing one shows.
#pragma once

#include "records/record.h"
#include "vault/database.h"
#include "vault/slot_keys.h"

namespace stipple::vault
{

// The record with its seal: it names that client's latest sealed records, and carries the signature. InvalidInput
// where its type can carry none.
[[nodiscard]] Result<records::Record> sealedNow(Connection& connection, records::Record record,
                                                const SigningKey& device);
// Takes note of a sealed record: it is now the latest, and those that it follows no longer are.
[[nodiscard]] Done noteSeal(Connection& connection, const records::Record& record);

// What a sealed record is called by those that follow it: SHA-256 of its signed bytes, hex.
[[nodiscard]] Result<QByteArray> sealHash(const records::Record& record);

} // namespace stipple::vault
