// The practitioner's side of handing over: which forms a client gets, the hand-over itself, and what came back.
#pragma once

#include "app/clinic_service.h"
#include "app/gate_controller.h"
#include "app/handed_over.h"
#include "app/handover_offers.h"
#include "app/navigator.h"
#include "handover/intake.h"

namespace stipple::app
{

class HandoverController : public QObject, public HandedOver<HandoverController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Handover)
    QML_SINGLETON
    Q_PROPERTY(QVariantList offers READ offers NOTIFY changed)
    Q_PROPERTY(bool canCopy READ canCopy NOTIFY changed)
    Q_PROPERTY(bool fromPaper READ isFromPaper WRITE setFromPaper NOTIFY changed)
    Q_PROPERTY(bool canStart READ canStart NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QVariantList standings READ standings NOTIFY standingsChanged)
    Q_PROPERTY(QString drafts READ drafts NOTIFY standingsChanged)

public:
    HandoverController(VaultService& vault, ClinicService& clinic, GateController& gate, Navigator& navigator,
                       const Languages& languages, QObject* parent = nullptr);

    // What can be handed over: {"id","text","note","chosen","enabled"}.
    QVariantList offers() const;
    bool canStart() const { return !m_chosen.isEmpty() && !m_busy; }
    // Whether what is chosen are forms, which somebody may have filled in on paper.
    bool canCopy() const;
    // The practitioner copies such a form; what it makes says so.
    bool isFromPaper() const { return m_isFromPaper && canCopy(); }
    void setFromPaper(bool fromPaper);
    bool busy() const { return m_busy; }
    QString problem() const { return m_problem ? m_problem->message() : QString(); }
    // What is not settled yet, the newest first:
    // {"id","client","title","text","problem","isOpen","canNote","wantsReview"}.
    QVariantList standings() const;
    // What was refused when drafts were taken in, and what was kept; empty where all is well.
    QString drafts() const { return m_draftProblems.join(QLatin1Char(' ')); }

    Q_INVOKABLE void prepare(const QString& client);
    Q_INVOKABLE void toggle(const QString& offer);
    Q_INVOKABLE void start();
    // The client takes a consent back, on the tablet.
    Q_INVOKABLE void startTakingBack(const QString& client, const QString& consent);
    // The client looks at their aftercare, and may say how they are.
    Q_INVOKABLE void startAftercare(const QString& client);
    // The texts that are signed after the screening.
    void startConsents(const QString& client);
    // Something was signed or made: looks at what is not settled anew.
    void lookAgain() { takeBack(); }
    // What is not settled, the oldest first.
    const std::vector<handover::Standing>& all() const { return m_standings; }
    ClinicFacts facts() const;
    static handover::ProtocolOf protocolOfPins();
    // The same hand-over: the client comes back to where they were.
    Q_INVOKABLE void goOn(const QString& handover);
    // What was not finished is given up.
    Q_INVOKABLE void giveUp(const QString& handover);
    // The tablet was just handed back: the client's page is what the practitioner wants to see.
    void expectReturn() { m_isReturning = true; }

Q_SIGNALS:
    void changed();
    void standingsChanged();
    // Everything is durable: the vault can be closed, and the kiosk take its place.
    void ready(const std::shared_ptr<vault::HandoverPack>& pack);

private:
    struct TakenBack {
        handover::Intake intake;
        vault::TakenIn drafts;
    };
    QCoro::Task<> takeBack();
    QCoro::Task<> readOffers(QUuid client);
    QCoro::Task<> hand(QUuid client, HandoverWish wish);
    QCoro::Task<> handAgain(QUuid handover);
    QCoro::Task<> drop(QUuid handover);
    void show(TakenBack taken);
    void finish(const Result<std::shared_ptr<vault::HandoverPack>>& pack);

    VaultService& m_vault;
    ClinicService& m_clinic;
    GateController& m_gate;
    Navigator& m_navigator;
    const Languages& m_languages;
    QUuid m_client;
    QStringList m_chosen;                   // roles
    std::optional<HandoverOffers> m_offers; // of m_client
    bool m_isFromPaper = false;
    bool m_busy = false;
    bool m_isReturning = false;
    std::optional<Error> m_problem;
    std::vector<handover::Standing> m_standings;
    QStringList m_draftProblems;
};

} // namespace stipple::app
