// What happened while the client held the tablet: one event per frame of the draft, as versioned JSON. Replayed in
// order they give the state of the hand-over (state.h). An event of a kind or version that this app does not know is
// kept as it stands, and passed over.
#pragma once

#include "forms/form_change.h"
#include "records/scalp.h"
#include "vault/draft_file.h"

#include <variant>

namespace stipple::handover
{

struct LanguageChosen {
    QString language;
    bool operator==(const LanguageChosen&) const = default;
};
struct TextSizeChosen {
    int percent = 100; // 100 to 200
    bool operator==(const TextSizeChosen&) const = default;
};
// Where the client is now, and comes back to after a crash.
struct StepReached {
    QString step; // Step::key()
    bool operator==(const StepReached&) const = default;
};

// One step of filling in a form: answers, occurrences, the place in it, a section in which nothing has changed.
struct FormStep {
    QString form; // "url|version"
    forms::FormChange change;
    bool operator==(const FormStep& other) const;
};
// All answers of one question.
[[nodiscard]] FormStep answered(const QString& form, const QString& path, const std::vector<forms::Value>& values);
struct FormCompleted {
    QString form;
    bool operator==(const FormCompleted&) const = default;
};

// `text` is always the consent's id in the protocol.
struct StatementSet {
    QString text;
    QString statement; // its id
    bool accepted = true;
    QString initials; // typed; drawn ones are strokes, see DrawnAt
    bool operator==(const StatementSet&) const = default;
};
struct ChannelSet {
    QString text;
    QString channel;
    bool chosen = true;
    bool operator==(const ChannelSet&) const = default;
};
// What the client wants to have answered before signing.
struct QuestionAsked {
    QString text;
    int index = 0;    // at most one past the last
    QString question; // empty: taken back
    bool operator==(const QuestionAsked&) const = default;
};
// Where something is drawn: a signature, or the initials of a statement.
struct DrawnAt {
    QString text;
    QString role;      // the word of a records::SignerRole
    QString statement; // its id; empty: the signature
    bool operator==(const DrawnAt&) const = default;
};
struct StrokeAdded {
    DrawnAt at;
    double width = 0; // of the pad, in the units of its points; the same for all strokes of one drawing
    double height = 0;
    std::vector<records::PenPoint> points;
    bool operator==(const StrokeAdded&) const = default;
};
struct StrokeUndone {
    DrawnAt at;
    bool operator==(const StrokeUndone&) const = default;
};
struct StrokesCleared {
    DrawnAt at;
    bool operator==(const StrokesCleared&) const = default;
};
// The full name, typed instead of a drawing; empty: taken back.
struct NameTyped {
    QString text;
    QString role;
    QString name;
    bool operator==(const NameTyped&) const = default;
};
// Who signs in this role; an empty name: nobody after all.
struct SignerNamed {
    QString text;
    QString role;
    QString name;         // printed
    QString relationship; // a guardian's
    QString idDocument;   // a guardian's
    QString language;     // an interpreter's
    bool operator==(const SignerNamed&) const = default;
};
// How the client ended with a text. Reopened: it is looked at again, and must be signed anew.
struct ConsentEnded {
    enum class How { Signed, Declined, OnPaper, Reopened };
    QString text;
    How how = How::Signed;
    QString language; // in which it was read
    QString textHash; // of the words that were on the screen, see consent_words.h
    bool operator==(const ConsentEnded&) const = default;
};

struct HandedBack {
    bool operator==(const HandedBack&) const = default;
};
// The kiosk was started anew and showed the client what had been kept. What is completed after this counts again, also
// where frames before it are missing.
struct Resumed {
    bool operator==(const Resumed&) const = default;
};
// Of a newer app.
struct UnknownEvent {
    Json json;
    bool operator==(const UnknownEvent&) const = default;
};

using Happening = std::variant<LanguageChosen, TextSizeChosen, StepReached, FormStep, FormCompleted, StatementSet,
                               ChannelSet, QuestionAsked, StrokeAdded, StrokeUndone, StrokesCleared, NameTyped,
                               SignerNamed, ConsentEnded, HandedBack, Resumed, UnknownEvent>;

struct Event {
    qint64 atMs = 0; // wall clock
    Happening what;

    Json toJson() const;
    QByteArray toBytes() const { return toJson().toBytes(); }
    // InvalidInput for what is no event, or lacks what its kind needs.
    static Result<Event> fromBytes(QByteArrayView bytes);
    bool operator==(const Event&) const = default;
};

} // namespace stipple::handover
