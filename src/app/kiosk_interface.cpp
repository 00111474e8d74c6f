#include "app/kiosk_interface.h"

#include "app/clinic_service.h"
#include "app/fonts.h"
#include "protocol/loader.h"
#include "vault/files.h"

#include <QGuiApplication>
#include <QQuickWindow>

namespace stipple::app
{

struct KioskInterface::Read {
    handover::Pack pack;
    handover::Replayed replayed;
    std::shared_ptr<const protocol::Protocol> protocol;
};

Result<std::unique_ptr<KioskInterface>> KioskInterface::open(const Setting& setting, vault::HandoverPack packed)
{
    STIPPLE_ASSIGN(vault::FolderLock lock, vault::FolderLock::take(setting.folder));
    STIPPLE_ASSIGN(handover::Pack pack, handover::Pack::fromBytes(packed.content.view()));
    packed.content = {};
    STIPPLE_ASSIGN(handover::Replayed replayed, handover::replay(pack, pack.frames));
    auto protocol = protocolOf(pack.protocol);
    return std::unique_ptr<KioskInterface>(new KioskInterface(
        setting, std::move(packed), {std::move(pack), std::move(replayed), std::move(protocol)}, std::move(lock)));
}

KioskInterface::KioskInterface(const Setting& setting, vault::HandoverPack packed, Read read, vault::FolderLock lock)
    : m_lock(std::move(lock))
    , m_preferences(setting.settingsFile, Preferences::Keep::ForNow)
    , m_languages(m_preferences)
    , m_journal(vault::draftPath(setting.folder, packed.handover), packed.handover, std::move(packed.key))
    , m_controller({std::move(read.pack), std::move(read.replayed), std::move(read.protocol), m_journal, m_languages,
                    m_preferences, setting.clock, setting.fullScreen})
{
    chooseFonts();
    Preferences::handOver(m_preferences);
    Languages::handOver(m_languages);
    KioskController::handOver(m_controller);
    QObject::connect(&m_languages, &Languages::changed, &m_engine, &QQmlEngine::retranslate);
    m_engine.addImportPath(QStringLiteral(":/qt/qml"));
}

bool KioskInterface::show()
{
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Stipple/Client/KioskWindow.qml")));
    m_departing.watch(window());
    return window() != nullptr;
}

QQuickWindow* KioskInterface::window() const
{
    const QList<QObject*> roots = m_engine.rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(roots.constFirst());
}

} // namespace stipple::app
