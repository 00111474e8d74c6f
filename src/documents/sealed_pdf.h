// A PDF that shows it if a single byte of it is changed. The document that proves what it shows is attached as the
// standard foresees it (an associated file, as in PDF/A-3); the catalogue's /StippleSeal holds a signature over every
// other byte of the file (signed_document.md).
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>

#include <functional>

namespace stipple::documents
{

struct PdfAttachment {
    QString name;        // "consent.json"
    QString description; // for whoever opens the list of attachments
    QByteArray bytes;    // JSON
    QDateTime made;
};

inline constexpr qsizetype mostPdfBytes = 64 * 1024 * 1024;

// `sign` gives the 64 bytes of an Ed25519 signature over what it is given. Errors: Internal, where `pdf` is none.
[[nodiscard]] Result<QByteArray> sealPdf(const QByteArray& pdf, const PdfAttachment& attachment,
                                         const std::function<QByteArray(const QByteArray&)>& sign);

struct SealedPdf {
    QByteArray document;    // the attachment
    QByteArray signature;   // 64 bytes
    QByteArray signedBytes; // what it must hold over
};
// InvalidInput, as a sentence: no PDF, none of ours, or too damaged to be read.
[[nodiscard]] Result<SealedPdf> openSealedPdf(const QByteArray& pdf);

} // namespace stipple::documents
