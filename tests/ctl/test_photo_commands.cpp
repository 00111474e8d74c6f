#include "tool.h"

#include "capture/jpeg.h"
#include "capture/photo.h"
#include "vault/photos.h"

#include <QDirIterator>

using namespace stipple;

namespace
{

QStringList words(const char* text) { return QString::fromUtf8(text).split(QLatin1Char(' ')); }

// A vault with one client, and a drawn picture beside it.
struct Clinic : Tool {
    QString picture = folder.filePath(QStringLiteral("top.jpg"));
    QByteArray jpeg = *capture::toJpeg(capture::drawnScalp(1, 640, 480), 85);
    QString client;

    Clinic()
    {
        write(picture, jpeg);
        const QString people = folder.filePath(QStringLiteral("ana.json"));
        write(people, "{\"name\":\"Ana Quince\"}");
        if (!makeVault())
            qFatal("no vault");
        client = QString::fromUtf8(unlocked(words("client add") + QStringList{people}).out.trimmed());
    }
    Ended add(const QStringList& more = {}) const
    {
        return unlocked(words("photo add --view top --client") + QStringList{client, picture} + more);
    }
};

} // namespace

class TestPhotoCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPhotoComesBackAsItWasKept()
    {
        const Clinic clinic;
        const Ended added = clinic.add();
        QCOMPARE(added.status, 0);
        const QString id = QString::fromUtf8(added.out.trimmed());
        const QString out = clinic.folder.filePath(QStringLiteral("out.jpg"));
        QCOMPARE(clinic.unlocked(words("photo get") + QStringList{id, out}).status, 0);
        QCOMPARE(*vault::readWholeFile(out, 1 << 24), capture::importPhoto(clinic.jpeg, QTimeZone::utc())->jpeg);
        QCOMPARE(QFile::permissions(out) & 0x77, QFile::Permissions());
        // Never over something else.
        QCOMPARE(clinic.unlocked(words("photo get") + QStringList{id, out}).status, 4);
        // Damaged, it is refused by name, and nothing is written.
        const QString sealed = vault::mediaPath(clinic.vaultFolder, idFromText(id));
        QByteArray bytes = *vault::readWholeFile(sealed, 1 << 24);
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        Tool::write(sealed, bytes);
        const QString again = clinic.folder.filePath(QStringLiteral("again.jpg"));
        const Ended damaged = clinic.unlocked(words("photo get") + QStringList{id, again});
        QCOMPARE(damaged.status, 4);
        QVERIFY2(damaged.err.contains(id.toUtf8()), damaged.err.constData());
        QVERIFY(!QFile::exists(again));
        // Missing, every command that unlocks says so.
        QVERIFY(QFile::remove(sealed));
        const Ended missing = clinic.unlocked(words("stats"));
        QCOMPARE(missing.status, 0);
        QVERIFY2(missing.err.contains("missing"), missing.err.constData());
    }

    // A telephone's photo whose metadata name its owner: nothing of it, and no piece of the picture, lies in any file.
    void nothingOfItLiesInClear_data()
    {
        QTest::addColumn<QString>("name"); // which need not tell the truth
        QTest::addColumn<QByteArray>("file");
        QFile heic(QStringLiteral(STIPPLE_FIXTURES "/pictures/scalp.heic"));
        QVERIFY(heic.open(QIODevice::ReadOnly));
        const QByteArray marked = heic.readAll();
        QTest::newRow("HEIC") << QStringLiteral("IMG_0001.heic") << marked;
        // The same block of metadata, in a JPEG.
        const QByteArray block = "Exif" + QByteArray(2, '\0') + marked.mid(marked.indexOf(QByteArray("II*\0", 4)), 142);
        QVERIFY(block.contains("Zyxomarked"));
        const QByteArray jpeg = *capture::toJpeg(capture::drawnScalp(7, 320, 240), 90);
        QTest::newRow("JPEG, called PNG")
            << QStringLiteral("a.png")
            << jpeg.left(2) + "\xff\xe1" + '\0' + char(block.size() + 2) + block + jpeg.mid(2);
    }
    void nothingOfItLiesInClear()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, file);
        Clinic clinic;
        const QTemporaryDir scratch;
        clinic.environment = {QStringLiteral("TMPDIR=") + scratch.path()};
        clinic.picture = clinic.folder.filePath(name);
        Tool::write(clinic.picture, file);
        QVERIFY(file.contains("Zyxomarked Quillfeather"));
        const Ended added = clinic.add();
        QVERIFY2(added.status == 0, added.err.constData());
        const QString out = clinic.folder.filePath(QStringLiteral("out.jpg"));
        QCOMPARE(clinic.unlocked(words("photo get") + QStringList{QString::fromUtf8(added.out.trimmed()), out}).status,
                 0);
        const QByteArray kept = *vault::readWholeFile(out, 1 << 24);
        QVERIFY(capture::fromJpeg(kept));
        QVERIFY(!kept.contains("Zyxo") && !kept.contains("Exif"));
        QVERIFY(QDir(scratch.path()).isEmpty());
        int files = 0;
        QDirIterator all(clinic.vaultFolder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QByteArray bytes = *vault::readWholeFile(all.next(), 1 << 28);
            ++files;
            QVERIFY2(!bytes.contains("Zyxomarked") && !bytes.contains("Exif"), qPrintable(all.filePath()));
            for (const QByteArray& picture : {file, kept}) {
                for (qsizetype at = 0; at + 48 <= picture.size(); at += 499)
                    QVERIFY2(!bytes.contains(picture.mid(at, 48)), qPrintable(all.filePath()));
            }
        }
        QVERIFY(files > 3);
    }

    void aFileThatLiesIsRefused()
    {
        Clinic clinic;
        clinic.picture = QStringLiteral(STIPPLE_FIXTURES "/pictures/lying.heic");
        const Ended ended = clinic.add();
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.err.contains("not what its head says. Nothing was added."), ended.err.constData());
    }

    void refusesInOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* arguments, int status, const char* says) {
            QTest::newRow(name) << words(arguments) << status << QString::fromUtf8(says);
        };
        row("nobody", "photo add --view top --client 0190a6c2-7c1a-7c3e-9a55-0123456789ab PICTURE", 1,
            "no such client");
        row("no id", "photo add --view top --client ana PICTURE", 1, "is no id");
        row("no such view", "photo add --view behind --client CLIENT PICTURE", 1, "is none of: front-hairline");
        row("no client", "photo add --view top PICTURE", 2, "needs --client");
        row("close-up of nothing", "photo add --view close-up --client CLIENT PICTURE", 1, "names its zone");
        row("session of nobody",
            "photo add --view top --client CLIENT --session 0190a6c2-7c1a-7c3e-9a55-0123456789ab PICTURE", 1,
            "no such session");
        row("no picture", "photo add --view top --client CLIENT TEXT", 1, "no JPEG, PNG or HEIC");
        row("no file", "photo add --view top --client CLIENT NOTHING", 4, "cannot be read");
        row("get nothing", "photo get 0190a6c2-7c1a-7c3e-9a55-0123456789ab OUT", 1, "no such record");
        row("get no id", "photo get x OUT", 1, "no photo's id");
        row("get a client", "photo get CLIENT OUT", 1, "no such photo");
    }
    void refusesInOneSentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, says);
        const Clinic clinic;
        Tool::write(clinic.folder.filePath(QStringLiteral("text")), "Dear clinic");
        arguments.replaceInStrings(QStringLiteral("CLIENT"), clinic.client);
        arguments.replaceInStrings(QStringLiteral("PICTURE"), clinic.picture);
        arguments.replaceInStrings(QStringLiteral("TEXT"), clinic.folder.filePath(QStringLiteral("text")));
        arguments.replaceInStrings(QStringLiteral("NOTHING"), clinic.folder.filePath(QStringLiteral("nothing")));
        arguments.replaceInStrings(QStringLiteral("OUT"), clinic.folder.filePath(QStringLiteral("out")));
        const Ended ended = clinic.unlocked(arguments);
        QCOMPARE(ended.status, status);
        QVERIFY2(ended.err.contains(says.toUtf8()), ended.err.constData());
        QVERIFY(!QFile::exists(clinic.folder.filePath(QStringLiteral("out"))));
        QDirIterator media(clinic.vaultFolder + QStringLiteral("/media"), QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(!media.hasNext());
    }

    void aLotIsFoundAtItsSessions()
    {
        const Tool tool;
        QVERIFY(tool.makeVault());
        const Ended made = tool.unlocked(words("demo --clients 30 --sessions 60 --photos 3 --seed 5 --json"));
        QCOMPARE(made.status, 0);
        QCOMPARE(made.json()[u"sessions"].toInteger(), 60);
        qsizetype all = 0;
        for (int lot = 0; lot < 6; ++lot) {
            // As it is read off the package, in any case.
            const Ended found =
                tool.unlocked(words("lot recall --json") + QStringList{QStringLiteral(" p-%1").arg(2'600 + lot)});
            QCOMPARE(found.status, 0);
            const Json uses = found.json();
            for (const Json& use : uses.items()) {
                QVERIFY(use[u"what"].toString().startsWith(QLatin1String("pigment Invented")));
                QVERIFY(!use[u"name"].toString().isEmpty());
                ++all;
            }
        }
        QCOMPARE(all, 60); // every session has one pigment
        const Ended none = tool.unlocked(words("lot recall P-9999"));
        QCOMPARE(none.status, 0);
        QVERIFY(none.out.isEmpty());
        QVERIFY2(none.err.contains("No session"), none.err.constData());
        QCOMPARE(tool.unlocked(words("demo --clients 1 --photos few")).status, 2);
    }
};

QTEST_GUILESS_MAIN(TestPhotoCommands)
#include "test_photo_commands.moc"
