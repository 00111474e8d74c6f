// What photos, back-ups and verifying cost, each against the plainest thing that could do the same.
//   STIPPLE_BENCH_SMALL=1   a few small photos, only to see that it runs
#include "studio.h"

#include "ctl/demo_clinic.h"
#include "vault/backup.h"
#include "vault/files.h"
#include "vault/verify.h"

#include <benchmark/benchmark.h>

#include <QElapsedTimer>

using namespace stipple;
using namespace stipple::vault;

namespace
{

qsizetype photoBytes() { return isSmall() ? 64 * 1024 : 4 * 1024 * 1024; }
int manyPhotos() { return isSmall() ? 24 : 200; }

QByteArray noise(qsizetype size)
{
    std::mt19937_64 random(7);
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i + 8 <= size; i += 8) {
        const quint64 word = random();
        memcpy(bytes.data() + i, &word, 8);
    }
    return bytes;
}

// A photo with its record, acknowledged, and a plain file with fsync of it and its folder, in turns, so that both meet
// the same moods of the disk. `times_plain`: median over median.
void photoAgainstPlainFile(benchmark::State& state)
{
    Studio studio;
    QByteArray bytes = noise(photoBytes());
    std::vector<double> sealed;
    std::vector<double> plain;
    bool ok = true;
    int number = 0;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        ok = ok && studio.plainFile(QString::number(number++), bytes);
        ok = ok && syncFolder(studio.folder.path()).has_value();
        plain.push_back(double(timer.nsecsElapsed()) / 1e6);
        timer.restart();
        ok = ok && studio.add(bytes);
        sealed.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    if (!ok)
        state.SkipWithError("writing failed");
    state.counters["photo_ms"] = median(sealed);
    state.counters["plain_ms"] = median(plain);
    state.counters["times_plain"] = median(sealed) / median(plain);
}
BENCHMARK(photoAgainstPlainFile)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(isSmall() ? 3 : 40);

// A page of 24 thumbnails of a client with many photos, read and ready to decode.
void pageOfThumbnails(benchmark::State& state)
{
    Studio studio;
    QByteArray bytes = noise(16 * 1024);
    for (int i = 0; i < manyPhotos(); ++i) {
        if (!studio.add(bytes))
            state.SkipWithError("no photo");
    }
    const auto reader = *studio.vault->openReader();
    qsizetype size = 0;
    for (auto _ : state) {
        const auto page = reader->photosOfClient(studio.client, 24, 0);
        size = 0;
        for (const auto& record : *page)
            size += records::read<records::Photo>(record)->thumbnail.size();
    }
    state.counters["thumbnail_bytes"] = double(size) / 24;
}
BENCHMARK(pageOfThumbnails)->Unit(benchmark::kMillisecond)->UseRealTime();

// Back-ups of the same vault: all of it, then after one photo in a hundred is new. Media bytes written, of media bytes.
void secondBackup(benchmark::State& state)
{
    Studio studio;
    QByteArray bytes = noise(photoBytes() / 4);
    for (int i = 0; i < manyPhotos(); ++i) {
        if (!studio.add(bytes))
            state.SkipWithError("no photo");
    }
    const QString to = studio.folder.filePath(QStringLiteral("backup"));
    const auto run = [&] {
        const bool held = studio.writer->holdCheckpoints().has_value();
        const auto report = backUpHeld(*studio.vault, to, studio.clock);
        if (!held || !report || !studio.writer->releaseCheckpoints())
            state.SkipWithError("no back-up");
        return *report;
    };
    const BackupReport first = run();
    const int new_ = std::max(1, manyPhotos() / 100);
    double written = 0;
    for (auto _ : state) {
        state.PauseTiming();
        for (int i = 0; i < new_; ++i)
            studio.add(bytes);
        state.ResumeTiming();
        written = double(run().mediaBytes);
    }
    state.counters["first_MB"] = double(first.mediaBytes) / 1e6;
    state.counters["then_MB"] = written / 1e6;
    state.counters["share"] = written / double(first.mediaBytes);
}
BENCHMARK(secondBackup)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(isSmall() ? 2 : 5);

// Signatures a second, with as many sealed records and hardly any photo bytes.
void verifySignatures(benchmark::State& state)
{
    Studio studio;
    const int count = isSmall() ? 50 : 5'000;
    std::vector<std::pair<QUuid, Writer::Edit>> edits;
    for (int i = 0; i < count; ++i) {
        const QUuid id = studio.writer->newId();
        edits.emplace_back(id, [&studio, id](const records::Record*, const records::Stamp& stamp) {
            return records::Change::create(id, QStringLiteral("withdrawal"), studio.client, stamp)
                .set(QStringLiteral("reason"), QStringLiteral("Changed her mind about the hairline."))
                .made();
        });
        if (edits.size() == 100 || i + 1 == count) {
            if (!studio.writer->changeAll(edits))
                state.SkipWithError("not written");
            edits.clear();
        }
    }
    studio.writer.reset();
    qint64 signatures = 0;
    QElapsedTimer timer;
    timer.start();
    for (auto _ : state)
        signatures += verifyVault(*studio.vault)->signatures;
    state.counters["signatures_per_s"] = double(signatures) * 1e9 / double(timer.nsecsElapsed());
}
BENCHMARK(verifySignatures)->Unit(benchmark::kMillisecond)->UseRealTime();

// Photo bytes a second, the database's own check included.
void verifyMedia(benchmark::State& state)
{
    Studio studio;
    QByteArray bytes = noise(photoBytes());
    for (int i = 0; i < manyPhotos() / 4; ++i) {
        if (!studio.add(bytes))
            state.SkipWithError("no photo");
    }
    studio.writer.reset();
    qint64 verified = 0;
    QElapsedTimer timer;
    timer.start();
    for (auto _ : state)
        verified += verifyVault(*studio.vault)->photoBytes;
    state.counters["MB_per_s"] = double(verified) / 1e6 * 1e9 / double(timer.nsecsElapsed());
}
BENCHMARK(verifyMedia)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

BENCHMARK_MAIN();
