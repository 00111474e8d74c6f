#include "reminders/plan.h"

#include "protocol/moment.h"
#include "reminders/reminder_text.h"

#include <QCryptographicHash>
#include <QLocale>

namespace stipple::reminders
{

namespace
{

using protocol::CareCase;
using protocol::CareDay;
using protocol::CareItem;

constexpr int mostMissedWords = 31;

QDate dayOf(const QDateTime& at, const QTimeZone& zone) { return at.toTimeZone(zone).date(); }

// A calendar is told by the clinic and the session's day: a session whose hour is put right later stays the same.
QString calendarOf(const Asked& asked, QDate session)
{
    const QByteArray said = asked.scope.toUtf8() + '\n' + session.toString(Qt::ISODate).toLatin1();
    return QString::fromLatin1(QCryptographicHash::hash(said, QCryptographicHash::Sha256).toHex().left(16));
}

// The latest session that had begun, and the first that has not.
std::optional<QDateTime> latestBegun(const CareCase& care, const QDateTime& now)
{
    std::optional<QDateTime> found;
    for (const QDateTime& session : care.sessions) {
        if (session.isValid() && session <= now && (!found || session > *found))
            found = session;
    }
    return found;
}
std::optional<QDateTime> firstToCome(const CareCase& care, const QDateTime& now)
{
    std::optional<QDateTime> found;
    for (const QDateTime& session : care.sessions) {
        if (session.isValid() && session > now && (!found || session < *found))
            found = session;
    }
    return found;
}

bool isCheckInAsked(const CareDay& day)
{
    return std::any_of(day.does.begin(), day.does.end(),
                       [](const CareItem& item) { return item.entry->id == QLatin1String("check-in"); });
}

bool isCheckedIn(const CareCase& care, QDate date)
{
    return std::any_of(care.reports.begin(), care.reports.end(),
                       [&](const protocol::CareReport& report) { return dayOf(report.at, care.zone) == date; });
}

QString titles(const std::vector<CareItem>& items, const protocol::Wording& wording)
{
    QStringList list;
    for (const CareItem& item : items)
        list += item.entry->title.in(wording.language, wording.fallback).text;
    return QLocale(wording.language).createSeparatedList(list);
}

Line dayLine(const Asked& asked, const CareDay& day)
{
    QStringList body;
    if (!day.begins.empty())
        body += ReminderText::tr("From today: %1").arg(titles(day.begins, asked.wording));
    if (!day.ends.empty())
        body += ReminderText::tr("For the last time today: %1").arg(titles(day.ends, asked.wording));
    if (body.isEmpty())
        body += ReminderText::tr("Nothing changes today.");
    return {protocol::dayTitle(asked.protocol, day, asked.wording).text, body.join(u'\n')};
}

class Planning
{
public:
    Planning(const Asked& asked, const QDateTime& session, const QDateTime& now)
        : m_asked(asked)
        , m_session(session)
        , m_toCome(firstToCome(asked.care, now))
        , m_nowMs(now.toMSecsSinceEpoch())
    {
    }

    Planned result()
    {
        const QTimeZone& zone = m_asked.care.zone;
        const QDate zero = dayOf(m_session, zone);
        m_planned.plan.calendar = calendarOf(m_asked, zero);
        m_planned.plan.hour = m_asked.hour;
        m_planned.plan.words = neutralWords();
        const QTime latest(23, 59, 59, 999);
        for (const protocol::CareReminder& each : protocol::reminders(m_asked.protocol, m_asked.care, zero, latest))
            addDay(each.day, each.date);
        if (m_toCome && dayOf(*m_toCome, zone).addDays(-1) >= zero)
            addVisit(dayOf(*m_toCome, zone).addDays(-1));
        keepWindow();
        return std::move(m_planned);
    }

private:
    void addDay(int number, QDate date)
    {
        const auto day = careDay(m_asked.protocol, m_asked.care, date);
        if (!day)
            return;
        PlannedDay& planned = dayAt(date);
        planned.isOnlyAtHour = number == 0;
        if (number == 0)
            planned.fromMs = m_session.toMSecsSinceEpoch();
        const QString id = QStringLiteral("%1-%2-").arg(m_planned.plan.calendar).arg(number);
        planned.ids += id + QLatin1String("day");
        m_planned.lines.insert(planned.ids.back(), dayLine(m_asked, *day));
        if (isCheckInAsked(*day) && !isCheckedIn(m_asked.care, date)) {
            planned.ids += id + QLatin1String("check-in");
            m_planned.lines.insert(planned.ids.back(),
                                   {ReminderText::tr("Today's check-in"),
                                    ReminderText::tr("How does your scalp look today? The check-in takes a minute.")});
        }
    }

    // On the day before.
    void addVisit(QDate date)
    {
        const QDateTime at = m_toCome->toTimeZone(m_asked.care.zone);
        PlannedDay& planned = dayAt(date);
        planned.ids += calendarOf(m_asked, at.date()) + QLatin1String("-visit");
        m_planned.lines.insert(planned.ids.back(),
                               {ReminderText::tr("Tomorrow is your next session"),
                                ReminderText::tr("It begins at %1, by the clinic's clock.")
                                    .arg(QLocale(m_asked.wording.language).toString(at.time(), QLocale::ShortFormat))});
    }

    PlannedDay& dayAt(QDate date)
    {
        const QTimeZone& zone = m_asked.care.zone;
        const qint64 until = protocol::beginOf(date.addDays(1), zone).toMSecsSinceEpoch();
        auto& days = m_planned.plan.days;
        if (days.empty() || days.back().untilMs != until)
            days.push_back({{}, protocol::beginOf(date, zone).toMSecsSinceEpoch(), until, false});
        return days.back();
    }

    void keepWindow()
    {
        auto& days = m_planned.plan.days;
        if (!days.empty())
            m_planned.plan.usefulUntilMs = days.back().untilMs;
        const auto ahead =
            std::find_if(days.begin(), days.end(), [&](const PlannedDay& day) { return day.untilMs > m_nowMs; });
        if (size_t(days.end() - ahead) > Plan::mostAhead)
            days.erase(ahead + Plan::mostAhead, days.end());
        if (size_t(ahead - days.begin()) > Plan::mostPast)
            days.erase(days.begin(), ahead - Plan::mostPast);
    }

    const Asked& m_asked;
    const QDateTime m_session;
    const std::optional<QDateTime> m_toCome;
    const qint64 m_nowMs;
    Planned m_planned;
};

} // namespace

Words neutralWords()
{
    Words words{ReminderText::tr("A reminder for today"),
                ReminderText::tr("Open Stipple to read it."),
                {},
                ReminderText::tr("Open")};
    for (int days = 1; days <= mostMissedWords; ++days)
        words.missed += ReminderText::tr("Reminders of %n days were missed. They wait in Stipple.", nullptr, days);
    return words;
}

std::optional<Planned> planned(const Asked& asked, const QDateTime& now)
{
    const std::optional<QDateTime> session = latestBegun(asked.care, now);
    if (!session || !asked.hour.isValid() || !asked.care.zone.isValid())
        return {};
    Planned result = Planning(asked, *session, now).result();
    if (result.plan.days.empty())
        return {};
    return result;
}

void carryOn(Plan& plan, const std::optional<Plan>& before, const QDateTime& now)
{
    const qint64 nowMs = now.toMSecsSinceEpoch();
    plan.sinceMs = before && before->calendar == plan.calendar ? std::min(before->sinceMs, nowMs) : nowMs;
}

} // namespace stipple::reminders
