#include "documents/published_page.h"

#include "documents/aftercare_link.h"
#include "documents/aftercare_style.h"
#include "documents/care_html.h"
#include "documents/published_look.h"

#include <QLocale>

namespace stipple::documents
{

namespace
{

using namespace protocol;

// The page in one language.
class Language
{
public:
    Language(const Protocol& protocol, const PublishedPage& wanted, const QString& language)
        : m_protocol(protocol)
        , m_wanted(wanted)
        , m_language(language)
        , m_in(protocol, {language, wanted.language})
    {
    }

    QString title() const
    {
        const QString said = m_in.say()(QT_TRANSLATE_NOOP("Document", "Aftercare, day by day"));
        return m_wanted.clinic.isEmpty() ? said : QStringLiteral("%1 · %2").arg(said, m_wanted.clinic);
    }

    QString html() const
    {
        return QStringLiteral("<article id=\"%1\" lang=\"%1\" dir=\"%2\"%3>\n")
                   .arg(m_language, m_in.direction(), data()) +
               head() + notices() + m_in.jumps(id("help"), id("days"), id("plan"), id("questions"), false) +
               QStringLiteral("<section class=\"now\" hidden><h2>%1</h2></section>\n")
                   .arg(m_in.words(QT_TRANSLATE_NOOP("Document", "Today"))) +
               m_in.signs(id("help")) +
               QStringLiteral("<section id=\"%1\" class=\"days\" hidden><h2>%2</h2></section>\n")
                   .arg(id("days"), m_in.words(QT_TRANSLATE_NOOP("Document", "Day by day"))) +
               plan() + m_in.questions(id("questions")) + foot() + QStringLiteral("</article>\n");
    }

private:
    QString id(const char* part) const { return m_language + u'-' + QLatin1String(part); }

    // What the script says, with its places still open.
    QString data() const
    {
        const auto own = [](const char* name) { return QStringLiteral("{%1}").arg(QLatin1String(name)); };
        const QMap<QString, QString> day{{QStringLiteral("day"), own("day")}, {QStringLiteral("total"), own("total")}};
        const auto phrase = [&](const char* id, const QMap<QString, QString>& values = {}) {
            return escaped(say(m_protocol, QString::fromLatin1(id), {m_language, m_wanted.language}, values).text);
        };
        // Where Qt writes dates in other digits than Europe's, the browser does too.
        const bool isArabic = QLocale(m_language).zeroDigit() == QString(QChar(0x0660));
        const QString locale = m_language == QLatin1String("en") ? QStringLiteral("en-GB") : m_language;
        const std::pair<const char*, QString> all[]{
            {"locale",
             isArabic ? locale + QLatin1String("-u-ca-gregory-nu-arab") : locale + QLatin1String("-u-ca-gregory")},
            {"title", escaped(title())},
            {"session", m_in.words(QT_TRANSLATE_NOOP("Document", "Aftercare for your session on %1"))},
            {"weekday", m_in.words(QT_TRANSLATE_NOOP("Document", "%1, %2"))},
            {"until", m_in.words(QT_TRANSLATE_NOOP("Document", "until %1"))},
            {"zero", phrase("aftercare.session-day")},
            {"day", phrase("aftercare.day", day)},
            {"later", phrase("aftercare.later", day)},
            {"clock", phrase("aftercare.clinic-clock", {{QStringLiteral("zone"), own("zone")}})},
            {"scabs", phrase("aftercare.while-scabs")},
            {"decides", phrase("aftercare.clinic-decides")},
            {"begins", phrase("aftercare.begins")},
            {"ends", phrase("aftercare.ends")},
            {"restarted", phrase("aftercare.restarted")},
        };
        QString data;
        for (const auto& [name, text] : all)
            data += QStringLiteral(" data-%1=\"%2\"").arg(QLatin1String(name), text);
        return data;
    }

    QString head() const
    {
        return QStringLiteral("<header><h1>%1</h1><p class=\"quiet\" data-count>%2</p>%3</header>\n")
            .arg(m_in.words(QT_TRANSLATE_NOOP("Document", "Aftercare, day by day")),
                 m_in.words(QT_TRANSLATE_NOOP(
                     "Document", "The days are counted from your session: the day of the session is day 0. "
                                 "With the code from your clinic this page shows your own dates.")),
                 m_in.call(m_wanted.phone));
    }

    // One of them is shown, by the script.
    QString notices() const
    {
        const auto notice = [&](const char* state, const char* text, bool calls) {
            return QStringLiteral("<div class=\"notice\" role=\"alert\" data-say=\"%1\" hidden><p>%2</p>%3</div>\n")
                .arg(QLatin1String(state), m_in.words(text), calls ? m_in.call(m_wanted.phone) : QString());
        };
        return notice("refused",
                      QT_TRANSLATE_NOOP("Document",
                                        "Your code is not as the clinic wrote it: it was changed, or it is not "
                                        "whole. Nothing of it is shown. Scan it once more, or call the clinic. "
                                        "What holds for everyone is below."),
                      true) +
               notice("foreign",
                      QT_TRANSLATE_NOOP("Document",
                                        "Your code is not from this clinic. Nothing of it is shown. Open it "
                                        "on the page of the clinic that gave it to you. What holds for "
                                        "everyone is below."),
                      true) +
               notice("newer",
                      QT_TRANSLATE_NOOP("Document",
                                        "Your code is newer than this page, so it cannot be read here. Call "
                                        "the clinic. What holds for everyone is below."),
                      true) +
               notice("unable",
                      QT_TRANSLATE_NOOP("Document",
                                        "This browser cannot check whether your code is from the clinic, so "
                                        "your own dates are not shown. A newer browser can. What holds for "
                                        "everyone is below."),
                      true) +
               notice("changed",
                      QT_TRANSLATE_NOOP("Document",
                                        "The clinic has changed its plan since you were given your code. The "
                                        "days below follow the plan as it is now. If you were told otherwise, "
                                        "ask the clinic."),
                      false);
    }

