// A client and a practitioner who never touch the screen: Tab, Space, Return, Enter, arrows and letters, from the
// locked vault through a consent and a whole form to the counter-signed consent in the client's file.
#include "keyboard_app.h"
#include "kiosk_walk.h"

#include <QTest>

using stipple::e2e::KeyboardApp;
using stipple::e2e::KioskWalk;

class TestKeyboardOnly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFormAndAConsent();
};

#define DO(action) QVERIFY2(action, qPrintable(app.failure()))

namespace
{

bool unlock(KeyboardApp& app)
{
    return app.waitFor(QStringLiteral("unlock.passphrase")) &&
           app.fill(QStringLiteral("unlock.passphrase"), QStringLiteral("paper lantern over quiet gravel")) &&
           app.tap(QStringLiteral("unlock.open")) && app.waitFor(QStringLiteral("nav.clients"));
}

bool openAmina(KeyboardApp& app)
{
    return app.tap(QStringLiteral("nav.clients")) && app.waitFor(QStringLiteral("clients.list")) &&
           app.fill(QStringLiteral("clients.search"), QStringLiteral("amina haddad")) &&
           app.waitFor(QStringLiteral("clients.list"), QStringLiteral("count"), 1) && app.key(QStringLiteral("Down")) &&
           app.key(QStringLiteral("Return")) &&
           app.waitFor(QStringLiteral("client.handOver"), QStringLiteral("enabled"), true);
}

} // namespace

void TestKeyboardOnly::aFormAndAConsent()
{
    QTemporaryDir home;
    KeyboardApp app(home.path());
    DO(app.start({QStringLiteral("--demo"), QStringLiteral("--clients"), QStringLiteral("2")}));
    DO(unlock(app));
    DO(openAmina(app));
    DO(app.tap(QStringLiteral("client.handOver")));
    DO(app.waitFor(QStringLiteral("handOver.accept"), QStringLiteral("enabled"), true));
    DO(app.tap(QStringLiteral("handOver.accept")));
    DO(app.followToNextStage());
    DO(app.waitFor(QStringLiteral("kiosk.language[en]")));

    KioskWalk walk(app, {{QStringLiteral("born"), QStringLiteral("3.6.1994")},
                         {QStringLiteral("sex"), QStringLiteral("0")},
                         {QStringLiteral("fin"), QStringLiteral("1")}, // a day is asked for, and a sentence
                         {QStringLiteral("fin.stop"), QStringLiteral("10.11.2025")},
                         {QStringLiteral("expect"), QStringLiteral("a shaved look")}});
    walk.typedName = QStringLiteral("Amina Haddad");
    walk.beforeSigning = [&app](const QString&) {
        return app.picture(QStringLiteral("keyboard-consent")) && app.tap(QStringLiteral("consent.ask")) &&
               app.waitFor(QStringLiteral("consent.asking.text")) &&
               app.fill(QStringLiteral("consent.asking.text"), QStringLiteral("Who can read it?")) &&
               app.tap(QStringLiteral("consent.asking.accept")) && app.waitFor(QStringLiteral("consent.question[0]"));
    };
    QVERIFY2(walk.toTheEnd(), qPrintable(walk.failure()));
    QVERIFY(walk.pages().contains(QStringLiteral("consent/health-data")));
    QVERIFY2(walk.kept() > 25, qPrintable(QString::number(walk.kept())));
    DO(app.tap(QStringLiteral("kiosk.next")));
    DO(app.waitFor(QStringLiteral("kiosk.takeBack")));
    DO(app.tap(QStringLiteral("kiosk.takeBack")));
    DO(app.followToNextStage());

    DO(unlock(app));
    DO(app.waitFor(QStringLiteral("handOver.review")));
    DO(app.tap(QStringLiteral("handOver.review")));
    DO(app.waitFor(QStringLiteral("review.waiting[health-data]")));
    DO(app.tap(QStringLiteral("review.waiting[health-data]")));
    DO(app.waitFor(QStringLiteral("signedText.way[1]")));
    DO(app.fill(QStringLiteral("signedText.answer[0]"), QStringLiteral("Only we here.")));
    DO(app.tap(QStringLiteral("signedText.way[1]")));
    DO(app.waitFor(QStringLiteral("signedText.typed")));
    DO(app.fill(QStringLiteral("signedText.typed"), QStringLiteral("Maya Okonkwo")));
    DO(app.tap(QStringLiteral("signedText.sign")));
    DO(app.waitFor(QStringLiteral("copy.cancel"))); // the copy is offered at once; it is given later
    DO(app.tap(QStringLiteral("copy.cancel")));
    DO(app.waitFor(QStringLiteral("review")));
    DO(app.waitUntilGone(QStringLiteral("review.waiting[health-data]")));
    DO(openAmina(app));
    DO(app.waitFor(QStringLiteral("client.consent[health-data]"), QStringLiteral("standing"),
                   QStringLiteral("In force")));
    for (const char* key : {"Tab", "shift+Backtab", "Space", "Return", "Enter"})
        QVERIFY2(app.pressed().value(QLatin1String(key)) > 5, key);
    DO(app.quit());
}

QTEST_GUILESS_MAIN(TestKeyboardOnly)
#include "test_keyboard_only.moc"
