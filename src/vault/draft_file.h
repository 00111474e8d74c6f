// What a client answers while holding the tablet: an append-only file of numbered frames, each sealed under the
// session key of this hand-over with the hand-over and its number bound in, and each synced before it is acknowledged.
// Nobody without that key can read, forge, swap or repeat one. That the last frames were cut off cleanly does not
// show: it looks like a client who stopped there.
//   frame = "SDF1" · number (8) · length (4), both big-endian · sealed bytes
#pragma once

#include "vault/sealing.h"

#include <QUuid>

#include <vector>

namespace stipple::vault
{

inline constexpr qint64 mostFrameBytes = 4 << 20;
inline constexpr qint64 mostDraftBytes = 256 << 20;

struct DraftFrame {
    quint64 number = 0; // from 1
    SecretBytes content;
};

struct DraftFrames {
    std::vector<DraftFrame> frames; // every genuine one, once, in the order of their numbers
    // What was refused, and what was kept of it, a sentence each; empty where all is well.
    QStringList problems;
    qint64 wholeBytes = 0; // up to here every frame is complete
};

[[nodiscard]] QString draftPath(const QString& vaultFolder, const QUuid& handover);
// Damaged frames are no error: what is genuine is returned, the rest is told. NotFound · Damaged (too large) ·
// IoFailure.
[[nodiscard]] Result<DraftFrames> readDraft(const QString& path, const QUuid& handover, const SecretBytes& key);
// The same of bytes.
[[nodiscard]] DraftFrames parseDraft(QByteArrayView bytes, const QUuid& handover, const SecretBytes& key);

class DraftWriter
{
public:
    // Goes on after the frames that are there, if any; a torn last frame, which nobody was told is saved, is cut off.
    static Result<DraftWriter> open(const QString& path, const QUuid& handover, SecretBytes key);
    DraftWriter(DraftWriter&& other) noexcept;
    DraftWriter& operator=(DraftWriter&& other) noexcept;
    DraftWriter(const DraftWriter&) = delete;
    DraftWriter& operator=(const DraftWriter&) = delete;
    ~DraftWriter();

    // Durable when it returns its number. After an error nothing of it is kept, and the next may be tried.
    [[nodiscard]] Result<quint64> append(QByteArrayView content);

private:
    DraftWriter() = default;
    QUuid m_handover;
    SecretBytes m_key;
    int m_descriptor = -1;
    qint64 m_end = 0;
    qint64 m_reserved = 0; // the file is zeros from m_end to here, so that a frame need not make it longer
    quint64 m_next = 1;
};

} // namespace stipple::vault
