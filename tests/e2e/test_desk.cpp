// The practitioner's desk on the invented clinic: a client's file, its notes, the calendar and its appointments; each
// screen in every dress, and what happens where it matters in one.
#include "driven_app.h"

#include <QDir>
#include <QSettings>
#include <QTest>

using stipple::e2e::DrivenApp;

class TestDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void inEveryDress_data();
    void inEveryDress();
    void aNoteIsSignedAndCorrected();
    void bookedFromTheCalendar();
    void threeAtOnceAreListed();
    void theListIsHandedOut();
    void mergedAndTakenApart();

private:
    bool begin(DrivenApp& app, const QString& home, const QString& language = QStringLiteral("en"));
    bool openClient(DrivenApp& app, const QString& typed, const QString& name);
    QTemporaryDir m_seeded;
};

namespace
{

bool copyFolder(const QString& from, const QString& to)
{
    if (!QDir().mkpath(to))
        return false;
    const auto entries = QDir(from).entryInfoList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo& entry : entries) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir() ? !copyFolder(entry.filePath(), target) : !QFile::copy(entry.filePath(), target))
            return false;
    }
    return QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

const QString opensAt = QStringLiteral("2026-11-25T08:00:00Z");

} // namespace

void TestDesk::initTestCase()
{
    // Told once, copied for each test.
    DrivenApp app(m_seeded.path());
    QVERIFY2(app.start({QStringLiteral("--demo"), QStringLiteral("--clients"), QStringLiteral("24"),
                        QStringLiteral("--clock"), opensAt}),
             qPrintable(app.failure()));
    QVERIFY(app.waitFor(QStringLiteral("unlock.passphrase")));
    QVERIFY(app.quit());
}

bool TestDesk::begin(DrivenApp& app, const QString& home, const QString& language)
{
    if (!copyFolder(m_seeded.filePath(QStringLiteral("vault")), home + QStringLiteral("/vault")))
        return false;
    QSettings settings(app.settingsFile(), QSettings::IniFormat);
    if (!settings.contains(QStringLiteral("language")))
        settings.setValue(QStringLiteral("language"), language);
    settings.sync();
    return app.start({QStringLiteral("--clock"), opensAt}) && app.waitFor(QStringLiteral("unlock.passphrase"));
}

bool TestDesk::openClient(DrivenApp& app, const QString& typed, const QString& name)
{
    if (!app.tap(QStringLiteral("nav.clients")) || !app.waitFor(QStringLiteral("clients.search")) ||
        !app.tap(QStringLiteral("clients.search")) || !app.key(QStringLiteral("A"), QStringLiteral("control")) ||
        !app.type(typed))
        return false;
    QString row;
    const auto isFound = [&] {
        for (const QString& each : app.names()) {
            if (each.startsWith(QLatin1String("clients.row[")) &&
                app.read(each, QStringLiteral("name")).toString() == name)
                row = each;
        }
        return !row.isEmpty();
    };
    return QTest::qWaitFor(isFound, 10'000) && app.tap(row) &&
           app.waitFor(QStringLiteral("client"), QStringLiteral("name"), name) &&
           app.waitFor(QStringLiteral("client.standing"));
}

void TestDesk::inEveryDress_data()
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
    QTest::newRow("large-text") << 1280 << 800 << 1 << "en" << 200;
    QTest::newRow("large-text-portrait") << 800 << 1280 << 2 << "es" << 200;
}

#define SEE(name)                                                                                                      \
    do {                                                                                                               \
        QVERIFY2(                                                                                                      \
            app.picture(QStringLiteral("%1-%2").arg(QLatin1String(name), QLatin1String(QTest::currentDataTag()))),     \
            qPrintable(app.failure()));                                                                                \
        const QStringList flaws = app.flaws();                                                                         \
        QVERIFY2(flaws.isEmpty(),                                                                                      \
                 qPrintable(QLatin1String(name) + QStringLiteral(": ") + flaws.join(QStringLiteral(" | "))));          \
    } while (false)
#define DO(what) QVERIFY2(what, qPrintable(app.failure()))

