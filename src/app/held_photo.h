// A photo that was taken while the tablet was locked, as it lies in vault/session_hold.h, and its way into the records.
#pragma once

#include "capture/photo.h"
#include "records/treatment.h"
#include "vault/session_hold.h"
#include "vault/store.h"

namespace stipple::app
{

struct HeldPhoto {
    QUuid session;
    QDateTime at;
    QString view;
    records::PhotoMoment moment = records::PhotoMoment::After;
    QString camera;
    double sharpness = 0;
};
inline constexpr QStringView heldPhotoKind = u"photo";

[[nodiscard]] vault::HeldItem heldItemOf(const QUuid& id, const HeldPhoto& photo,
                                         const capture::PreparedPhoto& prepared);
// What it says of itself; whoever may write the folder may have said it, so every part is looked at. InvalidInput.
[[nodiscard]] Result<HeldPhoto> heldPhotoOf(const vault::HeldItem& item);
// The picture, small, as a data: URL; empty where it is none.
[[nodiscard]] QString heldThumbnail(const vault::HeldItem& item);
// Into the records, with its own time and view; and then out of the folder. One that is there already, because the last
// try was cut off in between, is not added again. On the vault's writing thread.
[[nodiscard]] Result<QUuid> takeHeldPhotoIn(vault::Vault& vault, vault::Writer& writer, const QUuid& id);

} // namespace stipple::app
