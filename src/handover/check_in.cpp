#include "handover/check_in.h"

#include "handover/handover_text.h"
#include "records/typed.h"

#include <algorithm>
#include <set>

namespace stipple::handover
{

namespace
{

using protocol::Answers;
using records::CheckIn;

// One question of the built-in questionnaire and its field.
struct YesNo {
    const char16_t* linkId;
    std::optional<bool> CheckIn::*field;
};
constexpr YesNo yesNos[] = {
    {u"scabs", &CheckIn::scabbing},      {u"redness.spreads", &CheckIn::rednessSpreads},
    {u"discharge", &CheckIn::discharge}, {u"swelling.face", &CheckIn::faceSwelling},
    {u"bleeding", &CheckIn::bleeding},   {u"fever", &CheckIn::fever},
    {u"breathing", &CheckIn::breathing}, {u"rash", &CheckIn::rash},
};
struct HowMuch {
    const char16_t* linkId;
    records::Choice<records::Degree> CheckIn::*field;
};
constexpr HowMuch howMuch[] = {{u"redness", &CheckIn::redness}, {u"swelling", &CheckIn::swelling}};
constexpr QStringView degreeSystem = u"https://stipple.example.org/CodeSystem/degree";
constexpr QStringView pain = u"pain";
constexpr QStringView temperature = u"temperature";
constexpr QStringView noteOf = u"note";

// Takes answers one by one; what nobody took is left over.
class Taking
{
public:
    explicit Taking(Answers answers)
        : m_answers(std::move(answers))
    {
    }

    // The question's only answer, where it is of the kind that its field holds.
    template <typename Fits>
    std::optional<Json> take(QStringView linkId, const Fits& fits)
    {
        const auto& given = m_answers.of(linkId.toString());
        if (given.size() != 1 || !fits(given.front().value))
            return {};
        const Json value = given.front().value;
        m_answers.replace(linkId.toString(), {});
        return value;
    }

