#include "history.h"

#include "sample.h"

#include "records/merge.h"
#include "records/people.h"
#include "records/reading.h"

namespace history
{

namespace
{

using ChangeSet = std::set<Dot>;

struct Event {
    QString field; // empty for a deletion
    bool isWrite = false;
    QString value;
    ChangeSet saw;       // what the person had seen of this field (or of the record) who made it
    ChangeSet overrules; // Keep: the deletions
};

// What a tablet holds, and what it has heard of.
struct State {
    Record record;
    ChangeSet known;
};

struct Tablet {
    QUuid device;
    qint64 n = 0;
    qint64 clockMs = 0;
    State now;
    State opened;
    State backup;
    std::vector<State> past;
};

const std::array fields{QStringLiteral("phone"),
                        QStringLiteral("born"),
                        QStringLiteral("allergies/latex"),
                        QStringLiteral("allergies/metals"),
                        QStringLiteral("medicines/aspirin"),
                        QStringLiteral("future"),
                        QStringLiteral("future/element")};

// A value that fits its field.
Json valueFor(const QString& field, int value)
{
    if (field == fields[1])
        return Json(QString::number(1950 + value));
    if (!field.contains(u'/') || field == fields[6])
        return Json(QString::number(value));
    Json part = Json::object();
    part.insert(field.startsWith(u'a') ? QStringLiteral("substance") : QStringLiteral("name"), QString::number(value));
    return part;
}

class World
{
public:
    World(const History& history, const Options& options)
        : m_options(options)
    {
        const Record origin = sample::client();
        const Dot first = origin.author.dot();
        m_events[first] = {
            QStringLiteral("name"), true, origin.fields.begin()->second.begin()->second.value.toString(), {}, {}};
        for (int i = 0; i < history.tablets; ++i) {
            Tablet tablet;
            tablet.device = sample::id(0xa + i);
            tablet.n = i == 0 ? 1 : 0;
            tablet.now = {origin, {first}};
            tablet.opened = tablet.backup = tablet.now;
            tablet.past.push_back(tablet.now);
            m_tablets.push_back(std::move(tablet));
        }
    }

    std::optional<QString> run(const std::vector<Step>& steps)
    {
        for (const Step& step : steps) {
            Tablet& tablet = m_tablets[std::size_t(step.tablet) % m_tablets.size()];
            act(tablet, m_tablets[std::size_t(step.other) % m_tablets.size()], step);
            if (!m_wrong)
                check(tablet.now);
            if (m_wrong)
                return m_wrong;
            tablet.past.push_back(tablet.now);
        }
        checkLaws();
        if (!m_wrong)
            checkEveryOrder();
        return m_wrong;
    }

private:
    void act(Tablet& tablet, Tablet& other, const Step& step)
    {
        const QString& field = fields[std::size_t(step.field) % fields.size()];
        switch (step.act) {
        case Act::Set:
            write(tablet, field, step.value, tablet.now.known, std::nullopt);
            break;
        case Act::SaveOpened:
            write(tablet, field, step.value, tablet.opened.known, tablet.opened.record.seen);
            break;
        case Act::Remove:
            remove(tablet, field);
            break;
        case Act::TypedEdit:
            editPhone(tablet, step.value);
            break;
        case Act::Open:
            tablet.opened = tablet.now;
            break;
        case Act::Delete: {
            Change change(tablet.now.record, stampOf(tablet));
            note(tablet, change.deleteRecord(), {{}, false, {}, tablet.now.known, {}});
            break;
        }
        case Act::Keep:
            keep(tablet);
            break;
        case Act::Hear:
            hear(tablet, other.now);
            break;
        case Act::Replay:
            hear(tablet, other.past[std::size_t(step.value) % other.past.size()]);
            break;
        case Act::Backup:
            tablet.backup = tablet.now;
            break;
        case Act::Restore:
            restore(tablet);
            break;
        case Act::Turn:
            tablet.clockMs = (step.value - 10) * 31'557'600'000LL;
            break;
        }
    }

    Stamp stampOf(const Tablet& tablet) const
    {
        // Other records use numbers up, too.
        const qint64 n = tablet.n + 1 + qint64(m_events.size() % 3);
        return {{tablet.device, n},
                {sample::stamp(tablet.device, 1).at.wallMs + tablet.clockMs, 0, tablet.device},
                sample::anna};
    }

