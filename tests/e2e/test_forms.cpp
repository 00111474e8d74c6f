// The real intake on the screen, filled in as a person would.
#include "driven_app.h"

#include <QFile>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSettings>
#include <QTest>

using stipple::e2e::DrivenApp;

class TestForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void intake_data();
    void intake();
    void everyControl_data() { intake_data(); }
    void everyControl();
    void theKeyboardCoversNothing();
    void whatIsComposedIsKept();
};

namespace
{

// Goes on, and waits until other rows are there.
bool turnPage(DrivenApp& app)
{
    const auto rows = [&app] {
        return app.names().filter(QRegularExpression(QStringLiteral("^form\\.(row|answer)\\[")));
    };
    const QStringList before = rows();
    return app.tap(QStringLiteral("form.next")) && QTest::qWaitFor([&] { return rows() != before; }, 15'000);
}

} // namespace

void TestForms::intake_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("appearance");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("text");
    QTest::newRow("landscape") << 1280 << 800 << 1 << "en" << 100;
    QTest::newRow("portrait-dark") << 800 << 1280 << 2 << "es" << 100;
    QTest::newRow("arabic") << 1280 << 800 << 1 << "ar" << 100;
    QTest::newRow("large-text") << 1280 << 800 << 1 << "en" << 200;
}

#define SEE(name)                                                                                                      \
    do {                                                                                                               \
        QVERIFY(app.picture(                                                                                           \
            QStringLiteral("form-%1-%2").arg(QLatin1String(name), QLatin1String(QTest::currentDataTag()))));           \
        QCOMPARE(app.flaws(), QStringList());                                                                          \
    } while (false)
#define DO(action) QVERIFY2(action, qPrintable(app.failure()))

void TestForms::intake()
{
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, appearance);
    QFETCH(QString, language);
    QFETCH(int, text);
    QTemporaryDir home;
    DrivenApp app(home.path());
    {
        QSettings settings(app.settingsFile(), QSettings::IniFormat);
        settings.setValue(QStringLiteral("appearance"), appearance);
        settings.setValue(QStringLiteral("language"), language);
        settings.setValue(QStringLiteral("textPercent"), text);
    }
    QVERIFY(app.start({QStringLiteral("--form"), QStringLiteral(STIPPLE_INTAKE)}));
    QVERIFY(app.resize(width, height));
    QVERIFY(app.waitFor(QStringLiteral("form.row[born]")));
    QVERIFY(app.tap(QStringLiteral("form.next"))); // nothing is answered: it leads to the first that is missing
    QVERIFY(app.waitFor(QStringLiteral("form.problem[born]")));
    SEE("missing");
    QVERIFY(app.fill(QStringLiteral("form.field[born].month"), QStringLiteral("3")));
    QVERIFY(app.fill(QStringLiteral("form.field[born].year"), QStringLiteral("1980")));
    QVERIFY(app.tap(QStringLiteral("form.choice[sex][1]")));
    QVERIFY(app.waitFor(QStringLiteral("form.choice[sex][1]"), QStringLiteral("checked"), true));
    SEE("first");
    QVERIFY(app.tap(QStringLiteral("form.next")));
    QVERIFY(app.waitFor(QStringLiteral("form.row[skin]")));
    SEE("skin");
    QVERIFY(app.tap(QStringLiteral("form.back")));
    QVERIFY(app.waitFor(QStringLiteral("form.field[born].year"), QStringLiteral("text"), QStringLiteral("1980")));
    QVERIFY(app.quit());
}

