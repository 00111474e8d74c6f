// Search as you type over every client: one folded line each, kept in memory while the vault is unlocked. Accents,
// case and the order of words do not matter; each typed word must begin a word of the line, digits may stand anywhere
// in a telephone number.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace stipple::vault
{

// `text` as words without accents and case, each after one space, for instance " ana quince"; punctuation separates.
// Arabic letters lose their marks and variants, digits of every script become 0-9.
[[nodiscard]] QByteArray foldedWords(const QString& text);
// The line of a client. The folded name comes first, so that lines sort by it.
[[nodiscard]] QByteArray searchLine(const QString& name, const QString& phone, const QString& email);

class SearchIndex
{
public:
    struct Line {
        QUuid client;
        QByteArray folded; // as searchLine() makes it
    };

    SearchIndex() = default;
    explicit SearchIndex(std::vector<Line> lines);

    qsizetype size() const { return qsizetype(m_base.size()) - m_hidden + qsizetype(m_recent.size()); }
    // Adds or replaces a client's line; no line removes it.
    void put(const QUuid& client, std::optional<QByteArray> folded);
    // The first `limit` clients by name whose lines fit; all of them for an empty query.
    std::vector<QUuid> find(const QString& query, qsizetype limit) const;

private:
    struct Entry {
        QUuid client;
        std::uint32_t begin = 0;
        std::uint32_t length = 0; // 0: hidden by a newer line or a removal
    };
    struct Query;
    void rebuild();
    QByteArrayView lineAt(const Entry& entry) const { return QByteArrayView(m_text).sliced(entry.begin, entry.length); }

    QByteArray m_text;         // the base's lines one after the other
    std::vector<Entry> m_base; // sorted by line
    qsizetype m_hidden = 0;
    std::vector<Line> m_recent;              // changed since the base was built; sorted by line
    QHash<QUuid, std::uint32_t> m_positions; // client → place in m_base
};

} // namespace stipple::vault
