#include "camera/qt_camera.h"

#include <QFileInfo>
#include <QVideoFrame>

namespace stipple::camera
{

namespace
{

// Reading the first ones was seen to crash, with some drivers.
constexpr int ignoredFrames = 5;
// Fewer than this a second are no preview.
constexpr float leastRate = 10;
constexpr float leastRateAtAll = 4;

// The largest that still moves.
QCameraFormat bestFormat(const QCameraDevice& device)
{
    QCameraFormat best;
    const auto worth = [](const QCameraFormat& format) {
        const QSize size = format.resolution();
        const int rate = format.maxFrameRate() >= leastRate ? 2 : format.maxFrameRate() >= leastRateAtAll ? 1 : 0;
        return std::tuple(rate, qint64(size.width()) * size.height(), format.maxFrameRate());
    };
    for (const QCameraFormat& format : device.videoFormats()) {
        if (best.isNull() || worth(format) > worth(best))
            best = format;
    }
    return best;
}

RawFrame::Format formatOf(QVideoFrameFormat::PixelFormat format)
{
    using From = QVideoFrameFormat;
    using To = RawFrame::Format;
    switch (format) {
    case From::Format_ARGB8888:
    case From::Format_ARGB8888_Premultiplied:
    case From::Format_XRGB8888:
        return To::Xrgb32;
    case From::Format_BGRA8888:
    case From::Format_BGRA8888_Premultiplied:
    case From::Format_BGRX8888:
        return To::Bgrx32;
    case From::Format_RGBA8888:
    case From::Format_RGBX8888:
        return To::Rgbx32;
    case From::Format_ABGR8888:
    case From::Format_XBGR8888:
        return To::Xbgr32;
    case From::Format_YUYV:
        return To::Yuyv;
    case From::Format_UYVY:
        return To::Uyvy;
    case From::Format_NV12:
        return To::Nv12;
    case From::Format_NV21:
        return To::Nv21;
    case From::Format_YUV420P:
        return To::I420;
    case From::Format_YV12:
        return To::Yv12;
    case From::Format_Y8:
        return To::Grey8;
    case From::Format_Jpeg:
        return To::Jpeg;
    default:
        return To::None;
    }
}

int orientationOf(const QVideoFrame& frame)
{
    switch (frame.rotationAngle()) {
    case QVideoFrame::Rotation90:
        return 6;
    case QVideoFrame::Rotation180:
        return 3;
    case QVideoFrame::Rotation270:
        return 8;
    case QVideoFrame::Rotation0:
        break;
    }
    return 1;
}

// A copy: the driver has few buffers, and wants them back, also while somebody still looks at what was in them; and
// once the camera is stopped or changes its form they may be gone altogether.
RawFrame rawFrom(QVideoFrame frame)
{
    RawFrame raw;
    if (!frame.map(QVideoFrame::ReadOnly))
        return raw;
    raw.format = formatOf(frame.pixelFormat());
    raw.width = frame.width();
    raw.height = frame.height();
    raw.orientation = orientationOf(frame);
    const auto kept = std::make_shared<std::array<QByteArray, 3>>();
    for (std::size_t i = 0; i < std::min<std::size_t>(std::size_t(frame.planeCount()), 3); ++i) {
        const int plane = int(i);
        (*kept)[i] =
            QByteArray(reinterpret_cast<const char*>(std::as_const(frame).bits(plane)), frame.mappedBytes(plane));
        raw.planes[i] = {reinterpret_cast<const uchar*>((*kept)[i].constData()), (*kept)[i].size(),
                         frame.bytesPerLine(plane)};
    }
    frame.unmap();
    raw.keeper = kept;
    return raw;
}

} // namespace

QtCamera::QtCamera(QObject* parent)
    : Camera(parent)
{
}

QtCamera::~QtCamera() { stop(); }

void QtCamera::watchDevices()
{
    if (m_devices)
        return;
    m_devices = std::make_unique<QMediaDevices>();
    // Later: the first time it is told from within what makes the list, and whoever asks for the list then waits for
    // ever.
    connect(m_devices.get(), &QMediaDevices::videoInputsChanged, this, &QtCamera::followDevices, Qt::QueuedConnection);
}

std::vector<CameraInfo> QtCamera::cameras()
{
    watchDevices();
    std::vector<CameraInfo> all;
    for (const QCameraDevice& device : QMediaDevices::videoInputs()) {
        CameraInfo info{QString::fromUtf8(device.id()), device.description()};
        // What has no device of the kernel's (PipeWire's own) is only counted, and was seen to be counted twice.
        bool isCounted = false;
        (void)info.id.toInt(&isCounted);
        const bool isKnown = std::any_of(all.begin(), all.end(), [&](const CameraInfo& one) {
            return one.id == info.id || (isCounted && one.name == info.name);
        });
        if (!isKnown)
            all.push_back(std::move(info));
    }
    return all;
}

void QtCamera::start(const QString& id)
{
    stop();
    watchDevices();
    const auto devices = QMediaDevices::videoInputs();
    const auto found = std::find_if(devices.begin(), devices.end(),
                                    [&](const QCameraDevice& one) { return QString::fromUtf8(one.id()) == id; });
    if (found == devices.end()) {
        Q_EMIT failed(devices.isEmpty() ? Trouble::NoCamera : Trouble::Unplugged,
                      QStringLiteral("not among the cameras"));
        return;
    }
    m_device = *found;
    m_running = std::make_unique<Running>();
    m_running->camera = std::make_unique<QCamera>(m_device);
    if (const QCameraFormat format = bestFormat(m_device); !format.isNull())
        m_running->camera->setCameraFormat(format);
    connect(m_running->camera.get(), &QCamera::errorOccurred, this,
            [this](QCamera::Error, const QString& details) { tellError(details); });
    connect(&m_running->sink, &QVideoSink::videoFrameChanged, this, &QtCamera::look);
    // The sink first: with GStreamer the camera begins to give as soon as it is there, and whatever is put behind it
    // then has the buffers that are on their way change hands; PipeWire's were seen to be gone by that time.
    m_running->session.setVideoSink(&m_running->sink);
    m_running->session.setCamera(m_running->camera.get());
    m_running->camera->start();
}

void QtCamera::stop()
{
    if (!m_running)
        return;
    m_running->sink.disconnect(this);
    m_running->camera->disconnect(this);
    m_running->camera->stop();
    m_running->session.setVideoSink(nullptr);
    m_running->session.setCamera(nullptr);
    m_running.reset();
    m_seen = 0;
    m_asked.clear();
}

void QtCamera::capture(qint64 number)
{
    if (m_running && std::find(m_asked.begin(), m_asked.end(), number) == m_asked.end())
        m_asked.push_back(number);
}

void QtCamera::look(const QVideoFrame& frame)
{
    if (++m_seen <= ignoredFrames || !frame.isValid())
        return;
    const RawFrame raw = rawFrom(frame);
    Q_EMIT framed(raw);
    for (const qint64 number : std::exchange(m_asked, {}))
        Q_EMIT captured(number, raw);
}

void QtCamera::followDevices()
{
    const auto devices = QMediaDevices::videoInputs();
    if (m_running && !devices.contains(m_device)) {
        stop();
        Q_EMIT failed(Trouble::Unplugged, {});
    }
    Q_EMIT camerasChanged();
}

void QtCamera::tellError(const QString& details)
{
    const QFileInfo node(QString::fromUtf8(m_device.id()));
    const bool isForbidden = node.exists() && !node.isReadable();
    // Not from within what has just failed.
    QMetaObject::invokeMethod(
        this,
        [this, isForbidden, details] {
            if (!m_running)
                return;
            stop();
            Q_EMIT failed(isForbidden || details.contains(QLatin1String("denied"), Qt::CaseInsensitive)
                              ? Trouble::Denied
                              : Trouble::StartFailed,
                          details);
        },
        Qt::QueuedConnection);
}

std::unique_ptr<Camera> systemCamera() { return std::make_unique<QtCamera>(); }

} // namespace stipple::camera
