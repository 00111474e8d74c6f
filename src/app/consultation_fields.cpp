#include "app/consultation_fields.h"

namespace stipple::app
{

namespace
{

const QString vertexStage = QStringLiteral("III-vertex");

template <typename E>
QStringList wordsOf(const std::vector<records::Choice<E>>& choices)
{
    QStringList words;
    for (const auto& choice : choices)
        words += choice.word();
    return words;
}

QVariant flag(const std::optional<bool>& value) { return value ? QVariant(*value) : QVariant(); }
QVariant count(const std::optional<qint64>& value) { return value ? QVariant(*value) : QVariant(); }

QVariantList strokesOf(const std::optional<records::Drawing>& drawing)
{
    QVariantList all;
    for (const auto& stroke : drawing ? drawing->strokes : records::Strokes()) {
        QVariantList points;
        for (const records::PenPoint& point : stroke) {
            points += QVariantMap{{QStringLiteral("x"), point.x},
                                  {QStringLiteral("y"), point.y},
                                  {QStringLiteral("ms"), double(point.ms)}};
        }
        all += QVariant(points);
    }
    return all;
}

std::optional<records::Drawing> drawingFrom(const QVariantList& strokes)
{
    if (strokes.isEmpty())
        return std::nullopt;
    records::Drawing drawing;
    drawing.width = sketchWidth;
    drawing.height = sketchHeight;
    for (const QVariant& stroke : strokes) {
        auto& points = drawing.strokes.emplace_back();
        for (const QVariant& point : stroke.toList()) {
            const QVariantMap map = point.toMap();
            points.push_back({map.value(QStringLiteral("x")).toDouble(), map.value(QStringLiteral("y")).toDouble(),
                              map.value(QStringLiteral("ms")).toLongLong()});
        }
    }
    return drawing;
}

template <typename E>
bool choose(records::Choice<E>& choice, const QString& word)
{
    const auto made = records::Choice<E>::fromWord(word);
    if (!word.isEmpty() && !made.known())
        return false;
    choice = made;
    return true;
}

bool setNorwood(records::Plan& plan, const QString& stage)
{
    const bool isVertex = stage == vertexStage;
    if (!choose(plan.norwood, isVertex ? QStringLiteral("III") : stage))
        return false;
    plan.vertex = isVertex ? std::optional(true) : std::nullopt;
    return true;
}

bool setCount(std::optional<qint64>& field, const QVariant& value, qint64 least, qint64 most)
{
    if (!value.isValid() || value.toString().isEmpty()) {
        field.reset();
        return true;
    }
    bool isNumber = false;
    const qint64 number = value.toString().toLongLong(&isNumber);
    if (!isNumber || number < least || number > most)
        return false;
    field = number;
    return true;
}

bool setMeasure(std::optional<double>& field, const QVariant& value, double least, double most)
{
    if (value.toString().isEmpty()) {
        field.reset();
        return true;
    }
    bool isNumber = false;
    const double number = value.toString().toDouble(&isNumber);
    if (!isNumber || number < least || number > most)
        return false;
    field = number;
    return true;
}

bool setDay(QDate& field, const QVariant& value)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    if (!value.toString().isEmpty() && !day.isValid())
        return false;
    field = day;
    return true;
}

template <typename E>
bool toggleChoice(std::vector<records::Choice<E>>& list, const QString& id)
{
    const auto choice = records::Choice<E>::fromWord(id);
    if (!choice.known())
        return false;
    if (std::erase(list, choice) == 0)
        list.push_back(choice);
    return true;
}

} // namespace

