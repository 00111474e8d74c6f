#include "documents/aftercare_page.h"

#include "documents/aftercare_style.h"
#include "documents/calendar_file.h"
#include "documents/document_words.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <QRegularExpression>

namespace stipple::documents
{

namespace
{

using namespace protocol;

struct AftercareText {
    Q_DECLARE_TR_FUNCTIONS(AftercarePage)
};

QString escaped(const QString& text) { return text.toHtmlEscaped(); }

// Text that is not in the language of the page says which one it is, for voices and for the direction.
QString marked(const Told& told)
{
    if (told.isAsked || told.language.isEmpty())
        return escaped(told.text);
    const bool isRightToLeft = QLocale(told.language).textDirection() == Qt::RightToLeft;
    return QStringLiteral("<span lang=\"%1\" dir=\"%2\">%3</span>")
        .arg(escaped(told.language), isRightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"), escaped(told.text));
}

// The days of a calendar, from the session's to the last on which something ends, and one more for what stays.
Result<std::vector<CareDay>> allDays(const Protocol& protocol, const CareCase& care)
{
    if (care.sessions.empty())
        return failure(ErrorCode::NotFound, AftercareText::tr("There is no session to count the days from."));
    const QDate first = care.sessions.front().toTimeZone(care.zone).date();
    std::vector<CareDay> days;
    for (int day = 0; days.empty() || day <= days.front().total + 1; ++day) {
        STIPPLE_ASSIGN(CareDay made, careDay(protocol, care, first.addDays(day)));
        days.push_back(std::move(made));
    }
    return days;
}

class Page
{
public:
    Page(const Protocol& protocol, const AftercareWanted& wanted, const std::vector<CareDay>& days)
        : m_protocol(protocol)
        , m_wanted(wanted)
        , m_days(days)
        , m_say(wanted.wording.language)
        , m_locale(m_say.language())
    {
    }

    QByteArray html()
    {
        const QString title = m_say(QT_TRANSLATE_NOOP("Document", "Aftercare for your session on %1"))
                                  .arg(m_say.day(m_days.front().date));
        const QByteArray script = aftercareScript();
        const QByteArray seal = QCryptographicHash::hash(script, QCryptographicHash::Sha256).toBase64();
        m_html =
            QStringLiteral("<!doctype html>\n<html lang=\"%1\" dir=\"%2\" data-zone=\"%3\" data-page=\"%4\">\n")
                .arg(m_say.language(),
                     m_say.direction() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"),
                     escaped(QString::fromLatin1(m_wanted.care.zone.id())), m_days.front().date.toString(Qt::ISODate));
        m_html += QStringLiteral("<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,"
                                 "initial-scale=1\"><meta name=\"referrer\" content=\"no-referrer\"><meta "
                                 "name=\"robots\" content=\"noindex\"><meta http-equiv=\"Content-Security-Policy\" "
                                 "content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-%1'; "
                                 "base-uri 'none'; form-action 'none'\"><title>%2</title>\n<style>%3</style></head>\n")
                      .arg(QString::fromLatin1(seal), escaped(title), QString::fromLatin1(aftercareStyle()));
        m_html += QStringLiteral("<body><main>\n");
        head(title);
        signs();
        days();
        plan();
        questions();
        foot();
        m_html += QStringLiteral("</main>\n<script>%1</script></body></html>\n").arg(QString::fromLatin1(script));
        return m_html.toUtf8();
    }

private:
    QString phrase(const char* id, const QMap<QString, QString>& values = {}) const
    {
        return marked(say(m_protocol, QString::fromLatin1(id), m_wanted.wording, values));
    }
    QString told(const LocalizedText& text) const
    {
        return marked(text.in(m_wanted.wording.language, m_wanted.wording.fallback));
    }
    QString weekday(const QDate& date) const
    {
        return escaped(m_say(QT_TRANSLATE_NOOP("Document", "%1, %2"))
                           .arg(m_locale.standaloneDayName(date.dayOfWeek()), near(date)));
    }
    // Without the year: all of it lies within weeks, and the page's title says which.
    QString near(const QDate& date) const { return m_locale.toString(date, QStringLiteral("d MMMM")); }
    QString words(const char* source) const { return escaped(m_say(source)); }

    void head(const QString& title)
    {
        m_html += QStringLiteral("<header>");
        if (!m_wanted.clinic.isEmpty())
            m_html += QStringLiteral("<p class=\"clinic\"><bdi>%1</bdi></p>").arg(escaped(m_wanted.clinic));
        m_html += QStringLiteral("<h1>%1</h1>").arg(escaped(title));
        m_html += QStringLiteral("<p class=\"quiet\">%1</p>")
                      .arg(phrase("aftercare.clinic-clock",
                                  {{QStringLiteral("zone"), QString::fromLatin1(m_wanted.care.zone.id())}}));
        if (!m_wanted.phone.isEmpty()) {
            static const QRegularExpression notDialled(QStringLiteral("[^0-9+]"));
            QString number = m_wanted.phone;
            m_html += QStringLiteral("<p><a class=\"call\" href=\"tel:%1\">%2</a></p>")
                          .arg(number.remove(notDialled),
                               words(QT_TRANSLATE_NOOP("Document", "Call the clinic: %1"))
                                   .arg(QStringLiteral("<bdi dir=\"ltr\">%1</bdi>").arg(escaped(m_wanted.phone))));
        }
        m_html +=
            QStringLiteral("</header>\n<nav><a href=\"#help\">%1</a><a href=\"#days\">%2</a><a href=\"#plan\">%3"
                           "</a><a href=\"#questions\">%4</a></nav>\n"
                           // Where the script puts today.
                           "<section id=\"now\" hidden><h2>%5</h2></section>\n")
                .arg(words(QT_TRANSLATE_NOOP("Document", "When to get help")),
                     words(QT_TRANSLATE_NOOP("Document", "Day by day")),
                     words(QT_TRANSLATE_NOOP("Document", "The whole plan")),
                     words(QT_TRANSLATE_NOOP("Document", "Questions")), words(QT_TRANSLATE_NOOP("Document", "Today")));
    }

    void signs()
    {
        std::vector<const WarningSign*> all;
        for (const WarningSign& sign : m_protocol.warningSigns)
            all.push_back(&sign);
        std::stable_sort(all.begin(), all.end(), [](const WarningSign* a, const WarningSign* b) {
            return std::tie(b->urgency, a->order) < std::tie(a->urgency, b->order);
        });
        m_html += QStringLiteral("<section id=\"help\"><h2>%1</h2><ul class=\"signs\">")
                      .arg(words(QT_TRANSLATE_NOOP("Document", "When to get help")));
        for (const WarningSign* sign : all) {
            const QString urgency = sign->urgency == WarningSign::Urgency::Emergency   ? QStringLiteral("emergency")
                                    : sign->urgency == WarningSign::Urgency::SeeDoctor ? QStringLiteral("doctor")
                                                                                       : QStringLiteral("clinic");
            m_html += QStringLiteral("<li class=\"%1\"><strong>%2</strong> %3</li>")
                          .arg(urgency, told(sign->text), told(sign->action));
        }
        m_html += QStringLiteral("</ul></section>\n");
    }

    void items(const char* heading, const std::vector<CareItem>& items, const QDate& dayZero, int day, const char* look)
    {
        if (items.empty())
            return;
        m_html +=
            QStringLiteral("<h3 class=\"%1\">%2</h3><ul class=\"%1\">").arg(QString::fromLatin1(look), phrase(heading));
        const bool isTicked = qstrcmp(look, "do") == 0;
        for (const CareItem& item : items) {
            QString said =
                QStringLiteral("<strong>%1</strong> %2").arg(told(item.entry->title), told(item.entry->text));
            QStringList notes;
            if (item.isExtended)
                notes += phrase("aftercare.extended");
            else if (item.to && *item.to > day)
                notes += words(QT_TRANSLATE_NOOP("Document", "until %1")).arg(escaped(near(dayZero.addDays(*item.to))));
            if (item.entry->isWhileScabbing && item.to)
                notes += phrase("aftercare.while-scabs");
            if (item.entry->isClinicChoice)
                notes += phrase("aftercare.clinic-decides");
            if (!notes.isEmpty())
                said += QStringLiteral(" <small>%1</small>").arg(notes.join(QStringLiteral(" · ")));
            if (isTicked)
                said = QStringLiteral("<label><input type=\"checkbox\" data-tick=\"%1/%2\"><span>%3</span></label>")
                           .arg(day)
                           .arg(escaped(item.entry->id), said);
            m_html += QStringLiteral("<li>%1</li>").arg(said);
        }
        m_html += QStringLiteral("</ul>");
    }

    void titles(const char* heading, const std::vector<CareItem>& items)
    {
        QStringList all;
        for (const CareItem& item : items)
            all += told(item.entry->title);
        if (!all.isEmpty())
            m_html += QStringLiteral("<p class=\"change\"><b>%1:</b> %2</p>")
                          .arg(phrase(heading), all.join(QStringLiteral(" · ")));
    }

    void days()
    {
        m_html += QStringLiteral("<section id=\"days\"><h2>%1</h2>\n")
                      .arg(words(QT_TRANSLATE_NOOP("Document", "Day by day")));
        for (const CareDay& day : m_days) {
            const QDate dayZero = day.session.date();
            const bool isLater = day.day > day.total;
            const QString title =
                day.day == 0 ? phrase("aftercare.session-day") : marked(dayTitle(m_protocol, day, m_wanted.wording));
            m_html +=
                QStringLiteral("<details id=\"%1\" data-date=\"%2\"%3><summary><b>%4</b> <span>%5</span></summary>")
                    .arg(isLater ? QStringLiteral("later") : QStringLiteral("day-%1").arg(day.day),
                         day.date.toString(Qt::ISODate), isLater ? QStringLiteral(" data-later") : QString(), title,
                         weekday(day.date));
            if (day.day > 0 && !isLater) {
                titles("aftercare.begins", day.begins);
                titles("aftercare.ends", day.ends);
            }
            items("aftercare.do", day.does, dayZero, day.day, "do");
            items("aftercare.dont", day.donts, dayZero, day.day, "dont");
            items("aftercare.expect", day.expects, dayZero, day.day, "expect");
            items("aftercare.allowed", day.allowed, dayZero, day.day, "allowed");
            m_html += QStringLiteral("</details>\n");
        }
        m_html += QStringLiteral("</section>\n");
    }

    // Everything once, with its dates: what is printed.
    void plan()
    {
        m_html += QStringLiteral("<section id=\"plan\"><h2>%1</h2>\n")
                      .arg(words(QT_TRANSLATE_NOOP("Document", "The whole plan")));
        planOf("aftercare.do", &CareDay::does);
        planOf("aftercare.dont", &CareDay::donts);
        planOf("aftercare.allowed", &CareDay::allowed);
        planOf("aftercare.expect", &CareDay::expects);
        m_html += QStringLiteral("</section>\n");
    }
    void planOf(const char* heading, const std::vector<CareItem> CareDay::*list)
    {
        QStringList rows;
        QStringList seen;
        const QDate dayZero = m_days.front().date;
        for (const CareDay& day : m_days) {
            for (const CareItem& item : day.*list) {
                if (seen.contains(item.entry->id))
                    continue;
                seen += item.entry->id;
                const QString until = item.to ? escaped(near(dayZero.addDays(*item.to)))
                                              : words(QT_TRANSLATE_NOOP("Document", "from then on"));
                rows += QStringLiteral("<tr><td><strong>%1</strong> %2</td><td>%3</td><td>%4</td></tr>")
                            .arg(told(item.entry->title), told(item.entry->text),
                                 escaped(near(dayZero.addDays(item.from))), until);
            }
        }
        if (!rows.isEmpty())
            m_html +=
                QStringLiteral("<h3>%1</h3><table><thead><tr><th scope=\"col\">%2</th><th scope=\"col\">%3</th><th "
                               "scope=\"col\">%4</th></tr></thead><tbody>%5</tbody></table>\n")
                    .arg(phrase(heading), words(QT_TRANSLATE_NOOP("Document", "What")),
                         words(QT_TRANSLATE_NOOP("Document", "From")), words(QT_TRANSLATE_NOOP("Document", "Until")),
                         rows.join(u'\n'));
    }

    void questions()
    {
        std::vector<const FaqEntry*> all;
        for (const FaqEntry& entry : m_protocol.faq)
            all.push_back(&entry);
        std::stable_sort(all.begin(), all.end(),
                         [](const FaqEntry* a, const FaqEntry* b) { return a->order < b->order; });
        m_html += QStringLiteral("<section id=\"questions\"><h2>%1</h2>")
                      .arg(words(QT_TRANSLATE_NOOP("Document", "Questions")));
        for (const FaqEntry* entry : all)
            m_html += QStringLiteral("<h3>%1</h3><p>%2</p>").arg(told(entry->question), told(entry->answer));
        m_html += QStringLiteral("</section>\n");
    }

    void foot()
    {
        m_html += QStringLiteral("<footer><p>%1</p><p>%2</p></footer>\n")
                      .arg(words(QT_TRANSLATE_NOOP("Document", "This page needs no network and sends nothing. What you "
                                                               "tick stays on this device.")),
                           words(QT_TRANSLATE_NOOP("Document", "Made on %1"))
                               .arg(escaped(m_say.moment(m_wanted.now, m_wanted.care.zone))));
    }

    const Protocol& m_protocol;
    const AftercareWanted& m_wanted;
    const std::vector<CareDay>& m_days;
    const DocumentWords m_say;
    const QLocale m_locale;
    QString m_html;
};

} // namespace

Result<QByteArray> aftercarePage(const Protocol& protocol, const AftercareWanted& wanted)
{
    STIPPLE_ASSIGN(const auto days, allDays(protocol, wanted.care));
    return Page(protocol, wanted, days).html();
}

Result<QByteArray> aftercareCalendar(const Protocol& protocol, const AftercareWanted& wanted, const QString& session,
                                     QTime time)
{
    STIPPLE_ASSIGN(const auto days, allDays(protocol, wanted.care));
    std::vector<CalendarEntry> entries;
    for (const CareReminder& reminder : reminders(protocol, wanted.care, days.front().date, time)) {
        CalendarEntry entry;
        entry.uid = QStringLiteral("%1-day-%2@stipple").arg(session).arg(reminder.day);
        entry.version = wanted.now.toSecsSinceEpoch() / 60;
        entry.starts = reminder.at;
        entry.minutes = 15;
        entry.title = say(protocol, QStringLiteral("aftercare.reminder"), wanted.wording,
                          {{QStringLiteral("day"), QString::number(reminder.day)}})
                          .text;
        entry.hasAlarm = true;
        entries.push_back(std::move(entry));
    }
    return writeCalendar(entries, wanted.now);
}

} // namespace stipple::documents
