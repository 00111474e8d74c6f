// The built-in protocol's words: that every text is in every language and in its own letters, every consent complete,
// every indication there.
#include "built_in.h"

#include "forms/questionnaire_reader.h"
#include "protocol/visit_entries.h"

using namespace stipple;
using namespace stipple::protocol;

namespace
{
const QStringList& languages()
{
    static const QStringList list{QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("ar")};
    return list;
}

bool isLetterOf(QChar c, QChar::Script script) { return c.isLetter() && c.script() == script; }

// What is wrong with a text in `language`; empty: nothing.
QString objection(const QString& text, const QString& language)
{
    if (text.trimmed().isEmpty() || text != text.trimmed())
        return QStringLiteral("empty, or space around it");
    if (text.contains(u'<') || text.contains(u'`') || text.contains(QLatin1String("**")) || text.contains(u'\t'))
        return QStringLiteral("markup");
    int arabic = 0;
    int latin = 0;
    for (const QChar c : text) {
        arabic += isLetterOf(c, QChar::Script_Arabic);
        latin += isLetterOf(c, QChar::Script_Latin);
    }
    if (language == u"ar" ? latin > arabic : arabic > 0)
        return QStringLiteral("in other letters than its language's");
    if (language == u"ar" ? text.contains(u'?') || text.contains(u',')
                          : language == u"es" && text.count(u'?') != text.count(u'¿'))
        return QStringLiteral("punctuated as in another language");
    return {};
}

// Every {"en": …} of `json`, with its place.
void eachText(const Json& json, const QString& place,
              const std::function<void(const QString& place, const Json& texts)>& visit)
{
    if (json.isObject() && json.find(u"en"))
        return visit(place, json);
    for (const auto& [name, value] : json.members())
        eachText(value, place + u'/' + name, visit);
    for (size_t i = 0; i < json.items().size(); ++i)
        eachText(json.items()[i], place + u'/' + QString::number(i), visit);
}

// The words of a form: an element's own and, from the translation extension, the other languages'.
void eachFormText(const Json& json, const QString& place,
                  const std::function<void(const QString& place, const QMap<QString, QString>&)>& visit)
{
    static const QSet<QString> shown{QStringLiteral("text"), QStringLiteral("display"), QStringLiteral("title"),
                                     QStringLiteral("description")};
    const bool isFormat = json[u"url"].toString().endsWith(QLatin1String("/entryFormat"));
    for (const auto& [name, value] : json.members()) {
        if (value.isString() && (shown.contains(name) || (isFormat && name == u"valueString"))) {
            QMap<QString, QString> texts{{QStringLiteral("en"), value.toString()}};
            for (const Json& translation : json[QString(u'_' + name)][u"extension"].items()) {
                const auto& parts = translation[u"extension"].items();
                if (parts.size() == 2)
                    texts.insert(parts[0][u"valueCode"].toString(), parts[1][u"valueString"].toString());
            }
            visit(place + u'/' + name, texts);
        }
        eachFormText(value, place + u'/' + name, visit);
    }
    for (size_t i = 0; i < json.items().size(); ++i)
        eachFormText(json.items()[i], place + u'/' + QString::number(i), visit);
}

QSet<QString> idsOf(const std::vector<const Term*>& terms)
{
    QSet<QString> ids;
    for (const Term* term : terms)
        ids.insert(term->id);
    return ids;
}
} // namespace

class ContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksEveryLanguage()
    {
        QStringList wrong;
        int count = 0;
        for (const Part& part : built_in::protocol().parts) {
            if (part.kind == u"questionnaire" || part.kind == u"phrases")
                continue;
            eachText(Json::parse(part.bytes).value(), part.file, [&](const QString& place, const Json& texts) {
                for (const QString& language : languages()) {
                    const QString objected = objection(texts[language].toString(), language);
                    ++count;
                    if (!objected.isEmpty())
                        wrong += place + u'/' + language + QLatin1String(": ") + objected;
                }
            });
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY(count > 1000);
    }

    void formsSpeakEveryLanguage()
    {
        QStringList wrong;
        for (const QuestionnaireOutline& form : built_in::protocol().questionnaires) {
            const Json json = Json::parse(built_in::protocol().questionnaireBytes(form.canonical())).value();
            int count = 0;
            eachFormText(json, form.file, [&](const QString& place, const QMap<QString, QString>& texts) {
                for (const QString& language : languages()) {
                    const QString objected = objection(texts.value(language), language);
                    ++count;
                    if (!objected.isEmpty())
                        wrong += place + u'/' + language + QLatin1String(": ") + objected;
                }
            });
            QVERIFY2(count >= 9, qPrintable(form.file));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void formsAreReadStrictly()
    {
        for (const QuestionnaireOutline& form : built_in::protocol().questionnaires) {
            const auto reading = forms::readQuestionnaire(built_in::protocol().questionnaireBytes(form.canonical()),
                                                          forms::Reading::Strict);
            QVERIFY2(reading.questionnaire, qPrintable(form.file));
            QVERIFY2(reading.errors.empty() && reading.ignored.empty(), qPrintable(form.file));
        }
        QVERIFY(built_in::protocol().questionnaireFor(QStringLiteral("consultation")));
    }

    void marksTranslationsThatNobodyHasRead()
    {
        const Language* const spanish = built_in::protocol().language(QStringLiteral("es"));
        QCOMPARE(built_in::protocol().language(QStringLiteral("en"))->translation, Language::Translation::Original);
        QCOMPARE(spanish->translation, Language::Translation::AwaitingReview);
        QCOMPARE(built_in::protocol().language(QStringLiteral("ar"))->translation,
                 Language::Translation::AwaitingReview);
        const Loading silent = loadProtocol(
            built_in::mutated(QStringLiteral("protocol.json"), ", \"translation\": \"awaiting-review\"", ""));
        QCOMPARE(silent->language(QStringLiteral("es"))->translation, Language::Translation::AwaitingReview);
        const Loading read =
            loadProtocol(built_in::mutated(QStringLiteral("protocol.json"), "\"awaiting-review\"",
                                           "\"reviewed\", \"by\": \"Ana Ruiz, translator\", \"on\": \"2026-12-01\""));
        QCOMPARE(read->language(QStringLiteral("es"))->translation, Language::Translation::Reviewed);
        QCOMPARE(read->language(QStringLiteral("es"))->reviewedBy, QStringLiteral("Ana Ruiz, translator"));
        QCOMPARE(read->language(QStringLiteral("es"))->reviewedOn, QDate(2026, 12, 1));
        for (const ConsentText& consent : built_in::protocol().consents)
            QVERIFY2(consent.reviews.empty(), qPrintable(consent.id));
    }

    void indicationsAndCauses()
    {
        const QSet<QString> known = idsOf(built_in::protocol().terms(QStringLiteral("indications")));
        for (const char* id : {"alopecia-areata",       "alopecia-androgenetic",
                               "alopecia-other",        "pattern-baldness",
                               "receding-hairline",     "thinning",
                               "female-thinning",       "crown-loss",
                               "complete-baldness",     "scar-surgery",
                               "scar-injury",           "scar-burn",
                               "scar-disease",          "head-trauma",
                               "transplant-donor-scar", "birthmark",
                               "extension-damage",      "failed-transplant",
                               "little-donor-hair",     "awaiting-transplant",
                               "transplant-impossible", "density-after-transplant",
                               "trichotillomania"})
            QVERIFY2(known.contains(QLatin1String(id)), id);
        const QSet<QString> causes = idsOf(built_in::protocol().terms(QStringLiteral("causes")));
        QCOMPARE(causes, (QSet<QString>{QStringLiteral("autoimmune"), QStringLiteral("stress"), QStringLiteral("diet"),
                                        QStringLiteral("steroid-abuse")}));
        // What the client ticks is a term of the vocabulary, or says that it is none.
        const QSet<QString> none{QStringLiteral("other"), QStringLiteral("unknown"), QStringLiteral("none")};
        const QuestionnaireOutline* form = built_in::protocol().questionnaireFor(QStringLiteral("intake"));
        QVERIFY((form->questions[QStringLiteral("indications")].codes - known - none).isEmpty());
        QVERIFY((form->questions[QStringLiteral("cause")].codes - causes - none).isEmpty());
        QVERIFY(!built_in::protocol()
                     .term(QStringLiteral("indications"), QStringLiteral("trichotillomania"))
                     ->differences.empty());
    }

    void consents_data()
    {
        QTest::addColumn<QString>("purpose");
        QTest::addColumn<int>("moment");
        QTest::addColumn<int>("statements");
        QTest::addColumn<bool>("isRequired");
        const auto row = [](const char* id, const char* purpose, ConsentText::Moment moment, int statements,
                            bool isRequired = false) {
            QTest::newRow(id) << QString::fromLatin1(purpose) << int(moment) << statements << isRequired;
        };
        using Moment = ConsentText::Moment;
        row("health-data", "health-data", Moment::BeforeIntake, 5, true);
        row("treatment", "treatment", Moment::AfterScreening, 12, true);
        row("photos-record", "photos-record", Moment::AfterScreening, 3);
        row("photos-teaching", "photos-teaching", Moment::AfterScreening, 3);
        row("photos-publication", "photos-publication", Moment::AfterScreening, 4);
        row("photo-refusal", "photo-refusal", Moment::AnyTime, 2);
        row("guardian", "guardian", Moment::AfterScreening, 3);
        row("withdrawal", "withdrawal", Moment::AnyTime, 2);
    }
    void consents()
    {
        QFETCH(QString, purpose);
        QFETCH(int, moment);
        QFETCH(int, statements);
        QFETCH(bool, isRequired);
        const ConsentText* consent = built_in::protocol().consent(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(consent);
        QCOMPARE(consent->purpose, purpose);
        QCOMPARE(int(consent->moment), moment);
        QCOMPARE(consent->isRequiredForTreatment, isRequired);
        QVERIFY(!consent->version.isEmpty());
        QVERIFY(int(consent->statements.size()) >= statements);
        for (const ConsentStatement& statement : consent->statements) {
            for (const QString& language : languages())
                QVERIFY2(statement.text.has(language), qPrintable(statement.id));
        }
        for (const QString& role : consent->signers + consent->mayJoin) {
            for (const QString& language : languages())
                QVERIFY2(consent->meaningFor(role).has(language), qPrintable(role));
            if (role != consent->signers.front())
                QVERIFY2(!(consent->meaningFor(role) == consent->meaning), qPrintable(role));
        }
        QVERIFY(consent->signers.contains(QStringLiteral("practitioner")));
        QVERIFY(consent->mayJoin.contains(QStringLiteral("interpreter")));
        QCOMPARE(consent->hasPaperOption, purpose == u"health-data");
        // Every place of publication is chosen by itself.
        QStringList channels;
        for (const Term* channel : built_in::protocol().terms(QStringLiteral("channels")))
            channels += channel->id;
        QCOMPARE(consent->channels, purpose == u"photos-publication" ? channels : QStringList());
        if (purpose != u"withdrawal")
            QVERIFY(consent->isRevocable);
    }

    // What sources claim is nowhere a promise to somebody who consents.
    void consentsPromiseNothing()
    {
        for (const ConsentText& consent : built_in::protocol().consents) {
            QString all = consent.meaning.in(QStringLiteral("en")).text;
            for (const LocalizedText& paragraph : consent.body)
                all += paragraph.in(QStringLiteral("en")).text;
            for (const char* claim : {"maintenance-free", "permanent", "painless", "safe and", "indistinguishable"})
                QVERIFY2(!all.contains(QLatin1String(claim), Qt::CaseInsensitive), qPrintable(consent.id));
        }
    }
};

QTEST_APPLESS_MAIN(ContentTest)
#include "test_content.moc"
