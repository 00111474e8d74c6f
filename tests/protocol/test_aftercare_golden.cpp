// Every day from 0 to 31 in every language, as a client reads it, beside a copy that was read over for sense:
// tests/fixtures/protocol/aftercare-LANGUAGE.txt. After a change of the protocol's texts:
//   STIPPLE_WRITE_GOLDEN=1 build/dev/tests/test_protocol_aftercare_golden
// writes them anew; read the difference before it is committed.
#include "built_in.h"

#include "protocol/aftercare_calendar.h"

#include <QFile>

using namespace stipple;
using namespace stipple::protocol;

namespace
{

// In full on the day it begins, by its title on the others.
void write(QString& text, const char* heading, const std::vector<CareItem>& items, int day, const Wording& wording)
{
    for (const CareItem& item : items) {
        text += QStringLiteral("%1 %2").arg(QLatin1String(heading), item.entry->title.in(wording.language).text);
        text +=
            item.to ? QStringLiteral(" [%1–%2]").arg(item.from).arg(*item.to) : QStringLiteral(" [%1–]").arg(item.from);
        if (item.from == day)
            text += QStringLiteral("\n    ") + item.entry->text.in(wording.language).text;
        text += u'\n';
    }
}

void write(QString& text, const char* heading, const std::vector<CareItem>& items, const Wording& wording)
{
    QStringList titles;
    for (const CareItem& item : items)
        titles += item.entry->title.in(wording.language).text;
    if (!titles.isEmpty())
        text += QStringLiteral("%1: %2\n").arg(QLatin1String(heading), titles.join(QStringLiteral(", ")));
}

QString calendar(const Protocol& protocol, const QString& language)
{
    const Wording wording{language, {}};
    // Over a change of the clock and the end of a month.
    const QDate zero(2026, 3, 10);
    CareCase care;
    care.zone = QTimeZone("Europe/Madrid");
    care.sessions = {QDateTime(zero, QTime(10, 0), care.zone)};
    QString text;
    for (int n = 0; n <= 31; ++n) {
        const auto day = careDay(protocol, care, zero.addDays(n));
        text +=
            QStringLiteral("== %1 · %2\n").arg(dayTitle(protocol, *day, wording).text, day->date.toString(Qt::ISODate));
        write(text, "do", day->does, n, wording);
        write(text, "dont", day->donts, n, wording);
        write(text, "expect", day->expects, n, wording);
        write(text, "allowed", day->allowed, n, wording);
        write(text, "begins", day->begins, wording);
        write(text, "ends", day->ends, wording);
        text += u'\n';
    }
    return text;
}

} // namespace

class AftercareGoldenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDayInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* code : {"en", "es", "ar"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void everyDayInEveryLanguage()
    {
        QFETCH(QString, language);
        const Loading loaded = loadProtocol(built_in::files());
        QVERIFY(loaded);
        const QString actual = calendar(*loaded, language);
        QCOMPARE(actual.count(QStringLiteral("== ")), 32);
        QFile file(QStringLiteral(STIPPLE_FIXTURES "/protocol/aftercare-%1.txt").arg(language));
        if (qEnvironmentVariableIsSet("STIPPLE_WRITE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(actual.toUtf8()), qint64(actual.toUtf8().size()));
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
        const QStringList lines = actual.split(u'\n');
        for (qsizetype i = 0; i < std::min(lines.size(), expected.size()); ++i)
            QVERIFY2(
                lines[i] == expected[i],
                qPrintable(QStringLiteral("line %1\nis       %2\nexpected %3").arg(i + 1).arg(lines[i], expected[i])));
        QCOMPARE(lines.size(), expected.size());
    }
};

QTEST_APPLESS_MAIN(AftercareGoldenTest)
#include "test_aftercare_golden.moc"
