// The door: who one is, passphrase, PIN or recovery code, the wait after wrong tries, and a vault that is older than it
// should be, which opens for reading only until somebody who may confirms it.
#include "driven_app.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSettings>
#include <QTest>

using stipple::e2e::DrivenApp;

namespace
{

const QString owners = QStringLiteral("paper lantern over quiet gravel");
const QString colleagues = QStringLiteral("velvet kettle under nine umbrellas");

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// A clinic made by stipplectl: its recovery code is known.
struct Clinic {
    QTemporaryDir home;
    QString vault = home.filePath(QStringLiteral("vault"));
    QString keystore = home.filePath(QStringLiteral("keystore"));
    QString recovery;

    QByteArray tool(const QStringList& arguments, const QString& passphrase = owners) const
    {
        const QString secret = home.filePath(QStringLiteral("secret"));
        if (!write(secret, passphrase.toUtf8() + '\n'))
            return {};
        QProcess process;
        process.start(QStringLiteral(STIPPLE_CTL), QStringList{QStringLiteral("--vault"), vault} + arguments +
                                                       QStringList{QStringLiteral("--passphrase-file"), secret});
        process.waitForFinished(120'000);
        QFile::remove(secret);
        return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
    }
    bool make()
    {
        const QByteArray made =
            tool({QStringLiteral("init"), QStringLiteral("--clinic"), QStringLiteral("Atelier Norte"),
                  QStringLiteral("--practitioner"), QStringLiteral("Maya Okonkwo"), QStringLiteral("--json")});
        recovery = QJsonDocument::fromJson(made).object()[QStringLiteral("recovery")].toString();
        return !recovery.isEmpty() && QDir().mkpath(keystore);
    }
    bool addColleague() const
    {
        const QString secret = home.filePath(QStringLiteral("new"));
        return write(secret, colleagues.toUtf8() + '\n') &&
               !tool({QStringLiteral("slots"), QStringLiteral("add"), QStringLiteral("Tomas Vega"),
                      QStringLiteral("--new-passphrase-file"), secret, QStringLiteral("--json")})
                    .isEmpty() &&
               QFile::remove(secret);
    }
    // As somebody who keeps the database of now, and puts it back later.
    bool keepDatabase() const { return QFile::copy(database(), home.filePath(QStringLiteral("older"))); }
    bool putItBack() const
    {
        return QFile::remove(database()) && QFile::copy(home.filePath(QStringLiteral("older")), database());
    }
    QString database() const { return vault + QStringLiteral("/records.db"); }
    QStringList options() const { return {QStringLiteral("--keystore"), keystore}; }
};

} // namespace

#define DO(what) QVERIFY2(what, qPrintable(app.failure()))
#define SEE(name)                                                                                                      \
    do {                                                                                                               \
        DO(app.picture(QStringLiteral(name) + dress));                                                                 \
        const QStringList flaws = app.flaws();                                                                         \
        QVERIFY2(flaws.isEmpty(),                                                                                      \
                 qPrintable(QStringLiteral(name) + dress + QStringLiteral(": ") + flaws.join(u'\n')));                 \
    } while (false)

class TestUnlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPinOpensIt();
    void aWrongPassphraseMustWait();
    void theRecoveryCodeIsAWayIn();
    void anOlderVaultIsOnlyToBeRead();
    void inEveryDress_data();
    void inEveryDress();

private:
    static bool open(DrivenApp& app, const QString& passphrase)
    {
        return app.waitFor(QStringLiteral("unlock.passphrase")) &&
               app.fill(QStringLiteral("unlock.passphrase"), passphrase) && app.tap(QStringLiteral("unlock.open")) &&
               app.waitFor(QStringLiteral("today"));
    }
    static bool press(DrivenApp& app, const QString& digits)
    {
        for (const QChar digit : digits) {
            if (!app.tap(QStringLiteral("pin.key[%1]").arg(digit)))
                return false;
        }
        return true;
    }
    static bool setPin(DrivenApp& app, const QString& pin)
    {
        return app.tap(QStringLiteral("nav.settings")) && app.tap(QStringLiteral("settings.section[1]")) &&
               app.tap(QStringLiteral("settings.people.own")) &&
               app.fill(QStringLiteral("settings.secret.current"), owners) &&
               app.waitFor(QStringLiteral("settings.secret.kind[1]")) &&
               app.tap(QStringLiteral("settings.secret.kind[1]")) &&
               app.fill(QStringLiteral("settings.secret.first"), pin) &&
               app.fill(QStringLiteral("settings.secret.second"), pin) &&
               app.tap(QStringLiteral("settings.secret.save")) && app.waitFor(QStringLiteral("settings.people.done"));
    }
    const QString dress;
};