    void note(Tablet& tablet, const Change& change, Event event)
    {
        if (change.isEmpty())
            return;
        const auto made = change.made();
        if (!made) {
            m_wrong = QStringLiteral("refused: ") + made.error().message();
            return;
        }
        tablet.n = made->author.n;
        tablet.now.record = *made;
        m_events[made->author.dot()] = std::move(event);
        tablet.now.known.insert(made->author.dot());
    }

    void write(Tablet& tablet, const QString& field, int value, ChangeSet saw, std::optional<Seen> seen)
    {
        Change change(tablet.now.record, stampOf(tablet));
        if (seen)
            change.asSeenBy(*seen);
        const Json json = valueFor(field, value);
        note(tablet, change.set(field, json), {field, true, QString::fromUtf8(json.toBytes()), std::move(saw), {}});
    }

    void remove(Tablet& tablet, const QString& field)
    {
        Change change(tablet.now.record, stampOf(tablet));
        note(tablet, change.remove(field), {field, false, {}, tablet.now.known, {}});
    }

    void editPhone(Tablet& tablet, int value)
    {
        auto client = read<Client>(tablet.now.record);
        if (!client) {
            m_wrong = QStringLiteral("unreadable: ") + client.error().message();
            return;
        }
        const QString before = client->phone;
        client->phone = QString::number(value);
        const auto made = edit(tablet.now.record, tablet.now.record, *client, stampOf(tablet));
        if (!made) {
            m_wrong = QStringLiteral("no edit: ") + made.error().message();
            return;
        }
        if (before == client->phone)
            return;
        tablet.n = made->author.n;
        m_events[made->author.dot()] = {
            fields[0], true, QString::fromUtf8(valueFor(fields[0], value).toBytes()), tablet.now.known, {}};
        tablet.now.record = *made;
        tablet.now.known.insert(made->author.dot());
    }

    void keep(Tablet& tablet)
    {
        ChangeSet deletions;
        for (const Dot& dot : tablet.now.known) {
            if (m_events[dot].field.isEmpty())
                deletions.insert(dot);
        }
        Change change(tablet.now.record, stampOf(tablet));
        change.keep();
        const QString value =
            change.isEmpty() ? QString() : QString::fromUtf8(shownValue(change.record(), keptField())->toBytes());
        note(tablet, change, {keptField(), true, value, tablet.now.known, deletions});
    }

    void hear(Tablet& tablet, const State& from)
    {
        // As it travels.
        const auto body = Record::fromBytes(from.record.toBytes());
        if (!body || !(*body == from.record)) {
            m_wrong = QStringLiteral("its body does not come back");
            return;
        }
        tablet.now.record = m_options.merge(tablet.now.record, *body);
        tablet.now.known.insert(from.known.begin(), from.known.end());
    }

    void restore(Tablet& tablet)
    {
        tablet.now = tablet.opened = tablet.backup;
        if (m_options.newIdentityAfterRestore) {
            tablet.device = sample::id(0x100 + m_restored++);
            tablet.n = 0;
        } else {
            tablet.n = tablet.now.record.seen.of(tablet.device);
        }
    }

    // What `state` must hold, from the changes it has heard of.
    void check(const State& state)
    {
        std::map<QString, std::map<Dot, QString>> expected;
        for (const Dot& dot : state.known) {
            const Event& event = m_events[dot];
            if (event.isWrite && !replaced(dot, event.field, state.known))
                expected[event.field][dot] = event.value;
        }
        for (const auto& [name, writes] : state.record.fields) {
            for (const auto& [dot, value] : writes) {
                const auto found = expected[name].find(dot);
                if (found == expected[name].end())
                    return wrong(name, dot, "stands, although it was replaced or removed");
                const QString is =
                    name == QStringLiteral("name") ? value.value.toString() : QString::fromUtf8(value.value.toBytes());
                if (found->second != is)
                    return wrong(name, dot, "has another value");
                expected[name].erase(found);
            }
        }
        for (const auto& [name, writes] : expected) {
            if (!writes.empty())
                return wrong(name, writes.begin()->first, "is lost");
        }
        // What was sound before is sound after: nobody's app refuses a merge.
        if (const Done fits = validate(state.record); !fits)
            m_wrong = QStringLiteral("does not fit: ") + fits.error().message();
        checkLife(state);
    }

