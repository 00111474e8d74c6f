// What every page about aftercare says and shows alike, in one language.
#pragma once

#include "documents/document_words.h"
#include "protocol/sentences.h"

namespace stipple::documents
{

// For text in HTML, attributes too.
[[nodiscard]] inline QString escaped(const QString& text) { return text.toHtmlEscaped(); }
// Escaped, and where it is not in the language that was asked for, it says which one it is, for voices and for the
// direction.
[[nodiscard]] QString marked(const protocol::Told& told);
// From the doctype to the end of the head. `attributes` are the root's. The page's own rules allow that one script,
// known by its hash, and no address at all.
[[nodiscard]] QString pageHead(const QString& attributes, const QString& title, const QByteArray& style,
                               const QByteArray& script);

class CareHtml
{
public:
    CareHtml(const protocol::Protocol& protocol, const protocol::Wording& wording);

    const DocumentWords& say() const { return m_say; }
    QString direction() const;
    // The protocol's phrase; a text of the protocol; a sentence of ours. All of them escaped.
    QString phrase(const char* id, const QMap<QString, QString>& values = {}) const;
    QString told(const protocol::LocalizedText& text) const;
    QString words(const char* source) const { return escaped(m_say(source)); }
    // Without the year: all of it lies within weeks, and the page's title says which.
    QString near(const QDate& date) const { return m_say.dayOfYear(date); }
    QString weekday(const QDate& date) const;

    // A button that dials; nothing without a number.
    QString call(const QString& phone) const;
    // To the parts of the page with these ids; to the days only where they are there already, and not yet to be
    // counted.
    QString jumps(const QString& help, const QString& days, const QString& plan, const QString& questions,
                  bool areDaysThere = true) const;
    QString signs(const QString& id) const;
    QString questions(const QString& id) const;
    // A table of the plan: rows are <tr>.
    QString table(const QString& heading, const QStringList& rows) const;

private:
    const protocol::Protocol& m_protocol;
    const protocol::Wording m_wording;
    const DocumentWords m_say;
    const QLocale m_locale;
};

} // namespace stipple::documents
