// Money to the last cent: no rounding but the one that is said, and no sum that cannot be counted.
#include "app/quote_sum.h"

#include <QLocale>
#include <QTest>

using namespace stipple;
using namespace stipple::app;

class TestQuoteSum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en"))); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }
    void sums_data();
    void sums();
    void takesEveryPosition();
    void taxesAreExactForEveryAmount();
    void tooMuchIsNoSum();
    void rates_data();
    void rates();
    void ratesInTheLanguagesForm();

private:
    static records::Quote quote(qint64 price, std::optional<qint64> rate, bool isIncluded)
    {
        records::Quote made;
        made.price = price;
        made.taxRate = rate;
        made.taxIncluded = isIncluded;
        return made;
    }
};

void TestQuoteSum::sums_data()
{
    QTest::addColumn<qint64>("price");
    QTest::addColumn<qint64>("rate"); // -1: none
    QTest::addColumn<bool>("included");
    QTest::addColumn<qint64>("net");
    QTest::addColumn<qint64>("tax");
    QTest::addColumn<qint64>("gross");
    QTest::newRow("without tax") << 195'000LL << -1LL << false << 195'000LL << 0LL << 195'000LL;
    QTest::newRow("added") << 195'050LL << 2'100LL << false << 195'050LL << 40'961LL << 236'011LL; // 40 960.5
    QTest::newRow("included") << 236'010LL << 2'100LL << true << 195'050LL << 40'960LL << 236'010LL;
    QTest::newRow("half up") << 50LL << 100LL << false << 50LL << 1LL << 51LL; // 0.5
    QTest::newRow("below half") << 49LL << 100LL << false << 49LL << 0LL << 49LL;
    QTest::newRow("a fraction of a per cent") << 100'000LL << 1'925LL << false << 100'000LL << 19'250LL << 119'250LL;
    QTest::newRow("everything is tax") << 100LL << 10'000LL << true << 50LL << 50LL << 100LL;
    QTest::newRow("nothing") << 0LL << 2'100LL << true << 0LL << 0LL << 0LL;
}

void TestQuoteSum::sums()
{
    QFETCH(qint64, price);
    QFETCH(qint64, rate);
    QFETCH(bool, included);
    QFETCH(qint64, net);
    QFETCH(qint64, tax);
    QFETCH(qint64, gross);
    const auto sum = sumOf(quote(price, rate < 0 ? std::nullopt : std::optional(rate), included));
    QVERIFY(sum);
    QCOMPARE(sum->net, net);
    QCOMPARE(sum->tax, tax);
    QCOMPARE(sum->gross, gross);
}

void TestQuoteSum::takesEveryPosition()
{
    records::Quote made = quote(100'00, 1'000, false);
    for (const qint64 price : {25'00LL, 5'01LL}) {
        records::Fee fee;
        fee.name = QStringLiteral("Materials");
        fee.price = price;
        made.fees.push_back(fee);
    }
    QCOMPARE(sumOf(made)->net, 130'01);
    QCOMPARE(sumOf(made)->tax, 13'00);
}

void TestQuoteSum::taxesAreExactForEveryAmount()
{
    for (qint64 price = 0; price < 3'000; ++price) {
        for (const qint64 rate : {0LL, 500LL, 550LL, 1'900LL, 2'100LL, 9'999LL}) {
            const auto added = sumOf(quote(price, rate, false));
            QCOMPARE(added->net + added->tax, added->gross);
            const auto within = sumOf(quote(price, rate, true));
            QCOMPARE(within->gross, price);
            // What is within is what would be added to the rest, but for the one rounding.
            const qint64 again = sumOf(quote(within->net, rate, false))->gross;
            QVERIFY2(std::abs(again - price) <= 1, qPrintable(QStringLiteral("%1 at %2").arg(price).arg(rate)));
        }
    }
}

void TestQuoteSum::tooMuchIsNoSum()
{
    QVERIFY(!sumOf(quote(1'000'000'000'000'000, 2'100, false)));
    QVERIFY(!sumOf(quote(-1, 2'100, false)));
    records::Quote many = quote(90'000'000'000'000, 0, false);
    records::Fee fee;
    fee.price = 90'000'000'000'000;
    many.fees = {fee};
    QVERIFY(!sumOf(many));
    QVERIFY(sumOf(quote(90'000'000'000'000, 10'000, true)));
}

void TestQuoteSum::rates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("rate"); // -1: none
    QTest::newRow("whole") << QStringLiteral("21") << 2'100LL;
    QTest::newRow("comma") << QStringLiteral(" 5,5 ") << 550LL;
    QTest::newRow("point") << QStringLiteral("19.25") << 1'925LL;
    QTest::newRow("arabic") << QStringLiteral("١٥٫٥") << 1'550LL;
    QTest::newRow("none") << QStringLiteral("0") << 0LL;
    QTest::newRow("all") << QStringLiteral("100") << 10'000LL;
    for (const char* wrong : {"", "x", "-3", "100.01", "1.234", "5,", ",5", "5,5,5", "1e3", "99999", "12 %"})
        QTest::newRow(wrong) << QString::fromLatin1(wrong) << -1LL;
}

void TestQuoteSum::rates()
{
    QFETCH(QString, typed);
    QFETCH(qint64, rate);
    QCOMPARE(taxRateFromTyping(typed).value_or(-1), rate);
}

void TestQuoteSum::ratesInTheLanguagesForm()
{
    QCOMPARE(taxRateForTyping(2'100), QStringLiteral("21"));
    QCOMPARE(taxRateForTyping(550), QStringLiteral("5.5"));
    QCOMPARE(taxRateForTyping(1'925), QStringLiteral("19.25"));
    QCOMPARE(taxRateForTyping(5), QStringLiteral("0.05"));
    QLocale::setDefault(QLocale(QStringLiteral("es")));
    QCOMPARE(taxRateForTyping(550), QStringLiteral("5,5"));
    for (const qint64 rate : {0, 7, 70, 700, 1'925, 10'000})
        QCOMPARE(taxRateFromTyping(taxRateForTyping(rate)), std::optional(rate));
    QLocale::setDefault(QLocale(QStringLiteral("en")));
}

QTEST_GUILESS_MAIN(TestQuoteSum)
#include "test_quote_sum.moc"
