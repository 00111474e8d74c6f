// What a client agrees to now, from all consents and withdrawals that are here. Where two tablets took contrary
// statements without knowing of each other, both are told, and the stricter one counts until a person decides.
#pragma once

#include "records/consents.h"
#include "records/seal_graph.h"

namespace stipple::records
{

struct ConsentStanding {
    ConsentKind kind = ConsentKind::Treatment;
    std::vector<QUuid> given;     // consents of this kind, corrected ones left out
    std::vector<QUuid> withdrawn; // withdrawals of any of them, and refusals of photos
    std::vector<QUuid> holding;   // consents that nothing takes back; newest last, as ids go
    // Consents and withdrawals (or refusals) that did not know of each other: which was the last word nobody here
    // knows. A new statement, made knowing of both, decides.
    std::vector<QUuid> contradicted;
    QStringList channels; // PhotosForPublication: those agreed to in `holding` and not taken back; sorted
    bool holds() const { return !holding.empty(); }
    bool isDisputed() const { return holding.empty() && !contradicted.empty(); }
};

// `records`: the client's sealed records, all of them, for what knew of what is read from their seals. Others are
// passed over. Clocks are not asked. Errors: those of read().
[[nodiscard]] Result<ConsentStanding> consentStanding(ConsentKind kind, std::span<const Record> records);

} // namespace stipple::records
