// A folder of an export: made aside, and in its place only when all of it is there. Left without keep(), nothing stays.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace stipple::documents
{

class AsideFolder
{
public:
    explicit AsideFolder(QString path)
        : m_path(std::move(path))
        , m_aside(m_path + QStringLiteral(".new"))
    {
    }
    ~AsideFolder();
    AsideFolder(const AsideFolder&) = delete;
    AsideFolder& operator=(const AsideFolder&) = delete;

    // AlreadyExists: something of that name is there.
    [[nodiscard]] Done make();
    // `name` may lie in a folder below.
    [[nodiscard]] Done write(const QString& name, const QByteArray& bytes);
    [[nodiscard]] Done keep();

private:
    const QString m_path;
    const QString m_aside;
    bool m_isKept = false;
};

// Whether something may be exported into `folder`: it is there, by its whole path, and not within the vault's own.
[[nodiscard]] Done requireExportFolder(const QString& folder, const QString& vaultFolder);

} // namespace stipple::documents
