#include "handover/consent_words.h"

#include "handover/handover_text.h"

#include <QCryptographicHash>

namespace stipple::handover
{

namespace
{

// Whether these words are the original, or a translation that somebody qualified has read.
bool isReviewed(const protocol::Protocol& protocol, const protocol::ConsentText& text, const QString& language)
{
    const protocol::Language* known = protocol.language(language);
    return text.isReviewed(language) ||
           (known && known->translation != protocol::Language::Translation::AwaitingReview);
}

} // namespace

Json ConsentWords::toJson() const
{
    Json json = Json::object();
    json.insert(QStringLiteral("text"), Json(text));
    json.insert(QStringLiteral("version"), Json(version));
    json.insert(QStringLiteral("language"), Json(language));
    json.insert(QStringLiteral("title"), Json(title));
    json.insert(QStringLiteral("body"), Json(Json::Array(body.begin(), body.end())));
    Json all = Json::array();
    for (const Statement& statement : statements)
        all.append(Json(
            Json::Object{{QStringLiteral("id"), Json(statement.id)}, {QStringLiteral("text"), Json(statement.words)}}));
    json.insert(QStringLiteral("statements"), std::move(all));
    Json said = Json::object();
    for (auto meaning = meanings.begin(); meaning != meanings.end(); ++meaning)
        said.insert(meaning.key(), Json(meaning.value()));
    json.insert(QStringLiteral("meanings"), std::move(said));
    if (beside)
        json.insert(QStringLiteral("beside"), beside->toJson());
    return json;
}

Result<ConsentWords> ConsentWords::fromJson(const Json& json)
{
    ConsentWords words;
    words.text = json[u"text"].toString();
    words.version = json[u"version"].toString();
    words.language = json[u"language"].toString();
    words.title = json[u"title"].toString();
    for (const Json& paragraph : json[u"body"].items())
        words.body += paragraph.toString();
    for (const Json& statement : json[u"statements"].items())
        words.statements.push_back({statement[u"id"].toString(), statement[u"text"].toString()});
    for (const auto& [role, meaning] : json[u"meanings"].members())
        words.meanings.insert(role, meaning.toString());
    if (json.find(u"beside")) {
        STIPPLE_ASSIGN(ConsentWords beside, fromJson(json[u"beside"]));
        words.beside = std::make_shared<const ConsentWords>(std::move(beside));
        words.isReviewed = false;
    }
    // Written again it must be the same, or something was passed over. A record keeps members in its own order.
    const auto read = words.toJson().toCanonical();
    const auto kept = json.toCanonical();
    if (!read || !kept || *read != *kept)
        return failure(ErrorCode::InvalidInput,
                       HandoverText::tr("The words of a text cannot be read. The record itself is kept as it is."));
    return words;
}

QString ConsentWords::hash() const
{
    const auto canonical = toJson().toCanonical();
    // A lone surrogate has no canonical form; the loader refuses one, so this is never a different text.
    const QByteArray bytes = canonical ? *canonical : toJson().toBytes();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

ConsentWords consentWords(const protocol::Protocol& protocol, const protocol::ConsentText& text,
                          const protocol::Wording& wording)
{
    const auto told = [&](const protocol::LocalizedText& words) {
        return words.in(wording.language, wording.fallback);
    };
    ConsentWords words;
    words.text = text.id;
    words.version = text.version;
    words.language = told(text.title).language;
    words.title = told(text.title).text;
    for (const protocol::LocalizedText& paragraph : text.body)
        words.body += told(paragraph).text;
    for (const protocol::ConsentStatement& statement : text.statements)
        words.statements.push_back({statement.id, told(statement.text).text});
    for (const QStringList& roles : {text.signers, text.mayJoin}) {
        for (const QString& role : roles)
            words.meanings.insert(role, told(text.meaningFor(role)).text);
    }
    words.isReviewed = isReviewed(protocol, text, words.language);
    if (!words.isReviewed && !wording.fallback.isEmpty() && wording.fallback != words.language)
        words.beside =
            std::make_shared<const ConsentWords>(consentWords(protocol, text, {wording.fallback, QString()}));
    return words;
}

} // namespace stipple::handover