// Every control of forms.md by touch, with what it answers read back from the review.
void TestForms::everyControl()
{
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, appearance);
    QFETCH(QString, language);
    QFETCH(int, text);
    QTemporaryDir home;
    DrivenApp app(home.path());
    {
        QSettings settings(app.settingsFile(), QSettings::IniFormat);
        settings.setValue(QStringLiteral("appearance"), appearance);
        settings.setValue(QStringLiteral("language"), language);
        settings.setValue(QStringLiteral("textPercent"), text);
    }
    QFile letter(home.filePath(QStringLiteral("letter.txt")));
    QVERIFY(letter.open(QIODevice::WriteOnly));
    letter.write("All is well.");
    letter.close();
    DO(app.start({QStringLiteral("--form"), QStringLiteral(STIPPLE_FIXTURES "/forms/every-control.json")}));
    DO(app.resize(width, height));

    // Lists.
    DO(app.waitFor(QStringLiteral("form.row[drop]")));
    DO(app.tap(QStringLiteral("form.list[drop]")));
    DO(app.waitFor(QStringLiteral("form.list[drop][2]")));
    SEE("control-drop-down");
    DO(app.tap(QStringLiteral("form.list[drop][2]")));
    DO(app.waitFor(QStringLiteral("form.list[drop]"), QStringLiteral("currentIndex"), 2));
    DO(app.fill(QStringLiteral("form.search[land]"), QStringLiteral("cote")));
    DO(app.waitFor(QStringLiteral("form.choice[land][22]"))); // Côte d'Ivoire, whatever the accent
    SEE("control-search");
    DO(app.tap(QStringLiteral("form.choice[land][22]")));
    DO(app.waitFor(QStringLiteral("form.chosen[land][22]")));
    DO(app.fill(QStringLiteral("form.search[many]"), QStringLiteral("zzz")));
    DO(app.waitFor(QStringLiteral("form.nothing[many]")));
    DO(app.key(QStringLiteral("A"), QStringLiteral("control")));
    // The keyboard stays where one more is looked for.
    for (const auto& [typed, index] : {std::pair("ger", 32), std::pair("jap", 46), std::pair("cos", 17)}) {
        DO(app.waitFor(QStringLiteral("form.search[many]"), QStringLiteral("activeFocus"), true));
        DO(app.type(QString::fromLatin1(typed)));
        DO(app.waitFor(QStringLiteral("form.choice[many][%1]").arg(index)));
        DO(app.tap(QStringLiteral("form.choice[many][%1]").arg(index)));
        DO(app.waitFor(QStringLiteral("form.chosen[many][%1]").arg(index)));
    }
    DO(app.tap(QStringLiteral("form.chosen[many][46]")));
    DO(app.waitUntilGone(QStringLiteral("form.chosen[many][46]")));
    DO(app.fill(QStringLiteral("form.other[many]"), QStringLiteral("Atlantis")));
    SEE("control-lists");
    DO(app.tap(QStringLiteral("form.next")));

    // Numbers.
    DO(app.waitFor(QStringLiteral("form.row[pain]")));
    DO(app.tap(QStringLiteral("form.next"))); // where the dot stands is no answer yet
    DO(app.waitFor(QStringLiteral("form.problem[pain]")));
    SEE("control-numbers-missing");
    DO(app.tap(QStringLiteral("form.field[pain][0]")));
    DO(app.waitFor(QStringLiteral("form.field[pain][0]"), QStringLiteral("value"), 50));
    DO(app.key(language == QLatin1String("ar") ? QStringLiteral("Left") : QStringLiteral("Right")));
    DO(app.waitFor(QStringLiteral("form.field[pain][0]"), QStringLiteral("value"), 55));
    DO(app.tap(QStringLiteral("form.step[scale][7]")));
    DO(app.waitFor(QStringLiteral("form.step[scale][7]"), QStringLiteral("checked"), true));
    DO(app.fill(QStringLiteral("form.field[weight][0]"), QStringLiteral("71.5")));
    DO(app.fill(QStringLiteral("form.field[cups][0]"), QStringLiteral("3")));
    SEE("control-numbers");
    DO(app.tap(QStringLiteral("form.next")));

    // Times.
    DO(app.waitFor(QStringLiteral("form.row[wake]")));
    DO(app.fill(QStringLiteral("form.field[wake][0]"), QStringLiteral("630")));
    for (const auto& [part, typed] : {std::pair("day", "24"), std::pair("month", "11"), std::pair("year", "2026")})
        DO(app.fill(QStringLiteral("form.field[drink].%1").arg(QLatin1String(part)), QString::fromLatin1(typed)));
    DO(app.fill(QStringLiteral("form.field[drink].time"), QStringLiteral("2215")));
    DO(app.fill(QStringLiteral("form.field[since].year"), QStringLiteral("2019")));
    SEE("control-times");
    DO(app.tap(QStringLiteral("form.next")));

    // Words and files.
    DO(app.waitFor(QStringLiteral("form.row[line]")));
    DO(app.fill(QStringLiteral("form.field[line][0]"), QStringLiteral("Carpenter")));
    DO(app.fill(QStringLiteral("form.field[lines][0]"), QStringLiteral("None of it")));
    DO(app.fill(QStringLiteral("form.field[web][0]"), QStringLiteral("https://example.org/a")));
    SEE("control-words");
    DO(app.tap(QStringLiteral("form.next")));
    DO(app.waitFor(QStringLiteral("form.row[letter]")));
    DO(app.fill(QStringLiteral("form.path[letter]"), home.filePath(QStringLiteral("nothing.txt"))));
    DO(app.tap(QStringLiteral("form.attach[letter]")));
    DO(app.waitFor(QStringLiteral("form.path[letter].problem")));
    SEE("control-file-missing");
    DO(app.tap(QStringLiteral("form.path[letter]")));
    DO(app.key(QStringLiteral("A"), QStringLiteral("control")));
    DO(app.type(letter.fileName()));
    DO(app.tap(QStringLiteral("form.attach[letter]")));
    DO(app.waitFor(QStringLiteral("form.file[letter][0]")));
    DO(app.tap(QStringLiteral("form.choice[yes][0]")));
    SEE("control-file");
    DO(app.tap(QStringLiteral("form.next")));

    DO(app.waitFor(QStringLiteral("form.answer[web]")));
    SEE("control-review");
    const auto said = [&](const char* path) {
        return app.read(QStringLiteral("form.answer[%1]").arg(QLatin1String(path)), QStringLiteral("said")).toString();
    };
    QCOMPARE(said("drop"), QStringLiteral("Graphite"));
    QCOMPARE(said("land"), QStringLiteral("Côte d'Ivoire"));
    for (const char* each : {"Germany", "Costa Rica", "Atlantis"})
        QVERIFY2(said("many").contains(QLatin1String(each)), qPrintable(said("many")));
    QVERIFY(!said("many").contains(QLatin1String("Japan")));
    QCOMPARE(said("web"), QStringLiteral("https://example.org/a"));
    QVERIFY2(said("letter").contains(QLatin1String("letter.txt")), qPrintable(said("letter")));
    if (language == QLatin1String("en")) {
        QCOMPARE(said("pain"), QStringLiteral("55"));
        QCOMPARE(said("scale"), QStringLiteral("7"));
        QCOMPARE(said("weight"), QStringLiteral("71.5 kg"));
        QVERIFY2(said("wake").contains(QLatin1String("6:30")), qPrintable(said("wake")));
        QVERIFY2(said("drink").contains(QLatin1String("24 November 2026")), qPrintable(said("drink")));
        QVERIFY2(said("drink").contains(QLatin1String("10:15")), qPrintable(said("drink")));
        QCOMPARE(said("since"), QStringLiteral("2019"));
    }
    DO(app.quit());
}

