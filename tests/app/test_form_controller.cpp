// A form being filled in, without a screen: going on and back, what is said to be wrong, review, resuming, saving.
#include "filling.h"

#include "core/clock.h"

using namespace stipple;
using namespace stipple::app;
using namespace stipple::app::test;

class TestFormController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnAndBack();
    void nextHoldsUntilAllIsWell();
    void wrongFormOutranksMissing();
    void problemsGoAsTheyAreMended();
    void leavingAFieldSaysOnlyWhatIsWrong();
    void sectionsThatAskNothingAreNotCounted();
    void switchedOnBeneathAndOffAgain();
    void review();
    void reviewLeadsToTheQuestionAndBack();
    void whatIsLeftOutIsListed();
    void hiddenAndReadOnlyStandInNobodysWay();
    void finishingWaitsForTheDisk();
    void finishingFailsWithTheDisk();
    void resumes();
    void resumesInTheReview();
    void loadOfSaveIsTheSame();
    void languageMidWay();
    void hasThisChanged();
    void hasThisChangedAsksWhatIsNew();
    void backOutOfAChange();
    void removingAnOccurrence();
};

namespace
{

const QByteArray yes = "'operator':'=','answerBoolean':true}]";
const QByteArray form =
    "{'linkId':'s1','type':'group','text':'About you','item':["
    "{'linkId':'name','type':'string','text':'Your name','required':true},"
    "{'linkId':'born','type':'date','text':'Born','required':true}]},"
    "{'linkId':'s2','type':'group','text':'Health','item':["
    "{'linkId':'ill','type':'boolean','text':'Ill?','required':true},"
    "{'linkId':'since','type':'date','text':'Since?','enableWhen':[{'question':'ill'," +
    yes +
    "},"
    "{'linkId':'doctor','type':'string','text':'Doctor?','required':true,'enableWhen':[{'question':'ill'," +
    yes +
    "},"
    "{'linkId':'fine','type':'boolean','text':'Fine?'}]},"
    "{'linkId':'s3','type':'group','text':'Only for the ill','enableWhen':[{'question':'ill'," +
    yes + ",'item':[{'linkId':'more','type':'text','text':'More?'}]}";

forms::Response answersOf(const QByteArray& items) { return forms::test::readResponse(items); }

const QByteArray answered = "{'linkId':'s1','item':[{'linkId':'name','answer':[{'valueString':'Ada'}]},"
                            "{'linkId':'born','answer':[{'valueDate':'1980-03'}]}]},"
                            "{'linkId':'s2','item':[{'linkId':'ill','answer':[{'valueBoolean':false}]}]}";

} // namespace

void TestFormController::goesOnAndBack()
{
    Filling it(form);
    QSignalSpy left(it.form.get(), &FormController::leftAtStart);
    QCOMPARE(it.paths(), each("name|born"));
    QCOMPARE(it.form->sectionTitle(), QStringLiteral("About you"));
    QCOMPARE(it.form->sections(), 2);
    QVERIFY(it.form->atStart());
    it.item("name")->setAnswer(0, QStringLiteral("Ada"));
    it.item("born")->pickAnswer(0, QStringLiteral("1980-3-"));
    it.form->next();
    QCOMPARE(it.paths(), each("ill"));
    QVERIFY(it.form->oneQuestion());
    QCOMPARE(it.form->section(), 1);
    QVERIFY(!it.form->atStart());
    it.item("ill")->setYes(false);
    it.form->next();
    QCOMPARE(it.paths(), each("fine"));
    QCOMPARE(it.form->sectionShare(), 0.5);
    QVERIFY(it.form->lastPage());
    it.form->back();
    it.form->back();
    QCOMPARE(it.paths(), each("name|born"));
    QCOMPARE(it.item("name")->answers(), each("Ada"));
    it.form->back();
    QCOMPARE(left.count(), 1);
    QCOMPARE(it.journal.replayed(forms::test::readForm(form)).place(), QStringLiteral("name"));
}

void TestFormController::nextHoldsUntilAllIsWell()
{
    Filling it(form);
    QSignalSpy asked(it.form.get(), &FormController::focusAsked);
    QVERIFY(it.item("name")->problem().isEmpty());
    it.form->next();
    QCOMPARE(it.paths(), each("name|born"));
    QCOMPARE(asked.takeFirst().first().toString(), QStringLiteral("name"));
    QCOMPARE(it.form->problems(), 2);
    QVERIFY2(it.form->problem().contains(QLatin1String("Your name")), qPrintable(it.form->problem()));
    QVERIFY2(it.form->problem().contains(QLatin1String("an answer is needed")), qPrintable(it.form->problem()));
    QCOMPARE(it.item("name")->problem(), QStringLiteral("Please answer this question."));
}

