// The stock: what needs attention comes first, a lot is put in, opened, used up and recalled, and a recall tells at
// once whom it concerns, on the page and in a file that is decided by somebody and noted.
#include "app/lot_list_controller.h"
#include "app/stock_list_controller.h"
#include "app/stock_words.h"
#include "open_clinic.h"
#include "records/people.h"
#include "vault/typed_edits.h"

#include <QDir>

using namespace stipple;
using namespace stipple::app;

class TestStock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyStockSaysSo();
    void whatMayNotBeUsedComesFirst();
    void aLotIsPutIn();
    void whatIsMissingOrNoDateIsSaid();
    void theSameLotTwiceIsSaid();
    void openedUsedUpAndBackAgain();
    void aRecallTellsWhomItConcerns();
    void theListIsDecidedAndNoted();
    void theStockAsAFile();
    void aFolderThatIsGone();
    void lockedItForgets();
    void lockedByItselfItKeepsWhatIsComplete();

private:
    struct Stock {
        explicit Stock(OpenClinic& clinic)
            : list(clinic.vault, clinic.gate, clinic.navigator, clinic.languages, clinic.clinic)
            , lot(clinic.vault, clinic.gate, clinic.navigator, clinic.languages, clinic.clinic, list)
            , file(clinic.vault, clinic.gate, clinic.clinic, lot)
        {
        }
        StockController list;
        LotController lot;
        LotListController file;
    };
    static records::Lot made(const char* number, records::PartialDate expiry)
    {
        records::Lot lot;
        lot.kind = records::StockKind::Pigment;
        lot.brand = QStringLiteral("Invented");
        lot.product = QStringLiteral("Dark Ash");
        lot.lot = QString::fromLatin1(number);
        lot.expiry = expiry;
        return lot;
    }
    template <typename T>
    QUuid keep(const QUuid& client, const T& fields)
    {
        return QCoro::waitFor(m_clinic->vault.write<QUuid>([client, fields](vault::Writer& writer) -> Result<QUuid> {
                   const QUuid id = writer.newId();
                   STIPPLE_TRY(writer.change(id, vault::creating(id, client, fields)));
                   return id;
               }))
            .value_or(QUuid());
    }
    void show() { m_clinic->navigator.openSection(Navigator::StockSection); }
    void open(const QUuid& lot)
    {
        m_clinic->navigator.open(Navigator::LotPage, {}, lot.isNull() ? QString() : idText(lot));
        QTRY_VERIFY(m_stock->lot.isKnown());
    }
    void fill(const char* number)
    {
        m_stock->lot.setBrand(QStringLiteral("Invented"));
        m_stock->lot.setProduct(QStringLiteral("Dark Ash"));
        m_stock->lot.setNumber(QString::fromLatin1(number));
        m_stock->lot.setExpiry(QStringLiteral("3.2028"));
    }
    // Two clients at three sessions; one session had two shades of it.
    QUuid usedLot();
    std::vector<vault::AuditEntry> audited(const char* action);

    std::unique_ptr<OpenClinic> m_clinic;
    std::unique_ptr<Stock> m_stock;
};

void TestStock::init()
{
    m_clinic = std::make_unique<OpenClinic>();
    QVERIFY(m_clinic->make(3, false));
    m_stock = std::make_unique<Stock>(*m_clinic);
    QVERIFY(m_clinic->unlock());
}

void TestStock::cleanup()
{
    QVERIFY(m_clinic->close());
    m_stock.reset();
    m_clinic.reset();
}

QUuid TestStock::usedLot()
{
    const QUuid lot = keep({}, made("P-4711", {2028, 3, 0}));
    const auto found = QCoro::waitFor(m_clinic->vault.find({}, 10));
    if (!found || found->rows.size() < 3)
        return {};
    for (const auto& [client, day] : {std::pair(0, 1), std::pair(0, 15), std::pair(1, 20)}) {
        records::Session session;
        session.day = QDate(2026, 10, day);
        session.zone = QStringLiteral("UTC");
        session.zones[QStringLiteral("crown")].zone = records::Zone::Crown;
        records::Pigment pigment;
        pigment.brand = QStringLiteral("Invented");
        pigment.shade = QStringLiteral("Dark Ash");
        pigment.lot = QStringLiteral("P-4711");
        pigment.expiry = {2028, 3, 0};
        pigment.stock = lot;
        session.pigments[QStringLiteral("one")] = pigment;
        if (day == 20) {
            pigment.shade = QStringLiteral("Warm Ash");
            session.pigments[QStringLiteral("two")] = pigment;
        }
        if (keep(found->rows[std::size_t(client)].id, session).isNull())
            return {};
    }
    return lot;
}

