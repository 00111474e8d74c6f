#include "app/viewfinder.h"

#include "core/log.h"

#include <QElapsedTimer>

namespace stipple::app
{

namespace
{

using camera::Trouble;

qint64 nowMs()
{
    static const QElapsedTimer since = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
    return since.elapsed();
}

constexpr int mostDoublings = 3;

// EXIF's numbers of what is only turned, each a quarter further.
constexpr std::array<int, 4> quarters{1, 6, 3, 8};

} // namespace

Viewfinder::Viewfinder(Find find, QObject* parent)
    : QObject(parent)
    , m_find(std::move(find))
{
    m_frameTimer.setSingleShot(true);
    m_photoTimer.setSingleShot(true);
    connect(&m_frameTimer, &QTimer::timeout, this, &Viewfinder::waitedForFrame);
    connect(&m_photoTimer, &QTimer::timeout, this, &Viewfinder::waitedForPhoto);
}

Viewfinder::~Viewfinder()
{
    if (m_camera)
        m_camera->stop();
}

void Viewfinder::find()
{
    if (m_camera)
        return;
    m_camera = m_find ? m_find() : nullptr;
    if (!m_camera)
        return;
    connect(m_camera, &camera::Camera::framed, this, &Viewfinder::look);
    connect(m_camera, &camera::Camera::captured, this, &Viewfinder::take);
    connect(m_camera, &camera::Camera::failed, this, &Viewfinder::fail);
    connect(m_camera, &camera::Camera::camerasChanged, this, &Viewfinder::followCameras);
}

std::vector<camera::CameraInfo> Viewfinder::cameras() const
{
    return m_camera ? m_camera->cameras() : std::vector<camera::CameraInfo>();
}

void Viewfinder::setPatience(const Patience& patience) { m_patience = patience; }

void Viewfinder::open(const QString& wanted)
{
    m_wanted = wanted;
    m_starts = 0;
    start();
}

void Viewfinder::close()
{
    m_frameTimer.stop();
    m_photoTimer.stop();
    if (m_camera)
        m_camera->stop();
    m_asked.clear();
    show(State::Off);
}

void Viewfinder::tryAgain()
{
    m_starts = 0;
    start();
}

void Viewfinder::choose(const QString& id)
{
    if (id == m_chosen && m_state == State::Running)
        return;
    for (const auto& [number, asked] : std::exchange(m_asked, {}))
        Q_EMIT missed(number, Trouble::NoAnswer);
    open(id);
}

void Viewfinder::start()
{
    find();
    const auto all = cameras();
    if (all.empty()) {
        if (m_camera)
            m_camera->stop();
        m_frameTimer.stop();
        show(State::Troubled, Trouble::NoCamera);
        return;
    }
    const bool isThere = std::any_of(all.begin(), all.end(), [this](const auto& one) { return one.id == m_wanted; });
    m_chosen = isThere ? m_wanted : all.front().id;
    ++m_starts;
    show(State::Starting);
    // Longer each time: a busy device that is started anew before it gave anything never gives anything.
    m_frameTimer.start(m_patience.firstFrameMs << std::min(m_starts - 1, mostDoublings));
    m_camera->start(m_chosen);
}

camera::RawFrame Viewfinder::turned(camera::RawFrame frame) const
{
    const auto at = std::find(quarters.begin(), quarters.end(), frame.orientation);
    if (at != quarters.end() && m_turn != 0)
        frame.orientation = quarters[(std::size_t(at - quarters.begin()) + std::size_t(m_turn / 90)) % 4];
    return frame;
}

void Viewfinder::look(const camera::RawFrame& frame)
{
    if (m_state != State::Starting && m_state != State::Running)
        return;
    m_frameTimer.start(2 * m_patience.firstFrameMs); // also where it stops giving them later
    if (m_state == State::Starting) {
        m_starts = 0;
        show(State::Running);
    }
    if (m_isGlancing)
        return;
    m_isGlancing = true;
    if (!m_worker)
        m_worker = std::make_unique<Worker>(QStringLiteral("viewfinder"));
    m_worker->run([frame = turned(frame), room = m_room] { return camera::glanceOf(frame, room); })
        .then(this, [this](const Result<camera::Glance>& glance) {
            m_isGlancing = false;
            if (m_state == State::Running && glance)
                Q_EMIT seen(*glance);
            else if (m_state == State::Running && glance.error().code() == ErrorCode::Unsupported)
                fail(Trouble::StartFailed, glance.error().message());
        });
}

std::optional<qint64> Viewfinder::shoot()
{
    if (m_state != State::Running)
        return {};
    const qint64 number = ++m_lastNumber;
    m_asked[number] = {1, nowMs()};
    if (!m_photoTimer.isActive())
        m_photoTimer.start(m_patience.photoMs);
    m_camera->capture(number);
    return number;
}

void Viewfinder::take(qint64 number, const camera::RawFrame& frame)
{
    if (m_asked.erase(number) == 0)
        return; // asked twice, answered twice
    Q_EMIT captured(number, turned(frame));
}

void Viewfinder::fail(Trouble trouble, const QString& details)
{
    if (m_state == State::Off)
        return;
    qCWarning(lcStipple) << "the camera failed:" << int(trouble) << details;
    m_frameTimer.stop();
    m_photoTimer.stop();
    m_camera->stop();
    const auto asked = std::exchange(m_asked, {});
    show(State::Troubled, trouble);
    for (const auto& [number, how] : asked)
        Q_EMIT missed(number, trouble);
}

void Viewfinder::waitedForFrame()
{
    if (m_starts >= m_patience.starts) {
        fail(Trouble::StartFailed, QStringLiteral("no frame came"));
        return;
    }
    // What was asked for is asked for again once it runs: its watch goes on.
    start();
}

void Viewfinder::waitedForPhoto()
{
    std::vector<qint64> lost;
    for (auto& [number, asked] : m_asked) {
        if (nowMs() - asked.sinceMs < m_patience.photoMs - 5)
            continue;
        if (asked.times >= m_patience.asks) {
            lost.push_back(number);
            continue;
        }
        ++asked.times; // and has as long once more
        asked.sinceMs = nowMs();
        m_camera->capture(number);
    }
    for (const qint64 number : lost)
        m_asked.erase(number);
    if (!m_asked.empty()) {
        qint64 oldest = nowMs();
        for (const auto& [number, asked] : m_asked)
            oldest = std::min(oldest, asked.sinceMs);
        m_photoTimer.start(int(std::max<qint64>(1, oldest + m_patience.photoMs - nowMs())));
    }
    for (const qint64 number : lost)
        Q_EMIT missed(number, Trouble::NoAnswer);
}

void Viewfinder::followCameras()
{
    // Plugged in again: on with it, without a tap.
    const bool waits = m_trouble == Trouble::NoCamera || m_trouble == Trouble::Unplugged;
    if (m_state == State::Troubled && waits && !cameras().empty())
        tryAgain();
    else
        Q_EMIT changed();
}

void Viewfinder::show(State state, Trouble trouble)
{
    m_state = state;
    m_trouble = trouble;
    Q_EMIT changed();
}

} // namespace stipple::app
