#include "core/ids.h"
#include "records/merge.h"

#include <QTest>

using namespace stipple;
using namespace stipple::records;

namespace
{

const QUuid tabletA = QUuid::fromString(QStringLiteral("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"));
const QUuid tabletB = QUuid::fromString(QStringLiteral("017f22e2-79b0-7cc3-98c4-dc0c0c073990"));
const QString name = QStringLiteral("name");

Record record(const QString& type)
{
    Record made;
    made.id = QUuid::fromString(QStringLiteral("017f22e2-79b0-7cc3-98c4-dc0c0c0739aa"));
    made.type = type;
    return made;
}

// As a change does it: replaces what was seen.
Record written(Record record, const QUuid& device, qint64 n, qint64 ms, const QString& field, Json value)
{
    record.seen.raise(Dot{device, n});
    record.author = {device, n, {}, {ms, 0, device}, record.author.step + 1};
    record.fields[field] = {{Dot{device, n}, Write{{ms, 0, device}, std::move(value)}}};
    return record;
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsWhoHasSeenMore()
    {
        const Record first = written(record(QStringLiteral("client")), tabletA, 1, 1000, name, QStringLiteral("Ann"));
        // B's clock is years behind, but B had seen what A wrote.
        const Record second = written(first, tabletB, 1, 5, name, QStringLiteral("Anne"));
        const Merged merged = merge(first, second);
        QCOMPARE(merged.record, second);
        QCOMPARE(merge(second, first).record, merged.record);
        QVERIFY(!merged.aside && merged.clashes.empty());
    }

    void keepsBothWhereNobodyKnew()
    {
        const Record origin = written(record(QStringLiteral("client")), tabletA, 1, 1, name, QStringLiteral("Ann"));
        const Record a = written(origin, tabletA, 2, 9, name, QStringLiteral("Anna"));
        const Record b = written(origin, tabletB, 1, 3, name, QStringLiteral("Anne"));
        QCOMPARE(merge(a, b).record.fields.at(name).size(), 2U);
        QCOMPARE(merge(a, b).record, merge(b, a).record);
    }

    void tellsOfOneDotWithTwoContents()
    {
        const Record a = written(record(QStringLiteral("client")), tabletA, 1, 1, name, QStringLiteral("Ann"));
        const Record again = written(record(QStringLiteral("client")), tabletA, 1, 2, name, QStringLiteral("Bob"));
        const Merged merged = merge(a, again);
        QCOMPARE(merged.clashes.size(), 1U);
        QCOMPARE(merged.clashes[0].hidden.value.toString(), QStringLiteral("Ann"));
        QCOMPARE(merged.record, merge(again, a).record);
    }

    void neverMergesSealedOnes()
    {
        const Record mine = written(record(QStringLiteral("consent")), tabletA, 1, 1, QStringLiteral("kind"),
                                    QStringLiteral("treatment"));
        Record theirs = mine;
        theirs.author.practitioner = tabletB;
        const Merged merged = merge(mine, theirs);
        QCOMPARE(merged.record, mine);
        QVERIFY(merged.aside && *merged.aside == theirs);
        QVERIFY(!merged.why.isEmpty());
        QVERIFY(!merge(mine, mine).aside);

        Record sealed = mine;
        sealed.seal = Seal();
        Record sealedAndSigned = sealed;
        sealedAndSigned.seal->signature = QByteArray(64, 's');
        QCOMPARE(merge(sealed, sealedAndSigned).record, sealedAndSigned);
        QCOMPARE(merge(sealedAndSigned, sealed).record, sealedAndSigned);
    }

    void aFinishedSessionStandsOverAnOpenOne()
    {
        const Record open = written(record(QStringLiteral("session")), tabletA, 1, 1, QStringLiteral("phase"),
                                    QStringLiteral("foundation"));
        Record finished = written(open, tabletA, 2, 2, QStringLiteral("notes"), QStringLiteral("calm"));
        finished.seal = Seal{{}, QByteArray(64, 's')};
        QVERIFY(!merge(open, finished).aside);
        QCOMPARE(merge(open, finished).record, finished);
        const Record unaware = written(open, tabletB, 1, 3, QStringLiteral("notes"), QStringLiteral("red"));
        for (const Merged& merged : {merge(finished, unaware), merge(unaware, finished)}) {
            QCOMPARE(merged.record, finished);
            QVERIFY(merged.aside && *merged.aside == unaware);
        }
    }

    void setsAnotherRecordAside()
    {
        const Record mine = written(record(QStringLiteral("plan")), tabletA, 1, 1, name, QStringLiteral("x"));
        Record theirs = mine;
        theirs.client = tabletB;
        QVERIFY(merge(mine, theirs).aside);
        QCOMPARE(merge(mine, theirs).record, mine);
        theirs = mine;
        theirs.type = QStringLiteral("quote");
        QVERIFY(merge(mine, theirs).aside);
    }
};

QTEST_APPLESS_MAIN(TestMerge)
#include "test_merge.moc"
