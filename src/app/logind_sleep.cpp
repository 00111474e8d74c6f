#include "app/logind_sleep.h"

#include "core/log.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace stipple::app
{

namespace
{

const QString service = QStringLiteral("org.freedesktop.login1");
const QString path = QStringLiteral("/org/freedesktop/login1");
const QString manager = QStringLiteral("org.freedesktop.login1.Manager");

} // namespace

LogindSleep::LogindSleep(std::function<QDBusConnection()> bus, QObject* parent)
    : SystemSleep(parent)
    , m_openBus(std::move(bus))
{
}

void LogindSleep::holdOff()
{
    m_wants = true;
    if (!m_bus) {
        m_bus = m_openBus();
        if (m_bus->isConnected())
            m_bus->connect(service, path, manager, QStringLiteral("PrepareForSleep"), this, SLOT(prepare(bool)));
    }
    if (!m_bus->isConnected() || m_inhibitor.isValid())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, manager, QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep") << QStringLiteral("Stipple") << tr("Clients' records are being locked")
         << QStringLiteral("delay");
    auto* answer = new QDBusPendingCallWatcher(m_bus->asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer;
        answer->deleteLater();
        if (reply.isError()) {
            qCWarning(lcStipple) << "sleep cannot be held off:" << reply.error().name();
        } else if (m_wants) {
            m_inhibitor = reply.value();
            Q_EMIT heldOff();
        }
    });
}

void LogindSleep::letSleep()
{
    m_wants = false;
    m_inhibitor = {};
}

void LogindSleep::prepare(bool begins)
{
    if (begins)
        Q_EMIT fallsAsleep();
    else
        Q_EMIT woke();
}

} // namespace stipple::app
