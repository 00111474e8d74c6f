#include "app/consultation_words.h"

#include "app/texts.h"

#include <QCoreApplication>
#include <QLocale>

namespace stipple::app
{

namespace
{

struct PlanWords {
    Q_DECLARE_TR_FUNCTIONS(Consultation)
};

QVariantMap entry(const QString& id, const QString& text, const QString& detail = {})
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("text"), text}, {QStringLiteral("detail"), detail}};
}

QString listed(const protocol::Protocol& protocol, const std::vector<protocol::Citation>& citations,
               const protocol::Wording& wording)
{
    QStringList names;
    for (const protocol::Citation& citation : citations) {
        const protocol::Source* source = protocol.source(citation.document);
        if (source)
            names += source->title.in(wording.language, wording.fallback).text;
        else
            names += protocol::say(protocol, QStringLiteral("source.") + protocol::statusName(citation.status), wording)
                         .text;
    }
    names.removeDuplicates();
    return names.join(QStringLiteral(" · "));
}

} // namespace

QString sourcesOf(const protocol::Protocol& protocol, const protocol::Entry& entry, const protocol::Wording& wording)
{
    return listed(protocol, entry.sources, wording);
}

QVariantList termsOf(const ClinicService& clinic, const QString& list)
{
    QVariantList all;
    if (!clinic.isLoaded())
        return all;
    const protocol::Wording words = clinic.wording();
    for (const protocol::Term* term : clinic.protocol()->terms(list)) {
        all += entry(term->id, term->text.in(words.language, words.fallback).text,
                     term->detail.in(words.language, words.fallback).text);
    }
    return all;
}

QVariantList norwoodStages(const ClinicService& clinic)
{
    QVariantList all;
    for (const QVariant& stage : termsOf(clinic, QStringLiteral("norwood"))) {
        all += stage;
        const QVariantMap map = stage.toMap();
        if (map.value(QStringLiteral("id")) != QLatin1String("III"))
            continue;
        all += entry(QStringLiteral("III-vertex"),
                     PlanWords::tr("%1, with the crown", "a stage of hair loss")
                         .arg(map.value(QStringLiteral("text")).toString()),
                     map.value(QStringLiteral("detail")).toString());
    }
    return all;
}

QString causeOfLoss(const ClinicService& clinic, records::CauseOfLoss cause)
{
    using records::CauseOfLoss;
    const QString causes = QStringLiteral("causes");
    switch (cause) {
    case CauseOfLoss::Autoimmune:
        return clinic.term(causes, QStringLiteral("autoimmune"));
    case CauseOfLoss::SevereStress:
        return clinic.term(causes, QStringLiteral("stress"));
    case CauseOfLoss::Diet:
        return clinic.term(causes, QStringLiteral("diet"));
    case CauseOfLoss::SteroidAbuse:
        return clinic.term(causes, QStringLiteral("steroid-abuse"));
    case CauseOfLoss::Hereditary:
        return PlanWords::tr("Inherited");
    case CauseOfLoss::Unknown:
        return PlanWords::tr("Not known yet");
    case CauseOfLoss::Other:
        break;
    }
    return PlanWords::tr("Something else");
}

QVariantList causesOfLoss(const ClinicService& clinic)
{
    QVariantList all;
    if (!clinic.isLoaded())
        return all;
    const auto& words = records::Words<records::CauseOfLoss>::all;
    for (std::size_t i = 0; i < words.size(); ++i)
        all += entry(words[i].toString(), causeOfLoss(clinic, records::CauseOfLoss(i)));
    return all;
}

QVariantList expectationsOf(const ClinicService& clinic)
{
    QVariantList all;
    if (!clinic.isLoaded())
        return all;
    const auto protocol = clinic.protocol();
    const protocol::Wording words = clinic.wording();
    const auto say = [&](const protocol::LocalizedText& text) { return text.in(words.language, words.fallback).text; };
    std::vector<const protocol::PlanEntry*> entries{&protocol->plan.count, &protocol->plan.spacing,
                                                    &protocol->plan.duration, &protocol->plan.longevity};
    for (const protocol::PlanEntry& principle : protocol->plan.principles)
        entries.push_back(&principle);
    std::stable_sort(entries.begin(), entries.end(), [](const auto* a, const auto* b) { return a->order < b->order; });
    for (const protocol::PlanEntry* told : entries) {
        if (!told->isEnabled || told->text.isEmpty())
            continue;
        QVariantList differences;
        for (const protocol::Difference& difference : told->differences) {
            for (const protocol::Alternative& alternative : difference.alternatives) {
                if (alternative.id == difference.chosen && alternative.sources.size() == 1 &&
                    alternative.sources.front().status == protocol::Status::CommonPractice)
                    continue; // "the whole range": what the sentence itself says
                differences +=
                    entry(alternative.id, say(alternative.text), listed(*protocol, alternative.sources, words));
            }
        }
        QVariantMap row = entry(told->id, say(told->text), sourcesOf(*protocol, *told, words));
        row.insert(QStringLiteral("differences"), differences);
        row.insert(QStringLiteral("note"), say(told->note));
        all += row;
    }
    return all;
}

