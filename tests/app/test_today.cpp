// Today on the invented clinic: who comes and what they lack, who is healing, what waits; and what happens when the
// vault refuses, closes, or the day changes.
#include "app/backup_state.h"
#include "app/today_controller.h"
#include "app/today_words.h"
#include "open_clinic.h"
#include "records/aftercare.h"
#include "vault/typed_edits.h"

#include <QDir>

using namespace stipple;
using namespace stipple::app;
using records::VisitState;

class TestToday : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void whoComes();
    void whoIsHealing();
    void whatWaits();
    void arrivedAndBack();
    void refusedWriteIsTold();
    void lockedVaultShowsNothing();
    void anotherDay();
    void damagedRecordLeavesTheOthers();
    void backUp();
    void lots();
    void rowsKeepTheirPlace();

private:
    int rowOf(RowsModel& model, const QString& name) const;
    QString visit(const QString& name, const char* role) const;
    template <typename T>
    void edit(const QUuid& id, const std::function<void(T&)>& change);

    std::unique_ptr<OpenClinic> m_clinic;
    std::unique_ptr<TodayController> m_today;
    QTemporaryDir m_made;
};

void TestToday::initTestCase()
{
    // Told once, copied for each test.
    SettableClock clock(QDateTime({2026, 11, 25}, {8, 0}, Qt::UTC));
    const auto made = demo::makeInventedVault(m_made.filePath(QStringLiteral("vault")), 3, true, clock);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message()));
}

void TestToday::init()
{
    QVERIFY(!m_clinic || m_clinic->close());
    m_today.reset();
    m_clinic = std::make_unique<OpenClinic>();
    QVERIFY(QDir().mkpath(m_clinic->path));
    QDir from(m_made.filePath(QStringLiteral("vault")));
    for (const QFileInfo& file : from.entryInfoList(QDir::Files | QDir::Hidden))
        QVERIFY(QFile::copy(file.filePath(), m_clinic->path + u'/' + file.fileName()));
    m_today = std::make_unique<TodayController>(m_clinic->vault, m_clinic->gate, m_clinic->navigator,
                                                m_clinic->languages, m_clinic->clinic);
    QVERIFY(m_clinic->unlock());
    QTRY_VERIFY(!m_today->isLoading());
}

int TestToday::rowOf(RowsModel& model, const QString& name) const
{
    for (int row = 0; row < model.count(); ++row) {
        if (model.value(row, "name").toString() == name)
            return row;
    }
    return -1;
}

QString TestToday::visit(const QString& name, const char* role) const
{
    return m_today->visits()->value(rowOf(*m_today->visits(), name), role).toString();
}

template <typename T>
void TestToday::edit(const QUuid& id, const std::function<void(T&)>& change)
{
    const std::function<Result<records::Record>(vault::Writer&)> work = [id, change](vault::Writer& writer) {
        return writer.change(id, [&](const records::Record* now, const records::Stamp& stamp) {
            T after = *records::read<T>(*now);
            change(after);
            return records::edit<T>(*now, *now, after, stamp);
        });
    };
    QVERIFY(QCoro::waitFor(m_clinic->vault.write(work)));
}

void TestToday::whoComes()
{
    RowsModel& visits = *m_today->visits();
    QCOMPARE(visits.count(), 4);
    QStringList names;
    for (int row = 0; row < visits.count(); ++row)
        names += visits.value(row, "name").toString();
    QCOMPARE(names, (QStringList{QStringLiteral("Daniel Ferreira"), QStringLiteral("Amina Haddad"),
                                 QStringLiteral("Tom Lindqvist"), QStringLiteral("Grace Okafor")})); // by time
    QCOMPARE(visit(names[0], "detail"), QStringLiteral("Session 2 of 3 · shading and definition"));
    QCOMPARE(visit(names[0], "isArrived"), QStringLiteral("true"));
    QCOMPARE(visit(names[1], "pill"), QStringLiteral("Forms to fill"));
    QCOMPARE(visit(names[2], "pill"), QStringLiteral("Treatable from 4 December"));
    QCOMPARE(visit(names[2], "pillKind"), QString::number(int(Meaning::Defer)));
    QCOMPARE(visit(names[3], "pill"), QStringLiteral("Consent to re-sign"));
    QCOMPARE(m_today->overline(), QStringLiteral("Wednesday, 25 November"));
    QVERIFY(m_today->waiting().endsWith(QLatin1String("waiting to sync")));
}

