#include "records/seal_graph.h"

#include "records/treatment.h"
#include "records/typed.h"
#include "records/types.h"

#include <QCryptographicHash>

namespace stipple::records
{

Result<QByteArray> sealHash(const Record& record)
{
    STIPPLE_ASSIGN(const QByteArray bytes, record.signedBytes());
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

Result<SealGraph> SealGraph::of(std::span<const Record> records)
{
    SealGraph graph;
    for (const Record& record : records) {
        if (record.type == typeName(Type::Discard)) {
            STIPPLE_ASSIGN(const Discard discard, read<Discard>(record));
            std::vector<QByteArray> after;
            for (const QString& before : discard.after)
                after.push_back(before.toLatin1());
            graph.m_nodes[discard.hash.toLatin1()] = {record.id, std::move(after)};
        }
        if (!record.seal)
            continue;
        STIPPLE_ASSIGN(const QByteArray hash, sealHash(record));
        graph.m_nodes[hash] = {record.id, record.seal->after};
        graph.m_hashes[record.id] = hash;
    }
    return graph;
}

std::vector<QByteArray> SealGraph::latest() const
{
    std::set<QByteArray> named;
    for (const auto& [hash, node] : m_nodes)
        named.insert(node.after.begin(), node.after.end());
    std::vector<QByteArray> hashes;
    for (const auto& [hash, node] : m_nodes) {
        if (!named.contains(hash))
            hashes.push_back(hash);
    }
    return hashes;
}

std::vector<SealGraph::Gap> SealGraph::gaps() const
{
    std::vector<Gap> found;
    for (const auto& [hash, node] : m_nodes) {
        for (const QByteArray& before : node.after) {
            if (!m_nodes.contains(before))
                found.push_back({node.id, before});
        }
    }
    return found;
}

bool SealGraph::knew(const QUuid& later, const QUuid& earlier) const
{
    const auto start = m_hashes.find(later);
    const auto goal = m_hashes.find(earlier);
    if (start == m_hashes.end() || goal == m_hashes.end() || start == goal)
        return false;
    // A hash cannot name what names it, so there is no circle; what was visited is only not visited twice.
    std::set<QByteArray> visited;
    std::vector<QByteArray> open{start->second};
    while (!open.empty()) {
        const QByteArray hash = open.back();
        open.pop_back();
        if (hash == goal->second)
            return true;
        const auto node = m_nodes.find(hash);
        if (node == m_nodes.end() || !visited.insert(hash).second)
            continue;
        open.insert(open.end(), node->second.after.begin(), node->second.after.end());
    }
    return false;
}

} // namespace stipple::records
