// The invented clinic is a whole one: it verifies, and its people are in the states that the screens are to show.
#include "demo/invented_vault.h"
#include "records/aftercare.h"
#include "records/consents.h"
#include "records/treatment.h"
#include "records/visits.h"
#include "vault/vault.h"
#include "vault/verify.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stipple;

class TestStories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isWhole();
    void tomIsDeferredToADate();
    void raviNeedsALetter();
    void theDayHasItsVisits();
    void gracesTextHasChangedSince();
    void aSecondOneIsRefused();

private:
    template <typename T>
    std::vector<T> recordsOf(const QString& client);

    QTemporaryDir m_folder;
    SettableClock m_clock{QDateTime({2026, 11, 25}, {8, 0}, Qt::UTC)};
    std::unique_ptr<vault::Vault> m_vault;
    std::unique_ptr<vault::Reader> m_reader;
};

template <typename T>
std::vector<T> TestStories::recordsOf(const QString& name)
{
    std::vector<T> found;
    const auto clients = m_reader->recordsOfType(QStringLiteral("client"));
    for (const records::Record& client : *clients) {
        if (records::read<records::Client>(client)->name != name)
            continue;
        const auto all = m_reader->recordsOfClient(client.id);
        for (const records::Record& record : *all) {
            if (record.type == records::typeName(records::typeOf<T>))
                found.push_back(*records::read<T>(record));
        }
    }
    return found;
}

void TestStories::initTestCase()
{
    const QString folder = m_folder.filePath(QStringLiteral("vault"));
    const auto made = demo::makeInventedVault(folder, 3, true, m_clock);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message() + made.error().details()));
    const auto seen = vault::inspectVault(folder);
    QVERIFY(seen);
    QUuid owner;
    for (const vault::Slot& slot : seen->header.keySlots) {
        if (!slot.practitioner.isNull())
            owner = slot.practitioner;
    }
    auto opened = vault::Vault::unlock(folder, owner, vault::SecretBytes::fromPassphrase(demo::inventedPassphrase()));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message()));
    m_vault = *std::move(opened);
    auto reader = m_vault->openReader();
    QVERIFY(reader);
    m_reader = *std::move(reader);
}

void TestStories::isWhole()
{
    m_reader.reset(); // verifying has the vault to itself
    const auto verified = vault::verifyVault(*m_vault);
    QVERIFY2(verified, verified ? "" : qPrintable(verified.error().message()));
    for (const vault::Finding& finding : verified->findings)
        qWarning().noquote() << finding.kind << finding.what;
    QVERIFY(verified->isSound());
    QVERIFY(verified->signatures > 40);
    auto reader = m_vault->openReader();
    QVERIFY(reader);
    m_reader = *std::move(reader);
}

void TestStories::tomIsDeferredToADate()
{
    const auto screenings = recordsOf<records::Screening>(QStringLiteral("Tom Lindqvist"));
    QCOMPARE(screenings.size(), std::size_t(1));
    QCOMPARE(screenings.front().outcome.known(), std::optional(records::Outcome::Defer));
    QCOMPARE(screenings.front().eligibleFrom, QDate(2026, 12, 4)); // 30 days after the last dose of 4 November
}

void TestStories::raviNeedsALetter()
{
    const auto screenings = recordsOf<records::Screening>(QStringLiteral("Ravi Nair"));
    QCOMPARE(screenings.size(), std::size_t(1));
    QCOMPARE(screenings.front().outcome.known(), std::optional(records::Outcome::Clearance));
}

void TestStories::theDayHasItsVisits()
{
    const auto visits = m_reader->recordsOfDays(QStringLiteral("appointment"), {2026, 11, 25}, {2026, 11, 25});
    QVERIFY(visits);
    QCOMPARE(visits->size(), std::size_t(4));
    for (const records::Record& record : *visits) {
        const auto visit = records::read<records::Appointment>(record);
        QVERIFY(visit);
        QCOMPARE(visit->starts.date(), QDate(2026, 11, 25));
    }
    const auto sessions = recordsOf<records::Session>(QStringLiteral("Marco Bianchi"));
    QCOMPARE(sessions.size(), std::size_t(1));
    QCOMPARE(sessions.front().day, QDate(2026, 11, 22)); // day 3 of his healing
}

void TestStories::gracesTextHasChangedSince()
{
    int older = 0;
    for (const records::Consent& consent : recordsOf<records::Consent>(QStringLiteral("Grace Okafor")))
        older += consent.kind.known() == records::ConsentKind::Treatment && consent.textVersion == u"0";
    QCOMPARE(older, 1);
}

void TestStories::aSecondOneIsRefused()
{
    const auto again = demo::makeInventedVault(m_folder.filePath(QStringLiteral("vault")), 1, true, m_clock);
    QVERIFY(!again);
    QCOMPARE(again.error().code(), ErrorCode::AlreadyExists);
}

QTEST_GUILESS_MAIN(TestStories)
#include "test_stories.moc"
