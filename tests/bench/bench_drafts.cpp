// What a client waits for after each answer, against the plainest thing that keeps anything: a 4 KiB overwrite with
// fdatasync. The two take turns, so that both meet the same storage. Argument: bytes of an answer.
#include "vault/draft_file.h"

#include <benchmark/benchmark.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

using namespace stipple::vault;

namespace
{

double medianOf(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void answerAgainstOverwrite(benchmark::State& state)
{
    // Beside the build, not in /tmp: that may be memory, which syncs nothing.
    const QTemporaryDir folder(QDir::currentPath() + QStringLiteral("/bench-XXXXXX"));
    const int plain = ::open(QFile::encodeName(folder.filePath(QStringLiteral("plain"))).constData(),
                             O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    const QByteArray page(4096, 'x');
    bool ok = ::pwrite(plain, page.constData(), 4096, 0) == 4096 && ::fsync(plain) == 0;
    auto draft =
        DraftWriter::open(folder.filePath(QStringLiteral("draft")), QUuid::createUuid(), SecretBytes::random(keySize));
    const QByteArray answer(qsizetype(state.range(0)), 'a');
    std::vector<double> answers;
    std::vector<double> overwrites;
    QElapsedTimer timer;
    for (auto _ : state) {
        timer.start();
        ok = ok && draft && draft->append(answer);
        answers.push_back(double(timer.nsecsElapsed()) / 1e3);
        timer.start();
        ok = ok && ::pwrite(plain, page.constData(), 4096, 0) == 4096 && ::fdatasync(plain) == 0;
        overwrites.push_back(double(timer.nsecsElapsed()) / 1e3);
    }
    ::close(plain);
    if (!ok)
        state.SkipWithError("writing failed");
    state.counters["answer_us"] = medianOf(answers);
    state.counters["overwrite_us"] = medianOf(overwrites);
    state.counters["ratio"] = medianOf(answers) / medianOf(overwrites);
}
BENCHMARK(answerAgainstOverwrite)->Arg(120)->Arg(2'000)->Arg(20'000)->Unit(benchmark::kMicrosecond)->UseRealTime();

} // namespace

BENCHMARK_MAIN();
