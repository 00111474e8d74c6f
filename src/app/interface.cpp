#include "app/interface.h"

#include "app/fonts.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QStandardPaths>

namespace stipple::app
{

Interface::Interface(const QString& folder, const QString& settingsFile, const Clock& clock)
    : m_preferences(settingsFile)
    , m_languages(m_preferences)
    , m_vault(folder, clock)
    , m_gate(m_vault, m_navigator, m_languages, m_preferences)
    , m_firstStart(m_vault, m_gate, m_languages)
    , m_unlock(m_vault, m_gate, m_languages)
    , m_clients(m_vault, m_gate, m_languages)
    , m_client(m_vault, m_gate, m_navigator, m_languages)
    , m_clientForm(m_vault, m_gate, m_navigator, m_languages, m_clients)
{
    chooseFonts();
    Preferences::handOver(m_preferences);
    Languages::handOver(m_languages);
    Navigator::handOver(m_navigator);
    GateController::handOver(m_gate);
    FirstStartController::handOver(m_firstStart);
    UnlockController::handOver(m_unlock);
    ClientsController::handOver(m_clients);
    ClientController::handOver(m_client);
    ClientFormController::handOver(m_clientForm);
    QObject::connect(&m_languages, &Languages::changed, &m_engine, &QQmlEngine::retranslate);
    m_engine.addImportPath(QStringLiteral(":/qt/qml"));
}

bool Interface::show()
{
    m_gate.look(); // answered by the vault's thread while the window loads
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Stipple/Main.qml")));
    return window() != nullptr;
}

QQuickWindow* Interface::window() const
{
    const QList<QObject*> roots = m_engine.rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(roots.constFirst());
}

QString Interface::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/stipple/vault");
}

QString Interface::usualSettingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/stipple/screen.ini");
}

} // namespace stipple::app
