// One answer, or what an answer is compared with: the value[x] of FHIR, kept as it was written. 0.010 stays 0.010, and
// members of a Coding or an Attachment that Stipple does not read come out again.
#pragma once

#include "core/json.h"
#include "forms/partial_date.h"

#include <QString>

#include <compare>
#include <optional>

namespace stipple::forms
{

struct Coding {
    QString system; // may be empty
    QString code;
    QString display = {};

    bool operator==(const Coding&) const = default;
};

class Value
{
public:
    // Other: Quantity and Reference, kept but not understood.
    enum class Type { Boolean, Integer, Decimal, String, Uri, Date, DateTime, Time, Coding, Attachment, Other };

    static Value boolean(bool value) { return Value(Type::Boolean, u"Boolean", Json(value)); }
    static Value integer(qint64 value) { return Value(Type::Integer, u"Integer", Json(value)); }
    // `text` must be a JSON number, for instance "0.010".
    static Value decimal(const QByteArray& text) { return Value(Type::Decimal, u"Decimal", Json::number(text)); }
    static Value string(const QString& text) { return Value(Type::String, u"String", Json(text)); }
    static Value uri(const QString& text) { return Value(Type::Uri, u"Uri", Json(text)); }
    static Value date(const PartialDate& date) { return Value(Type::Date, u"Date", Json(date.toText())); }
    static Value dateTime(const QString& text) { return Value(Type::DateTime, u"DateTime", Json(text)); }
    static Value time(const QString& text) { return Value(Type::Time, u"Time", Json(text)); }
    static Value coding(const Coding& coding);
    // {"contentType", "url" or "data", "size", "title", …}
    static Value attachment(Json attachment) { return Value(Type::Attachment, u"Attachment", std::move(attachment)); }
    // The value of a member such as "valueDate" or "answerDate", whose first letters are `prefix`. Nothing if FHIR has
    // no such type. What stands in it may still be malformed.
    static std::optional<Value> fromMember(QStringView prefix, const Json::Member& member);

    Type type() const { return m_type; }
    QStringView suffix() const { return m_suffix; } // "Date", for "valueDate"
    const Json& json() const { return m_json; }
    // Whether what stands there is of its type: a date that exists, an integer of 32 bits, a Coding that is an object.
    bool isWellFormed() const;

    // Each nothing (or false, empty) where the value is of another type or malformed.
    bool toBool() const { return m_json.toBool(); }
    std::optional<qint64> toInteger() const;
    QByteArray numberText() const { return m_json.numberText(); } // Integer and Decimal
    QString toString() const { return m_json.toString(); }        // String, Uri, and the text of dates and times
    std::optional<PartialDate> toDate() const;
    std::optional<PartialDateTime> toDateTime() const;
    std::optional<QTime> toTime() const;
    Coding toCoding() const;

    // By size, which only numbers, dates, dateTimes and times have: dates by what both know, a dateTime and a date by
    // the date. Unordered for everything else.
    std::partial_ordering compare(const Value& other) const;
    // Whether this answer is the `wanted` value: for a Coding, code and system (a wanted one without system takes any);
    // texts by their characters, all else by size.
    bool matches(const Value& wanted) const;

    // The same type and the same text.
    bool operator==(const Value& other) const { return m_suffix == other.m_suffix && m_json == other.m_json; }

private:
    Value(Type type, QStringView suffix, Json json)
        : m_type(type)
        , m_suffix(suffix)
        , m_json(std::move(json))
    {
    }
    Type m_type;
    QStringView m_suffix; // of a string literal
    Json m_json;
};

// Compares two JSON numbers exactly, whatever their number of digits.
[[nodiscard]] std::strong_ordering compareDecimals(const QByteArray& a, const QByteArray& b);
// The digits behind the point as written: 2 for "1.50"; 3 for "1e-3".
[[nodiscard]] int decimalPlaces(const QByteArray& number);

} // namespace stipple::forms
