// The aftercare page and its calendar: complete without script, in every language, closed to the network, naming no
// client; and reminders at the clinic's hour on both sides of a change of the clocks.
#include "documents/aftercare_page.h"
#include "documents/calendar_file.h"
#include "protocol/loader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace stipple;
using namespace stipple::documents;

class TestAftercarePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = protocol::loadProtocol(protocol::builtInFiles(), {.isStrict = true, .runsTests = false});
        QVERIFY(loaded);
        m_protocol = std::make_unique<protocol::Protocol>(*std::move(loaded));
    }

    void everyDayStandsThereWithItsDate_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("direction");
        QTest::newRow("English") << "en"
                                 << "ltr";
        QTest::newRow("Spanish") << "es"
                                 << "ltr";
        QTest::newRow("Arabic") << "ar"
                                << "rtl";
    }
    void everyDayStandsThereWithItsDate()
    {
        QFETCH(QString, language);
        QFETCH(QString, direction);
        const AftercareWanted wanted = asked(language);
        const QString page = made(wanted);
        QVERIFY(
            page.startsWith(QStringLiteral("<!doctype html>\n<html lang=\"%1\" dir=\"%2\"").arg(language, direction)));
        const auto first = protocol::careDay(*m_protocol, wanted.care, QDate(2026, 10, 20));
        QVERIFY(first);
        QVERIFY(first->total >= 30);
        for (int day = 0; day <= first->total; ++day) {
            const QString section = sectionOf(page, QStringLiteral("day-%1").arg(day));
            const QDate date = QDate(2026, 10, 20).addDays(day);
            QVERIFY2(section.contains(QStringLiteral("data-date=\"%1\"").arg(date.toString(Qt::ISODate))),
                     qPrintable(QString::number(day)));
            // What the calendar says of that day stands there whole.
            const auto care = protocol::careDay(*m_protocol, wanted.care, date);
            QVERIFY(care);
            for (const auto* list : {&care->does, &care->donts, &care->expects, &care->allowed}) {
                for (const protocol::CareItem& item : *list) {
                    const protocol::Told text = item.entry->text.in(language);
                    QVERIFY(text.isAsked);
                    QVERIFY2(section.contains(text.text.toHtmlEscaped()), qPrintable(item.entry->id));
                }
            }
        }
        for (const protocol::WarningSign& sign : m_protocol->warningSigns)
            QVERIFY(page.contains(sign.action.in(language).text.toHtmlEscaped()));
        for (const protocol::FaqEntry& entry : m_protocol->faq)
            QVERIFY(page.contains(entry.answer.in(language).text.toHtmlEscaped()));
        QCOMPARE(unbalanced(page), QString());
        QVERIFY(!page.contains(QChar(0xE2))); // no letter's bytes were taken for letters
        QVERIFY(page.toUtf8().size() < 400'000);
    }

    void nothingOfItLeaves()
    {
        const QString page = made(asked(QStringLiteral("en")));
        for (const char* way :
             {"http:", "https:", "//", "src=", "@import", "url(", "fetch(", "XMLHttp", "sendBeacon"}) {
            QString rest = page;
            rest.remove(QRegularExpression(QStringLiteral("<style>.*</style>"),
                                           QRegularExpression::DotMatchesEverythingOption));
            QVERIFY2(!rest.contains(QLatin1String(way)), way);
        }
        QVERIFY(!sectionBetween(page, QStringLiteral("<style>"), QStringLiteral("</style>"))
                     .contains(QLatin1String("url(")));
        // Only this script may run, and none that somebody puts in.
        const QByteArray script =
            sectionBetween(page, QStringLiteral("<script>"), QStringLiteral("</script>")).toUtf8();
        const QByteArray hash = QCryptographicHash::hash(script, QCryptographicHash::Sha256).toBase64();
        QVERIFY(page.contains(QStringLiteral("default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-%1'; ")
                                  .arg(QString::fromLatin1(hash))));
        QCOMPARE(page.count(QLatin1String("<script")), qsizetype(1));
    }

    void whatTheClinicWroteIsText()
    {
        AftercareWanted wanted = asked(QStringLiteral("en"));
        wanted.clinic = QStringLiteral("<script>alert(1)</script> & \"Sons\"");
        wanted.phone = QStringLiteral("+34 (611) 22 33\" onclick=\"x");
        const QString page = made(wanted);
        QCOMPARE(page.count(QLatin1String("<script")), qsizetype(1));
        QVERIFY(page.contains(QLatin1String("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Sons&quot;")));
        QVERIFY(page.contains(QLatin1String("href=\"tel:+346112233\"")));
        QVERIFY(!page.contains(QLatin1String("onclick=\"x")));
        QCOMPARE(unbalanced(page), QString());
        wanted.phone.clear();
        QVERIFY(!made(wanted).contains(QLatin1String("tel:")));
    }

    void aLanguageThatIsNotThereIsMarked()
    {
        AftercareWanted wanted = asked(QStringLiteral("fr"));
        wanted.wording.fallback = QStringLiteral("ar");
        const QString page = made(wanted);
        QVERIFY(page.contains(QLatin1String("<span lang=\"ar\" dir=\"rtl\">")));
        QCOMPARE(unbalanced(page), QString());
    }

    void withoutASessionThereIsNone()
    {
        AftercareWanted wanted = asked(QStringLiteral("en"));
        wanted.care.sessions.clear();
        const auto page = aftercarePage(*m_protocol, wanted);
        QVERIFY(!page);
        QCOMPARE(page.error().code(), ErrorCode::NotFound);
        QVERIFY(!aftercareCalendar(*m_protocol, wanted, QStringLiteral("s"), QTime(9, 0)));
    }

    void remindersKeepTheClinicsHour()
    {
        const AftercareWanted wanted = asked(QStringLiteral("es"));
        const auto file = aftercareCalendar(*m_protocol, wanted, QStringLiteral("0190"), QTime(9, 30));
        QVERIFY(file);
        const auto entries = readCalendar(*file);
        QVERIFY(entries);
        QVERIFY(entries->size() >= 30);
        QCOMPARE(file->count("BEGIN:VALARM"), qsizetype(entries->size()));
        QSet<QString> ids;
        for (const CalendarEntry& entry : *entries) {
            QVERIFY(entry.hasAlarm);
            QCOMPARE(entry.starts.toTimeZone(wanted.care.zone).time(), QTime(9, 30));
            ids.insert(entry.uid);
            // Read on a locked screen: no clinic, no treatment, and no instruction that would tell it.
            QVERIFY(!entry.title.contains(QLatin1String("Norte")) && entry.description.isEmpty() &&
                    entry.place.isEmpty());
        }
        QCOMPARE(ids.size(), qsizetype(entries->size()));
        // The clocks went back on 25 October: an hour more of UTC, the same hour there.
        QVERIFY(file->contains("DTSTART:20261021T073000Z"));
        QVERIFY(file->contains("DTSTART:20261026T083000Z"));
    }

    void aLaterVersionReplacesTheEarlier()
    {
        AftercareWanted wanted = asked(QStringLiteral("en"));
        const auto before = readCalendar(*aftercareCalendar(*m_protocol, wanted, QStringLiteral("0190"), QTime(9, 0)));
        wanted.now = wanted.now.addDays(1);
        const auto after = readCalendar(*aftercareCalendar(*m_protocol, wanted, QStringLiteral("0190"), QTime(20, 0)));
        QVERIFY(before && after);
        QCOMPARE(before->front().starts.time(), QTime(7, 0));
        QMap<QString, qint64> versions;
        for (const CalendarEntry& entry : *before)
            versions[entry.uid] = entry.version;
        int replaced = 0;
        for (const CalendarEntry& entry : *after) {
            if (versions.contains(entry.uid)) {
                QVERIFY(entry.version > versions.value(entry.uid));
                ++replaced;
            }
        }
        QVERIFY(replaced >= 30);
    }

private:
    static AftercareWanted asked(const QString& language)
    {
        AftercareWanted wanted;
        wanted.care.zone = QTimeZone("Europe/Madrid");
        wanted.care.sessions = {QDateTime({2026, 10, 20}, {10, 0}, wanted.care.zone)};
        wanted.wording = {language, QStringLiteral("en")};
        wanted.clinic = QStringLiteral("Atelier Norte");
        wanted.phone = QStringLiteral("+34 611 22 33 44");
        wanted.now = QDateTime({2026, 10, 20}, {12, 0}, Qt::UTC);
        return wanted;
    }
    QString made(const AftercareWanted& wanted) const
    {
        const auto page = aftercarePage(*m_protocol, wanted);
        return page ? QString::fromUtf8(*page) : QString();
    }
    static QString sectionBetween(const QString& page, const QString& from, const QString& to)
    {
        const qsizetype begin = page.indexOf(from);
        return begin < 0 ? QString() : page.mid(begin + from.size(), page.indexOf(to, begin) - begin - from.size());
    }
    static QString sectionOf(const QString& page, const QString& id)
    {
        return sectionBetween(page, QStringLiteral("<details id=\"%1\"").arg(id), QStringLiteral("</details>"));
    }
    // The first tag that is closed wrongly or not at all.
    static QString unbalanced(QString page)
    {
        page.remove(QRegularExpression(QStringLiteral("<(style|script)>.*?</\\1>"),
                                       QRegularExpression::DotMatchesEverythingOption));
        static const QRegularExpression tag(QStringLiteral("<(/?)([a-z][a-z0-9]*)[^>]*>"));
        QStringList open;
        for (auto found = tag.globalMatch(page); found.hasNext();) {
            const auto match = found.next();
            const QString name = match.captured(2);
            if (name == QLatin1String("meta") || name == QLatin1String("input"))
                continue;
            if (match.captured(1).isEmpty())
                open += name;
            else if (open.isEmpty() || open.takeLast() != name)
                return match.captured(0);
        }
        return open.join(u' ');
    }

    std::unique_ptr<protocol::Protocol> m_protocol;
};

QTEST_MAIN(TestAftercarePage)
#include "test_aftercare_page.moc"
