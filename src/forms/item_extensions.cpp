#include "forms/item_reader.h"
#include "forms/regex.h"

namespace stipple::forms
{

namespace
{

// One extension of an item, and where it stands.
struct Place {
    ReadingContext& context;
    const Json& extension;
    const QString& path;
    Item& item;

    void objectTo(const QString& message) const
    {
        context.objectTo(QStringLiteral("extension-value"), path, extension, message);
    }
};

const Json* valueOf(const Place& place, QStringView name)
{
    const Json* value = place.extension.find(name);
    if (!value)
        place.objectTo(Forms::tr("This extension needs a %1.").arg(name));
    return value;
}

QString codeOf(const Place& place)
{
    const Json* concept_ = valueOf(place, u"valueCodeableConcept");
    if (!concept_)
        return {};
    for (const Json& coding : (*concept_)[u"coding"].items()) {
        if (coding[u"code"].isString())
            return coding[u"code"].toString();
    }
    return {};
}

void readCount(const Place& place, int& into)
{
    const Json* value = valueOf(place, u"valueInteger");
    if (!value)
        return;
    const auto number = value->toInteger();
    if (!number || *number < 0 || *number > 1'000'000'000)
        place.objectTo(Forms::tr("This must be a whole number, not negative."));
    else
        into = int(*number);
}

void readControl(const Place& place)
{
    static constexpr std::pair<QStringView, Control> controls[] = {
        {u"radio-button", Control::RadioButton},
        {u"check-box", Control::CheckBox},
        {u"drop-down", Control::DropDown},
        {u"autocomplete", Control::Autocomplete},
        {u"slider", Control::Slider},
        {u"help", Control::Help},
        {u"page", Control::Page},
        {u"text-box", Control::TextBox},
    };
    const QString code = codeOf(place);
    for (const auto& [name, control] : controls) {
        if (code == name) {
            place.item.control = control;
            return;
        }
    }
    if (!code.isEmpty())
        place.context.setAside(QStringLiteral("unknown-control"), place.path, place.extension,
                               Forms::tr("The control %1 is not known; the type's own is used.").arg(quoted(code)));
}

// minValue, maxValue: of the question's own type, or one that compares with it.
void readBound(const Place& place, std::optional<Value>& into)
{
    for (const Json::Member& member : place.extension.members()) {
        auto value = Value::fromMember(u"value", member);
        if (!value)
            continue;
        const bool fits =
            takesAnswer(place.item.type, value->type()) && value->isWellFormed() && value->compare(*value) == 0;
        const bool whole =
            place.item.type == ItemType::Decimal && value->type() == Value::Type::Integer && value->isWellFormed();
        if (fits || whole)
            into = std::move(value);
        else
            place.objectTo(Forms::tr("This limit does not fit the type of its question."));
        return;
    }
    place.objectTo(Forms::tr("This limit has no value."));
}

void readRegex(const Place& place)
{
    const Json* value = valueOf(place, u"valueString");
    if (!value)
        return;
    auto regex = boundedRegex(value->toString());
    if (!regex)
        place.context.refuse(QStringLiteral("regex"), place.path, *value, regex.error().message());
    else
        place.item.limits.regex = *regex;
}

void readDecimal(const Place& place, QByteArray& into)
{
    const Json* value = place.extension.find(u"valueInteger");
    if (!value)
        value = valueOf(place, u"valueDecimal");
    if (!value)
        return;
    if (!value->isNumber() || compareDecimals(value->numberText(), "0") < 0)
        place.objectTo(Forms::tr("This must be a number, not negative."));
    else
        into = value->numberText();
}

void readFlag(const Place& place, bool& into)
{
    if (const Json* value = valueOf(place, u"valueBoolean"))
        into = value->toBool();
}

void readDisplayText(const Place& place, TranslatedText& into)
{
    const QString name =
        place.extension.find(u"valueMarkdown") ? QStringLiteral("valueMarkdown") : QStringLiteral("valueString");
    if (valueOf(place, name))
        into = place.context.translated(place.extension, name, place.path);
}

using Reader = void (*)(const Place&);
const QHash<QString, Reader>& readers()
{
    static const QHash<QString, Reader> table = {
        {hl7(u"questionnaire-itemControl"), readControl},
        {hl7(u"questionnaire-hidden"), [](const Place& p) { readFlag(p, p.item.hidden); }},
        {hl7(u"questionnaire-choiceOrientation"),
         [](const Place& p) {
             if (const Json* value = valueOf(p, u"valueCode"))
                 p.item.horizontal = value->toString() == u"horizontal";
         }},
        {hl7(u"questionnaire-displayCategory"), [](const Place& p) { p.item.displayCategory = codeOf(p); }},
        {QStringLiteral("http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-openLabel"),
         [](const Place& p) { readDisplayText(p, p.item.openLabel); }},
        {hl7(u"entryFormat"), [](const Place& p) { readDisplayText(p, p.item.entryFormat); }},
        {hl7(u"questionnaire-sliderStepValue"), [](const Place& p) { readDecimal(p, p.item.sliderStep); }},
        {hl7(u"minValue"), [](const Place& p) { readBound(p, p.item.limits.minValue); }},
        {hl7(u"maxValue"), [](const Place& p) { readBound(p, p.item.limits.maxValue); }},
        {hl7(u"minLength"), [](const Place& p) { readCount(p, p.item.limits.minLength); }},
        {hl7(u"regex"), readRegex},
        {hl7(u"maxDecimalPlaces"), [](const Place& p) { readCount(p, p.item.limits.maxDecimalPlaces); }},
        {hl7(u"questionnaire-minOccurs"), [](const Place& p) { readCount(p, p.item.limits.minOccurs); }},
        {hl7(u"questionnaire-maxOccurs"), [](const Place& p) { readCount(p, p.item.limits.maxOccurs); }},
        {hl7(u"mimeType"),
         [](const Place& p) {
             if (const Json* value = valueOf(p, u"valueCode"))
                 p.item.limits.mimeTypes += value->toString();
         }},
        {hl7(u"maxSize"), [](const Place& p) { readDecimal(p, p.item.limits.maxSizeMb); }},
        {hl7(u"questionnaire-unit"),
         [](const Place& p) {
             if (const Json* value = valueOf(p, u"valueCoding"))
                 p.item.unit = Coding{ReadingContext::text(*value, u"system"), ReadingContext::text(*value, u"code"),
                                      ReadingContext::text(*value, u"display")};
         }},
        {hl7(u"questionnaire-signatureRequired"),
         [](const Place& p) { p.item.signatureRequired = readSignatureTypes(p.extension); }},
    };
    return table;
}

} // namespace

std::vector<Coding> readSignatureTypes(const Json& extension)
{
    std::vector<Coding> types;
    for (const Json& coding : extension[u"valueCodeableConcept"][u"coding"].items())
        types.push_back({ReadingContext::text(coding, u"system"), ReadingContext::text(coding, u"code"),
                         ReadingContext::text(coding, u"display")});
    if (types.empty())
        types.push_back({}); // any signature
    return types;
}

void readItemExtensions(ReadingContext& context, const Json& json, const QString& path, Item& item)
{
    int index = 0;
    for (const Json& extension : json[u"extension"].items()) {
        const QString where = path + QStringLiteral(".extension[%1]").arg(index++);
        const QString url = extension[u"url"].toString();
        if (const Reader reader = readers().value(url))
            reader({context, extension, where, item});
        else
            context.setAsideExtension(url, extension, where);
    }
}

} // namespace stipple::forms
