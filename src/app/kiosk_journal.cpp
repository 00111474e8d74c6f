#include "app/kiosk_journal.h"

namespace stipple::app
{

KioskJournal::KioskJournal(QString path, const QUuid& handover, vault::SecretBytes key)
    : m_path(std::move(path))
    , m_handover(handover)
    , m_key(std::move(key))
{
}

QCoro::Task<Result<quint64>> KioskJournal::append(QByteArray frame)
{
    const auto work = m_worker.run([this, frame]() mutable -> Result<quint64> {
        if (!m_draft) {
            STIPPLE_ASSIGN(auto draft, vault::DraftWriter::open(m_path, m_handover, m_key.clone()));
            m_draft = std::make_unique<vault::DraftWriter>(std::move(draft));
        }
        Result<quint64> number = m_draft->append(frame);
        vault::wipe(frame);
        if (!number)
            m_draft.reset(); // looked at anew with the next one
        return number;
    });
    co_return co_await work;
}

} // namespace stipple::app
