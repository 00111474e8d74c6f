#include "app/review_rows.h"

#include "app/client_words.h"
#include "app/review_text.h"
#include "app/texts.h"

#include <QCoreApplication>

namespace stipple::app::review
{

namespace
{

using protocol::Outcome;

QString told(const protocol::LocalizedText& text, const protocol::Wording& wording)
{
    return text.in(wording.language, wording.fallback).text;
}

QString whoSays(const protocol::Protocol& protocol, const protocol::Citation& citation,
                const protocol::Wording& wording)
{
    if (citation.status == protocol::Status::CommonPractice)
        return ReviewText::tr("Common practice, to be confirmed by a clinician");
    if (citation.status == protocol::Status::Clinic)
        return ReviewText::tr("This clinic's own rule");
    const protocol::Source* source = protocol.source(citation.document);
    const QString title = source ? told(source->title, wording) : citation.document;
    return citation.place.isEmpty() ? title : ReviewText::tr("%1: %2").arg(title, citation.place);
}

QVariantList sourcesOf(const protocol::Protocol& protocol, const protocol::ScreeningRule* rule,
                       const records::Finding& found, const protocol::Wording& wording)
{
    QVariantList sources;
    if (rule && rule->version == found.ruleVersion) {
        for (const protocol::Citation& citation : rule->sources)
            sources += QVariantMap{{QStringLiteral("who"), whoSays(protocol, citation, wording)},
                                   {QStringLiteral("says"), told(citation.says, wording)}};
        return sources;
    }
    // The rule has changed since: what was written down then.
    for (const QString& source : found.sources)
        sources += QVariantMap{{QStringLiteral("who"), source}, {QStringLiteral("says"), QString()}};
    return sources;
}

QString differsOf(const protocol::ScreeningRule* rule, const protocol::Wording& wording)
{
    QStringList told;
    for (const protocol::Difference& difference : rule ? rule->differences : std::vector<protocol::Difference>()) {
        QStringList said;
        for (const protocol::Alternative& one : difference.alternatives)
            said += review::told(one.text, wording);
        const protocol::Alternative* chosen = difference.chosenAlternative();
        told += chosen ? ReviewText::tr("Sources differ (%1): %2. Used here: %3.")
                             .arg(review::told(difference.topic, wording), said.join(QStringLiteral(" / ")),
                                  review::told(chosen->text, wording))
                       : said.join(QStringLiteral(" / "));
    }
    return told.join(QLatin1Char(' '));
}

const records::Clearance* letterFor(const records::Screening& screening, const QString& rule)
{
    const auto found = std::find_if(screening.clearances.begin(), screening.clearances.end(),
                                    [&](const auto& letter) { return letter.rule == rule; });
    return found == screening.clearances.end() ? nullptr : &*found;
}

QString letterWords(const records::Clearance& letter)
{
    const QString from = letter.letterDate.isValid()
                             ? ReviewText::tr("Letter from %1, %2").arg(letter.physician, texts::day(letter.letterDate))
                             : ReviewText::tr("Letter from %1").arg(letter.physician);
    return letter.restrictions.isEmpty() ? from : from + QStringLiteral(" · ") + letter.restrictions;
}

protocol::Outcome leftOf(const protocol::Finding& finding, const protocol::Decisions& decisions)
{
    protocol::Screening alone;
    alone.outcome = finding.outcome;
    alone.findings = {finding};
    return protocol::effectiveOutcome(alone, decisions);
}

} // namespace

QString outcomeWord(Outcome outcome)
{
    return words::of(records::Choice<records::Outcome>::fromWord(protocol::outcomeName(outcome)));
}

Meaning meaningOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Clear:
        return Meaning::Clear;
    case Outcome::Defer:
        return Meaning::Defer;
    case Outcome::Decline:
        return Meaning::Decline;
    default:
        return Meaning::Caution;
    }
}

std::vector<QByteArray> findingRoles()
{
    return {"rule",   "title",   "kind",    "word",      "until",    "reason",
            "advice", "sources", "differs", "canLetter", "decision", "settled"};
}

std::vector<RowsModel::Row> findingRows(const Findings& findings)
{
    const protocol::Screening screening = asProtocol(findings.screening);
    const protocol::Decisions decisions = decisionsOf(findings.screening);
    struct Ranked {
        Outcome outcome;
        RowsModel::Row row;
    };
    std::vector<Ranked> ranked;
    for (std::size_t i = 0; i < screening.findings.size(); ++i) {
        const protocol::Finding& finding = screening.findings[i];
        const records::Finding& kept = findings.screening.findings[i];
        const protocol::ScreeningRule* rule = findings.protocol.rule(finding.rule);
        QString decision;
        if (const records::Clearance* letter = letterFor(findings.screening, finding.rule))
            decision = letterWords(*letter);
        else if (finding.outcome == Outcome::Caution && decisions.acknowledged.contains(finding.rule))
            decision = ReviewText::tr("Read");
        else if (finding.outcome > Outcome::Caution && leftOf(finding, decisions) <= Outcome::Caution)
            decision = ReviewText::tr("Treated in spite of it, see above");
        const bool isUnread = protocol::unreadCautions(screening, decisions).contains(finding.rule);
        const bool isSettled = leftOf(finding, decisions) <= Outcome::Caution && !isUnread;
        ranked.push_back(
            {finding.outcome,
             {finding.rule, rule ? told(rule->title, findings.wording) : finding.rule, int(meaningOf(finding.outcome)),
              outcomeWord(finding.outcome),
              finding.until.isValid() ? ReviewText::tr("until %1").arg(texts::day(finding.until)) : QString(),
              rule ? told(rule->reason, findings.wording) : kept.reason,
              rule ? told(rule->advice, findings.wording) : QString(),
              sourcesOf(findings.protocol, rule, kept, findings.wording), differsOf(rule, findings.wording),
              finding.outcome == Outcome::Clearance && !letterFor(findings.screening, finding.rule), decision,
              isSettled}});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const Ranked& a, const Ranked& b) { return a.outcome > b.outcome; });
    std::vector<RowsModel::Row> rows;
    for (Ranked& one : ranked)
        rows.push_back(std::move(one.row));
    return rows;
}

Meaning meaning(const Findings& findings)
{
    const protocol::Screening screening = asProtocol(findings.screening);
    return meaningOf(protocol::effectiveOutcome(screening, decisionsOf(findings.screening)));
}

QString headline(const Findings& findings)
{
    const protocol::Screening screening = asProtocol(findings.screening);
    const protocol::Decisions decisions = decisionsOf(findings.screening);
    if (decisions.overridden && screening.outcome > Outcome::Caution && screening.outcome != Outcome::Decline)
        return ReviewText::tr("Treated in spite of the screening");
    switch (protocol::effectiveOutcome(screening, decisions)) {
    case Outcome::Clear:
        return ReviewText::tr("Nothing stands in the way");
    case Outcome::Caution:
        return protocol::unreadCautions(screening, decisions).isEmpty() ? ReviewText::tr("Treatable; cautions are read")
                                                                        : ReviewText::tr("Treatable with caution");
    case Outcome::Defer:
        return findings.screening.eligibleFrom.isValid()
                   ? ReviewText::tr("Treatable from %1").arg(texts::day(findings.screening.eligibleFrom))
                   : ReviewText::tr("Not yet; no day can be named");
    case Outcome::Unknown:
        return ReviewText::tr("An answer is missing; ask again");
    case Outcome::Clearance:
        return ReviewText::tr("A doctor's letter is needed first");
    case Outcome::Decline:
        return ReviewText::tr("Not to be treated");
    }
    return {};
}

} // namespace stipple::app::review
