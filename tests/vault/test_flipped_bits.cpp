// One bit flipped in any file of a vault, as a crash leaves it (with a log, drafts and held items). Either it is told,
// and never as a wrong passphrase; or it does no harm, and everything is as it was. 250 times; STIPPLE_CAMPAIGN says
// how often otherwise.
#include "scripted_day.h"

#include "vault/erasure.h"
#include "vault/session_hold.h"
#include "vault/verify.h"

#include <random>

using namespace stipple;
using namespace stipple::vault;

class TestFlippedBits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_made.make());
        auto vault = unlockQuickly(m_made.path, m_made.recovery);
        QVERIFY(vault);
        auto writer = (*vault)->openWriter(m_made.clock);
        QVERIFY(writer);
        ScriptedDay day(**vault, **writer, m_made.owner, m_made.clock);
        for (int n = 0; n < 2 * ScriptedDay::round + 7; ++n) {
            const auto done = day.step(n);
            QVERIFY2(done, qPrintable(done ? QString() : done.error().details()));
        }
        m_told = day.told();
        // Losses younger than the last anchor cannot be noticed, and are not what is tried here.
        QVERIFY((*vault)->anchorNow(**writer));
        QVERIFY(copyVault(m_made.path, m_left)); // here the process would have ended
        QVERIFY(m_told.size() > 20);
    }

    void itIsToldOrDoesNoHarm()
    {
        // So that nothing found means something: untouched, nothing is told and nothing missing.
        QCOMPARE(flipped({}, 0, 0), QStringLiteral("nothing"));
        std::map<QString, QList<QString>> files; // by kind, so that the many photos do not crowd out the rest
        for (const QString& name : filesBelow(m_left)) {
            if (name != QLatin1String("lock") && !name.endsWith(QLatin1String("-shm")) && sizeOf(name) > 0)
                files[name.section(QLatin1Char('/'), 0, 0)] += name;
        }
        for (const char* name : {"anchor", "drafts", "erasures.json", "media", "records.db", "records.db-wal",
                                 "throttle", "vault.copy.json", "vault.json"})
            QVERIFY2(files.contains(QString::fromLatin1(name)), name);
        std::mt19937 random(11);
        std::map<QString, int> told;
        const int rounds = campaign(250);
        for (int round = 0; round < rounds; ++round) {
            const auto& [kind, names] = *std::next(files.begin(), round % int(files.size()));
            const QString& name = names[qsizetype(random() % std::size_t(names.size()))];
            const auto at = qint64(random() % std::size_t(sizeOf(name)));
            const int bit = int(random() % 8);
            const QString what = flipped(name, at, bit);
            QVERIFY2(!what.startsWith(QLatin1String("lost")),
                     qPrintable(QStringLiteral("%1, bit %2 of byte %3: %4").arg(name).arg(bit).arg(at).arg(what)));
            told[kind] += what != QLatin1String("nothing");
        }
        // A damaged photo, draft or anchor never passes, but for bits that mean nothing (the last of a Base64 text);
        // most pages of the database are in the log anew, and the others have a copy, or are made again.
        for (const char* kind : {"anchor", "drafts", "media"})
            QVERIFY2(told[QString::fromLatin1(kind)] >= rounds / int(files.size()) * 3 / 4, kind);
        QVERIFY(told[QStringLiteral("records.db")] > 0 && told[QStringLiteral("records.db-wal")] > 0);
    }

private:
    qint64 sizeOf(const QString& name) const { return QFileInfo(m_left + QLatin1Char('/') + name).size(); }

    // In a copy; of no name: as it is.
    QString flipped(const QString& name, qint64 at, int bit) const
    {
        const QString path = m_made.folder.filePath(QStringLiteral("flipped"));
        if (!copyVault(m_left, path))
            return QStringLiteral("lost: not copied");
        if (!name.isEmpty()) {
            QFile file(path + QLatin1Char('/') + name);
            char byte = 0;
            if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || !file.getChar(&byte) || !file.seek(at) ||
                !file.putChar(char(byte ^ (1 << bit))) || !file.flush())
                return QStringLiteral("lost: not flipped");
        }
        const QString what = whatHappensIn(path);
        QFile::remove(erasuresBeside(path));
        return QDir(path).removeRecursively() ? what : QStringLiteral("lost: not removed");
    }

    // "nothing" · a sentence that a person is told · "lost: …" where something is missing and nobody told.
    QString whatHappensIn(const QString& path) const
    {
        if (const QString told = whatIsTold(path); !told.isEmpty())
            return told;
        const QString wrong = whatIsWrong(path, m_made.recovery, m_made.owner, m_told, m_made.clock);
        return wrong.isEmpty() ? QStringLiteral("nothing") : QStringLiteral("lost: ") + wrong;
    }
    QString whatIsTold(const QString& path) const
    {
        const auto vault = unlockQuickly(path, m_made.recovery);
        if (!vault)
            return (vault.error().code() == ErrorCode::WrongSecret ? QStringLiteral("lost: ") : QString()) +
                   vault.error().message();
        const auto verified = verifyVault(**vault);
        if (!verified)
            return verified.error().message();
        if (!verified->isSound())
            return verified->findings.front().what;
        if ((*vault)->alarm())
            return (*vault)->alarm()->message();
        for (const QUuid& id : heldItems(path)) {
            if (const auto held = openHeld(**vault, id); !held)
                return held.error().message();
        }
        const auto writer = (*vault)->openWriter(m_made.clock);
        if (!writer)
            return writer.error().message();
        const auto taken = takeInDrafts(**vault, **writer);
        if (!taken)
            return taken.error().message();
        return taken->problems.value(0);
    }

    MadeVault m_made;
    QString m_left = m_made.folder.filePath(QStringLiteral("left"));
    QByteArrayList m_told;
};

QTEST_APPLESS_MAIN(TestFlippedBits)
#include "test_flipped_bits.moc"
