#include "app/client_list_controller.h"

#include "documents/client_export.h"

#include <QCollator>
#include <QStandardPaths>

namespace stipple::app
{

namespace
{

constexpr int most = 200'000; // as many as an import takes

} // namespace

struct ClientListController::List {
    std::vector<records::Client> clients;
    int unreadable = 0;
    int disputed = 0; // left without their date of birth
};

ClientListController::ClientListController(VaultService& vault, GateController& gate, const ClinicService& clinic,
                                           QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_clinic(clinic)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    connect(&gate, &GateController::closing, this, &ClientListController::forget);
    connect(&clinic, &ClinicService::changed, this, &ClientListController::changed);
}

void ClientListController::begin() { forget(); }

void ClientListController::forget()
{
    ++m_round;
    m_busy = false;
    m_purpose.clear();
    m_problem.reset();
    m_saved.clear();
    Q_EMIT changed();
}

void ClientListController::setPurpose(const QString& purpose)
{
    if (purpose == m_purpose)
        return;
    m_purpose = purpose;
    Q_EMIT changed();
}

void ClientListController::setFolder(const QString& folder)
{
    if (folder.trimmed() == m_folder)
        return;
    m_folder = folder.trimmed();
    Q_EMIT changed();
}

bool ClientListController::canSave() const
{
    const qsizetype length = m_purpose.trimmed().size();
    return !m_busy && mayExport() && QDir::isAbsolutePath(m_folder) && length >= shortestPurpose &&
           length <= longestPurpose;
}

void ClientListController::save()
{
    if (canSave())
        saveAsync();
}

QCoro::Task<Done> ClientListController::note(QString detail)
{
    const auto writing = m_vault.write<bool>([detail](vault::Writer& writer) -> Result<bool> {
        STIPPLE_TRY(writer.audit(vault::AuditAction::Exported, {}, {}, detail));
        return true;
    });
    const auto noted = co_await writing;
    co_return noted ? Done() : Done(failure(noted.error()));
}

QCoro::Task<Result<QString>> ClientListController::write(std::shared_ptr<const List> list, QString purpose)
{
    // First who and why; a file without that would be nobody's.
    const auto noting = note(QStringLiteral("client list, %1 clients: %2").arg(list->clients.size()).arg(purpose));
    if (const auto noted = co_await noting; !noted)
        co_return failure(noted.error());
    const QString name = QStringLiteral("clients-%1").arg(m_clinic.today().toString(Qt::ISODate));
    const auto filing = m_vault.read<QString>([list, name, folder = m_folder](vault::Reader&) {
        return documents::writeNewFile(QDir(folder), name, QStringLiteral(".csv"),
                                       documents::writeClientsCsv(list->clients));
    });
    const auto path = co_await filing;
    if (!path) {
        const auto telling =
            note(QStringLiteral("client list: it was not written (%1)").arg(errorCodeName(path.error().code())));
        co_await telling;
    }
    co_return path;
}

QCoro::Task<> ClientListController::saveAsync()
{
    const int round = m_round;
    m_busy = true;
    m_problem.reset();
    m_saved.clear();
    Q_EMIT changed();
    using ListPtr = std::shared_ptr<const List>;
    const auto reading = m_vault.read<ListPtr>([](vault::Reader& reader) -> Result<ListPtr> {
        STIPPLE_ASSIGN(const auto found, reader.recordsOfType(records::typeName(records::Type::Client), most));
        auto list = std::make_shared<List>();
        for (const records::Record& record : found) {
            auto client = records::read<records::Client>(record);
            if (!client) {
                ++list->unreadable;
            } else if (!client->merged) { // the one that goes on stands for both
                list->disputed += client->born.isDisputed() ? 1 : 0;
                list->clients.push_back(*std::move(client));
            }
        }
        QCollator order;
        std::sort(list->clients.begin(), list->clients.end(),
                  [&](const auto& a, const auto& b) { return order.compare(a.name, b.name) < 0; });
        return ListPtr(std::move(list));
    });
    const auto list = co_await reading;
    Result<QString> path = list ? Result<QString>(QString()) : Result<QString>(failure(list.error()));
    if (list) {
        const auto writing = write(*list, m_purpose.simplified());
        path = co_await writing;
    }
    if (round != m_round)
        co_return; // the door has closed
    m_busy = false;
    if (path) {
        m_saved = tr("%Ln client(s) are in %1", nullptr, int((*list)->clients.size())).arg(*path);
        if ((*list)->disputed > 0)
            m_saved += u'\n' + tr("%Ln of them without a date of birth, because two tablets disagree about it.",
                                  nullptr, (*list)->disputed);
        if ((*list)->unreadable > 0)
            m_saved += u'\n' + tr("%Ln more cannot be read by this version of the app.", nullptr, (*list)->unreadable);
    } else {
        m_problem = path.error();
    }
    Q_EMIT changed();
}

} // namespace stipple::app
