#include "app/handover_words.h"

#include "handover/made_records.h"
#include "handover/refusals.h"

#include <QCoreApplication>
#include <QLocale>

namespace stipple::app
{

namespace
{

struct HandoverText {
    Q_DECLARE_TR_FUNCTIONS(Handover)
};

QString titlesOf(const QStringList& texts, const protocol::Protocol& protocol, const protocol::Wording& wording)
{
    QStringList titles;
    for (const QString& id : texts) {
        const protocol::ConsentText* text = protocol.consent(id);
        titles += text ? text->title.in(wording.language, wording.fallback).text : id;
    }
    return titles.join(HandoverText::tr("; "));
}

bool hasPurpose(const protocol::Protocol& protocol, const QString& text, QStringView purpose)
{
    const protocol::ConsentText* found = protocol.consent(text);
    return found && found->purpose == purpose;
}

int answersIn(const std::vector<forms::ResponseItem>& items)
{
    int count = 0;
    for (const forms::ResponseItem& item : items) {
        count += answersIn(item.items);
        bool isAnswered = false;
        for (const forms::Answer& answer : item.answers) {
            isAnswered = isAnswered || answer.value || !answer.enteredText.isEmpty();
            count += answersIn(answer.items);
        }
        count += isAnswered ? 1 : 0;
    }
    return count;
}

// What is there of a step, in a sentence; empty where nothing is, or nothing is asked.
QString keptOf(const handover::Step& step, const handover::State& state, const protocol::Protocol& protocol,
               const protocol::Wording& wording)
{
    const QString title = stepTitle(step, protocol, wording);
    if (step.kind == handover::Step::Kind::Form) {
        const handover::FormProgress* form = state.form(step.questionnaire);
        const int count = form ? answersIn(form->answers().draft().items) : 0;
        return count == 0 ? QString()
                          : HandoverText::tr("Answers kept in “%1”: %2.").arg(title, QLocale().toString(count));
    }
    const protocol::ConsentText* text = protocol.consent(step.text);
    if (step.kind != handover::Step::Kind::Consent || !text)
        return {};
    const handover::ConsentProgress& progress = state.consent(step.text);
    const auto initialled = std::count_if(progress.statements.begin(), progress.statements.end(),
                                          [](const auto& one) { return one.second.accepted == true; });
    const bool isSigned = std::any_of(progress.signatures.begin(), progress.signatures.end(),
                                      [](const auto& one) { return one.second.isThere(); });
    if (initialled == 0 && !isSigned)
        return {};
    const QString words = isSigned
                              ? HandoverText::tr("Kept of “%1”: initials at %2 of %3 sentences, and what was signed.")
                              : HandoverText::tr("Kept of “%1”: initials at %2 of %3 sentences.");
    return words.arg(title, QLocale().toString(qlonglong(initialled)),
                     QLocale().toString(qlonglong(text->statements.size())));
}

// What a check-in of this hand-over shows, after a space; empty for nothing.
QString signsOf(const handover::Standing& standing, const protocol::Protocol& protocol,
                const protocol::Wording& wording)
{
    QString said;
    for (const handover::Step& step : standing.pack.steps) {
        if (!step.isOptional() || !standing.state.isDone(step))
            continue;
        const auto made = handover::checkInFor(protocol, standing.pack, standing.state, step);
        if (!made)
            continue;
        for (const protocol::WarningSign* sign : handover::signsOf(protocol, *made))
            said += QLatin1Char(' ') +
                    HandoverText::tr("Warning sign: %1").arg(sign->text.in(wording.language, wording.fallback).text);
    }
    return said;
}

} // namespace

QString stepTitle(const handover::Step& step, const protocol::Protocol& protocol, const protocol::Wording& wording)
{
    if (step.kind == handover::Step::Kind::Consent)
        return titlesOf({step.text}, protocol, wording);
    if (step.kind != handover::Step::Kind::Form)
        return {};
    if (step.isOptional())
        return HandoverText::tr("Check-in");
    return step.role == u"intake" ? HandoverText::tr("Intake") : HandoverText::tr("On the day of the session");
}

StandingWords wordsOf(const handover::Standing& standing, const protocol::Protocol& protocol,
                      const protocol::Wording& wording)
{
    const handover::Pack& pack = standing.pack;
    const QString name = pack.calledBy.isEmpty() ? pack.name : pack.calledBy;
    const bool isCheckIn =
        std::any_of(pack.steps.begin(), pack.steps.end(), [](const handover::Step& step) { return step.isOptional(); });
    StandingWords words;
    words.isUnfinished = !standing.unfinished.isEmpty();
    words.wantsReview = !isCheckIn && (!standing.waiting.isEmpty() || !standing.made.empty());
    words.canNote = !words.isUnfinished && standing.waiting.isEmpty();
    words.title = words.isUnfinished ? HandoverText::tr("%1 was filling in").arg(name)
                                     : HandoverText::tr("%1 has given the tablet back").arg(name);
    for (const handover::Step& step : pack.steps) {
        const QString kept = standing.problems.isEmpty() ? QString() : keptOf(step, standing.state, protocol, wording);
        if (!kept.isEmpty())
            words.kept += kept;
    }
    if (words.isUnfinished) {
        QStringList left;
        for (const handover::Step& step : pack.steps) {
            if (standing.unfinished.contains(step.key()))
                left += stepTitle(step, protocol, wording);
        }
        const QString titles = left.join(QStringLiteral("; "));
        words.lines += standing.problems.isEmpty()
                           ? HandoverText::tr("Not finished yet: %1. Every answer is kept.").arg(titles)
                           : HandoverText::tr("Not finished yet: %1.").arg(titles);
    }
    if (!standing.made.empty())
        words.lines += isCheckIn
                           ? HandoverText::tr("The check-in is in the file now.") + signsOf(standing, protocol, wording)
                           : HandoverText::tr("The answers and what they mean for the treatment are in the file now.");
    else if (isCheckIn && !words.isUnfinished)
        words.lines += HandoverText::tr("They looked at their aftercare and filled in no check-in.");
    if (!standing.declined.isEmpty())
        words.lines += HandoverText::tr("%1 said no to: %2.").arg(name, titlesOf(standing.declined, protocol, wording));
    for (const QString& text : standing.declined) {
        if (hasPurpose(protocol, text, u"health-data"))
            words.lines += HandoverText::tr("So the questions did not begin, and nothing about their health is kept. "
                                            "Talk about it: they can still sign, or answer on paper.");
        if (hasPurpose(protocol, text, u"treatment"))
            words.lines += HandoverText::tr("Without it no treatment can be recorded.");
        const protocol::ConsentText* found = protocol.consent(text);
        if (found && handover::isRefusalKept(*found))
            words.lines += HandoverText::tr("That they said no is noted in the file.");
    }
    QStringList onPaper;
    QStringList waiting;
    for (const QString& text : standing.waiting) {
        const bool isPaper = standing.state.consent(text).ended == handover::ConsentEnded::How::OnPaper;
        (isPaper ? onPaper : waiting) += text;
    }
    if (!onPaper.isEmpty())
        words.lines +=
            HandoverText::tr("%1 wants to read and sign on paper: %2.").arg(name, titlesOf(onPaper, protocol, wording));
    if (!waiting.isEmpty())
        words.lines += HandoverText::tr("Waits for your signature: %1.").arg(titlesOf(waiting, protocol, wording));
    return words;
}

} // namespace stipple::app
