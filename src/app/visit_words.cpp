#include "app/visit_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace stipple::app
{

namespace
{

struct VisitWords {
    Q_DECLARE_TR_FUNCTIONS(Visits)
};

QString number(int n) { return QLocale().toString(n); }

} // namespace

QString visitKind(records::VisitKind kind)
{
    switch (kind) {
    case records::VisitKind::Consultation:
        return VisitWords::tr("Consultation");
    case records::VisitKind::Session:
        return VisitWords::tr("Session");
    case records::VisitKind::TouchUp:
        return VisitWords::tr("Touch-up");
    case records::VisitKind::Review:
        return VisitWords::tr("Review of the result");
    case records::VisitKind::PatchTest:
        return VisitWords::tr("Patch test");
    case records::VisitKind::Other:
        break;
    }
    return VisitWords::tr("Appointment");
}

QString visitState(records::VisitState state)
{
    switch (state) {
    case records::VisitState::Arrived:
        return VisitWords::tr("Is here");
    case records::VisitState::Done:
        return VisitWords::tr("Done");
    case records::VisitState::NoShow:
        return VisitWords::tr("Did not come");
    case records::VisitState::Cancelled:
        return VisitWords::tr("Cancelled");
    case records::VisitState::Booked:
        break;
    }
    return VisitWords::tr("Booked");
}

QString visitTitle(records::VisitKind kind, const ClientStanding& standing, const ClinicService& clinic)
{
    if (kind != records::VisitKind::Session || standing.sessionsPlanned < 1)
        return visitKind(kind);
    const QString which =
        standing.sessionNumber <= standing.sessionsPlanned
            ? VisitWords::tr("Session %1 of %2").arg(number(standing.sessionNumber), number(standing.sessionsPlanned))
            : VisitWords::tr("Session %1").arg(number(standing.sessionNumber));
    const auto protocol = clinic.protocol();
    const auto phase = protocol ? std::find_if(protocol->plan.phases.begin(), protocol->plan.phases.end(),
                                               [&](const auto& one) { return one.id == standing.phase; })
                                : std::vector<protocol::Phase>::const_iterator();
    if (!protocol || phase == protocol->plan.phases.end())
        return which;
    const protocol::Wording wording = clinic.wording();
    const QString name = phase->text.in(wording.language, wording.fallback).text;
    return VisitWords::tr("%1 · %2", "session · phase").arg(which, name.left(1).toLower() + name.mid(1));
}

QString timeOf(const QDateTime& moment, const QTimeZone& zone)
{
    return QLocale().toString(moment.toTimeZone(zone).time(), QLocale::ShortFormat);
}

} // namespace stipple::app
