// What the kiosk gets to know, and all of it: one client, what they shall read, answer and sign, in which order, and
// what they have answered in this hand-over so far. It goes through a pipe inside a vault::HandoverPack, and is kept in
// the hand-over's row, without what was answered, so that after a crash the same hand-over goes on.
#pragma once

#include "core/json.h"
#include "records/values.h"
#include "vault/draft_file.h"

#include <QStringList>
#include <QTimeZone>

namespace stipple::handover
{

// What happens while the client holds the tablet, one after another.
struct Step {
    enum class Kind { Language, Consent, Form, Dates, Review, StopList, Aftercare, ThankYou };
    Kind kind = Kind::Language;
    QString text;         // Consent: its id in the protocol
    QString version;      // Consent: the text's version
    QUuid about;          // Consent, where the text takes something back: the consent that is withdrawn,
    QString aboutKind;    // and the word of its records::ConsentKind
    QStringList channels; // likewise, of publication: those that can be taken back
    // The client comes to this step only where this text of the pack ended so: "signed" or "declined".
    QString onlyAfter;
    QString onlyHow;
    QString role;          // Form: what the protocol uses it for, "intake", "same-day" or "check-in"
    QString questionnaire; // Form: "url|version", one of Pack::forms

    // The client may go past it without answering: a check-in, beside their own days of aftercare.
    bool isOptional() const { return kind == Kind::Form && role == u"check-in"; }
    // Names the step in the journal: "language", "consent/treatment", "form/intake", "dates" …; each once in a pack.
    QString key() const;
    bool operator==(const Step&) const = default;
};
[[nodiscard]] QString stepKindName(Step::Kind kind); // "language", "consent", "form", …

// A form, pinned: another one of the same name is refused.
struct PinnedForm {
    QString questionnaire; // "url|version"
    QString sha256;        // of `bytes`, 64 hexadecimal digits
    QByteArray bytes;      // the questionnaire as it was written
    bool operator==(const PinnedForm&) const = default;
};

// What the client answered last time: "has this changed?"
struct EarlierAnswers {
    QString questionnaire; // "url|version"
    QUuid response;        // the record
    QDate on;
    Json answers; // the QuestionnaireResponse
    bool operator==(const EarlierAnswers&) const = default;
};

// A text the client has signed before, perhaps in another version.
struct EarlierConsent {
    QString text;
    QString version;
    QDate on;
    Json words; // what was shown then, ConsentWords::toJson(); null where the record does not tell
    bool operator==(const EarlierConsent&) const = default;
};

struct Clinic {
    QString name;
    QString zone;          // IANA
    QString language;      // in which it works, and to which texts fall back
    QString phone;         // may be empty
    QStringList languages; // that clients may choose, in the order shown
    bool operator==(const Clinic&) const = default;
};

// The protocol in force: the built-in one by its identity, and the clinic's changes byte for byte.
struct ProtocolPin {
    QString identity; // "id|version#hash" of the protocol with the changes
    QString changesName;
    QByteArray changes; // empty: there are none
    bool operator==(const ProtocolPin&) const = default;
};

// What the clinic decided for this client on one thing of the aftercare.
struct OwnChoice {
    QString entry; // its id in the protocol
    int from = -1; // -1: as the protocol says
    int to = -1;
    bool operator==(const OwnChoice&) const = default;
};
// A check-in so far: {"linkId": value}, as protocol::Answers::fromPlain() reads it.
struct OwnReport {
    QDateTime at;
    Json answers;
    bool operator==(const OwnReport&) const = default;
};

// The client's own days after a session.
struct OwnAftercare {
    std::vector<QDateTime> sessions; // the instants they began, UTC
    QString skinType;                // of the vocabulary "fitzpatrick"; may be empty
    QDate scabsGone;                 // the practitioner has seen that they are; may be invalid
    std::vector<OwnChoice> choices;
    std::vector<OwnReport> reports;
    QUuid care;    // the record; null: a check-in cannot be kept
    QDate dayZero; // of the latest session, in `zone`
    QString zone;  // whose days these are; empty: the clinic's
    QString by;    // who answers a check-in, and how it reaches the clinic: words of records::ReportedBy and
    QString way;   // records::CheckInWay; empty: the client, on the clinic's tablet
    bool operator==(const OwnAftercare&) const = default;
};

// What was answered before the kiosk was started anew: a frame of the journal and its number.
struct EarlierFrame {
    quint64 number = 0;
    QByteArray content;
    bool operator==(const EarlierFrame&) const = default;
};

struct Pack {
    QUuid client;
    QString name;
    QString calledBy; // how they like to be addressed; may be empty
    QString language; // of their forms; empty: not known yet
    Clinic clinic;
    QString practitioner; // whom to hand the tablet back to, by name
    QString copiedBy;     // who of the staff copies what the client answered on paper; empty: the client answers
    QUuid appointment;    // null: none
    QDate on;             // the date that counts as "now": the appointment's, in the clinic's zone
    QTime at;             // its time there; invalid: not known
    ProtocolPin protocol;
    std::vector<PinnedForm> forms;
    std::vector<Step> steps;
    std::vector<EarlierAnswers> answers; // newest first
    std::vector<EarlierConsent> consents;
    QUuid screening; // the one that was explained before these consents; null: none
    OwnAftercare aftercare;
    std::vector<EarlierFrame> frames;

    QTimeZone zone() const { return QTimeZone(clinic.zone.toUtf8()); }
    const Step* step(QStringView key) const;
    const PinnedForm* form(QStringView questionnaire) const;
    // The newest ones to that form, in whatever version it was; nullptr where there are none.
    const EarlierAnswers* earlierAnswers(const QString& questionnaire) const;

    // With `frames`, for the pipe; without, for the row.
    Json toJson() const;
    // Malformed ones are refused with the place and the reason: InvalidInput · NewerFormat. Pinned forms must be what
    // their hashes say.
    static Result<Pack> fromJson(const Json& json);
    static Result<Pack> fromBytes(QByteArrayView bytes);
    bool operator==(const Pack&) const = default;
};

} // namespace stipple::handover
