// The whole interface on one vault: every object, built in order, each with what it needs, and handed to QML. Both
// `stipple` and `stipple-demo` are this and little else.
#pragma once

#include "app/client_controller.h"
#include "app/client_form_controller.h"
#include "app/clients_controller.h"
#include "app/first_start_controller.h"
#include "app/gate_controller.h"
#include "app/languages.h"
#include "app/navigator.h"
#include "app/preferences.h"
#include "app/unlock_controller.h"
#include "app/vault_service.h"

#include <QQmlApplicationEngine>

class QQuickWindow;

namespace stipple::app
{

class Interface
{
public:
    // `folder`: the vault's; `settingsFile`: what is chosen for the screen.
    Interface(const QString& folder, const QString& settingsFile, const Clock& clock);

    // Shows the window and looks at the vault. False where the interface itself cannot be loaded.
    bool show();
    QQuickWindow* window() const;
    Preferences& preferences() { return m_preferences; }

    // Where the app keeps its vault unless told otherwise; the same as stipplectl's.
    static QString usualFolder();
    static QString usualSettingsFile();

private:
    Preferences m_preferences;
    Languages m_languages;
    VaultService m_vault;
    Navigator m_navigator{nullptr};
    GateController m_gate;
    FirstStartController m_firstStart;
    UnlockController m_unlock;
    ClientsController m_clients;
    ClientController m_client;
    ClientFormController m_clientForm;
    QQmlApplicationEngine m_engine; // last: it goes first
};

} // namespace stipple::app
