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

// Which rules are asked is decided by `questionnaires` (url|version); switched-off rules are left out.
[[nodiscard]] Screening screen(const std::vector<ScreeningRule>& rules, const QStringList& questionnaires,
                               const Answers& answers, const AsOf& asOf);
[[nodiscard]] Screening screen(const Protocol& protocol, const QString& questionnaire, const Answers& answers,
                               const AsOf& asOf);

// A completed form.
struct Filled {
    QString questionnaire; // url|version
    Answers answers;
};
// On the day of a session: what the intake said, counted from that day, and what was asked again. An answer of today
// takes the intake's place, with what belongs to it; what was not asked today stays. Where only changes are asked about
// and several answers are possible, today's are added.
[[nodiscard]] Screening screenAgain(const Protocol& protocol, const Filled& intake, const Filled& sameDay,
                                    const AsOf& asOf);

} // namespace stipple::protocol
