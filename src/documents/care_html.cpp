#include "documents/care_html.h"

#include "documents/care_days.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace stipple::documents
{

using namespace protocol;

namespace
{

QString directionOf(const QLocale& locale)
{
    return locale.textDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr");
}

} // namespace

QString marked(const Told& told)
{
    if (told.isAsked || told.language.isEmpty())
        return escaped(told.text);
    return QStringLiteral("<span lang=\"%1\" dir=\"%2\">%3</span>")
        .arg(escaped(told.language), directionOf(QLocale(told.language)), escaped(told.text));
}

QString pageHead(const QString& attributes, const QString& title, const QByteArray& style, const QByteArray& script)
{
    const QByteArray seal = QCryptographicHash::hash(script, QCryptographicHash::Sha256).toBase64();
    return QStringLiteral("<!doctype html>\n<html %1>\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" "
                          "content=\"width=device-width,initial-scale=1\"><meta name=\"referrer\" "
                          "content=\"no-referrer\"><meta name=\"robots\" content=\"noindex\"><meta "
                          "http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                          "'unsafe-inline'; script-src 'sha256-%2'; base-uri 'none'; form-action "
                          "'none'\"><title>%3</title>\n<style>%4</style></head>\n")
        .arg(attributes, QString::fromLatin1(seal), escaped(title), QString::fromUtf8(style));
}

CareHtml::CareHtml(const Protocol& protocol, const Wording& wording)
    : m_protocol(protocol)
    , m_wording(wording)
    , m_say(wording.language)
    , m_locale(m_say.language())
{
}

QString CareHtml::direction() const { return directionOf(m_locale); }

QString CareHtml::phrase(const char* id, const QMap<QString, QString>& values) const
{
    return marked(protocol::say(m_protocol, QString::fromLatin1(id), m_wording, values));
}

QString CareHtml::told(const LocalizedText& text) const
{
    return marked(text.in(m_wording.language, m_wording.fallback));
}

QString CareHtml::weekday(const QDate& date) const
{
    return escaped(
        m_say(QT_TRANSLATE_NOOP("Document", "%1, %2")).arg(m_locale.standaloneDayName(date.dayOfWeek()), near(date)));
}

QString CareHtml::call(const QString& phone) const
{
    static const QRegularExpression notDialled(QStringLiteral("[^0-9+]"));
    if (phone.isEmpty())
        return {};
    return QStringLiteral("<p><a class=\"call\" href=\"tel:%1\">%2</a></p>")
        .arg(QString(phone).remove(notDialled),
             words(QT_TRANSLATE_NOOP("Document", "Call the clinic: %1"))
                 .arg(QStringLiteral("<bdi dir=\"ltr\">%1</bdi>").arg(escaped(phone))));
}

QString CareHtml::jumps(const QString& help, const QString& days, const QString& plan, const QString& questions,
                        bool areDaysThere) const
{
    const auto jump = [](const QString& id, const QString& name, const char* look = "") {
        return QStringLiteral("<a%1 href=\"#%2\">%3</a>").arg(QLatin1String(look), id, name);
    };
    return QStringLiteral("<nav>%1%2%3%4</nav>\n")
        .arg(jump(help, words(QT_TRANSLATE_NOOP("Document", "When to get help"))),
             jump(days, words(QT_TRANSLATE_NOOP("Document", "Day by day")),
                  areDaysThere ? "" : " class=\"dated\" hidden"),
             jump(plan, words(QT_TRANSLATE_NOOP("Document", "The whole plan"))),
             jump(questions, words(QT_TRANSLATE_NOOP("Document", "Questions"))));
}

QString CareHtml::signs(const QString& id) const
{
    QString html = QStringLiteral("<section id=\"%1\"><h2>%2</h2><ul class=\"signs\">")
                       .arg(id, words(QT_TRANSLATE_NOOP("Document", "When to get help")));
    for (const WarningSign* sign : signsInOrder(m_protocol)) {
        const QString urgency = sign->urgency == WarningSign::Urgency::Emergency   ? QStringLiteral("emergency")
                                : sign->urgency == WarningSign::Urgency::SeeDoctor ? QStringLiteral("doctor")
                                                                                   : QStringLiteral("clinic");
        html += QStringLiteral("<li class=\"%1\"><strong>%2</strong> %3</li>")
                    .arg(urgency, told(sign->text), told(sign->action));
    }
    return html + QStringLiteral("</ul></section>\n");
}

QString CareHtml::questions(const QString& id) const
{
    QString html =
        QStringLiteral("<section id=\"%1\"><h2>%2</h2>").arg(id, words(QT_TRANSLATE_NOOP("Document", "Questions")));
    for (const FaqEntry* entry : questionsInOrder(m_protocol))
        html += QStringLiteral("<h3>%1</h3><p>%2</p>").arg(told(entry->question), told(entry->answer));
    return html + QStringLiteral("</section>\n");
}

QString CareHtml::table(const QString& heading, const QStringList& rows) const
{
    if (rows.isEmpty())
        return {};
    return heading + QStringLiteral("<table><thead><tr><th scope=\"col\">%1</th><th scope=\"col\">%2</th><th "
                                    "scope=\"col\">%3</th></tr></thead><tbody>%4</tbody></table>\n")
                         .arg(words(QT_TRANSLATE_NOOP("Document", "What")),
                              words(QT_TRANSLATE_NOOP("Document", "From")),
                              words(QT_TRANSLATE_NOOP("Document", "Until")), rows.join(u'\n'));
}

} // namespace stipple::documents
