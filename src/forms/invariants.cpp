// The invariants of FHIR R4's Questionnaire.item, which its JSON schema does not hold. que-0 and que-2 are the
// questionnaire reader's.
#include "forms/item_reader.h"

namespace stipple::forms
{

namespace
{

template <typename... Types>
bool isOneOf(ItemType type, Types... types)
{
    return ((type == types) || ...);
}

} // namespace

void checkInvariants(ReadingContext& context, const Json& json, const QString& path, ItemType type)
{
    using enum ItemType;
    const auto has = [&json](const char16_t* name) { return json.find(name) != nullptr; };
    const auto breaks = [&](const char* code, const char16_t* member, const char* message) {
        const Json* at = json.find(member);
        context.objectTo(QString::fromLatin1(code), at ? path + QLatin1Char('.') + QString::fromUtf16(member) : path,
                         at ? *at : json, Forms::tr(message));
    };
    const bool isChoice = isOneOf(type, Choice, OpenChoice);

    if (type == Group && !has(u"item"))
        breaks("que-1", u"item", QT_TRANSLATE_NOOP("Forms", "A group needs items."));
    if (type == Display && has(u"item"))
        breaks("que-1", u"item", QT_TRANSLATE_NOOP("Forms", "A text that is only shown cannot have items."));
    if (type == Display && has(u"code"))
        breaks("que-3", u"code", QT_TRANSLATE_NOOP("Forms", "A text that is only shown cannot have a code."));
    if (has(u"answerOption") && has(u"answerValueSet"))
        breaks("que-4", u"answerValueSet",
               QT_TRANSLATE_NOOP("Forms", "A question has either its own options or a value set, not both."));
    if ((has(u"answerValueSet") && !isChoice) ||
        (has(u"answerOption") &&
         !isOneOf(type, Choice, OpenChoice, Decimal, Integer, Date, DateTime, Time, String, Unsupported)))
        breaks("que-5", has(u"answerOption") ? u"answerOption" : u"answerValueSet",
               QT_TRANSLATE_NOOP("Forms", "A question of this type cannot have options."));
    if (type == Display && (has(u"required") || has(u"repeats")))
        breaks("que-6", has(u"required") ? u"required" : u"repeats",
               QT_TRANSLATE_NOOP("Forms", "A text that is only shown is neither required nor repeated."));
    if ((type == Group || type == Display) && has(u"initial"))
        breaks("que-8", u"initial", QT_TRANSLATE_NOOP("Forms", "Only a question can have an initial value."));
    if (type == Display && has(u"readOnly"))
        breaks("que-9", u"readOnly", QT_TRANSLATE_NOOP("Forms", "A text that is only shown cannot be read-only."));
    if (has(u"maxLength") && !isOneOf(type, Boolean, Decimal, Integer, String, Text, Url, OpenChoice))
        breaks("que-10", u"maxLength",
               QT_TRANSLATE_NOOP("Forms", "A question of this type cannot have a greatest length."));
    if (has(u"answerOption") && has(u"initial"))
        breaks("que-11", u"initial",
               QT_TRANSLATE_NOOP("Forms", "A question with options names its initial ones there."));
    if (json[u"enableWhen"].items().size() > 1 && !has(u"enableBehavior"))
        breaks("que-12", u"enableWhen",
               QT_TRANSLATE_NOOP("Forms", "With several conditions it must be said whether all or any must hold."));
    if (json[u"initial"].items().size() > 1 && !json[u"repeats"].toBool())
        breaks("que-13", u"initial",
               QT_TRANSLATE_NOOP("Forms", "Only a repeating question can have several initial values."));
}

} // namespace stipple::forms
