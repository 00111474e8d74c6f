#include "records/merge.h"

#include "records/types.h"

namespace stipple::records
{

namespace
{

// Any total order will do, as long as every tablet has the same.
bool lesser(const Write& a, const Write& b)
{
    return std::pair(a.hlc, a.value.toBytes()) < std::pair(b.hlc, b.value.toBytes());
}

bool earlier(const Author& a, const Author& b)
{
    // By steps, so that whoever knew of the other is the later one, whatever the clocks say.
    if (const auto order = a.step <=> b.step; order != 0)
        return order < 0;
    if (const auto order = a.at <=> b.at; order != 0)
        return order < 0;
    if (const auto order = a.dot() <=> b.dot(); order != 0)
        return order < 0;
    return compareIds(a.practitioner, b.practitioner) < 0;
}

const FieldWrites& writesOf(const Record& record, const QString& name)
{
    static const FieldWrites none;
    const auto found = record.fields.find(name);
    return found == record.fields.end() ? none : found->second;
}

// What stays of `own`, the other side having written `other` and seen `otherSeen`.
void keepUnseen(FieldWrites& kept, const FieldWrites& own, const FieldWrites& other, const Seen& otherSeen)
{
    for (const auto& [dot, write] : own) {
        if (!other.contains(dot) && !otherSeen.covers(dot))
            kept.emplace(dot, write);
    }
}

void keepShared(FieldWrites& kept, const QString& field, const FieldWrites& mine, const FieldWrites& theirs,
                std::vector<Clash>& clashes)
{
    for (const auto& [dot, write] : mine) {
        const auto same = theirs.find(dot);
        if (same == theirs.end())
            continue;
        const bool mineIsLesser = lesser(write, same->second);
        if (write != same->second)
            clashes.push_back({field, dot, mineIsLesser ? write : same->second});
        kept.emplace(dot, mineIsLesser ? same->second : write);
    }
}

void mergeField(Merged& merged, const QString& name, const Record& mine, const Record& theirs)
{
    const FieldWrites& own = writesOf(mine, name);
    const FieldWrites& other = writesOf(theirs, name);
    FieldWrites kept;
    keepShared(kept, name, own, other, merged.clashes);
    keepUnseen(kept, own, other, theirs.seen);
    keepUnseen(kept, other, own, mine.seen);
    if (!kept.empty())
        merged.record.fields.emplace(name, std::move(kept));
}

Merged mergeLiving(const Record& mine, const Record& theirs)
{
    Merged merged;
    Record& record = merged.record;
    record.id = mine.id;
    record.type = mine.type;
    record.client = mine.client;
    record.schema = std::max(mine.schema, theirs.schema);
    record.author = earlier(mine.author, theirs.author) ? theirs.author : mine.author;
    for (const auto& [name, writes] : mine.fields)
        mergeField(merged, name, mine, theirs);
    for (const auto& [name, writes] : theirs.fields) {
        if (!mine.fields.contains(name))
            mergeField(merged, name, mine, theirs);
    }
    record.seen = mine.seen;
    record.seen.raise(theirs.seen);
    if (mine.deleted || theirs.deleted) {
        record.deleted = mine.deleted.value_or(Seen());
        if (theirs.deleted)
            record.deleted->raise(*theirs.deleted);
    }
    return merged;
}

// What a signature stands for; where a value has no canonical form, as it is written.
QByteArray content(const Record& record)
{
    const auto bytes = record.signedBytes();
    return bytes ? *bytes : record.toBytes();
}

Merged mergeSealed(const Record& mine, const Record& theirs)
{
    if (content(mine) == content(theirs)) {
        // One content, at most two signatures: an unsigned one gives way, and every tablet keeps the same.
        const auto signatureOf = [](const Record& record) {
            return record.seal ? record.seal->signature : QByteArray();
        };
        return {signatureOf(mine) < signatureOf(theirs) ? theirs : mine, {}, {}, {}};
    }
    return {mine,
            theirs,
            QCoreApplication::translate("Records", "A finished record never changes, but another content came under "
                                                   "its name. The one that was here is kept; the other is set aside."),
            {}};
}

Merged sealedOverOpen(const Record& sealed, const Record& open)
{
    if (sealed.seen.covers(open.seen))
        return {sealed, {}, {}, {}};
    return {sealed,
            open,
            QCoreApplication::translate("Records",
                                        "This was changed on another tablet without knowing that it had been "
                                        "finished. The finished one is kept; the change is set aside."),
            {}};
}

} // namespace

Merged merge(const Record& mine, const Record& theirs)
{
    if (mine.id != theirs.id || mine.type != theirs.type || mine.client != theirs.client)
        return {mine,
                theirs,
                QCoreApplication::translate("Records", "Another record came under the same name. The one that was here "
                                                       "is kept; the other is set aside."),
                {}};
    if (isSealed(mine) && isSealed(theirs))
        return mergeSealed(mine, theirs);
    if (isSealed(mine))
        return sealedOverOpen(mine, theirs);
    if (isSealed(theirs))
        return sealedOverOpen(theirs, mine);
    return mergeLiving(mine, theirs);
}

} // namespace stipple::records
