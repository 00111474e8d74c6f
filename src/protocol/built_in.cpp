#include "protocol/loader.h"

#include <QDirIterator>
#include <QFile>

// Resources of a static library must be asked for, outside of any namespace.
static void takeInBuiltInProtocol() { Q_INIT_RESOURCE(built_in_protocol); }

namespace stipple::protocol
{

ProtocolFiles builtInFiles()
{
    takeInBuiltInProtocol();
    ProtocolFiles files;
    const QString root = QStringLiteral(":/stipple/protocol/");
    for (QDirIterator it(root, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            files.files.insert(file.fileName().mid(root.size()), file.readAll());
    }
    return files;
}

} // namespace stipple::protocol
