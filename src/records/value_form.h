// How each C++ type stands in JSON, and what that says of its field. Only for the mappings.
#pragma once

#include "core/ids.h"
#include "records/schema.h"
#include "records/values.h"

#include <cmath>
#include <concepts>

namespace stipple::records
{

// describe(spec): kind, words and parts. read(json): nothing where it does not fit. write(value): null where empty.
template <typename T>
struct ValueForm;

template <>
struct ValueForm<QString> {
    static void describe(FieldSpec& spec) { spec.kind = spec.rule.prose ? Kind::Prose : Kind::Text; }
    static std::optional<QString> read(const Json& json)
    {
        return json.isString() ? std::optional(json.toString()) : std::nullopt;
    }
    static Json write(const QString& text) { return text.isEmpty() ? Json() : Json(text); }
};

template <>
struct ValueForm<bool> {
    static void describe(FieldSpec& spec) { spec.kind = Kind::Flag; }
    static std::optional<bool> read(const Json& json)
    {
        return json.isBool() ? std::optional(json.toBool()) : std::nullopt;
    }
    static Json write(bool value) { return Json(value); }
};

template <>
struct ValueForm<qint64> {
    static void describe(FieldSpec& spec) { spec.kind = Kind::Count; }
    static std::optional<qint64> read(const Json& json) { return json.toInteger(); }
    static Json write(qint64 value) { return Json(value); }
};

template <>
struct ValueForm<double> {
    static void describe(FieldSpec& spec) { spec.kind = Kind::Measure; }
    static std::optional<double> read(const Json& json)
    {
        return json.isNumber() ? std::optional(json.toDouble()) : std::nullopt;
    }
    static Json write(double value) { return std::isfinite(value) ? Json::fromDouble(value) : Json(); }
};

template <>
struct ValueForm<QDate> {
    static void describe(FieldSpec& spec) { spec.kind = Kind::Date; }
    static std::optional<QDate> read(const Json& json) { return dateFromJson(json); }
    static Json write(const QDate& date) { return date.isValid() ? dateToJson(date) : Json(); }
};

template <>
struct ValueForm<PartialDate> {
    static void describe(FieldSpec& spec) { spec.kind = Kind::PartialDate; }
    static std::optional<PartialDate> read(const Json& json) { return PartialDate::fromText(json.toString()); }
    static Json write(const PartialDate& date) { return date.isNull() ? Json() : Json(date.toText()); }
};

template <>
struct ValueForm<QDateTime> {
    static void describe(FieldSpec& spec) { spec.kind = Kind::Moment; }
    static std::optional<QDateTime> read(const Json& json) { return momentFromJson(json); }
    static Json write(const QDateTime& moment) { return moment.isValid() ? momentToJson(moment) : Json(); }
};

template <>
struct ValueForm<QTime> {
    static void describe(FieldSpec& spec) { spec.kind = Kind::DayTime; }
    static std::optional<QTime> read(const Json& json) { return dayTimeFromJson(json); }
    static Json write(const QTime& time) { return time.isValid() ? dayTimeToJson(time) : Json(); }
};

template <>
struct ValueForm<QUuid> {
    static void describe(FieldSpec& spec) { spec.kind = Kind::Id; }
    static std::optional<QUuid> read(const Json& json)
    {
        const QUuid id = idFromText(json.toString());
        return id.isNull() ? std::nullopt : std::optional(id);
    }
    static Json write(const QUuid& id) { return id.isNull() ? Json() : Json(idText(id)); }
};

template <>
struct ValueForm<QByteArray> {
    static void describe(FieldSpec& spec) { spec.kind = Kind::Bytes; }
    static std::optional<QByteArray> read(const Json& json) { return bytesFromJson(json); }
    static Json write(const QByteArray& bytes) { return bytes.isEmpty() ? Json() : bytesToJson(bytes); }
};

template <>
struct ValueForm<Strokes> {
    static void describe(FieldSpec& spec) { spec.kind = Kind::Strokes; }
    static std::optional<Strokes> read(const Json& json) { return strokesFromJson(json); }
    static Json write(const Strokes& strokes) { return strokes.empty() ? Json() : strokesToJson(strokes); }
};

template <>
struct ValueForm<Json> {
    static void describe(FieldSpec& spec) { spec.kind = Kind::Any; }
    static std::optional<Json> read(const Json& json) { return json; }
    static Json write(const Json& json) { return json; }
};

template <typename E>
struct ValueForm<Choice<E>> {
    static void describe(FieldSpec& spec)
    {
        spec.kind = Kind::Choice;
        for (const QStringView word : Words<E>::all)
            spec.words += word.toString();
    }
    static std::optional<Choice<E>> read(const Json& json)
    {
        return json.isString() ? std::optional(Choice<E>::fromWord(json.toString())) : std::nullopt;
    }
    static Json write(const Choice<E>& choice) { return choice.isNull() ? Json() : Json(choice.word()); }
};

template <typename T>
struct ValueForm<std::optional<T>> {
    static void describe(FieldSpec& spec) { ValueForm<T>::describe(spec); }
    static std::optional<std::optional<T>> read(const Json& json)
    {
        auto value = ValueForm<T>::read(json);
        return value ? std::optional<std::optional<T>>(std::move(value)) : std::nullopt;
    }
    static Json write(const std::optional<T>& value) { return value ? ValueForm<T>::write(*value) : Json(); }
};

template <typename T>
struct ValueForm<std::vector<T>> {
    static void describe(FieldSpec& spec)
    {
        spec.many = true;
        ValueForm<T>::describe(spec);
    }
    static std::optional<std::vector<T>> read(const Json& json)
    {
        if (!json.isArray())
            return std::nullopt;
        std::vector<T> values;
        for (const Json& item : json.items()) {
            auto value = ValueForm<T>::read(item);
            if (!value)
                return std::nullopt;
            values.push_back(*std::move(value));
        }
        return values;
    }
    static Json write(const std::vector<T>& values)
    {
        if (values.empty())
            return {};
        Json list = Json::array();
        for (const T& value : values)
            list.append(ValueForm<T>::write(value));
        return list;
    }
};

} // namespace stipple::records
