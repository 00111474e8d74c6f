// The built-in protocol's words and rules: that every row of the screening table is there, every consent is complete,
// every text is in every language and in its own letters, and that no medicine on prescription is ever to be stopped.
#include "built_in.h"

#include "forms/questionnaire_reader.h"
#include "protocol/visit_entries.h"

using namespace stipple;
using namespace stipple::protocol;

namespace
{
const Protocol& builtIn()
{
    static const Loading loaded = loadProtocol(built_in::files());
    if (!loaded)
        qFatal("%s", qPrintable(built_in::allOf(loaded.error())));
    return *loaded;
}

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
        for (const Part& part : builtIn().parts) {
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
        for (const QuestionnaireOutline& form : builtIn().questionnaires) {
            const Json json = Json::parse(builtIn().questionnaireBytes(form.canonical())).value();
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
        for (const QuestionnaireOutline& form : builtIn().questionnaires) {
            const auto reading =
                forms::readQuestionnaire(builtIn().questionnaireBytes(form.canonical()), forms::Reading::Strict);
            QVERIFY2(reading.questionnaire, qPrintable(form.file));
            QVERIFY2(reading.errors.empty() && reading.ignored.empty(), qPrintable(form.file));
        }
        QVERIFY(builtIn().questionnaireFor(QStringLiteral("consultation")));
    }

    void marksTranslationsThatNobodyHasRead()
    {
        const Language* const spanish = builtIn().language(QStringLiteral("es"));
        QCOMPARE(builtIn().language(QStringLiteral("en"))->translation, Language::Translation::Original);
        QCOMPARE(spanish->translation, Language::Translation::AwaitingReview);
        QCOMPARE(builtIn().language(QStringLiteral("ar"))->translation, Language::Translation::AwaitingReview);
        const Loading silent = loadProtocol(
            built_in::mutated(QStringLiteral("protocol.json"), ", \"translation\": \"awaiting-review\"", ""));
        QCOMPARE(silent->language(QStringLiteral("es"))->translation, Language::Translation::AwaitingReview);
        const Loading read =
            loadProtocol(built_in::mutated(QStringLiteral("protocol.json"), "\"awaiting-review\"",
                                           "\"reviewed\", \"by\": \"Ana Ruiz, translator\", \"on\": \"2026-12-01\""));
        QCOMPARE(read->language(QStringLiteral("es"))->translation, Language::Translation::Reviewed);
        QCOMPARE(read->language(QStringLiteral("es"))->reviewedBy, QStringLiteral("Ana Ruiz, translator"));
        QCOMPARE(read->language(QStringLiteral("es"))->reviewedOn, QDate(2026, 12, 1));
        for (const ConsentText& consent : builtIn().consents)
            QVERIFY2(consent.reviews.empty(), qPrintable(consent.id));
    }

    // The rows of the screening table, with what each asks for.
    void hasEveryRow_data();
    void hasEveryRow()
    {
        QFETCH(QString, id);
        QFETCH(QString, outcome);
        QFETCH(QString, window);
        QFETCH(QString, source);
        const ScreeningRule* rule = builtIn().rule(id);
        QVERIFY(rule);
        QVERIFY(rule->isEnabled);
        QCOMPARE(outcomeName(rule->outcome), outcome);
        QString found;
        if (rule->window && rule->window->min)
            found += rule->window->min->toText();
        if (rule->window && rule->window->advised)
            found += QLatin1String("advised ") + rule->window->advised->toText();
        if (rule->window && rule->window->after)
            found += QLatin1Char('+') + rule->window->after->toText();
        QCOMPARE(found, window);
        const bool hasSource = std::any_of(rule->sources.begin(), rule->sources.end(), [&](const Citation& one) {
            return source == u"P" ? one.status == Status::CommonPractice : one.document == source;
        });
        QVERIFY(hasSource);
    }

    void everyRuleIsTested()
    {
        QSet<QString> found;
        for (const Part& part : builtIn().parts) {
            if (part.kind != u"screening")
                continue;
            const Json json = Json::parse(part.bytes).value();
            for (const Json& test : json[u"tests"].items()) {
                for (const Json& id : test[u"expect"][u"findings"].items())
                    found.insert(id.toString());
                if (test[u"expect"][u"outcome"].toString() == u"decline")
                    found.insert(QStringLiteral("under-age"));
            }
        }
        QStringList untested;
        for (const ScreeningRule& rule : builtIn().rules) {
            if (!found.contains(rule.id))
                untested += rule.id;
            QVERIFY2(!rule.reason.isEmpty() && !rule.title.isEmpty(), qPrintable(rule.id));
        }
        QVERIFY2(untested.isEmpty(), qPrintable(untested.join(u' ')));
    }

    // Each one word for the client who takes it: ask, never stop.
    void prescribedMedicineIsNeverOnTheStopList()
    {
        int prescribed = 0;
        for (const ScreeningRule& rule : builtIn().rules) {
            if (rule.medicine != MedicineKind::Prescribed)
                continue;
            ++prescribed;
            QVERIFY2(!rule.reviewer.isEmpty(), qPrintable(rule.id));
            for (const StopEntry& entry : builtIn().stopList)
                QVERIFY2(entry.kind != StopEntry::Kind::Stop || !entry.rules.contains(rule.id), qPrintable(entry.id));
            for (const DayBeforeEntry& entry : builtIn().dayBefore)
                QVERIFY2(entry.kind != DayBeforeEntry::Kind::Dont || !entry.rules.contains(rule.id),
                         qPrintable(entry.id));
        }
        QVERIFY(prescribed >= 8);
    }

    // By the answers, not only by the ids: whoever says "prescribed" or "I don't know" is told to stop nothing of it.
    void tellsToStopOnlyWhatNobodyPrescribed_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QStringList>("stop");
        QTest::addColumn<QStringList>("ask");
        const auto row = [](const char* name, const char* given, const QStringList& stop, const QStringList& ask) {
            QTest::newRow(name) << QByteArray(given) << stop << ask;
        };
        const QString topicals = QStringLiteral("topicals");
        const QString anti = QStringLiteral("anti-inflammatory");
        const QString topicalsAsk = QStringLiteral("topicals-prescribed");
        const QString antiAsk = QStringLiteral("anti-inflammatory-prescribed");
        row("shampoo of one's own", R"({"topical":true,"topical.prescribed":"no"})", {topicals}, {});
        row("prescribed lotion", R"({"topical":true,"topical.prescribed":"yes"})", {}, {topicalsAsk});
        row("lotion, not known", R"({"topical":true,"topical.prescribed":"unknown"})", {}, {topicalsAsk});
        row("ibuprofen of one's own", R"({"anti":"yes","anti.prescribed":"no"})", {anti}, {});
        row("prescribed aspirin", R"({"anti":"yes","anti.prescribed":"yes"})", {}, {antiAsk});
        row("both", R"({"anti":"yes","anti.prescribed":"some"})", {anti}, {antiAsk});
        row("not known", R"({"anti":"yes","anti.prescribed":"unknown"})", {}, {antiAsk});
        row("finasteride", R"({"fin":"current"})", {}, {QStringLiteral("finasteride")});
        row("blood thinner", R"({"thinner":true,"rx":"yes"})", {},
            {QStringLiteral("blood-thinner"), QStringLiteral("prescribed-medicine")});
        row("isotretinoin", R"({"iso":"current"})", {}, {QStringLiteral("isotretinoin")});
    }
    void tellsToStopOnlyWhatNobodyPrescribed()
    {
        QFETCH(QByteArray, given);
        QFETCH(QStringList, stop);
        QFETCH(QStringList, ask);
        const Answers answers = Answers::fromPlain(Json::parse(given).value());
        const RuleConditions rules = builtIn().ruleConditions();
        QStringList toStop, toAsk;
        for (const StopEntry& entry : builtIn().stopList) {
            bool isTold = !entry.when.isAlways() && holds(entry.when, answers, rules);
            for (const QString& id : entry.when.isAlways() ? entry.rules : QStringList())
                isTold = isTold || holds(builtIn().rule(id)->when, answers, rules);
            if (isTold)
                (entry.kind == StopEntry::Kind::Stop ? toStop : toAsk) += entry.id;
        }
        QCOMPARE(toStop, stop);
        QCOMPARE(toAsk, ask);
    }

