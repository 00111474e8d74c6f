// A client's data on the invented clinic: handed out for a purpose that the audit keeps, held, erased with what must
// stay; and what is refused.
#include "app/client_data_controller.h"
#include "open_clinic.h"
#include "records/types.h"
#include "vault/typed_edits.h"

#include <QDir>

using namespace stipple;
using namespace stipple::app;

class TestClientData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        SettableClock clock(QDateTime({2026, 11, 25}, {8, 0}, Qt::UTC));
        const auto made = demo::makeInventedVault(m_told.filePath(QStringLiteral("vault")), 0, true, clock);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message()));
    }
    void init()
    {
        m_data.reset();
        m_clinic = std::make_unique<OpenClinic>();
        QVERIFY(copy(m_told.filePath(QStringLiteral("vault")), m_clinic->path));
        QVERIFY(m_clinic->unlock());
        m_data = std::make_unique<ClientDataController>(m_clinic->vault, m_clinic->gate, m_clinic->navigator,
                                                        m_clinic->languages, m_clinic->clinic);
        QVERIFY(QDir(m_clinic->folder.path()).mkdir(QStringLiteral("out")));
        m_out = m_clinic->folder.filePath(QStringLiteral("out"));
        const auto found = QCoro::waitFor(m_clinic->vault.find(QStringLiteral("tom lindqvist"), 2));
        QVERIFY(found && found->rows.size() == 1);
        m_tom = found->rows.front().id;
        open();
    }
    void cleanup()
    {
        m_data.reset();
        m_clinic.reset();
    }

    void handedOutForAPurpose()
    {
        m_data->setFolder(m_out);
        QVERIFY(!m_data->canExport()); // what for?
        m_data->setPurpose(QStringLiteral("Asked for by the client"));
        QVERIFY(m_data->canExport());
        m_data->exportAll();
        QTRY_VERIFY_WITH_TIMEOUT(!m_data->busy(), 30'000);
        QCOMPARE(m_data->problem(), QString());
        QCOMPARE(m_data->missing(), QStringList());
        const QStringList folders = QDir(m_out).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(folders.size(), 1);
        QVERIFY(m_data->exported().contains(folders.front()));
        QVERIFY(QFileInfo::exists(m_out + u'/' + folders.front() + QStringLiteral("/index.html")));
        QTRY_COMPARE(m_data->earlier().size(), 1);
        const QVariantMap entry = m_data->earlier().front().toMap();
        QVERIFY(entry.value(QStringLiteral("what")).toString().contains(QLatin1String("Asked for by the client")));
        QVERIFY(!entry.value(QStringLiteral("who")).toString().isEmpty());
        // Once more on the same day: said, and the first stays.
        m_data->setPurpose(QStringLiteral("Again"));
        m_data->exportAll();
        QTRY_VERIFY_WITH_TIMEOUT(!m_data->busy(), 30'000);
        QVERIFY(m_data->problem().contains(QLatin1String("there already")));
        QCOMPARE(QDir(m_out).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), folders);
    }

    void erasedWithWhatMustStay()
    {
        keepConsents(5);
        open();
        QTRY_VERIFY(!m_data->kept().isEmpty());
        const QVariantMap kept = m_data->kept().front().toMap();
        QVERIFY(kept.value(QStringLiteral("title")).toString().contains(QLatin1String("consent")));
        QCOMPARE(kept.value(QStringLiteral("why")).toString(), QStringLiteral("the rule"));
        m_data->setReason(QStringLiteral("Asked for"));
        QVERIFY(!m_data->canErase());
        m_data->setTypedName(QStringLiteral("Tom"));
        QVERIFY(!m_data->canErase());
        m_data->erase(); // does nothing
        m_data->setTypedName(QStringLiteral("  tom  LINDQVIST "));
        QVERIFY(m_data->canErase());
        bool isErased = false;
        connect(m_data.get(), &ClientDataController::erased, this, [&isErased] { isErased = true; });
        m_data->erase();
        QTRY_VERIFY_WITH_TIMEOUT(isErased, 30'000);
        QVERIFY(!m_data->known());
        QCOMPARE(m_clinic->navigator.page(), Navigator::ClientsPage);
        QCOMPARE(QCoro::waitFor(m_clinic->vault.find(QStringLiteral("tom lindqvist"), 2))->rows.size(), std::size_t(0));
        const QUuid tom = m_tom;
        QVERIFY(!QCoro::waitFor(m_clinic->vault.client(tom)));
        const auto stayed = QCoro::waitFor(m_clinic->vault.write<std::vector<records::Record>>(
            [tom](vault::Writer& writer) { return vault::keptRecords(writer, tom); }));
        QVERIFY(stayed && !stayed->empty());
        for (const records::Record& record : *stayed)
            QCOMPARE(record.type, QStringLiteral("consent"));
    }

    void heldFromErasure()
    {
        m_data->putHold(QStringLiteral("A claim is open"));
        QTRY_VERIFY(m_data->isHeld());
        QVERIFY(m_data->hold().contains(QLatin1String("A claim is open")));
        QVERIFY(m_data->hold().contains(QLatin1String("Maya Okonkwo")));
        m_data->setReason(QStringLiteral("Asked for"));
        m_data->setTypedName(QStringLiteral("Tom Lindqvist"));
        QVERIFY(!m_data->canErase());
        m_data->letGo();
        QTRY_VERIFY(!m_data->isHeld());
        QTRY_VERIFY(m_data->canErase());
        // A hold that came after this was read, from a colleague or another tablet, counts all the same.
        const auto seen = QCoro::waitFor(m_clinic->vault.client(m_tom));
        QVERIFY(seen);
        records::Client held = seen->client;
        held.hold =
            records::LegalHold{{}, QStringLiteral("court"), m_clinic->clock.nowUtc(), m_clinic->vault.practitioner()};
        QVERIFY(QCoro::waitFor(m_clinic->vault.editClient(seen->record, held)));
        m_data->erase();
        QTRY_VERIFY_WITH_TIMEOUT(!m_data->busy(), 30'000);
        QVERIFY(m_data->problem().contains(QLatin1String("while the hold lasts")));
        QVERIFY(QCoro::waitFor(m_clinic->vault.client(m_tom)));
    }

    void lockedItForgets()
    {
        m_data->setPurpose(QStringLiteral("x y z"));
        m_clinic->gate.lock();
        QTRY_VERIFY(!m_data->known());
        QCOMPARE(m_data->name(), QString());
        QCOMPARE(m_data->purpose(), QString());
        QVERIFY(m_data->kept().isEmpty() && m_data->earlier().isEmpty());
    }

private:
    void open()
    {
        m_clinic->navigator.open(Navigator::ClientDataPage, idText(m_tom));
        QTRY_VERIFY(m_data->known());
        QCOMPARE(m_data->name(), QStringLiteral("Tom Lindqvist"));
    }
    void keepConsents(qint64 years)
    {
        records::Clinic clinic = m_clinic->clinic.clinic();
        clinic.keep[QStringLiteral("consent")] = records::Keeping{{}, years, QStringLiteral("the rule")};
        const auto record = m_clinic->clinic.record();
        QVERIFY(record);
        QVERIFY(QCoro::waitFor(m_clinic->vault.write<bool>([=](vault::Writer& writer) -> Result<bool> {
            STIPPLE_TRY(writer.change(record->id, vault::editing(*record, clinic)));
            return true;
        })));
        QCoro::waitFor(m_clinic->clinic.load());
    }
    static bool copy(const QString& from, const QString& to)
    {
        QDir().mkpath(to);
        for (const QFileInfo& entry :
             QDir(from).entryInfoList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
            const QString target = to + u'/' + entry.fileName();
            if (entry.isDir() ? !copy(entry.filePath(), target) : !QFile::copy(entry.filePath(), target))
                return false;
        }
        return QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QTemporaryDir m_told;
    std::unique_ptr<OpenClinic> m_clinic;
    std::unique_ptr<ClientDataController> m_data;
    QUuid m_tom;
    QString m_out;
};

QTEST_MAIN(TestClientData)
#include "test_client_data.moc"
