// A photo that was taken back is gone: no file, no record, no key, no word in the log; and nothing else is missing.
#include "decrypted_pages.h"
#include "sample_photo.h"

#include "records/photo_marks.h"
#include "records/seal_graph.h"
#include "vault/discard.h"
#include "vault/typed_edits.h"
#include "vault/verify.h"

using namespace stipple;
using namespace stipple::vault;

class TestDiscard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<MadeVault>();
        QVERIFY(m_made->make());
        auto vault = m_made->unlock();
        QVERIFY2(vault.has_value(), vault ? "" : qPrintable(vault.error().message()));
        m_vault = *std::move(vault);
        m_writer = *m_vault->openWriter(m_made->clock);
        m_client = *addClient(*m_writer, QStringLiteral("Ana Quince"));
    }
    void cleanup()
    {
        m_writer.reset();
        m_vault.reset();
    }

    void itIsGone()
    {
        const auto kept = *add("kept");
        records::Photo marked = samplePhoto(m_made->clock);
        marked.camera = QStringLiteral("zirconium-camera");
        QByteArray bytes(100'000, 'x');
        QBuffer source(&bytes);
        source.open(QIODevice::ReadOnly);
        const auto photo = addPhoto(*m_writer, m_made->path, m_client, marked, source);
        QVERIFY(photo);
        const auto done = discardPhoto(*m_writer, m_made->path, photo->id);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message()));
        QVERIFY(!QFileInfo::exists(mediaPath(m_made->path, photo->id)));
        {
            const auto reader = *m_vault->openReader();
            QCOMPARE(reader->record(photo->id).error().code(), ErrorCode::NotFound);
            QCOMPARE(reader->photosOfClient(m_client, 10)->size(), std::size_t(1));
            QVERIFY(reader->history(photo->id)->empty());
        }
        const QByteArray pages = everyPage(m_made->path, databaseKeyOf(*m_made));
        QVERIFY(pages.contains("Ana Quince")); // they can be read so
        QVERIFY(!pages.contains("zirconium-camera"));
        QCOMPARE(discardPhoto(*m_writer, m_made->path, photo->id).error().code(), ErrorCode::NotFound);
        QVERIFY(readPhoto(m_made->path, kept));
        verified();
    }

    // In any order: the first, one in the middle, the last; and what comes afterwards holds together with what was.
    void theOthersHoldTogether_data()
    {
        QTest::addColumn<QList<int>>("discarded");
        QTest::newRow("first") << QList<int>{0};
        QTest::newRow("middle") << QList<int>{1};
        QTest::newRow("last") << QList<int>{3};
        QTest::newRow("last two") << QList<int>{3, 2};
        QTest::newRow("last two, the earlier first") << QList<int>{2, 3};
        QTest::newRow("all") << QList<int>{0, 1, 2, 3};
    }
    void theOthersHoldTogether()
    {
        QFETCH(QList<int>, discarded);
        std::vector<records::Record> photos;
        for (int i = 0; i < 4; ++i)
            photos.push_back(*add(QByteArray(100 + i, 'p')));
        for (const int i : discarded)
            QVERIFY(discardPhoto(*m_writer, m_made->path, photos[std::size_t(i)].id));
        QVERIFY(add("afterwards"));
        QVERIFY(add("and again"));
        verified();
    }

    void whatIsFinishedKeepsItsPhotos()
    {
        const auto photo = *add("before");
        const QUuid id = m_writer->newId();
        const auto named =
            m_writer->change(id, [&](const records::Record*, const records::Stamp& stamp) -> Result<records::Record> {
                auto change = records::Change::create(id, QStringLiteral("withdrawal"), m_client, stamp);
                change.set(QStringLiteral("reason"), QStringLiteral("See ") + idText(photo.id));
                return change.made();
            });
        QVERIFY2(named, named ? "" : qPrintable(named.error().message()));
        QCOMPARE(discardPhoto(*m_writer, m_made->path, photo.id).error().code(), ErrorCode::Refused);
        QVERIFY(readPhoto(m_made->path, photo));
        // Another one that was only aligned to it does not hold it.
        records::Photo aligned = samplePhoto(m_made->clock);
        const auto earlier = *add("earlier");
        aligned.ghost = earlier.id;
        QByteArray bytes("later");
        QBuffer source(&bytes);
        source.open(QIODevice::ReadOnly);
        QVERIFY(addPhoto(*m_writer, m_made->path, m_client, aligned, source));
        QVERIFY(discardPhoto(*m_writer, m_made->path, earlier.id));
        verified();
    }

    // What is drawn on a photo does not hold it, and goes with it.
    void whatIsDrawnGoesAlong()
    {
        const auto photo = *add("picture");
        const auto other = *add("another");
        const auto drawOn = [&](const records::Record& on, const char* words) {
            records::PhotoMarks layer;
            layer.photo = on.id;
            records::PhotoMark mark;
            mark.kind = records::MarkKind::Words;
            mark.places = {{{500, 400, 0}}};
            mark.text = QString::fromLatin1(words);
            mark.at = m_made->clock.nowUtc();
            mark.practitioner = m_made->owner;
            layer.marks[QStringLiteral("one")] = mark;
            const QUuid id = m_writer->newId();
            const auto drawn = m_writer->change(id, creating(id, m_client, layer));
            return drawn ? id : QUuid();
        };
        const QUuid gone = drawOn(photo, "vermilion-spot");
        const QUuid stays = drawOn(other, "ultramarine-spot");
        QVERIFY(!gone.isNull() && !stays.isNull());
        const auto done = discardPhoto(*m_writer, m_made->path, photo.id);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message()));
        {
            const auto reader = *m_vault->openReader();
            QCOMPARE(reader->record(gone).error().code(), ErrorCode::NotFound);
            QVERIFY(reader->history(gone)->empty());
            QCOMPARE(records::marksOn(*reader->recordsOfClient(m_client), other.id).size(), std::size_t(1));
        }
        const QByteArray pages = everyPage(m_made->path, databaseKeyOf(*m_made));
        QVERIFY(pages.contains("ultramarine-spot"));
        QVERIFY(!pages.contains("vermilion-spot"));
        verified();
    }

    // What was signed after a photo that is gone still came after what was signed before it.
    void whatCameFirstStaysKnown()
    {
        const auto signedNow = [&] {
            const QUuid id = m_writer->newId();
            const auto made = m_writer->change(id, [&](const records::Record*, const records::Stamp& stamp) {
                auto change = records::Change::create(id, QStringLiteral("withdrawal"), m_client, stamp);
                change.set(QStringLiteral("reason"), QStringLiteral("Changed her mind"));
                return change.made();
            });
            return made ? made->id : QUuid();
        };
        const QUuid first = signedNow();
        const auto photo = *add("one");
        const auto next = *add("two");
        const QUuid second = signedNow();
        QVERIFY(discardPhoto(*m_writer, m_made->path, photo.id));
        QVERIFY(discardPhoto(*m_writer, m_made->path, next.id));
        {
            const auto reader = *m_vault->openReader();
            const auto graph = records::SealGraph::of(*reader->recordsOfClient(m_client));
            QVERIFY(graph);
            QVERIFY(graph->knew(second, first));
            QVERIFY(graph->gaps().empty());
        }
        verified();
    }

    // Cut off between record and file: the next sweep ends it, and does not set it aside.
    void anInterruptedOneIsEnded()
    {
        const auto photo = *add("picture");
        const QString path = mediaPath(m_made->path, photo.id);
        QVERIFY(QFile::copy(path, path + QStringLiteral(".copy")));
        QVERIFY(discardPhoto(*m_writer, m_made->path, photo.id));
        QVERIFY(QFile::rename(path + QStringLiteral(".copy"), path));
        const auto reader = *m_vault->openReader();
        const auto sweep = sweepMedia(*reader, m_made->path, m_made->clock);
        QVERIFY(sweep);
        QCOMPARE(sweep->deleted, 1);
        QCOMPARE(sweep->setAside, 0);
        QVERIFY(!QFileInfo::exists(path));
    }

private:
    Result<records::Record> add(const QByteArray& bytes) { return addSample(*m_writer, m_made->path, m_client, bytes); }
    void verified()
    {
        m_writer.reset();
        const auto verification = verifyVault(*m_vault);
        QVERIFY(verification);
        for (const Finding& finding : verification->findings)
            qWarning() << finding.what;
        QVERIFY(verification->findings.empty());
    }

    std::unique_ptr<MadeVault> m_made;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<Writer> m_writer;
    QUuid m_client;
};

QTEST_APPLESS_MAIN(TestDiscard)
#include "test_discard.moc"
