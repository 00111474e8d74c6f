// One form while it is filled in: its state, what is kept of it, and what is wrong with it as far as a person has been
// told. Pages, items and the review all look at the same sheet.
#pragma once

#include "app/form_saver.h"
#include "forms/validation.h"

#include <QSet>

namespace stipple::app
{

class FormSheet : public QObject
{
    Q_OBJECT

public:
    // Typed: kept after a pause. Given: at once.
    enum class How { Typed, Given };

    FormSheet(forms::FormState state, QString language, FormSaver::Sink sink, QObject* parent = nullptr);

    const forms::FormState& state() const { return m_state; }
    FormSaver& saver() { return m_saver; }
    const FormSaver& saver() const { return m_saver; }
    const QString& language() const { return m_language; }
    void setLanguage(const QString& language);
    // Whether files can be attached here; where they cannot, no question for one stands in anybody's way.
    bool takesFiles() const { return m_takesFiles; }
    void setTakesFiles(bool takesFiles) { m_takesFiles = takesFiles; }

    // All answers of a question. What the form refuses (a read-only one, too many) changes nothing.
    void give(int node, std::vector<forms::FormState::Cell> cells, How how);
    // The new occurrence's node; nothing where there are enough of them.
    std::optional<int> addOccurrence(int node);
    void removeOccurrence(int node);
    void note(forms::FormChange change) { m_saver.put(std::move(change)); }

    // What is to be said now, of each occurrence the worst; in the order of issues().
    const std::vector<forms::Issue>& said() const { return m_said; }
    const forms::Issue* problemOf(const QString& path) const; // nullptr: nothing
    // From now on everything that is wrong at these paths is said, until it is mended.
    void tryPaths(const QStringList& paths);
    // A person leaves this field: what is wrong with its form is said, not yet that nothing is there.
    void leave(int node);
    // Everything that stands in the way of completing, what has a wrong form before what is missing.
    std::vector<forms::Issue> issues() const;

Q_SIGNALS:
    // The answers of one question.
    void answered(int node);
    // There are other occurrences than before.
    void rebuilt();
    // Items came, went, or were switched on or off; after rebuilt().
    void laidOut();
    void worded();
    void problemsChanged();

private:
    void lookAgain();

    forms::FormState m_state;
    QString m_language;
    bool m_takesFiles = false;
    FormSaver m_saver;
    QSet<QString> m_tried; // paths of which everything is said
    QSet<QString> m_left;  // paths of which a wrong form is said
    std::vector<forms::Issue> m_said;
};

// Whether nothing is there, rather than something wrong.
[[nodiscard]] bool isMissing(const forms::Issue& issue);

} // namespace stipple::app
