#include "app/import_controller.h"

#include "app/texts.h"
#include "documents/client_import.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

namespace stipple::app
{

namespace
{

constexpr qint64 mostBytes = 32LL * 1024 * 1024;
constexpr std::size_t batch = 50;
constexpr std::size_t shown = 100;

} // namespace

struct ImportController::Seen {
    std::vector<Row> rows;
    QList<documents::ImportProblem> problems;
    QStringList ignored;
};

ImportController::ImportController(VaultService& vault, GateController& gate, Navigator& navigator,
                                   const Languages& languages, const ClinicService& clinic, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_clinic(clinic)
    , m_files({"path", "name", "isFolder"})
    , m_preview({"row", "name", "detail", "twin"})
    , m_problems({"number", "text"})
{
    connect(&navigator, &Navigator::moved, this, [this, &navigator] {
        if (navigator.page() != Navigator::ImportPage)
            return;
        if (m_folder.isEmpty())
            look(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    });
    connect(&gate, &GateController::closing, this, &ImportController::forget);
    connect(&languages, &Languages::changed, this, &ImportController::say);
}

void ImportController::look(const QString& folder)
{
    QDir dir(folder.trimmed());
    if (!dir.exists() || folder.trimmed().isEmpty())
        dir = QDir::home();
    m_folder = dir.absolutePath();
    std::vector<RowsModel::Row> rows;
    if (!dir.isRoot())
        rows.push_back({QFileInfo(m_folder).path(), tr("The folder above"), true});
    constexpr int most = 200;
    const auto entries = dir.entryInfoList(
        {QStringLiteral("*.csv"), QStringLiteral("*.txt"), QStringLiteral("*.tsv"), QStringLiteral("*.json")},
        QDir::Files | QDir::AllDirs | QDir::NoDotAndDotDot | QDir::Readable,
        QDir::DirsFirst | QDir::Name | QDir::IgnoreCase);
    for (const QFileInfo& entry : entries.mid(0, most))
        rows.push_back({entry.absoluteFilePath(), entry.fileName(), entry.isDir()});
    m_files.show(std::move(rows));
    Q_EMIT changed();
}

void ImportController::read(const QString& path)
{
    if (!m_busy)
        readAsync(path.trimmed());
}

QCoro::Task<> ImportController::readAsync(QString path)
{
    m_busy = true;
    m_problem.reset();
    m_done.clear();
    m_isRead = false;
    Q_EMIT changed();
    using SeenPtr = std::shared_ptr<Seen>;
    const auto reading = m_vault.read<SeenPtr>([path](vault::Reader& reader) -> Result<SeenPtr> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::IoFailure,
                           ImportController::tr("This file cannot be opened: %1.").arg(file.errorString()));
        if (file.size() > mostBytes)
            return failure(ErrorCode::InvalidInput,
                           ImportController::tr("This file is too large for a list of clients."));
        STIPPLE_ASSIGN(const documents::ClientImport found, documents::readClients(file.readAll()));
        STIPPLE_ASSIGN(const auto records, reader.recordsOfType(records::typeName(records::Type::Client), 200'000));
        std::vector<KnownClient> all;
        for (const records::Record& record : records) {
            auto fields = records::read<records::Client>(record);
            if (fields && !fields->merged)
                all.push_back({record.id, *std::move(fields)});
        }
        const std::size_t known = all.size();
        auto seen = std::make_shared<Seen>();
        const QString name = QFileInfo(path).fileName();
        for (const documents::ImportedClient& one : found.clients) {
            Row& row = seen->rows.emplace_back();
            row.row = one.row;
            row.client = one.client;
            row.client.importedFrom = QStringLiteral("%1, %2").arg(name).arg(one.row);
            all.push_back({QUuid(), one.client});
        }
        for (const Duplicate& pair : likelyDuplicates(all, all.size())) {
            const auto [first, second] = std::minmax(pair.first, pair.second);
            if (second < known)
                continue; // both are here already
            QString& twin = seen->rows[second - known].twin;
            if (twin.isEmpty())
                twin = ImportController::tr("%1: %2", "name: why")
                           .arg(all[first].fields.name, likenessWords(pair.likeness));
        }
        seen->problems = found.problems;
        seen->ignored = found.ignoredColumns;
        return seen;
    });
    const auto found = co_await reading;
    m_busy = false;
    if (!found) {
        m_problem = found.error();
        Q_EMIT changed();
        co_return;
    }
    m_file = path;
    m_isRead = true;
    m_rows = std::move((*found)->rows);
    m_bad.clear();
    std::vector<int> rows;
    for (const documents::ImportProblem& one : (*found)->problems) {
        rows.push_back(one.row);
        const QString place = one.column.isEmpty()
                                  ? tr("Row %1").arg(QLocale().toString(one.row))
                                  : tr("Row %1, %2", "number, column").arg(QLocale().toString(one.row), one.column);
        m_bad.push_back({int(m_bad.size()), tr("%1: %2", "place: reason").arg(place, one.reason)});
    }
    std::sort(rows.begin(), rows.end());
    m_badRows = int(std::unique(rows.begin(), rows.end()) - rows.begin());
    m_ignored = (*found)->ignored.join(QStringLiteral(", "));
    m_made = 0;
    say();
}

void ImportController::say()
{
    std::vector<RowsModel::Row> rows;
    for (const Row& row : m_rows) {
        if (rows.size() >= shown)
            break;
        QStringList detail{row.client.phone, row.client.email, texts::day(row.client.born.latest())};
        detail.removeAll(QString());
        rows.push_back({row.row, row.client.name, detail.join(QStringLiteral(" · ")), row.twin});
    }
    m_preview.show(std::move(rows));
    m_problems.show(m_bad);
    Q_EMIT changed();
}

int ImportController::duplicates() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return !row.twin.isEmpty(); }));
}

