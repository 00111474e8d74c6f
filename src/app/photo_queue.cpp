#include "app/photo_queue.h"

#include "vault/photos.h"

#include <QBuffer>
#include <QCoro/QCoroSignal>

namespace stipple::app
{

PhotoQueue::PhotoQueue(VaultService& vault, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
{
}

void PhotoQueue::add(qint64 number, const QUuid& client, records::Photo about, const camera::RawFrame& frame)
{
    m_items.push_back(std::make_shared<Item>(Item{number, client, std::move(about), frame, {}}));
    Q_EMIT changed();
    if (!m_problem)
        work();
}

void PhotoQueue::tryAgain()
{
    if (!m_problem)
        return;
    m_problem.reset();
    Q_EMIT changed();
    work();
}

void PhotoQueue::drop()
{
    if (m_isAtWork)
        return;
    m_items.clear();
    m_problem.reset();
    Q_EMIT changed();
}

QCoro::Task<bool> PhotoQueue::settled()
{
    while (m_isAtWork)
        co_await qCoro(this, &PhotoQueue::atRest);
    co_return m_items.empty();
}

QCoro::Task<> PhotoQueue::work()
{
    if (m_isAtWork)
        co_return;
    m_isAtWork = true;
    if (!m_worker)
        m_worker = std::make_unique<Worker>(QStringLiteral("photo"));
    while (!m_items.empty() && !m_problem) {
        const std::shared_ptr<Item> item = m_items.front();
        if (!item->prepared) {
            const auto preparing = m_worker->run([frame = item->frame]() -> Result<capture::PreparedPhoto> {
                STIPPLE_ASSIGN(capture::Pixels pixels, camera::pixelsOf(frame));
                return capture::photoFromFrame(std::move(pixels), frame.orientation);
            });
            auto prepared = co_await preparing;
            item->frame = {};
            if (!prepared) {
                m_items.pop_front();
                Q_EMIT changed();
                Q_EMIT spoilt(item->number, prepared.error());
                continue;
            }
            item->prepared = *std::move(prepared);
        }
        const QString folder = m_vault.folder();
        // By value: what is prepared stays here until it is kept.
        const auto writing = m_vault.write<records::Record>(
            [folder, client = item->client, about = item->about, prepared = *item->prepared](vault::Writer& writer) {
                records::Photo photo = about;
                photo.mime = QStringLiteral("image/jpeg");
                photo.width = prepared.width;
                photo.height = prepared.height;
                photo.orientation = 1; // it was turned upright
                photo.thumbnail = prepared.thumbnail;
                QByteArray jpeg = prepared.jpeg;
                QBuffer source(&jpeg);
                source.open(QIODevice::ReadOnly);
                return vault::addPhoto(writer, folder, client, photo, source);
            });
        const auto written = co_await writing;
        if (written) {
            m_items.pop_front();
            Q_EMIT changed();
            Q_EMIT kept(item->number, *written);
        } else {
            m_problem = written.error();
        }
    }
    m_isAtWork = false;
    Q_EMIT changed();
    Q_EMIT atRest();
}

} // namespace stipple::app
