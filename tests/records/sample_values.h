// A sound value for every field of every type, made from its description.
#pragma once

#include "records/schema.h"

namespace sample
{

// With every part filled in; a list has two entries, a set two elements.
stipple::Json value(const stipple::records::FieldSpec& spec, int variant = 0);
// A value of another JSON type than the field's; nothing for fields that hold any JSON.
std::optional<stipple::Json> wrongValue(const stipple::records::FieldSpec& spec);

using FieldValues = std::map<QString, stipple::Json>;
// All fields of a type, those that depend on each other made to agree.
FieldValues fullFields(stipple::records::Type type);
stipple::records::Record recordOf(stipple::records::Type type, const FieldValues& fields);
// All fields; sealed where the type is, with a signature of nobody.
stipple::records::Record fullRecord(stipple::records::Type type);

} // namespace sample