void TestDesk::inEveryDress()
{
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, appearance);
    QFETCH(QString, language);
    QFETCH(int, text);
    QTemporaryDir home;
    DrivenApp app(home.path());
    QSettings settings(app.settingsFile(), QSettings::IniFormat);
    settings.setValue(QStringLiteral("appearance"), appearance);
    settings.setValue(QStringLiteral("language"), language);
    settings.setValue(QStringLiteral("textPercent"), text);
    settings.sync();
    QFile list(home.filePath(QStringLiteral("list.csv")));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("Name,Phone,Born,Shoe size\nNora Example,+34 611 000 001,1980-03-14,38\nTOM LINDQVIST,,,\nBad "
               "Date,,31.31.1980,40\n");
    list.close();
    DO(begin(app, home.path()));
    DO(app.resize(width, height));
    DO(app.fill(QStringLiteral("unlock.passphrase"), QStringLiteral("paper lantern over quiet gravel")));
    DO(app.tap(QStringLiteral("unlock.open")));
    DO(app.waitFor(QStringLiteral("today.visits")));
    DO(openClient(app, QStringLiteral("daniel fer"), QStringLiteral("Daniel Ferreira")));
    SEE("desk-daniel");
    DO(app.tap(QStringLiteral("client.note")));
    DO(app.waitFor(QStringLiteral("note.text"), QStringLiteral("activeFocus"), true));
    DO(app.type(QStringLiteral("Prefers the chair flat; bring the second lamp.")));
    SEE("desk-note");
    DO(app.tap(QStringLiteral("note.accept")));
    DO(app.waitUntilGone(QStringLiteral("note.text")));
    DO(openClient(app, QStringLiteral("tom lind"), QStringLiteral("Tom Lindqvist")));
    SEE("desk-tom");
    DO(app.tap(QStringLiteral("client.review")));
    DO(app.waitFor(QStringLiteral("review.outcome")));
    SEE("desk-review");
    DO(app.tap(QStringLiteral("review.override")));
    DO(app.waitFor(QStringLiteral("review.overriding.reason")));
    SEE("desk-override");
    DO(app.tap(QStringLiteral("review.overriding.cancel")));
    DO(app.waitUntilGone(QStringLiteral("review.overriding.reason")));
    DO(app.tap(QStringLiteral("review.back")));
    DO(app.tap(QStringLiteral("client.consent[health-data]")));
    DO(app.waitFor(QStringLiteral("signedText.copy")));
    SEE("desk-signed");
    DO(app.tap(QStringLiteral("signedText.copy")));
    DO(app.waitFor(QStringLiteral("copy.folder")));
    SEE("desk-copy");
    DO(app.tap(QStringLiteral("copy.cancel")));
    DO(app.waitUntilGone(QStringLiteral("copy.folder")));
    DO(app.tap(QStringLiteral("signedText.back")));
    DO(openClient(app, QStringLiteral("daniel fer"), QStringLiteral("Daniel Ferreira")));
    DO(app.tap(QStringLiteral("client.review")));
    DO(app.waitFor(QStringLiteral("review.outcome")));
    SEE("desk-review-caution");
    DO(app.tap(QStringLiteral("review.back")));
    DO(app.tap(QStringLiteral("client.data")));
    DO(app.waitFor(QStringLiteral("clientData.goes")));
    SEE("desk-data");
    DO(app.tap(QStringLiteral("clientData.back")));
    DO(openClient(app, QStringLiteral("tom lind"), QStringLiteral("Tom Lindqvist")));
    DO(app.tap(QStringLiteral("client.book")));
    DO(app.waitFor(QStringLiteral("appointment.standing")));
    SEE("desk-book");
    DO(app.tap(QStringLiteral("appointment.back")));
    DO(app.tap(QStringLiteral("nav.calendar")));
    DO(app.waitFor(QStringLiteral("calendar"), QStringLiteral("isLoading"), false));
    SEE("desk-week");
    DO(app.tap(QStringLiteral("nav.person")));
    DO(app.waitFor(QStringLiteral("switch.cancel")));
    SEE("desk-switch");
    DO(app.tap(QStringLiteral("switch.cancel")));
    DO(app.waitUntilGone(QStringLiteral("switch.cancel")));
    DO(app.tap(QStringLiteral("calendar.view[0]")));
    SEE("desk-day");
    DO(app.tap(QStringLiteral("nav.clients")));
    DO(app.waitFor(QStringLiteral("clients.duplicates")));
    SEE("desk-clients");
    DO(app.tap(QStringLiteral("clients.export")));
    DO(app.waitFor(QStringLiteral("clientList.purpose")));
    SEE("desk-client-list");
    DO(app.tap(QStringLiteral("clientList.cancel")));
    DO(app.waitUntilGone(QStringLiteral("clientList.purpose")));
    DO(app.tap(QStringLiteral("clients.import")));
    DO(app.fill(QStringLiteral("import.path"), QString()));
    DO(app.key(QStringLiteral("A"), QStringLiteral("control")));
    DO(app.type(home.filePath(QStringLiteral("list.csv"))));
    DO(app.key(QStringLiteral("Return")));
    DO(app.waitFor(QStringLiteral("import.start"), QStringLiteral("enabled"), true));
    SEE("desk-import");
    DO(app.tap(QStringLiteral("import.back")));
    DO(app.tap(QStringLiteral("import.back")));
    DO(app.waitFor(QStringLiteral("clients.duplicates")));
    DO(app.tap(QStringLiteral("clients.duplicates")));
    DO(app.waitFor(QStringLiteral("duplicates.pair[0]")));
    SEE("desk-duplicates");
    DO(app.tap(QStringLiteral("duplicates.pair[0]")));
    DO(app.waitFor(QStringLiteral("merge.accept")));
    SEE("desk-merge");
    DO(app.quit());
}

