// What every command of stipplectl shares: how it is declared, where its answer goes, how it ends.
#pragma once

#include "core/clock.h"
#include "core/json.h"
#include "core/result.h"
#include "vault/device_keystore.h"

#include <QCommandLineParser>

#include <vector>

namespace stipple::ctl
{

// The exit statuses that command-line users and scripts rely on.
enum class Exit {
    Done = 0,
    No = 1,                // the answer is no: invalid form, damage found, conflict left
    Usage = 2,             // wrong usage
    CannotUnlock = 3,      // wrong or missing secret
    CannotReadOrWrite = 4, // a file, the storage, the vault's data
    ServerRefused = 5,
    VaultInUse = 6,
};

[[nodiscard]] Exit exitFor(ErrorCode code);

// Answers go to standard output, and are one JSON document with --json; messages and progress go to standard error.
class Output
{
public:
    explicit Output(bool json)
        : m_json(json)
    {
    }
    bool isJson() const { return m_json; }
    // One line of a human-readable answer. Nothing with --json.
    void line(const QString& text) const;
    // The whole answer. Only with --json.
    void document(const Json& document) const;
    // For the person at the terminal, on standard error.
    void note(const QString& text) const;
    // Says the error, and gives the status to end with.
    [[nodiscard]] Exit fail(const Error& error) const;

private:
    bool m_json;
};

struct Context {
    const Clock& clock;
    const Output& out;
    QString vaultFolder; // absolute; --vault or the app's own
    QCommandLineParser& options;
    QStringList arguments; // after the command's own words
    vault::DeviceKeystore& keystore;
};

struct Command {
    QString name;      // "form check"
    QString arguments; // "FILE [--lenient]"
    QString summary;   // one sentence
    int leastArguments = 0;
    int mostArguments = 0;
    std::vector<QCommandLineOption> options;
    std::function<Exit(Context&)> run;
};

// Each group of commands has a file of its own and gives its list here.
std::vector<Command> allCommands();

// Reads a whole file, at most `limit` bytes; errors name the file.
[[nodiscard]] Result<QByteArray> readFile(const QString& path, qsizetype limit = 64 * 1024 * 1024);

// Whether these arguments ask for a command that draws pages, for which the fonts must be there.
[[nodiscard]] bool drawsPages(const QStringList& arguments);

// Runs the command that `arguments` (without the program's name) ask for.
[[nodiscard]] Exit runCommandLine(const QStringList& arguments, const Clock& clock, vault::DeviceKeystore& keystore);

} // namespace stipple::ctl
