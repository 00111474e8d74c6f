// The client's part: a second composition root, beside Interface. It has one hand-over's pack and its key, and nothing
// of the vault.
#pragma once

#include "app/departing_items.h"
#include "app/kiosk_controller.h"
#include "app/kiosk_guard.h"
#include "vault/handover.h"

#include <QQmlApplicationEngine>

class QQuickWindow;

namespace stipple::app
{

class KioskInterface
{
public:
    struct Setting {
        QString folder; // the vault's, for its lock and its drafts
        QString settingsFile;
        const Clock& clock;
        bool fullScreen = true;
    };
    // Errors: a pack that does not hold · InUse, where somebody else has taken the vault meanwhile.
    static Result<std::unique_ptr<KioskInterface>> open(const Setting& setting, vault::HandoverPack pack);

    // False where it cannot be loaded.
    bool show();
    QQuickWindow* window() const;
    KioskController& controller() { return m_controller; }
    Preferences& preferences() { return m_preferences; }

private:
    struct Read;
    KioskInterface(const Setting& setting, vault::HandoverPack pack, Read read, vault::FolderLock lock);

    vault::FolderLock m_lock;
    Preferences m_preferences;
    Languages m_languages;
    KioskJournal m_journal;
    KioskController m_controller;
    KioskGuard m_guard;
    QQmlApplicationEngine m_engine; // before all that it shows
    DepartingItems m_departing;     // last: it goes first
};

} // namespace stipple::app
