#include "documents/client_export.h"

#include "documents/csv_cell.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>
#include <memory>

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
    return writeNewFiles(folder, name, {{suffix, bytes}}).map([](const QStringList& paths) { return paths.first(); });
}

Result<QStringList> writeNewFiles(const QDir& folder, const QString& name, const std::vector<NewFile>& files)
{
    if (!folder.exists())
        return failure(ErrorCode::NotFound,
                       ExportText::tr("There is no folder %1. Nothing was written.").arg(folder.absolutePath()));
    const auto pathOf = [&](const NewFile& file, int number) {
        return folder.filePath(number == 1 ? name + file.suffix
                                           : QStringLiteral("%1-%2%3").arg(name).arg(number).arg(file.suffix));
    };
    const auto isTaken = [&](int number) {
        return std::any_of(files.begin(), files.end(),
                           [&](const NewFile& file) { return QFileInfo::exists(pathOf(file, number)); });
    };
    int number = 1;
    while (isTaken(number))
        ++number;
    // All of them beside their places first, where a full storage shows itself.
    std::vector<std::unique_ptr<QSaveFile>> aside;
    for (const NewFile& file : files) {
        auto& one = aside.emplace_back(std::make_unique<QSaveFile>(pathOf(file, number)));
        const bool isWritten = one->open(QIODevice::WriteOnly) &&
                               one->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                               one->write(file.bytes) == file.bytes.size() && one->flush();
        if (!isWritten)
            return failure(problemOf(*one, folder));
    }
    QStringList paths;
    const auto takeBack = [&paths] {
        for (const QString& path : std::as_const(paths))
            QFile::remove(path);
    };
    for (const auto& one : aside) {
        if (!one->commit()) {
            takeBack();
            return failure(problemOf(*one, folder));
        }
        paths += one->fileName();
    }
    for (std::size_t i = 0; i < files.size(); ++i) {
        QFile back(paths[qsizetype(i)]);
        if (back.open(QIODevice::ReadOnly) && back.readAll() == files[i].bytes)
            continue;
        back.close();
        takeBack();
        return failure(ErrorCode::IoFailure,
                       ExportText::tr("What was written could not be read back. Nothing was left there; choose another "
                                      "folder."));
    }
    return paths;
}

} // namespace stipple::documents
