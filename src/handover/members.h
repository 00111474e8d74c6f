// How the values of a hand-over stand in JSON: one listing of a struct's members,
//   template <typename V> void list(V& member, T& value) { member(u"name", value.name, Need::Given); … }
// serves for writing and for reading. Empty texts, null ids, invalid dates and empty lists are not written.
#pragma once

#include "core/ids.h"
#include "core/json.h"
#include "forms/value.h"
#include "records/values.h"

#include <QStringList>

#include <cmath>

namespace stipple::handover
{

enum class Need { Optional, Given };

class MemberWriter
{
public:
    template <typename T>
    void operator()(QStringView name, const T& value, Need = Need::Optional)
    {
        if (std::optional<Json> json = written(value))
            out.emplace_back(name.toString(), *std::move(json));
    }
    Json::Object out;

private:
    static std::optional<Json> given(bool isGiven, Json json)
    {
        return isGiven ? std::optional(std::move(json)) : std::nullopt;
    }
    static std::optional<Json> written(const QString& text) { return given(!text.isEmpty(), Json(text)); }
    static std::optional<Json> written(const QByteArray& bytes)
    {
        return given(!bytes.isEmpty(), Json(QString::fromLatin1(bytes.toBase64())));
    }
    static std::optional<Json> written(const QUuid& id) { return given(!id.isNull(), Json(idText(id))); }
    static std::optional<Json> written(const QDate& date) { return given(date.isValid(), records::dateToJson(date)); }
    static std::optional<Json> written(const QTime& time)
    {
        return given(time.isValid(), records::dayTimeToJson(time));
    }
    static std::optional<Json> written(const QDateTime& moment)
    {
        return given(moment.isValid(), records::momentToJson(moment));
    }
    static std::optional<Json> written(bool value) { return Json(value); }
    static std::optional<Json> written(int value) { return Json(value); }
    static std::optional<Json> written(qint64 value) { return Json(value); }
    static std::optional<Json> written(quint64 value) { return Json(qint64(value)); }
    static std::optional<Json> written(double value) { return Json::fromDouble(value); }
    static std::optional<Json> written(const Json& json) { return given(!json.isNull(), json); }
    static std::optional<Json> written(const forms::Value& value)
    {
        return Json(Json::Object{{QLatin1String("value") + value.suffix().toString(), value.json()}});
    }
    static std::optional<Json> written(const std::vector<records::PenPoint>& points)
    {
        return records::strokesToJson({points}).items().front();
    }
    static std::optional<Json> written(const QStringList& texts)
    {
        Json::Array all(texts.begin(), texts.end());
        return given(!texts.isEmpty(), Json(std::move(all)));
    }
    template <typename T>
    static std::optional<Json> written(const std::vector<T>& values)
    {
        Json::Array all;
        for (const T& value : values)
            all.push_back(written(value).value_or(Json()));
        return given(!values.empty(), Json(std::move(all)));
    }
    template <typename T>
    requires std::is_enum_v<T>
    static std::optional<Json> written(T value) { return Json(records::Words<T>::all[std::size_t(value)].toString()); }
    template <typename T>
    requires std::is_class_v<T>
    static std::optional<Json> written(const T& value)
    {
        MemberWriter inner;
        list(inner, const_cast<T&>(value)); // a listing reads and writes; this one only reads
        return Json(std::move(inner.out));
    }
};

class MemberReader
{
public:
    explicit MemberReader(const Json& json, QString place = {})
        : m_json(json)
        , m_place(std::move(place))
    {
        if (!json.isObject())
            refuse(m_place);
    }
    template <typename T>
    void operator()(QStringView name, T& value, Need need = Need::Optional)
    {
        const QString place = m_place.isEmpty() ? name.toString() : m_place + u'.' + name.toString();
        if (const Json* found = m_json.find(name)) {
            if (!take(*found, value, place))
                refuse(place);
        } else if (need == Need::Given) {
            refuse(place);
        }
    }
    bool fits() const { return m_wrong.isEmpty(); }
    // The first member that is missing or is not what it must be.
    const QString& wrong() const { return m_wrong; }
    void refuse(const QString& place)
    {
        if (m_wrong.isEmpty())
            m_wrong = place.isEmpty() ? QStringLiteral("{}") : place;
    }

private:
    static constexpr qsizetype longestText = 100'000;

