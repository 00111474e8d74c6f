// Back-ups that somebody changed, one thing each: every one is refused with a sentence, and nothing is written.
#include "sample_photo.h"

#include "vault/backup.h"
#include "vault/digest.h"
#include "vault/erasure.h"

#include <QElapsedTimer>
#include <QProcess>

#include <sys/stat.h>

using namespace stipple;
using namespace stipple::vault;

class TestHostileBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_made.make());
        {
            const auto vault = *m_made.unlock();
            const auto writer = *vault->openWriter(m_made.clock);
            const QUuid client = *addClient(*writer, QStringLiteral("Ana Quince"));
            for (int i = 0; i < 3; ++i)
                m_photos.push_back(addSample(*writer, m_made.path, client, QByteArray(70'000, char('a' + i)))->id);
            const QUuid gone = *addClient(*writer, QStringLiteral("Ben"));
            QVERIFY(eraseClient(*vault, *writer, gone, QStringLiteral("asked for it")));
            QVERIFY(writer->holdCheckpoints());
            QVERIFY(backUpHeld(*vault, m_good, m_made.clock));
        }
        m_manifest = *Json::parse(*readWholeFile(m_good + QStringLiteral("/manifest.json"), 1 << 24));
        const auto restored = restore(m_good);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message()));
        QVERIFY(restored->wasSigned);
        QVERIFY(QDir(m_out).removeRecursively());
    }

    void everyMutationIsRefused()
    {
        int refused = 0;
        const auto attempt = [&](const QString& name, const std::function<void(const QString&)>& mutate) {
            const QString copy = m_made.folder.filePath(QStringLiteral("copy"));
            QDir(copy).removeRecursively();
            QVERIFY(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), m_good, copy}) == 0);
            mutate(copy);
            const auto restored = restore(copy);
            QVERIFY2(!restored, qPrintable(name));
            QVERIFY2(restored.error().message().endsWith(QLatin1Char('.')), qPrintable(restored.error().message()));
            QVERIFY2(restored.error().code() != ErrorCode::Internal, qPrintable(name));
            QVERIFY2(!QFile::exists(m_out) && !QFile::exists(m_out + QStringLiteral(".being-made")), qPrintable(name));
            ++refused;
        };
        const QStringList files = filesBelow(m_good);
        for (const QString& file : files) {
            if (file == QLatin1String("backup-of"))
                continue; // only for the next back-up
            const qint64 size = QFileInfo(m_good + QLatin1Char('/') + file).size();
            for (const qint64 at : {qint64(0), qint64(9), size / 3, size / 2, size - 2}) {
                for (const int bit : {0, 5}) {
                    attempt(QStringLiteral("%1: bit %2 of byte %3").arg(file).arg(bit).arg(at), [&](const QString& in) {
                        QByteArray bytes = *readWholeFile(in + QLatin1Char('/') + file, 1 << 26);
                        bytes[at] = char(bytes[at] ^ (1 << bit));
                        QVERIFY(replaceFile(in + QLatin1Char('/') + file, bytes));
                    });
                }
            }
            attempt(file + QStringLiteral(" missing"),
                    [&](const QString& in) { QVERIFY(QFile::remove(in + QLatin1Char('/') + file)); });
            for (const char* what : {"cut", "longer", "empty", "link", "pipe", "folder"})
                attempt(file + QLatin1Char(' ') + QLatin1String(what),
                        [&](const QString& in) { replaceBy(in + QLatin1Char('/') + file, what); });
        }
        // Lists of files that hold together in themselves.
        for (const auto& [name, mutate] : listMutations())
            attempt(name, [&, &change = mutate](const QString& in) {
                Json json = m_manifest;
                change(json);
                writeList(in, json);
            });
        for (const auto& [name, mutate] : headerMutations())
            attempt(name, [&, &change = mutate](const QString& in) {
                const QString path = in + QLatin1Char('/') + m_manifest[u"header"][u"name"].toString();
                Json json = *Json::parse(*readWholeFile(path, 1 << 20));
                change(json);
                replaceHeader(in, json);
            });
        qInfo("%d mutations refused", refused);
        QVERIFY(refused >= 150);
    }

    void aKeyDerivationBombCostsNothing()
    {
        for (const char* field : {"memory", "passes"}) {
            const QString copy = m_made.folder.filePath(QStringLiteral("bomb"));
            QDir(copy).removeRecursively();
            QCOMPARE(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), m_good, copy}), 0);
            const QString path = copy + QLatin1Char('/') + m_manifest[u"header"][u"name"].toString();
            Json json = *Json::parse(*readWholeFile(path, 1 << 20));
            Json slot = json[u"slots"].items().front();
            slot.insert(QString::fromLatin1(field), qint64(1) << 40);
            *json.find(u"slots")->item(0) = slot;
            replaceHeader(copy, json);
            const SecretBytes passphrase = SecretBytes::fromPassphrase(m_made.passphrase);
            QElapsedTimer timer;
            timer.start();
            const auto restored = restoreVault({copy, m_out, m_made.owner, &passphrase, nullptr, {}}, m_made.clock);
            const qint64 ms = timer.elapsed();
            QCOMPARE(restored.error().code(), ErrorCode::Damaged);
            QVERIFY2(ms <= 10, qPrintable(QString::number(ms)));
        }
    }

