// Whatever happens to the clock, the zone, the program and the server, in whatever order: each reminder is told at most
// once, and none is lost. Sequences are random; what is told is counted by the ids that the shown lines name.
#include "fake_ports.h"
#include "small_aftercare.h"

#include "reminders/teller.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace stipple;
using namespace stipple::reminders;
using Ending = FakeNotifier::Ending;

namespace
{

constexpr qint64 minuteMs = 60'000;
const std::vector<const char*> zones{"Europe/Madrid", "America/Los_Angeles", "Pacific/Auckland", "Africa/Algiers"};

// In memory where the system has such a place: each step writes and syncs.
QString quickPlace()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/stipple-reminders-XXXXXX");
}

// A client, their device, and what is told there.
class Life
{
public:
    Life()
    {
        m_clock.set(m_care.sessions.front());
        m_clock.advance(minuteMs);
        start();
    }

    void oneThing()
    {
        switch (*rc::gen::inRange(0, 13)) {
        case 0:
        case 1:
        case 2:
            return awake(*rc::gen::inRange<qint64>(1, 80 * 60) * minuteMs);
        case 3:
            return asleep(*rc::gen::inRange<qint64>(1, 6 * 24 * 60) * minuteMs);
        case 4:
            return moveClock(*rc::gen::inRange<qint64>(-4 * 24 * 60, 4 * 24 * 60) * minuteMs);
        case 5:
            m_zone = size_t(*rc::gen::inRange<int>(0, int(zones.size())));
            return m_alarm.ring();
        case 6:
            return start();
        case 7:
            return killedWhileTelling(Ending::DiesBefore);
        case 8:
            return killedWhileTelling(Ending::DiesAfter);
        case 9:
            m_hour = QTime(*rc::gen::inRange(0, 24), *rc::gen::inRange(0, 60));
            return planAgain();
        case 10:
            m_care.reports.push_back({m_clock.nowUtc(), {}});
            return planAgain();
        case 11:
            m_notifier.ending = *rc::gen::element(Ending::Shows, Ending::Fails);
            return m_notifier.setPermission(
                *rc::gen::element(Notifier::Permission::Granted, Notifier::Permission::NoService));
        default:
            return newSession();
        }
    }

    // At the end a server is there, and somebody looks.
    void check()
    {
        m_notifier.ending = Ending::Shows;
        m_notifier.setPermission(Notifier::Permission::Granted);
        start();
        countTold();
        nothingIsLost();
        for (auto it = m_told.begin(); it != m_told.end(); ++it) {
            RC_LOG() << it.key().toStdString() << " " << *it << std::endl;
            RC_ASSERT(*it <= 1 + std::min(m_unsure.value(it.key()), 1));
        }
    }

private:
    void start()
    {
        m_teller.reset(); // the system takes back its locks
        m_teller = std::make_unique<Teller>(
            m_folder, Teller::Role::App,
            Teller::Ports{m_clock, [this] { return QTimeZone(zones[m_zone]); }, m_notifier, m_alarm});
        planAgain();
    }

    void planAgain()
    {
        auto made = plannedFor(m_protocol, m_care, m_clock.nowUtc(), m_hour);
        if (!made) { // the clock is before every session: what was planned stays
            m_teller->setLines(m_lines);
            return m_teller->look();
        }
        const auto before = m_folder.readPlan();
        carryOn(made->plan, before ? std::optional(*before) : std::nullopt, m_clock.nowUtc());
        RC_ASSERT(m_folder.writePlan(made->plan).has_value());
        m_plan = made->plan;
        for (auto it = made->lines.begin(); it != made->lines.end(); ++it)
            *it = {it.key(), it.key()}; // so that what is shown names its id
        m_lines.insert(made->lines);
        m_teller->setLines(m_lines);
        m_teller->look();
    }

