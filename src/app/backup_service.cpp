#include "app/backup_service.h"

#include "app/texts.h"
#include "core/log.h"

#include <QDir>
#include <QLocale>
#include <QStandardPaths>
#include <QStorageInfo>

namespace stipple::app
{

namespace
{

const QString ownFolder = QStringLiteral("/Stipple back-up");

// May wait for a drive that has gone to sleep: not on the interface's thread.
QStringList lookedForPlaces()
{
    QStringList places;
    for (const QStorageInfo& volume : QStorageInfo::mountedVolumes()) {
        const QString root = volume.rootPath();
        const bool isPlugged =
            root.startsWith(QLatin1String("/media/")) || root.startsWith(QLatin1String("/run/media/"));
        if (isPlugged && volume.isReady() && !volume.isReadOnly())
            places += root + ownFolder;
    }
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!documents.isEmpty() && QFileInfo(documents).isWritable())
        places += documents + ownFolder;
    return places;
}

bool isOurs(const QString& folder) { return QFile::exists(folder + QStringLiteral("/backup-of")); }

bool isEmptyOrMissing(const QString& folder)
{
    const QDir dir(folder);
    return !dir.exists() || dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

} // namespace

BackupService::BackupService(VaultService& vault, GateController& gate, const Languages& languages,
                             const ClinicService& clinic, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_gate(gate)
    , m_clinic(clinic)
    , m_state(readBackupState(vault.folder()))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &BackupService::schedule);
    connect(&gate, &GateController::stateChanged, this, &BackupService::schedule);
    connect(&languages, &Languages::changed, this, &BackupService::changed);
    connect(&clinic, &ClinicService::changed, this, &BackupService::changed);
    connect(&vault, &VaultService::backUpAdvanced, this, [this](qint64 done, qint64 of) {
        m_done = done;
        m_of = of;
        Q_EMIT progressChanged();
    });
}

QStringList BackupService::times() const
{
    QStringList times;
    for (const QTime& time : m_state.times)
        times += QLocale().toString(time, QLocale::ShortFormat);
    return times;
}

int BackupService::ageDays() const
{
    return m_state.lastSuccess.isValid()
               ? int(local(m_state.lastSuccess).date().daysTo(m_vault.clock().today(m_clinic.zone())))
               : -1;
}

QString BackupService::lastText() const
{
    if (!m_state.lastSuccess.isValid())
        return tr("There is no back-up yet. If this tablet is lost, so is everything on it.");
    const QDateTime at = local(m_state.lastSuccess);
    return tr("Last back-up: %1, %2 · %n photos", nullptr, int(m_state.photos))
        .arg(texts::day(at.date()), QLocale().toString(at.time(), QLocale::ShortFormat));
}

QString BackupService::nextText() const
{
    if (m_state.folder.isEmpty())
        return tr("Choose a folder first.");
    const auto next = nextBackup(m_state, local(m_vault.clock().nowUtc()));
    if (!next)
        return tr("Only when you ask for one.");
    return tr("Next: %1, %2, if the tablet is unlocked then; else at the next unlocking.")
        .arg(texts::day(next->date()), QLocale().toString(next->time(), QLocale::ShortFormat));
}

QString BackupService::progressText() const
{
    const QLocale locale;
    return m_of > 0 ? tr("%1 of %2 photos looked at").arg(locale.toString(m_done), locale.toString(m_of))
                    : tr("Copying the records");
}

void BackupService::lookForPlaces() { lookForPlacesAsync(); }

QCoro::Task<> BackupService::lookForPlacesAsync()
{
    const auto looking = m_aside.run([] { return lookedForPlaces(); });
    m_places = co_await looking;
    Q_EMIT changed();
}

void BackupService::chooseFolder(const QString& path)
{
    QString folder = QDir::cleanPath(path.trimmed());
    m_folderProblem.clear();
    if (!QDir::isAbsolutePath(folder)) {
        m_folderProblem = tr("Please give the whole path of a folder, beginning with /.");
    } else if ((folder + QLatin1Char('/')).startsWith(m_vault.folder() + QLatin1Char('/'))) {
        m_folderProblem = tr("This is within the vault itself, and would be lost with it. Choose another folder.");
    } else {
        if (!isOurs(folder) && !isEmptyOrMissing(folder))
            folder += ownFolder;
        BackupState state = m_state;
        state.folder = folder;
        change(state);
    }
    Q_EMIT changed();
}

void BackupService::addTime(const QString& time)
{
    const QTime wanted = QTime::fromString(time, QStringLiteral("HH:mm"));
    BackupState state = m_state;
    if (!wanted.isValid() || std::find(state.times.begin(), state.times.end(), wanted) != state.times.end())
        return;
    state.times.push_back(wanted);
    std::sort(state.times.begin(), state.times.end());
    change(state);
    schedule();
}

void BackupService::removeTime(int index)
{
    BackupState state = m_state;
    if (index < 0 || index >= int(state.times.size()))
        return;
    state.times.erase(state.times.begin() + index);
    change(state);
    schedule();
}

void BackupService::change(const BackupState& state)
{
    m_state = state;
    // A file of some hundred bytes; what is chosen holds for this run even where it cannot be kept.
    if (const auto written = writeBackupState(m_vault.folder(), state); !written) {
        qCWarning(lcStipple) << "the state of the back-up was not kept:" << written.error().details();
        m_folderProblem = written.error().message();
    }
    Q_EMIT changed();
}

