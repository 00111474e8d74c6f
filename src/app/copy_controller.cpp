#include "app/copy_controller.h"

#include "app/export_words.h"
#include "documents/mail_file.h"
#include "records/aftercare.h"
#include "vault/files.h"
#include "vault/typed_edits.h"

#include <QCoro/QCoroProcess>
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
        return ", saved";
    case CopyController::Mail:
        return ", as a message";
    case CopyController::Show:
        return ", as a code on the screen";
    case CopyController::Print:
        break;
    }
    return ", printed";
}

records::PackBy packBy(CopyController::Way way)
{
    switch (way) {
    case CopyController::Mail:
        return records::PackBy::Emailed;
    case CopyController::Print:
        return records::PackBy::Printed;
    case CopyController::Show:
    case CopyController::Save:
        break;
    }
    return records::PackBy::Page;
}

// In the aftercare's own record: in which ways the client got it, each once, and when last.
vault::Writer::Edit noteGiven(const records::Record& base, records::PackBy by, const QDateTime& now)
{
    return [base, by, now](const records::Record* current, const records::Stamp& stamp) -> Result<records::Record> {
        if (!current)
            return failure(ErrorCode::NotFound, CopyController::tr("This aftercare is no longer there."));
        STIPPLE_ASSIGN(records::Care care, records::read<records::Care>(*current));
        const records::Choice<records::PackBy> way(by);
        if (std::find(care.packGiven.begin(), care.packGiven.end(), way) == care.packGiven.end())
            care.packGiven.push_back(way);
        care.packGivenAt = now;
        return records::edit<records::Care>(*current, *current, care, stamp);
    };
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
    m_about = {};
    m_name.clear();
    m_isOffered = false;
    m_purpose.clear();
    m_problem.reset();
    m_given.clear();
    m_code.clear();
    Q_EMIT changed();
}

void CopyController::begin(Paper paper, const QString& about, const QString& name)
{
    forget();
    m_paper = paper;
    m_about = idFromText(about);
    m_name = name;
    Q_EMIT changed();
}

void CopyController::offer(const QString& consent, const QString& name)
{
    begin(SignedText, consent, name);
    m_isOffered = true;
    Q_EMIT changed();
}

void CopyController::setPurpose(const QString& purpose)
{
    m_purpose = purpose.left(longestPurpose);
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
    if (canGive() && !m_about.isNull())
        giveAsync(way);
}

void CopyController::noneWanted()
{
    if (!m_busy && m_isOffered && !m_about.isNull())
        noteNone();
}

QCoro::Task<> CopyController::noteNone()
{
    m_busy = true;
    m_problem.reset();
    Q_EMIT changed();
    const QUuid consent = m_about;
    const auto reading =
        m_vault.read<records::Record>([consent](vault::Reader& reader) { return reader.record(consent); });
    const auto record = co_await reading;
    Result<bool> noted = true;
    if (record) {
        const auto noting =
            m_vault.write<bool>([consent, client = record->client](vault::Writer& writer) -> Result<bool> {
                STIPPLE_TRY(
                    writer.audit(vault::AuditAction::RecordShown, consent, client, QString::fromLatin1(noCopyWanted)));
                return true;
            });
        noted = co_await noting;
    } else {
        noted = failure(record.error());
    }
    m_busy = false;
    if (!noted)
        m_problem = noted.error();
    Q_EMIT changed();
    if (noted && consent == m_about)
        Q_EMIT noneNoted();
}

