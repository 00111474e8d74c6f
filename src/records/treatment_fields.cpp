#include "records/treatment.h"

#include "records/shared_fields.h"

namespace stipple::records
{

template <typename V>
void map(V& field, Pigment& pigment)
{
    field(u"brand", pigment.brand, Rule{.required = true});
    field(u"shade", pigment.shade, Rule{.required = true});
    field(u"dilution", pigment.dilution);
    field(u"share", pigment.share, Rule{.min = 0, .max = 100});
    field(u"lot", pigment.lot, Rule{.required = true});
    field(u"expiry", pigment.expiry, Rule{.required = true});
    field(u"stock", pigment.stock);
}

template <typename V>
void map(V& field, Needle& needle)
{
    field(u"configuration", needle.configuration, Rule{.required = true});
    field(u"lot", needle.lot, Rule{.required = true});
    field(u"expiry", needle.expiry, Rule{.required = true});
    field(u"stock", needle.stock);
    field(u"used", needle.used, Rule{.min = 0, .max = 1'000});
    field(u"openedBeforeClient", needle.openedBeforeClient);
}

template <typename V>
void map(V& field, Anaesthetic& anaesthetic)
{
    field(u"used", anaesthetic.used, Rule{.required = true});
    field(u"product", anaesthetic.product);
    field(u"lot", anaesthetic.lot);
    field(u"expiry", anaesthetic.expiry);
    field(u"at", anaesthetic.at);
}

template <typename V>
void map(V& field, ZoneWork& work)
{
    field(u"zone", work.zone, Rule{.required = true});
    field(u"outline", work.outline);
    field(u"depth", work.depth, Rule{.min = 0.05, .max = 5});
    field(u"dotSize", work.dotSize, Rule{.min = 10, .max = 1'000});
    field(u"notes", work.notes, Rule{.prose = true});
}

template <typename V>
void map(V& field, Complication& complication)
{
    field(u"what", complication.what, Rule{.required = true, .prose = true});
    field(u"at", complication.at);
    field(u"done", complication.done, Rule{.prose = true});
}

template <typename V>
void map(V& field, Session& session)
{
    mapAmendment(field, session);
    field(u"number", session.number, Rule{.min = 1, .max = 1'000});
    field(u"day", session.day, Rule{.required = true});
    field(u"zone", session.zone, Rule{.required = true, .format = Format::Zone});
    field(u"practitioner", session.practitioner);
    field(u"appointment", session.appointment);
    field(u"plan", session.plan);
    field(u"screening", session.screening);
    field(u"consents", session.consents);
    field(u"photoRefusal", session.photoRefusal);
    field(u"protocolVersion", session.protocolVersion);
    field(u"spacingReason", session.spacingReason, Rule{.prose = true, .longest = 2'000});
    field(u"phase", session.phase);
    field(u"zones", session.zones);
    field(u"skinType", session.skinType);
    field(u"pigments", session.pigments);
    field(u"needles", session.needles);
    field(u"angle", session.angle, Rule{.min = 0, .max = 90});
    field(u"depth", session.depth, Rule{.min = 0.05, .max = 5});
    field(u"dotSize", session.dotSize, Rule{.min = 10, .max = 1'000});
    field(u"dotSizeTo", session.dotSizeTo, Rule{.min = 10, .max = 1'000});
    field(u"machine", session.machine);
    field(u"speed", session.speed, Rule{.min = 0, .max = 1'000});
    field(u"voltage", session.voltage, Rule{.min = 0, .max = 30});
    field(u"hairline", session.hairline);
    field(u"finish", session.finish);
    field(u"anaesthetic", session.anaesthetic);
    field(u"singleUseOpened", session.singleUseOpened);
    field(u"materialsDisposed", session.materialsDisposed);
    field(u"startedAt", session.startedAt);
    field(u"endedAt", session.endedAt);
    field(u"uneventful", session.uneventful);
    field(u"complications", session.complications);
    field(u"notes", session.notes);
    field(u"photos", session.photos);
    field(u"skippedViews", session.skippedViews);
    field(u"cutShort", session.cutShort, Rule{.prose = true, .longest = 2'000});
    field(u"nextSession", session.nextSession);
    field(u"nextAppointment", session.nextAppointment);
}

namespace
{

Done missing(bool present, QStringView field)
{
    if (!present)
        return refusal(QStringLiteral("fields.") + field.toString(),
                       QCoreApplication::translate("Records", "a finished session cannot be without it"));
    return {};
}

// What ran out before the day it was used on.
template <typename Stock>
Done checkExpiry(const std::map<QString, Stock>& used, const QDate& day, QStringView field)
{
    for (const auto& [key, stock] : used) {
        if (!stock.expiry.isNull() && stock.expiry.latest() < day)
            return refusal(QStringLiteral("fields.") + field.toString() + u'/' + key,
                           QCoreApplication::translate("Records", "its lot had expired on the day of the session"));
    }
    return {};
}

} // namespace

Done whole(const Session& session)
{
    STIPPLE_TRY(missing(!session.practitioner.isNull(), u"practitioner"));
    STIPPLE_TRY(missing(!session.screening.isNull(), u"screening"));
    STIPPLE_TRY(missing(!session.consents.empty(), u"consents"));
    STIPPLE_TRY(missing(!session.phase.isNull(), u"phase"));
    STIPPLE_TRY(missing(session.startedAt.isValid(), u"startedAt"));
    STIPPLE_TRY(missing(session.endedAt.isValid(), u"endedAt"));
    if (session.endedAt < session.startedAt)
        return refusal(QStringLiteral("fields.endedAt"),
                       QCoreApplication::translate("Records", "it ends before it starts"));
    STIPPLE_TRY(checkExpiry(session.pigments, session.day, u"pigments"));
    STIPPLE_TRY(checkExpiry(session.needles, session.day, u"needles"));
    // Cut short, it may have ended before anything went into the skin; removal is done elsewhere, by laser.
    if (!session.cutShort.isEmpty() || session.phase.known() == Phase::Removal)
        return {};
    STIPPLE_TRY(missing(!session.zones.empty(), u"zones"));
    STIPPLE_TRY(missing(!session.pigments.empty(), u"pigments"));
    STIPPLE_TRY(missing(!session.needles.empty(), u"needles"));
    STIPPLE_TRY(missing(session.anaesthetic.has_value(), u"anaesthetic"));
    STIPPLE_TRY(missing(session.singleUseOpened.has_value(), u"singleUseOpened"));
    STIPPLE_TRY(missing(session.materialsDisposed.has_value(), u"materialsDisposed"));
    return missing(!session.complications.empty() || session.uneventful.has_value(), u"uneventful");
}

template <typename V>
void map(V& field, Photo& photo)
{
    mapAmendment(field, photo);
    field(u"session", photo.session);
    field(u"view", photo.view, Rule{.required = true});
    field(u"zone", photo.zone);
    field(u"scar", photo.scar);
    field(u"moment", photo.moment, Rule{.required = true});
    field(u"takenAt", photo.takenAt, Rule{.required = true});
    field(u"takenBy", photo.takenBy);
    field(u"hash", photo.hash, Rule{.required = true, .format = Format::Sha256});
    field(u"md5", photo.md5, Rule{.required = true, .format = Format::Md5});
    field(u"size", photo.size, Rule{.required = true, .min = 1, .max = 1e9});
    field(u"key", photo.key, Rule{.longest = 32});
    field(u"mime", photo.mime, Rule{.required = true});
    field(u"width", photo.width, Rule{.required = true, .min = 1, .max = 100'000});
    field(u"height", photo.height, Rule{.required = true, .min = 1, .max = 100'000});
    field(u"orientation", photo.orientation, Rule{.required = true, .min = 1, .max = 8});
    field(u"thumbnail", photo.thumbnail);
    field(u"sharpness", photo.sharpness);
    field(u"ghost", photo.ghost);
    field(u"camera", photo.camera);
}

Done whole(const Photo& photo)
{
    if (photo.view.known() == View::CloseUp && photo.zone.isNull())
        return refusal(QStringLiteral("fields.zone"),
                       QCoreApplication::translate("Records", "a close-up names its zone"));
    if (photo.view.known() == View::Scar && photo.scar.isEmpty())
        return refusal(QStringLiteral("fields.scar"),
                       QCoreApplication::translate("Records", "a scar's photo names the scar"));
    return {};
}

template <typename V>
void map(V& field, Discard& discard)
{
    field(u"photo", discard.photo, Rule{.required = true});
    field(u"hash", discard.hash, Rule{.required = true, .format = Format::Sha256});
    field(u"after", discard.after, Rule{.format = Format::Sha256});
    field(u"at", discard.at, Rule{.required = true});
    field(u"practitioner", discard.practitioner);
}

template <typename V>
void map(V& field, Recall& recall)
{
    field(u"date", recall.date, Rule{.required = true});
    field(u"reason", recall.reason, Rule{.prose = true});
    field(u"source", recall.source, Rule{.longest = 2'000});
}

template <typename V>
void map(V& field, Lot& lot)
{
    field(u"kind", lot.kind, Rule{.required = true});
    field(u"brand", lot.brand, Rule{.required = true});
    field(u"product", lot.product, Rule{.required = true});
    field(u"lot", lot.lot, Rule{.required = true});
    field(u"expiry", lot.expiry, Rule{.required = true});
    field(u"supplier", lot.supplier);
    field(u"received", lot.received);
    field(u"opened", lot.opened);
    field(u"usedUp", lot.usedUp);
    field(u"quantity", lot.quantity, Rule{.min = 0, .max = 1e6});
    field(u"unit", lot.unit);
    field(u"recall", lot.recall);
    field(u"notes", lot.notes, Rule{.prose = true});
}

STIPPLE_TYPED_RECORD(Session);
STIPPLE_TYPED_RECORD(Photo);
STIPPLE_TYPED_RECORD(Lot);
STIPPLE_TYPED_RECORD(Discard);

} // namespace stipple::records