void TestDesk::aNoteIsSignedAndCorrected()
{
    QTemporaryDir home;
    DrivenApp app(home.path());
    DO(begin(app, home.path()));
    DO(app.fill(QStringLiteral("unlock.passphrase"), QStringLiteral("paper lantern over quiet gravel")));
    DO(app.tap(QStringLiteral("unlock.open")));
    DO(app.waitFor(QStringLiteral("today.visits")));
    DO(openClient(app, QStringLiteral("amina had"), QStringLiteral("Amina Haddad")));
    // Above it stands what is still to come today.
    DO(app.tap(QStringLiteral("client.note")));
    DO(app.waitFor(QStringLiteral("note.text"), QStringLiteral("activeFocus"), true));
    QCOMPARE(app.read(QStringLiteral("note.accept"), QStringLiteral("enabled")).toBool(), false); // nothing to sign
    DO(app.type(QStringLiteral("Allergic to nickel")));
    DO(app.tap(QStringLiteral("note.accept")));
    DO(app.waitUntilGone(QStringLiteral("note.text")));
    DO(app.waitFor(QStringLiteral("client.title[1]"), QStringLiteral("text"), QStringLiteral("Allergic to nickel")));
    // Opened, it says who signed it; it can be corrected, never edited.
    DO(app.tap(QStringLiteral("client.title[1]")));
    DO(app.waitFor(QStringLiteral("entry.fact[0]"), QStringLiteral("text"), QStringLiteral("Allergic to nickel")));
    DO(app.picture(QStringLiteral("desk-entry-note")));
    DO(app.tap(QStringLiteral("entry.accept")));
    DO(app.waitFor(QStringLiteral("note.text"), QStringLiteral("activeFocus"), true));
    DO(app.key(QStringLiteral("End")));
    DO(app.type(QStringLiteral(" and cobalt")));
    DO(app.fill(QStringLiteral("note.reason"), QStringLiteral("Half of it was forgotten")));
    DO(app.picture(QStringLiteral("desk-note-correcting")));
    DO(app.tap(QStringLiteral("note.accept")));
    DO(app.waitUntilGone(QStringLiteral("note.text")));
    DO(app.waitFor(QStringLiteral("client.title[1]"), QStringLiteral("text"),
                   QStringLiteral("Allergic to nickel and cobalt")));
    DO(app.waitFor(QStringLiteral("client.title[2]"), QStringLiteral("text"), QStringLiteral("Allergic to nickel")));
    DO(app.picture(QStringLiteral("desk-note-corrected")));
    DO(app.quit());
}

