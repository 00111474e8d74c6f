#include "app/protocol_sheet.h"

#include "app/texts.h"
#include "protocol/visit_entries.h"

#include <QCoreApplication>
#include <QLocale>

namespace stipple::app
{

using namespace protocol;

namespace
{

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(ProtocolSheet)
};

QString number(double value) { return QLocale().toString(value, 'g', 6); }

QString range(double least, double most)
{
    return least == most ? number(least) : SheetWords::tr("%1–%2", "a range").arg(number(least), number(most));
}

QString kindText(const QString& kind)
{
    if (kind == u"screening")
        return SheetWords::tr("Screening");
    if (kind == u"stop-list" || kind == u"day-before")
        return SheetWords::tr("Before a session");
    if (kind == u"plan" || kind == u"phases")
        return SheetWords::tr("Session plan");
    if (kind == u"photo-views")
        return SheetWords::tr("Photographs");
    if (kind == u"aftercare")
        return SheetWords::tr("Aftercare");
    if (kind == u"warning-signs")
        return SheetWords::tr("Warning signs");
    if (kind == u"consents")
        return SheetWords::tr("Consents");
    if (kind == u"costs")
        return SheetWords::tr("Costs");
    if (kind == u"faq")
        return SheetWords::tr("Questions clients ask");
    if (kind == u"claims")
        return SheetWords::tr("What is claimed elsewhere");
    return SheetWords::tr("Lists to choose from");
}

// Writes what is special about each kind; what all share is not among it.
class FactWriter
{
public:
    explicit FactWriter(const Wording& wording)
        : m_wording(wording)
    {
    }

    QString heading;
    std::vector<ProtocolFact> facts;

    void write(const ScreeningRule& rule)
    {
        head(rule.title);
        add(SheetWords::tr("Outcome"), outcomeText(rule.outcome));
        if (rule.window) {
            add(SheetWords::tr("Not sooner than"), rule.window->min);
            add(SheetWords::tr("Better not sooner than"), rule.window->advised);
            add(SheetWords::tr("And after the session, for"), rule.window->after);
        }
        if (rule.age)
            add(SheetWords::tr("Youngest age"), number(rule.age->atLeast));
        add(SheetWords::tr("Told to the client"), rule.reason);
        add(SheetWords::tr("Told to you"), rule.advice);
    }
    void write(const StopEntry& entry)
    {
        head(entry.text);
        if (entry.before != Period())
            add(SheetWords::tr("Before the session"), periodText(entry.before));
    }
    void write(const DayBeforeEntry& entry)
    {
        head(entry.text);
        if (entry.before != Period())
            add(SheetWords::tr("Before the session"), periodText(entry.before));
    }
    void write(const SessionCount& entry)
    {
        head(entry.text);
        add(SheetWords::tr("Sessions planned"), number(entry.plan));
        add(SheetWords::tr("Range"), range(entry.least, entry.most));
    }
    void write(const SessionSpacing& entry)
    {
        head(entry.text);
        add(SheetWords::tr("Days between sessions, refused under"), number(entry.refuseUnderDays));
        add(SheetWords::tr("Days between sessions, suggested"), number(entry.suggestDays));
    }
    void write(const SessionDuration& entry)
    {
        head(entry.text);
        add(SheetWords::tr("Minutes"), range(entry.leastMinutes, entry.mostMinutes));
    }
    void write(const Longevity& entry)
    {
        head(entry.text);
        add(SheetWords::tr("Months"), range(entry.leastMonths, entry.mostMonths));
    }
    void write(const PlanEntry& entry) { head(entry.text); }
    void write(const Phase& phase)
    {
        head(phase.text);
        add(SheetWords::tr("What is done"), phase.detail);
    }
    void write(const Term& term)
    {
        head(term.text);
        if (term.amount)
            add(SheetWords::tr("Amount"), range(term.amount->least, term.amount->most) + u' ' + term.amount->unit);
        add(SheetWords::tr("Detail"), term.detail);
    }
    void write(const PhotoView& view)
    {
        head(view.text);
        add(SheetWords::tr("How"), view.hint);
    }
    void write(const AftercareEntry& entry)
    {
        head(entry.title);
        const QString days =
            entry.to ? range(entry.from, *entry.to) : SheetWords::tr("from %1 on", "a day").arg(number(entry.from));
        add(SheetWords::tr("Days"), days);
        add(SheetWords::tr("Told to the client"), entry.text);
    }
    void write(const WarningSign& sign)
    {
        head(sign.text);
        add(SheetWords::tr("Told to the client"), sign.action);
    }
    void write(const ConsentText& consent)
    {
        head(consent.title);
        add(SheetWords::tr("Version"), consent.version);
        add(SheetWords::tr("The signature means"), consent.meaning);
    }
    void write(const CostEntry& entry)
    {
        head(entry.text);
        if (entry.amount)
            add(SheetWords::tr("Amount"), range(entry.amount->least, entry.amount->most) + u' ' + entry.amount->unit);
    }
    void write(const FaqEntry& entry)
    {
        head(entry.question);
        add(SheetWords::tr("Answer"), entry.answer);
    }
    void write(const Claim& claim)
    {
        head(claim.text);
        add(SheetWords::tr("What to say about it"), claim.caveat);
    }

private:
    QString told(const LocalizedText& text) const { return text.in(m_wording.language, m_wording.fallback).text; }
    void head(const LocalizedText& text) { heading = told(text); }
    void add(const QString& label, const QString& value)
    {
        if (!value.isEmpty())
            facts.push_back({label, value});
    }
    void add(const QString& label, const LocalizedText& text) { add(label, told(text)); }
    void add(const QString& label, const std::optional<Period>& period)
    {
        if (period)
            add(label, periodText(*period));
    }

