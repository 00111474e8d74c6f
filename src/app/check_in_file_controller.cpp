#include "app/check_in_file_controller.h"

#include "app/care_day_words.h"
#include "app/texts.h"

#include <QDir>
#include <QLocale>
#include <QStandardPaths>

namespace stipple::app
{

namespace
{
constexpr int mostFiles = 12;
}

CheckInFileController::CheckInFileController(VaultService& vault, GateController& gate, const Languages& languages,
                                             const ClinicService& clinic, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_clinic(clinic)
{
    connect(&gate, &GateController::closing, this, &CheckInFileController::forget);
    connect(&languages, &Languages::changed, this, &CheckInFileController::changed);
}

void CheckInFileController::forget()
{
    m_path.clear();
    m_files.clear();
    m_seen.reset();
    m_taken.reset();
    m_problem.reset();
    m_busy = false;
    Q_EMIT changed();
}

void CheckInFileController::begin()
{
    forget();
    QFileInfoList found;
    for (const auto place : {QStandardPaths::DownloadLocation, QStandardPaths::DocumentsLocation}) {
        const QDir folder(QStandardPaths::writableLocation(place));
        found += folder.entryInfoList({QLatin1Char('*') + QLatin1String(documents::CheckInFile::suffix)},
                                      QDir::Files | QDir::Readable);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const QFileInfo& a, const QFileInfo& b) { return a.lastModified() > b.lastModified(); });
    for (const QFileInfo& file : std::as_const(found)) {
        if (m_files.size() < mostFiles)
            m_files += QVariantMap{{QStringLiteral("id"), file.filePath()}, {QStringLiteral("text"), file.fileName()}};
    }
    Q_EMIT changed();
}

void CheckInFileController::setPath(const QString& path)
{
    if (m_path == path.trimmed())
        return;
    m_path = path.trimmed();
    m_seen.reset();
    m_taken.reset();
    m_problem.reset();
    Q_EMIT changed();
}

void CheckInFileController::read()
{
    if (!m_busy && !m_path.isEmpty())
        readAsync();
}

QCoro::Task<> CheckInFileController::readAsync()
{
    m_busy = true;
    m_problem.reset();
    m_seen.reset();
    m_taken.reset();
    Q_EMIT changed();
    using Seen = std::shared_ptr<const SentSeen>;
    const QString path = m_path;
    const auto reading =
        m_vault.readWithVault<Seen>([path](const vault::Vault& vault, vault::Reader& reader) -> Result<Seen> {
            STIPPLE_ASSIGN(SentSeen seen, lookInto(vault, reader, path));
            return std::make_shared<const SentSeen>(std::move(seen));
        });
    const auto seen = co_await reading;
    m_busy = false;
    if (path == m_path) {
        if (seen)
            m_seen = *seen;
        else
            m_problem = seen.error();
    }
    Q_EMIT changed();
}

void CheckInFileController::take()
{
    if (canTake())
        takeAsync();
}

QCoro::Task<> CheckInFileController::takeAsync()
{
    m_busy = true;
    m_problem.reset();
    Q_EMIT changed();
    const auto seen = m_seen;
    const auto taking =
        m_vault.withVault<SentTaken>([seen, folder = m_vault.folder()](vault::Vault& vault, vault::Writer& writer) {
            return takeIn(vault, writer, folder, *seen);
        });
    const auto taken = co_await taking;
    m_busy = false;
    if (seen == m_seen) {
        if (taken)
            m_taken = *taken;
        else
            m_problem = taken.error();
    }
    Q_EMIT changed();
}

QString CheckInFileController::whose() const
{
    if (!m_seen)
        return {};
    const QString day = texts::dayNear(m_seen->source.decided.dayZero, m_clinic.today());
    const QString head = tr("%1, after the session of %2.").arg(m_seen->source.client.name, day);
    if (m_seen->fresh == 0)
        return head + QLatin1Char(' ') + tr("All check-ins of this file are here already. Nothing is to be taken in.");
    return head + QLatin1Char(' ') + tr("%Ln check-in(s) are new.", nullptr, m_seen->fresh);
}

QString CheckInFileController::done() const
{
    if (!m_taken)
        return {};
    QStringList parts{tr("%Ln check-in(s) are in the file now.", nullptr, int(m_taken->taken.size()))};
    if (m_taken->photos > 0)
        parts += tr("%Ln photo(s) came with them.", nullptr, m_taken->photos);
    if (m_taken->spoilt > 0)
        parts += tr("%Ln photo(s) were no pictures and were left out.", nullptr, m_taken->spoilt);
    return parts.join(QLatin1Char(' '));
}

QVariantList CheckInFileController::signs() const
{
    if (!m_taken || m_taken->taken.empty())
        return {};
    std::vector<const protocol::WarningSign*> all;
    for (const protocol::WarningSign& sign : m_seen->source.clinic.protocol.warningSigns) {
        const bool isShown =
            std::any_of(m_taken->taken.begin(), m_taken->taken.end(), [&](const records::CheckIn& one) {
                return std::find(one.warnings.begin(), one.warnings.end(), sign.id) != one.warnings.end();
            });
        if (isShown)
            all.push_back(&sign);
    }
    std::stable_sort(all.begin(), all.end(), [](const auto* a, const auto* b) { return a->urgency > b->urgency; });
    return signWords(all, m_clinic.wording());
}

} // namespace stipple::app
