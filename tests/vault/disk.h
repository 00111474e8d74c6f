// Stands between this process and its files, for tests: all that is done to one folder goes through here (SQLite, Qt
// and our own code alike, for the system's calls themselves are replaced in the test program). It can write down in
// order what reaches the disk, let the n-th change fail, or end the process there as kill -9 does. One folder at a
// time.
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <random>
#include <string>
#include <vector>

namespace stipple::vault
{

struct DiskEvent {
    enum class Kind { Create, Write, Truncate, SyncFile, Rename, Unlink, MakeFolder, RemoveFolder, SyncFolder };
    Kind kind = Kind::Write;
    int file = -1;      // which file, whatever it is called by now
    std::string name{}; // below the folder
    std::string to{};   // Rename
    qint64 offset = 0;
    QByteArray bytes{}; // Write
    qint64 size = 0;    // Truncate
    // SyncFile, SyncFolder: what was asked for before this event is safe once this one is there.
    std::size_t asked = 0;
};

class Disk
{
public:
    explicit Disk(const QString& folder);
    ~Disk();
    Disk(const Disk&) = delete;
    Disk& operator=(const Disk&) = delete;

    enum class Counting { All, NotTheDatabase };
    // Counts changes, from now on, of files and folders and syncs of them; the n-th (from 1) and all after it fail with
    // `number` (errno), or only the n-th. A write that fails has written half. 0: none fails.
    void failFrom(int n, int number, Counting counting = Counting::All);
    void failOnceAt(int n, int number, Counting counting = Counting::All);
    // The n-th change is the last thing this process does: half done where it is a write, and otherwise done or not.
    void dieAt(int n);
    int counted() const;

    // From now on, until the recording is taken.
    void record();
    struct Recording {
        std::map<std::string, QByteArray> base; // files as they lay there, all of it safe
        std::map<std::string, int> numbers;     // what they are called in the events
        std::vector<std::string> folders;       // there at first
        std::vector<DiskEvent> events;
    };
    Recording take();
    std::size_t recorded() const;
    // What was opened for writing since the folder is watched and does not lie in it; devices left out.
    std::vector<std::string> writtenElsewhere() const;
};

// What is there after the power went: everything that was asked for and synced in time, and of the rest each write, new
// name or removal by chance, also torn between two sectors, whatever became of those before it.
struct DiskImage {
    std::map<std::string, QByteArray> files;
    std::vector<std::string> folders;
    bool lay(const QString& folder) const; // into a new folder
};
enum class Syncs { Kept, Ignored }; // Ignored: of a disk that lies about having written
DiskImage imageAt(const Disk::Recording& recording, std::size_t events, std::mt19937& random,
                  Syncs syncs = Syncs::Kept);

} // namespace stipple::vault
