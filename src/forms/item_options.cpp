#include "forms/item_reader.h"

namespace stipple::forms
{

namespace
{

// A Coding of a form as a value, with its label and score.
Option codingOption(ReadingContext& context, const Json& coding, const QString& path)
{
    Option option{Value::coding({ReadingContext::text(coding, u"system"), ReadingContext::text(coding, u"code"),
                                 ReadingContext::text(coding, u"display")}),
                  context.translated(coding, QStringLiteral("display"), path),
                  false,
                  false,
                  {}};
    if (option.label.text.isEmpty())
        option.label.text = ReadingContext::text(coding, u"code");
    return option;
}

void readOptionExtensions(ReadingContext& context, const Json& element, const QString& path, Option& option)
{
    int index = 0;
    for (const Json& extension : element[u"extension"].items()) {
        const QString where = path + QStringLiteral(".extension[%1]").arg(index++);
        const QString url = extension[u"url"].toString();
        if (url == hl7(u"questionnaire-optionExclusive"))
            option.exclusive = extension[u"valueBoolean"].toBool();
        else if (url == hl7(u"ordinalValue") && extension[u"valueDecimal"].isNumber())
            option.ordinal = extension[u"valueDecimal"].numberText();
        else
            context.setAsideExtension(url, extension, where);
    }
}

constexpr MemberRule optionMembers[] = {
    {u"id", MemberType::Text},
    {u"extension", MemberType::Array},
    {u"modifierExtension", MemberType::Array},
    {u"valueInteger", MemberType::Number},
    {u"valueDate", MemberType::Text},
    {u"valueTime", MemberType::Text},
    {u"valueString", MemberType::Text},
    {u"valueCoding", MemberType::Object},
    {u"valueReference", MemberType::Object},
    {u"initialSelected", MemberType::Bool},
};

std::optional<Option> readOption(ReadingContext& context, const Json& json, const QString& path, const Item& item)
{
    context.checkMembers(json, optionMembers, path);
    std::optional<Option> option;
    for (const Json::Member& member : json.members()) {
        auto value = Value::fromMember(u"value", member);
        if (!value)
            continue;
        if (option) {
            context.objectTo(QStringLiteral("wrong-type"), path, json, Forms::tr("An option has one value."));
            break;
        }
        const QString where = path + QLatin1Char('.') + member.first;
        if (value->type() == Value::Type::Coding && value->isWellFormed()) {
            option = codingOption(context, member.second, where);
            readOptionExtensions(context, member.second, where, *option);
        } else if (value->isWellFormed() && value->type() != Value::Type::Other) {
            const TranslatedText label = context.translated(json, member.first, path);
            option = Option{*value, label, false, false, {}};
            if (option->label.text.isEmpty())
                option->label.text = QString::fromUtf8(value->numberText());
        }
    }
    const bool isChoice = item.type == ItemType::Choice || item.type == ItemType::OpenChoice;
    if (!option || !(isChoice || takesAnswer(item.type, option->value.type()))) {
        context.objectTo(QStringLiteral("wrong-type"), path, json,
                         Forms::tr("This option has no value that fits its question."));
        return std::nullopt;
    }
    readOptionExtensions(context, json, path, *option);
    option->initiallySelected = json[u"initialSelected"].toBool();
    return option;
}

} // namespace

ContainedValueSets::ContainedValueSets(ReadingContext& context, const Json& questionnaire)
{
    int index = 0;
    for (const Json& resource : questionnaire[u"contained"].items()) {
        const QString path = QStringLiteral("Questionnaire.contained[%1]").arg(index++);
        const QString id = resource[u"id"].toString();
        if (resource[u"resourceType"].toString() != u"ValueSet" || id.isEmpty()) {
            context.setAside(QStringLiteral("unknown-resource"), path, resource,
                             Forms::tr("This contained resource is kept, and has no effect here."));
            continue;
        }
        std::vector<Option> options;
        if (const Json* expansion = resource.find(u"expansion")) {
            readConcepts(context, (*expansion)[u"contains"], {}, path + QStringLiteral(".expansion.contains"), options);
        } else {
            const Json& compose = resource[u"compose"];
            int part = 0;
            for (const Json& include : compose[u"include"].items()) {
                const QString where = path + QStringLiteral(".compose.include[%1]").arg(part++);
                if (!include.find(u"concept"))
                    context.objectTo(QStringLiteral("unsupported-value-set"), where, include,
                                     Forms::tr("A contained value set must list its concepts."));
                readConcepts(context, include[u"concept"], ReadingContext::text(include, u"system"),
                             where + QStringLiteral(".concept"), options);
            }
            if (const Json* exclude = compose.find(u"exclude"))
                context.objectTo(QStringLiteral("unsupported-value-set"), path + QStringLiteral(".compose.exclude"),
                                 *exclude, Forms::tr("What a value set excludes is not taken out here."));
        }
        m_byId.insert(id, std::move(options));
    }
}

void ContainedValueSets::readConcepts(ReadingContext& context, const Json& list, const QString& system,
                                      const QString& path, std::vector<Option>& into)
{
    int index = 0;
    for (const Json& concept_ : list.items()) {
        const QString where = path + QStringLiteral("[%1]").arg(index++);
        const QString own = ReadingContext::text(concept_, u"system");
        const QString code = ReadingContext::text(concept_, u"code");
        if (!code.isEmpty() && !concept_[u"abstract"].toBool()) {
            const QString display = ReadingContext::text(concept_, u"display");
            Option option{Value::coding({own.isEmpty() ? system : own, code, display}),
                          context.translated(concept_, QStringLiteral("display"), where),
                          false,
                          false,
                          {}};
            if (option.label.text.isEmpty())
                option.label.text = code;
            for (const Json& designation : concept_[u"designation"].items()) {
                if (designation[u"language"].isString() && designation[u"value"].isString())
                    option.label.translations.emplace_back(ReadingContext::text(designation, u"language"),
                                                           ReadingContext::text(designation, u"value"));
            }
            readOptionExtensions(context, concept_, where, option);
            into.push_back(std::move(option));
        }
        readConcepts(context, concept_[u"contains"], system, where + QStringLiteral(".contains"), into);
    }
}

const std::vector<Option>* ContainedValueSets::find(const QString& id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? nullptr : &*found;
}

void readOptions(ReadingContext& context, const Json& json, const QString& path, const ContainedValueSets& valueSets,
                 Item& item)
{
    int index = 0;
    for (const Json& element : json[u"answerOption"].items()) {
        if (!context.takeOptions(1))
            break;
        if (auto option = readOption(context, element, path + QStringLiteral(".answerOption[%1]").arg(index++), item))
            item.options.push_back(*std::move(option));
    }
    const Json& valueSet = json[u"answerValueSet"];
    const bool isChoice = item.type == ItemType::Choice || item.type == ItemType::OpenChoice;
    if (valueSet.isString() && item.options.empty() && isChoice) {
        const QString url = valueSet.toString();
        if (const auto* options = url.startsWith(QLatin1Char('#')) ? valueSets.find(url.mid(1)) : nullptr) {
            if (context.takeOptions(qsizetype(options->size())))
                item.options = *options;
        } else {
            item.openValueSet = url;
            context.objectTo(QStringLiteral("unsupported-value-set"), path + QStringLiteral(".answerValueSet"),
                             valueSet, Forms::tr("The value set %1 is not contained in this form.").arg(quoted(url)));
        }
    } else if (item.type == ItemType::Choice && item.options.empty()) {
        context.objectTo(QStringLiteral("no-options"), path, json, Forms::tr("A choice needs options."));
    }
    if (context.optionsAreSpent())
        context.refuse(
            QStringLiteral("too-large"), path, json,
            Forms::tr("The questions of this form have more than %1 options.").arg(context.limits().options));
    const auto selected = std::count_if(item.options.begin(), item.options.end(),
                                        [](const Option& option) { return option.initiallySelected; });
    if (selected > 1 && !item.repeats)
        context.objectTo(QStringLiteral("que-13"), path + QStringLiteral(".answerOption"), json[u"answerOption"],
                         Forms::tr("Only a repeating question can have several initial values."));
}

void readInitial(ReadingContext& context, const Json& json, const QString& path, Item& item)
{
    int index = 0;
    for (const Json& element : json[u"initial"].items()) {
        const QString where = path + QStringLiteral(".initial[%1]").arg(index++);
        std::optional<Value> value;
        for (const Json::Member& member : element.members()) {
            if (!value)
                value = Value::fromMember(u"value", member);
        }
        if (!item.isQuestion() || !item.options.empty() || (!item.repeats && index > 1))
            continue; // an invariant was broken, and said
        if (!value || !value->isWellFormed() || !takesAnswer(item.type, value->type()))
            context.objectTo(QStringLiteral("wrong-type"), where, element,
                             Forms::tr("This initial value does not fit its question."));
        else
            item.initial.push_back(*std::move(value));
    }
    for (const Option& option : item.options) {
        if (option.initiallySelected && (item.repeats || item.initial.empty()))
            item.initial.push_back(option.value);
    }
}

} // namespace stipple::forms
