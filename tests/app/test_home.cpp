// A client's own app, without its window: from the first start to the file that goes back to the clinic. Packs that do
// not hold are refused with nothing lost; answers outlive a kill; scabs extend what they extend; nothing of it lies in
// clear.
#include "opened_home.h"

#include "app/clinic_service.h"
#include "capture/jpeg.h"
#include "documents/check_in_file.h"
#include "documents/published_page.h"
#include "documents/qr_code.h"

#include <QDirIterator>
#include <QPainter>
#include <QProcess>

#include <csignal>
#include <sys/resource.h>

using namespace stipple;
using namespace stipple::app;
using namespace stipple::app::test;

std::shared_ptr<const protocol::Protocol> OpenedHome::builtIn() { return builtInProtocol(); }

namespace
{

QStringList keysOf(const QVariantList& lists, const QString& list)
{
    QStringList keys;
    for (const QVariant& each : lists) {
        if (each.toMap().value(QStringLiteral("key")) != list)
            continue;
        for (const QVariant& item : each.toMap().value(QStringLiteral("items")).toList())
            keys += item.toMap().value(QStringLiteral("key")).toString();
    }
    return keys;
}

QByteArray everything(const QString& folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

// Held before the code, a little askew, for as long as it runs.
class CodeCamera final : public camera::Camera
{
public:
    explicit CodeCamera(const QImage& code)
        : m_seen(1'280, 960, QImage::Format_RGB32)
    {
        m_seen.fill(QColor(150, 146, 140));
        QPainter painter(&m_seen);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.translate(640, 480);
        painter.rotate(7);
        painter.drawImage(QRect(-400, -400, 800, 800), code);
        m_timer.setInterval(20);
        connect(&m_timer, &QTimer::timeout, this, [this] { Q_EMIT framed(camera::frameOf(m_seen)); });
    }
    std::vector<camera::CameraInfo> cameras() override { return {{QStringLiteral("one"), QStringLiteral("A camera")}}; }
    void start(const QString&) override { m_timer.start(); }
    void stop() override { m_timer.stop(); }
    void capture(qint64 number) override { Q_EMIT captured(number, camera::frameOf(m_seen)); }

private:
    QImage m_seen;
    QTimer m_timer;
};

QByteArray somePhoto() { return capture::photoFromFrame(capture::drawnScalp(5, 640, 480), 1)->jpeg; }

} // namespace

class TestHome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itAsksWhoItIsAndMakesItsVaultByItself()
    {
        OpenedHome home;
        QVERIFY(home.start(true, true));
        QCOMPARE(home.app->door.state(), HomeDoor::Asking);
        QVERIFY(!QFileInfo::exists(home.app->vault.folder()));
        QSignalSpy clinic(&home.app->door, &HomeDoor::clinicChosen);
        home.app->door.chooseClinic();
        QCOMPARE(clinic.size(), 1);
        QVERIFY(!QFileInfo::exists(home.app->vault.folder()));
        home.app->door.chooseClient();
        QTRY_COMPARE(home.app->door.state(), HomeDoor::Open);
        QVERIFY(!home.app->days.hasCare());
        // The next start opens it without a question.
        QVERIFY(home.start(true, true));
        QCOMPARE(home.app->door.state(), HomeDoor::Open);
        // Without the key nothing opens, and nothing is overwritten; beginning anew puts it away.
        QDir keys(home.folder.filePath(QStringLiteral("keys")));
        for (const QString& key : keys.entryList(QDir::Files))
            QVERIFY(keys.remove(key));
        QVERIFY(home.start());
        QCOMPARE(home.app->door.state(), HomeDoor::Blocked);
        QVERIFY(home.app->door.problem().contains(QStringLiteral("keystore")));
        QVERIFY(home.app->door.canStartOver());
        home.app->door.startOver();
        QTRY_COMPARE(home.app->door.state(), HomeDoor::Open);
        const QStringList left = QDir(home.folder.path()).entryList({QStringLiteral("home.put-away-*")});
        QCOMPARE(left.size(), 1);
    }

    void withoutAKeystoreAPassphraseOpensIt()
    {
        OpenedHome home;
        QVERIFY(home.start(false));
        QCOMPARE(home.app->door.state(), HomeDoor::Choosing);
        QCOMPARE(home.app->door.proposed().split(QLatin1Char(' ')).size(), 5);
        home.app->door.setPassphrase(QStringLiteral("123"));
        home.app->door.goOn();
        QVERIFY(!home.app->door.passphraseProblem().isEmpty());
        const QString words = QStringLiteral("velvet kettle under nine umbrellas");
        home.app->door.setPassphrase(words);
        home.app->door.goOn();
        QTRY_COMPARE(home.app->door.state(), HomeDoor::Open);
        QVERIFY(home.start(false));
        QCOMPARE(home.app->door.state(), HomeDoor::Locked);
        home.app->door.setPassphrase(QStringLiteral("velvet kettle under ten umbrellas"));
        home.app->door.goOn();
        QTRY_VERIFY(!home.app->door.busy());
        QCOMPARE(home.app->door.state(), HomeDoor::Locked);
        QVERIFY(!home.app->door.passphraseProblem().isEmpty());
        home.app->door.setPassphrase(words);
        home.app->door.goOn();
        QTRY_COMPARE(home.app->door.state(), HomeDoor::Open);
    }

    void aPackIsLookedAtTakenInAndThereAgain()
    {
        OpenedHome home;
        QVERIFY(home.open());
        const QByteArray bytes = *home.packOf().toBytes(home.clinic.device);
        QVERIFY(home.look(home.fileWith(bytes)));
        QCOMPARE(home.app->pack.clinic(), QString::fromUtf8("Clínica Norte"));
        QVERIFY(home.app->pack.wayBack().isEmpty());
        QVERIFY(!home.app->days.hasCare()); // only looked at
        QVERIFY(home.take());
        QVERIFY(home.app->days.hasCare());
        QCOMPARE(home.app->days.day(), 3);
        QCOMPARE(home.app->days.total(), 30);
        QCOMPARE(home.app->days.title(), QStringLiteral("Day 3 of 30"));
        QCOMPARE(home.app->days.phoneLink(), QStringLiteral("tel:+34611223344"));
        QVERIFY(home.look(home.fileWith(bytes)));
        QVERIFY(!home.app->pack.canTake()); // it is here already
        QVERIFY(home.open());
        QCOMPARE(home.app->days.title(), QStringLiteral("Day 3 of 30"));
        // Byte for byte, and everything in it holds.
        QCOMPARE(home.app->home.current()->given.bytes, bytes);
    }

    void whatDoesNotHoldIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const OpenedHome home;
        const QByteArray good = *home.packOf().toBytes(home.clinic.device);
        QTest::newRow("cut off") << good.left(good.size() / 2);
        QTest::newRow("changed") << QByteArray(good).replace("Norte", "Nerte");
        QTest::newRow("newer") << QByteArray(good).replace("pack-2", "pack-7");
        QTest::newRow("something else") << QByteArray("{\"resourceType\":\"Patient\"}");
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("empty") << QByteArray();
        const documents::VouchedTablet other{'b'};
        documents::AftercarePack forged = home.packOf(9);
        forged.clinicKey = other.root.publicKey;
        forged.by = other.identity();
        forged.by.ownerSignature = other.root.sign(forged.by.signedByRoot(forged.vault));
        forged.by.deviceSignature = other.owner.sign(forged.by.signedByOwner(forged.vault));
        const auto bytes = forged.toBytes(other.device);
        QVERIFY(bytes);
        QTest::newRow("this clinic with another key") << *bytes;
    }
    void whatDoesNotHoldIsRefusedAndChangesNothing()
    {
        QFETCH(QByteArray, bytes);
        OpenedHome home;
        QVERIFY(home.open());
        QVERIFY(home.takeIn(home.packOf()));
        QVERIFY(!home.look(home.fileWith(bytes, QStringLiteral("wrong.stipplecare"))));
        QVERIFY(home.app->pack.problem().size() > 20);
        QVERIFY(!home.look(home.folder.filePath(QStringLiteral("nothing-there"))));
        QVERIFY(!home.app->pack.problem().isEmpty());
        QCOMPARE(home.app->home.seen().sessions.size(), std::size_t(1));
        QCOMPARE(home.app->days.title(), QStringLiteral("Day 3 of 30"));
    }