void TestFormController::wrongFormOutranksMissing()
{
    Filling it(form);
    QSignalSpy asked(it.form.get(), &FormController::focusAsked);
    it.item("born")->pickAnswer(0, QStringLiteral("-3-")); // the name is missing, and stands before
    it.form->next();
    QCOMPARE(asked.takeFirst().first().toString(), QStringLiteral("born"));
    QCOMPARE(it.item("born")->problem(), QStringLiteral("The year is missing."));
    it.item("born")->pickAnswer(0, QStringLiteral("1980--5"));
    QCOMPARE(it.item("born")->problem(), QStringLiteral("The month is missing."));
    it.item("born")->pickAnswer(0, QStringLiteral("1981-2-29"));
    QVERIFY(it.item("born")->problem().startsWith(QLatin1String("There is no such day")));
    it.item("born")->pickAnswer(0, QStringLiteral("1980-2-29"));
    QVERIFY(it.item("born")->problem().isEmpty());
    it.form->goToProblem();
    QCOMPARE(asked.takeFirst().first().toString(), QStringLiteral("name"));
}

void TestFormController::problemsGoAsTheyAreMended()
{
    Filling it(form);
    it.form->next();
    it.item("name")->setAnswer(0, QStringLiteral("A"));
    QVERIFY(it.item("name")->problem().isEmpty());
    QCOMPARE(it.form->problems(), 1);
    it.item("name")->setAnswer(0, QString());
    QCOMPARE(it.form->problems(), 2);
}

void TestFormController::leavingAFieldSaysOnlyWhatIsWrong()
{
    Filling it("{'linkId':'n','type':'integer','text':'N','required':true},{'linkId':'m','type':'integer','text':'M'}");
    it.item("n")->leave();
    QVERIFY(it.item("n")->problem().isEmpty());
    it.item("m")->setAnswer(0, QStringLiteral("many"));
    QVERIFY(it.item("m")->problem().isEmpty()); // not while it is being typed
    it.item("m")->leave();
    QCOMPARE(it.item("m")->problem(), QStringLiteral("This is no whole number."));
    it.item("m")->setAnswer(0, QStringLiteral("3"));
    QVERIFY(it.item("m")->problem().isEmpty());
}

void TestFormController::sectionsThatAskNothingAreNotCounted()
{
    Filling it(form, answered);
    QCOMPARE(it.form->sections(), 2);
    it.form->goTo(QStringLiteral("ill"));
    it.item("ill")->setYes(true);
    QCOMPARE(it.form->sections(), 3);
}

void TestFormController::switchedOnBeneathAndOffAgain()
{
    Filling it(form, answered);
    it.form->goTo(QStringLiteral("ill"));
    FormItem* ill = it.item("ill");
    ill->setYes(true);
    QCOMPARE(it.paths(), each("ill|since|doctor"));
    QCOMPARE(it.item("ill"), ill); // what one is touching stays what it is
    QVERIFY(it.item("doctor")->beneath());
    it.item("doctor")->setAnswer(0, QStringLiteral("Dr Osei"));
    ill->setYes(false);
    QCOMPARE(it.paths(), each("ill"));
    ill->setYes(true);
    QCOMPARE(it.item("doctor")->answers(), each("Dr Osei")); // it comes back
}

void TestFormController::review()
{
    Filling it(form, answered);
    it.form->goTo(QStringLiteral("fine"));
    it.form->next();
    QCOMPARE(it.form->stage(), FormController::Review);
    QCOMPARE(it.form->section(), it.form->sections());
    const FormReviewModel& rows = *it.form->review();
    QStringList seen;
    for (int row = 0; row < rows.count(); ++row) {
        const auto at = [&](FormReviewModel::Role role) { return rows.data(rows.index(row), role).toString(); };
        seen += at(FormReviewModel::KindRole) + QLatin1Char('|') + at(FormReviewModel::TitleRole) + QLatin1Char('|') +
                at(FormReviewModel::WordsRole);
    }
    QCOMPARE(seen, QStringLiteral("1|About you|;2|Your name|Ada;2|Born|March 1980;1|Health|;2|Ill?|No;2|Fine?|")
                       .split(QLatin1Char(';')));
}

