#include "app/today_words.h"

#include "app/texts.h"
#include "app/visit_words.h"

#include <QCoreApplication>

namespace stipple::app
{

namespace
{

struct TodayWords {
    Q_DECLARE_TR_FUNCTIONS(Today)
};

QString lotName(records::StockKind kind, const QString& number)
{
    switch (kind) {
    case records::StockKind::Pigment:
        return TodayWords::tr("Pigment lot %1").arg(number);
    case records::StockKind::Needle:
        return TodayWords::tr("Needle lot %1").arg(number);
    default:
        return TodayWords::tr("Lot %1").arg(number);
    }
}

// "Tuesday" within the last days, else the date.
QString sinceDay(QDate day, QDate today)
{
    return day.daysTo(today) < 7 ? texts::dayOfWeek(day) : texts::dayNear(day, today);
}

} // namespace

Told pillOf(const VisitSeen& seen, QDate today)
{
    const auto state = seen.visit.state.known().value_or(records::VisitState::Booked);
    if (state == records::VisitState::NoShow || state == records::VisitState::Done)
        return {visitState(state), state == records::VisitState::Done ? Meaning::Clear : Meaning::Neutral};
    if (seen.problem)
        return {TodayWords::tr("A record cannot be read"), Meaning::Decline};
    if (state == records::VisitState::Arrived)
        return {inShort(seen.standing, today), meaningOf(seen.standing)};
    ClientStanding before = seen.standing;
    before.missing = seen.standing.missingBefore();
    return {inShort(before, today), meaningOf(before)};
}

Told healingNote(const HealingSeen& seen, QDate today, const protocol::Wording& wording)
{
    if (seen.hasTrouble) {
        const QString sign = seen.sign ? seen.sign->text.in(wording.language, wording.fallback).text
                                       : TodayWords::tr("A warning sign was reported.");
        return {TodayWords::tr("%1 Look today.", "a warning sign, a whole sentence").arg(sign), Meaning::Decline};
    }
    if (seen.isCheckInMissing) {
        const QString missing = seen.lastCheckIn.isValid()
                                    ? TodayWords::tr("No check-in since %1").arg(sinceDay(seen.lastCheckIn, today))
                                    : TodayWords::tr("No check-in yet");
        return {missing, Meaning::Caution};
    }
    if (seen.isScabbing)
        return {TodayWords::tr("Still scabbing"), Meaning::Neutral};
    if (!seen.lastCheckIn.isValid())
        return {TodayWords::tr("No check-in yet"), Meaning::Neutral};
    if (seen.lastCheckIn.daysTo(today) <= 1)
        return {TodayWords::tr("All well"), Meaning::Neutral};
    return {TodayWords::tr("All well on %1").arg(sinceDay(seen.lastCheckIn, today)), Meaning::Neutral};
}

Told needText(const NeedSeen& seen, QDate today)
{
    const int days = int(today.daysTo(seen.date));
    switch (seen.kind) {
    case NeedSeen::LotRecalled:
        return {TodayWords::tr("%1 was recalled").arg(lotName(seen.stock, seen.name)), Meaning::Decline};
    case NeedSeen::LotExpired:
        return {
            TodayWords::tr("%1 expired on %2").arg(lotName(seen.stock, seen.name), texts::dayNear(seen.date, today)),
            Meaning::Decline};
    case NeedSeen::LotExpiring:
        return {days == 0
                    ? TodayWords::tr("%1 expires today").arg(lotName(seen.stock, seen.name))
                    : TodayWords::tr("%1 expires in %Ln day(s)", nullptr, days).arg(lotName(seen.stock, seen.name)),
                Meaning::Caution};
    case NeedSeen::Disputed:
        return {TodayWords::tr("%1: %Ln field(s) changed on two tablets", nullptr, seen.count).arg(seen.name),
                Meaning::Caution};
    case NeedSeen::HandOver:
        return {TodayWords::tr("%1: answers wait to be taken in").arg(seen.name), Meaning::Caution};
    case NeedSeen::Resign:
        return {TodayWords::tr("%1: consent to re-sign before %2").arg(seen.name, texts::dayNear(seen.date, today)),
                Meaning::Caution};
    case NeedSeen::SessionDue:
        return {TodayWords::tr("%1: the next session is due").arg(seen.name), Meaning::Neutral};
    case NeedSeen::ReviewDue:
        return {TodayWords::tr("%1: review of the result is due").arg(seen.name), Meaning::Neutral};
    }
    return {};
}

Told backupAge(const QDateTime& last, const QDateTime& now)
{
    if (!last.isValid())
        return {TodayWords::tr("No back-up yet"), Meaning::Caution};
    const qint64 hours = std::max<qint64>(0, last.secsTo(now) / 3600);
    if (hours < 1)
        return {TodayWords::tr("Backed up just now"), Meaning::Clear};
    if (hours < 24)
        return {TodayWords::tr("Backed up %Ln hour(s) ago", nullptr, int(hours)), Meaning::Clear};
    return {TodayWords::tr("Backed up %Ln day(s) ago", nullptr, int(std::min<qint64>(hours / 24, INT_MAX))),
            Meaning::Caution};
}

} // namespace stipple::app
