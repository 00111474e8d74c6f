// What a client agreed to, and took back. Each consent is its own record: text, version, language, signatures. Sealed.
#pragma once

#include "records/answers.h"
#include "records/people.h"
#include "records/scalp.h"

namespace stipple::records
{

// The purposes of the protocol's consent texts.
enum class ConsentKind {
    ElectronicRecords, // and the processing of health data; before intake
    HealthData,
    Treatment,
    PhotosForRecord,
    PhotosForTeaching,
    PhotosForPublication, // per channel
    PhotoRefusal,         // a declaration of its own
    Guardian,             // for a minor, where the clinic treats them
};
template <>
struct Words<ConsentKind> {
    static constexpr std::array<QStringView, 8> all{u"electronic-records", u"health-data",     u"treatment",
                                                    u"photos-record",      u"photos-teaching", u"photos-publication",
                                                    u"photo-refusal",      u"guardian"};
};

enum class SignerRole { Client, Guardian, Practitioner, Witness, Interpreter };
template <>
struct Words<SignerRole> {
    static constexpr std::array<QStringView, 5> all{u"client", u"guardian", u"practitioner", u"witness",
                                                    u"interpreter"};
};

// One signature: drawn, or the typed full name, named as such.
struct Signer : Part {
    Choice<SignerRole> role;
    QString name;    // printed
    QString meaning; // what signing it says, as shown: "I agree to the treatment"
    QDateTime at;
    std::optional<Drawing> drawn;
    QString typed;
    QUuid practitioner;   // where the practitioner signs
    QString relationship; // a guardian's
    QString idDocument;   // a guardian's: what was shown, and its number
    QString language;     // an interpreter's
    bool operator==(const Signer& other) const = default;
};

struct Statement : Part {
    QString id; // in the consent's text
    std::optional<bool> accepted;
    QString initials;             // typed
    std::optional<Drawing> drawn; // or drawn
    QDateTime at;
    bool operator==(const Statement& other) const = default;
};

struct AskedQuestion : Part {
    QString question;
    QString answer;
    bool operator==(const AskedQuestion& other) const = default;
};

struct Consent : Amendment {
    Choice<ConsentKind> kind;
    std::vector<QString> channels; // of publication: "website", "instagram" …
    QString text;                  // its id in the protocol
    QString textVersion;
    QString textHash; // SHA-256 of the text as it was shown
    Json words;       // that text, word for word: see handover::ConsentWords
    QString language;
    QString besideLanguage; // shown beside a translation that nobody qualified has reviewed
    std::optional<bool> translationReviewed;
    std::vector<Statement> statements;
    std::vector<AskedQuestion> questions;
    std::vector<Signer> signers;
    QUuid screening; // that was explained before
    std::optional<bool> onPaper;
    QUuid paperPhoto;
    Choice<CopyBy> copy; // how the client got theirs
    QDateTime signedAt;
    bool operator==(const Consent& other) const = default;
};

enum class WithdrawnHow { InPerson, ByPhone, InWriting, InApp };
template <>
struct Words<WithdrawnHow> {
    static constexpr std::array<QStringView, 4> all{u"in-person", u"by-phone", u"in-writing", u"in-app"};
};

// Holds from its moment on, for every later export; what was done before stays done.
struct Withdrawal : Amendment {
    QUuid consent; // the one taken back
    Choice<ConsentKind> kind;
    std::vector<QString> channels; // only these; none: all of it
    QDateTime at;
    Choice<WithdrawnHow> how;
    QString reason; // never asked for
    std::vector<Signer> signers;
    QUuid receivedBy;
    bool operator==(const Withdrawal& other) const = default;
};

STIPPLE_DECLARE_RECORD(Consent);
STIPPLE_DECLARE_RECORD(Withdrawal);

} // namespace stipple::records
