// A practitioner photographs and records, with the app's own controllers and a drawn camera, in a process of its own
// that is killed with SIGKILL at any moment, a hundred times. What it showed as saved is there: every photo, byte for
// byte, every word of the session; what was discarded is not; and no file lies about that belongs to nothing.
#include "open_clinic.h"

#include "app/camera_controller.h"
#include "app/session_controller.h"
#include "demo/drawn_camera.h"
#include "vault/photos.h"
#include "vault/typed_edits.h"
#include "vault/verify.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>

using namespace stipple;
using namespace stipple::app;

namespace
{

const QString daniel = QStringLiteral("Daniel Ferreira"); // comes today, and is ready
const QString savedWords = QStringLiteral("Saved on this tablet");

// A line to whoever reads along. What was shown before it was told is not missed: it will be told, or never was.
void tell(const QStringList& words)
{
    const QByteArray line = words.join(u' ').toUtf8() + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fflush(stdout);
}

QUuid idOf(OpenClinic& clinic, const QString& name)
{
    const auto found = QCoro::waitFor(clinic.vault.find(name, 5));
    return found && found->rows.size() == 1 ? found->rows.front().id : QUuid();
}

// Works until it is killed: notes and settings of the machine, then photos, then notes …
class Work
{
public:
    Work(const QString& path, int life)
        : m_clinic(path)
        , m_random(quint32(life) * 7'919u + 17u)
        , m_life(life)
    {
        m_clinic.clock.advance(qint64(life) * 60'000);
        m_drawn.setSize({640, 360});
        QObject::connect(&m_session, &SessionController::changed, &m_session, [this] { tellSession(); });
        QObject::connect(&m_camera, &CameraController::changed, &m_camera, [this] { tellPhotos(); });
        QObject::connect(&m_camera.queue(), &PhotoQueue::kept, &m_camera, [this](qint64, const records::Record& photo) {
            m_kept.push_back(photo.id); // told once the page shows it
            tellPhotos();
        });
    }

    int untilKilled()
    {
        if (!m_clinic.unlock())
            return 2;
        m_client = idText(idOf(m_clinic, daniel));
        for (int round = 0;; ++round) {
            if (!record(round))
                return 3;
            if (!photograph())
                return 4;
        }
    }

private:
    bool record(int round)
    {
        m_clinic.navigator.reset();
        m_clinic.navigator.open(Navigator::SessionPage, m_client);
        if (!until([this] { return m_session.isStarted() && !m_session.isBusy(); }))
            return false;
        m_id = m_session.sessionId();
        if (!m_session.isBegun()) {
            m_session.skip(QStringLiteral("before"), QStringLiteral("The camera does not work"));
            m_session.begin();
        }
        m_session.endNote();
        const QString mark = QStringLiteral("%1.%2").arg(m_life).arg(round);
        m_session.writeNote(QStringLiteral("note ") + mark);
        m_session.toggle(QStringLiteral("zones"), QStringLiteral("crown"));
        m_session.type(QStringLiteral("machine"), mark);
        // Half of the time it is left before it is saved: the page writes what stands there, or says that it could not.
        return m_random.bounded(2) == 0 || until([this] { return m_session.saved() == savedWords; });
    }

    bool photograph()
    {
        m_clinic.navigator.open(Navigator::CameraPage, m_client, m_id + QStringLiteral("/after"));
        if (!until([this] { return m_camera.state() == CameraController::Running; }))
            return false;
        const int shots = 1 + int(m_random.bounded(3));
        for (int i = 0; i < shots; ++i) {
            m_camera.choose(
                m_camera.views()->value(int(m_random.bounded(m_camera.views()->count())), "key").toString());
            if (m_camera.isReviewing()) {
                if (m_random.bounded(3) == 0 && !discard())
                    return false;
                m_camera.retake();
            }
            if (!until([this] { return m_camera.canShoot(); }))
                return false;
            m_camera.shoot();
            if (m_random.bounded(2) == 0 && !until([this] { return m_camera.onTheWay() == 0; }))
                return false;
        }
        return until([this] { return m_camera.onTheWay() == 0; });
    }

    bool discard()
    {
        if (!until([this] { return !m_camera.busy() && !m_camera.picture().isNull(); }))
            return false;
        const std::set<QUuid> before = photosNow();
        tell({QStringLiteral("discarding")});
        m_camera.discard();
        if (!until([this] { return !m_camera.busy(); }))
            return false;
        const std::set<QUuid> after = photosNow();
        for (const QUuid& photo : before) {
            if (!after.contains(photo))
                tell({QStringLiteral("discarded"), idText(photo)});
        }
        return true;
    }

    std::set<QUuid> photosNow()
    {
        const QUuid client = idFromText(m_client);
        const auto records = QCoro::waitFor(m_clinic.vault.read<std::vector<records::Record>>(
            [client](vault::Reader& reader) { return reader.photosOfClient(client, 10'000); }));
        std::set<QUuid> all;
        for (const records::Record& record : records.value_or(std::vector<records::Record>()))
            all.insert(record.id);
        return all;
    }

    void tellSession()
    {
        const QString mark = m_session.values().value(QStringLiteral("machine")).toString();
        if (m_session.isBegun() && m_session.saved() == savedWords && !mark.isEmpty() && mark != m_told) {
            tell({QStringLiteral("session"), mark});
            m_told = mark;
        }
    }

    void tellPhotos()
    {
        int shown = 0;
        for (int row = 0; row < m_camera.views()->count(); ++row)
            shown += m_camera.views()->value(row, "state").toInt() == CameraController::Saved ? 1 : 0;
        if (shown == 0)
            return;
        for (const QUuid& photo : std::exchange(m_kept, {}))
            tell({QStringLiteral("photo"), idText(photo)});
    }

    static bool until(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, 60'000); }

    OpenClinic m_clinic;
    demo::DrawnCamera m_drawn;
    SessionController m_session{m_clinic.vault, m_clinic.gate, m_clinic.navigator, m_clinic.languages, m_clinic.clinic};
    CameraController m_camera{m_clinic.vault,  m_clinic.gate,        m_clinic.navigator,         m_clinic.languages,
                              m_clinic.clinic, m_clinic.preferences, [this] { return &m_drawn; }};
    QRandomGenerator m_random;
    int m_life;
    QString m_client;
    QString m_id;   // the session's
    QString m_told; // of the session
    std::vector<QUuid> m_kept;
};

} // namespace

class TestKilledSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatWasShownAsSavedIsThere();

private:
    void live(int life, int lines, int delayMs);
    void look();
    void understand(const QByteArray& told);

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("vault"));
    SettableClock m_clock{QDateTime({2026, 11, 25}, {20, 0}, Qt::UTC)};
    QUuid m_client;
    std::set<QUuid> m_photos; // that were shown as saved, and not asked to go
    std::set<QUuid> m_gone;   // of which it was shown that they are gone
    QString m_mark;           // of the session, as it was last shown as saved
    int m_discards = 0;       // that were cut off, so nobody knows of which photo
    int m_killed = 0;
};

// Daniel's cautions are read, and his session is started.
void TestKilledSession::initTestCase()
{
    OpenClinic clinic(m_path);
    QVERIFY(clinic.make(0, true));
    QVERIFY(clinic.unlock());
    m_client = idOf(clinic, daniel);
    const QUuid client = m_client;
    auto screenings = QCoro::waitFor(clinic.vault.read<std::vector<records::Record>>(
        [client](vault::Reader& reader) { return reader.recordsOfClient(client); }));
    QVERIFY(screenings);
    std::erase_if(*screenings, [](const records::Record& record) { return record.type != u"screening"; });
    QVERIFY(!screenings->empty());
    auto screening = records::read<records::Screening>(screenings->back());
    QVERIFY(screening);
    screening->amends = screenings->back().id;
    screening->amendReason = QStringLiteral("Cautions read");
    for (const records::Finding& finding : screening->findings) {
        records::Acknowledgement seen;
        seen.rule = finding.rule;
        seen.practitioner = clinic.vault.practitioner();
        seen.at = clinic.clock.nowUtc();
        screening->acknowledged.push_back(seen);
    }
    const records::Screening decided = *screening;
    const auto kept =
        QCoro::waitFor(clinic.vault.write<QUuid>([client, decided](vault::Writer& writer) -> Result<QUuid> {
            const QUuid id = writer.newId();
            STIPPLE_TRY(writer.change(id, [=](const records::Record*, const records::Stamp& stamp) {
                return records::makeSealed(decided, id, client, stamp, {});
            }));
            return id;
        }));
    QVERIFY(kept);
    SessionController session(clinic.vault, clinic.gate, clinic.navigator, clinic.languages, clinic.clinic);
    clinic.navigator.open(Navigator::SessionPage, idText(client));
    QTRY_VERIFY(session.canStart());
    session.start();
    QTRY_VERIFY(session.isStarted() && !session.isBusy());
    QVERIFY(clinic.close());
}

void TestKilledSession::whatWasShownAsSavedIsThere()
{
    const int lives =
        qEnvironmentVariableIntValue("STIPPLE_CAMPAIGN") > 0 ? qEnvironmentVariableIntValue("STIPPLE_CAMPAIGN") : 100;
    QRandomGenerator random(20'261'129);
    for (int life = 1; life <= lives; ++life) {
        live(life, int(random.bounded(7)), int(random.bounded(120)));
        if (!QTest::currentTestFailed())
            look();
        if (QTest::currentTestFailed()) {
            qWarning("in life %d", life);
            return;
        }
    }
    qInfo("%d lives, %d killed; %zu photos shown as saved and %zu discarded, %d cut off at discarding; last word %s",
          lives, m_killed, m_photos.size(), m_gone.size(), m_discards, qPrintable(m_mark));
    QCOMPARE(m_killed, lives);
    QVERIFY(int(m_photos.size() + m_gone.size()) > lives / 2);
    QVERIFY(!m_mark.isEmpty());
}

// Killed so many lines after it began, and so long after that.
void TestKilledSession::live(int life, int lines, int delayMs)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TMPDIR"), m_folder.path()); // what it leaves there goes with this
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--work"), m_path, QString::number(life)});
    QVERIFY(child.waitForStarted());
    QByteArray told;
    while (told.count('\n') < lines) {
        QVERIFY2(child.waitForReadyRead(60'000), told.constData());
        told += child.readAllStandardOutput();
    }
    child.waitForFinished(delayMs); // it goes on meanwhile
    child.kill();
    QVERIFY(child.state() == QProcess::NotRunning || child.waitForFinished(60'000));
    QVERIFY2(child.exitStatus() == QProcess::CrashExit,
             qPrintable(QStringLiteral("it ended with %1").arg(child.exitCode())));
    ++m_killed;
    told += child.readAllStandardOutput();
    understand(told.left(told.lastIndexOf('\n') + 1));
}

void TestKilledSession::understand(const QByteArray& told)
{
    int discarding = 0;
    for (const QByteArray& line : told.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.front() == "photo")
            m_photos.insert(idFromText(QString::fromLatin1(words.at(1))));
        else if (words.front() == "session")
            m_mark = QString::fromLatin1(words.at(1));
        else if (words.front() == "discarding")
            ++discarding;
        else if (words.front() == "discarded") {
            --discarding;
            const QUuid photo = idFromText(QString::fromLatin1(words.at(1)));
            m_photos.erase(photo);
            m_gone.insert(photo);
        }
    }
    m_discards += discarding;
}

// As the app would at its next start.
void TestKilledSession::look()
{
    const auto header = vault::readHeader(m_path);
    QVERIFY(header);
    auto opened = vault::Vault::unlock(m_path, header->keySlots.front().practitioner,
                                       vault::SecretBytes::fromPassphrase(demo::inventedPassphrase()));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message()));
    auto writer = (*opened)->openWriter(m_clock);
    QVERIFY(writer);
    auto reader = (*opened)->openReader();
    QVERIFY(reader);
    const auto sweep = vault::sweepMedia(**reader, m_path, m_clock);
    QVERIFY(sweep);
    QVERIFY(sweep->missing.empty());

    const auto records = (*reader)->recordsOfType(QStringLiteral("photo"));
    QVERIFY(records);
    std::set<QUuid> kept;
    for (const records::Record& record : *records)
        kept.insert(record.id);
    // One may have gone whose discarding was cut off.
    std::vector<QUuid> lost;
    for (const QUuid& photo : m_photos) {
        if (!kept.contains(photo))
            lost.push_back(photo);
    }
    QVERIFY2(int(lost.size()) <= m_discards, qPrintable(QStringLiteral("%1 photos are lost").arg(lost.size())));
    m_discards -= int(lost.size());
    for (const QUuid& photo : lost)
        m_photos.erase(photo);
    for (const QUuid& photo : m_gone)
        QVERIFY(!kept.contains(photo));
    for (const records::Record& record : *records) {
        if (m_photos.contains(record.id))
            QVERIFY(vault::readPhoto(m_path, record)); // compares it with its hash
    }
    // Nothing lies about that belongs to no record.
    QVERIFY(!QDir(m_path + QStringLiteral("/media")).isEmpty());
    for (const QUuid& filed : vault::filedPhotos(m_path))
        QVERIFY(kept.contains(filed));
    QDirIterator files(m_path + QStringLiteral("/media"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        if (!files.next().contains(QLatin1String("/orphans/")))
            ++count;
    }
    QCOMPARE(count, int(kept.size()));

    // "3.14" was written after "3.9".
    const auto place = [](const QString& mark) {
        return std::pair(mark.section(u'.', 0, 0).toInt(), mark.section(u'.', 1, 1).toInt());
    };
    if (!m_mark.isEmpty()) {
        const auto sessions = (*reader)->recordsOfType(QStringLiteral("session"));
        QVERIFY(sessions);
        QString stands;
        QStringList notes;
        for (const records::Record& record : *sessions) {
            const auto session = records::read<records::Session>(record);
            QVERIFY(session);
            if (record.client != m_client || session->machine.isEmpty() || session->day != QDate(2026, 11, 25))
                continue;
            stands = session->machine;
            for (const auto& [id, note] : session->notes)
                notes += note.text;
        }
        QVERIFY2(place(stands) >= place(m_mark), qPrintable(stands + u'<' + m_mark));
        QVERIFY2(notes.contains(QStringLiteral("note ") + m_mark), qPrintable(m_mark));
    }
    reader->reset();
    const auto verified = vault::verifyVault(**opened);
    QVERIFY(verified);
    for (const vault::Finding& finding : verified->findings)
        qWarning() << finding.what;
    QVERIFY(verified->isSound());
    QVERIFY((*opened)->lock(*std::move(writer)));
}

int main(int argc, char* argv[])
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == u"--work")
        return Work(arguments.at(2), arguments.at(3).toInt()).untilKilled();
    TestKilledSession test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_killed_session.moc"
