#include "protocol/changes.h"

#include <algorithm>

namespace stipple::protocol
{

namespace
{
// What stands at a pointer's steps below `json`; nullptr where nothing does.
Json* walk(Json* json, const QStringList& steps)
{
    for (QString step : steps) {
        step.replace(QStringLiteral("~1"), QStringLiteral("/")).replace(QStringLiteral("~0"), QStringLiteral("~"));
        bool isNumber = false;
        const int index = step.toInt(&isNumber);
        if (json->isArray())
            json = isNumber && index >= 0 ? json->item(size_t(index)) : nullptr;
        else
            json = json->find(step);
        if (!json)
            return nullptr;
    }
    return json;
}

class Applier
{
public:
    Applier(std::vector<LoadedPart>& parts, ChangeList& list, const QByteArray* bytes, const QString& name)
        : m_parts(parts)
        , m_list(list)
        , m_bytes(bytes)
        , m_name(name)
    {
    }

    void apply(const Node& node)
    {
        node.allow({u"id", u"op", u"entry", u"path", u"value", u"by", u"on", u"why"});
        const int op =
            node.word(u"op", {QStringLiteral("set"), QStringLiteral("remove"), QStringLiteral("add")}, false);
        Decision decision;
        decision.change = node.identifier(u"id");
        decision.path = node.text(u"path", op != 2);
        decision.by = node.text(u"by");
        decision.why = node.text(u"why");
        decision.on = QDate::fromString(node.text(u"on"), Qt::ISODate);
        if (!decision.on.isValid() && node.has(u"on"))
            node.member(u"on").refuse(ProblemCode::BadDate, Words::tr("Here should be a day, like 2026-11-20."));
        if (m_ids.contains(decision.change))
            node.member(u"id").refuse(ProblemCode::DuplicateId,
                                      Words::tr("\"%1\" is here twice.").arg(decision.change));
        m_ids.insert(decision.change);
        if (op != 1 && !node.has(u"value"))
            node.refuse(ProblemCode::MissingMember, Words::tr("\"%1\" is missing.").arg(QStringLiteral("value")));
        const QString address = node.text(u"entry");
        if (address.isEmpty())
            return;
        if (op == 2)
            add(node, address, decision);
        else
            change(node, address, decision, op == 1);
    }

private:
    LoadedPart* partOf(const QString& kind)
    {
        const auto at = std::find_if(m_parts.begin(), m_parts.end(),
                                     [&](const LoadedPart& part) { return part.entryKind() == kind; });
        return at == m_parts.end() ? nullptr : &*at;
    }

    Json* entryOf(const QString& address, LoadedPart*& part, QString& pointer)
    {
        for (LoadedPart& one : m_parts) {
            if (one.entryKind() != address.section(u'/', 0, 0))
                continue;
            Json* entries = one.json.find(u"entries");
            for (size_t i = 0; entries && i < entries->items().size(); ++i) {
                if ((*entries->item(i))[u"id"].toString() == address.section(u'/', 1)) {
                    part = &one;
                    pointer = QStringLiteral("/entries/%1").arg(i);
                    return entries->item(i);
                }
            }
        }
        return nullptr;
    }

    void remember(const Node& node, LoadedPart& part, const QString& pointer, const QString& address, Decision decision)
    {
        const Json& value = node.json()[u"value"];
        const bool hasValue = node.has(u"value");
        part.file.replaced.insert(pointer, {m_name, node.path() + (hasValue ? QStringLiteral("/value") : QString()),
                                            m_bytes, hasValue ? value.offset() : node.json().offset()});
        m_list.decisions[address].push_back(std::move(decision));
    }

    void add(const Node& node, const QString& address, Decision decision)
    {
        LoadedPart* part = nullptr;
        QString pointer;
        if (entryOf(address, part, pointer)) {
            node.member(u"entry").refuse(ProblemCode::DuplicateId,
                                         Words::tr("There is a \"%1\" already.").arg(address));
            return;
        }
        part = partOf(address.section(u'/', 0, 0));
        Json* entries = part ? part->json.find(u"entries") : nullptr;
        if (!entries) {
            node.member(u"entry").refuse(
                ProblemCode::UnknownEntry,
                Words::tr("The protocol has no part \"%1\".").arg(address.section(u'/', 0, 0)));
            return;
        }
        if (node.json()[u"value"][u"id"].toString() != address.section(u'/', 1)) {
            node.member(u"value").refuse(ProblemCode::Contradiction,
                                         Words::tr("The new entry has another id than \"%1\".").arg(address));
            return;
        }
        decision.after = node.json()[u"value"];
        decision.path.clear();
        pointer = QStringLiteral("/entries/%1").arg(entries->items().size());
        entries->append(decision.after);
        remember(node, *part, pointer, address, std::move(decision));
    }

