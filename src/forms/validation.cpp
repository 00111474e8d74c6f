#include "forms/validation.h"

#include "forms/answer_checks.h"
#include "forms/reading_context.h"

namespace stipple::forms
{

namespace
{

QString fhirPath(const FormState& state, int node)
{
    QString path;
    for (int at = node, slot = 0; at >= 0; slot = state.node(at).slot, at = state.node(at).parent) {
        QString step;
        if (state.node(at).sourceIndex >= 0)
            step = QStringLiteral(".item[%1]").arg(state.node(at).sourceIndex);
        else
            step = QStringLiteral(".item.where(linkId='%1')")
                       .arg(QString(state.item(at).linkId).replace(QLatin1Char('\''), QStringLiteral("\\'")));
        if (at != node && state.item(at).isQuestion())
            step += QStringLiteral(".answer[%1]").arg(slot);
        path.prepend(step);
    }
    return path.prepend(QStringLiteral("QuestionnaireResponse"));
}

class Validator
{
public:
    Validator(const FormState& state, QStringView language)
        : m_state(state)
        , m_language(language)
    {
    }

    void checkAll()
    {
        std::vector<int> tops;
        for (const int id : m_state.nodes()) {
            if (m_state.node(id).parent < 0)
                tops.push_back(id);
        }
        std::for_each(tops.begin(), tops.end(), [this](int id) { checkTree(id); });
    }

    void checkOne(int node)
    {
        if (!m_state.node(node).enabled)
            return;
        const Item& item = m_state.item(node);
        if (item.isQuestion())
            checkQuestion(node, item);
        else if (item.type == ItemType::Group)
            checkGroup(node, item);
    }

    // `answer`: which one; -1 for all of them.
    void report(const QString& code, int node, const QString& reason, int answer = -1)
    {
        if (issues.size() >= mostIssues)
            return;
        const Item& item = m_state.item(node);
        const QString text = item.text.isEmpty() ? item.linkId : item.text.in(m_language);
        QString path = fhirPath(m_state, node);
        if (answer >= 0)
            path += QStringLiteral(".answer[%1]").arg(answer);
        issues.push_back(
            {code, item.linkId, path, m_state.path(node),
             Forms::tr("%1: %2", "a question's text, and what is wrong with its answer").arg(quoted(text), reason),
             reason});
    }

    std::vector<Issue> issues;

private:
    void checkTree(int node)
    {
        if (!m_state.node(node).enabled || issues.size() >= mostIssues)
            return;
        checkOne(node);
        const FormState::Node& self = m_state.node(node);
        const Item& item = m_state.item(node);
        for (std::size_t i = 0; i < self.slots.size(); ++i) {
            // Below a question, and in a group that may be left out, only what was begun must be complete.
            const bool begun = item.isQuestion() ? i < self.cells.size() || isAnswered(self.slots[i])
                               : item.isRepeatingGroup()
                                   ? self.sourceIndex >= 0 || self.occurrence > 0 || item.required ||
                                         item.limits.minOccurs > 0 || isAnswered(self.slots[i])
                                   : true;
            if (!begun)
                continue;
            for (const auto& like : self.slots[i].nodes)
                std::for_each(like.begin(), like.end(), [this](int child) { checkTree(child); });
        }
    }

    bool isAnswered(const FormState::Slot& slot) const
    {
        return std::any_of(slot.nodes.begin(), slot.nodes.end(), [this](const auto& like) {
            return std::any_of(like.begin(), like.end(), [this](int id) { return m_state.isAnswered(id); });
        });
    }

    // required, minCount, maxCount: of answers, or of a group's occurrences.
    void checkCount(int node, const Item& item, int count)
    {
        if (count == 0 && item.required)
            report(QStringLiteral("required"), node, Forms::tr("an answer is needed."));
        else if (count < item.limits.minOccurs)
            report(QStringLiteral("minCount"), node, Forms::tr("%1 are needed, at least.").arg(item.limits.minOccurs));
        if (count > 1 && !item.repeats)
            report(QStringLiteral("repeats"), node, Forms::tr("only one answer is possible."));
        else if (item.limits.maxOccurs >= 0 && count > item.limits.maxOccurs)
            report(QStringLiteral("maxCount"), node, Forms::tr("%1 are possible, at most.").arg(item.limits.maxOccurs));
    }

