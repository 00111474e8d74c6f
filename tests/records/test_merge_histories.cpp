#include "history.h"

#include "records/merge.h"

#include <rapidcheck.h>

#include <QTest>

using namespace history;

namespace
{

// Of the whole range, however small the case: RapidCheck would draw short histories from the low end only.
rc::Gen<int> between(int from, int to) { return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(from, to)); }

rc::Gen<Step> anyStep()
{
    const auto act = rc::gen::weightedElement<Act>({{6, Act::Set},
                                                    {3, Act::Remove},
                                                    {2, Act::TypedEdit},
                                                    {1, Act::Open},
                                                    {2, Act::SaveOpened},
                                                    {1, Act::Delete},
                                                    {1, Act::Keep},
                                                    {7, Act::Hear},
                                                    {2, Act::Replay},
                                                    {1, Act::Backup},
                                                    {1, Act::Restore},
                                                    {1, Act::Turn}});
    return rc::gen::build<Step>(rc::gen::set(&Step::act, act), rc::gen::set(&Step::tablet, between(0, 5)),
                                rc::gen::set(&Step::other, between(0, 5)), rc::gen::set(&Step::field, between(0, 7)),
                                rc::gen::set(&Step::value, between(0, 21)));
}

rc::Gen<History> anyHistory()
{
    return rc::gen::build<History>(rc::gen::set(&History::tablets, between(2, 6)),
                                   rc::gen::set(&History::steps, rc::gen::container<std::vector<Step>>(anyStep())));
}

Record sound(const Record& a, const Record& b) { return merge(a, b).record; }

// Merges that are wrong, each in a way that somebody might well write.

// The later write wins, as in many a sync.
Record lastWriterWins(const Record& a, const Record& b)
{
    Record merged = merge(a, b).record;
    for (auto& [name, writes] : merged.fields) {
        while (writes.size() > 1) {
            const bool firstIsLater = writes.begin()->second.hlc > std::next(writes.begin())->second.hlc;
            writes.erase(firstIsLater ? std::next(writes.begin()) : writes.begin());
        }
    }
    return merged;
}

// Whatever one side has stays: a removal comes back.
Record unionOfAll(const Record& a, const Record& b)
{
    Record merged = merge(a, b).record;
    for (const Record* side : {&a, &b}) {
        for (const auto& [name, writes] : side->fields)
            merged.fields[name].insert(writes.begin(), writes.end());
    }
    return merged;
}

// The other's knowledge is forgotten.
Record keepsOwnSeen(const Record& a, const Record& b)
{
    Record merged = merge(a, b).record;
    merged.seen = a.seen;
    for (const auto& [name, writes] : merged.fields) {
        for (const auto& [dot, write] : writes)
            merged.seen.raise(dot);
    }
    merged.seen.raise(merged.author.dot());
    return merged;
}

// Fields that this version does not know are dropped.
Record dropsUnknownFields(const Record& a, const Record& b)
{
    Record merged = merge(a, b).record;
    std::erase_if(merged.fields, [](const auto& field) { return field.first.startsWith(QStringLiteral("future")); });
    return merged;
}

// A deletion deletes, whatever else was written.
Record deletionWins(const Record& a, const Record& b)
{
    Record merged = merge(a, b).record;
    if (merged.deleted)
        merged.deleted = merged.seen;
    return merged;
}

// By the clock: whoever wrote last is the author, even where the other had seen it.
Record authorByClock(const Record& a, const Record& b)
{
    Record merged = merge(a, b).record;
    const auto time = [](const Author& author) { return std::pair(author.at, author.dot()); };
    merged.author = time(a.author) < time(b.author) ? b.author : a.author;
    return merged;
}

// What is wrong with it, by up to 500 histories; empty if nothing is.
QString foundOut(const Options& options)
{
    const auto histories = anyHistory();
    for (std::uint64_t seed = 1; seed <= 500; ++seed) {
        if (const auto wrong = violation(histories(rc::Random(seed), 60).value(), options))
            return *wrong;
    }
    return {};
}

} // namespace

class TestMergeHistories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=1500 max_size=60");
    }

    void nothingIsLostAndEveryOrderEndsAlike()
    {
        QVERIFY(rc::check("histories of two to five tablets", [] {
            const History history = *anyHistory();
            const auto wrong = violation(history, {sound});
            RC_CLASSIFY(history.steps.size() > 20);
            if (wrong)
                RC_FAIL(wrong->toStdString());
        }));
    }

    void wrongMergesAreFoundOut_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("found");
        QTest::newRow("last writer wins") << 0 << QStringLiteral("is lost");
        QTest::newRow("union of all") << 1 << QStringLiteral("stands, although it was replaced or removed");
        QTest::newRow("keeps its own seen") << 2 << QStringLiteral("not commutative");
        QTest::newRow("drops unknown fields") << 3 << QStringLiteral("is lost");
        QTest::newRow("deletion wins") << 4 << QStringLiteral("deletion and edits");
        QTest::newRow("author by clock") << 5 << QStringLiteral("an earlier state changes a later one");
    }
    void wrongMergesAreFoundOut()
    {
        QFETCH(int, which);
        QFETCH(QString, found);
        const std::array<Merge, 6> wrong{lastWriterWins,     unionOfAll,   keepsOwnSeen,
                                         dropsUnknownFields, deletionWins, authorByClock};
        const QString what = foundOut({wrong[std::size_t(which)]});
        QVERIFY2(what.contains(found), qPrintable(what));
    }

    void aRestoredTabletNeedsANewIdentity()
    {
        // With its old one it writes dots a second time, and what it writes is taken for known.
        QVERIFY(!foundOut({sound, false}).isEmpty());
        QCOMPARE(foundOut({sound, true}), QString());
    }
};

QTEST_APPLESS_MAIN(TestMergeHistories)
#include "test_merge_histories.moc"
