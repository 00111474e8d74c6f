// Every section of the settings in every dress, with pictures; and what a clinic does there, as people do it.
#include "driven_app.h"

#include <QSettings>
#include <QTest>

using stipple::e2e::DrivenApp;

class TestSettingsScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySection_data();
    void everySection();
    void aColleagueIsAddedAndUnlocks();

private:
    static bool unlock(DrivenApp& app, const QString& passphrase);
};

namespace
{

const QString owners = QStringLiteral("paper lantern over quiet gravel");

} // namespace

bool TestSettingsScreens::unlock(DrivenApp& app, const QString& passphrase)
{
    return app.waitFor(QStringLiteral("unlock.passphrase")) &&
           app.fill(QStringLiteral("unlock.passphrase"), passphrase) && app.tap(QStringLiteral("unlock.open")) &&
           app.waitFor(QStringLiteral("nav.settings"));
}

void TestSettingsScreens::everySection_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("appearance"); // 1 light, 2 dark
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("text");
    QTest::newRow("landscape") << 1280 << 800 << 1 << "en" << 100;
    QTest::newRow("portrait") << 800 << 1280 << 1 << "en" << 100;
    QTest::newRow("dark") << 1280 << 800 << 2 << "es" << 100;
    QTest::newRow("arabic") << 1280 << 800 << 1 << "ar" << 100;
    QTest::newRow("large-text-portrait") << 800 << 1280 << 2 << "ar" << 200;
    QTest::newRow("smallest") << 1024 << 768 << 1 << "es" << 125;
}

#define SEE(name)                                                                                                      \
    do {                                                                                                               \
        QVERIFY(                                                                                                       \
            app.picture(QStringLiteral("%1-%2").arg(QLatin1String(name), QLatin1String(QTest::currentDataTag()))));    \
        const QStringList flaws = app.flaws();                                                                         \
        QVERIFY2(flaws.isEmpty(),                                                                                      \
                 qPrintable(QLatin1String(name) + QStringLiteral(": ") + flaws.join(QStringLiteral(" | "))));          \
    } while (false)

