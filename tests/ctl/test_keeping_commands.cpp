#include "../vault/quick_place.h"
#include "tool.h"

#include "core/ids.h"
#include "vault/backup_manifest.h"
#include "vault/photos.h"

#include <QDirIterator>

using namespace stipple;

namespace
{

QStringList words(const char* text) { return QString::fromUtf8(text).split(QLatin1Char(' ')); }

QStringList mediaBelow(const QString& folder)
{
    QStringList files;
    QDirIterator all(folder + QStringLiteral("/media"), QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        files += all.next();
    files.sort();
    return files;
}

void flip(const QString& path, qint64 at)
{
    QByteArray bytes = *vault::readWholeFile(path, 1 << 28);
    bytes[at] = char(bytes[at] ^ 1);
    Tool::write(path, bytes);
}

} // namespace

class TestKeepingCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The whole of it, as one would do it: fill, back up, damage, look, salvage, restore, look again.
    void aDamagedVaultIsMended()
    {
        Tool tool;
        const Ended made = tool.init();
        QCOMPARE(made.status, 0);
        Tool::write(tool.folder.filePath(QStringLiteral("recovery")),
                    made.json()[u"recovery"].toString().toLatin1() + '\n');
        QCOMPARE(tool.unlocked(words("demo --clients 40 --photos 6 --sessions 10")).status, 0);
        const Ended sound = tool.unlocked(words("verify --json"));
        QCOMPARE(sound.status, 0);
        QCOMPARE(sound.json()[u"sound"], Json(true));
        QCOMPARE(sound.json()[u"photos"].toInteger(), 6);
        QVERIFY(sound.out.count('\n') == 1);

        // Without any secret, and a second time without any work.
        const QString to = tool.folder.filePath(QStringLiteral("stick"));
        const Ended first = tool.run(words("backup --json") + QStringList{to});
        QCOMPARE(first.status, 0);
        QCOMPARE(first.json()[u"photosCopied"].toInteger(), 6);
        QCOMPARE(first.json()[u"signed"], Json(false));
        const Ended second = tool.run(words("backup --json") + QStringList{to});
        QCOMPARE(second.json()[u"photosCopied"].toInteger(), 0);

        const QStringList photos = mediaBelow(tool.vaultFolder);
        flip(photos[0], 5'000);
        QVERIFY(QFile::remove(photos[1]));
        const Ended wrong = tool.unlocked(words("verify"));
        QCOMPARE(wrong.status, 1);
        QCOMPARE(wrong.out.count('\n'), 2); // one line for each wrong thing
        QCOMPARE(wrong.out.count("photo\t"), 2);

        const QString salvaged = tool.folder.filePath(QStringLiteral("salvaged"));
        const Ended out = tool.unlocked(words("salvage --json") + QStringList{salvaged});
        QCOMPARE(out.status, 1); // something was lost, and is named
        QCOMPARE(out.json()[u"photos"].toInteger(), 4);
        QCOMPARE(out.json()[u"lost"].items().size(), std::size_t(2));

        const QString broken = tool.vaultFolder;
        tool.vaultFolder = tool.folder.filePath(QStringLiteral("restored"));
        const Ended restored = tool.unlocked(words("restore --json") + QStringList{to});
        QVERIFY2(restored.status == 0, restored.err.constData());
        QCOMPARE(restored.json()[u"photos"].toInteger(), 6);
        QCOMPARE(tool.unlocked(words("verify")).status, 0);
        QCOMPARE(tool.unlocked(words("stats --json")).json()[u"clients"].toInteger(), 40);
        // By the recovery code, as on another tablet.
        tool.vaultFolder = tool.folder.filePath(QStringLiteral("elsewhere"));
        const Ended recovered = tool.run(QStringList{QStringLiteral("restore"), to, QStringLiteral("--recovery-file"),
                                                     tool.folder.filePath(QStringLiteral("recovery"))});
        QVERIFY2(recovered.status == 0, recovered.err.constData());
        QCOMPARE(tool.unlocked(words("verify")).status, 0);
    }

    // The same at any size, with more of it broken: STIPPLE_CAMPAIGN=10000 makes it 10,000 clients and 500 photos (with
    // QTEST_FUNCTION_TIMEOUT=3600000). Says how long each step took.
    void atFullSize()
    {
        Tool tool;
        QVERIFY(tool.makeVault());
        const int clients = vault::campaign(200);
        const int photos = std::max(10, clients / 20);
        const auto timed = [&](const char* what, const QStringList& arguments) {
            QElapsedTimer timer;
            timer.start();
            const Ended ended =
                arguments.front() == QLatin1String("backup") ? tool.run(arguments) : tool.unlocked(arguments);
            qInfo("%s: %.1f s, status %d", what, double(timer.elapsed()) / 1'000, ended.status);
            return ended;
        };
        QCOMPARE(timed("demo", {QStringLiteral("demo"), QStringLiteral("--clients"), QString::number(clients),
                                QStringLiteral("--photos"), QString::number(photos)})
                     .status,
                 0);
        const Ended sound = timed("verify", words("verify --json"));
        QCOMPARE(sound.status, 0);
        QCOMPARE(sound.json()[u"photos"].toInteger(), qint64(photos));
        const QString to = tool.folder.filePath(QStringLiteral("stick"));
        QCOMPARE(timed("back-up", words("backup --json") + QStringList{to}).json()[u"photosCopied"].toInteger(),
                 qint64(photos));
        QCOMPARE(timed("back-up again", words("backup --json") + QStringList{to}).json()[u"photosCopied"].toInteger(),
                 0);

        // Bits flipped in three photos, another gone, and two pages of the database damaged, far from its first.
        const QStringList files = mediaBelow(tool.vaultFolder);
        QStringList broken;
        for (const int n : {0, photos / 3, photos / 2, photos - 1}) {
            broken += QFileInfo(files[n]).fileName();
            if (n == photos - 1)
                QVERIFY(QFile::remove(files[n]));
            else
                flip(files[n], QFileInfo(files[n]).size() / 2);
        }
        const QString database = tool.vaultFolder + QStringLiteral("/records.db");
        const qint64 pages = QFileInfo(database).size() / 4'096;
        QVERIFY(pages > 40);
        for (const qint64 page : {pages / 2, pages * 3 / 4})
            flip(database, page * 4'096 + 700);
        // Also where a damaged page holds the photo's record, its file is named; only what is gone from the folder and
        // from the database too can go unnamed.
        const QString gone = broken.takeLast();
        const Ended wrong = timed("verify the damaged one", words("verify --json"));
        QCOMPARE(wrong.status, 1);
        QCOMPARE(wrong.json()[u"sound"], Json(false));
        const Ended lines = tool.unlocked(words("verify"));
        for (const QString& photo : broken)
            QVERIFY2(lines.out.contains(photo.toLatin1()), qPrintable(photo));
        QVERIFY(lines.out.contains(gone.toLatin1()) || lines.out.contains(" rows of records"));
        QVERIFY2(lines.out.contains("database\t"), lines.out.constData());
        qInfo("%s", lines.out.left(2'000).constData());

        // Everything readable comes out, and what was lost is told.
        const QString damaged = tool.vaultFolder;
        const QString salvaged = tool.folder.filePath(QStringLiteral("salvaged"));
        const Ended out = timed("salvage", words("salvage --json") + QStringList{salvaged});
        QCOMPARE(out.status, 1);
        qInfo("%s", out.err.constData());
        const qint64 lost = qint64(out.json()[u"lost"].items().size());
        QVERIFY(lost > qint64(broken.size())); // and rows of whatever table the two pages belong to
        QVERIFY(out.json()[u"photos"].toInteger().value_or(0) <= photos - broken.size());
        const qint64 before = sound.json()[u"records"].toInteger().value_or(0);
        const qint64 after = out.json()[u"records"].toInteger().value_or(0);
        QVERIFY2(after <= before && after > before / 2, qPrintable(QStringLiteral("%1 of %2").arg(after).arg(before)));
        for (const QString& photo : broken)
            QVERIFY2(out.out.contains(photo.toLatin1()), qPrintable(photo));
        tool.vaultFolder = salvaged;
        QVERIFY(tool.unlocked(words("stats --json")).json()[u"clients"].toInteger() > qint64(clients) / 2);

        // A back-up with one flipped bit is refused, and nothing is written; whole, it brings everything back.
        tool.vaultFolder = tool.folder.filePath(QStringLiteral("restored"));
        const QString inBackup = mediaBelow(to)[1];
        flip(inBackup, 300);
        const Ended refused = timed("restore a damaged back-up", words("restore") + QStringList{to});
        QCOMPARE(refused.status, 4);
        QVERIFY(!QFile::exists(tool.vaultFolder));
        flip(inBackup, 300);
        const Ended restored = timed("restore", words("restore --json") + QStringList{to});
        QVERIFY2(restored.status == 0, restored.err.constData());
        const Ended again = timed("verify the restored one", words("verify --json"));
        QCOMPARE(again.status, 0);
        QCOMPARE(again.json()[u"photos"].toInteger(), qint64(photos));
        QCOMPARE(tool.unlocked(words("stats --json")).json()[u"clients"].toInteger(), qint64(clients));
        // Under another identity, which is a record more.
        QVERIFY(again.json()[u"records"].toInteger() >= before);
        QVERIFY(vault::readHeader(tool.vaultFolder)->identity.device != vault::readHeader(damaged)->identity.device);
    }

    void saysWhyNot()
    {
        Tool tool;
        QVERIFY(tool.makeVault());
        const QString to = tool.folder.filePath(QStringLiteral("stick"));
        {
            const auto lock = vault::FolderLock::take(tool.vaultFolder);
            QCOMPARE(tool.run({QStringLiteral("backup"), to}).status, 6);
        }
        QCOMPARE(tool.run({QStringLiteral("backup")}).status, 2);
        QCOMPARE(tool.run({QStringLiteral("backup"), QStringLiteral("/nowhere/at/all")}).status, 1);
        QCOMPARE(tool.run({QStringLiteral("backup"), to}).status, 0);
        // Over a vault that is there: never.
        const Ended over = tool.unlocked({QStringLiteral("restore"), to});
        QCOMPARE(over.status, 4);
        QVERIFY2(over.err.contains("nothing was written"), over.err.constData());
        tool.vaultFolder = tool.folder.filePath(QStringLiteral("restored"));
        QCOMPARE(tool.unlocked({QStringLiteral("restore"), tool.folder.path()}).status, 4); // no back-up
        QCOMPARE(tool.run({QStringLiteral("restore"), to}).status, 3);                      // no secret
        Tool::write(tool.passphrase, "five quiet herons\n");
        const Ended wrong = tool.unlocked({QStringLiteral("restore"), to});
        QCOMPARE(wrong.status, 3);
        QCOMPARE(wrong.err.count('\n'), 1);
        flip(to + QStringLiteral("/manifest.json"), 40);
        const Ended damaged = tool.unlocked({QStringLiteral("restore"), to});
        QCOMPARE(damaged.status, 4);
        QVERIFY(!QFile::exists(tool.vaultFolder));
    }

    void anErasedClientStaysErased()
    {
        Tool tool;
        QVERIFY(tool.makeVault());
        QCOMPARE(tool.unlocked(words("demo --clients 5 --photos 8")).status, 0);
        const QString to = tool.folder.filePath(QStringLiteral("stick"));
        QCOMPARE(tool.run({QStringLiteral("backup"), to}).status, 0);
        const Json clients = tool.unlocked(words("client list --json")).json();
        const QString id = clients.items().front()[u"id"].toString();
        QCOMPARE(tool.unlocked({QStringLiteral("erase"), id}).status, 2); // why?
        QCOMPARE(
            tool.unlocked(QStringList{QStringLiteral("erase"), id, QStringLiteral("--reason"), QStringLiteral("asked"),
                                      QStringLiteral("--keep"), QStringLiteral("letters")})
                .status,
            1);
        const Ended erased = tool.unlocked(QStringList{QStringLiteral("erase"), id, QStringLiteral("--reason"),
                                                       QStringLiteral("asked"), QStringLiteral("--json")});
        QVERIFY2(erased.status == 0, erased.err.constData());
        QCOMPARE(qint64(mediaBelow(tool.vaultFolder).size()), 8 - *erased.json()[u"photos"].toInteger());
        QCOMPARE(tool.unlocked({QStringLiteral("client"), QStringLiteral("show"), id}).status, 1);
        QCOMPARE(tool.unlocked(words("verify")).status, 0);
        // The tablet is lost; the back-up is older than the erasure; its list of erased clients is at hand.
        const QString erasures = tool.folder.filePath(QStringLiteral("erased.json"));
        QVERIFY(QFile::copy(tool.vaultFolder + QStringLiteral("/erasures.json"), erasures));
        tool.vaultFolder = tool.folder.filePath(QStringLiteral("restored"));
        const Ended restored = tool.unlocked(QStringList{QStringLiteral("restore"), to, QStringLiteral("--erasures"),
                                                         erasures, QStringLiteral("--json")});
        QVERIFY2(restored.status == 0, restored.err.constData());
        QCOMPARE(restored.json()[u"erased"].toInteger(), 1);
        QCOMPARE(tool.unlocked({QStringLiteral("client"), QStringLiteral("show"), id}).status, 1);
        QCOMPARE(tool.unlocked(words("stats --json")).json()[u"clients"].toInteger(), 4);
    }
};

QTEST_GUILESS_MAIN(TestKeepingCommands)
#include "test_keeping_commands.moc"
