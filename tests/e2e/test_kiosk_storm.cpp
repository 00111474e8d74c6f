// Ten thousand random events against a tablet in a client's hands: the consent and the intake, the taking back of a
// consent, and the questions of the day. It never leaves the kiosk, every page of it is reached, and meanwhile no
// database is open, and neither a key of the vault nor another client's name is in memory. STIPPLE_STORM says how many
// events (10,000), STIPPLE_SEED repeats a run.
#include "kiosk_storm.h"
#include "process_memory.h"
#include "vault/slot_keys.h"
#include "vault/vault.h"

#include <QElapsedTimer>
#include <QTest>

using namespace stipple;
using stipple::e2e::DrivenApp;
using stipple::e2e::KioskStorm;

class TestKioskStorm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLeadsOut();

private:
    // What is handed over to whom, its part of the events in hundredths, and the pages it has.
    struct Handed {
        QString client;
        QString offer; // or "taking back"
        int part = 0;
        QStringList pages;
    };
    static const std::vector<Handed>& allThatIsHanded();
    bool unlock(DrivenApp& app);
    bool openClient(DrivenApp& app, const QString& name);
    bool handOver(DrivenApp& app, const Handed& handed);
    bool takeBack(DrivenApp& app, const Handed& handed);
    void blow(DrivenApp& app, const Handed& handed, int events);
    void isPrivate(const DrivenApp& app, const QString& name);
    bool secondInstance(const DrivenApp& app);

    QRandomGenerator m_dice;
    QList<QByteArray> m_keys;
    QList<QByteArray> m_names; // of some clients, by which the others are known to be there
    QMap<QString, int> m_done;
    QString m_why;
};

namespace
{

const QString passphrase = QStringLiteral("paper lantern over quiet gravel");

// The vault's key and all that is derived from it.
QList<QByteArray> keysOf(const QString& folder)
{
    const auto inspected = vault::inspectVault(folder);
    if (!inspected)
        return {};
    const vault::Header& header = inspected->header;
    for (const vault::Slot& slot : header.keySlots) {
        if (slot.kind != vault::Slot::Kind::Passphrase)
            continue;
        const auto slotKey = vault::passphraseSlotKey(vault::SecretBytes::fromPassphrase(passphrase), slot);
        const auto key = slotKey ? vault::openSlot(slot, header.vault, *slotKey) : failure(slotKey.error());
        if (!key)
            return {};
        QList<QByteArray> keys{key->view().toByteArray()};
        for (const auto use : {vault::KeyUse::WrapDatabaseKey, vault::KeyUse::WrapClientKeys,
                               vault::KeyUse::WrapClinicKey, vault::KeyUse::WrapDeviceKey})
            keys += vault::deriveKey(*key, use).view().toByteArray();
        const auto device = vault::openDeviceKey(header.identity, *key, header.vault);
        if (device)
            keys += device->secretKey.view().toByteArray();
        return keys;
    }
    return {};
}

QString consent(const char* text) { return QStringLiteral("consent/") + QLatin1String(text); }

const QString takingBack = QStringLiteral("taking back");

} // namespace

const std::vector<TestKioskStorm::Handed>& TestKioskStorm::allThatIsHanded()
{
    const QString language = QStringLiteral("language");
    const QString thanks = QStringLiteral("thank-you");
    const QString cover = QStringLiteral("cover");
    static const std::vector<Handed> all{
        {QStringLiteral("Amina Haddad"),
         QStringLiteral("intake"),
         60,
         {language, consent("health-data"), QStringLiteral("form/intake"), QStringLiteral("dates"),
          QStringLiteral("stop-list"), thanks, cover}},
        {QStringLiteral("Daniel Ferreira"), takingBack, 15, {language, consent("withdrawal"), thanks, cover}},
        {QStringLiteral("Daniel Ferreira"),
         QStringLiteral("same-day"),
         25,
         {language, QStringLiteral("form/same-day"), QStringLiteral("dates"), thanks, cover}},
    };
    return all;
}

#define DO(action) QVERIFY2(action, qPrintable(m_why.isEmpty() ? app.failure() : m_why))

bool TestKioskStorm::unlock(DrivenApp& app)
{
    return app.waitFor(QStringLiteral("unlock.passphrase")) &&
           app.fill(QStringLiteral("unlock.passphrase"), passphrase) && app.tap(QStringLiteral("unlock.open")) &&
           app.waitFor(QStringLiteral("nav.clients"));
}

