// Handing out the list of clients: only with a purpose, by the owner, noted before anything is written; who was erased
// or merged is not in it; and what cannot be written says so and leaves nothing.
#include "app/client_list_controller.h"
#include "documents/client_import.h"
#include "open_clinic.h"
#include "vault/erasure.h"
#include "vault/merging.h"

#include <QDir>

using namespace stipple;
using namespace stipple::app;

class TestClientListExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void notWithoutAPurpose();
    void aFolderThatIsGone();
    void theDoorClosesMeanwhile();
    void whoIsErasedOrMergedIsNotInIt();
    void writtenAndNoted();

private:
    void save();
    std::vector<vault::AuditEntry> exports();
    std::vector<ClientRow> everybody();
    QStringList files() const { return QDir(m_files->path()).entryList(QDir::Files | QDir::Hidden); }
    documents::ClientImport written() const;

    std::unique_ptr<OpenClinic> m_clinic;
    std::unique_ptr<ClientListController> m_list;
    std::unique_ptr<QTemporaryDir> m_files;
};

void TestClientListExport::init()
{
    QVERIFY(!m_clinic || m_clinic->close());
    m_list.reset();
    m_files = std::make_unique<QTemporaryDir>();
    m_clinic = std::make_unique<OpenClinic>();
    QVERIFY(m_clinic->make(5, false));
    m_list = std::make_unique<ClientListController>(m_clinic->vault, m_clinic->gate, m_clinic->clinic);
    QVERIFY(m_clinic->unlock());
    m_list->begin();
    m_list->setFolder(m_files->path());
    m_list->setPurpose(QStringLiteral("Moving to another programme"));
    QVERIFY(m_list->canSave());
}

void TestClientListExport::save()
{
    m_list->save();
    QTRY_VERIFY(!m_list->busy());
}

std::vector<vault::AuditEntry> TestClientListExport::exports()
{
    const std::function<Result<std::vector<vault::AuditEntry>>(vault::Reader&)> work = [](vault::Reader& reader) {
        vault::AuditFilter filter;
        filter.actions = {QStringLiteral("exported")};
        return reader.auditPage(filter);
    };
    return QCoro::waitFor(m_clinic->vault.read(work)).value_or(std::vector<vault::AuditEntry>());
}

std::vector<ClientRow> TestClientListExport::everybody()
{
    const auto found = QCoro::waitFor(m_clinic->vault.find({}, 50));
    return found ? found->rows : std::vector<ClientRow>();
}

documents::ClientImport TestClientListExport::written() const
{
    QFile file(m_files->filePath(files().value(0)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return documents::readClients(file.readAll()).value_or(documents::ClientImport());
}

void TestClientListExport::notWithoutAPurpose()
{
    const auto refused = [this](const QString& purpose, const QString& folder) {
        m_list->setPurpose(purpose);
        m_list->setFolder(folder);
        if (m_list->canSave())
            return false;
        m_list->save();
        return !m_list->busy();
    };
    QVERIFY(refused(QString(), m_files->path()));
    QVERIFY(refused(QStringLiteral("   x  "), m_files->path()));
    QVERIFY(refused(QString(201, u'x'), m_files->path()));
    QVERIFY(refused(QStringLiteral("Accountant"), QString()));
    QVERIFY(refused(QStringLiteral("Accountant"), QStringLiteral("relative/folder")));
    QVERIFY(files().isEmpty());
    QVERIFY(exports().empty());
}

void TestClientListExport::aFolderThatIsGone()
{
    m_list->setFolder(m_files->filePath(QStringLiteral("stick")));
    save();
    QVERIFY2(m_list->problem().contains(QLatin1String("Nothing was written")), qPrintable(m_list->problem()));
    QCOMPARE(m_list->saved(), QString());
    // That it was wanted stands there, and that it did not come to it.
    const auto noted = exports();
    QCOMPARE(noted.size(), std::size_t(2));
    QVERIFY(noted.front().detail.contains(QLatin1String("not written")));
    // The folder comes back: tried again, it works.
    QVERIFY(QDir(m_files->path()).mkdir(QStringLiteral("stick")));
    save();
    QCOMPARE(m_list->problem(), QString());
    QVERIFY(!m_list->saved().isEmpty());
}

void TestClientListExport::theDoorClosesMeanwhile()
{
    m_list->save();
    m_clinic->gate.lock();
    QVERIFY(m_clinic->gate.state() != GateController::Open);
    QTRY_COMPARE(m_clinic->gate.state(), GateController::Locked);
    QVERIFY(!m_list->busy());
    QCOMPARE(m_list->saved(), QString());
    QCOMPARE(m_list->purpose(), QString());
    if (!files().isEmpty()) // whole, or not there
        QCOMPARE(written().clients.size(), qsizetype(5));
    QVERIFY(files().size() <= 1);
}

void TestClientListExport::whoIsErasedOrMergedIsNotInIt()
{
    const auto all = everybody();
    QCOMPARE(all.size(), std::size_t(5));
    const QUuid erased = all[1].id;
    const std::function<Result<bool>(vault::Vault&, vault::Writer&)> erasing =
        [erased](vault::Vault& vault, vault::Writer& writer) -> Result<bool> {
        STIPPLE_TRY(vault::eraseClient(vault, writer, erased, QStringLiteral("asked for"),
                                       {records::typeName(records::Type::Consent)}));
        return true;
    };
    const auto gone = QCoro::waitFor(m_clinic->vault.withVault(erasing));
    QVERIFY2(gone, gone ? "" : qPrintable(gone.error().message() + gone.error().details()));
    const auto kept = QCoro::waitFor(m_clinic->vault.client(all[2].id));
    const auto given = QCoro::waitFor(m_clinic->vault.client(all[3].id));
    QVERIFY(kept && given);
    QVERIFY(QCoro::waitFor(m_clinic->vault.mergeClients(kept->record, given->record, {})));
    save();
    QStringList names;
    for (const auto& one : written().clients)
        names += one.client.name;
    QCOMPARE(names.size(), 3);
    QVERIFY(!names.contains(all[1].client.name));
    QVERIFY(!names.contains(all[3].client.name));
    QFile file(m_files->filePath(files().value(0)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(all[1].client.name.toUtf8()));
}

void TestClientListExport::writtenAndNoted()
{
    save();
    QVERIFY2(m_list->saved().contains(QLatin1String("5 clients")), qPrintable(m_list->saved()));
    QVERIFY(m_list->saved().contains(m_files->path()));
    const auto list = written();
    QCOMPARE(list.clients.size(), qsizetype(5));
    QVERIFY(list.problems.isEmpty());
    for (const ClientRow& row : everybody()) {
        const bool isThere = std::any_of(list.clients.begin(), list.clients.end(), [&](const auto& one) {
            return one.client.name == row.client.name && one.client.phone == row.client.phone &&
                   one.client.email == row.client.email && one.client.born == row.client.born;
        });
        QVERIFY2(isThere, qPrintable(row.client.name));
    }
    const auto noted = exports();
    QCOMPARE(noted.size(), std::size_t(1));
    QCOMPARE(noted.front().detail, QStringLiteral("client list, 5 clients: Moving to another programme"));
    QCOMPARE(noted.front().practitioner, m_clinic->vault.practitioner());
}

QTEST_MAIN(TestClientListExport)
#include "test_client_list.moc"
