#include "documents/document_words.h"

namespace stipple::documents
{

DocumentWords::DocumentWords(const QString& language)
    : m_language(language.section(u'-', 0, 0))
    , m_locale(m_language)
{
    if (m_translator.load(QStringLiteral(":/i18n/stipple_%1.qm").arg(m_language)))
        return;
    m_language = QStringLiteral("en");
    m_locale = QLocale(m_language);
}

QString DocumentWords::operator()(const char* source) const
{
    const QString said = m_translator.translate("Document", source);
    return said.isEmpty() ? QString::fromUtf8(source) : said;
}

QString DocumentWords::day(const QDate& date) const { return m_locale.toString(date, QStringLiteral("d MMMM yyyy")); }

QString DocumentWords::moment(const QDateTime& moment, const QTimeZone& zone) const
{
    const QDateTime there = moment.toTimeZone(zone);
    return (*this)(QT_TRANSLATE_NOOP("Document", "%1, %2")).arg(day(there.date()), time(there.time()));
}

} // namespace stipple::documents
