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

} // namespace stipple::ctl
