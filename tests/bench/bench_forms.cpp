// What a form costs: read and first state, and one answer. The baseline is parsing the same bytes as JSON.
//   STIPPLE_BENCH_SMALL=1   only 80 items, to see that it runs
#include "forms/form_state.h"
#include "forms/questionnaire_reader.h"

#include <benchmark/benchmark.h>

using namespace stipple;
using namespace stipple::forms;

namespace
{

// As a thorough intake has it, many times over: of ten items a group, a gate, questions that hang on the gate or on
// each other, choices, limits, a translation. Every group's first question also hangs on the group before.
QByteArray formOf(int items)
{
    const auto id = [](int group, const char* name) { return "g" + QByteArray::number(group) + "." + name; };
    const auto when = [](const QByteArray& question, const QByteArray& op, const QByteArray& answer) {
        return "\"enableWhen\":[{\"question\":\"" + question + "\",\"operator\":\"" + op + "\"," + answer + "}]";
    };
    const QByteArray text =
        "\"text\":\"Has this been diagnosed or treated by a "
        "doctor?\",\"_text\":{\"extension\":[{\"url\":\"http://hl7.org/"
        "fhir/StructureDefinition/translation\",\"extension\":[{\"url\":\"lang\",\"valueCode\":\"es\"},{\"url\":"
        "\"content\",\"valueString\":\"¿Lo ha diagnosticado o tratado un médico?\"}]}]}";
    QByteArray options;
    for (const char* code : {"never", "stopped", "current", "unsure"})
        options += (options.isEmpty() ? QByteArray() : QByteArray(",")) +
                   "{\"valueCoding\":{\"system\":\"https://forms.example.org/cs/use\",\"code\":\"" + code +
                   "\",\"display\":\"Something to choose\"}}";
    const QByteArray coding = "\"answerCoding\":{\"system\":\"https://forms.example.org/cs/use\",\"code\":\"stopped\"}";
    QByteArray all;
    for (int group = 0; group * 10 < items; ++group) {
        const auto item = [&](const char* name, const char* type, const QByteArray& more) {
            return "{\"linkId\":\"" + id(group, name) + "\",\"type\":\"" + type + "\"," + text +
                   (more.isEmpty() ? QByteArray() : "," + more) + "}";
        };
        const QByteArray gate = id(group, "gate");
        const QByteArray open = when(gate, "=", "\"answerBoolean\":true");
        const QByteArray before =
            group ? when(id(group - 1, "gate"), "exists", "\"answerBoolean\":true") : QByteArray("\"required\":true");
        all +=
            (group ? ",{\"linkId\":\"" : "{\"linkId\":\"") + id(group, "all") + "\",\"type\":\"group\",\"item\":[" +
            item("gate", "boolean", before) + "," +
            item("use", "choice", open + ",\"answerOption\":[" + options + "]") + "," +
            item("stopped", "date", when(id(group, "use"), "=", coding)) + "," +
            item("dose", "decimal",
                 "\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/maxValue\",\"valueDecimal\":5.0}],"
                 "\"enableBehavior\":\"any\"," +
                     when(id(group, "use"), "!=", coding)) +
            "," + item("high", "boolean", when(id(group, "dose"), ">", "\"answerDecimal\":2.5")) + "," +
            item("many", "choice", "\"repeats\":true,\"answerOption\":[" + options + "]") + "," +
            item("note", "text", "\"maxLength\":500," + when(id(group, "many"), "=", coding)) + "," +
            item("name", "string", "\"required\":true") + "," + item("since", "date", open) + "]}";
    }
    return "{\"resourceType\":\"Questionnaire\",\"status\":\"active\",\"language\":\"en\",\"item\":[" + all + "]}";
}

const QByteArray& bytesOf(int items)
{
    static std::map<int, QByteArray> all;
    QByteArray& bytes = all[items];
    if (bytes.isEmpty())
        bytes = formOf(items);
    return bytes;
}

QuestionnairePtr read(const QByteArray& bytes)
{
    const ReadingResult reading = readQuestionnaire(bytes, Reading::Strict);
    if (!reading.questionnaire)
        qFatal("%s", qPrintable(reading.errors.front().message));
    return reading.questionnaire;
}

void parseTheSameJson(benchmark::State& state)
{
    const QByteArray& bytes = bytesOf(int(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(Json::parse(bytes));
    state.counters["bytes"] = double(bytes.size());
}

void parseAndFirstState(benchmark::State& state)
{
    const QByteArray& bytes = bytesOf(int(state.range(0)));
    for (auto _ : state) {
        const FormState form(read(bytes));
        benchmark::DoNotOptimize(form.evaluations());
    }
}

// A gate in the middle opens and shuts: what hangs on it, what hangs on that, and the next group's gate.
void oneAnswer(benchmark::State& state)
{
    FormState form(read(bytesOf(int(state.range(0)))));
    const auto gate = [](qint64 group) { return QStringLiteral("g%1.gate").arg(group); };
    bool answer = true;
    for (qint64 group = 0; group * 10 < state.range(0); ++group)
        answer = form.setValues(gate(group), {Value::boolean(true)}).has_value() && answer;
    const QString middle = gate(state.range(0) / 20);
    const qint64 made = form.evaluations();
    for (auto _ : state) {
        answer = !answer;
        if (!form.setValues(middle, {Value::boolean(answer)}))
            state.SkipWithError("the answer was refused");
    }
    state.counters["evaluations"] =
        benchmark::Counter(double(form.evaluations() - made), benchmark::Counter::kAvgIterations);
}

void saveADraft(benchmark::State& state)
{
    const FormState form(read(bytesOf(int(state.range(0)))));
    for (auto _ : state)
        benchmark::DoNotOptimize(form.draft().toBytes());
}

} // namespace

int main(int argc, char** argv)
{
    const bool isSmall = qEnvironmentVariableIsSet("STIPPLE_BENCH_SMALL");
    using Run = void (*)(benchmark::State&);
    for (const auto& [name, run] :
         std::initializer_list<std::pair<const char*, Run>>{{"parseTheSameJson", parseTheSameJson},
                                                            {"parseAndFirstState", parseAndFirstState},
                                                            {"oneAnswer", oneAnswer},
                                                            {"saveADraft", saveADraft}}) {
        auto* benchmark = benchmark::RegisterBenchmark(name, run)->Unit(benchmark::kMicrosecond);
        for (const int items : isSmall ? std::vector<int>{80} : std::vector<int>{800, 10'000})
            benchmark->Arg(items);
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
