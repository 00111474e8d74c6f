// The clients as a table for other programmes: a CSV file with the headings that client_import.h reads, so that what
// goes out can come in again. UTF-8 with a byte order mark (spreadsheets need it), every cell quoted and guarded.
#pragma once

#include "core/result.h"
#include "records/people.h"

#include <QByteArray>
#include <QDir>

#include <vector>

namespace stipple::documents
{

// In the order given. A date of birth that two tablets disagree about is left out: one of the two is wrong.
[[nodiscard]] QByteArray writeClientsCsv(const std::vector<records::Client>& clients);

// A new file `name`.`suffix` in `folder`, or "name-2" and so on where there is one already; for its owner's eyes. Whole
// and read back, or not there at all. The answer is its path. NotFound: no such folder · ReadOnly · NoSpace · IoFailure
[[nodiscard]] Result<QString> writeNewFile(const QDir& folder, const QString& name, const QString& suffix,
                                           const QByteArray& bytes);
// The same for several that belong together: all under one name, and all of them or none. Their paths, in their order.
struct NewFile {
    QString suffix;
    QByteArray bytes;
};
[[nodiscard]] Result<QStringList> writeNewFiles(const QDir& folder, const QString& name,
                                                const std::vector<NewFile>& files);

} // namespace stipple::documents
