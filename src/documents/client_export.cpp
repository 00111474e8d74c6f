#include "documents/client_export.h"

#include "documents/csv_cell.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace stipple::documents
{

namespace
{

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(ClientExport)
};

Error problemOf(const QSaveFile& file, const QDir& folder)
{
    if (!folder.exists())
        return Error(ErrorCode::NotFound, ExportText::tr("The folder is no longer there. Nothing was left anywhere; "
                                                         "choose another one."));
    if (file.error() == QFileDevice::ResourceError)
        return Error(ErrorCode::NoSpace,
                     ExportText::tr("There is no room left in this folder. Nothing was left there; make room, or "
                                    "choose another one."),
                     file.errorString());
    if (file.error() == QFileDevice::PermissionsError || file.error() == QFileDevice::OpenError)
        return Error(ErrorCode::ReadOnly,
                     ExportText::tr("Nothing can be written in this folder. Nothing was left there; choose another "
                                    "one."),
                     file.errorString());
    return Error(ErrorCode::IoFailure,
                 ExportText::tr("The file could not be written: %1. Nothing was left there; choose another folder.")
                     .arg(file.errorString()));
}

} // namespace

QByteArray writeClientsCsv(const std::vector<records::Client>& clients)
{
    QByteArray csv = beginCsv();
    // Not translated: they are what is read again.
    addCsvRow(csv, {QStringLiteral("name"), QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("born"),
                    QStringLiteral("language"), QStringLiteral("address"), QStringLiteral("emergency name"),
                    QStringLiteral("emergency phone")});
    for (const records::Client& client : clients) {
        const records::Contact emergency = client.emergency.value_or(records::Contact{});
        const QString born = client.born.isDisputed() ? QString() : client.born.latest().toText();
        addCsvRow(csv, {client.name, client.email, client.phone, born, client.language, client.address, emergency.name,
                        emergency.phone});
    }
    return csv;
}

Result<QString> writeNewFile(const QDir& folder, const QString& name, const QString& suffix, const QByteArray& bytes)
{
    if (!folder.exists())
        return failure(ErrorCode::NotFound,
                       ExportText::tr("There is no folder %1. Nothing was written.").arg(folder.absolutePath()));
    QString path = folder.filePath(name + suffix);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(QStringLiteral("%1-%2%3").arg(name).arg(number).arg(suffix));
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                           file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten)
        return failure(problemOf(file, folder));
    QFile back(path);
    if (!back.open(QIODevice::ReadOnly) || back.readAll() != bytes) {
        back.close();
        QFile::remove(path);
        return failure(ErrorCode::IoFailure,
                       ExportText::tr("What was written could not be read back. Nothing was left there; choose another "
                                      "folder."));
    }
    return path;
}

} // namespace stipple::documents
