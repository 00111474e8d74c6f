// The built-in screening rules: that every row of the screening table is there and tested, and that no medicine on
// prescription is ever to be stopped.
#include "built_in.h"

#include "forms/questionnaire_reader.h"
#include "forms/validation.h"
#include "protocol/screening.h"

using namespace stipple;
using namespace stipple::protocol;

namespace
{
// The answer of somebody who has nothing to report, in the words of the question's own options.
Json untroubled(const Json& item)
{
    const QString type = item[u"type"].toString();
    if (type == u"boolean")
        return Json(false);
    if (type == u"date")
        return Json(QStringLiteral("1980-05-17"));
    for (const char16_t* code : {u"none", u"no", u"never", u"male", u"V", u"thinning", u"stubble", u"soft"}) {
        for (const Json& option : item[u"answerOption"].items()) {
            if (option[u"valueCoding"][u"code"].toString() == QStringView(code))
                return option[u"valueCoding"][u"code"];
        }
    }
    return {};
}

// Every question that is not asked only because of another's answer.
void eachQuestion(const Json& items, const std::function<void(const Json& item)>& visit)
{
    for (const Json& item : items.items()) {
        if (item[u"type"].toString() == u"group")
            eachQuestion(item[u"item"], visit);
        else if (item[u"type"].toString() != u"display" && !item.find(u"enableWhen"))
            visit(item);
    }
}

Json formFor(const QString& role)
{
    const QuestionnaireOutline* outline = built_in::protocol().questionnaireFor(role);
    return Json::parse(built_in::protocol().questionnaireBytes(outline->canonical())).value_or(Json());
}

Json untroubledAnswers(const Json& form)
{
    Json answers = Json::object();
    eachQuestion(form[u"item"], [&](const Json& item) {
        if (Json answer = untroubled(item); !answer.isNull())
            answers.insert(item[u"linkId"].toString(), answer);
    });
    // Where "no" would be something to report.
    for (const auto& [linkId, code] : {std::pair{"patch", "yes"}, {"exfoliated", "yes"}, {"healed", "first"}}) {
        if (answers.find(QString::fromLatin1(linkId)))
            answers.insert(QString::fromLatin1(linkId), Json(QString::fromLatin1(code)));
    }
    return answers;
}

// The same as a FHIR response, groups and all.
Json responseItems(const Json& items, const Json& answers)
{
    Json list = Json::array();
    for (const Json& item : items.items()) {
        Json made = Json::object();
        made.insert(QStringLiteral("linkId"), item[u"linkId"]);
        if (item[u"type"].toString() == u"group") {
            made.insert(QStringLiteral("item"), responseItems(item[u"item"], answers));
            list.append(made);
        } else if (const Json* answer = answers.find(item[u"linkId"].toString())) {
            Json value = Json::object();
            if (item[u"type"].toString() != u"choice") {
                value.insert(answer->isBool() ? QStringLiteral("valueBoolean") : QStringLiteral("valueDate"), *answer);
            } else {
                for (const Json& option : item[u"answerOption"].items()) {
                    if (option[u"valueCoding"][u"code"] == *answer) {
                        Json coding = Json::object();
                        coding.insert(QStringLiteral("system"), option[u"valueCoding"][u"system"]);
                        coding.insert(QStringLiteral("code"), *answer);
                        value.insert(QStringLiteral("valueCoding"), coding);
                    }
                }
            }
            made.insert(QStringLiteral("answer"), Json(Json::Array{value}));
            list.append(made);
        }
    }
    return list;
}

const AsOf day{QDate(2026, 11, 20), QTime(10, 0), QTimeZone::utc()};
} // namespace

class ScreeningContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToReportIsClear_data()
    {
        QTest::addColumn<QString>("role");
        QTest::newRow("intake") << QStringLiteral("intake");
        QTest::newRow("same day") << QStringLiteral("same-day");
    }
    // Through the form: its answers are complete and valid, and nothing is found.
    void nothingToReportIsClear()
    {
        QFETCH(QString, role);
        const Json form = formFor(role);
        const QString canonical = built_in::protocol().questionnaireFor(role)->canonical();
        Json response = Json::object();
        response.insert(QStringLiteral("resourceType"), Json(QStringLiteral("QuestionnaireResponse")));
        response.insert(QStringLiteral("questionnaire"), Json(canonical));
        response.insert(QStringLiteral("status"), Json(QStringLiteral("completed")));
        response.insert(QStringLiteral("item"), responseItems(form[u"item"], untroubledAnswers(form)));
        const auto reading =
            forms::readQuestionnaire(built_in::protocol().questionnaireBytes(canonical), forms::Reading::Strict);
        const auto read = forms::Response::fromBytes(response.toBytes());
        QVERIFY(read);
        QStringList issues;
        for (const forms::Issue& issue : forms::validate(reading.questionnaire, *read))
            issues += issue.path + QLatin1String(": ") + issue.message;
        QVERIFY2(issues.isEmpty(), qPrintable(issues.join(u'\n')));
        const auto answers = Answers::fromResponse(response);
        QVERIFY(answers);
        const Screening result = screen(built_in::protocol(), canonical, *answers, day);
        QCOMPARE(outcomeName(result.outcome), QStringLiteral("clear"));
        QCOMPARE(*result.eligible, day.date);
    }

    // "I don't know" is an answer, and where the answer matters it is never as good as no.
    void notKnowingIsNotClear()
    {
        // Wishes and matters that only change what the client is told, or are covered by another question.
        const QSet<QString> harmless{
            QStringLiteral("skin"),      QStringLiteral("outdoor"),    QStringLiteral("indications"),
            QStringLiteral("cause"),     QStringLiteral("grow"),       QStringLiteral("look"),
            QStringLiteral("hairline"),  QStringLiteral("fades"),      QStringLiteral("fibres"),
            QStringLiteral("tattoo"),    QStringLiteral("bloodborne"), QStringLiteral("loss.more"),
            QStringLiteral("exfoliated")};
        for (const QString& role : {QStringLiteral("intake"), QStringLiteral("same-day")}) {
            const Json form = formFor(role);
            const QuestionnaireOutline* outline = built_in::protocol().questionnaireFor(role);
            int asked = 0;
            eachQuestion(form[u"item"], [&](const Json& item) {
                const QString linkId = item[u"linkId"].toString();
                if (!outline->questions[linkId].codes.contains(QStringLiteral("unknown")) || harmless.contains(linkId))
                    return;
                ++asked;
                Json answers = untroubledAnswers(form);
                answers.insert(linkId, Json(QStringLiteral("unknown")));
                const Screening result =
                    screen(built_in::protocol(), outline->canonical(), Answers::fromPlain(answers), day);
                QVERIFY2(result.outcome != Outcome::Clear, qPrintable(role + u' ' + linkId));
            });
            QVERIFY2(asked >= 10, qPrintable(role));
        }
    }

    // The rows of the screening table, with what each asks for.
    void hasEveryRow_data();
    void hasEveryRow()
    {
        QFETCH(QString, id);
        QFETCH(QString, outcome);
        QFETCH(QString, window);
        QFETCH(QString, source);
        const ScreeningRule* rule = built_in::protocol().rule(id);
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
        for (const Part& part : built_in::protocol().parts) {
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
        for (const ScreeningRule& rule : built_in::protocol().rules) {
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
        for (const ScreeningRule& rule : built_in::protocol().rules) {
            if (rule.medicine != MedicineKind::Prescribed)
                continue;
            ++prescribed;
            QVERIFY2(!rule.reviewer.isEmpty(), qPrintable(rule.id));
            for (const StopEntry& entry : built_in::protocol().stopList)
                QVERIFY2(entry.kind != StopEntry::Kind::Stop || !entry.rules.contains(rule.id), qPrintable(entry.id));
            for (const DayBeforeEntry& entry : built_in::protocol().dayBefore)
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
        const RuleConditions rules = built_in::protocol().ruleConditions();
        QStringList toStop, toAsk;
        for (const StopEntry& entry : built_in::protocol().stopList) {
            bool isTold = !entry.when.isAlways() && holds(entry.when, answers, rules);
            for (const QString& id : entry.when.isAlways() ? entry.rules : QStringList())
                isTold = isTold || holds(built_in::protocol().rule(id)->when, answers, rules);
            if (isTold)
                (entry.kind == StopEntry::Kind::Stop ? toStop : toAsk) += entry.id;
        }
        QCOMPARE(toStop, stop);
        QCOMPARE(toAsk, ask);
    }
};

void ScreeningContentTest::hasEveryRow_data()
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

QTEST_APPLESS_MAIN(ScreeningContentTest)
#include "test_screening_content.moc"
