// Clients and photos for tests of the vault: what a camera page would hand over, without a camera.
#pragma once

#include "made_vault.h"

#include "records/people.h"
#include "records/treatment.h"
#include "vault/photos.h"
#include "vault/typed_edits.h"

#include <QBuffer>
#include <QDirIterator>

namespace stipple::vault
{

inline Result<QUuid> addClient(Writer& writer, const QString& name)
{
    records::Client client;
    client.name = name;
    const QUuid id = writer.newId();
    STIPPLE_TRY(writer.change(id, creating(id, QUuid(), client)));
    return id;
}

inline records::Photo samplePhoto(const Clock& clock)
{
    records::Photo photo;
    photo.view = records::View::Top;
    photo.moment = records::PhotoMoment::Before;
    photo.takenAt = clock.nowUtc();
    photo.mime = QStringLiteral("image/jpeg");
    photo.width = 4'000;
    photo.height = 3'000;
    photo.orientation = 1;
    photo.thumbnail = QByteArray(12'000, 't');
    return photo;
}

inline Result<records::Record> addSample(Writer& writer, const QString& folder, const QUuid& client, QByteArray bytes)
{
    QBuffer source(&bytes);
    source.open(QIODevice::ReadOnly);
    return addPhoto(writer, folder, client, samplePhoto(writer.clock()), source);
}

// Every file below a folder, relative to it.
inline QStringList filesBelow(const QString& folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext())
        files += QDir(folder).relativeFilePath(all.next());
    files.sort();
    return files;
}

} // namespace stipple::vault
