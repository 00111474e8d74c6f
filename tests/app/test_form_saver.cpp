// What is typed is kept after a pause, and nothing is given up when the disk fails.
#include "filling.h"

using namespace stipple;
using namespace stipple::app;
using namespace stipple::app::test;

class TestFormSaver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedTextIsKeptOnceAfterAPause();
    void leavingKeepsAtOnce();
    void savedIsSaidOnlyWhenItIs();
    void aFailureKeepsOrderAndAnswer();
    void leavingTheAppKeepsWhatIsTyped();
};

namespace
{
const QByteArray two = "{'linkId':'a','type':'string','text':'A'},{'linkId':'b','type':'boolean','text':'B'}";
} // namespace

void TestFormSaver::typedTextIsKeptOnceAfterAPause()
{
    Filling it(two);
    for (const char* text : {"h", "he", "hel"})
        it.item("a")->setAnswer(0, QString::fromLatin1(text));
    QVERIFY(it.journal.kept.empty());
    QTRY_COMPARE(int(it.journal.kept.size()), 1);
    QCOMPARE(it.journal.lastAnswer(QStringLiteral("a")), QStringLiteral("\"hel\""));
}

void TestFormSaver::leavingKeepsAtOnce()
{
    Filling it(two);
    it.item("a")->setAnswer(0, QStringLiteral("x"));
    it.item("a")->leave();
    QCOMPARE(int(it.journal.kept.size()), 1);
    it.item("a")->setAnswer(0, QStringLiteral("xy"));
    it.item("b")->setYes(true); // what was typed before comes before
    QCOMPARE(int(it.journal.kept.size()), 3);
    QCOMPARE(std::get<forms::AnswersGiven>(it.journal.kept[1]).path, QStringLiteral("a"));
}

void TestFormSaver::savedIsSaidOnlyWhenItIs()
{
    Filling it(two);
    QCOMPARE(it.form->saveState(), FormController::NothingYet);
    it.journal.waits = true;
    it.item("b")->setYes(true);
    QCOMPARE(it.form->saveState(), FormController::Saving);
    it.journal.answer();
    QTRY_COMPARE(it.form->saveState(), FormController::Saved);
}

void TestFormSaver::aFailureKeepsOrderAndAnswer()
{
    Filling it(two);
    it.journal.fails = true;
    it.item("a")->setAnswer(0, QStringLiteral("x"));
    it.item("a")->leave();
    QCOMPARE(it.form->saveState(), FormController::NotSaved);
    QVERIFY(it.item("a")->notSaved());
    QCOMPARE(it.item("a")->answers().first(), QStringLiteral("x"));
    it.item("b")->setYes(false);
    QVERIFY(it.journal.kept.empty());
    it.journal.fails = false;
    it.form->saveAgain();
    QCOMPARE(it.form->saveState(), FormController::Saved);
    QCOMPARE(int(it.journal.kept.size()), 2);
    QCOMPARE(std::get<forms::AnswersGiven>(it.journal.kept[0]).path, QStringLiteral("a"));
    QVERIFY(!it.item("a")->notSaved());
}

void TestFormSaver::leavingTheAppKeepsWhatIsTyped()
{
    Filling it(two);
    it.item("a")->setAnswer(0, QStringLiteral("x"));
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationInactive);
    QCOMPARE(int(it.journal.kept.size()), 1);
}

QTEST_MAIN(TestFormSaver)
#include "test_form_saver.moc"
