// The driver behind a local socket: one line of JSON asked, one answered. Only this user can connect.
#pragma once

#include "demo/driver.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>

namespace stipple::demo
{

class DriverServer : public QObject
{
    Q_OBJECT

public:
    explicit DriverServer(Driver& driver, QObject* parent = nullptr);
    bool listen(const QString& socket)
    {
        QLocalServer::removeServer(socket); // of the process whose place this one takes
        return m_server.listen(socket);
    }

private:
    void greet();
    void take();

    Driver& m_driver;
    QLocalServer m_server;
    QPointer<QLocalSocket> m_client;
};

} // namespace stipple::demo
