// The calendar and its appointments on the invented clinic: days and weeks in the clinic's time zone, what overlaps,
// what warns, what refuses; and the hours of a clinic as people write them.
#include "app/appointment_controller.h"
#include "app/calendar_controller.h"
#include "app/opening_hours.h"
#include "open_clinic.h"
#include "vault/typed_edits.h"

#include <QDir>
#include <QSignalSpy>

using namespace stipple;
using namespace stipple::app;
using records::VisitState;

class TestCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void hoursAsPeopleWriteThem_data();
    void hoursAsPeopleWriteThem();
    void hoursThatAreNotUnderstood();
    void overlappingOnesStandSideBySide();
    void thoseTogetherAreListed();
    void withSomebodyElse();
    void momentsOfTheClinic();
    void aWeekAndADay();
    void bookedMovedCancelled();
    void warnedButNotRefused();
    void refused();
    void refusedWriteKeepsWhatWasEntered();
    void leavingAsks();
    void aTreatmentOfTodayCanBegin();
    void lockedVaultShowsNothing();

private:
    QUuid clientNamed(const QString& name);
    void openNew(const QString& name, const QString& at);
    int rowOf(const QString& name);

    std::unique_ptr<OpenClinic> m_clinic;
    std::unique_ptr<CalendarController> m_calendar;
    std::unique_ptr<AppointmentController> m_visit;
    QTemporaryDir m_made;
};

void TestCalendar::initTestCase()
{
    // Told once, copied for each test.
    SettableClock clock(QDateTime({2026, 11, 25}, {8, 0}, Qt::UTC));
    const auto made = demo::makeInventedVault(m_made.filePath(QStringLiteral("vault")), 3, true, clock);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message()));
}

void TestCalendar::init()
{
    QVERIFY(!m_clinic || m_clinic->close());
    m_visit.reset();
    m_calendar.reset();
    m_clinic = std::make_unique<OpenClinic>();
    QVERIFY(QDir().mkpath(m_clinic->path));
    QDir from(m_made.filePath(QStringLiteral("vault")));
    for (const QFileInfo& file : from.entryInfoList(QDir::Files | QDir::Hidden))
        QVERIFY(QFile::copy(file.filePath(), m_clinic->path + u'/' + file.fileName()));
    m_calendar = std::make_unique<CalendarController>(m_clinic->vault, m_clinic->gate, m_clinic->navigator,
                                                      m_clinic->languages, m_clinic->clinic);
    m_visit = std::make_unique<AppointmentController>(m_clinic->vault, m_clinic->gate, m_clinic->navigator,
                                                      m_clinic->languages, m_clinic->clinic);
    QVERIFY(m_clinic->unlock());
}

// Whoever asked is still there when the answers come.
void TestCalendar::cleanup()
{
    for (int i = 0; m_clinic && i < 3; ++i) {
        QCoro::waitFor(m_clinic->vault.find({}, 1));
        QCoreApplication::sendPostedEvents();
    }
}

QUuid TestCalendar::clientNamed(const QString& name)
{
    const auto found = QCoro::waitFor(m_clinic->vault.find(name, 2));
    return found && !found->rows.empty() ? found->rows.front().id : QUuid();
}

void TestCalendar::openNew(const QString& name, const QString& at)
{
    m_clinic->navigator.open(Navigator::AppointmentPage, idText(clientNamed(name)), QStringLiteral("new:") + at);
    QTRY_COMPARE(m_visit->clientName(), name);
}

int TestCalendar::rowOf(const QString& name)
{
    for (int row = 0; row < m_calendar->visits()->count(); ++row) {
        if (m_calendar->visits()->value(row, "name").toString() == name)
            return row;
    }
    return -1;
}

