// A check-in that staff fill in: what a client tells on the phone, or what is seen at the clinic. Each answer is in a
// draft file at once, as in a client's own hands, so that a kill loses none and it is gone on with from the care page.
// Completed it is taken in as a sealed record, and the warning signs it shows are told.
#pragma once

#include "app/clinic_service.h"
#include "app/form_controller.h"
#include "app/gate_controller.h"
#include "app/handover_controller.h"
#include "app/kiosk_journal.h"

namespace stipple::app
{

class CheckInController : public QObject, public HandedOver<CheckInController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(CheckIn)
    QML_SINGLETON
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool canTryAgain READ canTryAgain NOTIFY changed)
    Q_PROPERTY(stipple::app::FormController* form READ form NOTIFY changed)
    Q_PROPERTY(bool isKept READ isKept NOTIFY changed)
    Q_PROPERTY(QVariantList signs READ signs NOTIFY changed)

public:
    CheckInController(VaultService& vault, GateController& gate, Navigator& navigator, const Languages& languages,
                      const ClinicService& clinic, HandoverController& handover, QObject* parent = nullptr);
    ~CheckInController() override;

    bool isLoading() const { return !m_client.isNull() && !m_form && !m_isKept && !m_problem; }
    QString name() const { return m_name; }
    QString problem() const { return m_problem ? m_problem->message() : QString(); }
    // Completed, and not taken in yet.
    bool canTryAgain() const { return m_problem && m_isCompleted; }
    FormController* form() const { return m_form.get(); }
    // It is in the client's file.
    bool isKept() const { return m_isKept; }
    // What it shows: see signWords().
    QVariantList signs() const;

    Q_INVOKABLE void tryAgain();
    // What was begun is given up, with its answers.
    Q_INVOKABLE void giveUp();

Q_SIGNALS:
    void changed();

private:
    struct Begun;
    QCoro::Task<> open(QUuid client, QString way);
    QCoro::Task<Done> keep(handover::Happening what);
    QCoro::Task<> complete();
    QCoro::Task<> takeIn();
    QCoro::Task<> drop(QUuid handover);
    void show(const Begun& begun);
    void closeForm();
    void forget();

    VaultService& m_vault;
    Navigator& m_navigator;
    const Languages& m_languages;
    const ClinicService& m_clinic;
    HandoverController& m_handover;
    QUuid m_client;
    QUuid m_draft; // the hand-over
    QString m_name;
    QString m_questionnaire;
    std::shared_ptr<const protocol::Protocol> m_protocol;
    std::shared_ptr<KioskJournal> m_journal;
    std::unique_ptr<FormController> m_form;
    std::optional<Error> m_problem;
    std::optional<records::CheckIn> m_said;
    bool m_isCompleted = false;
    bool m_isKept = false;
};

} // namespace stipple::app
