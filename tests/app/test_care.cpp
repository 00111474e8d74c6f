// A client's aftercare at the clinic on the invented vault: its days by the clock, what is decided for one client, a
// check-in told on the phone that lasts through a kill, one with warning signs, and a file of check-ins taken in.
#include "app/care_controller.h"
#include "app/check_in_controller.h"
#include "app/check_in_file_controller.h"
#include "app/copy_controller.h"
#include "open_clinic.h"
#include "protocol/loader.h"
#include "vault/handover.h"
#include "vault/typed_edits.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QImage>

using namespace stipple;
using namespace stipple::app;

class TestCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void daysByTheClock();
    void whatIsMissingAndWhatIsWrong();
    void scabsSeenGoneAndNot();
    void whatIsLeftToTheClinic();
    void hourOfTheReminders();
    void toldOnThePhone();
    void seenWithWarningSigns();
    void aKillLosesNoAnswer();
    void givenUp();
    void noRoomForAnAnswer();
    void aFileIsTakenInOnce();
    void filesThatAreRefused();
    void givingIsNoted();
    void theProtocolItBeganWith();
    void onlyTheirOwnIsHandedOver();
    void lockedAndRefused();

private:
    static constexpr qint64 day = 24LL * 3600 * 1000;

    QUuid clientOf(const QString& name);
    void openFor(const QString& name);
    std::vector<records::Record> recordsOf(const QUuid& client, records::Type type);
    records::Care careOf(const QUuid& client);
    vault::AuditEntry lastAudited(const QUuid& record);
    void openCheckIn(const QString& way);
    void makeDesk();
    // Everything as on a good day, with what is given otherwise; the question that it ends before, if any.
    void answer(const QMap<QString, QString>& otherwise, const QString& until = {});
    QStringList titles(const QString& kind) const;
    QByteArray sealedFile(const QUuid& session, const std::vector<documents::SentCheckIn>& checkIns,
                          const std::vector<documents::SentPhoto>& photos = {});
    QString written(const QByteArray& bytes);

    std::unique_ptr<OpenClinic> m_clinic;
    std::unique_ptr<HandoverController> m_handover;
    std::unique_ptr<CareController> m_care;
    std::unique_ptr<CheckInController> m_checkIn;
    std::unique_ptr<CheckInFileController> m_file;
};

void TestCare::init()
{
    m_clinic = std::make_unique<OpenClinic>();
    const auto made = m_clinic->make(0, true);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message()));
    QVERIFY(m_clinic->unlock());
    makeDesk();
}

void TestCare::makeDesk()
{
    OpenClinic& c = *m_clinic;
    m_handover = std::make_unique<HandoverController>(c.vault, c.clinic, c.gate, c.navigator, c.languages);
    m_care = std::make_unique<CareController>(c.vault, c.gate, c.navigator, c.languages, c.clinic);
    m_checkIn = std::make_unique<CheckInController>(c.vault, c.gate, c.navigator, c.languages, c.clinic, *m_handover);
    m_file = std::make_unique<CheckInFileController>(c.vault, c.gate, c.languages, c.clinic);
}

void TestCare::cleanup()
{
    QVERIFY(m_clinic->close());
    m_file.reset();
    m_checkIn.reset();
    m_care.reset();
    m_handover.reset();
    m_clinic.reset();
}

QUuid TestCare::clientOf(const QString& name)
{
    const auto found = QCoro::waitFor(m_clinic->vault.find(name, 2));
    return found && !found->rows.empty() ? found->rows.front().id : QUuid();
}

void TestCare::openFor(const QString& name)
{
    m_clinic->navigator.reset();
    m_clinic->navigator.open(Navigator::CarePage, idText(clientOf(name)));
    QTRY_VERIFY(!m_care->isLoading());
    QCOMPARE(m_care->problem(), QString());
    QCOMPARE(m_care->name(), name);
}

std::vector<records::Record> TestCare::recordsOf(const QUuid& client, records::Type type)
{
    auto all = QCoro::waitFor(m_clinic->vault.read<std::vector<records::Record>>(
        [client](vault::Reader& reader) { return reader.recordsOfClient(client); }));
    std::vector<records::Record> found;
    for (records::Record& record : all.value_or(std::vector<records::Record>())) {
        if (record.type == records::typeName(type))
            found.push_back(std::move(record));
    }
    return found;
}

