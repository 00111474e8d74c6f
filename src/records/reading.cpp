#include "records/reading.h"

#include "records/schema.h"

namespace stipple::records
{

namespace
{

// The same, however it was written: 1.0 and 1 are one value.
bool sameValue(const Json& a, const Json& b)
{
    if (a == b)
        return true;
    const auto first = a.toCanonical();
    const auto second = b.toCanonical();
    return first && second && *first == *second;
}

bool isAhead(const Hlc& hlc, qint64 nowMs)
{
    return hlc.wallMs > nowMs && hlc.wallMs - nowMs > HybridClock::driftBoundMs;
}

} // namespace

std::vector<Candidate> candidates(const Record& record, const QString& field)
{
    std::vector<Candidate> all;
    const auto found = record.fields.find(field);
    if (found == record.fields.end())
        return all;
    for (const auto& [dot, write] : found->second)
        all.push_back({dot, write.hlc, write.value});
    std::sort(all.begin(), all.end(),
              [](const Candidate& a, const Candidate& b) { return std::pair(a.hlc, a.dot) > std::pair(b.hlc, b.dot); });
    return all;
}

const Json* shownValue(const Record& record, const QString& field)
{
    const auto found = record.fields.find(field);
    if (found == record.fields.end())
        return nullptr;
    const auto shown = std::max_element(found->second.begin(), found->second.end(), [](const auto& a, const auto& b) {
        return std::pair(a.second.hlc, a.first) < std::pair(b.second.hlc, b.first);
    });
    return shown == found->second.end() ? nullptr : &shown->second.value;
}

QStringList elements(const Record& record, const QString& set)
{
    const QString prefix = set + u'/';
    QStringList names;
    for (auto it = record.fields.lower_bound(prefix); it != record.fields.end() && it->first.startsWith(prefix); ++it)
        names += it->first.mid(prefix.size());
    return names;
}

std::vector<Conflict> conflicts(const Record& record)
{
    std::vector<Conflict> found;
    for (const auto& [name, writes] : record.fields) {
        if (writes.size() < 2 || name == keptField())
            continue;
        const Json& first = writes.begin()->second.value;
        const bool differ = std::any_of(std::next(writes.begin()), writes.end(),
                                        [&](const auto& entry) { return !sameValue(first, entry.second.value); });
        if (differ)
            found.push_back({name, isSafetyField(record.type, name), candidates(record, name)});
    }
    return found;
}

LifeState lifeOf(const Record& record)
{
    if (!record.deleted)
        return {};
    LifeState state{Life::Deleted, {}};
    for (const auto& [name, writes] : record.fields) {
        const bool unseen = std::any_of(writes.begin(), writes.end(),
                                        [&](const auto& entry) { return !record.deleted->covers(entry.first); });
        if (!unseen)
            continue;
        state.life = Life::KeptByEdit;
        if (name != keptField())
            state.edited += name;
    }
    if (state.life != Life::KeptByEdit)
        return state;
    for (const Candidate& kept : candidates(record, keptField())) {
        const auto overruled = Seen::fromJson(kept.value, keptField());
        if (overruled && overruled->covers(*record.deleted))
            return {};
    }
    return state;
}

QStringList writtenInTheFuture(const Record& record, qint64 nowMs)
{
    QStringList names;
    for (const auto& [name, writes] : record.fields) {
        if (std::any_of(writes.begin(), writes.end(), [&](const auto& w) { return isAhead(w.second.hlc, nowMs); }))
            names += name;
    }
    return names;
}

std::optional<Hlc> timeToAdopt(const Record& record, qint64 nowMs)
{
    std::optional<Hlc> latest;
    const auto consider = [&](const Hlc& hlc) {
        if (!isAhead(hlc, nowMs) && (!latest || *latest < hlc))
            latest = hlc;
    };
    consider(record.author.at);
    for (const auto& [name, writes] : record.fields) {
        for (const auto& [dot, write] : writes)
            consider(write.hlc);
    }
    return latest;
}

QString keptField() { return QStringLiteral("kept"); }

} // namespace stipple::records
