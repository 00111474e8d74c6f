// Which views of the protocol's set have a photo with a session, before and after; which are missing, and which were
// left out and why.
#pragma once

#include "app/session_reading.h"

#include <QVariantList>

namespace stipple::app
{

struct ViewSeen {
    enum State { Missing, Taken, Skipped };
    QString id;    // "left-45"
    QString title; // "Left, 45°", in the language spoken now
    State state = Missing;
    QString why;             // it was skipped
    bool isRequired = false; // of the least that is asked for
};

// `moment`: "before" or "after". Those that every session has; close-ups and scars are as many as there are zones.
[[nodiscard]] std::vector<ViewSeen> viewsOf(const protocol::Protocol& protocol, const SessionSeen& seen,
                                            const records::Session& session, const QString& moment,
                                            const protocol::Wording& wording);
// Of the least that is asked for, how many are neither there nor left out.
[[nodiscard]] int missingViews(const std::vector<ViewSeen>& views);
// {id, text, state, detail}
[[nodiscard]] QVariantList viewRows(const std::vector<ViewSeen>& views);
// "6 of 8 views are photographed", "The client wants no photos."
[[nodiscard]] QString tellViews(const std::vector<ViewSeen>& views, bool isRefused);

// Leaves out everything of that moment that has no photo yet; an empty reason takes it back.
void skipViews(records::Session& session, const std::vector<ViewSeen>& views, const QString& moment,
               const QString& why);

} // namespace stipple::app
