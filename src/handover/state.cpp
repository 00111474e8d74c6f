#include "handover/state.h"

#include "forms/questionnaire_reader.h"
#include "forms/validation.h"
#include "handover/handover_text.h"
#include "records/consents.h"

namespace stipple::handover
{

namespace
{

QDateTime momentOf(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); }

tl::unexpected<Error> refused(const QString& why) { return failure(ErrorCode::Refused, why); }

tl::unexpected<Error> notPartOfThis()
{
    return refused(HandoverText::tr("This is not part of what was handed over. Nothing was changed."));
}

} // namespace

bool FormProgress::operator==(const FormProgress& other) const
{
    return startedAt == other.startedAt && completedAt == other.completedAt && completedBy == other.completedBy &&
           completions == other.completions && base == other.base && filled.place() == other.filled.place() &&
           filled.unchanged() == other.filled.unchanged() && answers().draft() == other.answers().draft();
}

Result<State> State::begin(const Pack& pack)
{
    State state;
    state.m_language = pack.language;
    for (const PinnedForm& form : pack.forms) {
        STIPPLE_ASSIGN(const forms::QuestionnairePtr read,
                       forms::readQuestionnaire(form.bytes, forms::Reading::Strict).toResult());
        if (read->canonical() != form.questionnaire)
            return failure(ErrorCode::InvalidInput,
                           HandoverText::tr("A form is not the one that was to be handed over. Nothing was saved or "
                                            "lost; hand the tablet over again."),
                           read->canonical() + QStringLiteral(" is not ") + form.questionnaire);
        const EarlierAnswers* earlier = pack.earlierAnswers(form.questionnaire);
        std::optional<forms::Response> base;
        if (earlier) {
            STIPPLE_ASSIGN(base, forms::Response::fromJson(earlier->answers));
        }
        FormProgress& progress = state.m_forms.try_emplace(form.questionnaire, read, base).first->second;
        progress.base = earlier ? earlier->response : QUuid();
    }
    for (const Step& step : pack.steps) {
        state.m_steps.insert(step.key());
        if (step.kind == Step::Kind::Consent)
            state.m_consents.emplace(step.text, ConsentProgress());
    }
    return state;
}

const FormProgress* State::form(const QString& questionnaire) const
{
    const auto found = m_forms.find(questionnaire);
    return found == m_forms.end() ? nullptr : &found->second;
}

const ConsentProgress& State::consent(const QString& text) const
{
    static const ConsentProgress none;
    const auto found = m_consents.find(text);
    return found == m_consents.end() ? none : found->second;
}

bool State::isAsked(const Step& step) const
{
    if (step.onlyAfter.isEmpty())
        return true;
    const auto& ended = consent(step.onlyAfter).ended;
    return ended == (step.onlyHow == u"declined" ? ConsentEnded::How::Declined : ConsentEnded::How::Signed);
}

bool State::isDone(const Step& step) const
{
    if (step.kind == Step::Kind::Form) {
        const FormProgress* progress = form(step.questionnaire);
        return progress && progress->completedAt.isValid();
    }
    if (step.kind == Step::Kind::Consent)
        return consent(step.text).ended.has_value();
    return m_reached.contains(step.key());
}

void State::noteMissing()
{
    m_isTorn = true;
    for (auto& [name, progress] : m_forms) {
        progress.completedAt = {};
        progress.completedBy = 0;
    }
    for (auto& [text, progress] : m_consents) {
        progress.ended = {};
        progress.endedAt = {};
        progress.endedBy = 0;
    }
}

// One event, by its kind.
struct State::Applying {
    State& state;
    qint64 atMs;
    quint64 number;

    // The text, unless the client has ended with it.
    Result<ConsentProgress*> open(const QString& text) const
    {
        const auto found = state.m_consents.find(text);
        if (found == state.m_consents.end())
            return notPartOfThis();
        if (found->second.ended)
            return refused(HandoverText::tr("This text is signed already. To change something, open it again."));
        return &found->second;
    }
    Result<records::Drawing*> drawing(const DrawnAt& at) const
    {
        if (!records::Choice<records::SignerRole>::fromWord(at.role).known())
            return notPartOfThis();
        STIPPLE_ASSIGN(ConsentProgress * consent, open(at.text));
        if (!at.statement.isEmpty()) {
            StatementProgress& statement = consent->statements[at.statement];
            statement.at = momentOf(atMs);
            return &statement.drawn;
        }
        SignatureProgress& signature = consent->signatures[at.role];
        signature.at = momentOf(atMs);
        signature.typed.clear(); // drawn or typed, never both
        return &signature.drawn;
    }

