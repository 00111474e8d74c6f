// What an inspector is shown: every signed text of all clients, with filters that count rightly, and the lots used.
#include "app/inspection_controller.h"
#include "open_clinic.h"
#include "records/consents.h"
#include "records/treatment.h"
#include "vault/typed_edits.h"

using namespace stipple;
using namespace stipple::app;

class TestInspection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = m_clinic.make(0, true);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message()));
        QVERIFY(m_clinic.unlock());
        m_inspection =
            std::make_unique<InspectionController>(m_clinic.vault, m_clinic.gate, m_clinic.languages, m_clinic.clinic);
        // One text of Tom's is taken back, one of somebody's is put right; a lot was used twice by two clients.
        const auto consents = recordsOf("consent");
        QVERIFY(consents.size() >= 4);
        m_withdrawn = consents.front();
        const auto fields = records::read<records::Consent>(m_withdrawn);
        QVERIFY(fields);
        records::Withdrawal withdrawal;
        withdrawal.consent = m_withdrawn.id;
        withdrawal.kind = fields->kind;
        withdrawal.at = m_clinic.clock.nowUtc();
        withdrawal.how = records::WithdrawnHow::ByPhone;
        withdrawal.receivedBy = m_clinic.vault.practitioner();
        QVERIFY(keep(m_withdrawn.client, withdrawal));
        for (const records::Record& consent : {consents[0], consents.back()}) {
            records::Session session;
            session.day = QDate(2026, 11, 20);
            session.zone = QStringLiteral("UTC");
            records::Needle needle;
            needle.configuration = QStringLiteral("3 round liner");
            needle.lot = QStringLiteral("N-4711");
            needle.expiry = {2029, 1, 0};
            session.needles[QStringLiteral("one")] = needle;
            QVERIFY(keep(consent.client, session));
        }
        QVERIFY(consents[0].client != consents.back().client);
        m_inspection->load();
        QTRY_VERIFY_WITH_TIMEOUT(!m_inspection->busy(), 20'000);
        QCOMPARE(m_inspection->problem(), QString());
    }
    void init()
    {
        m_inspection->setKind(0);
        m_inspection->setFrom({});
        m_inspection->setTo({});
        m_inspection->setQuery({});
    }

    void everySignedTextIsThere()
    {
        const auto all = recordsOf("consent");
        while (m_inspection->more())
            m_inspection->showMore();
        QCOMPARE(m_inspection->consents()->count(), int(all.size()));
        QSet<QString> shown;
        int taken = 0;
        for (int row = 0; row < m_inspection->consents()->count(); ++row) {
            shown.insert(m_inspection->consents()->value(row, "record").toString());
            QVERIFY(!m_inspection->consents()->value(row, "title").toString().isEmpty());
            if (m_inspection->consents()->value(row, "state").toString() ==
                QLatin1String("Taken back on 25 November 2026")) {
                QCOMPARE(m_inspection->consents()->value(row, "record").toString(), idText(m_withdrawn.id));
                QVERIFY(!m_inspection->consents()->value(row, "holds").toBool());
                ++taken;
            }
        }
        QCOMPARE(shown.size(), qsizetype(all.size()));
        QCOMPARE(taken, 1);
        QVERIFY(m_inspection->summary().startsWith(QString::number(all.size())));
    }

    void filtersCountRightly()
    {
        const auto all = recordsOf("consent");
        qsizetype sum = 0;
        for (int kind = 1; kind < m_inspection->kinds().size(); ++kind) {
            m_inspection->setKind(kind);
            const QString word = records::Words<records::ConsentKind>::all[std::size_t(kind - 1)].toString();
            const auto expected = std::count_if(all.begin(), all.end(), [&](const records::Record& record) {
                return records::read<records::Consent>(record)->kind.word() == word;
            });
            QCOMPARE(m_inspection->consents()->count(), int(expected));
            sum += expected;
        }
        QCOMPARE(sum, qsizetype(all.size()));
        m_inspection->setKind(0);
        m_inspection->setTo(QStringLiteral("2000-01-01"));
        QCOMPARE(m_inspection->consents()->count(), 0);
        m_inspection->setTo({});
        m_inspection->setQuery(QStringLiteral("lindqvist"));
        QVERIFY(m_inspection->consents()->count() > 0);
        for (int row = 0; row < m_inspection->consents()->count(); ++row)
            QCOMPARE(m_inspection->consents()->value(row, "title").toString(), QStringLiteral("Tom Lindqvist"));
    }

    void lotsAreCountedOnceForEachSession()
    {
        m_inspection->setQuery(QStringLiteral("n-4711"));
        QCOMPARE(m_inspection->lots()->count(), 1);
        QCOMPARE(m_inspection->lots()->value(0, "title").toString(), QStringLiteral("3 round liner · lot N-4711"));
        QCOMPARE(m_inspection->lots()->value(0, "detail").toString(),
                 QStringLiteral("2 sessions, 2 clients, last on 20 November 2026"));
    }

    void whoLookedIsWrittenDown()
    {
        const auto page = QCoro::waitFor(m_clinic.vault.read<std::vector<vault::AuditEntry>>(
            [](vault::Reader& reader) { return reader.auditPage({}); }));
        QVERIFY(page);
        QVERIFY(std::any_of(page->begin(), page->end(), [](const vault::AuditEntry& entry) {
            return entry.detail == QLatin1String("all signed consents and lots");
        }));
    }

    void zLockedItForgets()
    {
        m_clinic.gate.lock();
        QTRY_COMPARE(m_inspection->consents()->count(), 0);
        QCOMPARE(m_inspection->lots()->count(), 0);
        QTRY_COMPARE(m_clinic.gate.state(), GateController::Locked);
        // And shows nothing that it could not write down: it says why.
        m_inspection->load();
        QTRY_VERIFY_WITH_TIMEOUT(!m_inspection->busy(), 20'000);
        QVERIFY(m_inspection->problem().contains(QLatin1String("locked")));
        QCOMPARE(m_inspection->consents()->count(), 0);
    }

private:
    std::vector<records::Record> recordsOf(const char* type)
    {
        const auto all = QCoro::waitFor(m_clinic.vault.read<std::vector<records::Record>>(
            [type](vault::Reader& reader) { return reader.recordsOfType(QString::fromLatin1(type)); }));
        return all ? *all : std::vector<records::Record>();
    }
    template <typename T>
    bool keep(const QUuid& client, const T& fields)
    {
        return QCoro::waitFor(m_clinic.vault.write<bool>([client, fields](vault::Writer& writer) -> Result<bool> {
                   const QUuid id = writer.newId();
                   STIPPLE_TRY(writer.change(id, vault::creating(id, client, fields)));
                   return true;
               }))
            .has_value();
    }

    OpenClinic m_clinic;
    std::unique_ptr<InspectionController> m_inspection;
    records::Record m_withdrawn;
};

QTEST_MAIN(TestInspection)
#include "test_inspection.moc"
