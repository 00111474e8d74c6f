#include "app/hold_camera_controller.h"

namespace stipple::app
{

HoldCameraController::HoldCameraController(VaultService& vault, GateController& gate, const Languages& languages,
                                           const ClinicService& clinic, Preferences& preferences,
                                           SessionHoldController& hold, Viewfinder::Find find, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_gate(gate)
    , m_clinic(clinic)
    , m_preferences(preferences)
    , m_hold(hold)
    , m_finder(std::move(find))
    , m_ids(vault.clock())
{
    connect(&gate, &GateController::closing, this, &HoldCameraController::follow);
    connect(&gate, &GateController::stateChanged, this, [this] {
        if (m_gate.state() != GateController::Locked)
            close();
        if (m_problem)
            tryAgain();
        Q_EMIT changed();
    });
    connect(&languages, &Languages::changed, this, &HoldCameraController::changed);
    connect(&m_finder, &Viewfinder::changed, this, [this] {
        if (!isRunning()) {
            m_preview = {};
            Q_EMIT previewChanged();
        }
        Q_EMIT changed();
    });
    connect(&m_finder, &Viewfinder::seen, this, [this](const camera::Glance& glance) {
        m_preview = glance.image;
        m_sharpness = glance.sharpness;
        Q_EMIT previewChanged();
    });
    connect(&m_finder, &Viewfinder::captured, this, &HoldCameraController::captured);
    connect(&m_finder, &Viewfinder::missed, this, [this](qint64 number) {
        m_asked.erase(number);
        m_missed = tr("The camera gave no photo. Take it again.");
        Q_EMIT changed();
    });
}

// What may still be seen when the door has closed: the words of the set that every session has.
void HoldCameraController::follow()
{
    m_views.clear();
    m_kept = 0;
    m_missed.clear();
    m_isAfter = true;
    if (!m_clinic.isLoaded())
        return;
    const protocol::Wording wording = m_clinic.wording();
    for (const protocol::PhotoView& view : m_clinic.protocol()->photoViews) {
        if (view.isEnabled && view.per == protocol::PhotoView::Per::Session &&
            records::Choice<records::View>::fromWord(view.id).known())
            m_views += QVariantMap{{QStringLiteral("id"), view.id},
                                   {QStringLiteral("text"), view.text.in(wording.language, wording.fallback).text}};
    }
    m_view = m_views.isEmpty() ? QString() : m_views.constFirst().toMap().value(QStringLiteral("id")).toString();
}

void HoldCameraController::open()
{
    if (!m_hold.isHeld() || isOpen())
        return;
    m_finder.setTurn(m_preferences.cameraTurn());
    m_finder.open(m_preferences.camera());
}

void HoldCameraController::close()
{
    if (!isOpen())
        return;
    m_finder.close();
    m_asked.clear();
    m_preview = {};
    Q_EMIT previewChanged();
    Q_EMIT changed();
}

bool HoldCameraController::canShoot() const
{
    return m_hold.isHeld() && isRunning() && !m_view.isEmpty() && !m_problem &&
           int(m_asked.size() + m_taken.size()) < most;
}

void HoldCameraController::setView(const QString& view)
{
    for (const QVariant& one : m_views) {
        if (one.toMap().value(QStringLiteral("id")).toString() == view)
            m_view = view;
    }
    Q_EMIT changed();
}

void HoldCameraController::setAfter(bool isAfter)
{
    m_isAfter = isAfter;
    Q_EMIT changed();
}

void HoldCameraController::shoot()
{
    if (!canShoot())
        return;
    HeldPhoto photo;
    photo.session = m_hold.session();
    photo.at = m_vault.clock().nowUtc();
    photo.view = m_view;
    photo.moment = m_isAfter ? records::PhotoMoment::After : records::PhotoMoment::Other;
    photo.sharpness = m_sharpness;
    for (const camera::CameraInfo& one : m_finder.cameras()) {
        if (one.id == m_finder.chosen())
            photo.camera = one.name;
    }
    m_missed.clear();
    if (const auto number = m_finder.shoot())
        m_asked.emplace(*number, std::move(photo));
    Q_EMIT changed();
}

void HoldCameraController::captured(qint64 number, const camera::RawFrame& frame)
{
    const auto node = m_asked.extract(number);
    if (node.empty())
        return;
    m_taken.push_back(std::make_shared<Taken>(Taken{m_ids.next(), node.mapped(), frame, {}}));
    // On to the next view, as with an open vault.
    for (qsizetype i = 0; i + 1 < m_views.size(); ++i) {
        if (m_views.at(i).toMap().value(QStringLiteral("id")).toString() == m_view) {
            m_view = m_views.at(i + 1).toMap().value(QStringLiteral("id")).toString();
            break;
        }
    }
    Q_EMIT changed();
    work();
}

void HoldCameraController::tryAgain()
{
    m_problem.reset();
    Q_EMIT changed();
    work();
}

// One after another; what could not be kept waits here, in memory, for as long as the program runs.
QCoro::Task<> HoldCameraController::work()
{
    if (m_isAtWork)
        co_return;
    m_isAtWork = true;
    if (!m_worker)
        m_worker = std::make_unique<Worker>(QStringLiteral("held photo"));
    while (!m_taken.empty() && !m_problem) {
        const std::shared_ptr<Taken> taken = m_taken.front();
        const QString folder = m_vault.folder();
        const vault::Header header = m_gate.header();
        const auto keeping = m_worker->run([taken, folder, header]() -> Done {
            if (!taken->prepared) {
                STIPPLE_ASSIGN(capture::Pixels pixels, camera::pixelsOf(taken->frame));
                const int orientation = taken->frame.orientation;
                taken->frame = {};
                STIPPLE_ASSIGN(taken->prepared, capture::photoFromFrame(std::move(pixels), orientation));
            }
            STIPPLE_TRY(vault::holdItem(folder, header, heldItemOf(taken->id, taken->about, *taken->prepared)));
            vault::wipe(taken->prepared->jpeg);
            return {};
        });
        const Done kept = co_await keeping;
        if (kept) {
            ++m_kept;
        } else if (taken->prepared) {
            m_problem = kept.error().within(tr("A photo is not kept yet, and waits here."));
            break;
        } else {
            m_missed = tr("The camera gave no photo. Take it again."); // no picture at all
        }
        m_taken.pop_front();
        Q_EMIT changed();
    }
    m_isAtWork = false;
    Q_EMIT changed();
}

QString HoldCameraController::problem() const { return m_problem ? m_problem->message() : m_missed; }

QString HoldCameraController::kept() const
{
    return m_kept > 0 ? tr("%Ln photo(s) kept; to be looked at after unlocking.", nullptr, m_kept) : QString();
}

QString HoldCameraController::trouble() const
{
    if (m_finder.state() != Viewfinder::State::Troubled)
        return {};
    switch (m_finder.trouble()) {
    case camera::Trouble::NoCamera:
        return tr("There is no camera.");
    case camera::Trouble::Denied:
        return tr("The system keeps Stipple from using the camera.");
    case camera::Trouble::Unplugged:
        return tr("The camera is gone. Plug it in again, and it goes on.");
    default:
        return tr("The camera gives no picture.");
    }
}

} // namespace stipple::app
