#include "app/standing_sentences.h"

#include "app/texts.h"
#include "protocol/screening_report.h"
#include "protocol/session_planner.h"

#include <QCoreApplication>

namespace stipple::app
{

namespace
{

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(StandingSentences)
};

QString titleOf(const Missing& missing, const ClinicService& clinic)
{
    const auto protocol = clinic.protocol();
    const protocol::ConsentText* text = protocol ? protocol->consent(missing.consent) : nullptr;
    const protocol::Wording wording = clinic.wording();
    return text ? text->title.in(wording.language, wording.fallback).text : missing.consent;
}

// "Finasteride. Wait for 30 days after the last tablet." for each rule; as it was told then where the protocol knows
// the rule no more.
QStringList reasonsOf(const Missing& missing, const ClinicService& clinic)
{
    const auto protocol = clinic.protocol();
    const protocol::Wording wording = clinic.wording();
    QStringList reasons;
    for (const QString& id : missing.rules) {
        const protocol::ScreeningRule* rule = protocol ? protocol->rule(id) : nullptr;
        if (!rule)
            continue;
        const QString title = rule->title.in(wording.language, wording.fallback).text;
        const QString advice = rule->advice.in(wording.language, wording.fallback).text;
        const bool isToBeDone = missing.lack == Lack::Caution || missing.lack == Lack::Clearance;
        const QString why =
            isToBeDone && !advice.isEmpty() ? advice : rule->reason.in(wording.language, wording.fallback).text;
        reasons += Sentences::tr("%1. %2", "what was found; what follows").arg(title, why);
    }
    return reasons.isEmpty() ? missing.reasons : reasons;
}

QString withReasons(const QString& first, const Missing& missing, const ClinicService& clinic)
{
    QStringList parts = reasonsOf(missing, clinic);
    parts.prepend(first);
    return parts.join(u' ');
}

QString spacing(const Missing& missing, const ClinicService& clinic)
{
    const auto protocol = clinic.protocol();
    protocol::SpacingReason reason;
    reason.id = missing.rules.value(0);
    reason.date = missing.from;
    const QString said = protocol ? protocol::explain(*protocol, reason, clinic.wording()).text : QString();
    return said.isEmpty() ? inShort(missing, clinic.today()) : said;
}

} // namespace

QString tellMissing(const Missing& missing, const ClinicService& clinic)
{
    switch (missing.lack) {
    case Lack::Declined:
        return withReasons(Sentences::tr("Not to be treated."), missing, clinic);
    case Lack::Withdrawn:
        return Sentences::tr("The consent “%1” was withdrawn.").arg(titleOf(missing, clinic));
    case Lack::Disputed:
        return Sentences::tr("Two tablets know contrary things of the consent “%1”. Ask the client, and have it signed "
                             "or withdrawn again.")
            .arg(titleOf(missing, clinic));
    case Lack::Clearance:
        return withReasons(Sentences::tr("A doctor's letter is needed."), missing, clinic);
    case Lack::Unknown:
        return withReasons(Sentences::tr("An answer is missing that is needed to name a day."), missing, clinic);
    case Lack::Deferred:
        return missing.from.isValid()
                   ? withReasons(Sentences::tr("Until %1:").arg(texts::dayNear(missing.from, clinic.today())), missing,
                                 clinic)
                   : withReasons(Sentences::tr("Until it has healed or passed:"), missing, clinic);
    case Lack::TooEarly:
    case Lack::Early:
        return spacing(missing, clinic);
    case Lack::Forms:
        return Sentences::tr("The intake form is not filled in yet.");
    case Lack::Unscreened:
        return Sentences::tr("The answers are here, but nobody has looked yet at what they mean for a treatment.");
    case Lack::Consent:
        return Sentences::tr("The consent “%1” is not signed yet.").arg(titleOf(missing, clinic));
    case Lack::Resign:
        return Sentences::tr("The text “%1” has changed since it was signed. It has to be signed again.")
            .arg(titleOf(missing, clinic));
    case Lack::Caution:
        return withReasons(Sentences::tr("To be read and acknowledged."), missing, clinic);
    case Lack::SameDay:
        return Sentences::tr("The questions of the day are asked on the day itself.");
    case Lack::Photos:
        return Sentences::tr("The photos before the session are taken on the day itself.");
    }
    return {};
}

StandingTold tellStanding(const ClientStanding& standing, QDate day, const ClinicService& clinic)
{
    StandingTold told;
    const std::vector<Missing> before = standing.missingBefore();
    for (const Missing& missing : before)
        told.because += tellMissing(missing, clinic);
    const bool isBlocked =
        std::any_of(before.begin(), before.end(), [](const Missing& m) { return m.lack < Lack::Caution; });
    const QDate today = clinic.today();
    if (before.empty()) {
        told.meaning = Meaning::Clear;
        told.title =
            day == today
                ? Sentences::tr("Nothing stands in the way of a treatment today")
                : Sentences::tr("Nothing stands in the way of a treatment on %1").arg(texts::dayNear(day, today));
        return told;
    }
    told.meaning = meaningOf(before.front().lack);
    if (before.front().lack == Lack::Declined)
        told.title = Sentences::tr("This client is not to be treated");
    else if (!isBlocked)
        told.title = Sentences::tr("A treatment is possible, with care");
    else if (!standing.treatableFrom.isValid())
        told.title = Sentences::tr("No day can be named yet on which a treatment is safe");
    else if (standing.treatableFrom > day) {
        told.title = Sentences::tr("Treatment is safe from %1").arg(texts::dayNear(standing.treatableFrom, today));
        told.meaning = Meaning::Defer;
    } else
        told.title = Sentences::tr("Before a treatment");
    return told;
}

} // namespace stipple::app
