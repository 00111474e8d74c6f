// What the camera's page says.
#include "app/camera_controller.h"
#include "app/client_words.h"
#include "app/session_places.h"
#include "app/texts.h"

namespace stipple::app
{

QString CameraController::title() const
{
    if (!m_place)
        return {};
    switch (m_place->moment) {
    case records::PhotoMoment::Before:
        return tr("Photos before the session");
    case records::PhotoMoment::After:
        return tr("Photos after the session");
    case records::PhotoMoment::Healed:
        return tr("Photos of the healed result");
    case records::PhotoMoment::Consultation:
        return tr("Photos at the consultation");
    default:
        return tr("Photos");
    }
}

QString CameraController::troubleTitle() const
{
    switch (state()) {
    case NoCamera:
        return tr("There is no camera");
    case Denied:
        return tr("The camera may not be used");
    case Failed:
        return tr("The camera gives no picture");
    case Unplugged:
        return tr("The camera is gone");
    case Closed:
        return tr("This session is finished");
    case Refused:
        return tr("No photos");
    case Unreadable:
        return tr("This cannot be shown");
    default:
        return {};
    }
}

QString CameraController::trouble() const
{
    switch (state()) {
    case NoCamera:
        return tr("Plug one in, and it is used at once. What was photographed before is safe.");
    case Denied:
        return tr("The system keeps Stipple from using it. Allow the camera in the system's settings, then try again.");
    case Failed:
        return tr("It was started several times. See whether another program uses it, then try again, or choose "
                  "another camera.");
    case Unplugged:
        return tr("Plug it in again, and it goes on. Every photo that is shown as saved is saved.");
    case Closed:
        return tr("Nothing is added to what is finished. Photos of the healed result begin in the client's file.");
    case Refused:
        return tr("The client refused photos on %1. A new consent is needed first.")
            .arg(texts::day(m_clinic.dayOf(m_seen->refused)));
    case Unreadable:
        return m_readError ? m_readError->message() : QString();
    default:
        return {};
    }
}

QString CameraController::titleOf(const WantedView& view) const
{
    const QString id = records::Choice<records::View>(view.view).word();
    QString title = id;
    const protocol::Wording wording = m_clinic.wording();
    for (const protocol::PhotoView& known : m_clinic.protocol()->photoViews) {
        if (known.id == id)
            title = known.text.in(wording.language, wording.fallback).text;
    }
    const QString place = !view.zone.isEmpty()   ? m_clinic.term(QStringLiteral("zones"), view.zone)
                          : !view.scar.isEmpty() ? placeName(view.scar, m_clinic)
                                                 : QString();
    return place.isEmpty() ? title : tr("%1: %2", "a view, and of which place").arg(title, place);
}

QString CameraController::viewTitle() const { return current() ? titleOf(*current()) : QString(); }

QString CameraController::viewHint() const
{
    const WantedView* view = current();
    if (!view || !m_clinic.isLoaded())
        return {};
    const protocol::Wording wording = m_clinic.wording();
    for (const protocol::PhotoView& known : m_clinic.protocol()->photoViews) {
        if (known.id == records::Choice<records::View>(view->view).word())
            return known.hint.in(wording.language, wording.fallback).text;
    }
    return {};
}

QString CameraController::progress() const
{
    if (!m_seen)
        return {};
    const auto done = std::count_if(m_seen->views.begin(), m_seen->views.end(),
                                    [this](const WantedView& view) { return stateOf(view) != Open; });
    return tr("%1 of %Ln view(s)", nullptr, int(m_seen->views.size())).arg(QLocale().toString(qlonglong(done)));
}

QStringList CameraController::skipReasons() const
{
    return {tr("The client does not want this view"), tr("A bandage or a wound is in the way"), tr("Hair covers it"),
            tr("Nothing is treated there")};
}

QString CameraController::verdict() const
{
    switch (m_verdict) {
    case Verdict::Dark:
        return tr("Too dark");
    case Verdict::Bright:
        return tr("Too bright");
    case Verdict::Blurred:
        return tr("Hold still");
    case Verdict::Good:
        return tr("Sharp");
    case Verdict::None:
        break;
    }
    return {};
}

QString CameraController::problem() const
{
    if (m_queue.problem())
        return m_queue.problem()
            ->within(tr("%Ln photo(s) could not be saved yet, and wait here.", nullptr, m_queue.count()))
            .message();
    return m_problem;
}

QString CameraController::pictureTold() const
{
    if (!m_seen)
        return {};
    for (const TakenPhoto& taken : m_seen->photos) {
        if (taken.id == m_pictureId)
            return tr("Saved at %1")
                .arg(QLocale().toString(taken.photo.takenAt.toTimeZone(m_clinic.zone()).time(), QLocale::ShortFormat));
    }
    return {};
}

} // namespace stipple::app
