// What is signed otherwise than by one person with a pen: on paper, with an interpreter and a witness, by a guardian; a
// no to photos; a consent taken back on the tablet. Each through the screens, and then as the client's file tells it.
#include "driven_app.h"
#include "kiosk_steps.h"
#include "kiosk_walk.h"

#include <QJsonArray>
#include <QTest>

using stipple::e2e::DrivenApp;
using stipple::e2e::KioskWalk;

class TestConsents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void onPaper();
    void anInterpreterAWitnessAndNoPhotos();
    void aGuardianForAMinor();
    void takenBackOnTheTablet();

private:
    bool unlock();
    bool openClient(const QString& name);
    bool handOver(const QString& offer, bool isFromPaper = false);
    // From the thank-you page to the practitioner's review.
    bool takeBackAndReview();
    bool openWaiting(const QString& text, const QString& until);
    bool counterSign(const QString& text);
    // Opens it in the file; what it says of who signed, each "title: name".
    QStringList signersInTheFile(const QString& kind);
    bool says(const QString& at, const QString& property, const QString& words);

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<DrivenApp> m_app;
    QString m_why;
};

#define DO(action) QVERIFY2(action, qPrintable(m_why.isEmpty() ? m_app->failure() : m_why))

void TestConsents::init()
{
    m_why.clear();
    m_home = std::make_unique<QTemporaryDir>();
    m_app = std::make_unique<DrivenApp>(m_home->path());
    DO(m_app->start({QStringLiteral("--demo"), QStringLiteral("--clients"), QStringLiteral("2")}));
    DO(unlock());
}

void TestConsents::cleanup() { m_app.reset(); }

bool TestConsents::unlock()
{
    return m_app->waitFor(QStringLiteral("unlock.passphrase")) &&
           m_app->fill(QStringLiteral("unlock.passphrase"), QStringLiteral("paper lantern over quiet gravel")) &&
           m_app->tap(QStringLiteral("unlock.open")) && m_app->waitFor(QStringLiteral("nav.clients"));
}

bool TestConsents::openClient(const QString& name)
{
    return m_app->tap(QStringLiteral("nav.clients")) && m_app->waitFor(QStringLiteral("clients.list")) &&
           m_app->tap(QStringLiteral("clients.search")) && m_app->key(QStringLiteral("A"), QStringLiteral("control")) &&
           m_app->type(name.toLower()) && m_app->waitFor(QStringLiteral("clients.list"), QStringLiteral("count"), 1) &&
           m_app->key(QStringLiteral("Down")) && m_app->key(QStringLiteral("Return")) &&
           m_app->waitFor(QStringLiteral("client"), QStringLiteral("name"), name) &&
           m_app->waitFor(QStringLiteral("client.handOver"), QStringLiteral("enabled"), true);
}

bool TestConsents::handOver(const QString& offer, bool isFromPaper)
{
    const QString row = QStringLiteral("handOver.offer[%1]").arg(offer);
    if (!m_app->tap(QStringLiteral("client.handOver")) || !m_app->waitFor(row) ||
        !m_app->waitFor(QStringLiteral("handOver.accept"), QStringLiteral("enabled"), true) ||
        (!m_app->read(row, QStringLiteral("checked")).toBool() && !m_app->tap(row)))
        return false;
    const QString copying = QStringLiteral("handOver.fromPaper");
    if (isFromPaper && (!m_app->waitFor(copying) || !m_app->tap(copying) ||
                        !m_app->waitFor(copying, QStringLiteral("checked"), true) ||
                        !m_app->picture(QStringLiteral("consents-copy-sheet"))))
        return false;
    return m_app->waitFor(row, QStringLiteral("checked"), true) && m_app->tap(QStringLiteral("handOver.accept")) &&
           m_app->followToNextStage() && m_app->waitFor(QStringLiteral("kiosk.language[en]"));
}

