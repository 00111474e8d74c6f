#include "vault/sealed_file.h"

#include "core/ids.h"
#include "vault/digest.h"
#include "vault/files.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

// g++ says it by a macro, clang by a feature.
#ifdef __has_feature
#if __has_feature(address_sanitizer)
#define STIPPLE_ADDRESS_SANITIZED
#endif
#endif
#ifdef __SANITIZE_ADDRESS__
#define STIPPLE_ADDRESS_SANITIZED
#endif

using namespace stipple;
using namespace stipple::vault;

namespace
{

const QUuid photo = idFromText(u"0190a6c2-7c1a-7c3e-9a55-0123456789ab");
const QUuid other = idFromText(u"0190a6c2-7c1a-7c3e-9a55-0123456789ac");

QByteArray bytesOf(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char((i * 31 + i / 251) & 255);
    return bytes;
}

struct Sealed {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("photo"));
    SealedFile file;

    explicit Sealed(QByteArray plain)
    {
        QBuffer source(&plain);
        source.open(QIODevice::ReadOnly);
        file = *sealIntoFile(path, photo, source);
    }
    Result<QByteArray> opened(const QUuid& id = photo) const { return opened(file.key, id); }
    Result<QByteArray> opened(const SecretBytes& key, const QUuid& id = photo) const
    {
        QByteArray plain;
        QBuffer sink(&plain);
        sink.open(QIODevice::WriteOnly);
        STIPPLE_TRY(openSealedFile(path, id, key, file.sha256, sink));
        return plain;
    }
    QByteArray raw() const { return *readWholeFile(path, 1 << 28); }
};

} // namespace

class TestSealedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        for (const qsizetype size : {1, 100, 65'535, 65'536, 65'537, 131'072, 1'000'000}) {
            const QByteArray plain = bytesOf(size);
            const Sealed sealed(plain);
            const auto opened = sealed.opened();
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message()));
            QCOMPARE(*opened, plain);
            const QByteArray raw = sealed.raw();
            QCOMPARE(raw.size(), sealed.file.size);
            QCOMPARE(QCryptographicHash::hash(raw, QCryptographicHash::Sha256).toHex(), sealed.file.sha256);
            QCOMPARE(QCryptographicHash::hash(raw, QCryptographicHash::Md5).toHex(), sealed.file.md5);
            QVERIFY(!raw.contains(plain.left(40)) || size < 40);
            QVERIFY(!QFile::exists(sealed.path + QStringLiteral(".new")));
        }
    }

    void anyFlippedBitIsNoticed()
    {
        const Sealed sealed(bytesOf(150'000));
        const QByteArray good = sealed.raw();
        // Every byte of the head, and a byte in each stretch of the rest, its ends included.
        for (qsizetype at = 0; at < good.size(); at += at < 64 ? 1 : 1'009) {
            QByteArray bytes = good;
            bytes[at] = char(bytes[at] ^ (1 << (at % 8)));
            QVERIFY(replaceFile(sealed.path, bytes));
            const auto opened = sealed.opened();
            QVERIFY2(!opened, qPrintable(QString::number(at)));
            const bool inCommitment = at >= 8 && at < 40;
            QCOMPARE(opened.error().code(), inCommitment ? ErrorCode::WrongSecret : ErrorCode::Damaged);
            QVERIFY(opened.error().message().contains(idText(photo)));
        }
        QVERIFY(replaceFile(sealed.path, good));
        QVERIFY(sealed.opened());
    }

    void cutOffLengthenedOrSwappedIsNoticed()
    {
        const Sealed sealed(bytesOf(200'000));
        const QByteArray good = sealed.raw();
        const qsizetype chunk = 65'536 + 17;
        const QList<QByteArray> wrong{
            {},
            good.left(10),
            good.left(64),
            good.left(64 + chunk),
            good.left(64 + 2 * chunk),
            good.left(good.size() - 1),
            good + 'x',
            good + good.mid(64 + 3 * chunk),
            good.left(64) + good.mid(64 + chunk),
            good.left(64) + good.mid(64 + chunk, chunk) + good.mid(64, chunk) + good.mid(64 + 2 * chunk),
        };
        for (const QByteArray& bytes : wrong) {
            QVERIFY(replaceFile(sealed.path, bytes));
            QCOMPARE(sealed.opened().error().code(), ErrorCode::Damaged);
        }
        QVERIFY(QFile::remove(sealed.path));
        QCOMPARE(sealed.opened().error().code(), ErrorCode::NotFound);
    }

    void opensOnlyAsItself()
    {
        const Sealed sealed(bytesOf(1'000));
        QCOMPARE(sealed.opened(other).error().code(), ErrorCode::WrongSecret);
        QCOMPARE(sealed.opened(SecretBytes::random(32)).error().code(), ErrorCode::WrongSecret);
    }

    void linksAndPipesAreNoFiles()
    {
        const Sealed sealed(bytesOf(1'000));
        const QString elsewhere = sealed.folder.filePath(QStringLiteral("elsewhere"));
        QVERIFY(QFile::rename(sealed.path, elsewhere));
        QVERIFY(QFile::link(elsewhere, sealed.path));
        QCOMPARE(sealed.opened().error().code(), ErrorCode::Damaged);
        QVERIFY(QFile::remove(sealed.path));
        QCOMPARE(mkfifo(qPrintable(sealed.path), 0600), 0);
        QCOMPARE(sealed.opened().error().code(), ErrorCode::Damaged); // and does not wait for a writer
    }

    void anEmptyOneIsRefused()
    {
        const QTemporaryDir folder;
        QBuffer source;
        source.open(QIODevice::ReadOnly);
        QCOMPARE(sealIntoFile(folder.filePath(QStringLiteral("p")), photo, source).error().code(),
                 ErrorCode::InvalidInput);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aFullDiskLeavesNothing()
    {
        const QTemporaryDir folder;
        // In a child, for a limit on the size of files holds for the whole process.
        const pid_t child = fork();
        if (child == 0) {
            signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{100'000, 100'000};
            setrlimit(RLIMIT_FSIZE, &limit);
            QByteArray plain = bytesOf(300'000);
            QBuffer source(&plain);
            source.open(QIODevice::ReadOnly);
            const auto sealed = sealIntoFile(folder.filePath(QStringLiteral("p")), photo, source);
            _exit(!sealed && sealed.error().code() == ErrorCode::NoSpace ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void needsLittleMemory()
    {
        // 200 MiB go through a child. A sanitizer's own memory counts too, and is allowed for.
#ifdef STIPPLE_ADDRESS_SANITIZED
        constexpr long mostKilobytes = 400 * 1024;
#else
        constexpr long mostKilobytes = 100 * 1024;
#endif
        const QTemporaryDir folder;
        const pid_t child = fork();
        if (child == 0) {
            struct Zeros : QIODevice {
                qint64 left = 200LL << 20;
                qint64 readData(char* data, qint64 most) override
                {
                    const qint64 count = std::min(left, most);
                    std::memset(data, 0, std::size_t(count));
                    left -= count;
                    return count;
                }
                qint64 writeData(const char*, qint64) override { return -1; }
            } zeros;
            zeros.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
            const auto sealed = sealIntoFile(folder.filePath(QStringLiteral("p")), photo, zeros);
            rusage usage{};
            getrusage(RUSAGE_SELF, &usage);
            _exit(sealed && sealed->size > (200LL << 20) && usage.ru_maxrss < mostKilobytes ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
    }
};

QTEST_APPLESS_MAIN(TestSealedFile)
#include "test_sealed_file.moc"
