#include "app/client_standing.h"
#include "app/texts.h"

#include <QCoreApplication>

namespace stipple::app
{

namespace
{

struct StandingWords {
    Q_DECLARE_TR_FUNCTIONS(ClientStanding)
};

QString fromDay(QDate day, QDate today)
{
    return StandingWords::tr("Treatable from %1").arg(texts::dayNear(day, today));
}

} // namespace

QString inShort(const Missing& missing, QDate today)
{
    switch (missing.lack) {
    case Lack::Declined:
        return StandingWords::tr("Not to be treated");
    case Lack::Withdrawn:
        return StandingWords::tr("Consent withdrawn");
    case Lack::Disputed:
        return StandingWords::tr("Consent to clear up");
    case Lack::Clearance:
        return StandingWords::tr("Doctor's letter missing");
    case Lack::Unknown:
        return StandingWords::tr("An answer is missing");
    case Lack::Deferred:
        return missing.from.isValid() ? fromDay(missing.from, today) : StandingWords::tr("Treatable once healed");
    case Lack::TooEarly:
        if (missing.from.isValid())
            return fromDay(missing.from, today);
        return missing.rules.contains(QLatin1String("plan.scabs")) ? StandingWords::tr("Not while there are scabs")
                                                                   : StandingWords::tr("Too close to another session");
    case Lack::Forms:
        return StandingWords::tr("Forms to fill");
    case Lack::Unscreened:
        return StandingWords::tr("Answers to review");
    case Lack::Consent:
        return StandingWords::tr("Consent to sign");
    case Lack::Resign:
        return StandingWords::tr("Consent to re-sign");
    case Lack::Caution:
        return StandingWords::tr("Caution to read");
    case Lack::Early:
        return missing.from.isValid() ? StandingWords::tr("Better from %1").arg(texts::dayNear(missing.from, today))
                                      : StandingWords::tr("Check for scabs first");
    case Lack::SameDay:
        return StandingWords::tr("Questions of the day");
    case Lack::Photos:
        return StandingWords::tr("Before photos missing");
    }
    return {};
}

QString inShort(const ClientStanding& standing, QDate today)
{
    if (standing.missing.empty())
        return StandingWords::tr("Ready");
    const Missing& gravest = standing.missing.front();
    // Of two waits the longer one is told.
    const bool waits = gravest.lack == Lack::Deferred || gravest.lack == Lack::TooEarly;
    if (waits && gravest.from.isValid() && standing.treatableFrom > gravest.from)
        return fromDay(standing.treatableFrom, today);
    return inShort(gravest, today);
}

Meaning meaningOf(Lack lack)
{
    switch (lack) {
    case Lack::Declined:
    case Lack::Withdrawn:
        return Meaning::Decline;
    case Lack::Deferred:
    case Lack::TooEarly:
        return Meaning::Defer;
    case Lack::SameDay:
    case Lack::Photos:
        return Meaning::Accent;
    default:
        return Meaning::Caution;
    }
}

Meaning meaningOf(const ClientStanding& standing)
{
    return standing.missing.empty() ? Meaning::Clear : meaningOf(standing.missing.front().lack);
}

} // namespace stipple::app
