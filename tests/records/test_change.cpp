#include "sample.h"

#include "records/merge.h"
#include "records/reading.h"

#include <QTest>

using namespace sample;

namespace
{
const QString name = QStringLiteral("name");
const QString phone = QStringLiteral("phone");
const QString allergies = QStringLiteral("allergies");
const QString latex = QStringLiteral("latex");
const QString latexField = QStringLiteral("allergies/latex");

Json text(const char* value) { return Json(QString::fromUtf8(value)); }
} // namespace

class TestChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesWhatItSawAndRaisesSeen()
    {
        const Record first = client();
        const Record second = *Change(first, stamp(tabletB, 4, 9)).set(name, text("Zoe")).set(phone, text("1")).made();
        QCOMPARE(first.fields.size(), 1U); // the one given stays as it is
        QCOMPARE(second.fields.at(name).size(), 1U);
        QCOMPARE(second.fields.at(name).begin()->first, (Dot{tabletB, 4}));
        QCOMPARE(second.seen.of(tabletA), 1);
        QCOMPARE(second.seen.of(tabletB), 4);
        QCOMPARE(second.author.dot(), (Dot{tabletB, 4}));
        QCOMPARE(second.author.practitioner, anna);
        QCOMPARE(second.author.step, 2);
        const Record third = *Change(second, stamp(tabletA, 2)).remove(phone).made();
        QVERIFY(!third.fields.contains(phone));
        QCOMPARE(third.seen.of(tabletA), 2);
        QVERIFY(!merge(second, third).record.fields.contains(phone));
        QVERIFY(Change(third, stamp(tabletA, 3)).remove(phone).isEmpty());
    }

    void decidesBetweenTwo()
    {
        const Record a = *Change(client(), stamp(tabletA, 2)).set(name, text("Zoe")).made();
        const Record b = *Change(client(), stamp(tabletB, 1)).set(name, text("Zoé")).made();
        const Record both = merge(a, b).record;
        QCOMPARE(conflicts(both).size(), 1U);
        const Record decided = *Change(both, stamp(tabletA, 3)).set(name, text("Zoé")).made();
        QVERIFY(conflicts(merge(decided, b).record).empty());
        QCOMPARE(merge(b, decided).record, decided);
    }

    void addingOutlivesARemovalThatDidNotKnow()
    {
        const Record with = *Change(client(), stamp(tabletA, 2)).add(allergies, latex, Json(true)).made();
        const Record taken = *Change(with, stamp(tabletB, 1)).take(allergies, latex).made();
        const Record again = *Change(with, stamp(tabletA, 3)).add(allergies, latex, Json(true)).made();
        QVERIFY(!merge(with, taken).record.fields.contains(latexField));
        QVERIFY(merge(again, taken).record.fields.contains(latexField));
        QVERIFY(merge(taken, again).record.fields.contains(latexField));
    }

    void replacesOnlyWhatThePersonSaw()
    {
        // The form was open while a sync, and another change on the same tablet, went by.
        const Record opened = client();
        const Record synced = *Change(opened, stamp(tabletB, 1)).set(phone, text("from B")).made();
        const Record now = *Change(synced, stamp(tabletA, 2)).set(name, text("Zoe")).made();
        const Record saved =
            *Change(now, stamp(tabletA, 3)).asSeenBy(opened.seen).set(phone, text("mine")).set(name, text("Z.")).made();
        QCOMPARE(saved.fields.at(phone).size(), 2U);
        QCOMPARE(saved.fields.at(name).size(), 2U);
        QCOMPARE(merge(now, saved).record, saved);
        // Setting it twice in one change does not double it.
        const Record twice =
            *Change(now, stamp(tabletA, 3)).asSeenBy(opened.seen).set(phone, text("x")).set(phone, text("y")).made();
        QCOMPARE(twice.fields.at(phone).size(), 2U);
        // Nor does it delete what was not seen.
        const Record deleted = *Change(now, stamp(tabletA, 3)).asSeenBy(opened.seen).deleteRecord().made();
        QCOMPARE(lifeOf(deleted).life, Life::KeptByEdit);
    }

    void deletesAndKeeps()
    {
        const Record before = client();
        const Record gone = *Change(before, stamp(tabletA, 2)).deleteRecord().made();
        QCOMPARE(lifeOf(gone).life, Life::Deleted);
        QCOMPARE(gone.fields, before.fields);
        const Record edited = *Change(before, stamp(tabletB, 1)).set(phone, text("1")).made();
        const Record both = merge(gone, edited).record;
        QCOMPARE(lifeOf(both).life, Life::KeptByEdit);
        QCOMPARE(lifeOf(both).edited, QStringList{phone});
        const Record kept = *Change(both, stamp(tabletB, 2)).keep().made();
        QCOMPARE(lifeOf(kept).life, Life::Alive);
        QCOMPARE(lifeOf(merge(kept, gone).record).life, Life::Alive);
        const Record goneAgain = *Change(kept, stamp(tabletA, 3)).deleteRecord().made();
        QCOMPARE(lifeOf(goneAgain).life, Life::Deleted);
        QVERIFY(goneAgain.deleted->covers(*gone.deleted));
        // Undone at once, without any edit between.
        QCOMPARE(lifeOf(*Change(gone, stamp(tabletA, 3)).keep().made()).life, Life::Alive);
        QVERIFY(Change(before, stamp(tabletA, 3)).keep().isEmpty());
    }

    void refusesWhatWouldBreakMerging()
    {
        const Record before = client();
        const auto code = [](const Result<Record>& made) {
            return made ? QString() : errorCodeName(made.error().code());
        };
        QCOMPARE(code(Change(before, stamp(tabletA, 1)).set(name, text("x")).made()), QStringLiteral("internal"));
        QCOMPARE(code(Change(before, stamp(tabletA, 0)).set(name, text("x")).made()), QStringLiteral("internal"));
        QCOMPARE(code(Change(before, stamp({}, 1)).set(name, text("x")).made()), QStringLiteral("internal"));
        Stamp foreign = stamp(tabletA, 2);
        foreign.at.device = tabletB;
        QCOMPARE(code(Change(before, foreign).made()), QStringLiteral("internal"));
        QCOMPARE(code(Change(before, stamp(tabletA, 2)).set(QString(), text("x")).made()),
                 QStringLiteral("invalid-input"));
        QCOMPARE(code(Change(before, stamp(tabletA, 2)).set(QStringLiteral("a/"), text("x")).made()),
                 QStringLiteral("invalid-input"));
        QCOMPARE(code(Change(before, stamp(tabletA, 2)).set(name, Json()).made()), QStringLiteral("invalid-input"));
    }

    void neverChangesASealedOne()
    {
        const Record open = *Change::create(id(2), QStringLiteral("session"), id(1), stamp(tabletA, 1))
                                 .set(QStringLiteral("day"), text("2026-03-01"))
                                 .made();
        const QByteArray first(64, 'b');
        const QByteArray second(64, 'a');
        const Record sealed = *Change(open, stamp(tabletA, 2)).seal({first, second, first}).made();
        QCOMPARE(sealed.seal->after, (std::vector<QByteArray>{second, first}));
        const auto refused = Change(sealed, stamp(tabletA, 3)).set(QStringLiteral("day"), text("2026-03-02")).made();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::Refused);
        const Record signedOne = *withSignature(sealed, QByteArray(64, 's'));
        QCOMPARE(*Record::fromBytes(signedOne.toBytes()), signedOne);
        QVERIFY(!withSignature(sealed, QByteArray(63, 's')));
        QVERIFY(!withSignature(open, QByteArray(64, 's')));
    }

    void namesAnElementByWhatItMeans()
    {
        QCOMPARE(elementName(QStringLiteral("  Latex ")), latex);
        QCOMPARE(elementName(QStringLiteral("LATEX")), latex);
        QCOMPARE(elementName(QStringLiteral("fish  oil\n")), QStringLiteral("fish oil"));
        QCOMPARE(elementName(QStringLiteral("a/b")), QStringLiteral("a b"));
        QCOMPARE(elementName(QString::fromUtf8("cafe\u0301")), QString::fromUtf8("café"));
        QCOMPARE(elementName(QStringLiteral(" / ")), QString());
        const QString pairs = QString(159, u'x') + QString::fromUtf8("😀");
        QVERIFY(!elementName(pairs).back().isSurrogate());
    }
};

QTEST_APPLESS_MAIN(TestChange)
#include "test_change.moc"
