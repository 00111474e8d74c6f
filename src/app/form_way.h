// Which pages and sections of a form there are for a person now: those with a question or words that are enabled. A
// look at state and outline, made when it is needed.
#pragma once

#include "app/form_outline.h"

namespace stipple::app
{

class FormWay
{
public:
    FormWay(const forms::FormState& state, const FormOutline& outline)
        : m_state(state)
        , m_outline(outline)
    {
    }

    bool asksOn(int page) const;
    int pageAfter(int page) const;      // or -1
    int pageBefore(int page) const;     // or -1
    int firstPageOf(int section) const; // or -1: nothing is asked there
    int pageShowing(int node) const;    // or -1; of a section's own group, its first
    int sectionCount() const;           // that ask something
    int sectionsBefore(int section) const;
    // How much of the page's section lies before it, 0 to 1.
    double shareBefore(int page) const;
    // Of what is shown there, as FormState names it.
    QStringList pathsOn(int page) const;
    QStringList pathsIn(int section) const;
    // The first question or words on the page: where somebody goes on.
    QString placeOn(int page) const;
    bool isAnsweredIn(int section) const;

private:
    const forms::FormState& m_state;
    const FormOutline& m_outline;
};

// Whether the row is seen now: enabled, and no heading of nothing.
[[nodiscard]] bool isShown(const forms::FormState& state, const OutlineRow& row);

} // namespace stipple::app