    Done operator()(const LanguageChosen& event) const
    {
        state.m_language = event.language;
        return {};
    }
    Done operator()(const TextSizeChosen& event) const
    {
        state.m_textPercent = std::clamp(event.percent, 100, 200);
        return {};
    }
    Done operator()(const StepReached& event) const
    {
        if (!state.m_steps.contains(event.step))
            return notPartOfThis();
        state.m_step = event.step;
        state.m_reached.insert(event.step);
        state.m_handedBack = false;
        return {};
    }
    Done operator()(const FormStep& event) const
    {
        const auto found = state.m_forms.find(event.form);
        if (found == state.m_forms.end())
            return notPartOfThis();
        FormProgress& progress = found->second;
        STIPPLE_TRY(progress.filled.take(event.change));
        if (std::holds_alternative<forms::PlaceReached>(event.change))
            return {};
        // Any answer opens a completed form again.
        if (!progress.startedAt.isValid())
            progress.startedAt = momentOf(atMs);
        progress.completedAt = {};
        progress.completedBy = 0;
        return {};
    }
    Done operator()(const FormCompleted& event) const
    {
        const auto found = state.m_forms.find(event.form);
        if (found == state.m_forms.end())
            return notPartOfThis();
        if (state.m_isTorn || !forms::validate(found->second.answers()).empty())
            return refused(HandoverText::tr("The form is not filled in completely. Its answers are kept."));
        found->second.completedAt = momentOf(atMs);
        found->second.completedBy = number;
        found->second.completions.push_back({number, momentOf(atMs)});
        if (!found->second.startedAt.isValid())
            found->second.startedAt = momentOf(atMs);
        return {};
    }
    Done operator()(const StatementSet& event) const
    {
        STIPPLE_ASSIGN(ConsentProgress * consent, open(event.text));
        StatementProgress& statement = consent->statements[event.statement];
        statement.accepted = event.accepted;
        statement.initials = event.initials;
        statement.at = momentOf(atMs);
        return {};
    }
    Done operator()(const ChannelSet& event) const
    {
        STIPPLE_ASSIGN(ConsentProgress * consent, open(event.text));
        if (event.chosen)
            consent->channels.insert(event.channel);
        else
            consent->channels.erase(event.channel);
        return {};
    }
    Done operator()(const QuestionAsked& event) const
    {
        STIPPLE_ASSIGN(ConsentProgress * consent, open(event.text));
        const auto count = int(consent->questions.size());
        if (event.index < 0 || event.index > count || (event.index == count && event.question.isEmpty()))
            return notPartOfThis();
        if (event.question.isEmpty())
            consent->questions.erase(consent->questions.begin() + event.index);
        else if (event.index == count)
            consent->questions.push_back(event.question);
        else
            consent->questions[std::size_t(event.index)] = event.question;
        return {};
    }
    Done operator()(const StrokeAdded& event) const
    {
        STIPPLE_ASSIGN(records::Drawing * drawing, this->drawing(event.at));
        if (drawing->strokes.empty()) {
            drawing->width = event.width;
            drawing->height = event.height;
        }
        drawing->strokes.push_back(event.points);
        return {};
    }
    Done operator()(const StrokeUndone& event) const
    {
        STIPPLE_ASSIGN(records::Drawing * drawing, this->drawing(event.at));
        if (!drawing->strokes.empty())
            drawing->strokes.pop_back();
        return {};
    }
    Done operator()(const StrokesCleared& event) const
    {
        STIPPLE_ASSIGN(records::Drawing * drawing, this->drawing(event.at));
        drawing->strokes.clear();
        return {};
    }
    Done operator()(const NameTyped& event) const
    {
        STIPPLE_ASSIGN(records::Drawing * drawing, this->drawing({event.text, event.role, {}}));
        if (!event.name.isEmpty())
            drawing->strokes.clear();
        state.m_consents[event.text].signatures[event.role].typed = event.name;
        return {};
    }
    Done operator()(const SignerNamed& event) const
    {
        if (!records::Choice<records::SignerRole>::fromWord(event.role).known())
            return notPartOfThis();
        STIPPLE_ASSIGN(ConsentProgress * consent, open(event.text));
        if (event.name.isEmpty()) {
            consent->signatures.erase(event.role);
            return {};
        }
        SignatureProgress& signature = consent->signatures[event.role];
        signature.name = event.name;
        signature.relationship = event.relationship;
        signature.idDocument = event.idDocument;
        signature.language = event.language;
        return {};
    }
    Done operator()(const ConsentEnded& event) const
    {
        const auto found = state.m_consents.find(event.text);
        if (found == state.m_consents.end())
            return notPartOfThis();
        ConsentProgress& consent = found->second;
        if (event.how == ConsentEnded::How::Reopened) {
            // What was signed is signed anew.
            for (auto& [role, signature] : consent.signatures) {
                signature.drawn = {};
                signature.typed.clear();
            }
            consent.ended = {};
            consent.endedAt = {};
            consent.endedBy = 0;
            return {};
        }
        STIPPLE_TRY(open(event.text));
        const auto isThere = [&](const char16_t* role) {
            const auto signature = consent.signatures.find(QString::fromUtf16(role));
            return signature != consent.signatures.end() && signature->second.isThere();
        };
        if (event.how == ConsentEnded::How::Signed &&
            (state.m_isTorn || (!isThere(u"client") && !isThere(u"guardian"))))
            return refused(HandoverText::tr("The signature is missing. What was read and ticked is kept."));
        consent.ended = event.how;
        consent.language = event.language;
        consent.textHash = event.textHash;
        consent.endedAt = momentOf(atMs);
        consent.endedBy = number;
        return {};
    }
    Done operator()(const HandedBack&) const
    {
        state.m_handedBack = true;
        return {};
    }
    Done operator()(const Resumed&) const
    {
        state.m_handedBack = false;
        state.m_isTorn = false;
        return {};
    }
    Done operator()(const UnknownEvent&) const
    {
        ++state.m_passedOver;
        return {};
    }
};

Done State::apply(const Event& event, quint64 number)
{
    return std::visit(Applying{*this, event.atMs, number}, event.what);
}

} // namespace stipple::handover