bool TestKioskStorm::openClient(DrivenApp& app, const QString& name)
{
    return app.tap(QStringLiteral("nav.clients")) && app.waitFor(QStringLiteral("clients.list")) &&
           app.tap(QStringLiteral("clients.search")) && app.key(QStringLiteral("A"), QStringLiteral("control")) &&
           app.type(name.toLower()) && app.waitFor(QStringLiteral("clients.list"), QStringLiteral("count"), 1) &&
           app.key(QStringLiteral("Down")) && app.key(QStringLiteral("Return")) &&
           app.waitFor(QStringLiteral("client"), QStringLiteral("name"), name) &&
           app.waitFor(QStringLiteral("client.handOver"), QStringLiteral("enabled"), true);
}

bool TestKioskStorm::handOver(DrivenApp& app, const Handed& handed)
{
    if (!openClient(app, handed.client))
        return false;
    if (handed.offer == takingBack) {
        if (!app.waitFor(QStringLiteral("client.consent[health-data]")) ||
            !app.tap(QStringLiteral("client.consent[health-data]")) ||
            !app.waitFor(QStringLiteral("signedText.takeBack")) || !app.tap(QStringLiteral("signedText.takeBack")) ||
            !app.waitFor(QStringLiteral("withdrawal.accept")) || !app.tap(QStringLiteral("withdrawal.accept")))
            return false;
    } else {
        const QString row = QStringLiteral("handOver.offer[%1]").arg(handed.offer);
        // What is chosen for this day comes a moment later than the sheet.
        if (!app.tap(QStringLiteral("client.handOver")) || !app.waitFor(row) ||
            !app.waitFor(QStringLiteral("handOver.accept"), QStringLiteral("enabled"), true) ||
            (!app.read(row, QStringLiteral("checked")).toBool() && !app.tap(row)) ||
            !app.waitFor(row, QStringLiteral("checked"), true) || !app.tap(QStringLiteral("handOver.accept")))
            return false;
    }
    return app.followToNextStage() && app.waitFor(QStringLiteral("kiosk.language[en]"));
}

bool TestKioskStorm::takeBack(DrivenApp& app, const Handed& handed)
{
    return app.waitFor(QStringLiteral("kiosk.takeBack")) && app.tap(QStringLiteral("kiosk.takeBack")) &&
           app.followToNextStage() && unlock(app) &&
           app.waitFor(QStringLiteral("client"), QStringLiteral("name"), handed.client); // whose tablet it was
}

void TestKioskStorm::isPrivate(const DrivenApp& app, const QString& name)
{
    const QByteArray own = name.toUtf8();
    QVERIFY2(e2e::memoryHolds(app.pid(), own), "the search would prove nothing");
    QList<QByteArray> others = m_names + m_keys;
    others.removeAll(own);
    const auto held = e2e::heldInMemory(app.pid(), others);
    QVERIFY2(held.isEmpty(), held.isEmpty() ? "" : held.front().toHex().constData());
    const QStringList files = e2e::openFiles(app.pid());
    QVERIFY(!files.isEmpty());
    QVERIFY2(files.filter(QStringLiteral("records.db")).isEmpty(), qPrintable(files.join(u' ')));
}

