// How long the clinic's knowledge takes: reading the built-in protocol, screening a full intake, a day of aftercare.
#include "protocol/aftercare_calendar.h"
#include "protocol/loader.h"
#include "protocol/screening_report.h"

#include <benchmark/benchmark.h>

namespace
{

using namespace stipple;
using namespace stipple::protocol;

const Protocol& builtIn()
{
    static const Loading loading = loadProtocol(builtInFiles());
    return *loading;
}

// Every question of the intake answered, every yes with its date: the most that rules can have to do.
const Answers& fullIntake()
{
    static const Answers answers = [] {
        Answers all;
        const QuestionnaireOutline& form = *builtIn().questionnaireFor(QStringLiteral("intake"));
        for (auto at = form.questions.begin(); at != form.questions.end(); ++at) {
            const QString& type = at->type;
            if (type == u"boolean")
                all.add(at.key(), {Json(true), {}});
            else if (type == u"date" || type == u"dateTime")
                all.add(at.key(),
                        {Json(at.key() == u"born" ? QStringLiteral("1980-05-17") : QStringLiteral("2026-11-01")), {}});
            else if (type == u"integer" || type == u"decimal")
                all.add(at.key(), {Json(1), {}});
            else if (type == u"choice" || type == u"open-choice")
                for (const QString& code : at->codes)
                    all.add(at.key(), {Json(code), {}});
            else if (type != u"group" && type != u"display")
                all.add(at.key(), {Json(QStringLiteral("something that was typed")), {}});
        }
        return all;
    }();
    return answers;
}

const AsOf asOf{QDate(2026, 11, 20), QTime(14, 0), QTimeZone("Europe/Madrid")};

void loadBuiltIn(benchmark::State& state)
{
    const ProtocolFiles files = builtInFiles();
    for (auto _ : state)
        benchmark::DoNotOptimize(loadProtocol(files));
}

void screenFullIntake(benchmark::State& state)
{
    const QString form = builtIn().questionnaireFor(QStringLiteral("intake"))->canonical();
    size_t findings = 0;
    for (auto _ : state)
        findings = screen(builtIn(), form, fullIntake(), asOf).findings.size();
    state.counters["findings"] = double(findings);
    state.counters["rules"] = double(builtIn().rules.size());
}

void screenAndReport(benchmark::State& state)
{
    const QString form = builtIn().questionnaireFor(QStringLiteral("intake"))->canonical();
    for (auto _ : state) {
        const Screening screening = screen(builtIn(), form, fullIntake(), asOf);
        benchmark::DoNotOptimize(
            screeningToJson(builtIn(), screening, {QString(), {form}, asOf}, {QStringLiteral("es"), {}}).toBytes());
    }
}

void aDayOfAftercare(benchmark::State& state)
{
    CareCase care;
    care.zone = asOf.zone;
    care.sessions = {QDateTime(asOf.date, *asOf.time, asOf.zone)};
    care.answers = fullIntake();
    int day = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(careDay(builtIn(), care, asOf.date.addDays(day++ % 32)));
}

void remindersOfAMonth(benchmark::State& state)
{
    CareCase care;
    care.zone = asOf.zone;
    care.sessions = {QDateTime(asOf.date, *asOf.time, asOf.zone)};
    for (auto _ : state)
        benchmark::DoNotOptimize(reminders(builtIn(), care, asOf.date, QTime(9, 0)));
}

BENCHMARK(loadBuiltIn)->Unit(benchmark::kMillisecond);
BENCHMARK(screenFullIntake)->Unit(benchmark::kMicrosecond);
BENCHMARK(screenAndReport)->Unit(benchmark::kMicrosecond);
BENCHMARK(aDayOfAftercare)->Unit(benchmark::kMicrosecond);
BENCHMARK(remindersOfAMonth)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
