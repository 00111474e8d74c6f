#include "documents/mail_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>

namespace stipple::documents
{

namespace
{

constexpr qsizetype lineLength = 76;
// Of an encoded word's content before it is base64: the word stays below 75 characters (RFC 2047).
constexpr qsizetype wordBytes = 36;

QByteArray wrapped(const QByteArray& base64)
{
    QByteArray lines;
    for (qsizetype i = 0; i < base64.size(); i += lineLength)
        lines += base64.mid(i, lineLength) + "\r\n";
    return lines;
}

// Encoded words, none of which ends within a character.
QByteArray headerText(const QString& text)
{
    QByteArrayList words;
    QByteArray word;
    const auto end = [&] {
        if (!word.isEmpty())
            words += "=?utf-8?B?" + word.toBase64() + "?=";
        word.clear();
    };
    for (const uint code : text.simplified().toUcs4()) {
        const char32_t letter = code;
        const QByteArray bytes = QString::fromUcs4(&letter, 1).toUtf8();
        if (word.size() + bytes.size() > wordBytes)
            end();
        word += bytes;
    }
    end();
    return words.join("\r\n ");
}

} // namespace

Result<QByteArray> writeMail(const MailFile& mail, const QDateTime& now)
{
    const auto isPlain = [](QChar c) { return c > u' ' && c < QChar(0x7f) && c != u'<' && c != u'>' && c != u','; };
    if (!std::all_of(mail.to.cbegin(), mail.to.cend(), isPlain))
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("SignedCopy", "“%1” is no e-mail address. Mend it in the client's "
                                                                 "file, or leave it empty.")
                           .arg(mail.to.left(80)));
    const bool isEmpty = std::any_of(mail.attachments.begin(), mail.attachments.end(),
                                     [](const MailAttachment& one) { return one.bytes.isEmpty(); });
    if (mail.attachments.empty() || isEmpty)
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("SignedCopy", "There is nothing to attach."));
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (const MailAttachment& one : mail.attachments)
        digest.addData(one.bytes);
    const QByteArray boundary = "stipple-" + digest.result().toHex().left(32); // no base64 line holds a hyphen
    QByteArray out;
    if (!mail.to.isEmpty())
        out += "To: " + mail.to.toLatin1() + "\r\n";
    out += "Subject: " + headerText(mail.subject) + "\r\n";
    out += "Date: " + QLocale::c().toString(now.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() +
           " +0000\r\n";
    out += "X-Unsent: 1\r\n"; // opened as a draft
    out += "MIME-Version: 1.0\r\n";
    out += "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n";
    out += "--" + boundary + "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    out += wrapped(mail.text.toUtf8().toBase64());
    for (const MailAttachment& one : mail.attachments) {
        out += "--" + boundary + "\r\nContent-Type: " + one.type +
               "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment;\r\n filename*=UTF-8''" +
               one.name.toUtf8().toPercentEncoding() + "\r\n\r\n";
        out += wrapped(one.bytes.toBase64());
    }
    out += "--" + boundary + "--\r\n";
    return out;
}

} // namespace stipple::documents
