#include "app/session_fields.h"

#include "app/session_places.h"

namespace stipple::app
{

namespace
{

using records::Session;

struct Measure {
    QStringView name;
    std::optional<double> Session::*member;
    double least;
    double most;
};

// As the record's own limits are.
constexpr Measure measures[] = {
    {u"angle", &Session::angle, 0, 90},         {u"depth", &Session::depth, 0.05, 5},
    {u"dotSize", &Session::dotSize, 10, 1'000}, {u"dotSizeTo", &Session::dotSizeTo, 10, 1'000},
    {u"speed", &Session::speed, 0, 1'000},      {u"voltage", &Session::voltage, 0, 30},
};

constexpr std::pair<QStringView, QString Session::*> words[] = {
    {u"machine", &Session::machine}, {u"cutShort", &Session::cutShort}, {u"spacingReason", &Session::spacingReason}};

constexpr std::pair<QStringView, std::optional<bool> Session::*> flags[] = {
    {u"singleUseOpened", &Session::singleUseOpened}, {u"materialsDisposed", &Session::materialsDisposed}};

template <typename E>
bool choose(records::Choice<E>& choice, const QString& word)
{
    const auto made = records::Choice<E>::fromWord(word);
    if (!word.isEmpty() && !made.known())
        return false;
    choice = made;
    return true;
}

bool setMeasure(std::optional<double>& field, const Measure& measure, const QString& text)
{
    if (text.isEmpty()) {
        field.reset();
        return true;
    }
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || number < measure.least || number > measure.most)
        return false;
    field = number;
    return true;
}

QString anaestheticOf(const Session& session, const protocol::Protocol& protocol)
{
    if (!session.anaesthetic || !session.anaesthetic->used)
        return {};
    if (!*session.anaesthetic->used)
        return QStringLiteral("none");
    for (const protocol::Term* term : protocol.terms(QStringLiteral("anaesthetic"))) {
        for (const QString& language : term->text.languages()) {
            if (term->text.in(language).text == session.anaesthetic->product)
                return term->id;
        }
    }
    return QStringLiteral("other");
}

} // namespace

QVariantMap valuesOf(const Session& session, const protocol::Protocol& protocol)
{
    QVariantMap all;
    for (const Measure& measure : measures) {
        const std::optional<double>& value = session.*measure.member;
        all.insert(measure.name.toString(), value ? QString::number(*value) : QString());
    }
    for (const auto& [name, member] : words)
        all.insert(name.toString(), session.*member);
    for (const auto& [name, member] : flags)
        all.insert(name.toString(), (session.*member).value_or(false));
    QStringList zones;
    for (const auto& [name, work] : session.zones)
        zones += work.zone.isNull() ? name : work.zone.word();
    zones.removeDuplicates(); // of several scars
    QStringList complications;
    for (const auto& [id, complication] : session.complications)
        complications += id;
    if (session.uneventful.value_or(false))
        complications += QStringLiteral("none");
    all.insert(QStringLiteral("zones"), zones);
    all.insert(QStringLiteral("complications"), complications);
    all.insert(QStringLiteral("anaesthetic"), anaestheticOf(session, protocol));
    all.insert(QStringLiteral("phase"), session.phase.word());
    all.insert(QStringLiteral("skinType"), session.skinType.word());
    all.insert(QStringLiteral("hairline"), session.hairline.word());
    all.insert(QStringLiteral("finish"), session.finish.word());
    return all;
}

bool setValue(Session& session, const QString& field, const QVariant& value)
{
    const QString word = value.toString();
    for (const Measure& measure : measures) {
        if (measure.name == field)
            return setMeasure(session.*measure.member, measure, word);
    }
    for (const auto& [name, member] : words) {
        if (name == field) {
            session.*member = word;
            return true;
        }
    }
    for (const auto& [name, member] : flags) {
        if (name == field) {
            session.*member = value.toBool() ? std::optional(true) : std::nullopt; // never said by itself
            return true;
        }
    }
    if (field == u"phase")
        return choose(session.phase, word);
    if (field == u"skinType")
        return choose(session.skinType, word);
    if (field == u"hairline")
        return choose(session.hairline, word);
    return field == u"finish" && choose(session.finish, word);
}

bool toggleZone(Session& session, const QString& zone)
{
    const auto choice = records::Choice<records::Zone>::fromWord(zone);
    if (!choice.known())
        return false;
    const auto isIt = [&](const auto& each) { return each.first == zone || each.second.zone == choice; };
    if (std::erase_if(session.zones, isIt) == 0) // all scars at once, drawn or not
        session.zones[zone].zone = choice;
    return true;
}

bool toggleComplication(Session& session, const QString& id, const QString& text, const QDateTime& at)
{
    if (id == u"none") {
        session.uneventful = session.uneventful.value_or(false) ? std::nullopt : std::optional(true);
        session.complications.clear();
        return true;
    }
    if (id.isEmpty() || text.isEmpty())
        return false;
    if (session.complications.erase(id) == 0)
        session.complications[id] = {{}, text, at, {}};
    session.uneventful.reset();
    return true;
}

bool chooseAnaesthetic(Session& session, const QString& id, const QString& text, const QDateTime& at)
{
    if (id.isEmpty()) {
        session.anaesthetic.reset();
        return true;
    }
    records::Anaesthetic chosen;
    chosen.used = id != u"none";
    if (*chosen.used) {
        chosen.product = text;
        chosen.at = at;
    }
    session.anaesthetic = chosen;
    return true;
}

void takeOver(Session& session, const Session& earlier, SessionPart part)
{
    if (part == SessionPart::Where) {
        session.zones = earlier.zones;
        for (auto& [name, work] : session.zones)
            work.notes.clear();
        return;
    }
    for (const Measure& measure : measures)
        session.*measure.member = earlier.*measure.member;
    session.machine = earlier.machine;
    session.hairline = earlier.hairline;
    session.finish = earlier.finish;
    session.skinType = earlier.skinType.isNull() ? session.skinType : earlier.skinType;
}

Session plannedFrom(const records::Plan& plan)
{
    Session planned;
    for (const auto& zone : plan.zones)
        planned.zones[zone.word()].zone = zone;
    if (plan.scarSketch && planned.zones.contains(QStringLiteral("scar")))
        addPlannedScars(planned, *plan.scarSketch);
    planned.hairline = plan.hairline;
    planned.finish = plan.finish;
    return planned;
}

bool hasAnyOf(const Session& session, SessionPart part)
{
    if (part == SessionPart::Where)
        return !session.zones.empty();
    const bool hasMeasure = std::any_of(std::begin(measures), std::end(measures),
                                        [&](const Measure& measure) { return (session.*measure.member).has_value(); });
    return hasMeasure || !session.machine.isEmpty() || !session.hairline.isNull() || !session.finish.isNull();
}

} // namespace stipple::app
