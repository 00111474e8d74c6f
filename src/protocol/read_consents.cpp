#include "protocol/reading.h"

namespace stipple::protocol
{

namespace
{
const QStringList& purposes()
{
    static const QStringList list{QStringLiteral("health-data"),        QStringLiteral("treatment"),
                                  QStringLiteral("photos-record"),      QStringLiteral("photos-teaching"),
                                  QStringLiteral("photos-publication"), QStringLiteral("photo-refusal"),
                                  QStringLiteral("guardian"),           QStringLiteral("withdrawal")};
    return list;
}

QStringList people(const Node& node, const char16_t* name, const QStringList& allowed)
{
    for (const Node& item : node.items(name)) {
        if (!allowed.contains(item.json().toString()))
            item.refuse(
                ProblemCode::UnknownValue,
                Words::tr("\"%1\" is not one of: %2.").arg(item.json().toString(), allowed.join(QStringLiteral(", "))));
    }
    return node.texts(name);
}

void readStatements(const Node& node, ConsentText& consent)
{
    QSet<QString> ids;
    for (const Node& item : node.items(u"statements")) {
        item.allow({u"id", u"text"});
        ConsentStatement statement{item.identifier(u"id"), item.localized(u"text")};
        if (ids.contains(statement.id))
            item.member(u"id").refuse(ProblemCode::DuplicateId, Words::tr("\"%1\" is here twice.").arg(statement.id));
        ids.insert(statement.id);
        consent.statements.push_back(std::move(statement));
    }
}

// Whoever signs beside the first one reads what that signature means; nobody signs for another's words.
void readMeanings(const Node& node, ConsentText& consent)
{
    const QStringList others = consent.signers.mid(1) + consent.mayJoin;
    if (node.has(u"meanings")) {
        const Node meanings = node.member(u"meanings");
        for (const auto& [role, text] : meanings.json().members()) {
            if (!others.contains(role))
                meanings.member(role).refuse(ProblemCode::UnknownValue,
                                             Words::tr("\"%1\" signs nothing beside the first signer.").arg(role));
            consent.meanings.insert(role, readLocalized(meanings.member(role)));
        }
    }
    for (const QString& role : others) {
        if (node.reading().isStrict && !consent.meanings.contains(role))
            node.refuse(ProblemCode::MissingMember,
                        Words::tr("What the signature of \"%1\" means is missing in \"meanings\".").arg(role));
    }
}

void readReviews(const Node& node, ConsentText& consent)
{
    for (const Node& item : node.items(u"reviews")) {
        item.allow({u"language", u"by", u"on"});
        ConsentReview review{item.text(u"language"), item.text(u"by"),
                             QDate::fromString(item.text(u"on"), Qt::ISODate)};
        if (!item.reading().languages.contains(review.language))
            item.member(u"language")
                .refuse(ProblemCode::UnknownLanguage,
                        Words::tr("The protocol does not have the language \"%1\".").arg(review.language));
        if (!review.on.isValid())
            item.member(u"on").refuse(ProblemCode::BadDate, Words::tr("Here should be a day, like 2026-11-20."));
        consent.reviews.push_back(std::move(review));
    }
}
} // namespace

void readConsents(const Node& file, Draft& draft)
{
    file.allow({u"entries"});
    for (const Node& node : file.items(u"entries", true)) {
        ConsentText consent;
        readEntry(node, QStringLiteral("consents"), draft, consent,
                  {u"version", u"purpose", u"moment", u"order", u"requiredForTreatment", u"revocable", u"declaration",
                   u"paperOption", u"channels", u"signers", u"mayJoin", u"title", u"body", u"statements", u"meaning",
                   u"meanings", u"reviews"});
        consent.version = node.text(u"version");
        consent.purpose = purposes().value(node.word(u"purpose", purposes()));
        const int moment = node.word(u"moment", {QStringLiteral("before-intake"), QStringLiteral("after-screening"),
                                                 QStringLiteral("any-time")});
        consent.moment = moment < 0 ? ConsentText::Moment::AfterScreening : ConsentText::Moment(moment);
        consent.order = node.integer(u"order", 0, 10000).value_or(0);
        consent.isRequiredForTreatment = node.flag(u"requiredForTreatment", false);
        consent.isRevocable = node.flag(u"revocable", true);
        consent.isDeclaration = node.flag(u"declaration", false);
        consent.hasPaperOption = node.flag(u"paperOption", false);
        consent.channels = node.texts(u"channels");
        for (const Node& item : node.items(u"channels")) {
            if (!draft.protocol.term(QStringLiteral("channels"), item.json().toString()))
                item.refuse(ProblemCode::UnknownReference,
                            Words::tr("There is no channel \"%1\".").arg(item.json().toString()));
        }
        node.items(u"signers", true);
        consent.signers = people(
            node, u"signers", {QStringLiteral("client"), QStringLiteral("practitioner"), QStringLiteral("guardian")});
        consent.mayJoin = people(
            node, u"mayJoin", {QStringLiteral("witness"), QStringLiteral("interpreter"), QStringLiteral("guardian")});
        consent.title = node.localized(u"title");
        for (const Node& paragraph : node.items(u"body", true))
            consent.body.push_back(readLocalized(paragraph));
        readStatements(node, consent);
        consent.meaning = node.localized(u"meaning");
        readMeanings(node, consent);
        readReviews(node, consent);
        draft.protocol.consents.push_back(std::move(consent));
    }
}

} // namespace stipple::protocol
