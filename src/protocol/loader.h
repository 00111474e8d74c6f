// Reads a protocol from the bytes of its files, and a clinic's protocol from those and its list of changes. Nothing is
// half read: either a protocol in which every reference holds and every test passed, or all problems with their places.
#pragma once

#include "protocol/problem.h"
#include "protocol/protocol.h"

#include <tl/expected.hpp>

namespace stipple::protocol
{

struct ProtocolFiles {
    QString manifest = QStringLiteral("protocol.json");
    QMap<QString, QByteArray> files; // by the path that the manifest gives them, the manifest among them
};

struct LoadOptions {
    // Not strict: a text may lack languages or be missing, a source its place. For rules of others, to look at them.
    bool isStrict = true;
    bool runsTests = true;
};

using Loading = tl::expected<Protocol, Problems>;

[[nodiscard]] Loading loadProtocol(const ProtocolFiles& files, const LoadOptions& options = {});

// A clinic's changes, as a file: see changes.h.
struct ChangeFile {
    QString name;
    QByteArray bytes;
};
// `files` must be the protocol that the changes were made for (its id and version, and hash if the changes name it).
[[nodiscard]] Loading loadProtocol(const ProtocolFiles& files, const ChangeFile& changes,
                                   const LoadOptions& options = {});

// The kinds of parts, in the order they are read: what a part refers to comes before it.
[[nodiscard]] const QStringList& partKinds();

// The protocol that comes with the app: the bytes compiled in.
[[nodiscard]] ProtocolFiles builtInFiles();

} // namespace stipple::protocol
