// Photos on their way from the shutter into the vault: each is made into a photo on a thread of its own, sealed and
// written, and only then called kept. Three at most; one that could not be written waits here to be tried again, for as
// long as somebody decides.
#pragma once

#include "app/vault_service.h"
#include "camera/raw_frame.h"
#include "capture/photo.h"
#include "records/treatment.h"

#include <deque>

namespace stipple::app
{

class PhotoQueue : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 3;

    explicit PhotoQueue(VaultService& vault, QObject* parent = nullptr);

    // `about`: all but what the picture itself tells. `number`: by which it is named afterwards.
    void add(qint64 number, const QUuid& client, records::Photo about, const camera::RawFrame& frame);
    // On their way, or waiting to be tried again.
    int count() const { return int(m_items.size()); }
    bool isIdle() const { return !m_isAtWork; }
    // Why the first one could not be written.
    const std::optional<Error>& problem() const { return m_problem; }
    void tryAgain();
    // Of those that could not be written, on a person's word.
    void drop();
    // Answers once nothing is on its way any more; whether all were kept.
    QCoro::Task<bool> settled();

Q_SIGNALS:
    void changed();
    void kept(qint64 number, const stipple::records::Record& photo);
    // It is no picture at all: nothing to be tried again.
    void spoilt(qint64 number, const stipple::Error& error);
    void atRest();

private:
    struct Item {
        qint64 number = 0;
        QUuid client;
        records::Photo about;
        camera::RawFrame frame;                         // until it is prepared
        std::optional<capture::PreparedPhoto> prepared; // upright, JPEG
    };
    QCoro::Task<> work();

    VaultService& m_vault;
    std::deque<std::shared_ptr<Item>> m_items;
    bool m_isAtWork = false;
    std::optional<Error> m_problem;
    std::unique_ptr<Worker> m_worker;
};

} // namespace stipple::app