std::vector<vault::AuditEntry> TestStock::audited(const char* action)
{
    vault::AuditFilter filter;
    filter.actions = {QString::fromLatin1(action)};
    return QCoro::waitFor(m_clinic->vault.read<std::vector<vault::AuditEntry>>(
                              [filter](vault::Reader& reader) { return reader.auditPage(filter); }))
        .value_or(std::vector<vault::AuditEntry>());
}

void TestStock::anEmptyStockSaysSo()
{
    show();
    QTRY_COMPARE(m_stock->list.state(), StockController::Empty);
}

void TestStock::whatMayNotBeUsedComesFirst()
{
    records::Lot usedUp = made("P-1", {2029, 1, 0});
    usedUp.usedUp = QDate(2026, 11, 1);
    records::Lot recalled = made("P-2", {2029, 1, 0});
    recalled.recall = records::Recall();
    recalled.recall->reason = QStringLiteral("Particles in the ink");
    recalled.recall->date = QDate(2026, 11, 1);
    records::Lot needle = made("N-6", {2028, 1, 0});
    needle.kind = records::StockKind::Needle;
    for (const records::Lot& lot :
         {usedUp, made("P-3", {2029, 1, 0}), made("P-4", {2026, 12, 20}), recalled, made("P-5", {2026, 10, 0}), needle})
        QVERIFY(!keep({}, lot).isNull());
    show();
    QTRY_COMPARE(m_stock->list.list()->count(), 5);
    const auto numbers = [this] {
        QStringList all;
        for (int row = 0; row < m_stock->list.list()->count(); ++row)
            all += m_stock->list.list()
                       ->value(row, "detail")
                       .toString()
                       .section(QStringLiteral("lot "), 1)
                       .section(u' ', 0, 0);
        return all.join(u' ');
    };
    QCOMPARE(numbers(), QLatin1String("P-2 P-5 P-4 N-6 P-3"));
    QCOMPARE(m_stock->list.list()->value(1, "standing").toString(), QStringLiteral("Expired: October 2026"));
    QCOMPARE(m_stock->list.list()->value(2, "meaning").toInt(), int(Meaning::Caution));
    QCOMPARE(m_stock->list.summary(),
             QStringLiteral("3 lots to use · 1 of them expiring soon · 1 expired · 1 recalled"));
    m_stock->list.setShowsUsedUp(true);
    QCOMPARE(numbers(), QLatin1String("P-2 P-5 P-4 N-6 P-3 P-1"));
    m_stock->list.setShowsUsedUp(false);
    m_stock->list.setKind(2);
    QCOMPARE(numbers(), QLatin1String("N-6"));
    m_stock->list.setKind(0);
    m_stock->list.setQuery(QStringLiteral("p-1")); // who looks for it finds it, used up or not
    QCOMPARE(numbers(), QLatin1String("P-1"));
    m_stock->list.setQuery(QStringLiteral("nothing like it"));
    QCOMPARE(m_stock->list.state(), StockController::NothingFound);
}

void TestStock::aLotIsPutIn()
{
    show();
    open({});
    QVERIFY(m_stock->lot.isNew());
    fill(" P-2600 ");
    m_stock->lot.setQuantity(QStringLiteral("12.5"));
    m_stock->lot.setUnit(QStringLiteral("ml"));
    QCOMPARE(m_stock->lot.expiryUnderstood(), QStringLiteral("May be used until 31 March 2028"));
    m_stock->lot.save();
    QTRY_COMPARE(m_clinic->navigator.page(), Navigator::StockPage);
    QTRY_COMPARE(m_stock->list.list()->count(), 1);
    QCOMPARE(m_stock->list.list()->value(0, "title").toString(), QStringLiteral("Dark Ash, Invented"));
    // Opened again it says the same, and nothing is unsaved.
    open(idFromText(m_stock->list.list()->value(0, "lotId").toString()));
    QCOMPARE(m_stock->lot.number(), QStringLiteral("P-2600"));
    QCOMPARE(m_stock->lot.quantity(), QStringLiteral("12.5"));
    QCOMPARE(m_stock->lot.received(), QStringLiteral("2026-11-25"));
    QVERIFY(!m_stock->lot.hasChanges());
    QTRY_VERIFY(m_stock->lot.usesTold().startsWith(QLatin1String("Nobody")));
}

