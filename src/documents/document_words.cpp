#include "documents/document_words.h"

namespace stipple::documents
{

namespace
{

// The words that stand in records for choices, as people read them; one that is not here stands as it is kept.
struct KeptWord {
    QStringView kept;
    const char* said;
};
constexpr KeptWord keptWords[] = {
    {u"clear", QT_TRANSLATE_NOOP("Document", "clear")},
    {u"caution", QT_TRANSLATE_NOOP("Document", "with caution")},
    {u"defer", QT_TRANSLATE_NOOP("Document", "later")},
    {u"unknown", QT_TRANSLATE_NOOP("Document", "not known yet")},
    {u"clearance", QT_TRANSLATE_NOOP("Document", "with a physician's letter")},
    {u"decline", QT_TRANSLATE_NOOP("Document", "not here")},
    {u"consultation", QT_TRANSLATE_NOOP("Document", "consultation")},
    {u"session", QT_TRANSLATE_NOOP("Document", "session")},
    {u"touch-up", QT_TRANSLATE_NOOP("Document", "touch-up")},
    {u"review", QT_TRANSLATE_NOOP("Document", "review")},
    {u"patch-test", QT_TRANSLATE_NOOP("Document", "patch test")},
    {u"booked", QT_TRANSLATE_NOOP("Document", "booked")},
    {u"arrived", QT_TRANSLATE_NOOP("Document", "arrived")},
    {u"done", QT_TRANSLATE_NOOP("Document", "done")},
    {u"no-show", QT_TRANSLATE_NOOP("Document", "did not come")},
    {u"cancelled", QT_TRANSLATE_NOOP("Document", "cancelled")},
    {u"none", QT_TRANSLATE_NOOP("Document", "none")},
    {u"mild", QT_TRANSLATE_NOOP("Document", "mild")},
    {u"moderate", QT_TRANSLATE_NOOP("Document", "moderate")},
    {u"severe", QT_TRANSLATE_NOOP("Document", "severe")},
    {u"draft", QT_TRANSLATE_NOOP("Document", "draft")},
    {u"offered", QT_TRANSLATE_NOOP("Document", "offered")},
    {u"accepted", QT_TRANSLATE_NOOP("Document", "accepted")},
    {u"declined", QT_TRANSLATE_NOOP("Document", "declined")},
    {u"line", QT_TRANSLATE_NOOP("Document", "a line")},
    {u"arrow", QT_TRANSLATE_NOOP("Document", "an arrow")},
    {u"circle", QT_TRANSLATE_NOOP("Document", "a circle")},
    {u"number", QT_TRANSLATE_NOOP("Document", "the number")},
    {u"words", QT_TRANSLATE_NOOP("Document", "the words")},
};

} // namespace

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

QString DocumentWords::kept(const QString& word) const
{
    for (const KeptWord& one : keptWords) {
        if (one.kept == word)
            return (*this)(one.said);
    }
    return word;
}

QString DocumentWords::nameOf(const QString& language)
{
    const QString code = language.section(u'-', 0, 0);
    // QLocale names the country with them: "American English", "español de España".
    return code == u"en"   ? QStringLiteral("English")
           : code == u"es" ? QStringLiteral("español")
                           : QLocale(code).nativeLanguageName();
}

QString DocumentWords::dayOfYear(const QDate& date) const
{
    return m_locale.toString(date, m_language == QLatin1String("es") ? QStringLiteral("d 'de' MMMM")
                                                                     : QStringLiteral("d MMMM"));
}

QString DocumentWords::year(const QDate& date) const { return m_locale.toString(date, QStringLiteral("yyyy")); }

QString DocumentWords::month(const QDate& date) const { return m_locale.toString(date, QStringLiteral("MMMM yyyy")); }

QString DocumentWords::day(const QDate& date) const { return m_locale.toString(date, QStringLiteral("d MMMM yyyy")); }

QString DocumentWords::moment(const QDateTime& moment, const QTimeZone& zone) const
{
    const QDateTime there = moment.toTimeZone(zone);
    return (*this)(QT_TRANSLATE_NOOP("Document", "%1, %2")).arg(day(there.date()), time(there.time()));
}

} // namespace stipple::documents