private:
    using Mutation = std::pair<QString, std::function<void(Json&)>>;

    static void replaceBy(const QString& path, const QByteArray& what)
    {
        const QByteArray bytes = *readWholeFile(path, 1 << 26);
        QVERIFY(QFile::remove(path));
        if (what == "cut")
            QVERIFY(replaceFile(path, bytes.left(bytes.size() - 2)));
        if (what == "longer")
            QVERIFY(replaceFile(path, bytes + 'x'));
        if (what == "empty")
            QVERIFY(replaceFile(path, {}));
        if (what == "link")
            QVERIFY(QFile::link(QStringLiteral("/etc/hostname"), path));
        if (what == "pipe")
            QCOMPARE(mkfifo(qPrintable(path), 0600), 0);
        if (what == "folder")
            QVERIFY(QDir().mkdir(path));
    }

    // With its checksum made anew, as somebody would who knows the format.
    static void writeList(const QString& folder, Json json)
    {
        json.remove(u"check");
        json.insert(QStringLiteral("check"), QString::fromLatin1(vault::hash(*json.toCanonical()).toHex()));
        QVERIFY(replaceFile(folder + QStringLiteral("/manifest.json"), json.toBytes()));
    }
    void replaceHeader(const QString& folder, Json json) const
    {
        json.remove(u"check");
        json.insert(QStringLiteral("check"), QString::fromLatin1(vault::hash(*json.toCanonical()).toHex()));
        const QByteArray bytes = json.toBytes();
        const QString name = m_manifest[u"header"][u"name"].toString();
        QVERIFY(replaceFile(folder + QLatin1Char('/') + name, bytes));
        Json list = m_manifest;
        list.remove(u"signature"); // a list without one is nobody's
        list.remove(u"device");
        Json* file = list.find(u"header");
        file->insert(QStringLiteral("sha256"), QString::fromLatin1(sha256Hex(bytes)));
        file->insert(QStringLiteral("size"), qint64(bytes.size()));
        writeList(folder, list);
    }

    std::vector<Mutation> listMutations() const
    {
        std::vector<Mutation> all;
        const auto add = [&](const QString& name, std::function<void(Json&)> change) {
            all.emplace_back(QStringLiteral("list: ") + name, std::move(change));
        };
        for (const char* member : {"app", "format", "vault", "generation", "made", "header", "database", "erasures",
                                   "media", "device", "signature"}) {
            const QString name = QString::fromLatin1(member);
            // Without a signature it is a list that nobody signed, which is allowed, and said.
            if (name != QLatin1String("signature"))
                add(name + QStringLiteral(" missing"), [name](Json& json) { json.remove(name); });
            add(name + QStringLiteral(" a number"), [name](Json& json) { json.insert(name, 7); });
            add(name + QStringLiteral(" nothing"), [name](Json& json) { json.insert(name, Json()); });
        }
        for (const char* file : {"header", "database", "erasures"}) {
            const QString member = QString::fromLatin1(file);
            for (const char* path : {"../../etc/passwd", "/etc/passwd", "records-1.db\n", "", "media/../records-1.db",
                                     "records-1.db.new", "vault.json", ".", "records-999.db"}) {
                const QString name = QString::fromLatin1(path);
                add(QStringLiteral("%1 named %2").arg(member, name),
                    [=](Json& json) { json.find(member)->insert(QStringLiteral("name"), name); });
            }
            add(member + QStringLiteral(" of another size"),
                [=](Json& json) { json.find(member)->insert(QStringLiteral("size"), qint64(1) << 50); });
            add(member + QStringLiteral(" of a size below nothing"),
                [=](Json& json) { json.find(member)->insert(QStringLiteral("size"), -1); });
            add(member + QStringLiteral(" of another hash"), [=](Json& json) {
                json.find(member)->insert(QStringLiteral("sha256"), QString(64, QLatin1Char('0')));
            });
        }
        add(QStringLiteral("a photo left out"), [](Json& json) {
            Json::Array left = json[u"media"].items();
            left.pop_back();
            json.insert(QStringLiteral("media"), Json(left));
        });
        add(QStringLiteral("a photo twice"),
            [](Json& json) { json.find(u"media")->append(Json(json[u"media"].items().front())); });
        add(QStringLiteral("a photo that is not there"), [](Json& json) {
            Json photo = json[u"media"].items().front();
            photo.insert(QStringLiteral("id"), idText(QUuid::createUuid()));
            json.find(u"media")->append(photo);
        });
        add(QStringLiteral("two photos swapped"), [](Json& json) {
            const Json first = json[u"media"].items()[0][u"id"];
            const Json second = json[u"media"].items()[1][u"id"];
            json.find(u"media")->item(0)->insert(QStringLiteral("id"), second);
            json.find(u"media")->item(1)->insert(QStringLiteral("id"), first);
        });
        add(QStringLiteral("another clinic"),
            [](Json& json) { json.insert(QStringLiteral("vault"), idText(QUuid::createUuid())); });
        add(QStringLiteral("a newer format"), [](Json& json) { json.insert(QStringLiteral("format"), 2); });
        return all;
    }

    std::vector<Mutation> headerMutations() const
    {
        std::vector<Mutation> all;
        for (const char* member : {"app", "vault", "format", "slots", "identity", "database", "box"}) {
            const QString name = QString::fromLatin1(member);
            all.emplace_back(QStringLiteral("vault.json without ") + name, [name](Json& json) { json.remove(name); });
        }
        for (const char* member : {"id", "salt", "wrapped", "kind", "practitioner", "passes", "memory", "owner"}) {
            const QString name = QString::fromLatin1(member);
            all.emplace_back(QStringLiteral("slot without ") + name,
                             [name](Json& json) { json.find(u"slots")->item(0)->remove(name); });
        }
        for (const char* member : {"device", "root", "owner", "ownerSignature", "deviceKey", "deviceSignature"}) {
            const QString name = QString::fromLatin1(member);
            all.emplace_back(QStringLiteral("another ") + name, [name](Json& json) {
                Json* identity = json.find(u"identity");
                QByteArray bytes = QByteArray::fromBase64((*identity)[name].toString().toLatin1());
                if (name == QLatin1String("device"))
                    identity->insert(name, idText(QUuid::createUuid()));
                else
                    identity->insert(name, QString::fromLatin1(QByteArray(bytes.size(), 'x').toBase64()));
            });
        }
        return all;
    }

    Result<RestoreReport> restore(const QString& from)
    {
        const SecretBytes passphrase = SecretBytes::fromPassphrase(m_made.passphrase);
        return restoreVault({from, m_out, m_made.owner, &passphrase, nullptr, {}}, m_made.clock);
    }

    MadeVault m_made;
    QString m_good = m_made.folder.filePath(QStringLiteral("good"));
    QString m_out = m_made.folder.filePath(QStringLiteral("restored"));
    std::vector<QUuid> m_photos;
    Json m_manifest;
};

QTEST_APPLESS_MAIN(TestHostileBackup)
#include "test_hostile_backup.moc"
