#include "app/export_words.h"

#include "app/texts.h"
#include "app/visit_words.h"
#include "documents/photo_export.h"

#include <QCoreApplication>

namespace stipple::app
{

namespace
{

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(Exports)
};

const QString everything = QStringLiteral("everything, for: ");

// As the audit has it, and as people read it.
struct Said {
    const char* detail;
    const char* words;
};
constexpr Said sentences[] = {
    {"everything", QT_TRANSLATE_NOOP("Exports", "Everything")},
    {"consent copy", QT_TRANSLATE_NOOP("Exports", "Copy of a signed text")},
    {"consent copy, saved", QT_TRANSLATE_NOOP("Exports", "Copy of a signed text, saved")},
    {"consent copy, as a message", QT_TRANSLATE_NOOP("Exports", "Copy of a signed text, as a message")},
    {"consent copy, printed", QT_TRANSLATE_NOOP("Exports", "Copy of a signed text, printed")},
    {"stop list, saved", QT_TRANSLATE_NOOP("Exports", "List of what to stop, saved")},
    {"stop list, as a message", QT_TRANSLATE_NOOP("Exports", "List of what to stop, as a message")},
    {"stop list, printed", QT_TRANSLATE_NOOP("Exports", "List of what to stop, printed")},
    {"client summary", QT_TRANSLATE_NOOP("Exports", "Summary of the record")},
    {"client summary, saved", QT_TRANSLATE_NOOP("Exports", "Summary of the record, saved")},
    {"client summary, as a message", QT_TRANSLATE_NOOP("Exports", "Summary of the record, as a message")},
    {"client summary, printed", QT_TRANSLATE_NOOP("Exports", "Summary of the record, printed")},
};

// What a later app, or another program, writes is shown as it stands.
QString inWords(const QString& detail)
{
    for (const Said& said : sentences) {
        if (detail == QLatin1String(said.detail))
            return ExportWords::tr(said.words);
    }
    return detail;
}

QString told(const documents::PhotosAudited& photos, const ClinicService& clinic)
{
    using Kind = documents::PhotoUse::Kind;
    const int n = int(photos.photos.size());
    const QString what = photos.use.kind == Kind::Teaching ? ExportWords::tr("%Ln photo(s) for teaching", nullptr, n)
                         : photos.use.kind == Kind::Publication
                             ? ExportWords::tr("%Ln photo(s) for publication: %1", nullptr, n)
                                   .arg(clinic.term(QStringLiteral("channels"), photos.use.place))
                             : ExportWords::tr("%Ln photo(s) for the client", nullptr, n);
    return ExportWords::tr("%1 · %2", "what · for which purpose").arg(what, photos.purpose);
}

QString told(const QString& detail, const ClinicService& clinic)
{
    if (const auto photos = documents::photosAudited(detail))
        return told(*photos, clinic);
    const QString mark = QStringLiteral(", for: ");
    const qsizetype at = detail.indexOf(mark);
    return at < 0 ? inWords(detail)
                  : ExportWords::tr("%1 · %2", "what · for which purpose")
                        .arg(inWords(detail.left(at)), detail.mid(at + mark.size()));
}

} // namespace

std::vector<vault::AuditEntry> exportsIn(const std::vector<vault::AuditEntry>& audit)
{
    std::vector<vault::AuditEntry> exports;
    std::copy_if(audit.rbegin(), audit.rend(), std::back_inserter(exports), [](const vault::AuditEntry& entry) {
        return entry.action == vault::auditActionName(vault::AuditAction::Exported);
    });
    return exports;
}

bool rests(const vault::AuditEntry& exported, records::ConsentKind release)
{
    using Kind = documents::PhotoUse::Kind;
    const auto photos = documents::photosAudited(exported.detail);
    switch (release) {
    case records::ConsentKind::PhotosForRecord:
        return exported.detail.startsWith(everything);
    case records::ConsentKind::PhotosForTeaching:
        return photos && photos->use.kind == Kind::Teaching;
    case records::ConsentKind::PhotosForPublication:
        return photos && photos->use.kind == Kind::Publication;
    default:
        return false;
    }
}

QVariantList exportRows(const std::vector<vault::AuditEntry>& exports, const ClinicService& clinic)
{
    QVariantList rows;
    for (const vault::AuditEntry& entry : exports) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(entry.atMs, Qt::UTC);
        rows += QVariantMap{
            {QStringLiteral("when"),
             ExportWords::tr("%1, %2", "day, time").arg(texts::day(clinic.dayOf(at)), timeOf(at, clinic.zone()))},
            {QStringLiteral("what"), told(entry.detail, clinic)},
            {QStringLiteral("who"), clinic.nameOf(entry.practitioner)}};
    }
    return rows;
}

} // namespace stipple::app
