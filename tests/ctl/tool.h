// stipplectl as a process of its own, as scripts run it.
#pragma once

#include "core/json.h"
#include "vault/vault.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace stipple
{

struct Ended {
    int status = -1;
    QByteArray out;
    QByteArray err;

    Json json() const { return Json::parse(out).value_or(Json()); }
};

struct Tool {
    QTemporaryDir folder;
    QString vaultFolder = folder.filePath(QStringLiteral("vault"));
    QString passphrase = folder.filePath(QStringLiteral("passphrase"));
    QStringList environment; // NAME=VALUE, besides the test's own

    Tool() { write(passphrase, "five quiet herons crossing\n"); }

    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a test's file could not be written");
    }

    Ended runProgram(const QString& program, const QStringList& arguments) const
    {
        QProcess process;
        process.setProcessEnvironment([this] {
            auto all = QProcessEnvironment::systemEnvironment();
            for (const QString& pair : environment)
                all.insert(pair.section(QLatin1Char('='), 0, 0), pair.section(QLatin1Char('='), 1));
            return all;
        }());
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(program, arguments);
        process.waitForFinished(600'000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    Ended run(const QStringList& arguments) const
    {
        return runProgram(QStringLiteral(STIPPLE_BINARIES "/stipplectl"),
                          QStringList{QStringLiteral("--vault"), vaultFolder} + arguments);
    }
    // With the passphrase.
    Ended unlocked(const QStringList& arguments) const
    {
        return run(arguments + QStringList{QStringLiteral("--passphrase-file"), passphrase});
    }
    // A vault with the least cost of key derivation, so that each command that follows is quick.
    [[nodiscard]] bool makeVault() const
    {
        const SystemClock clock;
        vault::NewVault wanted;
        wanted.clinic = QStringLiteral("Quiet Heron");
        wanted.owner = QStringLiteral("Mara Osei");
        wanted.passphrase = vault::SecretBytes::fromPassphrase(QStringLiteral("five quiet herons crossing"));
        return vault::createVault(vaultFolder, wanted, clock).has_value();
    }
    Ended init() const
    {
        return unlocked({QStringLiteral("init"), QStringLiteral("--clinic"), QStringLiteral("Quiet Heron"),
                         QStringLiteral("--practitioner"), QStringLiteral("Mara Osei"), QStringLiteral("--json")});
    }
};

} // namespace stipple