records::Care TestCare::careOf(const QUuid& client)
{
    const auto found = recordsOf(client, records::Type::Care);
    return found.empty() ? records::Care() : records::read<records::Care>(found.back()).value_or(records::Care());
}

vault::AuditEntry TestCare::lastAudited(const QUuid& record)
{
    const auto page = QCoro::waitFor(m_clinic->vault.read<std::vector<vault::AuditEntry>>(
        [](vault::Reader& reader) { return reader.auditPage({}); }));
    for (const vault::AuditEntry& entry : page.value_or(std::vector<vault::AuditEntry>())) {
        if (entry.record == record && !entry.detail.isEmpty())
            return entry;
    }
    return {};
}

QStringList TestCare::titles(const QString& kind) const
{
    QStringList all;
    for (const QVariant& part : m_care->day()[QStringLiteral("parts")].toList()) {
        if (part.toMap()[QStringLiteral("kind")] != kind)
            continue;
        for (const QVariant& item : part.toMap()[QStringLiteral("items")].toList())
            all += item.toMap()[QStringLiteral("title")].toString();
    }
    return all;
}

void TestCare::openCheckIn(const QString& way)
{
    m_clinic->navigator.open(Navigator::CheckInPage, m_care->clientId(), way);
    QTRY_VERIFY2(m_checkIn->form(), qPrintable(m_checkIn->problem()));
}

void TestCare::answer(const QMap<QString, QString>& otherwise, const QString& until)
{
    FormController& form = *m_checkIn->form();
    for (int turn = 0; turn < 40 && form.stage() == FormController::Questions; ++turn) {
        for (FormItem* item : form.items()->items()) {
            const QString id = item->path();
            if (id == until) {
                form.settle();
                return;
            }
            const QString wanted = otherwise.value(id);
            if (item->kind() == FormItem::YesNo)
                item->setYes(wanted == u"yes");
            else if (item->kind() == FormItem::Choices)
                item->choose(wanted.isEmpty() ? 0 : wanted.toInt(), true);
            else if (item->kind() == FormItem::Scale)
                item->pickAnswer(0, wanted.isEmpty() ? QStringLiteral("1") : wanted);
            else if (!wanted.isEmpty())
                item->setAnswer(0, wanted);
        }
        const QString place = form.place();
        form.next();
        QVERIFY2(form.problems() == 0, qPrintable(form.problem()));
        if (form.stage() == FormController::Questions && form.place() == place)
            QFAIL(qPrintable(QStringLiteral("stays at ") + place));
    }
    QCOMPARE(int(form.stage()), int(FormController::Review));
}

void TestCare::daysByTheClock()
{
    openFor(QStringLiteral("Marco Bianchi"));
    QCOMPARE(m_care->day()[QStringLiteral("title")].toString(), QStringLiteral("Day 3 of 30"));
    QVERIFY(m_care->isToday() && m_care->hasBefore() && m_care->hasAfter() && !m_care->isOver());
    QVERIFY(titles(QStringLiteral("dont")).contains(QStringLiteral("Keep it dry")));
    const QVariantList phases = m_care->day()[QStringLiteral("phases")].toList();
    QVERIFY(phases.size() >= 3);
    QCOMPARE(phases.front().toMap()[QStringLiteral("from")].toInt(), 0);
    QCOMPARE(phases.back().toMap()[QStringLiteral("to")].toInt(), 30);
    for (int i = 1; i < phases.size(); ++i)
        QCOMPARE(phases[i].toMap()[QStringLiteral("from")].toInt(),
                 phases[i - 1].toMap()[QStringLiteral("to")].toInt() + 1);

    for (int back = 2; back >= 0; --back) {
        m_care->step(-1);
        QCOMPARE(m_care->day()[QStringLiteral("day")].toInt(), back);
    }
    QVERIFY(!m_care->hasBefore() && !m_care->isToday());
    m_care->step(-1); // there is nothing before the session
    QCOMPARE(m_care->day()[QStringLiteral("day")].toInt(), 0);
    m_care->showToday();
    QVERIFY(m_care->isToday());
    while (m_care->hasAfter())
        m_care->step(1);
    QCOMPARE(m_care->day()[QStringLiteral("day")].toInt(), 31);
    QVERIFY(titles(QStringLiteral("do")).contains(QStringLiteral("Sunblock, always")));

    m_care->showToday();
    m_clinic->letPass(2 * day);
    if (m_clinic->gate.state() != GateController::Open) {
        QTRY_COMPARE(m_clinic->gate.state(), GateController::Locked);
        QVERIFY(m_clinic->unlock());
    }
    openFor(QStringLiteral("Marco Bianchi"));
    QCOMPARE(m_care->day()[QStringLiteral("title")].toString(), QStringLiteral("Day 5 of 30"));
    // The last check-in said that there are scabs: what was to end goes on.
    QVERIFY(titles(QStringLiteral("dont")).contains(QStringLiteral("Keep it dry")));
}

