#include "app/copy_controller.h"

#include "documents/mail_file.h"
#include "vault/files.h"

#include <QCoro/QCoroProcess>
#include <QDir>
#include <QLocale>
#include <QProcess>
#include <QStandardPaths>

namespace stipple::app
{

namespace
{

const char* auditWord(CopyController::Way way)
{
    switch (way) {
    case CopyController::Save:
        return "consent copy, saved";
    case CopyController::Mail:
        return "consent copy, as a message";
    case CopyController::Print:
        break;
    }
    return "consent copy, printed";
}

} // namespace

CopyController::CopyController(VaultService& vault, GateController& gate, const ClinicService& clinic, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_clinic(clinic)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
    , m_printer(QStandardPaths::findExecutable(QStringLiteral("lp")))
{
    connect(&gate, &GateController::closing, this, &CopyController::forget);
}

void CopyController::forget()
{
    m_record = {};
    m_name.clear();
    m_problem.reset();
    m_given.clear();
    Q_EMIT changed();
}

void CopyController::begin(const QString& record, const QString& name)
{
    forget();
    m_record = idFromText(record);
    m_name = name;
    Q_EMIT changed();
}

void CopyController::setFolder(const QString& folder)
{
    if (m_folder == folder.trimmed())
        return;
    m_folder = folder.trimmed();
    Q_EMIT changed();
}

void CopyController::give(Way way)
{
    if (!m_busy && !m_record.isNull())
        giveAsync(way);
}

QCoro::Task<> CopyController::giveAsync(Way way)
{
    m_busy = true;
    m_problem.reset();
    m_given.clear();
    Q_EMIT changed();
    const auto making = make(way);
    auto made = co_await making;
    Result<QString> given = made ? Result<QString>(QString()) : Result<QString>(failure(made.error()));
    if (made) {
        auto giving = way == Save ? save(*made) : way == Mail ? mail(*made) : print(*made);
        given = co_await giving;
    }
    m_busy = false;
    if (given)
        m_given = *given;
    else
        m_problem = given.error();
    Q_EMIT changed();
}

QCoro::Task<Result<CopyController::Made>> CopyController::make(Way way)
{
    // Who wants it stands in the audit first: what is told of afterwards may have left already.
    const QUuid record = m_record;
    const auto asked = m_vault.withVault<vault::Header>(
        [](vault::Vault& vault, vault::Writer&) -> Result<vault::Header> { return vault.header(); });
    const auto header = co_await asked;
    if (!header)
        co_return failure(header.error());
    struct Drawn {
        documents::ConsentCopy copy;
        QByteArray pages;
        QString to;
    };
    const auto protocol = m_clinic.protocol();
    const auto drawing =
        m_vault.read<Drawn>([record, protocol, header = *header,
                             size = documents::paperOf(QLocale::system())](vault::Reader& reader) -> Result<Drawn> {
            STIPPLE_ASSIGN(documents::ConsentCopy copy, documents::readConsentCopy(reader, header, record));
            if (protocol)
                documents::completeFrom(copy, *protocol);
            STIPPLE_ASSIGN(QByteArray pages, documents::consentPdf(copy, header.identity.rootKey, size));
            QString to;
            if (const auto client = reader.record(copy.record.client)) {
                if (const auto fields = records::read<records::Client>(*client))
                    to = fields->email;
            }
            return Drawn{std::move(copy), std::move(pages), to};
        });
    const auto drawn = co_await drawing;
    if (!drawn)
        co_return failure(drawn.error());
    const auto sealing = m_vault.withVault<QByteArray>(
        [drawn = *drawn, way](vault::Vault& vault, vault::Writer& writer) -> Result<QByteArray> {
            STIPPLE_TRY(writer.audit(vault::AuditAction::Exported, drawn.copy.record.id, drawn.copy.record.client,
                                     QString::fromLatin1(auditWord(way))));
            return documents::sealedCopy(drawn.pages, drawn.copy, vault.header(), vault.deviceKey(),
                                         writer.clock().nowUtc());
        });
    auto pdf = co_await sealing;
    if (!pdf)
        co_return failure(pdf.error());
    co_return Made{*std::move(pdf),
                   documents::copyFileName(drawn->copy),
                   drawn->to,
                   drawn->copy.consent.language,
                   drawn->copy.words ? drawn->copy.words->title : drawn->copy.consent.text,
                   drawn->copy.clinic.name};
}

QCoro::Task<Result<QString>> CopyController::write(QString name, QByteArray bytes)
{
    const QString folder = QDir::cleanPath(m_folder);
    if (!QDir::isAbsolutePath(folder) || !QFileInfo(folder).isDir())
        co_return failure(ErrorCode::InvalidInput,
                          tr("%1 is no folder that is there. Give the whole path, beginning with /.").arg(m_folder));
    if ((QDir(folder).canonicalPath() + u'/').startsWith(QDir::cleanPath(m_vault.folder()) + u'/'))
        co_return failure(ErrorCode::InvalidInput, tr("Not into the vault's own folder: choose another one."));
    const QString path = QDir(folder).filePath(name);
    const auto writing = m_vault.read<QString>([path, bytes](vault::Reader&) -> Result<QString> {
        STIPPLE_TRY(vault::replaceFile(path, bytes));
        return path;
    });
    co_return co_await writing;
}

QCoro::Task<Result<QString>> CopyController::save(Made made)
{
    const auto writing = write(made.fileName, made.pdf);
    const auto path = co_await writing;
    if (!path)
        co_return failure(path.error());
    co_return tr("The copy is in %1. It is not encrypted: whoever can open that file can read it.").arg(*path);
}

QCoro::Task<Result<QString>> CopyController::mail(Made made)
{
    const documents::DocumentWords say(made.language);
    documents::MailFile message;
    message.to = made.to;
    message.subject = say(QT_TRANSLATE_NOOP("Document", "Your copy: %1")).arg(made.title);
    message.text = say(QT_TRANSLATE_NOOP("Document", "Attached is your copy of what you signed at %1. Keep it; with "
                                                     "it you can show at any time what you agreed to."))
                       .arg(made.clinic) +
                   u'\n';
    message.attachmentName = made.fileName;
    message.attachment = made.pdf;
    message.attachmentType = "application/pdf";
    const auto bytes = documents::writeMail(message, m_vault.clock().nowUtc());
    if (!bytes)
        co_return failure(bytes.error());
    const QString name = QFileInfo(made.fileName).completeBaseName() + QStringLiteral(".eml");
    const auto writing = write(name, *bytes);
    const auto path = co_await writing;
    if (!path)
        co_return failure(path.error());
    co_return tr("The message is in %1, with the copy attached. Open it in your mail programme to send it; it is not "
                 "encrypted.")
        .arg(*path);
}

QCoro::Task<Result<QString>> CopyController::print(Made made)
{
    const auto failed = [](const QString& why) {
        return failure(
            ErrorCode::IoFailure,
            CopyController::tr("It was not printed: %1. Save the copy instead, or look at the printer.").arg(why));
    };
    if (!QFileInfo(m_printer).isExecutable())
        co_return failed(tr("there is no printing system on this computer"));
    QProcess process;
    auto printing = qCoro(process);
    const auto starting = printing.start(m_printer, {QStringLiteral("-t"), QFileInfo(made.fileName).baseName()});
    if (!co_await starting)
        co_return failed(process.errorString());
    process.write(made.pdf);
    process.closeWriteChannel();
    const auto finishing = printing.waitForFinished(60'000);
    if (!co_await finishing) {
        process.kill();
        process.waitForFinished(1'000);
        co_return failed(tr("the printing system did not answer"));
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        const QString said = QString::fromLocal8Bit(process.readAllStandardError()).simplified().left(200);
        co_return failed(said.isEmpty() ? tr("the printing system refused it") : said);
    }
    co_return tr("The copy went to the printer. What waits there can be read by whoever looks after it.");
}

} // namespace stipple::app
