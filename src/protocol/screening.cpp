#include "protocol/screening.h"

#include "protocol/moment.h"
#include "protocol/protocol.h"

#include <algorithm>

namespace stipple::protocol
{

namespace
{
// When a period that starts with an answer is over.
struct End {
    QDate date;        // the first day it no longer stands in the way, from `instant` on if there is one
    QDateTime instant; // of a period in hours, where the appointment's time is known
};

// The instant that an answer with a time means, in the clinic's time zone.
QDateTime momentOf(const QString& text, const QTimeZone& zone)
{
    const QString clock = text.mid(11);
    if (!clock.contains(u'Z') && !clock.contains(u'+') && !clock.contains(u'-'))
        return instantOf(QDate::fromString(text.left(10), Qt::ISODate), QTime::fromString(clock, Qt::ISODate), zone);
    const QDateTime told = QDateTime::fromString(text, Qt::ISODate);
    return told.isValid() ? told.toTimeZone(zone) : QDateTime();
}

End endInHours(const Period& period, const QDateTime& start, const AsOf& asOf)
{
    const QDateTime over = movedOn(start, period, asOf.zone);
    if (asOf.time)
        return {over.date(), over};
    return {over > beginOf(over.date(), asOf.zone) ? over.date().addDays(1) : over.date(), {}};
}

// A partial date counts as its last day, but never after the appointment; none where it is no date.
std::optional<End> endOf(const Period& period, const QString& text, const AsOf& asOf)
{
    QDate day = lastDayOf(text);
    if (!day.isValid())
        return {};
    if (text.size() > 10) {
        const QDateTime moment = momentOf(text, asOf.zone);
        if (!moment.isValid())
            return {};
        if (period.hasHours())
            return endInHours(period, moment, asOf);
        day = moment.date();
    }
    if (text.size() < 10 && asOf.date.isValid())
        day = std::min(day, asOf.date);
    if (period.hasHours()) // of a day without a time, its end counts
        return endInHours(period, beginOf(day.addDays(1), asOf.zone), asOf);
    return End{period.addTo(day), {}};
}

// Among several answers the latest counts.
std::optional<End> endOf(const Period& period, const std::vector<Answer>& anchors, const AsOf& asOf)
{
    std::optional<End> latest;
    for (const Answer& anchor : anchors) {
        const std::optional<End> end = endOf(period, anchor.value.toString(), asOf);
        if (!end)
            return {};
        if (!latest || end->date > latest->date || (end->date == latest->date && end->instant > latest->instant))
            latest = end;
    }
    return latest;
}

bool isOver(const End& end, const AsOf& asOf)
{
    if (!asOf.date.isValid())
        return false;
    if (end.instant.isValid())
        return instantOf(asOf.date, *asOf.time, asOf.zone) >= end.instant;
    return asOf.date >= end.date;
}

void setUntil(Finding& finding, const End& end)
{
    finding.until = end.date;
    if (end.instant.isValid())
        finding.untilTime = end.instant.time();
}

// The questions whose answers make the condition hold: of several alternatives only those that do.
void gatherDecisive(const Condition& condition, const Answers& answers, const RuleConditions& rules, QStringList& found)
{
    if (condition.kind == Condition::Kind::Compare && !found.contains(condition.linkId))
        found += condition.linkId;
    for (const Condition& part : condition.parts) {
        if (condition.kind != Condition::Kind::Any || holds(part, answers, rules))
            gatherDecisive(part, answers, rules, found);
    }
}

class Screener
{
public:
    Screener(const std::vector<ScreeningRule>& rules, const Answers& answers, const AsOf& asOf)
        : m_rules(rules)
        , m_answers(answers)
        , m_asOf(asOf)
    {
        if (asOf.date.isValid())
            m_eligible = m_advised = asOf.date;
    }

