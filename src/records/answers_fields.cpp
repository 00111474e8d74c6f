#include "records/answers.h"

#include "records/shared_fields.h"

namespace stipple::records
{

template <typename V>
void map(V& field, Response& response)
{
    mapAmendment(field, response);
    field(u"questionnaire", response.questionnaire, Rule{.required = true, .longest = 2'000});
    field(u"questionnaireHash", response.questionnaireHash, Rule{.required = true, .format = Format::Sha256});
    field(u"occasion", response.occasion);
    field(u"language", response.language, Rule{.required = true, .format = Format::Language});
    field(u"answers", response.answers, Rule{.required = true});
    field(u"leftOut", response.leftOut);
    field(u"confirms", response.confirms);
    field(u"attachments", response.attachments);
    field(u"answeredBy", response.answeredBy, Rule{.required = true});
    field(u"startedAt", response.startedAt);
    field(u"submittedAt", response.submittedAt, Rule{.required = true});
}

Done whole(const Response& response)
{
    if (!response.answers.isObject())
        return refusal(QStringLiteral("fields.answers"),
                       QCoreApplication::translate("Records", "it must have members"));
    if (response.startedAt.isValid() && response.submittedAt < response.startedAt)
        return refusal(QStringLiteral("fields.submittedAt"),
                       QCoreApplication::translate("Records", "it ends before it starts"));
    return {};
}

template <typename V>
void map(V& field, Finding& finding)
{
    field(u"rule", finding.rule, Rule{.required = true});
    field(u"ruleVersion", finding.ruleVersion, Rule{.required = true});
    field(u"outcome", finding.outcome, Rule{.required = true});
    field(u"eligibleFrom", finding.eligibleFrom);
    field(u"answers", finding.answers);
    field(u"reason", finding.reason, Rule{.prose = true});
    field(u"sources", finding.sources, Rule{.longest = 2'000});
}

template <typename V>
void map(V& field, Acknowledgement& acknowledgement)
{
    field(u"rule", acknowledgement.rule, Rule{.required = true});
    field(u"practitioner", acknowledgement.practitioner, Rule{.required = true});
    field(u"at", acknowledgement.at, Rule{.required = true});
}

template <typename V>
void map(V& field, Clearance& clearance)
{
    field(u"rule", clearance.rule, Rule{.required = true});
    field(u"physician", clearance.physician, Rule{.required = true});
    field(u"letterDate", clearance.letterDate, Rule{.required = true});
    field(u"letter", clearance.letter);
    field(u"restrictions", clearance.restrictions, Rule{.prose = true});
}

template <typename V>
void map(V& field, Override& override)
{
    field(u"practitioner", override.practitioner, Rule{.required = true});
    field(u"reason", override.reason, Rule{.required = true, .prose = true});
    field(u"at", override.at, Rule{.required = true});
}

template <typename V>
void map(V& field, Screening& screening)
{
    mapAmendment(field, screening);
    field(u"response", screening.response, Rule{.required = true});
    field(u"occasion", screening.occasion, Rule{.required = true});
    field(u"appointment", screening.appointment);
    field(u"protocolVersion", screening.protocolVersion, Rule{.required = true});
    field(u"rulesHash", screening.rulesHash, Rule{.required = true, .format = Format::Sha256});
    field(u"asOf", screening.asOf, Rule{.required = true});
    field(u"zone", screening.zone, Rule{.required = true, .format = Format::Zone});
    field(u"outcome", screening.outcome, Rule{.required = true});
    field(u"eligibleFrom", screening.eligibleFrom);
    field(u"findings", screening.findings);
    field(u"acknowledged", screening.acknowledged);
    field(u"clearances", screening.clearances);
    field(u"overridden", screening.overridden);
}

// A screening that says less than its own findings would let somebody be treated who must not be. Outcome's order is
// that of severity.
Done whole(const Screening& screening)
{
    const std::optional<Outcome> outcome = screening.outcome.known();
    for (const Finding& finding : screening.findings) {
        const bool cleared = std::any_of(screening.clearances.begin(), screening.clearances.end(),
                                         [&](const Clearance& letter) { return letter.rule == finding.rule; });
        const std::optional<Outcome> found = finding.outcome.known();
        if (outcome && found && *outcome < *found && !cleared)
            return refusal(QStringLiteral("fields.outcome"),
                           QCoreApplication::translate("Records", "it is milder than its findings"));
        if (finding.eligibleFrom.isValid() && screening.eligibleFrom.isValid() &&
            screening.eligibleFrom < finding.eligibleFrom)
            return refusal(QStringLiteral("fields.eligibleFrom"),
                           QCoreApplication::translate("Records", "it is earlier than that of a finding"));
    }
    return {};
}

STIPPLE_TYPED_RECORD(Response);
STIPPLE_TYPED_RECORD(Screening);

} // namespace stipple::records
