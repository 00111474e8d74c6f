// What is special about each kind of a protocol's entries, as lines of a label and a value; what all kinds share
// (sources, differences, decisions) is not among them.
#pragma once

#include "ctl/question_words.h"

namespace stipple::ctl
{

struct Detail {
    QString name;  // in JSON: "window", "days"
    QString label; // for people
    QString value;
};
using Details = std::vector<Detail>;

class DetailWriter
{
public:
    DetailWriter(const QuestionWords& questions, const protocol::Wording& wording)
        : m_questions(questions)
        , m_wording(wording)
    {
    }

    QString heading() const { return m_heading; }
    Details take() { return std::move(m_details); }

    void write(const protocol::ScreeningRule& rule);
    void write(const protocol::StopEntry& entry);
    void write(const protocol::DayBeforeEntry& entry);
    void write(const protocol::SessionCount& entry);
    void write(const protocol::SessionSpacing& entry);
    void write(const protocol::SessionDuration& entry);
    void write(const protocol::Longevity& entry);
    void write(const protocol::PlanEntry& entry);
    void write(const protocol::Phase& phase);
    void write(const protocol::Term& term);
    void write(const protocol::PhotoView& view);
    void write(const protocol::AftercareEntry& entry);
    void write(const protocol::WarningSign& sign);
    void write(const protocol::ConsentText& consent);
    void write(const protocol::CostEntry& entry);
    void write(const protocol::FaqEntry& entry);
    void write(const protocol::Claim& claim);

private:
    QString told(const protocol::LocalizedText& text) const; // marked where it is another language
    void head(const protocol::LocalizedText& text) { m_heading = told(text); }
    void add(const char16_t* name, const QString& label, const QString& value);
    void addAmount(const std::optional<protocol::Amount>& amount);
    void addRules(const QStringList& rules);

    const QuestionWords& m_questions;
    const protocol::Wording& m_wording;
    QString m_heading;
    Details m_details;
};

// `told` with its language in front where it is a fallback: "[en] …".
[[nodiscard]] QString visibly(const protocol::Told& told);

} // namespace stipple::ctl
