// The kiosk's draft file, written on a thread of its own. What it answers with is on the storage.
#pragma once

#include "app/worker.h"
#include "vault/draft_file.h"

#include <QCoro/QCoroFuture>

#include <memory>

namespace stipple::app
{

class KioskJournal
{
public:
    // The file is opened with the first frame, and again after an error.
    KioskJournal(QString path, const QUuid& handover, vault::SecretBytes key);

    // The frame's number, once it is durable.
    QCoro::Task<Result<quint64>> append(QByteArray frame);

private:
    const QString m_path;
    const QUuid m_handover;
    const vault::SecretBytes m_key;
    std::unique_ptr<vault::DraftWriter> m_draft;     // on the worker's thread only
    Worker m_worker{QStringLiteral("draft writer")}; // last: it goes first
};

} // namespace stipple::app
