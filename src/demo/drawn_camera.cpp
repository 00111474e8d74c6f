#include "demo/drawn_camera.h"

#include "capture/jpeg.h"

namespace stipple::demo
{

namespace
{

using camera::RawFrame;
using Format = RawFrame::Format;

constexpr int framesEveryMs = 40;

constexpr std::pair<QLatin1String, DrawnCamera::Mood> moods[] = {
    {QLatin1String("well"), DrawnCamera::Mood::Well},
    {QLatin1String("absent"), DrawnCamera::Mood::Absent},
    {QLatin1String("forbidden"), DrawnCamera::Mood::Forbidden},
    {QLatin1String("broken"), DrawnCamera::Mood::Broken},
    {QLatin1String("mute"), DrawnCamera::Mood::Mute},
    {QLatin1String("slow"), DrawnCamera::Mood::SlowToStart},
    {QLatin1String("deaf"), DrawnCamera::Mood::Deaf},
    {QLatin1String("distracted"), DrawnCamera::Mood::Distracted},
    {QLatin1String("fragile"), DrawnCamera::Mood::Fragile},
    {QLatin1String("garbled"), DrawnCamera::Mood::Garbled},
};

struct Yuv {
    uchar y = 0;
    uchar u = 0;
    uchar v = 0;
};

Yuv toYuv(const uchar* p)
{
    return {uchar(((66 * p[0] + 129 * p[1] + 25 * p[2] + 128) >> 8) + 16),
            uchar(((-38 * p[0] - 74 * p[1] + 112 * p[2] + 128) >> 8) + 128),
            uchar(((112 * p[0] - 94 * p[1] - 18 * p[2] + 128) >> 8) + 128)};
}

struct Bytes {
    std::array<QByteArray, 3> planes;
};

RawFrame made(Format format, const capture::Pixels& pixels, std::array<QByteArray, 3> planes,
              std::array<int, 3> strides, int orientation)
{
    const auto kept = std::make_shared<const Bytes>(Bytes{std::move(planes)});
    RawFrame frame{format, pixels.width, pixels.height, {}, kept, orientation};
    for (std::size_t i = 0; i < 3; ++i) {
        const QByteArray& plane = kept->planes[i];
        if (!plane.isEmpty())
            frame.planes[i] = {reinterpret_cast<const uchar*>(plane.constData()), plane.size(), strides[i]};
    }
    return frame;
}

const uchar* at(const capture::Pixels& pixels, int x, int y)
{
    x = std::min(x, pixels.width - 1);
    y = std::min(y, pixels.height - 1);
    return reinterpret_cast<const uchar*>(pixels.rgb.constData()) + (qsizetype(y) * pixels.width + x) * 3;
}

RawFrame packed(Format format, const capture::Pixels& pixels, int orientation)
{
    // Rows that do not end where the picture does, as drivers have them.
    const bool is32 = format != Format::Grey8;
    const int stride = pixels.width * (is32 ? 4 : 1) + 16;
    QByteArray plane(qsizetype(stride) * pixels.height, '\x7f');
    for (int y = 0; y < pixels.height; ++y) {
        auto* row = reinterpret_cast<uchar*>(plane.data()) + qsizetype(y) * stride;
        for (int x = 0; x < pixels.width; ++x) {
            const uchar* p = at(pixels, x, y);
            uchar* q = row + x * (is32 ? 4 : 1);
            switch (format) {
            case Format::Bgrx32:
                q[0] = p[2], q[1] = p[1], q[2] = p[0];
                break;
            case Format::Rgbx32:
                q[0] = p[0], q[1] = p[1], q[2] = p[2];
                break;
            case Format::Xrgb32:
                q[1] = p[0], q[2] = p[1], q[3] = p[2];
                break;
            case Format::Xbgr32:
                q[1] = p[2], q[2] = p[1], q[3] = p[0];
                break;
            default:
                q[0] = uchar((p[0] * 299 + p[1] * 587 + p[2] * 114) / 1'000);
            }
        }
    }
    return made(format, pixels, {plane, {}, {}}, {stride, 0, 0}, orientation);
}

RawFrame pairs(Format format, const capture::Pixels& pixels, int orientation)
{
    const int stride = (pixels.width + 1) / 2 * 4;
    const bool startsWithY = format == Format::Yuyv;
    QByteArray plane(qsizetype(stride) * pixels.height, '\0');
    for (int y = 0; y < pixels.height; ++y) {
        auto* q = reinterpret_cast<uchar*>(plane.data()) + qsizetype(y) * stride;
        for (int x = 0; x < pixels.width; x += 2, q += 4) {
            const Yuv left = toYuv(at(pixels, x, y));
            const Yuv right = toYuv(at(pixels, x + 1, y));
            q[startsWithY ? 0 : 1] = left.y;
            q[startsWithY ? 2 : 3] = right.y;
            q[startsWithY ? 1 : 0] = left.u;
            q[startsWithY ? 3 : 2] = left.v;
        }
    }
    return made(format, pixels, {plane, {}, {}}, {stride, 0, 0}, orientation);
}

RawFrame planar(Format format, const capture::Pixels& pixels, int orientation)
{
    const bool isWoven = format == Format::Nv12 || format == Format::Nv21;
    const bool uFirst = format == Format::Nv12 || format == Format::I420;
    const int stride = pixels.width + 8;
    const int halfW = (pixels.width + 1) / 2;
    const int halfH = (pixels.height + 1) / 2;
    QByteArray bright(qsizetype(stride) * pixels.height, '\0');
    QByteArray first(qsizetype(halfW) * halfH * (isWoven ? 2 : 1), '\0');
    QByteArray second(isWoven ? 0 : qsizetype(halfW) * halfH, '\0');
    for (int y = 0; y < pixels.height; ++y) {
        for (int x = 0; x < pixels.width; ++x) {
            const Yuv yuv = toYuv(at(pixels, x, y));
            bright[qsizetype(y) * stride + x] = char(yuv.y);
            if (x % 2 != 0 || y % 2 != 0)
                continue;
            const qsizetype place = qsizetype(y / 2) * halfW + x / 2;
            const char one = char(uFirst ? yuv.u : yuv.v);
            const char other = char(uFirst ? yuv.v : yuv.u);
            first[isWoven ? 2 * place : place] = one;
            if (isWoven)
                first[2 * place + 1] = other;
            else
                second[place] = other;
        }
    }
    return made(format, pixels, {bright, first, second}, {stride, isWoven ? 2 * halfW : halfW, halfW}, orientation);
}

} // namespace

RawFrame inFormat(const capture::Pixels& pixels, Format format, int orientation)
{
    switch (format) {
    case Format::Rgbx32:
    case Format::Bgrx32:
    case Format::Xrgb32:
    case Format::Xbgr32:
    case Format::Grey8:
        return packed(format, pixels, orientation);
    case Format::Yuyv:
    case Format::Uyvy:
        return pairs(format, pixels, orientation);
    case Format::Nv12:
    case Format::Nv21:
    case Format::I420:
    case Format::Yv12:
        return planar(format, pixels, orientation);
    case Format::Jpeg:
        return camera::jpegFrame(capture::toJpeg(pixels, 90).value_or(QByteArray()), orientation);
    case Format::Rgb24:
        break;
    case Format::None:
        return {};
    }
    return camera::frameOf(pixels, orientation);
}

DrawnCamera::DrawnCamera(QObject* parent)
    : Camera(parent)
{
    m_frames.setInterval(framesEveryMs);
    connect(&m_frames, &QTimer::timeout, this, &DrawnCamera::draw);
}

bool DrawnCamera::setMood(const QString& word)
{
    const auto found =
        std::find_if(std::begin(moods), std::end(moods), [&](const auto& mood) { return mood.first == word; });
    if (found == std::end(moods))
        return false;
    setMood(found->second);
    return true;
}

void DrawnCamera::setMood(Mood mood)
{
    const bool wasThere = !cameras().empty();
    m_mood = mood;
    if (wasThere && cameras().empty())
        unplug();
    else if (wasThere == cameras().empty())
        Q_EMIT camerasChanged();
}

void DrawnCamera::setCount(int count)
{
    m_count = count;
    Q_EMIT camerasChanged();
}

void DrawnCamera::setFormat(camera::RawFrame::Format format)
{
    m_format = format;
    m_ready = {};
}

void DrawnCamera::setOrientation(int orientation)
{
    m_orientation = orientation;
    m_ready = {};
}

void DrawnCamera::setSize(QSize size)
{
    m_size = size;
    m_scene = {};
    m_ready = {};
}

void DrawnCamera::show(const capture::Pixels& pixels)
{
    m_scene = pixels;
    m_ready = {};
    m_isShown = true;
}

void DrawnCamera::setDim(bool isDim)
{
    m_isDim = isDim;
    m_scene = {};
    m_ready = {};
}

void DrawnCamera::unplug()
{
    m_mood = Mood::Absent;
    const bool ran = !m_running.isEmpty();
    stop();
    if (ran)
        Q_EMIT failed(camera::Trouble::Unplugged, {});
    Q_EMIT camerasChanged();
}

std::vector<camera::CameraInfo> DrawnCamera::cameras()
{
    if (m_mood == Mood::Absent)
        return {};
    std::vector<camera::CameraInfo> all{{QStringLiteral("drawn-1"), QStringLiteral("Drawn camera")}};
    if (m_count > 1)
        all.push_back({QStringLiteral("drawn-2"), QStringLiteral("Second drawn camera")});
    return all;
}

void DrawnCamera::start(const QString& id)
{
    stop();
    ++m_starts;
    if (m_mood == Mood::Absent) {
        Q_EMIT failed(camera::Trouble::NoCamera, {});
    } else if (m_mood == Mood::Forbidden) {
        Q_EMIT failed(camera::Trouble::Denied, QStringLiteral("as told"));
    } else if (m_mood == Mood::Broken) {
        Q_EMIT failed(camera::Trouble::StartFailed, QStringLiteral("as told"));
    } else {
        if (!m_isShown) {
            m_scene = {};
            m_ready = {};
        }
        m_running = id;
        m_frames.start();
    }
}

void DrawnCamera::stop()
{
    m_frames.stop();
    m_running.clear();
    m_askedOnce.clear();
}

void DrawnCamera::capture(qint64 number)
{
    if (m_running.isEmpty() || m_mood == Mood::Deaf)
        return;
    if (m_mood == Mood::Distracted && std::erase(m_askedOnce, number) == 0) {
        m_askedOnce.push_back(number);
        return;
    }
    // Later, as a real one does.
    QMetaObject::invokeMethod(
        this,
        [this, number] {
            if (m_running.isEmpty())
                return;
            if (m_mood == Mood::Fragile)
                unplug();
            else
                Q_EMIT captured(number, drawn(m_mood != Mood::Garbled));
        },
        Qt::QueuedConnection);
}

RawFrame DrawnCamera::drawn(bool isWhole)
{
    if (m_scene.rgb.isEmpty()) {
        m_scene = capture::drawnScalp(m_running == QLatin1String("drawn-2") ? 7 : 3, m_size.width(), m_size.height());
        if (m_isDim)
            std::transform(m_scene.rgb.begin(), m_scene.rgb.end(), m_scene.rgb.begin(),
                           [](char c) { return char(uchar(c) / 6); });
    }
    if (m_ready.format == Format::None)
        m_ready = inFormat(m_scene, m_format, m_orientation);
    RawFrame frame = m_ready;
    if (!isWhole)
        frame.planes[0].size /= 2;
    return frame;
}

void DrawnCamera::draw()
{
    if (m_mood == Mood::Mute || (m_mood == Mood::SlowToStart && m_starts < 2))
        return;
    Q_EMIT framed(drawn(true));
}

} // namespace stipple::demo
