// A message with files attached, as an .eml that any mail programme opens as a draft to be sent: a link cannot attach.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace stipple::documents
{

struct MailAttachment {
    QString name; // with its ending
    QByteArray bytes;
    QByteArray type; // "application/pdf"
};

struct MailFile {
    QString to; // an address; may be empty
    QString subject;
    QString text;
    std::vector<MailAttachment> attachments;
};

// RFC 5322 and MIME. InvalidInput: an address with line breaks, or nothing attached, or an empty file.
[[nodiscard]] Result<QByteArray> writeMail(const MailFile& mail, const QDateTime& now);

} // namespace stipple::documents
