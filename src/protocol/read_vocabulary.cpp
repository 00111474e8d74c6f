#include "protocol/reading.h"

namespace stipple::protocol
{

void readSources(const Node& file, Draft& draft)
{
    file.allow({u"entries"});
    QSet<QString>& ids = draft.ids[QStringLiteral("sources")];
    for (const Node& node : file.items(u"entries", true)) {
        node.allow({u"id", u"title", u"about", u"year"});
        Source source{node.identifier(u"id"), node.localized(u"title"), node.localized(u"about"),
                      node.integer(u"year", 1900, 2200, false).value_or(0)};
        if (ids.contains(source.id))
            node.member(u"id").refuse(ProblemCode::DuplicateId, Words::tr("\"%1\" is here twice.").arg(source.id));
        ids.insert(source.id);
        draft.protocol.sources.push_back(std::move(source));
    }
}

void readQuestionnaire(const Node& file, const QString& role, const QString& name, Draft& draft)
{
    if (file.json()[u"resourceType"].toString() != u"Questionnaire") {
        file.refuse(ProblemCode::WrongType, Words::tr("This file is no FHIR Questionnaire."));
        return;
    }
    QuestionnaireOutline outline = QuestionnaireOutline::fromFhir(file.json());
    file.text(u"url");
    file.text(u"version");
    outline.role = role;
    outline.file = name;
    if (draft.protocol.questionnaire(outline.canonical()))
        file.refuse(ProblemCode::DuplicateId, Words::tr("Two forms are %1.").arg(outline.canonical()));
    if (draft.protocol.questionnaireFor(role))
        file.refuse(ProblemCode::DuplicateId, Words::tr("Two forms have the role \"%1\".").arg(role));
    draft.protocol.questionnaires.push_back(std::move(outline));
}

void readPhrases(const Node& file, Draft& draft)
{
    file.allow({u"entries"});
    for (const Node& node : file.items(u"entries", true)) {
        node.allow({u"id", u"text", u"plural"});
        Phrase phrase;
        phrase.id = node.identifier(u"id");
        phrase.isPlural = node.has(u"plural");
        if (draft.protocol.phrases.contains(phrase.id))
            node.member(u"id").refuse(ProblemCode::DuplicateId, Words::tr("\"%1\" is here twice.").arg(phrase.id));
        if (!phrase.isPlural) {
            phrase.text = node.localized(u"text");
        } else {
            const Node plural = node.member(u"plural");
            for (const QString& language : node.reading().languages) {
                const Node forms = plural.member(language);
                QMap<QString, QString> texts;
                for (const QString& category : pluralCategories(language)) {
                    const QString text = forms.json()[QStringView(category)].toString();
                    if (text.isEmpty())
                        plural.refuse(ProblemCode::MissingLanguage,
                                      Words::tr("The form \"%1\" in \"%2\" is missing.").arg(category, language));
                    else
                        forms.member(category).checkText(text);
                    texts.insert(category, text);
                }
                phrase.plurals.emplace_back(language, texts);
            }
        }
        draft.protocol.phrases.insert(phrase.id, std::move(phrase));
    }
}

void readVocabulary(const Node& file, const QString& list, Draft& draft)
{
    file.allow({u"entries"});
    std::vector<Term>& terms = draft.protocol.vocabulary[list];
    for (const Node& node : file.items(u"entries", true)) {
        Term term;
        readEntry(node, list, draft, term, {u"order", u"text", u"detail", u"amount", u"rules"});
        term.order = node.integer(u"order", 0, 10000).value_or(0);
        term.text = node.localized(u"text");
        term.detail = node.localized(u"detail", false);
        term.amount = readAmount(node, u"amount");
        term.rules = readRuleIds(node, u"rules", draft);
        terms.push_back(std::move(term));
    }
}

void readPhotoViews(const Node& file, Draft& draft)
{
    file.allow({u"entries"});
    const QStringList moments{QStringLiteral("before"), QStringLiteral("after"), QStringLiteral("healed")};
    for (const Node& node : file.items(u"entries", true)) {
        PhotoView view;
        readEntry(node, QStringLiteral("photo-views"), draft, view,
                  {u"order", u"per", u"required", u"moments", u"text", u"hint"});
        view.order = node.integer(u"order", 0, 10000).value_or(0);
        const int per =
            node.word(u"per", {QStringLiteral("session"), QStringLiteral("zone"), QStringLiteral("scar")}, false);
        view.per = per < 0 ? PhotoView::Per::Session : PhotoView::Per(per);
        view.isRequired = node.flag(u"required", true);
        view.moments = node.texts(u"moments");
        for (const Node& moment : node.items(u"moments", true)) {
            if (!moments.contains(moment.json().toString()))
                moment.refuse(ProblemCode::UnknownValue,
                              Words::tr("\"%1\" is not one of: %2.")
                                  .arg(moment.json().toString(), moments.join(QStringLiteral(", "))));
        }
        view.text = node.localized(u"text");
        view.hint = node.localized(u"hint");
        draft.protocol.photoViews.push_back(std::move(view));
    }
}

} // namespace stipple::protocol
