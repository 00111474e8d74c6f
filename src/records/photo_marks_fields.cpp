#include "records/photo_marks.h"

#include "records/mapping.h"

namespace stipple::records
{

template <typename V>
void map(V& field, PhotoMark& mark)
{
    field(u"kind", mark.kind, Rule{.required = true});
    field(u"places", mark.places, Rule{.required = true});
    field(u"text", mark.text, Rule{.prose = true, .longest = 200});
    field(u"number", mark.number, Rule{.min = 1, .max = 1'000});
    field(u"at", mark.at, Rule{.required = true});
    field(u"practitioner", mark.practitioner, Rule{.required = true});
}

template <typename V>
void map(V& field, PhotoMarks& marks)
{
    field(u"photo", marks.photo, Rule{.required = true});
    field(u"marks", marks.marks);
}

STIPPLE_TYPED_RECORD(PhotoMarks);

} // namespace stipple::records
