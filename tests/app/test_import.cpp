// Clients from a file: nothing is written before it was seen, bad rows are named, whoever is here already is left out
// unless somebody says otherwise, and a file that is none says so.
#include "app/import_controller.h"
#include "open_clinic.h"

#include <QDir>

using namespace stipple;
using namespace stipple::app;

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void seenFirstThenAdded();
    void whoIsHereAlready();
    void filesThatAreNone();
    void foldersAreLookedInto();
    void lockedVault();

private:
    QString write(const char* name, const QByteArray& bytes);
    qint64 count();

    std::unique_ptr<OpenClinic> m_clinic;
    std::unique_ptr<ImportController> m_import;
    std::unique_ptr<QTemporaryDir> m_files;
};

void TestImport::init()
{
    QVERIFY(!m_clinic || m_clinic->close());
    m_import.reset();
    m_files = std::make_unique<QTemporaryDir>();
    m_clinic = std::make_unique<OpenClinic>();
    QVERIFY(m_clinic->make(3, false));
    m_import = std::make_unique<ImportController>(m_clinic->vault, m_clinic->gate, m_clinic->navigator,
                                                  m_clinic->languages, m_clinic->clinic);
    QVERIFY(m_clinic->unlock());
}

QString TestImport::write(const char* name, const QByteArray& bytes)
{
    QFile file(m_files->filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

qint64 TestImport::count()
{
    const auto found = QCoro::waitFor(m_clinic->vault.find({}, 1));
    return found ? found->total : -1;
}

void TestImport::seenFirstThenAdded()
{
    QByteArray csv = "Name;Phone;Born;Shoe size\nNora Example;+34 611 000 001;1980-03-14;38\nBad Date;;31.31.1980;40\n";
    for (int i = 0; i < 120; ++i)
        csv += "Person Number " + QByteArray::number(i) + ";+34 622 111 " + QByteArray::number(100 + i) + ";;\n";
    m_import->read(write("list.csv", csv));
    QTRY_VERIFY(m_import->isRead());
    QCOMPARE(count(), 3); // nothing yet
    QCOMPARE(m_import->preview()->value(0, "name").toString(), QStringLiteral("Nora Example"));
    QCOMPARE(m_import->problems()->count(), 1);
    QVERIFY(m_import->problems()->value(0, "text").toString().contains(QLatin1Char('3'))); // its row
    QVERIFY(m_import->ignored().contains(QLatin1String("Shoe size")));
    const int wanted = m_import->wanted();
    QVERIFY(wanted >= 121);
    m_import->start();
    QTRY_VERIFY_WITH_TIMEOUT(!m_import->busy() && !m_import->done().isEmpty(), 30'000);
    QCOMPARE(count(), qint64(3 + wanted));
    QVERIFY(!m_import->isRead()); // what was added is not offered again
    m_import->start();
    QCOMPARE(count(), qint64(3 + wanted));
    const auto nora = QCoro::waitFor(m_clinic->vault.find(QStringLiteral("nora exam"), 1)); // the search knows them
    QVERIFY(nora && nora->rows.size() == 1);
    QCOMPARE(nora->rows.front().client.importedFrom, QStringLiteral("list.csv, 2"));
}

void TestImport::whoIsHereAlready()
{
    const auto here = QCoro::waitFor(m_clinic->vault.find({}, 1));
    QVERIFY(here && !here->rows.empty());
    const records::Client& known = here->rows.front().client;
    m_import->read(write("list.csv", "name,phone\nSomebody New,+34 600 123 456\n" + known.name.toUpper().toUtf8() +
                                         "," + known.phone.toUtf8() + "\nSomebody New,+34 600 123 456\n"));
    QTRY_VERIFY(m_import->isRead());
    QCOMPARE(m_import->duplicates(), 2); // one is here, one stands twice in the file
    QCOMPARE(m_import->wanted(), 1);
    QVERIFY(m_import->preview()->value(1, "twin").toString().contains(known.name));
    m_import->setTakesDuplicates(true);
    QCOMPARE(m_import->wanted(), 3);
    m_import->setTakesDuplicates(false);
    m_import->start();
    QTRY_VERIFY(!m_import->done().isEmpty());
    QCOMPARE(count(), qint64(4));
}

void TestImport::filesThatAreNone()
{
    const std::pair<QString, const char*> files[] = {
        {write("a.csv", "\xff\xfe not utf-8"), "not UTF-8"},
        {write("b.csv", ""), "empty"},
        {write("c.csv", "shoe,size\nred,38\n"), "no names"},
        {m_files->filePath(QStringLiteral("none.csv")), "not there"},
        {m_files->path(), "a folder"},
        {QString(), "nothing"},
    };
    for (const auto& [path, what] : files) {
        m_import->read(path);
        QTRY_VERIFY2(!m_import->busy(), what);
        QVERIFY2(!m_import->problem().isEmpty(), what);
        QVERIFY2(!m_import->isRead(), what);
        m_import->start();
    }
    QCOMPARE(count(), qint64(3));
}

void TestImport::foldersAreLookedInto()
{
    QVERIFY(QDir(m_files->path()).mkdir(QStringLiteral("sub")));
    QVERIFY(!write("list.csv", "name\nA\n").isEmpty());
    QVERIFY(!write("picture.png", "x").isEmpty());
    m_import->look(m_files->path());
    QStringList names;
    for (int row = 0; row < m_import->files()->count(); ++row)
        names += m_import->files()->value(row, "name").toString();
    QCOMPARE(names.mid(1), (QStringList{QStringLiteral("sub"), QStringLiteral("list.csv")}));
    m_import->look(QStringLiteral("/no/such/folder"));
    QVERIFY(!m_import->folder().isEmpty());
}

void TestImport::lockedVault()
{
    m_import->read(write("list.csv", "name\nNora Example\n"));
    QTRY_VERIFY(m_import->isRead());
    m_clinic->gate.lock();
    QTRY_COMPARE(m_clinic->gate.state(), GateController::Locked);
    QVERIFY(!m_import->isRead());
    QCOMPARE(m_import->preview()->count(), 0);
    m_import->read(write("list.csv", "name\nNora Example\n"));
    QTRY_VERIFY(!m_import->busy());
    QVERIFY(!m_import->problem().isEmpty());
}

QTEST_MAIN(TestImport)
#include "test_import.moc"
