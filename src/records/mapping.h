// Turns one listing of a struct's members, `template <class V> void map(V& field, T& t)`, into its description, its
// reading and its writing. Included only by the files that hold such listings.
#pragma once

#include "records/part_form.h"
#include "records/reading.h"
#include "records/refusal.h"
#include "records/typed.h"

namespace stipple::records
{

class RecordReader
{
public:
    explicit RecordReader(const Record& record)
        : m_record(record)
    {
    }
    template <typename T>
    void operator()(QStringView name, T& member, Rule = {})
    {
        readField(name.toString(), member);
    }
    template <typename T>
    void operator()(QStringView name, std::map<QString, T>& set, Rule = {})
    {
        for (const QString& element : elements(m_record, name.toString()))
            readField(name.toString() + u'/' + element, set[element]);
    }
    std::optional<Error> error;

private:
    template <typename T>
    void readField(const QString& name, T& member)
    {
        if (const Json* shown = shownValue(m_record, name))
            take(name, *shown, member);
    }
    template <typename T>
    void readField(const QString& name, All<T>& all)
    {
        for (const Candidate& candidate : candidates(m_record, name)) {
            T value{};
            take(name, candidate.value, value);
            if (std::find(all.values.begin(), all.values.end(), value) == all.values.end())
                all.values.push_back(std::move(value));
        }
    }
    template <typename T>
    void take(const QString& name, const Json& json, T& member)
    {
        if (auto value = ValueForm<T>::read(json))
            member = *std::move(value);
        else if (!error)
            error = refusal(QStringLiteral("fields.") + name,
                            QCoreApplication::translate("Records", "its value is of another kind"))
                        .value();
    }

    const Record& m_record;
};

// A struct as fields: none, one, or (a disputed safety field) several values by name.
class RecordWriter
{
public:
    template <typename T>
    void operator()(QStringView name, T& member, Rule = {})
    {
        write(name.toString(), member);
    }
    template <typename T>
    void operator()(QStringView name, std::map<QString, T>& set, Rule = {})
    {
        for (const auto& [element, value] : set) {
            const QString field = name.toString() + u'/' + element;
            write(field, value);
            if (!fields.contains(field))
                fields[field] = {Json::object()}; // it says nothing more than that it is there
        }
    }
    std::map<QString, std::vector<Json>> fields;

private:
    template <typename T>
    void write(const QString& name, const T& value)
    {
        if (Json json = ValueForm<T>::write(value); !json.isNull())
            fields[name].push_back(std::move(json));
    }
    template <typename T>
    void write(const QString& name, const All<T>& all)
    {
        for (const T& value : all.values)
            write(name, value);
    }
};

template <typename T>
std::map<QString, std::vector<Json>> fieldsOf(T fields)
{
    RecordWriter writer;
    map(writer, fields);
    return writer.fields;
}

// What only the whole of it can tell; listed beside the mapping where a type has such a thing.
template <typename T>
Done whole(const T&)
{
    return {};
}

template <typename T>
Result<T> read(const Record& record)
{
    if (record.type != typeName(typeOf<T>))
        return refusal(QStringLiteral("type"), QCoreApplication::translate("Records", "it is another type of record"));
    RecordReader reader(record);
    T fields;
    map(reader, fields);
    if (reader.error)
        return failure(*reader.error);
    return fields;
}

template <typename T>
Done write(Change& change, const T& before, const T& after)
{
    return writeDifference(change, fieldsOf(before), fieldsOf(after));
}

template <typename T>
Result<Record> make(const T& fields, const QUuid& id, const QUuid& client, const Stamp& stamp)
{
    Change change = Change::create(id, typeName(typeOf<T>), client, stamp);
    STIPPLE_TRY(write(change, T(), fields));
    return change.validated();
}

template <typename T>
Result<Record> makeSealed(const T& fields, const QUuid& id, const QUuid& client, const Stamp& stamp,
                          std::vector<QByteArray> after)
{
    Change change = Change::create(id, typeName(typeOf<T>), client, stamp);
    STIPPLE_TRY(write(change, T(), fields));
    return change.seal(std::move(after)).validated();
}

template <typename T>
Result<Record> edit(const Record& now, const Record& base, const T& after, const Stamp& stamp)
{
    STIPPLE_ASSIGN(const T before, read<T>(base));
    Change change(now, stamp);
    change.asSeenBy(base.seen);
    STIPPLE_TRY(write(change, before, after));
    return change.validated();
}

template <typename T>
TypeSpec specification()
{
    TypeSpec spec{typeOf<T>, schemaOf<T>, {}, [](const Record& record) -> Done {
                      STIPPLE_ASSIGN(const T fields, read<T>(record));
                      return whole(fields);
                  }};
    Describer describer;
    T fields;
    map(describer, fields);
    spec.fields = std::move(describer.fields);
    return spec;
}

} // namespace stipple::records

// Once for each struct, after its mapping.
#define STIPPLE_TYPED_RECORD(T)                                                                                        \
    template Result<T> read<T>(const Record&);                                                                         \
    template Done write<T>(Change&, const T&, const T&);                                                               \
    template Result<Record> make<T>(const T&, const QUuid&, const QUuid&, const Stamp&);                               \
    template Result<Record> makeSealed<T>(const T&, const QUuid&, const QUuid&, const Stamp&,                          \
                                          std::vector<QByteArray>);                                                    \
    template Result<Record> edit<T>(const Record&, const Record&, const T&, const Stamp&);                             \
    template TypeSpec specification<T>()
