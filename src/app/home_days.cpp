#include "app/home_days.h"

#include "app/texts.h"
#include "core/ids.h"
#include "documents/care_days.h"

#include <QLocale>

namespace stipple::app
{

namespace
{

constexpr int lookAgainMs = 5'000; // whether another day has begun

QString inWords(const protocol::LocalizedText& text, const protocol::Wording& wording)
{
    return text.in(wording.language, wording.fallback).text;
}

} // namespace

HomeDays::HomeDays(HomeService& home, const Languages& languages, QObject* parent)
    : QObject(parent)
    , m_home(home)
{
    connect(&home, &HomeService::changed, this, &HomeDays::build);
    connect(&languages, &Languages::changed, this, &HomeDays::build);
    m_tick.setInterval(lookAgainMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (const HomeSession* session = shown(); session && m_home.today(*session) != m_builtOn)
            build();
    });
    m_tick.start();
}

const HomeSession* HomeDays::shown() const
{
    const HomeSession* chosen = m_session.isNull() ? nullptr : m_home.session(m_session);
    return chosen ? chosen : m_home.current();
}

protocol::Wording HomeDays::wording() const
{
    const HomeSession* session = shown();
    return session ? m_home.wording(*session) : protocol::Wording();
}

void HomeDays::build()
{
    const HomeSession* session = shown();
    m_days.clear();
    m_day.reset();
    m_words = {};
    m_phases.clear();
    m_notes.clear();
    m_calendar.clear();
    m_problem.reset();
    if (!session) {
        m_protocol.reset();
        m_session = {};
        m_date = {};
        Q_EMIT changed();
        return;
    }
    m_protocol = session->given.protocol;
    const QDate today = m_builtOn = m_home.today(*session);
    auto days = documents::careDays(*m_protocol, session->careCase);
    if (!days || days->empty()) {
        m_problem = days ? Error(ErrorCode::Internal, QString()) : days.error();
        Q_EMIT changed();
        return;
    }
    m_days = *std::move(days);
    const QDate first = m_days.front().date;
    // Beyond the last day that stands in the calendar, what holds then holds on.
    const bool isCurrent = session == m_home.current();
    QDate date = m_date.isValid() ? m_date : today;
    if (!isCurrent)
        date = std::min(date, m_days.back().date);
    m_isBefore = today < first;
    date = std::max(date, first);
    m_isToday = date == today && isCurrent;
    if (auto day = protocol::careDay(*m_protocol, session->careCase, date))
        m_day = *std::move(day);
    const protocol::Wording words = wording();
    if (m_day) {
        m_words = homeDayWords(*session, *m_day, words);
        if (const auto note = protocol::clockNote(*m_protocol, *m_day, QTimeZone::systemTimeZone(), words))
            m_notes += note->text;
    }
    m_phases = healingPhases(m_days, words);
    m_calendar = homeCalendar(*session, m_days, today, words);
    if (documents::isCutShort(m_days))
        m_notes += protocol::say(*m_protocol, QStringLiteral("aftercare.restarted"), words).text;
    if (!session->given.isAsMade)
        m_notes += session->given.isCode()
                       ? tr("Your clinic has rules of its own, which a code cannot carry. Ask the clinic for the file, "
                            "and open it here; until then you see the usual rules.")
                       : tr("Your clinic made this with another version of the app. Where something differs from what "
                            "the clinic told you, ask the clinic.");
    const protocol::Language* language = m_protocol->language(words.language);
    if (language && language->translation == protocol::Language::Translation::AwaitingReview)
        m_notes += tr("Nobody qualified has checked the translation of these rules yet. If something is unclear, ask "
                      "the clinic.");
    if (m_home.seen().unreadable > 0)
        m_notes += tr("Something that you were given can no longer be read, and is left out here. Ask the clinic for "
                      "it once more.");
    Q_EMIT changed();
}

QString HomeDays::clinic() const { return shown() ? shown()->given.clinic : QString(); }

QString HomeDays::phone() const
{
    const QString number = shown() ? shown()->given.phone : QString();
    return number.isEmpty() ? QString() : texts::leftToRight(number);
}