bool TestConsents::takeBackAndReview()
{
    return m_app->tap(QStringLiteral("kiosk.next")) && m_app->waitFor(QStringLiteral("kiosk.takeBack")) &&
           m_app->tap(QStringLiteral("kiosk.takeBack")) && m_app->followToNextStage() && unlock() &&
           m_app->waitFor(QStringLiteral("handOver.review")) && m_app->tap(QStringLiteral("handOver.review")) &&
           m_app->waitFor(QStringLiteral("review"));
}

bool TestConsents::openWaiting(const QString& text, const QString& until)
{
    const QString waiting = QStringLiteral("review.waiting[%1]").arg(text);
    // The list is made anew when something has come in: a tap may meet a row that is just going.
    const auto isOpened = [&] {
        const QStringList names = m_app->names();
        if (names.contains(waiting))
            m_app->tap(waiting);
        return names.contains(until);
    };
    return QTest::qWaitFor(isOpened, 30'000);
}

bool TestConsents::counterSign(const QString& text)
{
    const QString waiting = QStringLiteral("review.waiting[%1]").arg(text);
    return openWaiting(text, QStringLiteral("signedText.way[1]")) && m_app->tap(QStringLiteral("signedText.way[1]")) &&
           m_app->waitFor(QStringLiteral("signedText.typed")) &&
           m_app->fill(QStringLiteral("signedText.typed"), QStringLiteral("Maya Okonkwo")) &&
           m_app->waitFor(QStringLiteral("signedText.sign"), QStringLiteral("enabled"), true) &&
           m_app->tap(QStringLiteral("signedText.sign")) && m_app->waitFor(QStringLiteral("copy.cancel")) &&
           m_app->tap(QStringLiteral("copy.cancel")) && m_app->waitFor(QStringLiteral("review")) &&
           m_app->waitUntilGone(waiting);
}

bool TestConsents::says(const QString& at, const QString& property, const QString& words)
{
    QString said;
    const auto isSaid = [&] {
        said = m_app->names().contains(at) ? m_app->read(at, property).toString() : QStringLiteral("(not there)");
        return said.contains(words);
    };
    if (QTest::qWaitFor(isSaid, 15'000))
        return true;
    m_why = QStringLiteral("%1 says “%2”, not “%3”").arg(at, said, words);
    return false;
}

QStringList TestConsents::signersInTheFile(const QString& kind)
{
    const QString row = QStringLiteral("client.consent[%1]").arg(kind);
    if (!m_app->waitFor(row) || !m_app->tap(row) || !m_app->waitFor(QStringLiteral("signedText.signer[0]")))
        return {m_app->failure()};
    QStringList signers;
    for (int i = 0; m_app->names().contains(QStringLiteral("signedText.signer[%1]").arg(i)); ++i) {
        const QString signer = QStringLiteral("signedText.signer[%1]").arg(i);
        const QString name = m_app->read(signer + QStringLiteral(".name"), QStringLiteral("text")).toString();
        signers += m_app->read(signer, QStringLiteral("title")).toString() + QStringLiteral(": ") +
                   name.section(QStringLiteral(" · "), 0, 0);
    }
    signers.sort();
    return signers;
}

void TestConsents::onPaper()
{
    DO(openClient(QStringLiteral("Amina Haddad")));
    // Nobody has agreed that answers are kept: none can be copied.
    DO(m_app->tap(QStringLiteral("client.handOver")));
    DO(m_app->waitFor(QStringLiteral("handOver.accept"), QStringLiteral("enabled"), true));
    DO(m_app->tap(QStringLiteral("handOver.fromPaper")));
    DO(m_app->waitFor(QStringLiteral("handOver.fromPaper"), QStringLiteral("checked"), true));
    DO(m_app->tap(QStringLiteral("handOver.accept")));
    DO(says(QStringLiteral("handOver.problem"), QStringLiteral("text"), QStringLiteral("nothing was begun")));
    DO(m_app->tap(QStringLiteral("handOver.cancel")));
    DO(m_app->waitUntilGone(QStringLiteral("handOver.accept")));
    DO(handOver(QStringLiteral("intake")));
    DO(m_app->tap(QStringLiteral("kiosk.language[en]")));
    DO(m_app->tap(QStringLiteral("kiosk.next")));
    DO(m_app->waitFor(QStringLiteral("consent.paper")));
    DO(m_app->tap(QStringLiteral("consent.paper")));
    // Nothing is asked on the tablet; it says what happens instead.
    DO(m_app->waitFor(QStringLiteral("kiosk"), QStringLiteral("pageName"), QStringLiteral("thank-you")));
    DO(says(QStringLiteral("kiosk.line[0]"), QStringLiteral("said"),
            QStringLiteral("gives you the text and the questions on paper")));
    DO(m_app->picture(QStringLiteral("consents-paper")));
    DO(takeBackAndReview());
    DO(openWaiting(QStringLiteral("health-data"), QStringLiteral("signedText.note")));
    DO(says(QStringLiteral("signedText.note"), QStringLiteral("text"),
            QStringLiteral("once the paper is in your hands")));
    DO(m_app->tap(QStringLiteral("signedText.back")));
    DO(counterSign(QStringLiteral("health-data")));
    DO(openClient(QStringLiteral("Amina Haddad")));
    DO(says(QStringLiteral("client.consent[health-data]"), QStringLiteral("note"), QStringLiteral("on paper")));
    DO(says(QStringLiteral("client.consent[health-data]"), QStringLiteral("standing"), QStringLiteral("In force")));
    QCOMPARE(signersInTheFile(QStringLiteral("health-data")),
             QStringList{QStringLiteral("Practitioner: Maya Okonkwo")});
    DO(m_app->picture(QStringLiteral("consents-paper-file")));
    // It is agreed to now: next time the questions come at once. They were answered on paper too, and staff copy them.
    DO(openClient(QStringLiteral("Amina Haddad")));
    DO(handOver(QStringLiteral("intake"), true));
    DO(m_app->tap(QStringLiteral("kiosk.language[en]")));
    DO(m_app->tap(QStringLiteral("kiosk.next")));
    DO(m_app->waitFor(QStringLiteral("form.row[born]")));
    DO(says(QStringLiteral("kiosk.under"), QStringLiteral("text"),
            QStringLiteral("Copied from paper by Maya Okonkwo")));
    DO(m_app->picture(QStringLiteral("consents-copying")));
    KioskWalk walk(*m_app, {{QStringLiteral("born"), QStringLiteral("3.6.1994")}});
    QVERIFY2(walk.toTheEnd(), qPrintable(walk.failure()));
    // What the answers mean is for the client to be told, and not here.
    QVERIFY(!walk.pages().contains(QStringLiteral("dates")));
    DO(says(QStringLiteral("kiosk.lead"), QStringLiteral("text"), QStringLiteral("Keep the paper")));
    DO(m_app->picture(QStringLiteral("consents-copied")));
    DO(takeBackAndReview());
    DO(m_app->waitFor(QStringLiteral("review.outcome")));
    DO(openClient(QStringLiteral("Amina Haddad")));
    const auto isSaid = [this] {
        const QStringList entries = m_app->names().filter(QStringLiteral("client.entry["));
        return std::any_of(entries.begin(), entries.end(), [this](const QString& entry) {
            return m_app->read(entry, QStringLiteral("detail")).toString() == u"Filled in from paper";
        });
    };
    QVERIFY(QTest::qWaitFor(isSaid, 15'000));
    DO(m_app->picture(QStringLiteral("consents-copied-file")));
}

void TestConsents::anInterpreterAWitnessAndNoPhotos()
{
    DO(openClient(QStringLiteral("Daniel Ferreira")));
    // What was signed before is withdrawn by telephone, so that all of it is to be signed.
    DO(stipple::e2e::withdrawByPhone(*m_app, {QStringLiteral("treatment"), QStringLiteral("photos-record")}));
    DO(stipple::e2e::handConsentsOver(*m_app));
    KioskWalk walk(
        *m_app, {},
        {QStringLiteral("photos-record"), QStringLiteral("photos-teaching"), QStringLiteral("photos-publication")});
    walk.typedName = QStringLiteral("Daniel Ferreira");
    walk.beforeSigning = [this](const QString& text) {
        if (text != u"treatment")
            return true;
        return stipple::e2e::join(*m_app, QStringLiteral("interpreter"), QStringLiteral("Yusuf Kaya"),
                                  QStringLiteral("Türkçe")) &&
               stipple::e2e::signTyped(*m_app, QStringLiteral("interpreter"), QStringLiteral("Yusuf Kaya")) &&
               stipple::e2e::join(*m_app, QStringLiteral("witness"), QStringLiteral("Olga Petrova")) &&
               stipple::e2e::signTyped(*m_app, QStringLiteral("witness"), QStringLiteral("Olga Petrova")) &&
               m_app->picture(QStringLiteral("consents-joined"));
    };
    QVERIFY2(walk.toTheEnd(), qPrintable(walk.failure()));
    QVERIFY2(walk.pages().contains(QStringLiteral("consent/photo-refusal")), qPrintable(walk.pages().join(u' ')));
    DO(takeBackAndReview());
    DO(counterSign(QStringLiteral("treatment")));
    DO(counterSign(QStringLiteral("photo-refusal")));
    DO(openClient(QStringLiteral("Daniel Ferreira")));
    DO(says(QStringLiteral("client.consent[photo-refusal]"), QStringLiteral("standing"), QStringLiteral("In force")));
    const QStringList names = m_app->names();
    QVERIFY(!names.contains(QStringLiteral("client.consent[photos-teaching]")));
    QVERIFY(!names.contains(QStringLiteral("client.consent[photos-publication]")));
    const QStringList expected{QStringLiteral("Client: Daniel Ferreira"),
                               QStringLiteral("Interpreter · Türkçe: Yusuf Kaya"),
                               QStringLiteral("Practitioner: Maya Okonkwo"), QStringLiteral("Witness: Olga Petrova")};
    QCOMPARE(signersInTheFile(QStringLiteral("treatment")), expected);
    DO(m_app->picture(QStringLiteral("consents-joined-file")));
}

void TestConsents::aGuardianForAMinor()
{
    const QString name = QStringLiteral("Lía Montes");
    DO(m_app->tap(QStringLiteral("nav.clients")));
    DO(m_app->waitFor(QStringLiteral("clients.new")));
    DO(m_app->tap(QStringLiteral("clients.new")));
    DO(m_app->waitFor(QStringLiteral("clientForm.name"), QStringLiteral("activeFocus"), true));
    DO(m_app->type(name));
    DO(m_app->tap(QStringLiteral("clientForm.save")));
    DO(m_app->waitFor(QStringLiteral("client"), QStringLiteral("name"), name));
    DO(m_app->waitFor(QStringLiteral("client.handOver"), QStringLiteral("enabled"), true));
    DO(handOver(QStringLiteral("intake")));
    DO(m_app->tap(QStringLiteral("kiosk.language[en]")));
    DO(m_app->tap(QStringLiteral("kiosk.next")));
    DO(m_app->waitFor(QStringLiteral("consent.title")));
    DO(stipple::e2e::initial(*m_app, stipple::e2e::healthDataStatements));
    // Nobody has signed: it says so. With the guardian's signature the client's own is not needed.
    DO(m_app->tap(QStringLiteral("consent.sign")));
    DO(m_app->waitFor(QStringLiteral("consent.missing[client]")));
    DO(stipple::e2e::join(*m_app, QStringLiteral("guardian"), QStringLiteral("Carmen Ruiz"), QStringLiteral("mother")));
    DO(m_app->tap(QStringLiteral("consent.sign")));
    DO(m_app->waitFor(QStringLiteral("consent.missing[guardian]")));
    DO(stipple::e2e::signTyped(*m_app, QStringLiteral("guardian"), QStringLiteral("Carmen Ruiz")));
    DO(stipple::e2e::waitUntilSaved(*m_app));
    DO(m_app->picture(QStringLiteral("consents-guardian")));
    DO(m_app->tap(QStringLiteral("consent.sign")));
    DO(m_app->waitFor(QStringLiteral("form.row[born]")));
    const QString year = QString::number(QDate::currentDate().year() - 16);
    KioskWalk walk(*m_app, {{QStringLiteral("born"), QStringLiteral("3.6.") + year}});
    QVERIFY2(walk.toTheEnd(), qPrintable(walk.failure()));
    // Whoever is too young is told that it will be talked about, and not treated.
    DO(takeBackAndReview());
    DO(counterSign(QStringLiteral("health-data")));
    DO(m_app->waitFor(QStringLiteral("review.finding[under-age]")));
    DO(m_app->picture(QStringLiteral("consents-guardian-review")));
    QVERIFY(!m_app->names().contains(QStringLiteral("review.handOver")));
    DO(openClient(name));
    const QStringList expected{QStringLiteral("Parent or guardian · mother: Carmen Ruiz"),
                               QStringLiteral("Practitioner: Maya Okonkwo")};
    QCOMPARE(signersInTheFile(QStringLiteral("health-data")), expected);
    DO(m_app->picture(QStringLiteral("consents-guardian-file")));
}

void TestConsents::takenBackOnTheTablet()
{
    DO(openClient(QStringLiteral("Daniel Ferreira")));
    DO(says(QStringLiteral("client.consent[treatment]"), QStringLiteral("standing"), QStringLiteral("In force")));
    DO(m_app->tap(QStringLiteral("client.consent[treatment]")));
    DO(m_app->waitFor(QStringLiteral("signedText.takeBack")));
    DO(m_app->tap(QStringLiteral("signedText.takeBack")));
    DO(m_app->waitFor(QStringLiteral("withdrawal.accept")));
    DO(m_app->tap(QStringLiteral("withdrawal.accept")));
    DO(m_app->followToNextStage());
    DO(m_app->waitFor(QStringLiteral("kiosk.language[en]")));
    DO(m_app->tap(QStringLiteral("kiosk.language[en]")));
    DO(m_app->tap(QStringLiteral("kiosk.next")));
    // Which of them is said above.
    DO(says(QStringLiteral("consent.about"), QStringLiteral("text"), QStringLiteral("treatment")));
    KioskWalk walk(*m_app, {});
    walk.typedName = QStringLiteral("Daniel Ferreira");
    walk.beforeSigning = [this](const QString&) { return m_app->picture(QStringLiteral("consents-withdrawal")); };
    QVERIFY2(walk.toTheEnd(), qPrintable(walk.failure()));
    QVERIFY(walk.pages().contains(QStringLiteral("consent/withdrawal")));
    DO(takeBackAndReview());
    DO(counterSign(QStringLiteral("withdrawal")));
    DO(openClient(QStringLiteral("Daniel Ferreira")));
    DO(says(QStringLiteral("client.consent[treatment]"), QStringLiteral("standing"), QStringLiteral("Withdrawn")));
    DO(m_app->tap(QStringLiteral("client.consent[treatment]")));
    DO(says(QStringLiteral("signedText.note"), QStringLiteral("text"), QStringLiteral("received by Maya Okonkwo")));
    QVERIFY(!m_app->names().contains(QStringLiteral("signedText.takeBack")));
    DO(m_app->picture(QStringLiteral("consents-withdrawal-file")));
}

QTEST_GUILESS_MAIN(TestConsents)
#include "test_consents.moc"
