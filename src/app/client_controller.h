// One client's page: who they are, what must be known before anything is done, what blocks treatment, and everything
// that happened in order of time. Reads again when something was written.
#pragma once

#include "app/client_file.h"
#include "app/gate_controller.h"
#include "app/handed_over.h"
#include "app/rows_model.h"
#include "app/standing_sentences.h"

namespace stipple::app
{

class ClientController : public QObject, public HandedOver<ClientController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Client)
    QML_SINGLETON
    Q_PROPERTY(QString clientId READ clientId NOTIFY changed)
    Q_PROPERTY(bool known READ known NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString since READ since NOTIFY changed)
    Q_PROPERTY(QString phone READ phone NOTIFY changed)
    Q_PROPERTY(QString email READ email NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(QString language READ language NOTIFY changed)
    Q_PROPERTY(QString born READ born NOTIFY changed)
    Q_PROPERTY(QString emergency READ emergency NOTIFY changed)
    Q_PROPERTY(QString photoPlace READ photoPlace NOTIFY changed)
    Q_PROPERTY(bool hasAftercare READ hasAftercare NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString mergedNote READ mergedNote NOTIFY changed)
    Q_PROPERTY(int standingKind READ standingKind NOTIFY changed)
    Q_PROPERTY(QString standingTitle READ standingTitle NOTIFY changed)
    Q_PROPERTY(QStringList standingBecause READ standingBecause NOTIFY changed)
    Q_PROPERTY(stipple::app::RowsModel* safety READ safety CONSTANT)
    Q_PROPERTY(stipple::app::RowsModel* timeline READ timeline CONSTANT)
    Q_PROPERTY(stipple::app::RowsModel* filters READ filters CONSTANT)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed)
    Q_PROPERTY(QString opened READ opened NOTIFY openedChanged)
    Q_PROPERTY(QString openedTitle READ openedTitle NOTIFY openedChanged)
    Q_PROPERTY(QString openedKind READ openedKind NOTIFY openedChanged)
    Q_PROPERTY(stipple::app::RowsModel* openedFacts READ openedFacts CONSTANT)

public:
    ClientController(VaultService& vault, GateController& gate, Navigator& navigator, const Languages& languages,
                     const ClinicService& clinic, QObject* parent = nullptr);

    // The client that is shown: of one that was merged, the one that goes on.
    QString clientId() const;
    bool known() const { return m_seen.has_value(); }
    const std::optional<FileSeen>& file() const { return m_seen; }
    QString name() const { return m_seen ? m_seen->fields.name : QString(); }
    QString since() const;
    QString phone() const;
    QString email() const { return m_seen ? m_seen->fields.email : QString(); }
    QString address() const { return m_seen ? m_seen->fields.address : QString(); }
    QString language() const;
    QString born() const;
    QString emergency() const;
    // What photos taken from here belong to, as the camera's route says it: the healed result, once something was
    // treated.
    QString photoPlace() const;
    // A session was finished, with which days of healing began.
    bool hasAftercare() const;
    QString problem() const;
    // Why another client than the one asked for is shown; empty otherwise.
    QString mergedNote() const;
    int standingKind() const { return int(m_told.meaning); }
    QString standingTitle() const { return m_told.title; }
    QStringList standingBecause() const { return m_told.because; }
    RowsModel* safety() { return &m_safety; }
    RowsModel* timeline() { return &m_timeline; }
    // What the timeline can be narrowed to; only what there is.
    RowsModel* filters() { return &m_filters; }
    // Empty: everything.
    QString filter() const { return m_filter; }
    void setFilter(const QString& filter);

    // The entry whose details are shown; empty for none.
    QString opened() const { return m_opened; }
    QString openedTitle() const;
    // "visit", "note", "session", "merged" where something can be done with it; empty otherwise.
    QString openedKind() const;
    RowsModel* openedFacts() { return &m_facts; }
    Q_INVOKABLE void openEntry(const QString& entry);
    Q_INVOKABLE void closeEntry() { openEntry({}); }

Q_SIGNALS:
    void changed();
    void openedChanged();

private:
    void follow();
    QCoro::Task<> read();
    void forget();
    void say();
    void sayTimeline();
    void sayFilters();
    void saySafety();
    void sayFacts();
    const FileEntry* entryOf(const QString& id) const;

    VaultService& m_vault;
    Navigator& m_navigator;
    const ClinicService& m_clinic;
    QUuid m_id; // that was asked for
    std::optional<FileSeen> m_seen;
    std::optional<Error> m_problem;
    StandingTold m_told;
    RowsModel m_safety;
    RowsModel m_timeline;
    RowsModel m_filters;
    RowsModel m_facts;
    QString m_filter;
    QString m_opened;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace stipple::app