QString HomeDays::phoneLink() const { return shown() ? telLink(shown()->given.phone) : QString(); }

QString HomeDays::title() const
{
    if (!m_day)
        return {};
    if (m_day->day == 0)
        return protocol::say(*m_protocol, QStringLiteral("aftercare.session-day"), wording()).text;
    // After the last day there is no "of" any more; before it, with the digits of the language that is spoken.
    if (m_day->day > m_day->total)
        return protocol::dayTitle(*m_protocol, *m_day, wording()).text;
    return protocol::say(*m_protocol, QStringLiteral("aftercare.day"), wording(),
                         {{QStringLiteral("day"), QLocale().toString(m_day->day)},
                          {QStringLiteral("total"), QLocale().toString(m_day->total)}})
        .text;
}

QString HomeDays::dateText() const { return m_day ? texts::weekday(m_day->date) : QString(); }

bool HomeDays::canGoBack() const { return m_day && !m_days.empty() && m_day->date > m_days.front().date; }
bool HomeDays::canGoOn() const { return m_day && !m_days.empty() && m_day->date < m_days.back().date; }

QVariantList HomeDays::questions() const
{
    QVariantList rows;
    if (!m_protocol)
        return rows;
    for (const protocol::FaqEntry* entry : documents::questionsInOrder(*m_protocol))
        rows += QVariantMap{{QStringLiteral("key"), entry->id},
                            {QStringLiteral("question"), inWords(entry->question, wording())},
                            {QStringLiteral("answer"), inWords(entry->answer, wording())}};
    return rows;
}

QVariantList HomeDays::warnings() const
{
    return m_protocol ? signRows(documents::signsInOrder(*m_protocol), wording()) : QVariantList();
}

QVariantList HomeDays::sessions() const
{
    QVariantList rows;
    for (const HomeSession& session : m_home.seen().sessions) {
        const QString when = texts::day(session.dayZero());
        rows += QVariantMap{{QStringLiteral("id"), idText(session.given.session)},
                            {QStringLiteral("text"), session.given.clinic.isEmpty()
                                                         ? when
                                                         : QStringLiteral("%1 · %2").arg(when, session.given.clinic)},
                            {QStringLiteral("isShown"), &session == shown()}};
    }
    return rows;
}

bool HomeDays::isEarlier() const { return shown() && shown() != m_home.current(); }

QString HomeDays::remindAt() const
{
    const QTime time = m_home.remindAt();
    return time.isValid() ? time.toString(QStringLiteral("HH:mm")) : QString();
}

void HomeDays::showDay(const QString& date)
{
    const QDate wanted = QDate::fromString(date, Qt::ISODate);
    if (!wanted.isValid() || m_days.empty() || wanted < m_days.front().date || wanted > m_days.back().date)
        return;
    m_date = wanted == m_builtOn ? QDate() : wanted;
    build();
    Q_EMIT dayShown();
}

void HomeDays::showToday()
{
    m_date = {};
    m_session = {};
    build();
    Q_EMIT dayShown();
}

void HomeDays::goBack()
{
    if (canGoBack())
        showDay(m_day->date.addDays(-1).toString(Qt::ISODate));
}

void HomeDays::goOn()
{
    if (canGoOn())
        showDay(m_day->date.addDays(1).toString(Qt::ISODate));
}

void HomeDays::showSession(const QString& id)
{
    m_session = idFromText(id);
    m_date = {};
    if (const HomeSession* session = shown(); session && session != m_home.current())
        m_date = session->dayZero();
    build();
    Q_EMIT dayShown();
}

void HomeDays::setRemindAt(const QString& time)
{
    const QTime wanted = QTime::fromString(time, QStringLiteral("HH:mm"));
    if (time.isEmpty() || wanted.isValid())
        setRemindAtAsync(wanted);
}

QCoro::Task<> HomeDays::setRemindAtAsync(QTime time)
{
    const auto setting = m_home.setRemindAt(time);
    const Done set = co_await setting;
    if (!set) {
        m_problem = set.error();
        Q_EMIT changed();
    }
}

} // namespace stipple::app
