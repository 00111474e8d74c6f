#include "app/session_words.h"

#include "app/consultation_words.h"
#include "app/session_fields.h"
#include "app/session_places.h"
#include "app/session_stock.h"
#include "app/session_text.h"
#include "app/standing_sentences.h"
#include "app/texts.h"
#include "app/visit_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace stipple::app
{

namespace
{

const std::pair<const char*, const char*> lists[] = {
    {"dotSize", "dot-sizes"}, {"depth", "depths"}, {"angle", "needle-angles"}};

QString listOf(const QString& field)
{
    for (const auto& [name, list] : lists) {
        if (field == QLatin1String(name))
            return QString::fromLatin1(list);
    }
    return {};
}

QString unitOf(const QString& unit)
{
    if (unit == u"um")
        return QStringLiteral("µm");
    return unit == u"deg" ? QStringLiteral("°") : unit;
}

QString rangeOf(const protocol::Amount& amount)
{
    const QLocale locale;
    const QString least = locale.toString(amount.least, 'g', 4);
    const QString unit = unitOf(amount.unit);
    if (amount.least == amount.most)
        return SessionWords::tr("%1 %2", "number unit").arg(least, unit);
    return SessionWords::tr("%1 to %2 %3", "number number unit").arg(least, locale.toString(amount.most, 'g', 4), unit);
}

QString wayOut(Lack lack)
{
    switch (lack) {
    case Lack::Unscreened:
    case Lack::Clearance:
    case Lack::Unknown:
    case Lack::Caution:
    case Lack::Deferred:
        return QStringLiteral("review");
    case Lack::Declined:
    case Lack::TooEarly:
        return {};
    default:
        return QStringLiteral("client");
    }
}

QString wayText(Lack lack)
{
    switch (lack) {
    case Lack::Forms:
    case Lack::SameDay:
    case Lack::Consent:
    case Lack::Resign:
        return SessionWords::tr("To the client's file, to hand the tablet over");
    case Lack::Withdrawn:
    case Lack::Disputed:
        return SessionWords::tr("To the client's file");
    default:
        return SessionWords::tr("To the screening");
    }
}

QVariantMap gateRow(const Missing& missing, int number, const ClinicService& clinic)
{
    QString text = tellMissing(missing, clinic);
    if (missing.lack == Lack::SameDay)
        text = SessionWords::tr("The questions of the day are not answered yet: hand the tablet to the client.");
    const QString way = wayOut(missing.lack);
    return {
        {QStringLiteral("id"), number}, {QStringLiteral("title"), inShort(missing, clinic.today())},
        {QStringLiteral("text"), text}, {QStringLiteral("meaning"), int(meaningOf(missing.lack))},
        {QStringLiteral("way"), way},   {QStringLiteral("wayText"), way.isEmpty() ? QString() : wayText(missing.lack)}};
}

} // namespace

QVariantList gateRows(const SessionGate& gate, const ClinicService& clinic)
{
    QVariantList rows;
    for (const Missing& missing : gate.blocking)
        rows += gateRow(missing, int(rows.size()), clinic);
    return rows;
}

QString titleOf(const SessionSeen& seen, const records::Session& session, const ClinicService& clinic)
{
    ClientStanding standing;
    standing.sessionNumber = int(session.number.value_or(seen.gate.number));
    standing.phase = session.phase.isNull() ? seen.gate.phase : session.phase.word();
    if (const auto protocol = clinic.protocol())
        standing.sessionsPlanned = protocol->plan.count.plan;
    if (seen.plan && seen.plan->sessions)
        standing.sessionsPlanned = int(*seen.plan->sessions);
    const auto kind = seen.visit ? seen.appointment.kind.known() : std::nullopt;
    return visitTitle(kind.value_or(records::VisitKind::Session), standing, clinic);
}

QVariantList referencesOf(const ClinicService& clinic, const SessionSeen& seen, const QString& field)
{
    QVariantList rows;
    const auto protocol = clinic.protocol();
    if (!protocol)
        return rows;
    const protocol::Wording wording = clinic.wording();
    const auto add = [&](const QString& id, const QString& text, const QString& detail, const QString& source) {
        rows += QVariantMap{{QStringLiteral("id"), id},
                            {QStringLiteral("text"), text},
                            {QStringLiteral("detail"), detail},
                            {QStringLiteral("source"), source}};
    };
    if (field == u"dotSize" && seen.plan && seen.plan->hairCalibre) {
        add(QStringLiteral("own"), SessionWords::tr("This client's hair"),
            SessionWords::tr("%1 %2", "number unit")
                .arg(QLocale().toString(*seen.plan->hairCalibre), QStringLiteral("µm")),
            SessionWords::tr("Measured at the consultation"));
    }
    for (const protocol::Term* term : protocol->terms(listOf(field))) {
        if (term->amount)
            add(term->id, term->text.in(wording.language, wording.fallback).text, rangeOf(*term->amount),
                sourcesOf(*protocol, *term, wording));
    }
    return rows;
}

QVariantList depthDifferences(const ClinicService& clinic)
{
    QVariantList rows;
    const auto protocol = clinic.protocol();
    if (!protocol)
        return rows;
    const protocol::Wording wording = clinic.wording();
    for (const protocol::Term* term : protocol->terms(QStringLiteral("depths"))) {
        for (const protocol::Difference& difference : term->differences) {
            for (const protocol::Alternative& told : difference.alternatives) {
                protocol::Entry cited;
                cited.sources = told.sources;
                rows += QVariantMap{{QStringLiteral("id"), told.id},
                                    {QStringLiteral("text"), told.text.in(wording.language, wording.fallback).text},
                                    {QStringLiteral("source"), sourcesOf(*protocol, cited, wording)},
                                    {QStringLiteral("chosen"), told.id == difference.chosen}};
            }
        }
    }
    return rows;
}

QVariantMap cautionsOf(const ClinicService& clinic, const records::Session& session)
{
    QVariantMap all;
    const auto protocol = clinic.protocol();
    if (!protocol)
        return all;
    const auto range = [&](const QString& field) -> std::optional<protocol::Amount> {
        std::optional<protocol::Amount> whole;
        for (const protocol::Term* term : protocol->terms(listOf(field))) {
            // What is there for comparison only (a hair's thickness) is no limit.
            if (!term->amount || term->id.startsWith(QLatin1String("hair-")))
                continue;
            if (!whole)
                whole = term->amount;
            whole->least = std::min(whole->least, term->amount->least);
            whole->most = std::max(whole->most, term->amount->most);
        }
        return whole;
    };
    const auto look = [&](const QString& field, const QString& as, const std::optional<double>& value) {
        const auto amount = range(as);
        if (!value || !amount || (*value >= amount->least && *value <= amount->most))
            return;
        all.insert(field, SessionWords::tr("Outside what the protocol names: %1.").arg(rangeOf(*amount)));
    };
    look(QStringLiteral("dotSize"), QStringLiteral("dotSize"), session.dotSize);
    look(QStringLiteral("dotSizeTo"), QStringLiteral("dotSize"), session.dotSizeTo);
    look(QStringLiteral("depth"), QStringLiteral("depth"), session.depth);
    look(QStringLiteral("angle"), QStringLiteral("angle"), session.angle);
    if (session.dotSize && session.dotSizeTo && *session.dotSizeTo < *session.dotSize)
        all.insert(QStringLiteral("dotSizeTo"), SessionWords::tr("This is smaller than the smallest dot."));
    if (const auto blend = blendOf(session); blend && session.pigments.size() > 1 && qAbs(*blend - 100) > 0.5) {
        all.insert(
            QStringLiteral("blend"),
            SessionWords::tr("The shares add up to %1 %, not to 100 %.").arg(QLocale().toString(*blend, 'f', 0)));
    }
    return all;
}

QVariantList lackingIn(const SessionSeen& seen, const records::Session& session, int missingBefore)
{
    QVariantList rows;
    const auto add = [&](bool isMissing, const QString& text, SessionStep step) {
        if (isMissing)
            rows += QVariantMap{{QStringLiteral("text"), text}, {QStringLiteral("step"), int(step)}};
    };
    const bool isCut = !session.cutShort.isEmpty();
    const bool needsAll = !isCut && session.phase.known() != records::Phase::Removal;
    const bool isRefused = !session.photoRefusal.isNull();
    add(missingBefore > 0 && !isRefused, SessionWords::tr("Photos before the treatment, or why there are none"),
        SessionStep::Before);
    add(!session.startedAt.isValid(), SessionWords::tr("The treatment was not begun"), SessionStep::Before);
    add(session.phase.isNull(), SessionWords::tr("The phase"), SessionStep::Where);
    add(needsAll && session.zones.empty(), SessionWords::tr("The zones that were treated"), SessionStep::Where);
    add(needsAll && session.pigments.empty(), SessionWords::tr("The pigment, with its lot"), SessionStep::With);
    add(needsAll && session.needles.empty(), SessionWords::tr("The needles, with their lot"), SessionStep::With);
    for (const LotSeen& each : seen.lots) {
        const QString why = isPicked(session, each.record.id) ? refusalOf(each.lot, session.day) : QString();
        add(!why.isEmpty(), why, SessionStep::With); // recalled since it was picked
    }
    add(needsAll && !session.singleUseOpened,
        SessionWords::tr("That single-use needles were opened in front of the client"), SessionStep::With);
    add(needsAll && !session.anaesthetic, SessionWords::tr("Anaesthetic: which, or none"), SessionStep::How);
    add(needsAll && !session.uneventful && session.complications.empty(),
        SessionWords::tr("Complications: which, or none"), SessionStep::Notes);
    add(needsAll && !session.materialsDisposed, SessionWords::tr("That the used materials were disposed of"),
        SessionStep::Notes);
    add(session.startedAt.isValid() && !session.endedAt.isValid(), SessionWords::tr("The end of the treatment"),
        SessionStep::Notes);
    return rows;
}

QString tellEarlier(const ClinicService& clinic, const records::Session& earlier, SessionStep part)
{
    QStringList said;
    const QLocale locale;
    const auto measure = [&](const std::optional<double>& value, const QString& unit) {
        if (value)
            said += SessionWords::tr("%1 %2", "number unit").arg(locale.toString(*value, 'g', 4), unit);
    };
    switch (part) {
    case SessionStep::Where:
        for (const auto& [name, work] : earlier.zones)
            said += placeName(name, clinic);
        break;
    case SessionStep::With:
        for (const auto& [name, pigment] : earlier.pigments)
            said += pigment.shade;
        for (const auto& [name, needle] : earlier.needles)
            said += needle.configuration;
        break;
    case SessionStep::How:
        measure(earlier.angle, QStringLiteral("°"));
        measure(earlier.depth, QStringLiteral("mm"));
        measure(earlier.dotSize, QStringLiteral("µm"));
        if (!earlier.machine.isEmpty())
            said += earlier.machine;
        if (!earlier.hairline.isNull())
            said += clinic.term(QStringLiteral("hairlines"), earlier.hairline.word());
        if (!earlier.finish.isNull())
            said += clinic.term(QStringLiteral("finishes"), earlier.finish.word());
        break;
    default:
        break;
    }
    said.removeAll(QString());
    if (said.isEmpty())
        return {};
    const QString all = said.join(QStringLiteral(" · "));
    return earlier.day.isValid()
               ? SessionWords::tr("Last time, on %1: %2").arg(texts::dayNear(earlier.day, clinic.today()), all)
               : SessionWords::tr("As planned: %1").arg(all);
}

} // namespace stipple::app
