// Aftercare at the clinic, in the real app: from Today to a client's days, a check-in told on the phone that makes them
// longer, one that shows a warning sign, the client's own look at them on the tablet with a check-in there, and all of
// it in the file. And the pages in every dress.
#include "driven_app.h"

#include <QSettings>
#include <QTest>

using stipple::e2e::DrivenApp;

class TestCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTodayToTheFile();
    void inEveryDress_data();
    void inEveryDress();

private:
    static QString name(const char* text) { return QString::fromUtf8(text); }
    static bool unlock(DrivenApp& app);
    // The one of these names whose item says `words`; empty for none within the time.
    static QString named(DrivenApp& app, const char* prefix, const char* property, const QString& words);
    static bool drawn(DrivenApp& app, const QString& at) { return app.waitFor(at) && app.picture(name("care-turn")); }
    static bool openFromToday(DrivenApp& app, const QString& client);
    // Goes through the questions by their answers: "yes", "no", an option's number, or a number.
    static bool fillIn(DrivenApp& app, const QStringList& yes);
};

#define DO(step) QVERIFY2((step), qPrintable(app.failure()))

bool TestCare::unlock(DrivenApp& app)
{
    return app.waitFor(name("unlock.passphrase")) &&
           app.fill(name("unlock.passphrase"), name("paper lantern over quiet gravel")) &&
           app.tap(name("unlock.open")) && app.waitUntilGone(name("unlock.passphrase"));
}