    void look(const ScreeningRule& rule)
    {
        const auto conditionOf = [&](const QString& id) -> const Condition* {
            const auto at = std::find_if(m_rules.begin(), m_rules.end(), [&](const auto& one) { return one.id == id; });
            return at == m_rules.end() ? nullptr : &at->when;
        };
        if (!holds(rule.when, m_answers, conditionOf))
            return;
        Finding finding{rule.id, rule.version, rule.outcome, {}, {}, false, {}, {}};
        QStringList decisive;
        gatherDecisive(rule.when, m_answers, conditionOf, decisive);
        for (const QString& linkId : decisive)
            remember(linkId, finding);
        if (rule.age)
            waitFor(rule.age->anchor, Period{rule.age->atLeast * 12, 0, 0}, {}, finding);
        else if (rule.window && rule.window->min)
            waitFor(rule.window->anchor, *rule.window->min, rule.window->advised, finding);
        else if (rule.window && rule.window->advised)
            advise(rule.window->anchor, *rule.window->advised, finding);
        else
            keep(finding);
    }

    Screening finish() &&
    {
        for (const Finding& finding : m_result.findings)
            m_result.outcome = std::max(m_result.outcome, finding.outcome);
        if (!m_isOpen) {
            if (m_eligible.isValid())
                m_result.eligible = m_eligible;
            if (m_advised.isValid())
                m_result.advised = m_advised;
        }
        m_result.missing.removeDuplicates();
        return std::move(m_result);
    }

private:
    void remember(const QString& linkId, Finding& finding) const
    {
        for (const Answer& answer : m_answers.of(linkId))
            finding.because.push_back({linkId, answer.value});
    }

    void rememberOnce(const QString& linkId, Finding& finding) const
    {
        const auto is = [&](const Because& because) { return because.linkId == linkId; };
        if (std::none_of(finding.because.begin(), finding.because.end(), is))
            remember(linkId, finding);
    }

    void keep(Finding finding)
    {
        const bool standsInTheWay = finding.outcome == Outcome::Defer || finding.outcome == Outcome::Decline ||
                                    finding.outcome == Outcome::Unknown;
        if (standsInTheWay && !finding.until.isValid())
            m_isOpen = true;
        m_result.missing += finding.missing;
        m_result.findings.push_back(std::move(finding));
    }

    void lacksDate(const QString& anchor, Finding& finding)
    {
        finding.outcome = Outcome::Unknown;
        finding.missing += anchor;
        keep(finding);
    }

    void waitFor(const QString& anchor, const Period& min, const std::optional<Period>& advised, Finding& finding)
    {
        const std::optional<End> end = endOf(min, m_answers.of(anchor), m_asOf);
        if (!end)
            return lacksDate(anchor, finding);
        m_eligible = m_eligible.isValid() ? std::max(m_eligible, end->date) : end->date;
        m_advised = m_advised.isValid() ? std::max(m_advised, end->date) : end->date;
        if (!isOver(*end, m_asOf)) {
            rememberOnce(anchor, finding);
            setUntil(finding, *end);
            keep(finding);
        }
        if (advised)
            advise(anchor, *advised, finding);
    }

    // Past the required window, the advised one is a caution; before that, the finding already says to wait.
    void advise(const QString& anchor, const Period& advised, Finding finding)
    {
        const std::optional<End> end = endOf(advised, m_answers.of(anchor), m_asOf);
        if (!end)
            return lacksDate(anchor, finding);
        m_advised = m_advised.isValid() ? std::max(m_advised, end->date) : end->date;
        if (finding.until.isValid() || isOver(*end, m_asOf))
            return;
        rememberOnce(anchor, finding);
        finding.outcome = Outcome::Caution;
        finding.isAdvice = true;
        setUntil(finding, *end);
        keep(finding);
    }

    const std::vector<ScreeningRule>& m_rules;
    const Answers& m_answers;
    const AsOf& m_asOf;
    Screening m_result;
    QDate m_eligible;
    QDate m_advised;
    bool m_isOpen = false;
};
} // namespace

Screening screen(const std::vector<ScreeningRule>& rules, const QStringList& questionnaires, const Answers& answers,
                 const AsOf& asOf)
{
    Screener screener(rules, answers, asOf);
    const auto isAsked = [&](const QString& canonical) { return questionnaires.contains(canonical); };
    for (const ScreeningRule& rule : rules) {
        if (rule.isEnabled && std::any_of(rule.questionnaires.begin(), rule.questionnaires.end(), isAsked))
            screener.look(rule);
    }
    return std::move(screener).finish();
}

Screening screen(const Protocol& protocol, const QString& questionnaire, const Answers& answers, const AsOf& asOf)
{
    return screen(protocol.rules, {questionnaire}, answers, asOf);
}

} // namespace stipple::protocol
