// The texts people sign. Each has a version of its own: a new one makes what was signed before "to re-sign".
#pragma once

#include "protocol/entry.h"

namespace stipple::protocol
{

struct ConsentStatement {
    QString id;
    LocalizedText text; // initialled by itself
};

// Somebody qualified has read this language's text.
struct ConsentReview {
    QString language;
    QString by;
    QDate on;
};

struct ConsentText : Entry {
    enum class Moment { BeforeIntake, AfterScreening, AnyTime };
    QString version;
    QString purpose; // "health-data", "treatment", "photos-record", "photos-teaching", "photos-publication",
                     // "photo-refusal", "guardian", "withdrawal"
    Moment moment = Moment::AfterScreening;
    int order = 0;
    bool isRequiredForTreatment = false;
    bool isRevocable = true;
    bool isDeclaration = false; // states something rather than allows it (refusal of photos)
    bool hasPaperOption = false;
    QStringList channels; // of publication: each is chosen by itself; ids of the vocabulary "channels"
    QStringList signers;  // "client", "practitioner", "guardian"; in signing order
    QStringList mayJoin;  // "witness", "interpreter", "guardian"
    LocalizedText title;
    std::vector<LocalizedText> body; // paragraphs
    std::vector<ConsentStatement> statements;
    LocalizedText meaning;                 // what the first signer's signature means, printed beside it
    QMap<QString, LocalizedText> meanings; // the same for everybody else who signs, by role
    std::vector<ConsentReview> reviews;

    bool isReviewed(const QString& language) const;
    const LocalizedText& meaningFor(const QString& role) const;
};

} // namespace stipple::protocol