    void aCodeOpensToo()
    {
        OpenedHome home;
        QVERIFY(home.open());
        documents::AftercareLink link = home.clinic.link();
        link.care = home.packOf().care;
        link.clinic = QStringLiteral("Norte");
        link.plan = documents::planOf(*OpenedHome::builtIn());
        link.language = QStringLiteral("en");
        const QString address = documents::careAddress({}, *link.toFragment(home.clinic.device));
        // A picture of it.
        const QByteArray png = *documents::qrCodePng(address.toUtf8(), 6);
        QVERIFY2(home.look(home.fileWith(png, QStringLiteral("code.png"))), qPrintable(home.app->pack.problem()));
        QVERIFY(home.take());
        QCOMPARE(home.app->days.title(), QStringLiteral("Day 3 of 30"));
        QVERIFY(home.app->home.current()->given.canSendBack());
        QVERIFY(home.app->home.current()->given.isAsMade);
        // Then the file of the same session, which says more.
        documents::AftercarePack pack = home.packOf();
        QCOMPARE(pack.session, link.session);
        QVERIFY(home.takeIn(pack));
        QCOMPARE(home.app->home.seen().sessions.size(), std::size_t(1));
        QCOMPARE(home.app->days.clinic(), QString::fromUtf8("Clínica Norte"));
        // Its text, and one that is not whole.
        home.app->pack.openText(address.chopped(9));
        QTRY_VERIFY(!home.app->pack.problem().isEmpty());
        home.app->pack.openText(address);
        QTRY_VERIFY(home.app->pack.isSeen());
        QVERIFY(!home.app->pack.canTake());
    }

