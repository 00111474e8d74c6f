#include "app/camera_controller.h"

namespace stipple::app
{

namespace
{

QString pictureUrl(const QByteArray& jpeg)
{
    return jpeg.isEmpty() ? QString()
                          : QStringLiteral("data:image/jpeg;base64,") + QString::fromLatin1(jpeg.toBase64());
}

} // namespace

CameraController::CameraController(VaultService& vault, GateController& gate, Navigator& navigator,
                                   const Languages& languages, const ClinicService& clinic, Preferences& preferences,
                                   Viewfinder::Find find, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_navigator(navigator)
    , m_clinic(clinic)
    , m_preferences(preferences)
    , m_finder(std::move(find))
    , m_queue(vault)
    , m_views({"key", "title", "figure", "state", "note", "picture", "count"})
{
    m_second.setInterval(1'000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (--m_countdown <= 0) {
            m_countdown = 0;
            m_second.stop();
            take();
        }
        Q_EMIT changed();
    });
    connect(&navigator, &Navigator::moved, this, &CameraController::follow);
    connect(&gate, &GateController::closing, this, &CameraController::forget);
    connect(&gate, &GateController::stateChanged, this, [this, &gate] {
        if (gate.state() == GateController::Open)
            m_queue.tryAgain(); // what was on its way when the vault was locked
    });
    connect(&languages, &Languages::changed, this, &CameraController::tell);
    connect(&clinic, &ClinicService::changed, this, &CameraController::tell);
    connect(&m_finder, &Viewfinder::changed, this, [this] {
        if (m_finder.state() != Viewfinder::State::Running) {
            m_preview = {};
            m_verdict = Verdict::None;
            Q_EMIT previewChanged();
            Q_EMIT verdictChanged();
        }
        Q_EMIT changed();
    });
    connect(&m_finder, &Viewfinder::seen, this, &CameraController::look);
    connect(&m_finder, &Viewfinder::captured, this, &CameraController::captured);
    connect(&m_finder, &Viewfinder::missed, this, [this](qint64 number, camera::Trouble trouble) {
        missed(number, trouble == camera::Trouble::NoAnswer
                           ? tr("The camera gave no photo, though it was asked twice. Nothing was saved of it: take it "
                                "again.")
                           : tr("The camera stopped before the photo was there. Nothing was saved of it; the photos "
                                "before it are safe."));
    });
    connect(&m_queue, &PhotoQueue::changed, this, &CameraController::tell);
    connect(&m_queue, &PhotoQueue::kept, this, &CameraController::kept);
    connect(&m_queue, &PhotoQueue::spoilt, this,
            [this](qint64 number, const Error& error) { missed(number, error.message()); });
    navigator.addGuard({.holds = [this] { return m_queue.problem().has_value(); },
                        .save =
                            [this] {
                                m_queue.tryAgain();
                                m_navigator.stay();
                            },
                        .discard = [this] { m_queue.drop(); }});
    gate.addKeeper([this]() -> QCoro::Task<GateController::Kept> {
        if (m_queue.count() == 0)
            co_return GateController::Kept::Nothing;
        const auto settling = m_queue.settled();
        const bool isKept = co_await settling;
        co_return isKept ? GateController::Kept::Saved : GateController::Kept::Lost;
    });
}

void CameraController::follow()
{
    if (m_navigator.page() != Navigator::CameraPage) {
        leave();
        return;
    }
    const auto place = cameraPlace(m_navigator.client(), m_navigator.item());
    if (place && m_place == place && m_seen) {
        openCamera(); // back from a page above
        return;
    }
    forget();
    if (place) {
        begin(*place);
        return;
    }
    m_readError = Error(ErrorCode::NotFound, tr("Whose photos these would be is not known."));
    Q_EMIT changed();
}

QCoro::Task<> CameraController::begin(CameraPlace place)
{
    m_place = place;
    Q_EMIT changed();
    if (!m_clinic.isLoaded())
        co_return;
    const CameraAsked asked{place, m_clinic.protocol(), m_clinic.zone(), m_clinic.today()};
    const auto reading = m_vault.read<CameraSeen>([asked](vault::Reader& reader) { return readCamera(reader, asked); });
    auto seen = co_await reading;
    if (m_place != place)
        co_return; // meanwhile another one, or none
    if (!seen) {
        m_readError = seen.error();
        Q_EMIT changed();
        co_return;
    }
    m_seen = *std::move(seen);
    tell();
    moveOn();
    if (mayShoot())
        openCamera();
}

void CameraController::openCamera()
{
    if (!mayShoot() || m_finder.state() != Viewfinder::State::Off)
        return;
    m_finder.setTurn(m_preferences.cameraTurn());
    m_finder.open(m_preferences.camera());
}

// Nothing is photographed where it could not be kept, or may not be.
bool CameraController::mayShoot() const { return m_seen && !m_seen->isClosed && !m_seen->refused.isValid(); }

void CameraController::leave()
{
    if (m_finder.state() != Viewfinder::State::Off)
        m_finder.close();
    m_second.stop();
    m_countdown = 0;
    // Once it is no longer anywhere below, nothing of the client stays.
    const auto& routes = m_navigator.routes();
    const bool isStacked = std::any_of(routes.begin(), routes.end(),
                                       [](const Navigator::Route& r) { return r.page == Navigator::CameraPage; });
    if (!isStacked && (m_place || m_readError))
        forget();
}

