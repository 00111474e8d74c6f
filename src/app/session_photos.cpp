#include "app/session_photos.h"

#include "app/session_places.h"
#include "app/session_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace stipple::app
{

std::vector<ViewSeen> viewsOf(const SessionSeen& seen, const records::Session& session, const QString& moment,
                              const ClinicService& clinic)
{
    using Per = protocol::PhotoView::Per;
    const protocol::Wording wording = clinic.wording();
    std::vector<ViewSeen> views;
    const auto add = [&](const protocol::PhotoView& view, const QString& place) {
        ViewSeen& made = views.emplace_back();
        made.id = place.isEmpty() ? view.id : view.id + u'/' + place;
        made.title = view.text.in(wording.language, wording.fallback).text;
        if (!place.isEmpty())
            made.title =
                SessionWords::tr("%1: %2", "a view, and of which place").arg(made.title, placeName(place, clinic));
        made.isRequired = view.isRequired && place.isEmpty();
        const QString key = moment + u'/' + made.id;
        const auto skipped = session.skippedViews.find(key);
        if (const auto taken = seen.photos.find(key); taken != seen.photos.end() && !taken->second.empty()) {
            made.state = ViewSeen::Taken;
        } else if (skipped != session.skippedViews.end()) {
            made.state = ViewSeen::Skipped;
            made.why = skipped->second;
        }
    };
    for (const protocol::PhotoView& view : clinic.protocol()->photoViews) {
        if (!view.isEnabled || !view.moments.contains(moment))
            continue;
        if (view.per == Per::Session) {
            add(view, {});
            continue;
        }
        for (const auto& [name, work] : session.zones) {
            if (isScar(work) == (view.per == Per::Scar))
                add(view, name);
        }
    }
    return views;
}

int missingViews(const std::vector<ViewSeen>& views)
{
    return int(std::count_if(views.begin(), views.end(),
                             [](const ViewSeen& view) { return view.isRequired && view.state == ViewSeen::Missing; }));
}

QVariantList viewRows(const std::vector<ViewSeen>& views)
{
    QVariantList rows;
    for (const ViewSeen& view : views) {
        QString detail = view.state == ViewSeen::Taken ? SessionWords::tr("Photographed") : SessionWords::tr("Missing");
        if (view.state == ViewSeen::Skipped)
            detail = SessionWords::tr("Left out: %1", "a photo, why").arg(view.why);
        rows += QVariantMap{{QStringLiteral("id"), view.id},
                            {QStringLiteral("text"), view.title},
                            {QStringLiteral("state"), int(view.state)},
                            {QStringLiteral("detail"), detail}};
    }
    return rows;
}

QString tellViews(const std::vector<ViewSeen>& views, bool isRefused)
{
    if (isRefused)
        return SessionWords::tr("The client has signed that no photos are taken. The session names it.");
    const auto taken =
        std::count_if(views.begin(), views.end(), [](const ViewSeen& view) { return view.state == ViewSeen::Taken; });
    const QLocale locale;
    const int missing = missingViews(views);
    const QString said = SessionWords::tr("%1 of %2 views are photographed.")
                             .arg(locale.toString(qlonglong(taken)), locale.toString(qlonglong(views.size())));
    if (missing == 0)
        return said;
    return said + QLatin1Char(' ') +
           SessionWords::tr("%Ln still to be taken, or to be left out with a reason.", nullptr, missing);
}

void skipViews(records::Session& session, const std::vector<ViewSeen>& views, const QString& moment, const QString& why)
{
    for (const ViewSeen& view : views) {
        const QString key = moment + u'/' + view.id;
        if (why.isEmpty())
            session.skippedViews.erase(key);
        else if (view.state == ViewSeen::Missing)
            session.skippedViews[key] = why;
    }
}

} // namespace stipple::app
