// Which days, in whose time zone, for whom, how long with scabs, and what begins anew.
#include "built_in.h"

#include "protocol/aftercare_calendar.h"

using namespace stipple;
using namespace stipple::protocol;

namespace
{

AftercareEntry entry(const char* id, AftercareEntry::Kind kind, int from, std::optional<int> to)
{
    AftercareEntry entry;
    entry.id = QString::fromLatin1(id);
    entry.kind = kind;
    entry.from = from;
    entry.to = to;
    entry.title.set(QStringLiteral("en"), entry.id);
    entry.text.set(QStringLiteral("en"), entry.id);
    return entry;
}

Condition isTrue(const char* linkId)
{
    Condition condition;
    condition.kind = Condition::Kind::Compare;
    condition.linkId = QString::fromLatin1(linkId);
    condition.value = Json(true);
    return condition;
}

// A small calendar of its own: the content may change, these tests do not.
Protocol small()
{
    using Kind = AftercareEntry::Kind;
    Protocol protocol;
    protocol.aftercare.scabbing = isTrue("scabs");
    auto& entries = protocol.aftercare.entries;
    entries.push_back(entry("dry", Kind::Dont, 0, 4));
    entries.back().isWhileScabbing = true;
    entries.push_back(entry("exercise", Kind::Dont, 0, 7));
    entries.back().isWhileScabbing = true;
    entries.push_back(entry("redness", Kind::Expect, 0, 2));
    entries.back().skinTypes = {QStringLiteral("I"), QStringLiteral("II")};
    entries.push_back(entry("wash", Kind::Do, 5, {}));
    entries.push_back(entry("finasteride", Kind::Dont, 0, 30));
    entries.back().onlyFor = {QStringLiteral("fin")};
    entries.push_back(entry("oil", Kind::Allowed, 5, {}));
    entries.back().isClinicChoice = true;
    entries.push_back(entry("sunblock", Kind::Do, 31, {}));
    ScreeningRule fin;
    fin.id = QStringLiteral("fin");
    fin.when = isTrue("fin");
    protocol.rules.push_back(fin);
    return protocol;
}

const QTimeZone madrid("Europe/Madrid");

CareCase caseOf(const QDateTime& session, const QTimeZone& zone = madrid)
{
    CareCase care;
    care.sessions = {session};
    care.zone = zone;
    return care;
}
CareCase caseOf(QDate session) { return caseOf(QDateTime(session, QTime(10, 0), Qt::UTC)); }

QString idsOf(const std::vector<CareItem>& items)
{
    QStringList ids;
    for (const CareItem& item : items)
        ids += item.entry->id;
    return ids.join(u' ');
}
QString allOf(const CareDay& day)
{
    QStringList lists;
    for (const auto* items : {&day.does, &day.donts, &day.expects, &day.allowed})
        if (!items->empty())
            lists += idsOf(*items);
    return lists.join(u' ');
}

CareReport report(const QDateTime& at, bool scabs)
{
    CareReport report{at, {}};
    report.answers.add(QStringLiteral("scabs"), {Json(scabs), {}});
    return report;
}
CareReport report(QDate day, bool scabs) { return report(QDateTime(day, QTime(18, 0), Qt::UTC), scabs); }

const QDate zero(2026, 3, 2);

} // namespace

class AftercareCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_data()
    {
        QTest::addColumn<int>("day");
        QTest::addColumn<QString>("all");
        QTest::addColumn<QString>("begins");
        QTest::addColumn<QString>("ends");
        QTest::addColumn<int>("next"); // -1: nothing changes any more
        const auto row = [](int day, const char* all, const char* begins, const char* ends, int next) {
            QTest::addRow("day %d", day) << day << QString::fromLatin1(all) << QString::fromLatin1(begins)
                                         << QString::fromLatin1(ends) << next;
        };
        row(0, "dry exercise finasteride redness", "dry exercise redness finasteride", "", 3);
        row(2, "dry exercise finasteride redness", "", "redness", 3);
        row(3, "dry exercise finasteride", "", "", 5);
        row(4, "dry exercise finasteride", "", "dry", 5);
        row(5, "wash exercise finasteride oil", "wash oil", "", 8);
        row(7, "wash exercise finasteride oil", "", "exercise", 8);
        row(8, "wash finasteride oil", "", "", 31);
        row(30, "wash finasteride oil", "", "finasteride", 31);
        row(31, "wash sunblock oil", "sunblock", "", -1);
        row(700, "wash sunblock oil", "", "", -1);
    }
    void days()
    {
        QFETCH(int, day);
        QFETCH(QString, all);
        QFETCH(QString, begins);
        QFETCH(QString, ends);
        QFETCH(int, next);
        const Protocol protocol = small();
        const auto found = careDay(protocol, caseOf(zero), zero.addDays(day));
        QVERIFY(found);
        QCOMPARE(found->day, day);
        QCOMPARE(found->total, 30);
        QCOMPARE(allOf(*found), all);
        QCOMPARE(idsOf(found->begins), begins);
        QCOMPARE(idsOf(found->ends), ends);
        QCOMPARE(found->nextChange.value_or(-1), next);
        const Told title = dayTitle(protocol, *found, {QStringLiteral("en"), {}});
        QCOMPARE(title.text, day <= 30 ? QStringLiteral("Day %1 of 30").arg(day)
                                       : QStringLiteral("Day %1: what holds from now on").arg(day));
    }

    void nextNamesWhatBeginsAndEnds()
    {
        const Protocol protocol = small();
        const auto day = careDay(protocol, caseOf(zero), zero.addDays(3));
        QCOMPARE(idsOf(day->beginNext), QStringLiteral("wash oil"));
        QCOMPARE(idsOf(day->endNext), QStringLiteral("dry"));
    }

    void beforeTheSessionThereIsNothing()
    {
        QCOMPARE(careDay(small(), caseOf(zero), zero.addDays(-1)).error().code(), ErrorCode::NotFound);
        QCOMPARE(careDay(small(), caseOf(zero), {}).error().code(), ErrorCode::InvalidInput);
        CareCase noZone = caseOf(zero);
        noZone.zone = QTimeZone();
        QCOMPARE(careDay(small(), noZone, zero).error().code(), ErrorCode::InvalidInput);
    }

    void isForThisClient()
    {
        const Protocol protocol = small();
        CareCase care = caseOf(zero);
        care.skinType = QStringLiteral("V");
        QCOMPARE(allOf(*careDay(protocol, care, zero)), QStringLiteral("dry exercise finasteride"));
        care.skinType = QStringLiteral("II");
        care.answers = Answers();
        QCOMPARE(allOf(*careDay(protocol, care, zero)), QStringLiteral("dry exercise redness"));
        QCOMPARE(careDay(protocol, care, zero)->total, 7);
        care.answers->add(QStringLiteral("fin"), {Json(true), {}});
        QCOMPARE(allOf(*careDay(protocol, care, zero)), QStringLiteral("dry exercise finasteride redness"));
        // What the clinic may choose, and what it may not.
        care.choices = {{QStringLiteral("oil"), {9, {}}}, {QStringLiteral("dry"), {{}, 1}}};
        QCOMPARE(idsOf(careDay(protocol, care, zero.addDays(8))->allowed), QString());
        QCOMPARE(idsOf(careDay(protocol, care, zero.addDays(9))->allowed), QStringLiteral("oil"));
        QCOMPARE(careDay(protocol, care, zero.addDays(4))->donts.front().entry->id, QStringLiteral("dry"));
    }

    void scabsExtend_data()
    {
        QTest::addColumn<QList<int>>("with");
        QTest::addColumn<QList<int>>("without");
        QTest::addColumn<int>("day");
        QTest::addColumn<QString>("donts");
        const auto row = [](const char* name, QList<int> with, QList<int> without, int day, const char* donts) {
            QTest::newRow(name) << with << without << day << QString::fromLatin1(donts);
        };
        row("nothing told", {}, {}, 8, "finasteride");
        row("still there on day 8", {8}, {}, 8, "dry exercise finasteride");
        row("told on day 3, nothing since", {3}, {}, 8, "dry exercise finasteride");
        row("gone on day 9", {8}, {9}, 9, "finasteride");
        row("gone before the end: to the end", {2}, {3}, 4, "dry exercise finasteride");
        row("back on day 10", {10}, {9}, 10, "dry exercise finasteride");
        row("not told yet on that day", {12}, {}, 9, "finasteride");
    }
    void scabsExtend()
    {
        QFETCH(QList<int>, with);
        QFETCH(QList<int>, without);
        QFETCH(int, day);
        QFETCH(QString, donts);
        const Protocol protocol = small();
        CareCase care = caseOf(zero);
        for (const int one : without)
            care.reports.push_back(report(zero.addDays(one), false));
        for (const int one : with)
            care.reports.push_back(report(zero.addDays(one), true));
        const auto found = careDay(protocol, care, zero.addDays(day));
        QCOMPARE(idsOf(found->donts), donts);
        for (const CareItem& item : found->donts)
            QCOMPARE(item.isExtended, item.entry->isWhileScabbing && item.to < day);
        // The practitioner has seen that they are gone.
        care.scabsGone = zero.addDays(day);
        QVERIFY(!careDay(protocol, care, zero.addDays(day))->hasScabs);
    }

    void restartsWithTheNextSession()
    {
        const Protocol protocol = small();
        CareCase care = caseOf(zero);
        care.reports = {report(zero.addDays(20), true)};
        care.sessions.push_back(QDateTime(zero.addDays(21), QTime(10, 0), Qt::UTC));
        QCOMPARE(careDay(protocol, care, zero.addDays(20))->day, 20);
        const auto restarted = careDay(protocol, care, zero.addDays(21));
        QCOMPARE(restarted->day, 0);
        QVERIFY(!restarted->hasScabs); // that was the last one's
        QCOMPARE(allOf(*restarted), QStringLiteral("dry exercise finasteride redness"));
        QCOMPARE(careDay(protocol, care, zero.addDays(26))->day, 5);
        std::swap(care.sessions.front(), care.sessions.back());
        QCOMPARE(careDay(protocol, care, zero.addDays(26))->day, 5);
        // The first calendar's reminders stop where the second begins.
        QCOMPARE(reminders(protocol, care, zero, QTime(9, 0)).size(), size_t(20));
        QCOMPARE(reminders(protocol, care, zero.addDays(21), QTime(9, 0)).size(), size_t(30));
        QVERIFY(reminders(protocol, care, zero.addDays(1), QTime(9, 0)).empty());
    }

    void dayZeroIsTheClinicsDay()
    {
        const Protocol protocol = small();
        // Late in the evening in New York it is the next day in Madrid, and in UTC.
        const QTimeZone newYork("America/New_York");
        const CareCase care = caseOf(QDateTime(QDate(2026, 3, 3), QTime(1, 30), Qt::UTC), newYork);
        const auto day = careDay(protocol, care, QDate(2026, 3, 2));
        QVERIFY(day);
        QCOMPARE(day->day, 0);
        QCOMPARE(day->session.time(), QTime(20, 30));
        // A check-in after midnight in Madrid, in the evening in New York, is the evening's.
        CareCase travelling = care;
        travelling.reports = {report(QDateTime(QDate(2026, 3, 11), QTime(2, 0), Qt::UTC), true)};
        QVERIFY(careDay(protocol, travelling, QDate(2026, 3, 10))->hasScabs);
        // And the client abroad is told whose days these are.
        const Wording english{QStringLiteral("en"), {}};
        const auto note = clockNote(protocol, *day, madrid, english);
        QVERIFY(note && note->text.contains(QStringLiteral("America/New_York")));
        QVERIFY(!clockNote(protocol, *day, newYork, english));
        QVERIFY(!clockNote(protocol, *day, QTimeZone("America/Toronto"), english));
        // Phoenix agrees with Denver in winter only.
        const CareCase denver =
            caseOf(QDateTime(QDate(2026, 3, 7), QTime(18, 0), Qt::UTC), QTimeZone("America/Denver"));
        QVERIFY(
            !clockNote(protocol, *careDay(protocol, denver, QDate(2026, 3, 7)), QTimeZone("America/Phoenix"), english));
        QVERIFY(
            clockNote(protocol, *careDay(protocol, denver, QDate(2026, 3, 8)), QTimeZone("America/Phoenix"), english));
    }

    void everyDayIsOneDay_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("day");
        QTest::newRow("Madrid, spring") << QByteArray("Europe/Madrid") << QDate(2026, 3, 20);
        QTest::newRow("Madrid, autumn") << QByteArray("Europe/Madrid") << QDate(2026, 10, 15);
        QTest::newRow("New York, spring") << QByteArray("America/New_York") << QDate(2026, 3, 1);
        QTest::newRow("New York, autumn") << QByteArray("America/New_York") << QDate(2026, 10, 25);
        QTest::newRow("Riyadh") << QByteArray("Asia/Riyadh") << QDate(2026, 3, 20);
        QTest::newRow("Sydney, autumn") << QByteArray("Australia/Sydney") << QDate(2026, 3, 28);
        QTest::newRow("Santiago, spring") << QByteArray("America/Santiago") << QDate(2026, 8, 28);
        QTest::newRow("over 29 February") << QByteArray("Europe/Madrid") << QDate(2028, 2, 20);
        QTest::newRow("on 29 February") << QByteArray("Europe/Madrid") << QDate(2028, 2, 29);
        QTest::newRow("over the year's end") << QByteArray("Europe/Madrid") << QDate(2026, 12, 20);
    }
    void everyDayIsOneDay()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, day);
        const QTimeZone clinic(zone);
        const Protocol protocol = small();
        for (const QTime& time : {QTime(0, 30), QTime(10, 0), QTime(23, 30)}) {
            const CareCase care = caseOf(QDateTime(day, time, clinic), clinic);
            for (int n = 0; n <= 31; ++n) {
                const auto found = careDay(protocol, care, day.addDays(n));
                QVERIFY(found);
                QCOMPARE(found->day, n);
            }
            for (const QTime& hour : {QTime(9, 0), QTime(2, 30), QTime(0, 0)}) {
                const auto list = reminders(protocol, care, day, hour);
                QVERIFY(list.size() == 30 || list.size() == 31); // without what was before the session
                QDateTime before;
                for (const CareReminder& one : list) {
                    QVERIFY(one.at.isValid());
                    QVERIFY(one.at > care.sessions.front());
                    QCOMPARE(one.date, day.addDays(one.day));
                    QCOMPARE(one.at.date(), one.date);
                    // At the hour asked for, unless the clock skips it.
                    if (one.at.time() != hour)
                        QVERIFY(one.at.time() > hour && one.at.addSecs(-3600).time() != hour);
                    QVERIFY(!before.isValid() || before < one.at);
                    before = one.at;
                }
            }
        }
    }

    void warningSignsByUrgencyAndDay()
    {
        Protocol protocol = small();
        const auto sign = [&](const char* id, WarningSign::Urgency urgency, int fromDay) {
            WarningSign one;
            one.id = QString::fromLatin1(id);
            one.urgency = urgency;
            one.fromDay = fromDay;
            one.when = isTrue(id);
            protocol.warningSigns.push_back(one);
        };
        sign("discharge", WarningSign::Urgency::ContactClinic, 0);
        sign("fever", WarningSign::Urgency::SeeDoctor, 0);
        sign("swelling", WarningSign::Urgency::Emergency, 3);
        Answers all;
        for (const char* id : {"discharge", "fever", "swelling"})
            all.add(QString::fromLatin1(id), {Json(true), {}});
        const auto ids = [](const std::vector<const WarningSign*>& signs) {
            QStringList ids;
            for (const WarningSign* one : signs)
                ids += one->id;
            return ids.join(u' ');
        };
        QCOMPARE(ids(warningSigns(protocol, all, 2)), QStringLiteral("fever discharge"));
        QCOMPARE(ids(warningSigns(protocol, all, 3)), QStringLiteral("swelling fever discharge"));
        QVERIFY(warningSigns(protocol, Answers(), 3).empty());
        protocol.warningSigns.back().isEnabled = false;
        QCOMPARE(ids(warningSigns(protocol, all, 3)), QStringLiteral("fever discharge"));
    }

    void theBuiltInCalendarTellsEveryDay()
    {
        const Loading loaded = loadProtocol(built_in::files());
        const CareCase care = caseOf(zero);
        for (int n = 0; n <= 31; ++n) {
            const auto day = careDay(*loaded, care, zero.addDays(n));
            QVERIFY(day);
            QVERIFY2(!allOf(*day).isEmpty(), qPrintable(QString::number(n)));
            for (const Language& language : loaded->languages) {
                const Json json = careDayToJson(*loaded, *day, {language.code, {}});
                QVERIFY(!json[u"title"].toString().contains(u'{'));
                for (const char16_t* list : {u"do", u"dont", u"expect", u"allowed", u"begins", u"ends"}) {
                    QVERIFY(json[list].isArray());
                    for (const Json& item : json[list].items()) {
                        QVERIFY(!item[u"text"].toString().isEmpty() && !item.find(u"language"));
                        QVERIFY(!item[u"sources"].items().empty());
                    }
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(AftercareCalendarTest)
#include "test_aftercare_calendar.moc"
