#include "ctl/protocol_source.h"

#include "ctl/command.h"

#include <QDir>
#include <QFileInfo>

namespace stipple::ctl
{

namespace
{
using namespace protocol;

struct ProtocolSource {
    Q_DECLARE_TR_FUNCTIONS(ProtocolSource)
};

constexpr size_t mostParts = 1000;

Loading refused(const QString& file, ProblemCode code, const QString& message)
{
    return tl::unexpected(Problems{{file, 1, 1, {}, code, message}});
}

// The manifest and every part that it names, all in its folder. What is missing the loader says.
ProtocolFiles filesOf(const QFileInfo& manifest, const QByteArray& bytes, const Json& json)
{
    ProtocolFiles files;
    files.manifest = manifest.fileName();
    files.files.insert(files.manifest, bytes);
    const QDir folder = manifest.absoluteDir();
    for (const Json& part : json[u"parts"].items()) {
        const QString name = part[u"file"].toString();
        const QString clean = QDir::cleanPath(name);
        if (name.isEmpty() || QDir::isAbsolutePath(clean) || clean.startsWith(QLatin1String("..")) ||
            size_t(files.files.size()) > mostParts)
            continue;
        if (const auto read = readFile(folder.filePath(clean)))
            files.files.insert(name, *read);
    }
    return files;
}

// The form that a set of rules is pinned to, among the files beside it.
QByteArray formBeside(const QDir& folder, const QString& canonical)
{
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const auto bytes = readFile(folder.filePath(name), 8 * 1024 * 1024);
        if (!bytes || !bytes->contains("\"Questionnaire\""))
            continue;
        const auto json = Json::parse(*bytes);
        if (json && (*json)[u"url"].toString() + u'|' + (*json)[u"version"].toString() == canonical)
            return *bytes;
    }
    return {};
}

Json entryWithId(const QString& id) { return Json(Json::Object{{QStringLiteral("id"), Json(id)}}); }

// A set of rules as a protocol of its own: the languages and documents are those that the rules name.
ProtocolFiles protocolOfRules(const QString& name, const Json& rules, const QByteArray& form)
{
    QStringList languages, documents;
    for (const Json& rule : rules[u"rules"].items()) {
        for (const auto& [language, text] : rule[u"reason"].members())
            languages += language;
        for (const Json& source : rule[u"sources"].items())
            documents += source[u"document"].toString();
    }
    if (languages.isEmpty())
        languages += QStringLiteral("en");
    languages.removeDuplicates();
    documents.removeDuplicates();
    documents.removeAll(QString());
    const auto part = [](const char16_t* kind, const QString& file) {
        return Json(Json::Object{{QStringLiteral("kind"), Json(QString::fromUtf16(kind))},
                                 {QStringLiteral("file"), Json(file)}});
    };
    Json manifest = Json::object();
    manifest.insert(QStringLiteral("protocol"), Json(QStringLiteral("rules")));
    manifest.insert(QStringLiteral("version"), Json(rules[u"version"].toString(QStringLiteral("1"))));
    manifest.insert(QStringLiteral("format"), Json(1));
    for (const QString& code : languages) {
        Json language = Json::object();
        language.insert(QStringLiteral("code"), Json(code));
        language.insert(QStringLiteral("name"), Json(code));
        if (!manifest.find(u"languages"))
            manifest.insert(QStringLiteral("languages"), Json::array());
        manifest.find(u"languages")->append(std::move(language));
    }
    Json questionnaire = part(u"questionnaire", QStringLiteral("form"));
    questionnaire.insert(QStringLiteral("role"), Json(QStringLiteral("intake")));
    manifest.insert(QStringLiteral("parts"), Json(Json::Array{part(u"sources", QStringLiteral("sources")),
                                                              questionnaire, part(u"screening", name)}));
    Json sources = Json::object();
    sources.insert(QStringLiteral("entries"), Json::array());
    for (const QString& document : documents)
        sources.find(u"entries")->append(entryWithId(document));
    Json screening = Json::object();
    screening.insert(QStringLiteral("questionnaires"), Json(Json::Array{rules[u"questionnaire"]}));
    screening.insert(QStringLiteral("entries"), rules[u"rules"]);
    for (const char16_t* member : {u"given", u"tests"}) {
        if (const Json* value = rules.find(QStringView(member)))
            screening.insert(QString::fromUtf16(member), *value);
    }
    ProtocolFiles files;
    files.manifest = QStringLiteral("rules of %1").arg(name);
    files.files = {{files.manifest, manifest.toBytes()},
                   {QStringLiteral("sources"), sources.toBytes()},
                   {QStringLiteral("form"), form},
                   {name, screening.toBytes()}};
    return files;
}

const Json* at(const Json& root, const QStringList& pointer)
{
    const Json* json = &root;
    for (const QString& step : pointer) {
        bool isIndex = false;
        const size_t index = step.toULongLong(&isIndex);
        const Json* next = nullptr;
        if (json->isArray() && isIndex && index < json->items().size())
            next = &json->items()[index];
        else
            next = json->find(step);
        if (!next)
            break; // of a member that is missing, the place of what lacks it
        json = next;
    }
    return json;
}

// The problems of a rewritten set of rules, told at their places in the file as it was written.
Problems inFile(Problems problems, const QString& name, const QByteArray& bytes, const Json& rules)
{
    for (Problem& problem : problems) {
        if (problem.file != name)
            continue;
        if (problem.path.startsWith(QLatin1String("/entries")))
            problem.path.replace(0, 8, QStringLiteral("/rules"));
        const Json* place = at(rules, problem.path.split(u'/', Qt::SkipEmptyParts));
        const JsonPlace where = jsonPlace(bytes, std::max<qsizetype>(0, place->offset()));
        problem.line = where.line;
        problem.column = where.column;
    }
    return problems;
}

Loading loadRules(const QFileInfo& file, const QByteArray& bytes, const Json& rules)
{
    const QString canonical = rules[u"questionnaire"].toString();
    const QByteArray form = formBeside(file.absoluteDir(), canonical);
    if (form.isEmpty())
        return refused(
            file.fileName(), ProblemCode::UnknownQuestionnaire,
            ProtocolSource::tr("These rules are for the form \"%1\", which is not in the same folder. Put its "
                               "file there.")
                .arg(canonical));
    LoadOptions options;
    options.isStrict = false; // rules alone, without the rest of a protocol
    Loading loading = loadProtocol(protocolOfRules(file.fileName(), rules, form), options);
    if (!loading)
        return tl::unexpected(inFile(loading.error(), file.fileName(), bytes, rules));
    return loading;
}

Loading loadFile(const QFileInfo& file, const QByteArray& bytes)
{
    // What is no JSON, the loader says with its place.
    const Json json = Json::parse(bytes).value_or(Json());
    if (json.find(u"changes"))
        return loadProtocol(builtInFiles(), ChangeFile{file.fileName(), bytes});
    if (json.find(u"rules") && json.find(u"questionnaire"))
        return loadRules(file, bytes, json);
    if (json.find(u"entries") && !json.find(u"parts"))
        return refused(
            file.fileName(), ProblemCode::MissingMember,
            ProtocolSource::tr("This is one part of a protocol. Name the protocol.json that it belongs to; all "
                               "its parts are checked with it."));
    return loadProtocol(filesOf(file, bytes, json));
}
} // namespace

Result<Loading> readProtocol(const QString& path)
{
    if (path.isEmpty())
        return loadProtocol(builtInFiles());
    QFileInfo file(path);
    if (file.isDir())
        file = QFileInfo(QDir(path).filePath(QStringLiteral("protocol.json")));
    STIPPLE_ASSIGN(const QByteArray bytes, readFile(file.filePath()));
    return loadFile(file, bytes);
}

Result<Protocol> usableProtocol(const QString& path)
{
    STIPPLE_ASSIGN(Loading loading, readProtocol(path));
    if (!loading)
        return failure(toError(loading.error()));
    return *std::move(loading);
}

} // namespace stipple::ctl
