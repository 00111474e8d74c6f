#include "protocol/entry.h"

#include <algorithm>

namespace stipple::protocol
{

QString statusName(Status status)
{
    switch (status) {
    case Status::Published:
        return QStringLiteral("published");
    case Status::CommonPractice:
        return QStringLiteral("common-practice");
    case Status::Clinic:
        return QStringLiteral("clinic");
    }
    return {};
}

const Alternative* Difference::chosenAlternative() const
{
    const auto at = std::find_if(alternatives.begin(), alternatives.end(),
                                 [&](const Alternative& one) { return one.id == chosen; });
    return at == alternatives.end() ? nullptr : &*at;
}

Status Entry::status() const
{
    const auto cites = [&](Status status) {
        return std::any_of(sources.begin(), sources.end(), [&](const Citation& one) { return one.status == status; });
    };
    if (!decisions.empty() || cites(Status::Clinic))
        return Status::Clinic;
    return cites(Status::Published) ? Status::Published : Status::CommonPractice;
}

} // namespace stipple::protocol