int ImportController::wanted() const { return int(m_rows.size()) - (m_takesDuplicates ? 0 : duplicates()); }

double ImportController::progress() const { return wanted() > 0 ? double(m_made) / wanted() : 0; }

QString ImportController::summary() const
{
    QStringList parts{tr("%Ln client(s) will be added", nullptr, wanted())};
    if (m_badRows > 0)
        parts += tr("%Ln row(s) have something to mend", nullptr, m_badRows);
    if (duplicates() > 0)
        parts += tr("%Ln look(s) like somebody who is here already", nullptr, duplicates());
    return parts.join(QStringLiteral(" · "));
}

void ImportController::setTakesDuplicates(bool takes)
{
    m_takesDuplicates = takes;
    Q_EMIT changed();
}

void ImportController::start()
{
    if (m_isRead && !m_busy && wanted() > 0)
        startAsync();
}

QCoro::Task<> ImportController::startAsync()
{
    m_busy = true;
    m_problem.reset();
    m_made = 0;
    const int all = wanted();
    Q_EMIT changed();
    std::vector<records::Client> next;
    std::size_t place = 0;
    while (place < m_rows.size()) {
        next.clear();
        std::size_t end = place;
        for (; end < m_rows.size() && next.size() < batch; ++end) {
            if (m_takesDuplicates || m_rows[end].twin.isEmpty())
                next.push_back(m_rows[end].client);
        }
        if (!next.empty()) {
            const auto adding = m_vault.addClients(next);
            const auto added = co_await adding;
            if (!m_isRead)
                co_return; // the door has closed; what was kept stays
            if (!added) {
                m_problem = added.error().within(
                    tr("The import stopped. %Ln client(s) are kept; the others are not.", nullptr, m_made));
                break;
            }
        }
        m_made += int(next.size());
        place = end;
        Q_EMIT changed();
    }
    const QString detail = QStringLiteral("%1 of %2 clients").arg(m_made).arg(all);
    const auto writing = m_vault.write<bool>([detail](vault::Writer& writer) -> Result<bool> {
        STIPPLE_TRY(writer.audit(vault::AuditAction::Imported, {}, {}, detail));
        return true;
    });
    const auto noted = co_await writing;
    if (!m_isRead)
        co_return;
    m_busy = false;
    if (!noted && !m_problem)
        m_problem = noted.error();
    m_done = tr("%Ln client(s) were added", nullptr, m_made);
    // What is kept is not offered again; where it stopped, the rest is.
    m_rows.erase(m_rows.begin(), m_rows.begin() + std::ptrdiff_t(place));
    if (m_rows.empty())
        m_isRead = false;
    m_made = 0;
    say();
}

void ImportController::back()
{
    if (m_busy)
        return;
    m_isRead = false;
    m_rows.clear();
    m_bad.clear();
    m_problem.reset();
    m_done.clear();
    say();
}

void ImportController::forget()
{
    m_busy = false;
    back();
    m_file.clear();
    m_folder.clear();
    m_files.show({});
    Q_EMIT changed();
}

} // namespace stipple::app
