// A client's days in words, as their app's pages show them.
#pragma once

#include "app/home_reading.h"

#include <QVariant>

namespace stipple::app
{

// Of the healing timeline: {"from","to","text","careful"}. A phase ends where more than one thing to do or not to do
// ends, and is called by the most important things that one must not do until then.
[[nodiscard]] QVariantList healingPhases(const std::vector<protocol::CareDay>& days, const protocol::Wording& wording);

struct HomeDayWords {
    QVariantList lists; // {"key","heading","items":[{"key","title","text","note"}]}
    QVariantList today; // what begins and ends on this day: {"heading","titles"}
    QVariantMap next;   // {"heading","begins","ends"}; empty where nothing changes any more
};
[[nodiscard]] HomeDayWords homeDayWords(const HomeSession& session, const protocol::CareDay& day,
                                        const protocol::Wording& wording);

// One row a day: {"date","day","text","begins","ends","isToday","isPast","checkedIn"}.
[[nodiscard]] QVariantList homeCalendar(const HomeSession& session, const std::vector<protocol::CareDay>& days,
                                        QDate today, const protocol::Wording& wording);

// {"key","text","action","urgency"}, urgency being "emergency", "doctor" or "clinic".
[[nodiscard]] QVariantList signRows(const std::vector<const protocol::WarningSign*>& signs,
                                    const protocol::Wording& wording);

// What a dialling program takes: "tel:+34611223344"; empty for no number.
[[nodiscard]] QString telLink(const QString& phone);

} // namespace stipple::app
