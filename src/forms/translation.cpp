#include "forms/translation.h"

namespace stipple::forms
{

namespace
{

QStringView primary(QStringView language)
{
    const auto dash = language.indexOf(u'-');
    return dash < 0 ? language : language.left(dash);
}

bool same(QStringView a, QStringView b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

// Chosen in this order: the very language, its plain form, another region of it. Nothing: none fits.
const QString* nearest(const TranslatedText& text, QStringView wanted)
{
    if (wanted.isEmpty())
        return nullptr;
    if (same(text.language, wanted))
        return &text.text;
    for (const auto& [language, translation] : text.translations) {
        if (same(language, wanted))
            return &translation;
    }
    const QStringView plain = primary(wanted);
    if (same(text.language, plain))
        return &text.text;
    for (const auto& [language, translation] : text.translations) {
        if (same(language, plain))
            return &translation;
    }
    if (same(primary(text.language), plain))
        return &text.text;
    for (const auto& [language, translation] : text.translations) {
        if (same(primary(language), plain))
            return &translation;
    }
    return nullptr;
}

} // namespace

QString TranslatedText::in(QStringView wanted) const
{
    const QString* found = nearest(*this, wanted);
    return found && !found->isEmpty() ? *found : text;
}

bool TranslatedText::has(QStringView wanted) const
{
    const QString* found = nearest(*this, wanted);
    return found && !found->isEmpty();
}

} // namespace stipple::forms
