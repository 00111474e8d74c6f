// What the built-in protocol says around a session: plan, sizes, pick-lists, views, costs, questions and claims, with
// the numbers and sources they have, the documents' differences side by side, and nothing that a record cannot hold.
#include "built_in.h"

#include "protocol/visit_entries.h"
#include "records/aftercare.h"
#include "records/treatment.h"

using namespace stipple;
using namespace stipple::protocol;

namespace
{
template <typename T>
const T* byId(const std::vector<T>& entries, const QString& id)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const T& entry) { return entry.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

// "S1 S4 P": the documents an entry cites, and P where it rests on common practice too.
QString sourcesOf(const Entry& entry)
{
    QStringList all;
    for (const Citation& citation : entry.sources)
        all += citation.status == Status::CommonPractice ? QStringLiteral("P") : citation.document;
    all.removeDuplicates();
    all.sort();
    return all.join(u' ');
}

QSet<QString> documentsOf(const Difference& difference)
{
    QSet<QString> all;
    for (const Alternative& alternative : difference.alternatives) {
        for (const Citation& citation : alternative.sources) {
            if (!citation.document.isEmpty())
                all.insert(citation.document);
        }
    }
    return all;
}

} // namespace

class VisitContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Where the documents differ, all of them are beside each other.
    void showsWhatDiffers_data();
    void showsWhatDiffers()
    {
        QFETCH(QString, address);
        QFETCH(QString, documents);
        QFETCH(QString, chosen);
        const Entry* found = nullptr;
        visitEntries(built_in::protocol(), [&](const QString& kind, const Entry& entry) {
            if (kind + u'/' + entry.id == address)
                found = &entry;
        });
        QVERIFY(found);
        QVERIFY(!found->differences.empty());
        QStringList all = documentsOf(found->differences.front()).values();
        all.sort();
        QCOMPARE(all.join(u' '), documents);
        QCOMPARE(found->differences.front().chosen, chosen);
    }

    void tellsTheNumbers()
    {
        const SessionPlan& plan = built_in::protocol().plan;
        QCOMPARE(plan.count.plan, 3);
        QCOMPARE(plan.count.least, 2);
        QCOMPARE(plan.count.most, 4);
        QCOMPARE(plan.spacing.refuseUnderDays, 7);
        QCOMPARE(plan.spacing.warnUnderDays, 14);
        QCOMPARE(plan.spacing.suggestDays, 21);
        QVERIFY(plan.spacing.isRefusedWhileScabbing);
        QCOMPARE(plan.duration.leastMinutes, 120);
        QCOMPARE(plan.duration.mostMinutes, 240);
        QCOMPARE(plan.longevity.leastMonths, 24);
        QCOMPARE(plan.longevity.mostMonths, 180);
        QCOMPARE(plan.longevity.reviewAfterMonths, 24);
        for (const char16_t* id : {u"extend-area", u"review", u"touch-up", u"lasts-shorter", u"consultation",
                                   u"grow-out", u"women-cause-first", u"removal-elsewhere"})
            QVERIFY2(byId(plan.principles, QString::fromUtf16(id)), qPrintable(QString::fromUtf16(id)));
        const CostEntry* cost = byId(built_in::protocol().costs, QStringLiteral("range"));
        QVERIFY(cost && cost->amount);
        QCOMPARE(cost->amount->least, 1500.0);
        QCOMPARE(cost->amount->most, 4000.0);
        QCOMPARE(cost->amount->unit, QStringLiteral("USD"));
        for (const char16_t* id : {u"area", u"native-density", u"fees", u"location"})
            QCOMPARE(byId(built_in::protocol().costs, QString::fromUtf16(id))->kind, CostEntry::Kind::Factor);
        QCOMPARE(built_in::protocol().source(QStringLiteral("S4"))->year, 2013);
        QCOMPARE(built_in::protocol().source(QStringLiteral("S3"))->year, 2024);
    }
    void tellsTheSizes_data()
    {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::newRow("dot") << 90.0 << 150.0;
        QTest::newRow("hair-caucasian") << 77.0 << 77.0;
        QTest::newRow("hair-asian") << 67.0 << 67.0;
        QTest::newRow("hair-african") << 120.0 << 120.0;
    }
    void tellsTheSizes()
    {
        const Term* term =
            built_in::protocol().term(QStringLiteral("dot-sizes"), QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(term && term->amount);
        QTEST(term->amount->least, "least");
        QTEST(term->amount->most, "most");
        QCOMPARE(term->amount->unit, QStringLiteral("um"));
        QCOMPARE(sourcesOf(*term), QStringLiteral("S0"));
    }

    // Whatever a record can hold can be picked, and nothing else can.
    void picksWhatRecordsHold()
    {
        fits<records::Zone>("zones");
        fits<records::Finish>("finishes");
        fits<records::Hairline>("hairlines");
        fits<records::Norwood>("norwood");
        fits<records::Ludwig>("ludwig");
        fits<records::ScarType>("scar-types");
        fits<records::SkinType>("fitzpatrick");
        QStringList phases;
        for (const Phase& phase : built_in::protocol().plan.phases)
            phases += phase.id;
        QCOMPARE(phases, wordsOf<records::Phase>());
        QStringList views;
        for (const PhotoView& view : built_in::protocol().photoViews)
            views += view.id;
        QCOMPARE(views + QStringList{QStringLiteral("document")}, wordsOf<records::View>());
        const Json form =
            Json::parse(built_in::protocol().questionnaireBytes(
                            built_in::protocol().questionnaireFor(QStringLiteral("check-in"))->canonical()))
                .value();
        for (const Json& item : form[u"item"].items()) {
            if (item[u"linkId"].toString() != u"redness")
                continue;
            QStringList codes;
            for (const Json& option : item[u"answerOption"].items())
                codes += option[u"valueCoding"][u"code"].toString();
            QCOMPARE(codes, wordsOf<records::Degree>());
        }
    }
    void everyTermIsDescribed()
    {
        for (const char* list : {"zones", "needles", "needle-angles", "depths", "dot-sizes", "finishes", "hairlines",
                                 "norwood", "ludwig", "fitzpatrick"}) {
            const auto terms = built_in::protocol().terms(QString::fromLatin1(list));
            QVERIFY2(terms.size() >= 2, list);
            for (const Term* term : terms)
                QVERIFY2(!term->detail.isEmpty(), qPrintable(term->id));
        }
        QVERIFY(built_in::protocol().terms(QStringLiteral("complications")).size() > 10);
        QVERIFY(built_in::protocol().terms(QStringLiteral("channels")).size() >= 4);
        QVERIFY(built_in::protocol().term(QStringLiteral("anaesthetic"), QStringLiteral("none")));
    }

    void photographsEverything()
    {
        for (const PhotoView& view : built_in::protocol().photoViews) {
            QCOMPARE(view.moments,
                     (QStringList{QStringLiteral("before"), QStringLiteral("after"), QStringLiteral("healed")}));
            QCOMPARE(view.per, view.id == u"close-up" ? PhotoView::Per::Zone
                               : view.id == u"scar"   ? PhotoView::Per::Scar
                                                      : PhotoView::Per::Session);
        }
        for (const Phase& phase : built_in::protocol().plan.phases)
            QCOMPARE(phase.isReferredOut, phase.id == u"removal");
    }

    void answersEveryQuestion()
    {
        for (const char16_t* id : {u"look-real",
                                   u"how-long",
                                   u"fade-or-blue",
                                   u"reversible",
                                   u"permanent",
                                   u"unlike-tattoo",
                                   u"safe",
                                   u"pain",
                                   u"grow-hair",
                                   u"lose-more",
                                   u"transplant-later",
                                   u"odd-colours",
                                   u"irregular-hairline",
                                   u"women",
                                   u"harm-to-hair",
                                   u"duration",
                                   u"right-after",
                                   u"versus-transplant",
                                   u"which-loss",
                                   u"how-many"})
            QVERIFY2(byId(built_in::protocol().faq, QString::fromUtf16(id)), qPrintable(QString::fromUtf16(id)));
    }
    void keepsClaimsAsClaims_data();
    void keepsClaimsAsClaims()
    {
        const Claim* claim = byId(built_in::protocol().claims, QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(claim);
        QVERIFY(!claim->caveat.isEmpty());
        QTEST(sourcesOf(*claim), "sources");
    }

private:
    template <typename Word>
    static QStringList wordsOf()
    {
        QStringList all;
        for (const QStringView word : records::Words<Word>::all)
            all += word.toString();
        return all;
    }
    template <typename Word>
    static void fits(const char* list)
    {
        QStringList ids;
        for (const Term* term : built_in::protocol().terms(QString::fromLatin1(list)))
            ids += term->id;
        QCOMPARE(ids, wordsOf<Word>());
    }
};

void VisitContentTest::showsWhatDiffers_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("documents");
    QTest::addColumn<QString>("chosen");
    const auto row = [](const char* address, const char* documents, const char* chosen) {
        QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(documents)
                               << QString::fromLatin1(chosen);
    };
    row("aftercare/plain-oil", "S1", "oil");
    row("aftercare/sunblock", "S0 S1", "sunblock");
    row("aftercare/no-sunscreen", "S1", "not-yet");
    row("aftercare/keep-dry", "S1 S4", "day-4");
    row("aftercare/crucial-days", "S1 S3", "full-list");
    row("aftercare/redness", "S1 S4", "one-two-days");
    row("aftercare/hair-fibres", "S1", "once-healed");
    row("aftercare/next-session", "S1 S3", "seven-days");
    row("plan/count", "S1 S2 S3 S4", "two-four");
    row("plan/spacing", "S1 S3", "weeks");
    row("plan/duration", "S1 S3", "two-four-hours");
    row("plan/longevity", "S0 S1 S3 S4", "range");
    row("depths/upper-dermis", "S0 S1 S2 S4", "dermis");
    row("faq/look-real", "S0 S1", "close-up");
    row("faq/how-long", "S0 S1 S3 S4", "range");
    row("faq/permanent", "S0 S1 S3 S4", "range");
    row("faq/fade-or-blue", "S0 S1", "less-likely");
    row("faq/safe", "S0 S3 S4", "possible");
    row("faq/how-many", "S1 S2 S3 S4", "two-four");
    row("faq/aftercare", "S1 S3", "full-list");
}

void VisitContentTest::keepsClaimsAsClaims_data()
{
    QTest::addColumn<QString>("sources");
    QTest::newRow("regrowth") << QStringLiteral("S1");
    QTest::newRow("no-side-effects") << QStringLiteral("S0 S3");
    QTest::newRow("six-inches") << QStringLiteral("S0 S3");
    QTest::newRow("family-one-foot") << QStringLiteral("S0 S3");
    QTest::newRow("stubble-not-felt") << QStringLiteral("S1");
    QTest::newRow("maintenance-free") << QStringLiteral("S3");
    QTest::newRow("minimal-aftercare") << QStringLiteral("S3");
    QTest::newRow("seventy-fifty") << QStringLiteral("S1");
    QTest::newRow("all-ages-skins") << QStringLiteral("S2 S3");
    QTest::newRow("permanent") << QStringLiteral("S3");
    QTest::newRow("finasteride-growth") << QStringLiteral("S1");
}

QTEST_APPLESS_MAIN(VisitContentTest)
#include "test_visit_content.moc"