// Another start on the same vault finds it in use, shows nothing of it, and disturbs nobody.
bool TestKioskStorm::secondInstance(const DrivenApp& app)
{
    QTemporaryDir home;
    DrivenApp second(home.path());
    if (!second.start({QStringLiteral("--vault"), app.vaultFolder()}) ||
        !QTest::qWaitFor([&] { return !second.names().isEmpty(); }, 15'000)) {
        m_why = QStringLiteral("the second one does not say anything");
        return false;
    }
    const QStringList names = second.names();
    const bool isOut = !names.contains(QStringLiteral("practitioner")) && !names.contains(QStringLiteral("kiosk"));
    second.picture(QStringLiteral("kiosk-second"));
    if (!isOut)
        m_why = QStringLiteral("the second one shows ") + names.join(QLatin1Char(' '));
    return isOut;
}

// In the clients' hands, until the tablet waits to be taken back.
void TestKioskStorm::blow(DrivenApp& app, const Handed& handed, int events)
{
    const qint64 pid = app.pid();
    KioskStorm storm(app, m_dice);
    const auto stays = [&] {
        m_why = storm.stays() ? QString() : storm.why();
        return m_why.isEmpty();
    };
    isPrivate(app, handed.client);
    DO(stays());
    QElapsedTimer since;
    since.start();
    for (int i = 1; i <= events; ++i) {
        storm.event();
        DO(stays());
        if (i % std::max(1, events / 2) == 0)
            isPrivate(app, handed.client);
    }
    qInfo("%s, %s: %d events took %.1f s", qPrintable(handed.client), qPrintable(handed.offer), events,
          double(since.elapsed()) / 1000);
    // What the dice did not come to is gone to on purpose.
    int steps = 0;
    for (; steps < 5'000 && !storm.hasSeen(handed.pages); ++steps) {
        if (storm.hasSeen(handed.pages.first(handed.pages.size() - 1)))
            storm.handBack();
        else
            storm.goOn();
        DO(stays());
    }
    app.picture(QStringLiteral("kiosk-storm-") + handed.offer);
    for (auto page = storm.pages().cbegin(); page != storm.pages().cend(); ++page)
        qInfo("%s: seen %d times", qPrintable(page.key()), page.value());
    for (const QString& page : handed.pages)
        QVERIFY2(storm.pages().contains(page), qPrintable(page));
    QCOMPARE(storm.pages().size(), handed.pages.size());
    QCOMPARE(app.pid(), pid);
    for (auto one = storm.done().cbegin(); one != storm.done().cend(); ++one)
        m_done[one.key()] += one.value();
    const auto isBack = [&] {
        if (app.names().contains(QStringLiteral("kiosk.takeBack")))
            return true;
        storm.handBack();
        return false;
    };
    QVERIFY2(QTest::qWaitFor(isBack, 15'000), qPrintable(app.failure()));
}

void TestKioskStorm::nothingLeadsOut()
{
    bool isGiven = false;
    quint32 seed = qEnvironmentVariable("STIPPLE_SEED").toUInt(&isGiven);
    if (!isGiven)
        seed = QRandomGenerator::global()->generate();
    m_dice.seed(seed);
    const int events = std::max(400, qEnvironmentVariable("STIPPLE_STORM", QStringLiteral("10000")).toInt());
    qInfo("STIPPLE_SEED=%u STIPPLE_STORM=%d", seed, events);

    QTemporaryDir home;
    DrivenApp app(home.path());
    DO(app.start({QStringLiteral("--demo"), QStringLiteral("--clients"), QStringLiteral("4")}));
    m_keys = keysOf(app.vaultFolder());
    QVERIFY(m_keys.size() == 6);
    DO(unlock(app));
    DO(app.tap(QStringLiteral("nav.clients")));
    DO(app.waitFor(QStringLiteral("clients.list")));
    const auto isListed = [&] {
        m_names.clear();
        for (const QString& row : app.names().filter(QStringLiteral("clients.row["))) {
            const QString name = app.read(row, QStringLiteral("name")).toString();
            if (!name.isEmpty())
                m_names += name.toUtf8();
        }
        return m_names.size() >= 9;
    };
    QVERIFY(QTest::qWaitFor(isListed, 15'000));
    // The search finds what is there: the vault's process holds its key and its clients.
    QVERIFY(e2e::memoryHolds(app.pid(), m_keys.front()));
    QVERIFY(!e2e::heldInMemory(app.pid(), m_names).isEmpty());

    bool isFirst = true;
    for (const Handed& handed : allThatIsHanded()) {
        app.beQuiet(false);
        DO(handOver(app, handed));
        app.beQuiet(); // most of what follows leads nowhere
        if (std::exchange(isFirst, false))
            DO(secondInstance(app));
        blow(app, handed, events * handed.part / 100);
        if (QTest::currentTestFailed())
            return;
        DO(takeBack(app, handed));
    }
    for (auto one = m_done.cbegin(); one != m_done.cend(); ++one)
        qInfo("%s: %d times", qPrintable(one.key()), one.value());
    if (events >= 5'000) {
        for (const char* thing : {"turned", "typed/initials", "drawn/signature"})
            QVERIFY2(m_done.value(QLatin1String(thing)) > 0, thing);
    }
}

QTEST_GUILESS_MAIN(TestKioskStorm)
#include "test_kiosk_storm.moc"
