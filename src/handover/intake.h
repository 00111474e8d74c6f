// Taking the tablet back: what the client did becomes records. To be called after each unlock, once vault::takeInDrafts
// has brought the frames home; calling it again makes nothing twice, for a record's id is derived from the hand-over
// and the frame that finished it.
//   A completed form       a Response (sealed), and with it the Screening, in one transaction
//   A check-in            a CheckIn (sealed), with the warning signs that it showed
//   A signed consent       a Consent (sealed); where its text names the practitioner among its signers, only once they
//                          have counter-signed: until then it waits
//   A no                   a dated note in the file, where it has to be shown later (refusals.h)
//   Everything else        stays as it is: to be continued, or begun again
#pragma once

#include "handover/state.h"
#include "protocol/protocol.h"
#include "records/consents.h"
#include "vault/handover.h"

#include <functional>
#include <memory>

namespace stipple::handover
{

// The protocol that a pack names. Where the app has a newer one built in, that one is given, and the screening says
// which one was asked.
using ProtocolOf = std::function<Result<std::shared_ptr<const protocol::Protocol>>(const ProtocolPin&)>;

// One hand-over that is not settled, or was settled just now.
struct Standing {
    QUuid handover;
    QDateTime since;
    Pack pack; // without frames
    State state;
    bool isOpen = true;      // the client can go on
    QStringList unfinished;  // keys of the steps that still want something from the client
    QStringList waiting;     // texts that wait for the practitioner's signature
    QStringList declined;    // texts the client said no to; noted by giveUp()
    QStringList problems;    // what was refused or is missing, and what was kept
    std::vector<QUuid> made; // records made by this call
    bool isSettled() const { return unfinished.isEmpty() && waiting.isEmpty() && declined.isEmpty(); }
};

struct Intake {
    std::vector<Standing> standings; // the oldest first
    QStringList problems;            // of hand-overs that could not be looked at
};
// All hand-overs that are not settled. Makes the records that can be made, closes what the client has finished, and
// forgets the frames of what is settled. On the writer's thread, as all of this.
[[nodiscard]] Result<Intake> takeIn(const vault::Vault& vault, vault::Writer& writer, const ProtocolOf& protocolOf,
                                    const Clock& clock);
// One of them, without changing anything. NotFound.
[[nodiscard]] Result<Standing> standingOf(const vault::Vault& vault, vault::Writer& writer,
                                          const ProtocolOf& protocolOf, const QUuid& handover);

// What the practitioner adds to a consent: drawn, or the typed name.
struct CounterSignature {
    QUuid practitioner;
    QString name;
    std::optional<records::Drawing> drawn;
    QString typed;
    QStringList answers; // to the client's questions, in their order
};
// Makes the waiting consent (or withdrawal) a record; its id. NotFound where none waits · Refused without a signature.
[[nodiscard]] Result<QUuid> counterSign(const vault::Vault& vault, vault::Writer& writer, const ProtocolOf& protocolOf,
                                        const QUuid& handover, const QString& text, const CounterSignature& signature,
                                        const Clock& clock);

// Begins a hand-over; its pack is kept in the row. InvalidInput where the pack does not hold.
[[nodiscard]] Result<vault::Handover> begin(const vault::Vault& vault, vault::Writer& writer, const Pack& pack,
                                            const Clock& clock);
// The pack of an open one with all that was answered, to go on with. Refused where it is closed.
[[nodiscard]] Result<Pack> packToGoOn(const vault::Vault& vault, vault::Writer& writer, const QUuid& handover);
// What is not finished is given up: its frames are removed for good. What has become a record stays.
[[nodiscard]] Done giveUp(const vault::Vault& vault, vault::Writer& writer, const QUuid& handover, const Clock& clock);

// The whole pack for the kiosk's process; what it was made of is wiped.
[[nodiscard]] vault::HandoverPack forKiosk(const vault::Handover& handover, const Pack& pack);

} // namespace stipple::handover
