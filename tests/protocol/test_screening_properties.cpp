// What must hold for whatever is answered: one contraindication more never brings the date forward, and neither the
// order of the answers nor that of the rules changes anything.
#include "answering.h"
#include "built_in.h"

#include "protocol/screening_report.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace answering;

namespace
{

struct Case {
    QString form;
    Plain plain;
    QDate on;
};

void apply(const ScreeningRule& rule, Plain& plain, QDate on)
{
    satisfy(rule.when, built_in::protocol(), plain);
    const QString anchor = rule.age ? rule.age->anchor : rule.window ? rule.window->anchor : QString();
    if (anchor.isEmpty() || plain.contains(anchor))
        return;
    const QDate day = on.addDays(-*rc::gen::inRange(-40, 500));
    const int kind = *rc::gen::inRange(0, 8);
    const QString text = day.toString(Qt::ISODate);
    if (kind == 0)
        return; // the date is missing
    plain.insert(anchor, Json(kind == 1 ? text.left(7) : kind == 2 ? text.left(4) : text));
}

std::vector<const ScreeningRule*> rulesOf(const QString& form)
{
    std::vector<const ScreeningRule*> rules;
    for (const ScreeningRule& rule : built_in::protocol().rules) {
        if (rule.isEnabled && rule.questionnaires.contains(form))
            rules.push_back(&rule);
    }
    return rules;
}

Case anyCase()
{
    Case any;
    any.form = built_in::protocol()
                   .questionnaireFor(*rc::gen::element(QStringLiteral("intake"), QStringLiteral("same-day")))
                   ->canonical();
    any.on = QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 1500));
    any.plain.insert(QStringLiteral("born"), Json(QStringLiteral("1980-05-17")));
    const auto rules = rulesOf(any.form);
    const int count = *rc::gen::inRange(0, 6);
    for (int i = 0; i < count; ++i)
        apply(*rules[*rc::gen::inRange<size_t>(0, rules.size())], any.plain, any.on);
    return any;
}

Screening screenCase(const Case& one)
{
    return screen(built_in::protocol(), one.form, toAnswers(one.plain), {one.on, {}, QTimeZone::utc()});
}

QDate orNever(const std::optional<QDate>& date) { return date.value_or(QDate(9999, 12, 31)); }

QByteArray inJson(const Screening& screening)
{
    return screeningToJson(built_in::protocol(), screening, {}, {QStringLiteral("es"), {}}).toBytes();
}

} // namespace

class ScreeningPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneMoreNeverBringsTheDateForward()
    {
        int compared = 0;
        const bool ok = rc::check([&] {
            const Case before = anyCase();
            Case after = before;
            const auto rules = rulesOf(before.form);
            const ScreeningRule& added = *rules[*rc::gen::inRange<size_t>(0, rules.size())];
            apply(added, after.plain, before.on);
            // Only what is added: whoever takes something back may well be treated sooner.
            for (auto at = before.plain.begin(); at != before.plain.end(); ++at) {
                if (after.plain.value(at.key()) != at.value())
                    return;
            }
            for (const ScreeningRule* rule : rules) {
                if (applies(*rule, before.plain, built_in::protocol()) &&
                    !applies(*rule, after.plain, built_in::protocol()))
                    return;
            }
            // A date that was missing and is given now is no contraindication, but an answer to an open question.
            const Screening first = screenCase(before);
            const Screening second = screenCase(after);
            for (const QString& linkId : first.missing) {
                if (after.plain.contains(linkId))
                    return;
            }
            ++compared;
            RC_ASSERT(orNever(second.eligible) >= orNever(first.eligible));
            RC_ASSERT(orNever(second.advised) >= orNever(first.advised));
            RC_ASSERT(second.outcome >= first.outcome);
            RC_ASSERT(second.findings.size() >= first.findings.size());
        });
        QVERIFY(ok);
        QVERIFY2(compared >= 30, "too few of the cases could be compared");
    }

    void theOrderOfAnswersNeverMatters()
    {
        QVERIFY(rc::check([] {
            const Case one = anyCase();
            std::vector<QString> linkIds(one.plain.keyBegin(), one.plain.keyEnd());
            const auto order = *rc::gen::container<std::vector<int>>(linkIds.size(), rc::gen::arbitrary<int>());
            std::vector<size_t> places(linkIds.size());
            for (size_t i = 0; i < places.size(); ++i)
                places[i] = i;
            std::sort(places.begin(), places.end(),
                      [&](size_t a, size_t b) { return std::pair(order[a], a) < std::pair(order[b], b); });
            Answers answers;
            for (const size_t place : places)
                answers.add(linkIds[place], {one.plain.value(linkIds[place]), {}});
            const AsOf asOf{one.on, {}, QTimeZone::utc()};
            RC_ASSERT(inJson(screen(built_in::protocol(), one.form, answers, asOf)) == inJson(screenCase(one)));
        }));
    }

    void theOrderOfRulesNeverMatters()
    {
        QVERIFY(rc::check([] {
            const Case one = anyCase();
            std::vector<ScreeningRule> rules = built_in::protocol().rules;
            std::rotate(rules.begin(), rules.begin() + *rc::gen::inRange<long>(0, long(rules.size())), rules.end());
            std::reverse(rules.begin() + long(rules.size()) / 2, rules.end());
            const Screening other = screen(rules, {one.form}, toAnswers(one.plain), {one.on, {}, QTimeZone::utc()});
            const Screening usual = screenCase(one);
            RC_ASSERT(other.outcome == usual.outcome);
            RC_ASSERT(other.eligible == usual.eligible);
            RC_ASSERT(other.advised == usual.advised);
            RC_ASSERT(other.findings.size() == usual.findings.size());
        }));
    }

    void neverClearWhileSomethingStandsInTheWay()
    {
        QVERIFY(rc::check([] {
            const Screening result = screenCase(anyCase());
            for (const Finding& finding : result.findings)
                RC_ASSERT(finding.outcome <= result.outcome);
            RC_ASSERT(result.missing.isEmpty() || (result.outcome >= Outcome::Unknown && !result.eligible));
        }));
    }

    void isKeptAndReadBack()
    {
        QVERIFY(rc::check([] {
            const Case one = anyCase();
            const Screening result = screenCase(one);
            const ScreeningBasis basis{
                built_in::protocol().identity(), {one.form}, {one.on, QTime(14, 30), QTimeZone("Europe/Madrid")}};
            const Json json = screeningToJson(built_in::protocol(), result, basis, {QStringLiteral("en"), {}});
            const auto parsed = Json::parse(json.toBytes());
            const auto kept = screeningFromJson(*parsed);
            RC_ASSERT(kept.has_value());
            RC_ASSERT(screeningToJson(built_in::protocol(), kept->screening, kept->basis, {QStringLiteral("en"), {}}) ==
                      json);
        }));
    }
};

QTEST_APPLESS_MAIN(ScreeningPropertiesTest)
#include "test_screening_properties.moc"
