// A session on a real vault, from the gate to its end: what refuses it, what it rests on, every change kept, lots that
// may not be used, last time's values, what finishing writes, and a correction.
#include "open_clinic.h"

#include "app/open_sessions.h"
#include "app/session_controller.h"
#include "app/session_fields.h"
#include "app/session_hold_controller.h"
#include "app/session_stock.h"
#include "records/aftercare.h"
#include "vault/typed_edits.h"

#include <QDir>

using namespace stipple;
using namespace stipple::app;

namespace
{

const QString daniel = QStringLiteral("Daniel Ferreira"); // comes today, and is ready
QString word(const char* text) { return QString::fromUtf8(text); }

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theGateRefusesInWords();
    void tooSoonIsRefusedOrAsksAReason();
    void itStartsWithWhatItRestsOn();
    void oneIsOpenAndIsFoundAgain();
    void noTreatmentWithoutThePhotos();
    void aSignedRefusalStandsForThePhotos();
    void lotsThatMayNotBeUsed();
    void theBlend();
    void asLastTime();
    void outsideTheProtocolIsSaid();
    void everyValueGoesThereAndBack();
    void whatIsMissingIsListed();
    void finishingWritesAllOfIt();
    void cutShortNeedsLess();
    void putRight();
    void aRefusedWriteIsSaid();
    void notesWhileItIsLocked();

private:
    QUuid clientNamed(const QString& name);
    // As the practitioner does at the review: Daniel has had no patch test.
    void readCautions(const QString& name);
    void openFor(const QString& name);
    void startFor(const QString& name);
    void beginFor(const QString& name);
    void fillIn();
    template <typename T>
    std::vector<std::pair<records::Record, T>> all(const QUuid& client);
    template <typename T>
    QUuid keep(const QUuid& client, const T& fields);
    template <typename T>
    QUuid keepSealed(const QUuid& client, const T& fields);
    QUuid lotOf(const char* number) const;
    records::Session only(const QString& name);

    static bool copyFolder(const QString& from, const QString& to);

    QTemporaryDir m_told;
    std::unique_ptr<OpenClinic> m_clinic;
    std::unique_ptr<SessionHoldController> m_hold; // before those who forget when the door closes
    std::unique_ptr<SessionController> m_session;
    std::unique_ptr<OpenSessions> m_open;
};

// The stories are told once; each test has a copy of the vault.
void TestSession::initTestCase()
{
    OpenClinic told;
    QVERIFY(told.make(0, true));
    QVERIFY(copyFolder(told.path, m_told.filePath(word("vault"))));
}

