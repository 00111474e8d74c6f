#include "vault/recovery_code.h"

#include <QTest>

#include <rapidcheck.h>

using namespace stipple;
using namespace stipple::vault;

class TestRecoveryCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesPaper()
    {
        QVERIFY(rc::check("however it is typed, it reads back", [] {
            const RecoveryCode code = RecoveryCode::random();
            QString text = code.toText();
            RC_ASSERT(text.split(QLatin1Char('-')).size() == recoveryGroups);
            if (*rc::gen::arbitrary<bool>())
                text = text.toLower();
            if (*rc::gen::arbitrary<bool>())
                text.replace(QLatin1Char('-'), QLatin1Char(' '));
            if (*rc::gen::arbitrary<bool>())
                text.replace(QLatin1Char('0'), QLatin1Char('O')).replace(QLatin1Char('1'), QLatin1Char('l'));
            const auto read = RecoveryCode::fromText(text);
            RC_ASSERT(read.has_value());
            RC_ASSERT(read->bits.equals(code.bits));
        }));
    }

    void noticesOneWrongCharacter()
    {
        int noticed = 0;
        for (int i = 0; i < 200; ++i) {
            QString text = RecoveryCode::random().toText();
            const qsizetype at = (i * 7) % text.size();
            if (text[at] == QLatin1Char('-'))
                continue;
            text[at] = text[at] == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
            const auto read = RecoveryCode::fromText(text);
            QVERIFY2(!read, qPrintable(text));
            QCOMPARE(read.error().code(), ErrorCode::InvalidInput);
            ++noticed;
        }
        QVERIFY(noticed > 100);
    }

    void saysWhatIsWrong()
    {
        QVERIFY(RecoveryCode::fromText(QStringLiteral("ABCD")).error().message().contains(QLatin1String("36")));
        QVERIFY(RecoveryCode::fromText(QStringLiteral("ABC!")).error().message().contains(QLatin1Char('!')));
        QVERIFY(!RecoveryCode::fromText(QString()));
        QVERIFY(!RecoveryCode::fromText(QString(10'000, QLatin1Char('A'))));
    }

    void isNeverTheSame() { QVERIFY(RecoveryCode::random().toText() != RecoveryCode::random().toText()); }
};

QTEST_APPLESS_MAIN(TestRecoveryCode)
#include "test_recovery_code.moc"
