// What the comparing page is made of, apart from the page: which photos of a client can be compared, and two of them
// laid over each other. On the vault's threads.
#pragma once

#include "compare/alignment.h"
#include "records/record.h"
#include "records/treatment.h"
#include "vault/store.h"

#include <QImage>
#include <QTransform>

namespace stipple::app
{

struct ComparablePhoto {
    records::Record record;
    records::Photo photo;
};
// The client's photos of the head, the oldest first.
[[nodiscard]] Result<std::vector<ComparablePhoto>> comparablePhotos(vault::Reader& reader, const QUuid& client);

// Two that can be looked at together. Upright, as large as a screen shows them.
struct ComparedPhotos {
    QImage earlier;
    QImage later;
    std::optional<compare::Alignment> alignment; // none: `reason` says why
    std::optional<Error> reason;
};
inline constexpr int comparedEdge = 1600; // px of the longer side

// From pixels of the later to pixels of the earlier.
[[nodiscard]] QTransform transformOf(const compare::Similarity& laterToEarlier);

// Takes some tenths of a second. The errors are those of reading: a photo that is missing or damaged.
[[nodiscard]] Result<ComparedPhotos> comparePhotos(const QString& vaultFolder, const records::Record& earlier,
                                                   const records::Record& later);

} // namespace stipple::app
