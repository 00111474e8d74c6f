// What somebody who works here wrote down about a client, signed with their name. Sealed: what is wrong in it is put
// right by another one, which names it and says why, and both are shown. (Apps before this type kept notes in the
// client's own record: records::Client::notes. They stay there; a correction of one names its id.)
#pragma once

#include "records/answers.h"

namespace stipple::records
{

struct ClientNote : Amendment {
    QString text;
    QDateTime at;
    QUuid practitioner;
    bool operator==(const ClientNote& other) const = default;
};

STIPPLE_DECLARE_RECORD(ClientNote);

} // namespace stipple::records
