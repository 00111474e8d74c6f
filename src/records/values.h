// The values that records are made of, where C++ and Qt have no type that says enough.
#pragma once

#include "core/json.h"

#include <QDateTime>

#include <array>
#include <optional>
#include <vector>

namespace stipple::records
{

// A date of which only the year, or year and month, may be known ("about March 2019").
struct PartialDate {
    int year = 0;  // 1 to 9999; 0: nothing is known
    int month = 0; // 0: unknown
    int day = 0;   // 0: unknown

    static PartialDate of(QDate date) { return {date.year(), date.month(), date.day()}; }
    bool isNull() const { return year == 0; }
    // The first and the last day that it may mean.
    QDate earliest() const;
    QDate latest() const;
    // "2019", "2019-03", "2019-03-07", and back; nothing for what is no date.
    QString toText() const;
    static std::optional<PartialDate> fromText(QStringView text);
    bool operator==(const PartialDate& other) const = default;
};

// The words that stand in records for the values of an enum, in its order. Specialised beside each enum.
template <typename E>
struct Words;

// A choice from a list that newer apps may lengthen: an unknown word is kept, and is no value of E.
template <typename E>
class Choice
{
public:
    Choice() = default;
    Choice(E value)
        : m_word(Words<E>::all[std::size_t(value)].toString())
    {
    }
    static Choice fromWord(QString word)
    {
        Choice choice;
        choice.m_word = std::move(word);
        return choice;
    }
    const QString& word() const { return m_word; }
    bool isNull() const { return m_word.isEmpty(); }
    std::optional<E> known() const
    {
        for (std::size_t i = 0; i < Words<E>::all.size(); ++i) {
            if (Words<E>::all[i] == m_word)
                return E(i);
        }
        return std::nullopt;
    }
    bool operator==(const Choice& other) const = default;

private:
    QString m_word;
};

// A safety field: every value that somebody wrote without knowing of the others, the latest first. More than one means
// that a person has to decide; decide() is how they do.
template <typename T>
struct All {
    std::vector<T> values;

    All() = default;
    All(T value)
        : values{std::move(value)}
    {
    }
    bool isEmpty() const { return values.empty(); }
    bool isDisputed() const { return values.size() > 1; }
    T latest() const { return values.empty() ? T() : values.front(); }
    void decide(T value) { values.assign(1, std::move(value)); }
    bool operator==(const All& other) const = default;
};

// An object inside a field. Members that a newer app wrote are kept and written back.
struct Part {
    Json::Object others;
    bool operator==(const Part& other) const = default;
};

struct PenPoint {
    double x = 0; // in the pad's own units, see Drawing
    double y = 0;
    qint64 ms = 0; // since the first point of the drawing
    bool operator==(const PenPoint& other) const = default;
};
using Strokes = std::vector<std::vector<PenPoint>>;

// The forms in which they stand in records; nothing where the JSON is not exactly such a form.
[[nodiscard]] std::optional<QDate> dateFromJson(const Json& json);
[[nodiscard]] Json dateToJson(const QDate& date);
[[nodiscard]] std::optional<QDateTime> momentFromJson(const Json& json); // UTC
[[nodiscard]] Json momentToJson(const QDateTime& moment);
[[nodiscard]] std::optional<QTime> dayTimeFromJson(const Json& json);
[[nodiscard]] Json dayTimeToJson(const QTime& time);
[[nodiscard]] std::optional<QByteArray> bytesFromJson(const Json& json);
[[nodiscard]] Json bytesToJson(const QByteArray& bytes);
[[nodiscard]] std::optional<Strokes> strokesFromJson(const Json& json);
[[nodiscard]] Json strokesToJson(const Strokes& strokes);

} // namespace stipple::records
