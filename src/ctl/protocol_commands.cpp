// stipplectl protocol …: every statement with its sources and contradictions, to be read and checked; and whether a
// protocol can be used.
#include "ctl/commands.h"

#include "ctl/protocol_details.h"
#include "ctl/protocol_source.h"
#include "protocol/screening_report.h"
#include "protocol/visit_entries.h"

namespace stipple::ctl
{

namespace
{
using namespace protocol;

struct ProtocolCommands {
    Q_DECLARE_TR_FUNCTIONS(ProtocolCommands)
};

struct Sheet {
    QString kind;
    QString heading;
    Details details;
    const Entry* entry = nullptr;
};

QString valueText(const Json& value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(value.toBytes());
}

QString sourceText(const Citation& citation, const Wording& wording)
{
    QString text =
        citation.status == Status::Published
            ? (citation.place.isEmpty() ? citation.document : citation.document + QStringLiteral(", ") + citation.place)
        : citation.status == Status::Clinic ? ProtocolCommands::tr("the clinic's own decision")
                                            : ProtocolCommands::tr("common practice, clinician to confirm");
    if (!citation.says.isEmpty())
        text += QStringLiteral(": ") + visibly(citation.says.in(wording.language, wording.fallback));
    return text;
}

QString alternativeText(const Alternative& alternative, const Wording& wording)
{
    QStringList words;
    if (!alternative.text.isEmpty())
        words += visibly(alternative.text.in(wording.language, wording.fallback));
    if (!alternative.value.isNull())
        words += valueText(alternative.value);
    QStringList sources;
    for (const Citation& citation : alternative.sources)
        sources += sourceText(citation, wording);
    return QStringLiteral("%1 (%2)").arg(words.join(u' '), sources.join(QStringLiteral("; ")));
}

void print(const Output& out, const Sheet& sheet, const Wording& wording)
{
    const Entry& entry = *sheet.entry;
    const QString off = entry.isEnabled ? QString() : ProtocolCommands::tr("  (switched off)");
    out.line(QStringLiteral("\n%1/%2  %3%4").arg(sheet.kind, entry.id, sheet.heading, off));
    const auto line = [&](const QString& label, const QString& value) {
        if (!value.isEmpty())
            out.line(QStringLiteral("    %1: %2").arg(label, value));
    };
    for (const Detail& detail : sheet.details)
        line(detail.label, detail.value);
    for (const Citation& citation : entry.sources)
        line(ProtocolCommands::tr("source"), sourceText(citation, wording));
    for (const Difference& difference : entry.differences) {
        line(ProtocolCommands::tr("sources differ"), visibly(difference.topic.in(wording.language, wording.fallback)));
        for (const Alternative& alternative : difference.alternatives) {
            const bool isChosen = alternative.id == difference.chosen;
            out.line(QStringLiteral("      %1 %2")
                         .arg(isChosen ? ProtocolCommands::tr("chosen:") : QStringLiteral("-"),
                              alternativeText(alternative, wording)));
        }
        out.line(QStringLiteral("      %1: %2")
                     .arg(ProtocolCommands::tr("why"), visibly(difference.why.in(wording.language, wording.fallback))));
    }
    line(ProtocolCommands::tr("note"), visibly(entry.note.in(wording.language, wording.fallback)));
    line(ProtocolCommands::tr("to look at critically"), visibly(entry.review.in(wording.language, wording.fallback)));
    for (const Decision& decision : entry.decisions)
        line(ProtocolCommands::tr("changed by the clinic"),
             ProtocolCommands::tr("%1 from %2 to %3, by %4 on %5: %6")
                 .arg(decision.path.isEmpty() ? ProtocolCommands::tr("the entry") : decision.path,
                      valueText(decision.before), valueText(decision.after), decision.by,
                      decision.on.toString(Qt::ISODate), decision.why));
}

void insertTold(Json& json, const QString& name, const LocalizedText& text, const Wording& wording)
{
    if (!text.isEmpty())
        json.insert(name, Json(visibly(text.in(wording.language, wording.fallback))));
}

Json toJson(const Difference& difference, const Wording& wording)
{
    Json json = Json::object();
    insertTold(json, QStringLiteral("topic"), difference.topic, wording);
    if (!difference.about.isEmpty())
        json.insert(QStringLiteral("about"), Json(difference.about));
    Json alternatives = Json::array();
    for (const Alternative& alternative : difference.alternatives) {
        Json one = Json::object();
        one.insert(QStringLiteral("id"), Json(alternative.id));
        if (!alternative.value.isNull())
            one.insert(QStringLiteral("value"), alternative.value);
        insertTold(one, QStringLiteral("text"), alternative.text, wording);
        one.insert(QStringLiteral("sources"), citationsToJson(alternative.sources, wording));
        alternatives.append(std::move(one));
    }
    json.insert(QStringLiteral("alternatives"), std::move(alternatives));
    json.insert(QStringLiteral("chosen"), Json(difference.chosen));
    insertTold(json, QStringLiteral("why"), difference.why, wording);
    return json;
}

Json toJson(const Decision& decision)
{
    return Json(Json::Object{{QStringLiteral("change"), Json(decision.change)},
                             {QStringLiteral("path"), Json(decision.path)},
                             {QStringLiteral("before"), decision.before},
                             {QStringLiteral("after"), decision.after},
                             {QStringLiteral("by"), Json(decision.by)},
                             {QStringLiteral("on"), Json(decision.on.toString(Qt::ISODate))},
                             {QStringLiteral("why"), Json(decision.why)}});
}

Json toJson(const Sheet& sheet, const Wording& wording)
{
    const Entry& entry = *sheet.entry;
    Json json = Json::object();
    json.insert(QStringLiteral("entry"), Json(sheet.kind + u'/' + entry.id));
    json.insert(QStringLiteral("heading"), Json(sheet.heading));
    json.insert(QStringLiteral("enabled"), Json(entry.isEnabled));
    json.insert(QStringLiteral("status"), Json(statusName(entry.status())));
    Json details = Json::object();
    for (const Detail& detail : sheet.details) {
        // The paragraphs and statements of a consent are several of one name.
        if (Json* earlier = details.find(detail.name)) {
            if (!earlier->isArray())
                *earlier = Json(Json::Array{*earlier});
            earlier->append(Json(detail.value));
        } else {
            details.insert(detail.name, Json(detail.value));
        }
    }
    json.insert(QStringLiteral("details"), std::move(details));
    json.insert(QStringLiteral("sources"), citationsToJson(entry.sources, wording));
    Json differences = Json::array();
    for (const Difference& difference : entry.differences)
        differences.append(toJson(difference, wording));
    json.insert(QStringLiteral("differences"), std::move(differences));
    insertTold(json, QStringLiteral("note"), entry.note, wording);
    insertTold(json, QStringLiteral("review"), entry.review, wording);
    Json decisions = Json::array();
    for (const Decision& decision : entry.decisions)
        decisions.append(toJson(decision));
    json.insert(QStringLiteral("decisions"), std::move(decisions));
    return json;
}

Exit show(Context& context)
{
    const auto protocol = usableProtocol(context.options.value(QStringLiteral("protocol")));
    if (!protocol)
        return context.out.fail(protocol.error());
    const QString own = protocol->languages.empty() ? QStringLiteral("en") : protocol->languages.front().code;
    const QString asked = context.options.value(QStringLiteral("lang"));
    const Wording wording{asked.isEmpty() ? own : asked, own};
    const QuestionWords questions(*protocol, wording.language);

    std::vector<Sheet> sheets;
    visitEntries(*protocol, [&](const QString& kind, const auto& entry) {
        DetailWriter writer(questions, wording);
        writer.write(entry);
        if (entry.id.isEmpty())
            return; // rules by themselves have no plan
        const QString heading = writer.heading();
        sheets.push_back({kind, heading, writer.take(), &entry});
    });

    const Output& out = context.out;
    out.line(QStringLiteral("%1\n%2").arg(visibly(protocol->title.in(wording.language, wording.fallback)),
                                          protocol->identity()));
    if (!protocol->base.isEmpty())
        out.line(ProtocolCommands::tr("changed from %1").arg(protocol->base));
    Json sources = Json::array();
    for (const Source& source : protocol->sources) {
        const QString title = visibly(source.title.in(wording.language, wording.fallback));
        const QString about = visibly(source.about.in(wording.language, wording.fallback));
        out.line(QStringLiteral("  %1  %2. %3").arg(source.id, title, about));
        Json json = Json::object();
        json.insert(QStringLiteral("id"), Json(source.id));
        json.insert(QStringLiteral("title"), Json(title));
        json.insert(QStringLiteral("about"), Json(about));
        if (source.year)
            json.insert(QStringLiteral("year"), Json(source.year));
        sources.append(std::move(json));
    }
    Json entries = Json::array();
    for (const Sheet& sheet : sheets) {
        print(out, sheet, wording);
        entries.append(toJson(sheet, wording));
    }
    Json document = Json::object();
    document.insert(QStringLiteral("protocol"), Json(protocol->id));
    document.insert(QStringLiteral("version"), Json(protocol->version));
    document.insert(QStringLiteral("hash"), Json(protocol->hash()));
    document.insert(QStringLiteral("base"), protocol->base.isEmpty() ? Json() : Json(protocol->base));
    document.insert(QStringLiteral("language"), Json(wording.language));
    document.insert(QStringLiteral("sources"), std::move(sources));
    document.insert(QStringLiteral("entries"), std::move(entries));
    out.document(document);
    return Exit::Done;
}

Exit check(Context& context)
{
    const auto loading = readProtocol(context.arguments.front());
    if (!loading)
        return context.out.fail(loading.error());
    const bool ok = loading->has_value();
    Json errors = Json::array();
    for (const Problem& problem : ok ? Problems() : loading->error()) {
        context.out.line(problem.toText());
        Json json = Json::object();
        json.insert(QStringLiteral("code"), Json(problemCodeName(problem.code)));
        json.insert(QStringLiteral("file"), Json(problem.file));
        json.insert(QStringLiteral("line"), Json(problem.line));
        json.insert(QStringLiteral("column"), Json(problem.column));
        json.insert(QStringLiteral("path"), Json(problem.path));
        json.insert(QStringLiteral("message"), Json(problem.message));
        errors.append(std::move(json));
    }
    context.out.line(ok ? ProtocolCommands::tr("The protocol can be used: %1").arg((*loading)->identity())
                        : ProtocolCommands::tr("The protocol cannot be used: %n thing(s) must be corrected.", nullptr,
                                               int(loading->error().size())));
    Json document = Json::object();
    document.insert(QStringLiteral("ok"), Json(ok));
    document.insert(QStringLiteral("protocol"), ok ? Json((*loading)->identity()) : Json());
    document.insert(QStringLiteral("errors"), std::move(errors));
    context.out.document(document);
    return ok ? Exit::Done : Exit::No;
}
} // namespace

std::vector<Command> protocolCommands()
{
    const QCommandLineOption protocol(QStringLiteral("protocol"),
                                      ProtocolCommands::tr("Another protocol than the built-in one."),
                                      QStringLiteral("FILE"));
    const QCommandLineOption language(QStringLiteral("lang"), ProtocolCommands::tr("The language of the texts."),
                                      QStringLiteral("LANG"));
    return {{QStringLiteral("protocol show"),
             QStringLiteral("[--protocol FILE] [--lang L]"),
             ProtocolCommands::tr("Shows every rule and statement with its sources and contradictions."),
             0,
             0,
             {protocol, language},
             show},
            {QStringLiteral("protocol check"),
             QStringLiteral("FILE"),
             ProtocolCommands::tr("Says whether a protocol can be used, with every error and its place."),
             1,
             1,
             {},
             check}};
}

} // namespace stipple::ctl