void TestUnlock::aPinOpensIt()
{
    Clinic clinic;
    QVERIFY(clinic.make() && clinic.addColleague());
    DrivenApp app(clinic.home.path());
    QVERIFY(app.start(clinic.options()));
    DO(app.waitFor(QStringLiteral("unlock.practitioner[1]")));
    DO(open(app, owners));
    DO(setPin(app, QStringLiteral("284917")));
    DO(app.quit());

    // Six digits on large keys, and the last one opens it.
    QVERIFY(app.start(clinic.options()));
    DO(app.waitFor(QStringLiteral("unlock.pad")));
    DO(press(app, QStringLiteral("28491")));
    DO(app.tap(QStringLiteral("pin.key[erase]")));
    DO(app.waitFor(QStringLiteral("unlock.passphrase"), QStringLiteral("text"), QStringLiteral("2849")));
    SEE("unlock-pin");
    DO(press(app, QStringLiteral("17")));
    DO(app.waitFor(QStringLiteral("today")));
    DO(app.tap(QStringLiteral("nav.lock")));

    // Somebody else has a passphrase: no keys then.
    DO(app.waitFor(QStringLiteral("unlock.practitioner[1]")));
    DO(app.tap(QStringLiteral("unlock.practitioner[1]")));
    DO(app.waitUntilGone(QStringLiteral("unlock.pad")));
    DO(open(app, colleagues));
    DO(app.tap(QStringLiteral("nav.lock")));
    DO(app.waitFor(QStringLiteral("unlock.practitioner[0]")));
    DO(app.tap(QStringLiteral("unlock.practitioner[0]")));

    // A wrong one is told as what it is; typed on a keyboard, too.
    DO(app.waitFor(QStringLiteral("unlock.pad")));
    DO(app.fill(QStringLiteral("unlock.passphrase"), QStringLiteral("284918")));
    DO(app.waitFor(QStringLiteral("unlock.problem")));
    QVERIFY(
        app.read(QStringLiteral("unlock.problem"), QStringLiteral("text")).toString().contains(QLatin1String("PIN")));
    DO(app.quit());

    // Without the keystore the right PIN opens nothing: the sentence says what does.
    QVERIFY(QDir(clinic.keystore).removeRecursively());
    QVERIFY(app.start(clinic.options()));
    DO(app.waitFor(QStringLiteral("unlock.pad")));
    DO(press(app, QStringLiteral("284917")));
    DO(app.waitFor(QStringLiteral("unlock.problem")));
    QVERIFY(app.read(QStringLiteral("unlock.problem"), QStringLiteral("text"))
                .toString()
                .contains(QLatin1String("recovery code")));
    SEE("unlock-no-keystore");
    DO(app.quit());
}

