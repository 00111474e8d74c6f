#include "core/log.h"

#include <QTest>

using namespace stipple;

class TestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void personalIsWithheld()
    {
        QString out;
        QDebug(&out) << "saved" << Personal(QStringLiteral("Ana Quince"));
        QVERIFY(!out.contains(QLatin1String("Ana")));
        QVERIFY(out.contains(QLatin1String("withheld, 10")));
    }

    void whatSlipsThroughIsScrubbed_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("secret");
        QTest::newRow("mail") << "sent to ana.quince@example.org today"
                              << "quince";
        QTest::newRow("phone") << "calls +49 30 1234567 now"
                               << "1234567";
        QTest::newRow("phone, dense") << "calls 0301234567"
                                      << "0301234567";
        QTest::newRow("hex key") << "key 00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"
                                 << "aabbcc";
        QTest::newRow("base64 key") << "key QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWY="
                                    << "QUJDREVG";
        QTest::newRow("recovery code") << "code ABCDE-FGHJK-MNPQR-STVWX-YZ234"
                                       << "MNPQR";
        QTest::newRow("quoted") << "no such column: \"Ana Quince\""
                                << "Quince";
    }
    void whatSlipsThroughIsScrubbed()
    {
        QFETCH(QString, message);
        QFETCH(QString, secret);
        QVERIFY(message.contains(secret));
        QVERIFY2(!scrubbed(message).contains(secret), qPrintable(scrubbed(message)));
    }

    void whatHelpsIsKept()
    {
        const QString line = QStringLiteral("migration 3 of 7 took 12 ms; error 778 in records.db, 2026-11-21");
        QCOMPARE(scrubbed(line), line);
    }
};

QTEST_APPLESS_MAIN(TestLog)
#include "test_log.moc"
