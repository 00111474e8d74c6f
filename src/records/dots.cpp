#include "records/dots.h"

#include "core/ids.h"
#include "records/refusal.h"

namespace stipple::records
{

std::strong_ordering compareIds(const QUuid& a, const QUuid& b)
{
    if (const auto order = a.data1 <=> b.data1; order != 0)
        return order;
    if (const auto order = a.data2 <=> b.data2; order != 0)
        return order;
    if (const auto order = a.data3 <=> b.data3; order != 0)
        return order;
    return std::lexicographical_compare_three_way(std::begin(a.data4), std::end(a.data4), std::begin(b.data4),
                                                  std::end(b.data4));
}

std::strong_ordering Dot::operator<=>(const Dot& other) const
{
    const auto order = compareIds(device, other.device);
    return order != 0 ? order : n <=> other.n;
}

QString Dot::toText() const { return idText(device) + QLatin1Char(':') + QString::number(n); }

Result<Dot> Dot::fromText(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    Dot dot;
    bool ok = false;
    if (colon > 0) {
        dot.device = idFromText(text.left(colon));
        dot.n = text.mid(colon + 1).toLongLong(&ok);
    }
    // Written back, it must be the same: one dot has one text.
    if (!ok || dot.device.isNull() || dot.n < 1 || dot.n > greatest || dot.toText() != text)
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("Records", "The name of a change cannot be read."));
    return dot;
}

bool Seen::covers(const Dot& dot) const { return dot.n <= of(dot.device); }

bool Seen::covers(const Seen& other) const
{
    return std::all_of(other.m_numbers.begin(), other.m_numbers.end(),
                       [this](const auto& entry) { return entry.second <= of(entry.first); });
}

qint64 Seen::of(const QUuid& device) const
{
    const auto found = m_numbers.find(device);
    return found == m_numbers.end() ? 0 : found->second;
}

void Seen::raise(const Dot& dot)
{
    qint64& n = m_numbers[dot.device];
    n = std::max(n, dot.n);
}

void Seen::raise(const Seen& other)
{
    for (const auto& [device, n] : other.m_numbers)
        raise(Dot{device, n});
}

Json Seen::toJson() const
{
    Json json = Json::object();
    for (const auto& [device, n] : m_numbers)
        json.insert(idText(device), Json(n));
    return json;
}

Result<Seen> Seen::fromJson(const Json& json, const QString& place)
{
    if (!json.isObject())
        return refusal(place, QCoreApplication::translate("Records", "it must list devices and their change numbers"));
    Seen seen;
    for (const auto& [name, number] : json.members()) {
        const QUuid device = idFromText(name);
        if (device.isNull())
            return refusal(place, QCoreApplication::translate("Records", "it names something that is no device"));
        const std::optional<qint64> n = number.toInteger();
        if (!n || *n < 1 || *n > Dot::greatest)
            return refusal(place, QCoreApplication::translate("Records", "a change number must be whole, from 1 up"));
        seen.m_numbers.emplace(device, *n);
    }
    return seen;
}

} // namespace stipple::records
