// The members of parts that more than one type holds. Only for the mappings.
#pragma once

#include "records/consents.h"
#include "records/mapping.h"
#include "records/people.h"
#include "records/scalp.h"

namespace stipple::records
{

template <typename V>
void map(V& field, Drawing& drawing)
{
    field(u"width", drawing.width, Rule{.required = true, .min = 1, .max = 100'000});
    field(u"height", drawing.height, Rule{.required = true, .min = 1, .max = 100'000});
    field(u"strokes", drawing.strokes, Rule{.required = true});
}

template <typename V>
void map(V& field, Note& note)
{
    field(u"text", note.text, Rule{.required = true, .prose = true});
    field(u"at", note.at, Rule{.required = true});
    field(u"practitioner", note.practitioner, Rule{.required = true});
    field(u"corrects", note.corrects);
}

template <typename V>
void map(V& field, Signer& signer)
{
    field(u"role", signer.role, Rule{.required = true});
    field(u"name", signer.name, Rule{.required = true});
    field(u"meaning", signer.meaning, Rule{.required = true, .longest = 2'000});
    field(u"at", signer.at, Rule{.required = true});
    field(u"drawn", signer.drawn);
    field(u"typed", signer.typed);
    field(u"practitioner", signer.practitioner);
    field(u"relationship", signer.relationship);
    field(u"idDocument", signer.idDocument);
    field(u"language", signer.language, Rule{.format = Format::Language});
}

template <typename V>
void mapAmendment(V& field, Amendment& amendment)
{
    field(u"amends", amendment.amends);
    field(u"amendReason", amendment.amendReason, Rule{.prose = true, .longest = 2'000});
}

} // namespace stipple::records
