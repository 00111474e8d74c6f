#include "core/json.h"

// RapidJSON adds to the null pointer of a stack that is still empty, which clang's sanitizer stops at.
#ifdef __clang__
#pragma clang attribute push(__attribute__((no_sanitize("pointer-overflow"))), apply_to = function)
#endif
#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>
#ifdef __clang__
#pragma clang attribute pop
#endif

namespace stipple
{

// Builds a Json from RapidJSON's events. Iterative, so that depth costs no stack.
class JsonReader
{
public:
    JsonReader(const QByteArray& bytes, const JsonLimits& limits)
        : m_limits(limits)
        , m_stream(bytes.constData(), std::size_t(bytes.size()))
    {
    }

    Result<Json> read(const QByteArray& bytes)
    {
        rapidjson::Reader reader;
        constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag |
                                   rapidjson::kParseNumbersAsStringsFlag;
        const auto result = reader.Parse<flags>(m_stream, *this);
        if (!result) {
            const QString reason =
                m_reason.isEmpty() ? QString::fromLatin1(rapidjson::GetParseError_En(result.Code())) : m_reason;
            const JsonPlace place = jsonPlace(bytes, qsizetype(result.Offset()));
            return failure(ErrorCode::InvalidInput,
                           QCoreApplication::translate("Json", "Not valid JSON at line %1, column %2: %3")
                               .arg(place.line)
                               .arg(place.column)
                               .arg(reason));
        }
        return std::move(m_root);
    }

    bool Null() { return add(Json(), 4); }
    bool Bool(bool value) { return add(Json(value), value ? 4 : 5); }
    bool Int(int) { return false; } // numbers come as text, through RawNumber
    bool Uint(unsigned) { return false; }
    bool Int64(std::int64_t) { return false; }
    bool Uint64(std::uint64_t) { return false; }
    bool Double(double) { return false; }
    bool RawNumber(const char* text, rapidjson::SizeType length, bool)
    {
        return add(Json::number(QByteArray(text, qsizetype(length))), qsizetype(length));
    }
    bool String(const char* text, rapidjson::SizeType length, bool)
    {
        return add(Json(QString::fromUtf8(text, qsizetype(length))), stringLength());
    }
    bool StartObject() { return open(Json::object()); }
    bool StartArray() { return open(Json::array()); }
    bool EndObject(rapidjson::SizeType)
    {
        // Sorted pointers find a duplicate in n log n, also among 100,000 members.
        auto& object = std::get<Json::Object>(m_open.back().m_value);
        std::vector<const QString*> names;
        names.reserve(object.size());
        for (const auto& member : object)
            names.push_back(&member.first);
        std::sort(names.begin(), names.end(), [](const auto* a, const auto* b) { return *a < *b; });
        for (std::size_t i = 1; i < names.size(); ++i) {
            if (*names[i] == *names[i - 1])
                return refuse(QCoreApplication::translate("Json", "the name \"%1\" stands twice in one object.")
                                  .arg(names[i]->left(80)));
        }
        return close();
    }
    bool EndArray(rapidjson::SizeType) { return close(); }
    bool Key(const char* text, rapidjson::SizeType length, bool)
    {
        m_names.push_back(QString::fromUtf8(text, qsizetype(length)));
        return true;
    }

private:
    bool refuse(const QString& reason)
    {
        m_reason = reason;
        return false;
    }

    // The bytes that the string just read takes in the source, quotes included: back to a quote that is not escaped.
    qsizetype stringLength() const
    {
        const char* const end = m_stream.src_;
        const char* quote = end - 2;
        const auto isEscaped = [&] {
            const char* slash = quote;
            while (slash > m_stream.begin_ && slash[-1] == '\\')
                --slash;
            return (quote - slash) % 2 != 0;
        };
        while (quote > m_stream.begin_ && (*quote != '"' || isEscaped()))
            --quote;
        return end - quote;
    }

    // A scalar is told when it has been read, `length` bytes behind its beginning.
    bool add(Json value, qsizetype length = 0)
    {
        if (value.m_offset < 0)
            value.m_offset = qsizetype(m_stream.Tell()) - length;
        if (++m_count > m_limits.values)
            return refuse(QCoreApplication::translate("Json", "more than %1 values.").arg(m_limits.values));
        if (m_open.empty()) {
            m_root = std::move(value);
            return true;
        }
        Json& parent = m_open.back();
        if (parent.isArray()) {
            std::get<Json::Array>(parent.m_value).push_back(std::move(value));
        } else {
            std::get<Json::Object>(parent.m_value).emplace_back(std::move(m_names.back()), std::move(value));
            m_names.pop_back();
        }
        return true;
    }

    bool open(Json container)
    {
        if (int(m_open.size()) >= m_limits.depth)
            return refuse(QCoreApplication::translate("Json", "nested more than %1 deep.").arg(m_limits.depth));
        container.m_offset = qsizetype(m_stream.Tell());
        m_open.push_back(std::move(container));
        return true;
    }

    bool close()
    {
        Json done = std::move(m_open.back());
        m_open.pop_back();
        return add(std::move(done));
    }

    JsonLimits m_limits;
    rapidjson::MemoryStream m_stream;
    std::vector<Json> m_open;
    std::vector<QString> m_names;
    qsizetype m_count = 0;
    Json m_root;
    QString m_reason;
};

Result<Json> Json::parse(const QByteArray& bytes, const JsonLimits& limits)
{
    if (bytes.size() > limits.bytes)
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("Json", "This document is too large: %1 bytes, at most %2.")
                           .arg(bytes.size())
                           .arg(limits.bytes));
    return JsonReader(bytes, limits).read(bytes);
}

JsonPlace jsonPlace(const QByteArray& bytes, qsizetype offset)
{
    JsonPlace place;
    for (qsizetype i = 0; i < std::min(offset, bytes.size()); ++i) {
        if (bytes[i] == '\n') {
            ++place.line;
            place.column = 1;
        } else {
            ++place.column;
        }
    }
    return place;
}

} // namespace stipple