    template <typename T>
    static bool assign(T& into, std::optional<T> value)
    {
        if (!value)
            return false;
        into = *std::move(value);
        return true;
    }
    bool take(const Json& json, QString& text, const QString&)
    {
        text = json.toString();
        return json.isString() && text.size() <= longestText;
    }
    bool take(const Json& json, QByteArray& bytes, const QString&)
    {
        const auto decoded =
            QByteArray::fromBase64Encoding(json.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        bytes = decoded.decoded;
        return json.isString() && decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok;
    }
    bool take(const Json& json, QUuid& id, const QString&)
    {
        id = idFromText(json.toString());
        return !id.isNull();
    }
    bool take(const Json& json, QDate& date, const QString&) { return assign(date, records::dateFromJson(json)); }
    bool take(const Json& json, QTime& time, const QString&) { return assign(time, records::dayTimeFromJson(json)); }
    bool take(const Json& json, QDateTime& moment, const QString&)
    {
        return assign(moment, records::momentFromJson(json));
    }
    bool take(const Json& json, bool& value, const QString&)
    {
        value = json.toBool();
        return json.isBool();
    }
    template <typename T>
    requires(std::is_same_v<T, int> || std::is_same_v<T, qint64> ||
             std::is_same_v<T, quint64>) bool take(const Json& json, T& value, const QString&)
    {
        const auto number = json.toInteger();
        if (!number || !std::in_range<T>(*number))
            return false;
        value = T(*number);
        return true;
    }
    bool take(const Json& json, double& value, const QString&)
    {
        value = json.toDouble();
        return json.isNumber() && std::isfinite(value);
    }
    bool take(const Json& json, Json& value, const QString&)
    {
        value = json;
        return true;
    }
    bool take(const Json& json, std::vector<records::PenPoint>& points, const QString&)
    {
        const auto strokes = records::strokesFromJson(Json(Json::Array{json}));
        return strokes && assign(points, std::optional(strokes->front()));
    }
    bool take(const Json& json, QStringList& texts, const QString&)
    {
        for (const Json& text : json.items()) {
            if (!text.isString() || text.toString().size() > longestText)
                return false;
            texts += text.toString();
        }
        return json.isArray();
    }
    bool take(const Json& json, std::vector<forms::Value>& values, const QString&)
    {
        for (const Json& member : json.items()) {
            auto value = member.members().size() == 1 ? forms::Value::fromMember(u"value", member.members().front())
                                                      : std::nullopt;
            if (!value)
                return false;
            values.push_back(*std::move(value));
        }
        return json.isArray();
    }
    template <typename T>
    bool take(const Json& json, std::vector<T>& values, const QString& place)
    {
        for (std::size_t i = 0; i < json.items().size(); ++i) {
            if (!take(json.items()[i], values.emplace_back(), QStringLiteral("%1[%2]").arg(place).arg(i)))
                return false;
        }
        return json.isArray();
    }
    template <typename T>
    requires std::is_enum_v<T>
    bool take(const Json& json, T& value, const QString&)
    {
        return assign(value, records::Choice<T>::fromWord(json.toString()).known());
    }
    template <typename T>
    requires std::is_class_v<T>
    bool take(const Json& json, T& value, const QString& place)
    {
        MemberReader inner(json, place);
        list(inner, value);
        if (!inner.fits())
            refuse(inner.wrong());
        return inner.fits();
    }

    const Json& m_json;
    QString m_place;
    QString m_wrong;
};

} // namespace stipple::handover
