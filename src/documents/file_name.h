// What a file is called that leaves the vault: for people, and without what file systems refuse.
#pragma once

#include <QStringList>

namespace stipple::documents
{

// A name's part, shortened.
[[nodiscard]] QString fileNamePart(QString text);
// "Treatment, Daniel Ferreira, 2026-11-25.pdf", without the parts that are empty; `ending` has its dot.
[[nodiscard]] QString fileNameOf(const QStringList& parts, const QString& ending);

} // namespace stipple::documents
