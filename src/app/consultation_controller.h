// A client's consultation: what is to be treated, what must be looked into first, the hairline, what was said, the plan
// and the quote. A draft that is saved at every change, then sealed; after that it is only read, and what was wrong is
// put right by another one that names it and why.
#pragma once

#include "app/consultation_reading.h"
#include "app/draft_saver.h"
#include "app/gate_controller.h"
#include "app/quote_controller.h"

namespace stipple::app
{

class ConsultationController : public QObject, public HandedOver<ConsultationController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Consultation)
    QML_SINGLETON
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(bool isSealed READ isSealed NOTIFY changed)
    Q_PROPERTY(QString standing READ standing NOTIFY changed)
    Q_PROPERTY(QString amendment READ amendment NOTIFY changed)
    Q_PROPERTY(QString saved READ saved NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString lacking READ lacking NOTIFY changed)
    Q_PROPERTY(int step READ step WRITE setStep NOTIFY changed)
    Q_PROPERTY(QVariantList steps READ steps NOTIFY changed)
    Q_PROPERTY(QVariantMap values READ values NOTIFY changed)
    Q_PROPERTY(QVariantList gates READ gates NOTIFY changed)
    Q_PROPERTY(bool asksDoctor READ asksDoctor NOTIFY changed)
    Q_PROPERTY(bool asksScars READ asksScars NOTIFY changed)
    Q_PROPERTY(QVariantList visits READ visits NOTIFY changed)
    Q_PROPERTY(QString warning READ warning NOTIFY changed)
    Q_PROPERTY(QString today READ today NOTIFY changed)
    // What can be chosen from; changes with the language and the protocol only.
    Q_PROPERTY(QVariantMap choices READ choices NOTIFY choicesChanged)
    Q_PROPERTY(QVariantList expectations READ expectations NOTIFY choicesChanged)

public:
    enum Step { Findings, Cause, Hairline, Plan, Offer };
    Q_ENUM(Step)

    ConsultationController(VaultService& vault, GateController& gate, Navigator& navigator, const Languages& languages,
                           const ClinicService& clinic, QuoteController& quote, QObject* parent = nullptr);

    bool isLoading() const { return !m_seen && !m_problem; }
    QString name() const { return m_seen ? m_seen->name : QString(); }
    bool isSealed() const { return m_seen && m_seen->isSealed; }
    // "Draft", "Finished on 25 November 2026 by Maya Okonkwo"
    QString standing() const;
    // Why it puts another one right; empty where it does not.
    QString amendment() const { return m_plan.amendReason; }
    QString saved() const;
    QString problem() const;
    // What is missing before it can be finished; empty for nothing.
    QString lacking() const;
    int step() const { return m_step; }
    void setStep(int step);
    QVariantList steps() const;
    QVariantMap values() const;
    QVariantList gates() const;
    bool asksDoctor() const;
    bool asksScars() const;
    QVariantList visits() const;
    QString warning() const;
    QString today() const;
    QVariantMap choices() const;
    QVariantList expectations() const;

    // One of several, or none: the same again takes it back.
    Q_INVOKABLE void choose(const QString& field, const QString& id);
    Q_INVOKABLE void toggle(const QString& field, const QString& id);
    Q_INVOKABLE void set(const QString& field, const QVariant& value);
    Q_INVOKABLE void type(const QString& field, const QString& text);
    // Of a drawing: "sketch" or "scarSketch".
    Q_INVOKABLE void addStroke(const QString& field, const QVariantList& stroke);
    Q_INVOKABLE void undoStroke(const QString& field);
    Q_INVOKABLE void finish();
    // Both of a finished one.
    Q_INVOKABLE void amend(const QString& why);
    Q_INVOKABLE void beginAnew();
    Q_INVOKABLE void readAgain();

Q_SIGNALS:
    void changed();
    void choicesChanged();

private:
    QCoro::Task<> open(QUuid client);
    QCoro::Task<Done> write();
    QCoro::Task<> seal();
    void change(const std::function<bool(records::Plan&)>& edit, bool isTyping);
    void leave();
    void forget();

    VaultService& m_vault;
    Navigator& m_navigator;
    const ClinicService& m_clinic;
    QuoteController& m_quote;
    QUuid m_client;
    std::optional<ConsultationSeen> m_seen;
    records::Plan m_plan; // as it stands on the screen
    std::optional<Error> m_problem;
    int m_step = Findings;
    bool m_isSealing = false;
    DraftSaver m_saver;
};

} // namespace stipple::app
