// A clinic's day in three rounds of twelve steps, the same each time: clients made, renamed and erased, photos,
// hand-overs with their answers, items held while locked, another name in the key slots, checkpoints and anchors. What
// was acknowledged is told, a line each; after a fault, a kill or a power cut the same lines say what must be there.
//   name ID N · erasing ID · erased ID · photo ID CLIENT N · answer HANDOVER CLIENT NUMBER · held ID N · slot N
#pragma once

#include "sample_photo.h"

#include "vault/handover.h"

#include <functional>

namespace stipple::vault
{

// With the recovery code: without any key derivation, in a millisecond.
Result<std::unique_ptr<Vault>> unlockQuickly(const QString& path, const QString& recovery);

class ScriptedDay
{
public:
    // Every name and picture of the day has a number; they begin after `first`.
    ScriptedDay(Vault& vault, Writer& writer, const QUuid& owner, const Clock& clock, int first = 0);
    static constexpr int round = 12;
    static constexpr int steps = 3 * round;

    // Each line as soon as what it tells was acknowledged.
    std::function<void(const QByteArray&)> tell;
    // The error of a step that was not done; nothing of it is told.
    Done step(int n);
    const QByteArrayList& told() const { return m_told; }

private:
    void say(const QByteArray& line);
    Done newClient();
    Done rename();
    Done photo();
    Done handOver();
    Done takeBack();
    Done hold();
    Done nameSlot();
    Done eraseOldest();

    Vault& m_vault;
    Writer& m_writer;
    QUuid m_owner;
    const Clock& m_clock;
    int m_number;
    QList<QUuid> m_clients;
    QList<QUuid> m_handovers;
    QByteArrayList m_told;
};

// Unlocks what is left in `path`, takes in what waits, sweeps, and looks for all that was told; empty if all is well.
// That something later is there too, of which nobody was told, is no fault.
QString whatIsWrong(const QString& path, const QString& recovery, const QUuid& owner, const QByteArrayList& told,
                    const Clock& clock);

// Copies a vault's folder as it lies there.
bool copyVault(const QString& from, const QString& to);

} // namespace stipple::vault
