#include "vault/sealing.h"

#include <QTest>

using namespace stipple;
using namespace stipple::vault;

class TestSealing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed()
    {
        const SecretBytes key = SecretBytes::random(keySize);
        for (const QByteArray& plain : {QByteArray(), QByteArray("x"), QByteArray(100'000, 'y')}) {
            const QByteArray sealed = seal(key, plain, "place");
            QCOMPARE(sealed.size(), plain.size() + sealOverhead);
            const auto opened = vault::open(key, sealed, "place");
            QVERIFY(opened);
            QCOMPARE(opened->view().toByteArray(), plain);
        }
    }

    void tellsAWrongKeyFromDamage()
    {
        const SecretBytes key = SecretBytes::random(keySize);
        const SecretBytes other = SecretBytes::random(keySize);
        const QByteArray sealed = seal(key, "secret", "place");
        QCOMPARE(vault::open(other, sealed, "place").error().code(), ErrorCode::WrongSecret);
        QCOMPARE(vault::open(key, sealed, "another place").error().code(), ErrorCode::Damaged);
        QCOMPARE(vault::open(key, sealed.left(20), "place").error().code(), ErrorCode::Damaged);
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray flipped = sealed;
            flipped[i] = char(flipped[i] ^ 1);
            QVERIFY2(!vault::open(key, flipped, "place"), qPrintable(QString::number(i)));
        }
    }

    void neverSealsTheSameTwice()
    {
        const SecretBytes key = SecretBytes::random(keySize);
        QVERIFY(seal(key, "a", "b") != seal(key, "a", "b"));
    }

    void derivesDifferentKeysForDifferentUses()
    {
        const SecretBytes key = SecretBytes::random(keySize);
        QVERIFY(!deriveKey(key, KeyUse::WrapDatabaseKey).equals(deriveKey(key, KeyUse::WrapDeviceKey)));
        QVERIFY(deriveKey(key, KeyUse::WrapDatabaseKey).equals(deriveKey(key, KeyUse::WrapDatabaseKey)));
    }

    void passphrasesDoNotDependOnTheKeyboard()
    {
        const SecretBytes composed = SecretBytes::fromPassphrase(QStringLiteral("\u00e9t\u00e9"));
        const SecretBytes apart = SecretBytes::fromPassphrase(QStringLiteral("e\u0301te\u0301"));
        QVERIFY(composed.equals(apart));
    }
};

QTEST_APPLESS_MAIN(TestSealing)
#include "test_sealing.moc"
