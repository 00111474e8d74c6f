// Two photos of one client as one picture: how it was beside how it is, with the day below each and the clinic below
// both, and never a name. By the same rules, and with the same audit, as photos that are handed out one by one.
#pragma once

#include "documents/photo_export.h"

#include <QTransform>

namespace stipple::documents
{

struct PairWanted {
    QUuid client;
    QUuid earlier;
    QUuid later;
    PhotoUse use;
    QString folder;   // that is there; the export becomes a folder within it
    QString language; // of the days
    QDateTime now;
    bool hasMarks = false; // with what is drawn on them
    // How the later lies on the earlier, both counted in thousandths of their width (records::marksWidth): then it is
    // shown so that the same place of the head stands in the same place. None: each as it was taken.
    std::optional<QTransform> laterToEarlier;
};
// Errors as of exportPhotos().
[[nodiscard]] Result<PhotosMade> exportPair(const vault::Vault& vault, vault::Reader& reader,
                                            const protocol::Protocol& protocol, const PairWanted& wanted);

} // namespace stipple::documents
