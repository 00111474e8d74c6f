// A cell of a CSV file that a spreadsheet will open. What begins like a formula (= + - @ and their wide forms) would be
// calculated there, with whatever it names: an apostrophe before it keeps it text, as OWASP advises
// (https://owasp.org/www-community/attacks/CSV_Injection), and is taken off when the file is read here. A telephone
// number as people write it, "+34 611 …", stays as it is: no formula that does anything can be made of it.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace stipple::documents
{

[[nodiscard]] QString guardedCell(const QString& text);
[[nodiscard]] QString bareCell(const QString& text);

// A file of such cells: UTF-8 with a byte order mark (spreadsheets need it), every cell guarded and quoted.
[[nodiscard]] QByteArray beginCsv();
void addCsvRow(QByteArray& csv, const QStringList& cells);

} // namespace stipple::documents