void TestCare::whatIsMissingAndWhatIsWrong()
{
    openFor(QStringLiteral("Lena Vogt"));
    QVERIFY2(m_care->missing().endsWith(QStringLiteral(": 1, 2, 3, 5, 6, 7.")), qPrintable(m_care->missing()));
    QVERIFY(m_care->signs().isEmpty());
    QCOMPARE(m_care->checkIns().size(), 1);

    openFor(QString::fromUtf8("Inés Quintana"));
    QCOMPARE(m_care->signs().size(), 1);
    QCOMPARE(m_care->signs().front().toMap()[QStringLiteral("id")].toString(), QStringLiteral("discharge"));
    QVERIFY(!m_care->signs().front().toMap()[QStringLiteral("action")].toString().isEmpty());
    QCOMPARE(m_care->checkIns().front().toMap()[QStringLiteral("hasSigns")].toBool(), true);
}

void TestCare::scabsSeenGoneAndNot()
{
    openFor(QStringLiteral("Marco Bianchi"));
    const QUuid client = clientOf(QStringLiteral("Marco Bianchi"));
    const QUuid record = recordsOf(client, records::Type::Care).back().id;
    m_care->setScabsGone(true);
    QTRY_VERIFY(m_care->scabsGone() && !m_care->busy());
    QCOMPARE(careOf(client).scabsGone, m_clinic->clinic.today());
    QCOMPARE(lastAudited(record).detail, QStringLiteral("scabs seen gone"));
    QCOMPARE(lastAudited(record).practitioner, m_clinic->vault.practitioner());
    m_care->step(1);
    m_care->step(1);
    QVERIFY(!titles(QStringLiteral("dont")).contains(QStringLiteral("Keep it dry"))); // day 5, and no scabs
    m_care->setScabsGone(false);
    QTRY_VERIFY(!m_care->scabsGone() && !m_care->busy());
    QVERIFY(!careOf(client).scabsGone.isValid());
    QCOMPARE(lastAudited(record).detail, QStringLiteral("scabs gone taken back"));
    QTRY_VERIFY(titles(QStringLiteral("dont")).contains(QStringLiteral("Keep it dry")));
    QCOMPARE(m_care->day()[QStringLiteral("day")].toInt(), 5); // the day that was looked at stays
}

void TestCare::whatIsLeftToTheClinic()
{
    openFor(QStringLiteral("Lena Vogt"));
    const QUuid client = clientOf(QStringLiteral("Lena Vogt"));
    const auto row = [&](const QString& id) {
        for (const QVariant& choice : m_care->choices()) {
            if (choice.toMap()[QStringLiteral("id")] == id)
                return choice.toMap();
        }
        return QVariantMap();
    };
    QCOMPARE(row(QStringLiteral("plain-oil"))[QStringLiteral("days")].toString(), QStringLiteral("From day 5"));
    QVERIFY(row(QStringLiteral("no-topicals")).isEmpty()); // is not the clinic's to decide
    QVERIFY(titles(QStringLiteral("allowed")).contains(QStringLiteral("Plain oil")));
    m_care->choose(QStringLiteral("plain-oil"), 12);
    QTRY_COMPARE(row(QStringLiteral("plain-oil"))[QStringLiteral("days")].toString(), QStringLiteral("From day 12"));
    QVERIFY(row(QStringLiteral("plain-oil"))[QStringLiteral("isOwn")].toBool());
    QVERIFY(!titles(QStringLiteral("allowed")).contains(QStringLiteral("Plain oil")));
    QCOMPARE(careOf(client).choices.at(QStringLiteral("plain-oil")).fromDay, std::optional<qint64>(12));
    QTRY_VERIFY(!m_care->busy());
    m_care->choose(QStringLiteral("no-topicals"), 1); // nothing happens
    QVERIFY(!m_care->busy());
    m_care->choose(QStringLiteral("no-swimming"), 20);
    QTRY_COMPARE(row(QStringLiteral("no-swimming"))[QStringLiteral("days")].toString(), QStringLiteral("Until day 20"));
    QTRY_VERIFY(!m_care->busy());
    m_care->choose(QStringLiteral("plain-oil"), -1);
    QTRY_VERIFY(!row(QStringLiteral("plain-oil"))[QStringLiteral("isOwn")].toBool());
    QCOMPARE(careOf(client).choices.count(QStringLiteral("plain-oil")), std::size_t(0));
    QCOMPARE(careOf(client).choices.at(QStringLiteral("no-swimming")).toDay, std::optional<qint64>(20));
}

