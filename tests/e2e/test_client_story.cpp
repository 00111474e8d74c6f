// The whole way of one client on a tablet that was never used before: finasteride and a recent transplant put the
// treatment off to a day that the protocol's rules name; on that day they are asked again, sign, and are found in their
// file. Meanwhile the app is killed at ten random moments while the client holds the tablet, and no answer that the
// tablet said it had kept is lost. STIPPLE_SEED repeats a run.
#include "driven_app.h"
#include "first_start.h"
#include "kiosk_walk.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using stipple::e2e::DrivenApp;
using stipple::e2e::KioskWalk;

class TestClientStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void deferredComesBackAndSigns();

private:
    bool unlock(DrivenApp& app);
    bool addClient(DrivenApp& app);
    bool openClient(DrivenApp& app);
    bool handOver(DrivenApp& app, const QString& offer);
    // Through all that was handed over, killed at some of the moments, until the practitioner has the tablet back.
    bool inTheClientsHands(DrivenApp& app, KioskWalk& walk, int kills, int atMost);
    bool killedAndBack(DrivenApp& app, KioskWalk& walk);
    bool advanceTo(DrivenApp& app, const QDate& day);
    // The client's page names that day as the one from which a treatment is possible.
    bool standsAt(DrivenApp& app, const QString& day);
    bool counterSignAll(DrivenApp& app);
    bool saveCopy(DrivenApp& app);
    QString now() const { return m_now.toString(Qt::ISODate); }

    QDateTime m_now{QDate(2026, 11, 25), QTime(9, 0), Qt::UTC};
    QRandomGenerator m_dice;
    quint32 m_seed = 0;
    int m_kills = 0;
    QString m_out; // where copies and exports go
    QStringList m_copies;
    QString m_why;
};

namespace
{

// A rule as it stands in the protocol's own file.
QJsonObject ruleOf(const QString& file, const QString& id)
{
    QFile data(QStringLiteral(STIPPLE_PROTOCOL_DATA "/screening/") + file);
    if (!data.open(QIODevice::ReadOnly))
        return {};
    const QJsonArray rules = QJsonDocument::fromJson(data.readAll()).object().value(QLatin1String("entries")).toArray();
    for (const QJsonValue& rule : rules) {
        if (rule.toObject().value(QLatin1String("id")).toString() == id)
            return rule.toObject();
    }
    return {};
}

// "P30D" or "P6M" after that day.
QDate after(const QDate& day, const QJsonObject& rule)
{
    const QString period = rule.value(QLatin1String("window")).toObject().value(QLatin1String("min")).toString();
    const int count = period.mid(1, period.size() - 2).toInt();
    if (count > 0 && period.endsWith(QLatin1Char('D')))
        return day.addDays(count);
    if (count > 0 && period.endsWith(QLatin1Char('M')))
        return day.addMonths(count);
    return {};
}

QString inEnglish(const QJsonObject& rule, const char* member)
{
    return rule.value(QLatin1String(member)).toObject().value(QLatin1String("en")).toString();
}

QString asTyped(const QDate& day) { return day.toString(QStringLiteral("d.M.yyyy")); }
QString asSaid(const QDate& day) { return QLocale(QStringLiteral("en")).toString(day, QStringLiteral("d MMMM yyyy")); }

const QString clientName = QStringLiteral("Noor Okafor");

} // namespace

#define DO(action) QVERIFY2(action, qPrintable(m_why.isEmpty() ? app.failure() : m_why))

void TestClientStory::initTestCase()
{
    bool isGiven = false;
    m_seed = qEnvironmentVariable("STIPPLE_SEED").toUInt(&isGiven);
    if (!isGiven)
        m_seed = QRandomGenerator::global()->generate();
    m_dice.seed(m_seed);
    qInfo("STIPPLE_SEED=%u", m_seed);
}

bool TestClientStory::unlock(DrivenApp& app)
{
    return app.waitFor(QStringLiteral("unlock.passphrase")) &&
           app.fill(QStringLiteral("unlock.passphrase"), stipple::e2e::newPassphrase) &&
           app.tap(QStringLiteral("unlock.open")) && app.waitFor(QStringLiteral("nav.clients"));
}

bool TestClientStory::addClient(DrivenApp& app)
{
    return app.tap(QStringLiteral("clients.first")) &&
           app.waitFor(QStringLiteral("clientForm.name"), QStringLiteral("activeFocus"), true) &&
           app.type(clientName) && app.tap(QStringLiteral("clientForm.save")) &&
           app.waitFor(QStringLiteral("client.handOver"), QStringLiteral("enabled"), true);
}

