// Words in several languages, as the protocol's files give them: {"en": "…", "es": "…", "ar": "…"}.
// Who asks for a language that is not there gets another one, and is told which, so that the screen can say so.
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace stipple::protocol
{

struct Told {
    QString text;
    QString language;    // of `text`; empty where there was no text at all
    bool isAsked = true; // false: this is a fallback, show which language it is
};

class LocalizedText
{
public:
    bool isEmpty() const { return m_texts.empty(); }
    void set(const QString& language, const QString& text);
    bool has(const QString& language) const;
    QStringList languages() const; // in the order written

    // In `language` ("es-MX" is content with "es"), else in `fallback` (the clinic's), else in the first written.
    Told in(const QString& language, const QString& fallback = {}) const;

    bool operator==(const LocalizedText&) const = default;

private:
    const QString* find(const QString& language) const;
    std::vector<std::pair<QString, QString>> m_texts;
};

// The names between braces in `text`: "from {date}" gives "date". Sorted, each once.
[[nodiscard]] QStringList placeholders(const QString& text);
// `text` with each "{name}" replaced; a name without a value stays as written.
[[nodiscard]] QString fillIn(const QString& text, const QMap<QString, QString>& values);

// Unicode CLDR's plural category of the whole number `n`: zero, one, two, few, many or other.
[[nodiscard]] QString pluralCategory(const QString& language, qint64 n);
// The categories that a language needs texts for.
[[nodiscard]] QStringList pluralCategories(const QString& language);

// A sentence the engines say, with placeholders and, where it counts something, plural forms.
// "{n}" is the number that is counted; the caller puts the digits and dates into the language's form.
struct Phrase {
    QString id;
    bool isPlural = false;
    LocalizedText text;                                              // where it does not count
    std::vector<std::pair<QString, QMap<QString, QString>>> plurals; // language → category → text, where it does

    Told say(const QString& language, const QString& fallback, const QMap<QString, QString>& values = {},
             std::optional<qint64> n = {}) const;
};

} // namespace stipple::protocol
