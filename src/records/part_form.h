// How an object inside a field is described, read and written by the one listing of its members (mapping.h).
#pragma once

#include "records/value_form.h"

namespace stipple::records
{

template <typename T>
struct IsAll : std::false_type {
};
template <typename T>
struct IsAll<All<T>> : std::true_type {
};
// What an element or a safety field holds.
template <typename T>
struct Inner {
    using Type = T;
};
template <typename T>
struct Inner<All<T>> {
    using Type = T;
};

class Describer
{
public:
    template <typename T>
    void operator()(QStringView name, T&, Rule rule = {})
    {
        FieldSpec& spec = start(name, rule);
        spec.rule.safety = IsAll<T>::value;
        ValueForm<typename Inner<T>::Type>::describe(spec);
    }
    template <typename T>
    void operator()(QStringView name, std::map<QString, T>&, Rule rule = {})
    {
        FieldSpec& spec = start(name, rule);
        spec.set = true;
        spec.rule.safety = IsAll<T>::value;
        ValueForm<typename Inner<T>::Type>::describe(spec);
    }
    std::vector<FieldSpec> fields;

private:
    FieldSpec& start(QStringView name, const Rule& rule)
    {
        FieldSpec& spec = fields.emplace_back();
        spec.name = name.toString();
        spec.rule = rule;
        return spec;
    }
};

class PartReader
{
public:
    explicit PartReader(const Json& json)
        : m_json(json)
    {
    }
    template <typename T>
    void operator()(QStringView name, T& member, Rule = {})
    {
        m_names += name.toString();
        const Json* found = m_json.find(name);
        if (!found)
            return;
        if (auto value = ValueForm<T>::read(*found))
            member = *std::move(value);
        else
            fits = false;
    }
    Json::Object others() const
    {
        Json::Object left;
        for (const auto& member : m_json.members()) {
            if (!m_names.contains(member.first))
                left.push_back(member);
        }
        return left;
    }
    bool fits = true;

private:
    const Json& m_json;
    QStringList m_names;
};

class PartWriter
{
public:
    template <typename T>
    void operator()(QStringView name, T& member, Rule = {})
    {
        if (Json value = ValueForm<T>::write(member); !value.isNull())
            json.insert(name.toString(), std::move(value));
    }
    Json json = Json::object();
};

template <typename T>
requires std::derived_from<T, Part>
struct ValueForm<T> {
    static void describe(FieldSpec& spec)
    {
        spec.kind = Kind::Parts;
        Describer describer;
        T part;
        map(describer, part);
        spec.parts = std::move(describer.fields);
    }
    static std::optional<T> read(const Json& json)
    {
        if (!json.isObject())
            return std::nullopt;
        PartReader reader(json);
        T part;
        map(reader, part);
        part.others = reader.others();
        return reader.fits ? std::optional(std::move(part)) : std::nullopt;
    }
    static Json write(T part)
    {
        PartWriter writer;
        map(writer, part);
        for (auto& [name, value] : part.others)
            writer.json.insert(name, value);
        return writer.json.members().empty() ? Json() : writer.json;
    }
};

} // namespace stipple::records
