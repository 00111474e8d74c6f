#include "app/date_entry.h"

#include <QLocale>
#include <QTest>

using namespace stipple::app;

class TestDateEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understood_data();
    void understood();
    void refused_data();
    void refused();
    void comesBackAsTyped();
};

void TestDateEntry::understood_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("dots") << "en"
                          << "14.3.1980"
                          << "1980-03-14";
    QTest::newRow("slashes") << "en"
                             << "14/03/1980"
                             << "1980-03-14";
    QTest::newRow("spaces") << "es"
                            << " 14  3 1980 "
                            << "1980-03-14";
    QTest::newRow("year first") << "en"
                                << "1980-03-14"
                                << "1980-03-14";
    QTest::newRow("month by name") << "en"
                                   << "14 March 1980"
                                   << "1980-03-14";
    QTest::newRow("month by its beginning") << "en"
                                            << "14 mar 1980"
                                            << "1980-03-14";
    QTest::newRow("Spanish") << "es"
                             << "14 de marzo de 1980"
                             << "1980-03-14";
    QTest::newRow("Arabic digits") << "ar" << QStringLiteral("١٤.٣.١٩٨٠") << "1980-03-14";
    QTest::newRow("month and year") << "en"
                                    << "3.1980"
                                    << "1980-03";
    QTest::newRow("year") << "en"
                          << "1980"
                          << "1980";
    QTest::newRow("leap day") << "en"
                              << "29.2.2004"
                              << "2004-02-29";
}

void TestDateEntry::understood()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    QLocale::setDefault(QLocale(language));
    const auto date = dateFromTyping(typed);
    QVERIFY(date.has_value());
    QCOMPARE(date->toText(), meant);
}

void TestDateEntry::refused_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed :
         {"", "soon", "31.2.1980", "29.2.2003", "14.13.1980", "14.3.80", "0.3.1980", "14.3.1980.1", "1.1.0999"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void TestDateEntry::refused()
{
    QFETCH(QString, typed);
    QVERIFY(!dateFromTyping(typed).has_value());
}

void TestDateEntry::comesBackAsTyped()
{
    for (const char* language : {"en", "es", "ar"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(language)));
        for (const char* date : {"1980-03-14", "1980-03", "1980"}) {
            const auto partial = stipple::records::PartialDate::fromText(QString::fromLatin1(date));
            QVERIFY(partial);
            const auto back = dateFromTyping(dateForTyping(*partial));
            QVERIFY(back);
            QCOMPARE(back->toText(), QString::fromLatin1(date));
        }
    }
}

QTEST_GUILESS_MAIN(TestDateEntry)
#include "test_date_entry.moc"
