#include "documents/care_files.h"

#include "documents/aftercare_link.h"
#include "documents/aftercare_sheet.h"
#include "documents/mail_file.h"
#include "documents/published_page.h"
#include "documents/qr_code.h"

namespace stipple::documents
{

namespace
{

AftercarePack packOf(const CareSource& source, const vault::Header& header, const protocol::Wording& wording,
                     const QDateTime& now)
{
    AftercarePack pack;
    pack.clinic = source.clinic.clinic.name;
    pack.phone = source.clinic.clinic.phone;
    pack.vault = header.vault;
    pack.clinicKey = header.identity.rootKey;
    pack.boxKey = header.boxKey;
    pack.by = header.identity;
    pack.made = now.toUTC();
    pack.session = source.session;
    pack.care = source.care;
    pack.wording = wording;
    pack.protocol = source.clinic.protocol.identity();
    pack.changesName = source.clinic.changesName;
    pack.changes = source.clinic.changes;
    return pack;
}

AftercareLink linkOf(const CareSource& source, const vault::Header& header, const CareFilesWanted& wanted)
{
    AftercareLink link;
    link.vault = header.vault;
    link.clinicKey = header.identity.rootKey;
    link.by = header.identity;
    link.session = source.session;
    link.boxKey = header.boxKey;
    link.care = source.care;
    link.language = wanted.language;
    link.plan = planOf(source.clinic.protocol);
    if (wanted.page.isEmpty()) {
        link.clinic = source.clinic.clinic.name;
        link.phone = source.clinic.clinic.phone;
    }
    return link;
}

// Where all of it is too long for a code, without the clinic's name: whoever scans it has just been there. Where that
// is still too long, without the way back for check-ins, which are then asked by telephone.
Result<QByteArray> fitting(AftercareLink link, const vault::SigningKey& device)
{
    auto fragment = link.toFragment(device);
    if (fragment)
        return fragment;
    link.clinic.clear();
    fragment = link.toFragment(device);
    if (fragment)
        return fragment;
    link.boxKey.clear();
    return link.toFragment(device);
}

QString letterOf(const DocumentWords& say, const records::Clinic& clinic, const QString& address)
{
    QStringList parts{
        say(QT_TRANSLATE_NOOP("Document", "Hello,")),
        say(QT_TRANSLATE_NOOP("Document", "attached is your aftercare, day by day: a page for any browser, "
                                          "the same for paper, reminders for your calendar, and a file for "
                                          "the Stipple app."))};
    if (address.startsWith(QLatin1String("https:")))
        parts += say(QT_TRANSLATE_NOOP("Document", "You can also open it here:")) + u'\n' + address;
    if (!clinic.phone.isEmpty())
        parts += say(QT_TRANSLATE_NOOP("Document", "If something worries you, call us: %1")).arg(clinic.phone);
    parts += clinic.name;
    return parts.join(QStringLiteral("\n\n")) + u'\n';
}

} // namespace

Result<CareFiles> careFiles(const CareSource& source, const vault::Header& header, const vault::SigningKey& device,
                            const CareFilesWanted& wanted)
{
    const records::Clinic& clinic = source.clinic.clinic;
    const protocol::Protocol& protocol = source.clinic.protocol;
    const AftercareWanted asked{source.care, {wanted.language, clinic.language}, clinic.name, clinic.phone, wanted.now};
    STIPPLE_ASSIGN(const QByteArray page, aftercarePage(protocol, asked));
    STIPPLE_ASSIGN(const QByteArray calendar,
                   aftercareCalendar(protocol, asked, idText(source.session), wanted.remindAt));
    STIPPLE_ASSIGN(const QByteArray sheet, aftercarePdf(protocol, asked, wanted.paper));
    STIPPLE_ASSIGN(const QByteArray pack, packOf(source, header, asked.wording, wanted.now).toBytes(device));
    STIPPLE_ASSIGN(const QByteArray fragment, fitting(linkOf(source, header, wanted), device));
    CareFiles made;
    made.address = careAddress(wanted.page, fragment);
    STIPPLE_ASSIGN(const QByteArray code, qrCodePng(made.address.toUtf8()));
    const DocumentWords say(wanted.language);
    MailFile mail;
    mail.to = source.client.email;
    mail.subject = say(QT_TRANSLATE_NOOP("Document", "Your aftercare, day by day"));
    mail.text = letterOf(say, clinic, made.address);
    mail.attachments = {{QStringLiteral("aftercare.html"), page, "text/html"},
                        {QStringLiteral("aftercare.pdf"), sheet, "application/pdf"},
                        {QStringLiteral("aftercare.ics"), calendar, "text/calendar"},
                        {QStringLiteral("aftercare.stipplecare"), pack, "application/vnd.stipple.care+json"}};
    STIPPLE_ASSIGN(const QByteArray message, writeMail(mail, wanted.now));
    made.files = {{QStringLiteral(".html"), page}, {QStringLiteral(".ics"), calendar},
                  {QStringLiteral(".pdf"), sheet}, {QStringLiteral(".stipplecare"), pack},
                  {QStringLiteral(".png"), code},  {QStringLiteral(".eml"), message}};
    return made;
}

} // namespace stipple::documents