// With 400 px of a keyboard on a screen of 1280 × 800, each field of every page can be seen while it is typed in, and
// so can the way on.
void TestForms::theKeyboardCoversNothing()
{
    QTemporaryDir home;
    DrivenApp app(home.path());
    DO(app.start({QStringLiteral("--form"), QStringLiteral(STIPPLE_FIXTURES "/forms/every-control.json"),
                  QStringLiteral("--response"), QStringLiteral(STIPPLE_FIXTURES "/forms/every-control-answers.json")}));
    DO(app.resize(1280, 800));
    DO(app.perform({{QStringLiteral("do"), QStringLiteral("keyboard")}, {QStringLiteral("height"), 400}}));
    DO(app.waitFor(QStringLiteral("window"), QStringLiteral("keyboard"), 400));
    int fields = 0;
    for (int page = 0; page < 10; ++page) {
        const QStringList names = app.names();
        if (names.contains(QStringLiteral("form.answer[web]")))
            break;
        for (const QString& name : names) {
            static const QRegularExpression typedInto(
                QStringLiteral("^form\\.(field|search|other|path)\\[[a-z]+\\](\\[0\\]|\\.\\w+)?$"));
            if (!typedInto.match(name).hasMatch() || name.endsWith(QLatin1String("problem")) ||
                name == QLatin1String("form.field[pain][0]"))
                continue;
            DO(app.tap(name));
            DO(app.waitFor(name, QStringLiteral("activeFocus"), true));
            const auto isSeen = [&] {
                if (!app.perform({{QStringLiteral("do"), QStringLiteral("focused")}}))
                    return false;
                const QJsonObject place = app.value().toObject();
                return place.value(QLatin1String("name")).toString() == name &&
                       place.value(QLatin1String("top")).toDouble() >= 0 &&
                       place.value(QLatin1String("bottom")).toDouble() <= 400;
            };
            QVERIFY2(QTest::qWaitFor(isSeen, 5'000), qPrintable(name));
            ++fields;
        }
        QVERIFY(app.picture(QStringLiteral("form-keyboard-%1").arg(page)));
        DO(turnPage(app));
    }
    QCOMPARE(fields, 16);
    DO(app.quit());
}

// What an input method is still composing belongs to the answer when somebody goes on.
void TestForms::whatIsComposedIsKept()
{
    QTemporaryDir home;
    DrivenApp app(home.path());
    DO(app.start({QStringLiteral("--form"), QStringLiteral(STIPPLE_FIXTURES "/forms/every-control.json"),
                  QStringLiteral("--response"), QStringLiteral(STIPPLE_FIXTURES "/forms/every-control-answers.json")}));
    const auto compose = [&app](const QString& words) {
        return app.perform({{QStringLiteral("do"), QStringLiteral("compose")}, {QStringLiteral("text"), words}});
    };
    for (int page = 0; page < 3; ++page)
        DO(turnPage(app));
    // By going to another field, and by going on.
    DO(app.waitFor(QStringLiteral("form.row[line]")));
    DO(app.fill(QStringLiteral("form.field[line][0]"), QStringLiteral("A ")));
    DO(compose(QStringLiteral("大工")));
    DO(app.tap(QStringLiteral("form.field[lines][0]")));
    DO(app.type(QStringLiteral("B ")));
    DO(compose(QStringLiteral("특이사항")));
    DO(turnPage(app));
    DO(turnPage(app));
    DO(app.waitFor(QStringLiteral("form.answer[line]"), QStringLiteral("said"), QStringLiteral("A 大工")));
    DO(app.waitFor(QStringLiteral("form.answer[lines]"), QStringLiteral("said"), QStringLiteral("B 특이사항")));
    DO(app.quit());
}

QTEST_GUILESS_MAIN(TestForms)
#include "test_forms.moc"
