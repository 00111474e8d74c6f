// Fills a real form in as a healthy person would, with what is given otherwise.
#pragma once

#include "forms/form_state.h"
#include "forms/validation.h"
#include "handover/journal.h"

namespace stipple::handover::test
{

inline forms::Value codeOf(const forms::Item& item, const QStringList& wanted)
{
    for (const QString& code : wanted) {
        for (const forms::Option& option : item.options) {
            if (option.value.toCoding().code == code)
                return option.value;
        }
    }
    return item.options.front().value;
}

inline std::vector<forms::Value> healthyAnswer(const forms::Item& item)
{
    using forms::ItemType;
    using forms::Value;
    switch (item.type) {
    case ItemType::Boolean:
        return {Value::boolean(false)};
    case ItemType::Date:
        return {Value::date(*forms::PartialDate::fromText(QStringLiteral("1988-04-12")))};
    case ItemType::Integer:
        return {Value::integer(1)};
    case ItemType::Choice:
    case ItemType::OpenChoice:
        return {codeOf(
            item, {QStringLiteral("no"), QStringLiteral("none"), QStringLiteral("never"), QStringLiteral("male")})};
    default:
        return {Value::string(QStringLiteral("nothing"))};
    }
}

// By linkId; a code for a choice, a date, or "true".
using Otherwise = QMap<QString, QString>;

inline std::vector<Event> answering(const forms::QuestionnairePtr& form, const Otherwise& otherwise, qint64 atMs)
{
    using forms::Value;
    forms::FormState state(form);
    std::vector<Event> events;
    const auto give = [&](const QString& path, const std::vector<Value>& values) {
        if (!state.setValues(path, values))
            qFatal("%s was not taken", qPrintable(path));
        events.push_back({atMs += 1'000, answered(form->canonical(), path, values)});
    };
    for (auto at = otherwise.begin(); at != otherwise.end(); ++at) {
        const forms::Item* item = form->find(at.key());
        if (item->type == forms::ItemType::Date)
            give(at.key(), {Value::date(*forms::PartialDate::fromText(at.value()))});
        else if (item->type == forms::ItemType::Boolean)
            give(at.key(), {Value::boolean(at.value() == QLatin1String("true"))});
        else if (item->options.empty())
            give(at.key(), {Value::string(at.value())});
        else
            give(at.key(), {codeOf(*item, {at.value()})});
    }
    while (true) {
        const auto issues = forms::validate(state);
        if (issues.empty())
            break;
        give(issues.front().statePath, healthyAnswer(*form->find(issues.front().linkId)));
    }
    events.push_back({atMs + 1'000, FormCompleted{form->canonical()}});
    return events;
}

} // namespace stipple::handover::test
