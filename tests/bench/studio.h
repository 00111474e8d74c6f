// A vault with one client, on the disk that is measured.
#pragma once

#include "capture/photo.h"
#include "vault/photos.h"
#include "vault/typed_edits.h"
#include "vault/vault.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

namespace stipple::vault
{

inline bool isSmall() { return qEnvironmentVariableIsSet("STIPPLE_BENCH_SMALL"); }

inline double median(std::vector<double>& times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

struct Studio {
    // Beside the build, not in /tmp: that may be memory, which syncs nothing.
    QTemporaryDir folder{QDir::currentPath() + QStringLiteral("/bench-XXXXXX")};
    QString path = folder.filePath(QStringLiteral("vault"));
    SystemClock clock;
    std::unique_ptr<Vault> vault;
    std::unique_ptr<Writer> writer;
    QUuid client;
    QByteArray thumbnail = capture::photoFromFrame(capture::drawnScalp(1, 960, 720), 1)->thumbnail;

    Studio()
    {
        const QString passphrase = QStringLiteral("five quiet herons crossing");
        NewVault wanted;
        wanted.clinic = QStringLiteral("Bench");
        wanted.owner = QStringLiteral("Mara Osei");
        wanted.passphrase = SecretBytes::fromPassphrase(passphrase);
        const auto keys = createVault(path, wanted, clock);
        auto unlocked = keys.and_then([&](const NewVaultKeys& made) {
            return Vault::unlock(path, made.owner, SecretBytes::fromPassphrase(passphrase));
        });
        if (!unlocked)
            qFatal("the vault could not be made");
        vault = *std::move(unlocked);
        writer = *vault->openWriter(clock);
        records::Client about;
        about.name = QStringLiteral("Ana Quince");
        client = writer->newId();
        if (!writer->change(client, creating(client, QUuid(), about)))
            qFatal("no client");
    }
    // Sealed, with its record; durable when it returns.
    bool add(QByteArray& bytes, const QByteArray& itsThumbnail)
    {
        records::Photo photo;
        photo.view = records::View::Top;
        photo.moment = records::PhotoMoment::Before;
        photo.takenAt = clock.nowUtc();
        photo.mime = QStringLiteral("image/jpeg");
        photo.width = 4'000;
        photo.height = 3'000;
        photo.orientation = 1;
        photo.thumbnail = itsThumbnail;
        QBuffer source(&bytes);
        source.open(QIODevice::ReadOnly);
        return addPhoto(*writer, path, client, photo, source).has_value();
    }
    bool add(QByteArray& bytes) { return add(bytes, thumbnail); }
    // A file in clear, with fsync; its folder's is left to syncFolder.
    bool plainFile(const QString& name, QByteArrayView bytes) const
    {
        const QByteArray to = QFile::encodeName(folder.filePath(name));
        const int file = ::open(to.constData(), O_WRONLY | O_CREAT | O_EXCL, 0600);
        const bool ok = ::write(file, bytes.data(), std::size_t(bytes.size())) == bytes.size() && ::fsync(file) == 0;
        ::close(file);
        return ok;
    }
};

} // namespace stipple::vault
