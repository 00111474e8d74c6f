#include "app/duplicates.h"

#include "core/ids.h"
#include "records/record.h"
#include "vault/search_index.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <set>

namespace stipple::app
{

namespace
{

struct DuplicateWords {
    Q_DECLARE_TR_FUNCTIONS(Duplicates)
};

// Few enough that a prefix (+34, 0) makes no difference, and so many that they say something.
constexpr qsizetype phoneDigits = 8;

QByteArray phoneKey(const QString& phone)
{
    QByteArray digits;
    for (const QChar c : phone) {
        if (const int digit = c.digitValue(); digit >= 0)
            digits += char('0' + digit);
    }
    return digits.size() < phoneDigits ? QByteArray() : digits.right(phoneDigits);
}

QByteArray emailKey(const QString& email) { return email.trimmed().toCaseFolded().toUtf8(); }

// In any order: "Robledo Íñigo" is "Inigo Robledo".
QByteArray nameKey(const QString& name)
{
    QByteArrayList words = vault::foldedWords(name).split(' ');
    words.removeAll(QByteArray());
    std::sort(words.begin(), words.end());
    return words.join(' ');
}

bool isOtherBirth(const records::Client& one, const records::Client& other)
{
    const auto a = one.born.latest();
    const auto b = other.born.latest();
    return !a.isNull() && !b.isNull() && (a.latest() < b.earliest() || b.latest() < a.earliest());
}

} // namespace

std::vector<Likeness> likenessOf(const records::Client& one, const records::Client& other)
{
    std::vector<Likeness> found;
    const auto isSame = [](const QByteArray& a, const QByteArray& b) { return !a.isEmpty() && a == b; };
    if (isSame(phoneKey(one.phone), phoneKey(other.phone)))
        found.push_back(Likeness::Phone);
    if (isSame(emailKey(one.email), emailKey(other.email)))
        found.push_back(Likeness::Email);
    if (isSame(nameKey(one.name), nameKey(other.name)) && !isOtherBirth(one, other)) {
        const bool isBorn = !one.born.latest().isNull() && one.born.latest() == other.born.latest();
        found.push_back(isBorn ? Likeness::NameAndBirth : Likeness::Name);
    }
    return found;
}

std::vector<Duplicate> likelyDuplicates(std::span<const KnownClient> clients, std::size_t most)
{
    QHash<QByteArray, std::vector<std::size_t>> byKey;
    for (std::size_t i = 0; i < clients.size(); ++i) {
        const records::Client& client = clients[i].fields;
        const std::pair<char, QByteArray> keys[] = {
            {'p', phoneKey(client.phone)}, {'e', emailKey(client.email)}, {'n', nameKey(client.name)}};
        for (const auto& [kind, key] : keys) {
            if (!key.isEmpty())
                byKey[kind + key].push_back(i);
        }
    }
    std::set<std::pair<std::size_t, std::size_t>> met;
    std::vector<Duplicate> pairs;
    constexpr std::size_t mostOfOneKey = 20; // a clinic's own number in every row says nothing
    for (const auto& same : std::as_const(byKey)) {
        if (same.size() < 2 || same.size() > mostOfOneKey)
            continue;
        for (std::size_t i = 0; i < same.size(); ++i) {
            for (std::size_t j = i + 1; j < same.size(); ++j) {
                if (!met.insert({same[i], same[j]}).second)
                    continue;
                auto likeness = likenessOf(clients[same[i]].fields, clients[same[j]].fields);
                if (likeness.empty())
                    continue;
                const bool isOlder = records::compareIds(clients[same[i]].id, clients[same[j]].id) < 0;
                pairs.push_back({isOlder ? same[i] : same[j], isOlder ? same[j] : same[i], std::move(likeness)});
            }
        }
    }
    std::sort(pairs.begin(), pairs.end(), [](const Duplicate& a, const Duplicate& b) {
        return a.likeness.size() != b.likeness.size()
                   ? a.likeness.size() > b.likeness.size()
                   : std::tuple(a.likeness, a.first, a.second) < std::tuple(b.likeness, b.first, b.second);
    });
    if (pairs.size() > most)
        pairs.resize(most);
    return pairs;
}

QString likenessWords(const std::vector<Likeness>& likeness)
{
    QStringList words;
    for (const Likeness one : likeness) {
        switch (one) {
        case Likeness::Phone:
            words += DuplicateWords::tr("same phone");
            break;
        case Likeness::Email:
            words += DuplicateWords::tr("same e-mail");
            break;
        case Likeness::NameAndBirth:
            words += DuplicateWords::tr("same name and date of birth");
            break;
        case Likeness::Name:
            words += DuplicateWords::tr("same name");
            break;
        }
    }
    return QLocale().createSeparatedList(words);
}

} // namespace stipple::app