void TestStock::whatIsMissingOrNoDateIsSaid()
{
    show();
    open({});
    QVERIFY(m_stock->lot.productProblem().isEmpty());
    m_stock->lot.setExpiry(QStringLiteral("soon"));
    m_stock->lot.setQuantity(QStringLiteral("a few"));
    m_stock->lot.save();
    QCOMPARE(m_clinic->navigator.page(), Navigator::LotPage);
    QVERIFY(!m_stock->lot.productProblem().isEmpty());
    QVERIFY(!m_stock->lot.brandProblem().isEmpty());
    QVERIFY(!m_stock->lot.numberProblem().isEmpty());
    QVERIFY(m_stock->lot.expiryProblem().contains(QLatin1String("no date")));
    QVERIFY(!m_stock->lot.quantityProblem().isEmpty());
    fill("P-1");
    m_stock->lot.setExpiry(QStringLiteral("1.2020"));
    QVERIFY(m_stock->lot.warning().contains(QLatin1String("expired")));
}

void TestStock::theSameLotTwiceIsSaid()
{
    QVERIFY(!keep({}, made("P-4711", {2028, 3, 0})).isNull());
    show();
    QTRY_COMPARE(m_stock->list.list()->count(), 1);
    open({});
    fill("p-4711");
    m_stock->lot.setKind(int(records::StockKind::Pigment));
    QVERIFY(m_stock->lot.warning().contains(QLatin1String("in the stock already")));
    m_stock->lot.setKind(int(records::StockKind::Needle));
    QVERIFY(m_stock->lot.warning().isEmpty());
}

void TestStock::openedUsedUpAndBackAgain()
{
    const QUuid id = keep({}, made("P-4711", {2028, 3, 0}));
    show();
    open(id);
    QCOMPARE(m_stock->lot.standing(), QStringLiteral("Not opened"));
    const auto becomes = [this](const char* standing) {
        return QTest::qWaitFor([&] { return m_stock->lot.standing() == QLatin1String(standing); });
    };
    m_stock->lot.putOpened(true);
    QVERIFY(becomes("Opened on 25 November 2026"));
    m_stock->lot.putUsedUp(true);
    QVERIFY(becomes("Used up on 25 November 2026"));
    m_stock->lot.putUsedUp(false);
    QVERIFY(becomes("Opened on 25 November 2026"));
    m_stock->lot.putOpened(false);
    QVERIFY(becomes("Not opened"));
    QVERIFY(!m_stock->lot.hasChanges());
}

void TestStock::aRecallTellsWhomItConcerns()
{
    const QUuid id = usedLot();
    QVERIFY(!id.isNull());
    show();
    open(id);
    QTRY_COMPARE(m_stock->lot.uses()->count(), 3); // sessions, not uses
    QCOMPARE(m_stock->lot.usesTold(), QStringLiteral("2 clients at 3 sessions"));
    const QString crown = m_clinic->clinic.term(QStringLiteral("zones"), QStringLiteral("crown"));
    QCOMPARE(m_stock->lot.uses()->value(0, "detail").toString().section(QStringLiteral(" · "), 0, 1),
             QStringLiteral("20 October 2026 · ") + crown);
    m_stock->lot.recall(QStringLiteral("  "), {});
    QVERIFY(!m_stock->lot.busy());
    m_stock->lot.recall(QStringLiteral("Particles in the ink"), QStringLiteral("the maker's letter"));
    QTRY_VERIFY(m_stock->lot.isRecalled());
    QCOMPARE(m_stock->lot.standing(), QStringLiteral("Recalled on 25 November 2026"));
    QVERIFY(m_stock->lot.recallTold().contains(QLatin1String("Particles in the ink (the maker's letter)")));
    // Who saw these names together stands in the audit; without a name.
    const auto shown = audited("record-shown");
    QVERIFY(std::any_of(shown.begin(), shown.end(), [&](const vault::AuditEntry& entry) {
        return entry.record == id && entry.detail == QLatin1String("uses of a lot");
    }));
    m_stock->lot.takeRecallBack();
    QTRY_VERIFY(!m_stock->lot.isRecalled());
}

