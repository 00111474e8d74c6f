// The copy of a signed consent: pages to read, with what was signed inside them, so that anyone who holds the clinic's
// key can prove without us what was signed, by whom, when, and that not a byte was changed since.
//   readConsentCopy   all that it is made of, from the vault
//   consentPdf        the pages, in the language in which it was signed
//   sealedCopy        the file that the client gets
//   verifyCopy        what such a file proves
#pragma once

#include "documents/paper.h"
#include "documents/signed_document.h"
#include "handover/consent_words.h"
#include "records/consents.h"
#include "vault/store.h"

namespace stipple::documents
{

struct ConsentCopy {
    records::Record record;
    records::Consent consent;
    std::optional<handover::ConsentWords> words; // none: neither the record nor the protocol tells them any more
    struct Ending {
        records::Record record;
        records::Withdrawal withdrawal;
    };
    std::vector<Ending> endings;          // by which it was taken back, all of it or some places
    std::vector<vault::Identity> tablets; // of this vault, now and before
    records::Clinic clinic;
    QMap<QString, QString> placeNames; // of publication's channels; an id without a name is shown as it is
};

// NotFound: there is no such consent.
[[nodiscard]] Result<ConsentCopy> readConsentCopy(vault::Reader& reader, const vault::Header& header,
                                                  const QUuid& consent);
// Fills in what the record leaves to the protocol: the words of a text that has not changed since (by its hash), and
// the places' names.
void completeFrom(ConsentCopy& copy, const protocol::Protocol& protocol);

[[nodiscard]] Result<QByteArray> consentPdf(const ConsentCopy& copy, const QByteArray& clinicKey, PaperSize size);
// `pages` with the signed records inside, sealed by this tablet. `now` is when the copy was made.
[[nodiscard]] Result<QByteArray> sealedCopy(const QByteArray& pages, const ConsentCopy& copy,
                                            const vault::Header& header, const vault::SigningKey& device,
                                            const QDateTime& now);
// "Treatment, Daniel Ferreira, 2026-11-25.pdf", in the copy's language, without what file systems refuse.
[[nodiscard]] QString copyFileName(const ConsentCopy& copy);

struct CopyVerdict {
    SignedDocument document;
    // One sentence for each thing that is wrong; what the pages show is what was signed only if there is none.
    QStringList wrong;
    bool isClinicKnown = false; // a key was given to compare with
    bool isSound() const { return wrong.isEmpty(); }
};
// `clinicKey`: what the clinic is known to have; empty: not known, and then nobody vouches for who made it.
// InvalidInput as a sentence where the file is no copy of ours.
[[nodiscard]] Result<CopyVerdict> verifyCopy(const QByteArray& pdf, const QByteArray& clinicKey);

} // namespace stipple::documents
