// What the power going at any moment of the scripted day leaves: of all that was written and not synced, each write,
// new name and removal may be there, missing, or torn, whatever became of those before it. 500 images; STIPPLE_CAMPAIGN
// says how many otherwise.
#include "disk.h"
#include "scripted_day.h"

using namespace stipple;
using namespace stipple::vault;

class TestPowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<MadeVault>();
        QVERIFY(m_made->make());
        m_random.seed(7);
        m_told.clear();
    }

    void everythingAcknowledgedIsThereAfterwards()
    {
        recordADay();
        QVERIFY(m_day.events.size() > 300);
        const int images = campaign(500);
        int files = 0;
        for (int i = 0; i < images; ++i) {
            const std::size_t at = m_random() % (m_day.events.size() + 1);
            const QString wrong = wrongAfterCut(at, Syncs::Kept);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("image %1, after %2 of %3 events: %4")
                                                     .arg(i)
                                                     .arg(at)
                                                     .arg(m_day.events.size())
                                                     .arg(wrong)));
            files += m_files;
        }
        qInfo("%d images of %zu events, %d files laid, nothing missing", images, m_day.events.size(), files);
    }

    // The same campaign must find something, or it could not find anything. A disk that says it synced and has not
    // loses what was acknowledged: rows, and photos, answers and key slots too.
    void aDiskThatLiesLosesSomething()
    {
        recordADay();
        int lost = 0;
        for (int i = 0; i < 30; ++i)
            lost += wrongAfterCut(m_random() % (m_day.events.size() + 1), Syncs::Ignored).isEmpty() ? 0 : 1;
        QVERIFY2(lost > 15, qPrintable(QString::number(lost)));
    }

    // And where only the photos' files are not synced, photos are missed.
    void photosThatAreNotSyncedAreLost()
    {
        recordADay();
        for (DiskEvent& event : m_day.events) {
            if (event.kind == DiskEvent::Kind::SyncFile && event.name.starts_with("media/"))
                event.asked = 0;
        }
        const QString wrong = [&] {
            for (int i = 0; i < 30; ++i) {
                const QString found = wrongAfterCut(m_day.events.size(), Syncs::Kept);
                if (!found.isEmpty())
                    return found;
            }
            return QString();
        }();
        QVERIFY2(wrong.contains(QLatin1String("photo")), qPrintable(wrong));
    }

    // Without syncing, the database loses rows.
    void withoutSyncingSomethingIsLost()
    {
        std::vector<std::pair<std::size_t, int>> marks; // events, rows acknowledged
        {
            Disk disk(m_made->path);
            auto vault = unlockQuickly(m_made->path, m_made->recovery);
            QVERIFY(vault);
            QVERIFY((*vault)->withDatabase([&](Connection& connection) -> Done {
                STIPPLE_TRY(connection.execute("PRAGMA synchronous = OFF; CREATE TABLE control (n INTEGER)"));
                disk.record();
                for (int n = 1; n <= 30; ++n) {
                    STIPPLE_TRY(connection.execute("INSERT INTO control VALUES (1)"));
                    marks.emplace_back(disk.recorded(), n);
                }
                m_day = disk.take();
                return {};
            }));
        }
        int lost = 0;
        for (int i = 0; i < 50; ++i) {
            const auto [at, rows] = marks[m_random() % marks.size()];
            const QString folder = m_made->folder.filePath(QStringLiteral("control"));
            QVERIFY(imageAt(m_day, at, m_random).lay(folder));
            auto vault = unlockQuickly(folder, m_made->recovery);
            QVERIFY(vault);
            const auto kept = (*vault)->withDatabase([rows = rows](Connection& connection) -> Done {
                STIPPLE_ASSIGN(const qint64 count, connection.integer("SELECT count(*) FROM control"));
                return count == rows ? Done() : failure(ErrorCode::Damaged, QString::number(count));
            });
            lost += kept ? 0 : 1;
            vault->reset();
            QVERIFY(QDir(folder).removeRecursively());
        }
        QVERIFY2(lost > 10, qPrintable(QString::number(lost)));
    }

private:
    // The whole day, from unlocking to locking; and after how many events each thing was told.
    void recordADay()
    {
        Disk disk(m_made->path);
        disk.record();
        auto vault = unlockQuickly(m_made->path, m_made->recovery);
        QVERIFY(vault);
        auto writer = (*vault)->openWriter(m_made->clock);
        QVERIFY(writer);
        ScriptedDay day(**vault, **writer, m_made->owner, m_made->clock);
        day.tell = [&](const QByteArray& line) { m_told.emplace_back(disk.recorded(), line); };
        for (int n = 0; n < ScriptedDay::steps; ++n) {
            const auto done = day.step(n);
            QVERIFY2(done, qPrintable(done ? QString() : done.error().message() + done.error().details()));
        }
        QVERIFY((*vault)->lock(*std::move(writer)));
        m_day = disk.take();
    }

    QString wrongAfterCut(std::size_t at, Syncs syncs)
    {
        QByteArrayList told;
        for (const auto& [when, line] : m_told) {
            if (when <= at)
                told += line;
        }
        const DiskImage image = imageAt(m_day, at, m_random, syncs);
        m_files = int(image.files.size());
        const QString folder = m_made->folder.filePath(QStringLiteral("image"));
        if (!image.lay(folder))
            return QStringLiteral("the image could not be laid");
        const QString wrong = whatIsWrong(folder, m_made->recovery, m_made->owner, told, m_made->clock);
        if (!QDir(folder).removeRecursively())
            return QStringLiteral("the image could not be removed");
        return wrong;
    }

    std::unique_ptr<MadeVault> m_made;
    std::mt19937 m_random;
    Disk::Recording m_day;
    std::vector<std::pair<std::size_t, QByteArray>> m_told;
    int m_files = 0;
};

QTEST_APPLESS_MAIN(TestPowerCut)
#include "test_power_cut.moc"