QVariantMap valuesOf(const records::Plan& plan)
{
    QString norwood = plan.norwood.word();
    if (plan.norwood.known() == records::Norwood::III && plan.vertex.value_or(false))
        norwood = vertexStage;
    return {{QStringLiteral("indications"), QStringList(plan.indications.begin(), plan.indications.end())},
            {QStringLiteral("causes"), wordsOf(plan.causes)},
            {QStringLiteral("physicianSeen"), flag(plan.physicianSeen)},
            {QStringLiteral("physicianSeenOn"), plan.physicianSeenOn.toString(Qt::ISODate)},
            {QStringLiteral("physician"), plan.physician},
            {QStringLiteral("wantsToGrowHairOut"), flag(plan.wantsToGrowHairOut)},
            {QStringLiteral("transplantPlanned"), flag(plan.transplantPlanned)},
            {QStringLiteral("norwood"), norwood},
            {QStringLiteral("ludwig"), plan.ludwig.word()},
            {QStringLiteral("scars"), wordsOf(plan.scars)},
            {QStringLiteral("scarSketch"), strokesOf(plan.scarSketch)},
            {QStringLiteral("skinType"), plan.skinType.word()},
            {QStringLiteral("hairCalibre"), plan.hairCalibre ? QString::number(*plan.hairCalibre) : QString()},
            {QStringLiteral("zones"), wordsOf(plan.zones)},
            {QStringLiteral("area"), plan.area ? QString::number(*plan.area) : QString()},
            {QStringLiteral("mayExtend"), flag(plan.mayExtend)},
            {QStringLiteral("sketch"), strokesOf(plan.hairlineSketch)},
            {QStringLiteral("hairline"), plan.hairline.word()},
            {QStringLiteral("finish"), plan.finish.word()},
            {QStringLiteral("expectations"), plan.expectations},
            {QStringLiteral("explained"), plan.explained},
            {QStringLiteral("sessions"), count(plan.sessions)},
            {QStringLiteral("spacing"), count(plan.spacing)},
            {QStringLiteral("patchTest"), plan.patchTest.toString(Qt::ISODate)},
            {QStringLiteral("patchTestResult"), plan.patchTestResult}};
}

bool setValue(records::Plan& plan, const QString& field, const QVariant& value)
{
    const std::pair<QStringView, std::optional<bool>*> flags[] = {{u"physicianSeen", &plan.physicianSeen},
                                                                  {u"wantsToGrowHairOut", &plan.wantsToGrowHairOut},
                                                                  {u"transplantPlanned", &plan.transplantPlanned},
                                                                  {u"mayExtend", &plan.mayExtend}};
    for (const auto& [name, member] : flags) {
        if (name == field) {
            *member = value.isValid() ? std::optional(value.toBool()) : std::nullopt;
            return true;
        }
    }
    const std::pair<QStringView, QString*> words[] = {{u"physician", &plan.physician},
                                                      {u"expectations", &plan.expectations},
                                                      {u"explained", &plan.explained},
                                                      {u"patchTestResult", &plan.patchTestResult}};
    for (const auto& [name, member] : words) {
        if (name == field) {
            *member = value.toString();
            return true;
        }
    }
    const QString word = value.toString();
    if (field == u"norwood")
        return setNorwood(plan, word);
    if (field == u"ludwig")
        return choose(plan.ludwig, word);
    if (field == u"skinType")
        return choose(plan.skinType, word);
    if (field == u"hairline")
        return choose(plan.hairline, word);
    if (field == u"finish")
        return choose(plan.finish, word);
    if (field == u"physicianSeenOn")
        return setDay(plan.physicianSeenOn, value);
    if (field == u"patchTest")
        return setDay(plan.patchTest, value);
    if (field == u"sessions")
        return setCount(plan.sessions, value, 1, 20);
    if (field == u"spacing")
        return setCount(plan.spacing, value, 7, 3'650); // below 7 days is refused, whatever the plan
    if (field == u"area")
        return setMeasure(plan.area, value, 0, 2'000);
    if (field == u"hairCalibre")
        return setMeasure(plan.hairCalibre, value, 10, 300);
    if (field == u"scarSketch") {
        plan.scarSketch = drawingFrom(value.toList());
        return true;
    }
    if (field == u"sketch") {
        plan.hairlineSketch = drawingFrom(value.toList());
        return true;
    }
    return false;
}

bool toggle(records::Plan& plan, const QString& field, const QString& id)
{
    if (field == u"indications") {
        if (std::erase(plan.indications, id) == 0)
            plan.indications.push_back(id);
        return true;
    }
    if (field == u"causes")
        return toggleChoice(plan.causes, id);
    if (field == u"scars")
        return toggleChoice(plan.scars, id);
    if (field == u"zones")
        return toggleChoice(plan.zones, id);
    return false;
}

} // namespace stipple::app
