#include "made_vault.h"

#include "records/people.h"
#include "records/typed.h"
#include "vault/verify.h"

#include <QDir>

using namespace stipple;
using namespace stipple::vault;

namespace
{

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Every file of the folder itself, by name.
std::map<QString, QByteArray> filesOf(const QString& folder)
{
    std::map<QString, QByteArray> files;
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files))
        files[info.fileName()] = bytesOf(info.filePath());
    return files;
}

bool put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

} // namespace

class TestAnchor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<MadeVault>();
        QVERIFY(m_made->make());
    }

    void aQuietLifeRaisesNoAlarm()
    {
        for (int day = 0; day < 3; ++day) {
            QVERIFY(!alarmOf());
            work(day, true);
        }
        QVERIFY(!alarmOf());
    }

    void aCrashRaisesNoAlarm()
    {
        auto vault = open();
        {
            const auto writer = (*vault)->openWriter(m_made->clock);
            add(**writer, 1);
            QVERIFY((*vault)->anchorNow(**writer));
            add(**writer, 2);
            // The process ends here, with all of it in the log: this is what it leaves.
            m_left = filesOf(m_made->path);
        }
        vault->reset();
        for (const auto& [name, bytes] : m_left)
            QVERIFY(put(pathOf(name), bytes));
        QVERIFY(m_left[QStringLiteral("records.db-wal")].size() > 0);
        QVERIFY(!alarmOf());
        work(3, false);
        QVERIFY(!alarmOf());
        // A process that closes its files without locking the vault.
        work(4, false);
        QVERIFY(!alarmOf());
    }

    void isNeverAhead()
    {
        auto vault = open();
        const auto writer = (*vault)->openWriter(m_made->clock);
        const qint64 before = (*readAnchor(m_made->path)).head.seq;
        add(**writer, 1);
        QCOMPARE((*readAnchor(m_made->path)).head.seq, before);
        const auto kept = (*vault)->anchorNow(**writer);
        QVERIFY(kept);
        const auto anchor = Anchor::parse(*kept);
        QVERIFY(anchor && anchor->isSignedBy((*vault)->header().identity.deviceKey));
        QCOMPARE(anchor->head.seq, (*writer)->auditHead()->seq);
        QCOMPARE(bytesOf(pathOf(QStringLiteral("anchor"))), *kept);
    }

    void anOldFilePutBackIsNoticed_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what :
             {"database", "longer database", "log removed", "older log", "older log beside a closed database",
              "key slots", "anchor removed", "anchor damaged", "anchor of another vault"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void anOldFilePutBackIsNoticed()
    {
        QFETCH(QString, what);
        const QString database = pathOf(QStringLiteral("records.db"));
        const QString log = database + QStringLiteral("-wal");
        if (what.contains(QLatin1String("log"))) {
            auto vault = open();
            QByteArray older;
            {
                const auto writer = (*vault)->openWriter(m_made->clock);
                add(**writer, 1);
                older = bytesOf(log);
                add(**writer, 2);
                QVERIFY((*vault)->anchorNow(**writer));
                m_left = filesOf(m_made->path); // as a crash leaves it
            }
            vault->reset();
            if (what.contains(QLatin1String("closed"))) {
                // closed properly by another run
                work(9, true);
                QVERIFY(put(log, older));
            } else {
                for (const auto& [name, bytes] : m_left)
                    QVERIFY(put(pathOf(name), bytes));
                QFile::remove(database + QStringLiteral("-shm"));
                QVERIFY(what == QLatin1String("older log") ? put(log, older) : QFile::remove(log));
            }
        } else {
            const auto before = filesOf(m_made->path);
            work(1, true);
            MadeVault other;
            if (what == QLatin1String("database")) {
                QVERIFY(put(database, before.at(QStringLiteral("records.db"))));
            } else if (what == QLatin1String("longer database")) {
                QVERIFY(put(database, bytesOf(database) + QByteArray(4096, 'x')));
            } else if (what == QLatin1String("key slots")) {
                auto vault = open();
                auto writer = (*vault)->openWriter(m_made->clock);
                QVERIFY((*vault)->renameSlot(**writer, m_made->owner, QStringLiteral("Another")));
                QVERIFY((*vault)->lock(*std::move(writer)));
                vault->reset();
                QVERIFY(put(pathOf(QStringLiteral("vault.json")), before.at(QStringLiteral("vault.json"))));
            } else if (what == QLatin1String("anchor removed")) {
                QVERIFY(QFile::remove(pathOf(QStringLiteral("anchor"))));
            } else if (what == QLatin1String("anchor damaged")) {
                QByteArray bytes = bytesOf(pathOf(QStringLiteral("anchor")));
                QVERIFY(put(pathOf(QStringLiteral("anchor")), bytes.replace("\"seq\":", "\"seq\":1")));
            } else {
                QVERIFY(other.make());
                QVERIFY(put(pathOf(QStringLiteral("anchor")), bytesOf(other.path + QStringLiteral("/anchor"))));
            }
        }
        confirmAlarmThenAccept();
    }

    // It decrypts, and every check of SQLite passes. Only looking at all of the file shows it, before anything is
    // written.
    void anOldPagePutBackIsNoticedByVerify()
    {
        const QString database = pathOf(QStringLiteral("records.db"));
        const QByteArray then = bytesOf(database);
        work(1, true);
        QVERIFY((*open())->compareWholeFile());
        const QByteArray now = bytesOf(database);
        qsizetype page = 4096;
        while (now.mid(page, 4096) == then.mid(page, 4096))
            page += 4096;
        QVERIFY(page + 4096 < std::min(then.size(), now.size())); // neither the first nor the last
        QVERIFY(put(database, QByteArray(now).replace(page, 4096, then.mid(page, 4096))));
        auto vault = open();
        const auto verification = verifyVault(**vault);
        QVERIFY(verification && !verification->isSound());
        QVERIFY((*vault)->alarm());
        QCOMPARE(verification->findings.front().kind, QStringLiteral("database"));
        QCOMPARE(verification->findings.front().what, (*vault)->alarm()->message());
        QVERIFY(!(*vault)->openWriter(m_made->clock));
        QVERIFY(put(database, now));
        vault->reset();
        vault = open();
        QVERIFY(verifyVault(**vault)->isSound());
    }

    void aWholeFolderPutBackIsNoticedByTheKeystoresCopy()
    {
        const auto before = filesOf(m_made->path);
        auto vault = open();
        auto writer = (*vault)->openWriter(m_made->clock);
        add(**writer, 1);
        const auto kept = (*vault)->lock(*std::move(writer));
        QVERIFY(kept);
        vault->reset();
        QVERIFY(!(*open(*kept))->alarm());
        for (const auto& [name, bytes] : before)
            QVERIFY(put(pathOf(name), bytes));
        QVERIFY(!(*open())->alarm()); // without the keystore nothing shows: the limit that is told in SECURITY.md
        QVERIFY((*open(*kept))->alarm());
        QVERIFY((*open("garbage"))->alarm());
        vault = open(*kept);
        QVERIFY((*vault)->takeNewDeviceIdentity(m_made->clock));
        vault->reset();
        QVERIFY(!(*open(*kept))->alarm()); // the keystore's, of the identity before, has had its day
    }

    void aNewIdentityIsVouchedForAndTold()
    {
        auto vault = open();
        const Identity before = (*vault)->header().identity;
        QVERIFY((*vault)->takeNewDeviceIdentity(m_made->clock));
        const Identity after = (*vault)->header().identity;
        QVERIFY(after.device != before.device && after.deviceKey != before.deviceKey);
        QCOMPARE(after.replaces, before.device);
        QVERIFY(after.isVouchedFor((*vault)->header().vault));
        const auto reader = (*vault)->openReader();
        const auto record = (*reader)->record(after.device);
        QVERIFY(record);
        const auto device = records::read<records::Device>(*record);
        QVERIFY(device);
        QCOMPARE(device->replaces, before.device);
        QCOMPARE(device->signKey, after.deviceKey);
        QCOMPARE(record->author.device, after.device);
        QVERIFY((*vault)->lookAtDatabase([&](Connection& connection) -> Done {
            STIPPLE_ASSIGN(const auto devices, vouchedDevices(connection, (*vault)->header()));
            return devices.size() == 2 && devices.at(before.device) == before.deviceKey
                       ? Done()
                       : Done(failure(ErrorCode::NotFound, QStringLiteral("the old device")));
        }));
        auto writer = (*vault)->openWriter(m_made->clock);
        add(**writer, 1);
        QVERIFY((*vault)->lock(*std::move(writer)));
        vault->reset();
        QVERIFY(!alarmOf());

        // And once more: the one in between, which replaced another, is still vouched for.
        vault = open();
        QVERIFY((*vault)->takeNewDeviceIdentity(m_made->clock));
        QVERIFY((*vault)->lookAtDatabase([&](Connection& connection) -> Done {
            STIPPLE_ASSIGN(const auto devices, vouchedDevices(connection, (*vault)->header()));
            return devices.size() == 3 && devices.at(after.device) == after.deviceKey
                       ? Done()
                       : Done(failure(ErrorCode::NotFound, QStringLiteral("the device in between")));
        }));
    }

private:
    QString pathOf(const QString& name) const { return m_made->path + QLatin1Char('/') + name; }
    Result<std::unique_ptr<Vault>> open(const QByteArray& kept = {}) const
    {
        // With the recovery code: it takes no time.
        return Vault::unlockWithRecovery(m_made->path, *RecoveryCode::fromText(m_made->recovery),
                                         {.deviceSecret = {}, .anchor = kept, .problem = {}});
    }
    bool alarmOf() const
    {
        const auto vault = open();
        return !vault || (*vault)->alarm();
    }
    static void add(Writer& writer, int n)
    {
        const QUuid id = writer.newId();
        QVERIFY(writer.change(id, setFields(QStringLiteral("client"), id,
                                            {{QStringLiteral("name"), QStringLiteral("Client %1").arg(n)}})));
    }
    void work(int n, bool lockedProperly) const
    {
        auto vault = open();
        QVERIFY(vault);
        auto writer = (*vault)->openWriter(m_made->clock);
        QVERIFY2(writer, qPrintable(writer ? QString() : writer.error().message()));
        add(**writer, n);
        if (lockedProperly)
            QVERIFY((*vault)->lock(*std::move(writer)));
    }
    void confirmAlarmThenAccept() const
    {
        auto vault = open();
        QVERIFY(vault);
        QVERIFY((*vault)->alarm());
        QVERIFY(!(*vault)->alarm()->message().isEmpty());
        const auto files = filesOf(m_made->path);
        const auto writer = (*vault)->openWriter(m_made->clock);
        QCOMPARE(writer.error().message(), (*vault)->alarm()->message());
        const auto reader = (*vault)->openReader();
        QVERIFY(reader && (*reader)->counts());
        auto after = filesOf(m_made->path);
        after.erase(QStringLiteral("records.db-shm"));
        for (const auto& [name, bytes] : after)
            QVERIFY2(name == QLatin1String("records.db-wal") || files.at(name) == bytes, qPrintable(name));
        QVERIFY((*vault)->takeNewDeviceIdentity(m_made->clock));
        QVERIFY(!(*vault)->alarm());
        QVERIFY((*vault)->openWriter(m_made->clock));
        vault->reset();
        QVERIFY(!alarmOf());
    }

    std::unique_ptr<MadeVault> m_made;
    std::map<QString, QByteArray> m_left;
};

QTEST_APPLESS_MAIN(TestAnchor)
#include "test_anchor.moc"