void CameraController::forget()
{
    if (m_finder.state() != Viewfinder::State::Off)
        m_finder.close();
    m_second.stop();
    m_countdown = 0;
    m_place.reset();
    m_seen.reset();
    m_readError.reset();
    m_view.clear();
    m_saved.clear();
    m_problem.clear();
    m_ghost = {};
    m_ghostId = {};
    m_ghostTold.clear();
    m_preview = {};
    m_verdict = Verdict::None;
    m_isReviewing = false;
    m_picture = {};
    m_pictureId = {};
    m_busy = false;
    m_views.show({});
    Q_EMIT previewChanged();
    Q_EMIT ghostChanged();
    Q_EMIT verdictChanged();
    Q_EMIT changed();
}

CameraController::State CameraController::state() const
{
    if (m_readError)
        return Unreadable;
    if (!m_seen)
        return Loading;
    if (m_seen->isClosed)
        return Closed;
    if (m_seen->refused.isValid())
        return Refused;
    switch (m_finder.state()) {
    case Viewfinder::State::Running:
        return Running;
    case Viewfinder::State::Troubled:
        break;
    case Viewfinder::State::Off:
    case Viewfinder::State::Starting:
        return Starting;
    }
    switch (m_finder.trouble()) {
    case camera::Trouble::NoCamera:
        return NoCamera;
    case camera::Trouble::Denied:
        return Denied;
    case camera::Trouble::Unplugged:
        return Unplugged;
    default:
        return Failed;
    }
}

const WantedView* CameraController::wanted(const QString& key) const
{
    if (!m_seen)
        return nullptr;
    const auto found =
        std::find_if(m_seen->views.begin(), m_seen->views.end(), [&](const WantedView& one) { return one.key == key; });
    return found == m_seen->views.end() ? nullptr : &*found;
}

std::vector<const TakenPhoto*> CameraController::takenOf(const WantedView& view) const
{
    std::vector<const TakenPhoto*> taken;
    for (const TakenPhoto& one : m_seen->photos) {
        if (one.isHere && shows(one.photo, view))
            taken.push_back(&one);
    }
    return taken;
}

CameraController::Row CameraController::stateOf(const WantedView& view) const
{
    const bool isUnderway = std::any_of(m_underway.begin(), m_underway.end(), [&](const auto& one) {
        return one.second.place == m_place && one.second.key == view.key;
    });
    if (isUnderway)
        return OnTheWay;
    if (!takenOf(view).empty())
        return Saved;
    return m_seen->session.skippedViews.contains(skipName(m_place->moment, view)) ? Skipped : Open;
}

void CameraController::tell()
{
    std::vector<RowsModel::Row> rows;
    for (const WantedView& view : m_seen&& m_clinic.isLoaded() ? m_seen->views : std::vector<WantedView>()) {
        const auto taken = takenOf(view);
        const auto skip = m_seen->session.skippedViews.find(skipName(m_place->moment, view));
        const bool isSkipped = taken.empty() && skip != m_seen->session.skippedViews.end();
        rows.push_back({view.key, titleOf(view),
                        QStringLiteral("view-") + records::Choice<records::View>(view.view).word(), int(stateOf(view)),
                        isSkipped ? skip->second : QString(),
                        taken.empty() ? QString() : pictureUrl(taken.front()->photo.thumbnail), int(taken.size())});
    }
    m_views.show(std::move(rows));
    Q_EMIT changed();
}

QString CameraController::viewFigure() const
{
    const WantedView* view = current();
    return view ? QStringLiteral("view-") + records::Choice<records::View>(view->view).word() : QString();
}

QString CameraController::skipped() const
{
    if (!current() || !takenOf(*current()).empty())
        return {};
    const auto found = m_seen->session.skippedViews.find(skipName(m_place->moment, *current()));
    return found == m_seen->session.skippedViews.end() ? QString() : found->second;
}

void CameraController::show(const QString& key)
{
    if (m_view != key) {
        m_ghost = {};
        m_ghostId = {};
        m_ghostTold.clear();
        Q_EMIT ghostChanged();
    }
    m_view = key;
    m_isReviewing = false;
    m_picture = {};
    m_pictureId = {};
    Q_EMIT changed();
    loadGhost();
}

void CameraController::choose(const QString& key)
{
    if (!wanted(key) || m_busy)
        return;
    m_saved.clear();
    m_problem.clear();
    show(key);
    if (const auto taken = takenOf(*current()); !taken.empty())
        review(taken.front()->id);
}

void CameraController::review(const QUuid& photo)
{
    m_isReviewing = true;
    m_picture = {};
    m_pictureId = photo;
    Q_EMIT changed();
    loadPicture();
}

// The first that is still open, from the one that is shown onwards; none is, and it stays.
void CameraController::moveOn()
{
    if (!m_seen || m_seen->views.empty())
        return;
    const auto& all = m_seen->views;
    const auto here =
        std::find_if(all.begin(), all.end(), [this](const WantedView& view) { return view.key == m_view; });
    const std::size_t from = here == all.end() ? 0 : std::size_t(here - all.begin());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const WantedView& view = all[(from + i) % all.size()];
        if (stateOf(view) == Open) {
            show(view.key);
            return;
        }
    }
    show(here == all.end() ? all.front().key : m_view);
}

} // namespace stipple::app