void TestCalendar::hoursAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("open");   // weekday and time
    QTest::addColumn<QString>("closed"); // likewise
    QTest::newRow("english") << "Mo–Fr 9:00–18:00, Sa 10–14"
                             << "1 09:00;5 17:00;6 10:00"
                             << "1 08:30;5 17:30;7 10:00";
    QTest::newRow("spanish") << "lunes a viernes 9-14, 16-20"
                             << "1 09:00;3 16:00"
                             << "1 14:30;6 10:00";
    QTest::newRow("words") << "Monday to Thursday 09.30 to 17.30; Friday closed"
                           << "4 09:30"
                           << "5 10:00;4 09:00";
    QTest::newRow("days") << "Mon, Wed 9-12, Fri 13-17"
                          << "1 09:00;3 10:00;5 13:00"
                          << "2 09:00;5 09:00";
    QTest::newRow("around the weekend") << "Sa-Mo 10-16"
                                        << "6 10:00;7 10:00;1 10:00"
                                        << "2 10:00";
    QTest::newRow("arabic") << QString::fromUtf8("الأحد - الخميس ٩-١٧") << "7 09:00;4 16:00"
                            << "5 10:00";
    QTest::newRow("accents") << QString::fromUtf8("miércoles 10:00–12:00, sábado 9–13") << "3 10:00;6 09:00"
                             << "4 10:00";
    QTest::newRow("saturday alone") << QString::fromUtf8("sábado 9–13; Fri 10-12") << "6 09:00;5 10:00"
                                    << "7 09:00";
    QTest::newRow("h") << "Mo-Fr 9h-18h"
                       << "2 09:00"
                       << "2 18:00";
}

void TestCalendar::hoursAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(QString, open);
    QFETCH(QString, closed);
    const auto hours = OpeningHours::read(text);
    QVERIFY(hours);
    const auto isOpen = [&](const QString& at) {
        const QDate day = QDate(2026, 11, 22).addDays(at.left(1).toInt()); // a Sunday
        return hours->isOpen(day, QTime::fromString(at.mid(2), QStringLiteral("HH:mm")), 60);
    };
    for (const QString& at : open.split(u';'))
        QVERIFY2(isOpen(at), qPrintable(at));
    for (const QString& at : closed.split(u';'))
        QVERIFY2(!isOpen(at), qPrintable(at));
}

void TestCalendar::hoursThatAreNotUnderstood()
{
    for (const char* text :
         {"", "by appointment", "Mo-Fr", "9-18", "Mo 18-9", "Mo 9-25", "Mo-Xy 9-12", "Mo 9-12 mostly"})
        QVERIFY2(!OpeningHours::read(QString::fromLatin1(text)), text);
}

void TestCalendar::overlappingOnesStandSideBySide()
{
    std::vector<CalendarVisit> visits(5);
    const QDate day(2026, 11, 25);
    const std::pair<int, int> times[] = {{540, 180}, {600, 60}, {660, 60}, {720, 15}, {735, 15}};
    for (std::size_t i = 0; i < visits.size(); ++i) {
        visits[i].day = day;
        visits[i].from = times[i].first;
        visits[i].length = times[i].second;
    }
    putIntoLanes(visits);
    QCOMPARE(visits[0].lane, 0);
    QCOMPARE(visits[1].lane, 1);
    QCOMPARE(visits[2].lane, 1); // after the one before it, beside the long one
    QCOMPARE(visits[0].lanes, 2);
    // Two short ones take more room than they last.
    QCOMPARE(visits[3].lanes, 2);
    QVERIFY(visits[3].lane != visits[4].lane);
    std::vector<CalendarVisit> none;
    putIntoLanes(none);
}

void TestCalendar::thoseTogetherAreListed()
{
    m_clinic->navigator.openSection(Navigator::CalendarSection);
    for (const char* name : {"Tom Lindqvist", "Amina Haddad", "Ravi Nair"}) {
        openNew(QString::fromLatin1(name), QStringLiteral("2026-11-28T10:00"));
        QTRY_VERIFY(m_visit->canSave());
        m_visit->save();
        QTRY_COMPARE(m_clinic->navigator.page(), Navigator::CalendarPage);
    }
    const auto saturday = [this] {
        QList<int> rows;
        for (int row = 0; row < m_calendar->visits()->count(); ++row) {
            if (m_calendar->visits()->value(row, "column").toInt() == 5)
                rows += row;
        }
        return rows;
    };
    QTRY_COMPARE(saturday().size(), 3);
    const auto told = [this](int row, const char* role) { return m_calendar->visits()->value(row, role); };
    int leading = -1;
    for (const int row : saturday()) {
        QCOMPARE(told(row, "lanes").toInt(), 3);
        if (told(row, "leads").toBool()) {
            QCOMPARE(leading, -1); // one speaks for all
            leading = row;
        }
    }
    QVERIFY(leading >= 0);
    QCOMPARE(told(leading, "groupTitle").toString(), QStringLiteral("3 appointments"));
    QCOMPARE(told(leading, "groupFrom").toInt(), 600);
    QCOMPARE(told(leading, "groupLength").toInt(), 180);
    for (const char* initials : {"TL", "AH", "RN"})
        QVERIFY2(told(leading, "groupWho").toString().contains(QLatin1String(initials)), initials);
    m_calendar->openTogether(told(leading, "visitId").toString());
    QCOMPARE(m_calendar->together()->count(), 3);
    m_calendar->openTogether(QStringLiteral("nonsense"));
    QCOMPARE(m_calendar->together()->count(), 0);
}