void TestDesk::bookedFromTheCalendar()
{
    QTemporaryDir home;
    DrivenApp app(home.path());
    DO(begin(app, home.path()));
    DO(app.fill(QStringLiteral("unlock.passphrase"), QStringLiteral("paper lantern over quiet gravel")));
    DO(app.tap(QStringLiteral("unlock.open")));
    DO(app.waitFor(QStringLiteral("today.visits")));
    DO(app.tap(QStringLiteral("nav.calendar")));
    DO(app.waitFor(QStringLiteral("calendar"), QStringLiteral("isLoading"), false));
    DO(app.tap(QStringLiteral("calendar.new")));
    DO(app.waitFor(QStringLiteral("appointment.save"), QStringLiteral("enabled"), false)); // nobody is chosen
    DO(app.fill(QStringLiteral("appointment.search"), QStringLiteral("tom lind")));
    DO(app.waitFor(QStringLiteral("appointment.candidate[0]"), QStringLiteral("name"),
                   QStringLiteral("Tom Lindqvist")));
    DO(app.tap(QStringLiteral("appointment.candidate[0]")));
    // The gate's words at once: today is too early.
    DO(app.waitFor(QStringLiteral("appointment.standing"), QStringLiteral("title"),
                   QStringLiteral("Treatment is safe from 4 December")));
    DO(app.picture(QStringLiteral("desk-book-too-early")));
    DO(app.tap(QStringLiteral("appointment.save")));
    DO(app.waitFor(QStringLiteral("calendar")));
    DO(app.quit());
}

void TestDesk::threeAtOnceAreListed()
{
    QTemporaryDir home;
    DrivenApp app(home.path());
    DO(begin(app, home.path()));
    DO(app.fill(QStringLiteral("unlock.passphrase"), QStringLiteral("paper lantern over quiet gravel")));
    DO(app.tap(QStringLiteral("unlock.open")));
    DO(app.waitFor(QStringLiteral("today.visits")));
    DO(app.tap(QStringLiteral("nav.calendar")));
    DO(app.waitFor(QStringLiteral("calendar"), QStringLiteral("isLoading"), false));
    for (const QString& name :
         {QStringLiteral("Tom Lindqvist"), QStringLiteral("Ravi Nair"), QStringLiteral("Amina Haddad")}) {
        DO(app.tap(QStringLiteral("calendar.new")));
        DO(app.fill(QStringLiteral("appointment.search"), name));
        DO(app.waitFor(QStringLiteral("appointment.candidate[0]"), QStringLiteral("name"), name));
        DO(app.tap(QStringLiteral("appointment.candidate[0]")));
        DO(app.waitFor(QStringLiteral("appointment.save"), QStringLiteral("enabled"), true));
        DO(app.tap(QStringLiteral("appointment.save")));
        DO(app.waitFor(QStringLiteral("calendar")));
    }
    QString together;
    const auto isThere = [&] {
        for (const QString& name : app.names()) {
            if (name.startsWith(QLatin1String("calendar.together[")))
                together = name;
        }
        return !together.isEmpty();
    };
    QTRY_VERIFY(isThere());
    DO(app.picture(QStringLiteral("desk-together")));
    QVERIFY2(app.flaws().isEmpty(), qPrintable(app.flaws().join(u'\n')));
    DO(app.tap(together));
    DO(app.waitFor(QStringLiteral("together.cancel")));
    DO(app.picture(QStringLiteral("desk-together-list")));
    QVERIFY2(app.flaws().isEmpty(), qPrintable(app.flaws().join(u'\n')));
    QString row;
    for (const QString& name : app.names()) {
        if (name.startsWith(QLatin1String("calendar.visit[")) &&
            app.read(name, QStringLiteral("name")).toString() == QLatin1String("Ravi Nair"))
            row = name;
    }
    QVERIFY(!row.isEmpty());
    DO(app.tap(row));
    DO(app.waitFor(QStringLiteral("appointment")));
    DO(app.quit());
}

