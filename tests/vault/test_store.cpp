#include "made_vault.h"

#include "core/ids.h"

using namespace stipple;
using namespace stipple::vault;

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_made.make());
        auto vault = m_made.unlock();
        QVERIFY2(vault.has_value(), vault ? "" : qPrintable(vault.error().message()));
        m_vault = *std::move(vault);
        auto writer = m_vault->openWriter(m_made.clock);
        auto reader = m_vault->openReader();
        QVERIFY(writer && reader);
        m_writer = *std::move(writer);
        m_reader = *std::move(reader);
    }

    void keepsAClientWithEverythingAround()
    {
        const Counts before = *m_reader->counts();
        const QUuid id = m_writer->newId();
        const auto saved =
            m_writer->change(id, setFields(client, id,
                                           {{QStringLiteral("name"), QStringLiteral("Ana Quince")},
                                            {QStringLiteral("phone"), QStringLiteral("+49 30 1234567")}}));
        QVERIFY(saved);
        const auto found = m_reader->record(id);
        QVERIFY(found);
        QCOMPARE(*found, *saved);
        const Counts after = *m_reader->counts();
        QCOMPARE(after.clients, before.clients + 1);
        QCOMPARE(after.records, before.records + 1);
        QCOMPARE(after.waiting, before.waiting + 1);
        QCOMPARE(after.changes, before.changes + 1);
        QCOMPARE(after.audited, before.audited + 1);

        m_made.clock.advance(5'000);
        QVERIFY(m_writer->change(id, setFields(client, id, {{QStringLiteral("name"), QStringLiteral("Ana Reyes")}})));
        const Counts changed = *m_reader->counts();
        QCOMPARE(changed.waiting, after.waiting); // the outbox names a record once
        QCOMPARE(changed.changes, after.changes + 1);
        const auto history = *m_reader->history(id);
        QCOMPARE(history.size(), std::size_t(2));
        QCOMPARE(history[1].atMs - history[0].atMs, 5'000);
        QCOMPARE(history[1].practitioner, m_made.owner);
        QCOMPARE(history[1].fields[u"name"][u"old"].toString(), QStringLiteral("Ana Quince"));
        QCOMPARE(history[1].fields[u"name"][u"new"].toString(), QStringLiteral("Ana Reyes"));
        QVERIFY(!history[1].fields.find(u"phone"));
        QVERIFY(m_reader->verifyAuditTrail());
        QVERIFY(lineOf(id).contains("reyes"));
    }

    void anEditThatFailsLeavesNothing()
    {
        const Counts before = *m_reader->counts();
        const QUuid id = m_writer->newId();
        const auto refused =
            m_writer->change(id, [](const records::Record*, const records::Stamp&) -> Result<records::Record> {
                return failure(ErrorCode::InvalidInput, QStringLiteral("The name is missing."));
            });
        QCOMPARE(refused.error().message(), QStringLiteral("The name is missing."));
        const QUuid other = m_writer->newId();
        QVERIFY(!m_writer->changeAll({{id, setFields(client, id, {{QStringLiteral("name"), QStringLiteral("A")}})},
                                      {other, setFields(client, id, {})}})); // makes another record than asked
        const Counts after = *m_reader->counts();
        QCOMPARE(after.records, before.records);
        QCOMPARE(after.changes, before.changes);
        QCOMPARE(after.audited, before.audited);
        QVERIFY(!m_reader->record(id));
    }

    void anEditThatCouldNotBeReadBackIsRefused()
    {
        const QUuid id = m_writer->newId();
        const Json twice(Json::Object{{QStringLiteral("id"), Json(1)}, {QStringLiteral("id"), Json(2)}});
        const auto refused = m_writer->change(id, setFields(client, id, {{QStringLiteral("answers"), twice}}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::Internal);
        QVERIFY(!m_reader->record(id));
    }

    void anEditThatChangesNothingIsNotLogged()
    {
        const QUuid id = m_writer->newId();
        QVERIFY(m_writer->change(id, setFields(client, id, {{QStringLiteral("name"), QStringLiteral("Ben")}})));
        const Counts before = *m_reader->counts();
        QVERIFY(
            m_writer->change(id, [](const records::Record* current, const records::Stamp&) -> Result<records::Record> {
                return *current;
            }));
        QCOMPARE(m_reader->counts()->changes, before.changes);
    }

    void numbersAreNeverUsedTwice()
    {
        QSet<qint64> numbers;
        const QUuid id = m_writer->newId();
        for (int i = 0; i < 20; ++i) {
            const QString name = QStringLiteral("Ben %1").arg(i);
            const auto saved = m_writer->change(id, setFields(client, id, {{QStringLiteral("name"), name}}));
            QVERIFY(saved);
            QVERIFY(!numbers.contains(saved->author.n));
            numbers.insert(saved->author.n);
            QVERIFY(!m_writer->change(id, [](const records::Record*, const records::Stamp&) -> Result<records::Record> {
                return failure(ErrorCode::Refused, QString());
            }));
            if (i == 10) { // and not after opening anew
                m_writer.reset();
                m_writer = *m_vault->openWriter(m_made.clock);
            }
        }
        QCOMPARE(numbers.size(), 20);
    }

    void deletionShowsAndCanBeTakenBack()
    {
        const QUuid id = m_writer->newId();
        QVERIFY(m_writer->change(id, setFields(client, id, {{QStringLiteral("name"), QStringLiteral("Cleo")}})));
        const auto remove = [](const records::Record* current, const records::Stamp& stamp) {
            return records::Change(*current, stamp).deleteRecord().made();
        };
        QVERIFY(m_writer->change(id, remove));
        QVERIFY(lineOf(id).isEmpty());
        QVERIFY(m_reader->record(id)); // still there, for the history and for other tablets
        const auto clients = m_reader->recordsOfType(client);
        QVERIFY(clients);
        for (const auto& record : *clients)
            QVERIFY(record.id != id);
        QVERIFY(m_writer->change(id, [](const records::Record* current, const records::Stamp& stamp) {
            return records::Change(*current, stamp).keep().made();
        }));
        QVERIFY(!lineOf(id).isEmpty());
    }

    void theAuditTrailNoticesChanges()
    {
        QVERIFY(m_writer->audit(AuditAction::RecordShown, m_made.owner));
        QVERIFY(m_reader->verifyAuditTrail());
    }

    void belongsToAClient()
    {
        const QUuid owner = m_writer->newId();
        QVERIFY(m_writer->change(owner, setFields(client, owner, {{QStringLiteral("name"), QStringLiteral("Dana")}})));
        const QUuid id = m_writer->newId();
        QVERIFY(m_writer->change(id, [&](const records::Record*, const records::Stamp& stamp) {
            return records::Change::create(id, QStringLiteral("care"), owner, stamp)
                .set(QStringLiteral("text"), QStringLiteral("Called."))
                .made();
        }));
        const auto found = *m_reader->recordsOfClient(owner);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().id, id);
    }

private:
    QByteArray lineOf(const QUuid& id)
    {
        const auto lines = m_reader->searchLines();
        for (const auto& line : *lines) {
            if (line.client == id)
                return line.folded;
        }
        return {};
    }

    const QString client = QStringLiteral("client");
    MadeVault m_made;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<Writer> m_writer;
};

QTEST_APPLESS_MAIN(TestStore)
#include "test_store.moc"