QCoro::Task<> CopyController::giveAsync(Way way)
{
    m_busy = true;
    m_problem.reset();
    m_given.clear();
    m_code.clear();
    Q_EMIT changed();
    const auto making = make(way);
    auto made = co_await making;
    Result<QString> given = made ? Result<QString>(QString()) : Result<QString>(failure(made.error()));
    if (made && way == Show) {
        given = showCode(*made);
    } else if (made) {
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

PaperAsked CopyController::asked() const
{
    PaperAsked asked;
    asked.about = m_about;
    asked.facts.clinic = m_clinic.clinic();
    asked.facts.zone = m_clinic.zone();
    asked.facts.today = m_clinic.today();
    asked.facts.protocol = m_clinic.protocol();
    asked.wording = m_clinic.wording();
    asked.size = documents::paperOf(QLocale::system());
    asked.now = m_vault.clock().nowUtc();
    return asked;
}

QCoro::Task<Result<DrawnPaper>> CopyController::make(Way way)
{
    const QString purpose = needsPurpose() ? QStringLiteral(", for: ") + m_purpose.simplified() : QString();
    const auto drawing = m_vault.readWithVault<DrawnPaper>(
        [asked = asked(), paper = m_paper](const vault::Vault& vault, vault::Reader& reader) {
            switch (paper) {
            case StopList:
                return drawStopList(reader, asked);
            case Summary:
                return drawSummary(reader, asked);
            case Aftercare:
                return drawAftercare(vault, reader, asked);
            case SignedText:
                break;
            }
            return drawConsentCopy(vault, reader, asked);
        });
    auto drawn = co_await drawing;
    if (!drawn)
        co_return failure(drawn.error());
    // Who wants it stands in the audit first: what is told of afterwards may have left already.
    const QString detail = drawn->audited + QString::fromLatin1(auditWord(way)) + purpose;
    const auto by = m_paper == Aftercare ? std::optional(packBy(way)) : std::nullopt;
    const auto noting =
        m_vault.write<bool>([record = drawn->record, client = drawn->client, detail, care = drawn->care, by,
                             now = m_vault.clock().nowUtc()](vault::Writer& writer) -> Result<bool> {
            STIPPLE_TRY(writer.audit(vault::AuditAction::Exported, record, client, detail));
            if (care && by)
                STIPPLE_TRY(writer.change(care->id, noteGiven(*care, *by, now)));
            return true;
        });
    const auto noted = co_await noting;
    if (!noted)
        co_return failure(noted.error());
    co_return *std::move(drawn);
}

Result<QDir> CopyController::checkedFolder() const
{
    const QString folder = QDir::cleanPath(m_folder);
    if (!QDir::isAbsolutePath(folder) || !QFileInfo(folder).isDir())
        return failure(ErrorCode::InvalidInput,
                       tr("%1 is no folder that is there. Give the whole path, beginning with /.").arg(m_folder));
    if ((QDir(folder).canonicalPath() + u'/').startsWith(QDir::cleanPath(m_vault.folder()) + u'/'))
        return failure(ErrorCode::InvalidInput, tr("Not into the vault's own folder: choose another one."));
    return QDir(folder);
}

QCoro::Task<Result<QString>> CopyController::write(QString name, QByteArray bytes)
{
    const Result<QDir> folder = checkedFolder();
    if (!folder)
        co_return failure(folder.error());
    const QString path = folder->filePath(name);
    const auto writing = m_vault.read<QString>([path, bytes](vault::Reader&) -> Result<QString> {
        STIPPLE_TRY(vault::replaceFile(path, bytes));
        return path;
    });
    co_return co_await writing;
}

QCoro::Task<Result<QString>> CopyController::writeAll(DrawnPaper made, bool onlyMessage)
{
    const Result<QDir> folder = checkedFolder();
    if (!folder)
        co_return failure(folder.error());
    std::vector<documents::NewFile> files;
    for (documents::NewFile& file : made.files) {
        if (!onlyMessage || file.suffix == u".eml")
            files.push_back(std::move(file));
    }
    const QString name = QFileInfo(made.fileName).completeBaseName();
    const auto writing = m_vault.read<QString>([dir = *folder, name, files](vault::Reader&) -> Result<QString> {
        STIPPLE_ASSIGN(const QStringList paths, documents::writeNewFiles(dir, name, files));
        return paths.join(QLatin1Char('\n'));
    });
    co_return co_await writing;
}

Result<QString> CopyController::showCode(const DrawnPaper& made)
{
    for (const documents::NewFile& file : made.files) {
        if (file.suffix != u".png")
            continue;
        m_code = QStringLiteral("data:image/png;base64,") + QString::fromLatin1(file.bytes.toBase64());
        return m_clinic.clinic().page.isEmpty() ? tr("The client's app takes this code. For telephones without the "
                                                     "app, enter under Settings where the "
                                                     "clinic's aftercare page is published, or give the files.")
                                                : tr("Let the client's telephone read this code with its camera: it "
                                                     "opens their days on the clinic's "
                                                     "page.");
    }
    return failure(ErrorCode::Internal, tr("There is no code for this."));
}

QCoro::Task<Result<QString>> CopyController::save(DrawnPaper made)
{
    if (!made.files.empty()) {
        const auto writingAll = writeAll(std::move(made), false);
        const auto paths = co_await writingAll;
        if (!paths)
            co_return failure(paths.error());
        co_return tr("Saved: the page for any browser, the reminders for any calendar, the sheet, the signed file, the "
                     "code, and a message with them:\n%1")
            .arg(*paths);
    }
    const auto writing = write(made.fileName, made.pdf);
    const auto path = co_await writing;
    if (!path)
        co_return failure(path.error());
    co_return tr("The copy is in %1. It is not encrypted: whoever can open that file can read it.").arg(*path);
}

QCoro::Task<Result<QString>> CopyController::mail(DrawnPaper made)
{
    if (!made.files.empty()) {
        const auto writingAll = writeAll(std::move(made), true);
        const auto path = co_await writingAll;
        if (!path)
            co_return failure(path.error());
        co_return tr(
            "The message is in %1, with the page and the reminders. Open it in your mail programme to send it; "
            "it is not encrypted.")
            .arg(*path);
    }
    documents::MailFile message;
    message.to = made.to;
    message.subject = made.subject;
    message.text = made.text + u'\n';
    message.attachments = {{made.fileName, made.pdf, "application/pdf"}};
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

QCoro::Task<Result<QString>> CopyController::print(DrawnPaper made)
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
