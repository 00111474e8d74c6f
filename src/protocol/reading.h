// The readers of the parts, each in a file of its own. They are called in the order of partKinds(), so that what a part
// refers to has been read before it; what is wrong is collected in the Reading.
#pragma once

#include "protocol/node.h"
#include "protocol/protocol.h"

#include <map>

namespace stipple::protocol
{

struct Draft {
    Protocol protocol;
    std::map<QString, QSet<QString>> ids;        // by kind (vocabulary: by list)
    std::map<QString, std::vector<Node>> places; // by kind, in the order read: where each entry stands
};

// The members that every entry may have.
void readEntry(const Node& node, const QString& kind, Draft& draft, Entry& entry,
               std::initializer_list<const char16_t*> members);
[[nodiscard]] std::vector<Citation> readCitations(const Node& node, const Draft& draft);
[[nodiscard]] Condition readCondition(const Node& node, const std::vector<const QuestionnaireOutline*>& asked);
// Ids under `name` that must be those of screening rules.
[[nodiscard]] QStringList readRuleIds(const Node& node, const char16_t* name, const Draft& draft);
[[nodiscard]] std::optional<Amount> readAmount(const Node& node, const char16_t* name);

void readSources(const Node& file, Draft& draft);
void readPhrases(const Node& file, Draft& draft);
void readQuestionnaire(const Node& file, const QString& role, const QString& name, Draft& draft);
void readScreening(const Node& file, Draft& draft);
void finishScreening(Draft& draft); // references between rules, cycles
void readStopList(const Node& file, Draft& draft);
void readDayBefore(const Node& file, Draft& draft);
void readPlan(const Node& file, Draft& draft);
void readPhases(const Node& file, Draft& draft);
void readVocabulary(const Node& file, const QString& list, Draft& draft);
void readPhotoViews(const Node& file, Draft& draft);
void readAftercare(const Node& file, Draft& draft);
void finishAftercare(const Node& manifest, Draft& draft); // restrictions "after" that no entry tells
void readWarningSigns(const Node& file, Draft& draft);
void readConsents(const Node& file, Draft& draft);
void readCosts(const Node& file, Draft& draft);
void readFaq(const Node& file, Draft& draft);
void readClaims(const Node& file, Draft& draft);

// The tests that stand inside a screening part; each failing one is a problem at its place.
// "given" beside them holds the answers that all of them share.
void runTests(const Node& file, const Protocol& protocol);

} // namespace stipple::protocol
