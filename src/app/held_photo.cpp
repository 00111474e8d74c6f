#include "app/held_photo.h"

#include "capture/jpeg.h"
#include "core/ids.h"
#include "records/typed.h"
#include "vault/photos.h"

#include <QBuffer>
#include <QCoreApplication>

namespace stipple::app
{

namespace
{

struct HeldText {
    Q_DECLARE_TR_FUNCTIONS(HeldPhoto)
};

Result<capture::PreparedPhoto> looked(const vault::HeldItem& item)
{
    const QByteArray jpeg = item.content.view().toByteArray();
    STIPPLE_ASSIGN(capture::Pixels pixels, capture::fromJpeg(jpeg));
    // The small one is made anew; the photo itself stays as it was taken.
    STIPPLE_ASSIGN(capture::PreparedPhoto prepared, capture::photoFromFrame(std::move(pixels), 1));
    prepared.jpeg = jpeg;
    return prepared;
}

QString textOf(const vault::HeldItem& item, QStringView name)
{
    const Json* value = item.about.find(name);
    return value && value->isString() ? value->toString() : QString();
}

} // namespace

vault::HeldItem heldItemOf(const QUuid& id, const HeldPhoto& photo, const capture::PreparedPhoto& prepared)
{
    vault::HeldItem item;
    item.id = id;
    item.about = Json::object();
    item.about.insert(QStringLiteral("kind"), Json(heldPhotoKind.toString()));
    item.about.insert(QStringLiteral("session"), Json(idText(photo.session)));
    item.about.insert(QStringLiteral("at"), Json(photo.at.toString(Qt::ISODateWithMs)));
    item.about.insert(QStringLiteral("view"), Json(photo.view));
    item.about.insert(QStringLiteral("moment"), Json(records::Choice<records::PhotoMoment>(photo.moment).word()));
    item.about.insert(QStringLiteral("camera"), Json(photo.camera));
    item.about.insert(QStringLiteral("sharpness"), Json::fromDouble(photo.sharpness));
    item.content = vault::SecretBytes::copyOf(QByteArrayView(prepared.jpeg));
    return item;
}

Result<HeldPhoto> heldPhotoOf(const vault::HeldItem& item)
{
    HeldPhoto photo;
    photo.session = idFromText(textOf(item, u"session"));
    photo.at = QDateTime::fromString(textOf(item, u"at"), Qt::ISODateWithMs);
    photo.view = textOf(item, u"view");
    photo.camera = textOf(item, u"camera").left(200);
    const auto moment = records::Choice<records::PhotoMoment>::fromWord(textOf(item, u"moment")).known();
    const auto view = records::Choice<records::View>::fromWord(photo.view).known();
    const bool isWhole = view && *view != records::View::CloseUp && *view != records::View::Scar;
    if (textOf(item, u"kind") != heldPhotoKind || photo.session.isNull() || !photo.at.isValid() || !moment || !isWhole)
        return failure(
            ErrorCode::InvalidInput,
            HeldText::tr("A photo kept while the tablet was locked does not say what it is of. It was left where "
                         "it is."));
    photo.moment = *moment;
    if (const Json* sharpness = item.about.find(u"sharpness"); sharpness && sharpness->isNumber())
        photo.sharpness = sharpness->toDouble();
    return photo;
}

QString heldThumbnail(const vault::HeldItem& item)
{
    const auto prepared = looked(item);
    return prepared ? QStringLiteral("data:image/jpeg;base64,") + QString::fromLatin1(prepared->thumbnail.toBase64())
                    : QString();
}

Result<QUuid> takeHeldPhotoIn(vault::Vault& vault, vault::Writer& writer, const QUuid& id)
{
    STIPPLE_ASSIGN(const vault::HeldItem item, vault::openHeld(vault, id));
    STIPPLE_ASSIGN(const HeldPhoto held, heldPhotoOf(item));
    STIPPLE_ASSIGN(auto prepared, looked(item));
    STIPPLE_ASSIGN(const auto reader, vault.openReader());
    STIPPLE_ASSIGN(const records::Record session, reader->record(held.session));
    STIPPLE_TRY(records::read<records::Session>(session));
    constexpr int most = 10'000;
    STIPPLE_ASSIGN(const auto photos, reader->photosOfClient(session.client, most));
    const bool isThere = std::any_of(photos.begin(), photos.end(), [&](const records::Record& record) {
        const auto photo = records::read<records::Photo>(record);
        return photo && photo->session == held.session && photo->takenAt == held.at && photo->view.word() == held.view;
    });
    if (!isThere) {
        records::Photo photo;
        photo.session = held.session;
        photo.view = records::Choice<records::View>::fromWord(held.view);
        photo.moment = held.moment;
        photo.takenAt = held.at.toUTC();
        photo.takenBy = writer.identity().practitioner; // who takes it in answers for it
        photo.camera = held.camera;
        photo.sharpness = held.sharpness;
        photo.mime = QStringLiteral("image/jpeg");
        photo.width = prepared.width;
        photo.height = prepared.height;
        photo.orientation = 1;
        photo.thumbnail = prepared.thumbnail;
        QBuffer source(&prepared.jpeg);
        source.open(QIODevice::ReadOnly);
        STIPPLE_TRY(vault::addPhoto(writer, vault.folder(), session.client, photo, source));
    }
    STIPPLE_TRY(vault::removeHeld(vault.folder(), id));
    return held.session;
}

} // namespace stipple::app
