#include "app/languages.h"
#include "app/texts.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stipple::app;

class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initials();
    void inEveryLanguage();
    void choiceOutlivesARestart();

private:
    QTemporaryDir m_folder;
};

void TestTexts::initials()
{
    QCOMPARE(texts::initials(QStringLiteral("Daniel Ferreira")), QStringLiteral("DF"));
    QCOMPARE(texts::initials(QStringLiteral("ana maría de la o")), QStringLiteral("AO"));
    QCOMPARE(texts::initials(QStringLiteral("Cher")), QStringLiteral("C"));
    QCOMPARE(texts::initials(QStringLiteral("  ")), QStringLiteral("?"));
}

void TestTexts::inEveryLanguage()
{
    Preferences preferences(m_folder.filePath(QStringLiteral("a.ini")));
    Languages languages(preferences);
    QSignalSpy changed(&languages, &Languages::changed);
    languages.setCurrent(QStringLiteral("en"));
    QCOMPARE(texts::clientCount(1), QStringLiteral("1 client"));
    QCOMPARE(texts::clientCount(3), QStringLiteral("3 clients"));
    const stipple::records::PartialDate born{1980, 3, 14};
    QCOMPARE(texts::bornWithAge(born, {2026, 3, 13}), QStringLiteral("14 March 1980 · 45 years"));
    QCOMPARE(texts::bornWithAge(born, {2026, 3, 14}), QStringLiteral("14 March 1980 · 46 years"));
    QCOMPARE(texts::bornWithAge({1980, 0, 0}, {2026, 3, 14}), QStringLiteral("1980"));
    QCOMPARE(texts::duration(90), QStringLiteral("1 minute 30 seconds"));
    languages.setCurrent(QStringLiteral("es"));
    QCOMPARE(texts::clientCount(3), QStringLiteral("3 clientes"));
    QCOMPARE(texts::duration(90), QStringLiteral("1 minuto y 30 segundos"));
    languages.setCurrent(QStringLiteral("ar"));
    QVERIFY(languages.fromRight());
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QCOMPARE(texts::clientCount(2), QStringLiteral("عميلان"));
    QCOMPARE(texts::clientCount(3), QStringLiteral("٣ عملاء"));
    languages.setCurrent(QStringLiteral("tlh"));
    QCOMPARE(languages.current(), QStringLiteral("ar"));
    QVERIFY(changed.count() >= 2);
}

void TestTexts::choiceOutlivesARestart()
{
    const QString file = m_folder.filePath(QStringLiteral("b.ini"));
    {
        Preferences preferences(file);
        preferences.setLanguage(QStringLiteral("es"));
        preferences.setTextPercent(500);
        preferences.setIdleMinutes(0);
        preferences.setAppearance(Preferences::Appearance::Dark);
    }
    Preferences preferences(file);
    QCOMPARE(preferences.language(), QStringLiteral("es"));
    QCOMPARE(preferences.textPercent(), 200);
    QCOMPARE(preferences.idleMinutes(), 1);
    QVERIFY(preferences.dark());
    QCOMPARE(Languages(preferences).current(), QStringLiteral("es"));
}

QTEST_MAIN(TestTexts)
#include "test_texts.moc"
