// The client's own app: a third composition root, beside Interface and KioskInterface. It has one small vault of its
// own, and nothing of a clinic's but what a pack or a code brought.
#pragma once

#include "app/departing_items.h"
#include "app/home_check_in.h"
#include "app/home_days.h"
#include "app/home_door.h"
#include "app/home_pack.h"
#include "app/reminder_controller.h"

#include <QQmlApplicationEngine>

class QQuickWindow;

namespace stipple::app
{

class HomeInterface
{
public:
    struct Setting {
        QString folder; // of the client's vault
        QString settingsFile;
        const Clock& clock;
        vault::DeviceKeystore* keystore = nullptr;
        Viewfinder::Find camera;
        bool asks = false;                                   // first, whether this is a clinic's tablet or a client's
        QString pack;                                        // a file to be opened as soon as the vault is
        std::optional<vault::KdfCost> cost = {};             // as VaultService takes it
        std::optional<ReminderDesk::Setting> reminders = {}; // otherwise than the system's
    };
    explicit HomeInterface(const Setting& setting);

    // Shows the window and looks at the vault. False where the interface itself cannot be loaded.
    bool show();
    QQuickWindow* window() const;
    Preferences& preferences() { return m_preferences; }
    HomeDoor& door() { return m_door; }
    HomeService& service() { return m_home; }
    ReminderController& reminders() { return m_reminders; }

    // Where it keeps the vault unless told otherwise.
    static QString usualFolder();

private:
    Preferences m_preferences;
    Languages m_languages;
    VaultService m_vault;
    HomeService m_home;
    HomeDoor m_door;
    HomeDays m_days;
    HomePack m_pack;
    HomeCheckIn m_checkIn;
    ReminderController m_reminders;
    QQmlApplicationEngine m_engine; // before all that it shows
    DepartingItems m_departing;     // last: it goes first
};

} // namespace stipple::app