    // Time goes by while the device is on: it wakes at each moment that was wanted.
    void awake(qint64 ms)
    {
        const qint64 from = m_clock.wallMs();
        const qint64 until = from + ms;
        const bool isServed =
            m_notifier.permission() == Notifier::Permission::Granted && m_notifier.ending == Ending::Shows;
        m_teller->look();
        int turns = 0;
        while (m_alarm.wanted && *m_alarm.wanted <= until && ++turns < 10'000) {
            m_clock.advance(std::max<qint64>(0, *m_alarm.wanted - m_clock.wallMs()));
            m_alarm.ring();
        }
        RC_ASSERT(turns < 10'000);
        m_clock.advance(until - m_clock.wallMs());
        m_alarm.ring();
        countTold();
        // Of a day that went by from its beginning to its end, that day's own was told then, or had been before.
        for (const PlannedDay& day : m_plan.days) {
            const bool isWhole = day.fromMs >= from && day.untilMs <= until && !day.isOnlyAtHour;
            if (isServed && isWhole && day.fromMs >= m_plan.sinceMs)
                RC_ASSERT(m_told.value(day.ids.front()) >= 1 || m_unsure.value(day.ids.front()) >= 1);
        }
    }

    void asleep(qint64 ms)
    {
        m_clock.advance(ms);
        m_alarm.ring();
    }

    void moveClock(qint64 ms)
    {
        m_clock.set(m_clock.nowUtc().addMSecs(ms));
        if (*rc::gen::arbitrary<bool>())
            m_alarm.ring();
    }

    void killedWhileTelling(Ending how)
    {
        if (m_notifier.permission() != Notifier::Permission::Granted)
            return;
        m_notifier.ending = how;
        const auto already = m_notifier.shown.size();
        awakeUntilNext();
        if (m_notifier.shown.size() > already && how == Ending::DiesAfter && m_notifier.ending != how) {
            for (const QString& id : m_notifier.shown.back().body.split(u'\n'))
                ++m_unsure[id];
        }
        m_notifier.ending = Ending::Shows;
        start();
    }
    void awakeUntilNext()
    {
        if (m_alarm.wanted)
            m_clock.advance(std::max<qint64>(0, *m_alarm.wanted - m_clock.wallMs()));
        m_alarm.ring();
    }

    void newSession()
    {
        if (m_clock.nowUtc() < m_care.sessions.back().addDays(3))
            return;
        m_care.sessions.push_back(m_clock.nowUtc());
        planAgain();
    }

    void countTold()
    {
        for (; m_counted < m_notifier.shown.size(); ++m_counted) {
            for (const QString& line : m_notifier.shown[m_counted].body.split(u'\n'))
                if (line.contains(u'-'))
                    ++m_told[line];
        }
    }

    // What is due by now has been told; days that are over at least as missed.
    void nothingIsLost()
    {
        const auto journal = m_folder.openJournal(m_clock.wallMs());
        RC_ASSERT(journal.has_value());
        const qint64 now = m_clock.wallMs();
        for (const PlannedDay& day : m_plan.days) {
            const auto at = dueMs(day, m_plan.hour, QTimeZone(zones[m_zone]));
            if (!at || *at > now || *at < m_plan.sinceMs || now >= m_plan.usefulUntilMs || m_plan.sinceMs > now ||
                (day.isOnlyAtHour && day.untilMs <= now))
                continue;
            const QString id = day.ids.front();
            if (!id.endsWith(QLatin1String("-day")))
                continue;
            RC_LOG() << id.toStdString() << std::endl;
            RC_ASSERT(journal->entries().byId.contains(id));
            const Entry entry = journal->entries().byId.value(id);
            if (entry.state == Entry::State::Told)
                RC_ASSERT(m_told.value(id) >= 1);
            else
                RC_ASSERT((entry.state == Entry::State::Missed ? day.untilMs <= now : entry.attempts >= 2));
        }
    }

    QTemporaryDir m_dir{quickPlace()};
    const ReminderFolder m_folder{m_dir.filePath(QStringLiteral("reminders"))};
    const protocol::Protocol m_protocol = smallAftercare();
    protocol::CareCase m_care = careOf(utc("2026-03-10T10:00:00Z"));
    SettableClock m_clock{utc("2026-03-10T10:00:00Z")};
    QTime m_hour{9, 0};
    size_t m_zone = 0;
    FakeNotifier m_notifier;
    FakeAlarm m_alarm;
    Plan m_plan;
    QMap<QString, Line> m_lines;
    std::unique_ptr<Teller> m_teller;
    QMap<QString, int> m_told;
    QMap<QString, int> m_unsure; // killed when it had been shown and not noted
    qsizetype m_counted = 0;
};

} // namespace

class TestProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onceAndNeverLost()
    {
        QVERIFY(rc::check([] {
            Life life;
            const int count = *rc::gen::inRange(1, 60);
            for (int i = 0; i < count; ++i)
                life.oneThing();
            life.check();
        }));
    }
};

QTEST_GUILESS_MAIN(TestProperties)
#include "test_properties.moc"
