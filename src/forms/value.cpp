#include "forms/value.h"

#include <array>

namespace stipple::forms
{

namespace
{

struct Kind {
    QStringView suffix;
    Value::Type type;
};
constexpr std::array<Kind, 12> kinds = {{{u"Boolean", Value::Type::Boolean},
                                         {u"Integer", Value::Type::Integer},
                                         {u"Decimal", Value::Type::Decimal},
                                         {u"String", Value::Type::String},
                                         {u"Uri", Value::Type::Uri},
                                         {u"Date", Value::Type::Date},
                                         {u"DateTime", Value::Type::DateTime},
                                         {u"Time", Value::Type::Time},
                                         {u"Coding", Value::Type::Coding},
                                         {u"Attachment", Value::Type::Attachment},
                                         {u"Quantity", Value::Type::Other},
                                         {u"Reference", Value::Type::Other}}};

bool isNumberType(Value::Type type) { return type == Value::Type::Integer || type == Value::Type::Decimal; }
bool isTextType(Value::Type type) { return type == Value::Type::String || type == Value::Type::Uri; }
bool isDateType(Value::Type type) { return type == Value::Type::Date || type == Value::Type::DateTime; }

// A decimal number as sign, digits without leading or trailing zeros, and the power of ten of "0.digits".
struct Decimal {
    int sign = 0; // 0 for zero
    QByteArray digits;
    qint64 power = 0;

