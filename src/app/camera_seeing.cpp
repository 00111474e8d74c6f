// What is on the camera's stage: what is seen now, the earlier photo over it, or one that was taken.
#include "app/camera_controller.h"
#include "app/texts.h"
#include "capture/jpeg.h"
#include "vault/photos.h"

namespace stipple::app
{

namespace
{

constexpr int shownEdge = 1'280; // px, of a kept photo on the screen
// So many glances must say the same before a word changes: words that flicker are not read.
constexpr int steadyGlances = 4;

// On the vault's reading thread.
Result<QImage> shownPhoto(vault::Reader& reader, const QString& folder, const QUuid& id)
{
    STIPPLE_ASSIGN(const records::Record record, reader.record(id));
    STIPPLE_ASSIGN(const QByteArray jpeg, vault::readPhoto(folder, record));
    STIPPLE_ASSIGN(const capture::Pixels pixels, capture::fromJpeg(jpeg, shownEdge));
    const QImage image(reinterpret_cast<const uchar*>(pixels.rgb.constData()), pixels.width, pixels.height,
                       3LL * pixels.width, QImage::Format_RGB888);
    return image.convertToFormat(QImage::Format_RGB32);
}

} // namespace

QCoro::Task<> CameraController::loadGhost()
{
    const WantedView* view = current();
    const TakenPhoto* ghost = view ? ghostFor(*m_seen, *view) : nullptr;
    if (!ghost || ghost->id == m_ghostId)
        co_return;
    const QUuid id = ghost->id;
    const QString told = tr("From %1").arg(texts::day(m_clinic.dayOf(ghost->photo.takenAt)));
    m_ghostId = id;
    const QString folder = m_vault.folder();
    const auto reading =
        m_vault.read<QImage>([folder, id](vault::Reader& reader) { return shownPhoto(reader, folder, id); });
    const auto image = co_await reading;
    if (m_ghostId != id || !image)
        co_return; // without a ghost it goes as well
    m_ghost = *image;
    m_ghostTold = told;
    Q_EMIT ghostChanged();
    Q_EMIT changed();
}

QCoro::Task<> CameraController::loadPicture()
{
    const QUuid id = m_pictureId;
    const QString folder = m_vault.folder();
    const auto reading =
        m_vault.read<QImage>([folder, id](vault::Reader& reader) { return shownPhoto(reader, folder, id); });
    const auto image = co_await reading;
    if (m_pictureId != id)
        co_return;
    if (image)
        m_picture = *image;
    else
        m_problem = image.error().message();
    Q_EMIT changed();
}

void CameraController::look(const camera::Glance& glance)
{
    m_preview = glance.image;
    m_sharpness = glance.sharpness;
    Q_EMIT previewChanged();
    const Verdict now = glance.brightness < camera::darkBelow ? Verdict::Dark
                        : glance.brightness > camera::brightAbove || glance.glaring > camera::glaringAbove
                            ? Verdict::Bright
                        : glance.sharpness < camera::blurredBelow ? Verdict::Blurred
                                                                  : Verdict::Good;
    m_verdictTimes = now == m_nextVerdict ? m_verdictTimes + 1 : 1;
    m_nextVerdict = now;
    if (now != m_verdict && (m_verdictTimes >= steadyGlances || m_verdict == Verdict::None)) {
        m_verdict = now;
        Q_EMIT verdictChanged();
    }
}

} // namespace stipple::app
