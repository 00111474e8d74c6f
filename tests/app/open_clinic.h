// A clinic that is open: a vault of invented people in a temporary folder, unlocked by the services of the app.
#pragma once

#include "app/clinic_service.h"
#include "app/gate_controller.h"
#include "demo/invented_vault.h"

#include <QTemporaryDir>
#include <QTest>

#include <QCoro/QCoroTask>

namespace stipple::app
{

struct OpenClinic {
    QTemporaryDir folder;
    SettableClock clock{QDateTime({2026, 11, 25}, {8, 0}, Qt::UTC)};
    QString path; // the vault's
    Preferences preferences{folder.filePath(QStringLiteral("screen.ini"))};
    Languages languages{preferences};
    VaultService vault{path, clock, vault::KdfCost{}};
    ClinicService clinic{vault, languages};
    Navigator navigator{nullptr};
    GateController gate{vault, clinic, navigator, languages, preferences};

    bool isUnlocked = false;

    // `at`: the folder of a vault that is there, or is to be made; empty: one that goes with this.
    explicit OpenClinic(const QString& at = {})
        : path(at.isEmpty() ? folder.filePath(QStringLiteral("vault")) : at)
    {
        languages.setCurrent(QStringLiteral("en"));
    }

    // The clock goes on, and whoever waits for it learns it.
    void letPass(qint64 ms)
    {
        clock.advance(ms);
        QEvent turned(IdleLock::clockTurned());
        QCoreApplication::sendEvent(qApp, &turned);
    }
    [[nodiscard]] Done make(int clients, bool stories)
    {
        return demo::makeInventedVault(path, clients, stories, clock);
    }
    // What is being read or written comes to its end, while those who asked are still there. Before they go.
    [[nodiscard]] bool close()
    {
        if (!isUnlocked)
            return true;
        if (gate.state() == GateController::Open) {
            gate.lock();
            navigator.discardAndGo(); // where something unsaved held it
        }
        // Also where a test has begun to lock it: the vault's threads answer into what is here.
        return QTest::qWaitFor([this] { return gate.state() == GateController::Locked; }, 20'000);
    }
    [[nodiscard]] bool unlock()
    {
        const auto seen = QCoro::waitFor(vault.inspect());
        if (!seen || seen->header.keySlots.empty())
            return false;
        const auto opened =
            QCoro::waitFor(vault.unlock(seen->header.keySlots.front().practitioner,
                                        vault::SecretBytes::fromPassphrase(demo::inventedPassphrase())));
        if (!opened)
            return false;
        isUnlocked = true;
        gate.opened(QStringLiteral("Maya Okonkwo"));
        return QTest::qWaitFor([this] { return gate.state() == GateController::Open; }, 10'000);
    }
};

} // namespace stipple::app
