#include "protocol/loader.h"

#include "protocol/changes.h"
#include "protocol/reading.h"
#include "protocol/visit_entries.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace stipple::protocol
{

namespace
{
Part partOf(const QString& kind, const QString& file, const QByteArray& bytes)
{
    return {kind, file, bytes, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()};
}

template <typename List>
void sortByOrder(List& list)
{
    std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.order < b.order; });
}

class Loader
{
public:
    Loader(const ProtocolFiles& files, const LoadOptions& options)
        : m_files(files)
        , m_options(options)
    {
        m_reading.isStrict = options.isStrict;
    }

    Loading load(const ChangeFile* changes)
    {
        if (!readManifest())
            return tl::unexpected(m_reading.problems);
        readParts();
        if (m_reading.problems.empty() && m_options.runsTests)
            forEach(QStringLiteral("screening"),
                    [&](const Node& node, const LoadedPart&) { runTests(node, m_draft.protocol); });
        if (changes && m_reading.problems.empty())
            change(*changes);
        if (!m_reading.problems.empty())
            return tl::unexpected(m_reading.problems);
        return finish();
    }

private:
    std::optional<Json> parse(const QString& name, const QByteArray& bytes)
    {
        Result<Json> json = Json::parse(bytes);
        if (json)
            return *std::move(json);
        Problem problem{name, 1, 1, {}, ProblemCode::NotJson, json.error().message()};
        // The reader of JSON says line and column in its sentence, first of all numbers.
        static const QRegularExpression numbers(QStringLiteral("(\\d+)\\D+(\\d+)"));
        if (const auto match = numbers.match(problem.message); match.hasMatch()) {
            problem.line = match.captured(1).toInt();
            problem.column = match.captured(2).toInt();
        }
        m_reading.problems.push_back(std::move(problem));
        return {};
    }

    bool readManifest()
    {
        m_manifestFile.name = m_files.manifest;
        const auto bytes = m_files.files.constFind(m_files.manifest);
        if (bytes == m_files.files.constEnd()) {
            m_reading.problems.push_back(
                {m_files.manifest, 1, 1, {}, ProblemCode::MissingFile, Words::tr("This file is missing.")});
            return false;
        }
        m_manifestFile.bytes = &*bytes;
        const std::optional<Json> json = parse(m_files.manifest, *bytes);
        if (!json)
            return false;
        m_manifest = *json;
        const Node node = manifest();
        node.allow({u"protocol", u"version", u"format", u"title", u"languages", u"parts"});
        if (const auto format = node.integer(u"format", 1, 1); !format)
            return false; // everything else could mean something different
        for (const Node& item : node.items(u"languages", true)) {
            m_languages.push_back(readLanguage(item));
            if (m_reading.languages.contains(m_languages.back().code))
                item.refuse(ProblemCode::DuplicateId, Words::tr("\"%1\" is here twice.").arg(m_languages.back().code));
            m_reading.languages += m_languages.back().code;
        }
        QSet<QString> names;
        for (const Node& item : node.items(u"parts", true))
            readPartOfManifest(item, names);
        return m_reading.problems.empty();
    }

    // A translation of which nothing is said waits for its review.
    Language readLanguage(const Node& item) const
    {
        item.allow({u"code", u"name", u"rightToLeft", u"translation", u"by", u"on"});
        Language language;
        language.code = item.identifier(u"code");
        language.name = item.text(u"name");
        language.isRightToLeft = item.flag(u"rightToLeft", false);
        const int said = item.word(
            u"translation", {QStringLiteral("original"), QStringLiteral("awaiting-review"), QStringLiteral("reviewed")},
            false);
        const bool isFirst = m_languages.empty();
        using Translation = Language::Translation;
        language.translation =
            said < 0 ? (isFirst ? Translation::Original : Translation::AwaitingReview) : Translation(said);
        if (language.translation != Translation::Reviewed)
            return language;
        language.reviewedBy = item.text(u"by");
        language.reviewedOn = QDate::fromString(item.text(u"on"), Qt::ISODate);
        if (item.has(u"on") && !language.reviewedOn.isValid())
            item.member(u"on").refuse(ProblemCode::BadDate, Words::tr("Here should be a day, like 2026-11-20."));
        return language;
    }

