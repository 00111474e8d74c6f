// A consultation as a practitioner holds it, in the real app: every tap is kept, also through a kill; sealed it is only
// read; what was wrong is put right by another one. And each part in every dress.
#include "driven_app.h"

#include <QJsonArray>
#include <QSettings>
#include <QTest>

using stipple::e2e::DrivenApp;

class TestConsultation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptSealedAndPutRight();
    void inEveryDress_data();
    void inEveryDress();

private:
    static bool unlock(DrivenApp& app);
    static bool openClient(DrivenApp& app, const QString& name);
    // What has just appeared stands where it is tapped only once it was drawn.
    static bool drawn(DrivenApp& app, const QString& at)
    {
        return app.waitFor(at) && app.picture(QStringLiteral("consultation-turn"));
    }
    static bool turnTo(DrivenApp& app, int step, const QString& at)
    {
        return app.tap(QStringLiteral("consultation.step[%1]").arg(step)) && drawn(app, at);
    }
};

bool TestConsultation::unlock(DrivenApp& app)
{
    return app.waitFor(QStringLiteral("unlock.passphrase")) &&
           app.fill(QStringLiteral("unlock.passphrase"), QStringLiteral("paper lantern over quiet gravel")) &&
           app.tap(QStringLiteral("unlock.open")) && app.waitFor(QStringLiteral("nav.clients"));
}

