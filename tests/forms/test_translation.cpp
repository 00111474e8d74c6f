#include "form_texts.h"

using namespace stipple::forms;
using namespace stipple::forms::test;

class TestTranslation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheNearest_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("has");
        QTest::newRow("own") << "en"
                             << "Yes" << true;
        QTest::newRow("own, of a region") << "en-GB"
                                          << "Yes" << true;
        QTest::newRow("another region's own") << "en-US"
                                              << "Yep" << true;
        QTest::newRow("plain") << "es"
                               << "Sí" << true;
        QTest::newRow("region falls back to plain") << "es-AR"
                                                    << "Sí" << true;
        QTest::newRow("exact region") << "es-MX"
                                      << "Simón" << true;
        QTest::newRow("plain takes a region") << "pt"
                                              << "Sim" << true;
        QTest::newRow("region takes another") << "pt-PT"
                                              << "Sim" << true;
        QTest::newRow("case does not matter") << "ES"
                                              << "Sí" << true;
        QTest::newRow("none") << "ar"
                              << "Yes" << false;
        QTest::newRow("nothing asked") << ""
                                       << "Yes" << false;
        QTest::newRow("no prefix match") << "e"
                                         << "Yes" << false;
    }
    void choosesTheNearest()
    {
        const TranslatedText text{QStringLiteral("Yes"),
                                  QStringLiteral("en"),
                                  {{QStringLiteral("es-MX"), QStringLiteral("Simón")},
                                   {QStringLiteral("es"), QStringLiteral("Sí")},
                                   {QStringLiteral("en-US"), QStringLiteral("Yep")},
                                   {QStringLiteral("pt-BR"), QStringLiteral("Sim")}}};
        QFETCH(QString, wanted);
        QTEST(text.in(wanted), "text");
        QTEST(text.has(wanted), "has");
    }

    void anEmptyTranslationDoesNotHideTheText()
    {
        const TranslatedText text{QStringLiteral("Yes"), QStringLiteral("en"), {{QStringLiteral("es"), {}}}};
        QCOMPARE(text.in(u"es"), QStringLiteral("Yes"));
        QVERIFY(!text.has(u"es"));
    }

    void aFormTellsItsLanguages()
    {
        const auto form = readQuestionnaire(fixture("questionnaire-smp-screening.json"), Reading::Strict);
        QVERIFY(form.questionnaire);
        QCOMPARE(form.questionnaire->languages(), (QStringList{QStringLiteral("en"), QStringLiteral("es")}));
        QCOMPARE(form.questionnaire->title.in(u"es-ES"),
                 QStringLiteral("Micropigmentación capilar – cuestionario médico"));
        QCOMPARE(form.questionnaire->find(QStringLiteral("fin"))->text.in(u"es"),
                 QStringLiteral("¿Toma finasterida o dutasterida?"));
        QCOMPARE(form.questionnaire->find(QStringLiteral("iso"))->text.in(u"es"),
                 QStringLiteral("Have you ever taken isotretinoin (Accutane/Roaccutane)?"));
    }

    void optionsAreTranslatedToo()
    {
        const QByteArray translation = "{'url':'http://hl7.org/fhir/StructureDefinition/translation','extension':["
                                       "{'url':'lang','valueCode':'es'},{'url':'content','valueString':'Nunca'}]}";
        const auto form =
            readForm("{'linkId':'a','type':'choice','answerOption':[{'valueCoding':{'code':'n','display':"
                     "'Never','_display':{'extension':[" +
                     translation + "]}}},{'valueString':'Never','_valueString':{'extension':[" + translation + "]}}]}");
        QVERIFY(form);
        for (const Option& option : form->items.front().options) {
            QCOMPARE(option.label.in(u"es"), QStringLiteral("Nunca"));
            QCOMPARE(option.label.in(u"ar"), QStringLiteral("Never"));
        }
    }
};

QTEST_APPLESS_MAIN(TestTranslation)
#include "test_translation.moc"