    explicit Decimal(const QByteArray& text)
    {
        const qsizetype e = text.toLower().indexOf('e');
        QByteArray mantissa = e < 0 ? text : text.left(e);
        bool fits = true;
        qint64 exponent = e < 0 ? 0 : text.mid(e + 1).toLongLong(&fits);
        const bool negative = mantissa.startsWith('-');
        if (negative)
            mantissa.remove(0, 1);
        const qsizetype point = mantissa.indexOf('.');
        qint64 whole = point < 0 ? mantissa.size() : point;
        digits = point < 0 ? mantissa : mantissa.left(point) + mantissa.mid(point + 1);
        qsizetype zeros = 0;
        while (zeros < digits.size() && digits[zeros] == '0')
            ++zeros;
        digits.remove(0, zeros);
        whole -= zeros;
        while (digits.endsWith('0'))
            digits.chop(1);
        if (digits.isEmpty())
            return;
        sign = negative ? -1 : 1;
        // An exponent of more than eighteen digits is one of the two ends.
        constexpr qint64 far = 1'000'000'000'000'000'000;
        if (!fits)
            exponent = text.mid(e + 1).startsWith('-') ? -far : far;
        power = std::clamp(exponent, -far, far) + whole;
    }
};

} // namespace

Value Value::coding(const Coding& coding)
{
    Json::Object members;
    members.reserve(3);
    if (!coding.system.isEmpty())
        members.emplace_back(QStringLiteral("system"), Json(coding.system));
    members.emplace_back(QStringLiteral("code"), Json(coding.code));
    if (!coding.display.isEmpty())
        members.emplace_back(QStringLiteral("display"), Json(coding.display));
    return Value(Type::Coding, u"Coding", Json(std::move(members)));
}

std::optional<Value> Value::fromMember(QStringView prefix, const Json::Member& member)
{
    if (!member.first.startsWith(prefix))
        return std::nullopt;
    const QStringView suffix = QStringView(member.first).mid(prefix.size());
    for (const Kind& kind : kinds) {
        if (suffix == kind.suffix)
            return Value(kind.type, kind.suffix, member.second);
    }
    return std::nullopt;
}

bool Value::isWellFormed() const
{
    switch (m_type) {
    case Type::Boolean:
        return m_json.isBool();
    case Type::Integer:
        return toInteger().has_value();
    case Type::Decimal:
        return m_json.isNumber();
    case Type::String:
    case Type::Uri:
        return m_json.isString() && !m_json.toString().isEmpty();
    case Type::Date:
        return toDate().has_value();
    case Type::DateTime:
        return toDateTime().has_value();
    case Type::Time:
        return toTime().has_value();
    case Type::Coding: {
        const auto isText = [this](const char16_t* name) {
            const Json* member = m_json.find(name);
            return !member || (member->isString() && !member->toString().isEmpty());
        };
        return m_json.isObject() && isText(u"system") && isText(u"code") && isText(u"display") &&
               (m_json.find(u"code") || m_json.find(u"display"));
    }
    case Type::Attachment:
    case Type::Other:
        return m_json.isObject();
    }
    return false;
}

std::optional<qint64> Value::toInteger() const
{
    if (m_type != Type::Integer)
        return std::nullopt;
    const auto number = m_json.toInteger();
    if (!number || *number < std::numeric_limits<qint32>::min() || *number > std::numeric_limits<qint32>::max())
        return std::nullopt;
    return number;
}

std::optional<PartialDate> Value::toDate() const
{
    return m_type == Type::Date ? PartialDate::fromText(m_json.toString()) : std::nullopt;
}

std::optional<PartialDateTime> Value::toDateTime() const
{
    return isDateType(m_type) ? PartialDateTime::fromText(m_json.toString()) : std::nullopt;
}

std::optional<QTime> Value::toTime() const
{
    return m_type == Type::Time ? timeFromText(m_json.toString()) : std::nullopt;
}

Coding Value::toCoding() const
{
    if (m_type != Type::Coding)
        return {};
    return {m_json[u"system"].toString(), m_json[u"code"].toString(), m_json[u"display"].toString()};
}

std::partial_ordering Value::compare(const Value& other) const
{
    constexpr auto none = std::partial_ordering::unordered;
    if (!isWellFormed() || !other.isWellFormed())
        return none;
    if (isNumberType(m_type) && isNumberType(other.m_type))
        return compareDecimals(numberText(), other.numberText());
    if (isDateType(m_type) && isDateType(other.m_type)) {
        auto mine = *toDateTime();
        auto theirs = *other.toDateTime();
        // Against a date, of a moment only its date counts, in the zone it was written in.
        if (m_type != other.m_type) {
            mine.moment.reset();
            theirs.moment.reset();
        }
        return mine <=> theirs;
    }
    if (m_type == Type::Time && other.m_type == Type::Time)
        return toTime()->msecsSinceStartOfDay() <=> other.toTime()->msecsSinceStartOfDay();
    return none;
}

bool Value::matches(const Value& wanted) const
{
    if (m_type == Type::Coding && wanted.m_type == Type::Coding) {
        const Coding mine = toCoding();
        const Coding theirs = wanted.toCoding();
        return !theirs.code.isEmpty() && mine.code == theirs.code &&
               (theirs.system.isEmpty() || mine.system == theirs.system);
    }
    if (m_type == Type::Boolean && wanted.m_type == Type::Boolean)
        return isWellFormed() && wanted.isWellFormed() && toBool() == wanted.toBool();
    // A url question is compared with a string: conditions have no other type for it.
    if (isTextType(m_type) && isTextType(wanted.m_type))
        return isWellFormed() && wanted.isWellFormed() && toString() == wanted.toString();
    return compare(wanted) == 0;
}

std::strong_ordering compareDecimals(const QByteArray& a, const QByteArray& b)
{
    const Decimal left(a);
    const Decimal right(b);
    if (left.sign != right.sign)
        return left.sign <=> right.sign;
    auto size = left.power <=> right.power;
    if (size == 0)
        size = left.digits.compare(right.digits) <=> 0;
    return left.sign < 0 ? 0 <=> size : left.sign == 0 ? std::strong_ordering::equal : size;
}

int decimalPlaces(const QByteArray& number)
{
    const qsizetype e = number.toLower().indexOf('e');
    const QByteArray mantissa = e < 0 ? number : number.left(e);
    const qsizetype point = mantissa.indexOf('.');
    const qint64 behind = point < 0 ? 0 : mantissa.size() - point - 1;
    const qint64 exponent = e < 0 ? 0 : number.mid(e + 1).toLongLong();
    return int(std::clamp<qint64>(behind - exponent, 0, std::numeric_limits<int>::max()));
}

} // namespace stipple::forms
