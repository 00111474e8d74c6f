// Edits of typed records for a Writer: writer.change(id, creating(id, {}, client)).
#pragma once

#include "records/typed.h"
#include "vault/store.h"
#include "vault/vault_text.h"

namespace stipple::vault
{

// A new record with these fields. `client`: the client it belongs to, or null.
template <typename T>
Writer::Edit creating(const QUuid& id, const QUuid& client, T fields)
{
    return [id, client, fields = std::move(fields)](const records::Record* current,
                                                    const records::Stamp& stamp) -> Result<records::Record> {
        if (current)
            return failure(ErrorCode::AlreadyExists, VaultText::tr("There is a record of this id already."));
        return records::make<T>(fields, id, client, stamp);
    };
}

// What differs between `after` and what was read from `base`. What somebody else changed since then stays.
template <typename T>
Writer::Edit editing(records::Record base, T after)
{
    return [base = std::move(base), after = std::move(after)](const records::Record* current,
                                                              const records::Stamp& stamp) -> Result<records::Record> {
        if (!current)
            return failure(ErrorCode::NotFound, VaultText::tr("This record is no longer there."));
        return records::edit<T>(*current, base, after, stamp);
    };
}

} // namespace stipple::vault
