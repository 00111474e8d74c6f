// What the camera's page does: shutter, retake, discard, skip, and which camera.
#include "app/camera_controller.h"
#include "vault/discard.h"
#include "vault/typed_edits.h"

namespace stipple::app
{

namespace
{

constexpr int timerSeconds = 3;

} // namespace

bool CameraController::canShoot() const
{
    return state() == Running && !m_isReviewing && current() && onTheWay() < PhotoQueue::most && !m_queue.problem() &&
           !m_vault.alarm();
}

bool CameraController::canSkip() const
{
    return mayShoot() && m_seen->sessionRecord && current() && stateOf(*current()) == Open && !m_isReviewing && !m_busy;
}

void CameraController::setHasTimer(bool hasTimer)
{
    m_hasTimer = hasTimer;
    Q_EMIT changed();
}

void CameraController::setShowsGrid(bool shows)
{
    m_showsGrid = shows;
    Q_EMIT changed();
}

void CameraController::setGhostOpacity(double opacity)
{
    m_ghostOpacity = std::clamp(opacity, 0.0, 1.0);
    Q_EMIT changed();
}

void CameraController::showRoom(double width, double height)
{
    m_finder.setRoom(QSize(std::max(1, int(width)), std::max(1, int(height))));
}

void CameraController::shoot()
{
    if (m_countdown > 0) {
        m_countdown = 0;
        m_second.stop();
        Q_EMIT changed();
        return;
    }
    if (!canShoot())
        return;
    if (!m_hasTimer) {
        take();
        return;
    }
    m_countdown = timerSeconds;
    m_second.start();
    Q_EMIT changed();
}

void CameraController::take()
{
    if (!canShoot())
        return;
    const WantedView& view = *current();
    m_saved.clear();
    m_problem.clear();
    Underway underway{*m_place, view.key, {}};
    records::Photo& about = underway.about;
    about.session = m_place->session;
    about.view = view.view;
    about.zone = records::Choice<records::Zone>::fromWord(view.zone);
    about.scar = view.scar;
    about.moment = m_place->moment;
    about.takenAt = m_clinic.now().toUTC();
    about.takenBy = m_vault.practitioner();
    about.sharpness = m_sharpness;
    about.ghost = m_ghost.isNull() ? QUuid() : m_ghostId;
    for (const camera::CameraInfo& one : m_finder.cameras()) {
        if (one.id == m_finder.chosen())
            about.camera = one.name;
    }
    const auto number = m_finder.shoot();
    if (!number)
        return;
    m_underway.emplace(*number, std::move(underway));
    tell();
}

void CameraController::captured(qint64 number, const camera::RawFrame& frame)
{
    const auto found = m_underway.find(number);
    if (found == m_underway.end())
        return;
    m_queue.add(number, found->second.place.client, found->second.about, frame);
    if (found->second.place == m_place && found->second.key == m_view && !m_isReviewing)
        moveOn();
}

void CameraController::kept(qint64 number, const records::Record& record)
{
    const auto node = m_underway.extract(number);
    const auto photo = records::read<records::Photo>(record);
    if (node.empty() || node.mapped().place != m_place || !m_seen || !photo)
        return;
    TakenPhoto taken{record.id, *photo, true};
    taken.photo.key.clear();
    m_seen->photos.insert(m_seen->photos.begin(), std::move(taken));
    if (const WantedView* view = wanted(node.mapped().key))
        m_saved = tr("Saved: %1").arg(titleOf(*view));
    tell();
}

void CameraController::missed(qint64 number, const QString& why)
{
    const auto node = m_underway.extract(number);
    if (node.empty() || node.mapped().place != m_place)
        return;
    m_saved.clear();
    m_problem = why;
    show(node.mapped().key); // that one is to be taken again
    tell();
}

void CameraController::retake()
{
    m_isReviewing = false;
    m_picture = {};
    m_pictureId = {};
    Q_EMIT changed();
}

int CameraController::pictureCount() const { return current() ? int(takenOf(*current()).size()) : 0; }

int CameraController::pictureIndex() const
{
    if (!current())
        return 0;
    const auto taken = takenOf(*current());
    const auto here =
        std::find_if(taken.begin(), taken.end(), [this](const auto* one) { return one->id == m_pictureId; });
    return here == taken.end() ? 0 : int(here - taken.begin()) + 1;
}

void CameraController::showOther()
{
    if (!m_isReviewing || m_busy || pictureCount() < 2)
        return;
    review(takenOf(*current())[std::size_t(pictureIndex() % pictureCount())]->id);
}

void CameraController::discard()
{
    if (m_isReviewing && !m_pictureId.isNull() && !m_busy)
        discardAsync(m_pictureId);
}

QCoro::Task<> CameraController::discardAsync(QUuid photo)
{
    m_busy = true;
    m_problem.clear();
    m_saved.clear();
    Q_EMIT changed();
    const auto place = m_place;
    const QString folder = m_vault.folder();
    const auto discarding = m_vault.write<bool>([folder, photo](vault::Writer& writer) -> Result<bool> {
        STIPPLE_TRY(vault::discardPhoto(writer, folder, photo));
        return true;
    });
    const auto discarded = co_await discarding;
    if (m_place != place || !m_seen)
        co_return;
    m_busy = false;
    if (!discarded) {
        m_problem = discarded.error().within(tr("The photo was not discarded.")).message();
        Q_EMIT changed();
        co_return;
    }
    std::erase_if(m_seen->photos, [&](const TakenPhoto& taken) { return taken.id == photo; });
    m_saved = tr("Discarded for good");
    show(m_view);
    tell();
}

void CameraController::skip(const QString& reason)
{
    if (canSkip() && !reason.trimmed().isEmpty())
        writeSkip(reason.trimmed());
}

void CameraController::takeSkipBack()
{
    if (mayShoot() && m_seen->sessionRecord && !skipped().isEmpty() && !m_busy)
        writeSkip({});
}

// Empty: it is not skipped any more.
QCoro::Task<> CameraController::writeSkip(QString reason)
{
    m_busy = true;
    m_problem.clear();
    m_saved.clear();
    Q_EMIT changed();
    const auto place = m_place;
    const QString name = skipName(m_place->moment, *current());
    const records::Record base = *m_seen->sessionRecord;
    records::Session after = m_seen->session;
    if (reason.isEmpty())
        after.skippedViews.erase(name);
    else
        after.skippedViews[name] = reason;
    const auto writing = m_vault.write<records::Record>(
        [base, after](vault::Writer& writer) { return writer.change(base.id, vault::editing(base, after)); });
    const auto written = co_await writing;
    if (m_place != place || !m_seen)
        co_return;
    m_busy = false;
    if (!written) {
        m_problem = written.error().within(tr("That this view is skipped was not saved.")).message();
        Q_EMIT changed();
        co_return;
    }
    m_seen->sessionRecord = *written;
    m_seen->session = std::move(after);
    tell();
    if (!reason.isEmpty())
        moveOn();
}

void CameraController::rotate()
{
    m_finder.setTurn(m_finder.turn() + 90);
    m_preferences.setCameraTurn(m_finder.turn());
    Q_EMIT changed();
}

void CameraController::useCamera(const QString& id)
{
    m_preferences.setCamera(id);
    m_finder.choose(id);
}

void CameraController::tryAgain()
{
    if (mayShoot())
        m_finder.tryAgain();
}

QVariantList CameraController::cameras() const
{
    QVariantList all;
    for (const camera::CameraInfo& one : m_finder.cameras())
        all += QVariantMap{{QStringLiteral("id"), one.id}, {QStringLiteral("text"), one.name}};
    return all;
}

} // namespace stipple::app
