#include "sample_photo.h"

#include "core/ids.h"
#include "vault/seals.h"
#include "vault/verify.h"

#include <QCryptographicHash>

#include <openssl/evp.h>

using namespace stipple;
using namespace stipple::vault;

namespace
{

// Ed25519 by another library than the one that signed.
bool opensslAgrees(const QByteArray& key, const QByteArray& bytes, const QByteArray& signature)
{
    const auto* raw = reinterpret_cast<const unsigned char*>(key.constData());
    const std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY*)> pkey(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, raw, std::size_t(key.size())), EVP_PKEY_free);
    const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX*)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    return pkey && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, pkey.get()) == 1 &&
           EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char*>(signature.constData()),
                            std::size_t(signature.size()), reinterpret_cast<const unsigned char*>(bytes.constData()),
                            std::size_t(bytes.size())) == 1;
}

} // namespace

class TestVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<MadeVault>();
        QVERIFY(m_made->make());
        m_vault = *m_made->unlock();
        auto writer = *m_vault->openWriter(m_made->clock);
        m_client = *addClient(*writer, QStringLiteral("Ana Quince"));
        m_other = *addClient(*writer, QStringLiteral("Ben"));
        for (int i = 0; i < 4; ++i)
            m_photos.push_back(*addSample(*writer, m_made->path, m_client, QByteArray(50'000 + i, 'x')));
        m_photos.push_back(*addSample(*writer, m_made->path, m_other, "another's"));
    }
    void cleanup()
    {
        m_photos.clear();
        m_vault.reset();
    }

    void aSoundVaultHasNoFindings()
    {
        const auto verified = verifyVault(*m_vault);
        QVERIFY(verified);
        QVERIFY2(verified->isSound(), verified->isSound() ? "" : qPrintable(verified->findings.front().what));
        QCOMPARE(verified->signatures, 5);
        QCOMPARE(verified->photos, 5);
        QCOMPARE(verified->records, 10); // clinic, practitioner, device, two clients, five photos
        QVERIFY(verified->photoBytes > 200'000);
    }

    // RFC 8032, section 7.1, test 2: what any Ed25519 must say.
    void signsAsTheStandardSays()
    {
        const auto key = SigningKey::fromSeed(SecretBytes::copyOf(
            QByteArrayView(QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"))));
        QCOMPARE(key.publicKey.toHex(), "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
        const QByteArray signature = key.sign(QByteArray::fromHex("72"));
        QCOMPARE(signature.toHex(), "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e45"
                                    "8f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
        QVERIFY(isSigned(signature, "r", key.publicKey));
        QVERIFY(opensslAgrees(key.publicKey, "r", signature));
        QVERIFY(!isSigned(signature, "s", key.publicKey));
    }

    void signaturesHoldByAnotherLibraryToo()
    {
        QByteArray before;
        for (std::size_t i = 0; i < 4; ++i) {
            const records::Record& record = m_photos[i];
            const QByteArray bytes = *record.signedBytes();
            QVERIFY(opensslAgrees(m_vault->header().identity.deviceKey, bytes, record.seal->signature));
            QVERIFY(!bytes.contains(record.seal->signature.toBase64()));
            QVERIFY(bytes.contains(before)); // the hash of the one before is among what is signed
            before = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
            QCOMPARE(*sealHash(record), before);
        }
        QVERIFY(m_photos[4].seal->after.empty()); // another client's begin anew
    }

    void findsEachWrongThing_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char* name, const char* sql, const char* kind) {
            QTest::newRow(name) << QByteArray(sql) << QString::fromLatin1(kind);
        };
        row("changed after it was signed",
            "UPDATE records SET body = replace(body, '\"top\"', '\"back\"') WHERE id = ?1", "signature");
        row("another hash of the file",
            "UPDATE records SET body = replace(body, '\"width\"', '\"widht\"') WHERE id = ?1", "signature");
        row("seal taken off", "UPDATE records SET body = json_remove(body, '$.seal') WHERE id = ?1", "signature");
        row("removed", "DELETE FROM records WHERE id = ?1", "place");
        row("removed with its seal", "DELETE FROM seals WHERE record = ?1; DELETE FROM records WHERE id = ?1", "place");
        row("the last one removed",
            "DELETE FROM seals WHERE latest = 1; DELETE FROM records WHERE id NOT IN (SELECT record FROM seals) AND "
            "type = 'photo'",
            "place");
        row("seal forgotten", "DELETE FROM seals WHERE record = ?1", "place");
        row("seal's hash changed", "UPDATE seals SET hash = randomblob(32) WHERE record = ?1", "place");
        row("given to another client", "UPDATE records SET client = ?2 WHERE id = ?1", "record");
        row("no record at all", "UPDATE records SET body = '{}' WHERE id = ?1", "record");
        row("client removed", "DELETE FROM records WHERE id = ?2", "reference");
        row("audit changed", "UPDATE audit SET detail = 'x' WHERE seq = 5", "audit");
        row("audit removed", "DELETE FROM audit WHERE seq = 3", "audit");
    }
    void findsEachWrongThing()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, kind);
        QVERIFY(m_vault->withDatabase([&](Connection& connection) -> Done {
            STIPPLE_TRY(connection.execute("PRAGMA foreign_keys = OFF"));
            for (const QByteArray& one : sql.split(';')) {
                STIPPLE_ASSIGN(Statement change, connection.prepare(one));
                if (one.contains("?1"))
                    change.bind(1, m_photos[1].id);
                if (one.contains("?2"))
                    change.bind(2, m_other);
                STIPPLE_TRY(change.run());
            }
            return {};
        }));
        const auto verified = verifyVault(*m_vault);
        QVERIFY(verified);
        QVERIFY(std::any_of(verified->findings.begin(), verified->findings.end(),
                            [&](const Finding& finding) { return finding.kind == kind; }));
        for (const Finding& finding : verified->findings)
            QVERIFY(finding.what.endsWith(QLatin1Char('.')));
    }

    void aFlippedBitInAnyPhotoIsFound()
    {
        for (const records::Record& photo : m_photos) {
            const QString path = mediaPath(m_made->path, photo.id);
            const QByteArray good = *readWholeFile(path, 1 << 20);
            for (const qsizetype at : {qsizetype(0), qsizetype(40), good.size() / 2, good.size() - 1}) {
                QByteArray bytes = good;
                bytes[at] = char(bytes[at] ^ 4);
                QVERIFY(replaceFile(path, bytes));
                const auto verified = verifyVault(*m_vault);
                QCOMPARE(verified->findings.size(), std::size_t(1));
                QCOMPARE(verified->findings.front().kind, QStringLiteral("photo"));
                QCOMPARE(verified->findings.front().record, photo.id);
            }
            QVERIFY(replaceFile(path, good));
        }
        QVERIFY(QFile::remove(mediaPath(m_made->path, m_photos[0].id)));
        QCOMPARE(verifyVault(*m_vault)->findings.front().record, m_photos[0].id);
    }

    void aFlippedBitInTheDatabaseIsFound()
    {
        const QString path = m_made->path + QStringLiteral("/records.db");
        QVERIFY(verifyVault(*m_vault)->isSound()); // also empties the log
        const QByteArray good = *readWholeFile(path, 1 << 26);
        int pages = 0;
        for (qsizetype page = 1; page < good.size() / 4096; page += 7) {
            QByteArray bytes = good;
            bytes[page * 4096 + 1000] = char(bytes[page * 4096 + 1000] ^ 1);
            QVERIFY(replaceFile(path, bytes));
            const auto verified = verifyVault(*m_vault);
            QVERIFY(!verified || !verified->isSound());
            ++pages;
        }
        QVERIFY(pages > 3);
        QVERIFY(replaceFile(path, good));
        QVERIFY(verifyVault(*m_vault)->isSound());
    }

    // An unreadable page must not hide what else is wrong: each damaged photo is still named, whichever page it is.
    void damageHidesNoOtherDamage()
    {
        QVERIFY(verifyVault(*m_vault)->isSound());
        const QString path = m_made->path + QStringLiteral("/records.db");
        const QByteArray good = *readWholeFile(path, 1 << 26);
        for (const std::size_t i : {std::size_t(0), std::size_t(4)}) {
            const QString photo = mediaPath(m_made->path, m_photos[i].id);
            QByteArray bytes = *readWholeFile(photo, 1 << 20);
            bytes[40] = char(bytes[40] ^ 1);
            QVERIFY(replaceFile(photo, bytes));
        }
        int unreadable = 0;
        int named = 0;
        int pages = 0;
        int closed = 0;
        const qsizetype step = qEnvironmentVariableIsSet("STIPPLE_CAMPAIGN") ? 1 : 3;
        for (qsizetype page = 1; page < good.size() / 4096; page += step) {
            QByteArray bytes = good;
            bytes[page * 4096 + 1000] = char(bytes[page * 4096 + 1000] ^ 1);
            QVERIFY(replaceFile(path, bytes));
            const auto verified = verifyVault(*m_vault);
            ++pages;
            if (!verified) { // what tables there are cannot be read: then nothing can be looked at, which is said
                QCOMPARE(verified.error().code(), ErrorCode::Damaged);
                ++closed;
                continue;
            }
            const auto tells = [&](const QString& kind, const QUuid& record) {
                return std::any_of(verified->findings.begin(), verified->findings.end(), [&](const Finding& finding) {
                    return finding.kind == kind && finding.record == record;
                });
            };
            QVERIFY2(tells(QStringLiteral("database"), {}), qPrintable(QString::number(page)));
            unreadable += verified->records < 10;
            named += tells(QStringLiteral("photo"), m_photos[0].id) && tells(QStringLiteral("photo"), m_photos[4].id);
        }
        QVERIFY(replaceFile(path, good));
        QCOMPARE(verifyVault(*m_vault)->findings.size(), std::size_t(2));
        // Except for pages that hold the photos' own records, or the way to all of them.
        qInfo("%d pages: %d let nothing be read, %d not all records, with %d both photos were named", pages, closed,
              unreadable, named);
        QVERIFY(unreadable > 0 && closed <= 3);
        QVERIFY(named >= pages - unreadable - closed);
    }

    void aKeyThatNobodyVouchesForIsNoTablet()
    {
        Identity forged = m_vault->header().identity;
        const SigningKey own = SigningKey::random();
        forged.device = QUuid::createUuid();
        forged.deviceKey = own.publicKey;
        forged.deviceSignature = own.sign(forged.signedByOwner(m_vault->header().vault));
        const QByteArray root = m_vault->header().identity.rootKey;
        const QUuid vault = m_vault->header().vault;
        QVERIFY(vouchedIdentity(identityToJson(m_vault->header().identity), vault, root));
        QVERIFY(!vouchedIdentity(identityToJson(forged), vault, root));
        QVERIFY(!vouchedIdentity(identityToJson(m_vault->header().identity), QUuid::createUuid(), root));
        QVERIFY(m_vault->withDatabase([&](Connection& connection) -> Done {
            STIPPLE_ASSIGN(Statement add, connection.prepare("INSERT INTO devices VALUES (?, ?, 0)"));
            STIPPLE_TRY(add.bind(1, forged.device).bind(2, QString::fromUtf8(identityToJson(forged).toBytes())).run());
            STIPPLE_ASSIGN(const auto devices, vouchedDevices(connection, m_vault->header()));
            return devices.size() == 1 ? Done() : failure(ErrorCode::Internal, QStringLiteral("taken"));
        }));
    }

private:
    std::unique_ptr<MadeVault> m_made;
    std::unique_ptr<Vault> m_vault;
    QUuid m_client;
    QUuid m_other;
    std::vector<records::Record> m_photos;
};

QTEST_APPLESS_MAIN(TestVerify)
#include "test_verify.moc"
