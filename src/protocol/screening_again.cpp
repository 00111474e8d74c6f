#include "protocol/protocol.h"
#include "protocol/screening.h"

#include <algorithm>

namespace stipple::protocol
{

namespace
{
// How the shorter form asks a question.
struct AskedAgain {
    QStringList gates; // the questions that decide whether it is asked
    bool isRepeating = false;
};

void gather(const Json& items, QMap<QString, AskedAgain>& questions)
{
    for (const Json& item : items.items()) {
        AskedAgain& question = questions[item[u"linkId"].toString()];
        question.isRepeating = item[u"repeats"].toBool();
        for (const Json& condition : item[u"enableWhen"].items())
            question.gates += condition[u"question"].toString();
        gather(item[u"item"], questions);
    }
}

class Merger
{
public:
    Merger(const Protocol& protocol, const Filled& intake, const Filled& sameDay)
        : m_intake(protocol.questionnaire(intake.questionnaire))
        , m_before(intake.answers)
        , m_today(sameDay.answers)
    {
        if (const auto form = Json::parse(protocol.questionnaireBytes(sameDay.questionnaire)))
            gather((*form)[u"item"], m_questions);
    }

    Answers merged() const
    {
        Answers answers = m_before;
        for (auto question = m_questions.begin(); question != m_questions.end(); ++question) {
            if (!isSettled(question.key(), 0))
                continue;
            std::vector<Answer> today = m_today.of(question.key());
            // "What is new?" adds to what was told before.
            if (question->isRepeating && isOnlyAskedOfChanges(*question)) {
                const auto& before = m_before.of(question.key());
                today.insert(today.begin(), before.begin(), before.end());
            }
            answers.replace(question.key(), today);
        }
        return answers;
    }

private:
    bool wasAskedBefore(const QString& linkId) const { return m_intake && m_intake->questions.contains(linkId); }

    bool isOnlyAskedOfChanges(const AskedAgain& question) const
    {
        return std::any_of(question.gates.begin(), question.gates.end(),
                           [&](const QString& gate) { return !wasAskedBefore(gate); });
    }

    // Answered today, or belonging to an answer that was given anew today: "when?" to another "yes".
    bool isSettled(const QString& linkId, int depth) const
    {
        if (!m_today.of(linkId).empty())
            return true;
        const auto question = m_questions.constFind(linkId);
        if (question == m_questions.constEnd() || depth > 50)
            return false;
        return std::any_of(question->gates.begin(), question->gates.end(),
                           [&](const QString& gate) { return wasAskedBefore(gate) && isSettled(gate, depth + 1); });
    }

    const QuestionnaireOutline* m_intake;
    const Answers& m_before;
    const Answers& m_today;
    QMap<QString, AskedAgain> m_questions;
};
} // namespace

Screening screenAgain(const Protocol& protocol, const Filled& intake, const Filled& sameDay, const AsOf& asOf)
{
    return screen(protocol.rules, {intake.questionnaire, sameDay.questionnaire},
                  Merger(protocol, intake, sameDay).merged(), asOf);
}

} // namespace stipple::protocol