    void checkGroup(int node, const Item& item)
    {
        const FormState::Node& self = m_state.node(node);
        if (self.occurrence > 0)
            return; // counted at the first
        if (!item.repeats) {
            checkCount(node, item, m_state.isAnswered(node) ? 1 : 0);
            return;
        }
        int count = 0;
        for (const int other : m_state.alike(node))
            count += m_state.isAnswered(other) ? 1 : 0;
        checkCount(node, item, count);
    }

    void checkQuestion(int node, const Item& item)
    {
        const auto& cells = m_state.node(node).cells;
        const auto count =
            int(std::count_if(cells.begin(), cells.end(), [](const FormState::Cell& cell) { return !cell.isEmpty(); }));
        checkCount(node, item, count);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (cells[i].isEmpty())
                continue;
            for (const AnswerProblem& problem : problemsOf(item, cells[i], count, m_language))
                report(problem.code, node, problem.reason, int(i));
        }
    }

    const FormState& m_state;
    QStringView m_language;
};

// A signature extension of one of the kinds asked for.
bool isSigned(const Json::Object& rest, const std::vector<Coding>& kinds)
{
    const auto isKind = [&kinds](const Json& type) {
        return std::any_of(kinds.begin(), kinds.end(), [&type](const Coding& kind) {
            return type[u"code"].toString() == kind.code && type[u"system"].toString() == kind.system;
        });
    };
    for (const auto& [name, extensions] : rest) {
        if (name != u"extension")
            continue;
        for (const Json& extension : extensions.items()) {
            const Json& signature = extension[u"valueSignature"];
            if (extension[u"url"].toString() != hl7(u"questionnaireresponse-signature") || !signature.isObject())
                continue;
            const auto& types = signature[u"type"].items();
            if (kinds.front().code.isEmpty() || std::any_of(types.begin(), types.end(), isKind))
                return true;
        }
    }
    return false;
}

// The shape of the document: which items stand where.
class ShapeChecker
{
public:
    ShapeChecker(const Questionnaire& form, QStringView language, std::vector<Issue>& issues)
        : m_form(form)
        , m_language(language)
        , m_issues(issues)
    {
    }

    void check(const std::vector<ResponseItem>& items, int parent, const QString& where)
    {
        QSet<QString> seen;
        for (std::size_t i = 0; i < items.size(); ++i) {
            const ResponseItem& item = items[i];
            const QString path = where + QStringLiteral(".item[%1]").arg(i);
            const int index = m_form.indexOf(item.linkId);
            if (index < 0) {
                report("invalidLinkId", item.linkId, path, Forms::tr("This form has no item of this linkId."));
                continue;
            }
            const Item& definition = m_form.items[std::size_t(index)];
            if (definition.parent != parent)
                report("invalidLinkId", item.linkId, path, Forms::tr("This item stands elsewhere in the form."));
            if (seen.contains(item.linkId) && !definition.isRepeatingGroup())
                report("repeats", item.linkId, path, Forms::tr("This item stands here a second time."));
            seen.insert(item.linkId);
            if (!item.answers.empty() && definition.type == ItemType::Group)
                report("groupShouldNotHaveAnswers", item.linkId, path, Forms::tr("A group has items, not answers."));
            else if (!item.answers.empty() && definition.type == ItemType::Display)
                report("displayAnswer", item.linkId, path, Forms::tr("What is only shown cannot be answered."));
            if (definition.parent != parent)
                continue;
            check(item.items, index, path);
            for (std::size_t k = 0; k < item.answers.size(); ++k) {
                const Answer& answer = item.answers[k];
                const QString answerPath = path + QStringLiteral(".answer[%1]").arg(k);
                if (!answer.value && answer.items.empty() && answer.enteredText.isEmpty())
                    report("invalidAnswerType", item.linkId, answerPath, Forms::tr("This answer has no value."));
                check(answer.items, index, answerPath);
            }
        }
    }