    void aCodeBeforeTheCamera()
    {
        OpenedHome home;
        documents::AftercareLink link = home.clinic.link();
        link.care = home.packOf().care;
        link.clinic = QStringLiteral("Norte");
        const QString address = documents::careAddress(QStringLiteral("https://norte.example.org/after"),
                                                       *link.toFragment(home.clinic.device));
        CodeCamera camera(*documents::qrCode(address.toUtf8(), 6));
        home.find = [&camera] { return &camera; };
        QVERIFY(home.open());
        home.app->pack.scan();
        QVERIFY(home.app->pack.scanning());
        QTRY_VERIFY_WITH_TIMEOUT(home.app->pack.isSeen(), 20'000);
        QVERIFY(!home.app->pack.scanning()); // the camera is let go
        QCOMPARE(home.app->pack.clinic(), QStringLiteral("Norte"));
        QVERIFY(home.take());
        // Its protocol is another than the app's: that is said.
        QVERIFY(!home.app->home.current()->given.isAsMade);
        QVERIFY(!home.app->days.notes().isEmpty());
        // Without a camera there are other ways.
        home.find = [] { return nullptr; };
        QVERIFY(home.open());
        home.app->pack.scan();
        QTRY_VERIFY(!home.app->pack.cameraTrouble().isEmpty());
    }

    void anotherClinicIsToldApart()
    {
        OpenedHome home;
        QVERIFY(home.open());
        QVERIFY(home.takeIn(home.packOf()));
        documents::VouchedTablet other{'c'};
        documents::AftercarePack theirs = other.pack();
        theirs.protocol = OpenedHome::builtIn()->identity();
        QVERIFY(home.look(home.fileWith(*theirs.toBytes(other.device), QStringLiteral("theirs.stipplecare"))));
        QVERIFY(home.app->pack.isWarning());
        home.app->pack.forget();
        QCOMPARE(home.app->home.seen().sessions.size(), std::size_t(1));
    }

    void theNextSessionBeginsAnewAndTheFirstStaysReadable()
    {
        OpenedHome home;
        QVERIFY(home.open());
        QVERIFY(home.takeIn(home.packOf(3, {2026, 10, 1})));
        QCOMPARE(home.app->days.day(), 22);
        QVERIFY(home.takeIn(home.packOf(4, {2026, 10, 22})));
        QCOMPARE(home.app->days.day(), 1);
        QCOMPARE(home.app->days.sessions().size(), 2);
        home.app->days.showSession(idText(home.clinic.id(3)));
        QVERIFY(home.app->days.isEarlier());
        QCOMPARE(home.app->days.day(), 0);
        QVERIFY(!home.app->days.notes().isEmpty()); // cut short by the next
        home.app->days.showToday();
        QVERIFY(!home.app->days.isEarlier());
        QCOMPARE(home.app->days.day(), 1);
    }

    void eachDayByTheClock_data()
    {
        QTest::addColumn<int>("day");
        for (const int day : {0, 1, 3, 4, 7, 14, 30})
            QTest::newRow(QByteArray::number(day).constData()) << day;
    }
    void eachDayByTheClock()
    {
        QFETCH(int, day);
        OpenedHome home;
        home.clock.set(QDateTime(QDate(2026, 10, 20).addDays(day), {8, 30}, Qt::UTC));
        QVERIFY(home.open());
        QVERIFY(home.takeIn(home.packOf()));
        QCOMPARE(home.app->days.day(), day);
        QVERIFY(home.app->days.isToday());
        QCOMPARE(keysOf(home.app->days.lists(), QStringLiteral("dont")).contains(QStringLiteral("keep-dry")), day <= 4);
        QCOMPARE(keysOf(home.app->days.lists(), QStringLiteral("dont")).contains(QStringLiteral("no-sun")), true);
        QCOMPARE(home.app->days.calendar().size(), 32);
        QCOMPARE(home.app->days.phases().size(), 4);
        QVERIFY(home.app->days.warnings().size() >= 10);
        QVERIFY(home.app->days.questions().size() >= 5);
        // Any other day says what it says, and the way back.
        home.app->days.showDay(QStringLiteral("2026-10-25"));
        QCOMPARE(home.app->days.day(), 5);
        home.app->days.goOn();
        QCOMPARE(home.app->days.day(), 6);
        home.app->days.showToday();
        QCOMPARE(home.app->days.day(), day);
    }

    void theHourIsKept()
    {
        OpenedHome home;
        QVERIFY(home.open());
        QVERIFY(home.takeIn(home.packOf()));
        QCOMPARE(home.app->home.remindAt(), QTime(9, 0));
        home.app->days.setRemindAt(QStringLiteral("20:30"));
        QTRY_COMPARE(home.app->home.remindAt(), QTime(20, 30));
        QVERIFY(home.open());
        QCOMPARE(home.app->home.remindAt(), QTime(20, 30));
        home.app->days.setRemindAt(QString());
        QTRY_VERIFY(!home.app->home.remindAt().isValid());
    }

    void scabsExtendAndAreSaidToBeGone()
    {
        OpenedHome home;
        home.clock.set(QDateTime({2026, 10, 29}, {8, 0}, Qt::UTC)); // day 9
        QVERIFY(home.open());
        QVERIFY(home.takeIn(home.packOf()));
        const QString dont = QStringLiteral("dont");
        const QStringList before = keysOf(home.app->days.lists(), dont);
        QVERIFY(home.beginCheckIn());
        QVERIFY(home.fillIn({.scabs = true}));
        QVERIFY(home.finish());
        const QStringList with = keysOf(home.app->days.lists(), dont);
        QVERIFY2(with.size() > before.size(), qPrintable(with.join(QLatin1Char(' '))));
        QVERIFY(home.app->checkIn.meaning().contains(QStringLiteral("still scabs")));
        QVERIFY(home.app->checkIn.signs().isEmpty());
        home.app->checkIn.leave();
        home.clock.advance(3'600'000);
        QVERIFY(home.beginCheckIn());
        QVERIFY(home.fillIn({.scabs = false}));
        QVERIFY(home.finish());
        QTRY_COMPARE(keysOf(home.app->days.lists(), dont), before);
        QCOMPARE(home.app->checkIn.rows().size(), 2);
    }

    void warningSignsAreToldAtOnceTheMostUrgentFirst()
    {
        OpenedHome home;
        QVERIFY(home.open());
        QVERIFY(home.takeIn(home.packOf()));
        QVERIFY(home.beginCheckIn());
        QVERIFY(home.fillIn({.scabs = true, .pain = 2, .fever = true, .breathing = true}));
        QVERIFY(home.finish());
        const QVariantList signs = home.app->checkIn.signs();
        QCOMPARE(signs.size(), 2);
        QCOMPARE(signs[0].toMap().value(QStringLiteral("urgency")).toString(), QStringLiteral("emergency"));
        QCOMPARE(signs[1].toMap().value(QStringLiteral("key")).toString(), QStringLiteral("fever"));
        QVERIFY(!signs[0].toMap().value(QStringLiteral("action")).toString().isEmpty());
        QVERIFY(home.app->checkIn.rows()[0].toMap().value(QStringLiteral("isWarning")).toBool());
    }

    void answersOutliveAKill()
    {
        OpenedHome home;
        QVERIFY(home.open());
        QVERIFY(home.takeIn(home.packOf()));
        QVERIFY(home.beginCheckIn());
        home.answerPage({.scabs = true, .pain = 4});
        home.app->checkIn.form()->next();
        QTRY_VERIFY(home.app->checkIn.form()->sheet().saver().isIdle());
        // Whatever was acknowledged is in the folder now; a copy of it is what a kill would leave.
        const QString killed = home.folder.filePath(QStringLiteral("killed"));
        QVERIFY(QDir().mkpath(killed));
        QCOMPARE(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), home.app->vault.folder(), killed}), 0);
        HomeParts again(killed, home.clock, &home.keystore, false);
        QTRY_COMPARE(again.door.state(), HomeDoor::Open);
        QTRY_VERIFY(again.checkIn.isBegun());
        again.checkIn.begin();
        QTRY_VERIFY(again.checkIn.form());
        const auto kept = again.checkIn.form()->state().draft();
        QVERIFY(QString::fromUtf8(kept.toBytes()).contains(QStringLiteral("scabs")));
        // Given up on the day after: a new one begins.
        again.checkIn.leave();
        QTRY_COMPARE(again.checkIn.stage(), HomeCheckIn::None);
        home.clock.advance(24LL * 3'600'000);
        again.checkIn.begin();
        QTRY_VERIFY(again.checkIn.form());
        QVERIFY(!QString::fromUtf8(again.checkIn.form()->state().draft().toBytes()).contains(QStringLiteral("scabs")));
    }

    void backToTheClinicAndNothingInClear()
    {
        OpenedHome home;
        QVERIFY(home.open());
        documents::AftercarePack pack = home.packOf();
        pack.clinic = QStringLiteral("Zyxoclinic");
        QVERIFY(home.takeIn(pack));
        QVERIFY(QFile::remove(home.folder.filePath(QStringLiteral("care.stipplecare"))));
        QVERIFY(!home.app->checkIn.canSend()); // nothing to send
        QVERIFY(home.beginCheckIn());
        QVERIFY(home.fillIn({.scabs = true, .pain = 3}));
        const QString picture = home.fileWith("no picture", QStringLiteral("wrong.jpg"));
        home.app->checkIn.openPhoto(picture);
        QTRY_VERIFY(!home.app->checkIn.problem().isEmpty());
        home.app->checkIn.openPhoto(home.fileWith(somePhoto(), QStringLiteral("photo.jpg")));
        QTRY_VERIFY(home.app->checkIn.hasPhoto());
        QVERIFY(home.finish());
        const QString out = home.folder.filePath(QStringLiteral("out"));
        QVERIFY(QDir().mkpath(out));
        home.app->checkIn.setFolder(home.folder.filePath(QStringLiteral("nowhere")));
        home.app->checkIn.send();
        QTRY_VERIFY(!home.app->checkIn.problem().isEmpty());
        home.app->checkIn.setFolder(out);
        home.app->checkIn.send();
        QTRY_VERIFY(!home.app->checkIn.sent().isEmpty());
        const QStringList files = QDir(out).entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QVERIFY(files.first().endsWith(QLatin1String(documents::CheckInFile::suffix)));
        QFile file(out + QLatin1Char('/') + files.first());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = documents::CheckInFile::open(file.readAll(), home.clinic.vault, home.clinic.box());
        QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
        QCOMPARE(read->session, pack.session);
        QCOMPARE(read->checkIns.size(), std::size_t(1));
        QCOMPARE(read->checkIns[0].said.pain, std::optional<qint64>(3));
        QCOMPARE(read->checkIns[0].said.day, std::optional<qint64>(3));
        QCOMPARE(read->photos.size(), std::size_t(1));
        const QByteArray all = everything(home.folder.path() + QStringLiteral("/home")) + everything(out);
        QVERIFY(all.size() > 10'000);
        QVERIFY(!all.contains("Zyxoclinic"));
        QVERIFY(!all.contains("scabbing"));
    }

    // What was given before there was a way back says so.
    void anOlderPackHasNoWayBack()
    {
        OpenedHome home;
        QVERIFY(home.open());
        documents::AftercarePack pack = home.packOf();
        pack.boxKey.clear();
        QVERIFY(home.look(home.fileWith(*pack.toBytes(home.clinic.device))));
        QVERIFY(!home.app->pack.wayBack().isEmpty());
        QVERIFY(home.take());
        QVERIFY(home.beginCheckIn());
        QVERIFY(home.fillIn({}));
        QVERIFY(home.finish());
        QVERIFY(!home.app->checkIn.canSend());
        QVERIFY(home.app->checkIn.sendNote().contains(QStringLiteral("cannot be sent")));
    }

    // The storage takes nothing more: it is said, nothing counts as saved, and it goes on where there is room again.
    void aFullDiskIsSaid()
    {
        OpenedHome home;
        QVERIFY(home.open());
        QVERIFY(home.takeIn(home.packOf()));
        QVERIFY(home.beginCheckIn());
        QVERIFY(home.fillIn({}));
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit none = before;
        none.rlim_cur = 0;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &none), 0);
        home.app->checkIn.finish();
        const bool told = QTest::qWaitFor([&] { return !home.app->checkIn.problem().isEmpty(); }, 20'000);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(told);
        QCOMPARE(home.app->checkIn.stage(), HomeCheckIn::Photo);
        QVERIFY(!home.app->checkIn.doneToday());
        QVERIFY(home.finish());
        QCOMPARE(home.app->checkIn.rows().size(), 1);
    }
};

QTEST_MAIN(TestHome)
#include "test_home.moc"
