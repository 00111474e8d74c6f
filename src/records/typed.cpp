#include "records/typed.h"

#include "records/refusal.h"

namespace stipple::records
{

Done writeDifference(Change& change, const std::map<QString, std::vector<Json>>& before,
                     const std::map<QString, std::vector<Json>>& after)
{
    for (const auto& [name, values] : before) {
        if (!after.contains(name))
            change.remove(name);
    }
    for (const auto& [name, values] : after) {
        const auto was = before.find(name);
        if (was != before.end() && was->second == values)
            continue;
        if (values.size() > 1)
            return refusal(QStringLiteral("fields.") + name,
                           QCoreApplication::translate("Records", "a decision must leave one value"));
        change.set(name, values.front());
    }
    return {};
}

} // namespace stipple::records
