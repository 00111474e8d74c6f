#include "app/client_words.h"

#include <QLocale>
#include <QTest>

using namespace stipple::app;

class TestClientWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale(QStringLiteral("en"))); }
    void understandsAmounts_data();
    void understandsAmounts();
    void writesAmounts();
    void whatWasWrittenIsUnderstood();
    void aWordOfANewerAppIsShown();
};

void TestClientWords::understandsAmounts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("amount"); // -1: is refused
    const auto row = [](const char* typed, const char* currency, qint64 amount) {
        QTest::addRow("%s %s", typed, currency) << QString::fromUtf8(typed) << QString::fromLatin1(currency) << amount;
    };
    row("2400", "EUR", 240'000);
    row("2.400", "EUR", 240'000); // a group of thousands
    row("2,400", "USD", 240'000);
    row("2.400,50", "EUR", 240'050);
    row("2,400.5", "USD", 240'050);
    row("2 400,50", "EUR", 240'050);
    row("1'250.00", "CHF", 125'000);
    row("0", "EUR", 0);
    row("250000", "JPY", 250'000);
    row("250.000", "JPY", 250'000);
    row("250.5", "JPY", -1);
    row("1.250", "KWD", 1'250); // its fils have three digits
    row("٢٤٠٠٫٥٠", "EUR", 240'050);
    row("", "EUR", -1);
    row("-5", "EUR", -1);
    row("2400 EUR", "EUR", -1);
    row("24.00.5", "EUR", -1);
    row("2.4005", "EUR", -1);
    row(",50", "EUR", -1);
    row("99999999999999999999", "EUR", -1);
}

void TestClientWords::understandsAmounts()
{
    QFETCH(QString, typed);
    QFETCH(QString, currency);
    QFETCH(qint64, amount);
    QCOMPARE(words::amountFromTyping(typed, currency).value_or(-1), amount);
}

void TestClientWords::writesAmounts()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    QCOMPARE(words::money(240'050, QStringLiteral("USD")), QStringLiteral("2,400.50 USD"));
    QCOMPARE(words::money(5, QStringLiteral("EUR")), QStringLiteral("0.05 EUR"));
    QCOMPARE(words::money(250'000, QStringLiteral("JPY")), QStringLiteral("250,000 JPY"));
    QCOMPARE(words::money(9'007'199'254'740'993, QStringLiteral("EUR")), // more than a double holds
             QStringLiteral("90,071,992,547,409.93 EUR"));
    QCOMPARE(words::amountForTyping(240'000, QStringLiteral("EUR")), QStringLiteral("2400"));
    QCOMPARE(words::amountForTyping(std::nullopt, QStringLiteral("EUR")), QString());
}

void TestClientWords::whatWasWrittenIsUnderstood()
{
    for (const char* language : {"en_US", "es_ES", "de_CH", "ar_EG"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(language)));
        for (const char* currency : {"EUR", "JPY", "KWD"}) {
            for (const qint64 amount : {0, 7, 1'250, 240'050, 1'234'567}) {
                const QString code = QString::fromLatin1(currency);
                QCOMPARE(words::amountFromTyping(words::amountForTyping(amount, code), code).value_or(-1), amount);
            }
        }
    }
}

void TestClientWords::aWordOfANewerAppIsShown()
{
    using stipple::records::Choice;
    using stipple::records::QuoteState;
    QCOMPARE(words::of(Choice<QuoteState>::fromWord(QStringLiteral("expired"))), QStringLiteral("expired"));
    QCOMPARE(words::of(Choice<QuoteState>(QuoteState::Accepted)), QStringLiteral("Accepted"));
    QCOMPARE(words::of(Choice<QuoteState>()), QStringLiteral("Draft"));
}

QTEST_GUILESS_MAIN(TestClientWords)
#include "test_client_words.moc"
