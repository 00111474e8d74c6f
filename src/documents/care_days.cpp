#include "documents/care_days.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace stipple::documents
{

using namespace protocol;

Result<std::vector<CareDay>> careDays(const Protocol& protocol, const CareCase& care)
{
    const auto begun = std::min_element(care.sessions.begin(), care.sessions.end());
    if (begun == care.sessions.end())
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("AftercarePage", "There is no session to count the days from."));
    const QDate first = begun->toTimeZone(care.zone).date();
    std::vector<CareDay> days;
    for (int day = 0; days.empty() || day <= days.front().total + 1; ++day) {
        STIPPLE_ASSIGN(CareDay made, careDay(protocol, care, first.addDays(day)));
        if (!days.empty() && made.session != days.front().session)
            break;
        days.push_back(std::move(made));
    }
    return days;
}

std::vector<CareItem> eachOnce(const std::vector<CareDay>& days, CareList list)
{
    std::vector<CareItem> items;
    QStringList seen;
    for (const CareDay& day : days) {
        for (const CareItem& item : day.*list) {
            if (seen.contains(item.entry->id))
                continue;
            seen += item.entry->id;
            items.push_back(item);
        }
    }
    return items;
}

bool isCutShort(const std::vector<CareDay>& days) { return days.back().day <= days.back().total; }

std::vector<const WarningSign*> signsInOrder(const Protocol& protocol)
{
    std::vector<const WarningSign*> all;
    for (const WarningSign& sign : protocol.warningSigns) {
        if (sign.isEnabled)
            all.push_back(&sign);
    }
    std::stable_sort(all.begin(), all.end(), [](const WarningSign* a, const WarningSign* b) {
        return std::tie(b->urgency, a->order) < std::tie(a->urgency, b->order);
    });
    return all;
}

std::vector<const FaqEntry*> questionsInOrder(const Protocol& protocol)
{
    std::vector<const FaqEntry*> all;
    for (const FaqEntry& entry : protocol.faq) {
        if (entry.isEnabled)
            all.push_back(&entry);
    }
    std::stable_sort(all.begin(), all.end(), [](const FaqEntry* a, const FaqEntry* b) { return a->order < b->order; });
    return all;
}

} // namespace stipple::documents