bool TestClientStory::openClient(DrivenApp& app)
{
    return app.tap(QStringLiteral("nav.clients")) && app.waitFor(QStringLiteral("clients.search")) &&
           app.fill(QStringLiteral("clients.search"), QStringLiteral("noor")) &&
           app.waitFor(QStringLiteral("clients.list"), QStringLiteral("count"), 1) && app.key(QStringLiteral("Down")) &&
           app.key(QStringLiteral("Return")) &&
           app.waitFor(QStringLiteral("client.handOver"), QStringLiteral("enabled"), true);
}

bool TestClientStory::handOver(DrivenApp& app, const QString& offer)
{
    const QString row = QStringLiteral("handOver.offer[%1]").arg(offer);
    const auto isChosen = [&] { return app.read(row, QStringLiteral("checked")).toBool(); };
    // What is chosen for this day comes a moment later than the sheet.
    if (!app.tap(QStringLiteral("client.handOver")) || !app.waitFor(row) ||
        !app.waitFor(QStringLiteral("handOver.accept"), QStringLiteral("enabled"), true) ||
        (!isChosen() && !app.tap(row)))
        return false;
    return app.waitFor(row, QStringLiteral("checked"), true) &&
           app.waitFor(QStringLiteral("handOver.accept"), QStringLiteral("enabled"), true) &&
           app.tap(QStringLiteral("handOver.accept")) && app.followToNextStage() &&
           app.waitFor(QStringLiteral("kiosk.language[en]"));
}

bool TestClientStory::killedAndBack(DrivenApp& app, KioskWalk& walk)
{
    app.kill();
    ++m_kills;
    m_now = m_now.addSecs(60);
    if (!app.start({QStringLiteral("--clock"), now()}) || !unlock(app) ||
        !app.waitFor(QStringLiteral("handOver.goOn")) || !app.tap(QStringLiteral("handOver.goOn")) ||
        !app.followToNextStage() || !app.waitFor(QStringLiteral("kiosk")))
        return false;
    if (walk.allIsThere())
        return true;
    m_why = walk.failure();
    return false;
}

bool TestClientStory::inTheClientsHands(DrivenApp& app, KioskWalk& walk, int kills, int atMost)
{
    QSet<int> moments;
    while (moments.size() < kills)
        moments += m_dice.bounded(1, atMost + 1);
    for (int answers = 0;;) {
        const bool isMoment = moments.contains(answers + 1);
        // In the middle of giving it, or once it is kept.
        const KioskWalk::Did did = walk.step(isMoment && m_dice.bounded(2) == 0);
        if (did == KioskWalk::Did::Failed) {
            m_why = walk.failure();
            return false;
        }
        if (did == KioskWalk::Did::Ended)
            break;
        if (did != KioskWalk::Did::Answered)
            continue;
        ++answers;
        if (isMoment && moments.remove(answers) && !killedAndBack(app, walk))
            return false;
    }
    if (!moments.isEmpty()) {
        m_why = QStringLiteral("there were too few answers to be killed at");
        return false;
    }
    return app.tap(QStringLiteral("kiosk.next")) && app.waitFor(QStringLiteral("kiosk.takeBack")) &&
           app.tap(QStringLiteral("kiosk.takeBack")) && app.followToNextStage() && unlock(app) &&
           app.waitFor(QStringLiteral("client.handOver"), QStringLiteral("enabled"), true);
}

bool TestClientStory::advanceTo(DrivenApp& app, const QDate& day)
{
    const QDateTime then(day, QTime(10, 0), Qt::UTC);
    const qint64 ms = m_now.msecsTo(then);
    m_now = then;
    // Nobody was at the tablet for months: it has locked itself.
    return app.advanceClock(ms) && unlock(app) && openClient(app);
}