bool TestConsultation::openClient(DrivenApp& app, const QString& name)
{
    if (!app.tap(QStringLiteral("nav.clients")) || !app.waitFor(QStringLiteral("clients.list")) ||
        !app.fill(QStringLiteral("clients.search"), name))
        return false;
    QString row;
    const bool isListed = QTest::qWaitFor(
        [&] {
            for (const QString& each : app.names()) {
                if (each.startsWith(QLatin1String("clients.row[")) &&
                    app.read(each, QStringLiteral("name")).toString().contains(name))
                    row = each;
            }
            return !row.isEmpty();
        },
        10'000);
    return isListed && app.waitFor(QStringLiteral("clients.list"), QStringLiteral("count"), 1) && drawn(app, row) &&
           QTest::qWaitFor( // a row that was just taken out of the list may be tapped in its place
               [&] { return app.names().contains(QLatin1String("client.consultation")) || (app.tap(row), false); },
               10'000) &&
           app.waitFor(QStringLiteral("client.consultation"), QStringLiteral("enabled"), true) &&
           app.tap(QStringLiteral("client.consultation")) &&
           app.waitFor(QStringLiteral("consultation"), QStringLiteral("isLoading"), false) &&
           drawn(app, QStringLiteral("consultation.indication[thinning]"));
}

#define DO(step) QVERIFY2((step), qPrintable(app.failure()))

void TestConsultation::keptSealedAndPutRight()
{
    QTemporaryDir home;
    DrivenApp app(home.path());
    QSettings(app.settingsFile(), QSettings::IniFormat).setValue(QStringLiteral("language"), QStringLiteral("en"));
    const QStringList demo{QStringLiteral("--demo"), QStringLiteral("--clients"), QStringLiteral("4")};
    DO(app.start(demo));
    DO(unlock(app));
    DO(openClient(app, QStringLiteral("Amina Haddad")));
    DO(app.tap(QStringLiteral("consultation.indication[female-thinning]")));
    DO(app.tap(QStringLiteral("consultation.zone[crown]")));
    DO(app.tap(QStringLiteral("consultation.zone[mid-scalp]")));
    DO(app.tap(QStringLiteral("consultation.ludwig[II]")));
    DO(app.tap(QStringLiteral("consultation.skin[IV]")));
    DO(app.tap(QStringLiteral("consultation.next")));
    DO(drawn(app, QStringLiteral("consultation.reason[hereditary]")));
    DO(app.waitFor(QStringLiteral("consultation.gate[female-thinning]")));
    DO(app.tap(QStringLiteral("consultation.reason[hereditary]")));
    DO(app.waitFor(QStringLiteral("consultation.saved"), QStringLiteral("text"),
                   QStringLiteral("Saved on this tablet")));

    app.kill();
    DO(app.start());
    DO(unlock(app));
    DO(openClient(app, QStringLiteral("Amina Haddad")));
    DO(app.waitFor(QStringLiteral("consultation.indication[female-thinning]"), QStringLiteral("checked"), true));
    DO(app.waitFor(QStringLiteral("consultation.zone[mid-scalp]"), QStringLiteral("checked"), true));
    DO(app.waitFor(QStringLiteral("consultation.ludwig[II]"), QStringLiteral("checked"), true));
    DO(turnTo(app, 1, QStringLiteral("consultation.reason[hereditary]")));
    DO(app.waitFor(QStringLiteral("consultation.reason[hereditary]"), QStringLiteral("checked"), true));

    DO(turnTo(app, 4, QStringLiteral("quote.price")));
    DO(app.fill(QStringLiteral("quote.price"), QStringLiteral("1,950.50")));
    DO(app.fill(QStringLiteral("quote.taxRate"), QStringLiteral("21")));
    DO(app.waitFor(QStringLiteral("consultation.saved"), QStringLiteral("text"),
                   QStringLiteral("Saved on this tablet")));
    DO(app.picture(QStringLiteral("consultation-offer")));
    DO(app.tap(QStringLiteral("consultation.finish")));
    DO(drawn(app, QStringLiteral("consultation.seal.accept")));
    DO(app.tap(QStringLiteral("consultation.seal.accept")));
    DO(drawn(app, QStringLiteral("consultation.amend")));
    DO(app.picture(QStringLiteral("consultation-sealed")));
    DO(turnTo(app, 0, QStringLiteral("consultation.zone[crown]")));
    DO(app.waitFor(QStringLiteral("consultation.zone[crown]"), QStringLiteral("enabled"), false));

    DO(turnTo(app, 4, QStringLiteral("quote.price")));
    DO(app.tap(QStringLiteral("consultation.amend")));
    DO(drawn(app, QStringLiteral("consultation.reason")));
    DO(app.fill(QStringLiteral("consultation.reason"), QStringLiteral("The back was forgotten")));
    DO(app.tap(QStringLiteral("consultation.why.accept")));
    DO(drawn(app, QStringLiteral("consultation.amends")));
    DO(app.tap(QStringLiteral("consultation.zone[back]")));
    DO(app.waitFor(QStringLiteral("consultation.zone[crown]"), QStringLiteral("checked"), true));
    DO(app.waitFor(QStringLiteral("consultation.saved"), QStringLiteral("text"),
                   QStringLiteral("Saved on this tablet")));
    DO(app.picture(QStringLiteral("consultation-amends")));
    DO(app.quit());
}

void TestConsultation::inEveryDress_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("appearance"); // 1 light, 2 dark
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("text");
    QTest::newRow("landscape") << 1280 << 800 << 1 << "en" << 100;
    QTest::newRow("portrait-dark") << 800 << 1280 << 2 << "es" << 100;
    QTest::newRow("arabic") << 1280 << 800 << 1 << "ar" << 100;
    QTest::newRow("pseudo-portrait") << 800 << 1280 << 1 << "pseudo" << 125;
    QTest::newRow("large-text") << 1280 << 800 << 1 << "es" << 200;
    QTest::newRow("large-text-portrait") << 800 << 1280 << 2 << "ar" << 200;
}

void TestConsultation::inEveryDress()
{
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, appearance);
    QFETCH(QString, language);
    QFETCH(int, text);
    const bool isPseudo = language == QLatin1String("pseudo"); // longer by two fifths
    QTemporaryDir home;
    DrivenApp app(home.path());
    {
        QSettings settings(app.settingsFile(), QSettings::IniFormat);
        settings.setValue(QStringLiteral("appearance"), appearance);
        settings.setValue(QStringLiteral("language"), isPseudo ? QStringLiteral("en") : language);
        settings.setValue(QStringLiteral("textPercent"), text);
    }
    QStringList options{QStringLiteral("--demo"), QStringLiteral("--clients"), QStringLiteral("4")};
    if (isPseudo)
        options += QStringLiteral("--pseudo");
    DO(app.start(options));
    DO(app.resize(width, height));
    DO(unlock(app));
    DO(openClient(app, QStringLiteral("Tom Lindqvist")));
    const auto see = [&](const char* name) -> QString {
        if (!app.picture(
                QStringLiteral("consultation-%1-%2").arg(QLatin1String(name), QLatin1String(QTest::currentDataTag()))))
            return app.failure();
        return app.flaws().join(QStringLiteral(" | "));
    };
    const QString none;
    QCOMPARE(see("empty"), none);
    DO(app.tap(QStringLiteral("consultation.indication[transplant-donor-scar]")));
    DO(app.tap(QStringLiteral("consultation.indication[trichotillomania]")));
    DO(app.tap(QStringLiteral("consultation.zone[crown]")));
    DO(app.tap(QStringLiteral("consultation.zone[left-side]")));
    QCOMPARE(see("where"), none);
    DO(app.drag(QStringLiteral("consultation.scarSketch"), 90, 60));
    DO(app.drag(QStringLiteral("consultation.scarSketch"), -70, 110));
    QCOMPARE(see("scars"), none);
    DO(app.tap(QStringLiteral("consultation.norwood[III-vertex]")));
    QCOMPARE(see("findings"), none);
    DO(app.tap(QStringLiteral("consultation.skin[II]")));
    DO(app.fill(QStringLiteral("consultation.hairCalibre"), QStringLiteral("67")));
    QCOMPARE(see("skin"), none);
    DO(turnTo(app, 1, QStringLiteral("consultation.reason[hereditary]")));
    DO(app.tap(QStringLiteral("consultation.reason[autoimmune]")));
    DO(app.tap(QStringLiteral("consultation.growOut")));
    QCOMPARE(see("cause"), none);
    DO(app.tap(QStringLiteral("consultation.physicianSeen")));
    DO(drawn(app, QStringLiteral("consultation.physician")));
    QCOMPARE(see("physician"), none);
    DO(turnTo(app, 2, QStringLiteral("consultation.hairline[soft]")));
    DO(app.tap(QStringLiteral("consultation.hairline[soft]")));
    QCOMPARE(see("hairline"), none);
    DO(turnTo(app, 3, QStringLiteral("consultation.sessions")));
    DO(app.tap(QStringLiteral("consultation.spacing.less")));
    QCOMPARE(see("plan"), none);
    DO(app.tap(QStringLiteral("consultation.expect[longevity]")));
    QCOMPARE(see("expected"), none);
    DO(turnTo(app, 4, QStringLiteral("quote.price")));
    DO(app.fill(QStringLiteral("quote.price"), QStringLiteral("2400")));
    DO(app.fill(QStringLiteral("quote.taxRate"), QStringLiteral("5,5")));
    DO(app.tap(QStringLiteral("quote.addFee")));
    DO(drawn(app, QStringLiteral("quote.feeName")));
    QCOMPARE(see("quote"), none);
    DO(app.fill(QStringLiteral("quote.feePrice"), QStringLiteral("x")));
    QCOMPARE(see("quote-wrong"), none);
    DO(app.quit());
}

QTEST_GUILESS_MAIN(TestConsultation)
#include "test_consultation.moc"
