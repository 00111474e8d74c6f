// The treatment record's fields as the page knows them: by name, with plain values. One place for reading and for
// changing them; what is taken from stock is session_stock.h's.
#pragma once

#include "protocol/protocol.h"
#include "records/treatment.h"
#include "records/visits.h"

#include <QVariantMap>

namespace stipple::app
{

// Every field that the page shows; numbers as plain text ("0.5"), lists as lists of ids.
[[nodiscard]] QVariantMap valuesOf(const records::Session& session, const protocol::Protocol& protocol);
// Sets one of them; an empty text or an invalid value says that nothing is known. False for a name or a value that is
// none, and then nothing is changed.
[[nodiscard]] bool setValue(records::Session& session, const QString& field, const QVariant& value);
// Takes a zone in or out.
[[nodiscard]] bool toggleZone(records::Session& session, const QString& zone);
// A term of the protocol, noted in `text`: "none" says that there was none, and takes the others back.
[[nodiscard]] bool toggleComplication(records::Session& session, const QString& id, const QString& text,
                                      const QDateTime& at);
[[nodiscard]] bool chooseAnaesthetic(records::Session& session, const QString& id, const QString& text,
                                     const QDateTime& at);

// What a part of the page offers from an earlier session; nothing is taken that says what happened today.
enum class SessionPart { Where, How };
void takeOver(records::Session& session, const records::Session& earlier, SessionPart part);
// Zones, hairline and finish as they were planned at the consultation, for a first session.
[[nodiscard]] records::Session plannedFrom(const records::Plan& plan);
[[nodiscard]] bool hasAnyOf(const records::Session& session, SessionPart part);

} // namespace stipple::app
