#include "documents/file_name.h"

#include <QRegularExpression>

namespace stipple::documents
{

QString fileNamePart(QString text)
{
    static const QRegularExpression refused(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]"));
    return text.remove(refused).simplified().left(60);
}

QString fileNameOf(const QStringList& parts, const QString& ending)
{
    QStringList names;
    for (const QString& part : parts)
        names += fileNamePart(part);
    names.removeAll(QString());
    return names.join(QStringLiteral(", ")) + ending;
}

} // namespace stipple::documents
