// A child works through a scripted session with photos, telling what it was told is durable; it is killed at a random
// moment; whatever it told must be there, readable and verified. 20 times, or as often as STIPPLE_CAMPAIGN says.
#include "sample_photo.h"

#include "vault/verify.h"

#include <QRandomGenerator>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace stipple;
using namespace stipple::vault;

namespace
{

QByteArray pictureOf(int number) { return QByteArray(30'000 + number * 997, char('a' + number % 26)); }

// What the child does until it is killed: a client, then photos, notes and edits of theirs. Each line that it writes is
// one thing that it was told is durable: "c id", "p id number", "n id number".
void work(Vault& vault, const QString& folder, const Clock& clock, int to)
{
    const auto tell = [to](const QByteArray& line) {
        if (::write(to, line.constData(), std::size_t(line.size())) != line.size())
            _exit(1);
    };
    const auto writer = vault.openWriter(clock);
    if (!writer)
        _exit(1);
    for (int number = 0;; ++number) {
        const auto client = addClient(**writer, QStringLiteral("Client %1").arg(number));
        if (!client)
            _exit(1);
        tell("c " + idText(*client).toLatin1() + '\n');
        for (int i = 0; i < 3; ++i) {
            const auto photo = addSample(**writer, folder, *client, pictureOf(number * 3 + i));
            if (!photo)
                _exit(1);
            tell("p " + idText(photo->id).toLatin1() + ' ' + QByteArray::number(number * 3 + i) + '\n');
        }
        const auto changed =
            (*writer)->change(*client, setFields(QStringLiteral("client"), *client,
                                                 {{QStringLiteral("name"), QStringLiteral("Renamed %1").arg(number)}}));
        if (!changed)
            _exit(1);
        tell("n " + idText(*client).toLatin1() + ' ' + QByteArray::number(number) + '\n');
        if (number % 3 == 2 && !(*writer)->checkpoint())
            _exit(1);
    }
}

} // namespace

class TestPhotoKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasToldIsThere()
    {
        MadeVault made;
        QVERIFY(made.make());
        const auto vault = made.unlock();
        QVERIFY(vault);
        const int rounds = std::max(20, qEnvironmentVariableIntValue("STIPPLE_CAMPAIGN"));
        QRandomGenerator random(20'261'121);
        qint64 told = 0;
        int orphans = 0;
        const SystemClock clock;
        for (int round = 0; round < rounds; ++round) {
            int ends[2];
            QCOMPARE(pipe(ends), 0);
            // The child shares the lock and the keys of the one that is unlocked here, and nothing of its database.
            const pid_t child = fork();
            if (child == 0) {
                ::close(ends[0]);
                work(**vault, made.path, clock, ends[1]);
            }
            ::close(ends[1]);
            usleep(useconds_t(random.bounded(1'000, 120'000)));
            QCOMPARE(kill(child, SIGKILL), 0);
            int status = 0;
            QCOMPARE(waitpid(child, &status, 0), child);
            QVERIFY(WIFSIGNALED(status)); // it was still at work
            QFile from;
            QVERIFY(from.open(ends[0], QIODevice::ReadOnly, QFileDevice::AutoCloseHandle));
            const QByteArrayList lines = from.readAll().split('\n');
            const auto writer = (*vault)->openWriter(clock); // as after every start
            QVERIFY2(writer, writer ? "" : qPrintable(writer.error().message()));
            const auto reader = (*vault)->openReader();
            QVERIFY(reader);
            const auto sweep = sweepMedia(**reader, made.path, clock);
            QVERIFY(sweep);
            QVERIFY(sweep->missing.empty()); // no record without its file
            orphans += sweep->setAside + sweep->deleted;
            for (const QByteArray& line : lines) {
                const QByteArrayList words = line.split(' ');
                if (words.size() < 2)
                    continue;
                ++told;
                const auto record = (*reader)->record(idFromText(QString::fromLatin1(words[1])));
                QVERIFY2(record, line.constData());
                if (words[0] == "p") {
                    const auto picture = readPhoto(made.path, *record);
                    QVERIFY2(picture, picture ? "" : qPrintable(picture.error().message()));
                    QCOMPARE(*picture, pictureOf(words[2].toInt()));
                }
                if (words[0] == "n")
                    QCOMPARE(records::read<records::Client>(*record)->name,
                             QStringLiteral("Renamed %1").arg(words[2].toInt()));
            }
        }
        const auto verified = verifyVault(**vault);
        QVERIFY(verified);
        QVERIFY2(verified->isSound(), verified->isSound() ? "" : qPrintable(verified->findings.front().what));
        qInfo("%d kills, %lld things told and found, %d files swept, %lld photos", rounds, (long long)told, orphans,
              (long long)verified->photos);
        QVERIFY(told > rounds);
    }
};

QTEST_APPLESS_MAIN(TestPhotoKill)
#include "test_photo_kill.moc"
