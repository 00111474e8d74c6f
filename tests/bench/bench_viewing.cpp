// Looking through many photos of one client, in this process, offscreen on the software renderer: flicking the strip of
// 500 thumbnails at the comparison, and memory after 1,000 photos were looked at, against after the first hundred.
//   bench_viewing [strip] [memory]     both without a name
// STIPPLE_BENCH_SMALL: a few photos, to prove that it runs; nothing is judged then.
#include "desk.h"

#include "app/compare_controller.h"
#include "capture/photo.h"
#include "core/log.h"
#include "vault/photos.h"
#include "vault/vault.h"

#include <QBuffer>

using namespace stipple;
using namespace stipple::bench;

namespace
{

int photoCount() { return isSmall() ? 12 : 500; }

// The one client's head from the front, once a day; ten different ones in turns, as a telephone would take them.
Done addPhotos(const QString& folder)
{
    SystemClock clock;
    STIPPLE_ASSIGN(const vault::Header header, vault::readHeader(folder));
    STIPPLE_ASSIGN(const auto opened,
                   vault::Vault::unlock(folder, header.keySlots.front().practitioner,
                                        vault::SecretBytes::fromPassphrase(demo::inventedPassphrase())));
    STIPPLE_ASSIGN(auto writer, opened->openWriter(clock));
    STIPPLE_ASSIGN(auto reader, opened->openReader());
    STIPPLE_ASSIGN(const auto clients, reader->recordsOfType(QStringLiteral("client")));
    std::vector<capture::PreparedPhoto> pictures;
    for (int i = 0; i < std::min(photoCount(), 10); ++i) {
        STIPPLE_ASSIGN(capture::PreparedPhoto picture,
                       capture::photoFromFrame(capture::drawnScalp(std::uint32_t(i + 1), 640, 480), 1));
        pictures.push_back(std::move(picture));
    }
    for (int i = 0; i < photoCount(); ++i) {
        capture::PreparedPhoto& picture = pictures[std::size_t(i) % pictures.size()];
        records::Photo photo;
        photo.view = records::View::FrontHairline;
        photo.moment = records::PhotoMoment::Healed;
        photo.takenAt = clock.nowUtc().addDays(i - photoCount());
        photo.mime = QStringLiteral("image/jpeg");
        photo.width = picture.width;
        photo.height = picture.height;
        photo.orientation = 1;
        photo.thumbnail = picture.thumbnail;
        QBuffer source(&picture.jpeg);
        source.open(QIODevice::ReadOnly);
        STIPPLE_TRY(vault::addPhoto(*writer, folder, clients.front().id, photo, source));
    }
    reader.reset();
    STIPPLE_TRY(opened->lock(std::move(writer)));
    return {};
}

// At the comparison of that client's photos.
class Viewer : public Desk
{
public:
    Viewer()
        : Desk(1, [](const QString& folder) {
            if (const Done added = addPhotos(folder); !added)
                qFatal("no photos: %s", qPrintable(added.error().message() + added.error().details()));
        })
    {
        tap(QStringLiteral("clients.search"));
        perform({{QStringLiteral("do"), QStringLiteral("key")}, {QStringLiteral("key"), QStringLiteral("Down")}});
        perform({{QStringLiteral("do"), QStringLiteral("key")}, {QStringLiteral("key"), QStringLiteral("Return")}});
        perform({{QStringLiteral("do"), QStringLiteral("wait")},
                 {QStringLiteral("at"), QStringLiteral("client.compare")},
                 {QStringLiteral("property"), QStringLiteral("enabled")},
                 {QStringLiteral("equals"), true}});
        tap(QStringLiteral("client.compare"));
        m_compare = controller<app::CompareController>("Compare");
        settle();
        waitForFrame();
    }
    app::CompareController& compare() const { return *m_compare; }
    void settle() const
    {
        if (!QTest::qWaitFor([this] { return m_compare->state() != app::CompareController::Loading; }, 60'000) ||
            m_compare->state() == app::CompareController::Failed)
            qFatal("nothing is compared: %s", qPrintable(m_compare->problem()));
    }

private:
    app::CompareController* m_compare = nullptr;
};

bool measureStrip()
{
    Viewer viewer;
    QQuickItem* strip = demo::findItem(viewer.window(), QStringLiteral("compare.strip"));
    if (!strip || strip->property("count").toInt() != photoCount())
        qFatal("not all photos are in the strip");
    demo::bringIntoView(strip);
    viewer.waitForFrame();
    Frames frames(viewer.window());
    for (int i = 0; i < (isSmall() ? 2 : 12); ++i) {
        frames.pause();
        // Begins at the newest.
        QMetaObject::invokeMethod(strip, "flick", Q_ARG(double, i % 3 == 2 ? -2500.0 : 2500.0), Q_ARG(double, 0.0));
        if (!QTest::qWaitFor([&] { return !strip->property("moving").toBool(); }, 20'000))
            qFatal("the strip does not stop");
    }
    std::printf("flicking %d thumbnails, %zu frames: render p50 %.2f ms, swap p50 %.2f ms\n", photoCount(),
                frames.renders.size(), percentile(frames.renders, 0.5), percentile(frames.swaps, 0.5));
    told(QStringLiteral("flicking thumbnails, swap p99"), percentile(frames.swaps, 0.99), 33, QStringLiteral("ms"));
    return told(QStringLiteral("flicking thumbnails, render p99"), percentile(frames.renders, 0.99), 8,
                QStringLiteral("ms"));
}

bool measureMemory()
{
    Viewer viewer;
    app::RowsModel* photos = viewer.compare().photos();
    const int views = isSmall() ? 20 : 1'000;
    double early = 0;
    for (int i = 0; i < views; ++i) {
        viewer.compare().choose(photos->value((i * 7) % photos->count(), "photo").toString());
        viewer.settle();
        viewer.waitForFrame();
        if (i % 50 == 0) // or it locks itself
            viewer.perform(
                {{QStringLiteral("do"), QStringLiteral("key")}, {QStringLiteral("key"), QStringLiteral("Home")}});
        if (i + 1 == views / 10)
            early = residentMiB(QCoreApplication::applicationPid());
    }
    const double late = residentMiB(QCoreApplication::applicationPid());
    std::printf("resident: %.1f MiB after %d photos, %.1f MiB after %d\n", early, views / 10, late, views);
    // In hundredths, for what is told is compared with a whole number.
    return told(QStringLiteral("resident memory after ten times as many photos"), 100 * late / early, 110,
                QStringLiteral("%"));
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    installRedactingLog();
    const QStringList asked = QCoreApplication::arguments().mid(1);
    const std::pair<const char*, bool (*)()> all[] = {{"strip", measureStrip}, {"memory", measureMemory}};
    bool reached = true;
    for (const auto& [name, measure] : all) {
        if (asked.isEmpty() || asked.contains(QLatin1String(name)))
            reached = measure() && reached;
    }
    return reached ? 0 : 1;
}
