#include "protocol/reading.h"

#include <algorithm>

namespace stipple::protocol
{

namespace
{
Citation readCitation(const Node& node, const Draft& draft)
{
    Citation citation;
    node.allow({u"document", u"place", u"says", u"status", u"by"});
    citation.says = node.localized(u"says", false);
    if (node.has(u"status")) {
        const int status = node.word(u"status", {QStringLiteral("common-practice"), QStringLiteral("clinic")});
        citation.status = status == 1 ? Status::Clinic : Status::CommonPractice;
        if (node.has(u"document"))
            node.refuse(ProblemCode::Contradiction,
                        Words::tr("A source is either a document or common practice, not both: write two."));
        return citation;
    }
    citation.document = node.text(u"document");
    citation.place = node.text(u"place", node.reading().isStrict);
    if (!citation.document.isEmpty() && !draft.protocol.source(citation.document))
        node.member(u"document")
            .refuse(ProblemCode::UnknownSource, Words::tr("There is no source \"%1\".").arg(citation.document));
    return citation;
}

// What stands at a JSON pointer below `json`, or nullptr.
const Json* at(const Json& json, const QString& pointer)
{
    const Json* found = &json;
    for (QString step : pointer.mid(1).split(u'/')) {
        step.replace(QStringLiteral("~1"), QStringLiteral("/")).replace(QStringLiteral("~0"), QStringLiteral("~"));
        if (found->isArray()) {
            bool ok = false;
            const int index = step.toInt(&ok);
            if (!ok || index < 0 || size_t(index) >= found->items().size())
                return nullptr;
            found = &found->items()[size_t(index)];
        } else {
            found = found->find(step);
        }
        if (!found)
            return nullptr;
    }
    return found;
}

Difference readDifference(const Node& node, const Node& entry, const Draft& draft)
{
    node.allow({u"topic", u"about", u"alternatives", u"chosen", u"why"});
    Difference difference{
        node.localized(u"topic"), node.text(u"about", false), {}, node.text(u"chosen"), node.localized(u"why")};
    const Json* current = nullptr;
    if (!difference.about.isEmpty()) {
        current = difference.about.startsWith(u'/') ? at(entry.json(), difference.about) : nullptr;
        if (!current)
            node.member(u"about").refuse(ProblemCode::UnknownReference,
                                         Words::tr("The entry has nothing at \"%1\".").arg(difference.about));
    }
    QSet<QString> ids;
    for (const Node& item : node.items(u"alternatives", true)) {
        item.allow({u"id", u"value", u"text", u"sources"});
        Alternative alternative{item.identifier(u"id"), item.json()[u"value"],
                                item.localized(u"text", current == nullptr), readCitations(item, draft)};
        if (ids.contains(alternative.id))
            item.refuse(ProblemCode::DuplicateId, Words::tr("\"%1\" is here twice.").arg(alternative.id));
        ids.insert(alternative.id);
        if (current && !item.has(u"value"))
            item.refuse(ProblemCode::MissingMember, Words::tr("\"%1\" is missing.").arg(QStringLiteral("value")));
        difference.alternatives.push_back(std::move(alternative));
    }
    const Alternative* chosen = difference.chosenAlternative();
    if (!chosen && !difference.chosen.isEmpty())
        node.member(u"chosen").refuse(ProblemCode::UnknownReference,
                                      Words::tr("\"%1\" is none of the alternatives.").arg(difference.chosen));
    if (chosen && current && !(chosen->value == *current))
        node.member(u"chosen").refuse(
            ProblemCode::Contradiction,
            Words::tr("The entry goes by another value than the alternative \"%1\" that it says it chose.")
                .arg(chosen->id));
    return difference;
}
} // namespace

std::vector<Citation> readCitations(const Node& node, const Draft& draft)
{
    std::vector<Citation> citations;
    for (const Node& item : node.items(u"sources", true))
        citations.push_back(readCitation(item, draft));
    return citations;
}

void readEntry(const Node& node, const QString& kind, Draft& draft, Entry& entry,
               std::initializer_list<const char16_t*> members)
{
    node.allow(members, {u"id", u"enabled", u"sources", u"differences", u"note", u"review"});
    entry.id = node.identifier(u"id");
    if (draft.ids[kind].contains(entry.id))
        node.member(u"id").refuse(ProblemCode::DuplicateId, Words::tr("\"%1\" is here twice.").arg(entry.id));
    draft.ids[kind].insert(entry.id);
    draft.places[kind].push_back(node);
    entry.isEnabled = node.flag(u"enabled", true);
    entry.sources = readCitations(node, draft);
    entry.note = node.localized(u"note", false);
    entry.review = node.localized(u"review", false);
    for (const Node& item : node.items(u"differences"))
        entry.differences.push_back(readDifference(item, node, draft));
}

QStringList readRuleIds(const Node& node, const char16_t* name, const Draft& draft)
{
    const QStringList ids = node.texts(name);
    for (const Node& item : node.items(name)) {
        if (!draft.protocol.rule(item.json().toString()))
            item.refuse(ProblemCode::UnknownReference,
                        Words::tr("There is no screening rule \"%1\".").arg(item.json().toString()));
    }
    return ids;
}

std::optional<Amount> readAmount(const Node& node, const char16_t* name)
{
    if (!node.has(name))
        return {};
    const Node place = node.member(QStringView(name));
    place.allow({u"least", u"most", u"unit"});
    const Amount amount{place.number(u"least").value_or(0), place.number(u"most").value_or(0), place.text(u"unit")};
    if (amount.least > amount.most)
        place.refuse(ProblemCode::Contradiction, Words::tr("The least is more than the most."));
    return amount;
}

} // namespace stipple::protocol