    void change(const Node& node, const QString& address, Decision decision, bool isRemoval)
    {
        LoadedPart* part = nullptr;
        QString pointer;
        Json* entry = entryOf(address, part, pointer);
        if (!entry) {
            node.member(u"entry").refuse(ProblemCode::UnknownEntry,
                                         Words::tr("The protocol has no entry \"%1\".").arg(address));
            return;
        }
        QStringList steps = decision.path.mid(1).split(u'/');
        const QString last = steps.takeLast();
        Json* parent = decision.path.startsWith(u'/') ? walk(entry, steps) : nullptr;
        Json* old = parent ? walk(parent, {last}) : nullptr;
        const bool isNewMember = parent && parent->isObject() && !old && !isRemoval;
        if (!old && !isNewMember) {
            node.member(u"path").refuse(ProblemCode::UnknownEntry,
                                        Words::tr("\"%1\" has nothing at \"%2\".").arg(address, decision.path));
            return;
        }
        if (!isAllowed(node, address, decision.path, *entry))
            return;
        decision.before = old ? *old : Json();
        decision.after = node.json()[u"value"];
        if (old && !isRemoval && *old == decision.after) {
            node.member(u"value").refuse(ProblemCode::ChangesNothing,
                                         Words::tr("\"%1\" is so already.").arg(address + decision.path));
            return;
        }
        if (isRemoval && !parent->isObject()) {
            node.member(u"path").refuse(ProblemCode::WrongType,
                                        Words::tr("From a list nothing is removed: set the whole list."));
            return;
        }
        const Json after = decision.after;
        const QString path = decision.path;
        remember(node, *part, pointer + path, address, std::move(decision));
        if (isRemoval)
            parent->remove(last);
        else if (old)
            *old = after;
        else
            parent->insert(last, after);
        choose(*entry, path, after, node.json()[u"id"].toString());
    }

    bool isAllowed(const Node& node, const QString& address, const QString& path, const Json& entry)
    {
        if (path == u"/id" || path.startsWith(u"/id/")) {
            node.member(u"path").refuse(ProblemCode::Contradiction, Words::tr("An entry keeps its id."));
            return false;
        }
        if (path == u"/medicine" && entry[u"medicine"].toString() == u"prescribed") {
            node.member(u"path").refuse(
                ProblemCode::PrescribedMedicine,
                Words::tr("A prescribed medicine stays one: the client must not be told to stop it."));
            return false;
        }
        for (const Decision& earlier : m_list.decisions[address]) {
            if (earlier.path == path || path.startsWith(earlier.path + u'/') || earlier.path.startsWith(path + u'/')) {
                node.member(u"path").refuse(ProblemCode::Contradiction,
                                            Words::tr("The change \"%1\" already says what \"%2\" is to be.")
                                                .arg(earlier.change, address + path));
                return false;
            }
        }
        return true;
    }

    // Where the sources differ about what was changed, the clinic's value is named as chosen, beside theirs.
    static void choose(Json& entry, const QString& path, const Json& value, const QString& change)
    {
        Json* differences = entry.find(u"differences");
        for (size_t i = 0; differences && i < differences->items().size(); ++i) {
            Json& difference = *differences->item(i);
            if (difference[u"about"].toString() != path)
                continue;
            for (const Json& alternative : difference[u"alternatives"].items()) {
                if (alternative[u"value"] == value) {
                    difference.insert(QStringLiteral("chosen"), alternative[u"id"]);
                    return;
                }
            }
            Json source = Json::object();
            source.insert(QStringLiteral("status"), QStringLiteral("clinic"));
            Json own = Json::object();
            own.insert(QStringLiteral("id"), QStringLiteral("clinic-") + change);
            own.insert(QStringLiteral("value"), value);
            own.insert(QStringLiteral("sources"), Json(Json::Array{source}));
            if (Json* alternatives = difference.find(u"alternatives"))
                alternatives->append(own);
            difference.insert(QStringLiteral("chosen"), own[u"id"]);
        }
    }

    std::vector<LoadedPart>& m_parts;
    ChangeList& m_list;
    const QByteArray* m_bytes;
    QString m_name;
    QSet<QString> m_ids;
};
} // namespace

ChangeList applyChanges(const Node& file, std::vector<LoadedPart>& parts)
{
    file.allow({u"protocol", u"version", u"title", u"base", u"language", u"changes"});
    ChangeList list{file.identifier(u"protocol"), file.text(u"version"),           file.text(u"base"),
                    file.text(u"language"),       file.localized(u"title", false), {}};
    if (!list.language.isEmpty() && !file.reading().languages.contains(list.language))
        file.member(u"language")
            .refuse(ProblemCode::UnknownLanguage,
                    Words::tr("The protocol does not have the language \"%1\".").arg(list.language));
    Applier applier(parts, list, file.source().bytes, file.source().name);
    if (!file.has(u"changes"))
        file.refuse(ProblemCode::MissingMember, Words::tr("\"%1\" is missing.").arg(QStringLiteral("changes")));
    // An empty list is a version too: all that was decided before was taken back.
    for (const Node& node : file.items(u"changes"))
        applier.apply(node);
    return list;
}

} // namespace stipple::protocol
