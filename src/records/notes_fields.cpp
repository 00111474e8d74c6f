#include "records/notes.h"

#include "records/shared_fields.h"

namespace stipple::records
{

template <typename V>
void map(V& field, ClientNote& note)
{
    mapAmendment(field, note);
    field(u"text", note.text, Rule{.required = true, .prose = true});
    field(u"at", note.at, Rule{.required = true});
    field(u"practitioner", note.practitioner, Rule{.required = true});
}

STIPPLE_TYPED_RECORD(ClientNote);

} // namespace stipple::records