void TestCare::hourOfTheReminders()
{
    openFor(QStringLiteral("Marco Bianchi"));
    QCOMPARE(m_care->remindAt(), QString());
    m_care->setRemindAt(QStringLiteral("19:30"));
    QTRY_COMPARE(m_care->remindAt(), QStringLiteral("19:30"));
    QCOMPARE(careOf(clientOf(QStringLiteral("Marco Bianchi"))).remindAt, QTime(19, 30));
    QTRY_VERIFY(!m_care->busy());
    m_care->setRemindAt(QStringLiteral("soon"));
    QVERIFY(!m_care->busy());
    QCOMPARE(m_care->remindAt(), QStringLiteral("19:30"));
}

void TestCare::toldOnThePhone()
{
    // Day 8: nothing holds any more "while scabs last".
    openFor(QStringLiteral("Lena Vogt"));
    QVERIFY(!titles(QStringLiteral("dont")).contains(QStringLiteral("No exercise")));
    openCheckIn(QStringLiteral("phone"));
    answer({{QStringLiteral("scabs"), QStringLiteral("yes")}, {QStringLiteral("note"), QStringLiteral("It itches.")}});
    m_checkIn->form()->finish();
    QTRY_VERIFY2(m_checkIn->isKept(), qPrintable(m_checkIn->problem()));
    QVERIFY(m_checkIn->signs().isEmpty());
    const QUuid client = clientOf(QStringLiteral("Lena Vogt"));
    const auto kept = recordsOf(client, records::Type::CheckIn);
    QCOMPARE(kept.size(), std::size_t(2));
    QVERIFY(records::isSealed(kept.back()));
    const auto said = records::read<records::CheckIn>(kept.back());
    QVERIFY(said);
    QCOMPARE(said->way.known(), std::optional(records::CheckInWay::Phone));
    QCOMPARE(said->by.known(), std::optional(records::ReportedBy::Client));
    QCOMPARE(said->day, std::optional<qint64>(8));
    QCOMPARE(said->date, m_clinic->clinic.today());
    QCOMPARE(said->scabbing, std::optional(true));
    QCOMPARE(said->note, QStringLiteral("It itches."));
    QCOMPARE(said->care, recordsOf(client, records::Type::Care).back().id);
    // Back on the care page the days go by it.
    m_clinic->navigator.back();
    QTRY_COMPARE(m_care->checkIns().size(), 2);
    QVERIFY(titles(QStringLiteral("dont")).contains(QStringLiteral("No exercise")));
    QVERIFY2(m_care->scabs().contains(QStringLiteral("still scabs")), qPrintable(m_care->scabs()));
    // Nothing of it is left behind.
    QVERIFY(QDir(m_clinic->path).entryList({QStringLiteral("*draft*")}, QDir::Files).isEmpty());
}

void TestCare::seenWithWarningSigns()
{
    openFor(QStringLiteral("Marco Bianchi"));
    openCheckIn(QStringLiteral("visit"));
    answer({{QStringLiteral("breathing"), QStringLiteral("yes")}, {QStringLiteral("rash"), QStringLiteral("yes")}});
    m_checkIn->form()->finish();
    QTRY_VERIFY2(m_checkIn->isKept(), qPrintable(m_checkIn->problem()));
    QCOMPARE(m_checkIn->signs().size(), 2);
    QCOMPARE(m_checkIn->signs().front().toMap()[QStringLiteral("urgency")].toInt(), 2); // the emergency first
    const auto kept = recordsOf(clientOf(QStringLiteral("Marco Bianchi")), records::Type::CheckIn);
    const auto said = records::read<records::CheckIn>(kept.back());
    QCOMPARE(said->by.known(), std::optional(records::ReportedBy::Practitioner));
    QCOMPARE(said->way.known(), std::optional(records::CheckInWay::Visit));
    QCOMPARE(said->warnings.size(), std::size_t(2));
    m_clinic->navigator.back();
    QTRY_COMPARE(m_care->signs().size(), 2);
}

