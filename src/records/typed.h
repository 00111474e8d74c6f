// The typed face of records: read<Client>(record) gives a struct; write() turns what a person changed in it into a
// change. Each struct's mapping (…_fields.cpp) is the one place that knows its fields.
#pragma once

#include "records/change.h"
#include "records/schema.h"

namespace stipple::records
{

// The type whose fields T holds: typeOf<Client>. Specialised beside each struct.
template <typename T>
inline constexpr Type typeOf = Type(-1);

// The version of its fields that this app writes; raised when one changes its meaning or a list of words grows.
template <typename T>
inline constexpr int schemaOf = 1;

// The record's fields. Ordinary ones as they are shown, safety fields and safety sets with all their values (All).
// Errors: InvalidInput for a record of another type, or with a value that does not fit.
template <typename T>
[[nodiscard]] Result<T> read(const Record& record);

// Writes to `change` the fields in which `after` differs from `before`, the struct as it was read; unknown fields, and
// those that differ only in how they are written, are not touched. A safety field that is disputed is left as it is,
// or decided by one value; Errors: InvalidInput where it still has several but other ones.
template <typename T>
[[nodiscard]] Done write(Change& change, const T& before, const T& after);

// A new record with these fields, validated.
template <typename T>
[[nodiscard]] Result<Record> make(const T& fields, const QUuid& id, const QUuid& client, const Stamp& stamp);

// The same, sealed after what `after` names (SealGraph::latest); still to be signed (withSignature).
template <typename T>
[[nodiscard]] Result<Record> makeSealed(const T& fields, const QUuid& id, const QUuid& client, const Stamp& stamp,
                                        std::vector<QByteArray> after);

// The next state of `now`, validated: what differs between `before` (read from `base`) and `after` is written, and
// replaces what stood in `base`; what came to `now` since then stays beside it.
template <typename T>
[[nodiscard]] Result<Record> edit(const Record& now, const Record& base, const T& after, const Stamp& stamp);

// What its mapping says of T.
template <typename T>
[[nodiscard]] TypeSpec specification();

// Sets and removes what differs between the two, by name; several values are a disputed field.
[[nodiscard]] Done writeDifference(Change& change, const std::map<QString, std::vector<Json>>& before,
                                   const std::map<QString, std::vector<Json>>& after);

} // namespace stipple::records

// Beside each struct, which is named like its Type: its mapping is compiled once, in its …_fields.cpp.
#define STIPPLE_DECLARE_RECORD(T)                                                                                      \
    template <>                                                                                                        \
    inline constexpr Type typeOf<T> = Type::T;                                                                         \
    extern template Result<T> read<T>(const Record&);                                                                  \
    extern template Done write<T>(Change&, const T&, const T&);                                                        \
    extern template Result<Record> make<T>(const T&, const QUuid&, const QUuid&, const Stamp&);                        \
    extern template Result<Record> makeSealed<T>(const T&, const QUuid&, const QUuid&, const Stamp&,                   \
                                                 std::vector<QByteArray>);                                             \
    extern template Result<Record> edit<T>(const Record&, const Record&, const T&, const Stamp&);                      \
    extern template TypeSpec specification<T>()
