#include "documents/aside_folder.h"

#include "vault/files.h"

#include <QCoreApplication>
#include <QDir>

namespace stipple::documents
{

namespace
{

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(ClientExport)
};

} // namespace

AsideFolder::~AsideFolder()
{
    if (!m_isKept)
        QDir(m_aside).removeRecursively();
}

Done AsideFolder::make()
{
    if (QFileInfo::exists(m_path))
        return failure(ErrorCode::AlreadyExists,
                       ExportText::tr("%1 is there already. Nothing was written; move it away first.").arg(m_path));
    QDir(m_aside).removeRecursively(); // of one that was cut off
    return vault::requirePrivateFolder(m_aside);
}

Done AsideFolder::write(const QString& name, const QByteArray& bytes)
{
    const QString path = m_aside + u'/' + name;
    STIPPLE_TRY(vault::requirePrivateFolder(QFileInfo(path).absolutePath()));
    return vault::replaceFile(path, bytes);
}

Done AsideFolder::keep()
{
    if (!QDir().rename(m_aside, m_path))
        return failure(ErrorCode::IoFailure,
                       ExportText::tr("The export could not be put in its place. Nothing was left there."));
    m_isKept = true;
    return {};
}

Done requireExportFolder(const QString& folder, const QString& vaultFolder)
{
    if (!QDir::isAbsolutePath(folder) || !QFileInfo(folder).isDir())
        return failure(
            ErrorCode::InvalidInput,
            ExportText::tr("%1 is no folder that is there. Give the whole path, beginning with /.").arg(folder));
    if ((QDir(folder).canonicalPath() + u'/').startsWith(QDir(vaultFolder).canonicalPath() + u'/'))
        return failure(ErrorCode::InvalidInput, ExportText::tr("Not into the vault's own folder: choose another one."));
    return {};
}

} // namespace stipple::documents
