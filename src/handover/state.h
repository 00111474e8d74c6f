// Where a hand-over stands: answers per form, each consent with its statements and strokes, and where the client was.
// The kiosk keeps one while it runs; replay() builds the same from the frames, on the vault's side or after a crash:
// replay(save(x)) = x after every event.
#pragma once

#include "forms/form_change.h"
#include "handover/journal.h"
#include "handover/pack.h"

#include <map>
#include <set>
#include <span>

namespace stipple::handover
{

struct FormProgress {
    FormProgress(const forms::QuestionnairePtr& form, const std::optional<forms::Response>& base)
        : questionnaire(form)
        , filled(form, base)
    {
    }
    forms::QuestionnairePtr questionnaire;
    forms::FormReplay filled; // with the place where the client was in it
    QUuid base;               // the earlier response that it began from; null: it began empty
    QDateTime startedAt;      // the first answer
    QDateTime completedAt;    // invalid: not completed; an answer given afterwards opens it again
    quint64 completedBy = 0;  // the number of the frame that completed it
    struct Completion {
        quint64 number = 0;
        QDateTime at;
        bool operator==(const Completion&) const = default;
    };
    std::vector<Completion> completions; // all of them, also those that were opened again
    const forms::FormState& answers() const { return filled.state(); }
    bool operator==(const FormProgress& other) const;
};

struct SignatureProgress {
    QString name; // printed
    QString relationship;
    QString idDocument;
    QString language;
    QString typed;
    records::Drawing drawn;
    QDateTime at; // of the last stroke or letter
    bool isThere() const { return !drawn.strokes.empty() || !typed.trimmed().isEmpty(); }
    bool operator==(const SignatureProgress&) const = default;
};

struct StatementProgress {
    std::optional<bool> accepted;
    QString initials;
    records::Drawing drawn;
    QDateTime at;
    bool operator==(const StatementProgress&) const = default;
};

struct ConsentProgress {
    std::map<QString, StatementProgress> statements; // by id
    std::set<QString> channels;
    std::vector<QString> questions;
    std::map<QString, SignatureProgress> signatures; // by the word of a records::SignerRole
    std::optional<ConsentEnded::How> ended;          // never Reopened
    QString language;                                // in which it was read
    QString textHash;
    QDateTime endedAt;
    quint64 endedBy = 0; // the number of the frame that ended it
    bool operator==(const ConsentProgress&) const = default;
};

class State
{
public:
    // InvalidInput where a pinned form cannot be read.
    static Result<State> begin(const Pack& pack);

    // What does not fit (another form, a path that is not there, a text that is signed already, a form that is not
    // filled in) is refused with the reason, and changes nothing. `number`: the frame's.
    [[nodiscard]] Done apply(const Event& event, quint64 number = 0);
    // A frame that should come next is not there: what was completed or signed, and what is until the client has seen
    // it again (Resumed), does not count.
    void noteMissing();

    const QString& language() const { return m_language; } // empty until chosen or known
    int textPercent() const { return m_textPercent; }
    const QString& step() const { return m_step; } // Step::key(); empty: at the beginning
    bool isHandedBack() const { return m_handedBack; }
    const std::map<QString, FormProgress>& forms() const { return m_forms; } // by "url|version"
    const FormProgress* form(const QString& questionnaire) const;
    const std::map<QString, ConsentProgress>& consents() const { return m_consents; } // by the text's id
    const ConsentProgress& consent(const QString& text) const; // an empty one where nothing happened
    int passedOver() const { return m_passedOver; }            // events of kinds that are not known

    // Whether the client comes to this step at all: Step::onlyAfter.
    bool isAsked(const Step& step) const;
    // Whether the client has given what this step asks for, or has been there where it asks for nothing.
    bool isDone(const Step& step) const;
    bool operator==(const State&) const = default;

private:
    State() = default;
    struct Applying;
    QString m_language;
    int m_textPercent = 100;
    QString m_step;
    bool m_handedBack = false;
    bool m_isTorn = false;
    std::map<QString, FormProgress> m_forms;
    std::map<QString, ConsentProgress> m_consents; // one for each text of the pack
    std::set<QString> m_steps;                     // of the pack
    std::set<QString> m_reached;                   // those the client has been at
    int m_passedOver = 0;
};

struct Replayed {
    State state;
    quint64 last = 0;             // the number of the last frame
    std::vector<quint64> missing; // numbers of frames that are not there; at most a hundred are listed
    QStringList problems;         // frames that could not be used, and those that are missing: a sentence each
};
// In the order of their numbers. Errors: those of State::begin().
[[nodiscard]] Result<Replayed> replay(const Pack& pack, std::span<const EarlierFrame> frames);

} // namespace stipple::handover
