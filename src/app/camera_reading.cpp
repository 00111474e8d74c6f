#include "app/camera_reading.h"

#include "records/consent_standing.h"
#include "records/reading.h"
#include "records/types.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace stipple::app
{

namespace
{

using records::PhotoMoment;
using records::View;

// In another person's file, at another moment, the protocol has the same set.
QString momentOfSet(PhotoMoment moment)
{
    const QString word = records::Choice<PhotoMoment>(moment).word();
    const bool isKnown = moment == PhotoMoment::Before || moment == PhotoMoment::After || moment == PhotoMoment::Healed;
    return isKnown ? word : QStringLiteral("before");
}

std::vector<WantedView> viewsFor(const protocol::Protocol& protocol, PhotoMoment moment,
                                 const records::Session& session)
{
    std::vector<WantedView> wanted;
    for (const protocol::PhotoView& view : protocol.photoViews) {
        const auto known = records::Choice<View>::fromWord(view.id).known();
        if (!known || !view.isEnabled || !view.moments.contains(momentOfSet(moment)))
            continue;
        if (view.per == protocol::PhotoView::Per::Session) {
            wanted.push_back({view.id, *known, {}, {}, view.isRequired});
            continue;
        }
        for (const auto& [name, work] : session.zones) {
            const bool isScar = work.zone.known() == records::Zone::Scar;
            if (isScar != (view.per == protocol::PhotoView::Per::Scar))
                continue;
            wanted.push_back({view.id + u'/' + name, *known, isScar ? QString() : work.zone.word(),
                              isScar ? name : QString(), view.isRequired});
        }
    }
    return wanted;
}

} // namespace

std::optional<CameraPlace> cameraPlace(const QString& client, const QString& item)
{
    const qsizetype slash = item.indexOf(u'/');
    const auto moment = records::Choice<PhotoMoment>::fromWord(item.mid(slash + 1)).known();
    CameraPlace place{idFromText(client), slash > 0 ? idFromText(item.left(slash)) : QUuid(),
                      moment.value_or(PhotoMoment::Other)};
    if (place.client.isNull() || slash < 0 || !moment || (slash > 0 && place.session.isNull()))
        return {};
    return place;
}

bool shows(const records::Photo& photo, const WantedView& view)
{
    return photo.view.known() == view.view && photo.zone.word() == view.zone && photo.scar == view.scar;
}

QString skipName(PhotoMoment moment, const WantedView& view)
{
    return records::Choice<PhotoMoment>(moment).word() + u'/' + view.key;
}

const TakenPhoto* ghostFor(const CameraSeen& seen, const WantedView& view)
{
    const auto found = std::find_if(seen.photos.begin(), seen.photos.end(),
                                    [&](const TakenPhoto& taken) { return !taken.isHere && shows(taken.photo, view); });
    return found == seen.photos.end() ? nullptr : &*found;
}

Result<CameraSeen> readCamera(vault::Reader& reader, const CameraAsked& asked)
{
    CameraSeen seen;
    STIPPLE_ASSIGN(const records::Record client, reader.record(asked.place.client));
    STIPPLE_ASSIGN(const records::Client person, records::read<records::Client>(client));
    seen.name = person.name;
    STIPPLE_ASSIGN(const auto all, reader.recordsOfClient(asked.place.client));
    for (const records::Record& record : all) { // by the time they were made
        if (records::lifeOf(record).life == records::Life::Deleted)
            continue;
        const auto type = records::typeFromName(record.type);
        if (type == records::Type::Session) {
            STIPPLE_ASSIGN(records::Session session, records::read<records::Session>(record));
            const bool isIt = record.id == asked.place.session;
            if (isIt) {
                seen.sessionRecord = record;
                seen.isClosed = record.seal.has_value();
            }
            // Without one, the zones are those of the last.
            if (isIt || asked.place.session.isNull())
                seen.session = std::move(session);
        } else if (type == records::Type::Photo) {
            STIPPLE_ASSIGN(records::Photo photo, records::read<records::Photo>(record));
            const bool isToday = photo.takenAt.toTimeZone(asked.zone).date() == asked.today;
            const bool isHere = photo.session == asked.place.session && photo.moment.known() == asked.place.moment &&
                                (!asked.place.session.isNull() || isToday);
            if (!isHere)
                photo.thumbnail.clear();
            photo.key.clear();
            seen.photos.insert(seen.photos.begin(), {record.id, std::move(photo), isHere});
        }
    }
    if (!asked.place.session.isNull() && !seen.sessionRecord)
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Camera", "The session that these photos belong to is not there."));
    STIPPLE_ASSIGN(const auto consent, records::consentStanding(records::ConsentKind::PhotosForRecord, all));
    STIPPLE_ASSIGN(const auto refusal, records::consentStanding(records::ConsentKind::PhotoRefusal, all));
    if (!consent.holds() && refusal.holds()) {
        for (const records::Record& record : all) {
            const bool counts =
                std::find(refusal.holding.begin(), refusal.holding.end(), record.id) != refusal.holding.end();
            const auto signedOne = counts ? records::read<records::Consent>(record) : Result<records::Consent>();
            if (counts && signedOne)
                seen.refused = std::max(seen.refused, signedOne->signedAt);
        }
    }
    seen.views = viewsFor(*asked.protocol, asked.place.moment, seen.session);
    return seen;
}

} // namespace stipple::app
