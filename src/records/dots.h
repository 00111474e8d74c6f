// The names of writes, and what somebody has seen of them. A dot names one change made on one tablet; a Seen says, per
// tablet, up to which change all is known. Merging needs nothing else: no clock decides what is kept.
#pragma once

#include "core/json.h"
#include "core/result.h"

#include <QUuid>

#include <compare>
#include <map>

namespace stipple::records
{

// By bytes, as RFC 4122 writes them, so that the order is that of the texts on every machine.
[[nodiscard]] std::strong_ordering compareIds(const QUuid& a, const QUuid& b);

struct IdOrder {
    bool operator()(const QUuid& a, const QUuid& b) const { return compareIds(a, b) < 0; }
};

// The change number `n` of a device, from 1; raised in the transaction of the change. No device uses one twice: a
// restored or salvaged vault takes a new device identity first.
struct Dot {
    // What JSON numbers carry exactly (2^53 - 1).
    static constexpr qint64 greatest = 9'007'199'254'740'991;

    QUuid device;
    qint64 n = 0;

    std::strong_ordering operator<=>(const Dot& other) const;
    bool operator==(const Dot& other) const = default;

    // "device:n", and back; InvalidInput for anything else.
    QString toText() const;
    static Result<Dot> fromText(QStringView text);
};

// A version vector: for each device the number of its last change that is known; all before it are known too.
class Seen
{
public:
    using Numbers = std::map<QUuid, qint64, IdOrder>;

    bool covers(const Dot& dot) const;
    bool covers(const Seen& other) const;
    qint64 of(const QUuid& device) const; // 0 where nothing is known
    void raise(const Dot& dot);
    void raise(const Seen& other);
    const Numbers& numbers() const { return m_numbers; }
    bool isEmpty() const { return m_numbers.empty(); }
    bool operator==(const Seen& other) const = default;

    // { "device": n }, and back; `place` names it in the errors (InvalidInput).
    Json toJson() const;
    static Result<Seen> fromJson(const Json& json, const QString& place);

private:
    Numbers m_numbers;
};

} // namespace stipple::records
