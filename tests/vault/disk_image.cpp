#include "disk.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <set>

namespace stipple::vault
{

namespace
{

using Kind = DiskEvent::Kind;

std::string folderOf(const std::string& name)
{
    const std::size_t slash = name.rfind('/');
    return slash == std::string::npos ? "." : name.substr(0, slash);
}

void apply(QByteArray& file, const DiskEvent& event, qsizetype from, qsizetype size)
{
    if (event.kind == Kind::Truncate) {
        file = file.leftJustified(event.size, '\0', true);
        return;
    }
    const qsizetype end = event.offset + from + size;
    if (file.size() < end)
        file.append(QByteArray(end - file.size(), '\0'));
    file.replace(event.offset + from, size, event.bytes.constData() + from, size);
}

// Of which events before it each file and folder is safe.
struct Safe {
    std::map<int, std::size_t> files;
    std::map<std::string, std::size_t> folders;

    bool holds(const DiskEvent& event, std::size_t at) const
    {
        if (event.kind == Kind::Write || event.kind == Kind::Truncate) {
            const auto found = files.find(event.file);
            return found != files.end() && at < found->second;
        }
        const auto found = folders.find(folderOf(event.kind == Kind::Rename ? event.to : event.name));
        return found != folders.end() && at < found->second;
    }
};

} // namespace

DiskImage imageAt(const Disk::Recording& recording, std::size_t count, std::mt19937& random, Syncs syncs)
{
    Safe safe;
    for (std::size_t i = 0; i < count && syncs == Syncs::Kept; ++i) {
        const DiskEvent& event = recording.events[i];
        if (event.kind == Kind::SyncFile)
            safe.files[event.file] = event.asked;
        if (event.kind == Kind::SyncFolder)
            safe.folders[event.name] = event.asked;
    }
    std::map<int, QByteArray> contents;
    std::map<std::string, int> names = recording.numbers;
    for (const auto& [name, bytes] : recording.base)
        contents[recording.numbers.at(name)] = bytes;
    std::set<std::string> folders(recording.folders.begin(), recording.folders.end());
    for (std::size_t i = 0; i < count; ++i) {
        const DiskEvent& event = recording.events[i];
        const unsigned fate = safe.holds(event, i) ? 0 : random() % 4;
        if (fate == 1)
            continue; // never arrived
        switch (event.kind) {
        case Kind::Create:
            names[event.name] = event.file;
            break;
        case Kind::Rename:
            names[event.to] = event.file;
            names.erase(event.name);
            break;
        case Kind::Unlink:
            names.erase(event.name);
            break;
        case Kind::MakeFolder:
            folders.insert(event.name);
            break;
        case Kind::RemoveFolder:
            folders.erase(event.name);
            break;
        case Kind::SyncFile:
        case Kind::SyncFolder:
            break;
        case Kind::Write:
        case Kind::Truncate: {
            qsizetype from = 0;
            qsizetype size = event.bytes.size();
            if (fate >= 2 && size > 512) {
                // Torn between two sectors: the first part arrived, or the last.
                const auto cut = qsizetype(1 + random() % (unsigned(size) / 512)) * 512;
                if (fate == 2)
                    size = std::min(cut, size);
                else
                    from = std::min(cut, size), size -= from;
            }
            apply(contents[event.file], event, from, size);
        }
        }
    }
    DiskImage image;
    const auto isThere = [&](const std::string& folder) { return folder == "." || folders.contains(folder); };
    for (const std::string& name : folders) {
        if (isThere(folderOf(name)))
            image.folders.push_back(name);
    }
    for (const auto& [name, number] : names) {
        if (isThere(folderOf(name)))
            image.files[name] = contents[number];
    }
    return image;
}

bool DiskImage::lay(const QString& folder) const
{
    if (!QDir().mkpath(folder))
        return false;
    for (const std::string& name : folders) {
        if (!QDir(folder).mkpath(QString::fromStdString(name)))
            return false;
    }
    for (const auto& [name, bytes] : files) {
        QFile file(folder + QLatin1Char('/') + QString::fromStdString(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return false;
    }
    return true;
}

} // namespace stipple::vault