void TestFormController::reviewLeadsToTheQuestionAndBack()
{
    Filling it(form, "{'linkId':'s1','item':[{'linkId':'name','answer':[{'valueString':'Ada'}]}]}");
    it.form->goTo(QStringLiteral("fine"));
    QSignalSpy asked(it.form.get(), &FormController::focusAsked);
    it.form->finish(); // not while something is missing
    QCOMPARE(it.form->stage(), FormController::Review);
    QCOMPARE(it.form->review()->problems(), 2);
    const QModelIndex first = it.form->review()->index(0);
    QCOMPARE(first.data(FormReviewModel::KindRole).toInt(), int(FormReviewModel::Problem));
    QCOMPARE(first.data(FormReviewModel::PathRole).toString(), QStringLiteral("born"));
    it.form->goTo(QStringLiteral("born"));
    QVERIFY(it.form->fromReview());
    QCOMPARE(asked.takeLast().first().toString(), QStringLiteral("born"));
    QVERIFY(!it.item("born")->problem().isEmpty());
    it.item("born")->pickAnswer(0, QStringLiteral("1980"));
    it.form->next();
    QCOMPARE(it.form->stage(), FormController::Review);
    QCOMPARE(it.form->review()->problems(), 1);
    it.form->goTo(QStringLiteral("ill"));
    it.form->back(); // as well
    QCOMPARE(it.form->stage(), FormController::Review);
}

void TestFormController::whatIsLeftOutIsListed()
{
    Filling it(form, answered + ",{'linkId':'s3','item':[{'linkId':'more','answer':[{'valueString':'Long ago'}]}]}");
    it.form->goTo(QStringLiteral("fine"));
    it.form->next();
    const FormReviewModel& rows = *it.form->review();
    const QModelIndex last = rows.index(rows.count() - 1);
    QCOMPARE(last.data(FormReviewModel::KindRole).toInt(), int(FormReviewModel::Aside));
    QCOMPARE(last.data(FormReviewModel::WordsRole).toString(), QStringLiteral("Long ago"));
    QCOMPARE(rows.index(rows.count() - 2).data(FormReviewModel::KindRole).toInt(), int(FormReviewModel::AsideHead));
    QVERIFY(it.form->response().values(u"more").empty());
    QCOMPARE(it.form->state().draft().values(u"more").size(), std::size_t(1));
}

void TestFormController::hiddenAndReadOnlyStandInNobodysWay()
{
    Filling it("{'linkId':'h','type':'string','required':true,'extension':[{'url':'http://hl7.org/fhir/"
               "StructureDefinition/questionnaire-hidden','valueBoolean':true}]},"
               "{'linkId':'r','type':'string','required':true,'readOnly':true},{'linkId':'a','type':'string'}");
    QSignalSpy finished(it.form.get(), &FormController::finished);
    it.form->next();
    QCOMPARE(it.form->stage(), FormController::Review);
    it.form->next();
    QCOMPARE(finished.count(), 1);
}

void TestFormController::finishingWaitsForTheDisk()
{
    Filling it(form, answered);
    it.form->goTo(QStringLiteral("fine"));
    QSignalSpy finished(it.form.get(), &FormController::finished);
    it.form->next();
    it.journal.waits = true;
    it.form->sheet().note(forms::PlaceReached{QStringLiteral("anywhere")});
    it.form->next();
    QVERIFY(it.form->finishing());
    QCOMPARE(finished.count(), 0);
    it.journal.answer();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!it.form->finishing());
    QCOMPARE(it.form->response().status, QStringLiteral("completed"));
}

void TestFormController::finishingFailsWithTheDisk()
{
    Filling it(form, answered);
    it.form->goTo(QStringLiteral("fine"));
    QSignalSpy finished(it.form.get(), &FormController::finished);
    it.item("fine")->setYes(true);
    it.form->next();
    it.journal.fails = true;
    it.form->sheet().note(forms::PlaceReached{QStringLiteral("anywhere")});
    it.form->next();
    QVERIFY(!it.form->finishing());
    QCOMPARE(finished.count(), 0);
    QCOMPARE(it.form->saveState(), FormController::NotSaved);
    QCOMPARE(it.form->saveProblem(), QStringLiteral("The storage is full."));
    it.journal.fails = false;
    it.form->next();
    QCOMPARE(finished.count(), 1);
}

