#include "demo/folder_keystore.h"

#include "vault/files.h"

#include <QDir>

namespace stipple::demo
{

namespace
{

tl::unexpected<Error> notWorking()
{
    return failure(ErrorCode::KeystoreFailed, QStringLiteral("The device's keystore does not answer."));
}

// From the event loop, as a real one answers.
void later(std::function<void()> answer)
{
    QMetaObject::invokeMethod(QCoreApplication::instance(), std::move(answer), Qt::QueuedConnection);
}

} // namespace

QString FolderKeystore::pathOf(const QString& name) const
{
    return m_folder + QLatin1Char('/') + QString::fromLatin1(name.toUtf8().toHex());
}

bool FolderKeystore::works() const { return QFileInfo(m_folder).isDir(); }

void FolderKeystore::read(const QString& name, Got got)
{
    later([this, name, got = std::move(got)] {
        if (!works())
            return got(notWorking());
        const auto bytes = vault::readWholeFile(pathOf(name), 1 << 16);
        got(bytes ? Result<vault::SecretBytes>(vault::SecretBytes::copyOf(QByteArrayView(*bytes)))
                  : Result<vault::SecretBytes>(failure(bytes.error())));
    });
}

void FolderKeystore::write(const QString& name, const vault::SecretBytes& value, Kept kept)
{
    later([this, name, bytes = value.view().toByteArray(), kept = std::move(kept)] {
        kept(works() ? vault::replaceFile(pathOf(name), bytes) : Done(notWorking()));
    });
}

void FolderKeystore::remove(const QString& name, Kept kept)
{
    later([this, name, kept = std::move(kept)] {
        QFile::remove(pathOf(name));
        kept(works() ? Done() : Done(notWorking()));
    });
}

} // namespace stipple::demo
