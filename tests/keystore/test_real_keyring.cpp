// The device's keystore as it is on a Linux tablet: QtKeychain, the Secret Service on a bus of this test's own, and the
// GNOME keyring behind it with a throw-away keyring. What is kept comes back, also after the keyring was started anew;
// what is refused, locked or not there is told, and nothing is ever kept in clear instead.
#include "keystore/keystore_items.h"
#include "keystore/qt_keystore.h"
#include "vault/vault.h"

#include <QCoroTask>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace stipple;
using namespace stipple::vault;

namespace
{

// One call of the port, waited for.
template <typename T>
T waitFor(const std::function<void(std::function<void(T)>)>& start)
{
    std::optional<T> answer;
    start([&](T value) { answer.emplace(std::move(value)); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
        return T(failure(ErrorCode::Internal, QStringLiteral("The keystore never answered.")));
    return *std::move(answer);
}

// What a process of its own does, as the app is one: for what holds a session with the keyring must be started anew
// when the keyring is. Prints the error's code, what was read, and the sentence.
int ask(const QStringList& words)
{
    keystore::QtKeystore keystore;
    const QString& name = words[1];
    QByteArray value;
    Done done;
    if (words[0] == QLatin1String("read")) {
        const auto read = waitFor<Result<SecretBytes>>([&](auto got) { keystore.read(name, std::move(got)); });
        if (read)
            value = read->view().toByteArray().toHex();
        else
            done = failure(read.error());
    } else if (words[0] == QLatin1String("write")) {
        const auto secret = SecretBytes::copyOf(QByteArrayView(QByteArray::fromHex(words[2].toLatin1())));
        done = waitFor<Done>([&](auto kept) { keystore.write(name, secret, std::move(kept)); });
    } else {
        done = waitFor<Done>([&](auto kept) { keystore.remove(name, std::move(kept)); });
    }
    printf("%d %s %s\n", done ? -1 : int(done.error().code()), value.constData(),
           done ? "" : qPrintable(done.error().message()));
    return 0;
}

} // namespace

class TestRealKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        const QString config = m_home.filePath(QStringLiteral("bus.conf"));
        QFile file(config);
        QVERIFY(file.open(QIODevice::WriteOnly));
        // No service is started by being asked for: whether there is a keyring is for the test to say.
        file.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
                   "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\"><busconfig><type>session</type>"
                   "<listen>unix:dir=" +
                   QFile::encodeName(m_home.path()) +
                   "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                   "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        file.close();
        m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                                                    QStringLiteral("--config-file"), config});
        QVERIFY2(m_bus.waitForStarted(), "dbus-daemon is missing: platform/linux/setup installs it");
        while (!m_bus.canReadLine())
            QVERIFY(m_bus.waitForReadyRead(10'000));
        QVERIFY(qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed()));
        for (const char* folder : {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
            QVERIFY(qputenv(folder, QFile::encodeName(m_home.path())));
        QVERIFY(qputenv("XDG_CURRENT_DESKTOP", "GNOME"));
        QVERIFY(startKeyring(true));
    }
    void cleanupTestCase()
    {
        stopKeyring();
        m_bus.terminate();
        if (!m_bus.waitForFinished(5'000))
            m_bus.kill();
    }

    // A vault's PIN, from setting it to unlocking with it, and the anchor's copy. First, for what is in this process
    // has its session with the keyring that is there now.
    void aPinLivesInIt()
    {
        const QString path = m_home.filePath(QStringLiteral("vault"));
        const SystemClock clock;
        NewVault wanted;
        wanted.clinic = QStringLiteral("Quiet Heron");
        wanted.owner = QStringLiteral("Mara Osei");
        wanted.passphrase = SecretBytes::fromPassphrase(QStringLiteral("five quiet herons crossing"));
        const auto made = createVault(path, wanted, clock);
        QVERIFY(made);
        const SecretBytes pin = SecretBytes::copyOf(QByteArrayView("284917"));
        {
            auto vault = Vault::unlock(path, made->owner, wanted.passphrase, clock);
            QVERIFY(vault);
            auto writer = (*vault)->openWriter(clock);
            auto secret = QCoro::waitFor(keystore::secretForNewPin(m_keystore, (*vault)->header()));
            QVERIFY2(secret, qPrintable(secret ? QString() : secret.error().details()));
            NewSecret wantedPin;
            wantedPin.kind = Slot::Kind::Pin;
            wantedPin.secret = pin.clone();
            wantedPin.deviceSecret = *std::move(secret);
            QVERIFY((*vault)->changeSecret(**writer, made->owner, wantedPin));
            const auto anchor = (*vault)->lock(*std::move(writer));
            QVERIFY(anchor);
            QVERIFY(QCoro::waitFor(keystore::keepAnchor(m_keystore, (*vault)->header().vault, *anchor)));
        }
        // By the program itself, after another start of the keyring.
        stopKeyring();
        QVERIFY(startKeyring(true));
        const QString file = m_home.filePath(QStringLiteral("pin"));
        QFile typed(file);
        QVERIFY(typed.open(QIODevice::WriteOnly) && typed.write("284917\n") > 0);
        typed.close();
        const auto stats = [&] {
            QProcess tool;
            tool.start(
                QStringLiteral(STIPPLE_BINARIES "/stipplectl"),
                {QStringLiteral("--vault"), path, QStringLiteral("stats"), QStringLiteral("--passphrase-file"), file});
            tool.waitForFinished(60'000);
            return std::pair(tool.exitCode(), tool.readAllStandardError());
        };
        const auto opened = stats();
        QVERIFY2(opened.first == 0, opened.second.constData());
        // Without the keyring the right PIN opens nothing, and the sentence says what does.
        stopKeyring();
        const auto refused = stats();
        QCOMPARE(refused.first, 3);
        QVERIFY2(refused.second.contains("recovery code"), refused.second.constData());
        QVERIFY(startKeyring(true));
        QCOMPARE(stats().first, 0);
    }

    void whatIsKeptComesBack()
    {
        const SecretBytes secret = SecretBytes::random(keySize);
        QCOMPARE(read(m_name).error().code(), ErrorCode::NotFound);
        const auto kept = write(m_name, secret);
        QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().message()));
        QVERIFY(read(m_name)->equals(secret));
        const SecretBytes another = SecretBytes::random(keySize);
        QVERIFY(write(m_name, another));
        QVERIFY(read(m_name)->equals(another));
        // The keyring is ended and started anew: it was kept on the disk, and not in clear.
        stopKeyring();
        QVERIFY(startKeyring(true));
        const auto again = read(m_name);
        QVERIFY2(again && again->equals(another), qPrintable(again ? QString() : again.error().message()));
        QVERIFY(!isAnywhereInClear(another));
        QVERIFY(remove(m_name));
        QCOMPARE(read(m_name).error().code(), ErrorCode::NotFound);
        QVERIFY(remove(m_name)); // gone is gone
    }

    void aServiceThatIsNotThereIsTold()
    {
        stopKeyring();
        const SecretBytes secret = SecretBytes::random(keySize);
        QElapsedTimer timer;
        timer.start();
        for (const Done& done : {write(m_name, secret), remove(m_name)}) {
            QCOMPARE(done.error().code(), ErrorCode::KeystoreFailed);
            QVERIFY(done.error().message().endsWith(QLatin1Char('.')));
        }
        QCOMPARE(read(m_name).error().code(), ErrorCode::KeystoreFailed);
        QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!isAnywhereInClear(secret)); // no fallback
        QVERIFY(startKeyring(true));
    }

    // Started, but nobody has unlocked it, and nobody is there to be asked.
    void aLockedKeyringIsTold()
    {
        const SecretBytes secret = SecretBytes::random(keySize);
        QVERIFY(write(m_name, secret));
        stopKeyring();
        QVERIFY(startKeyring(false));
        // QtKeychain cannot tell this from a keyring that holds nothing; for a vault with a PIN both end the same way.
        const auto refused = read(m_name);
        QVERIFY(!refused);
        QVERIFY(refused.error().code() == ErrorCode::KeystoreFailed || refused.error().code() == ErrorCode::NotFound);
        QCOMPARE(pinNeedsKeystore(refused.error()).code(), ErrorCode::KeystoreFailed);
        const SecretBytes other = SecretBytes::random(keySize);
        QCOMPARE(write(m_name, other).error().code(), ErrorCode::KeystoreFailed);
        QVERIFY(!isAnywhereInClear(other));
        stopKeyring();
        QVERIFY(startKeyring(true));
        QVERIFY(read(m_name)->equals(secret)); // untouched
    }

private:
    static QStringList asked(const QStringList& words)
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("--ask")} + words);
        process.waitForFinished(30'000);
        return QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char(' '));
    }
    static Done doneBy(const QStringList& answer)
    {
        const int code = answer.front().toInt();
        return code == -1 ? Done() : Done(failure(ErrorCode(code), answer.mid(2).join(QLatin1Char(' ')).trimmed()));
    }
    static Result<SecretBytes> read(const QString& name)
    {
        const QStringList answer = asked({QStringLiteral("read"), name});
        STIPPLE_TRY(doneBy(answer));
        return SecretBytes::copyOf(QByteArrayView(QByteArray::fromHex(answer.value(1).toLatin1())));
    }
    static Done write(const QString& name, const SecretBytes& value)
    {
        return doneBy(asked({QStringLiteral("write"), name, QString::fromLatin1(value.view().toByteArray().toHex())}));
    }
    static Done remove(const QString& name) { return doneBy(asked({QStringLiteral("remove"), name})); }

    [[nodiscard]] bool startKeyring(bool unlocked)
    {
        QStringList arguments{QStringLiteral("--foreground"), QStringLiteral("--components=secrets"),
                              QStringLiteral("--control-directory=") + m_home.filePath(QStringLiteral("control"))};
        if (unlocked)
            arguments += QStringLiteral("--unlock");
        m_keyring.start(QStringLiteral("gnome-keyring-daemon"), arguments);
        if (!m_keyring.waitForStarted())
            return false;
        m_keyring.write("a throw-away keyring");
        m_keyring.closeWriteChannel();
        // It is there once the bus knows its name.
        return QTest::qWaitFor(
            [] {
                QProcess ask;
                ask.start(QStringLiteral("dbus-send"),
                          {QStringLiteral("--session"), QStringLiteral("--print-reply=literal"),
                           QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                           QStringLiteral("org.freedesktop.DBus.NameHasOwner"),
                           QStringLiteral("string:org.freedesktop.secrets")});
                return ask.waitForFinished(5'000) && ask.readAllStandardOutput().contains("true");
            },
            20'000);
    }
    void stopKeyring()
    {
        // As a crash ends it: by itself it takes seconds.
        m_keyring.kill();
        m_keyring.waitForFinished();
    }

    bool isAnywhereInClear(const SecretBytes& secret) const
    {
        const QByteArray raw = secret.view().toByteArray();
        QDirIterator all(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            if (bytes.contains(raw) || bytes.contains(raw.toBase64()) || bytes.toLower().contains(raw.toHex()))
                return true;
        }
        return false;
    }

    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_keyring;
    keystore::QtKeystore m_keystore;
    const QString m_name = deviceSecretName(QUuid::createUuid());
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == QLatin1String("--ask"))
        return ask(arguments.mid(2));
    TestRealKeyring test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_real_keyring.moc"