    // {linkId: value, linkId: [value, value]}, without photos: these are records of their own.
    Json leftOver() const
    {
        Json left = Json::object();
        for (const QString& linkId : m_answers.linkIds()) {
            Json values = Json::array();
            for (const protocol::Answer& answer : m_answers.of(linkId)) {
                if (!answer.value.isObject())
                    values.append(answer.value);
            }
            if (values.items().size() == 1)
                left.insert(linkId, values.items().front());
            else if (!values.items().empty())
                left.insert(linkId, values);
        }
        return left.members().empty() ? Json() : left;
    }

private:
    Answers m_answers;
};

} // namespace

Result<CheckIn> checkInOf(const protocol::Protocol& protocol, const Json& response, const CheckInOf& of)
{
    STIPPLE_ASSIGN(const Answers answers, Answers::fromResponse(response));
    const QDate date = of.at.toTimeZone(of.zone).date();
    if (!date.isValid() || !of.dayZero.isValid() || date < of.dayZero)
        return failure(ErrorCode::InvalidInput,
                       HandoverText::tr("This check-in is dated before the session that it is about, so it was not "
                                        "kept. Check the tablet's date, and fill it in again."));
    CheckIn made;
    made.care = of.care;
    made.day = of.dayZero.daysTo(date);
    made.date = date;
    made.at = of.at.toUTC();
    made.by = of.by;
    made.way = of.way;
    made.photos = of.photos;

    Taking taking(answers);
    for (const YesNo& question : yesNos) {
        if (const auto yes = taking.take(question.linkId, [](const Json& value) { return value.isBool(); }))
            made.*question.field = yes->toBool();
    }
    for (const HowMuch& question : howMuch) {
        if (const auto code = taking.take(question.linkId, [](const Json& value) { return value.isString(); }))
            made.*question.field = records::Choice<records::Degree>::fromWord(code->toString());
    }
    const auto isPain = [](const Json& value) {
        const auto whole = value.toInteger();
        return whole && *whole >= 0 && *whole <= 10;
    };
    if (const auto value = taking.take(pain, isPain))
        made.pain = value->toInteger();
    const auto isTemperature = [](const Json& value) {
        return value.isNumber() && value.toDouble() >= 30 && value.toDouble() <= 45;
    };
    if (const auto value = taking.take(temperature, isTemperature))
        made.temperature = value->toDouble();
    if (const auto value = taking.take(noteOf, [](const Json& given) { return given.isString(); }))
        made.note = value->toString();
    made.otherAnswers = taking.leftOver();
    for (const protocol::WarningSign* sign : protocol::warningSigns(protocol, answers, int(*made.day)))
        made.warnings.push_back(sign->id);
    return made;
}

Answers answersOf(const CheckIn& checkIn)
{
    Answers answers = Answers::fromPlain(checkIn.otherAnswers);
    const auto add = [&](QStringView linkId, Json value, QStringView system = {}) {
        answers.add(linkId.toString(), {std::move(value), system.toString()});
    };
    for (const YesNo& question : yesNos) {
        if (const auto& yes = checkIn.*question.field)
            add(question.linkId, Json(*yes));
    }
    for (const HowMuch& question : howMuch) {
        if (const QString& word = (checkIn.*question.field).word(); !word.isEmpty())
            add(question.linkId, Json(word), degreeSystem);
    }
    if (checkIn.pain)
        add(pain, Json(*checkIn.pain));
    if (checkIn.temperature)
        add(temperature, Json::fromDouble(*checkIn.temperature));
    if (!checkIn.note.isEmpty())
        add(noteOf, Json(checkIn.note));
    return answers;
}

protocol::CareReport reportOf(const CheckIn& checkIn) { return {checkIn.at, answersOf(checkIn)}; }

std::vector<const protocol::WarningSign*> signsOf(const protocol::Protocol& protocol, const CheckIn& checkIn)
{
    if (checkIn.warnings.empty())
        return protocol::warningSigns(protocol, answersOf(checkIn), int(checkIn.day.value_or(0)));
    std::vector<const protocol::WarningSign*> signs;
    for (const protocol::WarningSign& sign : protocol.warningSigns) {
        if (std::find(checkIn.warnings.begin(), checkIn.warnings.end(), sign.id) != checkIn.warnings.end())
            signs.push_back(&sign);
    }
    std::stable_sort(signs.begin(), signs.end(), [](const auto* a, const auto* b) { return a->urgency > b->urgency; });
    return signs;
}

std::vector<KeptCheckIn> checkInsIn(std::span<const records::Record> records, const QUuid& care)
{
    std::vector<KeptCheckIn> found;
    std::set<QUuid> corrected;
    for (const records::Record& record : records) {
        if (record.type != records::typeName(records::Type::CheckIn))
            continue;
        auto fields = records::read<CheckIn>(record);
        if (!fields)
            continue;
        if (!fields->amends.isNull())
            corrected.insert(fields->amends);
        if (care.isNull() || fields->care == care)
            found.push_back({record.id, *std::move(fields)});
    }
    std::erase_if(found, [&](const KeptCheckIn& kept) { return corrected.contains(kept.id); });
    std::stable_sort(found.begin(), found.end(), [](const KeptCheckIn& a, const KeptCheckIn& b) {
        return std::tie(a.fields.date, a.fields.at) < std::tie(b.fields.date, b.fields.at);
    });
    return found;
}

std::vector<protocol::CareReport> careReports(std::span<const KeptCheckIn> checkIns)
{
    std::vector<protocol::CareReport> reports;
    for (const KeptCheckIn& kept : checkIns)
        reports.push_back(reportOf(kept.fields));
    return reports;
}

OwnReport ownReport(const CheckIn& checkIn)
{
    const Answers answers = answersOf(checkIn);
    Json plain = Json::object();
    for (const QString& linkId : answers.linkIds()) {
        const auto& given = answers.of(linkId);
        Json values = Json::array();
        for (const protocol::Answer& answer : given)
            values.append(answer.value);
        plain.insert(linkId, given.size() == 1 ? given.front().value : values);
    }
    return {checkIn.at, plain};
}

protocol::CareCase careCase(const Pack& pack)
{
    const OwnAftercare& own = pack.aftercare;
    protocol::CareCase care;
    care.sessions = own.sessions;
    care.zone = own.zone.isEmpty() ? pack.zone() : QTimeZone(own.zone.toUtf8());
    care.skinType = own.skinType;
    if (own.scabsGone.isValid())
        care.scabsGone = own.scabsGone;
    const auto day = [](int number) { return number < 0 ? std::nullopt : std::optional(number); };
    for (const OwnChoice& choice : own.choices)
        care.choices.insert(choice.entry, {day(choice.from), day(choice.to)});
    for (const OwnReport& report : own.reports)
        care.reports.push_back({report.at, Answers::fromPlain(report.answers)});
    return care;
}

bool isCheckInAsked(const protocol::CareDay& day)
{
    return std::any_of(day.does.begin(), day.does.end(),
                       [](const protocol::CareItem& item) { return item.entry->id == u"check-in"; });
}

std::vector<protocol::ScabsReport> scabsReports(std::span<const records::Record> records)
{
    std::vector<protocol::ScabsReport> reports;
    for (const KeptCheckIn& kept : checkInsIn(records)) {
        if (kept.fields.date.isValid() && kept.fields.scabbing)
            reports.push_back({kept.fields.date, *kept.fields.scabbing});
    }
    for (const records::Record& record : records) {
        if (record.type != records::typeName(records::Type::Care))
            continue;
        const auto care = records::read<records::Care>(record);
        if (!care || !care->scabsGone.isValid())
            continue;
        // Of the same day, what somebody of the clinic saw counts, as in the calendar.
        std::erase_if(reports, [&](const protocol::ScabsReport& report) { return report.day == care->scabsGone; });
        reports.push_back({care->scabsGone, false});
    }
    return reports;
}

} // namespace stipple::handover
