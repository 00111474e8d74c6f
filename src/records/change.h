// One change of a record by one person on one tablet: a few fields written or removed under one dot. The record given
// stays as it is; made() is the next state. Whoever calls it takes the dot and the time in the same transaction.
#pragma once

#include "records/record.h"

namespace stipple::records
{

struct Stamp {
    Dot dot; // the device's next number
    Hlc at;  // of the same device
    QUuid practitioner;
};

class Change
{
public:
    Change(Record before, Stamp stamp);
    // A new record. `client`: null for none.
    static Change create(const QUuid& id, const QString& type, const QUuid& client, Stamp stamp);

    // What the person had seen who now writes, where the record has gone on since they opened it: from here on only
    // those writes are replaced, removed or deleted; what came later stays beside them. Otherwise: all that is here.
    Change& asSeenBy(const Seen& seen);

    // Replaces every write of the field that was seen, so this also decides between two.
    Change& set(const QString& field, Json value);
    // Drops every write of the field that was seen; one that is not yet here will stay.
    Change& remove(const QString& field);
    // An element of a set. Adding again what is there is a write too: it outlives a removal that does not know of it.
    Change& add(const QString& set, const QString& element, Json value)
    {
        return this->set(set + u'/' + element, std::move(value));
    }
    Change& take(const QString& set, const QString& element) { return remove(set + u'/' + element); }
    // Deletes, as far as is known here: an edit that nobody here has seen will win.
    Change& deleteRecord();
    // Somebody decided that the record stays although it was deleted (reading.h: Life); also undoes a deletion.
    Change& keep();
    // Makes a living record a sealed one, or names what a new sealed one follows. Sign afterwards (withSignature).
    Change& seal(std::vector<QByteArray> after);

    bool isEmpty() const { return !m_changed; }
    // The state with all changes so far.
    const Record& record() const { return m_record; }
    // The next state. Errors: Refused for a record that was sealed before; Internal where the dot was seen already or
    // the time is another device's; InvalidInput for a field without a proper name or value.
    // Whether it fits its type is not asked.
    Result<Record> made() const;
    // The same, held to its type, and marked with the schema that this app writes. Errors: also those of validate().
    Result<Record> validated() const;

private:
    void touch();
    // Takes the writes of a field out that the person had seen. Whether there were any.
    bool dropSeen(const QString& field);
    void fail(Error error);

    Record m_record;
    Stamp m_stamp;
    qint64 m_step = 1;
    std::optional<Seen> m_seen; // what asSeenBy() said
    bool m_changed = false;
    std::optional<Error> m_error; // the first one
};

// The sealed record with the signature of its signedBytes(). Errors: Internal where it has no seal, or a signature is
// not 64 bytes.
[[nodiscard]] Result<Record> withSignature(Record record, const QByteArray& signature);

// The name of a set's element for something that a person typed: "  Latex " and "latex" are one. Empty where nothing
// usable is left.
[[nodiscard]] QString elementName(const QString& typed);

// Whether `name` may name a field: not empty, without control characters, no "/" at its ends.
[[nodiscard]] bool isFieldName(const QString& name);

} // namespace stipple::records
