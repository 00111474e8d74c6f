#include "tool.h"

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
