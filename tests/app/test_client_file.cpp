// A client's file on the invented clinic: everything in order of time, what blocks treatment, whoever was merged; notes
// that are signed and corrected but never rewritten; and what happens when the vault refuses or closes.
#include "app/client_note_controller.h"
#include "app/file_words.h"
#include "open_clinic.h"
#include "records/notes.h"
#include "vault/merging.h"
#include "vault/typed_edits.h"

#include <QDir>

using namespace stipple;
using namespace stipple::app;

class TestClientFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everythingInOrder();
    void whatBlocksTreatment_data();
    void whatBlocksTreatment();
    void narrowedAndOpened();
    void whoRefusesPhotosIsShown();
    void whatTheIntakeSaidIsInSight();
    void notesAreSignedAndCorrected();
    void notesOfEarlierAppsStay();
    void aNoteCorrectedByTwo();
    void notesThatAreRefused();
    void noteIsKeptByTheIdleLock();
    void whoeverWasMergedOpensTheOther();
    void nobodyThere();
    void lockedVaultShowsNothing();
    void fiveHundredEntriesAreShownAndNarrowed();

private:
    QUuid clientNamed(const QString& name);
    void show(const QString& name);
    QString at(int row, const char* role) { return m_page->timeline()->value(row, role).toString(); }
    int rowOf(const QString& title);
    template <typename T>
    Result<QUuid> keep(const QUuid& client, const T& fields);
    // By the time they were made; each of them sealed.
    std::vector<std::pair<QUuid, records::ClientNote>> sealedNotes(const QString& client);

    std::unique_ptr<OpenClinic> m_clinic;
    std::unique_ptr<ClientController> m_page;
    std::unique_ptr<ClientNoteController> m_note;
    QTemporaryDir m_made;
};

void TestClientFile::initTestCase()
{
    // Told once, copied for each test.
    SettableClock clock(QDateTime({2026, 11, 25}, {8, 0}, Qt::UTC));
    const auto made = demo::makeInventedVault(m_made.filePath(QStringLiteral("vault")), 3, true, clock);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message()));
}

void TestClientFile::init()
{
    QVERIFY(!m_clinic || m_clinic->close());
    m_note.reset();
    m_page.reset();
    m_clinic = std::make_unique<OpenClinic>();
    QVERIFY(QDir().mkpath(m_clinic->path));
    QDir from(m_made.filePath(QStringLiteral("vault")));
    for (const QFileInfo& file : from.entryInfoList(QDir::Files | QDir::Hidden))
        QVERIFY(QFile::copy(file.filePath(), m_clinic->path + u'/' + file.fileName()));
    m_page = std::make_unique<ClientController>(m_clinic->vault, m_clinic->gate, m_clinic->navigator,
                                                m_clinic->languages, m_clinic->clinic);
    m_note = std::make_unique<ClientNoteController>(m_clinic->vault, m_clinic->gate, m_clinic->clinic, *m_page);
    QVERIFY(m_clinic->unlock());
}

QUuid TestClientFile::clientNamed(const QString& name)
{
    const auto found = QCoro::waitFor(m_clinic->vault.find(name, 2));
    return found && !found->rows.empty() ? found->rows.front().id : QUuid();
}

void TestClientFile::show(const QString& name)
{
    m_clinic->navigator.openClient(idText(clientNamed(name)));
    QTRY_VERIFY(m_page->known());
}

int TestClientFile::rowOf(const QString& title)
{
    for (int row = 0; row < m_page->timeline()->count(); ++row) {
        if (at(row, "title") == title)
            return row;
    }
    return -1;
}

template <typename T>
Result<QUuid> TestClientFile::keep(const QUuid& client, const T& fields)
{
    const std::function<Result<QUuid>(vault::Writer&)> work = [client, fields](vault::Writer& writer) -> Result<QUuid> {
        const QUuid id = writer.newId();
        STIPPLE_TRY(writer.change(id, vault::creating(id, client, fields)));
        return id;
    };
    return QCoro::waitFor(m_clinic->vault.write(work));
}

