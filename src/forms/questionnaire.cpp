#include "forms/questionnaire.h"

#include <array>

namespace stipple::forms
{

namespace
{

constexpr std::array<std::pair<ItemType, QStringView>, 14> typeNames = {{{ItemType::Group, u"group"},
                                                                         {ItemType::Display, u"display"},
                                                                         {ItemType::Boolean, u"boolean"},
                                                                         {ItemType::Integer, u"integer"},
                                                                         {ItemType::Decimal, u"decimal"},
                                                                         {ItemType::String, u"string"},
                                                                         {ItemType::Text, u"text"},
                                                                         {ItemType::Date, u"date"},
                                                                         {ItemType::DateTime, u"dateTime"},
                                                                         {ItemType::Time, u"time"},
                                                                         {ItemType::Choice, u"choice"},
                                                                         {ItemType::OpenChoice, u"open-choice"},
                                                                         {ItemType::Attachment, u"attachment"},
                                                                         {ItemType::Url, u"url"}}};

} // namespace

QString itemTypeName(ItemType type)
{
    for (const auto& [known, name] : typeNames) {
        if (known == type)
            return name.toString();
    }
    return QStringLiteral("unsupported");
}

std::optional<ItemType> itemTypeFromName(QStringView name)
{
    for (const auto& [type, known] : typeNames) {
        if (known == name)
            return type;
    }
    return std::nullopt;
}

bool takesAnswer(ItemType type, Value::Type answer)
{
    switch (type) {
    case ItemType::Boolean:
        return answer == Value::Type::Boolean;
    case ItemType::Integer:
        return answer == Value::Type::Integer;
    case ItemType::Decimal:
        return answer == Value::Type::Decimal;
    case ItemType::String:
    case ItemType::Text:
        return answer == Value::Type::String;
    case ItemType::Date:
        return answer == Value::Type::Date;
    case ItemType::DateTime:
        return answer == Value::Type::DateTime;
    case ItemType::Time:
        return answer == Value::Type::Time;
    case ItemType::Choice:
        return answer == Value::Type::Coding;
    case ItemType::OpenChoice:
        return answer == Value::Type::Coding || answer == Value::Type::String;
    case ItemType::Attachment:
        return answer == Value::Type::Attachment;
    case ItemType::Url:
        return answer == Value::Type::Uri;
    case ItemType::Group:
    case ItemType::Display:
    case ItemType::Unsupported:
        return false;
    }
    return false;
}

QString Questionnaire::canonical() const { return version.isEmpty() ? url : url + QLatin1Char('|') + version; }

const Item* Questionnaire::find(const QString& linkId) const
{
    const int index = indexOf(linkId);
    return index < 0 ? nullptr : &items[std::size_t(index)];
}

QStringList Questionnaire::languages() const
{
    QStringList found;
    const auto add = [&found](const TranslatedText& text) {
        if (!text.language.isEmpty() && !found.contains(text.language))
            found += text.language;
        for (const auto& [language, translation] : text.translations) {
            if (!found.contains(language))
                found += language;
        }
    };
    if (!language.isEmpty())
        found += language;
    add(title);
    for (const Item& item : items) {
        for (const TranslatedText* text : {&item.text, &item.prefix, &item.openLabel, &item.entryFormat})
            add(*text);
        for (const Option& option : item.options)
            add(option.label);
    }
    return found;
}

} // namespace stipple::forms