void TestCalendar::withSomebodyElse()
{
    // Two more work here: one treats, one answers the telephone; and one has left.
    QList<QUuid> made;
    const std::function<Result<bool>(vault::Writer&)> adding = [&made](vault::Writer& writer) -> Result<bool> {
        const std::tuple<const char*, records::Role, QDate> people[] = {
            {"Ines Robledo", records::Role::Practitioner, QDate()},
            {"Paula Gray", records::Role::Reception, QDate()},
            {"Hugo Gone", records::Role::Practitioner, QDate(2026, 1, 1)}};
        for (const auto& [name, role, left] : people) {
            records::Practitioner person;
            person.name = QString::fromLatin1(name);
            person.role = role;
            person.left = left;
            const QUuid id = writer.newId();
            STIPPLE_TRY(writer.change(id, vault::creating(id, QUuid(), person)));
            made += id;
        }
        return true;
    };
    QVERIFY(QCoro::waitFor(m_clinic->vault.write(adding)));
    QVERIFY(QCoro::waitFor(m_clinic->clinic.load()));
    openNew(QStringLiteral("Amina Haddad"), QStringLiteral("2026-11-25T10:00"));
    QCOMPARE(m_visit->people()->count(), 2); // whoever is here, and Ines
    QCOMPARE(m_visit->practitioner(), idText(m_clinic->vault.practitioner()));
    // Daniel is with Maya at that time.
    QTRY_VERIFY(m_visit->warnings().join(u' ').contains(QLatin1String("Daniel Ferreira")));
    m_visit->setPractitioner(QStringLiteral("nonsense"));
    QCOMPARE(m_visit->practitioner(), idText(m_clinic->vault.practitioner()));
    m_visit->setPractitioner(idText(made[0]));
    QTRY_VERIFY(!m_visit->warnings().join(u' ').contains(QLatin1String("Daniel Ferreira")));
    m_visit->save();
    QTRY_VERIFY(!m_visit->isKnown());
    const auto amina = QCoro::waitFor(m_clinic->vault.read<std::vector<records::Record>>(
        [client = clientNamed(QStringLiteral("Amina Haddad"))](vault::Reader& reader) {
            return reader.recordsOfClient(client);
        }));
    QVERIFY(amina);
    const bool isHers = std::any_of(amina->begin(), amina->end(), [&](const records::Record& record) {
        if (record.type != records::typeName(records::Type::Appointment))
            return false;
        const auto visit = records::read<records::Appointment>(record);
        return visit && visit->practitioner == made[0];
    });
    QVERIFY(isHers);
}

void TestCalendar::momentsOfTheClinic()
{
    const QTimeZone madrid("Europe/Madrid");
    const auto moment = [&](QDate day, QTime time) { return AppointmentController::momentOf(day, time, madrid); };
    QCOMPARE(moment({2026, 1, 15}, {10, 0}), QDateTime({2026, 1, 15}, {9, 0}, Qt::UTC));
    QCOMPARE(moment({2026, 7, 15}, {10, 0}), QDateTime({2026, 7, 15}, {8, 0}, Qt::UTC));
    QVERIFY(!moment({2026, 3, 29}, {2, 30}).isValid()); // the clocks leave it out
    QVERIFY(moment({2026, 3, 29}, {3, 30}).isValid());
    QVERIFY(moment({2026, 10, 25}, {2, 30}).isValid()); // there twice: one of them
    QVERIFY(!moment({}, {10, 0}).isValid());
    QVERIFY(!moment({2026, 1, 15}, {}).isValid());
}

