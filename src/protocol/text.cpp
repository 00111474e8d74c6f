#include "protocol/text.h"

#include <algorithm>

namespace stipple::protocol
{

namespace
{
QString withoutRegion(const QString& language) { return language.section(QLatin1Char('-'), 0, 0); }
} // namespace

void LocalizedText::set(const QString& language, const QString& text)
{
    for (auto& [known, old] : m_texts) {
        if (known == language) {
            old = text;
            return;
        }
    }
    m_texts.emplace_back(language, text);
}

const QString* LocalizedText::find(const QString& language) const
{
    const auto at =
        std::find_if(m_texts.begin(), m_texts.end(), [&](const auto& pair) { return pair.first == language; });
    return at == m_texts.end() ? nullptr : &at->second;
}

bool LocalizedText::has(const QString& language) const { return find(language) != nullptr; }

QStringList LocalizedText::languages() const
{
    QStringList list;
    for (const auto& [language, text] : m_texts)
        list += language;
    return list;
}

Told LocalizedText::in(const QString& language, const QString& fallback) const
{
    for (const QString& wanted : {language, withoutRegion(language)}) {
        if (const QString* text = find(wanted))
            return {*text, wanted, true};
    }
    for (const QString& other : {fallback, withoutRegion(fallback)}) {
        if (const QString* text = find(other))
            return {*text, other, false};
    }
    if (m_texts.empty())
        return {{}, {}, false};
    return {m_texts.front().second, m_texts.front().first, false};
}

QStringList placeholders(const QString& text)
{
    QStringList names;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', open + 1)) {
        const qsizetype close = text.indexOf(u'}', open);
        if (close < 0)
            break;
        names += text.mid(open + 1, close - open - 1);
    }
    names.removeDuplicates();
    names.sort();
    return names;
}

QString fillIn(const QString& text, const QMap<QString, QString>& values)
{
    QString filled;
    qsizetype from = 0;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', from)) {
        const qsizetype close = text.indexOf(u'}', open);
        if (close < 0)
            break;
        const auto value = values.constFind(text.mid(open + 1, close - open - 1));
        filled += text.mid(from, open - from);
        filled += value == values.constEnd() ? text.mid(open, close - open + 1) : *value;
        from = close + 1;
    }
    return filled + text.mid(from);
}

QString pluralCategory(const QString& language, qint64 n)
{
    const qint64 count = n < 0 ? -n : n;
    if (withoutRegion(language) == u"ar") {
        if (count == 0)
            return QStringLiteral("zero");
        if (count == 1)
            return QStringLiteral("one");
        if (count == 2)
            return QStringLiteral("two");
        const qint64 rest = count % 100;
        if (rest >= 3 && rest <= 10)
            return QStringLiteral("few");
        if (rest >= 11)
            return QStringLiteral("many");
        return QStringLiteral("other");
    }
    return count == 1 ? QStringLiteral("one") : QStringLiteral("other");
}

QStringList pluralCategories(const QString& language)
{
    if (withoutRegion(language) == u"ar")
        return {QStringLiteral("zero"), QStringLiteral("one"),  QStringLiteral("two"),
                QStringLiteral("few"),  QStringLiteral("many"), QStringLiteral("other")};
    return {QStringLiteral("one"), QStringLiteral("other")};
}

Told Phrase::say(const QString& language, const QString& fallback, const QMap<QString, QString>& values,
                 std::optional<qint64> n) const
{
    LocalizedText chosen = text;
    if (isPlural) {
        for (const auto& [code, forms] : plurals)
            chosen.set(code, forms.value(pluralCategory(code, n.value_or(0)), forms.value(QStringLiteral("other"))));
    }
    Told told = chosen.in(language, fallback);
    QMap<QString, QString> filled = values;
    if (n && !filled.contains(QStringLiteral("n")))
        filled.insert(QStringLiteral("n"), QString::number(*n));
    told.text = fillIn(told.text, filled);
    return told;
}

} // namespace stipple::protocol
