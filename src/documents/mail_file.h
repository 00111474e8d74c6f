// A message with a file attached, as an .eml that any mail programme opens as a draft to be sent: a link cannot attach.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>

namespace stipple::documents
{

struct MailFile {
    QString to; // an address; may be empty
    QString subject;
    QString text;
    QString attachmentName; // with its ending
    QByteArray attachment;
    QByteArray attachmentType; // "application/pdf"
};

// RFC 5322 and MIME. InvalidInput: an address with line breaks, or nothing attached.
[[nodiscard]] Result<QByteArray> writeMail(const MailFile& mail, const QDateTime& now);

} // namespace stipple::documents
