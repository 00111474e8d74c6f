#include "sample_values.h"

#include "sample.h"

#include "records/values.h"

namespace sample
{

namespace
{

Json text(const QString& value) { return Json(value); }

Json textFor(const FieldSpec& spec, int variant)
{
    switch (spec.rule.format) {
    case Format::Email:
        return text(QStringLiteral("zoe%1@example.org").arg(variant));
    case Format::Language:
        return text(variant ? QStringLiteral("pt-BR") : QStringLiteral("ar"));
    case Format::Zone:
        return text(variant ? QStringLiteral("Etc/GMT+5") : QStringLiteral("Europe/Madrid"));
    case Format::Currency:
        return text(variant ? QStringLiteral("EUR") : QStringLiteral("USD"));
    case Format::Sha256:
        return text(QString(64, variant ? u'0' : u'f'));
    case Format::Md5:
        return text(QString(32, variant ? u'0' : u'f'));
    case Format::Free:
        break;
    }
    return text(QString::fromUtf8("%1 ñ%2").arg(spec.name).arg(variant));
}

Json one(const FieldSpec& spec, int variant)
{
    switch (spec.kind) {
    case Kind::Text:
    case Kind::Prose:
        return textFor(spec, variant);
    case Kind::Flag:
        return Json(variant == 0);
    case Kind::Count:
        return Json(qint64(std::clamp(7.0 + variant, spec.rule.min, spec.rule.max)));
    case Kind::Measure:
        return Json::fromDouble(std::clamp(1.25 + variant, spec.rule.min, spec.rule.max));
    case Kind::Date:
        return text(QStringLiteral("2026-03-0%1").arg(1 + variant));
    case Kind::PartialDate:
        return text(variant ? QStringLiteral("2028-05") : QStringLiteral("2027"));
    case Kind::Moment:
        return text(QStringLiteral("2026-03-01T0%1:00:00.000Z").arg(9 - variant));
    case Kind::DayTime:
        return text(QStringLiteral("0%1:30").arg(variant));
    case Kind::Choice:
        return text(spec.words[variant % spec.words.size()]);
    case Kind::Id:
        return text(idText(id(0x500 + variant)));
    case Kind::Bytes:
        return bytesToJson(QByteArray(variant + 3, 'b'));
    case Kind::Strokes:
        return strokesToJson({{{1.5, 2, 0}, {3, 4, 16}}, {{0, double(variant), 400}}});
    case Kind::Any: {
        Json any = Json::object();
        any.insert(QStringLiteral("resourceType"), text(QStringLiteral("QuestionnaireResponse")));
        any.insert(QStringLiteral("weight"), Json::number("0.010"));
        return any;
    }
    case Kind::Parts:
        break;
    }
    Json parts = Json::object();
    for (const FieldSpec& part : spec.parts)
        parts.insert(part.name, value(part, variant));
    return parts;
}

// A signature is drawn or typed, and says who gave it.
Json signers()
{
    Json drawn = Json::object();
    drawn.insert(QStringLiteral("width"), Json(600));
    drawn.insert(QStringLiteral("height"), Json(200));
    drawn.insert(QStringLiteral("strokes"), strokesToJson({{{0, 0, 0}, {5.5, 6, 12}}}));
    Json list = Json::array();
    for (const QString& role : {QStringLiteral("client"), QStringLiteral("practitioner")}) {
        Json signer = Json::object();
        signer.insert(QStringLiteral("role"), role);
        signer.insert(QStringLiteral("name"), text(QStringLiteral("Name of the ") + role));
        signer.insert(QStringLiteral("meaning"), text(QStringLiteral("I agree")));
        signer.insert(QStringLiteral("at"), text(QStringLiteral("2026-03-01T09:00:00.000Z")));
        if (role == u"client")
            signer.insert(QStringLiteral("drawn"), drawn);
        else
            signer.insert(QStringLiteral("typed"), text(QStringLiteral("Anna Example")));
        if (role == u"practitioner")
            signer.insert(QStringLiteral("practitioner"), idText(anna));
        list.append(std::move(signer));
    }
    return list;
}

} // namespace

Json value(const FieldSpec& spec, int variant)
{
    if (!spec.many)
        return one(spec, variant);
    Json list = Json::array();
    list.append(one(spec, variant));
    list.append(one(spec, variant + 1));
    return list;
}

std::optional<Json> wrongValue(const FieldSpec& spec)
{
    if (spec.many)
        return one(spec, 0).isObject() ? Json::object() : one(spec, 0);
    switch (spec.kind) {
    case Kind::Any:
        return std::nullopt;
    case Kind::Flag:
    case Kind::Text:
    case Kind::Prose:
        return Json(1);
    case Kind::Count:
        return Json::number("1.5");
    case Kind::Parts:
        return Json::array();
    default:
        return text(QStringLiteral("!"));
    }
}

FieldValues fullFields(Type type)
{
    FieldValues fields;
    for (const FieldSpec& spec : specOf(type).fields) {
        if (!spec.set) {
            fields[spec.name] = value(spec);
            continue;
        }
        fields[spec.name + QStringLiteral("/first")] = value(spec, 0);
        fields[spec.name + QStringLiteral("/second one")] = value(spec, 1);
    }
    if (type == Type::Session || type == Type::Response)
        fields[QStringLiteral("startedAt")] = text(QStringLiteral("2026-03-01T08:30:00.000Z"));
    if (type == Type::Screening)
        fields[QStringLiteral("eligibleFrom")] = text(QStringLiteral("2026-03-02"));
    if (type == Type::Consent || type == Type::Withdrawal)
        fields[QStringLiteral("signers")] = signers();
    if (type == Type::Screening)
        fields[QStringLiteral("outcome")] = text(QStringLiteral("decline"));
    if (type == Type::Consent)
        fields[QStringLiteral("onPaper")] = Json(false);
    return fields;
}

Record recordOf(Type type, const FieldValues& fields)
{
    Record record;
    record.id = id(0x77);
    record.type = typeName(type);
    record.schema = specOf(type).version;
    const Stamp by = stamp(tabletA, 1);
    record.author = {by.dot.device, by.dot.n, by.practitioner, by.at, 1};
    record.seen.raise(by.dot);
    for (const auto& [name, json] : fields)
        record.fields[name] = {{by.dot, Write{by.at, json}}};
    return record;
}

Record fullRecord(Type type)
{
    Record record = recordOf(type, fullFields(type));
    if (sealing(type) != Sealing::Living)
        record.seal = Seal{{QByteArray(64, 'a')}, QByteArray(64, 's')};
    return record;
}

} // namespace sample
