// JSON as it was written: members keep their order, numbers their digits (0.010 stays 0.010), and every value knows
// where in the source it stood. Qt's own JSON sorts keys, drops duplicates and turns numbers into doubles, which a
// signed or clinical document cannot afford.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace stipple
{

// What parsing refuses before it costs anything.
struct JsonLimits {
    qsizetype bytes = 64 * 1024 * 1024;
    int depth = 128;
    qsizetype values = 5'000'000;
};

class Json
{
public:
    enum class Type { Null, Bool, Number, String, Array, Object };
    // A number, by its text as in the source: "-0", "1e40" and "0.010" are kept.
    struct Number {
        QByteArray text;
        bool operator==(const Number&) const = default;
    };
    using Member = std::pair<QString, Json>;
    using Array = std::vector<Json>;
    using Object = std::vector<Member>; // in the order written; names are unique

    Json() = default;
    Json(bool value)
        : m_value(value)
    {
    }
    Json(qint64 value);
    Json(int value)
        : Json(qint64(value))
    {
    }
    Json(QString value)
        : m_value(std::move(value))
    {
    }
    Json(Array value)
        : m_value(std::move(value))
    {
    }
    Json(Object value)
        : m_value(std::move(value))
    {
    }
    template <typename T>
    Json(const T*) = delete; // a pointer would become a bool
    // `text` must be a JSON number.
    static Json number(QByteArray text);
    static Json fromDouble(double value); // the shortest text that reads back as the same double
    static Json object() { return Json(Object()); }
    static Json array() { return Json(Array()); }

    // Errors: InvalidInput, saying what is wrong and at which line and column. Refuses duplicate names, invalid UTF-8,
    // lone surrogates, numbers beyond double's range, anything after the value, and what is over the limits.
    static Result<Json> parse(const QByteArray& bytes, const JsonLimits& limits = {});

    Type type() const { return Type(m_value.index()); }
    bool isNull() const { return type() == Type::Null; }
    bool isBool() const { return type() == Type::Bool; }
    bool isNumber() const { return type() == Type::Number; }
    bool isString() const { return type() == Type::String; }
    bool isArray() const { return type() == Type::Array; }
    bool isObject() const { return type() == Type::Object; }

    // The value, or a harmless default where the type is another.
    bool toBool(bool otherwise = false) const;
    QString toString(const QString& otherwise = {}) const;
    QByteArray numberText() const; // empty where it is no number
    double toDouble(double otherwise = 0) const;
    // The value where it is a whole number that fits; "1.0" and "1e2" are not.
    std::optional<qint64> toInteger() const;
    const Array& items() const;    // empty where it is no array
    const Object& members() const; // empty where it is no object

    // The member of that name, or nullptr.
    const Json* find(QStringView name) const;
    Json* find(QStringView name);
    // The element at that place of an array, or nullptr.
    Json* item(size_t index);
    // The member of that name, or a null value.
    const Json& operator[](QStringView name) const;
    const Json& operator[](const char16_t* name) const { return (*this)[QStringView(name)]; }
    // Sets or appends a member; a value that is no object becomes one.
    void insert(QString name, Json value);
    void remove(QStringView name);
    void append(Json value); // a value that is no array becomes one

    // Whether an object in here has two members of one name: parse() would refuse what toBytes() makes of it.
    bool hasRepeatedName() const;

    // Compact, in the order and with the digits kept.
    QByteArray toBytes() const;
    // RFC 8785 (JSON Canonicalization Scheme): the bytes that are hashed and signed. Fails (InvalidInput) on what
    // has no canonical form: a number beyond double's range, a lone surrogate.
    Result<QByteArray> toCanonical() const;

    // Where the value began in the parsed bytes; -1 for one that was built.
    qsizetype offset() const { return m_offset; }

    // Equal by type and content as written; members in any order.
    bool operator==(const Json& other) const;

private:
    friend class JsonReader;
    std::variant<std::monostate, bool, Number, QString, Array, Object> m_value;
    qsizetype m_offset = -1;
};

// Line and column, both from 1, columns in bytes, of an offset in `bytes`.
struct JsonPlace {
    int line = 1;
    int column = 1;
};
[[nodiscard]] JsonPlace jsonPlace(const QByteArray& bytes, qsizetype offset);

// The text ECMAScript's Number::toString gives, as RFC 8785 asks. `value` must be finite.
[[nodiscard]] QByteArray ecmaScriptNumber(double value);

} // namespace stipple
