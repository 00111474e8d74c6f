#include "decrypted_pages.h"
#include "sample_photo.h"

#include "vault/backup.h"
#include "vault/erasure.h"
#include "vault/verify.h"

#include <QProcess>

using namespace stipple;
using namespace stipple::vault;

class TestErasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<MadeVault>();
        QVERIFY(m_made->make());
        m_vault = *m_made->unlock();
        m_writer = *m_vault->openWriter(m_made->clock);
        m_ana = *addClient(*m_writer, QStringLiteral("Marigold Quincey"));
        m_ben = *addClient(*m_writer, QStringLiteral("Ben Okafor"));
        m_anas = *addSample(*m_writer, m_made->path, m_ana, "Marigold's picture");
        m_bens = *addSample(*m_writer, m_made->path, m_ben, "Ben's picture");
        m_note = m_writer->newId();
        QVERIFY(m_writer->change(m_note, [&](const records::Record*, const records::Stamp& stamp) {
            return records::Change::create(m_note, QStringLiteral("care"), m_ana, stamp)
                .set(QStringLiteral("text"), QStringLiteral("Marigold has periwinkle rash"))
                .made();
        }));
        QVERIFY(m_writer->change(m_ana, [](const records::Record* current, const records::Stamp& stamp) {
            return records::Change(*current, stamp)
                .set(QStringLiteral("name"), QStringLiteral("Marigold Quincey-Tern"))
                .made();
        }));
    }
    void cleanup()
    {
        m_writer.reset();
        m_vault.reset();
    }

    void nothingMarkedIsLeft()
    {
        const SecretBytes key = databaseKey();
        QVERIFY(m_writer->checkpoint());
        const QByteArray before = everyPage(m_made->path, key);
        for (const char* word : {"Marigold", "marigold", "periwinkle", "Quincey"})
            QVERIFY2(before.contains(word), word); // so that finding nothing afterwards means something
        const auto erased = eraseClient(*m_vault, *m_writer, m_ana, QStringLiteral("asked for it"));
        QVERIFY2(erased, erased ? "" : qPrintable(erased.error().message() + erased.error().details()));
        QCOMPARE(erased->records, 3);
        QCOMPARE(erased->photos, 1);
        QVERIFY(erased->logEmptied);
        const QByteArray after = everyPage(m_made->path, key);
        QVERIFY(after.contains("Okafor"));
        for (const char* word : {"Marigold", "marigold", "periwinkle", "Quincey", "quincey"}) {
            QVERIFY2(!after.contains(word), word);
            for (const QString& name : filesBelow(m_made->folder.path()))
                QVERIFY(!readWholeFile(m_made->folder.filePath(name), 1 << 28)->contains(word));
        }
        QVERIFY(!QFile::exists(mediaPath(m_made->path, m_anas.id)));
        QCOMPARE(*readPhoto(m_made->path, m_bens), QByteArray("Ben's picture"));
        QCOMPARE(m_writer->clientKey(m_ana, ClientKeyUse::Erasable).error().code(), ErrorCode::NotFound);
        QCOMPARE(m_writer->clientKey(m_ana, ClientKeyUse::MustKeep).error().code(), ErrorCode::NotFound);
        QVERIFY(m_writer->clientKey(m_ben, ClientKeyUse::Erasable));
        m_writer.reset();
        const auto verified = verifyVault(*m_vault);
        QVERIFY2(verified->isSound(), verified->isSound() ? "" : qPrintable(verified->findings.front().what));
    }

    void anErasedClientStaysErased()
    {
        QVERIFY(eraseClient(*m_vault, *m_writer, m_ana, QStringLiteral("asked for it")));
        QCOMPARE(eraseClient(*m_vault, *m_writer, m_ana, QStringLiteral("again")).error().code(), ErrorCode::NotFound);
        QCOMPARE(addSample(*m_writer, m_made->path, m_ana, "late").error().code(), ErrorCode::Refused);
        QCOMPARE(m_writer
                     ->change(m_ana, setFields(QStringLiteral("client"), m_ana,
                                               {{QStringLiteral("name"), QStringLiteral("Back")}}))
                     .error()
                     .code(),
                 ErrorCode::Refused);
        QCOMPARE(eraseClient(*m_vault, *m_writer, m_ben, QStringLiteral(" ")).error().code(), ErrorCode::InvalidInput);
        QCOMPARE(
            eraseClient(*m_vault, *m_writer, m_ben, QStringLiteral("x"), {QStringLiteral("letters")}).error().code(),
            ErrorCode::InvalidInput);
        // A photo's file that comes back, from wherever, goes again.
        QVERIFY(replaceFile(mediaPath(m_made->path, m_anas.id), "from an old copy"));
        const auto reader = *m_vault->openReader();
        QVERIFY(sweepMedia(*reader, m_made->path, m_made->clock));
        QVERIFY(!QFile::exists(mediaPath(m_made->path, m_anas.id)));
    }

    void whatTheLawKeepsStaysRestricted()
    {
        const auto erased =
            eraseClient(*m_vault, *m_writer, m_ana, QStringLiteral("asked for it"), {QStringLiteral("photo")});
        QVERIFY(erased);
        QCOMPARE(erased->kept, 1);
        QCOMPARE(erased->photos, 0);
        const auto reader = *m_vault->openReader();
        QVERIFY(!reader->record(m_anas.id));
        QVERIFY(reader->photosOfClient(m_ana, 10)->empty());
        QVERIFY(sweepMedia(*reader, m_made->path, m_made->clock)->missing.empty());
        const auto kept = keptRecords(*m_writer, m_ana);
        QVERIFY(kept);
        QCOMPARE(kept->size(), std::size_t(1));
        QCOMPARE(kept->front(), m_anas);
        QCOMPARE(*readPhoto(m_made->path, kept->front()), QByteArray("Marigold's picture"));
        // The body lies under the client's own key, not only the database's.
        QVERIFY(m_writer->checkpoint());
        QVERIFY(!everyPage(m_made->path, databaseKey()).contains("\"photo\",\"client\":\"" + idText(m_ana).toLatin1()));
    }

    void anOldBackupBringsNobodyBack_data()
    {
        QTest::addColumn<QString>("known");
        QTest::newRow("beside the folder it is restored to") << "beside";
        QTest::newRow("in a list that is named") << "named";
        QTest::newRow("in a back-up made since") << "newer";
    }
    void anOldBackupBringsNobodyBack()
    {
        QFETCH(QString, known);
        const QString to = m_made->folder.filePath(QStringLiteral("backup"));
        const QString old = m_made->folder.filePath(QStringLiteral("old-backup"));
        cleanup();
        QVERIFY(backUp(m_made->path, to, m_made->clock));
        QCOMPARE(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), to, old}), 0);
        m_vault = *m_made->unlock();
        m_writer = *m_vault->openWriter(m_made->clock);
        QVERIFY(eraseClient(*m_vault, *m_writer, m_ana, QStringLiteral("asked for it"), {QStringLiteral("care")}));
        cleanup();
        const SecretBytes passphrase = SecretBytes::fromPassphrase(m_made->passphrase);
        const QString named = m_made->folder.filePath(QStringLiteral("erased.json"));
        QVERIFY(QFile::copy(m_made->path + QStringLiteral("/erasures.json"), named));
        RestoreWanted wanted{old, m_made->path, m_made->owner, &passphrase, nullptr, {}};
        if (known == QLatin1String("newer")) {
            QVERIFY(backUp(m_made->path, to, m_made->clock));
            QVERIFY(!QFile::exists(to + QLatin1Char('/') + mediaName(m_anas.id)));
            // Only the database is old: somebody put the parts together.
            wanted.source = to;
        }
        if (known != QLatin1String("beside"))
            QVERIFY(QFile::remove(erasuresBeside(m_made->path)));
        if (known == QLatin1String("named"))
            wanted.erasures += named;
        QVERIFY(QDir(m_made->path).removeRecursively()); // the tablet is lost
        const auto restored = restoreVault(wanted, m_made->clock);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message()));
        QCOMPARE(restored->erased, known == QLatin1String("newer") ? 0 : 1);
        m_vault = *m_made->unlock();
        m_writer = *m_vault->openWriter(m_made->clock);
        const auto reader = *m_vault->openReader();
        QVERIFY(!reader->record(m_ana));
        QVERIFY(!reader->record(m_anas.id));
        QVERIFY(reader->record(m_ben));
        QVERIFY(!QFile::exists(mediaPath(m_made->path, m_anas.id)));
        QVERIFY(!everyPage(m_made->path, databaseKey()).contains("periwinkle"));
        QCOMPARE(keptRecords(*m_writer, m_ana)->front().id, m_note);
        QCOMPARE(addSample(*m_writer, m_made->path, m_ana, "late").error().code(), ErrorCode::Refused);
        m_writer.reset();
        const auto verified = verifyVault(*m_vault);
        QVERIFY2(verified->isSound(), verified->isSound() ? "" : qPrintable(verified->findings.front().what));
    }

    void aForgedTombstoneErasesNobody()
    {
        QVERIFY(eraseClient(*m_vault, *m_writer, m_ana, QStringLiteral("asked for it")));
        const QString path = m_made->path + QStringLiteral("/erasures.json");
        const QUuid vault = m_vault->header().vault;
        const QByteArray root = m_vault->header().identity.rootKey;
        QCOMPARE(readErasures(path, vault, root)->front().client, m_ana);
        const QByteArray good = *readWholeFile(path, 1 << 20);
        QByteArray forged = good;
        forged.replace(idText(m_ana).toLatin1(), idText(m_ben).toLatin1());
        QVERIFY(replaceFile(path, forged));
        QCOMPARE(readErasures(path, vault, root).error().code(), ErrorCode::Damaged);
        QVERIFY(replaceFile(path, good));
        QCOMPARE(readErasures(path, QUuid::createUuid(), root).error().code(), ErrorCode::Foreign);
        QCOMPARE(readErasures(path, vault, SigningKey::random().publicKey).error().code(), ErrorCode::Damaged);
    }

private:
    SecretBytes databaseKey() const { return databaseKeyOf(*m_made); }

    std::unique_ptr<MadeVault> m_made;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<Writer> m_writer;
    QUuid m_ana;
    QUuid m_ben;
    QUuid m_note;
    records::Record m_anas;
    records::Record m_bens;
};

QTEST_APPLESS_MAIN(TestErasure)
#include "test_erasure.moc"
