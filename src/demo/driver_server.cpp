#include "demo/driver_server.h"

#include <QJsonDocument>

namespace stipple::demo
{

DriverServer::DriverServer(Driver& driver, QObject* parent)
    : QObject(parent)
    , m_driver(driver)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &DriverServer::greet);
    connect(&driver, &Driver::answered, this, [this](const QJsonObject& answer) {
        if (!m_client)
            return;
        m_client->write(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
        m_client->flush();
    });
}

void DriverServer::greet()
{
    QLocalSocket* client = m_server.nextPendingConnection();
    if (m_client) {
        client->abort(); // one at a time
        client->deleteLater();
        return;
    }
    m_client = client;
    connect(client, &QLocalSocket::readyRead, this, &DriverServer::take);
    connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
}

void DriverServer::take()
{
    while (m_client && m_client->canReadLine()) {
        const QJsonDocument line = QJsonDocument::fromJson(m_client->readLine());
        m_driver.perform(line.object());
    }
}

} // namespace stipple::demo
