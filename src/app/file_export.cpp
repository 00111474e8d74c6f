#include "app/file_export.h"

#include "app/texts.h"
#include "documents/client_export.h"

#include <QStandardPaths>

namespace stipple::app
{

FileExport::FileExport(VaultService& vault, GateController& gate, const ClinicService& clinic, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_clinic(clinic)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    connect(&gate, &GateController::closing, this, &FileExport::forget);
    connect(&clinic, &ClinicService::changed, this, &FileExport::changed);
}

void FileExport::begin()
{
    forget();
    setPurpose(usualPurpose());
}

void FileExport::forget()
{
    ++m_round;
    m_busy = false;
    m_purpose.clear();
    m_problem.reset();
    m_saved.clear();
    Q_EMIT changed();
}

void FileExport::setPurpose(const QString& purpose)
{
    if (purpose == m_purpose)
        return;
    m_purpose = purpose;
    Q_EMIT changed();
}

void FileExport::setFolder(const QString& folder)
{
    if (folder.trimmed() == m_folder)
        return;
    m_folder = folder.trimmed();
    Q_EMIT changed();
}

bool FileExport::canSave() const
{
    const qsizetype length = m_purpose.trimmed().size();
    return !m_busy && mayExport() && QDir::isAbsolutePath(m_folder) && length >= shortestPurpose &&
           length <= longestPurpose;
}

void FileExport::save()
{
    if (canSave())
        saveAsync();
}

QCoro::Task<Done> FileExport::note(QUuid about, QString detail)
{
    const auto writing = m_vault.write<bool>([about, detail](vault::Writer& writer) -> Result<bool> {
        STIPPLE_TRY(writer.audit(vault::AuditAction::Exported, about, {}, detail));
        return true;
    });
    const auto noted = co_await writing;
    co_return noted ? Done() : Done(failure(noted.error()));
}

QCoro::Task<Result<QString>> FileExport::write(Contents contents, QString purpose)
{
    // First who and why; a file without that would be nobody's.
    const auto noting = note(contents.about, QStringLiteral("%1: %2").arg(contents.audited, purpose));
    if (const auto noted = co_await noting; !noted)
        co_return failure(noted.error());
    const auto filing = m_vault.read<QString>([contents, folder = m_folder](vault::Reader&) {
        return documents::writeNewFile(QDir(folder), contents.name, QStringLiteral(".csv"), contents.csv);
    });
    const auto path = co_await filing;
    if (!path) {
        const QString what = contents.audited.section(u',', 0, 0);
        const auto telling =
            note(contents.about,
                 QStringLiteral("%1: it was not written (%2)").arg(what, errorCodeName(path.error().code())));
        co_await telling;
    }
    co_return path;
}

QCoro::Task<> FileExport::saveAsync()
{
    const int round = m_round;
    m_busy = true;
    m_problem.reset();
    m_saved.clear();
    Q_EMIT changed();
    const auto reading = m_vault.read<Contents>(contents());
    const auto found = co_await reading;
    Result<QString> path = found ? Result<QString>(QString()) : Result<QString>(failure(found.error()));
    if (found) {
        const auto writing = write(*found, m_purpose.simplified());
        path = co_await writing;
    }
    if (round != m_round)
        co_return; // the door has closed
    m_busy = false;
    if (path)
        m_saved = found->told.arg(texts::leftToRight(*path));
    else
        m_problem = path.error();
    Q_EMIT changed();
}

} // namespace stipple::app