void TestCare::aKillLosesNoAnswer()
{
    openFor(QStringLiteral("Marco Bianchi"));
    const QUuid client = clientOf(QStringLiteral("Marco Bianchi"));
    openCheckIn(QStringLiteral("phone"));
    m_checkIn->form()->items()->find(QStringLiteral("scabs"))->setYes(true);
    m_checkIn->form()->items()->find(QStringLiteral("pain"))->pickAnswer(0, QStringLiteral("3"));
    QTRY_COMPARE(int(m_checkIn->form()->saveState()), int(FormController::Saved));
    // As after a power cut: nothing of the objects is left, only what is on the disk.
    m_clinic->navigator.reset();
    m_checkIn.reset();
    makeDesk();
    QCOMPARE(recordsOf(client, records::Type::CheckIn).size(), std::size_t(1));
    openFor(QStringLiteral("Marco Bianchi"));
    openCheckIn(QStringLiteral("phone"));
    QCOMPARE(m_checkIn->form()->items()->find(QStringLiteral("pain"))->answers().front(), QStringLiteral("3"));
    answer({{QStringLiteral("scabs"), QStringLiteral("yes")}, {QStringLiteral("pain"), QStringLiteral("3")}});
    m_checkIn->form()->finish();
    QTRY_VERIFY2(m_checkIn->isKept(), qPrintable(m_checkIn->problem()));
    const auto kept = recordsOf(client, records::Type::CheckIn);
    QCOMPARE(kept.size(), std::size_t(2));
    QCOMPARE(records::read<records::CheckIn>(kept.back())->pain, std::optional<qint64>(3));
    const auto open = QCoro::waitFor(m_clinic->vault.read<std::vector<QUuid>>(
        [](vault::Reader& reader) { return vault::unsettledClients(reader); }));
    QVERIFY(open && open->empty());
}

void TestCare::givenUp()
{
    openFor(QStringLiteral("Marco Bianchi"));
    openCheckIn(QStringLiteral("phone"));
    m_checkIn->form()->items()->find(QStringLiteral("scabs"))->setYes(true);
    QTRY_COMPARE(int(m_checkIn->form()->saveState()), int(FormController::Saved));
    m_checkIn->giveUp();
    QTRY_COMPARE(m_clinic->navigator.page(), Navigator::CarePage);
    const auto open = QCoro::waitFor(m_clinic->vault.read<std::vector<QUuid>>(
        [](vault::Reader& reader) { return vault::unsettledClients(reader); }));
    QVERIFY(open && open->empty());
    QCOMPARE(m_care->checkIns().size(), 1);
}

// The draft cannot be written: said at once, nothing shown as kept, and tried again once it can.
void TestCare::noRoomForAnAnswer()
{
    openFor(QStringLiteral("Marco Bianchi"));
    openCheckIn(QStringLiteral("phone"));
    const auto open = QCoro::waitFor(
        m_clinic->vault.withVault<QUuid>([](vault::Vault& vault, vault::Writer& writer) -> Result<QUuid> {
            STIPPLE_ASSIGN(const auto all, vault::openHandovers(vault, writer));
            return all.front().id;
        }));
    QVERIFY(open);
    const QString path = vault::draftPath(m_clinic->path, *open);
    QVERIFY(QDir().mkpath(path)); // a folder in its place
    m_checkIn->form()->items()->find(QStringLiteral("scabs"))->setYes(true);
    QTRY_COMPARE(int(m_checkIn->form()->saveState()), int(FormController::NotSaved));
    QVERIFY(!m_checkIn->form()->saveProblem().isEmpty());
    QVERIFY(QDir().rmdir(path));
    m_checkIn->form()->saveAgain();
    QTRY_COMPARE(int(m_checkIn->form()->saveState()), int(FormController::Saved));
}