void TestToday::whoIsHealing()
{
    RowsModel& healing = *m_today->healing();
    QCOMPARE(healing.count(), 4);
    QCOMPARE(healing.value(0, "name").toString(), QStringLiteral("Inés Quintana")); // a warning sign comes first
    QCOMPARE(healing.value(0, "noteKind").toInt(), int(Meaning::Decline));
    QCOMPARE(healing.value(1, "name").toString(), QStringLiteral("Lena Vogt"));
    QCOMPARE(healing.value(1, "note").toString(), QStringLiteral("No check-in since Saturday"));
    QCOMPARE(healing.value(2, "name").toString(), QStringLiteral("Marco Bianchi"));
    QCOMPARE(healing.value(2, "note").toString(), QStringLiteral("Still scabbing"));
    QCOMPARE(healing.value(2, "dayText").toString(), QStringLiteral("Day 3 of 30"));
    QCOMPARE(healing.value(2, "progress").toDouble(), 0.1);
    QCOMPARE(healing.value(3, "note").toString(), QStringLiteral("All well on 13 November"));
}

void TestToday::whatWaits()
{
    QStringList needs;
    for (int row = 0; row < m_today->needs()->count(); ++row)
        needs += m_today->needs()->value(row, "said").toString();
    QCOMPARE(needs, (QStringList{QStringLiteral("Pigment lot K-118 expires in 9 days"),
                                 QStringLiteral("Helen Park: review of the result is due")}));
}

void TestToday::arrivedAndBack()
{
    const QString amina = QStringLiteral("Amina Haddad");
    const QString id = visit(amina, "visitId");
    m_today->setArrived(id, true);
    QTRY_COMPARE(visit(amina, "isArrived"), QStringLiteral("true"));
    QCOMPARE(visit(amina, "stateWord"), QStringLiteral("Is here"));
    m_today->setArrived(id, false);
    QTRY_COMPARE(visit(amina, "isArrived"), QStringLiteral("false"));
    m_today->setNoShow(id, true);
    QTRY_COMPARE(visit(amina, "pill"), QStringLiteral("Did not come"));
    edit<records::Appointment>(idFromText(id),
                               [](records::Appointment& visit) { visit.state = VisitState::Cancelled; });
    QTRY_COMPARE(m_today->visits()->count(), 3);
}

void TestToday::refusedWriteIsTold()
{
    const QString amina = QStringLiteral("Amina Haddad");
    // Not there any more when it is written: locked in the moment between.
    const QString id = visit(amina, "visitId");
    m_today->setArrived(QStringLiteral("nobody"), true); // nothing to write
    QVERIFY(m_today->problem().isEmpty());
    QCoro::waitFor(m_clinic->vault.lock());
    m_today->setArrived(id, true);
    QTRY_VERIFY(m_today->problem().startsWith(QLatin1String("Whether the client came was not noted.")));
    QCOMPARE(visit(amina, "isArrived"), QStringLiteral("false")); // never shown as done
}

void TestToday::lockedVaultShowsNothing()
{
    m_clinic->gate.lock();
    QTRY_COMPARE(m_clinic->gate.state(), GateController::Locked);
    QCOMPARE(m_today->visits()->count(), 0);
    QCOMPARE(m_today->healing()->count(), 0);
    QCOMPARE(m_today->needs()->count(), 0);
    QVERIFY(m_today->overline().isEmpty());
    QVERIFY(m_today->backup().isEmpty());
    QVERIFY(m_clinic->unlock());
    QTRY_COMPARE(m_today->visits()->count(), 4);
}

void TestToday::anotherDay()
{
    m_clinic->clock.set(QDateTime({2026, 11, 27}, {23, 30}, Qt::UTC)); // in Madrid the 28th has begun
    m_today->readAgain();
    QTRY_COMPARE(m_today->overline(), QStringLiteral("Saturday, 28 November"));
    QCOMPARE(m_today->visits()->count(), 0);
    QVERIFY(m_today->healing()
                ->value(rowOf(*m_today->healing(), QStringLiteral("Marco Bianchi")), "dayText")
                .toString()
                .startsWith(QLatin1String("Day 6 ")));
    m_clinic->clock.set(QDateTime({2026, 11, 26}, {22, 30}, Qt::UTC));
    m_today->readAgain();
    QTRY_COMPARE(m_today->overline(), QStringLiteral("Thursday, 26 November"));
}

void TestToday::damagedRecordLeavesTheOthers()
{
    // A screening whose day is no day: nothing is known of what Tom lacks, and that is said.
    const QUuid tom = idFromText(visit(QStringLiteral("Tom Lindqvist"), "clientId"));
    const std::function<Result<records::Record>(vault::Writer&)> work = [tom](vault::Writer& writer) {
        const QUuid id = writer.newId();
        return writer.change(id, [&](const records::Record*, const records::Stamp& stamp) {
            records::Change change = records::Change::create(id, QStringLiteral("plan"), tom, stamp);
            change.set(QStringLiteral("sessions"), Json(QStringLiteral("three")));
            return change.made();
        });
    };
    QVERIFY(QCoro::waitFor(m_clinic->vault.write(work)));
    QTRY_COMPARE(visit(QStringLiteral("Tom Lindqvist"), "pill"), QStringLiteral("A record cannot be read"));
    QCOMPARE(visit(QStringLiteral("Grace Okafor"), "pill"), QStringLiteral("Consent to re-sign"));
}