    const Wording& m_wording;
};

} // namespace

std::vector<ProtocolSheet> sheetsOf(const Protocol& protocol, const Wording& wording)
{
    std::vector<ProtocolSheet> sheets;
    visitEntries(protocol, [&](const QString& kind, const auto& entry) {
        FactWriter writer(wording);
        writer.write(entry);
        if (!entry.id.isEmpty() && !writer.heading.isEmpty())
            sheets.push_back({kind + u'/' + entry.id, kindText(kind), writer.heading, &entry});
    });
    return sheets;
}

std::vector<ProtocolFact> factsOf(const Protocol& protocol, const QString& address, const Wording& wording)
{
    std::vector<ProtocolFact> facts;
    visitEntries(protocol, [&](const QString& kind, const auto& entry) {
        if (kind + u'/' + entry.id != address)
            return;
        FactWriter writer(wording);
        writer.write(entry);
        facts = std::move(writer.facts);
    });
    return facts;
}

QVariantList sidesOf(const Protocol& protocol, const Difference& difference, const Wording& wording)
{
    QVariantList sides;
    for (const Alternative& one : difference.alternatives) {
        QString says = one.text.in(wording.language, wording.fallback).text;
        if (says.isEmpty() && !one.value.isNull())
            says = valueText(one.value);
        QStringList sources;
        for (const Citation& citation : one.sources)
            sources += citationText(protocol, citation, wording);
        sides += QVariantMap{{QStringLiteral("says"), says},
                             {QStringLiteral("sources"), sources.join(u'\n')},
                             {QStringLiteral("isChosen"), one.id == difference.chosen}};
    }
    return sides;
}

std::vector<ProtocolQuestion> questionsOf(const Protocol& protocol, const Wording& wording)
{
    std::vector<ProtocolQuestion> questions;
    for (const ProtocolSheet& sheet : sheetsOf(protocol, wording)) {
        for (const Difference& difference : sheet.entry->differences) {
            if (!difference.about.isEmpty())
                questions.push_back({sheet.address, sheet.heading, &difference});
        }
    }
    return questions;
}

QString waitPath(const Protocol& protocol, const QString& address)
{
    const ScreeningRule* rule =
        address.startsWith(QLatin1String("screening/")) ? protocol.rule(address.section(u'/', 1)) : nullptr;
    return rule && rule->window && rule->window->min ? QStringLiteral("/window/min") : QString();
}

QString citationText(const Protocol& protocol, const Citation& citation, const Wording& wording)
{
    if (citation.status == Status::Clinic)
        return SheetWords::tr("The clinic's own decision");
    QString text;
    if (citation.status == Status::CommonPractice) {
        text = SheetWords::tr("Common practice; a clinician should confirm it");
    } else {
        const Source* source = protocol.source(citation.document);
        text = source ? source->title.in(wording.language, wording.fallback).text : citation.document;
        if (!citation.place.isEmpty())
            text = SheetWords::tr("%1, %2", "a document, a place in it").arg(text, citation.place);
    }
    const QString says = citation.says.in(wording.language, wording.fallback).text;
    return says.isEmpty() ? text : SheetWords::tr("%1: %2", "a source: what it says").arg(text, says);
}

QString periodText(const Period& period)
{
    QStringList words;
    if (period.months >= 12)
        words += SheetWords::tr("%Ln years", nullptr, period.months / 12);
    if (period.months % 12)
        words += SheetWords::tr("%Ln months", nullptr, period.months % 12);
    const bool isWeeks = period.days >= 14 && period.days % 7 == 0;
    if (isWeeks)
        words += SheetWords::tr("%Ln weeks", nullptr, period.days / 7);
    else if (period.days)
        words += SheetWords::tr("%Ln days", nullptr, period.days);
    if (period.hours)
        words += SheetWords::tr("%Ln hours", nullptr, period.hours);
    return words.join(u' ');
}

QString valueText(const Json& value)
{
    if (value.isNull())
        return SheetWords::tr("nothing");
    if (value.isBool())
        return value.toBool() ? SheetWords::tr("in use") : SheetWords::tr("not in use");
    if (const auto period = Period::parse(value.toString()))
        return periodText(*period);
    const auto plan = value[u"plan"].toInteger();
    const auto least = value[u"least"].toInteger();
    const auto most = value[u"most"].toInteger();
    if (plan && least && most)
        return SheetWords::tr("%1 planned, %2 possible", "sessions")
            .arg(number(double(*plan)), range(double(*least), double(*most)));
    return value.isString() ? value.toString() : QString::fromUtf8(value.toBytes());
}

QString statusText(Status status)
{
    switch (status) {
    case Status::Published:
        return SheetWords::tr("From a source");
    case Status::CommonPractice:
        return SheetWords::tr("Common practice");
    case Status::Clinic:
        break;
    }
    return SheetWords::tr("The clinic's own");
}

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Clear:
        return SheetWords::tr("Noted only");
    case Outcome::Caution:
        return SheetWords::tr("Caution");
    case Outcome::Defer:
        return SheetWords::tr("Wait");
    case Outcome::Unknown:
        return SheetWords::tr("To be asked again");
    case Outcome::Clearance:
        return SheetWords::tr("A doctor's letter is needed");
    case Outcome::Decline:
        break;
    }
    return SheetWords::tr("No treatment");
}

} // namespace stipple::app