QByteArray TestCare::sealedFile(const QUuid& session, const std::vector<documents::SentCheckIn>& checkIns,
                                const std::vector<documents::SentPhoto>& photos)
{
    const auto header = QCoro::waitFor(m_clinic->vault.inspect())->header;
    documents::CheckInFile file;
    file.vault = header.vault;
    file.session = session;
    file.made = m_clinic->clock.nowUtc();
    file.protocol = m_clinic->clinic.protocol()->identity();
    file.language = QStringLiteral("en");
    file.checkIns = checkIns;
    file.photos = photos;
    return file.sealedTo(header.boxKey).value_or(QByteArray());
}

QString TestCare::written(const QByteArray& bytes)
{
    const QString path = m_clinic->folder.filePath(QStringLiteral("sent.stipplecheckins"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("the file was not written");
    return path;
}

void TestCare::aFileIsTakenInOnce()
{
    const QUuid client = clientOf(QStringLiteral("Marco Bianchi"));
    const QUuid session = careOf(client).session;
    documents::SentCheckIn sent;
    sent.id = QUuid::createUuid();
    sent.said.day = 3;
    sent.said.date = m_clinic->clinic.today();
    sent.said.at = m_clinic->clock.nowUtc();
    sent.said.by = records::ReportedBy::Client;
    sent.said.scabbing = true;
    sent.said.fever = true;
    sent.said.warnings = {QStringLiteral("made-up")}; // what it says of itself is not what counts
    QImage picture(64, 48, QImage::Format_RGB32);
    picture.fill(Qt::darkGray);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && picture.save(&buffer, "JPEG"));
    const QUuid photo = QUuid::createUuid();
    const QUuid spoilt = QUuid::createUuid();
    sent.said.photos = {photo, spoilt};
    const QString path =
        written(sealedFile(session, {sent}, {{photo, sent.said.at, jpeg}, {spoilt, sent.said.at, QByteArray("none")}}));
    for (int time = 0; time < 2; ++time) {
        m_file->begin();
        m_file->setPath(path);
        m_file->read();
        QTRY_VERIFY2(m_file->isRead(), qPrintable(m_file->problem()));
        QVERIFY2(m_file->whose().startsWith(QStringLiteral("Marco Bianchi, after the session of 22 November.")),
                 qPrintable(m_file->whose()));
        QCOMPARE(recordsOf(client, records::Type::CheckIn).size(), std::size_t(1 + time)); // nothing by looking
        QCOMPARE(m_file->canTake(), time == 0);
        m_file->take();
        if (time > 0)
            break;
        QTRY_VERIFY2(!m_file->done().isEmpty(), qPrintable(m_file->problem()));
        QVERIFY2(m_file->done().contains(QStringLiteral("1 photo was no picture")), qPrintable(m_file->done()));
        QCOMPARE(m_file->signs().size(), 1);
        QCOMPARE(m_file->signs().front().toMap()[QStringLiteral("id")].toString(), QStringLiteral("fever"));
    }
    QVERIFY(!m_file->busy());
    const auto kept = recordsOf(client, records::Type::CheckIn);
    QCOMPARE(kept.size(), std::size_t(2));
    const auto one = std::find_if(kept.begin(), kept.end(), [&](const auto& record) { return record.id == sent.id; });
    QVERIFY(one != kept.end());
    const auto said = records::read<records::CheckIn>(*one);
    QCOMPARE(said->warnings, std::vector{QStringLiteral("fever")});
    QCOMPARE(said->way.known(), std::optional(records::CheckInWay::App));
    QCOMPARE(said->photos, std::vector{photo});
    const auto photos = recordsOf(client, records::Type::Photo);
    QCOMPARE(std::count_if(photos.begin(), photos.end(), [&](const auto& record) { return record.id == photo; }), 1);
}

void TestCare::filesThatAreRefused()
{
    const QUuid client = clientOf(QStringLiteral("Marco Bianchi"));
    documents::SentCheckIn sent;
    sent.id = QUuid::createUuid();
    sent.said.day = 3;
    sent.said.date = m_clinic->clinic.today();
    sent.said.at = m_clinic->clock.nowUtc();
    sent.said.by = records::ReportedBy::Client;
    QByteArray changed = sealedFile(careOf(client).session, {sent});
    QVERIFY(!changed.isEmpty());
    const QByteArray unknown = sealedFile(QUuid::createUuid(), {sent});
    changed[changed.size() / 2] = char(changed[changed.size() / 2] ^ 1);
    const std::pair<QString, const char*> refused[] = {{written(changed), "damaged"},
                                                       {QStringLiteral("/nowhere/at.all"), "cannot be read"}};
    for (const auto& [path, word] : refused) {
        m_file->begin();
        m_file->setPath(path);
        m_file->read();
        QTRY_VERIFY(!m_file->problem().isEmpty());
        QVERIFY2(m_file->problem().contains(QLatin1String(word)), qPrintable(m_file->problem()));
        QVERIFY(!m_file->isRead() && !m_file->canTake());
    }
    m_file->begin();
    m_file->setPath(written(unknown));
    m_file->read();
    QTRY_VERIFY(!m_file->problem().isEmpty());
    QVERIFY2(m_file->problem().contains(QStringLiteral("not on this tablet")), qPrintable(m_file->problem()));
    QCOMPARE(recordsOf(client, records::Type::CheckIn).size(), std::size_t(1));
}

void TestCare::givingIsNoted()
{
    openFor(QStringLiteral("Lena Vogt"));
    QVERIFY2(m_care->given().contains(QStringLiteral("on paper")), qPrintable(m_care->given()));
    CopyController copy(m_clinic->vault, m_clinic->gate, m_clinic->clinic);
    QVERIFY(QDir(m_clinic->folder.path()).mkpath(QStringLiteral("out")));
    copy.setFolder(m_clinic->folder.filePath(QStringLiteral("out")));
    const QUuid client = clientOf(QStringLiteral("Lena Vogt"));
    for (const auto way : {CopyController::Save, CopyController::Show, CopyController::Mail}) {
        copy.begin(CopyController::Aftercare, idText(client), QStringLiteral("Lena Vogt"));
        copy.give(way);
        QTRY_VERIFY2(!copy.busy() && !copy.given().isEmpty(), qPrintable(copy.problem()));
    }
    const records::Care care = careOf(client);
    QCOMPARE(care.packGiven.size(), std::size_t(3)); // each way once
    QCOMPARE(care.packGivenAt, m_clinic->clock.nowUtc());
    QTRY_VERIFY2(m_care->given().contains(QStringLiteral("as a message")), qPrintable(m_care->given()));
    QVERIFY(m_care->given().contains(QStringLiteral("as files or a code")));
}

// A clinic's own protocol, taken up after the session, does not change what the client was told; and what an aftercare
// began with is found again among those that the clinic has kept.
void TestCare::theProtocolItBeganWith()
{
    const QUuid client = clientOf(QStringLiteral("Marco Bianchi"));
    const QString builtIn = careOf(client).protocolVersion;
    const QByteArray changes =
        "{\"protocol\": \"our-clinic\", \"version\": \"1\", \"base\": \"" +
        builtIn.section(QLatin1Char('#'), 0, 0).toUtf8() +
        "\", \"language\": \"en\", \"changes\": [{\"id\": \"c1\", \"op\": \"set\", \"entry\": \"aftercare/no-heat\", "
        "\"path\": \"/to\", \"value\": 10, \"by\": \"Maya\", \"on\": \"2026-11-25\", \"why\": \"We do so.\"}]}";
    const auto own = protocol::loadProtocol(protocol::builtInFiles(), {QStringLiteral("ours.json"), changes});
    QVERIFY2(own, own ? "" : qPrintable(own.error().front().toText()));
    const auto adopted = QCoro::waitFor(m_clinic->vault.write<bool>([changes](vault::Writer& writer) -> Result<bool> {
        records::Protocol record;
        record.name = QStringLiteral("ours");
        record.version = QStringLiteral("1");
        record.document = changes;
        record.hash = QString::fromLatin1(QCryptographicHash::hash(changes, QCryptographicHash::Sha256).toHex());
        record.adoptedAt = QDateTime({2026, 11, 25}, {7, 0}, Qt::UTC);
        const QUuid id = writer.newId();
        STIPPLE_TRY(writer.change(id, vault::creating(id, QUuid(), record)));
        return true;
    }));
    QVERIFY2(adopted, adopted ? "" : qPrintable(adopted.error().message()));
    const auto setPinned = [&](const QString& identity) {
        const records::Record record = recordsOf(client, records::Type::Care).back();
        records::Care care = *records::read<records::Care>(record);
        care.protocolVersion = identity;
        return QCoro::waitFor(m_clinic->vault.write<records::Record>([record, care](vault::Writer& writer) {
                   return writer.change(record.id, vault::editing(record, care));
               }))
            .has_value();
    };
    const auto source = [&] {
        return *QCoro::waitFor(m_clinic->vault.read<documents::CareSource>(
            [client](vault::Reader& reader) { return documents::readCareSource(reader, client, QUuid()); }));
    };
    QVERIFY(source().isAsBegun);
    QCOMPARE(source().clinic.protocol.identity(), builtIn);
    QVERIFY(setPinned(own->identity()));
    QVERIFY(source().isAsBegun);
    QCOMPARE(source().clinic.protocol.identity(), own->identity());
    QCOMPARE(source().clinic.changes, changes);
    QVERIFY(setPinned(QStringLiteral("nobodys|7#00")));
    QVERIFY(!source().isAsBegun);
    QCOMPARE(source().clinic.protocol.identity(), builtIn);
    openFor(QStringLiteral("Marco Bianchi"));
    QVERIFY(!m_care->rules().isEmpty());
}

// What the kiosk gets: this client's days, the form, and nobody else's anything.
void TestCare::onlyTheirOwnIsHandedOver()
{
    const QUuid client = clientOf(QStringLiteral("Marco Bianchi"));
    const auto pack = QCoro::waitFor(
        m_clinic->vault.read<handover::Pack>([facts = m_handover->facts(), client](vault::Reader& reader) {
            return packFor(reader, facts, client, {{QStringLiteral("aftercare")}, {}, false});
        }));
    QVERIFY2(pack, pack ? "" : qPrintable(pack.error().message()));
    QCOMPARE(pack->steps.size(), std::size_t(4));
    QVERIFY(pack->step(u"aftercare") && pack->step(u"form/check-in"));
    QCOMPARE(pack->aftercare.care, recordsOf(client, records::Type::Care).back().id);
    QCOMPARE(pack->aftercare.reports.size(), std::size_t(1));
    QVERIFY(pack->answers.empty() && pack->consents.empty());
    const QByteArray bytes = pack->toJson().toBytes();
    for (const char* other : {"Lena", "Vogt", "Quintana", "Ferreira", "Haddad"})
        QVERIFY2(!bytes.contains(other), other);
    // Who was never treated has none.
    const QUuid amina = clientOf(QStringLiteral("Amina Haddad"));
    const auto none = QCoro::waitFor(
        m_clinic->vault.read<handover::Pack>([facts = m_handover->facts(), amina](vault::Reader& reader) {
            return packFor(reader, facts, amina, {{QStringLiteral("aftercare")}, {}, false});
        }));
    QVERIFY(!none);
    m_handover->prepare(idText(client));
    const auto offered = [&] {
        QStringList ids;
        for (const QVariant& offer : m_handover->offers())
            ids += offer.toMap()[QStringLiteral("id")].toString();
        return ids;
    };
    QTRY_VERIFY(offered().contains(QStringLiteral("aftercare")));
    m_handover->toggle(QStringLiteral("aftercare"));
    QVERIFY(!m_handover->canCopy());
    m_handover->toggle(QStringLiteral("intake"));
    for (const QVariant& offer : m_handover->offers()) {
        if (offer.toMap()[QStringLiteral("id")] == QStringLiteral("aftercare"))
            QVERIFY(!offer.toMap()[QStringLiteral("chosen")].toBool());
    }
    m_handover->prepare(idText(amina));
    QTRY_VERIFY(!offered().isEmpty());
    QVERIFY(!offered().contains(QStringLiteral("aftercare")));
}

void TestCare::lockedAndRefused()
{
    openFor(QStringLiteral("Marco Bianchi"));
    QCoro::waitFor(m_clinic->vault.lock());
    m_care->setScabsGone(true);
    QTRY_VERIFY(!m_care->problem().isEmpty());
    QVERIFY(!m_care->scabsGone()); // never shown as done
    m_clinic->gate.lock();
    QTRY_COMPARE(m_clinic->gate.state(), GateController::Locked);
    QCOMPARE(m_care->name(), QString());
    QVERIFY(m_care->day().isEmpty() && m_care->checkIns().isEmpty());
}

QTEST_MAIN(TestCare)
#include "test_care.moc"
