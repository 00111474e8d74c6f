// For an inspector: every signed consent with filters, and the lots that were used. Only to be looked at; who looked
// stands in the audit.
#pragma once

#include "app/clinic_service.h"
#include "app/gate_controller.h"
#include "app/rows_model.h"
#include "vault/signed_consents.h"

namespace stipple::app
{

class InspectionController : public QObject, public HandedOver<InspectionController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Inspection)
    QML_SINGLETON
    Q_PROPERTY(stipple::app::RowsModel* consents READ consents CONSTANT)
    Q_PROPERTY(stipple::app::RowsModel* lots READ lots CONSTANT)
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY changed)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(QString from READ from WRITE setFrom NOTIFY changed)
    Q_PROPERTY(QString to READ to WRITE setTo NOTIFY changed)
    Q_PROPERTY(QString today READ today NOTIFY changed)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(bool more READ more NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    static constexpr int pageRows = 50;

    InspectionController(VaultService& vault, GateController& gate, const Languages& languages,
                         const ClinicService& clinic, QObject* parent = nullptr);

    // {"record","client","title","detail","state","holds"}
    RowsModel* consents() { return &m_consents; }
    // {"lot","title","detail","lotNumber"}
    RowsModel* lots() { return &m_lots; }
    // The first means all.
    QStringList kinds() const;
    int kind() const { return m_kind; }
    void setKind(int index);
    // Days by the clinic's calendar, ISO; empty for no limit.
    QString from() const { return m_from.toString(Qt::ISODate); }
    void setFrom(const QString& iso);
    QString to() const { return m_to.toString(Qt::ISODate); }
    void setTo(const QString& iso);
    QString today() const { return m_clinic.today().toString(Qt::ISODate); }
    // Part of a client's name, or of a lot's number.
    QString query() const { return m_query; }
    void setQuery(const QString& query);
    // "120 signed texts, 3 of them taken back"
    QString summary() const;
    bool more() const { return m_more; }
    bool busy() const { return m_busy; }
    QString problem() const { return m_error ? m_error->message() : QString(); }

    // Asked when the page is opened.
    Q_INVOKABLE void load();
    Q_INVOKABLE void showMore();

Q_SIGNALS:
    void changed();

private:
    struct Found {
        std::vector<vault::SignedConsent> consents;
        std::vector<vault::LotUsed> lots;
    };
    QCoro::Task<> read();
    void narrow();
    bool fits(const vault::SignedConsent& consent) const;
    void clear();

    VaultService& m_vault;
    const ClinicService& m_clinic;
    Found m_found;
    RowsModel m_consents;
    RowsModel m_lots;
    int m_kind = 0;
    QDate m_from;
    QDate m_to;
    QString m_query;
    int m_shown = pageRows;
    qsizetype m_count = 0;
    qsizetype m_withdrawn = 0;
    bool m_more = false;
    bool m_busy = false;
    std::optional<Error> m_error;
};

} // namespace stipple::app
