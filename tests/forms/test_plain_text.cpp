#include "form_texts.h"
#include "forms/plain_text.h"
#include "forms/regex.h"

#include <QElapsedTimer>

using namespace stipple;
using namespace stipple::forms;

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allowsWhatLanguagesNeed()
    {
        QVERIFY(isPlainText(u"Ordinary text,\n\twith a tab"));
        QVERIFY(isPlainText(u"مرحبا \u200f(1)\u200e \u061c"));
        QVERIFY(isPlainText(u"name: \u2068Ωmega\u2069!"));
        QVERIFY(isPlainText(u"<b>text only</b>"));
    }

    void findsWhatDeceives_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        const QChar no = QChar::ReplacementCharacter;
        QTest::newRow("override") << QStringLiteral("a\u202eb") << QStringLiteral("a%1b").arg(no);
        QTest::newRow("embedding") << QStringLiteral("\u202ab\u202c") << QStringLiteral("%1b%1").arg(no);
        QTest::newRow("open isolate") << QStringLiteral("\u2067b") << QStringLiteral("%1b").arg(no);
        QTest::newRow("closing too much") << QStringLiteral("b\u2069") << QStringLiteral("b%1").arg(no);
        QTest::newRow("NUL") << QString(QChar(0)) << QString(no);
        QTest::newRow("escape") << QStringLiteral("\u001b[2J") << QStringLiteral("%1[2J").arg(no);
        QTest::newRow("C1") << QStringLiteral("a\u0085b") << QStringLiteral("a%1b").arg(no);
    }
    void findsWhatDeceives()
    {
        QFETCH(QString, text);
        QVERIFY(!isPlainText(text));
        QTEST(plainText(text), "plain");
        QVERIFY(isPlainText(plainText(text)));
    }

    void takesNoLongerForManyOfThem()
    {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(isPlainText(plainText(QString(1'000'000, QChar(0x2067)))));
        QVERIFY(timer.elapsed() < 3000);
    }

    void aPatternMatchesTheWholeText()
    {
        const auto regex = boundedRegex(QStringLiteral("a|ab"));
        QVERIFY(regex);
        QCOMPARE(matchWhole(*regex, QStringLiteral("ab")), RegexAnswer::Matches);
        QCOMPARE(matchWhole(*regex, QStringLiteral("abc")), RegexAnswer::Differs);
        QCOMPARE(matchWhole(*regex, QStringLiteral("a\n")), RegexAnswer::Differs);
    }

    void refusesWhatIsNoPattern_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("unclosed") << "(a";
        QTest::newRow("closes our frame") << "a)|(?:b";
        QTest::newRow("comments our frame out") << "(?x)a #";
        QTest::newRow("too long") << QString(3000, QLatin1Char('a'));
        QTest::newRow("too deep") << QString(900, QLatin1Char('(')) + QString(900, QLatin1Char(')'));
        QTest::newRow("too large") << "((((a{1,500}){1,500}){1,500}){1,500})";
    }
    void refusesWhatIsNoPattern()
    {
        QFETCH(QString, pattern);
        const auto regex = boundedRegex(pattern);
        QVERIFY(!regex);
        QCOMPARE(regex.error().code(), ErrorCode::InvalidInput);
        QVERIFY(regex.error().message().endsWith(QLatin1Char('.')));
    }

    void givesUpOnExplodingPatterns_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        const QString as(40, QLatin1Char('a'));
        QTest::newRow("nested plus") << "(a+)+b" << as + QLatin1Char('c');
        QTest::newRow("nested plus, no letter to look for") << "(a+)+[bd]" << as + QLatin1Char('c');
        QTest::newRow("alternatives") << "(a|a)*b" << as + QLatin1Char('c');
        QTest::newRow("stars") << "(.*.*.*.*.*.*.*)*x" << QString(3000, QLatin1Char('a'));
        QTest::newRow("back reference") << "(a*)*\\1b" << as + QLatin1Char('c');
        QTest::newRow("recursion") << "(a(?1)?a?)+b" << as + QLatin1Char('c');
        QTest::newRow("long text") << "(a|b|ab)*c" << QString(200'000, QLatin1Char('a'));
    }
    void givesUpOnExplodingPatterns()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        const auto regex = boundedRegex(pattern);
        QVERIFY(regex);
        QVERIFY(matchWhole(*regex, text) != RegexAnswer::Matches);
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }

    void sayingSoIsAnIssueOfItsOwn()
    {
        const auto form =
            test::readForm("{'linkId':'a','type':'string','text':'A','extension':[{'url':"
                           "'http://hl7.org/fhir/StructureDefinition/regex','valueString':'(a+)+[bd]'}]}");
        QVERIFY(form);
        const auto response =
            test::readResponse("{'linkId':'a','answer':[{'valueString':'" + QByteArray(40, 'a') + "c'}]}");
        QCOMPARE(test::codes(validate(form, response)), QStringList{QStringLiteral("regexTimeout")});
    }
};

QTEST_APPLESS_MAIN(TestPlainText)
#include "test_plain_text.moc"
