// What the clinic's protocol says, as its practitioners read it: each entry with what follows from it, where it comes
// from, where the sources differ, and what the clinic decided. Sentences of the interface around the protocol's own
// words.
#pragma once

#include "protocol/sentences.h"

#include <QVariantList>

namespace stipple::app
{

struct ProtocolSheet {
    QString address; // "screening/microneedling"
    QString kind;    // "Screening"
    QString heading;
    const protocol::Entry* entry; // of the protocol that was read
};
// Every entry, in the protocol's own order. Longer than a heading needs: entries without words are left out.
[[nodiscard]] std::vector<ProtocolSheet> sheetsOf(const protocol::Protocol& protocol, const protocol::Wording& wording);

struct ProtocolFact {
    QString label;
    QString value;
};
// What follows from the entry: how long to wait, what is told to whom.
[[nodiscard]] std::vector<ProtocolFact> factsOf(const protocol::Protocol& protocol, const QString& address,
                                                const protocol::Wording& wording);

// Which document says it, where in it, and what; or that the clinic decided it, or that it is common practice.
[[nodiscard]] QString citationText(const protocol::Protocol& protocol, const protocol::Citation& citation,
                                   const protocol::Wording& wording);
// "6 weeks", "1 year 6 months"
[[nodiscard]] QString periodText(const protocol::Period& period);
// What stands at a place of an entry, where words can say it: a period, a number of sessions, on or off; else its JSON.
[[nodiscard]] QString valueText(const Json& value);
// "Published", "Common practice", "The clinic's own"
[[nodiscard]] QString statusText(protocol::Status status);
[[nodiscard]] QString outcomeText(protocol::Outcome outcome);

// What each source says where they differ, for a page: {"says", "sources", "isChosen"}.
[[nodiscard]] QVariantList sidesOf(const protocol::Protocol& protocol, const protocol::Difference& difference,
                                   const protocol::Wording& wording);

// A difference on which a clinic can choose a side, not only words.
struct ProtocolQuestion {
    QString entry; // its address
    QString heading;
    const protocol::Difference* difference; // of the protocol that was read
};
[[nodiscard]] std::vector<ProtocolQuestion> questionsOf(const protocol::Protocol& protocol,
                                                        const protocol::Wording& wording);

// An entry of screening whose wait the clinic may set by itself: JSON pointer of its period; empty where it has none.
[[nodiscard]] QString waitPath(const protocol::Protocol& protocol, const QString& address);

} // namespace stipple::app
