// The sessions that were begun and not finished: for Today and the client's file, where one goes on with them. Read
// again whenever something was written.
#pragma once

#include "app/gate_controller.h"

#include <QVariantList>

namespace stipple::app
{

struct OpenSession {
    QUuid session;
    QUuid client;
    QString name;
    std::optional<qint64> number;
    QDate day;
    QDateTime startedAt;
    bool isEnded = false;
    bool isCorrection = false;
};

class OpenSessions : public QObject, public HandedOver<OpenSessions>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(OpenSessions)
    QML_SINGLETON
    // {"session","client","title","detail"}, the latest first.
    Q_PROPERTY(QVariantList list READ list NOTIFY changed)

public:
    OpenSessions(VaultService& vault, GateController& gate, const Languages& languages, const ClinicService& clinic,
                 QObject* parent = nullptr);

    QVariantList list() const;
    // That is open for this client; empty for none.
    Q_INVOKABLE QString of(const QString& client) const;
    // In which somebody is being treated now: begun today, and not at its end.
    std::optional<OpenSession> treated() const;

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<> read();

    VaultService& m_vault;
    GateController& m_gate;
    const ClinicService& m_clinic;
    std::vector<OpenSession> m_open;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace stipple::app
