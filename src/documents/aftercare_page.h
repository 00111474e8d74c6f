// The client's aftercare as one HTML file: for a telephone's browser, for paper, and for whoever has neither app nor
// network. It is complete without script: every day stands there with its date. The script only opens today's, and
// keeps ticks on the device. Nothing in it is asked of a network, and its own rules forbid that.
#pragma once

#include "protocol/aftercare_calendar.h"

#include <QByteArray>

namespace stipple::documents
{

struct AftercareWanted {
    protocol::CareCase care;   // one session, and what is known of the client
    protocol::Wording wording; // the client's language
    QString clinic;            // its name; may be empty
    QString phone;             // the clinic's, as it is written; may be empty
    QDateTime now;             // said as the day on which it was made
};

// UTF-8. It names the clinic, never the client: it lies about in downloads and in printers. NotFound where no session
// is in `care`.
[[nodiscard]] Result<QByteArray> aftercarePage(const protocol::Protocol& protocol, const AftercareWanted& wanted);

// One reminder a day at `time` of the clinic's clock, as a calendar file with alarms. The ids follow from `session`
// (the record's id, or what stands for it), so that a later version replaces the earlier one. Titles say which day it
// is, and neither the clinic nor the treatment: they are read on locked screens.
[[nodiscard]] Result<QByteArray> aftercareCalendar(const protocol::Protocol& protocol, const AftercareWanted& wanted,
                                                   const QString& session, QTime time);

} // namespace stipple::documents
