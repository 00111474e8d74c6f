#include "app/protocol_decision.h"

#include "app/protocol_sheet.h"
#include "protocol/loader.h"
#include "protocol/visit_entries.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace stipple::app
{

namespace
{

struct DecisionWords {
    Q_DECLARE_TR_FUNCTIONS(ProtocolDecision)
};

bool isSame(const Json& one, const Json& other)
{
    const auto period = protocol::Period::parse(one.toString());
    return one == other || (period && period == protocol::Period::parse(other.toString()));
}

tl::unexpected<Error> refused(const QString& message, const QString& details = {})
{
    return failure(ErrorCode::InvalidInput, message, details);
}

// The list of changes in use, or an empty one.
Result<Json> listOf(const protocol::Protocol& builtIn, const std::optional<records::Protocol>& before,
                    const QString& language)
{
    if (before)
        return Json::parse(before->document);
    return Json(Json::Object{{QStringLiteral("protocol"), QStringLiteral("clinic")},
                             {QStringLiteral("version"), QStringLiteral("0")},
                             {QStringLiteral("base"), Json(builtIn.id + u'|' + builtIn.version)},
                             {QStringLiteral("language"), Json(language)},
                             {QStringLiteral("changes"), Json::array()}});
}

Json changeOf(const ProtocolDecision& decision, const QString& id)
{
    return Json(Json::Object{{QStringLiteral("id"), Json(id)},
                             {QStringLiteral("op"), QStringLiteral("set")},
                             {QStringLiteral("entry"), Json(decision.entry)},
                             {QStringLiteral("path"), Json(decision.path)},
                             {QStringLiteral("value"), decision.value},
                             {QStringLiteral("by"), Json(decision.by)},
                             {QStringLiteral("on"), Json(decision.on.toString(Qt::ISODate))},
                             {QStringLiteral("why"), Json(decision.why)}});
}

// What the list of things to stop says beforehand must be no shorter than the wait that follows: the lines that speak
// of the rule of `decision`, where they give less time.
std::vector<ProtocolDecision> following(const protocol::Protocol& builtIn, const ProtocolDecision& decision)
{
    std::vector<ProtocolDecision> lines;
    const auto wait = protocol::Period::parse(decision.value.toString());
    if (!wait || decision.path != u"/window/min")
        return lines;
    for (const protocol::StopEntry& line : builtIn.stopList) {
        if (!line.rules.contains(decision.entry.section(u'/', 1)) ||
            line.before.approximateDays() >= wait->approximateDays())
            continue;
        ProtocolDecision one = decision;
        one.entry = QStringLiteral("stop-list/") + line.id;
        one.path = QStringLiteral("/before");
        lines.push_back(one);
    }
    return lines;
}

} // namespace

Json builtInValue(const protocol::Protocol& builtIn, const QString& entry, const QString& path)
{
    Json found;
    protocol::visitEntries(builtIn, [&](const QString& kind, const protocol::Entry& one) {
        if (kind + u'/' + one.id != entry)
            return;
        if (path == u"/enabled")
            found = Json(one.isEnabled);
        for (const protocol::Difference& difference : one.differences) {
            if (!path.isEmpty() && difference.about == path && difference.chosenAlternative())
                found = difference.chosenAlternative()->value;
        }
        if (found.isNull() && !path.isEmpty() && path == waitPath(builtIn, entry))
            found = Json(builtIn.rule(one.id)->window->min->toText());
    });
    return found;
}

Result<records::Protocol> decide(const protocol::Protocol& builtIn, const std::optional<records::Protocol>& before,
                                 const ProtocolDecision& decision, const QString& language)
{
    if (decision.why.trimmed().isEmpty())
        return refused(DecisionWords::tr("Please say why: whoever is treated by it may ask."));
    const Json own = builtInValue(builtIn, decision.entry, decision.path);
    if (own.isNull())
        return refused(DecisionWords::tr("This cannot be decided here. Nothing was changed."),
                       decision.entry + decision.path);
    STIPPLE_ASSIGN(Json list, listOf(builtIn, before, language));

    const int version = list[u"version"].toString().toInt() + 1;
    Json changes = Json::array();
    bool isChanged = !isSame(decision.value, own);
    QString earlier; // the id of the decision that this one replaces
    for (const Json& change : list[u"changes"].items()) {
        if (change[u"entry"].toString() == decision.entry && change[u"path"].toString() == decision.path) {
            earlier = change[u"id"].toString();
            isChanged = !isSame(change[u"value"], decision.value);
        }
    }
    if (!isChanged)
        return refused(DecisionWords::tr("It is so already."));
    for (const Json& change : list[u"changes"].items()) {
        const QString id = change[u"id"].toString();
        if (earlier.isEmpty() || (id != earlier && !id.startsWith(earlier + QLatin1String("-follows-"))))
            changes.append(change);
    }
    if (!isSame(decision.value, own)) {
        const QString id = QStringLiteral("c%1").arg(version);
        changes.append(changeOf(decision, id));
        for (const ProtocolDecision& line : following(builtIn, decision))
            changes.append(changeOf(line, id + QLatin1String("-follows-") + line.entry.section(u'/', 1)));
    }
    list.insert(QStringLiteral("version"), Json(QString::number(version)));
    list.insert(QStringLiteral("changes"), changes);

    records::Protocol made;
    made.name = list[u"protocol"].toString();
    made.version = QString::number(version);
    made.basedOn = builtIn.id + u'|' + builtIn.version;
    made.document = list.toBytes();
    made.hash = QString::fromLatin1(QCryptographicHash::hash(made.document, QCryptographicHash::Sha256).toHex());
    made.changes = decision.why.trimmed();
    for (const protocol::Language& one : builtIn.languages)
        made.languages.push_back(one.code);
    const auto loaded =
        protocol::loadProtocol(protocol::builtInFiles(), {made.name + QStringLiteral(".json"), made.document},
                               {.isStrict = true, .runsTests = false});
    if (!loaded)
        return refused(DecisionWords::tr("The protocol cannot be used with this. Nothing was changed."),
                       loaded.error().front().toText());
    return made;
}

} // namespace stipple::app
