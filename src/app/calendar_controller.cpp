#include "app/calendar_controller.h"

#include "app/file_words.h"
#include "app/opening_hours.h"
#include "app/texts.h"
#include "app/visit_words.h"

#include <QLocale>

namespace stipple::app
{

namespace
{

constexpr int usualFirstHour = 8;
constexpr int usualLastHour = 19;

} // namespace

CalendarController::CalendarController(VaultService& vault, GateController& gate, Navigator& navigator,
                                       const Languages& languages, const ClinicService& clinic, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_gate(gate)
    , m_navigator(navigator)
    , m_clinic(clinic)
    , m_days({"iso", "weekday", "number", "spoken", "isToday", "isClosed", "count"})
    , m_visits({"visitId", "clientId",  "heading",     "column",     "from",      "length",  "lane",     "lanes",
                "begins",  "time",      "name",        "initials",   "detail",    "pill",    "pillKind", "isOver",
                "leads",   "groupFrom", "groupLength", "groupTitle", "groupTime", "groupWho"})
    , m_together({"visitId", "heading", "begins", "name", "detail", "pill", "pillKind", "isOver"})
{
    connect(&vault, &VaultService::written, this, &CalendarController::readWhenSeen);
    connect(&clinic, &ClinicService::changed, this, &CalendarController::readWhenSeen);
    connect(&navigator, &Navigator::moved, this, [this] {
        if (m_stale)
            readWhenSeen();
    });
    connect(&gate, &GateController::closing, this, &CalendarController::forget);
    connect(&languages, &Languages::changed, this, &CalendarController::say);
}

void CalendarController::readWhenSeen()
{
    m_stale = true;
    if (m_gate.state() == GateController::Open && m_navigator.page() == Navigator::CalendarPage && m_clinic.isLoaded())
        read();
}

QCoro::Task<> CalendarController::read()
{
    m_again = true;
    if (m_reading)
        co_return;
    m_reading = true;
    while (std::exchange(m_again, false)) {
        if (!m_clinic.isLoaded())
            break;
        m_stale = false;
        if (!m_day.isValid())
            m_day = m_clinic.today();
        const CalendarAsked asked{m_clinic.protocol(), m_clinic.zone(), first(), first().addDays(count() - 1),
                                  m_clinic.today()};
        const auto reading = m_vault.read<std::vector<CalendarVisit>>(
            [asked](vault::Reader& reader) { return readCalendarDays(reader, asked); });
        auto found = co_await reading;
        if (m_again || m_gate.state() != GateController::Open)
            continue; // a newer question is waiting, or the door has closed
        m_problem = found ? std::nullopt : std::optional(found.error());
        if (found) {
            m_seen = *std::move(found);
            m_seenFrom = asked.first;
            m_isSeen = true;
        }
        say();
    }
    m_reading = false;
}

void CalendarController::forget()
{
    m_seen.clear();
    m_isSeen = false;
    m_problem.reset();
    m_day = {};
    m_stale = true;
    m_together.show({});
    say();
}

void CalendarController::setView(View view)
{
    if (view == m_view)
        return;
    m_view = view;
    say();
    read();
}

void CalendarController::go(int by) { goTo(m_day.addDays(by * count()).toString(Qt::ISODate)); }
void CalendarController::goToday() { goTo(today()); }

void CalendarController::goTo(const QString& day)
{
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (!date.isValid())
        return;
    m_day = date;
    say();
    read();
}

bool CalendarController::isTodayShown() const
{
    const QDate today = m_clinic.today();
    return m_day.isValid() && today >= first() && today < first().addDays(count());
}

int CalendarController::nowMinute() const
{
    if (!isTodayShown())
        return -1;
    const QTime now = m_clinic.now().time();
    return now.hour() * 60 + now.minute();
}

QString CalendarController::title() const
{
    if (!m_day.isValid())
        return {};
    if (m_view == Day)
        return tr("%1, %2", "weekday, day").arg(texts::dayOfWeek(m_day), texts::day(m_day));
    const QDate last = first().addDays(6);
    const bool isOneMonth = first().month() == last.month();
    const QString from = isOneMonth ? QLocale().toString(first().day()) : texts::dayNear(first(), last);
    return tr("%1 – %2", "first day – last day of a week").arg(from, texts::day(last));
}

QStringList CalendarController::hours() const
{
    QStringList words;
    for (int hour = m_firstHour; hour <= m_lastHour; ++hour)
        words += QLocale().toString(QTime(hour % 24, 0), QLocale::ShortFormat);
    return words;
}

QString CalendarController::newAt(int column, int minute) const
{
    const int rounded = std::clamp(minute / 30 * 30, 0, 24 * 60 - 30);
    return QStringLiteral("new:%1T%2")
        .arg(first().addDays(column).toString(Qt::ISODate),
             QTime(rounded / 60, rounded % 60).toString(QStringLiteral("HH:mm")));
}

// What is said of those that overlap where there is no room for each. Only the first of them says it.
RowsModel::Row CalendarController::groupOf(const CalendarVisit& one) const
{
    int from = one.from;
    int until = one.from + one.length;
    int count = 0;
    bool leads = true;
    QStringList who;
    for (const CalendarVisit& each : m_seen) {
        if (each.day != one.day || each.group != one.group)
            continue;
        leads = leads && (count > 0 || each.record.id == one.record.id);
        ++count;
        from = std::min(from, each.from);
        until = std::max(until, each.from + each.length);
        who += texts::initials(each.name);
    }
    const auto clock = [](int minutes) {
        return QLocale().toString(QTime(0, 0).addSecs(minutes * 60), QLocale::ShortFormat);
    };
    return {leads,
            from,
            until - from,
            tr("%Ln appointment(s)", nullptr, count),
            tr("%1 – %2", "from – to").arg(clock(from), clock(until)),
            who.join(QStringLiteral(" · "))};
}

void CalendarController::openTogether(const QString& visit)
{
    std::vector<RowsModel::Row> rows;
    const auto of = std::find_if(m_seen.begin(), m_seen.end(),
                                 [&](const CalendarVisit& each) { return idText(each.record.id) == visit; });
    for (int row = 0; of != m_seen.end() && row < m_visits.count(); ++row) {
        const QString id = m_visits.value(row, "visitId").toString();
        const bool isOfIt = std::any_of(m_seen.begin(), m_seen.end(), [&](const CalendarVisit& each) {
            return idText(each.record.id) == id && each.day == of->day && each.group == of->group;
        });
        if (!isOfIt)
            continue;
        RowsModel::Row& made = rows.emplace_back();
        for (const char* role : {"visitId", "heading", "begins", "name", "detail", "pill", "pillKind", "isOver"})
            made += m_visits.value(row, role);
    }
    m_together.show(std::move(rows));
}

void CalendarController::say()
{
    std::vector<RowsModel::Row> days;
    std::vector<RowsModel::Row> visits;
    m_firstHour = usualFirstHour;
    m_lastHour = usualLastHour;
    if (m_day.isValid()) {
        const QDate today = m_clinic.today();
        const auto hours = OpeningHours::read(m_clinic.clinic().openingHours);
        for (int i = 0; i < count(); ++i) {
            const QDate day = first().addDays(i);
            const auto many = std::count_if(m_seen.begin(), m_seen.end(), [&](const auto& v) { return v.day == day; });
            days.push_back({day.toString(Qt::ISODate), QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat),
                            QLocale().toString(day.day()), texts::weekday(day), day == today,
                            hours && !hours->isOpenOn(day), int(many)});
        }
        for (const CalendarVisit& seen : m_seen) {
            const qint64 column = first().daysTo(seen.day);
            if (column < 0 || column >= count())
                continue; // of the days before somebody went on
            m_firstHour = std::min(m_firstHour, seen.from / 60);
            m_lastHour = std::max(m_lastHour, std::min(24, (seen.from + seen.length + 59) / 60));
            const auto kind = seen.visit.kind.known().value_or(records::VisitKind::Other);
            const auto state = seen.visit.state.known().value_or(records::VisitState::Booked);
            QString pill;
            Meaning meaning = Meaning::Neutral;
            if (seen.standing) {
                const auto before = seen.standing->missingBefore();
                pill = before.empty() ? tr("Ready") : inShort(*seen.standing, today);
                meaning = before.empty() ? Meaning::Clear : app::meaningOf(before.front().lack);
            }
            if (state != records::VisitState::Booked && (pill.isEmpty() || state != records::VisitState::Arrived)) {
                pill = visitState(state);
                meaning = state == records::VisitState::NoShow    ? Meaning::Caution
                          : state == records::VisitState::Arrived ? Meaning::Accent
                                                                  : Meaning::Clear;
            }
            const QTime from(seen.from / 60, seen.from % 60);
            const QTime to = from.addSecs(seen.length * 60);
            visits.push_back(
                {idText(seen.record.id), idText(seen.record.client), dayHeading(seen.day, today), int(column),
                 seen.from, seen.length, seen.lane, seen.lanes, QLocale().toString(from, QLocale::ShortFormat),
                 tr("%1 – %2", "from – to")
                     .arg(QLocale().toString(from, QLocale::ShortFormat), QLocale().toString(to, QLocale::ShortFormat)),
                 seen.name.isEmpty() ? tr("Client not on this tablet") : seen.name, texts::initials(seen.name),
                 visitKind(kind), pill, int(meaning),
                 state == records::VisitState::Done || state == records::VisitState::NoShow});
            visits.back() += groupOf(seen);
        }
    }
    m_days.show(std::move(days));
    m_visits.show(std::move(visits));
    Q_EMIT changed();
}

} // namespace stipple::app
