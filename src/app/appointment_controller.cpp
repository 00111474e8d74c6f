#include "app/appointment_controller.h"

#include "app/client_file.h"
#include "app/texts.h"
#include "app/visit_words.h"
#include "vault/typed_edits.h"

#include <QLocale>

#include <set>

namespace stipple::app
{

namespace
{

using records::VisitKind;
using records::VisitState;

constexpr VisitKind allKinds[] = {VisitKind::Consultation, VisitKind::Session,   VisitKind::TouchUp,
                                  VisitKind::Review,       VisitKind::PatchTest, VisitKind::Other};
constexpr int mostMinutes = 12 * 60;

// "1 h 30 min"
QString shortLength(int minutes)
{
    const QString hours = AppointmentController::tr("%1 h", "hours").arg(QLocale().toString(minutes / 60));
    const QString rest = AppointmentController::tr("%1 min", "minutes").arg(QLocale().toString(minutes % 60));
    if (minutes < 60)
        return rest;
    return minutes % 60 == 0 ? hours : AppointmentController::tr("%1 %2", "hours minutes").arg(hours, rest);
}

} // namespace

int usualLength(VisitKind kind)
{
    switch (kind) {
    case VisitKind::Session:
        return 180;
    case VisitKind::TouchUp:
        return 90;
    case VisitKind::Consultation:
        return 45;
    default:
        return 30;
    }
}

AppointmentController::AppointmentController(VaultService& vault, GateController& gate, Navigator& navigator,
                                             const Languages& languages, const ClinicService& clinic, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_navigator(navigator)
    , m_clinic(clinic)
    , m_candidates({"clientId", "name", "initials", "detail"})
    , m_lengths({"id", "text"})
    , m_people({"id", "text"})
{
    connect(&navigator, &Navigator::moved, this, &AppointmentController::follow);
    connect(&gate, &GateController::closing, this, &AppointmentController::clear);
    connect(&languages, &Languages::changed, this, &AppointmentController::edited);
    navigator.addGuard({[this] { return hasChanges(); }, [this] { save(); },
                        [this] {
                            m_now = m_before;
                            Q_EMIT changed();
                        }});
    gate.addKeeper([this] { return keep(); });
}

// A half-made appointment is not kept: it would stand in the calendar as if somebody had agreed to it.
QCoro::Task<GateController::Kept> AppointmentController::keep()
{
    co_return hasChanges() ? GateController::Kept::Dropped : GateController::Kept::Nothing;
}

void AppointmentController::follow()
{
    const bool isStacked = std::any_of(m_navigator.routes().begin(), m_navigator.routes().end(),
                                       [](const Navigator::Route& r) { return r.page == Navigator::AppointmentPage; });
    if (!isStacked) {
        if (m_isOpen)
            clear();
        return;
    }
    if (m_navigator.page() != Navigator::AppointmentPage || (m_isOpen && m_navigator.routes().back() == m_route))
        return;
    clear();
    m_route = m_navigator.routes().back();
    begin(idFromText(m_route.item), idFromText(m_route.client), m_route.item);
}

QCoro::Task<> AppointmentController::begin(QUuid id, QUuid client, QString item)
{
    m_isOpen = true;
    m_id = id;
    const Navigator::Route route = m_route;
    m_now.day = m_clinic.today();
    m_now.time = QTime(10, 0);
    m_now.minutes = usualLength(m_now.kind);
    m_now.practitioner = m_clinic.mayTreat() ? m_vault.practitioner() : QUuid();
    const QString wanted = item.startsWith(QLatin1String("new:")) ? item.mid(4) : QString();
    if (const QDateTime at = QDateTime::fromString(wanted, QStringLiteral("yyyy-MM-ddTHH:mm")); at.isValid()) {
        m_now.day = at.date();
        m_now.time = at.time();
    } else if (const QDate at = QDate::fromString(wanted, Qt::ISODate); at.isValid()) {
        m_now.day = at;
    }
    m_before = m_now;
    Q_EMIT changed();
    const QTimeZone zone = m_clinic.zone();
    using Read = std::tuple<std::optional<records::Record>, records::Appointment, QUuid, QString>;
    const auto reading = m_vault.read<Read>([id, client](vault::Reader& reader) -> Result<Read> {
        std::optional<records::Record> record;
        records::Appointment visit;
        QUuid whose = client;
        if (!id.isNull()) {
            STIPPLE_ASSIGN(record, reader.record(id));
            STIPPLE_ASSIGN(visit, records::read<records::Appointment>(*record));
            whose = record->client;
        }
        QString name;
        if (!whose.isNull()) {
            STIPPLE_ASSIGN(const records::Record own, reader.record(whose));
            STIPPLE_ASSIGN(const auto fields, records::read<records::Client>(own));
            name = fields.name;
        }
        return Read(std::move(record), std::move(visit), whose, name);
    });
    const auto found = co_await reading;
    if (!m_isOpen || !(m_route == route))
        co_return; // meanwhile another one, or the door has closed
    if (!found) {
        m_problem = found.error();
        Q_EMIT changed();
        co_return;
    }
    const auto& [record, visit, whose, name] = *found;
    m_base = record;
    m_kept = visit;
    m_now.client = whose;
    m_now.clientName = name;
    if (m_base) {
        const QDateTime starts = visit.starts.toTimeZone(zone);
        m_now.day = starts.date();
        m_now.time = QTime(starts.time().hour(), starts.time().minute());
        m_now.kind = visit.kind.known().value_or(VisitKind::Other);
        m_now.minutes = int(visit.minutes.value_or(usualMinutes));
        m_now.notes = visit.notes;
        m_now.practitioner = visit.practitioner;
    }
    m_before = m_now;
    edited();
}

void AppointmentController::clear()
{
    m_isOpen = false;
    m_route = {};
    m_id = {};
    m_base.reset();
    m_kept = {};
    m_before = m_now = {};
    m_query.clear();
    m_candidates.show({});
    m_isNobodyFound = false;
    m_told = {};
    m_warnings.clear();
    m_problem.reset();
    Q_EMIT changed();
}

bool AppointmentController::isOver() const
{
    const auto known = m_base ? m_kept.state.known() : std::nullopt;
    return known == VisitState::Done || known == VisitState::NoShow || known == VisitState::Cancelled;
}

int AppointmentController::state() const { return int(m_kept.state.known().value_or(VisitState::Booked)); }
QString AppointmentController::stateWord() const { return m_base ? visitState(VisitState(state())) : QString(); }

QStringList AppointmentController::kinds() const
{
    QStringList words;
    for (const VisitKind kind : allKinds)
        words += visitKind(kind);
    return words;
}

void AppointmentController::setKind(int kind)
{
    if (kind < 0 || kind >= int(std::size(allKinds)) || kind == int(m_now.kind))
        return;
    // The length follows the kind until somebody said another one.
    if (m_now.minutes == usualLength(m_now.kind))
        m_now.minutes = usualLength(VisitKind(kind));
    m_now.kind = VisitKind(kind);
    edited();
}

void AppointmentController::setDay(const QString& iso)
{
    m_now.day = QDate::fromString(iso, Qt::ISODate);
    edited();
}

void AppointmentController::setTime(const QString& time)
{
    m_now.time = QTime::fromString(time, QStringLiteral("HH:mm"));
    edited();
}

void AppointmentController::setMinutes(int minutes)
{
    m_now.minutes = minutes;
    edited();
}

void AppointmentController::setPractitioner(const QString& id)
{
    const QUuid chosen = idFromText(id);
    if (chosen.isNull() || chosen == m_now.practitioner)
        return;
    m_now.practitioner = chosen;
    edited();
}

// Whoever treats here; and who it is with, though they have left or answer the telephone.
void AppointmentController::sayPeople()
{
    std::vector<RowsModel::Row> rows;
    for (const Colleague& each : m_clinic.colleagues()) {
        const bool treats = each.practitioner.role.known() != records::Role::Reception;
        const bool isHere = !each.practitioner.left.isValid() || each.practitioner.left > m_clinic.today();
        if ((treats && isHere) || each.id == m_now.practitioner)
            rows.push_back({idText(each.id), each.practitioner.name});
    }
    m_people.show(std::move(rows));
}

void AppointmentController::setNotes(const QString& notes)
{
    if (notes == m_now.notes)
        return;
    m_now.notes = notes;
    Q_EMIT changed();
}

QDateTime AppointmentController::momentOf(QDate day, QTime time, const QTimeZone& zone)
{
    if (!day.isValid() || !time.isValid())
        return {};
    const QDateTime at(day, time, zone);
    // Where the clocks go forward, Qt answers with another time.
    return at.isValid() && at.date() == day && at.time() == time ? at.toUTC() : QDateTime();
}

QString AppointmentController::timeProblem() const
{
    if (!m_now.day.isValid() || !m_now.time.isValid())
        return {};
    if (!momentOf(m_now.day, m_now.time, m_clinic.zone()).isValid())
        return tr("This time does not exist on that day: the clocks go forward. Choose another one.");
    return {};
}

QString AppointmentController::until() const
{
    const QDateTime starts = momentOf(m_now.day, m_now.time, m_clinic.zone());
    if (!starts.isValid() || m_now.minutes < 1)
        return {};
    return tr("until %1").arg(timeOf(starts.addSecs(m_now.minutes * 60), m_clinic.zone()));
}

bool AppointmentController::canSave() const
{
    return isKnown() && !m_busy && !isOver() && !m_now.client.isNull() && m_now.minutes > 0 &&
           m_now.minutes <= mostMinutes && momentOf(m_now.day, m_now.time, m_clinic.zone()).isValid() &&
           (isNew() || hasChanges());
}

void AppointmentController::setQuery(const QString& query)
{
    if (query == m_query)
        return;
    m_query = query;
    search();
}

void AppointmentController::chooseClient(const QString& id)
{
    for (int row = 0; row < m_candidates.count(); ++row) {
        if (m_candidates.value(row, "clientId").toString() == id) {
            m_now.client = idFromText(id);
            m_now.clientName = m_candidates.value(row, "name").toString();
        }
    }
    m_query.clear();
    m_candidates.show({});
    m_isNobodyFound = false;
    edited();
}

void AppointmentController::forgetClient()
{
    if (!isNew())
        return; // an appointment stays its client's
    m_now.client = {};
    m_now.clientName.clear();
    edited();
}

void AppointmentController::edited()
{
    std::set<int> lengths{15, 30, 45, 60, 90, 120, 150, 180, 240};
    if (m_now.minutes > 0)
        lengths.insert(m_now.minutes);
    std::vector<RowsModel::Row> rows;
    for (const int length : lengths)
        rows.push_back({QString::number(length), shortLength(length)});
    m_lengths.show(std::move(rows));
    sayPeople();
    Q_EMIT changed();
    judge();
}

records::Appointment AppointmentController::made() const
{
    records::Appointment visit = m_kept;
    visit.starts = momentOf(m_now.day, m_now.time, m_clinic.zone());
    visit.minutes = m_now.minutes;
    visit.kind = m_now.kind;
    visit.notes = m_now.notes.trimmed();
    visit.practitioner = m_now.practitioner;
    if (!m_base || visit.starts != m_kept.starts)
        visit.zone = QString::fromLatin1(m_clinic.zone().id());
    if (!m_base)
        visit.state = VisitState::Booked;
    return visit;
}

void AppointmentController::save()
{
    if (!canSave()) {
        m_navigator.stay();
        if (!m_busy && m_isOpen) {
            m_problem =
                Error(ErrorCode::InvalidInput, m_now.client.isNull() ? tr("Choose whose appointment it is.")
                                                                     : tr("Choose a day, a time and a length."));
            Q_EMIT changed();
        }
        return;
    }
    write(made(), true);
}

void AppointmentController::putState(int state)
{
    if (!m_base || m_busy || state < 0 || state > int(VisitState::Cancelled))
        return;
    records::Appointment after = m_kept;
    after.state = VisitState(state);
    write(std::move(after), VisitState(state) == VisitState::Cancelled);
}

QCoro::Task<> AppointmentController::write(records::Appointment after, bool leaves)
{
    m_busy = true;
    m_problem.reset();
    Q_EMIT changed();
    const QUuid client = m_now.client;
    const std::optional<records::Record> base = m_base;
    const auto writing = m_vault.write<records::Record>([base, after, client](vault::Writer& writer) {
        const QUuid id = base ? base->id : writer.newId();
        return writer.change(id, base ? vault::editing(*base, after) : vault::creating(id, client, after));
    });
    const auto written = co_await writing; // whose announcement reads calendar and file again
    m_busy = false;
    if (!m_isOpen)
        co_return; // the door has closed
    if (!written) {
        m_problem = written.error().within(tr("The appointment was not saved. What you entered is still here."));
        m_navigator.stay();
        Q_EMIT changed();
        co_return;
    }
    if (leaves) {
        m_before = m_now; // nothing is unsaved any more
        m_navigator.finish(Navigator::AppointmentPage);
        co_return;
    }
    m_base = *written;
    m_kept = std::move(after);
    edited();
}

} // namespace stipple::app
