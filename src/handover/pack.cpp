#include "handover/pack.h"

#include "handover/handover_text.h"
#include "handover/members.h"

#include <QCryptographicHash>

namespace stipple::records
{

template <>
struct Words<handover::Step::Kind> {
    static constexpr std::array<QStringView, 8> all{u"language", u"consent",   u"form",      u"dates",
                                                    u"review",   u"stop-list", u"aftercare", u"thank-you"};
};

} // namespace stipple::records

namespace stipple::handover
{

namespace
{

constexpr int format = 1;
// A pack is a few hundred kilobytes: the forms and this client's answers.
constexpr JsonLimits packLimits{.bytes = 256 * 1024 * 1024, .depth = 128, .values = 5'000'000};

} // namespace

template <typename V>
void list(V& member, Step& step)
{
    member(u"kind", step.kind, Need::Given);
    member(u"text", step.text);
    member(u"version", step.version);
    member(u"about", step.about);
    member(u"aboutKind", step.aboutKind);
    member(u"channels", step.channels);
    member(u"onlyAfter", step.onlyAfter);
    member(u"onlyHow", step.onlyHow);
    member(u"role", step.role);
    member(u"questionnaire", step.questionnaire);
}

template <typename V>
void list(V& member, PinnedForm& form)
{
    member(u"questionnaire", form.questionnaire, Need::Given);
    member(u"sha256", form.sha256, Need::Given);
    member(u"bytes", form.bytes, Need::Given);
}

template <typename V>
void list(V& member, EarlierAnswers& earlier)
{
    member(u"questionnaire", earlier.questionnaire, Need::Given);
    member(u"response", earlier.response, Need::Given);
    member(u"on", earlier.on, Need::Given);
    member(u"answers", earlier.answers, Need::Given);
}

template <typename V>
void list(V& member, EarlierConsent& earlier)
{
    member(u"text", earlier.text, Need::Given);
    member(u"version", earlier.version, Need::Given);
    member(u"on", earlier.on, Need::Given);
    member(u"words", earlier.words);
}

template <typename V>
void list(V& member, Clinic& clinic)
{
    member(u"name", clinic.name, Need::Given);
    member(u"zone", clinic.zone, Need::Given);
    member(u"language", clinic.language, Need::Given);
    member(u"phone", clinic.phone);
    member(u"languages", clinic.languages, Need::Given);
}

template <typename V>
void list(V& member, ProtocolPin& pin)
{
    member(u"identity", pin.identity, Need::Given);
    member(u"changesName", pin.changesName);
    member(u"changes", pin.changes);
}

template <typename V>
void list(V& member, OwnChoice& choice)
{
    member(u"entry", choice.entry, Need::Given);
    member(u"from", choice.from);
    member(u"to", choice.to);
}

template <typename V>
void list(V& member, OwnReport& report)
{
    member(u"at", report.at, Need::Given);
    member(u"answers", report.answers, Need::Given);
}

template <typename V>
void list(V& member, OwnAftercare& aftercare)
{
    member(u"sessions", aftercare.sessions);
    member(u"skinType", aftercare.skinType);
    member(u"scabsGone", aftercare.scabsGone);
    member(u"choices", aftercare.choices);
    member(u"reports", aftercare.reports);
    member(u"care", aftercare.care);
    member(u"dayZero", aftercare.dayZero);
    member(u"zone", aftercare.zone);
    member(u"by", aftercare.by);
    member(u"way", aftercare.way);
}

template <typename V>
void list(V& member, EarlierFrame& frame)
{
    member(u"number", frame.number, Need::Given);
    member(u"content", frame.content, Need::Given);
}

template <typename V>
void list(V& member, Pack& pack)
{
    member(u"client", pack.client, Need::Given);
    member(u"name", pack.name, Need::Given);
    member(u"calledBy", pack.calledBy);
    member(u"language", pack.language);
    member(u"clinic", pack.clinic, Need::Given);
    member(u"practitioner", pack.practitioner);
    member(u"copiedBy", pack.copiedBy);
    member(u"appointment", pack.appointment);
    member(u"on", pack.on, Need::Given);
    member(u"at", pack.at);
    member(u"protocol", pack.protocol, Need::Given);
    member(u"forms", pack.forms);
    member(u"steps", pack.steps, Need::Given);
    member(u"answers", pack.answers);
    member(u"consents", pack.consents);
    member(u"screening", pack.screening);
    member(u"aftercare", pack.aftercare);
    member(u"frames", pack.frames);
}

namespace
{

tl::unexpected<Error> refused(const QString& place, ErrorCode code = ErrorCode::InvalidInput)
{
    return failure(code, HandoverText::tr("What was to be handed over is not whole (%1). Nothing was saved or lost; "
                                          "hand the tablet over again.")
                             .arg(place));
}

// What is wrong with a step, as the name of its member; empty where all is well.
QString wrongWith(const Step& step, const Pack& pack)
{
    switch (step.kind) {
    case Step::Kind::Consent:
        return step.text.isEmpty()      ? QStringLiteral("text")
               : step.version.isEmpty() ? QStringLiteral("version")
                                        : QString();
    case Step::Kind::Form:
        return step.role.isEmpty()             ? QStringLiteral("role")
               : pack.form(step.questionnaire) ? QString()
                                               : QStringLiteral("questionnaire");
    default:
        return {};
    }
}

Done check(const Pack& pack)
{
    if (!pack.zone().isValid())
        return refused(QStringLiteral("clinic.zone"));
    for (std::size_t i = 0; i < pack.forms.size(); ++i) {
        const PinnedForm& form = pack.forms[i];
        if (QCryptographicHash::hash(form.bytes, QCryptographicHash::Sha256).toHex() != form.sha256.toLatin1())
            return refused(QStringLiteral("forms[%1].sha256").arg(i));
    }
    if (pack.steps.empty())
        return refused(QStringLiteral("steps"));
    QStringList keys;
    for (std::size_t i = 0; i < pack.steps.size(); ++i) {
        const QString wrong = wrongWith(pack.steps[i], pack);
        if (!wrong.isEmpty())
            return refused(QStringLiteral("steps[%1].%2").arg(i).arg(wrong));
        if (keys.contains(pack.steps[i].key()))
            return refused(QStringLiteral("steps[%1]").arg(i));
        if (const Step& step = pack.steps[i]; !step.onlyAfter.isEmpty()) {
            // What it hangs on comes before it, so that there is a way through.
            const bool isHow = step.onlyHow == u"signed" || step.onlyHow == u"declined";
            if (!isHow || !keys.contains(QStringLiteral("consent/") + step.onlyAfter))
                return refused(QStringLiteral("steps[%1].onlyAfter").arg(i));
        }
        keys += pack.steps[i].key();
    }
    return {};
}

} // namespace

QString stepKindName(Step::Kind kind) { return records::Words<Step::Kind>::all[std::size_t(kind)].toString(); }

QString Step::key() const
{
    const QString name = stepKindName(kind);
    if (kind == Kind::Consent)
        return name + u'/' + text;
    return kind == Kind::Form ? name + u'/' + role : name;
}

const Step* Pack::step(QStringView key) const
{
    const auto found = std::find_if(steps.begin(), steps.end(), [key](const Step& step) { return step.key() == key; });
    return found == steps.end() ? nullptr : &*found;
}

const PinnedForm* Pack::form(QStringView questionnaire) const
{
    const auto found = std::find_if(forms.begin(), forms.end(), [questionnaire](const PinnedForm& form) {
        return form.questionnaire == questionnaire;
    });
    return found == forms.end() ? nullptr : &*found;
}

const EarlierAnswers* Pack::earlierAnswers(const QString& questionnaire) const
{
    const QString url = questionnaire.section(u'|', 0, 0);
    const auto found = std::find_if(answers.begin(), answers.end(), [&](const EarlierAnswers& earlier) {
        return earlier.questionnaire.section(u'|', 0, 0) == url;
    });
    return found == answers.end() ? nullptr : &*found;
}

Json Pack::toJson() const
{
    MemberWriter writer;
    writer(u"format", format);
    list(writer, const_cast<Pack&>(*this)); // the writer only reads
    return Json(std::move(writer.out));
}

Result<Pack> Pack::fromJson(const Json& json)
{
    const auto version = json[u"format"].toInteger();
    if (version && *version > format)
        return refused(QStringLiteral("format"), ErrorCode::NewerFormat);
    if (version != format)
        return refused(QStringLiteral("format"));
    Pack pack;
    MemberReader reader(json);
    list(reader, pack);
    if (!reader.fits())
        return refused(reader.wrong());
    STIPPLE_TRY(check(pack));
    return pack;
}

Result<Pack> Pack::fromBytes(QByteArrayView bytes)
{
    // Not copied: what is parsed lies in the caller's own memory, which the caller wipes.
    const auto json = Json::parse(QByteArray::fromRawData(bytes.data(), bytes.size()), packLimits);
    if (!json)
        return refused(QStringLiteral("JSON"));
    return fromJson(*json);
}

} // namespace stipple::handover