    void indicationsAndCauses()
    {
        const QSet<QString> known = idsOf(builtIn().terms(QStringLiteral("indications")));
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
        const QSet<QString> causes = idsOf(builtIn().terms(QStringLiteral("causes")));
        QCOMPARE(causes, (QSet<QString>{QStringLiteral("autoimmune"), QStringLiteral("stress"), QStringLiteral("diet"),
                                        QStringLiteral("steroid-abuse")}));
        // What the client ticks is a term of the vocabulary, or says that it is none.
        const QSet<QString> none{QStringLiteral("other"), QStringLiteral("unknown"), QStringLiteral("none")};
        const QuestionnaireOutline* form = builtIn().questionnaireFor(QStringLiteral("intake"));
        QVERIFY((form->questions[QStringLiteral("indications")].codes - known - none).isEmpty());
        QVERIFY((form->questions[QStringLiteral("cause")].codes - causes - none).isEmpty());
        QVERIFY(
            !builtIn().term(QStringLiteral("indications"), QStringLiteral("trichotillomania"))->differences.empty());
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
        const ConsentText* consent = builtIn().consent(QString::fromLatin1(QTest::currentDataTag()));
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
        QCOMPARE(consent->channels.isEmpty(), purpose != u"photos-publication");
        if (purpose != u"withdrawal")
            QVERIFY(consent->isRevocable);
    }

