// The parts of reading one item, each in a file of its own. Internal to src/forms.
#pragma once

#include "forms/reading_context.h"

namespace stipple::forms
{

// A condition before the items are known by number.
struct UnresolvedCondition {
    int item = -1;
    QString question;
    Operator op = Operator::Exists;
    Value value = Value::boolean(true);
    QString path;
    const Json* json = nullptr;
};

// item_extensions.cpp: the extensions of an item that act; lists the others.
void readItemExtensions(ReadingContext& context, const Json& json, const QString& path, Item& item);
// The Codings of a signatureRequired extension.
[[nodiscard]] std::vector<Coding> readSignatureTypes(const Json& extension);

// invariants.cpp: que-1 and que-3 to que-13 on one item. Where lenient, what breaks them is then left out by the
// reader: nothing here changes the item.
void checkInvariants(ReadingContext& context, const Json& json, const QString& path, ItemType type);

// item_options.cpp: answerOption, contained answerValueSet, initial.
class ContainedValueSets
{
public:
    ContainedValueSets(ReadingContext& context, const Json& questionnaire);
    const std::vector<Option>* find(const QString& id) const;

private:
    void readConcepts(ReadingContext& context, const Json& list, const QString& system, const QString& path,
                      std::vector<Option>& into);
    QHash<QString, std::vector<Option>> m_byId;
};
void readOptions(ReadingContext& context, const Json& json, const QString& path, const ContainedValueSets& valueSets,
                 Item& item);
void readInitial(ReadingContext& context, const Json& json, const QString& path, Item& item);

// item_conditions.cpp: enableWhen, before and after all items are known.
void readConditions(ReadingContext& context, const Json& json, const QString& path, int index, Item& item,
                    std::vector<UnresolvedCondition>& into);
// Resolves the conditions and gives every item its rank; refuses unknown questions and cycles.
void orderByDependency(ReadingContext& context, Questionnaire& questionnaire,
                       std::vector<UnresolvedCondition>& conditions);

} // namespace stipple::forms
