// How forms are cut into sections and pages.
#include "filling.h"

#include "protocol/loader.h"

using namespace stipple;
using namespace stipple::app;
using namespace stipple::app::test;

class TestFormOutline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneThingWhereItBranches();
    void staffSeeAll();
    void looseQuestionsAreASection();
    void pagesOfAGroup();
    void helpAndHiddenHaveNoRow();
    void deepGroupsKeepTheirHeadings();
    void occurrencesAndTheWayToAddOne();
    void everyQuestionOnce_data();
    void everyQuestionOnce();
    void manyRowsAreSplit();
};

namespace
{

QList<QStringList> pagesOf(const forms::FormState& state, const FormOutline& outline)
{
    QList<QStringList> pages;
    for (const OutlinePage& page : outline.pages) {
        QStringList rows;
        for (const OutlineRow& row : page.rows)
            rows += QString(row.depth, QLatin1Char('>')) + (row.beneath ? QStringLiteral("_") : QString()) +
                    state.path(row.node) +
                    (row.kind == OutlineRow::Kind::AddOccurrence ? QStringLiteral("+") : QString());
        pages += rows;
    }
    return pages;
}

QList<QStringList> pagesOf(const QByteArray& items, Pace pace = Pace::OneByOne)
{
    const forms::FormState state(forms::test::readForm(items));
    return pagesOf(state, outlineOf(state, pace));
}

// "a|b / c"
QList<QStringList> pages(const char* text)
{
    QList<QStringList> all;
    for (const QString& page : QString::fromUtf8(text).split(QStringLiteral(" / ")))
        all += page.split(QLatin1Char('|'));
    return all;
}

const QByteArray branching =
    "{'linkId':'g','type':'group','text':'G','item':["
    "{'linkId':'a','type':'boolean'},{'linkId':'b','type':'date'},"
    "{'linkId':'c','type':'boolean'},"
    "{'linkId':'c.when','type':'date','enableWhen':[{'question':'c','operator':'=','answerBoolean':true}]},"
    "{'linkId':'c.healed','type':'boolean','enableWhen':[{'question':'c.when','operator':'exists','answerBoolean':true}"
    "]},"
    "{'linkId':'d','type':'string'}]}";

} // namespace

void TestFormOutline::oneThingWhereItBranches()
{
    QCOMPARE(pagesOf(branching), pages("a|b / c|_c.when|_c.healed / d"));
}

void TestFormOutline::staffSeeAll()
{
    QCOMPARE(pagesOf(branching, Pace::BySection), pages("a|b|c|_c.when|_c.healed|d"));
}

void TestFormOutline::looseQuestionsAreASection()
{
    const forms::FormState state(forms::test::readForm("{'linkId':'a','type':'string'},{'linkId':'b','type':'string'},"
                                                       "{'linkId':'g','type':'group','text':'G','item':[{'linkId':'c','"
                                                       "type':'string'}]},{'linkId':'d','type':'string'}"));
    const FormOutline outline = outlineOf(state, Pace::OneByOne);
    QCOMPARE(int(outline.sections.size()), 3);
    QCOMPARE(outline.sections[0].item, -1);
    QCOMPARE(outline.sections[1].id, QStringLiteral("g"));
    QCOMPARE(pagesOf(state, outline), pages("a|b / c / d"));
}

void TestFormOutline::pagesOfAGroup()
{
    const QByteArray page =
        "'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',"
        "'valueCodeableConcept':{'coding':[{'system':'http://hl7.org/fhir/questionnaire-item-control',"
        "'code':'page'}]}}]";
    const forms::FormState state(forms::test::readForm("{'linkId':'all','type':'group','text':'All','item':["
                                                       "{'linkId':'first','type':'string'},"
                                                       "{'linkId':'p1','type':'group','text':'One'," +
                                                       page +
                                                       ",'item':[{'linkId':'a','type':'string'}]},"
                                                       "{'linkId':'p2','type':'group','text':'Two'," +
                                                       page + ",'item':[{'linkId':'b','type':'string'}]}]}"));
    const FormOutline outline = outlineOf(state, Pace::OneByOne);
    QStringList ids;
    for (const OutlineSection& section : outline.sections)
        ids += section.id;
    QCOMPARE(ids, each("first|p1|p2"));
    QCOMPARE(outline.sections[0].item, 0); // named by the group of all
}

