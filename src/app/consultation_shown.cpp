// What the page shows of the consultation, in words.
#include "app/consultation_controller.h"
#include "app/consultation_fields.h"
#include "app/consultation_gate.h"
#include "app/consultation_words.h"
#include "app/texts.h"

namespace stipple::app
{

QString ConsultationController::standing() const
{
    if (!m_seen)
        return {};
    if (!isSealed())
        return m_seen->record ? tr("Draft") : tr("New");
    const QString day = texts::day(m_clinic.dayOf(m_plan.consultedAt));
    const QString who = m_clinic.nameOf(m_plan.practitioner);
    return who.isEmpty() ? tr("Finished, held on %1").arg(day) : tr("Finished, held on %1 by %2").arg(day, who);
}

QString ConsultationController::saved() const
{
    if (!m_seen || isSealed())
        return {};
    switch (std::max(m_saver.state(), m_quote.saver().state())) {
    case DraftSaver::State::Saving:
        return tr("Saving …");
    case DraftSaver::State::NotSaved:
        return tr("Not saved");
    case DraftSaver::State::Saved:
        break;
    }
    return m_seen->record ? tr("Saved on this tablet") : QString();
}

QString ConsultationController::problem() const
{
    if (m_saver.error())
        return m_saver.error()->message();
    if (!m_quote.problem().isEmpty())
        return m_quote.problem();
    return m_problem ? m_problem->message() : QString();
}

QString ConsultationController::lacking() const
{
    if (m_plan.indications.empty())
        return tr("Choose what is to be treated.");
    if (m_plan.zones.empty())
        return tr("Choose at least one zone on the scalp map.");
    return {};
}

void ConsultationController::setStep(int step)
{
    if (step < Findings || step > Offer || step == m_step)
        return;
    m_step = step;
    Q_EMIT changed();
}

QVariantList ConsultationController::steps() const
{
    const QString names[] = {tr("Findings"), tr("Cause"), tr("Hairline"), tr("Plan"), tr("Quote")};
    const bool done[] = {lacking().isEmpty() && !m_plan.skinType.isNull(), !m_plan.causes.empty(),
                         m_plan.hairlineSketch || !m_plan.hairline.isNull(),
                         m_plan.sessions || m_plan.spacing || !m_plan.explained.isEmpty(),
                         m_quote.isOpen() && m_quote.quote().price.value_or(0) > 0};
    QVariantList all;
    for (std::size_t i = 0; i < std::size(names); ++i)
        all += QVariantMap{{QStringLiteral("text"), names[i]}, {QStringLiteral("done"), done[i]}};
    return all;
}

QVariantMap ConsultationController::values() const { return valuesOf(m_plan); }

QVariantList ConsultationController::gates() const
{
    QVariantList all;
    if (!m_seen || !m_clinic.isLoaded())
        return all;
    for (const GateFinding& gate : gatesOf(*m_clinic.protocol(), m_plan, m_clinic.wording())) {
        QString text = gate.why + QLatin1Char(' ') + gate.advice;
        if (gate.isMet) {
            text = m_plan.physicianSeenOn.isValid()
                       ? tr("A physician was seen on %1.").arg(texts::day(m_plan.physicianSeenOn))
                       : tr("A physician was seen. Note on which day.");
        }
        all += QVariantMap{{QStringLiteral("id"), gate.id},
                           {QStringLiteral("title"), gate.title},
                           {QStringLiteral("text"), text},
                           {QStringLiteral("source"), gate.source},
                           {QStringLiteral("kind"), int(gate.isMet ? Meaning::Clear : Meaning::Caution)}};
    }
    return all;
}

bool ConsultationController::asksDoctor() const
{
    if (!m_seen || !m_clinic.isLoaded())
        return false;
    const auto found = gatesOf(*m_clinic.protocol(), m_plan, m_clinic.wording());
    return std::any_of(found.begin(), found.end(), [](const GateFinding& gate) { return gate.asksDoctor; });
}

bool ConsultationController::asksScars() const
{
    const auto isScar = [](const QString& id) { return id.contains(QLatin1String("scar")) || id == u"head-trauma"; };
    return !m_plan.scars.empty() || m_plan.scarSketch ||
           std::any_of(m_plan.indications.begin(), m_plan.indications.end(), isScar);
}

QVariantList ConsultationController::visits() const
{
    return m_seen ? visitsOf(m_clinic, *m_seen, m_plan) : QVariantList();
}

QString ConsultationController::warning() const { return planWarning(m_clinic, m_plan); }
QString ConsultationController::today() const { return m_clinic.today().toString(Qt::ISODate); }

QVariantMap ConsultationController::choices() const
{
    if (!m_clinic.isLoaded())
        return {};
    const protocol::SessionPlan& plan = m_clinic.protocol()->plan;
    return {{QStringLiteral("indications"), termsOf(m_clinic, QStringLiteral("indications"))},
            {QStringLiteral("causes"), causesOfLoss(m_clinic)},
            {QStringLiteral("norwood"), norwoodStages(m_clinic)},
            {QStringLiteral("ludwig"), termsOf(m_clinic, QStringLiteral("ludwig"))},
            {QStringLiteral("skinTypes"), termsOf(m_clinic, QStringLiteral("fitzpatrick"))},
            {QStringLiteral("zones"), termsOf(m_clinic, QStringLiteral("zones"))},
            {QStringLiteral("scars"), termsOf(m_clinic, QStringLiteral("scar-types"))},
            {QStringLiteral("hairlines"), termsOf(m_clinic, QStringLiteral("hairlines"))},
            {QStringLiteral("finishes"), termsOf(m_clinic, QStringLiteral("finishes"))},
            {QStringLiteral("sessions"), plan.count.plan},
            {QStringLiteral("spacing"), plan.spacing.suggestDays}};
}

QVariantList ConsultationController::expectations() const { return expectationsOf(m_clinic); }

} // namespace stipple::app
