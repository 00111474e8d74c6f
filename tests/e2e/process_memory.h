// What another process holds: its memory, searched from outside, and the files it has open.
#pragma once

#include <QDirIterator>
#include <QFile>

namespace stipple::e2e
{

// Those of the words that stand anywhere in what the process may write to, and in pages that it has closed to itself;
// text in both of the ways in which it is kept.
inline QList<QByteArray> heldInMemory(qint64 pid, const QList<QByteArray>& words)
{
    QList<std::pair<QByteArray, int>> patterns;
    int longest = 0;
    for (int i = 0; i < words.size(); ++i) {
        QByteArray wide;
        for (const char c : words.at(i))
            wide += c, wide += '\0';
        patterns += {words.at(i), i};
        patterns += {wide, i};
        longest = std::max(longest, int(wide.size()));
    }
    QFile maps(QStringLiteral("/proc/%1/maps").arg(pid));
    QFile memory(QStringLiteral("/proc/%1/mem").arg(pid));
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return words; // what cannot be searched proves nothing
    QList<bool> found(words.size(), false);
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray& line : lines) {
        const QList<QByteArray> parts = line.simplified().split(' ');
        if (parts.size() < 5)
            continue;
        const QList<QByteArray> ends = parts.front().split('-');
        const qint64 from = ends.front().toLongLong(nullptr, 16);
        const qint64 to = ends.back().toLongLong(nullptr, 16);
        // Keys may lie in pages that nobody may touch until they are needed; large ones of that sort are only reserved.
        const bool isGuarded = parts.at(4) == "0" && to - from <= (1 << 20);
        if (!parts.at(1).startsWith("rw") && !isGuarded)
            continue;
        constexpr qint64 piece = 8 << 20;
        for (qint64 at = from; at < to; at += piece) {
            if (!memory.seek(at))
                break;
            const QByteArray bytes = memory.read(std::min(piece + longest, to - at));
            for (const auto& [pattern, word] : patterns)
                found[word] = found[word] || bytes.contains(pattern);
        }
    }
    QList<QByteArray> held;
    for (int i = 0; i < words.size(); ++i) {
        if (found[i])
            held += words.at(i);
    }
    return held;
}

inline bool memoryHolds(qint64 pid, const QByteArray& word) { return !heldInMemory(pid, {word}).isEmpty(); }

inline QStringList openFiles(qint64 pid)
{
    QStringList files;
    QDirIterator each(QStringLiteral("/proc/%1/fd").arg(pid), QDir::Files | QDir::System);
    while (each.hasNext())
        files += QFile::symLinkTarget(each.next());
    return files;
}

} // namespace stipple::e2e
