// The words a practitioner picks from: zones, needles, dot sizes, finishes, scales, skin types, indications, causes …
// Each list is a part of its own, named by its list: "zones", "norwood", "indications".
#pragma once

#include "protocol/entry.h"

#include <QMap>

#include <optional>

namespace stipple::protocol
{

struct Amount {
    double least = 0;
    double most = 0; // the same as `least` where it is one value
    QString unit;    // "um", "mm", "deg", "min", "USD", "percent"
};

struct Term : Entry {
    int order = 0;
    LocalizedText text;
    LocalizedText detail; // may be empty
    std::optional<Amount> amount;
    QStringList rules; // screening rules or gates this choice asks for
};

using Vocabulary = QMap<QString, std::vector<Term>>; // list → terms, by order

struct PhotoView : Entry {
    enum class Per { Session, Zone, Scar }; // how many pictures of it a session has
    int order = 0;
    Per per = Per::Session;
    bool isRequired = true;
    QStringList moments; // "before", "after", "healed"
    LocalizedText text;
    LocalizedText hint; // how to stand and hold the camera
};

} // namespace stipple::protocol
