#include "documents/photo_export.h"

#include "documents/aside_folder.h"
#include "documents/document_words.h"
#include "documents/file_name.h"
#include "documents/handed_picture.h"
#include "records/consent_standing.h"
#include "records/reading.h"
#include "records/treatment.h"
#include "records/types.h"

#include <QCoreApplication>

namespace stipple::documents
{

namespace
{

struct PhotoText {
    Q_DECLARE_TR_FUNCTIONS(PhotoExport)
};

QString said(const QDate& day) { return QLocale().toString(day, QStringLiteral("d MMMM yyyy")); }

records::ConsentKind kindOf(const PhotoUse& use)
{
    return use.kind == PhotoUse::Kind::Teaching ? records::ConsentKind::PhotosForTeaching
                                                : records::ConsentKind::PhotosForPublication;
}

// The newest of these, as it was signed or taken back.
struct Last {
    QUuid id;
    QDate day;
    QString version;
    bool isRefusal = false;
};
Result<Last> newestOf(std::span<const records::Record> all, const std::vector<QUuid>& ids, const QTimeZone& zone)
{
    Last last;
    for (const records::Record& record : all) {
        if (std::find(ids.begin(), ids.end(), record.id) == ids.end() ||
            (!last.id.isNull() && records::compareIds(record.id, last.id) < 0))
            continue;
        last = {record.id, {}, {}, false};
        if (record.type == records::typeName(records::Type::Withdrawal)) {
            STIPPLE_ASSIGN(const auto withdrawal, records::read<records::Withdrawal>(record));
            last.day = withdrawal.at.toTimeZone(zone).date();
        } else {
            STIPPLE_ASSIGN(const auto consent, records::read<records::Consent>(record));
            last.day = consent.signedAt.toTimeZone(zone).date();
            last.version = consent.textVersion;
            last.isRefusal = consent.kind.known() == records::ConsentKind::PhotoRefusal;
        }
    }
    return last;
}

Result<PhotosMade> exportWhole(const vault::Vault& vault, vault::Reader& reader, const protocol::Protocol& protocol,
                               const PhotosWanted& wanted, const std::function<void(qint64, qint64)>& progress)
{
    STIPPLE_TRY(requireRelease(reader, protocol, wanted.client, wanted.use));
    STIPPLE_ASSIGN(const auto all, reader.recordsOfClient(wanted.client));
    STIPPLE_ASSIGN(const records::Clinic clinic, clinicIn(reader));
    const QTimeZone zone = zoneOf(clinic);
    if (wanted.photos.empty())
        return failure(ErrorCode::InvalidInput, PhotoText::tr("No photo was chosen."));
    const std::vector<QUuid> usable = photosFor(all, wanted.use);
    const QString today = wanted.now.toTimeZone(zone).date().toString(Qt::ISODate);
    PhotosMade made;
    made.folder = freeFolder(wanted.folder, fileNamePart(folderNameOf(wanted.use, today)));
    AsideFolder folder(made.folder);
    STIPPLE_TRY(folder.make());
    const DocumentWords say(wanted.language);
    for (const QUuid& id : wanted.photos) {
        if (progress)
            progress(made.photos, qint64(wanted.photos.size()));
        const auto record = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == id; });
        if (record == all.end() || std::find(usable.begin(), usable.end(), id) == usable.end())
            return failure(ErrorCode::NotFound,
                           PhotoText::tr("%1 is no photo of this client that may be used so.").arg(idText(id)));
        STIPPLE_ASSIGN(const auto photo, records::read<records::Photo>(*record));
        STIPPLE_ASSIGN(QImage picture, uprightPhoto(vault.folder(), *record));
        if (wanted.hasMarks)
            drawMarks(picture, all, id);
        const QDate day = photo.takenAt.toTimeZone(zone).date();
        STIPPLE_ASSIGN(const QByteArray drawn, stamped(picture, clinic.name, say.day(day)));
        ++made.photos;
        STIPPLE_TRY(folder.write(QStringLiteral("%1_%2_%3.jpg")
                                     .arg(day.toString(Qt::ISODate), fileNamePart(photo.view.word()))
                                     .arg(made.photos),
                                 drawn));
    }
    STIPPLE_TRY(folder.keep());
    return made;
}

} // namespace

QString PhotoUse::word() const
{
    switch (kind) {
    case Kind::Teaching:
        return QStringLiteral("teaching");
    case Kind::Publication:
        return QStringLiteral("publication/") + place;
    case Kind::OwnCopy:
        break;
    }
    return QStringLiteral("own-copy");
}

std::optional<PhotoUse> PhotoUse::fromWord(const QString& word)
{
    if (word == u"own-copy")
        return PhotoUse{};
    if (word == u"teaching")
        return PhotoUse{Kind::Teaching, {}};
    if (word.startsWith(u"publication/") && word.size() > 12)
        return PhotoUse{Kind::Publication, word.mid(12)};
    return std::nullopt;
}