bool TestSession::copyFolder(const QString& from, const QString& to)
{
    bool isCopied = QDir().mkpath(to);
    for (const QFileInfo& each : QDir(from).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        const QString place = to + u'/' + each.fileName();
        isCopied =
            isCopied && (each.isDir() ? copyFolder(each.filePath(), place) : QFile::copy(each.filePath(), place));
    }
    return isCopied && QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestSession::init()
{
    m_clinic = std::make_unique<OpenClinic>();
    QVERIFY(copyFolder(m_told.filePath(word("vault")), m_clinic->path));
    m_hold =
        std::make_unique<SessionHoldController>(m_clinic->vault, m_clinic->gate, m_clinic->languages, m_clinic->clinic);
    m_session = std::make_unique<SessionController>(m_clinic->vault, m_clinic->gate, m_clinic->navigator,
                                                    m_clinic->languages, m_clinic->clinic);
    m_open = std::make_unique<OpenSessions>(m_clinic->vault, m_clinic->gate, m_clinic->languages, m_clinic->clinic);
    m_hold->watch(*m_open);
    connect(m_hold.get(), &SessionHoldController::takenIn, m_session.get(), &SessionController::readAgain);
    QVERIFY(m_clinic->unlock());
}

void TestSession::cleanup()
{
    QVERIFY(m_clinic->close());
    m_open.reset();
    m_session.reset();
    m_hold.reset();
    m_clinic.reset();
}

QUuid TestSession::clientNamed(const QString& name)
{
    const auto found = QCoro::waitFor(m_clinic->vault.find(name, 5));
    return found && found->rows.size() == 1 ? found->rows.front().id : QUuid();
}

void TestSession::readCautions(const QString& name)
{
    const QUuid client = clientNamed(name);
    const auto screenings = all<records::Screening>(client);
    QVERIFY(!screenings.empty());
    records::Screening decided = screenings.back().second;
    decided.amends = screenings.back().first.id;
    decided.amendReason = word("Cautions read");
    for (const records::Finding& finding : decided.findings) {
        records::Acknowledgement read;
        read.rule = finding.rule;
        read.practitioner = m_clinic->vault.practitioner();
        read.at = m_clinic->clinic.now().toUTC();
        decided.acknowledged.push_back(read);
    }
    QVERIFY(!keepSealed(client, decided).isNull());
}

void TestSession::openFor(const QString& name)
{
    const QUuid client = clientNamed(name);
    QVERIFY(!client.isNull());
    m_clinic->navigator.reset();
    m_clinic->navigator.open(Navigator::SessionPage, idText(client));
    QTRY_VERIFY(!m_session->isLoading());
    QCOMPARE(m_session->problem(), QString());
}

void TestSession::startFor(const QString& name)
{
    readCautions(name);
    openFor(name);
    QString stands;
    for (const QVariant& row : m_session->gate())
        stands += row.toMap().value(word("text")).toString() + u'\n';
    QCOMPARE(stands, QString());
    QVERIFY(m_session->canStart());
    m_session->start();
    QTRY_VERIFY(m_session->isStarted());
    QTRY_VERIFY(!m_session->isBusy());
}

void TestSession::beginFor(const QString& name)
{
    startFor(name);
    m_session->skip(word("before"), word("The camera does not work"));
    QVERIFY(m_session->canBegin());
    m_session->begin();
    QVERIFY(m_session->isBegun());
}

template <typename T>
std::vector<std::pair<records::Record, T>> TestSession::all(const QUuid& client)
{
    auto records = QCoro::waitFor(m_clinic->vault.read<std::vector<records::Record>>(
        [client](vault::Reader& reader) { return reader.recordsOfClient(client); }));
    std::vector<std::pair<records::Record, T>> found;
    for (records::Record& record : records.value_or(std::vector<records::Record>())) {
        if (record.type != records::typeName(records::typeOf<T>))
            continue;
        if (auto fields = records::read<T>(record))
            found.emplace_back(std::move(record), *std::move(fields));
    }
    return found;
}

template <typename T>
QUuid TestSession::keep(const QUuid& client, const T& fields)
{
    return QCoro::waitFor(m_clinic->vault.write<QUuid>([client, fields](vault::Writer& writer) -> Result<QUuid> {
               const QUuid id = writer.newId();
               STIPPLE_TRY(writer.change(id, vault::creating(id, client, fields)));
               return id;
           }))
        .value_or(QUuid());
}

template <typename T>
QUuid TestSession::keepSealed(const QUuid& client, const T& fields)
{
    return QCoro::waitFor(m_clinic->vault.write<QUuid>([client, fields](vault::Writer& writer) -> Result<QUuid> {
               const QUuid id = writer.newId();
               STIPPLE_TRY(writer.change(id, [=](const records::Record*, const records::Stamp& stamp) {
                   return records::makeSealed(fields, id, client, stamp, {});
               }));
               return id;
           }))
        .value_or(QUuid());
}

QUuid TestSession::lotOf(const char* number) const
{
    for (RowsModel* rows : {m_session->pigments(), m_session->needles()}) {
        for (int i = 0; i < rows->count(); ++i) {
            if (rows->value(i, "detail").toString().contains(QLatin1String(number)))
                return idFromText(rows->value(i, "lotId").toString());
        }
    }
    return {};
}

// The one that is not finished, or the last that is.
records::Session TestSession::only(const QString& name)
{
    const auto found = all<records::Session>(clientNamed(name));
    return found.empty() ? records::Session() : found.back().second;
}

#define SAVED() QTRY_COMPARE(m_session->saved(), QStringLiteral("Saved on this tablet"))

void TestSession::fillIn()
{
    m_session->asLastTime(word("where"));
    m_session->asLastTime(word("with"));
    QCOMPARE(m_session->refused(), QString());
    m_session->asLastTime(word("how"));
    m_session->set(word("singleUseOpened"), true);
    m_session->choose(word("anaesthetic"), word("none"));
    m_session->toggle(word("complications"), word("none"));
    m_session->set(word("materialsDisposed"), true);
    m_clinic->clock.advance(135 * 60'000);
    m_session->end();
    SAVED();
}

void TestSession::theGateRefusesInWords()
{
    openFor(word("Tom Lindqvist"));
    QVERIFY(!m_session->canStart());
    QVERIFY(!m_session->gate().isEmpty());
    const QVariantMap first = m_session->gate().front().toMap();
    QVERIFY2(first.value(word("text")).toString().contains(word("finasteride")),
             qPrintable(first.value(word("text")).toString()));
    m_session->start();
    m_session->setStep(int(SessionStep::Where));
    QCOMPARE(m_session->step(), int(SessionStep::Gate));
    QVERIFY(!m_session->isBusy());
    QVERIFY(all<records::Session>(clientNamed(word("Tom Lindqvist"))).empty());
    openFor(daniel); // a caution that nobody has read yet
    QCOMPARE(m_session->gate().size(), 1);
    QCOMPARE(m_session->gate().front().toMap().value(word("way")).toString(), word("review"));
    QVERIFY(!m_session->canStart());
    // Somebody of whom nothing is known yet: led to the file, where the tablet is handed over.
    openFor(word("Amina Haddad"));
    QStringList ways;
    for (const QVariant& row : m_session->gate())
        ways += row.toMap().value(word("way")).toString();
    QVERIFY(ways.contains(word("client")));
    m_session->leadTo(word("client"));
    QCOMPARE(m_clinic->navigator.page(), Navigator::ClientPage);
}

void TestSession::tooSoonIsRefusedOrAsksAReason()
{
    openFor(word("Marco Bianchi")); // three days ago
    bool isTooSoon = false;
    for (const QVariant& row : m_session->gate())
        isTooSoon = isTooSoon || row.toMap().value(word("way")).toString().isEmpty();
    QVERIFY(isTooSoon);
    QVERIFY(!m_session->canStart());
    openFor(word("Lena Vogt")); // eight days ago
    QVERIFY(!m_session->early().isEmpty());
    // Everything else settled: what is left is the reason.
    SessionGate gate;
    gate.early.emplace_back().lack = Lack::Early;
    QVERIFY(gate.mayStart() && gate.asksReason());
    SessionSeen seen;
    seen.gate = gate;
    QCOMPARE(newSession(seen, m_clinic->clinic, {}, word("Only a small area")).spacingReason,
             word("Only a small area"));
}

void TestSession::itStartsWithWhatItRestsOn()
{
    const QUuid client = clientNamed(daniel);
    startFor(daniel);
    const records::Session session = only(daniel);
    QCOMPARE(session.number, std::optional<qint64>(2));
    QCOMPARE(session.day, m_clinic->clinic.today());
    QCOMPARE(session.zone.toUtf8(), m_clinic->clinic.zone().id());
    QCOMPARE(session.practitioner, m_clinic->vault.practitioner());
    QCOMPARE(session.protocolVersion, m_clinic->clinic.protocol()->identity());
    QCOMPARE(session.phase.known(), records::Phase::Shading);
    QVERIFY(!session.plan.isNull());
    bool isOfToday = false;
    for (const auto& [record, screening] : all<records::Screening>(client))
        isOfToday = isOfToday || (record.id == session.screening && screening.asOf == session.day);
    QVERIFY(isOfToday);
    bool isTreatment = false;
    for (const auto& [record, consent] : all<records::Consent>(client)) {
        const bool isNamed =
            std::find(session.consents.begin(), session.consents.end(), record.id) != session.consents.end();
        isTreatment = isTreatment || (isNamed && consent.kind.known() == records::ConsentKind::Treatment);
    }
    QVERIFY(isTreatment);
    for (const auto& [record, visit] : all<records::Appointment>(client)) {
        if (record.id == session.appointment)
            QCOMPARE(visit.state.known(), records::VisitState::Arrived);
    }
    QVERIFY(!session.appointment.isNull());
    QVERIFY(!session.startedAt.isValid()); // nothing is done to anybody yet
}

void TestSession::oneIsOpenAndIsFoundAgain()
{
    startFor(daniel);
    m_session->skip(word("before"), word("There was no time"));
    SAVED();
    const QString id = m_session->sessionId();
    QTRY_COMPARE(m_open->list().size(), 1);
    QCOMPARE(m_open->of(idText(clientNamed(daniel))), id);
    QCOMPARE(m_open->list().front().toMap().value(word("title")).toString(), daniel);
    openFor(daniel); // from the client's file, without naming it
    QVERIFY(m_session->isStarted());
    QCOMPARE(m_session->sessionId(), id);
    QCOMPARE(m_session->step(), int(SessionStep::Before));
    QVERIFY(m_session->canBegin());
    QCOMPARE(all<records::Session>(clientNamed(daniel)).size(), std::size_t(2)); // with the finished one
    QVERIFY(m_clinic->close());
    QVERIFY(m_open->list().isEmpty());
    QCOMPARE(m_session->name(), QString());
    QVERIFY(m_clinic->unlock());
    QTRY_COMPARE(m_open->list().size(), 1);
}

void TestSession::noTreatmentWithoutThePhotos()
{
    startFor(daniel);
    QVERIFY(!m_session->canBegin());
    m_session->begin();
    QVERIFY(!m_session->isBegun());
    QVERIFY(!m_session->canEdit());
    const auto before = [&](const char* key) {
        return m_session->photos().value(word("before")).toMap().value(QLatin1String(key));
    };
    QCOMPARE(before("missing").toInt(), 8);
    QCOMPARE(before("rows").toList().size(), 8);
    records::Photo photo;
    photo.session = idFromText(m_session->sessionId());
    photo.view = records::View::Crown;
    photo.moment = records::PhotoMoment::Before;
    photo.takenAt = m_clinic->clinic.now().toUTC();
    photo.hash = QString(64, u'a');
    photo.md5 = QString(32, u'a');
    photo.size = 1;
    photo.mime = word("image/jpeg");
    photo.width = photo.height = photo.orientation = 1;
    QVERIFY(!keepSealed(clientNamed(daniel), photo).isNull());
    m_session->takePhotos(word("before"));
    QCOMPARE(m_clinic->navigator.page(), Navigator::CameraPage);
    QCOMPARE(m_clinic->navigator.item(), m_session->sessionId() + word("/before"));
    m_clinic->navigator.back();
    QTRY_COMPARE(before("missing").toInt(), 7);
    // The camera's page leaves one out in the same record.
    const QUuid id = idFromText(m_session->sessionId());
    m_session->takePhotos(word("before"));
    const auto left = QCoro::waitFor(m_clinic->vault.write<records::Record>([id](vault::Writer& writer) {
        return writer.change(id,
                             [](const records::Record* now, const records::Stamp& stamp) -> Result<records::Record> {
                                 STIPPLE_ASSIGN(auto session, records::read<records::Session>(*now));
                                 session.skippedViews[word("before/top")] = word("A plaster is there");
                                 return records::edit<records::Session>(*now, *now, session, stamp);
                             });
    }));
    QVERIFY(left);
    m_clinic->navigator.back();
    QTRY_COMPARE(before("missing").toInt(), 6);
    photo.view = records::View::Back; // one that is kept only now
    QVERIFY(!keepSealed(clientNamed(daniel), photo).isNull());
    QTRY_COMPARE(before("missing").toInt(), 5);
    QCOMPARE(m_session->step(), int(SessionStep::Before));
    m_session->skip(word("before"), word("The camera does not work"));
    QCOMPARE(before("missing").toInt(), 0);
    SAVED();
    QCOMPARE(only(daniel).skippedViews.size(), std::size_t(6));
    QCOMPARE(only(daniel).skippedViews.at(word("before/left-45")), word("The camera does not work"));
    QCOMPARE(only(daniel).skippedViews.at(word("before/top")), word("A plaster is there"));
    QVERIFY(!only(daniel).skippedViews.contains(word("before/crown")));
    m_session->skip(word("before"), {}); // after all
    QVERIFY(!m_session->canBegin());
    m_session->skip(word("before"), word("There was no time"));
    m_session->begin();
    QVERIFY(m_session->isBegun());
    SAVED();
    QCOMPARE(only(daniel).startedAt, m_clinic->clinic.now().toUTC());
    m_clinic->clock.advance(72 * 60'000);
    QCOMPARE(m_session->elapsed(), word("1 h 12 min"));
    openFor(daniel); // counted from the record
    QCOMPARE(m_session->elapsed(), word("1 h 12 min"));
}

void TestSession::aSignedRefusalStandsForThePhotos()
{
    // Who refused photos, and agreed to none since.
    SessionSeen seen;
    seen.gate.photoRefusal = QUuid::createUuid();
    QCOMPARE(newSession(seen, m_clinic->clinic, {}, {}).photoRefusal, seen.gate.photoRefusal);
    startFor(daniel);
    const QUuid id = idFromText(m_session->sessionId());
    const QUuid refusal = seen.gate.photoRefusal;
    const auto named = QCoro::waitFor(m_clinic->vault.write<records::Record>([id, refusal](vault::Writer& writer) {
        return writer.change(id,
                             [=](const records::Record* now, const records::Stamp& stamp) -> Result<records::Record> {
                                 STIPPLE_ASSIGN(auto session, records::read<records::Session>(*now));
                                 session.photoRefusal = refusal;
                                 return records::edit<records::Session>(*now, *now, session, stamp);
                             });
    }));
    QVERIFY(named);
    QVERIFY(!m_session->canBegin());
    openFor(daniel);
    QVERIFY(m_session->canBegin());
    QVERIFY(m_session->photos().value(word("before")).toMap().value(word("isRefused")).toBool());
    m_session->begin();
    fillIn();
    QCOMPARE(m_session->lacking(), QVariantList());
}

void TestSession::lotsThatMayNotBeUsed()
{
    records::Lot lot;
    lot.kind = records::StockKind::Pigment;
    lot.brand = word("Invented");
    lot.product = word("Sable");
    lot.lot = word("X-1");
    lot.expiry = records::PartialDate::of(m_clinic->clinic.today().addDays(-1));
    const QUuid expired = keep(QUuid(), lot);
    lot.lot = word("X-2");
    lot.expiry = records::PartialDate::of(m_clinic->clinic.today().addYears(1));
    lot.recall.emplace();
    lot.recall->date = m_clinic->clinic.today();
    const QUuid recalled = keep(QUuid(), lot);
    beginFor(daniel);
    m_session->pick(idText(expired));
    QVERIFY2(m_session->refused().contains(word("expired on")), qPrintable(m_session->refused()));
    m_session->pick(idText(recalled));
    QVERIFY2(m_session->refused().contains(word("recalled")), qPrintable(m_session->refused()));
    SAVED();
    QVERIFY(only(daniel).pigments.empty());
    m_session->pick(idText(lotOf("K-118"))); // nine days left: it is said, and may be used
    QCOMPARE(m_session->refused(), QString());
    SAVED();
    QCOMPARE(only(daniel).pigments.size(), std::size_t(1));
    const auto& pigment = only(daniel).pigments.begin()->second;
    QCOMPARE(pigment.lot, word("K-118"));
    QVERIFY(!pigment.expiry.isNull());
    QVERIFY(!pigment.stock.isNull());
}

void TestSession::theBlend()
{
    beginFor(daniel);
    const QUuid ash = lotOf("K-118");
    const QUuid umber = lotOf("K-131");
    m_session->pick(idText(ash));
    SAVED();
    QCOMPARE(only(daniel).pigments.begin()->second.share, std::optional(100.0));
    m_session->pick(idText(umber)); // evenly, until somebody says otherwise
    SAVED();
    for (const auto& [name, pigment] : only(daniel).pigments)
        QCOMPARE(pigment.share, std::optional(50.0));
    m_session->blend(idText(ash), word("share"), word("70"));
    QVERIFY(m_session->cautions().contains(word("blend")));
    m_session->blend(idText(umber), word("share"), word("30"));
    QVERIFY(!m_session->cautions().contains(word("blend")));
    m_session->blend(idText(umber), word("share"), word("130")); // no such share
    m_session->blend(idText(umber), word("dilution"), word("1:3"));
    SAVED();
    for (const auto& [name, pigment] : only(daniel).pigments) {
        QCOMPARE(pigment.share, std::optional(pigment.stock == ash ? 70.0 : 30.0));
        QCOMPARE(pigment.dilution, pigment.stock == ash ? QString() : word("1:3"));
    }
    m_session->pick(idText(ash)); // out again
    SAVED();
    QCOMPARE(only(daniel).pigments.size(), std::size_t(1));
}

void TestSession::asLastTime()
{
    beginFor(daniel);
    QVERIFY(m_session->offers().value(word("where")).toString().contains(word("Last time")));
    m_session->asLastTime(word("where"));
    m_session->asLastTime(word("how"));
    m_session->asLastTime(word("with"));
    QCOMPARE(m_session->refused(), QString());
    SAVED();
    const records::Session session = only(daniel);
    QCOMPARE(session.zones.size(), std::size_t(3));
    QCOMPARE(session.depth, std::optional(0.5));
    QCOMPARE(session.machine, word("Invented Rotary 2"));
    QCOMPARE(session.hairline.known(), records::Hairline::Soft);
    QCOMPARE(session.pigments.size(), std::size_t(1));
    QCOMPARE(session.needles.size(), std::size_t(1));
    // What happened today is said today.
    QVERIFY(!session.anaesthetic);
    QVERIFY(!session.uneventful);
    QVERIFY(!session.singleUseOpened);
    // A lot that may not be used any more is left, with its name.
    records::Session earlier = session;
    earlier.pigments.begin()->second.stock = QUuid::createUuid();
    records::Session next = session;
    QVERIFY(takeLots(next, earlier, {}).join(u' ').contains(word("K-118")));
    QVERIFY(next.pigments.empty());
}

void TestSession::outsideTheProtocolIsSaid()
{
    beginFor(daniel);
    m_session->set(word("dotSize"), word("85"));
    m_session->set(word("depth"), word("1.2"));
    QVERIFY(m_session->cautions().value(word("dotSize")).toString().contains(word("90")));
    QVERIFY(m_session->cautions().contains(word("depth")));
    m_session->set(word("dotSize"), word("90"));
    QVERIFY(!m_session->cautions().contains(word("dotSize")));
    m_session->set(word("dotSizeTo"), word("95"));
    QVERIFY(!m_session->cautions().contains(word("dotSizeTo")));
    m_session->set(word("dotSize"), word("100"));
    QVERIFY(m_session->cautions().contains(word("dotSizeTo")));
    QVERIFY(m_session->references().value(word("depthDifferences")).toList().size() >= 4);
    for (const char* field : {"dotSize", "depth", "angle"}) {
        for (const QVariant& row : m_session->references().value(QLatin1String(field)).toList())
            QVERIFY2(!row.toMap().value(word("source")).toString().isEmpty(), field); // each with its source
    }
}

void TestSession::everyValueGoesThereAndBack()
{
    const auto protocol = builtInProtocol();
    records::Session session;
    const std::pair<const char*, QVariant> values[] = {
        {"angle", word("75")},       {"depth", word("0.55")},         {"dotSize", word("90")},
        {"dotSizeTo", word("150")},  {"speed", word("120")},          {"voltage", word("7.5")},
        {"machine", word("Rotary")}, {"cutShort", word("Power cut")}, {"phase", word("adjustment")},
        {"skinType", word("VI")},    {"hairline", word("linear")},    {"finish", word("density")},
        {"singleUseOpened", true},   {"materialsDisposed", true}};
    for (const auto& [field, value] : values) {
        QVERIFY2(setValue(session, QLatin1String(field), value), field);
        QCOMPARE(valuesOf(session, *protocol).value(QLatin1String(field)).toString(), value.toString());
    }
    const records::Session before = session;
    const std::pair<const char*, QVariant> wrong[] = {
        {"angle", word("91")},     {"depth", word("0")},           {"depth", word("deep")}, {"skinType", word("VII")},
        {"phase", word("fourth")}, {"nothing of that name", true}, {"amends", word("017f")}};
    for (const auto& [field, value] : wrong)
        QVERIFY2(!setValue(session, QLatin1String(field), value), field);
    QVERIFY(session == before);
    QVERIFY(!toggleZone(session, word("ear")));
    QVERIFY(toggleZone(session, word("crown")) && session.zones.size() == 1);
    QVERIFY(toggleZone(session, word("crown")) && session.zones.empty());
    const QDateTime now = m_clinic->clinic.now().toUTC();
    QVERIFY(toggleComplication(session, word("none"), {}, now) && session.uneventful == true);
    QVERIFY(toggleComplication(session, word("bleeding"), word("Bleeding"), now));
    QVERIFY(!session.uneventful && session.complications.size() == 1); // one or the other
    QVERIFY(toggleComplication(session, word("none"), {}, now) && session.complications.empty());
    QVERIFY(toggleComplication(session, word("none"), {}, now) && !session.uneventful);
    const protocol::Term* topical = protocol->term(word("anaesthetic"), word("topical"));
    QVERIFY(chooseAnaesthetic(session, word("topical"), topical->text.in(word("es")).text, now));
    QCOMPARE(valuesOf(session, *protocol).value(word("anaesthetic")).toString(), word("topical"));
    QVERIFY(chooseAnaesthetic(session, word("none"), {}, now) && session.anaesthetic->used == false);
}

void TestSession::whatIsMissingIsListed()
{
    startFor(daniel);
    const auto steps = [&] {
        QList<int> all;
        for (const QVariant& row : m_session->lacking())
            all += row.toMap().value(word("step")).toInt();
        return all;
    };
    QVERIFY(steps().contains(int(SessionStep::Before)));
    QVERIFY(steps().contains(int(SessionStep::Notes)));
    m_session->finish();
    QVERIFY(!m_session->isBusy());
    m_session->skip(word("before"), word("There was no time"));
    m_session->begin();
    fillIn();
    QCOMPARE(m_session->lacking(), QVariantList());
    m_session->goOn();
    QCOMPARE(steps(), QList<int>{int(SessionStep::Notes)});
    m_session->end();
    m_session->toggle(word("complications"), word("none"));
    QCOMPARE(steps(), QList<int>{int(SessionStep::Notes)});
    m_session->toggle(word("complications"), word("bleeding"));
    QCOMPARE(m_session->lacking(), QVariantList());
    m_session->writeNote(word("Took colour well"));
    m_session->endNote();
    m_session->writeNote(word("Second note"));
    SAVED();
    QCOMPARE(only(daniel).notes.size(), std::size_t(2));
    QCOMPARE(m_session->notes().size(), 1);
    QCOMPARE(m_session->note(), word("Second note"));
}

void TestSession::finishingWritesAllOfIt()
{
    records::Lot lot;
    lot.kind = records::StockKind::Needle;
    lot.brand = word("Invented");
    lot.product = word("Single");
    lot.lot = word("N-9");
    lot.expiry = records::PartialDate::of(m_clinic->clinic.today().addYears(1));
    lot.quantity = 3;
    lot.unit = word("pieces");
    const QUuid needles = keep(QUuid(), lot);
    const QUuid client = clientNamed(daniel);
    beginFor(daniel);
    fillIn();
    m_session->pick(idText(needles));
    m_session->blend(idText(needles), word("used"), word("3"));
    m_session->planNext(2);
    QCOMPARE(m_session->next().value(word("number")).toInt(), 3);
    QCOMPARE(m_session->nextChoices().size(), 2);
    m_session->finish();
    QTRY_VERIFY(m_session->isSealed());
    QCOMPARE(m_session->problem(), QString());
    const auto sessions = all<records::Session>(client);
    QCOMPARE(sessions.size(), std::size_t(2));
    QVERIFY(sessions.back().first.seal);
    QVERIFY(!sessions.back().first.seal->signature.isEmpty());
    const records::Session& session = sessions.back().second;
    QCOMPARE(session.startedAt.secsTo(session.endedAt), qint64(135 * 60));
    QCOMPARE(session.uneventful, true);
    QVERIFY(session.nextSession >= session.day.addDays(21));
    bool isBooked = false;
    for (const auto& [record, visit] : all<records::Appointment>(client)) {
        if (record.id == session.appointment)
            QCOMPARE(visit.state.known(), records::VisitState::Done);
        if (record.id != session.nextAppointment)
            continue;
        isBooked = true;
        QCOMPARE(visit.state.known(), records::VisitState::Booked);
        QCOMPARE(m_clinic->clinic.dayOf(visit.starts), session.nextSession);
        QCOMPARE(visit.starts.toTimeZone(m_clinic->clinic.zone()).time(), QTime(9, 30));
    }
    QVERIFY(isBooked);
    const auto cares = all<records::Care>(client);
    QCOMPARE(cares.size(), std::size_t(2));
    QCOMPARE(cares.back().second.session, sessions.back().first.id);
    QCOMPARE(cares.back().second.dayZero, session.day);
    QCOMPARE(cares.front().second.restartedBy, sessions.back().first.id); // the calendar begins anew
    const auto used = QCoro::waitFor(
        m_clinic->vault.read<records::Record>([needles](vault::Reader& reader) { return reader.record(needles); }));
    const auto after = records::read<records::Lot>(*used);
    QCOMPARE(after->quantity, std::optional(0.0));
    QCOMPARE(after->opened, session.day);
    QCOMPARE(after->usedUp, session.day);
    QVERIFY(m_session->care().contains(word("title")));
    QVERIFY(m_open->list().isEmpty());
    m_session->toggle(word("zones"), word("back")); // only read from here on
    QCOMPARE(m_session->values().value(word("zones")).toStringList().size(), 3);
    openFor(daniel); // another one today is refused: it is too soon
    QVERIFY(!m_session->isStarted());
    QVERIFY(!m_session->canStart());
}

void TestSession::cutShortNeedsLess()
{
    beginFor(daniel);
    m_session->choose(word("cutShort"), word("The client was unwell"));
    m_session->end();
    QCOMPARE(m_session->lacking(), QVariantList());
    m_session->finish();
    QTRY_VERIFY(m_session->isSealed());
    QCOMPARE(only(daniel).cutShort, word("The client was unwell"));
    QCOMPARE(all<records::Care>(clientNamed(daniel)).size(), std::size_t(1)); // nothing went into the skin
}

void TestSession::putRight()
{
    const QUuid client = clientNamed(daniel);
    beginFor(daniel);
    fillIn();
    m_session->finish();
    QTRY_VERIFY(m_session->isSealed());
    const QUuid first = idFromText(m_session->sessionId());
    m_session->amend(word("  "));
    QVERIFY(m_session->isSealed());
    m_session->amend(word("The back was forgotten"));
    QVERIFY(!m_session->isSealed());
    SAVED();
    m_session->toggle(word("zones"), word("back"));
    SAVED();
    QTRY_COMPARE(m_open->list().size(), 1);
    m_session->finish();
    QTRY_VERIFY(m_session->isSealed());
    const auto sessions = all<records::Session>(client);
    QCOMPARE(sessions.size(), std::size_t(3));
    QCOMPARE(sessions.back().second.amends, first);
    QCOMPARE(sessions.back().second.amendReason, word("The back was forgotten"));
    QCOMPARE(sessions.back().second.zones.size(), std::size_t(4));
    QCOMPARE(sessions[1].second.zones.size(), std::size_t(3));   // it stays as it was
    QCOMPARE(all<records::Care>(client).size(), std::size_t(2)); // begun once
    // The first one is shown as it was put right.
    m_clinic->navigator.reset();
    m_clinic->navigator.open(Navigator::SessionPage, idText(client), idText(first));
    QTRY_VERIFY(m_session->isSealed());
    QCOMPARE(m_session->values().value(word("zones")).toStringList().size(), 4);
}

void TestSession::aRefusedWriteIsSaid()
{
    beginFor(daniel);
    SAVED();
    QCoro::waitFor(m_clinic->vault.lock()); // whatever it is that takes no more
    m_session->toggle(word("zones"), word("crown"));
    QTRY_COMPARE(m_session->saved(), word("Not saved"));
    QVERIFY2(m_session->problem().contains(word("not saved")), qPrintable(m_session->problem()));
    QCOMPARE(m_session->values().value(word("zones")).toStringList(), QStringList(word("crown"))); // not lost
}

void TestSession::notesWhileItIsLocked()
{
    startFor(daniel);
    SAVED();
    QVERIFY(m_clinic->close()); // nobody is treated yet
    QVERIFY(!m_hold->isHeld());
    m_hold->note(word("Nothing comes of this"));
    QVERIFY(m_clinic->unlock());
    QCOMPARE(m_hold->waiting(), QVariantList());
    openFor(daniel);
    m_session->skip(word("before"), word("There was no time"));
    m_session->begin();
    SAVED();
    QTRY_VERIFY(m_open->treated().has_value());

    QVERIFY(m_clinic->close());
    QVERIFY(m_hold->isHeld());
    m_clinic->clock.advance(30 * 60'000);
    QCOMPARE(m_hold->elapsed(), word("0 h 30 min"));
    m_hold->note(word("   "));
    m_hold->note(word("The needle was changed"));
    QTRY_VERIFY(m_hold->kept().startsWith(word("1 note")));
    m_hold->note(word("The client is unwell"));
    QTRY_VERIFY(m_hold->kept().startsWith(word("2 notes")));
    QCOMPARE(m_hold->waiting(), QVariantList()); // nobody can read them here

    QVERIFY(m_clinic->unlock());
    QTRY_COMPARE(m_hold->waiting().size(), 2);
    QVERIFY(!m_hold->isHeld());
    openFor(daniel);
    QVERIFY(only(daniel).notes.empty());
    const QVariantMap first = m_hold->waiting().front().toMap();
    QCOMPARE(first.value(word("session")).toString(), m_session->sessionId());
    m_hold->takeIn(first.value(word("id")).toString());
    QTRY_COMPARE(m_hold->waiting().size(), 1);
    QTRY_COMPARE(m_session->notes().size(), 1);
    QCOMPARE(m_session->notes().front().toMap().value(word("text")).toString(), first.value(word("text")).toString());
    m_hold->drop(m_hold->waiting().front().toMap().value(word("id")).toString());
    QTRY_COMPARE(m_hold->waiting().size(), 0);
    QCOMPARE(only(daniel).notes.size(), std::size_t(1));
    m_session->toggle(word("zones"), word("crown")); // and nothing of it is lost by what follows
    SAVED();
    QCOMPARE(only(daniel).notes.size(), std::size_t(1));
    QVERIFY(m_clinic->close());
    QVERIFY(m_clinic->unlock());
    QCOMPARE(m_hold->waiting(), QVariantList());
}

QTEST_MAIN(TestSession)
#include "test_session.moc"
