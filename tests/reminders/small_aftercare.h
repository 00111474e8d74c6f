// An aftercare of the tests' own: the content may change, these tests do not.
#pragma once

#include "reminders/plan.h"

namespace stipple::reminders
{

inline protocol::AftercareEntry careEntry(const char* id, protocol::AftercareEntry::Kind kind, int from, int to)
{
    protocol::AftercareEntry entry;
    entry.id = QString::fromLatin1(id);
    entry.kind = kind;
    entry.from = from;
    entry.to = to;
    entry.title.set(QStringLiteral("en"), QStringLiteral("TREATMENT-%1").arg(entry.id));
    entry.text.set(QStringLiteral("en"), entry.id);
    return entry;
}

// Thirty days; a check-in each day of the first two weeks.
inline protocol::Protocol smallAftercare(int lastDay = 30)
{
    using Kind = protocol::AftercareEntry::Kind;
    protocol::Protocol protocol;
    protocol.aftercare.entries = {careEntry("dry", Kind::Dont, 0, 4), careEntry("wash", Kind::Do, 5, lastDay),
                                  careEntry("check-in", Kind::Do, 0, 14), careEntry("gym", Kind::Dont, 0, 10)};
    return protocol;
}

inline protocol::CareCase careOf(const QDateTime& session, const char* zone = "Europe/Madrid")
{
    protocol::CareCase care;
    care.sessions = {session};
    care.zone = QTimeZone(zone);
    return care;
}

inline QDateTime utc(const char* text) { return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate); }

inline std::optional<Planned> plannedFor(const protocol::Protocol& protocol, const protocol::CareCase& care,
                                         const QDateTime& now, QTime hour = QTime(9, 0))
{
    return planned({protocol, care, {QStringLiteral("en"), {}}, hour, QStringLiteral("CLINIC-MARKED")}, now);
}

} // namespace stipple::reminders
