#include "sample_photo.h"

#include "vault/seals.h"

#include <sodium.h>

using namespace stipple;
using namespace stipple::vault;

class TestPhotos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<MadeVault>();
        QVERIFY(m_made->make());
        open();
        m_client = *addClient(*m_writer, QStringLiteral("Ana Quince"));
    }
    void cleanup()
    {
        m_reader.reset();
        m_writer.reset();
        m_vault.reset();
    }

    void isKeptWithItsRecord()
    {
        const QByteArray picture(300'000, 'p');
        const auto added = add(picture);
        QVERIFY2(added, added ? "" : qPrintable(added.error().message()));
        QCOMPARE(*readPhoto(m_made->path, *added), picture);
        QCOMPARE(*m_reader->record(added->id), *added);
        const auto photo = *records::read<records::Photo>(*added);
        QCOMPARE(photo.size, QFileInfo(mediaPath(m_made->path, added->id)).size());
        QCOMPARE(photo.hash.toLatin1(), digestFile(mediaPath(m_made->path, added->id))->sha256);
        QCOMPARE(photo.thumbnail, QByteArray(12'000, 't'));
        QVERIFY(m_reader->history(added->id)->front().fields.toBytes().size() < 6'000); // not the thumbnail again
        cleanup();
        open();
        QCOMPARE(*readPhoto(m_made->path, *m_reader->record(added->id)), picture);
    }

    void listsTheNewestFirst()
    {
        std::vector<QUuid> added;
        for (int i = 0; i < 5; ++i)
            added.insert(added.begin(), add(QByteArray(1'000 + i, 'x'))->id);
        const auto other = *addClient(*m_writer, QStringLiteral("Ben"));
        QVERIFY(addSample(*m_writer, m_made->path, other, "another's"));
        std::vector<QUuid> found;
        for (const int offset : {0, 3}) {
            const auto page = m_reader->photosOfClient(m_client, 3, offset);
            QVERIFY(page);
            for (const auto& record : *page)
                found.push_back(record.id);
        }
        QCOMPARE(found, added);
    }

    void aDamagedOneHarmsNoOther()
    {
        const auto first = *add(QByteArray(100'000, '1'));
        const auto second = *add(QByteArray(100'000, '2'));
        QFile file(mediaPath(m_made->path, first.id));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(50'000) && file.write("!") == 1);
        file.close();
        const auto damaged = readPhoto(m_made->path, first);
        QCOMPARE(damaged.error().code(), ErrorCode::Damaged);
        QVERIFY(damaged.error().message().contains(idText(first.id)));
        QCOMPARE(*readPhoto(m_made->path, second), QByteArray(100'000, '2'));
        // One put in the other's place is noticed too.
        QVERIFY(QFile::remove(mediaPath(m_made->path, first.id)));
        QVERIFY(QFile::copy(mediaPath(m_made->path, second.id), mediaPath(m_made->path, first.id)));
        QCOMPARE(readPhoto(m_made->path, first).error().code(), ErrorCode::WrongSecret);
    }

    void sweepsWhatBelongsToNothing()
    {
        const auto kept = *add("kept");
        const auto lost = *add("lost");
        QVERIFY(QFile::remove(mediaPath(m_made->path, lost.id)));
        // A crash between file and record; one in the middle of writing; something that was never ours.
        const QUuid orphan = m_writer->newId();
        QVERIFY(requirePrivateFolder(QFileInfo(mediaPath(m_made->path, orphan)).absolutePath()));
        QVERIFY(replaceFile(mediaPath(m_made->path, orphan), "orphan"));
        QVERIFY(replaceFile(mediaPath(m_made->path, kept.id) + QStringLiteral(".new"), "half"));
        QVERIFY(replaceFile(m_made->path + QStringLiteral("/media/thumbs.db"), "foreign"));
        const auto sweep = sweepMedia(*m_reader, m_made->path, m_made->clock);
        QVERIFY(sweep);
        QCOMPARE(sweep->setAside, 2);
        QCOMPARE(sweep->deleted, 1);
        QCOMPARE(sweep->missing, std::vector<QUuid>{lost.id});
        QVERIFY(m_reader->record(lost.id)); // told, never dropped
        QVERIFY(readPhoto(m_made->path, kept));
        QCOMPARE(filesBelow(m_made->path + QStringLiteral("/media/orphans")).size(), 2);
        QCOMPARE(sweepMedia(*m_reader, m_made->path, m_made->clock)->setAside, 0);
        m_made->clock.advance(qint64(orphanDays + 1) * 86'400'000);
        QCOMPARE(sweepMedia(*m_reader, m_made->path, m_made->clock)->deleted, 2);
        QVERIFY(filesBelow(m_made->path + QStringLiteral("/media/orphans")).isEmpty());
    }

    void whatWasSetAsideComesBackWithItsRecord()
    {
        const auto photo = *add("comes back");
        const QString place = mediaPath(m_made->path, photo.id);
        const QString orphans = m_made->path + QStringLiteral("/media/orphans");
        QVERIFY(requirePrivateFolder(orphans));
        QVERIFY(QFile::rename(place, orphans + QLatin1Char('/') + idText(photo.id)));
        QVERIFY(sweepMedia(*m_reader, m_made->path, m_made->clock)->missing.empty());
        QCOMPARE(*readPhoto(m_made->path, photo), QByteArray("comes back"));
    }

    void aRefusedRecordLeavesNoFile()
    {
        QByteArray bytes("picture");
        QBuffer source(&bytes);
        source.open(QIODevice::ReadOnly);
        records::Photo photo = samplePhoto(m_made->clock);
        photo.view = {}; // required
        QCOMPARE(addPhoto(*m_writer, m_made->path, m_client, photo, source).error().code(), ErrorCode::InvalidInput);
        photo = samplePhoto(m_made->clock);
        photo.thumbnail = QByteArray(mostThumbnailBytes + 1, 't');
        QCOMPARE(addPhoto(*m_writer, m_made->path, m_client, photo, source).error().code(), ErrorCode::InvalidInput);
        QVERIFY(filesBelow(m_made->path + QStringLiteral("/media")).isEmpty());
    }

    void everyClientHasTwoKeys()
    {
        const auto erasable = m_writer->clientKey(m_client, ClientKeyUse::Erasable);
        const auto mustKeep = m_writer->clientKey(m_client, ClientKeyUse::MustKeep);
        QVERIFY(erasable && mustKeep);
        QVERIFY(!erasable->key.equals(mustKeep->key));
        QVERIFY(m_writer->clientKey(m_client, ClientKeyUse::Erasable)->key.equals(erasable->key));
        const auto ben = *addClient(*m_writer, QStringLiteral("Ben"));
        QVERIFY(!m_writer->clientKey(ben, ClientKeyUse::Erasable)->key.equals(erasable->key));
        QCOMPARE(m_writer->clientKey(m_writer->newId(), ClientKeyUse::Erasable).error().code(), ErrorCode::NotFound);
        // Another vault's key opens none of them; a client added before there were keys gets them when asked for.
        QVERIFY(m_writer->within([&](Connection& connection) -> Done {
            const auto wrong = newestClientKey(connection, m_client, ClientKeyUse::Erasable, SecretBytes::random(32));
            if (wrong || wrong.error().code() != ErrorCode::Damaged)
                return failure(ErrorCode::Internal, QStringLiteral("opened by a wrong key"));
            STIPPLE_TRY(destroyClientKeys(connection, ben, ClientKeyUse::Erasable));
            return destroyClientKeys(connection, ben, ClientKeyUse::MustKeep);
        }));
        QVERIFY(m_writer->clientKey(ben, ClientKeyUse::MustKeep));
    }

    void aSealedRecordIsAlwaysSigned()
    {
        const auto first = *add("first");
        const auto second = *add("second");
        for (const auto& record : {first, second}) {
            QVERIFY(record.seal);
            QVERIFY(isSigned(record.seal->signature, *record.signedBytes(), m_vault->header().identity.deviceKey));
        }
        QVERIFY(first.seal->after.empty());
        QCOMPARE(second.seal->after, std::vector<QByteArray>{*sealHash(first)});
        // It never changes afterwards, whatever the edit says.
        const auto changed = m_writer->change(
            first.id, [](const records::Record* current, const records::Stamp& stamp) -> Result<records::Record> {
                records::Record record = *current;
                record.author.device = stamp.dot.device;
                record.author.n = stamp.dot.n;
                record.fields.erase(QStringLiteral("camera"));
                return record;
            });
        QCOMPARE(changed.error().code(), ErrorCode::Refused);
        QCOMPARE(*m_reader->record(first.id), first);
    }

    void aReadOnlyFolderIsSaid()
    {
        if (geteuid() == 0 && setegid(65534) == 0) {
            QVERIFY(QFile::setPermissions(m_made->folder.path(), QFile::Permissions(0x7755)));
            QVERIFY(QFile::setPermissions(m_made->path, QFile::Permissions(0x7755)));
            QVERIFY(QFile::setPermissions(m_made->path + QStringLiteral("/media"), QFile::Permissions(0x7755)));
        } else {
            QVERIFY(QFile::setPermissions(m_made->path + QStringLiteral("/media"), QFile::Permissions(0x5500)));
        }
        const bool wasRoot = geteuid() == 0;
        if (wasRoot)
            QCOMPARE(seteuid(65534), 0);
        const auto refused = add("picture");
        if (wasRoot) {
            QCOMPARE(seteuid(0), 0);
            QCOMPARE(setegid(0), 0);
        }
        QVERIFY(QFile::setPermissions(m_made->path + QStringLiteral("/media"), QFile::Permissions(0x7700)));
        QCOMPARE(refused.error().code(), ErrorCode::ReadOnly);
        QVERIFY(add("picture"));
    }

private:
    void open()
    {
        auto vault = m_made->unlock();
        QVERIFY2(vault.has_value(), vault ? "" : qPrintable(vault.error().message()));
        m_vault = *std::move(vault);
        m_writer = *m_vault->openWriter(m_made->clock);
        m_reader = *m_vault->openReader();
    }
    Result<records::Record> add(const QByteArray& bytes) { return addSample(*m_writer, m_made->path, m_client, bytes); }

    std::unique_ptr<MadeVault> m_made;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<Reader> m_reader;
    QUuid m_client;
};

QTEST_APPLESS_MAIN(TestPhotos)
#include "test_photos.moc"
