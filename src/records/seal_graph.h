// How a client's sealed records hang together. Each names the hashes of those which its tablet then knew as the latest,
// so a record that somebody took away, or put before another, shows. Two tablets may both add to it offline.
#pragma once

#include "records/record.h"

#include <set>
#include <span>

namespace stipple::records
{

// What stands for a sealed record in the others: SHA-256 of its signed bytes, 64 hex digits. Errors: InvalidInput for
// one without a canonical form.
[[nodiscard]] Result<QByteArray> sealHash(const Record& record);

class SealGraph
{
public:
    // The sealed records among `records`, all of one client (or all of none); and what a discarded photo left behind
    // keeps its place.
    static Result<SealGraph> of(std::span<const Record> records);

    // What a new sealed record follows: the hashes that no other names. Sorted.
    std::vector<QByteArray> latest() const;
    // Named by some record, and not there: erased, withheld, or taken away.
    struct Gap {
        QUuid namedBy;
        QByteArray hash;
    };
    std::vector<Gap> gaps() const;
    // Whether the record `later` was made by somebody who had `earlier`. False where one is not there.
    bool knew(const QUuid& later, const QUuid& earlier) const;

private:
    struct Node {
        QUuid id;
        std::vector<QByteArray> after;
    };
    std::map<QByteArray, Node> m_nodes; // by hash
    std::map<QUuid, QByteArray, IdOrder> m_hashes;
};

} // namespace stipple::records
