#include "documents/consent_copy.h"

#include "documents/file_name.h"
#include "documents/sealed_pdf.h"
#include "records/types.h"
#include "vault/client_trail.h"
#include "vault/slot_keys.h"

#include <QCoreApplication>

namespace stipple::documents
{

namespace
{

struct CopyText {
    Q_DECLARE_TR_FUNCTIONS(SignedCopy)
};

// The practitioner's own name in the file is nothing to find it by.
QString clientName(const records::Consent& consent)
{
    for (const records::Signer& signer : consent.signers) {
        if (signer.role.known() == records::SignerRole::Client)
            return signer.name;
    }
    return consent.signers.empty() ? QString() : consent.signers.front().name;
}

} // namespace

Result<ConsentCopy> readConsentCopy(vault::Reader& reader, const vault::Header& header, const QUuid& consent)
{
    ConsentCopy copy;
    STIPPLE_ASSIGN(copy.record, reader.record(consent));
    if (copy.record.type != records::typeName(records::Type::Consent))
        return failure(ErrorCode::NotFound, CopyText::tr("There is no such consent."));
    STIPPLE_ASSIGN(copy.consent, records::read<records::Consent>(copy.record));
    if (!copy.consent.words.isNull()) {
        if (auto words = handover::ConsentWords::fromJson(copy.consent.words))
            copy.words = *std::move(words);
    }
    STIPPLE_ASSIGN(const auto all, reader.recordsOfClient(copy.record.client));
    for (const records::Record& record : all) {
        if (record.type != records::typeName(records::Type::Withdrawal))
            continue;
        STIPPLE_ASSIGN(records::Withdrawal withdrawal, records::read<records::Withdrawal>(record));
        if (withdrawal.consent == consent)
            copy.endings.push_back({record, std::move(withdrawal)});
    }
    STIPPLE_ASSIGN(copy.tablets, vault::vouchedTablets(reader, header));
    STIPPLE_ASSIGN(const auto clinics, reader.recordsOfType(records::typeName(records::Type::Clinic), 1));
    if (!clinics.empty()) {
        STIPPLE_ASSIGN(copy.clinic, records::read<records::Clinic>(clinics.front()));
    }
    return copy;
}

void completeFrom(ConsentCopy& copy, const protocol::Protocol& protocol)
{
    const protocol::ConsentText* text = protocol.consent(copy.consent.text);
    if (!copy.words && text && text->version == copy.consent.textVersion) {
        auto words = handover::consentWords(protocol, *text, {copy.consent.language, copy.clinic.language});
        if (words.hash() == copy.consent.textHash)
            copy.words = std::move(words);
    }
    for (const protocol::Term* term : protocol.terms(QStringLiteral("channels")))
        copy.placeNames.insert(term->id, term->text.in(copy.consent.language, copy.clinic.language).text);
}

Result<QByteArray> sealedCopy(const QByteArray& pages, const ConsentCopy& copy, const vault::Header& header,
                              const vault::SigningKey& device, const QDateTime& now)
{
    SignedDocument document;
    document.clinic = copy.clinic.name;
    document.vault = header.vault;
    document.clinicKey = header.identity.rootKey;
    document.made = now.toUTC();
    document.by = header.identity;
    document.records.push_back(copy.record);
    for (const ConsentCopy::Ending& ending : copy.endings)
        document.records.push_back(ending.record);
    for (const vault::Identity& tablet : copy.tablets) {
        const bool hasSigned = std::any_of(document.records.begin(), document.records.end(),
                                           [&](const auto& record) { return record.author.device == tablet.device; });
        if (hasSigned)
            document.tablets.push_back(tablet);
    }
    // A copy that would not prove anything is not given to anybody.
    for (const records::Record& record : document.records) {
        if (const QString wrong = document.wrongWith(record); !wrong.isEmpty())
            return failure(
                ErrorCode::Damaged,
                CopyText::tr("No copy was made: %1 Look into Settings, Back-up, and check the vault.").arg(wrong));
    }
    const PdfAttachment attachment{QStringLiteral("signed.json"), CopyText::tr("What was signed, with its signatures"),
                                   document.toBytes(), document.made};
    return sealPdf(pages, attachment, [&device](const QByteArray& bytes) { return device.sign(bytes); });
}

QString copyFileName(const ConsentCopy& copy)
{
    return fileNameOf({copy.words ? copy.words->title : copy.consent.text, clientName(copy.consent),
                       copy.consent.signedAt.date().toString(Qt::ISODate)},
                      QStringLiteral(".pdf"));
}

Result<CopyVerdict> verifyCopy(const QByteArray& pdf, const QByteArray& clinicKey)
{
    STIPPLE_ASSIGN(const SealedPdf sealed, openSealedPdf(pdf));
    CopyVerdict verdict;
    auto document = SignedDocument::parse(sealed.document);
    if (!document)
        return failure(document.error().within(
            CopyText::tr("What was signed cannot be read from this file: the file was changed.")));
    verdict.document = *std::move(document);
    verdict.isClinicKnown = !clinicKey.isEmpty();
    if (verdict.isClinicKnown && verdict.document.clinicKey != clinicKey)
        verdict.wrong += CopyText::tr("It was made with another key than that of the clinic you named.");
    for (const records::Record& record : verdict.document.records) {
        if (const QString wrong = verdict.document.wrongWith(record); !wrong.isEmpty())
            verdict.wrong += wrong;
    }
    if (!vault::isSigned(sealed.signature, sealed.signedBytes, verdict.document.by.deviceKey))
        verdict.wrong += verdict.wrong.isEmpty()
                             ? CopyText::tr("The file was changed after it was made. The signed record inside is "
                                            "whole; the pages may show something else.")
                             : CopyText::tr("The file was changed after it was made.");
    return verdict;
}

} // namespace stipple::documents