void TestToday::backUp()
{
    QCOMPARE(m_today->backup(), QStringLiteral("No back-up yet"));
    QCOMPARE(m_today->backupKind(), int(Meaning::Caution));
    BackupState state;
    state.lastSuccess = m_clinic->clock.nowUtc().addSecs(-2 * 3600);
    QVERIFY(writeBackupState(m_clinic->path, state));
    m_today->readAgain();
    QTRY_COMPARE(m_today->backup(), QStringLiteral("Backed up 2 h ago"));
    QCOMPARE(m_today->backupKind(), int(Meaning::Clear));
    const QDateTime now = m_clinic->clock.nowUtc();
    QCOMPARE(backupAge(now.addSecs(-59 * 60), now).text, QStringLiteral("Backed up just now"));
    QCOMPARE(backupAge(now.addDays(-1), now).text, QStringLiteral("Backed up 1 day ago"));
    QCOMPARE(backupAge(now.addDays(-1), now).meaning, Meaning::Caution);
    QCOMPARE(backupAge(now.addSecs(3600), now).text, QStringLiteral("Backed up just now")); // the clock went back
    QFile file(backupStateFile(m_clinic->path)); // one that cannot be read is none
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("yesterday");
    file.close();
    m_today->readAgain();
    QTRY_COMPARE(m_today->backup(), QStringLiteral("No back-up yet"));
}

void TestToday::lots()
{
    const auto lot = [](const char* number, records::PartialDate expiry) {
        records::Lot made;
        made.kind = records::StockKind::Needle;
        made.brand = QStringLiteral("Invented");
        made.product = QStringLiteral("3 round liner");
        made.lot = QString::fromLatin1(number);
        made.expiry = expiry;
        return made;
    };
    records::Lot used = lot("N-used", {2026, 11, 1});
    used.usedUp = QDate(2026, 10, 1);
    records::Lot recalled = lot("N-recalled", {2028, 1, 0});
    recalled.recall.emplace();
    recalled.recall->date = QDate(2026, 11, 20);
    const std::vector<records::Lot> lots{lot("N-yesterday", {2026, 11, 24}),
                                         lot("N-today", {2026, 11, 25}),
                                         lot("N-month", {2026, 11, 0}), // counts to its last day
                                         lot("N-last", {2026, 12, 25}),
                                         lot("N-later", {2026, 12, 26}),
                                         used,
                                         recalled};
    const std::function<Result<bool>(vault::Writer&)> work = [lots](vault::Writer& writer) -> Result<bool> {
        for (const records::Lot& lot : lots) {
            const QUuid id = writer.newId();
            STIPPLE_TRY(writer.change(id, vault::creating(id, QUuid(), lot)));
        }
        return true;
    };
    const auto written = QCoro::waitFor(m_clinic->vault.write(work));
    QVERIFY2(written, written ? "" : qPrintable(written.error().message()));
    QStringList told;
    const auto tellAgain = [&] {
        told.clear();
        for (int row = 0; row < m_today->needs()->count(); ++row)
            told += m_today->needs()->value(row, "said").toString();
        told = told.filter(QStringLiteral("N-"));
        told.sort();
        return told.size();
    };
    QTRY_COMPARE(tellAgain(), 5);
    QCOMPARE(told, (QStringList{QStringLiteral("Needle lot N-last expires in 30 days"),
                                QStringLiteral("Needle lot N-month expires in 5 days"),
                                QStringLiteral("Needle lot N-recalled was recalled"),
                                QStringLiteral("Needle lot N-today expires today"),
                                QStringLiteral("Needle lot N-yesterday expired on 24 November")}));
    QVERIFY(m_today->needs()->value(0, "said").toString().contains(QLatin1String("recalled"))); // it cannot wait
}

void TestToday::rowsKeepTheirPlace()
{
    RowsModel model({"id", "name"});
    int resets = 0;
    int changes = 0;
    connect(&model, &RowsModel::modelReset, this, [&] { ++resets; });
    connect(&model, &RowsModel::dataChanged, this, [&] { ++changes; });
    model.show({{1, QStringLiteral("a")}, {2, QStringLiteral("b")}});
    model.show({{1, QStringLiteral("a")}, {2, QStringLiteral("c")}});
    QCOMPARE(resets, 1);
    QCOMPARE(changes, 1);
    QCOMPARE(model.value(1, "name").toString(), QStringLiteral("c"));
    QVERIFY(!model.value(2, "name").isValid());
    QVERIFY(!model.value(0, "born").isValid());
    model.show({{2, QStringLiteral("c")}});
    QCOMPARE(resets, 2);
    QCOMPARE(model.rowCount(), 1);
}

QTEST_MAIN(TestToday)
#include "test_today.moc"