void TestFormOutline::helpAndHiddenHaveNoRow()
{
    QCOMPARE(pagesOf("{'linkId':'a','type':'string','item':[{'linkId':'a.help','type':'display','text':'Because',"
                     "'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',"
                     "'valueCodeableConcept':{'coding':[{'system':'http://hl7.org/fhir/questionnaire-item-control',"
                     "'code':'help'}]}}]},{'linkId':'a.more','type':'string'}]},"
                     "{'linkId':'b','type':'string','extension':["
                     "{'url':'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden','valueBoolean':true}]},"
                     "{'linkId':'c','type':'display','text':'Words'},{'linkId':'d','type':'string'}"),
             pages("a|_a.more / c|d"));
}

void TestFormOutline::deepGroupsKeepTheirHeadings()
{
    QByteArray inner = "{'linkId':'leaf','type':'string'}";
    for (int depth = 8; depth > 0; --depth)
        inner = "{'linkId':'g" + QByteArray::number(depth) + "','type':'group','text':'G','item':[" + inner + "]}";
    const auto found = pagesOf(inner);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].last(), QStringLiteral(">>>>>>>leaf"));
    QCOMPARE(found[0].size(), 8); // seven headings: the section's own stands above the page
}

void TestFormOutline::occurrencesAndTheWayToAddOne()
{
    const QByteArray items = "{'linkId':'s','type':'group','text':'S','item':["
                             "{'linkId':'drug','type':'group','repeats':true,'text':'Medicine','item':["
                             "{'linkId':'name','type':'string'}]}]}";
    forms::FormState state(forms::test::readForm(items));
    QVERIFY(state.addOccurrence(u"drug[0]"));
    QCOMPARE(pagesOf(state, outlineOf(state, Pace::OneByOne)),
             pages("drug[0]|>drug[0]/name|drug[1]|>drug[1]/name|drug[0]+"));
}

void TestFormOutline::everyQuestionOnce_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto files = protocol::builtInFiles().files;
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (file.key().startsWith(QLatin1String("questionnaires/")))
            QTest::newRow(qPrintable(file.key())) << file.value();
    }
    QTest::newRow("screening") << forms::test::fixture("questionnaire-smp-screening.json");
}

void TestFormOutline::everyQuestionOnce()
{
    QFETCH(QByteArray, bytes);
    const auto form = forms::readQuestionnaire(bytes, forms::Reading::Lenient).questionnaire;
    QVERIFY(form);
    for (const Pace pace : {Pace::OneByOne, Pace::BySection}) {
        const forms::FormState state(form);
        const FormOutline outline = outlineOf(state, pace);
        QHash<QString, int> seen;
        for (const OutlinePage& page : outline.pages) {
            QVERIFY(!page.rows.empty());
            QVERIFY(!page.rows.front().beneath);
            for (const OutlineRow& row : page.rows)
                ++seen[state.path(row.node)];
        }
        for (const int node : state.nodes()) {
            if (state.item(node).isQuestion())
                QCOMPARE(seen.value(state.path(node)), 1);
        }
    }
}

void TestFormOutline::manyRowsAreSplit()
{
    QByteArray items;
    for (int i = 0; i < 800; ++i)
        items += (i ? ",{'linkId':'q" : "{'linkId':'q") + QByteArray::number(i) + "','type':'boolean'}";
    const auto found = pagesOf("{'linkId':'g','type':'group','text':'G','item':[" + items + "]}", Pace::BySection);
    for (const QStringList& page : found)
        QVERIFY(page.size() <= 40);
    QVERIFY(found.size() >= 20);
}

QTEST_GUILESS_MAIN(TestFormOutline)
#include "test_form_outline.moc"
