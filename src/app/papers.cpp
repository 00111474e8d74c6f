#include "app/papers.h"

#include "app/review_reading.h"
#include "documents/care_files.h"
#include "documents/client_summary.h"
#include "documents/consent_copy.h"
#include "documents/file_name.h"
#include "documents/stop_list_sheet.h"

#include <QCoreApplication>

namespace stipple::app
{

namespace
{

struct PaperText {
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

QString emailOf(vault::Reader& reader, const QUuid& client)
{
    const auto record = reader.record(client);
    const auto fields =
        record ? records::read<records::Client>(*record) : Result<records::Client>(tl::unexpect, record.error());
    return fields ? fields->email : QString();
}

QString languageOf(const records::Client& client, const PaperAsked& asked)
{
    return client.language.isEmpty() ? asked.wording.language : client.language;
}

} // namespace

Result<DrawnPaper> drawConsentCopy(const vault::Vault& vault, vault::Reader& reader, const PaperAsked& asked)
{
    STIPPLE_ASSIGN(documents::ConsentCopy copy, documents::readConsentCopy(reader, vault.header(), asked.about));
    documents::completeFrom(copy, *asked.facts.protocol);
    STIPPLE_ASSIGN(const QByteArray pages, documents::consentPdf(copy, vault.header().identity.rootKey, asked.size));
    DrawnPaper drawn;
    drawn.record = copy.record.id;
    drawn.client = copy.record.client;
    drawn.audited = QStringLiteral("consent copy");
    STIPPLE_ASSIGN(drawn.pdf, documents::sealedCopy(pages, copy, vault.header(), vault.deviceKey(), asked.now));
    drawn.fileName = documents::copyFileName(copy);
    drawn.to = emailOf(reader, copy.record.client);
    const documents::DocumentWords say(copy.consent.language);
    drawn.subject =
        say(QT_TRANSLATE_NOOP("Document", "Your copy: %1")).arg(copy.words ? copy.words->title : copy.consent.text);
    drawn.text = say(QT_TRANSLATE_NOOP("Document", "Attached is your copy of what you signed at %1. Keep it; with it "
                                                   "you can show at any time what you agreed to."))
                     .arg(copy.clinic.name);
    return drawn;
}

Result<DrawnPaper> drawStopList(vault::Reader& reader, const PaperAsked& asked)
{
    STIPPLE_ASSIGN(const ReviewSeen seen, readReview(reader, asked.facts, asked.about));
    if (seen.intake.isNull())
        return failure(ErrorCode::Refused,
                       PaperText::tr("The client has answered no questions yet, and without them nobody knows what "
                                     "they are to stop. Nothing was written."));
    STIPPLE_ASSIGN(const auto answers, protocol::Answers::fromResponse(seen.intake));
    protocol::Wording wording = asked.wording;
    wording.language = languageOf(seen.client, asked);
    const NextVisit& next = seen.next;
    const bool isBooked = !next.appointment.isNull();
    const protocol::AsOf session{next.day, next.at.isValid() ? std::optional(next.at) : std::nullopt, asked.facts.zone};
    documents::StopListSheet sheet;
    sheet.clinic = asked.facts.clinic.name;
    sheet.phone = asked.facts.clinic.phone;
    sheet.client = seen.client.name;
    if (isBooked)
        sheet.session = next.day;
    sheet.lines = protocol::stopListFor(*asked.facts.protocol, answers, session, wording);
    sheet.dayBefore = protocol::dayBeforeFor(*asked.facts.protocol, session, wording);
    sheet.language = wording.language;
    DrawnPaper drawn;
    drawn.record = drawn.client = asked.about;
    drawn.audited = QStringLiteral("stop list");
    STIPPLE_ASSIGN(drawn.pdf, documents::stopListPdf(sheet, asked.size));
    const documents::DocumentWords say(sheet.language);
    const QString title = say(QT_TRANSLATE_NOOP("Document", "Before your session"));
    drawn.fileName = documents::fileNameOf(
        {title, seen.client.name, isBooked ? next.day.toString(Qt::ISODate) : QString()}, QStringLiteral(".pdf"));
    drawn.to = seen.client.email;
    drawn.subject = QStringLiteral("%1 · %2").arg(title, sheet.clinic);
    drawn.text = say(QT_TRANSLATE_NOOP("Document", "Attached is what to do and what to stop before your session at "
                                                   "%1. Ask us before you stop any medicine."))
                     .arg(sheet.clinic);
    return drawn;
}

Result<DrawnPaper> drawSummary(vault::Reader& reader, const PaperAsked& asked)
{
    STIPPLE_ASSIGN(const documents::ClientSummary summary,
                   documents::readClientSummary(reader, asked.about, asked.now));
    const QString language = languageOf(summary.client, asked);
    DrawnPaper drawn;
    drawn.record = drawn.client = asked.about;
    drawn.audited = QStringLiteral("client summary");
    STIPPLE_ASSIGN(drawn.pdf, documents::clientSummaryPdf(summary, *asked.facts.protocol, language, asked.size));
    drawn.fileName = documents::summaryFileName(summary, language);
    drawn.to = summary.client.email;
    const documents::DocumentWords say(language);
    drawn.subject =
        QStringLiteral("%1 · %2").arg(say(QT_TRANSLATE_NOOP("Document", "Summary of the record")), summary.clinic.name);
    drawn.text = say(QT_TRANSLATE_NOOP("Document", "Attached is a summary of what %1 keeps about you."))
                     .arg(summary.clinic.name);
    return drawn;
}

Result<DrawnPaper> drawAftercare(const vault::Vault& vault, vault::Reader& reader, const PaperAsked& asked)
{
    const QTime unlessDecided(9, 0);
    STIPPLE_ASSIGN(const documents::CareSource source, documents::readCareSource(reader, asked.about, QUuid()));
    documents::CareFilesWanted wanted;
    wanted.language = languageOf(source.client, asked);
    wanted.page = source.clinic.clinic.page;
    wanted.remindAt = source.remindAt.isValid() ? source.remindAt : unlessDecided;
    wanted.paper = asked.size;
    wanted.now = asked.now;
    STIPPLE_ASSIGN(documents::CareFiles made, documents::careFiles(source, vault.header(), vault.deviceKey(), wanted));
    DrawnPaper drawn;
    drawn.record = source.session;
    drawn.client = asked.about;
    drawn.care = source.record;
    drawn.audited = QStringLiteral("aftercare pack");
    drawn.fileName = QStringLiteral("aftercare.pdf");
    for (const documents::NewFile& file : made.files) {
        if (file.suffix == u".pdf")
            drawn.pdf = file.bytes;
    }
    drawn.files = std::move(made.files);
    return drawn;
}

} // namespace stipple::app
