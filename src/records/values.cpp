#include "records/values.h"

namespace stipple::records
{

namespace
{

// `text` as exactly `digits` digits, or -1.
int number(QStringView text, qsizetype digits)
{
    if (text.size() != digits || !std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return -1;
    return text.toInt();
}

QString padded(int value, int digits) { return QString::number(value).rightJustified(digits, u'0'); }

} // namespace

QDate PartialDate::earliest() const { return isNull() ? QDate() : QDate(year, std::max(month, 1), std::max(day, 1)); }

QDate PartialDate::latest() const
{
    if (isNull())
        return {};
    const QDate inMonth(year, month ? month : 12, 1);
    return day ? QDate(year, month, day) : QDate(inMonth.year(), inMonth.month(), inMonth.daysInMonth());
}

QString PartialDate::toText() const
{
    if (isNull())
        return {};
    QString text = padded(year, 4);
    if (month)
        text += u'-' + padded(month, 2);
    if (month && day)
        text += u'-' + padded(day, 2);
    return text;
}

std::optional<PartialDate> PartialDate::fromText(QStringView text)
{
    PartialDate date;
    date.year = number(text.left(4), 4);
    if (text.size() > 4)
        date.month = text[4] == u'-' ? number(text.mid(5, 2), 2) : -1;
    if (text.size() > 7)
        date.day = text[7] == u'-' ? number(text.mid(8), 2) : -1;
    const bool isDate = date.year >= 1 && date.month >= 0 && date.day >= 0 &&
                        QDate::isValid(date.year, std::max(date.month, 1), std::max(date.day, 1));
    // Written back, it must be the same: "2019-00" and "2019-3" are none.
    return isDate && date.toText() == text ? std::optional(date) : std::nullopt;
}

std::optional<QDate> dateFromJson(const Json& json)
{
    const auto partial = PartialDate::fromText(json.toString());
    return partial && partial->day ? std::optional(partial->earliest()) : std::nullopt;
}

Json dateToJson(const QDate& date) { return Json(PartialDate::of(date).toText()); }

std::optional<QDateTime> momentFromJson(const Json& json)
{
    const QString text = json.toString();
    if (text.size() != 24 || !text.endsWith(u'Z'))
        return std::nullopt;
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    return moment.isValid() && momentToJson(moment).toString() == text ? std::optional(moment) : std::nullopt;
}

Json momentToJson(const QDateTime& moment) { return Json(moment.toUTC().toString(Qt::ISODateWithMs)); }

std::optional<QTime> dayTimeFromJson(const Json& json)
{
    const QString text = json.toString();
    const QTime time = text.size() == 5 ? QTime::fromString(text, QStringLiteral("HH:mm")) : QTime();
    return time.isValid() ? std::optional(time) : std::nullopt;
}

Json dayTimeToJson(const QTime& time) { return Json(time.toString(QStringLiteral("HH:mm"))); }

std::optional<QByteArray> bytesFromJson(const Json& json)
{
    const QByteArray text = json.toString().toLatin1();
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    // One content, one text.
    if (!json.isString() || !decoded || (*decoded).toBase64() != text || json.toString().size() != text.size())
        return std::nullopt;
    return *decoded;
}

Json bytesToJson(const QByteArray& bytes) { return Json(QString::fromLatin1(bytes.toBase64())); }

std::optional<Strokes> strokesFromJson(const Json& json)
{
    if (!json.isArray())
        return std::nullopt;
    Strokes strokes;
    for (const Json& stroke : json.items()) {
        const auto& numbers = stroke.items();
        if (numbers.empty() || numbers.size() % 3 != 0)
            return std::nullopt;
        auto& points = strokes.emplace_back();
        for (std::size_t i = 0; i < numbers.size(); i += 3) {
            if (!numbers[i].isNumber() || !numbers[i + 1].isNumber() || !numbers[i + 2].toInteger())
                return std::nullopt;
            points.push_back({numbers[i].toDouble(), numbers[i + 1].toDouble(), *numbers[i + 2].toInteger()});
        }
    }
    return strokes;
}

Json strokesToJson(const Strokes& strokes)
{
    Json::Array all;
    for (const auto& stroke : strokes) {
        Json::Array numbers;
        for (const PenPoint& point : stroke) {
            numbers.push_back(Json::fromDouble(point.x));
            numbers.push_back(Json::fromDouble(point.y));
            numbers.push_back(Json(point.ms));
        }
        all.emplace_back(std::move(numbers));
    }
    return Json(std::move(all));
}

} // namespace stipple::records
