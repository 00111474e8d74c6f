// What a photo costs from the shutter until it is acknowledged, against the plainest thing that could do the same; what
// looking through a camera costs for each frame, and taking one whole; what taking in a file costs; how soon hostile
// files are refused; and what aligning two photos costs.
//   STIPPLE_BENCH_SMALL=1   small pictures, only to see that it runs
#include "studio.h"

#include "camera/raw_frame.h"
#include "capture/jpeg.h"
#include "compare/alignment.h"
#include "compare/drawn_heads.h"
#include "vault/digest.h"
#include "vault/files.h"

#include <benchmark/benchmark.h>

#include <QElapsedTimer>

using namespace stipple;
using namespace stipple::vault;

namespace
{

// Twelve megapixels.
const capture::Pixels& frame()
{
    static const capture::Pixels drawn =
        isSmall() ? capture::drawnScalp(1, 640, 480) : capture::drawnScalp(1, 4'000, 3'000);
    return drawn;
}

// A frame to a sealed photo with its record, acknowledged; and three JPEGs of the same frame (its smaller sizes made
// before), a hash of the large one, three plain files, each with fsync, and the folder's. In turns, so that both meet
// the same moods of the machine. `times_plain`: median over median.
void shutterToAcknowledged(benchmark::State& state)
{
    Studio studio;
    const capture::Pixels display = capture::shrunk(frame(), capture::displayEdge);
    const capture::Pixels thumbnail = capture::shrunk(frame(), capture::thumbnailEdge);
    const int orientation = int(state.range(0));
    std::vector<double> kept;
    std::vector<double> plain;
    bool ok = true;
    int number = 0;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        const auto large = capture::toJpeg(frame(), 90);
        const auto middle = capture::toJpeg(display, 80);
        const auto small = capture::toJpeg(thumbnail, 80);
        ok = ok && large && middle && small && !sha256Hex(*large).isEmpty();
        for (const auto* jpeg : {&large, &middle, &small})
            ok = ok && studio.plainFile(QString::number(number++), **jpeg);
        ok = ok && syncFolder(studio.folder.path()).has_value();
        plain.push_back(double(timer.nsecsElapsed()) / 1e6);
        timer.restart();
        auto photo = capture::photoFromFrame(frame(), orientation);
        ok = ok && photo && studio.add(photo->jpeg, photo->thumbnail);
        kept.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    if (!ok)
        state.SkipWithError("writing failed");
    state.counters["photo_ms"] = median(kept);
    state.counters["plain_ms"] = median(plain);
    state.counters["times_plain"] = median(kept) / median(plain);
}
// A frame as most cameras give it, two pixels in four bytes.
camera::RawFrame cameraFrame(int width, int height)
{
    auto bytes = std::make_shared<QByteArray>(qsizetype(width) * height * 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes->size(); ++i)
        (*bytes)[i] = char(i % 2 == 0 ? 40 + i * 7 % 180 : 118 + i % 19);
    camera::RawFrame frame{camera::RawFrame::Format::Yuyv, width, height, {}, bytes, 1};
    frame.planes[0] = {reinterpret_cast<const uchar*>(bytes->constData()), bytes->size(), width * 2};
    return frame;
}

// What a worker does for each frame that is shown, as large as the stage of a 1280 × 800 screen, and larger.
void glancing(benchmark::State& state)
{
    const camera::RawFrame frame = cameraFrame(1280, 720);
    for (auto _ : state) {
        if (!camera::glanceOf(frame, {int(state.range(0)), 620}))
            state.SkipWithError("no glance");
    }
}
BENCHMARK(glancing)->Arg(836)->Arg(1280)->Unit(benchmark::kMillisecond)->UseRealTime();

// Its colours, whole, of twelve megapixels: before photoFromFrame().
void wholeFrame(benchmark::State& state)
{
    const camera::RawFrame frame = isSmall() ? cameraFrame(640, 480) : cameraFrame(4'000, 3'000);
    for (auto _ : state) {
        if (!camera::pixelsOf(frame))
            state.SkipWithError("no pixels");
    }
}
BENCHMARK(wholeFrame)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(shutterToAcknowledged)
    ->Arg(1)
    ->Arg(6)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->Iterations(isSmall() ? 3 : 30);

// A JPEG file of the same size to a photo that can be kept, against decoding and encoding it once.
void takingInAFile(benchmark::State& state)
{
    const QByteArray file = *capture::toJpeg(frame(), 92);
    std::vector<double> taken;
    std::vector<double> once;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        if (!capture::importPhoto(file, QTimeZone::utc()))
            state.SkipWithError("not taken in");
        taken.push_back(double(timer.nsecsElapsed()) / 1e6);
        timer.restart();
        const auto pixels = capture::fromJpeg(file);
        if (!capture::toJpeg(*pixels, 90))
            state.SkipWithError("not encoded");
        once.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    state.counters["import_ms"] = median(taken);
    state.counters["once_ms"] = median(once);
    state.counters["times_once"] = median(taken) / median(once);
}
BENCHMARK(takingInAFile)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(isSmall() ? 3 : 20);

// The slowest of hostile files: whatever is wrong with it is seen only at its end.
void refusing(benchmark::State& state)
{
    const QByteArray good = *capture::toJpeg(frame(), 92);
    QByteArray claiming = good;
    claiming.replace(good.indexOf(QByteArray("\xff\xc0")) + 5, 4, QByteArray("\xea\x60\xea\x60", 4));
    const std::vector<QByteArray> files{good.chopped(2), good.left(good.size() / 2), claiming};
    double slowest = 0;
    for (auto _ : state) {
        for (const QByteArray& file : files) {
            QElapsedTimer timer;
            timer.start();
            if (capture::importPhoto(file, QTimeZone::utc()))
                state.SkipWithError("taken in");
            slowest = std::max(slowest, double(timer.nsecsElapsed()) / 1e6);
        }
    }
    state.counters["slowest_ms"] = slowest;
}
BENCHMARK(refusing)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(isSmall() ? 1 : 10);

// Two photos of twelve megapixels of one head, from their files to how the one lies on the other, against decoding the
// two files whole.
void aligning(benchmark::State& state)
{
    const auto photo = [](const compare::Camera& camera) {
        const int width = isSmall() ? 640 : 2'000;
        const capture::Pixels half = compare::roundHead(9, camera, {}, width, width * 3 / 4);
        capture::Pixels whole = compare::canvas(half.width * 2, half.height * 2);
        for (int y = 0; y < whole.height; ++y) {
            for (int x = 0; x < whole.width; ++x)
                std::copy_n(half.rgb.constData() + (qsizetype(y / 2) * half.width + x / 2) * 3, 3,
                            whole.rgb.data() + (qsizetype(y) * whole.width + x) * 3);
        }
        return *capture::toJpeg(whole, 90);
    };
    const QByteArray earlier = photo({0, 20, 0, 42});
    const QByteArray later = photo({0.7, 20.5, 4, 43});
    std::vector<double> aligned;
    std::vector<double> decoded;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        if (!capture::fromJpeg(earlier) || !capture::fromJpeg(later))
            state.SkipWithError("not decoded");
        decoded.push_back(double(timer.nsecsElapsed()) / 1e6);
        timer.restart();
        const auto first = capture::fromJpeg(earlier, capture::displayEdge);
        const auto second = capture::fromJpeg(later, capture::displayEdge);
        if (!first || !second || !compare::align(*first, *second))
            state.SkipWithError("not aligned");
        aligned.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    state.counters["align_ms"] = median(aligned);
    state.counters["decode_ms"] = median(decoded);
    state.counters["times_decode"] = median(aligned) / median(decoded);
}
BENCHMARK(aligning)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(isSmall() ? 2 : 10);

} // namespace

BENCHMARK_MAIN();
