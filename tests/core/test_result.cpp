#include "core/result.h"

#include <QTest>

using namespace stipple;

namespace
{

Result<int> half(int value)
{
    if (value % 2 != 0)
        return failure(ErrorCode::InvalidInput, QStringLiteral("%1 is odd.").arg(value));
    return value / 2;
}

Result<int> quarter(int value)
{
    STIPPLE_ASSIGN(const int halved, half(value));
    STIPPLE_TRY(half(halved));
    return half(halved);
}

} // namespace

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesValuesAndErrors()
    {
        QCOMPARE(*quarter(8), 2);
        QCOMPARE(quarter(7).error().message(), QStringLiteral("7 is odd."));
        QCOMPARE(quarter(6).error().message(), QStringLiteral("3 is odd."));
    }

    void tellsFromTheCallersPlace()
    {
        const Error error(ErrorCode::NoSpace, QStringLiteral("The tablet is full."), QStringLiteral("errno 28"));
        const Error outer = error.within(QStringLiteral("The photo was not saved."));
        QCOMPARE(outer.message(), QStringLiteral("The photo was not saved. The tablet is full."));
        QCOMPARE(outer.code(), ErrorCode::NoSpace);
        QCOMPARE(outer.details(), QStringLiteral("errno 28"));
        QVERIFY(!outer.isPermanent());
        QVERIFY(Error(ErrorCode::Damaged, {}).isPermanent());
    }

    void everyCodeHasAWord()
    {
        QSet<QString> words;
        for (int code = 0; code <= int(ErrorCode::Internal); ++code)
            words.insert(errorCodeName(ErrorCode(code)));
        QCOMPARE(words.size(), int(ErrorCode::Internal) + 1);
    }
};

QTEST_APPLESS_MAIN(TestResult)
#include "test_result.moc"