void TestCalendar::aWeekAndADay()
{
    m_clinic->navigator.openSection(Navigator::CalendarSection);
    QTRY_VERIFY(!m_calendar->isLoading());
    QCOMPARE(m_calendar->days()->count(), 7);
    QCOMPARE(m_calendar->title(), QStringLiteral("23 – 29 November 2026"));
    const int daniel = rowOf(QStringLiteral("Daniel Ferreira"));
    QVERIFY(daniel >= 0);
    QCOMPARE(m_calendar->visits()->value(daniel, "column").toInt(), 2);
    QCOMPARE(m_calendar->visits()->value(daniel, "from").toInt(), 9 * 60 + 30); // by the clinic's clock, not UTC
    QCOMPARE(m_calendar->visits()->value(daniel, "length").toInt(), 180);
    const int tom = rowOf(QStringLiteral("Tom Lindqvist"));
    QCOMPARE(m_calendar->visits()->value(tom, "pill").toString(), QStringLiteral("Treatable from 4 December"));
    QCOMPARE(m_calendar->visits()->value(tom, "pillKind").toInt(), int(Meaning::Defer));
    QVERIFY(rowOf(QStringLiteral("Sam Rivera")) >= 0); // on Friday
    m_calendar->setView(CalendarController::Day);
    QTRY_COMPARE(m_calendar->days()->count(), 1);
    QTRY_COMPARE(rowOf(QStringLiteral("Sam Rivera")), -1);
    m_calendar->go(2);
    QTRY_VERIFY(rowOf(QStringLiteral("Sam Rivera")) >= 0);
    QCOMPARE(m_calendar->newAt(0, 9 * 60 + 40), QStringLiteral("new:2026-11-27T09:30"));
    m_calendar->goTo(QStringLiteral("nonsense"));
    QCOMPARE(m_calendar->day(), QStringLiteral("2026-11-27"));
    m_calendar->goToday();
    QCOMPARE(m_calendar->day(), QStringLiteral("2026-11-25"));
}

void TestCalendar::bookedMovedCancelled()
{
    m_clinic->navigator.openSection(Navigator::CalendarSection);
    QTRY_VERIFY(!m_calendar->isLoading());
    m_clinic->navigator.open(Navigator::AppointmentPage, {}, m_calendar->newAt(3, 10 * 60));
    QTRY_VERIFY(m_visit->isKnown());
    QVERIFY(!m_visit->canSave()); // nobody is chosen
    QCOMPARE(m_visit->time(), QStringLiteral("10:00"));
    m_visit->setQuery(QStringLiteral("amin"));
    QTRY_COMPARE(m_visit->candidates()->count(), 1);
    m_visit->chooseClient(m_visit->candidates()->value(0, "clientId").toString());
    QCOMPARE(m_visit->clientName(), QStringLiteral("Amina Haddad"));
    m_visit->setKind(int(records::VisitKind::Consultation));
    QCOMPARE(m_visit->minutes(), 45); // the length follows the kind
    m_visit->setNotes(QStringLiteral("Brings old photos"));
    QVERIFY(m_visit->canSave());
    m_visit->save();
    QTRY_COMPARE(m_clinic->navigator.page(), Navigator::CalendarPage);
    const auto thursday = [&] {
        for (int row = 0; row < m_calendar->visits()->count(); ++row) {
            if (m_calendar->visits()->value(row, "column").toInt() == 3)
                return row;
        }
        return -1;
    };
    QTRY_VERIFY(thursday() >= 0);
    const QString id = m_calendar->visits()->value(thursday(), "visitId").toString();
    // Moved by a day.
    m_clinic->navigator.open(Navigator::AppointmentPage, {}, id);
    QTRY_COMPARE(m_visit->notes(), QStringLiteral("Brings old photos"));
    QVERIFY(!m_visit->isNew());
    QVERIFY(!m_visit->hasChanges());
    m_visit->setDay(QStringLiteral("2026-11-27"));
    m_visit->save();
    QTRY_COMPARE(m_clinic->navigator.page(), Navigator::CalendarPage);
    QTRY_COMPARE(thursday(), -1);
    // Here, and booked again; then cancelled, which takes it out of the calendar but not out of the file.
    m_clinic->navigator.open(Navigator::AppointmentPage, {}, id);
    QTRY_VERIFY(m_visit->isKnown());
    m_visit->putState(int(VisitState::Arrived));
    QTRY_COMPARE(m_visit->state(), int(VisitState::Arrived));
    m_visit->putState(int(VisitState::Booked));
    QTRY_COMPARE(m_visit->state(), int(VisitState::Booked));
    m_visit->putState(int(VisitState::Cancelled));
    QTRY_COMPARE(m_clinic->navigator.page(), Navigator::CalendarPage);
    const std::function<Result<records::Record>(vault::Reader&)> reading = [id](vault::Reader& reader) {
        return reader.record(idFromText(id));
    };
    const auto kept = QCoro::waitFor(m_clinic->vault.read(reading));
    QVERIFY(kept);
    const auto visit = records::read<records::Appointment>(*kept);
    QVERIFY(visit && visit->state.known() == VisitState::Cancelled);
    QCOMPARE(visit->starts, QDateTime({2026, 11, 27}, {9, 0}, Qt::UTC));
    QCOMPARE(visit->zone, QStringLiteral("Europe/Madrid"));
}

