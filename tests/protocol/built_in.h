// The built-in protocol as the tests take it, mutate it and read it again.
#pragma once

#include "protocol/loader.h"

#include <QtTest>

namespace built_in
{

inline const stipple::protocol::ProtocolFiles& files()
{
    static const stipple::protocol::ProtocolFiles files = stipple::protocol::builtInFiles();
    return files;
}

inline QString allOf(const stipple::protocol::Problems& problems)
{
    QStringList lines;
    for (const auto& problem : problems)
        lines += problem.toText();
    return lines.join(u'\n');
}

inline const stipple::protocol::Protocol& protocol()
{
    static const stipple::protocol::Loading loaded = stipple::protocol::loadProtocol(files());
    if (!loaded)
        qFatal("%s", qPrintable(allOf(loaded.error())));
    return *loaded;
}

// `files()` with the first `from` in `file` replaced by `to`; empty files if it is not there.
inline stipple::protocol::ProtocolFiles mutated(const QString& file, const QByteArray& from, const QByteArray& to)
{
    stipple::protocol::ProtocolFiles changed = files();
    QByteArray& bytes = changed.files[file];
    const qsizetype at = bytes.indexOf(from);
    if (at < 0)
        return {};
    bytes.replace(at, from.size(), to);
    return changed;
}

} // namespace built_in