void TestUnlock::aWrongPassphraseMustWait()
{
    Clinic clinic;
    QVERIFY(clinic.make());
    DrivenApp app(clinic.home.path());
    const QStringList clock{QStringLiteral("--clock"), QStringLiteral("2026-11-25T09:00:00Z")};
    QVERIFY(app.start(clock));
    for (int guess = 0; guess < 5; ++guess) {
        DO(app.fill(QStringLiteral("unlock.passphrase"), QStringLiteral("not this one")));
        DO(app.tap(QStringLiteral("unlock.open")));
        if (guess < 4) {
            DO(app.waitFor(QStringLiteral("unlock.problem")));
            DO(app.waitFor(QStringLiteral("unlock.open"), QStringLiteral("enabled"), true));
        }
    }
    DO(app.waitFor(QStringLiteral("unlock.wait")));
    DO(app.waitFor(QStringLiteral("unlock.open"), QStringLiteral("enabled"), false));
    const auto told = [&] { return app.read(QStringLiteral("unlock.wait"), QStringLiteral("text")).toString(); };
    QVERIFY2(told().contains(QLatin1String("30")), qPrintable(told()));
    SEE("unlock-wait");
    // It counts down by itself; the recovery code need not wait.
    DO(app.advanceClock(12'000));
    QTRY_VERIFY2(told().contains(QLatin1String("18")), qPrintable(told()));
    DO(app.tap(QStringLiteral("unlock.otherWay")));
    DO(app.waitUntilGone(QStringLiteral("unlock.wait")));
    DO(app.waitFor(QStringLiteral("unlock.open"), QStringLiteral("enabled"), true));
    DO(app.tap(QStringLiteral("unlock.otherWay")));
    DO(app.waitFor(QStringLiteral("unlock.wait")));
    DO(app.advanceClock(18'000));
    DO(app.waitUntilGone(QStringLiteral("unlock.wait")));
    DO(open(app, owners));
    DO(app.quit());
}

void TestUnlock::theRecoveryCodeIsAWayIn()
{
    Clinic clinic;
    QVERIFY(clinic.make());
    DrivenApp app(clinic.home.path());
    QVERIFY(app.start());
    DO(app.waitFor(QStringLiteral("unlock.otherWay")));
    DO(app.tap(QStringLiteral("unlock.otherWay")));
    DO(app.tap(QStringLiteral("unlock.open"))); // nothing was typed
    DO(app.waitFor(QStringLiteral("unlock.problem")));
    SEE("unlock-recovery");
    DO(app.fill(QStringLiteral("unlock.passphrase"), clinic.recovery.left(20)));
    DO(app.tap(QStringLiteral("unlock.open"))); // half of it
    DO(app.waitFor(QStringLiteral("unlock.problem")));
    DO(app.fill(QStringLiteral("unlock.passphrase"), clinic.recovery.toLower()));
    DO(app.tap(QStringLiteral("unlock.open")));
    DO(app.waitFor(QStringLiteral("today")));
    DO(app.quit());
}

void TestUnlock::anOlderVaultIsOnlyToBeRead()
{
    Clinic clinic;
    QVERIFY(clinic.make() && clinic.addColleague() && clinic.keepDatabase());
    QVERIFY(!clinic
                 .tool({QStringLiteral("demo"), QStringLiteral("--clients"), QStringLiteral("3"),
                        QStringLiteral("--practitioner"), QStringLiteral("Maya Okonkwo"), QStringLiteral("--json")})
                 .isEmpty());
    QVERIFY(clinic.putItBack());
    DrivenApp app(clinic.home.path());
    QVERIFY(app.start());
    // A colleague is told, may look, and cannot confirm.
    DO(app.waitFor(QStringLiteral("unlock.practitioner[1]")));
    DO(app.tap(QStringLiteral("unlock.practitioner[1]")));
    DO(app.fill(QStringLiteral("unlock.passphrase"), colleagues));
    DO(app.tap(QStringLiteral("unlock.open")));
    DO(app.waitFor(QStringLiteral("alarm.whoMay")));
    QVERIFY(app.read(QStringLiteral("alarm.noticed"), QStringLiteral("text")).toString().endsWith(QLatin1Char('.')));
    QVERIFY(!app.names().contains(QLatin1String("alarm.accept")));
    SEE("alarm-colleague");
    DO(app.tap(QStringLiteral("alarm.lock")));

    DO(app.waitFor(QStringLiteral("unlock.practitioner[0]")));
    DO(app.tap(QStringLiteral("unlock.practitioner[0]")));
    DO(app.fill(QStringLiteral("unlock.passphrase"), owners));
    DO(app.tap(QStringLiteral("unlock.open")));
    DO(app.waitFor(QStringLiteral("alarm.accept")));
    SEE("alarm");
    DO(app.tap(QStringLiteral("alarm.look")));
    DO(app.waitFor(QStringLiteral("readOnly")));
    SEE("read-only");
    // A change is refused in words, and nothing is said to be saved.
    DO(app.tap(QStringLiteral("nav.clients")) && app.waitFor(QStringLiteral("clients.first")));
    DO(app.tap(QStringLiteral("clients.first")));
    DO(app.fill(QStringLiteral("clientForm.name"), QStringLiteral("Amélie Haddad")));
    DO(app.tap(QStringLiteral("clientForm.save")));
    DO(app.waitFor(QStringLiteral("clientForm.problem")));
    SEE("read-only-refused");
    DO(app.tap(QStringLiteral("readOnly.action")));
    DO(app.waitFor(QStringLiteral("alarm.accept")));
    DO(app.tap(QStringLiteral("alarm.accept")));
    DO(app.waitUntilGone(QStringLiteral("alarm")));
    DO(app.waitUntilGone(QStringLiteral("readOnly")));
    // What was typed is still there, and can be saved now.
    DO(app.waitFor(QStringLiteral("clientForm.name"), QStringLiteral("text"), QStringLiteral("Amélie Haddad")));
    DO(app.tap(QStringLiteral("clientForm.save")));
    DO(app.waitFor(QStringLiteral("client")));
    DO(app.quit());
    // And the next day nothing is asked any more.
    QVERIFY(app.start());
    DO(open(app, owners));
    DO(app.quit());
}

void TestUnlock::inEveryDress_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("appearance");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("text");
    QTest::newRow("portrait") << 800 << 1280 << 0 << "en" << 100;
    QTest::newRow("dark") << 1280 << 800 << 2 << "en" << 100;
    QTest::newRow("arabic") << 1280 << 800 << 0 << "ar" << 100;
    QTest::newRow("spanish") << 800 << 1280 << 0 << "es" << 100;
    QTest::newRow("large") << 1280 << 800 << 0 << "en" << 200;
}
void TestUnlock::inEveryDress()
{
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, appearance);
    QFETCH(QString, language);
    QFETCH(int, text);
    const QString dress = QStringLiteral("-") + QString::fromLatin1(QTest::currentDataTag());
    static Clinic clinic; // made once: none of this changes it
    static const bool isMade = clinic.make() && clinic.addColleague() && clinic.keepDatabase() && [] {
        DrivenApp first(clinic.home.path());
        return first.start(clinic.options()) && open(first, owners) && setPin(first, QStringLiteral("284917")) &&
               first.quit() && clinic.putItBack();
    }();
    QVERIFY(isMade);
    DrivenApp app(clinic.home.path());
    {
        QSettings settings(app.settingsFile(), QSettings::IniFormat);
        settings.setValue(QStringLiteral("appearance"), appearance);
        settings.setValue(QStringLiteral("language"), language);
        settings.setValue(QStringLiteral("textPercent"), text);
    }
    QVERIFY(app.start(clinic.options()));
    DO(app.resize(width, height));
    DO(app.waitFor(QStringLiteral("unlock.pad")));
    DO(press(app, QStringLiteral("28")));
    SEE("unlock-pin");
    DO(app.tap(QStringLiteral("unlock.otherWay")));
    SEE("unlock-recovery");
    DO(app.tap(QStringLiteral("unlock.otherWay")));
    DO(app.waitFor(QStringLiteral("unlock.pad")));
    DO(app.picture(QStringLiteral("unlock-back") + dress)); // drawn once, so that each thing has its place
    DO(app.tap(QStringLiteral("unlock.practitioner[1]")));
    SEE("unlock-several");
    DO(app.fill(QStringLiteral("unlock.passphrase"), colleagues));
    DO(app.tap(QStringLiteral("unlock.open")));
    DO(app.waitFor(QStringLiteral("alarm.whoMay")));
    SEE("alarm");
    DO(app.tap(QStringLiteral("alarm.look")));
    DO(app.waitFor(QStringLiteral("readOnly")));
    SEE("read-only");
    DO(app.quit());
}

QTEST_GUILESS_MAIN(TestUnlock)
#include "test_unlock.moc"