bool TestClientStory::standsAt(DrivenApp& app, const QString& day)
{
    QString said;
    const auto isSaid = [&] {
        said = app.names().contains(QStringLiteral("client.standingTitle"))
                   ? app.read(QStringLiteral("client.standingTitle"), QStringLiteral("text")).toString()
                   : QString();
        return said.contains(day);
    };
    if (QTest::qWaitFor(isSaid, 15'000))
        return true;
    m_why = QStringLiteral("“%1” does not say %2").arg(said, day);
    return false;
}

bool TestClientStory::saveCopy(DrivenApp& app)
{
    if (!app.picture(QStringLiteral("story-copy-offered")) || !app.tap(QStringLiteral("copy.folder")) ||
        !app.key(QStringLiteral("A"), QStringLiteral("control")) || !app.type(m_out) ||
        !app.tap(QStringLiteral("copy.accept")) || !app.waitFor(QStringLiteral("copy.given")))
        return false;
    m_copies = QDir(m_out).entryList({QStringLiteral("*.pdf")});
    m_why = m_copies.isEmpty() ? QStringLiteral("there is no copy in %1").arg(m_out) : QString();
    return m_copies.size() == 1 && app.tap(QStringLiteral("copy.cancel"));
}

bool TestClientStory::counterSignAll(DrivenApp& app)
{
    for (int i = 0; i < 12; ++i) {
        QString waiting;
        for (const QString& name : app.names()) {
            if (name.startsWith(QLatin1String("review.waiting[")))
                waiting = name;
        }
        if (waiting.isEmpty())
            return true;
        // The list is made anew whenever something was signed: a tap may meet a row that is just going.
        const auto isOpened = [&] {
            const QStringList names = app.names();
            if (names.contains(QStringLiteral("signedText.way[1]")))
                return true;
            if (names.contains(waiting))
                app.tap(waiting);
            return false;
        };
        const auto fails = [&](const char* at) {
            m_why = QStringLiteral("%1 of %2: %3; there is: %4")
                        .arg(QLatin1String(at), waiting, app.failure(), app.names().join(u' '));
            app.picture(QStringLiteral("story-failed"));
            return false;
        };
        if (!QTest::qWaitFor(isOpened, 15'000))
            return fails("opening");
        if (!app.tap(QStringLiteral("signedText.way[1]")) || !app.waitFor(QStringLiteral("signedText.typed")) ||
            !app.fill(QStringLiteral("signedText.typed"), QStringLiteral("Ines Robledo")) ||
            !app.waitFor(QStringLiteral("signedText.sign"), QStringLiteral("enabled"), true) ||
            !app.tap(QStringLiteral("signedText.sign")))
            return fails("signing");
        // The client's copy is offered at once: the first is saved, of the others the client wants none.
        if (!app.waitFor(QStringLiteral("copy.none")) ||
            !(m_copies.isEmpty() ? saveCopy(app) : app.tap(QStringLiteral("copy.none"))))
            return fails("the copy");
        if (!app.waitFor(QStringLiteral("review")) || !app.waitUntilGone(waiting))
            return fails("going back");
    }
    return false;
}

void TestClientStory::deferredComesBackAndSigns()
{
    // What the rules say, worked out here from the protocol's own words.
    const QDate transplant(2026, 8, 31);
    const QDate lastDose(2026, 11, 10);
    const QJsonObject transplantRule = ruleOf(QStringLiteral("skin.json"), QStringLiteral("transplant"));
    const QJsonObject finasterideRule = ruleOf(QStringLiteral("medicines.json"), QStringLiteral("finasteride-stopped"));
    const QDate afterTransplant = after(transplant, transplantRule);
    const QDate afterFinasteride = after(lastDose, finasterideRule);
    QVERIFY(afterTransplant.isValid() && afterFinasteride.isValid());
    const QDate eligible = std::max(afterTransplant, afterFinasteride);
    QVERIFY(eligible > m_now.date());
    const QString day = asSaid(eligible);

    QTemporaryDir home;
    QVERIFY(QDir(home.path()).mkdir(QStringLiteral("stick")));
    m_out = home.filePath(QStringLiteral("stick"));
    DrivenApp app(home.path());
    DO(app.start({QStringLiteral("--clock"), now()}));
    DO(stipple::e2e::goThroughFirstStart(app, false));
    DO(addClient(app));

    // First hand-over: consent to electronic records, then the intake.
    DO(handOver(app, QStringLiteral("intake")));
    KioskWalk intake(app, {{QStringLiteral("born"), QStringLiteral("14.3.1985")},
                           {QStringLiteral("sex"), QStringLiteral("1")},
                           {QStringLiteral("skin"), QStringLiteral("3")},
                           {QStringLiteral("cause"), QStringLiteral("5")},
                           {QStringLiteral("expect"), QStringLiteral("a shaved look")},
                           {QStringLiteral("patch"), QStringLiteral("0")},
                           {QStringLiteral("ht"), QStringLiteral("0")},
                           {QStringLiteral("ht.date"), asTyped(transplant)},
                           {QStringLiteral("ht.healed"), QStringLiteral("0")},
                           {QStringLiteral("fin"), QStringLiteral("1")},
                           {QStringLiteral("fin.stop"), asTyped(lastDose)}});
    intake.inMidSignature = [&app] { return app.resize(800, 1280) && app.resize(1280, 800); };
    DO(inTheClientsHands(app, intake, 4, 40));
    // The client was told the day, and why.
    const QStringList dates = intake.said().value(QStringLiteral("dates"));
    QVERIFY2(dates.value(0).contains(day), qPrintable(dates.join(u'\n')));
    const auto because = [&](const QDate& from, const QJsonObject& rule) {
        return dates.filter(asSaid(from)).filter(inEnglish(rule, "reason")).size() == 1;
    };
    QVERIFY2(because(afterTransplant, transplantRule), qPrintable(dates.join(u'\n')));
    QVERIFY2(because(afterFinasteride, finasterideRule), qPrintable(dates.join(u'\n')));
    // So is the practitioner; and the consents to a treatment have to wait.
    DO(standsAt(app, day));
    DO(app.tap(QStringLiteral("handOver.review")));
    DO(app.waitFor(QStringLiteral("review.waiting[health-data]")));
    QVERIFY(app.read(QStringLiteral("review.outcome"), QStringLiteral("title")).toString().contains(day));
    QVERIFY(!app.names().contains(QStringLiteral("review.handOver")));
    DO(app.waitFor(QStringLiteral("review.preparation[0]"))); // what to stop, and the day before
    DO(counterSignAll(app));
    DO(app.picture(QStringLiteral("story-deferred")));

    // The day before it is still too early.
    DO(advanceTo(app, eligible.addDays(-1)));
    const QString nearDay = QLocale(QStringLiteral("en")).toString(eligible, QStringLiteral("d MMMM"));
    DO(standsAt(app, nearDay));
    DO(advanceTo(app, eligible));
    DO(app.waitFor(QStringLiteral("client.standingTitle")));
    QVERIFY(!app.read(QStringLiteral("client.standingTitle"), QStringLiteral("text")).toString().contains(nearDay));

    // On the day: the shorter questions, the review, and the second hand-over.
    DO(handOver(app, QStringLiteral("same-day")));
    KioskWalk today(app, {{QStringLiteral("fin"), QStringLiteral("1")},
                          {QStringLiteral("fin.stop"), asTyped(lastDose)},
                          {QStringLiteral("healed"), QStringLiteral("0")},
                          {QStringLiteral("exfoliated"), QStringLiteral("0")}});
    DO(inTheClientsHands(app, today, 2, 12));
    DO(app.tap(QStringLiteral("handOver.review")));
    DO(app.waitFor(QStringLiteral("review.outcome")));
    if (app.names().contains(QStringLiteral("review.read"))) {
        DO(app.tap(QStringLiteral("review.read")));
    }
    DO(app.waitFor(QStringLiteral("review.handOver")));
    DO(app.picture(QStringLiteral("story-clear")));
    DO(app.tap(QStringLiteral("review.handOver")));
    DO(app.followToNextStage());
    DO(app.waitFor(QStringLiteral("kiosk.language[en]")));
    KioskWalk consents(app, {}, {QStringLiteral("photos-publication")});
    consents.inMidSignature = intake.inMidSignature;
    DO(inTheClientsHands(app, consents, 4, 26));
    QCOMPARE(m_kills, 10);

    // Counter-signed, locked, unlocked, and found by whoever opens the file.
    DO(app.tap(QStringLiteral("handOver.review")));
    DO(app.waitFor(QStringLiteral("review.waiting[treatment]")));
    for (const char* text : {"photos-record", "photos-teaching"})
        QVERIFY2(app.names().contains(QStringLiteral("review.waiting[%1]").arg(QLatin1String(text))), text);
    DO(counterSignAll(app));
    DO(app.tap(QStringLiteral("nav.lock")));
    DO(unlock(app));
    DO(openClient(app));
    for (const char* kind : {"health-data", "treatment", "photos-record", "photos-teaching"})
        DO(app.waitFor(QStringLiteral("client.consent[%1]").arg(QLatin1String(kind))));
    QVERIFY(!app.names().contains(QStringLiteral("client.consent[photos-publication]")));
    DO(app.picture(QStringLiteral("story-file")));
    DO(app.tap(QStringLiteral("client.consent[treatment]")));
    DO(app.waitFor(QStringLiteral("signedText")));
    DO(app.picture(QStringLiteral("story-treatment")));
    DO(app.quit());
}

QTEST_GUILESS_MAIN(TestClientStory)
#include "test_client_story.moc"
