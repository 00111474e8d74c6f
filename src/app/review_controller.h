// The practitioner's review of one client: what the screening found and why, the doctor's letters, the decision to
// treat in spite of it, the texts that wait for a signature, and the way on to the consents. A screening is sealed:
// each decision is a new one that corrects the last and says why.
#pragma once

#include "app/handed_over.h"
#include "app/handover_controller.h"
#include "app/review_rows.h"

namespace stipple::app
{

class ReviewController : public QObject, public HandedOver<ReviewController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Review)
    QML_SINGLETON
    Q_PROPERTY(QString clientId READ clientId NOTIFY changed)
    Q_PROPERTY(bool known READ known NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(bool screened READ screened NOTIFY changed)
    Q_PROPERTY(QString headline READ headline NOTIFY changed)
    Q_PROPERTY(int meaning READ meaning NOTIFY changed)
    Q_PROPERTY(QString basis READ basis NOTIFY changed)
    Q_PROPERTY(stipple::app::RowsModel* findings READ findings CONSTANT)
    Q_PROPERTY(int unread READ unread NOTIFY changed)
    Q_PROPERTY(bool canOverride READ canOverride NOTIFY changed)
    Q_PROPERTY(QString overridden READ overridden NOTIFY changed)
    Q_PROPERTY(stipple::app::RowsModel* preparation READ preparation CONSTANT)
    Q_PROPERTY(bool hasIntake READ hasIntake NOTIFY changed)
    Q_PROPERTY(QString preparedFor READ preparedFor NOTIFY changed)
    Q_PROPERTY(QVariantList waiting READ waiting NOTIFY changed)
    Q_PROPERTY(bool canHandOver READ canHandOver NOTIFY changed)
    Q_PROPERTY(QString due READ due NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    ReviewController(VaultService& vault, ClinicService& clinic, GateController& gate, Navigator& navigator,
                     HandoverController& handover, const Languages& languages, QObject* parent = nullptr);

    QString clientId() const { return m_client.isNull() ? QString() : idText(m_client); }
    bool known() const { return m_seen.has_value(); }
    QString name() const { return m_seen ? m_seen->client.name : QString(); }
    bool screened() const { return m_seen && !m_seen->screeningId.isNull(); }
    QString headline() const;
    int meaning() const;
    QString basis() const; // of which day, for which day, by which protocol
    RowsModel* findings() { return &m_findings; }
    int unread() const; // cautions
    // The client's own list: what to stop and by when, and the day before. Words and dates as the client reads them.
    RowsModel* preparation() { return &m_preparation; }
    // Answers from which that list can be made.
    bool hasIntake() const { return m_seen && !m_seen->intake.isNull(); }
    QString preparedFor() const; // for which appointment; or that the dates wait for one
    bool canOverride() const;
    QString overridden() const; // who treats in spite of it, when, and why
    // Texts that the client has signed and the practitioner has not: {"item","title","text"}.
    QVariantList waiting() const;
    // Consents are due, and the screening lets them be.
    bool canHandOver() const;
    QString due() const; // which they are, or why they have to wait
    bool busy() const { return m_busy; }
    QString problem() const { return m_problem ? m_problem->message() : QString(); }

    Q_INVOKABLE void readCautions();
    // A day as it is typed; empty where the letter has none. False where that is no day: then nothing is written.
    Q_INVOKABLE bool recordLetter(const QString& rule, const QString& physician, const QString& day,
                                  const QString& restrictions);
    // `typedName`: the practitioner signs by it.
    Q_INVOKABLE bool isOwnName(const QString& typedName) const;
    Q_INVOKABLE void treatAnyway(const QString& reason, const QString& typedName);
    Q_INVOKABLE void handOverConsents();

Q_SIGNALS:
    void changed();
    // A decision is in the file.
    void decidedNow();

private:
    QCoro::Task<> show(QUuid client);
    QCoro::Task<> decide(records::Screening decided);
    records::Screening correction(const QString& reason) const;
    review::Findings reading() const;
    std::vector<RowsModel::Row> preparationRows() const;
    void forget();
    void tell();

    VaultService& m_vault;
    ClinicService& m_clinic;
    GateController& m_gate;
    HandoverController& m_handover;
    QUuid m_client;
    std::optional<ReviewSeen> m_seen;
    RowsModel m_findings;
    RowsModel m_preparation;
    bool m_busy = false;
    std::optional<Error> m_problem;
};

} // namespace stipple::app
