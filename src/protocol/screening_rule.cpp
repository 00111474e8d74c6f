#include "protocol/screening_rule.h"

#include <array>

namespace stipple::protocol
{

namespace
{
constexpr std::array<const char16_t*, 6> names{u"clear", u"caution", u"defer", u"unknown", u"clearance", u"decline"};
}

QString outcomeName(Outcome outcome) { return QString::fromUtf16(names[size_t(outcome)]); }

std::optional<Outcome> outcomeFromName(const QString& name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QStringView(names[i]))
            return Outcome(i);
    }
    return {};
}

} // namespace stipple::protocol