protocol::SessionPlan agreed(const protocol::SessionPlan& plan, const records::Plan& with)
{
    protocol::SessionPlan changed = plan;
    if (with.sessions)
        changed.count.plan = int(*with.sessions);
    changed.count.most = std::max(changed.count.most, changed.count.plan);
    if (with.spacing)
        changed.spacing.suggestDays = std::max(int(*with.spacing), plan.spacing.refuseUnderDays);
    return changed;
}

QVariantList visitsOf(const ClinicService& clinic, const ConsultationSeen& seen, const records::Plan& plan)
{
    QVariantList rows;
    if (!clinic.isLoaded())
        return rows;
    const auto protocol = clinic.protocol();
    const protocol::Wording words = clinic.wording();
    const QDate today = clinic.today();
    enum When { Past, Now, Future };
    const auto add = [&](const QString& id, const QString& day, const QString& title, const QString& detail, When when,
                         Meaning kind) {
        QVariantMap row = entry(id, title, detail);
        row.insert(QStringLiteral("title"), title);
        row.insert(QStringLiteral("day"), day);
        row.insert(QStringLiteral("when"), int(when));
        row.insert(QStringLiteral("kind"), int(kind));
        rows += row;
    };
    const protocol::SessionPlan wanted = agreed(protocol->plan, plan);
    const auto total = [&](int number) { return QLocale().toString(number); };
    const auto named = [&](int number, const protocol::Phase* phase) {
        const protocol::Told said =
            protocol::say(*protocol, QStringLiteral("plan.session"), words,
                          {{QStringLiteral("number"), total(number)},
                           {QStringLiteral("total"), total(std::max(number, wanted.count.plan))}});
        const QString which = phase ? phase->text.in(words.language, words.fallback).text : QString();
        return which.isEmpty() ? said.text : PlanWords::tr("%1: %2", "session: its phase").arg(said.text, which);
    };
    auto sessions = seen.course.sessions;
    std::sort(sessions.begin(), sessions.end(), [](const auto& a, const auto& b) { return a.day < b.day; });
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        const auto& phases = protocol->plan.phases;
        const auto phase = std::find_if(phases.begin(), phases.end(),
                                        [&](const protocol::Phase& p) { return p.id == sessions[i].phase; });
        add(QStringLiteral("done%1").arg(i), texts::dayNear(sessions[i].day, today),
            named(int(i) + 1, phase == phases.end() ? nullptr : &*phase), {}, Past, Meaning::Neutral);
    }
    if (!seen.treatableFrom.isValid()) {
        add(QStringLiteral("wait"), PlanWords::tr("Later"), PlanWords::tr("The first day cannot be named yet"),
            seen.lack, Now, Meaning::Caution);
    }
    // Nothing is proposed before what stands in the way has passed.
    const QDate from = seen.treatableFrom.isValid() ? std::max(seen.treatableFrom, today) : today;
    const protocol::Proposal proposal = protocol::proposeSessions(wanted, seen.course, from);
    const bool isFirst = seen.course.sessions.empty();
    for (const protocol::ProposedVisit& visit : proposal.visits) {
        const bool isNext = visit.number == proposal.done + 1;
        QString why;
        Meaning kind = Meaning::Neutral;
        if (isNext && from > today) {
            why = seen.lack;
            kind = Meaning::Defer;
        } else if (!isNext || !isFirst) {
            why = protocol::sayDate(*protocol, QStringLiteral("plan.refused"), words, visit.earliest).text;
        }
        if (isNext && proposal.hasScabs) {
            why = protocol::say(*protocol, QStringLiteral("plan.scabs"), words).text;
            kind = Meaning::Caution;
        }
        const QString day = isNext && isFirst ? PlanWords::tr("From %1").arg(texts::dayNear(visit.suggested, today))
                                              : texts::dayNear(visit.suggested, today);
        add(QStringLiteral("session%1").arg(visit.number), day, named(visit.number, visit.phase), why, Future, kind);
    }
    if (proposal.review.isValid())
        add(QStringLiteral("review"), QLocale().toString(proposal.review, QStringLiteral("MMMM yyyy")),
            PlanWords::tr("Review of the result"),
            protocol->plan.longevity.text.in(words.language, words.fallback).text, Future, Meaning::Neutral);
    return rows;
}

QString planWarning(const ClinicService& clinic, const records::Plan& plan)
{
    if (!clinic.isLoaded())
        return {};
    const protocol::SessionPlan& rule = clinic.protocol()->plan;
    const QLocale locale;
    if (plan.spacing && *plan.spacing < rule.spacing.warnUnderDays) {
        return PlanWords::tr("Better leave at least %Ln day(s) between sessions: the skin heals better with more time.",
                             nullptr, rule.spacing.warnUnderDays);
    }
    if (plan.sessions && (*plan.sessions < rule.count.least || *plan.sessions > rule.count.most)) {
        return PlanWords::tr("The sources name %1 to %2 sessions. Say why it is another number.")
            .arg(locale.toString(rule.count.least), locale.toString(rule.count.most));
    }
    return {};
}

} // namespace stipple::app
