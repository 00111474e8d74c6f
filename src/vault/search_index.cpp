#include "vault/search_index.h"

#include <cstring>

namespace stipple::vault
{

namespace
{

// Letters that Unicode does not take apart, though people type them as one or two plain ones.
QStringView plainLetters(char16_t letter)
{
    switch (letter) {
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
    case u'ð':
        return u"d";
    case u'ħ':
        return u"h";
    case u'ı':
        return u"i";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'þ':
        return u"th";
    case u'ß':
        return u"ss";
    case u'أ':
    case u'إ':
    case u'آ':
    case u'ٱ':
        return u"ا";
    case u'ى':
        return u"ي";
    case u'ة':
        return u"ه";
    default:
        return {};
    }
}

bool isOnlyDigits(QByteArrayView word)
{
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Scripts written without spaces between words: their text may match anywhere.
bool isUnspaced(QByteArrayView word)
{
    return !word.isEmpty() && quint8(word.front()) >= 0xe3 && quint8(word.front()) <= 0xed;
}

// The order in which clients are listed: by line, and where two are alike, by id.
bool comesBefore(QByteArrayView lineA, const QUuid& a, QByteArrayView lineB, const QUuid& b)
{
    const int byLine = lineA.compare(lineB);
    return byLine != 0 ? byLine < 0 : a < b;
}

bool comesFirst(const SearchIndex::Line& a, const SearchIndex::Line& b)
{
    return comesBefore(a.folded, a.client, b.folded, b.client);
}

// Recently changed clients are searched one by one; past this many, the base is built anew.
constexpr std::size_t mostRecent = 2'000;

} // namespace

QByteArray foldedWords(const QString& text)
{
    const QString taken = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    bool inWord = false;
    for (const QChar c : taken) {
        if (c.isMark() || c.unicode() == 0x0640) // combining marks, and the Arabic stretcher
            continue;
        if (!c.isLetterOrNumber() && !c.isSurrogate()) {
            // An apostrophe does not part a name: O'Brien is found as obrien and as o'brien.
            if (c != QLatin1Char('\'') && c.unicode() != 0x2019)
                inWord = false;
            continue;
        }
        if (!inWord)
            folded += QLatin1Char(' ');
        inWord = true;
        if (const int digit = c.digitValue(); digit >= 0)
            folded += QChar(u'0' + char16_t(digit));
        else if (const QStringView plain = plainLetters(c.unicode()); !plain.isEmpty())
            folded += plain;
        else
            folded += c;
    }
    return folded.toUtf8();
}

QByteArray searchLine(const QString& name, const QString& phone, const QString& email)
{
    QByteArray digits = foldedWords(phone);
    digits.replace(' ', "");
    QByteArray line = foldedWords(name);
    line += foldedWords(email);
    if (!digits.isEmpty())
        line += ' ' + digits;
    return line;
}

// What was typed, ready to be looked for.
struct SearchIndex::Query {
    std::vector<QByteArray> patterns; // the most telling one first

    explicit Query(const QString& typed)
    {
        QByteArray folded = foldedWords(typed);
        if (folded.isEmpty())
            return;
        // A number is looked for as a whole, however it was grouped, and without its leading zeros.
        QByteArray digits = folded;
        digits.replace(' ', "");
        if (isOnlyDigits(digits)) {
            qsizetype zeros = 0;
            while (zeros < digits.size() - 1 && digits[zeros] == '0')
                ++zeros;
            patterns.push_back(digits.sliced(zeros));
            return;
        }
        for (const QByteArray& word : folded.sliced(1).split(' '))
            patterns.push_back(isOnlyDigits(word) || isUnspaced(word) ? word : ' ' + word);
        std::sort(patterns.begin(), patterns.end(),
                  [](const QByteArray& a, const QByteArray& b) { return a.size() > b.size(); });
    }

