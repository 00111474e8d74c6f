#include "sample_photo.h"

#include "vault/backup.h"
#include "vault/verify.h"

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace stipple;
using namespace stipple::vault;

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<MadeVault>();
        QVERIFY(m_made->make());
        m_to = m_made->folder.filePath(QStringLiteral("backup"));
        m_out = m_made->folder.filePath(QStringLiteral("restored"));
        unlocked([this](Vault&, Writer& writer) {
            m_client = *addClient(writer, QStringLiteral("Ana Quince"));
            m_photos.clear();
            for (int i = 0; i < 6; ++i)
                m_photos.push_back(*addSample(writer, m_made->path, m_client, QByteArray(40'000 + i, char('a' + i))));
        });
    }

    void comesBackWhole()
    {
        const auto report = backUp(m_made->path, m_to, m_made->clock);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
        QCOMPARE(report->media, 6);
        QCOMPARE(report->mediaCopied, 6);
        QVERIFY(!report->isSigned);
        const auto restored = restore();
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message() + restored.error().details()));
        QCOMPARE(restored->media, 6);
        QVERIFY(restored->missing.empty() && restored->differing.empty());
        auto vault = Vault::unlock(m_out, m_made->owner, SecretBytes::fromPassphrase(m_made->passphrase));
        QVERIFY2(vault.has_value(), vault ? "" : qPrintable(vault.error().message()));
        // A device of its own, vouched for; what the old one signed still verifies, and so does what it writes now.
        QVERIFY((*vault)->header().identity.device != m_device);
        QCOMPARE((*vault)->header().identity.device, restored->device);
        QVERIFY((*vault)->header().identity.isVouchedFor((*vault)->header().vault));
        {
            const auto writer = *(*vault)->openWriter(m_made->clock);
            QVERIFY(addSample(*writer, m_out, m_client, "after the restore"));
            QCOMPARE(writer
                         ->change(m_client,
                                  [&](const records::Record* current, const records::Stamp& stamp) {
                                      return records::Change(*current, stamp)
                                          .set(QStringLiteral("name"), QStringLiteral("Ana Reyes"))
                                          .made();
                                  })
                         ->author.device,
                     restored->device);
        }
        const auto verified = verifyVault(**vault);
        QVERIFY2(verified->isSound(), verified->isSound() ? "" : qPrintable(verified->findings.front().what));
        QCOMPARE(verified->photos, 7);
        const auto reader = *(*vault)->openReader();
        for (std::size_t i = 0; i < m_photos.size(); ++i)
            QCOMPARE(*readPhoto(m_out, *reader->record(m_photos[i].id)),
                     QByteArray(40'000 + int(i), char('a' + int(i))));
    }

    void theRecoveryCodeRestoresToo()
    {
        QVERIFY(backUp(m_made->path, m_to, m_made->clock));
        const RecoveryCode code = *RecoveryCode::fromText(m_made->recovery);
        const auto restored = restoreVault({m_to, m_out, {}, nullptr, &code, {}}, m_made->clock);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message()));
        QVERIFY(Vault::unlock(m_out, m_made->owner, SecretBytes::fromPassphrase(m_made->passphrase)));
    }

    void whatTheLogStillHoldsIsBackedUp()
    {
        // As after a crash: the log was never emptied. Taken before the connection closes, then put back.
        QByteArray log;
        QByteArray main;
        unlocked([&](Vault&, Writer& writer) {
            QVERIFY(writer.holdCheckpoints());
            m_photos.push_back(*addSample(writer, m_made->path, m_client, "only in the log"));
            log = *readWholeFile(m_made->path + QStringLiteral("/records.db-wal"), 1 << 26);
            main = *readWholeFile(m_made->path + QStringLiteral("/records.db"), 1 << 26);
        });
        QVERIFY(!log.isEmpty());
        QVERIFY(replaceFile(m_made->path + QStringLiteral("/records.db"), main));
        QVERIFY(replaceFile(m_made->path + QStringLiteral("/records.db-wal"), log));
        QVERIFY(backUp(m_made->path, m_to, m_made->clock));
        QVERIFY(restore());
        auto vault = *Vault::unlock(m_out, m_made->owner, SecretBytes::fromPassphrase(m_made->passphrase));
        QVERIFY((*vault->openReader())->record(m_photos.back().id));
        QVERIFY(verifyVault(*vault)->isSound());
    }

    // A record that cannot be read is told; it does not keep the log, and so every back-up, waiting.
    void aDamagedRecordHoldsNothingUp()
    {
        unlocked([&](Vault& vault, Writer& writer) {
            auto reader = vault.openReader();
            QVERIFY(reader);
            const QUuid photo = m_photos.front().id;
            QVERIFY(writer.within([](Connection& connection) -> Done {
                STIPPLE_TRY(connection.execute("UPDATE history SET change = '{'"));
                return connection.execute("UPDATE records SET body = '{' WHERE type = 'photo'");
            }));
            QVERIFY(!(*reader)->recordsOfClient(m_client));
            QVERIFY(writer.holdCheckpoints());
            QVERIFY(!(*reader)->history(photo));
            QVERIFY(writer.holdCheckpoints());
            QVERIFY(!writer.change(photo, [](const records::Record* now, const records::Stamp&) { return *now; }));
            QVERIFY(writer.holdCheckpoints());
            QVERIFY(backUpHeld(vault, m_to, m_made->clock));
            QVERIFY(writer.releaseCheckpoints());
        });
    }

    void theAppGoesOnWritingMeanwhile()
    {
        unlocked([&](Vault& vault, Writer& writer) {
            QVERIFY(writer.holdCheckpoints());
            QVERIFY(addSample(writer, m_made->path, m_client, "written meanwhile"));
            const auto report = backUpHeld(vault, m_to, m_made->clock);
            QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
            QVERIFY(report->isSigned);
            QVERIFY(writer.releaseCheckpoints());
        });
        const auto restored = restore();
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message()));
        QVERIFY(restored->wasSigned);
        auto vault = *Vault::unlock(m_out, m_made->owner, SecretBytes::fromPassphrase(m_made->passphrase));
        QVERIFY(verifyVault(*vault)->isSound()); // as it was when the log was emptied
    }

    void aSecondRunCopiesOnlyWhatChanged()
    {
        QVERIFY(backUp(m_made->path, m_to, m_made->clock));
        QMap<QString, QDateTime> before;
        for (const QString& name : filesBelow(m_to))
            before.insert(name, QFileInfo(m_to + QLatin1Char('/') + name).lastModified());
        const auto same = backUp(m_made->path, m_to, m_made->clock);
        QCOMPARE(same->mediaBytes, 0);
        QCOMPARE(same->mediaCopied, 0);
        unlocked([this](Vault&, Writer& writer) {
            QVERIFY(addSample(writer, m_made->path, m_client, QByteArray(10'000, 'n')));
        });
        const auto more = backUp(m_made->path, m_to, m_made->clock);
        QCOMPARE(more->media, 7);
        QCOMPARE(more->mediaCopied, 1);
        QVERIFY(more->mediaBytes > 10'000 && more->mediaBytes < 11'000);
        for (const records::Record& photo : m_photos)
            QCOMPARE(QFileInfo(m_to + QLatin1Char('/') + mediaName(photo.id)).lastModified(),
                     before.value(mediaName(photo.id)));
        // And nothing old is left lying about.
        QCOMPARE(QDir(m_to).entryList({QStringLiteral("records-*")}).size(), 1);
        QCOMPARE(QDir(m_to).entryList({QStringLiteral("vault-*")}).size(), 1);
    }

    void cutOffAnywhereTheLastOneIsWhole()
    {
        QVERIFY(backUp(m_made->path, m_to, m_made->clock));
        unlocked([this](Vault&, Writer& writer) {
            for (int i = 0; i < 3; ++i)
                QVERIFY(addSample(writer, m_made->path, m_client, QByteArray(30'000, 'n')));
        });
        // The storage fills up after so many bytes of a file; the database is the largest, a photo among the smallest.
        for (const rlim_t most : {1'000U, 20'000U, 60'000U, 150'000U}) {
            const pid_t child = fork();
            if (child == 0) {
                signal(SIGXFSZ, SIG_IGN);
                const rlimit limit{most, most};
                setrlimit(RLIMIT_FSIZE, &limit);
                const auto report = backUp(m_made->path, m_to, m_made->clock);
                _exit(!report && report.error().code() == ErrorCode::NoSpace &&
                              report.error().message().contains(QLatin1String("storage is full"))
                          ? 0
                          : 1);
            }
            int status = -1;
            QCOMPARE(waitpid(child, &status, 0), child);
            QCOMPARE(status, 0);
            QVERIFY(restore());
            QVERIFY(QDir(m_out).removeRecursively());
        }
        // Killed while it runs, at many moments.
        for (int i = 0; i < 12; ++i) {
            const pid_t child = fork();
            if (child == 0)
                _exit(backUp(m_made->path, m_to, m_made->clock) ? 0 : 1);
            usleep(useconds_t(i * 700));
            kill(child, SIGKILL);
            int status = 0;
            QCOMPARE(waitpid(child, &status, 0), child);
            if (i % 4 == 3) {
                const auto restored = restore();
                QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message()));
                QVERIFY(QDir(m_out).removeRecursively());
            }
        }
        const auto report = backUp(m_made->path, m_to, m_made->clock);
        QVERIFY(report);
        QCOMPARE(report->media, 9);
        QVERIFY(restore());
    }

    void whatTheVaultLostTheBackupKeeps()
    {
        QVERIFY(backUp(m_made->path, m_to, m_made->clock));
        QVERIFY(QFile::remove(mediaPath(m_made->path, m_photos[0].id)));
        QVERIFY(replaceFile(mediaPath(m_made->path, m_photos[1].id), "cut"));
        const auto report = backUp(m_made->path, m_to, m_made->clock);
        QVERIFY(report);
        QCOMPARE(report->onlyThere, std::vector<QUuid>{m_photos[0].id});
        QCOMPARE(report->differing, std::vector<QUuid>{m_photos[1].id});
        QVERIFY(restore());
        auto vault = *Vault::unlock(m_out, m_made->owner, SecretBytes::fromPassphrase(m_made->passphrase));
        QVERIFY(verifyVault(*vault)->isSound());
    }

    void aDestinationOfOthersIsLeftAlone()
    {
        QVERIFY(QDir().mkpath(m_to));
        QVERIFY(replaceFile(m_to + QStringLiteral("/letter.txt"), "Dear"));
        QCOMPARE(backUp(m_made->path, m_to, m_made->clock).error().code(), ErrorCode::Foreign);
        QCOMPARE(filesBelow(m_to), QStringList{QStringLiteral("letter.txt")});
        QVERIFY(QFile::remove(m_to + QStringLiteral("/letter.txt")));
        QVERIFY(replaceFile(m_to + QStringLiteral("/backup-of"), idText(QUuid::createUuid()).toLatin1()));
        QCOMPARE(backUp(m_made->path, m_to, m_made->clock).error().code(), ErrorCode::Foreign);
        QCOMPARE(backUp(m_made->path, QStringLiteral("/nowhere/at/all"), m_made->clock).error().code(),
                 ErrorCode::NotFound);
        QCOMPARE(backUp(m_made->path, m_made->path + QStringLiteral("/media"), m_made->clock).error().code(),
                 ErrorCode::Refused);
        const auto lock = FolderLock::take(m_made->path);
        QCOMPARE(backUp(m_made->path, m_to, m_made->clock).error().code(), ErrorCode::InUse);
    }

    void restoresOnlyWhereNothingIs()
    {
        QVERIFY(backUp(m_made->path, m_to, m_made->clock));
        QVERIFY(QDir().mkpath(m_out));
        QVERIFY(replaceFile(m_out + QStringLiteral("/letter.txt"), "Dear"));
        QCOMPARE(restore().error().code(), ErrorCode::AlreadyExists);
        QCOMPARE(restoreInto(m_made->path).error().code(), ErrorCode::AlreadyExists);
        QCOMPARE(filesBelow(m_out), QStringList{QStringLiteral("letter.txt")});
        QVERIFY(QFile::remove(m_out + QStringLiteral("/letter.txt")));
        const SecretBytes wrong = SecretBytes::fromPassphrase(QStringLiteral("four loud herons"));
        QCOMPARE(restoreVault({m_to, m_out, m_made->owner, &wrong, nullptr, {}}, m_made->clock).error().code(),
                 ErrorCode::WrongSecret);
        QCOMPARE(restoreVault({m_out, m_out, m_made->owner, &wrong, nullptr, {}}, m_made->clock).error().code(),
                 ErrorCode::Foreign);
        QVERIFY(filesBelow(m_out).isEmpty());
        QVERIFY(!QFile::exists(m_out + QStringLiteral(".being-made")));
        QVERIFY(restore());
    }

private:
    void unlocked(const std::function<void(Vault&, Writer&)>& work)
    {
        const auto vault = *m_made->unlock();
        m_device = vault->header().identity.device;
        const auto writer = *vault->openWriter(m_made->clock);
        work(*vault, *writer);
    }
    Result<RestoreReport> restoreInto(const QString& folder)
    {
        const SecretBytes passphrase = SecretBytes::fromPassphrase(m_made->passphrase);
        return restoreVault({m_to, folder, m_made->owner, &passphrase, nullptr, {}}, m_made->clock);
    }
    Result<RestoreReport> restore() { return restoreInto(m_out); }

    std::unique_ptr<MadeVault> m_made;
    QString m_to;
    QString m_out;
    QUuid m_client;
    QUuid m_device;
    std::vector<records::Record> m_photos;
};

QTEST_APPLESS_MAIN(TestBackup)
#include "test_backup.moc"
