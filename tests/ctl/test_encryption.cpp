// Whatever else is loaded into the process, what is written is encrypted, or nothing is written.
#include "tool.h"

using namespace stipple;

class TestEncryption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportsNoSqlite_data()
    {
        QTest::addColumn<QString>("program");
        for (const char* name : {"stipplectl", "stipple", "stipple-demo"}) {
            if (QFile::exists(QStringLiteral(STIPPLE_BINARIES "/%1").arg(QLatin1String(name))))
                QTest::newRow(name) << QStringLiteral(STIPPLE_BINARIES "/%1").arg(QLatin1String(name));
        }
    }
    void exportsNoSqlite()
    {
        QFETCH(QString, program);
        const Tool tool;
        const Ended symbols = tool.runProgram(QStringLiteral("nm"), {QStringLiteral("-D"), program});
        QCOMPARE(symbols.status, 0);
        QVERIFY(symbols.out.contains("sodium")); // nm did look
        QVERIFY2(!symbols.out.contains("sqlite3_"), program.toUtf8().constData());
    }

    void encryptsUnderAnotherSqlite()
    {
        Tool tool;
        const QString library = otherSqlite();
        QVERIFY2(!library.isEmpty(), "libsqlite3.so.0 is not installed");
        tool.environment += QStringLiteral("LD_PRELOAD=") + library;
        const Ended made = tool.init();
        QVERIFY2(made.status == 0 || made.err.contains("SQLCipher"), made.err.constData());
        if (made.status == 0) {
            Tool::write(tool.folder.filePath(QStringLiteral("ana.json")), "{\"name\":\"Zyxomarked Quillfeather\"}");
            QCOMPARE(tool.unlocked({QStringLiteral("client"), QStringLiteral("add"),
                                    tool.folder.filePath(QStringLiteral("ana.json"))})
                         .status,
                     0);
        }
        int files = 0;
        for (const QFileInfo& info : QDir(tool.vaultFolder).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll().toLower();
            QVERIFY2(!bytes.contains("sqlite format") && !bytes.contains("zyxomarked"), qPrintable(info.fileName()));
            ++files;
        }
        QVERIFY(made.status != 0 || files >= 3);
    }

private:
    static QString otherSqlite()
    {
        for (const char* folder :
             {"/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib"}) {
            const QString path = QLatin1String(folder) + QStringLiteral("/libsqlite3.so.0");
            if (QFile::exists(path))
                return path;
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(TestEncryption)
#include "test_encryption.moc"
