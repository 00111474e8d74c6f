// An invented clinic: people who do not exist, with addresses and numbers that nobody has (example.org, 555-01xx).
#pragma once

#include "records/people.h"
#include "vault/store.h"

#include <random>

namespace stipple::ctl
{

// The next invented person. The same state of `random` gives the same person.
[[nodiscard]] records::Client inventedClient(std::mt19937_64& random);

// Adds `count` of them.
[[nodiscard]] Done fillWithInventedClients(vault::Writer& writer, int count, quint64 seed);

// `count` sessions of clients that are there, with pigments and needles out of a dozen lots, which are made too.
[[nodiscard]] Done fillWithInventedSessions(vault::Writer& writer, vault::Reader& reader, int count, quint64 seed);
// `count` drawn photos of clients that are there.
[[nodiscard]] Done fillWithDrawnPhotos(vault::Writer& writer, vault::Reader& reader, const QString& vaultFolder,
                                       int count, quint64 seed);

} // namespace stipple::ctl
