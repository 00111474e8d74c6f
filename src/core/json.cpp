#include "core/json.h"

#include <charconv>
#include <cmath>

namespace stipple
{

namespace
{

void appendEscaped(QByteArray& out, const QString& text)
{
    out += '"';
    for (const char byte : text.toUtf8()) {
        switch (byte) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (quint8(byte) < 0x20) {
                static constexpr char digits[] = "0123456789abcdef";
                out += "\\u00";
                out += digits[quint8(byte) >> 4];
                out += digits[quint8(byte) & 0xf];
            } else {
                out += byte;
            }
        }
    }
    out += '"';
}

bool hasLoneSurrogate(const QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (!text[i].isHighSurrogate() || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
            return true;
        ++i;
    }
    return false;
}

void write(QByteArray& out, const Json& value)
{
    switch (value.type()) {
    case Json::Type::Null:
        out += "null";
        break;
    case Json::Type::Bool:
        out += value.toBool() ? "true" : "false";
        break;
    case Json::Type::Number:
        out += value.numberText();
        break;
    case Json::Type::String:
        appendEscaped(out, value.toString());
        break;
    case Json::Type::Array: {
        out += '[';
        bool first = true;
        for (const Json& item : value.items()) {
            if (!first)
                out += ',';
            first = false;
            write(out, item);
        }
        out += ']';
        break;
    }
    case Json::Type::Object: {
        out += '{';
        bool first = true;
        for (const auto& [name, member] : value.members()) {
            if (!first)
                out += ',';
            first = false;
            appendEscaped(out, name);
            out += ':';
            write(out, member);
        }
        out += '}';
        break;
    }
    }
}

Done writeCanonical(QByteArray& out, const Json& value)
{
    const auto noForm = [](const QString& what) {
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("Json", "This document cannot be signed: it holds %1.").arg(what));
    };
    switch (value.type()) {
    case Json::Type::Number: {
        const double number = value.toDouble(std::nan(""));
        if (!std::isfinite(number))
            return noForm(QCoreApplication::translate("Json", "a number out of range"));
        out += ecmaScriptNumber(number);
        return {};
    }
    case Json::Type::String:
        if (hasLoneSurrogate(value.toString()))
            return noForm(QCoreApplication::translate("Json", "half a character"));
        appendEscaped(out, value.toString());
        return {};
    case Json::Type::Array: {
        out += '[';
        bool first = true;
        for (const Json& item : value.items()) {
            if (!first)
                out += ',';
            first = false;
            STIPPLE_TRY(writeCanonical(out, item));
        }
        out += ']';
        return {};
    }
    case Json::Type::Object: {
        std::vector<const Json::Member*> sorted;
        sorted.reserve(value.members().size());
        for (const auto& member : value.members())
            sorted.push_back(&member);
        // By UTF-16 code units, which is how QString compares.
        std::sort(sorted.begin(), sorted.end(), [](const auto* a, const auto* b) { return a->first < b->first; });
        out += '{';
        bool first = true;
        for (const auto* member : sorted) {
            if (!first)
                out += ',';
            first = false;
            if (hasLoneSurrogate(member->first))
                return noForm(QCoreApplication::translate("Json", "half a character"));
            appendEscaped(out, member->first);
            out += ':';
            STIPPLE_TRY(writeCanonical(out, member->second));
        }
        out += '}';
        return {};
    }
    default:
        write(out, value);
        return {};
    }
}

} // namespace

QByteArray ecmaScriptNumber(double value)
{
    if (value == 0)
        return "0"; // -0 too
    // Shortest digits that read back the same, as d.ddde±xx; then laid out as ECMA-262 Number::toString says.
    char buffer[40];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, std::abs(value), std::chars_format::scientific).ptr;
    const QByteArray text(buffer, end - buffer);
    const qsizetype e = text.indexOf('e');
    QByteArray digits = text.left(e);
    digits.remove(1, 1); // the point, if there is one
    const int n = text.mid(e + 1).toInt() + 1;
    const auto k = int(digits.size());
    QByteArray out;
    if (k <= n && n <= 21) {
        out = digits + QByteArray(n - k, '0');
    } else if (0 < n && n <= 21) {
        out = digits.left(n) + '.' + digits.mid(n);
    } else if (-6 < n && n <= 0) {
        out = "0." + QByteArray(-n, '0') + digits;
    } else {
        out = digits.left(1);
        if (k > 1)
            out += '.' + digits.mid(1);
        out += (n > 0 ? "e+" : "e-") + QByteArray::number(std::abs(n - 1));
    }
    return value < 0 ? '-' + out : out;
}

