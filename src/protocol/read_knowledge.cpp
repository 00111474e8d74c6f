#include "protocol/reading.h"

namespace stipple::protocol
{

void readCosts(const Node& file, Draft& draft)
{
    file.allow({u"entries"});
    for (const Node& node : file.items(u"entries", true)) {
        CostEntry entry;
        readEntry(node, QStringLiteral("costs"), draft, entry, {u"kind", u"order", u"text", u"amount"});
        const int kind =
            node.word(u"kind", {QStringLiteral("factor"), QStringLiteral("range"), QStringLiteral("principle")});
        entry.kind = kind < 0 ? CostEntry::Kind::Factor : CostEntry::Kind(kind);
        entry.order = node.integer(u"order", 0, 10000).value_or(0);
        entry.text = node.localized(u"text");
        entry.amount = readAmount(node, u"amount");
        if (entry.kind == CostEntry::Kind::Range && !node.has(u"amount"))
            node.refuse(ProblemCode::MissingMember, Words::tr("\"%1\" is missing.").arg(QStringLiteral("amount")));
        draft.protocol.costs.push_back(std::move(entry));
    }
}

void readFaq(const Node& file, Draft& draft)
{
    file.allow({u"entries"});
    for (const Node& node : file.items(u"entries", true)) {
        FaqEntry entry;
        readEntry(node, QStringLiteral("faq"), draft, entry, {u"order", u"question", u"answer"});
        entry.order = node.integer(u"order", 0, 10000).value_or(0);
        entry.question = node.localized(u"question");
        entry.answer = node.localized(u"answer");
        draft.protocol.faq.push_back(std::move(entry));
    }
}

void readClaims(const Node& file, Draft& draft)
{
    file.allow({u"entries"});
    for (const Node& node : file.items(u"entries", true)) {
        Claim claim;
        readEntry(node, QStringLiteral("claims"), draft, claim, {u"text", u"caveat"});
        claim.text = node.localized(u"text");
        claim.caveat = node.localized(u"caveat");
        draft.protocol.claims.push_back(std::move(claim));
    }
}

} // namespace stipple::protocol
