// Which texts a client has still to sign, by what is in their file. Pure.
#pragma once

#include "protocol/protocol.h"
#include "records/people.h"
#include "records/typed.h"

#include <span>

namespace stipple::app
{

struct DueConsents {
    // In the protocol's order. A text is due where no consent of its kind holds in the version of today.
    std::vector<const protocol::ConsentText*> beforeIntake;
    std::vector<const protocol::ConsentText*> afterScreening;
    // For who wants no photos for the record; nullptr where such a refusal is in the file, or no such text is used.
    const protocol::ConsentText* photoRefusal = nullptr;
};

// `records`: all of the client's. The guardian's text is due for who is younger than 18 on that day; a date of birth
// that is not known, or known only in part, counts as the latest that it may be. Errors: those of reading a record.
[[nodiscard]] Result<DueConsents> consentsDue(const protocol::Protocol& protocol,
                                              std::span<const records::Record> records, const records::Client& client,
                                              QDate on);

} // namespace stipple::app
