#include "app/home_draft.h"

#include "core/ids.h"
#include "documents/check_in_file.h"
#include "vault/handover.h"
#include "vault/photos.h"
#include "vault/typed_edits.h"

#include <QBuffer>

namespace stipple::app
{

namespace
{

const QString kind = QStringLiteral("home-check-in");

Json aboutDraft(const HomeDraft& draft)
{
    Json json = Json::object();
    json.insert(QStringLiteral("kind"), kind);
    json.insert(QStringLiteral("session"), idText(draft.session));
    json.insert(QStringLiteral("record"), idText(draft.record));
    json.insert(QStringLiteral("date"), draft.date.toString(Qt::ISODate));
    json.insert(QStringLiteral("questionnaire"), draft.questionnaire);
    return json;
}

std::optional<HomeDraft> draftOf(const vault::Handover& handover)
{
    if (handover.forms[u"kind"].toString() != kind)
        return {};
    HomeDraft draft;
    draft.handover = handover.id;
    draft.key = handover.key.clone();
    draft.session = idFromText(handover.forms[u"session"].toString());
    draft.record = idFromText(handover.forms[u"record"].toString());
    draft.date = QDate::fromString(handover.forms[u"date"].toString(), Qt::ISODate);
    draft.questionnaire = handover.forms[u"questionnaire"].toString();
    return draft;
}

} // namespace

Done dropDraft(vault::Vault& vault, vault::Writer& writer, const QUuid& handover)
{
    STIPPLE_TRY(vault::closeHandover(vault, writer, handover, writer.clock()));
    return vault::forgetFrames(writer, handover);
}

Result<std::shared_ptr<HomeDraft>> openDraft(vault::Vault& vault, vault::Writer& writer, const HomeSession& session,
                                             const QUuid& client, QDate today, const QString& questionnaire)
{
    // What a kill left in the file is taken in; a frame that was cut off was never told to be kept.
    STIPPLE_TRY(vault::takeInDrafts(vault, writer));
    STIPPLE_ASSIGN(const auto open, vault::unsettledHandovers(vault, writer));
    for (const vault::Handover& handover : open) {
        auto draft = draftOf(handover);
        STIPPLE_ASSIGN(const bool isMade, draft ? vault::isKept(writer, draft->record) : Result<bool>(false));
        const bool fits = draft && !isMade && !handover.isClosed && draft->session == session.given.session &&
                          draft->date == today && draft->questionnaire == questionnaire;
        if (!fits) {
            STIPPLE_TRY(dropDraft(vault, writer, handover.id));
            continue;
        }
        STIPPLE_ASSIGN(const auto frames, vault::framesOf(writer, handover.id));
        for (const vault::DraftFrame& frame : frames)
            draft->steps.push_back(frame.content.view().toByteArray());
        return std::make_shared<HomeDraft>(*std::move(draft));
    }
    HomeDraft draft;
    draft.session = session.given.session;
    draft.record = writer.newId();
    draft.date = today;
    draft.questionnaire = questionnaire;
    STIPPLE_ASSIGN(vault::Handover begun,
                   vault::beginHandover(vault, writer, client, aboutDraft(draft), writer.clock()));
    draft.handover = begun.id;
    draft.key = std::move(begun.key);
    return std::make_shared<HomeDraft>(std::move(draft));
}

Result<bool> hasDraft(vault::Vault& vault, vault::Writer& writer, const QUuid& session, QDate today)
{
    STIPPLE_TRY(vault::takeInDrafts(vault, writer));
    STIPPLE_ASSIGN(const auto open, vault::openHandovers(vault, writer));
    for (const vault::Handover& handover : open) {
        const auto draft = draftOf(handover);
        if (!draft || draft->session != session || draft->date != today)
            continue;
        STIPPLE_ASSIGN(const bool isMade, vault::isKept(writer, draft->record));
        STIPPLE_ASSIGN(const auto frames, vault::framesOf(writer, handover.id));
        if (!isMade && !frames.empty())
            return true;
    }
    return false;
}

Result<records::Record> keepCheckIn(vault::Vault& vault, vault::Writer& writer, const QUuid& client,
                                    const QUuid& handover, const QUuid& record, HomeAnswered answered)
{
    if (answered.photo) {
        records::Photo about;
        about.view = records::View::Top;
        about.moment = records::PhotoMoment::CheckIn;
        about.takenAt = answered.photo->takenAt.isValid() ? answered.photo->takenAt : answered.at;
        about.mime = QStringLiteral("image/jpeg");
        about.width = answered.photo->width;
        about.height = answered.photo->height;
        about.orientation = 1; // it was turned upright
        about.thumbnail = answered.photo->thumbnail;
        QBuffer source(&answered.photo->jpeg);
        source.open(QIODevice::ReadOnly);
        STIPPLE_ASSIGN(const records::Record photo, vault::addPhoto(writer, vault.folder(), client, about, source));
        answered.said.photos = {photo.id};
    }
    STIPPLE_ASSIGN(records::Record made,
                   writer.change(record, vault::creating(record, client, std::move(answered.said))));
    // It is kept; what is left of the draft goes now, or the next time one is opened.
    (void)dropDraft(vault, writer, handover);
    return made;
}

Result<QByteArray> checkInsToSend(vault::Reader& reader, const QString& vaultFolder, const HomeSession& session,
                                  const QDateTime& now, const QString& language)
{
    const auto made = [&](const QDateTime& after) -> Result<QByteArray> {
        documents::CheckInFile file;
        file.vault = session.given.vault;
        file.session = session.given.session;
        file.made = now;
        file.protocol = session.given.protocol->identity();
        file.language = language;
        for (const handover::KeptCheckIn& checkIn : session.checkIns) {
            if (after.isValid() && checkIn.fields.at <= after)
                continue;
            documents::SentCheckIn sent{checkIn.id, checkIn.fields};
            sent.said.photos.clear();
            for (const QUuid& id : checkIn.fields.photos) {
                const auto record = reader.record(id);
                const auto about =
                    record ? records::read<records::Photo>(*record) : Result<records::Photo>(failure(record.error()));
                QByteArray jpeg = about ? vault::readPhoto(vaultFolder, *record).value_or(QByteArray()) : QByteArray();
                if (jpeg.isEmpty())
                    continue; // a damaged photo keeps no answers back
                sent.said.photos.push_back(id);
                file.photos.push_back({id, about->takenAt, std::move(jpeg)});
            }
            file.checkIns.push_back(std::move(sent));
        }
        return file.sealedTo(session.given.boxKey);
    };
    auto all = made({});
    if (!all && all.error().code() == ErrorCode::InvalidInput && session.care.sentBackAt.isValid())
        return made(session.care.sentBackAt);
    return all;
}

} // namespace stipple::app
