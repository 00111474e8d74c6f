// What the camera's page needs to know, read in one pass on the vault's reading thread: whose photos, for which session
// and moment, which views of the protocol's set, and which photos there are.
#pragma once

#include "protocol/protocol.h"
#include "records/treatment.h"
#include "vault/store.h"

namespace stipple::app
{

// The route's item: "<the session's id>/before", or "/healed" for what belongs to no session.
struct CameraPlace {
    QUuid client;
    QUuid session;
    records::PhotoMoment moment = records::PhotoMoment::Other;
    bool operator==(const CameraPlace& other) const = default;
};
[[nodiscard]] std::optional<CameraPlace> cameraPlace(const QString& client, const QString& item);

// One picture that the set asks for.
struct WantedView {
    QString key; // "left-45", "close-up/crown", "scar/scar 1": Session::skippedViews has it after the moment
    records::View view = records::View::Top;
    QString zone; // of a close-up
    QString scar;
    bool isRequired = true;
};

struct TakenPhoto {
    QUuid id;
    records::Photo photo; // without its thumbnail where it was taken elsewhere
    bool isHere = false;  // of this session and moment
};

struct CameraAsked {
    CameraPlace place;
    std::shared_ptr<const protocol::Protocol> protocol;
    QTimeZone zone;
    QDate today;
};

struct CameraSeen {
    QString name;
    std::optional<records::Record> sessionRecord;
    records::Session session;
    bool isClosed = false; // the session is finished: nothing is added to it
    QDateTime refused;     // since when the client wants no photos; invalid where that is not so
    std::vector<WantedView> views;
    std::vector<TakenPhoto> photos; // the newest first
};

[[nodiscard]] Result<CameraSeen> readCamera(vault::Reader& reader, const CameraAsked& asked);

[[nodiscard]] bool shows(const records::Photo& photo, const WantedView& view);
// As Session::skippedViews names it.
[[nodiscard]] QString skipName(records::PhotoMoment moment, const WantedView& view);
// The client's latest photo of that view from another day or moment, to be laid over; none where there is none.
[[nodiscard]] const TakenPhoto* ghostFor(const CameraSeen& seen, const WantedView& view);

} // namespace stipple::app
