// A dated note about a client, signed by whoever writes it: a sealed record. It is never rewritten: what is wrong in it
// is put right by another one, which names it and says why, and both stay.
#pragma once

#include "app/client_controller.h"

namespace stipple::app
{

class ClientNoteController : public QObject, public HandedOver<ClientNoteController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(ClientNote)
    QML_SINGLETON
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(bool isCorrection READ isCorrection NOTIFY changed)
    Q_PROPERTY(QString before READ before NOTIFY changed)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(QString reason READ reason WRITE setReason NOTIFY changed)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString signature READ signature NOTIFY changed)

public:
    static constexpr qsizetype longest = 10'000; // characters of a note

    ClientNoteController(VaultService& vault, GateController& gate, const ClinicService& clinic,
                         const ClientController& client, QObject* parent = nullptr);

    bool isOpen() const { return !m_client.isNull(); }
    bool isCorrection() const { return !m_corrects.isNull(); }
    // What the note said that is put right.
    QString before() const { return m_before; }
    QString text() const { return m_text; }
    void setText(const QString& text);
    // Why it is corrected.
    QString reason() const { return m_reason; }
    void setReason(const QString& reason);
    bool canSave() const { return isOpen() && !m_busy && !m_text.trimmed().isEmpty(); }
    bool busy() const { return m_busy; }
    QString problem() const { return m_problem ? m_problem->message() : QString(); }
    // "Will be signed by Maya Okonkwo and can then no longer be changed."
    QString signature() const;

    // For the client that is shown; `entry`: the note in the timeline that is put right, or empty.
    Q_INVOKABLE void begin(const QString& entry = {});
    Q_INVOKABLE void save();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();

private:
    bool hasReason() const { return !m_reason.trimmed().isEmpty(); }
    // By somebody else, since this was opened.
    bool isCorrected() const;
    QCoro::Task<Done> write(QString reason);
    QCoro::Task<> saveAsync();
    QCoro::Task<GateController::Kept> keep();

    VaultService& m_vault;
    const ClinicService& m_clinic;
    const ClientController& m_page;
    QUuid m_client;
    QUuid m_corrects;
    QString m_entry; // of it in the timeline
    QString m_reason;
    QString m_before;
    QString m_text;
    bool m_busy = false;
    std::optional<Error> m_problem;
};

} // namespace stipple::app
