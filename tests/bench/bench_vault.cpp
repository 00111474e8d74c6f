// What the vault costs, against the plainest thing that could do the same: a 4 KiB overwrite with fdatasync for a
// change; itself at a hundredth of the size for opening and searching.
//   STIPPLE_BENCH_SMALL=1   a few hundred clients, only to see that it runs
//   STIPPLE_BENCH_MILLION=1 also a million lines to search
#include "ctl/demo_clinic.h"
#include "vault/typed_edits.h"
#include "vault/vault.h"

#include <benchmark/benchmark.h>

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

using namespace stipple;
using namespace stipple::vault;

namespace
{

bool isSmall() { return qEnvironmentVariableIsSet("STIPPLE_BENCH_SMALL"); }
int manyClients() { return isSmall() ? 400 : 100'000; }
int fewClients() { return isSmall() ? 40 : 1'000; }

// A vault with `clients` invented people, made once per size and kept until the program ends.
struct Filled {
    // Beside the build, not in /tmp: that may be memory, which syncs nothing.
    QTemporaryDir folder{QDir::currentPath() + QStringLiteral("/bench-XXXXXX")};
    SystemClock clock;
    std::unique_ptr<Vault> vault;
    RecoveryCode recovery;
    QUuid someone;

    explicit Filled(int clients)
    {
        const QString path = folder.filePath(QStringLiteral("vault"));
        const QString passphrase = QStringLiteral("five quiet herons crossing");
        NewVault wanted;
        wanted.clinic = QStringLiteral("Bench");
        wanted.owner = QStringLiteral("Mara Osei");
        wanted.passphrase = SecretBytes::fromPassphrase(passphrase);
        const auto keys = createVault(path, wanted, clock);
        auto unlocked = keys.and_then([&](const NewVaultKeys& made) {
            return Vault::unlock(path, made.owner, SecretBytes::fromPassphrase(passphrase));
        });
        if (!unlocked)
            qFatal("the vault could not be made: %s",
                   qPrintable(unlocked.error().message() + unlocked.error().details()));
        vault = *std::move(unlocked);
        recovery.bits = keys->recovery.bits.clone();
        const auto writer = *vault->openWriter(clock);
        if (!ctl::fillWithInventedClients(*writer, clients, 1) || !writer->checkpoint())
            qFatal("the vault could not be filled");
        const auto reader = *vault->openReader();
        someone = reader->searchLines()->front().client;
    }
    static Filled& of(int clients)
    {
        static std::map<int, std::unique_ptr<Filled>> all;
        auto& filled = all[clients];
        if (!filled)
            filled = std::make_unique<Filled>(clients);
        return *filled;
    }
};

void bareOverwrite(benchmark::State& state)
{
    QTemporaryDir folder(QDir::currentPath() + QStringLiteral("/bench-XXXXXX"));
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("plain")));
    const int file = ::open(path.constData(), O_RDWR | O_CREAT, 0600);
    const QByteArray page(4096, 'x');
    bool ok = ::pwrite(file, page.constData(), 4096, 0) == 4096 && ::fdatasync(file) == 0;
    for (auto _ : state)
        ok = ok && ::pwrite(file, page.constData(), 4096, 0) == 4096 && ::fdatasync(file) == 0;
    ::close(file);
    if (!ok)
        state.SkipWithError("writing failed");
}
BENCHMARK(bareOverwrite)->Unit(benchmark::kMicrosecond)->UseRealTime();

// One field of one client changed: record, history, outbox, audit and search line, durable.
void recordChange(benchmark::State& state)
{
    Filled& filled = Filled::of(int(state.range(0)));
    const auto writer = *filled.vault->openWriter(filled.clock);
    const auto reader = *filled.vault->openReader();
    int n = 0;
    for (auto _ : state) {
        const auto record = reader->record(filled.someone);
        auto client = *records::read<records::Client>(*record);
        client.phone = QStringLiteral("+1 202 555 %1").arg(++n % 10'000, 4, 10, QLatin1Char('0'));
        const auto edit = editing(*record, client);
        QElapsedTimer timer;
        timer.start();
        if (!writer->change(filled.someone, edit))
            state.SkipWithError("the change was refused");
        state.SetIterationTime(double(timer.nsecsElapsed()) / 1e9);
    }
    if (!writer->checkpoint())
        state.SkipWithError("checkpoint");
}
BENCHMARK(recordChange)->Arg(fewClients())->Arg(manyClients())->Unit(benchmark::kMicrosecond)->UseManualTime();

// With the right key, key derivation apart: both hands ready to work.
void openBoth(benchmark::State& state)
{
    Filled& filled = Filled::of(int(state.range(0)));
    for (auto _ : state) {
        const auto writer = filled.vault->openWriter(filled.clock);
        const auto reader = filled.vault->openReader();
        if (!writer || !reader || !(*reader)->record(filled.someone))
            state.SkipWithError("opening failed");
    }
}
BENCHMARK(openBoth)->Arg(fewClients())->Arg(manyClients())->Unit(benchmark::kMillisecond)->UseRealTime();

// The same from the locked folder, with the anchor's checks; the recovery code needs no slow derivation.
void openLocked(benchmark::State& state)
{
    Filled& filled = Filled::of(int(state.range(0)));
    const QString folder = filled.vault->folder();
    for (auto _ : state) {
        state.PauseTiming();
        auto writer = filled.vault->openWriter(filled.clock);
        const bool locked = writer && filled.vault->lock(*std::move(writer));
        filled.vault.reset();
        state.ResumeTiming();
        auto unlocked = Vault::unlockWithRecovery(folder, filled.recovery);
        if (!locked || !unlocked)
            qFatal("unlocking failed");
        const auto hand = (*unlocked)->openWriter(filled.clock);
        const auto reader = (*unlocked)->openReader();
        if (!hand || !reader || !(*reader)->record(filled.someone))
            qFatal("opening failed");
        filled.vault = *std::move(unlocked);
    }
}
BENCHMARK(openLocked)->Arg(fewClients())->Arg(manyClients())->Unit(benchmark::kMillisecond)->UseRealTime();

// All of locking: the last entry of the audit, the log emptied, the digest of the closed file.
void lockIt(benchmark::State& state)
{
    Filled& filled = Filled::of(int(state.range(0)));
    const QString folder = filled.vault->folder();
    for (auto _ : state) {
        state.PauseTiming();
        auto writer = filled.vault->openWriter(filled.clock);
        state.ResumeTiming();
        const bool locked = writer && filled.vault->lock(*std::move(writer));
        filled.vault.reset();
        state.PauseTiming();
        auto unlocked = Vault::unlockWithRecovery(folder, filled.recovery);
        if (!locked || !unlocked)
            qFatal("locking failed");
        filled.vault = *std::move(unlocked);
        state.ResumeTiming();
    }
}
BENCHMARK(lockIt)->Arg(fewClients())->Arg(manyClients())->Unit(benchmark::kMillisecond)->UseRealTime();

// From the opened database to an index that answers.
void searchReady(benchmark::State& state)
{
    Filled& filled = Filled::of(int(state.range(0)));
    for (auto _ : state) {
        const auto reader = filled.vault->openReader();
        const SearchIndex index(*(*reader)->searchLines());
        benchmark::DoNotOptimize(index.find(QStringLiteral("a"), 50));
    }
}
BENCHMARK(searchReady)->Arg(fewClients())->Arg(manyClients())->Unit(benchmark::kMillisecond)->UseRealTime();

SearchIndex indexOf(int clients)
{
    std::mt19937_64 random(1);
    std::vector<SearchIndex::Line> lines;
    for (int i = 0; i < clients; ++i) {
        const records::Client client = ctl::inventedClient(random);
        lines.push_back(
            {QUuid(uint(i), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), searchLine(client.name, client.phone, client.email)});
    }
    return SearchIndex(std::move(lines));
}

// Every prefix of real names and numbers, and pairs of them, in both orders; also such as fit nobody.
std::vector<QString> queries()
{
    std::mt19937_64 random(2);
    std::vector<QString> all;
    for (int i = 0; i < 60; ++i) {
        const records::Client client = ctl::inventedClient(random);
        const QStringList words = client.name.split(QLatin1Char(' '));
        for (int length = 1; length <= words.first().size(); ++length)
            all.push_back(words.first().left(length));
        for (int length = 1; length <= words.last().size(); ++length)
            all.push_back(words.last().left(length) + QLatin1Char(' ') + words.first().left(1 + length % 3));
        all.push_back(client.phone.right(2 + i % 6));
        all.push_back(client.email.left(3 + i % 12));
        all.push_back(words.first() + QStringLiteral(" zz"));
        all.push_back(QStringLiteral("q") + words.last());
    }
    return all;
}

// Time per search; p50 and p99 over all queries as counters, in milliseconds.
void search(benchmark::State& state)
{
    const SearchIndex index = indexOf(int(state.range(0)));
    const std::vector<QString> all = queries();
    std::vector<double> times;
    for (auto _ : state) {
        for (const QString& query : all) {
            QElapsedTimer timer;
            timer.start();
            benchmark::DoNotOptimize(index.find(query, 50));
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
    }
    std::sort(times.begin(), times.end());
    state.counters["p50_ms"] = times[times.size() / 2];
    state.counters["p99_ms"] = times[times.size() * 99 / 100];
    state.counters["queries"] = double(all.size());
}
BENCHMARK(search)->Arg(fewClients())->Arg(manyClients())->Unit(benchmark::kMillisecond);
const bool million = [] {
    if (qEnvironmentVariableIsSet("STIPPLE_BENCH_MILLION"))
        benchmark::RegisterBenchmark("search", search)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
    return true;
}();

} // namespace

BENCHMARK_MAIN();