    void readPartOfManifest(const Node& item, QSet<QString>& names)
    {
        item.allow({u"kind", u"file", u"list", u"role"});
        LoadedPart part;
        const int kind = item.word(u"kind", partKinds());
        part.kind = partKinds().value(kind);
        part.file.name = item.text(u"file");
        if (part.kind == u"vocabulary")
            part.list = item.identifier(u"list");
        if (part.kind == u"questionnaire")
            part.role = item.identifier(u"role");
        if (partKinds().contains(part.list))
            item.member(u"list").refuse(ProblemCode::BadId,
                                        Words::tr("A list cannot be called \"%1\".").arg(part.list));
        if (names.contains(part.file.name))
            item.member(u"file").refuse(ProblemCode::DuplicateId,
                                        Words::tr("\"%1\" is here twice.").arg(part.file.name));
        names.insert(part.file.name);
        const auto bytes = m_files.files.constFind(part.file.name);
        if (bytes == m_files.files.constEnd()) {
            item.member(u"file").refuse(ProblemCode::MissingFile,
                                        Words::tr("The file \"%1\" is missing.").arg(part.file.name));
            return;
        }
        part.file.bytes = &*bytes;
        if (std::optional<Json> json = parse(part.file.name, *bytes)) {
            part.json = *std::move(json);
            m_parts.push_back(std::move(part));
        }
    }

    Node manifest() { return Node(&m_manifest, {}, &m_manifestFile, &m_reading); }

    void forEach(const QString& kind, const std::function<void(const Node&, const LoadedPart&)>& read)
    {
        for (const LoadedPart& part : m_parts) {
            if (part.kind == kind)
                read(Node(&part.json, {}, &part.file, &m_reading), part);
        }
    }

    void readParts()
    {
        using Reader = void (*)(const Node&, Draft&);
        static const QMap<QString, Reader> readers{
            {QStringLiteral("sources"), readSources},
            {QStringLiteral("phrases"), readPhrases},
            {QStringLiteral("screening"), readScreening},
            {QStringLiteral("stop-list"), readStopList},
            {QStringLiteral("day-before"), readDayBefore},
            {QStringLiteral("plan"), readPlan},
            {QStringLiteral("phases"), readPhases},
            {QStringLiteral("photo-views"), readPhotoViews},
            {QStringLiteral("aftercare"), readAftercare},
            {QStringLiteral("warning-signs"), readWarningSigns},
            {QStringLiteral("consents"), readConsents},
            {QStringLiteral("costs"), readCosts},
            {QStringLiteral("faq"), readFaq},
            {QStringLiteral("claims"), readClaims},
        };
        m_draft = Draft();
        const Node node = manifest();
        m_draft.protocol.id = node.identifier(u"protocol");
        m_draft.protocol.version = node.text(u"version");
        m_draft.protocol.title = node.localized(u"title");
        m_draft.protocol.languages = m_languages;
        for (const QString& kind : partKinds()) {
            forEach(kind, [&](const Node& file, const LoadedPart& part) {
                if (kind == u"questionnaire")
                    readQuestionnaire(file, part.role, part.file.name, m_draft);
                else if (kind == u"vocabulary")
                    readVocabulary(file, part.list, m_draft);
                else
                    readers.value(kind)(file, m_draft);
            });
            if (kind == u"screening")
                finishScreening(m_draft);
        }
        finishAftercare(node, m_draft);
    }