void TestStock::theListIsDecidedAndNoted()
{
    const QUuid id = usedLot();
    QVERIFY(!id.isNull());
    show();
    open(id);
    QTemporaryDir files;
    m_stock->lot.recall(QStringLiteral("Particles in the ink"), {});
    QTRY_VERIFY(m_stock->lot.isRecalled() && !m_stock->lot.busy());
    m_stock->file.begin();
    QCOMPARE(m_stock->file.purpose(), QStringLiteral("Recall of lot P-4711"));
    m_stock->file.setFolder(files.path());
    m_stock->file.setPurpose(QStringLiteral(" "));
    QVERIFY(!m_stock->file.canSave());
    m_stock->file.setPurpose(QStringLiteral("Recall"));
    m_stock->file.save();
    QTRY_VERIFY(!m_stock->file.busy());
    QCOMPARE(m_stock->file.problem(), QString());
    QVERIFY(m_stock->file.saved().contains(QLatin1String("2 clients")));
    QFile csv(files.filePath(QStringLiteral("lot-P-4711-2026-11-25.csv")));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = csv.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), qsizetype(5)); // its head, and each use once
    QVERIFY(lines[1].contains("\"2026-10-20\"") && lines[1].contains("\"crown\""));
    const auto noted = audited("exported");
    QCOMPARE(noted.size(), std::size_t(1));
    QCOMPARE(noted.front().detail, QStringLiteral("uses of a lot, 2 clients: Recall"));
    QCOMPARE(noted.front().record, id);
}

void TestStock::theStockAsAFile()
{
    records::Lot lot = made("P-4711", {2028, 3, 0});
    lot.supplier = QStringLiteral("=cmd|' /C calc'!A0"); // what a spreadsheet would calculate
    QVERIFY(!keep({}, lot).isNull());
    StockListController list(m_clinic->vault, m_clinic->gate, m_clinic->clinic);
    QTemporaryDir files;
    list.begin();
    list.setFolder(files.path());
    list.setPurpose(QStringLiteral("Stock-taking"));
    list.save();
    QTRY_VERIFY(!list.busy());
    QCOMPARE(list.problem(), QString());
    QFile csv(files.filePath(QStringLiteral("stock-2026-11-25.csv")));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = csv.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), qsizetype(2));
    QVERIFY(lines[1].startsWith("\"pigment\",\"Invented\",\"Dark Ash\",\"P-4711\",\"2028-03\",\"'=cmd"));
    QCOMPARE(audited("exported").front().detail, QStringLiteral("stock list, 1 lots: Stock-taking"));
}

void TestStock::aFolderThatIsGone()
{
    const QUuid id = usedLot();
    show();
    open(id);
    QTemporaryDir files;
    m_stock->file.begin();
    m_stock->file.setFolder(files.filePath(QStringLiteral("stick")));
    m_stock->file.setPurpose(QStringLiteral("Recall"));
    m_stock->file.save();
    QTRY_VERIFY(!m_stock->file.busy());
    QVERIFY(!m_stock->file.problem().isEmpty());
    QCOMPARE(m_stock->file.saved(), QString());
    QVERIFY(QDir(files.path()).isEmpty());
    QVERIFY(audited("exported").front().detail.contains(QLatin1String("not written")));
}

void TestStock::lockedItForgets()
{
    const QUuid id = usedLot();
    show();
    open(id);
    QTRY_COMPARE(m_stock->lot.uses()->count(), 3);
    m_clinic->gate.lock();
    QTRY_COMPARE(m_clinic->gate.state(), GateController::Locked);
    QCOMPARE(m_stock->lot.uses()->count(), 0);
    QCOMPARE(m_stock->list.list()->count(), 0);
    QCOMPARE(m_stock->lot.number(), QString());
}

void TestStock::lockedByItselfItKeepsWhatIsComplete()
{
    show();
    open({});
    fill("P-2600");
    m_clinic->letPass(m_clinic->preferences.idleMinutes() * 60'000LL + 1'000);
    QTRY_COMPARE(m_clinic->gate.state(), GateController::Locked);
    QVERIFY(m_clinic->unlock());
    show();
    QTRY_COMPARE(m_stock->list.list()->count(), 1);
}

QTEST_MAIN(TestStock)
#include "test_stock.moc"