Json::Json(qint64 value)
    : m_value(Number{QByteArray::number(value)})
{
}

Json Json::number(QByteArray text)
{
    Json json;
    json.m_value = Number{std::move(text)};
    return json;
}

Json Json::fromDouble(double value) { return number(ecmaScriptNumber(value)); }

bool Json::toBool(bool otherwise) const
{
    const auto* value = std::get_if<bool>(&m_value);
    return value ? *value : otherwise;
}

QString Json::toString(const QString& otherwise) const
{
    const auto* value = std::get_if<QString>(&m_value);
    return value ? *value : otherwise;
}

QByteArray Json::numberText() const
{
    const auto* value = std::get_if<Number>(&m_value);
    return value ? value->text : QByteArray();
}

double Json::toDouble(double otherwise) const
{
    bool ok = false;
    const double value = numberText().toDouble(&ok);
    return ok ? value : otherwise;
}

std::optional<qint64> Json::toInteger() const
{
    bool ok = false;
    const qint64 value = numberText().toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

const Json::Array& Json::items() const
{
    static const Array none;
    const auto* value = std::get_if<Array>(&m_value);
    return value ? *value : none;
}

const Json::Object& Json::members() const
{
    static const Object none;
    const auto* value = std::get_if<Object>(&m_value);
    return value ? *value : none;
}

const Json* Json::find(QStringView name) const
{
    for (const auto& member : members()) {
        if (member.first == name)
            return &member.second;
    }
    return nullptr;
}

Json* Json::item(size_t index)
{
    Array* array = std::get_if<Array>(&m_value);
    return array && index < array->size() ? &(*array)[index] : nullptr;
}

Json* Json::find(QStringView name) { return const_cast<Json*>(std::as_const(*this).find(name)); }

const Json& Json::operator[](QStringView name) const
{
    static const Json null;
    const Json* found = find(name);
    return found ? *found : null;
}

void Json::insert(QString name, Json value)
{
    if (!isObject())
        m_value = Object();
    if (Json* found = find(name))
        *found = std::move(value);
    else
        std::get<Object>(m_value).emplace_back(std::move(name), std::move(value));
}

void Json::remove(QStringView name)
{
    if (auto* object = std::get_if<Object>(&m_value))
        std::erase_if(*object, [name](const Member& member) { return member.first == name; });
}

void Json::append(Json value)
{
    if (!isArray())
        m_value = Array();
    std::get<Array>(m_value).push_back(std::move(value));
}

bool Json::hasRepeatedName() const
{
    std::vector<QStringView> names;
    for (const Member& member : members())
        names.push_back(member.first);
    std::sort(names.begin(), names.end());
    return std::adjacent_find(names.begin(), names.end()) != names.end() ||
           std::any_of(members().begin(), members().end(),
                       [](const Member& member) { return member.second.hasRepeatedName(); }) ||
           std::any_of(items().begin(), items().end(), [](const Json& item) { return item.hasRepeatedName(); });
}

QByteArray Json::toBytes() const
{
    QByteArray out;
    write(out, *this);
    return out;
}

Result<QByteArray> Json::toCanonical() const
{
    QByteArray out;
    STIPPLE_TRY(writeCanonical(out, *this));
    return out;
}

bool Json::operator==(const Json& other) const
{
    if (type() != other.type())
        return false;
    if (!isObject())
        return m_value == other.m_value;
    if (members().size() != other.members().size())
        return false;
    for (const auto& [name, value] : members()) {
        const Json* found = other.find(name);
        if (!found || !(value == *found))
            return false;
    }
    return true;
}

} // namespace stipple
