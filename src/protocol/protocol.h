// The clinic's protocol as the engines read it: the built-in one, or the built-in one with the clinic's changes.
// A value: nothing in it changes after loading, and records pin it by identity().
#pragma once

#include "protocol/aftercare_entry.h"
#include "protocol/consent_text.h"
#include "protocol/knowledge.h"
#include "protocol/preparation.h"
#include "protocol/questionnaire_outline.h"
#include "protocol/screening_rule.h"
#include "protocol/session_plan.h"
#include "protocol/vocabulary.h"

namespace stipple::protocol
{

struct Language {
    QString code; // "ar"
    QString name; // its own name, "العربية"
    bool isRightToLeft = false;
    // Whether somebody qualified has read the protocol's words in this language; what was not, is marked wherever
    // shown.
    enum class Translation { Original, AwaitingReview, Reviewed };
    Translation translation = Translation::Original;
    QString reviewedBy;
    QDate reviewedOn;
};

// One file of the protocol, byte for byte as it was written.
struct Part {
    QString kind; // "screening", "vocabulary", "questionnaire", …
    QString file;
    QByteArray bytes;
    QByteArray sha256; // lower-case hex
};

class Protocol
{
public:
    QString id;
    QString version;
    LocalizedText title;
    std::vector<Language> languages; // the first is the one the protocol was written in
    std::vector<Part> parts;         // the manifest first; the clinic's changes, if any, last
    QString base;                    // id|version#hash of what the clinic changed; empty for an unchanged protocol

    std::vector<Source> sources;
    std::vector<QuestionnaireOutline> questionnaires;
    std::vector<ScreeningRule> rules;
    std::vector<StopEntry> stopList;
    std::vector<DayBeforeEntry> dayBefore;
    SessionPlan plan;
    Vocabulary vocabulary;
    std::vector<PhotoView> photoViews;
    Aftercare aftercare;
    std::vector<WarningSign> warningSigns;
    std::vector<ConsentText> consents;
    std::vector<CostEntry> costs;
    std::vector<FaqEntry> faq;
    std::vector<Claim> claims;
    QMap<QString, Phrase> phrases;

    QString hash() const;     // SHA-256 over the parts' names and hashes, hex
    QString identity() const; // "id|version#hash"

    const Language* language(const QString& code) const;
    const Source* source(const QString& id) const;
    const QuestionnaireOutline* questionnaire(const QString& canonical) const;
    const QuestionnaireOutline* questionnaireFor(const QString& role) const; // "intake", "same-day", "check-in"
    QByteArray questionnaireBytes(const QString& canonical) const;           // empty where unknown
    const ScreeningRule* rule(const QString& id) const;
    const ConsentText* consent(const QString& id) const;
    const Term* term(const QString& list, const QString& id) const;
    // All terms of a list that are switched on; empty for an unknown list.
    std::vector<const Term*> terms(const QString& list) const;
    const Phrase* phrase(const QString& id) const;
    RuleConditions ruleConditions() const; // refers to this protocol
};

} // namespace stipple::protocol
