#include "records/change.h"

#include "records/reading.h"
#include "records/refusal.h"
#include "records/schema.h"
#include "records/types.h"

namespace stipple::records
{

namespace
{

Error mistake(const char* details)
{
    return Error(ErrorCode::Internal,
                 QCoreApplication::translate("Records", "This change was not made, because of a mistake in Stipple. "
                                                        "Nothing was lost; please report it."),
                 QString::fromLatin1(details));
}

} // namespace

Change::Change(Record before, Stamp stamp)
    : m_record(std::move(before))
    , m_stamp(std::move(stamp))
    , m_step(std::min(m_record.author.step, Dot::greatest - 1) + 1)
{
    if (isSealed(m_record))
        fail(Error(ErrorCode::Refused,
                   QCoreApplication::translate("Records", "A finished record never changes. Add a correction that says "
                                                          "what it corrects, and why.")));
    else if (m_stamp.dot.device.isNull() || m_stamp.dot.n < 1 || m_stamp.dot.n > Dot::greatest)
        fail(mistake("dot out of range"));
    else if (m_record.seen.covers(m_stamp.dot))
        fail(mistake("dot used before"));
    else if (m_stamp.at.device != m_stamp.dot.device || m_stamp.at.wallMs < earliestMs || m_stamp.at.wallMs > latestMs)
        fail(mistake("time of another device, or out of range"));
}

Change Change::create(const QUuid& id, const QString& type, const QUuid& client, Stamp stamp)
{
    Change change(Record(), std::move(stamp));
    change.m_record.id = id;
    change.m_record.type = type;
    change.m_record.client = client;
    change.touch();
    return change;
}

void Change::touch()
{
    m_changed = true;
    m_record.seen.raise(m_stamp.dot);
    m_record.author = {m_stamp.dot.device, m_stamp.dot.n, m_stamp.practitioner, m_stamp.at, m_step};
}

void Change::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

Change& Change::set(const QString& field, Json value)
{
    const QString place = QStringLiteral("fields.") + field;
    if (!isFieldName(field))
        fail(refusal(place, QCoreApplication::translate("Records", "it is no name for a field")).value());
    if (value.isNull())
        fail(refusal(place, QCoreApplication::translate("Records", "a field without a value is removed, not set"))
                 .value());
    if (m_error)
        return *this;
    dropSeen(field);
    m_record.fields[field].insert_or_assign(m_stamp.dot, Write{m_stamp.at, std::move(value)});
    touch();
    return *this;
}

Change& Change::remove(const QString& field)
{
    if (!m_error && dropSeen(field))
        touch();
    return *this;
}

Change& Change::asSeenBy(const Seen& seen)
{
    m_seen = seen;
    return *this;
}

bool Change::dropSeen(const QString& field)
{
    const auto found = m_record.fields.find(field);
    if (found == m_record.fields.end())
        return false;
    // What this very change wrote before is its own to replace.
    const auto dropped = std::erase_if(found->second, [&](const auto& entry) {
        return !m_seen || m_seen->covers(entry.first) || entry.first == m_stamp.dot;
    });
    if (found->second.empty())
        m_record.fields.erase(found);
    return dropped > 0;
}

Change& Change::deleteRecord()
{
    if (m_error)
        return *this;
    touch();
    Seen deleted = m_seen.value_or(m_record.seen);
    if (m_record.deleted)
        deleted.raise(*m_record.deleted);
    m_record.deleted = std::move(deleted);
    return *this;
}

Change& Change::keep()
{
    if (m_record.deleted)
        set(keptField(), m_record.deleted->toJson());
    return *this;
}

Change& Change::seal(std::vector<QByteArray> after)
{
    if (m_error)
        return *this;
    std::sort(after.begin(), after.end());
    after.erase(std::unique(after.begin(), after.end()), after.end());
    touch();
    m_record.seal = Seal{std::move(after), {}};
    return *this;
}

Result<Record> Change::made() const
{
    if (m_error)
        return failure(*m_error);
    return m_record;
}

Result<Record> Change::validated() const
{
    STIPPLE_ASSIGN(Record record, made());
    if (const auto type = typeFromName(record.type))
        record.schema = std::max(record.schema, specOf(*type).version);
    STIPPLE_TRY(validate(record));
    return record;
}

Result<Record> withSignature(Record record, const QByteArray& signature)
{
    if (!record.seal || signature.size() != 64)
        return failure(mistake("no seal to sign, or no signature"));
    record.seal->signature = signature;
    return record;
}

QString elementName(const QString& typed)
{
    QString name;
    // NFKC and folded case, so that two tablets with different keyboards mean one thing by one name.
    for (const QChar c : typed.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        const bool breaks = c == u'/' || c.category() == QChar::Other_Control;
        name += breaks ? QChar(u' ') : c;
    }
    name = name.simplified().left(160);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1); // not half a character
    return name;
}

bool isFieldName(const QString& name)
{
    if (name.isEmpty() || name.size() > longestFieldName || name.startsWith(u'/') || name.endsWith(u'/'))
        return false;
    return std::none_of(name.begin(), name.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace stipple::records
