#include "ctl/protocol_details.h"

#include <QCoreApplication>

namespace stipple::ctl
{

using namespace protocol;

namespace
{
struct DetailWords {
    Q_DECLARE_TR_FUNCTIONS(ProtocolDetails)
};

QString number(double value) { return QString::number(value, 'g', 12); }

QString range(double least, double most)
{
    return least == most ? number(least) : QStringLiteral("%1–%2").arg(number(least), number(most));
}

template <typename Enum>
QString word(Enum value, std::initializer_list<const char16_t*> words)
{
    return QString::fromUtf16(words.begin()[size_t(value)]);
}

// "6 weeks (P42D)"
QString inWords(const Period& period)
{
    QStringList words;
    const auto add = [&](int count, const QString& one, const QString& many) {
        if (count > 0)
            words += count == 1 ? one : many.arg(count);
    };
    add(period.months / 12, DetailWords::tr("1 year"), DetailWords::tr("%1 years"));
    add(period.months % 12, DetailWords::tr("1 month"), DetailWords::tr("%1 months"));
    const bool isWeeks = period.days >= 14 && period.days % 7 == 0;
    add(isWeeks ? period.days / 7 : 0, DetailWords::tr("1 week"), DetailWords::tr("%1 weeks"));
    add(isWeeks ? 0 : period.days, DetailWords::tr("1 day"), DetailWords::tr("%1 days"));
    add(period.hours, DetailWords::tr("1 hour"), DetailWords::tr("%1 hours"));
    return QStringLiteral("%1 (%2)").arg(words.join(u' '), period.toText());
}

QString yes() { return DetailWords::tr("yes"); }
QString list(const QStringList& words) { return words.join(QStringLiteral(", ")); }
} // namespace

QString visibly(const Told& told)
{
    return told.isAsked || told.text.isEmpty() ? told.text : QStringLiteral("[%1] %2").arg(told.language, told.text);
}

QString DetailWriter::told(const LocalizedText& text) const
{
    return visibly(text.in(m_wording.language, m_wording.fallback));
}

void DetailWriter::add(const char16_t* name, const QString& label, const QString& value)
{
    if (!value.isEmpty())
        m_details.push_back({QString::fromUtf16(name), label, value});
}

void DetailWriter::addAmount(const std::optional<Amount>& amount)
{
    if (amount)
        add(u"amount", DetailWords::tr("amount"), range(amount->least, amount->most) + u' ' + amount->unit);
}

void DetailWriter::addRules(const QStringList& rules)
{
    add(u"rules", DetailWords::tr("screening rules"), list(rules));
}

void DetailWriter::write(const ScreeningRule& rule)
{
    head(rule.title);
    add(u"version", DetailWords::tr("version"), rule.version);
    add(u"group", DetailWords::tr("group"), rule.group);
    add(u"when", DetailWords::tr("applies when"), m_questions.condition(rule.when));
    add(u"outcome", DetailWords::tr("outcome"), outcomeName(rule.outcome));
    if (rule.window) {
        if (!rule.window->anchor.isEmpty())
            add(u"anchor", DetailWords::tr("counts from"), m_questions.question(rule.window->anchor));
        if (rule.window->min)
            add(u"min", DetailWords::tr("not before"), inWords(*rule.window->min));
        if (rule.window->advised)
            add(u"advised", DetailWords::tr("better not before"), inWords(*rule.window->advised));
        if (rule.window->after)
            add(u"after", DetailWords::tr("and after the session"), inWords(*rule.window->after));
    }
    if (rule.age)
        add(u"age", DetailWords::tr("youngest age"), QString::number(rule.age->atLeast));
    add(u"until", DetailWords::tr("until"), rule.until);
    add(u"reviewer", DetailWords::tr("reviewed by"), rule.reviewer);
    if (rule.medicine != MedicineKind::None)
        add(u"medicine", DetailWords::tr("medicine"), word(rule.medicine, {u"", u"unprescribed", u"prescribed"}));
    add(u"reason", DetailWords::tr("told to the client"), told(rule.reason));
    add(u"advice", DetailWords::tr("told to the practitioner"), told(rule.advice));
    add(u"questionnaires", DetailWords::tr("asked in"), list(rule.questionnaires));
}

void DetailWriter::write(const StopEntry& entry)
{
    head(entry.text);
    add(u"kind", DetailWords::tr("kind"), word(entry.kind, {u"stop", u"ask-prescriber"}));
    if (entry.before != Period())
        add(u"before", DetailWords::tr("before the session"), inWords(entry.before));
    addRules(entry.rules);
    if (!entry.when.isAlways())
        add(u"when", DetailWords::tr("told when"), m_questions.condition(entry.when));
}

void DetailWriter::write(const DayBeforeEntry& entry)
{
    head(entry.text);
    add(u"kind", DetailWords::tr("kind"), word(entry.kind, {u"do", u"dont", u"ask-prescriber"}));
    add(u"before", DetailWords::tr("before the session"), inWords(entry.before));
    addRules(entry.rules);
}

void DetailWriter::write(const SessionCount& entry)
{
    head(entry.text);
    add(u"plan", DetailWords::tr("planned"), QString::number(entry.plan));
    add(u"range", DetailWords::tr("range"), range(entry.least, entry.most));
}

void DetailWriter::write(const SessionSpacing& entry)
{
    head(entry.text);
    add(u"refuseUnderDays", DetailWords::tr("refused under (days)"), QString::number(entry.refuseUnderDays));
    add(u"warnUnderDays", DetailWords::tr("warned about under (days)"), QString::number(entry.warnUnderDays));
    add(u"suggestDays", DetailWords::tr("suggested (days)"), QString::number(entry.suggestDays));
    if (entry.isRefusedWhileScabbing)
        add(u"refuseWhileScabbing", DetailWords::tr("refused while scabs last"), yes());
}

void DetailWriter::write(const SessionDuration& entry)
{
    head(entry.text);
    add(u"minutes", DetailWords::tr("minutes"), range(entry.leastMinutes, entry.mostMinutes));
}

void DetailWriter::write(const Longevity& entry)
{
    head(entry.text);
    add(u"months", DetailWords::tr("months"), range(entry.leastMonths, entry.mostMonths));
    add(u"reviewAfterMonths", DetailWords::tr("review after (months)"), QString::number(entry.reviewAfterMonths));
}

void DetailWriter::write(const PlanEntry& entry) { head(entry.text); }

void DetailWriter::write(const Phase& phase)
{
    head(phase.text);
    add(u"kind", DetailWords::tr("kind"), word(phase.kind, {u"planned", u"refinement", u"touch-up", u"removal"}));
    if (phase.number > 0)
        add(u"number", DetailWords::tr("session"), QString::number(phase.number));
    add(u"detail", DetailWords::tr("what is done"), told(phase.detail));
    if (phase.isReferredOut)
        add(u"referredOut", DetailWords::tr("referred elsewhere"), yes());
}

void DetailWriter::write(const Term& term)
{
    head(term.text);
    addAmount(term.amount);
    add(u"detail", DetailWords::tr("detail"), told(term.detail));
    addRules(term.rules);
}

void DetailWriter::write(const PhotoView& view)
{
    head(view.text);
    add(u"per", DetailWords::tr("one per"), word(view.per, {u"session", u"zone", u"scar"}));
    add(u"required", DetailWords::tr("required"), view.isRequired ? yes() : DetailWords::tr("no"));
    add(u"moments", DetailWords::tr("taken"), list(view.moments));
    add(u"hint", DetailWords::tr("how"), told(view.hint));
}

void DetailWriter::write(const AftercareEntry& entry)
{
    head(entry.title);
    add(u"kind", DetailWords::tr("kind"), word(entry.kind, {u"do", u"dont", u"expect", u"allowed"}));
    add(u"days", DetailWords::tr("days"),
        entry.to ? QStringLiteral("%1–%2").arg(entry.from).arg(*entry.to) : QStringLiteral("%1–…").arg(entry.from));
    if (entry.isWhileScabbing)
        add(u"whileScabbing", DetailWords::tr("goes on while scabs last"), yes());
    add(u"skinTypes", DetailWords::tr("only for skin types"), list(entry.skinTypes));
    addRules(entry.rules);
    add(u"onlyFor", DetailWords::tr("only where these rules applied"), list(entry.onlyFor));
    if (entry.isClinicChoice)
        add(u"clinicChoice", DetailWords::tr("the clinic decides"), yes());
    add(u"text", DetailWords::tr("told to the client"), told(entry.text));
}

void DetailWriter::write(const WarningSign& sign)
{
    head(sign.text);
    add(u"urgency", DetailWords::tr("urgency"), word(sign.urgency, {u"contact-clinic", u"see-doctor", u"emergency"}));
    add(u"fromDay", DetailWords::tr("from day"), QString::number(sign.fromDay));
    add(u"when", DetailWords::tr("shown when"), m_questions.condition(sign.when));
    add(u"action", DetailWords::tr("told to the client"), told(sign.action));
}

void DetailWriter::write(const ConsentText& consent)
{
    head(consent.title);
    add(u"version", DetailWords::tr("version"), consent.version);
    add(u"purpose", DetailWords::tr("purpose"), consent.purpose);
    add(u"moment", DetailWords::tr("signed"),
        word(consent.moment, {u"before-intake", u"after-screening", u"any-time"}));
    if (consent.isRequiredForTreatment)
        add(u"requiredForTreatment", DetailWords::tr("needed for treatment"), yes());
    add(u"revocable", DetailWords::tr("can be withdrawn"), consent.isRevocable ? yes() : DetailWords::tr("no"));
    if (consent.hasPaperOption)
        add(u"paperOption", DetailWords::tr("also on paper"), yes());
    add(u"channels", DetailWords::tr("channels"), list(consent.channels));
    add(u"signers", DetailWords::tr("signed by"), list(consent.signers));
    add(u"mayJoin", DetailWords::tr("may join"), list(consent.mayJoin));
    for (const LocalizedText& paragraph : consent.body)
        add(u"body", DetailWords::tr("text"), told(paragraph));
    for (const ConsentStatement& statement : consent.statements)
        add(u"statement", DetailWords::tr("to initial"), told(statement.text));
    add(u"meaning", DetailWords::tr("the signature means"), told(consent.meaning));
    QStringList reviewed;
    for (const ConsentReview& review : consent.reviews)
        reviewed += QStringLiteral("%1 (%2, %3)").arg(review.language, review.by, review.on.toString(Qt::ISODate));
    add(u"reviews", DetailWords::tr("reviewed"),
        reviewed.isEmpty() ? DetailWords::tr("by nobody yet") : list(reviewed));
}

void DetailWriter::write(const CostEntry& entry)
{
    head(entry.text);
    add(u"kind", DetailWords::tr("kind"), word(entry.kind, {u"factor", u"range", u"principle"}));
    addAmount(entry.amount);
}

void DetailWriter::write(const FaqEntry& entry)
{
    head(entry.question);
    add(u"answer", DetailWords::tr("answer"), told(entry.answer));
}

void DetailWriter::write(const Claim& claim)
{
    head(claim.text);
    add(u"caveat", DetailWords::tr("say about it"), told(claim.caveat));
}

} // namespace stipple::ctl
