// What holds for every form and every sequence of answers.
#include "form_texts.h"

#include <rapidcheck.h>

using namespace stipple;
using namespace stipple::forms;
using namespace stipple::forms::test;

namespace
{

// A form of `count` questions, some in repeating groups and below other questions, with conditions that look anywhere
// that makes no cycle: only at questions of a lower number, which may stand before or behind.
QByteArray randomForm(int count)
{
    std::vector<QByteArray> tops;
    QByteArray group;
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        const bool repeats = *rc::gen::inRange(0, 3) == 0;
        QByteArray item = "{'linkId':'q" + number + "','type':'integer'";
        if (repeats)
            item += ",'repeats':true";
        const int conditions = i ? *rc::gen::inRange(0, 3) : 0;
        QByteArray list;
        for (int c = 0; c < conditions; ++c) {
            const auto op = *rc::gen::elementOf(std::vector<QByteArray>{"exists", "=", "!=", ">", "<", ">=", "<="});
            list += (list.isEmpty() ? "{'question':'q" : ",{'question':'q") +
                    QByteArray::number(*rc::gen::inRange(0, i)) + "','operator':'" + op +
                    (op == "exists" ? "','answerBoolean':" + QByteArray(*rc::gen::arbitrary<bool>() ? "true" : "false")
                                    : "','answerInteger':" + QByteArray::number(*rc::gen::inRange(0, 3))) +
                    "}";
        }
        if (conditions)
            item += ",'enableWhen':[" + list + "],'enableBehavior':'" + (*rc::gen::arbitrary<bool>() ? "all'" : "any'");
        // Below a question: its parent has no condition on it, so there is no cycle.
        if (*rc::gen::inRange(0, 4) == 0)
            item += ",'item':[{'linkId':'n" + number + "','type':'integer','enableWhen':[{'question':'q" + number +
                    "','operator':'>','answerInteger':1}]}]";
        item += "}";
        if (i % 4 == 3) {
            tops.push_back("{'linkId':'g" + number + "','type':'group','repeats':true,'item':[" + item + "]}");
        } else {
            tops.insert(*rc::gen::arbitrary<bool>() ? tops.begin() : tops.end(), item);
        }
    }
    QByteArray all;
    for (const QByteArray& top : tops)
        all += (all.isEmpty() ? QByteArray() : QByteArray(",")) + top;
    return all;
}

struct Step {
    QString path;
    std::vector<Value> values;
    QString text; // typed, where there are no values
};

std::vector<Value> someValues(bool repeats)
{
    std::vector<Value> values;
    const int count = *rc::gen::inRange(0, repeats ? 4 : 2);
    for (int i = 0; i < count; ++i)
        values.push_back(Value::integer(*rc::gen::inRange(0, 3)));
    return values;
}

void take(FormState& state, const Step& step)
{
    if (step.text.isEmpty())
        RC_ASSERT(state.setValues(step.path, step.values).has_value());
    else
        RC_ASSERT(state.setText(step.path, 0, step.text).has_value());
}

QStringList enabledPaths(const FormState& state)
{
    QStringList paths;
    for (const int node : state.nodes())
        paths += state.path(node) + (state.node(node).enabled ? QStringLiteral("+") : QStringLiteral("-"));
    return paths;
}

// The questions that exist now; repeating groups get a second occurrence.
std::vector<int> questions(const FormState& state)
{
    std::vector<int> found;
    for (const int node : state.nodes()) {
        if (state.item(node).isQuestion())
            found.push_back(node);
    }
    return found;
}

void addOccurrences(FormState& state)
{
    for (const int node : state.nodes()) {
        if (state.item(node).isRepeatingGroup() && *rc::gen::arbitrary<bool>())
            RC_ASSERT(state.addOccurrence(state.path(node)).has_value());
    }
}

void assertSame(const FormState& a, const FormState& b)
{
    RC_ASSERT(enabledPaths(a) == enabledPaths(b));
    RC_ASSERT(a.draft() == b.draft());
    RC_ASSERT(a.completed() == b.completed());
    RC_ASSERT(a.setAside() == b.setAside());
}

} // namespace

class TestProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadingWhatWasSavedGivesTheSameAfterEveryAnswer()
    {
        QVERIFY(rc::check("load(save(x)) = x", [] {
            const auto form = readForm(randomForm(*rc::gen::inRange(1, 12)));
            RC_ASSERT(form != nullptr);
            FormState state(form);
            addOccurrences(state);
            const int steps = *rc::gen::inRange(1, 12);
            for (int i = 0; i < steps; ++i) {
                const auto all = questions(state);
                const int node = *rc::gen::elementOf(all);
                const bool typed = *rc::gen::inRange(0, 5) == 0;
                take(state, {state.path(node), someValues(state.item(node).repeats),
                             typed ? *rc::gen::elementOf(std::vector<QString>{QStringLiteral("1"), QStringLiteral("x"),
                                                                              QStringLiteral("1,5")})
                                   : QString()});
                const QByteArray saved = state.draft().toBytes();
                const auto loaded = Response::fromBytes(saved);
                RC_ASSERT(loaded.has_value());
                RC_ASSERT(loaded->toBytes() == saved);
                const FormState again(form, *loaded);
                RC_ASSERT(again.unplaced().empty());
                assertSame(state, again);
                // And what counts is a response of its own.
                const auto completed = Response::fromBytes(state.completed().toBytes());
                RC_ASSERT(completed.has_value() && *completed == state.completed());
            }
        }));
    }

    void theOrderOfAnswersDoesNotMatter()
    {
        QVERIFY(rc::check("any order gives the same states", [] {
            const auto form = readForm(randomForm(*rc::gen::inRange(2, 14)));
            RC_ASSERT(form != nullptr);
            FormState first(form);
            addOccurrences(first);
            // The same occurrences, and no answers yet.
            FormState second(form);
            for (const int node : first.nodes()) {
                if (first.item(node).isRepeatingGroup() && first.node(node).occurrence > 0)
                    RC_ASSERT(second.addOccurrence(first.path(first.alike(node).front())).has_value());
            }
            std::vector<Step> steps;
            for (const int node : questions(first)) {
                if (first.item(node).children.empty() || !first.item(node).repeats)
                    steps.push_back({first.path(node), someValues(first.item(node).repeats), {}});
            }
            for (const Step& step : steps)
                take(first, step);
            // Another order, with detours.
            std::vector<int> order(steps.size());
            for (std::size_t i = 0; i < order.size(); ++i)
                order[i] = int(i);
            for (std::size_t i = order.size(); i > 1; --i)
                std::swap(order[i - 1], order[*rc::gen::inRange<std::size_t>(0, i)]);
            for (const int i : order) {
                const Step& step = steps[std::size_t(i)];
                if (*rc::gen::arbitrary<bool>())
                    take(second, {step.path, {Value::integer(*rc::gen::inRange(0, 3))}, {}});
                take(second, step);
            }
            assertSame(first, second);
        }));
    }

    void steppingGivesWhatEvaluatingAllGives()
    {
        QVERIFY(rc::check("incremental = from scratch", [] {
            const auto form = readForm(randomForm(*rc::gen::inRange(2, 20)));
            RC_ASSERT(form != nullptr);
            FormState state(form);
            addOccurrences(state);
            for (int i = 0; i < 15; ++i) {
                const auto all = questions(state);
                const int node = *rc::gen::elementOf(all);
                const QStringList before = enabledPaths(state);
                const auto change = state.setValues(state.path(node), someValues(state.item(node).repeats));
                RC_ASSERT(change.has_value());
                const FormState scratch(form, state.draft());
                RC_ASSERT(enabledPaths(state) == enabledPaths(scratch));
                // What is said to have changed is what changed.
                for (const QString& path : change->enabled)
                    RC_ASSERT(state.isEnabled(path) && !before.contains(path + QLatin1Char('+')));
                for (const QString& path : change->disabled)
                    RC_ASSERT(!state.isEnabled(path) && !before.contains(path + QLatin1Char('-')));
            }
        }));
    }

    void completedHoldsNoDisabledAnswer()
    {
        QVERIFY(rc::check("a completed response has nothing to set aside", [] {
            const auto form = readForm(randomForm(*rc::gen::inRange(2, 14)));
            FormState state(form);
            for (const int node : questions(state))
                RC_ASSERT(state.setValues(state.path(node), {Value::integer(*rc::gen::inRange(0, 3))}).has_value());
            const FormState completed(form, state.completed());
            RC_ASSERT(completed.setAside().empty());
            RC_ASSERT(completed.completed().items == state.completed().items);
        }));
    }
};

QTEST_APPLESS_MAIN(TestProperties)
#include "test_properties.moc"