void TestSettingsScreens::everySection()
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
    QVERIFY(app.start({QStringLiteral("--demo"), QStringLiteral("--clients"), QStringLiteral("0")}));
    QVERIFY(unlock(app, owners));
    QVERIFY(app.resize(width, height));
    QVERIFY(app.tap(QStringLiteral("nav.settings")));
    QVERIFY(app.waitFor(QStringLiteral("settings.section[6]")));
    const bool isWide = !app.names().contains(QLatin1String("settings.back")) && width >= 900 && text <= 150;
    const auto open = [&](int section) {
        return (isWide || app.waitFor(QStringLiteral("settings.section[0]"))) &&
               app.tap(QStringLiteral("settings.section[%1]").arg(section));
    };
    const auto back = [&] { return isWide || app.tap(QStringLiteral("settings.back")); };
    SEE("settings");
    QVERIFY(open(0) && app.waitFor(QStringLiteral("settings.clinic.name")));
    QVERIFY(app.fill(QStringLiteral("settings.clinic.email"), QStringLiteral("desk@")));
    QVERIFY(app.tap(QStringLiteral("settings.clinic.save")));
    SEE("settings-clinic");
    QVERIFY(app.fill(QStringLiteral("settings.clinic.keepWhy"), QStringLiteral("Ley 41/2002, art. 17")));
    SEE("settings-keeping");
    QVERIFY(app.tap(QStringLiteral("settings.clinic.discard")));
    QVERIFY(back() && open(1) && app.waitFor(QStringLiteral("settings.people.row[0]")));
    SEE("settings-people");
    QVERIFY(app.tap(QStringLiteral("settings.people.row[0]")));
    SEE("settings-person");
    QVERIFY(app.tap(QStringLiteral("settings.person.back")));
    QVERIFY(app.tap(QStringLiteral("settings.people.add")));
    QVERIFY(app.waitFor(QStringLiteral("settings.secret.first")));
    QVERIFY(app.tap(QStringLiteral("settings.secret.suggest")));
    QVERIFY(app.tap(QStringLiteral("settings.secret.save"))); // nothing was entered yet
    SEE("settings-add");
    QVERIFY(app.tap(QStringLiteral("settings.secret.back")));
    QVERIFY(back() && open(2) && app.waitFor(QStringLiteral("settings.protocol.filter[all]")));
    SEE("settings-protocol");
    QVERIFY(app.fill(QStringLiteral("settings.protocol.search"), language == u"en"   ? QStringLiteral("microneedling")
                                                                 : language == u"es" ? QStringLiteral("microagujas")
                                                                                     : QStringLiteral("الدقيقة")));
    QVERIFY(app.waitFor(QStringLiteral("settings.protocol.row[screening/microneedling]")));
    QVERIFY(app.tap(QStringLiteral("settings.protocol.row[screening/microneedling]")));
    QVERIFY(app.waitFor(QStringLiteral("settings.protocol.heading")));
    SEE("settings-protocol-entry");
    QVERIFY(app.tap(QStringLiteral("settings.protocol.follow[0,0]")));
    QVERIFY(app.waitFor(QStringLiteral("settings.protocol.why")));
    QVERIFY(app.tap(QStringLiteral("settings.protocol.decide.accept"))); // without a reason
    QVERIFY(app.waitFor(QStringLiteral("settings.protocol.decide.problem")));
    SEE("settings-protocol-decide");
    QVERIFY(app.fill(QStringLiteral("settings.protocol.why"), QStringLiteral("Dr Reyes, by letter")));
    QVERIFY(app.tap(QStringLiteral("settings.protocol.decide.accept")));
    QVERIFY(app.waitFor(QStringLiteral("settings.protocol.decision[0]")));
    SEE("settings-protocol-decided");
    QVERIFY(app.tap(QStringLiteral("settings.protocol.back")));
    QVERIFY(back() && open(3) && app.waitFor(QStringLiteral("settings.backup.last")));
    SEE("settings-backup");
    QVERIFY(app.tap(QStringLiteral("restore.start"))); // with nothing said
    QVERIFY(app.waitFor(QStringLiteral("restore.problem")));
    SEE("settings-restore");
    QVERIFY(back() && open(4) && app.waitFor(QStringLiteral("settings.audit.row[0]")));
    SEE("settings-audit");
    QVERIFY(back() && open(5) && app.waitFor(QStringLiteral("settings.motion")));
    SEE("settings-appearance");
    QVERIFY(back() && open(6) && app.waitFor(QStringLiteral("settings.lock")));
    SEE("settings-tablet");
    QVERIFY(back() && open(7) && app.waitFor(QStringLiteral("settings.inspection.consent[0]")));
    SEE("settings-inspection");
    QVERIFY(app.tap(QStringLiteral("settings.inspection.what[1]")));
    SEE("settings-lots");
    QVERIFY(app.quit());
}