void TestCalendar::warnedButNotRefused()
{
    openNew(QStringLiteral("Tom Lindqvist"), QStringLiteral("2026-11-27T12:30"));
    QTRY_COMPARE(m_visit->standingTitle(), QStringLiteral("Treatment is safe from 4 December"));
    QVERIFY(m_visit->standingBecause().value(0).contains(QLatin1String("finasteride")));
    QTRY_VERIFY(m_visit->warnings().join(u' ').contains(QLatin1String("Sam Rivera"))); // at noon, for 150 minutes
    QVERIFY(m_visit->canSave());
    m_visit->setTime(QStringLiteral("15:00"));
    QTRY_VERIFY(m_visit->warnings().isEmpty());
    m_visit->setDay(QStringLiteral("2026-12-04"));
    QTRY_VERIFY(m_visit->standingTitle() != QStringLiteral("Treatment is safe from 4 December"));
    m_visit->setKind(int(records::VisitKind::Review)); // nothing is put into the skin
    QTRY_VERIFY(m_visit->standingTitle().isEmpty());
    m_visit->setDay(QStringLiteral("2026-11-20"));
    QTRY_VERIFY(m_visit->warnings().join(u' ').contains(QLatin1String("past")));
}

void TestCalendar::refused()
{
    openNew(QStringLiteral("Tom Lindqvist"), QStringLiteral("2027-03-28T02:30"));
    QVERIFY(!m_visit->canSave()); // the clocks go forward
    QVERIFY(!m_visit->timeProblem().isEmpty());
    m_visit->setTime(QStringLiteral("99:99"));
    QVERIFY(!m_visit->canSave());
    m_visit->setTime(QStringLiteral("10:00"));
    QVERIFY(m_visit->canSave());
    m_visit->setMinutes(0);
    QVERIFY(!m_visit->canSave());
    m_visit->setMinutes(100'000);
    QVERIFY(!m_visit->canSave());
    m_visit->setMinutes(60);
    m_visit->setDay(QString());
    m_visit->save();
    QVERIFY(!m_visit->problem().isEmpty());
    m_visit->chooseClient(QStringLiteral("nobody")); // was not offered
    QCOMPARE(m_visit->clientName(), QStringLiteral("Tom Lindqvist"));
    m_visit->setKind(99);
    QCOMPARE(m_visit->kind(), int(records::VisitKind::Session));
    m_visit->putState(int(VisitState::Done)); // of what is not booked yet
    QVERIFY(m_visit->isNew() && !m_visit->busy());
}

void TestCalendar::refusedWriteKeepsWhatWasEntered()
{
    openNew(QStringLiteral("Tom Lindqvist"), QStringLiteral("2026-12-11T10:00"));
    m_visit->setNotes(QString(100'000, u'x')); // longer than a record takes
    m_visit->save();
    QTRY_VERIFY(!m_visit->problem().isEmpty());
    QCOMPARE(m_clinic->navigator.page(), Navigator::AppointmentPage);
    QCOMPARE(m_visit->notes().size(), 100'000);
    QVERIFY(m_visit->hasChanges());
    m_visit->setNotes(QStringLiteral("short"));
    m_visit->save();
    QTRY_VERIFY(m_clinic->navigator.page() != Navigator::AppointmentPage);
}

void TestCalendar::leavingAsks()
{
    openNew(QStringLiteral("Tom Lindqvist"), QStringLiteral("2026-12-11T10:00"));
    m_visit->setNotes(QStringLiteral("half"));
    QSignalSpy asked(&m_clinic->navigator, &Navigator::leaveAsked);
    m_clinic->navigator.back();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(m_clinic->navigator.page(), Navigator::AppointmentPage);
    m_clinic->navigator.discardAndGo();
    QVERIFY(m_clinic->navigator.page() != Navigator::AppointmentPage);
}

// Its session is one tap away, on the day itself and as long as it is not over; and afterwards, where it became one.
void TestCalendar::aTreatmentOfTodayCanBegin()
{
    const auto booked = [this](const QString& at, records::VisitKind kind) {
        openNew(QStringLiteral("Tom Lindqvist"), at);
        m_visit->setKind(int(kind));
        QVERIFY(!m_visit->canTreat()); // not booked yet
        m_visit->save();
        QTRY_VERIFY(m_clinic->navigator.page() != Navigator::AppointmentPage);
    };
    const auto visitAt = [this](const QDateTime& starts) {
        const auto found = QCoro::waitFor(
            m_clinic->vault.read<records::Record>([starts](vault::Reader& reader) -> Result<records::Record> {
                STIPPLE_ASSIGN(const auto all, reader.recordsOfType(QStringLiteral("appointment")));
                for (const records::Record& record : all) {
                    const auto visit = records::read<records::Appointment>(record);
                    if (visit && visit->starts == starts)
                        return record;
                }
                return failure(ErrorCode::NotFound, QString());
            }));
        return found.value_or(records::Record());
    };
    const auto open = [this](const records::Record& visit) {
        m_clinic->navigator.reset();
        m_clinic->navigator.open(Navigator::AppointmentPage, {}, idText(visit.id));
        QTRY_VERIFY(m_visit->isKnown());
    };
    const QTimeZone zone = m_clinic->clinic.zone();
    const QDate today = m_clinic->clinic.today();
    const auto momentOn = [&](QDate day, int hour) { return QDateTime(day, QTime(hour, 7), zone).toUTC(); };
    const auto text = [&](QDate day, int hour) {
        return day.toString(Qt::ISODate) + QStringLiteral("T%1:07").arg(hour, 2, 10, QLatin1Char('0'));
    };
    booked(text(today, 20), records::VisitKind::Session);
    booked(text(today, 21), records::VisitKind::Review);
    booked(text(today.addDays(1), 20), records::VisitKind::Session);
    open(visitAt(momentOn(today, 21)));
    QVERIFY(!m_visit->canTreat());
    open(visitAt(momentOn(today.addDays(1), 20)));
    QVERIFY(!m_visit->canTreat());
    const records::Record own = visitAt(momentOn(today, 20));
    open(own);
    QVERIFY(m_visit->canTreat());
    QCOMPARE(m_visit->session(), QString());
    m_visit->setMinutes(m_visit->minutes() + 15); // what is typed is saved first
    QVERIFY(!m_visit->canTreat());
    m_clinic->navigator.discardAndGo();
    // It became a session.
    const QUuid session = QUuid::createUuid();
    auto after = *records::read<records::Appointment>(own);
    after.session = session;
    after.state = VisitState::Done;
    QVERIFY(QCoro::waitFor(m_clinic->vault.write<bool>([own, after](vault::Writer& writer) -> Result<bool> {
        STIPPLE_TRY(writer.change(own.id, vault::editing(own, after)));
        return true;
    })));
    open(own);
    QVERIFY(m_visit->canTreat());
    QCOMPARE(m_visit->session(), idText(session));
}

void TestCalendar::lockedVaultShowsNothing()
{
    m_clinic->navigator.openSection(Navigator::CalendarSection);
    QTRY_VERIFY(!m_calendar->isLoading());
    openNew(QStringLiteral("Tom Lindqvist"), QStringLiteral("2026-12-11T10:00"));
    m_clinic->gate.lock();
    m_clinic->navigator.discardAndGo();
    QTRY_COMPARE(m_clinic->gate.state(), GateController::Locked);
    QCOMPARE(m_calendar->visits()->count(), 0);
    QCOMPARE(m_visit->clientName(), QString());
    QVERIFY(!m_visit->isKnown());
}

QTEST_MAIN(TestCalendar)
#include "test_calendar.moc"