std::vector<std::pair<QUuid, records::ClientNote>> TestClientFile::sealedNotes(const QString& name)
{
    using Found = std::vector<std::pair<QUuid, records::ClientNote>>;
    const QUuid client = clientNamed(name);
    const std::function<Result<Found>(vault::Reader&)> work = [client](vault::Reader& reader) -> Result<Found> {
        Found found;
        STIPPLE_ASSIGN(const auto all, reader.recordsOfClient(client));
        for (const records::Record& record : all) {
            if (record.type != QLatin1String("note"))
                continue;
            if (!record.seal || record.seal->signature.isEmpty())
                return failure(ErrorCode::Damaged, QStringLiteral("not sealed"));
            STIPPLE_ASSIGN(auto note, records::read<records::ClientNote>(record));
            found.emplace_back(record.id, std::move(note));
        }
        return found;
    };
    return QCoro::waitFor(m_clinic->vault.read(work)).value_or(Found());
}

void TestClientFile::everythingInOrder()
{
    show(QStringLiteral("Lena Vogt"));
    QCOMPARE(at(0, "title"), QStringLiteral("Session"));
    QCOMPARE(at(0, "heading"), QStringLiteral("Planned · Tuesday, 8 December"));
    QVERIFY(m_page->timeline()->value(0, "isPlanned").toBool());
    QVERIFY(std::holds_alternative<ClientAdded>(m_page->file()->entries.back().content));
    const auto& entries = m_page->file()->entries;
    QVERIFY(std::is_sorted(entries.begin(), entries.end(), [](const FileEntry& a, const FileEntry& b) {
        return a.day != b.day ? a.day > b.day : a.at > b.at;
    }));
    const int session = rowOf(QStringLiteral("Session 1 · foundation"));
    QVERIFY(session > 0);
    QCOMPARE(at(session, "heading"), QStringLiteral("Tuesday, 17 November"));
    QVERIFY(rowOf(QStringLiteral("Intake form")) > session);
    QVERIFY(rowOf(QStringLiteral("Check-in, day 4")) < session);
    QVERIFY(rowOf(QStringLiteral("Consultation and plan")) > session);
    // The appointment that became the session says nothing beside it.
    for (const FileEntry& entry : entries)
        QVERIFY(!std::holds_alternative<records::Appointment>(entry.content) || entry.day > QDate(2026, 11, 25));
    m_clinic->languages.setCurrent(QStringLiteral("es"));
    QCOMPARE(at(0, "title"), QStringLiteral("Sesión"));
}

void TestClientFile::whatBlocksTreatment_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("because"); // in the first reason
    QTest::newRow("until a date") << "Tom Lindqvist"
                                  << "Treatment is safe from 4 December" << int(Meaning::Defer) << "finasteride";
    QTest::newRow("forms") << "Amina Haddad"
                           << "Before a treatment" << int(Meaning::Caution) << "intake form";
    QTest::newRow("healing") << "Marco Bianchi"
                             << "" << int(Meaning::Defer) << "";
    QTest::newRow("letter") << "Ravi Nair"
                            << "No day can be named yet on which a treatment is safe" << int(Meaning::Caution)
                            << "doctor's letter";
    QTest::newRow("with care") << "Daniel Ferreira"
                               << "A treatment is possible, with care" << int(Meaning::Caution) << "patch test";
}

void TestClientFile::whatBlocksTreatment()
{
    QFETCH(QString, name);
    QFETCH(QString, title);
    QFETCH(int, kind);
    QFETCH(QString, because);
    show(name);
    QVERIFY2(title.isEmpty() || m_page->standingTitle() == title,
             qPrintable(m_page->standingTitle() + m_page->standingBecause().join(u'|')));
    QCOMPARE(m_page->standingKind(), kind);
    if (!because.isEmpty())
        QVERIFY2(m_page->standingBecause().value(0).contains(because),
                 qPrintable(m_page->standingBecause().join(u'|')));
    for (const QString& reason : m_page->standingBecause())
        QVERIFY(!reason.contains(u'{'));
}

