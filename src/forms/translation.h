// A text of a form in the languages it has. It is text only: never HTML, and markdown is shown as it stands.
#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace stipple::forms
{

struct TranslatedText {
    QString text;                                          // in the form's own language
    QString language;                                      // that language ("en"), empty if the form does not say
    std::vector<std::pair<QString, QString>> translations; // language, text; in the order of the form

    // The text in `wanted` ("es", "es-MX", "ar"), or the nearest: the same language without or with another region,
    // else the form's own text.
    QString in(QStringView wanted) const;
    bool has(QStringView wanted) const; // whether in() answers in that language
    bool isEmpty() const { return text.isEmpty() && translations.empty(); }
};

} // namespace stipple::forms
