// A client's aftercare at the clinic, day by day: what holds on which day, how they have said they are, what the clinic
// decided for them, and giving it to them once more. Any day can be looked at. What is changed here is the aftercare's
// own record, noted in the audit; check-ins are sealed and only read.
#pragma once

#include "app/care_reading.h"
#include "app/clinic_service.h"
#include "app/gate_controller.h"
#include "app/navigator.h"

namespace stipple::app
{

class CareController : public QObject, public HandedOver<CareController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Care)
    QML_SINGLETON
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString clientId READ clientId NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString phone READ phone NOTIFY changed)
    Q_PROPERTY(QVariantMap day READ day NOTIFY changed)
    Q_PROPERTY(bool hasBefore READ hasBefore NOTIFY changed)
    Q_PROPERTY(bool hasAfter READ hasAfter NOTIFY changed)
    Q_PROPERTY(bool isToday READ isToday NOTIFY changed)
    Q_PROPERTY(bool isOver READ isOver NOTIFY changed)
    Q_PROPERTY(bool canChange READ canChange NOTIFY changed)
    Q_PROPERTY(QString rules READ rules NOTIFY changed)
    Q_PROPERTY(QVariantList signs READ signs NOTIFY changed)
    Q_PROPERTY(QVariantList checkIns READ checkIns NOTIFY changed)
    Q_PROPERTY(QString missing READ missing NOTIFY changed)
    Q_PROPERTY(QString scabs READ scabs NOTIFY changed)
    Q_PROPERTY(bool scabsGone READ scabsGone NOTIFY changed)
    Q_PROPERTY(QVariantList choices READ choices NOTIFY changed)
    Q_PROPERTY(QString remindAt READ remindAt NOTIFY changed)
    Q_PROPERTY(QString given READ given NOTIFY changed)
    Q_PROPERTY(QVariantList sessions READ sessions NOTIFY changed)

public:
    CareController(VaultService& vault, GateController& gate, Navigator& navigator, const Languages& languages,
                   const ClinicService& clinic, QObject* parent = nullptr);

    bool isLoading() const { return !m_seen && !m_problem; }
    bool busy() const { return m_busy; }
    QString problem() const { return m_problem ? m_problem->message() : QString(); }
    QString clientId() const { return m_client.isNull() ? QString() : idText(m_client); }
    QString name() const { return m_seen ? m_seen->source.client.name : QString(); }
    QString phone() const { return m_seen ? m_seen->source.client.phone : QString(); }
    // See care_day_words.h.
    QVariantMap day() const;
    bool hasBefore() const { return m_seen && m_shown > m_seen->dayZero(); }
    bool hasAfter() const;
    bool isToday() const { return m_seen && m_shown == m_seen->today; }
    // Another session has begun the days anew, so that these are over.
    bool isOver() const { return m_seen && m_seen->isOver(); }
    bool canChange() const { return m_seen && m_seen->source.record && !isOver() && !m_busy; }
    // Where the protocol that the aftercare began with is gone, and today's is used instead; else empty.
    QString rules() const;
    // What the latest check-in showed: see signWords().
    QVariantList signs() const;
    // {"id","title","text","by","signs","hasSigns"}, the newest first.
    QVariantList checkIns() const;
    // The days on which one was asked for and none came, in a sentence; empty for none.
    QString missing() const;
    QString scabs() const;
    bool scabsGone() const { return m_seen && m_seen->source.decided.scabsGone.isValid(); }
    // What the protocol leaves to the clinic: {"id","title","text","days","value","from","to","isOwn"}.
    QVariantList choices() const;
    QString remindAt() const;      // "09:00"; empty: nobody decided
    QString given() const;         // whether and how the client got it
    QVariantList sessions() const; // {"id","text","isShown"}, where there are several

    // A day on, or back.
    Q_INVOKABLE void step(int days);
    Q_INVOKABLE void showToday();
    Q_INVOKABLE void showSession(const QString& session);
    // Seen today; or taken back.
    Q_INVOKABLE void setScabsGone(bool areGone);
    // The day on which it begins or, where it has one, its last day. -1: as the protocol says.
    Q_INVOKABLE void choose(const QString& entry, int day);
    Q_INVOKABLE void setRemindAt(const QString& time);
    Q_INVOKABLE void readAgain() { read(m_client, m_session); }

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<> read(QUuid client, QUuid session);
    QCoro::Task<> keep(records::Care after, QString detail);
    void change(const std::function<void(records::Care&)>& edit, const QString& detail);
    void forget();
    protocol::Wording wording() const { return m_clinic.wording(); }

    VaultService& m_vault;
    Navigator& m_navigator;
    const ClinicService& m_clinic;
    QUuid m_client;
    QUuid m_session; // null: the latest
    std::optional<CareSeen> m_seen;
    QDate m_shown;
    std::optional<Error> m_problem;
    bool m_busy = false;
    bool m_reading = false;
};

} // namespace stipple::app
