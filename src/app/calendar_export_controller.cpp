#include "app/calendar_export_controller.h"

#include "app/calendar_reading.h"
#include "app/client_words.h"

#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

namespace stipple::app
{

namespace
{

using documents::CalendarEntry;

struct ExportAsked {
    QUuid visit;
    CalendarAsked days;
    bool withNames = false;
    QString clinic;
    QString place;
};

QString titleOf(const ExportAsked& asked, const records::Appointment& visit, const QString& name)
{
    const QString kind = words::of(visit.kind);
    const QString whose = asked.withNames ? name : asked.clinic;
    return whose.isEmpty() ? kind : CalendarExportController::tr("%1 · %2", "name or clinic · kind").arg(whose, kind);
}

CalendarEntry entryOf(const ExportAsked& asked, const records::Record& record, const records::Appointment& visit,
                      const QString& name)
{
    CalendarEntry entry;
    entry.uid = visit.calendarUid.isEmpty() ? idText(record.id) + QStringLiteral("@stipple") : visit.calendarUid;
    entry.version = record.author.step;
    entry.starts = visit.starts;
    entry.minutes = visit.minutes.value_or(usualMinutes);
    entry.title = titleOf(asked, visit, name);
    entry.place = asked.place;
    entry.isCancelled = visit.state.known() == records::VisitState::Cancelled;
    return entry;
}

Result<std::vector<CalendarEntry>> collect(vault::Reader& reader, const ExportAsked& asked)
{
    std::vector<CalendarEntry> entries;
    if (asked.visit.isNull()) {
        STIPPLE_ASSIGN(const auto visits, readCalendarDays(reader, asked.days));
        for (const CalendarVisit& seen : visits)
            entries.push_back(entryOf(asked, seen.record, seen.visit, seen.name));
        return entries;
    }
    STIPPLE_ASSIGN(const records::Record record, reader.record(asked.visit));
    STIPPLE_ASSIGN(const auto visit, records::read<records::Appointment>(record));
    QString name;
    if (const auto own = reader.record(record.client)) {
        if (const auto client = records::read<records::Client>(*own))
            name = client->name;
    }
    entries.push_back(entryOf(asked, record, visit, name));
    return entries;
}

Done writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                           file.write(bytes) == bytes.size() && file.flush() && file.commit();
    if (!isWritten)
        return failure(ErrorCode::IoFailure,
                       CalendarExportController::tr("The file could not be written: %1. Nothing was left there; choose "
                                                    "another folder.")
                           .arg(file.errorString()));
    return {};
}

} // namespace

CalendarExportController::CalendarExportController(VaultService& vault, GateController& gate,
                                                   const ClinicService& clinic, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_clinic(clinic)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    connect(&gate, &GateController::closing, this, &CalendarExportController::forget);
}

void CalendarExportController::begin(const QString& visit, const QString& day)
{
    forget();
    m_visit = idFromText(visit);
    m_from = QDate::fromString(day, Qt::ISODate);
    if (!m_from.isValid())
        m_from = m_clinic.today();
    m_to = m_from.addDays(27);
    Q_EMIT changed();
}

void CalendarExportController::forget()
{
    m_visit = {};
    m_withNames = false;
    m_problem.reset();
    m_saved.clear();
    Q_EMIT changed();
}

void CalendarExportController::setFrom(const QString& iso)
{
    m_from = QDate::fromString(iso, Qt::ISODate);
    Q_EMIT changed();
}

void CalendarExportController::setTo(const QString& iso)
{
    m_to = QDate::fromString(iso, Qt::ISODate);
    Q_EMIT changed();
}

void CalendarExportController::setWithNames(bool with)
{
    m_withNames = with;
    Q_EMIT changed();
}

void CalendarExportController::setFolder(const QString& folder)
{
    m_folder = folder.trimmed();
    Q_EMIT changed();
}

bool CalendarExportController::canSave() const
{
    const bool isRange = m_from.isValid() && m_to.isValid() && m_from <= m_to;
    return !m_busy && !m_folder.isEmpty() && (isOne() || isRange);
}

void CalendarExportController::save()
{
    if (canSave())
        saveAsync();
}

QCoro::Task<> CalendarExportController::saveAsync()
{
    m_busy = true;
    m_problem.reset();
    m_saved.clear();
    Q_EMIT changed();
    const records::Clinic& clinic = m_clinic.clinic();
    const ExportAsked asked{m_visit,
                            {m_clinic.protocol(), m_clinic.zone(), m_from, m_to, m_clinic.today()},
                            m_withNames,
                            clinic.name,
                            clinic.address};
    const auto reading =
        m_vault.read<std::vector<CalendarEntry>>([asked](vault::Reader& reader) { return collect(reader, asked); });
    auto found = co_await reading;
    Done done = found ? Done{} : Done(failure(found.error()));
    const QString path = QDir(m_folder).filePath(isOne() ? QStringLiteral("appointment.ics")
                                                         : QStringLiteral("appointments-%1.ics").arg(from()));
    if (found) {
        const QUuid visit = m_visit;
        const QString detail = QStringLiteral("calendar file, %1 appointments%2")
                                   .arg(found->size())
                                   .arg(m_withNames ? QStringLiteral(", with names") : QString());
        const auto writing = m_vault.write<bool>([visit, detail](vault::Writer& writer) -> Result<bool> {
            STIPPLE_TRY(writer.audit(vault::AuditAction::RecordShown, visit, {}, detail));
            return true;
        });
        const auto noted = co_await writing;
        if (!noted)
            done = failure(noted.error());
    }
    if (done) {
        const QDateTime now = m_vault.clock().nowUtc();
        const auto filing = m_vault.read<bool>([path, now, entries = *found](vault::Reader&) -> Result<bool> {
            STIPPLE_ASSIGN(const QByteArray bytes, documents::writeCalendar(entries, now));
            STIPPLE_TRY(writeFile(path, bytes));
            return true;
        });
        const auto filed = co_await filing;
        if (!filed)
            done = failure(filed.error());
    }
    m_busy = false;
    if (!done)
        m_problem = done.error();
    else
        m_saved = tr("%Ln appointment(s) are in %1", nullptr, int(found->size())).arg(path);
    Q_EMIT changed();
}

} // namespace stipple::app
