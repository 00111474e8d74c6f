// The language of one document, which is its reader's and not the interface's: sentences from the translations, dates
// and digits by that language's customs.
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QTimeZone>
#include <QTranslator>

namespace stipple::documents
{

class DocumentWords
{
public:
    // `language` is BCP 47. English where the app does not speak it.
    explicit DocumentWords(const QString& language);

    // `source` is marked for translators by QT_TRANSLATE_NOOP("Document", …).
    QString operator()(const char* source) const;
    // "25 November 2026"
    QString day(const QDate& date) const;
    // "25 November"
    QString dayOfYear(const QDate& date) const;
    // "November 2026"
    QString month(const QDate& date) const;
    // "2026"
    QString year(const QDate& date) const;
    // "14:03"
    QString time(const QTime& time) const { return m_locale.toString(time, QLocale::ShortFormat); }
    // "25 November 2026, 14:03"
    QString moment(const QDateTime& moment, const QTimeZone& zone) const;
    QString number(qint64 value) const { return m_locale.toString(value); }
    // A word that stands in records for a choice, as people read it; one that is not known, as it is kept.
    QString kept(const QString& word) const;
    Qt::LayoutDirection direction() const { return m_locale.textDirection(); }
    // A language's own name: "español".
    static QString nameOf(const QString& language);
    const QString& language() const { return m_language; }

private:
    QString m_language;
    QLocale m_locale;
    QTranslator m_translator;
};

} // namespace stipple::documents
