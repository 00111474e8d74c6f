#include "sample.h"

#include "records/merge.h"
#include "records/reading.h"

#include <QTest>

using namespace sample;

namespace
{
const QString name = QStringLiteral("name");
const QString born = QStringLiteral("born");

Record with(const Record& record, const QUuid& device, qint64 n, qint64 ms, const QString& field, Json value)
{
    return *Change(record, stamp(device, n, ms)).set(field, std::move(value)).made();
}
Json text(const char* value) { return Json(QString::fromUtf8(value)); }
} // namespace

class TestReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheLatestAndListsAll()
    {
        const Record a = with(client(), tabletA, 2, 500, name, text("late"));
        const Record b = with(client(), tabletB, 1, 400, name, text("early"));
        const Record both = merge(a, b).record;
        QCOMPARE(shownValue(both, name)->toString(), QStringLiteral("late"));
        const auto all = candidates(both, name);
        QCOMPARE(all.size(), 2U);
        QCOMPARE(all[0].value.toString(), QStringLiteral("late"));
        QCOMPARE(all[1].dot, (Dot{tabletB, 1}));
        QVERIFY(!shownValue(both, born));
        QVERIFY(candidates(both, born).empty());
    }

    void breaksTiesByDotAlikeEverywhere()
    {
        const Record a = with(client(), tabletA, 2, 500, name, text("a"));
        const Record b = with(client(), tabletB, 1, 500, name, text("b"));
        QCOMPARE(shownValue(merge(a, b).record, name)->toString(), QStringLiteral("b"));
        QCOMPARE(shownValue(merge(b, a).record, name)->toString(), QStringLiteral("b"));
    }

    void listsOnlyWhatDiffers()
    {
        const QString count = QStringLiteral("future");
        const Record same = merge(with(client(), tabletA, 2, 1, count, Json::number("1.0")),
                                  with(client(), tabletB, 1, 2, count, Json(1)))
                                .record;
        QCOMPARE(candidates(same, count).size(), 2U);
        QVERIFY(conflicts(same).empty());
        const Record record = merge(with(client(), tabletA, 2, 1, born, text("1990")),
                                    with(client(), tabletB, 1, 2, born, text("1991-02")))
                                  .record;
        const auto found = conflicts(record);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].field, born);
        QVERIFY(found[0].safety);
        QCOMPARE(found[0].values.size(), 2U);
        const Record phones = merge(with(client(), tabletA, 2, 1, QStringLiteral("phone"), text("1")),
                                    with(client(), tabletB, 1, 2, QStringLiteral("phone"), text("2")))
                                  .record;
        QVERIFY(!conflicts(phones)[0].safety);
    }

    void listsASetsElements()
    {
        Record record = with(client(), tabletA, 2, 1, QStringLiteral("allergies/latex"), Json(true));
        record = with(record, tabletA, 3, 1, QStringLiteral("allergies/metals"), Json(true));
        record = with(record, tabletA, 4, 1, QStringLiteral("allergiesX/no"), Json(true));
        record = with(record, tabletA, 5, 1, QStringLiteral("allergies.no"), Json(true));
        QCOMPARE(elements(record, QStringLiteral("allergies")),
                 (QStringList{QStringLiteral("latex"), QStringLiteral("metals")}));
        QVERIFY(elements(record, QStringLiteral("aller")).isEmpty());
    }

    void marksClocksFarAhead()
    {
        const qint64 now = stamp(tabletA, 1).at.wallMs;
        const qint64 tenYears = 315'576'000'000;
        const Record ahead = with(client(), tabletB, 1, tenYears, QStringLiteral("phone"), text("1"));
        QCOMPARE(writtenInTheFuture(ahead, now), QStringList{QStringLiteral("phone")});
        QCOMPARE(timeToAdopt(ahead, now)->wallMs, now);
        QVERIFY(writtenInTheFuture(ahead, now + tenYears).isEmpty());
        QCOMPARE(timeToAdopt(ahead, now + tenYears)->wallMs, now + tenYears);
        const Record atTheBound =
            with(client(), tabletB, 1, HybridClock::driftBoundMs, QStringLiteral("phone"), text("1"));
        QVERIFY(writtenInTheFuture(atTheBound, now).isEmpty());
        const Record behind = with(client(), tabletB, 1, -tenYears, QStringLiteral("phone"), text("1"));
        QVERIFY(writtenInTheFuture(behind, now).isEmpty());
        // Nor is a machine without a clock led astray.
        QVERIFY(!timeToAdopt(client(), 0));
        // It is merged like any other write, and the sound one is still there to be seen.
        const Record sound = with(client(), tabletA, 2, 5, QStringLiteral("phone"), text("2"));
        QCOMPARE(candidates(merge(ahead, sound).record, QStringLiteral("phone")).size(), 2U);
    }

    void aDeletionCountsOnlyForWhatItHadSeen()
    {
        const Record gone = *Change(client(), stamp(tabletA, 2)).deleteRecord().made();
        QCOMPARE(lifeOf(client()).life, Life::Alive);
        QCOMPARE(lifeOf(gone).life, Life::Deleted);
        // An edit that knew of it is no accident, but somebody's decision all the same: it is shown again.
        const Record later = with(gone, tabletA, 3, 1, name, text("back"));
        QCOMPARE(lifeOf(later).life, Life::KeptByEdit);
        // Two deletions together cover what each of them knew.
        const Record mine = with(client(), tabletA, 2, 1, name, text("a"));
        const Record theirs = with(client(), tabletB, 1, 1, name, text("b"));
        const Record both = merge(*Change(mine, stamp(tabletA, 3)).deleteRecord().made(),
                                  *Change(theirs, stamp(tabletB, 2)).deleteRecord().made())
                                .record;
        QCOMPARE(lifeOf(both).life, Life::Deleted);
    }

    void aBrokenKeptFieldKeepsNothing()
    {
        const Record gone = *Change(client(), stamp(tabletA, 2)).deleteRecord().made();
        const Record odd = with(gone, tabletB, 1, 1, keptField(), text("yes"));
        QCOMPARE(lifeOf(odd).life, Life::KeptByEdit);
    }
};

QTEST_APPLESS_MAIN(TestReading)
#include "test_reading.moc"