    bool replaced(const Dot& write, const QString& field, const ChangeSet& known)
    {
        return std::any_of(known.begin(), known.end(), [&](const Dot& dot) {
            const Event& event = m_events[dot];
            return event.field == field && event.saw.contains(write);
        });
    }

    void checkLife(const State& state)
    {
        ChangeSet deletions;
        ChangeSet covered;
        for (const Dot& dot : state.known) {
            const Event& event = m_events[dot];
            if (!event.field.isEmpty())
                continue;
            deletions.insert(dot);
            covered.insert(event.saw.begin(), event.saw.end());
        }
        bool everythingSeen = true;
        bool overruled = false;
        for (const auto& [name, writes] : state.record.fields) {
            for (const auto& [dot, write] : writes) {
                everythingSeen = everythingSeen && covered.contains(dot);
                overruled = overruled || (name == keptField() && m_events[dot].overrules == deletions);
            }
        }
        const Life life = deletions.empty() ? Life::Alive
                          : everythingSeen  ? Life::Deleted
                          : overruled       ? Life::Alive
                                            : Life::KeptByEdit;
        if (lifeOf(state.record).life != life)
            m_wrong = QStringLiteral("deletion and edits: %1 instead of %2")
                          .arg(int(lifeOf(state.record).life))
                          .arg(int(life));
    }

    // Commutative, associative, idempotent; an earlier state adds nothing to a later one.
    void checkLaws()
    {
        const auto& merge = m_options.merge;
        std::vector<State> some;
        for (const Tablet& tablet : m_tablets) {
            some.push_back(tablet.now);
            some.push_back(tablet.past[tablet.past.size() / 2]);
        }
        for (std::size_t i = 0; i < some.size() && !m_wrong; ++i) {
            const State& a = some[i];
            const State& b = some[(i + 1) % some.size()];
            const State& c = some[(i + 3) % some.size()];
            if (!(merge(a.record, a.record) == a.record))
                m_wrong = QStringLiteral("not idempotent");
            else if (!(merge(a.record, b.record) == merge(b.record, a.record)))
                m_wrong = QStringLiteral("not commutative");
            else if (!(merge(merge(a.record, b.record), c.record) == merge(a.record, merge(b.record, c.record))))
                m_wrong = QStringLiteral("not associative");
            else if (std::includes(b.known.begin(), b.known.end(), a.known.begin(), a.known.end()) &&
                     !(merge(a.record, b.record) == b.record))
                m_wrong = QStringLiteral("an earlier state changes a later one");
        }
    }

    // However the tablets meet, all end with one state: the right one.
    void checkEveryOrder()
    {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < m_tablets.size(); ++i)
            order.push_back(i);
        std::optional<Record> all;
        do {
            State state = m_tablets[order[0]].now;
            for (const std::size_t i : order) {
                state.record = m_options.merge(m_tablets[i].now.record, state.record);
                state.known.insert(m_tablets[i].now.known.begin(), m_tablets[i].now.known.end());
            }
            if (!all)
                check(state);
            if (all && !(*all == state.record))
                m_wrong = QStringLiteral("the order of syncing shows");
            all = state.record;
        } while (!m_wrong && std::next_permutation(order.begin(), order.end()));
    }

    void wrong(const QString& field, const Dot& dot, const char* what)
    {
        m_wrong = QStringLiteral("%1 %2 %3").arg(field, dot.toText(), QString::fromLatin1(what));
    }

    Options m_options;
    std::vector<Tablet> m_tablets;
    std::map<Dot, Event> m_events;
    std::optional<QString> m_wrong;
    int m_restored = 0;
};

} // namespace

std::ostream& operator<<(std::ostream& out, const Step& step)
{
    static constexpr std::array names{"set",  "remove", "typed edit", "open",   "save opened", "delete",
                                      "keep", "hear",   "replay",     "backup", "restore",     "turn"};
    return out << names[std::size_t(step.act)] << " tablet " << step.tablet << " other " << step.other << " field "
               << step.field << " value " << step.value;
}

std::ostream& operator<<(std::ostream& out, const History& history)
{
    out << history.tablets << " tablets\n";
    for (const Step& step : history.steps)
        out << "  " << step << "\n";
    return out;
}

std::optional<QString> violation(const History& history, const Options& options)
{
    return World(history, options).run(history.steps);
}

} // namespace history