QString TestCare::named(DrivenApp& app, const char* prefix, const char* property, const QString& words)
{
    QString found;
    const bool isThere = QTest::qWaitFor(
        [&] {
            for (const QString& each : app.names()) {
                if (each.startsWith(QLatin1String(prefix)) &&
                    app.read(each, QString::fromLatin1(property)).toString().contains(words))
                    found = each;
            }
            return !found.isEmpty();
        },
        10'000);
    return isThere ? found : QString();
}

bool TestCare::openFromToday(DrivenApp& app, const QString& client)
{
    const QString row = named(app, "today.healing[", "name", client);
    return !row.isEmpty() && app.tap(row) && app.waitFor(name("care"), name("isLoading"), false) &&
           drawn(app, name("care.date"));
}

bool TestCare::fillIn(DrivenApp& app, const QStringList& yes)
{
    const auto isReview = [&] {
        return app.read(name("form.progress"), name("text")).toString() == name("Your answers");
    };
    for (int turn = 0; turn < 30; ++turn) {
        // What is answered may ask more on the same page.
        QStringList done;
        while (true) {
            QString next;
            const QStringList names = app.names();
            for (const QString& each : names) {
                const QString path = each.section(QLatin1Char('['), 1).section(QLatin1Char(']'), 0, 0);
                if (each.startsWith(QLatin1String("form.row[")) && !done.contains(path) && next.isEmpty())
                    next = path;
            }
            if (next.isEmpty())
                break;
            done += next;
            QString at;
            if (names.contains(name("form.step[%1][1]").arg(next)))
                at = name("form.step[%1][1]").arg(next);
            else if (names.contains(name("form.choice[%1][3]").arg(next)))
                at = name("form.choice[%1][0]").arg(next); // of the degrees: none
            else if (names.contains(name("form.choice[%1][1]").arg(next)))
                at = name("form.choice[%1][%2]").arg(next).arg(yes.contains(next) ? 0 : 1);
            if (!at.isEmpty() && (!app.tap(at) || !app.waitFor(at, name("checked"), true)))
                return false;
        }
        const QString headline = done.join(QLatin1Char(' '));
        if (!app.waitFor(name("form.saved"), name("text"), name("✓ Saved on this tablet")) ||
            !app.tap(name("form.next")))
            return false;
        const auto isElsewhere = [&] {
            QStringList rows;
            for (const QString& each : app.names()) {
                if (each.startsWith(QLatin1String("form.row[")))
                    rows += each.section(QLatin1Char('['), 1).section(QLatin1Char(']'), 0, 0);
            }
            return isReview() || rows.join(QLatin1Char(' ')) != headline;
        };
        if (!QTest::qWaitFor(isElsewhere, 15'000))
            return app.waitFor(name("another page than ") + headline);
        if (isReview())
            return app.picture(name("care-turn"));
    }
    return app.waitFor(name("the end of the form"));
}

void TestCare::fromTodayToTheFile()
{
    QTemporaryDir home;
    DrivenApp app(home.path());
    QSettings(app.settingsFile(), QSettings::IniFormat).setValue(name("language"), name("en"));
    DO(app.start({name("--demo"), name("--clients"), name("4")}));
    DO(unlock(app));
    DO(app.waitFor(name("today"), name("isLoading"), false));
    DO(app.picture(name("care-today")));

    // Marco, three days after his session; another day is one tap away.
    DO(openFromToday(app, name("Marco Bianchi")));
    DO(app.waitFor(name("care.timeline"), name("said"), name("Day 3 of 30")));
    DO(app.waitFor(name("care.item[keep-dry]")));
    DO(app.picture(name("care-day-3")));
    DO(app.tap(name("care.after")));
    DO(app.waitFor(name("care.timeline"), name("said"), name("Day 4 of 30")));
    DO(app.tap(name("care.today")));
    DO(app.waitFor(name("care.timeline"), name("said"), name("Day 3 of 30")));

    // Told on the phone: no scabs, and a fever. What to do is said at once.
    DO(app.tap(name("care.byPhone")));
    DO(drawn(app, name("form.next")));
    DO(app.picture(name("care-phone")));
    DO(fillIn(app, {name("fever")}));
    DO(app.tap(name("form.next")));
    DO(drawn(app, name("checkIn.sign[fever]")));
    DO(app.picture(name("care-phone-sign")));
    DO(app.tap(name("checkIn.done")));
    DO(app.waitFor(name("care.sign[fever]")));
    DO(app.waitFor(name("care.checkIn[1]")));
    DO(app.picture(name("care-signs")));

    // Lena, eight days after hers: what was over begins again while there are scabs. The answers outlive a kill.
    DO(app.tap(name("care.back")));
    DO(app.waitFor(name("today"), name("isLoading"), false));
    DO(openFromToday(app, name("Lena Vogt")));
    DO(app.waitFor(name("care.missing")));
    QVERIFY(!app.names().contains(name("care.item[no-exercise]")));
    DO(app.tap(name("care.byPhone")));
    DO(drawn(app, name("form.choice[scabs][0]")));
    DO(app.tap(name("form.choice[scabs][0]")));
    DO(app.waitFor(name("form.saved"), name("text"), name("✓ Saved on this tablet")));
    app.kill();
    DO(app.start());
    DO(unlock(app));
    DO(app.waitFor(name("care"), name("isLoading"), false)); // what was begun is what comes first
    DO(drawn(app, name("care.byPhone")));
    DO(app.tap(name("care.byPhone")));
    DO(drawn(app, name("form.choice[scabs][0]")));
    DO(app.waitFor(name("form.choice[scabs][0]"), name("checked"), true));
    DO(fillIn(app, {name("scabs")}));
    DO(app.tap(name("form.next")));
    DO(drawn(app, name("checkIn.done")));
    DO(app.tap(name("checkIn.done")));
    DO(app.waitFor(name("care.item[no-exercise]")));
    DO(app.waitFor(name("care.note[no-exercise]")));
    DO(app.picture(name("care-longer")));

    // She looks at it herself, on this tablet, and says that the scabs are gone.
    DO(app.tap(name("care.handOver")));
    DO(app.followToNextStage());
    DO(app.waitFor(name("kiosk.language[en]")));
    DO(app.tap(name("kiosk.language[en]")));
    DO(app.tap(name("kiosk.next")));
    DO(drawn(app, name("kiosk.care.timeline")));
    DO(app.waitFor(name("kiosk.care.timeline"), name("said"), name("Day 8 of 30")));
    DO(app.waitFor(name("kiosk.care.item[no-exercise]")));
    DO(app.picture(name("care-kiosk")));
    DO(app.tap(name("kiosk.care.before")));
    DO(app.waitFor(name("kiosk.care.timeline"), name("said"), name("Day 7 of 30")));
    DO(app.tap(name("kiosk.care.today")));
    DO(app.waitFor(name("kiosk.care.timeline"), name("said"), name("Day 8 of 30")));
    DO(app.tap(name("kiosk.next")));
    DO(drawn(app, name("form.next")));
    DO(fillIn(app, {name("breathing")}));
    DO(app.tap(name("form.next")));
    DO(drawn(app, name("kiosk.sign[0]")));
    DO(app.picture(name("care-kiosk-sign")));
    DO(app.tap(name("kiosk.next")));
    DO(drawn(app, name("kiosk.takeBack")));
    DO(app.tap(name("kiosk.takeBack")));
    DO(app.followToNextStage());
    DO(unlock(app));

    // It is in her file, and what it shows comes first.
    DO(app.waitFor(name("care"), name("isLoading"), false));
    DO(app.waitFor(name("care.sign[breathing]")));
    DO(app.waitFor(name("care.checkIn[2]")));
    QVERIFY(!app.names().contains(name("care.item[no-exercise]")));
    DO(app.picture(name("care-from-kiosk")));

    // What the clinic decides for her.
    DO(app.tap(name("care.scabsGone")));
    DO(app.waitFor(name("care.scabsGone"), name("text"), name("They are not gone after all")));
    DO(app.tap(name("care.back")));
    DO(drawn(app, name("client.care")));
    DO(app.picture(name("care-back")));
    DO(app.quit());
}

void TestCare::inEveryDress_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("appearance"); // 1 light, 2 dark
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("text");
    QTest::newRow("landscape") << 1280 << 800 << 1 << "en" << 100;
    QTest::newRow("portrait-dark") << 800 << 1280 << 2 << "es" << 100;
    QTest::newRow("arabic") << 1280 << 800 << 1 << "ar" << 100;
    QTest::newRow("large-text-portrait") << 800 << 1280 << 2 << "ar" << 200;
    QTest::newRow("large-text") << 1280 << 800 << 1 << "es" << 200;
}

void TestCare::inEveryDress()
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
        settings.setValue(name("appearance"), appearance);
        settings.setValue(name("language"), language);
        settings.setValue(name("textPercent"), text);
    }
    DO(app.start({name("--demo"), name("--clients"), name("4")}));
    DO(app.resize(width, height));
    DO(unlock(app));
    DO(app.waitFor(name("today"), name("isLoading"), false));
    const auto see = [&](const char* part) -> QString {
        if (!app.picture(name("care-%1-%2").arg(QLatin1String(part), QLatin1String(QTest::currentDataTag()))))
            return app.failure();
        return app.flaws().join(name(" | "));
    };
    const QString none;
    DO(openFromToday(app, QString::fromUtf8("Inés Quintana"))); // a warning sign among it
    DO(app.waitFor(name("care.sign[discharge]")));
    QCOMPARE(see("page"), none);
    DO(app.tap(name("care.seen")));
    DO(drawn(app, name("form.next")));
    QCOMPARE(see("check-in"), none);
    DO(app.tap(name("checkIn.back")));
    DO(drawn(app, name("care.handOver")));
    DO(app.tap(name("care.handOver")));
    DO(app.followToNextStage());
    DO(app.resize(width, height));
    DO(app.waitFor(name("kiosk.next")));
    DO(app.tap(name("kiosk.next")));
    DO(drawn(app, name("kiosk.care.timeline")));
    QCOMPARE(see("kiosk"), none);
    app.kill(); // its window has no way out
}

QTEST_GUILESS_MAIN(TestCare)
#include "test_care.moc"
