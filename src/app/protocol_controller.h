// The protocol in the settings: every entry with its sources, the places where they differ side by side, and the
// clinic's decisions with who and why. Only the owner decides, one place at a time, and always with a reason.
#pragma once

#include "app/gate_controller.h"
#include "app/handed_over.h"
#include "app/protocol_decision.h"
#include "app/rows_model.h"

namespace stipple::app
{

class ProtocolController : public QObject, public HandedOver<ProtocolController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Rules)
    QML_SINGLETON
    Q_PROPERTY(QString version READ version NOTIFY changed)
    Q_PROPERTY(QString notReviewed READ notReviewed NOTIFY changed)
    Q_PROPERTY(Filter filter READ filter WRITE setFilter NOTIFY changed)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY changed)
    Q_PROPERTY(stipple::app::RowsModel* entries READ entries CONSTANT)
    Q_PROPERTY(bool canDecide READ canDecide NOTIFY changed)
    Q_PROPERTY(QString done READ done NOTIFY changed)
    // Of the entry that is open.
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(QString heading READ heading NOTIFY changed)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString status READ status NOTIFY changed)
    Q_PROPERTY(bool isInUse READ isInUse NOTIFY changed)
    Q_PROPERTY(stipple::app::RowsModel* facts READ facts CONSTANT)
    Q_PROPERTY(QStringList sources READ sources NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QString review READ review NOTIFY changed)
    Q_PROPERTY(stipple::app::RowsModel* differences READ differences CONSTANT)
    Q_PROPERTY(stipple::app::RowsModel* decisions READ decisions CONSTANT)
    Q_PROPERTY(bool hasWait READ hasWait NOTIFY changed)
    // Of the decision that is being made.
    Q_PROPERTY(bool isDeciding READ isDeciding NOTIFY changed)
    Q_PROPERTY(QString proposal READ proposal NOTIFY changed)
    Q_PROPERTY(QString warning READ warning NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)

public:
    enum Filter { Everything, Differing, Decided, ToReview };
    Q_ENUM(Filter)

    ProtocolController(VaultService& vault, GateController& gate, const Languages& languages, ClinicService& clinic,
                       QObject* parent = nullptr);

    // "Stipple SMP, 2026.1, with 2 decisions of the clinic"
    QString version() const;
    // That nobody qualified has read the protocol in the language it speaks here; empty where somebody has.
    QString notReviewed() const;
    Filter filter() const { return m_filter; }
    void setFilter(Filter filter);
    QString query() const { return m_query; }
    void setQuery(const QString& query);
    RowsModel* entries() { return &m_entries; }
    bool canDecide() const { return m_clinic.isOwner(); }
    QString done() const { return m_done; }

    bool isOpen() const { return !m_open.isEmpty(); }
    QString heading() const { return m_heading; }
    QString kind() const { return m_kind; }
    QString status() const { return m_status; }
    bool isInUse() const { return m_isInUse; }
    RowsModel* facts() { return &m_facts; }
    QStringList sources() const { return m_sources; }
    QString note() const { return m_note; }
    QString review() const { return m_review; }
    RowsModel* differences() { return &m_differences; }
    RowsModel* decisions() { return &m_decisions; }
    bool hasWait() const { return !m_wait.isEmpty(); }

    bool isDeciding() const { return m_proposed.has_value(); }
    // "Not sooner than: from 6 weeks to 4 weeks"
    QString proposal() const;
    // What speaks against it; empty where nothing does.
    QString warning() const;
    QString problem() const { return m_error ? m_error->message() : QString(); }
    bool busy() const { return m_busy; }

    Q_INVOKABLE void open(const QString& entry);
    Q_INVOKABLE void close();
    // Proposes what one side says; takes effect with decide().
    Q_INVOKABLE void propose(int difference, int alternative);
    Q_INVOKABLE void proposeUse(bool isInUse);
    Q_INVOKABLE void proposeWait(int days);
    // Back to what the built-in protocol has, at the place of that decision.
    Q_INVOKABLE void proposeBack(int decision);
    Q_INVOKABLE void decide(const QString& why);
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();

private:
    struct Proposed {
        QString path;
        Json before;
        Json after;
    };
    void read();
    void readEntry();
    void forget();
    bool isShown(const protocol::Entry& entry, const QString& heading) const;
    void propose(const QString& path, const Json& after);
    Json valueNow(const QString& path) const;
    QString shorterThan() const;
    QCoro::Task<> write(records::Protocol made);

    VaultService& m_vault;
    GateController& m_gate;
    const Languages& m_languages;
    ClinicService& m_clinic;
    std::shared_ptr<const protocol::Protocol> m_protocol;
    Filter m_filter = Everything;
    QString m_query;
    RowsModel m_entries;
    QString m_open; // an entry's address
    QString m_heading;
    QString m_kind;
    QString m_status;
    bool m_isInUse = true;
    RowsModel m_facts;
    QStringList m_sources;
    QString m_note;
    QString m_review;
    RowsModel m_differences;
    RowsModel m_decisions;
    std::vector<QString> m_decided; // the paths of m_decisions
    QString m_wait;                 // JSON pointer of the wait, where there is one
    std::optional<Proposed> m_proposed;
    std::optional<Error> m_error;
    QString m_done;
    bool m_busy = false;
};

} // namespace stipple::app
