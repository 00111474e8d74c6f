// Goes through every entry of a protocol, whatever it is about: visit(kind, entry) gets the entry's own type. The
// kind is the first half of an entry's address ("screening", "zones").
#pragma once

#include "protocol/protocol.h"

namespace stipple::protocol
{

template <typename AnyProtocol, typename Visit>
void visitEntries(AnyProtocol& protocol, Visit visit)
{
    const auto all = [&](const QString& kind, auto& entries) {
        for (auto& entry : entries)
            visit(kind, entry);
    };
    all(QStringLiteral("screening"), protocol.rules);
    all(QStringLiteral("stop-list"), protocol.stopList);
    all(QStringLiteral("day-before"), protocol.dayBefore);
    visit(QStringLiteral("plan"), protocol.plan.count);
    visit(QStringLiteral("plan"), protocol.plan.spacing);
    visit(QStringLiteral("plan"), protocol.plan.duration);
    visit(QStringLiteral("plan"), protocol.plan.longevity);
    all(QStringLiteral("plan"), protocol.plan.principles);
    all(QStringLiteral("phases"), protocol.plan.phases);
    for (auto terms = protocol.vocabulary.begin(); terms != protocol.vocabulary.end(); ++terms)
        all(terms.key(), terms.value());
    all(QStringLiteral("photo-views"), protocol.photoViews);
    all(QStringLiteral("aftercare"), protocol.aftercare.entries);
    all(QStringLiteral("warning-signs"), protocol.warningSigns);
    all(QStringLiteral("consents"), protocol.consents);
    all(QStringLiteral("costs"), protocol.costs);
    all(QStringLiteral("faq"), protocol.faq);
    all(QStringLiteral("claims"), protocol.claims);
}

} // namespace stipple::protocol
