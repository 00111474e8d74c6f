#include "handover/made_records.h"

#include "core/ids.h"
#include "handover/handover_text.h"
#include "protocol/screening_report.h"
#include "vault/sealing.h"

namespace stipple::handover
{

namespace
{

records::Choice<records::Occasion> occasionOf(const Step& step)
{
    if (step.role == u"intake")
        return records::Occasion::Intake;
    return step.role == u"same-day" ? records::Choice<records::Occasion>(records::Occasion::DayOfSession)
                                    : records::Choice<records::Occasion>();
}

QString languageOf(const Pack& pack, const State& state)
{
    return state.language().isEmpty() ? pack.clinic.language : state.language();
}

// Answers that stand in the draft though what they answer was not asked in the end.
Json leftOutOf(const forms::FormState& answers)
{
    Json left = Json::array();
    for (const QString& path : answers.setAside()) {
        Json values = Json::array();
        for (const forms::Value& value : answers.values(path))
            values.append(Json(Json::Object{{QLatin1String("value") + value.suffix().toString(), value.json()}}));
        left.append(
            Json(Json::Object{{QStringLiteral("path"), Json(path)}, {QStringLiteral("answer"), std::move(values)}}));
    }
    return left.items().empty() ? Json() : left;
}

// The earlier response, where the client said that nothing of it has changed.
QUuid confirmedBy(const Pack& pack, const FormProgress& form, const QString& questionnaire)
{
    const EarlierAnswers* earlier = form.base.isNull() ? nullptr : pack.earlierAnswers(questionnaire);
    const auto before = earlier ? forms::Response::fromJson(earlier->answers)
                                : Result<forms::Response>(failure(ErrorCode::NotFound, QString()));
    const bool isSame = before && forms::FormReplay(form.questionnaire, *before).state().completed().items ==
                                      form.answers().completed().items;
    return isSame ? form.base : QUuid();
}

Result<protocol::Answers> completedAnswers(const FormProgress& form)
{
    return protocol::Answers::fromResponse(form.answers().completed().toJson());
}

// The intake that today's answers are seen with.
std::optional<protocol::Filled> intakeFor(const protocol::Protocol& protocol, const Pack& pack, const State& state)
{
    for (const Step& step : pack.steps) {
        const FormProgress* form = step.role == u"intake" ? state.form(step.questionnaire) : nullptr;
        if (form && form->completedAt.isValid()) {
            if (auto answers = completedAnswers(*form))
                return protocol::Filled{step.questionnaire, *std::move(answers)};
        }
    }
    const auto* known = protocol.questionnaireFor(QStringLiteral("intake"));
    for (const EarlierAnswers& earlier : pack.answers) {
        // One of an older version is asked the rules of the version in use: its questions keep their names.
        if (!known || earlier.questionnaire.section(u'|', 0, 0) != known->url)
            continue;
        if (auto answers = protocol::Answers::fromResponse(earlier.answers))
            return protocol::Filled{known->canonical(), *std::move(answers)};
    }
    return {};
}

std::vector<QString> sourcesOf(const protocol::Protocol& protocol, const QString& rule)
{
    std::vector<QString> sources;
    const protocol::ScreeningRule* found = protocol.rule(rule);
    if (!found)
        return sources;
    for (const protocol::Citation& citation : found->sources) {
        if (citation.document.isEmpty())
            sources.push_back(protocol::statusName(citation.status));
        else
            sources.push_back(citation.place.isEmpty()
                                  ? citation.document
                                  : QStringLiteral("%1: %2").arg(citation.document, citation.place));
    }
    return sources;
}

} // namespace

QUuid derivedId(const QUuid& handover, const QString& kind, quint64 frame, const QDateTime& at)
{
    const QByteArray digest =
        vault::hash("stipple record " + handover.toRfc4122() + QByteArray::number(frame) + ' ' + kind.toUtf8());
    QByteArray bytes = digest.left(16);
    const auto ms = quint64(std::max<qint64>(0, at.toMSecsSinceEpoch()));
    for (int i = 0; i < 6; ++i)
        bytes[i] = char(ms >> (40 - 8 * i));
    bytes[6] = char(0x70 | (bytes[6] & 0x0f));
    bytes[8] = char(0x80 | (bytes[8] & 0x3f));
    return QUuid::fromRfc4122(bytes);
}

records::Response responseOf(const Pack& pack, const State& state, const Step& step, const QUuid& id)
{
    const FormProgress& form = *state.form(step.questionnaire);
    const QString language = languageOf(pack, state);
    forms::Response completed = form.answers().completed(language);
    // In place of what an earlier response, from which this one began, says of itself.
    const auto add = [&](const char16_t* name, Json value) {
        std::erase_if(completed.rest, [name](const Json::Member& member) { return member.first == QStringView(name); });
        completed.rest.emplace_back(QString::fromUtf16(name), std::move(value));
    };
    add(u"id", Json(idText(id)));
    add(u"language", Json(language));
    add(u"subject",
        Json(Json::Object{{QStringLiteral("reference"), Json(QLatin1String("Patient/") + idText(pack.client))}}));
    add(u"authored", records::momentToJson(form.completedAt));

    records::Response response;
    response.questionnaire = step.questionnaire;
    response.questionnaireHash = QString::fromLatin1(form.answers().questionnaire().sha256);
    response.occasion = occasionOf(step);
    response.language = language;
    response.answers = completed.toJson();
    response.leftOut = leftOutOf(form.answers());
    response.confirms = confirmedBy(pack, form, step.questionnaire);
    response.answeredBy = pack.copiedBy.isEmpty() ? records::AnsweredBy::Client : records::AnsweredBy::FromPaper;
    response.startedAt = std::min(form.startedAt, form.completedAt);
    response.submittedAt = form.completedAt;
    return response;
}

Result<records::CheckIn> checkInFor(const protocol::Protocol& protocol, const Pack& pack, const State& state,
                                    const Step& step)
{
    const FormProgress* form = state.form(step.questionnaire);
    if (!form || pack.aftercare.care.isNull())
        return failure(ErrorCode::InvalidInput,
                       HandoverText::tr("It is not known to which aftercare this check-in belongs, so it was not kept. "
                                        "The answers are still here; fill it in again from the client's care page."));
    CheckInOf of;
    of.care = pack.aftercare.care;
    of.dayZero = pack.aftercare.dayZero;
    of.zone = careCase(pack).zone;
    of.at = form->completedAt.isValid() ? form->completedAt : form->startedAt;
    of.by = pack.aftercare.by.isEmpty() ? records::ReportedBy::Client
                                        : records::Choice<records::ReportedBy>::fromWord(pack.aftercare.by);
    of.way = pack.aftercare.way.isEmpty() ? records::CheckInWay::Tablet
                                          : records::Choice<records::CheckInWay>::fromWord(pack.aftercare.way);
    return checkInOf(protocol, form->answers().completed().toJson(), of);
}

std::optional<protocol::Screening> screen(const protocol::Protocol& protocol, const Pack& pack, const State& state,
                                          const Step& step)
{
    const FormProgress* form = state.form(step.questionnaire);
    if (!form || occasionOf(step).isNull())
        return {};
    const auto answers = completedAnswers(*form);
    if (!answers)
        return {};
    const protocol::AsOf asOf{pack.on, pack.at.isValid() ? std::optional(pack.at) : std::nullopt, pack.zone()};
    if (step.role == u"same-day") {
        if (const auto intake = intakeFor(protocol, pack, state))
            return protocol::screenAgain(protocol, *intake, {step.questionnaire, *answers}, asOf);
    }
    return protocol::screen(protocol, step.questionnaire, *answers, asOf);
}

records::Screening screeningOf(const protocol::Protocol& protocol, const Pack& pack,
                               const protocol::Screening& screening, const records::Response& response,
                               const QUuid& responseId)
{
    const protocol::Wording wording{response.language, pack.clinic.language};
    records::Screening made;
    made.response = responseId;
    made.occasion = response.occasion;
    made.appointment = pack.appointment;
    made.protocolVersion = protocol.identity();
    made.rulesHash = protocol.hash();
    made.asOf = pack.on;
    made.zone = pack.clinic.zone;
    const auto outcome = [](protocol::Outcome found) {
        return records::Choice<records::Outcome>::fromWord(protocol::outcomeName(found));
    };
    made.outcome = outcome(screening.outcome);
    made.eligibleFrom = screening.eligible.value_or(QDate());
    for (const protocol::Finding& found : screening.findings) {
        records::Finding finding;
        finding.rule = found.rule;
        finding.ruleVersion = found.version;
        finding.outcome = outcome(found.outcome);
        // What is only advised does not move the date from which treatment is safe.
        if (!found.isAdvice)
            finding.eligibleFrom = found.until;
        for (const protocol::Because& because : found.because)
            finding.answers.push_back(because.linkId);
        finding.reason = protocol::becauseOf(protocol, found, wording).text;
        finding.sources = sourcesOf(protocol, found.rule);
        made.findings.push_back(std::move(finding));
    }
    return made;
}

} // namespace stipple::handover
