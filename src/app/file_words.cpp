#include "app/file_words.h"

#include "app/client_words.h"
#include "app/texts.h"
#include "app/visit_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace stipple::app
{

namespace
{

struct FileWords {
    Q_DECLARE_TR_FUNCTIONS(ClientFile)
};

template <typename... Ts>
struct Cases : Ts... {
    using Ts::operator()...;
};
template <typename... Ts>
Cases(Ts...) -> Cases<Ts...>;

Meaning meaningOf(const records::Choice<records::Outcome>& outcome)
{
    using records::Outcome;
    switch (outcome.known().value_or(Outcome::Unknown)) {
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

QString in(const protocol::LocalizedText& text, const ClinicService& clinic)
{
    const protocol::Wording wording = clinic.wording();
    return text.in(wording.language, wording.fallback).text;
}

QString phaseName(const records::Choice<records::Phase>& phase, const ClinicService& clinic)
{
    if (const auto protocol = clinic.protocol()) {
        for (const protocol::Phase& known : protocol->plan.phases) {
            if (known.id == phase.word())
                return in(known.text, clinic);
        }
    }
    return phase.word();
}

template <typename Range>
QStringList terms(const QString& list, const Range& values, const ClinicService& clinic)
{
    QStringList words;
    for (const auto& value : values) {
        if constexpr (requires { value.word(); })
            words += clinic.term(list, value.word());
        else
            words += clinic.term(list, value);
    }
    return words;
}

QString consentTitle(const records::Consent& consent, const ClinicService& clinic)
{
    const auto protocol = clinic.protocol();
    const protocol::ConsentText* text = protocol ? protocol->consent(consent.text) : nullptr;
    return text ? in(text->title, clinic) : words::of(consent.kind);
}

QStringList findings(const records::Screening& screening, const ClinicService& clinic)
{
    const auto protocol = clinic.protocol();
    QStringList found;
    for (const records::Finding& finding : screening.findings) {
        const protocol::ScreeningRule* rule = protocol ? protocol->rule(finding.rule) : nullptr;
        if (finding.outcome.known() != records::Outcome::Clear)
            found += rule ? in(rule->title, clinic) : finding.rule;
    }
    return found;
}

class Telling
{
public:
    Telling(const FileEntry& entry, const FileSeen& file, const ClinicService& clinic)
        : m_entry(entry)
        , m_file(file)
        , m_clinic(clinic)
    {
    }

    EntryTold operator()(const records::Appointment& visit) const
    {
        const auto kind = visit.kind.known().value_or(records::VisitKind::Other);
        const auto state = visit.state.known().value_or(records::VisitState::Booked);
        EntryTold told{QStringLiteral("calendar"), visitKind(kind), {}, {}, {}};
        QStringList parts;
        if (visit.minutes)
            parts += minutes(*visit.minutes);
        if (!visit.notes.isEmpty())
            parts += visit.notes.section(u'\n', 0, 0);
        told.detail = parts.join(QStringLiteral(" · "));
        if (state == records::VisitState::Booked && m_entry.day < m_file.asked.today)
            told.pill = FileWords::tr("Not marked as done"), told.pillMeaning = Meaning::Caution;
        else {
            told.pill = visitState(state);
            told.pillMeaning = state == records::VisitState::NoShow ? Meaning::Caution
                               : state == records::VisitState::Done ? Meaning::Clear
                                                                    : Meaning::Neutral;
        }
        return told;
    }

    EntryTold operator()(const records::Response& response) const
    {
        const bool isIntake = response.occasion.known() == records::Occasion::Intake;
        EntryTold told{QStringLiteral("clipboard"),
                       isIntake ? FileWords::tr("Intake form") : FileWords::tr("Questions of the day"),
                       response.answeredBy.isNull()
                           ? QString()
                           : FileWords::tr("Filled in %1", "by whom").arg(words::of(response.answeredBy)),
                       {},
                       {}};
        return told;
    }

    EntryTold operator()(const records::Screening& screening) const
    {
        EntryTold told{QStringLiteral("shield"), {}, {}, words::of(screening.outcome), meaningOf(screening.outcome)};
        told.title = screening.occasion.known() == records::Occasion::Intake ? FileWords::tr("Screening")
                                                                             : FileWords::tr("Screening of the day");
        if (screening.outcome.known() == records::Outcome::Defer && screening.eligibleFrom.isValid())
            told.pill = FileWords::tr("From %1").arg(texts::dayNear(screening.eligibleFrom, m_file.asked.today));
        const QStringList found = findings(screening, m_clinic);
        told.detail = found.isEmpty() ? FileWords::tr("Nothing found") : found.join(QStringLiteral(" · "));
        if (screening.overridden)
            told.detail = FileWords::tr("%1 · treated all the same", "findings").arg(told.detail);
        return told;
    }

    EntryTold operator()(const records::Consent& consent) const
    {
        EntryTold told{
            QStringLiteral("edit"), consentTitle(consent, m_clinic), {}, FileWords::tr("Signed"), Meaning::Clear};
        if (consent.kind.known() == records::ConsentKind::PhotoRefusal)
            told.pillMeaning = Meaning::Neutral;
        QStringList parts;
        for (const records::Signer& signer : consent.signers)
            parts += signer.name;
        parts.removeDuplicates();
        told.detail = joined(parts);
        if (isWithdrawn(consent))
            told.pill = FileWords::tr("Withdrawn since"), told.pillMeaning = Meaning::Decline;
        return told;
    }

    EntryTold operator()(const records::Withdrawal& withdrawal) const
    {
        return {QStringLiteral("close"), FileWords::tr("Consent withdrawn: %1").arg(words::of(withdrawal.kind)),
                withdrawal.how.isNull() ? QString() : words::of(withdrawal.how), FileWords::tr("Withdrawn"),
                Meaning::Decline};
    }

    EntryTold operator()(const records::Plan& plan) const
    {
        QStringList parts = terms(QStringLiteral("indications"), plan.indications, m_clinic);
        if (plan.sessions)
            parts += sessions(*plan.sessions);
        return {
            QStringLiteral("text"), FileWords::tr("Consultation and plan"), parts.join(QStringLiteral(" · ")), {}, {}};
    }

    EntryTold operator()(const records::Quote& quote) const
    {
        EntryTold told{QStringLiteral("text"), FileWords::tr("Quote"), {}, words::of(quote.state), Meaning::Neutral};
        if (quote.price)
            told.detail = words::money(*quote.price, quote.currency);
        if (quote.state.known() == records::QuoteState::Accepted)
            told.pillMeaning = Meaning::Clear;
        return told;
    }

    EntryTold operator()(const records::Session& session) const
    {
        QString title = session.number ? FileWords::tr("Session %1").arg(QLocale().toString(*session.number))
                                       : FileWords::tr("Session");
        const QString phase = phaseName(session.phase, m_clinic);
        if (!phase.isEmpty())
            title = FileWords::tr("%1 · %2", "session · phase").arg(title, phase.left(1).toLower() + phase.mid(1));
        QStringList zones;
        for (const auto& [word, work] : session.zones)
            zones += m_clinic.term(QStringLiteral("zones"), work.zone.isNull() ? word : work.zone.word());
        EntryTold told{QStringLiteral("drop"), title, joined(zones), {}, {}};
        if (!m_entry.isSealed)
            told.pill = FileWords::tr("Not finished"), told.pillMeaning = Meaning::Caution;
        else if (!session.complications.empty())
            told.pill = FileWords::tr("Complication"), told.pillMeaning = Meaning::Caution;
        return told;
    }

    EntryTold operator()(const PhotoSet& set) const
    {
        const int count = int(set.photos.size());
        QString moment = count > 0 ? words::of(set.photos.front().second.moment) : QString();
        return {QStringLiteral("camera"), FileWords::tr("%Ln photo(s)", nullptr, count), moment, {}, {}};
    }

    EntryTold operator()(const records::Care& care) const
    {
        EntryTold told{QStringLiteral("heart"), FileWords::tr("Aftercare begins"), {}, {}, {}};
        if (care.scabsGone.isValid())
            told.detail = FileWords::tr("Scabs gone on %1").arg(texts::dayNear(care.scabsGone, m_file.asked.today));
        else if (!care.packGiven.empty())
            told.detail = FileWords::tr("Instructions were given");
        return told;
    }

    EntryTold operator()(const records::CheckIn& report) const
    {
        EntryTold told{QStringLiteral("heart"), FileWords::tr("Check-in"), {}, {}, {}};
        if (report.day)
            told.title = FileWords::tr("Check-in, day %1").arg(QLocale().toString(*report.day));
        QStringList parts;
        if (report.scabbing)
            parts += *report.scabbing ? FileWords::tr("Still scabbing") : FileWords::tr("No scabs");
        if (report.pain)
            parts += FileWords::tr("pain %1 of 10").arg(QLocale().toString(*report.pain));
        told.detail = parts.join(QStringLiteral(" · "));
        if (!report.warnings.empty())
            told.pill = FileWords::tr("Warning sign"), told.pillMeaning = Meaning::Decline;
        return told;
    }

    EntryTold operator()(const ClientNote& note) const
    {
        return {QStringLiteral("edit"), note.note.text, m_clinic.nameOf(note.note.practitioner), {}, {}};
    }

    EntryTold operator()(const ClientMerged&) const
    {
        return {QStringLiteral("clients"),
                FileWords::tr("Merged with another entry of the same person"),
                m_clinic.nameOf(m_entry.by),
                {},
                {}};
    }

    EntryTold operator()(const ClientAdded& added) const
    {
        return {QStringLiteral("person-add"),
                FileWords::tr("Became a client"),
                added.importedFrom.isEmpty() ? QString() : FileWords::tr("Imported from %1").arg(added.importedFrom),
                {},
                {}};
    }

private:
    static QString minutes(qint64 count) { return texts::duration(count * 60); }
    static QString sessions(qint64 count) { return FileWords::tr("%Ln session(s) planned", nullptr, int(count)); }

    bool isWithdrawn(const records::Consent&) const
    {
        return std::any_of(m_file.entries.begin(), m_file.entries.end(), [&](const FileEntry& other) {
            const auto* withdrawal = std::get_if<records::Withdrawal>(&other.content);
            return withdrawal && withdrawal->consent == m_entry.record && withdrawal->channels.empty();
        });
    }

    const FileEntry& m_entry;
    const FileSeen& m_file;
    const ClinicService& m_clinic;
};

} // namespace

QString groupOf(const FileEntry& entry)
{
    return std::visit(Cases{[](const records::Appointment&) { return QStringLiteral("visits"); },
                            [](const records::Plan&) { return QStringLiteral("visits"); },
                            [](const records::Quote&) { return QStringLiteral("visits"); },
                            [](const records::Session&) { return QStringLiteral("visits"); },
                            [](const records::Response&) { return QStringLiteral("health"); },
                            [](const records::Screening&) { return QStringLiteral("health"); },
                            [](const records::Consent&) { return QStringLiteral("consents"); },
                            [](const records::Withdrawal&) { return QStringLiteral("consents"); },
                            [](const PhotoSet&) { return QStringLiteral("photos"); },
                            [](const records::Care&) { return QStringLiteral("healing"); },
                            [](const records::CheckIn&) { return QStringLiteral("healing"); },
                            [](const ClientNote&) { return QStringLiteral("notes"); },
                            [](const ClientMerged&) { return QStringLiteral("other"); },
                            [](const ClientAdded&) { return QStringLiteral("other"); }},
                      entry.content);
}

EntryTold tellEntry(const FileEntry& entry, const FileSeen& file, const ClinicService& clinic)
{
    EntryTold told = std::visit(Telling(entry, file, clinic), entry.content);
    if (!entry.correctedBy.isEmpty()) {
        told.pill = FileWords::tr("Corrected");
        told.pillMeaning = Meaning::Neutral;
    } else if (!entry.corrects.isEmpty() && told.pill.isEmpty()) {
        told.pill = FileWords::tr("Correction");
        told.pillMeaning = Meaning::Accent;
    }
    return told;
}

QStringList foundAtScreening(const FileSeen& file, const ClinicService& clinic)
{
    for (const FileEntry& entry : file.entries) { // newest first
        const auto* screening = std::get_if<records::Screening>(&entry.content);
        if (!screening || !entry.correctedBy.isEmpty())
            continue;
        return findings(*screening, clinic);
    }
    return {};
}

QString dayHeading(QDate day, QDate today)
{
    const QString weekday = day.year() == today.year()
                                ? texts::weekday(day)
                                : FileWords::tr("%1, %2", "weekday, day").arg(texts::dayOfWeek(day), texts::day(day));
    if (day == today)
        return FileWords::tr("Today · %1").arg(weekday);
    return day > today ? FileWords::tr("Planned · %1").arg(weekday) : weekday;
}

QString joined(const QStringList& parts) { return QLocale().createSeparatedList(parts); }

} // namespace stipple::app
