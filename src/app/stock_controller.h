// What the clinic has in stock: every lot with its expiry, what needs attention first. Which may not be used stands
// before what may.
#pragma once

#include "app/clinic_service.h"
#include "app/gate_controller.h"
#include "app/rows_model.h"
#include "records/lot_standing.h"

namespace stipple::app
{

class StockController : public QObject, public HandedOver<StockController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Stock)
    QML_SINGLETON
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(stipple::app::RowsModel* list READ list CONSTANT)
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY changed)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY changed)
    Q_PROPERTY(bool showsUsedUp READ showsUsedUp WRITE setShowsUsedUp NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum State { Loading, Empty, NothingFound, Listed };
    Q_ENUM(State)

    StockController(VaultService& vault, GateController& gate, Navigator& navigator, const Languages& languages,
                    const ClinicService& clinic, QObject* parent = nullptr);

    State state() const;
    // {"lotId","title","detail","standing","meaning"}
    RowsModel* list() { return &m_list; }
    // The first means all.
    QStringList kinds() const;
    int kind() const { return m_kind; }
    void setKind(int index);
    // Part of a number, product, brand or supplier.
    QString query() const { return m_query; }
    void setQuery(const QString& query);
    bool showsUsedUp() const { return m_showsUsedUp; }
    void setShowsUsedUp(bool shows);
    // "12 lots: 1 recalled, 2 expired, 1 expiring within 30 days"
    QString summary() const;
    QString problem() const { return m_problem ? m_problem->message() : QString(); }

    // Another lot of the same product and number; `but`: not this one. Nothing where there is none.
    struct InStock {
        QUuid id;
        records::Lot lot;
    };
    const InStock* same(const records::Lot& lot, const QUuid& but) const;

Q_SIGNALS:
    void changed();

private:
    void readWhenSeen();
    QCoro::Task<> read();
    void say();
    bool fits(const records::Lot& lot) const;
    void forget();

    VaultService& m_vault;
    GateController& m_gate;
    Navigator& m_navigator;
    const ClinicService& m_clinic;
    std::vector<InStock> m_lots;
    RowsModel m_list;
    int m_kind = 0;
    QString m_query;
    bool m_showsUsedUp = false;
    bool m_isSeen = false;
    bool m_stale = true;
    bool m_reading = false;
    bool m_again = false;
    std::optional<Error> m_problem;
};

} // namespace stipple::app
