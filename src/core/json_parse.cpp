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
        return std::move(m_values.back());
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
        return add(Json(shared(text, length)), stringLength());
    }
    bool StartObject() { return open(); }
    bool StartArray() { return open(); }
    bool EndObject(rapidjson::SizeType count)
    {
        if (const QString* name = nameStandingTwice(count))
            return refuse(
                QCoreApplication::translate("Json", "the name \"%1\" stands twice in one object.").arg(name->left(80)));
        Json::Object object;
        object.reserve(count);
        const auto name = m_names.end() - count;
        const auto value = m_values.end() - count;
        for (std::ptrdiff_t i = 0; i < std::ptrdiff_t(count); ++i)
            object.emplace_back(std::move(name[i]), std::move(value[i]));
        m_names.erase(name, m_names.end());
        m_values.erase(value, m_values.end());
        return close(std::move(object));
    }
    bool EndArray(rapidjson::SizeType count)
    {
        const auto first = m_values.end() - count;
        Json::Array array(std::make_move_iterator(first), std::make_move_iterator(m_values.end()));
        m_values.erase(first, m_values.end());
        return close(std::move(array));
    }
    bool Key(const char* text, rapidjson::SizeType length, bool)
    {
        m_names.push_back(shared(text, length));
        return true;
    }

private:
    // The string; one of those met lately, if it is the same. Names, systems and codes stand again and again.
    QString shared(const char* text, std::size_t length)
    {
        constexpr std::size_t longest = 100;
        if (length > longest)
            return QString::fromUtf8(text, qsizetype(length));
        QString& lately = m_lately[std::hash<std::string_view>()({text, length}) % m_lately.size()];
        if (!QAnyStringView::equal(lately, QUtf8StringView(text, qsizetype(length))))
            lately = QString::fromUtf8(text, qsizetype(length));
        return lately;
    }

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
        m_values.push_back(std::move(value));
        return true;
    }

    // Of the names of the object that ends here, one that is there twice; nullptr if there is none.
    const QString* nameStandingTwice(std::size_t count) const
    {
        const auto names = std::span(m_names).last(count);
        if (count <= 16) {
            for (std::size_t i = 1; i < count; ++i) {
                if (std::find(names.begin(), names.begin() + std::ptrdiff_t(i), names[i]) !=
                    names.begin() + std::ptrdiff_t(i))
                    return &names[i];
            }
            return nullptr;
        }
        // Sorted pointers find a duplicate in n log n, also among 100,000 members.
        std::vector<const QString*> sorted;
        sorted.reserve(count);
        for (const QString& name : names)
            sorted.push_back(&name);
        std::sort(sorted.begin(), sorted.end(), [](const auto* x, const auto* y) { return *x < *y; });
        const auto twice =
            std::adjacent_find(sorted.begin(), sorted.end(), [](const auto* x, const auto* y) { return *x == *y; });
        return twice == sorted.end() ? nullptr : *twice;
    }

    bool open()
    {
        if (int(m_begins.size()) >= m_limits.depth)
            return refuse(QCoreApplication::translate("Json", "nested more than %1 deep.").arg(m_limits.depth));
        m_begins.push_back(qsizetype(m_stream.Tell()));
        return true;
    }

    bool close(Json container)
    {
        container.m_offset = m_begins.back();
        m_begins.pop_back();
        return add(std::move(container));
    }

    JsonLimits m_limits;
    std::array<QString, 1024> m_lately; // by hash; each place holds the last that fell there
    rapidjson::MemoryStream m_stream;
    // What was read and belongs to a container that has not ended: each takes its own from the end when it does.
    std::vector<Json> m_values;
    std::vector<QString> m_names;
    std::vector<qsizetype> m_begins; // of the open containers
    qsizetype m_count = 0;
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
