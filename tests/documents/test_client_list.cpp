// The list of clients as a file: what goes out comes in again, nothing in it is calculated by a spreadsheet, and where
// it cannot be written nothing is left.
#include "documents/client_export.h"
#include "documents/client_import.h"
#include "documents/csv_cell.h"

#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

#include <csignal>
#include <sys/resource.h>

using namespace stipple;
using namespace stipple::documents;

namespace
{

// What people write, and what a spreadsheet or a reader of CSV would stumble over.
QString nasty(int longest)
{
    static const QStringList pieces{QStringLiteral("="),          QStringLiteral("+"),
                                    QStringLiteral("-"),          QStringLiteral("@"),
                                    QStringLiteral("'"),          QStringLiteral("\""),
                                    QStringLiteral(","),          QStringLiteral(";"),
                                    QStringLiteral("\n"),         QStringLiteral("\r\n"),
                                    QStringLiteral(" "),          QStringLiteral("\t"),
                                    QStringLiteral("Ana"),        QStringLiteral("Zoë"),
                                    QStringLiteral("ليلى"),       QStringLiteral("李"),
                                    QStringLiteral("\U0001F600"), QStringLiteral("＝"),
                                    QStringLiteral("1"),          QStringLiteral("cmd|' /C calc'!A0")};
    QString text;
    const int count = *rc::gen::inRange(0, longest);
    for (int i = 0; i < count; ++i)
        text += pieces[*rc::gen::inRange(0, int(pieces.size()))];
    return text.trimmed();
}

records::Client nastyClient()
{
    records::Client client;
    client.name = (QStringLiteral("N") + nasty(6)).simplified();
    if (*rc::gen::arbitrary<bool>())
        client.name = (nasty(6) + u'x').simplified();
    client.phone = nasty(5);
    client.address = nasty(12);
    if (*rc::gen::arbitrary<bool>())
        client.email = QStringLiteral("=a%1@example.org").arg(*rc::gen::inRange(0, 9));
    if (*rc::gen::arbitrary<bool>())
        client.born = *records::PartialDate::fromText(QStringLiteral("1988-0%1").arg(*rc::gen::inRange(1, 9)));
    client.language = QStringLiteral("ar");
    if (*rc::gen::arbitrary<bool>()) {
        client.emergency.emplace();
        client.emergency->name = nasty(4) + u'y';
        client.emergency->phone = nasty(4);
    }
    return client;
}

// A CSV file's cells, read by the rules of RFC 4180 and nothing of ours.
QList<QStringList> cellsOf(const QString& csv)
{
    QList<QStringList> rows;
    QStringList row;
    qsizetype at = 0;
    while (at < csv.size()) {
        if (csv[at] != u'"')
            return {};
        QString cell;
        for (++at; at < csv.size(); ++at) {
            if (csv[at] != u'"')
                cell += csv[at];
            else if (at + 1 < csv.size() && csv[at + 1] == u'"')
                cell += csv[++at];
            else
                break;
        }
        row += cell;
        ++at;
        if (csv.mid(at, 2) == QLatin1String("\r\n")) {
            rows += std::exchange(row, {});
            at += 2;
        } else if (csv.mid(at, 1) == QLatin1String(",")) {
            ++at;
        } else {
            return {};
        }
    }
    return rows;
}

} // namespace

class TestClientList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesInAgain();
    void nothingIsCalculated();
    void telephonesStayAsTheyAre();
    void disputedBirthdays();
    void nowhereToWrite_data();
    void nowhereToWrite();
    void fullInTheMiddle();
    void neverOverAnother();
};

void TestClientList::comesInAgain()
{
    const bool held = rc::check("what goes out comes in again", [] {
        std::vector<records::Client> clients;
        const int count = *rc::gen::inRange(1, 6);
        for (int i = 0; i < count; ++i)
            clients.push_back(nastyClient());
        const auto read = readClients(writeClientsCsv(clients));
        RC_ASSERT(bool(read));
        RC_ASSERT(read->problems.isEmpty());
        RC_ASSERT(read->ignoredColumns.isEmpty());
        RC_ASSERT(std::size_t(read->clients.size()) == clients.size());
        for (std::size_t i = 0; i < clients.size(); ++i) {
            RC_ASSERT(read->clients[qsizetype(i)].client.name == clients[i].name);
            RC_ASSERT(read->clients[qsizetype(i)].client == clients[i]);
        }
    });
    QVERIFY(held);
}