void TestClientFile::narrowedAndOpened()
{
    show(QStringLiteral("Lena Vogt"));
    const int all = m_page->timeline()->count();
    m_page->setFilter(QStringLiteral("consents"));
    QVERIFY(m_page->timeline()->count() > 0 && m_page->timeline()->count() < all);
    QCOMPARE(at(0, "pill"), QStringLiteral("Signed"));
    m_page->openEntry(at(0, "entryId"));
    QVERIFY(m_page->openedFacts()->count() >= 3);
    QVERIFY(!m_page->openedTitle().isEmpty());
    QCOMPARE(m_page->openedKind(), QString()); // signed: nothing can be done with it but to look
    m_page->openEntry(QStringLiteral("nonsense"));
    QCOMPARE(m_page->opened(), QString());
    QCOMPARE(m_page->openedFacts()->count(), 0);
    m_page->setFilter({});
    QCOMPARE(m_page->timeline()->count(), all);
    // Every entry of everybody opens and says something.
    for (const FileEntry& entry : m_page->file()->entries)
        QVERIFY2(!factsOf(entry, *m_page->file(), m_clinic->clinic).empty(), qPrintable(entry.id));
}

void TestClientFile::whoRefusesPhotosIsShown()
{
    const QUuid tom = clientNamed(QStringLiteral("Tom Lindqvist"));
    const auto safetyOf = [this](const char* kind) {
        for (int row = 0; row < m_page->safety()->count(); ++row) {
            if (m_page->safety()->value(row, "kind").toString() == QLatin1String(kind))
                return m_page->safety()->value(row, "text").toString();
        }
        return QString();
    };
    show(QStringLiteral("Tom Lindqvist"));
    QCOMPARE(safetyOf("photos"), QString());
    const auto sign = [&](records::ConsentKind kind) {
        records::Consent consent;
        consent.kind = kind;
        consent.text = QStringLiteral("photos");
        consent.textVersion = QStringLiteral("1");
        consent.textHash = QString(64, u'0');
        consent.language = QStringLiteral("en");
        consent.signedAt = m_clinic->clock.nowUtc();
        records::Signer signer;
        signer.role = records::SignerRole::Client;
        signer.name = signer.typed = QStringLiteral("Tom Lindqvist");
        signer.meaning = QStringLiteral("I say so");
        signer.at = consent.signedAt;
        consent.signers.push_back(signer);
        return keep(tom, consent);
    };
    const auto refused = sign(records::ConsentKind::PhotoRefusal);
    QVERIFY2(refused, refused ? "" : qPrintable(refused.error().message() + refused.error().details()));
    QTRY_COMPARE(safetyOf("photos"), QStringLiteral("Refused on 25 November 2026: none may be taken."));
    m_clinic->clock.advance(60'000);
    const auto allowed = sign(records::ConsentKind::PhotosForRecord); // thought better of it
    QVERIFY(allowed);
    QTRY_COMPARE(safetyOf("photos"), QString());
}

void TestClientFile::whatTheIntakeSaidIsInSight()
{
    int told = 0;
    for (const QString& name : {QStringLiteral("Tom Lindqvist"), QStringLiteral("Lena Vogt"),
                                QStringLiteral("Daniel Ferreira"), QStringLiteral("Amina Haddad")}) {
        show(name);
        QTRY_COMPARE(m_page->name(), name);
        for (int row = 0; row < m_page->safety()->count(); ++row) {
            const QString kind = m_page->safety()->value(row, "kind").toString();
            told += kind == u"allergies" || kind == u"medicines" || kind == u"conditions" ? 1 : 0;
        }
    }
    QVERIFY(told > 0);
}

void TestClientFile::notesAreSignedAndCorrected()
{
    show(QStringLiteral("Tom Lindqvist"));
    m_note->begin();
    QVERIFY(!m_note->canSave());
    m_note->setText(QStringLiteral("  "));
    QVERIFY(!m_note->canSave());
    m_note->setText(QStringLiteral("Allergic to nickel"));
    QVERIFY(m_note->signature().contains(QLatin1String("Maya Okonkwo")));
    m_note->save();
    QTRY_VERIFY(!m_note->isOpen());
    QTRY_VERIFY(rowOf(QStringLiteral("Allergic to nickel")) >= 0);
    const QString first = at(rowOf(QStringLiteral("Allergic to nickel")), "entryId");
    m_clinic->clock.advance(60'000);
    m_note->begin(first);
    QVERIFY(m_note->isCorrection());
    m_note->save(); // nothing is different
    QVERIFY(!m_note->problem().isEmpty());
    m_note->setText(QStringLiteral("Allergic to nickel and cobalt"));
    m_note->save(); // a correction says why it is one
    QVERIFY(m_note->isOpen() && !m_note->problem().isEmpty());
    m_note->setReason(QStringLiteral("Half of it was forgotten"));
    m_note->save();
    QTRY_VERIFY(!m_note->isOpen());
    QTRY_VERIFY(rowOf(QStringLiteral("Allergic to nickel and cobalt")) >= 0);
    // Both are there, the first one word for word.
    QCOMPARE(at(rowOf(QStringLiteral("Allergic to nickel")), "pill"), QStringLiteral("Corrected"));
    QCOMPARE(at(rowOf(QStringLiteral("Allergic to nickel and cobalt")), "pill"), QStringLiteral("Correction"));
    m_page->openEntry(first);
    QCOMPARE(m_page->openedKind(), QString()); // corrected once; the correction can be corrected
    // Each is a record of its own, sealed, and the second names the first and says why.
    const auto notes = sealedNotes(QStringLiteral("Tom Lindqvist"));
    QCOMPARE(notes.size(), std::size_t(2));
    QCOMPARE(notes[0].second.text, QStringLiteral("Allergic to nickel"));
    QCOMPARE(notes[1].second.amends, notes[0].first);
    QCOMPARE(idText(notes[0].first), first);
    QCOMPARE(notes[1].second.amendReason, QStringLiteral("Half of it was forgotten"));
    QCOMPARE(notes[1].second.practitioner, m_clinic->vault.practitioner());
    m_page->openEntry(at(rowOf(QStringLiteral("Allergic to nickel and cobalt")), "entryId"));
    QStringList facts;
    for (int row = 0; row < m_page->openedFacts()->count(); ++row)
        facts += m_page->openedFacts()->value(row, "value").toString();
    QVERIFY(facts.contains(QStringLiteral("Half of it was forgotten")));
    QVERIFY(facts.contains(QStringLiteral("Allergic to nickel")));
}

// As an app before this one kept them: in the client's own record. They are shown, and can be corrected.
void TestClientFile::notesOfEarlierAppsStay()
{
    const QUuid tom = clientNamed(QStringLiteral("Tom Lindqvist"));
    const QUuid old = QUuid::createUuid();
    const std::function<Result<bool>(vault::Writer&)> work = [&](vault::Writer& writer) -> Result<bool> {
        STIPPLE_TRY(writer.change(tom, [&](const records::Record* now, const records::Stamp& stamp) {
            records::Client after = *records::read<records::Client>(*now);
            records::Note note;
            note.text = QStringLiteral("From before");
            note.at = QDateTime({2026, 11, 24}, {8, 0}, Qt::UTC);
            note.practitioner = tom;
            after.notes.insert_or_assign(idText(old), note);
            return records::edit<records::Client>(*now, *now, after, stamp);
        }));
        return true;
    };
    QVERIFY(QCoro::waitFor(m_clinic->vault.write(work)));
    show(QStringLiteral("Tom Lindqvist"));
    const int row = rowOf(QStringLiteral("From before"));
    QVERIFY(row >= 0);
    m_note->begin(at(row, "entryId"));
    QVERIFY(m_note->isCorrection());
    m_note->setText(QStringLiteral("From long before"));
    m_note->setReason(QStringLiteral("It was longer ago"));
    m_note->save();
    QTRY_VERIFY(!m_note->isOpen());
    QTRY_VERIFY(rowOf(QStringLiteral("From long before")) >= 0);
    QCOMPARE(at(rowOf(QStringLiteral("From before")), "pill"), QStringLiteral("Corrected"));
    QCOMPARE(sealedNotes(QStringLiteral("Tom Lindqvist")).front().second.amends, old);
    // What it was is where it was.
    const auto seen = QCoro::waitFor(m_clinic->vault.client(tom));
    QCOMPARE(seen->client.notes.at(idText(old)).text, QStringLiteral("From before"));
}

void TestClientFile::aNoteCorrectedByTwo()
{
    show(QStringLiteral("Tom Lindqvist"));
    m_note->begin();
    m_note->setText(QStringLiteral("Left side"));
    m_note->save();
    QTRY_VERIFY(rowOf(QStringLiteral("Left side")) >= 0);
    m_note->begin(at(rowOf(QStringLiteral("Left side")), "entryId"));
    m_note->setText(QStringLiteral("Right side"));
    m_note->setReason(QStringLiteral("Sides mixed up"));
    // Meanwhile somebody else, from somewhere else.
    const QUuid tom = clientNamed(QStringLiteral("Tom Lindqvist"));
    const QUuid first = sealedNotes(QStringLiteral("Tom Lindqvist")).front().first;
    const std::function<Result<bool>(vault::Writer&)> work = [&](vault::Writer& writer) -> Result<bool> {
        records::ClientNote other;
        other.text = QStringLiteral("Both sides");
        other.at = QDateTime({2026, 11, 25}, {8, 0}, Qt::UTC);
        other.practitioner = tom;
        other.amends = first;
        other.amendReason = QStringLiteral("seen again");
        const QUuid id = writer.newId();
        STIPPLE_TRY(writer.change(id, vault::creating(id, tom, other)));
        return true;
    };
    QVERIFY(QCoro::waitFor(m_clinic->vault.write(work)));
    QTRY_VERIFY(rowOf(QStringLiteral("Both sides")) >= 0);
    m_note->save();
    QTRY_VERIFY(!m_note->busy());
    QVERIFY2(m_note->problem().contains(QLatin1String("meanwhile")), qPrintable(m_note->problem()));
    QCOMPARE(m_note->text(), QStringLiteral("Right side")); // still there
}

void TestClientFile::notesThatAreRefused()
{
    show(QStringLiteral("Tom Lindqvist"));
    m_note->begin();
    m_note->setText(QString(ClientNoteController::longest + 1, u'x'));
    m_note->save();
    QVERIFY(m_note->problem().contains(QLatin1String("too long")));
    // Merged into another one while it was written: the text stays, and says where it belongs.
    m_note->setText(QStringLiteral("Still here"));
    const QUuid tom = clientNamed(QStringLiteral("Tom Lindqvist"));
    const QUuid ravi = clientNamed(QStringLiteral("Ravi Nair"));
    const std::function<Result<bool>(vault::Writer&)> merging = [tom, ravi](vault::Writer& writer) -> Result<bool> {
        const auto change = [ravi](const records::Record* now, const records::Stamp& stamp) {
            records::Client after = *records::read<records::Client>(*now);
            after.merged = records::Merge{};
            after.merged->into = ravi;
            after.merged->at = QDateTime({2026, 11, 25}, {8, 0}, Qt::UTC);
            after.merged->practitioner = ravi;
            return records::edit<records::Client>(*now, *now, after, stamp);
        };
        STIPPLE_TRY(writer.change(tom, change));
        return true;
    };
    const auto merged = QCoro::waitFor(m_clinic->vault.write(merging));
    QVERIFY2(merged, merged ? "" : qPrintable(merged.error().message() + merged.error().details()));
    m_note->save();
    QTRY_VERIFY(!m_note->busy());
    QVERIFY(m_note->problem().contains(QLatin1String("merged")));
    QCOMPARE(m_note->text(), QStringLiteral("Still here"));
    QVERIFY(m_note->isOpen());
}

void TestClientFile::noteIsKeptByTheIdleLock()
{
    show(QStringLiteral("Tom Lindqvist"));
    const QString tom = m_page->clientId();
    m_note->begin();
    m_note->setText(QStringLiteral("Half a sent"));
    m_clinic->letPass(60 * 60'000);
    QTRY_COMPARE(m_clinic->gate.state(), GateController::Locked);
    QVERIFY(!m_note->isOpen());
    QVERIFY(!m_page->known());
    QVERIFY(m_clinic->unlock());
    m_clinic->navigator.openClient(tom);
    QTRY_VERIFY(m_page->known());
    QVERIFY(rowOf(QStringLiteral("Half a sent")) >= 0);
}

void TestClientFile::whoeverWasMergedOpensTheOther()
{
    const QUuid kept = clientNamed(QStringLiteral("Tom Lindqvist"));
    const QUuid given = clientNamed(QStringLiteral("Ravi Nair"));
    const auto one = QCoro::waitFor(m_clinic->vault.client(kept));
    const auto other = QCoro::waitFor(m_clinic->vault.client(given));
    QVERIFY(one && other);
    const std::function<Result<bool>(vault::Writer&)> work = [&](vault::Writer& writer) -> Result<bool> {
        STIPPLE_TRY(vault::mergeClients(writer, one->record, other->record, {}));
        return true;
    };
    QVERIFY(QCoro::waitFor(m_clinic->vault.write(work)));
    m_clinic->navigator.openClient(idText(given));
    QTRY_VERIFY(m_page->known());
    QCOMPARE(m_page->name(), QStringLiteral("Tom Lindqvist"));
    QCOMPARE(m_page->clientId(), idText(kept));
    QVERIFY(!m_page->mergedNote().isEmpty());
    const int merged = rowOf(QStringLiteral("Merged with another entry of the same person"));
    QVERIFY(merged >= 0);
    m_page->openEntry(at(merged, "entryId"));
    QCOMPARE(m_page->openedKind(), QStringLiteral("merged"));
}

void TestClientFile::nobodyThere()
{
    m_clinic->navigator.openClient(QStringLiteral("01890000-0000-7000-8000-000000000000"));
    QTRY_VERIFY(!m_page->problem().isEmpty());
    QVERIFY(!m_page->known());
    m_note->begin();
    QVERIFY(!m_note->isOpen());
}

void TestClientFile::lockedVaultShowsNothing()
{
    show(QStringLiteral("Tom Lindqvist"));
    m_page->openEntry(at(0, "entryId"));
    m_clinic->gate.lock();
    QTRY_COMPARE(m_clinic->gate.state(), GateController::Locked);
    QVERIFY(!m_page->known());
    QCOMPARE(m_page->timeline()->count(), 0);
    QCOMPARE(m_page->safety()->count(), 0);
    QCOMPARE(m_page->openedFacts()->count(), 0);
    QCOMPARE(m_page->standingTitle(), QString());
    QCOMPARE(m_page->clientId(), QString());
}

void TestClientFile::fiveHundredEntriesAreShownAndNarrowed()
{
    const QUuid lena = clientNamed(QStringLiteral("Lena Vogt"));
    for (int batch = 0; batch < 5; ++batch) {
        const std::function<Result<bool>(vault::Writer&)> work = [lena, batch](vault::Writer& writer) -> Result<bool> {
            std::vector<std::pair<QUuid, vault::Writer::Edit>> edits;
            for (int i = 0; i < 100; ++i) {
                records::CheckIn report;
                report.care = lena;
                report.date = QDate(2026, 1, 1).addDays(batch * 60 + i);
                report.at = QDateTime(report.date, {8, 0}, Qt::UTC);
                report.day = i;
                report.by = records::ReportedBy::Client;
                report.scabbing = false;
                const QUuid id = writer.newId();
                edits.emplace_back(id, vault::creating(id, lena, report));
            }
            STIPPLE_TRY(writer.changeAll(edits));
            return true;
        };
        const auto kept = QCoro::waitFor(m_clinic->vault.write(work));
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().message() + kept.error().details()));
    }
    m_clinic->navigator.openClient(idText(lena));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->known(), 20'000);
    const int all = m_page->timeline()->count();
    QVERIFY(all > 500);
    m_page->setFilter(QStringLiteral("healing"));
    QVERIFY(m_page->timeline()->count() >= 500 && m_page->timeline()->count() < all);
    m_page->setFilter(QString());
    QCOMPARE(m_page->timeline()->count(), all);
}

QTEST_MAIN(TestClientFile)
#include "test_client_file.moc"