void TestDesk::theListIsHandedOut()
{
    QTemporaryDir home;
    DrivenApp app(home.path());
    DO(begin(app, home.path()));
    DO(app.fill(QStringLiteral("unlock.passphrase"), QStringLiteral("paper lantern over quiet gravel")));
    DO(app.tap(QStringLiteral("unlock.open")));
    DO(app.waitFor(QStringLiteral("today.visits")));
    DO(app.tap(QStringLiteral("nav.clients")));
    DO(app.tap(QStringLiteral("clients.export")));
    DO(app.waitFor(QStringLiteral("clientList.accept"), QStringLiteral("enabled"), false)); // for nothing
    DO(app.fill(QStringLiteral("clientList.purpose"), QStringLiteral("A letter to everybody")));
    DO(app.tap(QStringLiteral("clientList.folder")));
    DO(app.key(QStringLiteral("A"), QStringLiteral("control")));
    DO(app.type(home.filePath(QStringLiteral("stick"))));
    DO(app.tap(QStringLiteral("clientList.accept")));
    DO(app.waitFor(QStringLiteral("clientList.problem"))); // there is no such folder
    DO(app.picture(QStringLiteral("desk-list-problem")));
    QVERIFY(QDir(home.path()).mkdir(QStringLiteral("stick")));
    DO(app.tap(QStringLiteral("clientList.accept")));
    DO(app.waitFor(QStringLiteral("clientList.saved")));
    DO(app.picture(QStringLiteral("desk-list-saved")));
    QVERIFY2(app.flaws().isEmpty(), qPrintable(app.flaws().join(u'\n')));
    QCOMPARE(QDir(home.filePath(QStringLiteral("stick"))).entryList(QDir::Files),
             QStringList(QStringLiteral("clients-2026-11-25.csv")));
    DO(app.tap(QStringLiteral("clientList.cancel")));
    // It is in the audit.
    DO(app.tap(QStringLiteral("nav.settings")));
    DO(app.tap(QStringLiteral("settings.section[4]")));
    DO(app.waitFor(QStringLiteral("settings.audit.row[0]")));
    DO(app.picture(QStringLiteral("desk-list-audit")));
    DO(app.quit());
}

void TestDesk::mergedAndTakenApart()
{
    QTemporaryDir home;
    DrivenApp app(home.path());
    DO(begin(app, home.path()));
    DO(app.fill(QStringLiteral("unlock.passphrase"), QStringLiteral("paper lantern over quiet gravel")));
    DO(app.tap(QStringLiteral("unlock.open")));
    DO(app.waitFor(QStringLiteral("today.visits")));
    DO(app.tap(QStringLiteral("nav.clients")));
    DO(app.waitFor(QStringLiteral("clients.duplicates")));
    DO(app.tap(QStringLiteral("clients.duplicates")));
    DO(app.waitFor(QStringLiteral("duplicates.pair[0]")));
    DO(app.tap(QStringLiteral("duplicates.pair[0]")));
    DO(app.waitFor(QStringLiteral("merge.accept")));
    DO(app.tap(QStringLiteral("merge.accept")));
    DO(app.waitFor(QStringLiteral("client.title[0]"), QStringLiteral("text"),
                   QStringLiteral("Merged with another entry of the same person")));
    DO(app.picture(QStringLiteral("desk-merged")));
    DO(app.tap(QStringLiteral("client.title[0]")));
    DO(app.waitFor(QStringLiteral("entry.accept")));
    DO(app.tap(QStringLiteral("entry.accept")));
    DO(app.waitFor(QStringLiteral("client.title[0]"), QStringLiteral("text"), QStringLiteral("Became a client")));
    DO(app.quit());
}

QTEST_GUILESS_MAIN(TestDesk)
#include "test_desk.moc"
