// Clients that may be one person who was added twice: by name, telephone, e-mail or date of birth. Only a suggestion; a
// person compares the two and decides. Pure.
#pragma once

#include "records/people.h"

#include <QStringList>
#include <QUuid>

#include <span>

namespace stipple::app
{

// Why two clients look like one, the strongest first.
enum class Likeness { Phone, Email, NameAndBirth, Name };

struct KnownClient {
    QUuid id;
    records::Client fields;
};

struct Duplicate {
    std::size_t first = 0; // places in what was looked at; the older one first
    std::size_t second = 0;
    std::vector<Likeness> likeness;
};

// What speaks for it; empty: nothing does. A different date of birth speaks against the same name.
[[nodiscard]] std::vector<Likeness> likenessOf(const records::Client& one, const records::Client& other);
// At most `most` pairs, the likeliest first. In one pass over keys, so ten thousand clients are no matter.
[[nodiscard]] std::vector<Duplicate> likelyDuplicates(std::span<const KnownClient> clients, std::size_t most);
// "same phone, same name"
[[nodiscard]] QString likenessWords(const std::vector<Likeness>& likeness);

} // namespace stipple::app
