#include "app/check_in_taking.h"

#include "capture/photo.h"
#include "records/treatment.h"
#include "vault/handover.h"
#include "vault/photos.h"
#include "vault/typed_edits.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>

namespace stipple::app
{

namespace
{

struct TakingText {
    Q_DECLARE_TR_FUNCTIONS(CheckInFile)
};

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::IoFailure,
            TakingText::tr("This file cannot be read: %1. Nothing was taken from it.").arg(file.errorString()));
    // One more than is allowed, so that what is too large is told as that.
    return file.read(documents::CheckInFile::mostBytes + 1);
}

// The day it is about by the clinic's calendar, the signs by its protocol, and only what is known of it here.
records::CheckIn asKept(const documents::SentCheckIn& sent, const SentSeen& seen, std::vector<QUuid> photos)
{
    const QDate dayZero = seen.source.decided.dayZero;
    records::CheckIn kept = sent.said;
    kept.care = seen.source.record->id;
    kept.date = kept.at.toTimeZone(seen.source.care.zone).date();
    kept.day = std::max<qint64>(0, dayZero.daysTo(kept.date));
    kept.by = records::ReportedBy::Client;
    kept.way = records::CheckInWay::App;
    kept.photos = std::move(photos);
    kept.warnings.clear();
    for (const auto* sign :
         protocol::warningSigns(seen.source.clinic.protocol, handover::answersOf(kept), int(*kept.day)))
        kept.warnings.push_back(sign->id);
    return kept;
}

// False: it is no picture.
Result<bool> addSent(vault::Writer& writer, const QString& folder, const SentSeen& seen,
                     const documents::SentPhoto& sent, int& added)
{
    const auto prepared = capture::importPhoto(sent.jpeg, seen.source.care.zone);
    if (!prepared)
        return false;
    records::Photo photo;
    photo.session = seen.file.session;
    photo.view = records::View::Top; // nobody asked the client from where
    photo.moment = records::PhotoMoment::CheckIn;
    photo.takenAt = sent.takenAt;
    photo.mime = QStringLiteral("image/jpeg");
    photo.width = prepared->width;
    photo.height = prepared->height;
    photo.orientation = 1;
    photo.thumbnail = prepared->thumbnail;
    QByteArray jpeg = prepared->jpeg;
    QBuffer source(&jpeg);
    source.open(QIODevice::ReadOnly);
    const auto kept = vault::addPhoto(writer, folder, seen.client, photo, source, sent.id);
    if (!kept && kept.error().code() != ErrorCode::AlreadyExists)
        return failure(kept.error());
    added += kept ? 1 : 0;
    return true;
}

} // namespace

Result<SentSeen> lookInto(const vault::Vault& vault, vault::Reader& reader, const QString& path)
{
    SentSeen seen;
    STIPPLE_ASSIGN(const QByteArray bytes, bytesOf(path));
    STIPPLE_ASSIGN(seen.file, documents::CheckInFile::open(bytes, vault));
    const auto session = reader.record(seen.file.session);
    if (!session || session->type != records::typeName(records::Type::Session) || session->client.isNull())
        return failure(ErrorCode::NotFound,
                       TakingText::tr("These check-ins are about a session that is not on this tablet. Nothing was "
                                      "taken from the file, and nothing was changed: keep it, and take it in on the "
                                      "tablet where the session is."));
    seen.client = session->client;
    STIPPLE_ASSIGN(seen.source, documents::readCareSource(reader, seen.client, seen.file.session));
    if (!seen.source.record)
        return failure(ErrorCode::Refused, TakingText::tr("No aftercare was begun after this session, so its check-ins "
                                                          "have no place. Nothing was taken from the file."));
    for (const documents::SentCheckIn& sent : seen.file.checkIns)
        seen.fresh += reader.record(sent.id) ? 0 : 1;
    return seen;
}

Result<SentTaken> takeIn(vault::Vault&, vault::Writer& writer, const QString& vaultFolder, const SentSeen& seen)
{
    SentTaken taken;
    for (const documents::SentCheckIn& sent : seen.file.checkIns) {
        STIPPLE_ASSIGN(const bool isKept, vault::isKept(writer, sent.id));
        if (isKept)
            continue;
        std::vector<QUuid> photos;
        for (const documents::SentPhoto& photo : seen.file.photos) {
            if (std::find(sent.said.photos.begin(), sent.said.photos.end(), photo.id) == sent.said.photos.end())
                continue;
            STIPPLE_ASSIGN(const bool isPicture, addSent(writer, vaultFolder, seen, photo, taken.photos));
            if (isPicture)
                photos.push_back(photo.id);
            else
                ++taken.spoilt;
        }
        const records::CheckIn kept = asKept(sent, seen, std::move(photos));
        STIPPLE_TRY(writer.change(sent.id, vault::creating(sent.id, seen.client, kept)));
        taken.taken.push_back(kept);
    }
    std::stable_sort(taken.taken.begin(), taken.taken.end(),
                     [](const records::CheckIn& a, const records::CheckIn& b) { return a.at < b.at; });
    if (!taken.taken.empty())
        STIPPLE_TRY(writer.audit(vault::AuditAction::Imported, seen.source.record->id, seen.client,
                                 QStringLiteral("check-ins, from the client's app")));
    return taken;
}

} // namespace stipple::app
