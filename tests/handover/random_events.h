// Everything that may happen in the sample hand-over, in any order, sensible or not.
#pragma once

#include "answered_form.h"
#include "sample_pack.h"

#include <rapidcheck.h>

namespace stipple::handover::test
{

template <typename T>
T oneOf(std::vector<T> values)
{
    return *rc::gen::elementOf(std::move(values));
}
inline QString word(std::initializer_list<const char*> words)
{
    return QString::fromUtf8(oneOf(std::vector<const char*>(words)));
}

inline std::vector<records::PenPoint> randomStroke()
{
    std::vector<records::PenPoint> points;
    const int count = *rc::gen::inRange(1, 6);
    for (int i = 0; i < count; ++i)
        points.push_back({*rc::gen::inRange(0, 4000) / 8.0, *rc::gen::inRange(0, 1600) / 8.0, qint64(i) * 7});
    return points;
}

inline std::vector<forms::Value> randomValues()
{
    using forms::Value;
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
        return {};
    case 1:
        return {Value::boolean(*rc::gen::arbitrary<bool>())};
    case 2:
        return {Value::string(word({"Ana", "", "محمد", "line\nbreak", "\"quoted\""}))};
    case 3:
        return {Value::integer(*rc::gen::inRange(-3, 120))};
    case 4:
        return {Value::date(*forms::PartialDate::fromText(word({"2026", "2026-03", "2026-03-09"})))};
    default:
        return {Value::decimal("0.010"),
                Value::coding({QStringLiteral("s"), QStringLiteral("c"), QStringLiteral("d")})};
    }
}

inline Happening randomHappening()
{
    const QString form = *rc::gen::inRange(0, 12) ? sampleFormName() : QStringLiteral("another|1");
    const QString path = word({"name", "name", "age", "med", "med", "drug[0]", "drug[0]/drug.name", "drug[1]/drug.name",
                               "drug[1]/drug.last", "drug[2]", "who", "nowhere"});
    const QString text = word({"health-data", "treatment", "treatment", "photos-record"});
    const QString role = word({"client", "client", "guardian", "witness", "interpreter", "nobody"});
    const DrawnAt at{text, role, *rc::gen::inRange(0, 3) ? QString() : QStringLiteral("risks")};
    switch (*rc::gen::inRange(0, 22)) {
    case 0:
        return LanguageChosen{word({"en", "es", "ar"})};
    case 1:
        return TextSizeChosen{*rc::gen::inRange(50, 260)};
    case 2:
        return StepReached{word({"language", "form/intake", "consent/treatment", "thank-you", "dates"})};
    case 3:
    case 4:
    case 5:
        return answered(form, path, randomValues());
    case 6:
    case 7: {
        FormStep typed = answered(form, path, {});
        std::get<forms::AnswersGiven>(typed.change)
            .answers.push_back({{}, word({"4", "forty", "2026-03", "31.02.", "é"}), {}});
        return typed;
    }
    case 8:
        return FormStep{form, forms::OccurrenceAdded{word({"drug[0]", "drug[1]", "drug[2]", "name"})}};
    case 9:
        return FormStep{form, forms::OccurrenceRemoved{word({"drug[0]", "drug[1]", "drug[2]"})}};
    case 10:
        if (*rc::gen::arbitrary<bool>())
            return FormStep{form, forms::SectionUnchanged{word({"who", "drug"})}};
        return FormStep{form, forms::PlaceReached{word({"name", "#review", "drug[1]"})}};
    case 11:
        return FormCompleted{form};
    case 12:
        return StatementSet{text, word({"risks", "stop"}), *rc::gen::arbitrary<bool>(), word({"", "AR"})};
    case 13:
        return ChannelSet{text, word({"website", "print"}), *rc::gen::arbitrary<bool>()};
    case 14:
        return QuestionAsked{text, *rc::gen::inRange(-1, 3), word({"", "Does it hurt?", "¿Cuánto dura?"})};
    case 15:
    case 16:
        return StrokeAdded{at, 500, 200, randomStroke()};
    case 17:
        return StrokeUndone{at};
    case 18:
        return *rc::gen::arbitrary<bool>() ? Happening(StrokesCleared{at})
                                           : Happening(NameTyped{text, role, word({"", "Ana Ruiz"})});
    case 19:
        return SignerNamed{
            text, role, word({"", "Eva Ruiz"}), word({"", "mother"}), word({"", "ID 7"}), word({"", "ar"})};
    case 20:
        return ConsentEnded{text,
                            oneOf(std::vector{ConsentEnded::How::Signed, ConsentEnded::How::Declined,
                                              ConsentEnded::How::OnPaper, ConsentEnded::How::Reopened}),
                            word({"en", "es"}), word({"", "ab12"})};
    default:
        return oneOf(std::vector<Happening>{
            HandedBack{}, Resumed{},
            UnknownEvent{*Json::parse(R"({"v":1,"kind":"photo","at":1795000000000,"new":[0.10]})")},
            UnknownEvent{*Json::parse(R"({"v":9,"kind":"answers","at":1795000000000})")}});
    }
}

inline Event randomEvent() { return happened(randomHappening(), 1'795'000'000'000 + *rc::gen::inRange(0, 100'000)); }

} // namespace stipple::handover::test
