#include "handover/journal.h"

#include "handover/handover_text.h"
#include "handover/members.h"

namespace stipple::records
{

template <>
struct Words<handover::ConsentEnded::How> {
    static constexpr std::array<QStringView, 4> all{u"signed", u"declined", u"on-paper", u"reopened"};
};

} // namespace stipple::records

namespace stipple::handover
{

namespace
{

constexpr int version = 1;
constexpr JsonLimits frameLimits{.bytes = vault::mostFrameBytes, .depth = 64, .values = 400'000};

} // namespace

template <typename V>
void list(V& member, LanguageChosen& event)
{
    member(u"language", event.language, Need::Given);
}

template <typename V>
void list(V& member, TextSizeChosen& event)
{
    member(u"percent", event.percent, Need::Given);
}

template <typename V>
void list(V& member, StepReached& event)
{
    member(u"step", event.step, Need::Given);
}

void list(MemberWriter& member, FormStep& event)
{
    member(u"form", event.form);
    member(u"change", forms::toJson(event.change));
}

void list(MemberReader& member, FormStep& event)
{
    Json change;
    member(u"form", event.form, Need::Given);
    member(u"change", change, Need::Given);
    if (auto read = forms::changeFromJson(change))
        event.change = *std::move(read);
    else
        member.refuse(QStringLiteral("change"));
}

template <typename V>
void list(V& member, FormCompleted& event)
{
    member(u"form", event.form, Need::Given);
}

template <typename V>
void list(V& member, StatementSet& event)
{
    member(u"text", event.text, Need::Given);
    member(u"statement", event.statement, Need::Given);
    member(u"accepted", event.accepted, Need::Given);
    member(u"initials", event.initials);
}

template <typename V>
void list(V& member, ChannelSet& event)
{
    member(u"text", event.text, Need::Given);
    member(u"channel", event.channel, Need::Given);
    member(u"chosen", event.chosen, Need::Given);
}

template <typename V>
void list(V& member, QuestionAsked& event)
{
    member(u"text", event.text, Need::Given);
    member(u"index", event.index, Need::Given);
    member(u"question", event.question);
}

template <typename V>
void list(V& member, DrawnAt& at)
{
    member(u"text", at.text, Need::Given);
    member(u"role", at.role, Need::Given);
    member(u"statement", at.statement);
}

template <typename V>
void list(V& member, StrokeAdded& event)
{
    member(u"where", event.at, Need::Given);
    member(u"width", event.width, Need::Given);
    member(u"height", event.height, Need::Given);
    member(u"points", event.points, Need::Given);
}

template <typename V>
void list(V& member, StrokeUndone& event)
{
    member(u"where", event.at, Need::Given);
}

template <typename V>
void list(V& member, StrokesCleared& event)
{
    member(u"where", event.at, Need::Given);
}

template <typename V>
void list(V& member, NameTyped& event)
{
    member(u"text", event.text, Need::Given);
    member(u"role", event.role, Need::Given);
    member(u"name", event.name);
}

template <typename V>
void list(V& member, SignerNamed& event)
{
    member(u"text", event.text, Need::Given);
    member(u"role", event.role, Need::Given);
    member(u"name", event.name);
    member(u"relationship", event.relationship);
    member(u"idDocument", event.idDocument);
    member(u"language", event.language);
}

template <typename V>
void list(V& member, ConsentEnded& event)
{
    member(u"text", event.text, Need::Given);
    member(u"how", event.how, Need::Given);
    member(u"language", event.language);
    member(u"textHash", event.textHash);
}

template <typename V>
void list(V&, HandedBack&)
{
}

template <typename V>
void list(V&, Resumed&)
{
}

namespace
{

// By their place in Happening; the last one, unknown, has no word of its own.
constexpr std::array<QStringView, std::variant_size_v<Happening> - 1> kinds{
    u"language", u"text-size",     u"step",    u"form",       u"form-done", u"statement", u"channel",     u"question",
    u"stroke",   u"stroke-undone", u"cleared", u"typed-name", u"signer",    u"consent",   u"handed-back", u"resumed"};

tl::unexpected<Error> refused(const QString& place)
{
    return failure(ErrorCode::InvalidInput,
                   HandoverText::tr("An entry of the hand-over cannot be read (%1). The others were kept.").arg(place));
}

template <std::size_t I = 0>
Result<Happening> read(const QString& kind, const Json& json)
{
    if constexpr (I == kinds.size()) {
        return Happening(UnknownEvent{json});
    } else {
        if (kind != kinds[I])
            return read<I + 1>(kind, json);
        std::variant_alternative_t<I, Happening> event;
        MemberReader reader(json);
        list(reader, event);
        if (!reader.fits())
            return refused(QStringLiteral("%1: %2").arg(kind, reader.wrong()));
        return Happening(std::move(event));
    }
}

} // namespace

FormStep answered(const QString& form, const QString& path, const std::vector<forms::Value>& values)
{
    std::vector<forms::FormState::Cell> cells;
    for (const forms::Value& value : values)
        cells.push_back({value, {}, {}});
    // "drug[1]/dose" is an answer to the question "dose".
    const QString linkId = path.mid(path.lastIndexOf(u'/') + 1).section(u'[', 0, 0);
    return {form, forms::AnswersGiven{path, linkId, std::move(cells)}};
}

bool FormStep::operator==(const FormStep& other) const
{
    return form == other.form && forms::toJson(change) == forms::toJson(other.change);
}

Json Event::toJson() const
{
    if (const auto* unknown = std::get_if<UnknownEvent>(&what))
        return unknown->json;
    MemberWriter writer;
    writer(u"v", version);
    writer(u"kind", kinds[what.index()].toString());
    writer(u"at", atMs);
    std::visit(
        [&](const auto& event) {
            using Kind = std::decay_t<decltype(event)>;
            if constexpr (!std::is_same_v<Kind, UnknownEvent>)
                list(writer, const_cast<Kind&>(event)); // the writer only reads
        },
        what);
    return Json(std::move(writer.out));
}

Result<Event> Event::fromBytes(QByteArrayView bytes)
{
    const auto json = Json::parse(QByteArray::fromRawData(bytes.data(), bytes.size()), frameLimits);
    if (!json)
        return refused(QStringLiteral("JSON"));
    const auto written = (*json)[u"v"].toInteger();
    const QString kind = (*json)[u"kind"].toString();
    const auto at = (*json)[u"at"].toInteger();
    if (!written || kind.isEmpty() || !at)
        return refused(QStringLiteral("v, kind, at"));
    if (*written != version)
        return Event{*at, UnknownEvent{*json}};
    STIPPLE_ASSIGN(Happening what, read(kind, *json));
    return Event{*at, std::move(what)};
}

} // namespace stipple::handover
