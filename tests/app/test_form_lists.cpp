// Long lists, lines between two ends and files: what an item offers beside a field to type in.
#include "filling.h"

#include <QTemporaryDir>

using namespace stipple;
using namespace stipple::app;
using namespace stipple::app::test;

class TestFormLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foundByTheBeginningsOfWords();
    void whatIsChosenIsNotOfferedAgain();
    void aSliderAnswersInItsSteps();
    void aFileBecomesAnAnswer();
    void whatCannotBeAttachedIsSaid();
    void whatCannotBeAnsweredHereStandsInNobodysWay();
};

namespace
{

const QByteArray land = "{'linkId':'land','type':'choice','text':'Land','repeats':true,'answerOption':["
                        "{'valueString':'Costa Rica'},{'valueString':'Côte d’Ivoire'},{'valueString':'Puerto Rico'},"
                        "{'valueString':'Perú'}]}";
const QByteArray letter = "{'linkId':'letter','type':'attachment','text':'Letter','required':true,'repeats':true}";

QStringList found(const FormItem& item, const QString& typed, int most = 10)
{
    QStringList texts;
    for (const QVariant& each : item.matching(typed, most))
        texts += each.toMap().value(QStringLiteral("text")).toString();
    return texts;
}

FormOpening withFiles(const QByteArray& items)
{
    FormOpening opening;
    opening.questionnaire = forms::test::readForm(items);
    opening.language = QStringLiteral("en");
    opening.takesFiles = true;
    return opening;
}

} // namespace

void TestFormLists::foundByTheBeginningsOfWords()
{
    Filling it(land);
    const FormItem& item = *it.item("land");
    QCOMPARE(found(item, QStringLiteral("cote")), QStringList{QStringLiteral("Côte d’Ivoire")});
    QCOMPARE(found(item, QStringLiteral("RIC co")), QStringList{QStringLiteral("Costa Rica")});
    QCOMPARE(found(item, QStringLiteral("peru")), QStringList{QStringLiteral("Perú")});
    QCOMPARE(found(item, QStringLiteral("rico")), QStringList{QStringLiteral("Puerto Rico")});
    QCOMPARE(found(item, QStringLiteral("zz")), QStringList());
    QCOMPARE(found(item, QString()).size(), 4);
    QCOMPARE(found(item, QString(), 2).size(), 2);
}

void TestFormLists::whatIsChosenIsNotOfferedAgain()
{
    Filling it(land);
    FormItem& item = *it.item("land");
    item.choose(0, true);
    QCOMPARE(found(item, QStringLiteral("co")), QStringList{QStringLiteral("Côte d’Ivoire")});
    item.choose(0, false);
    QCOMPARE(found(item, QStringLiteral("co")).size(), 2);
}

void TestFormLists::aSliderAnswersInItsSteps()
{
    const QByteArray slider =
        "{'linkId':'p','type':'integer','text':'P','extension':["
        "{'url':'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl','valueCodeableConcept':"
        "{'coding':[{'code':'slider'}]}},"
        "{'url':'http://hl7.org/fhir/StructureDefinition/minValue','valueInteger':10},"
        "{'url':'http://hl7.org/fhir/StructureDefinition/maxValue','valueInteger':30},"
        "{'url':'http://hl7.org/fhir/StructureDefinition/questionnaire-sliderStepValue','valueInteger':5}]}";
    Filling it(slider);
    FormItem& item = *it.item("p");
    QCOMPARE(item.kind(), FormItem::Slider);
    QVERIFY(!item.answeredAtAll()); // where it stands is no answer
    QCOMPARE(item.number(), 10.0);
    item.setNumber(17);
    QCOMPARE(item.number(), 15.0);
    QCOMPARE(item.words(), QStringLiteral("15"));
    item.setNumber(99); // past the end
    QCOMPARE(item.number(), 30.0);
    item.leave();
    QCOMPARE(it.journal.replayed(forms::test::readForm(slider)).state().values(QStringLiteral("p")).size(), 1u);
}

void TestFormLists::aFileBecomesAnAnswer()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("letter.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("All is well.");
    file.close();
    Filling it(withFiles(letter));
    FormItem& item = *it.item("letter");
    item.attach(file.fileName());
    QCOMPARE(item.fileProblem(), QString());
    QCOMPARE(item.attached().size(), 1);
    QVERIFY2(item.attached().front().startsWith(QLatin1String("letter.txt (")), qPrintable(item.attached().front()));
    const Json kept = it.form->state().values(QStringLiteral("letter")).front().json();
    QCOMPARE(kept[u"contentType"].toString(), QStringLiteral("text/plain"));
    QCOMPARE(QByteArray::fromBase64(kept[u"data"].toString().toLatin1()), QByteArray("All is well."));
    QCOMPARE(item.problem(), QString());
    item.attach(file.fileName()); // several are possible here
    QCOMPARE(item.attached().size(), 2);
    item.detach(0);
    QCOMPARE(item.attached().size(), 1);
}

void TestFormLists::whatCannotBeAttachedIsSaid()
{
    QTemporaryDir folder;
    Filling it(withFiles(letter));
    FormItem& item = *it.item("letter");
    item.attach(folder.path());
    QVERIFY(item.fileProblem().startsWith(QLatin1String("This file cannot be read.")));
    QFile large(folder.filePath(QStringLiteral("large")));
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize((2 << 20) + 1));
    item.attach(large.fileName());
    QVERIFY(item.fileProblem().startsWith(QLatin1String("This file is larger than")));
    QVERIFY(item.attached().isEmpty());
}

void TestFormLists::whatCannotBeAnsweredHereStandsInNobodysWay()
{
    Filling kiosk(letter + ",{'linkId':'ok','type':'boolean','text':'Right?','required':true}");
    kiosk.form->next();
    QCOMPARE(kiosk.form->problems(), 1);
    QCOMPARE(kiosk.item("letter")->problem(), QString());
    kiosk.item("ok")->setYes(true);
    kiosk.form->next();
    QCOMPARE(kiosk.form->stage(), FormController::Review);
    // Where files are within reach, it is asked for.
    Filling desk(withFiles(letter));
    desk.form->next();
    QCOMPARE(desk.form->problems(), 1);
}

QTEST_MAIN(TestFormLists)
#include "test_form_lists.moc"
