#include "vault/merging.h"

#include "records/people.h"
#include "records/reading.h"
#include "vault/vault_text.h"

namespace stipple::vault
{

namespace
{

using records::Record;

bool isSafetySet(const QString& field)
{
    return field.startsWith(QLatin1String("allergies/")) || field.startsWith(QLatin1String("medicines/")) ||
           field.startsWith(QLatin1String("conditions/"));
}

bool isNote(const QString& field) { return field.startsWith(QLatin1String("notes/")); }

// Which field of a client is a person's to choose. What a newer app wrote is not known here, and stays where it is.
bool isChosen(const QString& field)
{
    if (isNote(field) || field == QLatin1String("merged") || field.startsWith(QLatin1String("aliases/")))
        return false;
    return records::specOf(records::Type::Client).find(field) != nullptr;
}

Json shown(const Record& record, const QString& field)
{
    const Json* value = records::shownValue(record, field);
    return value ? *value : Json();
}

Error changedMeanwhile()
{
    return Error(ErrorCode::Refused, VaultText::tr("One of the two clients was changed meanwhile. Nothing was merged; "
                                                   "look at both again."));
}

Done requireMergeable(const Record& kept, const Record& given)
{
    if (kept.id == given.id)
        return failure(ErrorCode::Refused, VaultText::tr("These are one client already. Choose two different ones."));
    const QString type = records::typeName(records::Type::Client);
    if (kept.type != type || given.type != type)
        return failure(ErrorCode::InvalidInput, VaultText::tr("Only clients can be merged. Nothing was changed."));
    for (const Record* record : {&kept, &given}) {
        if (records::lifeOf(*record).life == records::Life::Deleted)
            return failure(ErrorCode::Refused, VaultText::tr("One of them is deleted. Nothing was merged."));
        if (records::shownValue(*record, QStringLiteral("merged")))
            return failure(ErrorCode::Refused, VaultText::tr("One of them was merged into another client already. "
                                                             "Nothing was changed; open that client instead."));
    }
    for (const records::Conflict& conflict : records::conflicts(given)) {
        if (conflict.safety)
            return failure(ErrorCode::Refused,
                           VaultText::tr("Two people noted different things about the health or the age of the client "
                                         "that is to be given up. Decide which is right, and merge then."),
                           conflict.field);
    }
    return {};
}

// Everything that moves: chosen, or taken along unasked.
QStringList fieldsTaken(const Record& kept, const Record& given, const QStringList& take)
{
    QStringList fields;
    for (const auto& [field, writes] : given.fields) {
        const bool along = isNote(field) || (isSafetySet(field) && !records::shownValue(kept, field));
        if ((along || (isChosen(field) && take.contains(field))) && shown(kept, field) != shown(given, field))
            fields += field;
    }
    return fields;
}

} // namespace

std::vector<MergeChoice> mergeChoices(const Record& kept, const Record& given)
{
    QStringList names;
    for (const Record* record : {&kept, &given}) {
        for (const auto& [field, writes] : record->fields) {
            if (isChosen(field) && !names.contains(field))
                names += field;
        }
    }
    names.sort();
    std::vector<MergeChoice> choices;
    for (const QString& field : names) {
        MergeChoice choice{field, shown(kept, field), shown(given, field), false};
        if (choice.kept == choice.given)
            continue;
        choice.isAdded = isSafetySet(field) && choice.kept.isNull();
        choices.push_back(std::move(choice));
    }
    return choices;
}

Done mergeClients(Writer& writer, const Record& kept, const Record& given, const QStringList& take)
{
    STIPPLE_TRY(requireMergeable(kept, given));
    const QStringList fields = fieldsTaken(kept, given, take);
    Json before = Json::object();
    Json after = Json::object();
    for (const QString& field : fields) {
        before.insert(field, shown(kept, field));
        after.insert(field, shown(given, field));
    }
    Json who = Json::object();
    who.insert(QStringLiteral("at"), records::momentToJson(writer.clock().nowUtc()));
    who.insert(QStringLiteral("practitioner"), idText(writer.identity().practitioner));
    Json merge = who;
    merge.insert(QStringLiteral("into"), idText(kept.id));
    merge.insert(QStringLiteral("before"), before);
    merge.insert(QStringLiteral("after"), after);

    const auto goesOn = [&](const Record* current, const records::Stamp& stamp) -> Result<Record> {
        if (!current || *current != kept)
            return failure(changedMeanwhile());
        records::Change change(*current, stamp);
        for (const QString& field : fields)
            change.set(field, shown(given, field));
        change.add(QStringLiteral("aliases"), idText(given.id), who);
        return change.validated();
    };
    const auto givenUp = [&](const Record* current, const records::Stamp& stamp) -> Result<Record> {
        if (!current || *current != given)
            return failure(changedMeanwhile());
        return records::Change(*current, stamp).set(QStringLiteral("merged"), merge).validated();
    };
    return writer.changeAll({{kept.id, goesOn}, {given.id, givenUp}});
}

Done separateClients(Writer& writer, const Record& kept, const Record& given)
{
    const Json merge = shown(given, QStringLiteral("merged"));
    if (merge.isNull() || idFromText(merge[u"into"].toString()) != kept.id)
        return failure(ErrorCode::NotFound, VaultText::tr("These two clients are not merged. Nothing was changed."));
    const auto goesOn = [&](const Record* current, const records::Stamp& stamp) -> Result<Record> {
        if (!current)
            return failure(changedMeanwhile());
        records::Change change(*current, stamp);
        for (const auto& [field, was] : merge[u"before"].members()) {
            if (shown(*current, field) != merge[u"after"][field])
                continue; // somebody has changed it since
            if (was.isNull())
                change.remove(field);
            else
                change.set(field, was);
        }
        change.take(QStringLiteral("aliases"), idText(given.id));
        return change.validated();
    };
    const auto backAgain = [&](const Record* current, const records::Stamp& stamp) -> Result<Record> {
        if (!current)
            return failure(changedMeanwhile());
        return records::Change(*current, stamp).remove(QStringLiteral("merged")).validated();
    };
    return writer.changeAll({{kept.id, goesOn}, {given.id, backAgain}});
}

} // namespace stipple::vault