void BackupService::schedule()
{
    m_timer.stop();
    if (m_gate.state() != GateController::Open || m_vault.alarm() || m_running)
        return;
    const QDateTime now = local(m_vault.clock().nowUtc());
    if (isBackupDue(m_state, now)) {
        start();
        return;
    }
    if (const auto next = nextBackup(m_state, now); next && !m_state.folder.isEmpty())
        m_timer.start(int(std::max<qint64>(1000, now.msecsTo(*next))));
}

void BackupService::start()
{
    if (m_running || m_state.folder.isEmpty() || !m_vault.isOpen())
        return;
    startAsync();
}

QCoro::Task<> BackupService::startAsync()
{
    m_running = true;
    m_done = m_of = 0;
    Q_EMIT progressChanged();
    Q_EMIT changed();
    const auto making = m_vault.backUp(m_state.folder);
    const auto report = co_await making;
    m_running = false;
    BackupState state = m_state;
    state.lastTry = m_vault.clock().nowUtc();
    if (report) {
        state.lastSuccess = state.lastTry;
        state.photos = report->media;
        state.lastProblem.clear();
        if (!report->onlyThere.empty())
            state.lastProblem = tr("%n photos are missing in the vault; the back-up keeps them. Restore it to have "
                                   "them back.",
                                   nullptr, int(report->onlyThere.size()));
        else if (!report->differing.empty())
            state.lastProblem = tr("%n photos are damaged in the vault; the back-up keeps the sound ones.", nullptr,
                                   int(report->differing.size()));
    } else {
        state.lastProblem = report.error().message();
        qCWarning(lcStipple) << "no back-up was made:" << errorCodeName(report.error().code());
    }
    change(state);
    Q_EMIT ended();
    schedule();
}

void BackupService::restore(const QString& source, const QString& target, const QString& secret, bool isCode)
{
    if (m_restoring)
        return;
    m_restored.clear();
    m_restoreProblem.clear();
    if (!QDir::isAbsolutePath(source.trimmed()) || !QDir::isAbsolutePath(target.trimmed()))
        m_restoreProblem = tr("Please give the whole path of both folders, beginning with /.");
    else if (secret.isEmpty())
        m_restoreProblem = isCode ? tr("Please type the recovery code.") : tr("Please type the owner's passphrase.");
    if (!m_restoreProblem.isEmpty()) {
        Q_EMIT restoreChanged();
        return;
    }
    vault::RestoreWanted wanted;
    wanted.source = QDir::cleanPath(source.trimmed());
    wanted.target = QDir::cleanPath(target.trimmed());
    restoreAsync(std::move(wanted), secret, isCode);
}

QCoro::Task<> BackupService::restoreAsync(vault::RestoreWanted wanted, QString secret, bool isCode)
{
    m_restoring = true;
    Q_EMIT restoreChanged();
    const auto work = m_aside.run([wanted, secret = std::move(secret), isCode,
                                   &clock = m_vault.clock()]() mutable -> Result<vault::RestoreReport> {
        if (isCode) {
            auto code = vault::RecoveryCode::fromText(secret);
            vault::wipe(secret);
            if (!code)
                return failure(code.error());
            wanted.recovery = &*code;
            return vault::restoreVault(wanted, clock);
        }
        const auto passphrase = vault::SecretBytes::fromPassphrase(secret);
        vault::wipe(secret);
        STIPPLE_ASSIGN(const vault::Header header, vault::backupHeader(wanted.source));
        for (const vault::Slot& slot : header.keySlots) {
            if (slot.isOwners())
                wanted.practitioner = slot.practitioner;
        }
        wanted.passphrase = &passphrase;
        return vault::restoreVault(wanted, clock);
    });
    const auto report = co_await work;
    m_restoring = false;
    if (!report) {
        m_restoreProblem = report.error().message();
        Q_EMIT restoreChanged();
        co_return;
    }
    const QDateTime made = QDateTime::fromString(report->made, Qt::ISODate).toTimeZone(m_clinic.zone());
    QStringList sentences{
        tr("The back-up of %1, %2 is restored in %3.")
            .arg(texts::day(made.date()), QLocale().toString(made.time(), QLocale::ShortFormat), wanted.target),
        tr("It has a new device identity; the tablet it came from must no longer be used.")};
    if (report->erased > 0)
        sentences += tr("%n clients who had been erased were left out.", nullptr, int(report->erased));
    if (const auto lost = report->missing.size() + report->differing.size(); lost > 0)
        sentences += tr("%n photos are missing or damaged in it.", nullptr, int(lost));
    if (!report->wasSigned)
        sentences += tr("It was not signed: damage would show, but not whether an older one was put in its place.");
    m_restored = sentences.join(QLatin1Char(' '));
    Q_EMIT restoreChanged();
    if (wanted.target == m_vault.folder())
        m_gate.look();
}

void BackupService::forgetRestore()
{
    if (m_restoring)
        return;
    m_restored.clear();
    m_restoreProblem.clear();
    Q_EMIT restoreChanged();
}

} // namespace stipple::app
