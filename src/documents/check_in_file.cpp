#include "documents/check_in_file.h"

#include "core/ids.h"
#include "records/reading.h"
#include "records/values.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>
#include <QtEndian>

#include <algorithm>

namespace stipple::documents
{

namespace
{

struct CheckInText {
    Q_DECLARE_TR_FUNCTIONS(CheckInFile)
};

constexpr QByteArrayView formats("stipple-check-ins-");
constexpr QByteArrayView magic("stipple-check-ins-1\n");
constexpr qsizetype idBytes = 16;
constexpr qsizetype lengthBytes = 4;
constexpr qsizetype mostLetters = 200;
constexpr JsonLimits aboutLimits{4 * 1024 * 1024, 8, 60'000};

// `care` is what only the clinic knows; where a record must have it, the session's id stands for it.
Result<records::Record> recordOf(const std::function<Done(records::Change&)>& fill)
{
    const QUuid nobody(QStringLiteral("00000000-0000-7000-8000-000000000001"));
    records::Stamp stamp{{nobody, 1}, {}, {}};
    stamp.at.device = nobody;
    auto change = records::Change::create(nobody, records::typeName(records::Type::CheckIn), {}, stamp);
    STIPPLE_TRY(fill(change));
    return change.validated();
}

Result<Json> fieldsOf(records::CheckIn said, const QUuid& session)
{
    said.care = session;
    STIPPLE_ASSIGN(const records::Record record,
                   recordOf([&](records::Change& change) { return records::write(change, records::CheckIn(), said); }));
    Json fields = Json::object();
    for (const auto& [name, writes] : record.fields) {
        if (name != QLatin1String("care"))
            fields.insert(name, writes.begin()->second.value);
    }
    return fields;
}

Result<records::CheckIn> checkInOf(const Json& fields, const QUuid& session)
{
    STIPPLE_ASSIGN(const records::Record record, recordOf([&](records::Change& change) -> Done {
                       for (const auto& [name, value] : fields.members())
                           change.set(name, value);
                       change.set(QStringLiteral("care"), idText(session));
                       return {};
                   }));
    STIPPLE_ASSIGN(records::CheckIn said, records::read<records::CheckIn>(record));
    said.care = QUuid();
    return said;
}

QString digestOf(QByteArrayView bytes)
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    digest.addData(bytes);
    return QString::fromLatin1(digest.result().toHex());
}

// Whether each photo is there once, and named once.
bool fitTogether(const CheckInFile& file)
{
    QSet<QUuid> named;
    QSet<QUuid> sent;
    QSet<QUuid> checkIns;
    std::size_t names = 0;
    for (const SentCheckIn& checkIn : file.checkIns) {
        checkIns.insert(checkIn.id);
        names += checkIn.said.photos.size();
        named.unite(QSet<QUuid>(checkIn.said.photos.begin(), checkIn.said.photos.end()));
    }
    for (const SentPhoto& photo : file.photos) {
        if (photo.id.isNull() || !photo.takenAt.isValid() || photo.jpeg.isEmpty() ||
            photo.jpeg.size() > CheckInFile::mostPhotoBytes)
            return false;
        sent.insert(photo.id);
    }
    return !file.session.isNull() && file.made.isValid() && !file.checkIns.empty() &&
           file.checkIns.size() <= CheckInFile::mostCheckIns && file.photos.size() <= CheckInFile::mostPhotos &&
           !checkIns.contains(QUuid()) && std::size_t(checkIns.size()) == file.checkIns.size() && sent == named &&
           std::size_t(sent.size()) == file.photos.size() && names == file.photos.size() &&
           std::max(file.protocol.size(), file.language.size()) <= mostLetters;
}

Result<Json> aboutOf(const CheckInFile& file)
{
    Json checkIns = Json::array();
    for (const SentCheckIn& checkIn : file.checkIns) {
        STIPPLE_ASSIGN(Json fields, fieldsOf(checkIn.said, file.session));
        Json json = Json::object();
        json.insert(QStringLiteral("id"), idText(checkIn.id));
        json.insert(QStringLiteral("fields"), std::move(fields));
        checkIns.append(std::move(json));
    }
    Json photos = Json::array();
    for (const SentPhoto& photo : file.photos) {
        Json json = Json::object();
        json.insert(QStringLiteral("id"), idText(photo.id));
        json.insert(QStringLiteral("takenAt"), records::momentToJson(photo.takenAt));
        json.insert(QStringLiteral("bytes"), qint64(photo.jpeg.size()));
        json.insert(QStringLiteral("sha256"), digestOf(photo.jpeg));
        photos.append(std::move(json));
    }
    Json about = Json::object();
    about.insert(QStringLiteral("session"), idText(file.session));
    about.insert(QStringLiteral("made"), records::momentToJson(file.made));
    about.insert(QStringLiteral("protocol"), file.protocol);
    about.insert(QStringLiteral("language"), file.language);
    about.insert(QStringLiteral("schema"), records::schemaOf<records::CheckIn>);
    about.insert(QStringLiteral("checkIns"), std::move(checkIns));
    about.insert(QStringLiteral("photos"), std::move(photos));
    return about;
}

Error damaged()
{
    return {ErrorCode::Damaged, CheckInText::tr("This file is damaged or cut off, so no check-in was taken from it. "
                                                "Ask the client to send it once more.")};
}

Error incomplete(const QString& details = {})
{
    return {ErrorCode::InvalidInput,
            CheckInText::tr("This file of check-ins is not complete, so nothing was taken "
                            "from it. Ask the client to send it once more."),
            details};
}

Error newer()
{
    return {ErrorCode::NewerFormat, CheckInText::tr("These check-ins were sent by a newer app. Update this one, then "
                                                    "open the file again. Nothing was taken from it yet.")};
}

Result<CheckInFile> readAbout(const Json& about, QByteArrayView pictures)
{
    if (about[u"schema"].toInteger().value_or(0) > records::schemaOf<records::CheckIn>)
        return failure(newer());
    CheckInFile file;
    file.session = idFromText(about[u"session"].toString());
    file.made = records::momentFromJson(about[u"made"]).value_or(QDateTime());
    file.protocol = about[u"protocol"].toString();
    file.language = about[u"language"].toString();
    if (about[u"checkIns"].items().size() > CheckInFile::mostCheckIns || file.session.isNull())
        return failure(incomplete());
    for (const Json& json : about[u"checkIns"].items()) {
        auto said = checkInOf(json[u"fields"], file.session);
        if (!said)
            return failure(incomplete(said.error().message()));
        file.checkIns.push_back({idFromText(json[u"id"].toString()), *std::move(said)});
    }
    qsizetype at = 0;
    for (const Json& json : about[u"photos"].items()) {
        const qint64 size = json[u"bytes"].toInteger().value_or(0);
        if (size <= 0 || size > pictures.size() - at)
            return failure(incomplete());
        const QByteArrayView jpeg = pictures.sliced(at, qsizetype(size));
        at += qsizetype(size);
        if (json[u"sha256"].toString() != digestOf(jpeg))
            return failure(incomplete());
        file.photos.push_back({idFromText(json[u"id"].toString()),
                               records::momentFromJson(json[u"takenAt"]).value_or(QDateTime()), jpeg.toByteArray()});
    }
    if (at != pictures.size() || !fitTogether(file))
        return failure(incomplete());
    return file;
}

} // namespace

Result<QByteArray> CheckInFile::sealedTo(const QByteArray& boxKey) const
{
    const auto tooMuch = [] {
        return failure(ErrorCode::InvalidInput,
                       CheckInText::tr("This is more than one file can take to the clinic, so nothing was sent. Leave "
                                       "some of the photos out."));
    };
    qsizetype size = 0;
    for (const SentPhoto& photo : photos)
        size += photo.jpeg.size();
    if (size > mostBytes || checkIns.size() > mostCheckIns || photos.size() > mostPhotos)
        return tooMuch();
    if (!fitTogether(*this))
        return failure(incomplete());
    STIPPLE_ASSIGN(const Json about, aboutOf(*this));
    STIPPLE_ASSIGN(const QByteArray said, about.toCanonical());
    QByteArray plain = magic.toByteArray() + vault.toRfc4122();
    plain.resize(plain.size() + lengthBytes);
    qToBigEndian(quint32(said.size()), plain.data() + plain.size() - lengthBytes);
    plain.reserve(plain.size() + said.size() + size);
    plain += said;
    for (const SentPhoto& photo : photos)
        plain += photo.jpeg;
    auto sealed = vault::sealToBox(plain, boxKey);
    vault::wipe(plain);
    if (!sealed)
        return failure(ErrorCode::Damaged,
                       CheckInText::tr("The clinic's key in this aftercare pack is no key, so nothing was sent. Ask "
                                       "the clinic for the pack once more."));
    if (said.size() > aboutLimits.bytes || magic.size() + idBytes + sealed->size() > mostBytes)
        return tooMuch();
    return magic.toByteArray() + vault.toRfc4122() + *sealed;
}

Result<CheckInFile> CheckInFile::open(const QByteArray& bytes, const QUuid& vault, const vault::BoxKeys& keys)
{
    if (bytes.size() > mostBytes)
        return failure(ErrorCode::InvalidInput,
                       CheckInText::tr("This file is larger than one of check-ins can be, so it was not opened."));
    if (!bytes.startsWith(formats))
        return failure(ErrorCode::InvalidInput, CheckInText::tr("There are no check-ins in this file."));
    if (!bytes.startsWith(magic)) {
        const qsizetype end = bytes.indexOf('\n');
        return failure(end > formats.size() && end < formats.size() + 6 ? newer() : damaged());
    }
    const qsizetype head = magic.size() + idBytes;
    if (bytes.size() < head + vault::boxOverhead + head + lengthBytes)
        return failure(damaged());
    if (QUuid::fromRfc4122(QByteArrayView(bytes).sliced(magic.size(), idBytes)) != vault)
        return failure(ErrorCode::Foreign, CheckInText::tr("These check-ins were sent to another clinic, and only its "
                                                           "tablets can open them. Nothing was taken from the file."));
    const auto opened = vault::openBox(QByteArrayView(bytes).sliced(head), keys);
    if (!opened)
        return failure(damaged());
    const QByteArrayView plain = opened->view();
    // What is sealed says the same of itself, so that it cannot be shown as another kind of file, or another clinic's.
    if (!plain.startsWith(QByteArrayView(bytes).first(head)))
        return failure(damaged());
    const auto aboutBytes = qsizetype(qFromBigEndian<quint32>(plain.data() + head));
    if (aboutBytes > plain.size() - head - lengthBytes)
        return failure(incomplete());
    const auto about = Json::parse(plain.sliced(head + lengthBytes, aboutBytes).toByteArray(), aboutLimits);
    if (!about)
        return failure(incomplete(about.error().message()));
    STIPPLE_ASSIGN(CheckInFile file, readAbout(*about, plain.sliced(head + lengthBytes + aboutBytes)));
    file.vault = vault;
    return file;
}

Result<CheckInFile> CheckInFile::open(const QByteArray& bytes, const vault::Vault& vault)
{
    return open(bytes, vault.header().vault, vault::BoxKeys::fromSeed(vault.keyFor(vault::KeyUse::BoxSeed)));
}

} // namespace stipple::documents