Result<PhotoRelease> releaseFor(const protocol::Protocol& protocol, std::span<const records::Record> records,
                                const PhotoUse& use, const QTimeZone& zone)
{
    PhotoRelease release;
    if (use.kind == PhotoUse::Kind::OwnCopy)
        return release;
    const bool isPublic = use.kind == PhotoUse::Kind::Publication;
    STIPPLE_ASSIGN(const records::ConsentStanding standing, records::consentStanding(kindOf(use), records));
    if (standing.holds()) {
        STIPPLE_ASSIGN(const Last given, newestOf(records, standing.holding, zone));
        if (isPublic && !standing.channels.contains(use.place)) {
            release.lacking = PhotoText::tr("The release of %1 is not for this place: the client did not choose it, or "
                                            "took it back.")
                                  .arg(said(given.day));
            return release;
        }
        // One that holds for the text as it is today is enough; of a kind the protocol has dropped any is.
        const protocol::ConsentText* text = nullptr;
        for (const protocol::ConsentText& one : protocol.consents) {
            if (one.purpose == records::Choice<records::ConsentKind>(kindOf(use)).word())
                text = &one;
        }
        for (const records::Record& record : records) {
            if (std::find(standing.holding.begin(), standing.holding.end(), record.id) == standing.holding.end())
                continue;
            STIPPLE_ASSIGN(const auto consent, records::read<records::Consent>(record));
            const bool isForIt = !isPublic || std::find(consent.channels.begin(), consent.channels.end(), use.place) !=
                                                  consent.channels.end();
            if (isForIt && (!text || consent.textVersion == text->version))
                release.consent = record.id;
        }
        if (release.consent.isNull())
            release.lacking = PhotoText::tr("The release of %1 was signed for version %2 of the text; it is now "
                                            "version %3. Have it signed again.")
                                  .arg(said(given.day), given.version, text ? text->version : QString());
        return release;
    }
    if (standing.isDisputed()) {
        STIPPLE_ASSIGN(const Last given, newestOf(records, standing.contradicted, zone));
        release.lacking = PhotoText::tr("Two tablets know contrary things of the release of %1. Ask the client and "
                                        "have it signed again.")
                              .arg(said(given.day));
        return release;
    }
    STIPPLE_ASSIGN(const Last ended, newestOf(records, standing.withdrawn, zone));
    if (ended.id.isNull())
        release.lacking = PhotoText::tr("The client has signed no release for this use.");
    else if (ended.isRefusal)
        release.lacking = PhotoText::tr("On %1 the client refused photos.").arg(said(ended.day));
    else
        release.lacking = PhotoText::tr("The client took the release back on %1.").arg(said(ended.day));
    return release;
}

Result<PhotoRelease> requireRelease(vault::Reader& reader, const protocol::Protocol& protocol, const QUuid& client,
                                    const PhotoUse& use)
{
    STIPPLE_ASSIGN(const records::Record own, reader.record(client));
    if (own.type != records::typeName(records::Type::Client))
        return failure(ErrorCode::NotFound, PhotoText::tr("There is no such client."));
    STIPPLE_ASSIGN(const auto all, reader.recordsOfClient(client));
    STIPPLE_ASSIGN(const records::Clinic clinic, clinicIn(reader));
    STIPPLE_ASSIGN(PhotoRelease release, releaseFor(protocol, all, use, zoneOf(clinic)));
    if (!release.lacking.isEmpty())
        return failure(ErrorCode::Refused, PhotoText::tr("%1 No photo was exported.").arg(release.lacking));
    return release;
}

std::vector<QUuid> photosFor(std::span<const records::Record> records, const PhotoUse& use)
{
    std::vector<std::pair<QDateTime, QUuid>> found;
    std::vector<QUuid> corrected;
    for (const records::Record& record : records) {
        if (record.type != records::typeName(records::Type::Photo) ||
            records::lifeOf(record).life == records::Life::Deleted)
            continue;
        const auto photo = records::read<records::Photo>(record);
        if (!photo)
            continue;
        corrected.push_back(photo->amends);
        if (use.kind == PhotoUse::Kind::OwnCopy || photo->view.known() != records::View::Document)
            found.emplace_back(photo->takenAt, record.id);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<QUuid> photos;
    for (const auto& [at, id] : found) {
        if (std::find(corrected.begin(), corrected.end(), id) == corrected.end())
            photos.push_back(id);
    }
    return photos;
}

Result<PhotosMade> exportPhotos(const vault::Vault& vault, vault::Reader& reader, const protocol::Protocol& protocol,
                                const PhotosWanted& wanted, const std::function<void(qint64, qint64)>& progress)
{
    STIPPLE_TRY(requireExportFolder(wanted.folder, vault.folder()));
    auto made = exportWhole(vault, reader, protocol, wanted, progress);
    if (!made && made.error().code() != ErrorCode::Refused)
        return failure(made.error().within(PhotoText::tr("No photo was exported, and nothing half is left.")));
    return made;
}

QString auditDetail(const PhotosAudited& exported)
{
    QStringList ids;
    for (const QUuid& id : exported.photos)
        ids += idText(id);
    return QStringLiteral("photos for %1: %2 [%3]").arg(exported.use.word(), exported.purpose, ids.join(u' '));
}

std::optional<PhotosAudited> photosAudited(const QString& detail)
{
    const QString begin = QStringLiteral("photos for ");
    const qsizetype colon = detail.indexOf(QStringLiteral(": "));
    const qsizetype bracket = detail.lastIndexOf(QStringLiteral(" ["));
    if (!detail.startsWith(begin) || colon < 0 || bracket < colon + 1 || !detail.endsWith(u']'))
        return std::nullopt;
    const auto use = PhotoUse::fromWord(detail.mid(begin.size(), colon - begin.size()));
    if (!use)
        return std::nullopt;
    PhotosAudited told{*use, detail.mid(colon + 2, std::max(qsizetype(0), bracket - colon - 2)), {}};
    const QStringList ids = detail.mid(bracket + 2, detail.size() - bracket - 3).split(u' ', Qt::SkipEmptyParts);
    for (const QString& id : ids)
        told.photos.push_back(idFromText(id));
    return told;
}

} // namespace stipple::documents
