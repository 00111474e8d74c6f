// The controllers on a real vault in a temporary folder, unlocked by its owner, without a window.
#pragma once

#include "app/clinic_service.h"
#include "app/gate_controller.h"
#include "vault/made_vault.h"

#include <QSignalSpy>

namespace stipple::app
{

// Waits, turning the event loop, until the coroutine has its answer.
template <typename T>
T answerOf(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

struct OpenedApp {
    vault::MadeVault made;
    Preferences preferences{made.folder.filePath(QStringLiteral("screen.ini"))};
    Languages languages{preferences};
    VaultService vault{made.path, made.clock, vault::KdfCost{}};
    ClinicService clinic{vault, languages};
    Navigator navigator{nullptr};
    GateController gate{vault, clinic, navigator, languages, preferences};

    // As the unlock page does.
    [[nodiscard]] bool open()
    {
        if (!made.make())
            return false;
        made.clock.advance(1000); // so that whoever comes later also stands later
        gate.look();
        return waitForState(GateController::Locked) && unlock(made.owner, made.passphrase);
    }
    bool unlock(const QUuid& who, const QString& passphrase)
    {
        const Done opened = answerOf(vault.unlock(who, vault::SecretBytes::fromPassphrase(passphrase)));
        if (!opened)
            return false;
        gate.opened(QStringLiteral("Mara Osei"));
        return waitForState(GateController::Open);
    }
    bool lock()
    {
        gate.lock();
        return waitForState(GateController::Locked);
    }
    bool waitForState(GateController::State state)
    {
        return QTest::qWaitFor([&] { return gate.state() == state; }, 20'000);
    }
    // The clock goes on, and whoever waits for it learns it.
    void letPass(qint64 ms)
    {
        made.clock.advance(ms);
        QEvent turned(IdleLock::clockTurned());
        QCoreApplication::sendEvent(qApp, &turned);
    }
    // Until `holds`, which a controller's work brings about.
    static bool until(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, 20'000); }
};

} // namespace stipple::app
