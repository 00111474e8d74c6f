// What is open while the vault is unlocked, and on which thread each part lives. For VaultService's own files only.
#pragma once

#include "app/vault_service.h"
#include "core/log.h"

namespace stipple::app
{

struct VaultService::Opened {
    std::unique_ptr<vault::Vault> vault;
    std::unique_ptr<vault::Writer> writer; // made and ended on the writing thread
    std::unique_ptr<vault::Reader> reader; // made and ended on the reading thread, as the index
    vault::SearchIndex index;

    bool held = false; // checkpoints, for a back-up

    Done openWriter(const Clock& clock)
    {
        if (vault->alarm())
            return {}; // only to be looked at
        STIPPLE_ASSIGN(writer, vault->openWriter(clock));
        return {};
    }

    // On the writing thread, once the Reader is gone. All that was saved is durable already; what may fail is only to
    // note that the vault was closed properly, and the next unlocking does without.
    QByteArray close()
    {
        QByteArray anchor;
        if (writer) {
            release();
            if (const auto locked = vault->lock(std::move(writer)); !locked)
                qCWarning(lcStipple) << "the vault was not closed properly:" << locked.error().details();
            else
                anchor = *locked;
        }
        vault.reset();
        return anchor;
    }

    void release()
    {
        if (!std::exchange(held, false) || !writer)
            return;
        if (const auto released = writer->releaseCheckpoints(); !released)
            qCWarning(lcStipple) << "the log was not emptied after the back-up:" << released.error().details();
    }
};

} // namespace stipple::app
