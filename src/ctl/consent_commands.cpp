#include "ctl/clinic_key.h"
#include "ctl/commands.h"
#include "ctl/ctl_text.h"
#include "ctl/protocol_source.h"
#include "ctl/vault_session.h"
#include "documents/consent_copy.h"
#include "documents/sealed_pdf.h"
#include "vault/files.h"

#include <QFile>

namespace stipple::ctl
{

namespace
{

struct Told {
    QString line;
    Json json;
};

Told told(const records::Record& record, const QString& wrong)
{
    Json json = Json::object();
    json.insert(QStringLiteral("id"), idText(record.id));
    json.insert(QStringLiteral("type"), record.type);
    json.insert(QStringLiteral("intact"), wrong.isEmpty());
    QStringList parts{record.type, idText(record.id)};
    std::vector<records::Signer> signers;
    if (const auto consent = records::read<records::Consent>(record);
        consent && record.type == QLatin1String("consent")) {
        const auto words = handover::ConsentWords::fromJson(consent->words);
        json.insert(QStringLiteral("title"), words ? words->title : consent->text);
        json.insert(QStringLiteral("text"), consent->text);
        json.insert(QStringLiteral("version"), consent->textVersion);
        json.insert(QStringLiteral("language"), consent->language);
        json.insert(QStringLiteral("signed"), records::momentToJson(consent->signedAt));
        parts += {words ? words->title : consent->text, CtlText::tr("version %1").arg(consent->textVersion),
                  consent->signedAt.toString(Qt::ISODate)};
        signers = consent->signers;
    } else if (const auto withdrawal = records::read<records::Withdrawal>(record);
               withdrawal && record.type == QLatin1String("withdrawal")) {
        json.insert(QStringLiteral("at"), records::momentToJson(withdrawal->at));
        parts += {CtlText::tr("taken back"), withdrawal->at.toString(Qt::ISODate)};
        signers = withdrawal->signers;
    }
    Json list = Json::array();
    for (const records::Signer& signer : signers) {
        Json one = Json::object();
        one.insert(QStringLiteral("role"), signer.role.word());
        one.insert(QStringLiteral("name"), signer.name);
        one.insert(QStringLiteral("at"), records::momentToJson(signer.at));
        list.append(one);
        parts += QStringLiteral("%1: %2").arg(signer.role.word(), signer.name);
    }
    json.insert(QStringLiteral("signers"), list);
    return {parts.join(u'\t'), json};
}

Exit verify(Context& context)
{
    const auto file = readFile(context.arguments.first(), documents::mostPdfBytes);
    if (!file)
        return context.out.fail(file.error());
    const auto key = knownClinicKey(context);
    if (!key) {
        context.out.note(key.error().message());
        return Exit::Usage;
    }
    const auto verdict = documents::verifyCopy(*file, *key);
    if (!verdict)
        return context.out.fail(verdict.error());
    const documents::SignedDocument& document = verdict->document;
    Json records = Json::array();
    for (const records::Record& record : document.records) {
        const Told one = told(record, document.wrongWith(record));
        context.out.line(one.line);
        records.append(one.json);
    }
    Json wrong = Json::array();
    for (const QString& sentence : verdict->wrong) {
        context.out.line(CtlText::tr("WRONG\t%1").arg(sentence));
        wrong.append(sentence);
    }
    if (verdict->isSound())
        context.out.line(
            verdict->isClinicKnown
                ? CtlText::tr("This copy is what was signed: not a byte was changed since %1 made it on %2.")
                      .arg(document.clinic, document.made.toString(Qt::ISODate))
                : CtlText::tr("Not a byte was changed since it was made on %1, but by whom is not proven: give the "
                              "clinic's own key with --clinic-key and compare. It says that it is %2, key %3.")
                      .arg(document.made.toString(Qt::ISODate), document.clinic,
                           documents::keyText(document.clinicKey)));
    Json json = Json::object();
    json.insert(QStringLiteral("sound"), verdict->isSound());
    json.insert(QStringLiteral("clinicProven"), verdict->isClinicKnown && verdict->isSound());
    json.insert(QStringLiteral("clinic"), document.clinic);
    json.insert(QStringLiteral("clinicKey"), documents::keyText(document.clinicKey));
    json.insert(QStringLiteral("made"), records::momentToJson(document.made));
    json.insert(QStringLiteral("records"), records);
    json.insert(QStringLiteral("wrong"), wrong);
    context.out.document(json);
    return verdict->isSound() && verdict->isClinicKnown ? Exit::Done : Exit::No;
}

Result<QByteArray> copyOf(const Context& context, VaultSession& session, const QUuid& consent)
{
    const vault::Header& header = session.vault->header();
    STIPPLE_ASSIGN(documents::ConsentCopy copy, documents::readConsentCopy(*session.reader, header, consent));
    STIPPLE_ASSIGN(const protocol::Protocol protocol, usableProtocol({}));
    documents::completeFrom(copy, protocol);
    const auto size = context.options.value(QStringLiteral("paper")) == QLatin1String("letter")
                          ? documents::PaperSize::Letter
                          : documents::PaperSize::A4;
    STIPPLE_ASSIGN(const QByteArray pages, documents::consentPdf(copy, header.identity.rootKey, size));
    STIPPLE_ASSIGN(QByteArray sealed,
                   documents::sealedCopy(pages, copy, header, session.vault->deviceKey(), context.clock.nowUtc()));
    STIPPLE_TRY(session.writer->audit(vault::AuditAction::Exported, consent, copy.record.client,
                                      QStringLiteral("consent copy")));
    return sealed;
}

Exit copy(Context& context)
{
    const QUuid id = idFromText(context.arguments.first());
    const QString to = context.arguments.at(1);
    if (id.isNull())
        return context.out.fail(Error(ErrorCode::InvalidInput, CtlText::tr("This is no consent's id.")));
    if (QFile::exists(to))
        return context.out.fail(
            Error(ErrorCode::AlreadyExists, CtlText::tr("%1 is there already. Nothing was written.").arg(to)));
    auto session = VaultSession::open(context);
    if (!session)
        return context.out.fail(session.error());
    const auto made = copyOf(context, *session, id);
    if (!made)
        return context.out.fail(made.error());
    if (const auto closed = session->close(); !closed)
        return context.out.fail(closed.error());
    if (const auto written = vault::replaceFile(to, *made); !written)
        return context.out.fail(written.error());
    context.out.line(CtlText::tr("The copy was written to %1. Whoever can open that file can read it.").arg(to));
    Json json = Json::object();
    json.insert(QStringLiteral("file"), to);
    json.insert(QStringLiteral("bytes"), qint64(made->size()));
    context.out.document(json);
    return Exit::Done;
}

Exit key(Context& context)
{
    const auto header = vault::readHeader(context.vaultFolder);
    if (!header)
        return context.out.fail(header.error());
    const QString text = documents::keyText(header->identity.rootKey);
    context.out.line(text);
    Json json = Json::object();
    json.insert(QStringLiteral("clinicKey"), text);
    context.out.document(json);
    return Exit::Done;
}

} // namespace

std::vector<Command> consentCommands()
{
    std::vector<QCommandLineOption> copyOptions = unlockOptions();
    copyOptions.emplace_back(QStringLiteral("paper"), CtlText::tr("a4 (unless said) or letter."),
                             QStringLiteral("SIZE"), QStringLiteral("a4"));
    return {
        {.name = QStringLiteral("consent verify"),
         .arguments = QStringLiteral("FILE [--clinic-key KEY]"),
         .summary = CtlText::tr("Whether this copy is what was signed, when and by whom; on any computer, by the "
                                "clinic's public key."),
         .leastArguments = 1,
         .mostArguments = 1,
         .options = {clinicKeyOption()},
         .run = verify},
        {.name = QStringLiteral("consent copy"),
         .arguments = QStringLiteral("ID OUT [--paper SIZE]"),
         .summary = CtlText::tr("Writes the copy of a signed consent as a PDF that proves itself."),
         .leastArguments = 2,
         .mostArguments = 2,
         .options = copyOptions,
         .run = copy},
        {.name = QStringLiteral("consent key"),
         .arguments = {},
         .summary = CtlText::tr("Prints the clinic's public key, with which its copies are checked. No secret."),
         .leastArguments = 0,
         .mostArguments = 0,
         .options = {},
         .run = key},
    };
}

} // namespace stipple::ctl
