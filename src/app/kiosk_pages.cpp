#include "app/kiosk_pages.h"

#include "app/texts.h"
#include "handover/made_records.h"
#include "protocol/aftercare_calendar.h"
#include "protocol/preparation_list.h"
#include "protocol/screening_report.h"

#include <QCoreApplication>

namespace stipple::app
{

namespace
{

using handover::Pack;
using handover::State;
using handover::Step;

struct KioskText {
    Q_DECLARE_TR_FUNCTIONS(Kiosk)
};

// The form whose answers the dates stand on: the last one that is screened.
const Step* screenedStep(const Pack& pack)
{
    const Step* found = nullptr;
    for (const Step& step : pack.steps) {
        if (step.kind == Step::Kind::Form && (step.role == u"intake" || step.role == u"same-day"))
            found = &step;
    }
    return found;
}

std::optional<protocol::Answers> answersTo(const State& state, const Step& step)
{
    const handover::FormProgress* form = state.form(step.questionnaire);
    auto answers = form ? protocol::Answers::fromResponse(form->answers().completed().toJson())
                        : Result<protocol::Answers>(failure(ErrorCode::NotFound, QString()));
    return answers ? std::optional(*std::move(answers)) : std::nullopt;
}

KioskWords dates(const protocol::Protocol& protocol, const Pack& pack, const State& state,
                 const protocol::Wording& wording)
{
    KioskWords words;
    const Step* step = screenedStep(pack);
    const auto screening = step ? handover::screen(protocol, pack, state, *step) : std::nullopt;
    words.lead = KioskText::tr("%1 goes through this with you.").arg(pack.practitioner);
    if (!screening) {
        words.headline = KioskText::tr("Your practitioner will talk with you about this.");
        return words;
    }
    words.headline = protocol::conclusion(protocol, *screening, wording).text;
    std::vector<const protocol::Finding*> dated;
    for (const protocol::Finding& finding : screening->findings) {
        if (finding.outcome == protocol::Outcome::Defer && finding.until.isValid() && !finding.isAdvice)
            dated.push_back(&finding);
    }
    // Where something else has to be talked about first, single dates would promise too much.
    if (!screening->eligible)
        return words;
    std::stable_sort(dated.begin(), dated.end(), [](auto* a, auto* b) { return a->until > b->until; });
    for (const protocol::Finding* finding : dated)
        words.lines.push_back({KioskLine::Kind::Dated, KioskText::tr("From %1").arg(texts::day(finding->until)),
                               protocol::becauseOf(protocol, *finding, wording).text});
    return words;
}

KioskWords stopList(const protocol::Protocol& protocol, const Pack& pack, const State& state,
                    const protocol::Wording& wording)
{
    KioskWords words;
    words.headline = KioskText::tr("Before your treatment");
    const Step* step = screenedStep(pack);
    const auto answers = step ? answersTo(state, *step) : std::nullopt;
    const bool isBooked = !pack.appointment.isNull();
    words.lead = isBooked ? KioskText::tr("For your appointment on %1.").arg(texts::day(pack.on))
                          : KioskText::tr("You get this list with its dates once your appointment is booked.");
    words.lines = preparationLines(protocol, answers,
                                   {pack.on, pack.at.isValid() ? std::optional(pack.at) : std::nullopt, pack.zone()},
                                   isBooked, wording);
    return words;
}

void addItems(KioskWords& words, const QString& heading, const std::vector<protocol::CareItem>& items,
              const protocol::Wording& wording)
{
    if (!items.empty())
        words.lines.push_back({KioskLine::Kind::Heading, {}, heading});
    for (const protocol::CareItem& item : items)
        words.lines.push_back(
            {KioskLine::Kind::Words, {}, item.entry->text.in(wording.language, wording.fallback).text});
}

KioskWords aftercare(const protocol::Protocol& protocol, const Pack& pack, const protocol::Wording& wording)
{
    KioskWords words;
    words.headline = KioskText::tr("After your treatment");
    protocol::CareCase care;
    care.sessions = pack.aftercare.sessions;
    care.zone = pack.zone();
    care.skinType = pack.aftercare.skinType;
    if (pack.aftercare.scabsGone.isValid())
        care.scabsGone = pack.aftercare.scabsGone;
    const auto day = protocol::careDay(protocol, care, pack.on);
    if (!day)
        return words;
    words.lead = protocol::dayTitle(protocol, *day, wording).text;
    addItems(words, KioskText::tr("Do"), day->does, wording);
    addItems(words, KioskText::tr("Do not"), day->donts, wording);
    addItems(words, KioskText::tr("What to expect"), day->expects, wording);
    return words;
}

// What happens next; and what it means where the client did not agree that answers are kept.
KioskWords thanks(const protocol::Protocol& protocol, const Pack& pack, const State& state)
{
    using How = handover::ConsentEnded::How;
    KioskWords words;
    words.headline = KioskText::tr("Thank you");
    if (!pack.copiedBy.isEmpty()) {
        words.headline = KioskText::tr("Copied");
        words.lead =
            KioskText::tr("That is all. Keep the paper, unlock the tablet, and look at what the answers mean.");
        return words;
    }
    words.lead = KioskText::tr("That is all. Please give the tablet back to %1.").arg(pack.practitioner);
    bool hasSigned = false;
    for (const Step& step : pack.steps) {
        const protocol::ConsentText* text = protocol.consent(step.text);
        const auto& ended = state.consent(step.text).ended;
        if (step.kind != Step::Kind::Consent || !text || !ended)
            continue;
        hasSigned = hasSigned || *ended == How::Signed;
        if (text->purpose == u"health-data" && *ended == How::Declined)
            words.lines.push_back(
                {KioskLine::Kind::Words,
                 {},
                 KioskText::tr("You do not want your answers to be kept on this tablet. So it has asked you nothing. "
                               "%1 talks with you about other ways; without knowing about your health nobody can "
                               "treat you safely.")
                     .arg(pack.practitioner)});
        if (text->purpose == u"health-data" && *ended == How::OnPaper)
            words.lines.push_back(
                {KioskLine::Kind::Words,
                 {},
                 KioskText::tr("%1 gives you the text and the questions on paper.").arg(pack.practitioner)});
        if (text->purpose == u"treatment" && *ended == How::Declined)
            words.lines.push_back(
                {KioskLine::Kind::Words,
                 {},
                 KioskText::tr("You did not agree to the treatment, so there is none today. You can come back.")});
    }
    if (hasSigned)
        words.lines.push_back(
            {KioskLine::Kind::Words,
             {},
             KioskText::tr("%1 signs too. Then you get a copy of what you have signed.").arg(pack.practitioner)});
    return words;
}

} // namespace

std::vector<KioskLine> preparationLines(const protocol::Protocol& protocol,
                                        const std::optional<protocol::Answers>& answers, const protocol::AsOf& session,
                                        bool isBooked, const protocol::Wording& wording)
{
    std::vector<KioskLine> lines;
    if (answers) {
        for (const protocol::StopLine& line : protocol::stopListFor(protocol, *answers, session, wording)) {
            if (line.kind == protocol::StopEntry::Kind::AskPrescriber)
                lines.push_back({KioskLine::Kind::Words, {}, line.text.text + QLatin1Char(' ') + line.prescriber.text});
            else if (isBooked && line.by.isValid())
                lines.push_back(
                    {KioskLine::Kind::Dated, KioskText::tr("Last on %1").arg(texts::day(line.by)), line.text.text});
            else
                lines.push_back({KioskLine::Kind::Words, {}, line.text.text});
        }
    }
    const auto dayBefore = protocol::dayBeforeFor(protocol, session, wording);
    if (!dayBefore.empty())
        lines.push_back({KioskLine::Kind::Heading, {}, KioskText::tr("The day before")});
    for (const protocol::DayBeforeLine& line : dayBefore)
        lines.push_back({KioskLine::Kind::Words, {}, line.text.text});
    return lines;
}

KioskWords kioskWords(const protocol::Protocol& protocol, const Pack& pack, const State& state, const Step& step,
                      const QString& language)
{
    const protocol::Wording wording{language, pack.clinic.language};
    switch (step.kind) {
    case Step::Kind::Dates:
        return dates(protocol, pack, state, wording);
    case Step::Kind::StopList:
        return stopList(protocol, pack, state, wording);
    case Step::Kind::Aftercare:
        return aftercare(protocol, pack, wording);
    case Step::Kind::ThankYou:
        return thanks(protocol, pack, state);
    default:
        return {};
    }
}

} // namespace stipple::app
