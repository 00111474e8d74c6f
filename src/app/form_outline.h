// How a form is laid out for a person: sections, each of a few pages, each of rows. It follows from the form and from
// which occurrences there are, never from the answers, so that no question changes its page while somebody answers;
// whatever is disabled is only not shown. A question that switches others on stands alone on its page, with those
// beneath it; others share one as long as they fit.
#pragma once

#include "forms/form_state.h"

namespace stipple::app
{

// Clients are asked one thing at a time; staff copying from paper want it all before them.
enum class Pace { OneByOne, BySection };

struct OutlineRow {
    enum class Kind { Item, AddOccurrence };
    int node = -1;
    Kind kind = Kind::Item;
    int depth = 0;        // groups it stands in, below the section
    bool beneath = false; // hangs on the question above it

    bool operator==(const OutlineRow& other) const = default;
};

struct OutlinePage {
    int section = 0;
    int questions = 0; // that stand on their own, not beneath another
    std::vector<OutlineRow> rows;
};

struct OutlineSection {
    QString id;            // the group's linkId; of questions without a group, the first one's
    int item = -1;         // the group, or -1: the form's own title stands for it
    std::vector<int> tops; // what is in it: the group itself, its occurrences, or the questions
};

struct FormOutline {
    std::vector<OutlineSection> sections;
    std::vector<OutlinePage> pages;
    std::vector<int> sectionOf; // by node; -1 for what is never shown

    int pageOf(int node) const; // -1 if it is on none
};

[[nodiscard]] FormOutline outlineOf(const forms::FormState& state, Pace pace);
// Whether the item is shown as the help of the one above it, behind "?" or beneath, and not in its own row.
[[nodiscard]] bool isHelp(const forms::Item& item);

} // namespace stipple::app