    // What sources claim is nowhere a promise to somebody who consents.
    void consentsPromiseNothing()
    {
        for (const ConsentText& consent : builtIn().consents) {
            QString all = consent.meaning.in(QStringLiteral("en")).text;
            for (const LocalizedText& paragraph : consent.body)
                all += paragraph.in(QStringLiteral("en")).text;
            for (const char* claim : {"maintenance-free", "permanent", "painless", "safe and", "indistinguishable"})
                QVERIFY2(!all.contains(QLatin1String(claim), Qt::CaseInsensitive), qPrintable(consent.id));
        }
    }
};

void ContentTest::hasEveryRow_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("window");
    QTest::addColumn<QString>("source");
    const auto row = [](const char* name, const char* id, const char* outcome, const char* window, const char* source) {
        QTest::newRow(name) << QString::fromLatin1(id) << QString::fromLatin1(outcome) << QString::fromLatin1(window)
                            << QString::fromLatin1(source);
    };
    row("any topical", "topicals", "defer", "P30D+P30D", "S1");
    row("prescribed topical", "topicals-prescribed", "clearance", "P30D", "S1");
    row("finasteride, stopped", "finasteride-stopped", "defer", "P30D+P30D", "S1");
    row("finasteride, now", "finasteride-current", "defer", "+P30D", "S1");
    row("microneedling", "microneedling", "defer", "P42D", "S1");
    row("microneedling, not healed", "microneedling-not-healed", "defer", "", "S1");
    row("hair restoration", "transplant", "defer", "P6M", "S1");
    row("hair restoration, not healed", "transplant-not-healed", "defer", "", "S1");
    row("isotretinoin", "isotretinoin-stopped", "defer", "P1Y", "S1");
    row("isotretinoin, now", "isotretinoin-current", "defer", "", "S1");
    row("other acne pills", "acne-pills", "clearance", "", "S1");
    row("hair fibres", "hair-fibres", "caution", "", "S1");
    row("extreme anxiety or depression", "anxiety-depression", "clearance", "", "S1");
    row("open sores", "open-sores", "defer", "", "S4");
    row("eczema in the area", "eczema-in-area", "defer", "", "S4");
    row("eczema elsewhere", "eczema-elsewhere", "clearance", "", "S4");
    row("prescribed blood thinner", "blood-thinner", "clearance", "", "S1");
    row("another prescribed medicine", "prescribed-medicine", "caution", "", "S1");
    row("anti-inflammatory", "anti-inflammatory", "defer", "P2D", "S1");
    row("anti-inflammatory, prescribed", "anti-inflammatory-prescribed", "clearance", "", "S1");
    row("alcohol", "alcohol", "defer", "PT24H", "S1");
    row("garlic and the like", "supplements", "caution", "advised P2D", "S1");
    row("not exfoliated", "not-exfoliated", "caution", "", "S1");
    row("unwell", "unwell", "defer", "", "S4");
    row("under 18", "under-age", "decline", "", "P");
    row("pregnant", "pregnant", "defer", "", "P");
    row("nursing", "nursing", "defer", "", "P");
    row("chemo- or radiotherapy", "chemo-radiotherapy", "defer", "", "P");
    row("MRSA", "mrsa", "defer", "", "P");
    row("keloid", "keloid", "clearance", "", "P");
    row("diabetes", "diabetes", "clearance", "", "P");
    row("epilepsy", "epilepsy", "clearance", "", "P");
    row("bleeding disorder", "bleeding-disorder", "clearance", "", "P");
    row("heart disease or pacemaker", "heart-disease", "clearance", "", "P");
    row("weakened immunity", "weak-immunity", "clearance", "", "P");
    row("allergy to pigment or metals", "allergy-pigment-metal", "clearance", "", "P");
    row("blood-borne infection", "blood-borne", "caution", "", "P");
    row("allergy to latex", "allergy-latex", "caution", "", "P");
    row("allergy to local anaesthetic", "allergy-anaesthetic", "caution", "", "P");
    row("Botox", "botox", "defer", "P14D", "P");
    row("young scar", "young-scar", "defer", "", "P");
    row("sunburn", "sunburn", "defer", "", "P");
    row("infection", "infection", "defer", "", "P");
    row("suspicious lesion", "suspicious-spot", "clearance", "", "P");
    row("psoriasis", "psoriasis", "clearance", "", "P");
    row("vitiligo", "vitiligo", "clearance", "", "P");
    row("earlier SMP or tattoo", "earlier-pigment", "caution", "", "P");
    row("no patch test", "no-patch-test", "caution", "", "P");
    row("strong immune response", "strong-immunity", "clear", "", "S0");
    row("outdoor work", "outdoor-work", "clear", "", "S0");
    row("light complexion", "light-skin", "clear", "", "S1");
    row("woman with thinning hair", "female-thinning", "clearance", "", "S1");
    row("wants to grow hair out", "grow-out", "caution", "", "S1");
    row("may lose more hair", "losing-more", "clear", "", "S1");
    row("pulls out hair", "trichotillomania", "clearance", "", "S1");
}

QTEST_APPLESS_MAIN(ContentTest)
#include "test_content.moc"