void TestSettingsScreens::aColleagueIsAddedAndUnlocks()
{
    QTemporaryDir home;
    DrivenApp app(home.path());
    QVERIFY(app.start({QStringLiteral("--demo"), QStringLiteral("--clients"), QStringLiteral("0")}));
    QVERIFY(unlock(app, owners));
    QVERIFY(app.tap(QStringLiteral("nav.settings")));
    QVERIFY(app.tap(QStringLiteral("settings.section[1]")));
    QVERIFY(app.tap(QStringLiteral("settings.people.add")));
    QVERIFY(app.fill(QStringLiteral("settings.person.name"), QStringLiteral("Tomas Vega")));
    const QString passphrase = QStringLiteral("velvet kettle under nine umbrellas");
    QVERIFY(app.fill(QStringLiteral("settings.secret.first"), passphrase));
    QVERIFY(app.fill(QStringLiteral("settings.secret.second"), passphrase));
    QVERIFY(app.tap(QStringLiteral("settings.secret.save")));
    QVERIFY(app.waitFor(QStringLiteral("settings.people.done")));
    QVERIFY(app.picture(QStringLiteral("settings-people-done")));
    // A back-up into a folder that is typed.
    QVERIFY(app.tap(QStringLiteral("settings.section[3]")));
    QVERIFY(app.fill(QStringLiteral("settings.backup.folder"), home.filePath(QStringLiteral("stick"))));
    QVERIFY(app.tap(QStringLiteral("settings.backup.choose")));
    QVERIFY(app.tap(QStringLiteral("settings.backup.now")));
    QVERIFY(app.waitFor(QStringLiteral("settings.backup.now"))); // it has ended
    QTRY_VERIFY(QFileInfo::exists(home.filePath(QStringLiteral("stick/manifest.json"))));
    QVERIFY(app.picture(QStringLiteral("settings-backup-made")));
    QVERIFY(app.tap(QStringLiteral("nav.lock")));
    QVERIFY(app.waitFor(QStringLiteral("unlock.practitioner[1]")));
    const QString row = app.read(QStringLiteral("unlock.practitioner[0]"), QStringLiteral("text")).toString() ==
                                QLatin1String("Tomas Vega")
                            ? QStringLiteral("unlock.practitioner[0]")
                            : QStringLiteral("unlock.practitioner[1]");
    QVERIFY(app.tap(row));
    QVERIFY(unlock(app, passphrase));
    QVERIFY(app.tap(QStringLiteral("nav.settings")));
    QVERIFY(app.tap(QStringLiteral("settings.section[1]")));
    QVERIFY(app.waitFor(QStringLiteral("settings.people.own")));
    QVERIFY(!app.names().contains(QLatin1String("settings.people.add"))); // not the owner
    // The owner needs the tablet in the middle of something: it is asked about, kept, and the owner is chosen already.
    QVERIFY(app.tap(QStringLiteral("nav.clients")));
    QVERIFY(app.tap(QStringLiteral("clients.new")));
    QVERIFY(app.waitFor(QStringLiteral("clientForm.name"), QStringLiteral("activeFocus"), true));
    QVERIFY(app.type(QStringLiteral("Noor Half")));
    QVERIFY(app.tap(QStringLiteral("nav.person")));
    QVERIFY(app.waitFor(QStringLiteral("switch.person[0]"), QStringLiteral("name"), QStringLiteral("Maya Okonkwo")));
    QVERIFY(app.picture(QStringLiteral("switch")));
    QCOMPARE(app.flaws(), QStringList());
    QVERIFY(app.tap(QStringLiteral("switch.person[0]")));
    QVERIFY(app.waitFor(QStringLiteral("leave.accept")));
    QVERIFY(app.tap(QStringLiteral("leave.accept")));
    QVERIFY(app.waitFor(QStringLiteral("unlock.practitioner[0]")));
    const QString owner = row.endsWith(QLatin1String("[0]")) ? QStringLiteral("unlock.practitioner[1]")
                                                             : QStringLiteral("unlock.practitioner[0]");
    QVERIFY(app.waitFor(owner, QStringLiteral("checked"), true));
    QVERIFY(app.picture(QStringLiteral("switched")));
    QVERIFY(unlock(app, owners));
    QVERIFY(app.tap(QStringLiteral("nav.clients")));
    QVERIFY(app.fill(QStringLiteral("clients.search"), QStringLiteral("noor half")));
    QVERIFY(app.waitFor(QStringLiteral("clients.list"), QStringLiteral("count"), 1));
    // And books with the other one.
    QVERIFY(app.tap(QStringLiteral("nav.calendar")));
    QVERIFY(app.tap(QStringLiteral("calendar.new")));
    QVERIFY(app.waitFor(QStringLiteral("appointment.search")));
    QVERIFY(app.picture(QStringLiteral("appointment-with-whom")));
    QCOMPARE(app.flaws(), QStringList());
    QVERIFY(app.quit());
}

QTEST_GUILESS_MAIN(TestSettingsScreens)
#include "test_settings_screens.moc"