    void report(const char* code, const QString& linkId, const QString& path, const QString& reason)
    {
        if (m_issues.size() >= mostIssues)
            return;
        const Item* item = m_form.find(linkId);
        const QString text = item && !item->text.isEmpty() ? item->text.in(m_language) : linkId;
        m_issues.push_back({QString::fromLatin1(code),
                            linkId,
                            path,
                            {},
                            linkId.isEmpty()
                                ? reason
                                : Forms::tr("%1: %2", "a question's text, and what is wrong with its answer")
                                      .arg(quoted(text), reason),
                            reason});
    }

private:
    const Questionnaire& m_form;
    QStringView m_language;
    std::vector<Issue>& m_issues;
};

// Whether a response says that it answers another form, or another version of it.
bool namesAnother(const Questionnaire& form, const QString& canonical)
{
    if (canonical.isEmpty() || form.url.isEmpty())
        return false;
    const QString url = canonical.section(QLatin1Char('|'), 0, 0);
    const QString version = canonical.section(QLatin1Char('|'), 1);
    return url != form.url || (!version.isEmpty() && !form.version.isEmpty() && version != form.version);
}

} // namespace

std::vector<Issue> validate(const FormState& state, QStringView language)
{
    Validator validator(state, language);
    validator.checkAll();
    return std::move(validator.issues);
}

std::vector<Issue> validateNode(const FormState& state, int node, QStringView language)
{
    Validator validator(state, language);
    validator.checkOne(node);
    return std::move(validator.issues);
}

std::vector<Issue> validate(const QuestionnairePtr& questionnaire, const Response& response, QStringView language)
{
    const QString whole = QStringLiteral("QuestionnaireResponse");
    std::vector<Issue> issues;
    ShapeChecker shape(*questionnaire, language, issues);
    if (namesAnother(*questionnaire, response.questionnaire))
        shape.report("questionnaire", {}, whole + QStringLiteral(".questionnaire"),
                     Forms::tr("These answers belong to another form, or to another version of it: %1.")
                         .arg(quoted(response.questionnaire)));
    static const QStringList statuses = {QStringLiteral("in-progress"), QStringLiteral("completed"),
                                         QStringLiteral("amended"), QStringLiteral("entered-in-error"),
                                         QStringLiteral("stopped")};
    if (!response.status.isEmpty() && !statuses.contains(response.status))
        shape.report("invalidStatus", {}, whole + QStringLiteral(".status"),
                     Forms::tr("FHIR knows no status %1.").arg(quoted(response.status)));
    shape.check(response.items, -1, whole);

    const FormState state(questionnaire, response);
    // What the state had no room for was not checked; never pass over it in silence.
    for (const QString& path : state.unplaced()) {
        const bool isSaid = std::any_of(issues.begin(), issues.end(), [&path](const Issue& issue) {
            return issue.path.startsWith(path) || path.startsWith(issue.path);
        });
        if (!isSaid)
            shape.report("tooMany", {}, path, Forms::tr("There are more answers here than can be checked."));
    }
    Validator validator(state, language);
    validator.checkAll();
    const bool isFinal = response.status == u"completed" || response.status == u"amended";
    if (isFinal && !questionnaire->signatureRequired.empty() &&
        !isSigned(response.rest, questionnaire->signatureRequired))
        shape.report("signatureRequired", {}, whole, Forms::tr("A signature is needed."));
    if (isFinal) {
        for (const int id : state.nodes()) {
            const Item& item = state.item(id);
            if (!item.signatureRequired.empty() && state.node(id).enabled &&
                !isSigned(state.node(id).rest, item.signatureRequired))
                validator.report(QStringLiteral("signatureRequired"), id, Forms::tr("a signature is needed."));
        }
    }
    issues.insert(issues.end(), std::make_move_iterator(validator.issues.begin()),
                  std::make_move_iterator(validator.issues.end()));
    if (issues.size() > mostIssues)
        issues.resize(mostIssues);
    return issues;
}

} // namespace stipple::forms
