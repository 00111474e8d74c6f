// Screening: what the answers mean for a treatment on a given day. Pure: rules, answers and the day go in, findings
// come out.
#pragma once

#include "protocol/screening_rule.h"

#include <QTime>
#include <QTimeZone>

namespace stipple::protocol
{

class Protocol;

// The appointment that is screened for, in the clinic's time zone.
struct AsOf {
    QDate date;                // invalid: no particular day, every window counts as running
    std::optional<QTime> time; // none: a window in hours must be over before the day begins
    QTimeZone zone = QTimeZone::utc();
};

struct Because {
    QString linkId;
    Json answer;
};

struct Finding {
    QString rule;
    QString version;
    Outcome outcome = Outcome::Clear;
    QDate until;                    // the first day it no longer stands in the way; invalid: no date
    std::optional<QTime> untilTime; // where the window is in hours, the time on that day
    bool isAdvice = false;          // the required window is over, the advised one is not
    std::vector<Because> because;   // the answers that made the rule match
    QStringList missing;            // the dates that would be needed
};

struct Screening {
    Outcome outcome = Outcome::Clear; // the most severe of the findings
    std::optional<QDate> eligible;    // the latest of all windows and never before the appointment; none: open
    std::optional<QDate> advised;     // the same with the advised windows
    QStringList missing;
    std::vector<Finding> findings; // in the order of the rules
};

// Which rules are asked is decided by `questionnaire` (url|version); switched-off rules are left out.
[[nodiscard]] Screening screen(const std::vector<ScreeningRule>& rules, const QString& questionnaire,
                               const Answers& answers, const AsOf& asOf);
[[nodiscard]] Screening screen(const Protocol& protocol, const QString& questionnaire, const Answers& answers,
                               const AsOf& asOf);

} // namespace stipple::protocol
