#include "made_vault.h"

#include "core/json.h"
#include "vault/throttle.h"

using namespace stipple;
using namespace stipple::vault;

namespace
{

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_made.make());
        m_bytes = read(m_made.path + QStringLiteral("/vault.json"));
        QVERIFY(!m_bytes.isEmpty());
    }

    void readsWhatItWrote()
    {
        const auto header = Header::parse(m_bytes);
        QVERIFY(header);
        QCOMPARE(header->toBytes(), m_bytes);
        QCOMPARE(header->keySlots.size(), 2);
        QVERIFY(header->slotOf(m_made.owner));
        QVERIFY(header->recoverySlot());
        QVERIFY(header->identity.isVouchedFor(header->vault));
    }

    void holdsNoSecretInClear()
    {
        QVERIFY(!m_bytes.contains(m_made.passphrase.toUtf8()));
        QVERIFY(!m_bytes.contains(m_made.recovery.toUtf8()));
        QVERIFY(!m_bytes.contains(m_made.recovery.left(9).toUtf8()));
    }

    // Damage is never called a wrong passphrase: whatever byte changes, the header itself is refused.
    void everyChangedByteIsNoticed()
    {
        for (qsizetype i = 0; i < m_bytes.size(); ++i) {
            QByteArray changed = m_bytes;
            changed[i] = char(changed[i] ^ (i % 2 ? 1 : 32));
            const auto header = Header::parse(changed);
            if (header)
                QVERIFY2(header->toBytes() == m_bytes, qPrintable(QString::number(i))); // only white space at the end
        }
        for (qsizetype size = 0; size < m_bytes.size() - 1; size += 13)
            QVERIFY(!Header::parse(m_bytes.left(size)));
    }

    void tellsForeignNewerAndBombs()
    {
        QCOMPARE(Header::parse("{\"app\":\"other\"}").error().code(), ErrorCode::Foreign);
        QCOMPARE(Header::parse("{\"app\":\"stipple\",\"format\":99}").error().code(), ErrorCode::NewerFormat);
        QCOMPARE(Header::parse(QByteArray(2'000'000, ' ')).error().code(), ErrorCode::Damaged);
        auto header = *Header::parse(m_bytes);
        header.keySlots[0].cost.memoryBytes = 1ULL << 40;
        QCOMPARE(Header::parse(header.toBytes()).error().code(), ErrorCode::Damaged);
        header = *Header::parse(m_bytes);
        header.keySlots[0].cost.passes = 1'000'000'000;
        QCOMPARE(Header::parse(header.toBytes()).error().code(), ErrorCode::Damaged);
        header = *Header::parse(m_bytes);
        header.keySlots[0].cost.memoryBytes = 1024; // too cheap: a downgrade
        QCOMPARE(Header::parse(header.toBytes()).error().code(), ErrorCode::Damaged);
    }

    void anotherOwnersKeyIsNotVouchedFor()
    {
        MadeVault other;
        QVERIFY(other.make());
        auto header = *Header::parse(m_bytes);
        const auto stranger = *Header::parse(read(other.path + QStringLiteral("/vault.json")));
        header.identity.ownerKey = stranger.identity.ownerKey;
        header.identity.ownerSignature = stranger.identity.ownerSignature;
        QCOMPARE(Header::parse(header.toBytes()).error().code(), ErrorCode::Damaged);
    }

    void theCopyStandsIn()
    {
        MadeVault made;
        QVERIFY(made.make());
        const QString first = made.path + QStringLiteral("/vault.json");
        QVERIFY(write(first, "garbage"));
        QVERIFY(made.unlock());
        QVERIFY(QFile::remove(first));
        QVERIFY(made.unlock());
        QVERIFY(QFile::remove(made.path + QStringLiteral("/vault.copy.json")));
        const auto nothing = made.unlock();
        QCOMPARE(nothing.error().code(), ErrorCode::Damaged);
    }

    // Neither another app's file nor another clinic's is taken for damage, for a wrong passphrase or for a new vault;
    // and nothing is changed by it.
    void aForeignFileIsToldAndNothingTouched()
    {
        MadeVault made;
        QVERIFY(made.make());
        MadeVault other;
        QVERIFY(other.make());
        const QString first = made.path + QStringLiteral("/vault.json");
        const QString copy = made.path + QStringLiteral("/vault.copy.json");
        const QByteArray good = read(first);
        const QByteArray database = read(made.path + QStringLiteral("/records.db"));
        QVERIFY(QFile::remove(first) && write(first, "{\"app\":\"other\"}"));
        QCOMPARE(made.unlock().error().code(), ErrorCode::Foreign);
        QCOMPARE(inspectVault(made.path).error().code(), ErrorCode::Foreign);

        QVERIFY(writeHeader(made.path, *readHeader(other.path)));
        QVERIFY(!inspectVault(made.path)->isFresh);
        QCOMPARE(made.make().error().code(), ErrorCode::AlreadyExists);
        QCOMPARE(made.unlock().error().code(), ErrorCode::NotFound); // nobody of that id in it
        auto theirs = Vault::unlockWithRecovery(made.path, *RecoveryCode::fromText(other.recovery));
        QVERIFY(theirs && (*theirs)->alarm());
        QVERIFY(!(*theirs)->openWriter(made.clock));
        QCOMPARE((*theirs)->openReader().error().code(), ErrorCode::Damaged);
        QVERIFY(!(*theirs)->takeNewDeviceIdentity(made.clock)); // nobody can acknowledge it
        theirs->reset();
        const auto mine = Vault::unlockWithRecovery(made.path, *RecoveryCode::fromText(made.recovery));
        QVERIFY(!mine);
        QCOMPARE(read(made.path + QStringLiteral("/records.db")), database);

        QVERIFY(QFile::remove(first) && QFile::remove(copy) && write(first, good) && write(copy, good));
        QVERIFY(made.unlock());
    }

    // As slow as a person can bear, and never more memory than the tablet has to spare.
    void theCostFitsTheMachine()
    {
        for (const quint64 free : {quint64(0), quint64(300) << 20, quint64(600) << 20, quint64(8) << 30}) {
            const KdfCost cost = calibratedCost(free);
            QVERIFY(cost.isWithinLimits());
            QVERIFY2(cost.memoryBytes == KdfCost::leastMemoryBytes || cost.memoryBytes <= free / 4,
                     qPrintable(QString::number(cost.memoryBytes)));
        }
        QVERIFY(freeMemoryBytes() > 0);
    }

    void aSlotCannotBeMovedToAnotherVault()
    {
        MadeVault other;
        QVERIFY(other.make());
        const auto mine = *Header::parse(m_bytes);
        auto theirs = *Header::parse(read(other.path + QStringLiteral("/vault.json")));
        theirs.keySlots = mine.keySlots;
        QVERIFY(writeHeader(other.path, theirs));
        const SecretBytes passphrase = SecretBytes::fromPassphrase(m_made.passphrase);
        // A slot of which nothing is known waits the longest.
        QCOMPARE(Vault::unlock(other.path, m_made.owner, passphrase).error().code(), ErrorCode::Throttled);
        QVERIFY(forgetTries(other.path, mine.slotOf(m_made.owner)->id));
        const auto opened = Vault::unlock(other.path, m_made.owner, passphrase);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code(), ErrorCode::Damaged);
    }

private:
    MadeVault m_made;
    QByteArray m_bytes;
};

QTEST_APPLESS_MAIN(TestHeader)
#include "test_header.moc"
