#include "made_vault.h"

#include "vault/handover.h"

#include <QtEndian>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>

using namespace stipple;
using namespace stipple::vault;

namespace
{

// The frames of a file, cut apart.
std::vector<QByteArray> framesIn(QByteArray bytes)
{
    std::vector<QByteArray> frames;
    while (bytes.startsWith("SDF1")) {
        const auto length = qsizetype(qFromBigEndian<quint32>(bytes.constData() + 12));
        frames.push_back(bytes.left(16 + length));
        bytes = bytes.mid(16 + length);
    }
    return frames;
}

QByteArray joined(const std::vector<QByteArray>& frames)
{
    QByteArray all;
    for (const QByteArray& frame : frames)
        all += frame;
    return all;
}

QList<quint64> numbersOf(const DraftFrames& read)
{
    QList<quint64> numbers;
    for (const DraftFrame& frame : read.frames)
        numbers += frame.number;
    return numbers;
}

QByteArray answer(int n) { return "{\"linkId\":\"q" + QByteArray::number(n) + "\",\"value\":\"Zyxomarked\"}"; }

} // namespace

class TestHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_made.make());
        open();
    }
    void cleanupTestCase()
    {
        m_writer.reset();
        m_vault.reset();
    }

    void answersComeHome()
    {
        const Handover handover = begin();
        const QString path = draftPath(m_made.path, handover.id);
        {
            auto draft = DraftWriter::open(path, handover.id, handover.key.clone());
            QVERIFY(draft);
            for (int n = 1; n <= 3; ++n)
                QCOMPARE(*draft->append(answer(n)), quint64(n));
        }
        QVERIFY(!readWholeFile(path, 1 << 20)->contains("Zyxomarked"));
        QCOMPARE(takeInDrafts(*m_vault, *m_writer)->frames, 3);
        QCOMPARE(takeInDrafts(*m_vault, *m_writer)->frames, 0);
        {
            // After a crash the client goes on.
            auto draft =
                DraftWriter::open(path, handover.id, findHandover(*m_vault, *m_writer, handover.id)->key.clone());
            QVERIFY(draft);
            QCOMPARE(*draft->append(answer(4)), quint64(4));
        }
        open(); // by another unlocking
        const auto taken = takeInDrafts(*m_vault, *m_writer);
        QVERIFY(taken);
        QCOMPARE(taken->frames, 1);
        QVERIFY(taken->problems.isEmpty());
        const auto frames = framesOf(*m_writer, handover.id);
        QCOMPARE(frames->size(), std::size_t(4));
        QCOMPARE((*frames)[3].content.view().toByteArray(), answer(4));
        QVERIFY(closeHandover(*m_vault, *m_writer, handover.id, m_made.clock));
        QVERIFY(!QFile::exists(path));
        const auto closed = findHandover(*m_vault, *m_writer, handover.id);
        QVERIFY(closed && closed->isClosed && closed->key.isEmpty());
        QCOMPARE(closed->forms, handover.forms);
        QVERIFY(openHandovers(*m_vault, *m_writer)->empty());
        QCOMPARE(framesOf(*m_writer, handover.id)->size(), std::size_t(4));
        QVERIFY(forgetFrames(*m_writer, handover.id));
        QVERIFY(framesOf(*m_writer, handover.id)->empty());
        QVERIFY(closeHandover(*m_vault, *m_writer, handover.id, m_made.clock)); // twice does nothing
        QCOMPARE(findHandover(*m_vault, *m_writer, QUuid::createUuid()).error().code(), ErrorCode::NotFound);
    }

    void refusesWhatWasDoneToADraft_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QList<quint64>>("kept");
        using Kept = QList<quint64>;
        QTest::newRow("forged content") << "forged" << Kept{1, 2, 4, 5};
        QTest::newRow("forged number") << "number" << Kept{1, 2, 4, 5};
        QTest::newRow("forged length") << "length" << Kept{1, 2, 4, 5};
        QTest::newRow("forged magic") << "magic" << Kept{1, 2, 4, 5};
        QTest::newRow("dropped") << "dropped" << Kept{1, 2, 4, 5};
        QTest::newRow("swapped") << "swapped" << Kept{1, 2, 3, 4, 5};
        QTest::newRow("replayed") << "replayed" << Kept{1, 2, 3, 4, 5};
        QTest::newRow("replayed under another number") << "renumbered" << Kept{1, 2, 3, 4, 5};
        QTest::newRow("of another draft") << "foreign" << Kept{1, 2, 3, 4, 5};
        QTest::newRow("torn") << "torn" << Kept{1, 2, 3, 4};
        QTest::newRow("torn in its head") << "torn head" << Kept{1, 2, 3, 4};
        QTest::newRow("garbage between") << "garbage" << Kept{1, 2, 3, 4, 5};
    }
    void refusesWhatWasDoneToADraft()
    {
        QFETCH(QString, how);
        QFETCH(QList<quint64>, kept);
        const QUuid id = QUuid::createUuid();
        const SecretBytes key = SecretBytes::random(keySize);
        auto frames = framesIn(draftOf(id, key));
        QCOMPARE(frames.size(), std::size_t(5));
        if (how == QLatin1String("forged"))
            frames[2][100] = char(frames[2][100] ^ 1);
        else if (how == QLatin1String("number"))
            frames[2][11] = char(9);
        else if (how == QLatin1String("length"))
            frames[2][14] = char(frames[2][14] ^ 0x40);
        else if (how == QLatin1String("magic"))
            frames[2][0] = 'X';
        else if (how == QLatin1String("dropped"))
            frames.erase(frames.begin() + 2);
        else if (how == QLatin1String("swapped"))
            std::swap(frames[1], frames[3]);
        else if (how == QLatin1String("replayed"))
            frames.push_back(frames[1]);
        else if (how == QLatin1String("renumbered")) {
            frames.push_back(frames[1]);
            frames.back()[11] = char(6);
        } else if (how == QLatin1String("foreign"))
            frames.insert(frames.begin() + 2, framesIn(draftOf(QUuid::createUuid(), key))[2]);
        else if (how == QLatin1String("torn"))
            frames[4].chop(40);
        else if (how == QLatin1String("torn head"))
            frames[4].truncate(10);
        else
            frames.insert(frames.begin() + 1, QByteArray(300, 'g'));
        const DraftFrames read = parseDraft(joined(frames), id, key);
        QCOMPARE(numbersOf(read), kept);
        QVERIFY(!read.problems.isEmpty());
        for (const QString& problem : read.problems)
            QVERIFY2(problem.contains(QStringLiteral("Entries kept: %1.").arg(kept.size())), qPrintable(problem));
        for (const DraftFrame& frame : read.frames)
            QCOMPARE(frame.content.view().toByteArray(), answer(int(frame.number)));
    }

    void anyFlippedBitLosesAtMostItsFrame()
    {
        const QUuid id = QUuid::createUuid();
        const SecretBytes key = SecretBytes::random(keySize);
        const QByteArray bytes = draftOf(id, key);
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            QByteArray flipped = bytes;
            flipped[at] = char(flipped[at] ^ (1 << (at % 8)));
            const DraftFrames read = parseDraft(flipped, id, key);
            QVERIFY2(read.frames.size() == 4, qPrintable(QString::number(at)));
            QVERIFY(!read.problems.isEmpty());
        }
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            const DraftFrames read = parseDraft(bytes.left(size), id, key);
            QVERIFY(read.frames.size() <= 4);
            QVERIFY(read.wholeBytes <= size);
        }
        QVERIFY(parseDraft(bytes, id, SecretBytes::random(keySize)).frames.empty());
    }

    void aTornEndIsCutOffAndTheNumbersGoOn()
    {
        const Handover handover = begin();
        const QString path = draftPath(m_made.path, handover.id);
        QVERIFY(replaceFile(path, draftOf(handover.id, handover.key).chopped(7)));
        {
            auto draft = DraftWriter::open(path, handover.id, handover.key.clone());
            QVERIFY(draft);
            QCOMPARE(*draft->append(answer(5)), quint64(5));
        }
        const auto read = readDraft(path, handover.id, handover.key);
        QCOMPARE(numbersOf(*read), (QList<quint64>{1, 2, 3, 4, 5}));
        QVERIFY(read->problems.isEmpty());
        QVERIFY(closeHandover(*m_vault, *m_writer, handover.id, m_made.clock));
    }

    // The last byte of a frame is a zero once in 256 times, as are the bytes reserved behind it.
    void anAnswerThatEndsInAZeroIsKept()
    {
        for (int attempt = 0; attempt < 20'000; ++attempt) {
            const QUuid id = QUuid::createUuid();
            const SecretBytes key = SecretBytes::random(keySize);
            const QByteArray bytes = draftOf(id, key);
            const DraftFrames read = parseDraft(bytes, id, key);
            QCOMPARE(read.frames.size(), std::size_t(5));
            if (bytes[qsizetype(read.wholeBytes) - 1] != '\0')
                continue;
            const QByteArray exactly = bytes.first(qsizetype(read.wholeBytes));
            for (const QByteArray& file : {exactly, exactly + QByteArray(300, '\0')}) {
                const DraftFrames again = parseDraft(file, id, key);
                QCOMPARE(again.frames.size(), std::size_t(5));
                QCOMPARE(again.wholeBytes, read.wholeBytes);
                QVERIFY(again.problems.isEmpty());
            }
            return;
        }
        QFAIL("no frame that ends in a zero was met");
    }

    // RLIMIT_FSIZE stands for a full storage: the write fails half-way.
    void aFullStorageLosesNoAcknowledgedAnswer()
    {
        const QUuid id = QUuid::createUuid();
        const SecretBytes key = SecretBytes::random(keySize);
        const QString path = m_made.folder.filePath(QStringLiteral("full"));
        auto draft = DraftWriter::open(path, id, key.clone());
        QVERIFY(draft);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = ::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{3'000, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        int saved = 0;
        int refused = 0;
        for (int n = 1; n <= 30; ++n) {
            const auto done = draft->append(answer(saved + 1));
            if (done) {
                ++saved;
            } else {
                QCOMPARE(done.error().code(), ErrorCode::NoSpace);
                ++refused;
            }
        }
        ::setrlimit(RLIMIT_FSIZE, &before);
        ::signal(SIGXFSZ, handler);
        QVERIFY(saved > 5 && refused > 5);
        QCOMPARE(readDraft(path, id, key)->frames.size(), std::size_t(saved));
        QCOMPARE(*draft->append(answer(saved + 1)), quint64(saved + 1)); // there is room again
        const auto read = readDraft(path, id, key);
        QCOMPARE(read->frames.size(), std::size_t(saved + 1));
        QVERIFY(read->problems.isEmpty());
    }

    void anUnknownDraftIsLeftAndTold()
    {
        const QUuid stranger = QUuid::createUuid();
        const QString path = draftPath(m_made.path, stranger);
        QVERIFY(replaceFile(path, draftOf(stranger, SecretBytes::random(keySize))));
        const auto taken = takeInDrafts(*m_vault, *m_writer);
        QVERIFY(taken);
        QCOMPARE(taken->problems.size(), 1);
        QVERIFY(QFile::exists(path));
        QVERIFY(QFile::remove(path));
    }

    void anotherContentUnderATakenNumberIsRefused()
    {
        const Handover handover = begin();
        const QString path = draftPath(m_made.path, handover.id);
        QVERIFY(replaceFile(path, draftOf(handover.id, handover.key)));
        QCOMPARE(takeInDrafts(*m_vault, *m_writer)->frames, 5);
        QVERIFY(QFile::remove(path));
        {
            auto draft = DraftWriter::open(path, handover.id, handover.key.clone());
            QVERIFY(draft->append("something else"));
        }
        const auto taken = takeInDrafts(*m_vault, *m_writer);
        QCOMPARE(taken->frames, 0);
        QCOMPARE(taken->problems.size(), 1);
        QCOMPARE(framesOf(*m_writer, handover.id)->front().content.view().toByteArray(), answer(1));
        QVERIFY(closeHandover(*m_vault, *m_writer, handover.id, m_made.clock));
    }

    void aPackArrivesWholeOrNotAtAll()
    {
        const HandoverPack pack{QUuid::createUuid(), SecretBytes::random(keySize),
                                SecretBytes::copyOf(QByteArrayView("{\"name\":\"Ana\"}"))};
        const SecretBytes bytes = pack.toBytes();
        const auto read = HandoverPack::parse(bytes.view());
        QVERIFY(read);
        QCOMPARE(read->handover, pack.handover);
        QVERIFY(read->key.equals(pack.key));
        QVERIFY(read->content.equals(pack.content));
        for (qsizetype size = 0; size < qsizetype(bytes.size()); ++size)
            QVERIFY(!HandoverPack::parse(bytes.view().first(size)));
        for (qsizetype at = 0; at < qsizetype(bytes.size()); ++at) {
            QByteArray flipped = bytes.view().toByteArray();
            flipped[at] = char(flipped[at] ^ 16);
            QVERIFY(!HandoverPack::parse(flipped));
        }
    }

private:
    void open()
    {
        m_writer.reset();
        m_vault.reset();
        auto vault = Vault::unlockWithRecovery(m_made.path, *RecoveryCode::fromText(m_made.recovery));
        QVERIFY2(vault, qPrintable(vault ? QString() : vault.error().message()));
        m_vault = *std::move(vault);
        auto writer = m_vault->openWriter(m_made.clock);
        QVERIFY2(writer, qPrintable(writer ? QString() : writer.error().message()));
        m_writer = *std::move(writer);
    }
    Handover begin()
    {
        Json forms = Json::array();
        forms.append(QStringLiteral("intake|3"));
        auto handover = beginHandover(*m_vault, *m_writer, QUuid::createUuid(), forms, m_made.clock);
        if (!handover)
            qFatal("%s", qPrintable(handover.error().message()));
        return *std::move(handover);
    }
    // Five answers.
    QByteArray draftOf(const QUuid& id, const SecretBytes& key) const
    {
        const QString path = m_made.folder.filePath(QStringLiteral("draft"));
        QFile::remove(path);
        auto draft = DraftWriter::open(path, id, key.clone());
        for (int n = 1; n <= 5; ++n) {
            if (!draft || !draft->append(answer(n)))
                qFatal("a draft could not be written");
        }
        return joined(framesIn(*readWholeFile(path, 1 << 20))); // without the room reserved behind them
    }
    MadeVault m_made;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<Writer> m_writer;
};

QTEST_APPLESS_MAIN(TestHandover)
#include "test_handover.moc"
