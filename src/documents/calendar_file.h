// Appointments as an iCalendar file (RFC 5545), for any calendar programme. Times are written in UTC: an appointment is
// one moment, so no programme needs to know the clinic's time zone, or its daylight saving, to show it rightly.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace stipple::documents
{

struct CalendarEntry {
    QString uid;        // stays the same when it is moved, so that it replaces itself
    qint64 version = 0; // greater than that of what it replaces
    QDateTime starts;
    qint64 minutes = 0;
    QString title;
    QString description; // may be empty
    QString place;       // may be empty
    bool isCancelled = false;
    bool hasAlarm = false; // when it starts
};

// InvalidInput: an entry without a uid, a start or a length.
[[nodiscard]] Result<QByteArray> writeCalendar(const std::vector<CalendarEntry>& entries, const QDateTime& now);
// What such a file says; entries without a start are left out. InvalidInput: no calendar.
[[nodiscard]] Result<std::vector<CalendarEntry>> readCalendar(const QByteArray& bytes);

} // namespace stipple::documents