    // What the script takes the days from, and what everybody reads without it.
    QString plan() const
    {
        const auto part = [&](const char* kind, const char* heading, AftercareEntry::Kind wanted) {
            QStringList rows;
            for (const AftercareEntry& entry : m_protocol.aftercare.entries) {
                if (entry.isEnabled && entry.kind == wanted)
                    rows += row(entry, kind);
            }
            return m_in.table(
                QStringLiteral("<h3 data-heading=\"%1\">%2</h3>").arg(QLatin1String(kind), m_in.phrase(heading)), rows);
        };
        return QStringLiteral("<section id=\"%1\" class=\"plan\"><h2>%2</h2>\n")
                   .arg(id("plan"), m_in.words(QT_TRANSLATE_NOOP("Document", "The whole plan"))) +
               part("do", "aftercare.do", AftercareEntry::Kind::Do) +
               part("dont", "aftercare.dont", AftercareEntry::Kind::Dont) +
               part("allowed", "aftercare.allowed", AftercareEntry::Kind::Allowed) +
               part("expect", "aftercare.expect", AftercareEntry::Kind::Expect) + QStringLiteral("</section>\n");
    }
    QString row(const AftercareEntry& entry, const char* kind) const
    {
        const QString day = m_in.words(QT_TRANSLATE_NOOP("Document", "day %1"));
        const auto flag = [](bool is, const char* name) {
            return is ? QStringLiteral(" data-%1").arg(QLatin1String(name)) : QString();
        };
        return QStringLiteral(
                   "<tr data-entry=\"%1\" data-kind=\"%2\" data-from=\"%3\" data-to=\"%4\" data-skin=\"%5\"%6%7>")
                   .arg(escaped(entry.id), QLatin1String(kind), QString::number(entry.from),
                        entry.to ? QString::number(*entry.to) : QString(), escaped(entry.skinTypes.join(u' ')),
                        flag(entry.isClinicChoice, "choice"), flag(entry.isWhileScabbing && entry.to, "scabs")) +
               QStringLiteral("<td><strong>%1</strong> %2</td><td>%3</td><td>%4</td></tr>")
                   .arg(m_in.told(entry.title), m_in.told(entry.text), day.arg(entry.from),
                        entry.to ? day.arg(*entry.to) : m_in.words(QT_TRANSLATE_NOOP("Document", "from then on")));
    }

    QString foot() const
    {
        return QStringLiteral("<footer><p>%1</p><p>%2</p></footer>\n")
            .arg(
                m_in.words(QT_TRANSLATE_NOOP("Document", "What your code says and what you tick stays in this browser. "
                                                         "This page sends nothing to anybody.")),
                m_in.words(QT_TRANSLATE_NOOP("Document", "Made on %1"))
                    .arg(escaped(m_in.say().moment(m_wanted.now, m_wanted.zone))));
    }

    const Protocol& m_protocol;
    const PublishedPage& m_wanted;
    const QString m_language;
    const CareHtml m_in;
};

// Those that both the protocol and we speak, the clinic's first.
QStringList languagesOf(const Protocol& protocol, const QString& clinics)
{
    QStringList languages;
    for (const protocol::Language& language : protocol.languages) {
        if (DocumentWords(language.code).language() == language.code)
            languages += language.code;
    }
    if (const qsizetype own = languages.indexOf(clinics.section(u'-', 0, 0)); own > 0)
        languages.move(own, 0);
    if (languages.isEmpty())
        languages += QStringLiteral("en");
    return languages;
}

} // namespace

QByteArray planOf(const Protocol& protocol)
{
    return QByteArray::fromHex(protocol.hash().toLatin1()).left(AftercareLink::planBytes);
}

QByteArray publishedPage(const Protocol& protocol, const PublishedPage& wanted)
{
    const QStringList languages = languagesOf(protocol, wanted.language);
    const QByteArray script = publishedScript();
    QString names;
    QString articles;
    for (const QString& code : languages) {
        const Language language(protocol, wanted, code);
        names += QStringLiteral("<a href=\"#%1\" lang=\"%1\">%2</a>").arg(code, escaped(DocumentWords::nameOf(code)));
        articles += language.html();
    }
    QString html = pageHead(
        QStringLiteral("lang=\"%1\" dir=\"%2\" data-key=\"%3\" data-plan=\"%4\"")
            .arg(languages.front(), CareHtml(protocol, {languages.front(), {}}).direction(),
                 QString::fromLatin1(wanted.clinicKey.toBase64()), QString::fromLatin1(planOf(protocol).toHex())),
        Language(protocol, wanted, languages.front()).title(), aftercareStyle() + publishedStyle(), script);
    html += QStringLiteral("<body><main>\n<div class=\"top\">");
    if (!wanted.clinic.isEmpty())
        html += QStringLiteral("<p class=\"clinic\"><bdi>%1</bdi></p>").arg(escaped(wanted.clinic));
    html += QStringLiteral("<nav class=\"languages\">%1</nav></div>\n").arg(names) + articles +
            QStringLiteral("</main>\n<script>%1</script></body></html>\n").arg(QString::fromUtf8(script));
    return html.toUtf8();
}

} // namespace stipple::documents
