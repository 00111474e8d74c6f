#include "fake_keystore.h"
#include "tool.h"

#include "ctl/command.h"
#include "keystore/keystore_items.h"

#include <QCoroTask>

using namespace stipple;

namespace
{

QStringList words(const char* text) { return QString::fromUtf8(text).split(QLatin1Char(' ')); }

} // namespace

class TestSlotCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalPractitioners()
    {
        const Tool tool;
        QVERIFY(tool.makeVault());
        const QString second = tool.folder.filePath(QStringLiteral("second"));
        Tool::write(second, "seven loud geese landing\n");
        const QStringList withNew{QStringLiteral("--new-passphrase-file"), second};
        QCOMPARE(tool.run(words("slots list --json")).json().items().size(), std::size_t(2));
        QCOMPARE(tool.unlocked(words("slots add Ben") + withNew).status, 0);
        QCOMPARE(tool.unlocked(words("slots add ben --practitioner Mara") + withNew).status, 3); // whose is it?
        const QStringList asMara{QStringLiteral("--practitioner"), QStringLiteral("Mara Osei")};
        QCOMPARE(tool.unlocked(words("slots add ben") + asMara + withNew).status, 4);
        const Json list = tool.run(words("slots list --json")).json();
        QCOMPARE(list.items().size(), std::size_t(3));
        QCOMPARE(list.items()[1][u"name"].toString(), QStringLiteral("Ben"));
        QVERIFY(list.items()[0][u"owner"].toBool() && !list.items()[1][u"owner"].toBool());
        const QStringList asBen = words("--practitioner Ben --passphrase-file") + QStringList{second};
        QCOMPARE(tool.run(words("stats --json") + asBen).status, 0);
        QCOMPARE(tool.run(QStringList{QStringLiteral("slots"), QStringLiteral("remove"), QStringLiteral("Mara Osei")} +
                          asBen)
                     .status,
                 1);
        QCOMPARE(tool.unlocked(words("slots rename Ben Benedict") + asMara).status, 0);
        QCOMPARE(tool.unlocked(words("slots remove Benedict") + asMara).status, 0);
        QCOMPARE(tool.run(words("stats") + asBen).status, 3);
    }

    void aForgottenPassphrase()
    {
        const Tool tool;
        const Ended made = tool.init();
        const QString recovery = tool.folder.filePath(QStringLiteral("recovery"));
        Tool::write(recovery, made.json()[u"recovery"].toString().toUtf8() + "\n");
        Tool::write(tool.passphrase, "something quite different now\n");
        QCOMPARE(tool.unlocked(words("stats")).status, 3);
        const QStringList withBoth{QStringLiteral("--recovery-file"), recovery, QStringLiteral("--new-passphrase-file"),
                                   tool.passphrase};
        QCOMPARE(tool.run(words("passwd") + withBoth).status, 1); // whose?
        const Ended changed = tool.run(
            QStringList{QStringLiteral("passwd"), QStringLiteral("--for"), QStringLiteral("Mara Osei")} + withBoth);
        QVERIFY2(changed.status == 0, changed.err.constData());
        QCOMPARE(tool.unlocked(words("stats")).status, 0);
        Tool::write(tool.passphrase, "weak\n");
        QCOMPARE(tool.run(QStringList{QStringLiteral("passwd"), QStringLiteral("--for"), QStringLiteral("Mara Osei")} +
                          withBoth)
                     .status,
                 1);
    }

    void wrongTriesAreMadeToWait()
    {
        const Tool tool;
        QVERIFY(tool.makeVault());
        Tool::write(tool.passphrase, "five quiet herons waiting\n");
        for (int guess = 0; guess < 5; ++guess)
            QVERIFY(tool.unlocked(words("stats")).err.contains("not right"));
        Tool::write(tool.passphrase, "five quiet herons crossing\n");
        const Ended waiting = tool.unlocked(words("stats"));
        QCOMPARE(waiting.status, 3);
        QVERIFY2(waiting.err.contains("seconds"), waiting.err.constData());
        QVERIFY(QFile::remove(tool.vaultFolder + QStringLiteral("/throttle")));
        QVERIFY(tool.unlocked(words("stats")).err.contains("60 minutes"));
    }

    void dataPutBackIsAcknowledged()
    {
        const Tool tool;
        QVERIFY(tool.makeVault());
        const QString database = tool.vaultFolder + QStringLiteral("/records.db");
        QVERIFY(QFile::copy(database, tool.folder.filePath(QStringLiteral("older"))));
        QCOMPARE(tool.unlocked(words("demo --clients 3")).status, 0);
        QVERIFY(QFile::remove(database));
        QVERIFY(QFile::copy(tool.folder.filePath(QStringLiteral("older")), database));
        const Ended refused = tool.unlocked(words("demo --clients 3"));
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("put back"), refused.err.constData());
        const Ended taken = tool.unlocked(words("acknowledge"));
        QVERIFY2(taken.out.contains("new identity"), taken.err.constData());
        QCOMPARE(tool.unlocked(words("demo --clients 3")).status, 0);
        QVERIFY(tool.unlocked(words("acknowledge")).out.contains("nothing to acknowledge"));
    }

    void aPinLivesWithTheKeystore()
    {
        const Tool tool;
        QVERIFY(tool.makeVault());
        const QString pin = tool.folder.filePath(QStringLiteral("pin"));
        Tool::write(pin, "284917\n");
        FakeKeystore keystore;
        const auto run = [&](const QStringList& arguments) {
            const SystemClock clock;
            return int(ctl::runCommandLine(QStringList{QStringLiteral("--vault"), tool.vaultFolder} + arguments, clock,
                                           keystore));
        };
        const QStringList withPassphrase{QStringLiteral("--passphrase-file"), tool.passphrase};
        const QStringList withPin{QStringLiteral("--passphrase-file"), pin};
        const QStringList setPin = words("passwd --pin --new-passphrase-file") + QStringList{pin};
        keystore.mode = FakeKeystore::Mode::Failing;
        QCOMPARE(run(setPin + withPassphrase), 3);
        keystore.mode = FakeKeystore::Mode::Forgetful;
        QCOMPARE(run(setPin + withPassphrase), 3);
        keystore.mode = FakeKeystore::Mode::Working;
        QCOMPARE(run(words("stats") + withPassphrase), 0); // nothing was changed so far
        QCOMPARE(run(setPin + withPassphrase), 0);
        QCOMPARE(run(words("stats") + withPin), 0);
        const auto header = vault::readHeader(tool.vaultFolder);
        QVERIFY(header->hasPin());
        QVERIFY(keystore.items.contains(vault::deviceSecretName(header->vault)));
        QVERIFY(keystore.items.contains(vault::keptAnchorName(header->vault)));
        // Failing and empty: stops, and never makes a new secret for what is there.
        keystore.mode = FakeKeystore::Mode::Failing;
        QCOMPARE(run(words("stats") + withPin), 3);
        keystore.mode = FakeKeystore::Mode::Working;
        const auto kept = keystore.items;
        keystore.items.clear();
        QCOMPARE(run(words("stats") + withPin), 3);
        QVERIFY(keystore.items.isEmpty());
        const auto refused = QCoro::waitFor(keystore::secretForNewPin(keystore, *header));
        QCOMPARE(refused.error().code(), ErrorCode::KeystoreFailed);
        QVERIFY(keystore.items.isEmpty());
        keystore.items = kept;
        QCOMPARE(run(words("stats") + withPin), 0);
    }
};

QTEST_GUILESS_MAIN(TestSlotCommands)
#include "test_slot_commands.moc"