void TestClientList::nothingIsCalculated()
{
    const bool held = rc::check("no cell begins like a formula", [] {
        const QList<QStringList> rows =
            cellsOf(QString::fromUtf8(writeClientsCsv({nastyClient(), nastyClient()}).mid(3)));
        RC_ASSERT(rows.size() == 3);
        for (const QStringList& row : rows) {
            RC_ASSERT(row.size() == 8);
            for (const QString& cell : row) {
                const QChar first = cell.isEmpty() ? QChar(u'a') : cell.front();
                const bool isTelephone = first == u'+' && !cell.contains(u'=') && !cell.contains(u'-');
                RC_ASSERT(isTelephone || !QStringLiteral("=+-@\t\r＝＋－＠").contains(first));
            }
        }
    });
    QVERIFY(held);
}

void TestClientList::telephonesStayAsTheyAre()
{
    QCOMPARE(guardedCell(QStringLiteral("+34 611 000 001")), QStringLiteral("+34 611 000 001"));
    QCOMPARE(guardedCell(QStringLiteral("+1 (555) 010.020")), QStringLiteral("+1 (555) 010.020"));
    QCOMPARE(guardedCell(QStringLiteral("+1-2")), QStringLiteral("'+1-2"));
    QCOMPARE(guardedCell(QStringLiteral("+A1")), QStringLiteral("'+A1"));
    QCOMPARE(bareCell(QStringLiteral("'=1+1")), QStringLiteral("=1+1"));
    QCOMPARE(bareCell(QStringLiteral("'t Hooft")), QStringLiteral("'t Hooft"));
    QCOMPARE(guardedCell(QStringLiteral("'t Hooft")), QStringLiteral("'t Hooft"));
}

void TestClientList::disputedBirthdays()
{
    records::Client client;
    client.name = QStringLiteral("Two Birthdays");
    client.born.values = {*records::PartialDate::fromText(u"1980-03-14"),
                          *records::PartialDate::fromText(u"1980-04-14")};
    QVERIFY(!writeClientsCsv({client}).contains("1980"));
}

void TestClientList::nowhereToWrite_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("code");
    QTest::newRow("no such folder") << "/no/such/folder" << int(ErrorCode::NotFound);
    QTest::newRow("a file") << QString::fromUtf8(__FILE__) << int(ErrorCode::NotFound);
    QTest::newRow("read-only, for everybody") << "/proc" << int(ErrorCode::ReadOnly);
}

void TestClientList::nowhereToWrite()
{
    QFETCH(QString, folder);
    QFETCH(int, code);
    const auto path = writeNewFile(QDir(folder), QStringLiteral("clients"), QStringLiteral(".csv"), "name\r\n");
    QVERIFY(!path);
    QCOMPARE(int(path.error().code()), code);
    QVERIFY(path.error().message().contains(QLatin1String("Nothing was")));
}

// The storage refuses in the middle of the file, as a full one does.
void TestClientList::fullInTheMiddle()
{
    QTemporaryDir folder;
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 10'000;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto path =
        writeNewFile(QDir(folder.path()), QStringLiteral("clients"), QStringLiteral(".csv"), QByteArray(200'000, 'x'));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!path);
    QVERIFY(path.error().message().contains(QLatin1String("Nothing was left")));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

void TestClientList::neverOverAnother()
{
    QTemporaryDir folder;
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        const auto path =
            writeNewFile(QDir(folder.path()), QStringLiteral("clients"), QStringLiteral(".csv"), QByteArray::number(i));
        QVERIFY2(path, path ? "" : qPrintable(path.error().message()));
        names += QFileInfo(*path).fileName();
        QFile file(*path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray::number(i));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
    }
    QCOMPARE(names, (QStringList{QStringLiteral("clients.csv"), QStringLiteral("clients-2.csv"),
                                 QStringLiteral("clients-3.csv")}));
}

QTEST_GUILESS_MAIN(TestClientList)
#include "test_client_list.moc"
