// Words and pictures that occur nowhere else, planted through a whole working day: a client and their history, notes,
// photos and thumbnails, answers given while they hold the tablet, what was held while it was locked, a back-up, a
// restored and a salvaged copy. Everything the process ever wrote is looked through, also what was removed or replaced
// since; and after the client was erased the decrypted database and its log as well.
#include "decrypted_pages.h"
#include "disk.h"
#include "sample_photo.h"

#include "vault/backup.h"
#include "vault/erasure.h"
#include "vault/handover.h"
#include "vault/session_hold.h"
#include "vault/verify.h"

#include <random>

using namespace stipple;
using namespace stipple::vault;

namespace
{

constexpr const char* words[] = {"Zyxomarked", "Quillfeather", "zyxo@example.org", "periwinkle", "Vasovagalia"};

// A picture of which any part is recognised: noise, as a JPEG's inside is.
QByteArray markedPicture(unsigned seed, qsizetype size)
{
    std::mt19937 random(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char& byte : bytes)
        byte = char(random());
    return bytes;
}

} // namespace

class TestNothingInClear : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void throughAWholeDay()
    {
        QVERIFY(QDir().mkpath(m_made.folder.path()));
        Disk disk(m_made.folder.path());
        disk.record();
        QVERIFY(m_made.make());
        aDay();
        if (QTest::currentTestFailed())
            return;
        lookThrough(disk.take());
        // Nothing was written anywhere else.
        for (const std::string& path : disk.writtenElsewhere())
            QFAIL(path.c_str());
    }

    // The same eyes must find what is there in clear, also in a file that is gone by then.
    void itWouldBeFound()
    {
        Disk disk(m_made.folder.path());
        disk.record();
        const QString path = m_made.folder.filePath(QStringLiteral("export.txt"));
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            file.write("Dear Zyxo");
            file.write("marked, ");
            file.write(m_picture.mid(100, 3'000));
        }
        QVERIFY(QFile::remove(path));
        const QByteArrayList found = marksIn(writtenIn(disk.take())["export.txt"]);
        QCOMPARE(found, (QByteArrayList{"Zyxomarked", "picture"}));
        Disk elsewhere(m_made.path);
        QFile outside(path);
        QVERIFY(outside.open(QIODevice::WriteOnly));
        QCOMPARE(elsewhere.writtenElsewhere(), std::vector<std::string>{path.toStdString()});
        outside.close();
        QVERIFY(QFile::remove(path));
    }

    void afterAnErasureNotEvenDecrypted()
    {
        const SecretBytes key = databaseKeyOf(m_made);
        const QByteArrayList before = marksIn(everyPage(m_made.path, key));
        for (const char* word : words)
            QVERIFY2(before.contains(word), word); // or finding nothing afterwards would mean nothing
        QVERIFY(before.contains("thumbnail"));
        QByteArray photoKey;
        {
            const auto vault = *m_made.unlock();
            const auto writer = *vault->openWriter(m_made.clock);
            const auto reader = *vault->openReader();
            const auto photo = records::read<records::Photo>(*reader->record(m_photo));
            QVERIFY(photo);
            photoKey = photo->key.toBase64();
            QVERIFY(everyPage(m_made.path, key).contains(photoKey));
            Disk disk(m_made.folder.path());
            disk.record();
            const auto erased = eraseClient(*vault, *writer, m_client, QStringLiteral("asked for it"));
            QVERIFY2(erased, qPrintable(erased ? QString() : erased.error().details()));
            QVERIFY(erased->records >= 3);
            lookThrough(disk.take());
            // While it is still open, with whatever its log holds.
            QCOMPARE(marksIn(everyPage(m_made.path, key)), QByteArrayList());
        }
        const QByteArray after = everyPage(m_made.path, key);
        QCOMPARE(marksIn(after), QByteArrayList());
        QVERIFY(!after.contains(photoKey));
        QVERIFY(after.contains("Okafor")); // the other client
        QVERIFY(!QFile::exists(mediaPath(m_made.path, m_photo)));
    }

private:
    void aDay()
    {
        auto vault = *m_made.unlock();
        auto writer = *vault->openWriter(m_made.clock);
        m_client = writer->newId();
        const auto set = [&](const QUuid& id, const QString& type, std::map<QString, Json> values) {
            QVERIFY(writer->change(id, [=, this](const records::Record* current, const records::Stamp& stamp) {
                auto change = current ? records::Change(*current, stamp)
                                      : records::Change::create(id, type, id == m_client ? QUuid() : m_client, stamp);
                for (const auto& [name, value] : values)
                    change.set(name, value);
                return change.made();
            }));
        };
        set(m_client, QStringLiteral("client"), {{QStringLiteral("name"), QStringLiteral("Zyxomarked Quillfeather")}});
        set(m_client, QStringLiteral("client"), {{QStringLiteral("email"), QStringLiteral("zyxo@example.org")}});
        set(m_client, QStringLiteral("client"),
            {{QStringLiteral("name"), QStringLiteral("Zyxomarked Quillfeather-Li")}});
        set(writer->newId(), QStringLiteral("care"),
            {{QStringLiteral("text"), QStringLiteral("periwinkle rash, and Vasovagalia once")}});
        QVERIFY(addClient(*writer, QStringLiteral("Ben Okafor")));
        records::Photo about = samplePhoto(m_made.clock);
        about.thumbnail = m_thumbnail;
        QBuffer source(&m_picture);
        QVERIFY(source.open(QIODevice::ReadOnly));
        const auto photo = addPhoto(*writer, m_made.path, m_client, about, source);
        QVERIFY(photo);
        m_photo = photo->id;
        QVERIFY(writer->audit(AuditAction::RecordShown, m_client, m_client));
        QVERIFY(vault->anchorNow(*writer));

        // The client holds the tablet, and it comes back after the process died.
        const auto handover = beginHandover(*vault, *writer, m_client, Json::array(), m_made.clock);
        QVERIFY(handover);
        {
            auto draft = DraftWriter::open(draftPath(m_made.path, handover->id), handover->id, handover->key.clone());
            QVERIFY(draft);
            QVERIFY(draft->append("{\"answer\":\"Vasovagalia, says Zyxomarked Quillfeather\"}"));
            QVERIFY(draft->append(m_picture.mid(1'000, 20'000))); // a signature's strokes are a picture too
        }
        // What a gloved practitioner adds while it is locked.
        const HeldItem held{writer->newId(),
                            [] {
                                Json json = Json::object();
                                json.insert(QStringLiteral("note"), QStringLiteral("periwinkle, behind the ear"));
                                return json;
                            }(),
                            SecretBytes::copyOf(QByteArrayView(m_picture))};
        QVERIFY(holdItem(m_made.path, vault->header(), held));
        QVERIFY(vault->lock(std::move(writer)));
        vault.reset();

        vault = *m_made.unlock();
        writer = *vault->openWriter(m_made.clock);
        QCOMPARE(takeInDrafts(*vault, *writer)->frames, 2);
        QVERIFY(closeHandover(*vault, *writer, handover->id, m_made.clock));
        QVERIFY(forgetFrames(*writer, handover->id));
        const auto taken = openHeld(*vault, held.id);
        QVERIFY(taken && taken->content.equals(held.content));
        QVERIFY(removeHeld(m_made.path, held.id));
        QVERIFY(writer->holdCheckpoints());
        QVERIFY(backUpHeld(*vault, m_backup, m_made.clock));
        QVERIFY(writer->releaseCheckpoints());
        {
            const auto reader = *vault->openReader();
            QCOMPARE(*readPhoto(m_made.path, *reader->record(m_photo)), m_picture);
            SearchIndex index(*reader->searchLines());
            QCOMPARE(index.find(QStringLiteral("quillf"), 10).size(), std::size_t(1));
        }
        QVERIFY(vault->lock(std::move(writer)));
        QVERIFY(verifyVault(*vault)->isSound());
        vault.reset();
        const SecretBytes passphrase = SecretBytes::fromPassphrase(m_made.passphrase);
        QVERIFY(restoreVault(
            {m_backup, m_made.folder.filePath(QStringLiteral("restored")), m_made.owner, &passphrase, nullptr, {}},
            m_made.clock));
        QVERIFY(salvageVault(
            {m_made.path, m_made.folder.filePath(QStringLiteral("salvaged")), m_made.owner, &passphrase, nullptr, {}},
            m_made.clock));
    }

    // All that was ever written under each name, in order.
    static std::map<std::string, QByteArray> writtenIn(const Disk::Recording& recording)
    {
        std::map<std::string, QByteArray> written;
        for (const DiskEvent& event : recording.events) {
            if (event.kind == DiskEvent::Kind::Write)
                written[event.name] += event.bytes;
        }
        return written;
    }

    void lookThrough(const Disk::Recording& recording) const
    {
        const auto written = writtenIn(recording);
        QVERIFY(!written.empty());
        for (const auto& [name, bytes] : written)
            QVERIFY2(marksIn(bytes).isEmpty(), (name + ": " + marksIn(bytes).join(", ").toStdString()).c_str());
        int files = 0;
        for (const QString& name : filesBelow(m_made.folder.path())) {
            const QByteArray bytes = *readWholeFile(m_made.folder.filePath(name), 1 << 28);
            QVERIFY2(marksIn(bytes).isEmpty(), qPrintable(name));
            ++files;
        }
        QVERIFY(files > 8);
    }

    // Which of the marks are there: a word whatever its case, in UTF-8 or UTF-16, or any kilobyte of a picture.
    QByteArrayList marksIn(const QByteArray& bytes) const
    {
        QByteArrayList found;
        const QByteArray lower = bytes.toLower();
        for (const char* word : words) {
            const QString text = QString::fromLatin1(word).toLower();
            const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
            if (lower.contains(text.toLatin1()) || lower.contains(wide))
                found += word;
        }
        for (const QString& secret : {m_made.passphrase, m_made.recovery, m_made.recovery.left(9)}) {
            if (!secret.isEmpty() && lower.contains(secret.toLower().toUtf8()))
                found += "secret";
        }
        const auto holds = [&](const QByteArray& picture) {
            for (qsizetype at = 0; at + 48 <= picture.size(); at += 999) {
                const QByteArray part = picture.mid(at, 48);
                if (bytes.contains(part) || bytes.contains(part.toBase64()) || bytes.contains(part.toHex()))
                    return true;
            }
            return false;
        };
        if (holds(m_picture))
            found += "picture";
        if (holds(m_thumbnail))
            found += "thumbnail";
        return found;
    }

    MadeVault m_made;
    QString m_backup = m_made.folder.filePath(QStringLiteral("backup"));
    QByteArray m_picture = markedPicture(1, 60'000);
    QByteArray m_thumbnail = markedPicture(2, 6'000);
    QUuid m_client;
    QUuid m_photo;
};

QTEST_APPLESS_MAIN(TestNothingInClear)
#include "test_nothing_in_clear.moc"