    bool fits(QByteArrayView line, std::size_t from = 0) const
    {
        for (std::size_t i = from; i < patterns.size(); ++i) {
            if (!memmem(line.data(), std::size_t(line.size()), patterns[i].constData(),
                        std::size_t(patterns[i].size())))
                return false;
        }
        return true;
    }
};

SearchIndex::SearchIndex(std::vector<Line> lines)
    : m_recent(std::move(lines))
{
    rebuild();
}

void SearchIndex::rebuild()
{
    std::vector<Line> lines = std::move(m_recent);
    m_recent.clear();
    for (const Entry& entry : m_base) {
        if (entry.length > 0)
            lines.push_back({entry.client, lineAt(entry).toByteArray()});
    }
    std::vector<std::uint32_t> order(lines.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(),
              [&lines](std::uint32_t a, std::uint32_t b) { return comesFirst(lines[a], lines[b]); });
    qsizetype bytes = 0;
    for (const Line& line : lines)
        bytes += line.folded.size();
    QByteArray text;
    text.reserve(bytes);
    m_base.clear();
    m_base.reserve(lines.size());
    m_positions.clear();
    m_positions.reserve(qsizetype(lines.size()));
    for (const std::uint32_t i : order) {
        m_positions.insert(lines[i].client, std::uint32_t(m_base.size()));
        m_base.push_back({lines[i].client, std::uint32_t(text.size()), std::uint32_t(lines[i].folded.size())});
        text += lines[i].folded;
    }
    m_text = std::move(text);
    m_hidden = 0;
}

void SearchIndex::put(const QUuid& client, std::optional<QByteArray> folded)
{
    if (const auto found = m_positions.find(client); found != m_positions.end()) {
        m_base[*found].length = 0;
        ++m_hidden;
        m_positions.erase(found);
    }
    std::erase_if(m_recent, [&client](const Line& line) { return line.client == client; });
    if (!folded || folded->isEmpty())
        return;
    const Line line{client, *std::move(folded)};
    const auto after = std::upper_bound(m_recent.begin(), m_recent.end(), line, comesFirst);
    m_recent.insert(after, line);
    if (m_recent.size() > mostRecent)
        rebuild();
}

std::vector<QUuid> SearchIndex::find(const QString& query, qsizetype limit) const
{
    const Query wanted(query);
    std::vector<QUuid> found;
    const auto isFull = [&found, limit] { return qsizetype(found.size()) >= limit; };
    auto recent = m_recent.begin();
    const auto takeRecentBefore = [&](QByteArrayView line, const QUuid& client) {
        for (; recent != m_recent.end() && !isFull() &&
               (line.isNull() || comesBefore(recent->folded, recent->client, line, client));
             ++recent) {
            if (wanted.fits(recent->folded))
                found.push_back(recent->client);
        }
    };

    if (!foldedWords(query).isEmpty() || query.trimmed().isEmpty()) {
        std::size_t index = 0;
        while (index < m_base.size() && !isFull()) {
            if (!wanted.patterns.empty()) {
                // Jump to the next line that holds the most telling word.
                const QByteArray& pattern = wanted.patterns.front();
                const auto begin = m_base[index].begin;
                const void* hit = memmem(m_text.constData() + begin, std::size_t(m_text.size()) - begin,
                                         pattern.constData(), std::size_t(pattern.size()));
                if (!hit)
                    break;
                const auto at = std::uint32_t(static_cast<const char*>(hit) - m_text.constData());
                const auto next = std::upper_bound(m_base.begin() + std::ptrdiff_t(index), m_base.end(), at,
                                                   [](std::uint32_t a, const Entry& b) { return a < b.begin; });
                index = std::size_t(next - m_base.begin()) - 1;
            }
            const Entry& entry = m_base[index++];
            if (entry.length == 0)
                continue;
            const QByteArrayView line = lineAt(entry);
            if (!wanted.fits(line))
                continue;
            takeRecentBefore(line, entry.client);
            if (!isFull())
                found.push_back(entry.client);
        }
        takeRecentBefore({}, {});
    }
    return found;
}

} // namespace stipple::vault
