#include "app/kiosk_pages.h"

#include "app/care_day_words.h"
#include "app/texts.h"
#include "handover/made_records.h"
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

// What the client has just said of how they are; none where they did not, or have opened it again.
std::optional<records::CheckIn> saidNow(const protocol::Protocol& protocol, const Pack& pack, const State& state)
{
    for (const Step& step : pack.steps) {
        const handover::FormProgress* form = step.isOptional() ? state.form(step.questionnaire) : nullptr;
        if (!form || !form->completedAt.isValid())
            continue;
        if (auto made = handover::checkInFor(protocol, pack, state, step))
            return *std::move(made);
    }
    return {};
}

void addSigns(KioskWords& words, const protocol::Protocol& protocol, const Pack& pack, const State& state,
              const protocol::Wording& wording)
{
    const auto said = saidNow(protocol, pack, state);
    if (!said)
        return;
    const auto signs = handover::signsOf(protocol, *said);
    for (const protocol::WarningSign* sign : signs)
        words.lines.push_back({KioskLine::Kind::Warning, sign->text.in(wording.language, wording.fallback).text,
                               sign->action.in(wording.language, wording.fallback).text});
    if (!signs.empty() && !pack.clinic.phone.isEmpty())
        words.lines.push_back({KioskLine::Kind::Words,
                               {},
                               KioskText::tr("%1: %2", "the clinic and its telephone number")
                                   .arg(pack.clinic.name, texts::leftToRight(pack.clinic.phone))});
}

KioskWords aftercare(const protocol::Protocol& protocol, const Pack& pack, const State& state,
                     const protocol::Wording& wording)
{
    KioskWords words;
    words.headline = KioskText::tr("After your treatment");
    addSigns(words, protocol, pack, state, wording);
    return words;
}

// What happens next; and what it means where the client did not agree that answers are kept.
KioskWords thanks(const protocol::Protocol& protocol, const Pack& pack, const State& state,
                  const protocol::Wording& wording)
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
    addSigns(words, protocol, pack, state, wording);
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

QVariantMap kioskCareDay(const protocol::Protocol& protocol, const Pack& pack, const State& state, QDate date,
                         QDate today, const QString& language)
{
    protocol::CareCase care = handover::careCase(pack);
    if (const auto said = saidNow(protocol, pack, state))
        care.reports.push_back(handover::reportOf(*said));
    return careDayWords(protocol, care, date, today, {language, pack.clinic.language});
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
        return aftercare(protocol, pack, state, wording);
    case Step::Kind::ThankYou:
        return thanks(protocol, pack, state, wording);
    default:
        return {};
    }
}

} // namespace stipple::app
