#include "documents/aftercare_page.h"

#include "documents/aftercare_style.h"
#include "documents/calendar_file.h"
#include "documents/care_days.h"
#include "documents/care_html.h"

namespace stipple::documents
{

namespace
{

using namespace protocol;

class Page
{
public:
    Page(const Protocol& protocol, const AftercareWanted& wanted, const std::vector<CareDay>& days)
        : m_protocol(protocol)
        , m_wanted(wanted)
        , m_days(days)
        , m_in(protocol, wanted.wording)
    {
    }

    QByteArray html()
    {
        const QString title = m_in.say()(QT_TRANSLATE_NOOP("Document", "Aftercare for your session on %1"))
                                  .arg(m_in.say().day(m_days.front().date));
        const QByteArray script = aftercareScript();
        m_html = pageHead(
            QStringLiteral("lang=\"%1\" dir=\"%2\" data-zone=\"%3\" data-page=\"%4\"")
                .arg(m_in.say().language(), m_in.direction(), zone(), m_days.front().date.toString(Qt::ISODate)),
            title, aftercareStyle(), script);
        m_html += QStringLiteral("<body><main>\n");
        head(title);
        m_html += m_in.signs(QStringLiteral("help"));
        days();
        plan();
        m_html += m_in.questions(QStringLiteral("questions"));
        foot();
        m_html += QStringLiteral("</main>\n<script>%1</script></body></html>\n").arg(QString::fromUtf8(script));
        return m_html.toUtf8();
    }

private:
    QString zone() const { return escaped(QString::fromLatin1(m_wanted.care.zone.id())); }
    QString words(const char* source) const { return m_in.words(source); }

    void head(const QString& title)
    {
        m_html += QStringLiteral("<header>");
        if (!m_wanted.clinic.isEmpty())
            m_html += QStringLiteral("<p class=\"clinic\"><bdi>%1</bdi></p>").arg(escaped(m_wanted.clinic));
        m_html += QStringLiteral("<h1>%1</h1>").arg(escaped(title));
        m_html += QStringLiteral("<p class=\"quiet\">%1</p>")
                      .arg(m_in.phrase("aftercare.clinic-clock",
                                       {{QStringLiteral("zone"), QString::fromLatin1(m_wanted.care.zone.id())}}));
        m_html += m_in.call(m_wanted.phone);
        m_html += QStringLiteral("</header>\n");
        m_html += m_in.jumps(QStringLiteral("help"), QStringLiteral("days"), QStringLiteral("plan"),
                             QStringLiteral("questions"));
        // Where the script puts today.
        m_html += QStringLiteral("<section id=\"now\" class=\"now\" hidden><h2>%1</h2></section>\n")
                      .arg(words(QT_TRANSLATE_NOOP("Document", "Today")));
    }

    void items(const char* heading, const std::vector<CareItem>& items, const QDate& dayZero, int day, const char* look)
    {
        if (items.empty())
            return;
        m_html += QStringLiteral("<h3 class=\"%1\">%2</h3><ul class=\"%1\">")
                      .arg(QString::fromLatin1(look), m_in.phrase(heading));
        const bool isTicked = qstrcmp(look, "do") == 0;
        for (const CareItem& item : items) {
            QString said =
                QStringLiteral("<strong>%1</strong> %2").arg(m_in.told(item.entry->title), m_in.told(item.entry->text));
            QStringList notes;
            if (item.isExtended)
                notes += m_in.phrase("aftercare.extended");
            else if (item.to && *item.to > day)
                notes +=
                    words(QT_TRANSLATE_NOOP("Document", "until %1")).arg(escaped(m_in.near(dayZero.addDays(*item.to))));
            if (item.entry->isWhileScabbing && item.to)
                notes += m_in.phrase("aftercare.while-scabs");
            if (item.entry->isClinicChoice && !m_wanted.care.choices.contains(item.entry->id))
                notes += m_in.phrase("aftercare.clinic-decides");
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
            all += m_in.told(item.entry->title);
        if (!all.isEmpty())
            m_html += QStringLiteral("<p class=\"change\"><b>%1:</b> %2</p>")
                          .arg(m_in.phrase(heading), all.join(QStringLiteral(" · ")));
    }

    void days()
    {
        m_html += QStringLiteral("<section id=\"days\" class=\"days\"><h2>%1</h2>\n")
                      .arg(words(QT_TRANSLATE_NOOP("Document", "Day by day")));
        for (const CareDay& day : m_days) {
            const QDate dayZero = day.session.date();
            const bool isLater = day.day > day.total;
            const QString title = day.day == 0 ? m_in.phrase("aftercare.session-day")
                                               : marked(dayTitle(m_protocol, day, m_wanted.wording));
            m_html +=
                QStringLiteral("<details id=\"%1\" data-date=\"%2\"%3><summary><b>%4</b> <span>%5</span></summary>")
                    .arg(isLater ? QStringLiteral("later") : QStringLiteral("day-%1").arg(day.day),
                         day.date.toString(Qt::ISODate), isLater ? QStringLiteral(" data-later") : QString(), title,
                         m_in.weekday(day.date));
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
        if (isCutShort(m_days))
            m_html += QStringLiteral("<p class=\"change\">%1</p>").arg(m_in.phrase("aftercare.restarted"));
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
    void planOf(const char* heading, CareList list)
    {
        QStringList rows;
        const QDate dayZero = m_days.front().date;
        for (const CareItem& item : eachOnce(m_days, list)) {
            const QString until = item.to ? escaped(m_in.near(dayZero.addDays(*item.to)))
                                          : words(QT_TRANSLATE_NOOP("Document", "from then on"));
            rows += QStringLiteral("<tr><td><strong>%1</strong> %2</td><td>%3</td><td>%4</td></tr>")
                        .arg(m_in.told(item.entry->title), m_in.told(item.entry->text),
                             escaped(m_in.near(dayZero.addDays(item.from))), until);
        }
        m_html += m_in.table(QStringLiteral("<h3>%1</h3>").arg(m_in.phrase(heading)), rows);
    }

    void foot()
    {
        m_html += QStringLiteral("<footer><p>%1</p><p>%2</p></footer>\n")
                      .arg(words(QT_TRANSLATE_NOOP("Document", "This page needs no network and sends nothing. What you "
                                                               "tick stays on this device.")),
                           words(QT_TRANSLATE_NOOP("Document", "Made on %1"))
                               .arg(escaped(m_in.say().moment(m_wanted.now, m_wanted.care.zone))));
    }

    const Protocol& m_protocol;
    const AftercareWanted& m_wanted;
    const std::vector<CareDay>& m_days;
    const CareHtml m_in;
    QString m_html;
};

} // namespace

Result<QByteArray> aftercarePage(const Protocol& protocol, const AftercareWanted& wanted)
{
    STIPPLE_ASSIGN(const auto days, careDays(protocol, wanted.care));
    return Page(protocol, wanted, days).html();
}

Result<QByteArray> aftercareCalendar(const Protocol& protocol, const AftercareWanted& wanted, const QString& session,
                                     QTime time)
{
    STIPPLE_ASSIGN(const auto days, careDays(protocol, wanted.care));
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
