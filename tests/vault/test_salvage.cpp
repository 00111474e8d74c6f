#include "sample_photo.h"

#include "vault/backup.h"
#include "vault/verify.h"

using namespace stipple;
using namespace stipple::vault;

class TestSalvage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<MadeVault>();
        QVERIFY(m_made->make());
        m_out = m_made->folder.filePath(QStringLiteral("salvaged"));
        m_photos.clear();
        const auto vault = *m_made->unlock();
        const auto writer = *vault->openWriter(m_made->clock);
        for (int i = 0; i < 60; ++i)
            m_clients.push_back(*addClient(*writer, QStringLiteral("Client %1").arg(i)));
        for (int i = 0; i < 4; ++i)
            m_photos.push_back(*addSample(*writer, m_made->path, m_clients[0], QByteArray(20'000, char('a' + i))));
        QVERIFY(writer->checkpoint());
        m_records = (*vault->openReader())->counts()->records;
    }
    void cleanup() { m_clients.clear(); }

    void aSoundVaultComesOutWhole()
    {
        const auto report = salvage();
        QVERIFY2(report, report ? "" : qPrintable(report.error().message() + report.error().details()));
        QVERIFY2(report->lost.isEmpty(), qPrintable(report->lost.join(u'\n')));
        QCOMPARE(report->records, m_records);
        QCOMPARE(report->photos, 4);
        const auto vault = opened();
        QVERIFY(vault);
        const auto verified = verifyVault(*vault);
        QVERIFY2(verified->isSound(), verified->isSound() ? "" : qPrintable(verified->findings.front().what));
        QCOMPARE((*vault->openReader())->counts()->clients, 60);
        QVERIFY(!QFile::exists(m_out + QStringLiteral("/damaged.db")));
    }

    // Every page but the first is lost in turn; the damaged vault itself must stay as it is.
    void anyOtherPageMayBeLost()
    {
        const QString path = m_made->path + QStringLiteral("/records.db");
        const QByteArray good = *readWholeFile(path, 1 << 26);
        const qsizetype pages = good.size() / 4096;
        qint64 least = m_records;
        int withLosses = 0;
        const qsizetype step = qEnvironmentVariableIsSet("STIPPLE_CAMPAIGN") ? 1 : std::max<qsizetype>(1, pages / 8);
        for (qsizetype page = 1; page < pages; page += step) {
            QByteArray bytes = good;
            bytes[page * 4096 + 2000] = char(bytes[page * 4096 + 2000] ^ 16);
            QVERIFY(replaceFile(path, bytes));
            const auto report = salvage();
            QVERIFY2(report, report ? "" : qPrintable(report.error().message() + report.error().details()));
            QCOMPARE(*readWholeFile(path, 1 << 26), bytes);
            withLosses += !report->lost.isEmpty();
            least = std::min(least, report->records);
            QVERIFY(report->records == m_records + 0 || !report->lost.isEmpty());
            // What came out opens, and whatever verify still finds missing was told as lost.
            const auto vault = opened();
            QVERIFY(vault);
            const auto verified = verifyVault(*vault);
            QVERIFY(verified);
            for (const Finding& finding : verified->findings)
                QVERIFY2(!report->lost.isEmpty() &&
                             (finding.kind == QLatin1String("place") || finding.kind == QLatin1String("reference")),
                         qPrintable(finding.what));
            QVERIFY(QDir(m_out).removeRecursively());
        }
        QVERIFY(withLosses > 0);
        QVERIFY(least > m_records / 2);
    }

    void photosThatAreGoneAreNamed()
    {
        QVERIFY(QFile::remove(mediaPath(m_made->path, m_photos[0].id)));
        QVERIFY(replaceFile(mediaPath(m_made->path, m_photos[1].id), "cut"));
        const auto report = salvage();
        QVERIFY(report);
        QCOMPARE(report->photos, 2);
        QCOMPARE(report->lost.size(), 2);
        for (const int i : {0, 1})
            QVERIFY(report->lost.join(u' ').contains(idText(m_photos[std::size_t(i)].id)));
    }

    void withoutAFirstPageItSaysSo()
    {
        const QString path = m_made->path + QStringLiteral("/records.db");
        QByteArray bytes = *readWholeFile(path, 1 << 26);
        bytes[100] = char(bytes[100] ^ 1);
        QVERIFY(replaceFile(path, bytes));
        const auto report = salvage();
        QCOMPARE(report.error().code(), ErrorCode::Damaged);
        QVERIFY(!QFile::exists(m_out));
        QVERIFY(!QFile::exists(m_out + QStringLiteral(".being-made")));
    }

private:
    Result<SalvageReport> salvage()
    {
        const SecretBytes passphrase = SecretBytes::fromPassphrase(m_made->passphrase);
        return salvageVault({m_made->path, m_out, m_made->owner, &passphrase, nullptr, {}}, m_made->clock);
    }
    std::unique_ptr<Vault> opened()
    {
        auto vault = Vault::unlock(m_out, m_made->owner, SecretBytes::fromPassphrase(m_made->passphrase));
        return vault ? *std::move(vault) : nullptr;
    }

    std::unique_ptr<MadeVault> m_made;
    QString m_out;
    std::vector<QUuid> m_clients;
    std::vector<records::Record> m_photos;
    qint64 m_records = 0;
};

QTEST_APPLESS_MAIN(TestSalvage)
#include "test_salvage.moc"