void TestFormController::resumes()
{
    Filling first(form, answered);
    first.form->goTo(QStringLiteral("ill"));
    first.item("ill")->setYes(true);
    first.item("doctor")->setAnswer(0, QStringLiteral("Dr"));
    first.form->settle();
    const auto replay = first.journal.replayed(forms::test::readForm(form), answersOf(answered));

    Filling second({.questionnaire = forms::test::readForm(form),
                    .language = QStringLiteral("en"),
                    .draft = replay.state().draft(),
                    .place = replay.place()});
    QCOMPARE(second.paths(), first.paths());
    QCOMPARE(second.item("doctor")->answers(), each("Dr"));
    QCOMPARE(second.form->saveState(), FormController::NothingYet);
    QVERIFY(second.journal.kept.empty()); // opening is no answer
}

void TestFormController::resumesInTheReview()
{
    Filling it({.questionnaire = forms::test::readForm(form),
                .language = QStringLiteral("en"),
                .draft = answersOf(answered),
                .place = forms::reviewPlace.toString()});
    QCOMPARE(it.form->stage(), FormController::Review);
    it.form->back();
    QCOMPARE(it.paths(), each("fine"));
}

void TestFormController::loadOfSaveIsTheSame()
{
    const QByteArray items =
        "{'linkId':'s','type':'string','repeats':true,'text':'S'},{'linkId':'d','type':'date','text':'D'},"
        "{'linkId':'drug','type':'group','repeats':true,'text':'Medicine','item':["
        "{'linkId':'name','type':'string','text':'Name'},{'linkId':'dose','type':'decimal','text':'Dose'}]}";
    Filling it(items);
    const auto same = [&] {
        it.form->settle();
        const auto replay = it.journal.replayed(forms::test::readForm(items));
        QCOMPARE(replay.state().draft().toBytes(), it.form->state().draft().toBytes());
        const forms::FormState loaded(forms::test::readForm(items), it.form->state().draft());
        QCOMPARE(loaded.draft().toBytes(), it.form->state().draft().toBytes());
    };
    it.item("s")->setAnswer(0, QStringLiteral("one"));
    same();
    it.item("s")->add();
    it.item("s")->setAnswer(1, QStringLiteral("two"));
    same();
    it.item("d")->pickAnswer(0, QStringLiteral("--5"));
    same();
    it.form->goTo(QStringLiteral("drug[0]/dose"));
    it.item("drug[0]/dose")->setAnswer(0, QStringLiteral("0,50"));
    same();
    it.item("drug[0]+")->add();
    it.item("drug[1]/name")->setAnswer(0, QStringLiteral("Minoxidil"));
    it.item("drug[1]/dose")->setAnswer(0, QStringLiteral("a little"));
    same();
    it.form->goTo(QStringLiteral("drug[0]"));
    it.item("drug[0]")->remove();
    same();
    it.form->goTo(QStringLiteral("drug[0]"));
    QCOMPARE(it.item("drug[0]/name")->answers(), each("Minoxidil"));
}

void TestFormController::languageMidWay()
{
    const QByteArray items =
        "{'linkId':'a','type':'choice','text':'Which?','_text':{'extension':[{'url':'http://hl7.org/fhir/"
        "StructureDefinition/translation','extension':[{'url':'lang','valueCode':'es'},{'url':'content','valueString':"
        "'¿Cuál?'}]}]},'answerOption':[{'valueCoding':{'code':'x','display':'This'}},{'valueCoding':{'code':'y',"
        "'display':'That'}}]},{'linkId':'b','type':'string','text':'Only English'}";
    Filling it(items);
    it.item("a")->choose(1, true);
    it.item("b")->setAnswer(0, QStringLiteral("half a wo"));
    FormItem* typing = it.item("b");
    it.form->setLanguage(QStringLiteral("es"));
    QCOMPARE(it.item("a")->text(), QStringLiteral("¿Cuál?"));
    QVERIFY(!it.item("a")->foreign());
    QCOMPARE(it.item("a")->chosen(), QList<int>{1});
    QCOMPARE(it.item("b"), typing);
    QVERIFY(it.item("b")->foreign());
    QCOMPARE(it.item("b")->answers(), each("half a wo"));
    QVERIFY(!it.form->foreign());
    it.form->setLanguage(QStringLiteral("ar"));
    QVERIFY(it.form->foreign()); // nothing of it speaks Arabic
    QCOMPARE(it.form->ownLanguage(), QStringLiteral("English"));
}

