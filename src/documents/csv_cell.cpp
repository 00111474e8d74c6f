#include "documents/csv_cell.h"

#include <QRegularExpression>

namespace stipple::documents
{

namespace
{

// Apostrophes of one's own count too, so that taking one off gives back what was there.
bool isLikeAFormula(const QString& text)
{
    static const QRegularExpression start(
        QStringLiteral("^\\s*'*\\s*[=+\\-@\\t\\r\\x{FF1D}\\x{FF0B}\\x{FF0D}\\x{FF20}]"));
    static const QRegularExpression telephone(QStringLiteral("^\\+[0-9][0-9 ().]*$"));
    return start.match(text).hasMatch() && !telephone.match(text).hasMatch();
}

} // namespace

QString guardedCell(const QString& text) { return isLikeAFormula(text) ? u'\'' + text : text; }

QString bareCell(const QString& text) { return text.startsWith(u'\'') && isLikeAFormula(text) ? text.mid(1) : text; }

QByteArray beginCsv() { return "\xef\xbb\xbf"; }

void addCsvRow(QByteArray& csv, const QStringList& cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QString cell = guardedCell(cells[i].trimmed());
        csv += i > 0 ? ",\"" : "\"";
        csv += cell.replace(u'"', QStringLiteral("\"\"")).toUtf8();
        csv += '"';
    }
    csv += "\r\n";
}

} // namespace stipple::documents
