// The calendar file, read back with libical and by a reader of its own that knows nothing but the RFC's lines: folding,
// escaping, summer and winter time, the hour that happens twice, other scripts, and what is refused.
#include "documents/calendar_file.h"

#include <QTest>
#include <QTimeZone>

using namespace stipple;
using namespace stipple::documents;

class TestCalendarFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readBack();
    void linesAreThoseOfTheRfc();
    void momentsAreRightAllYear_data();
    void momentsAreRightAllYear();
    void refused();
    void noCalendar();

private:
    static CalendarEntry entry();
    static QMap<QByteArray, QByteArray> properties(const QByteArray& file);
};

CalendarEntry TestCalendarFile::entry()
{
    CalendarEntry made;
    made.uid = QStringLiteral("0190-a@stipple");
    made.version = 3;
    made.starts = QDateTime({2026, 3, 28}, {10, 30}, QTimeZone("Europe/Madrid"));
    made.minutes = 180;
    made.title = QStringLiteral("Sesión 2; sombreado, definición");
    made.description = QStringLiteral("Línea 1\nنورا منصور\\");
    made.place = QStringLiteral("Calle Mayor 4, Madrid");
    return made;
}

// Unfolds, and splits each line at its first colon; of several events the last one counts.
QMap<QByteArray, QByteArray> TestCalendarFile::properties(const QByteArray& file)
{
    QMap<QByteArray, QByteArray> found;
    QByteArray whole = file;
    whole.replace("\r\n ", "").replace("\r\n\t", "");
    for (const QByteArray& line : whole.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            found[line.left(colon)] = line.mid(colon + 1).trimmed();
    }
    return found;
}

void TestCalendarFile::readBack()
{
    CalendarEntry other = entry();
    other.uid = QStringLiteral("0190-b@stipple");
    other.isCancelled = true;
    other.description.clear();
    other.place.clear();
    const auto written = writeCalendar({entry(), other}, QDateTime({2026, 3, 1}, {8, 0}, Qt::UTC));
    QVERIFY(written);
    const auto read = readCalendar(*written);
    QVERIFY(read);
    QCOMPARE(read->size(), std::size_t(2));
    const CalendarEntry& first = read->front();
    QCOMPARE(first.uid, entry().uid);
    QCOMPARE(first.version, qint64(3));
    QCOMPARE(first.starts, entry().starts);
    QCOMPARE(first.minutes, qint64(180));
    QCOMPARE(first.title, entry().title);
    QCOMPARE(first.description, entry().description);
    QCOMPARE(first.place, entry().place);
    QVERIFY(!first.isCancelled);
    QVERIFY(read->back().isCancelled);
}

void TestCalendarFile::linesAreThoseOfTheRfc()
{
    CalendarEntry longOne = entry();
    longOne.description = QStringLiteral("ñ").repeated(300);
    const auto written = writeCalendar({longOne}, QDateTime({2026, 3, 1}, {8, 0}, Qt::UTC));
    QVERIFY(written);
    QVERIFY(written->startsWith("BEGIN:VCALENDAR\r\n"));
    QVERIFY(written->endsWith("END:VCALENDAR\r\n"));
    for (const QByteArray& line : written->split('\n'))
        QVERIFY2(line.size() <= 76, line.constData()); // 75 octets and the return
    QCOMPARE(written->count('\n'), written->count("\r\n"));
    const auto found = properties(*written);
    QCOMPARE(found[QByteArray("UID")], QByteArray("0190-a@stipple"));
    QCOMPARE(found[QByteArray("DTSTART")], QByteArray("20260328T093000Z"));
    QCOMPARE(found[QByteArray("DTEND")], QByteArray("20260328T123000Z"));
    QCOMPARE(found[QByteArray("DTSTAMP")], QByteArray("20260301T080000Z"));
    QCOMPARE(found[QByteArray("SUMMARY")], QByteArray("Sesión 2\\; sombreado\\, definición"));
    QCOMPARE(found[QByteArray("CLASS")], QByteArray("PRIVATE"));
    QCOMPARE(QString::fromUtf8(found[QByteArray("DESCRIPTION")]), longOne.description);
}

void TestCalendarFile::momentsAreRightAllYear_data()
{
    QTest::addColumn<QDateTime>("starts");
    QTest::addColumn<QByteArray>("utc");
    const QTimeZone madrid("Europe/Madrid");
    const QTimeZone sydney("Australia/Sydney");
    QTest::newRow("winter") << QDateTime({2026, 1, 15}, {10, 0}, madrid) << QByteArray("20260115T090000Z");
    QTest::newRow("summer") << QDateTime({2026, 7, 15}, {10, 0}, madrid) << QByteArray("20260715T080000Z");
    QTest::newRow("the day the clocks go forward")
        << QDateTime({2026, 3, 29}, {10, 0}, madrid) << QByteArray("20260329T080000Z");
    QTest::newRow("the day before") << QDateTime({2026, 3, 28}, {10, 0}, madrid) << QByteArray("20260328T090000Z");
    QTest::newRow("the day they go back")
        << QDateTime({2026, 10, 25}, {10, 0}, madrid) << QByteArray("20261025T090000Z");
    QTest::newRow("south") << QDateTime({2026, 1, 15}, {10, 0}, sydney) << QByteArray("20260114T230000Z");
}

void TestCalendarFile::momentsAreRightAllYear()
{
    QFETCH(QDateTime, starts);
    QFETCH(QByteArray, utc);
    CalendarEntry made = entry();
    made.starts = starts;
    const auto written = writeCalendar({made}, starts);
    QVERIFY(written);
    QCOMPARE(properties(*written)[QByteArray("DTSTART")], utc);
    const auto read = readCalendar(*written);
    QVERIFY(read && read->size() == 1);
    QCOMPARE(read->front().starts.toTimeZone(starts.timeZone()).time(), starts.time());
}

void TestCalendarFile::refused()
{
    for (const auto& spoil :
         {+[](CalendarEntry& made) { made.uid.clear(); }, +[](CalendarEntry& made) { made.starts = {}; },
          +[](CalendarEntry& made) { made.minutes = 0; }}) {
        CalendarEntry made = entry();
        spoil(made);
        const auto written = writeCalendar({entry(), made}, entry().starts);
        QVERIFY(!written);
        QVERIFY(written.error().code() == ErrorCode::InvalidInput);
    }
    // What could break out of its line stays in it.
    CalendarEntry made = entry();
    made.title = QStringLiteral("a\r\nATTENDEE:mailto:x@example.org");
    const auto written = writeCalendar({made}, entry().starts);
    QVERIFY(written);
    QVERIFY(!written->contains("\r\nATTENDEE"));
    QVERIFY(writeCalendar({}, entry().starts));
}

void TestCalendarFile::noCalendar()
{
    QVERIFY(!readCalendar("sunshine"));
    QVERIFY(!readCalendar({}));
    QVERIFY(!readCalendar("BEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\n"));
}

QTEST_GUILESS_MAIN(TestCalendarFile)
#include "test_calendar_file.moc"