void TestFormController::hasThisChanged()
{
    Filling it({.questionnaire = forms::test::readForm(form),
                .language = QStringLiteral("en"),
                .draft = answersOf(answered),
                .recalls = true});
    QCOMPARE(it.form->stage(), FormController::Recall);
    QVERIFY(it.form->atStart());
    QCOMPARE(it.form->recall()->count(), 3);
    QCOMPARE(it.form->recall()->index(2).data(FormReviewModel::WordsRole).toString(), QStringLiteral("March 1980"));
    it.form->nothingChanged();
    QCOMPARE(it.form->stage(), FormController::Recall);
    QCOMPARE(it.form->sectionTitle(), QStringLiteral("Health"));
    it.form->changeSomething();
    QCOMPARE(it.form->stage(), FormController::Questions);
    QCOMPARE(it.paths(), each("ill"));
    it.form->next();
    it.form->next();
    QCOMPARE(it.form->stage(), FormController::Review);
    const auto replay = it.journal.replayed(forms::test::readForm(form), answersOf(answered));
    QCOMPARE(replay.unchanged(), each("s1"));
}

void TestFormController::hasThisChangedAsksWhatIsNew()
{
    // The last answers are from a form that did not ask for the date of birth.
    Filling it({.questionnaire = forms::test::readForm(form),
                .language = QStringLiteral("en"),
                .draft = answersOf("{'linkId':'s1','item':[{'linkId':'name','answer':[{'valueString':'Ada'}]}]}"),
                .recalls = true});
    QSignalSpy asked(it.form.get(), &FormController::focusAsked);
    it.form->nothingChanged();
    QCOMPARE(it.form->stage(), FormController::Questions);
    QCOMPARE(asked.takeFirst().first().toString(), QStringLiteral("born"));
    it.item("born")->pickAnswer(0, QStringLiteral("1980"));
    it.form->next(); // a section without answers has nothing to recall
    QCOMPARE(it.form->stage(), FormController::Questions);
    QCOMPARE(it.paths(), each("ill"));
}

void TestFormController::backOutOfAChange()
{
    Filling it({.questionnaire = forms::test::readForm(form),
                .language = QStringLiteral("en"),
                .draft = answersOf(answered),
                .recalls = true});
    it.form->nothingChanged();
    it.form->changeSomething();
    it.form->back();
    QCOMPARE(it.form->stage(), FormController::Recall);
    QCOMPARE(it.form->sectionTitle(), QStringLiteral("Health"));
    it.form->back();
    QCOMPARE(it.form->sectionTitle(), QStringLiteral("About you"));
    const QString place = it.form->place();
    Filling again({.questionnaire = forms::test::readForm(form),
                   .language = QStringLiteral("en"),
                   .draft = answersOf(answered),
                   .place = place,
                   .recalls = true});
    QCOMPARE(again.form->stage(), FormController::Recall);
}

void TestFormController::removingAnOccurrence()
{
    Filling it("{'linkId':'drug','type':'group','repeats':true,'text':'Medicine','item':["
               "{'linkId':'name','type':'string','text':'Name','required':true}]}");
    it.item("drug[0]+")->add();
    it.item("drug[0]+")->add();
    QCOMPARE(it.item("drug[2]")->text(), QStringLiteral("Medicine 3"));
    it.form->next();
    it.form->goTo(QStringLiteral("drug[2]/name")); // on the next page
    QVERIFY(!it.item("drug[2]/name")->problem().isEmpty());
    it.item("drug[2]/name")->setAnswer(0, QStringLiteral("third"));
    it.form->goTo(QStringLiteral("drug[1]"));
    it.item("drug[1]")->remove();
    QCOMPARE(it.item("drug[1]")->text(), QStringLiteral("Medicine 2"));
    QCOMPARE(it.item("drug[1]/name")->answers(), each("third"));
    QVERIFY(it.item("drug[1]/name")->problem().isEmpty());
    it.item("drug[0]")->remove();
    QCOMPARE(it.item("drug[0]")->text(), QStringLiteral("Medicine"));
    it.item("drug[0]")->remove(); // the last one: an empty one takes its place
    QCOMPARE(it.item("drug[0]/name")->answers(), each(""));
}

QTEST_MAIN(TestFormController)
#include "test_form_controller.moc"