    void change(const ChangeFile& changes)
    {
        const std::optional<Json> json = parse(changes.name, changes.bytes);
        if (!json)
            return;
        m_changes = *json;
        m_changeFile = {changes.name, &changes.bytes, {}};
        const Node node(&m_changes, {}, &m_changeFile, &m_reading);
        addParts(m_draft.protocol);
        const QString base = m_draft.protocol.identity();
        const ChangeList list = applyChanges(node, m_parts);
        if (!list.base.isEmpty() && list.base != base && list.base != base.section(u'#', 0, 0))
            node.member(u"base").refuse(
                ProblemCode::WrongBase,
                Words::tr("These changes were made for %1, but the protocol is %2. Look through them "
                          "again before they are used with it.")
                    .arg(list.base, base.section(u'#', 0, 0)));
        if (!m_reading.problems.empty())
            return;
        readParts();
        Protocol& protocol = m_draft.protocol;
        protocol.id = list.protocol;
        protocol.version = list.version;
        if (!list.title.isEmpty())
            protocol.title = list.title;
        protocol.base = base;
        m_ownPart = partOf(QStringLiteral("changes"), changes.name, changes.bytes);
        note(list);
    }

    // Tells each entry what the clinic decided about it. A changed rule or text to sign is another version: what was
    // found or signed before stays told apart.
    void note(const ChangeList& list)
    {
        visitEntries(m_draft.protocol, [&](const QString& kind, auto& entry) {
            const auto at = list.decisions.find(kind + u'/' + entry.id);
            if (at == list.decisions.end())
                return;
            entry.decisions = at->second;
            for (const Decision& decision : entry.decisions) {
                for (Difference& difference : entry.differences) {
                    if (difference.about != decision.path || decision.path.isEmpty())
                        continue;
                    difference.why = {};
                    difference.why.set(list.language, decision.why);
                }
            }
            if constexpr (requires { entry.version; }) {
                if (!entry.decisions.front().path.isEmpty())
                    entry.version += u'+' + entry.decisions.back().change;
            }
        });
    }

    void addParts(Protocol& protocol) const
    {
        protocol.parts = {partOf(QStringLiteral("manifest"), m_files.manifest, *m_manifestFile.bytes)};
        for (const LoadedPart& part : m_parts)
            protocol.parts.push_back(partOf(part.kind, part.file.name, *part.file.bytes));
    }

    Protocol finish()
    {
        Protocol& protocol = m_draft.protocol;
        addParts(protocol);
        if (m_ownPart)
            protocol.parts.push_back(*m_ownPart);
        sortByOrder(protocol.stopList);
        sortByOrder(protocol.dayBefore);
        sortByOrder(protocol.plan.principles);
        sortByOrder(protocol.plan.phases);
        for (std::vector<Term>& terms : protocol.vocabulary)
            sortByOrder(terms);
        sortByOrder(protocol.photoViews);
        sortByOrder(protocol.aftercare.entries);
        sortByOrder(protocol.warningSigns);
        sortByOrder(protocol.consents);
        sortByOrder(protocol.costs);
        sortByOrder(protocol.faq);
        return std::move(protocol);
    }

    const ProtocolFiles& m_files;
    LoadOptions m_options;
    Reading m_reading;
    Json m_manifest;
    FileUnderReading m_manifestFile;
    Json m_changes;
    FileUnderReading m_changeFile;
    std::vector<Language> m_languages;
    std::vector<LoadedPart> m_parts;
    std::optional<Part> m_ownPart;
    Draft m_draft;
};
} // namespace

const QStringList& partKinds()
{
    static const QStringList kinds{
        QStringLiteral("sources"),     QStringLiteral("phrases"),   QStringLiteral("questionnaire"),
        QStringLiteral("screening"),   QStringLiteral("stop-list"), QStringLiteral("day-before"),
        QStringLiteral("plan"),        QStringLiteral("phases"),    QStringLiteral("vocabulary"),
        QStringLiteral("photo-views"), QStringLiteral("aftercare"), QStringLiteral("warning-signs"),
        QStringLiteral("consents"),    QStringLiteral("costs"),     QStringLiteral("faq"),
        QStringLiteral("claims")};
    return kinds;
}

Loading loadProtocol(const ProtocolFiles& files, const LoadOptions& options)
{
    return Loader(files, options).load(nullptr);
}

Loading loadProtocol(const ProtocolFiles& files, const ChangeFile& changes, const LoadOptions& options)
{
    return Loader(files, options).load(&changes);
}

} // namespace stipple::protocol
