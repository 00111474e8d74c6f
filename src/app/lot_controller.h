// One lot of the stock: what it is, until when it may be used, whether it is open, a recall, and at which sessions it
// was used. Recalling it answers at once whom it concerns.
#pragma once

#include "app/stock_controller.h"

namespace stipple::app
{

class LotController : public QObject, public HandedOver<LotController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(StockLot)
    QML_SINGLETON
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    Q_PROPERTY(bool isKnown READ isKnown NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString standing READ standing NOTIFY changed)
    Q_PROPERTY(int meaning READ meaning NOTIFY changed)
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY changed)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(QString product READ product WRITE setProduct NOTIFY changed)
    Q_PROPERTY(QString brand READ brand WRITE setBrand NOTIFY changed)
    Q_PROPERTY(QString number READ number WRITE setNumber NOTIFY changed)
    Q_PROPERTY(QString expiry READ expiry WRITE setExpiry NOTIFY changed)
    Q_PROPERTY(QString expiryUnderstood READ expiryUnderstood NOTIFY changed)
    Q_PROPERTY(QString supplier READ supplier WRITE setSupplier NOTIFY changed)
    Q_PROPERTY(QString received READ received WRITE setReceived NOTIFY changed)
    Q_PROPERTY(QString quantity READ quantity WRITE setQuantity NOTIFY changed)
    Q_PROPERTY(QString unit READ unit WRITE setUnit NOTIFY changed)
    Q_PROPERTY(QString notes READ notes WRITE setNotes NOTIFY changed)
    Q_PROPERTY(QString today READ today NOTIFY changed)
    Q_PROPERTY(bool isOpened READ isOpened NOTIFY changed)
    Q_PROPERTY(bool isUsedUp READ isUsedUp NOTIFY changed)
    Q_PROPERTY(bool isRecalled READ isRecalled NOTIFY changed)
    Q_PROPERTY(QString recallTold READ recallTold NOTIFY changed)
    Q_PROPERTY(QString productProblem READ productProblem NOTIFY changed)
    Q_PROPERTY(QString brandProblem READ brandProblem NOTIFY changed)
    Q_PROPERTY(QString numberProblem READ numberProblem NOTIFY changed)
    Q_PROPERTY(QString expiryProblem READ expiryProblem NOTIFY changed)
    Q_PROPERTY(QString quantityProblem READ quantityProblem NOTIFY changed)
    Q_PROPERTY(QString warning READ warning NOTIFY changed)
    Q_PROPERTY(bool unsaved READ hasChanges NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(stipple::app::RowsModel* uses READ uses CONSTANT)
    Q_PROPERTY(QString usesTold READ usesTold NOTIFY changed)
    Q_PROPERTY(QString usesProblem READ usesProblem NOTIFY changed)

public:
    LotController(VaultService& vault, GateController& gate, Navigator& navigator, const Languages& languages,
                  const ClinicService& clinic, const StockController& stock, QObject* parent = nullptr);

    bool isNew() const { return m_id.isNull(); }
    bool isKnown() const { return m_isOpen && (isNew() || m_base.has_value()); }
    const QUuid& id() const { return m_id; }
    const records::Lot& kept() const { return m_kept; }
    QString title() const;
    QString standing() const;
    int meaning() const;
    QStringList kinds() const;
    int kind() const { return m_now.kind; }
    void setKind(int kind);
    QString product() const { return m_now.product; }
    void setProduct(const QString& text) { put(m_now.product, text); }
    QString brand() const { return m_now.brand; }
    void setBrand(const QString& text) { put(m_now.brand, text); }
    // As it stands on the package.
    QString number() const { return m_now.number; }
    void setNumber(const QString& text) { put(m_now.number, text); }
    // As it is typed: "3.2027", "03/2027", "14.3.2027".
    QString expiry() const { return m_now.expiry; }
    void setExpiry(const QString& text) { put(m_now.expiry, text); }
    // "May be used until 31 March 2027", as soon as it can be understood.
    QString expiryUnderstood() const;
    QString supplier() const { return m_now.supplier; }
    void setSupplier(const QString& text) { put(m_now.supplier, text); }
    QString received() const { return m_now.received.toString(Qt::ISODate); }
    void setReceived(const QString& iso);
    QString quantity() const { return m_now.quantity; }
    void setQuantity(const QString& text) { put(m_now.quantity, text); }
    QString unit() const { return m_now.unit; }
    void setUnit(const QString& text) { put(m_now.unit, text); }
    QString notes() const { return m_now.notes; }
    void setNotes(const QString& text) { put(m_now.notes, text); }
    QString today() const { return m_clinic.today().toString(Qt::ISODate); }
    bool isOpened() const { return m_kept.opened.isValid(); }
    bool isUsedUp() const { return m_kept.usedUp.isValid(); }
    bool isRecalled() const { return m_kept.recall.has_value(); }
    // When, why, and who says so.
    QString recallTold() const;

    // What is wrong, once saving was tried; empty where nothing is.
    QString productProblem() const { return missing(m_now.product); }
    QString brandProblem() const { return missing(m_now.brand); }
    QString numberProblem() const { return missing(m_now.number); }
    QString expiryProblem() const;
    QString quantityProblem() const;
    // That the same lot is in stock already, or has expired on arrival; nothing that would refuse it.
    QString warning() const;
    bool hasChanges() const { return m_isOpen && m_now != m_before; }
    bool busy() const { return m_busy; }
    QString problem() const { return m_problem ? m_problem->message() : QString(); }

    // {"key","client","title","detail"}
    RowsModel* uses() { return &m_uses; }
    // "3 clients at 5 sessions"; that nobody had it.
    QString usesTold() const { return m_usesTold; }
    QString usesProblem() const { return m_usesError ? m_usesError->message() : QString(); }

    Q_INVOKABLE void save();
    // At once, and back again where it was a mistake.
    Q_INVOKABLE void putOpened(bool isOpened);
    Q_INVOKABLE void putUsedUp(bool isUsedUp);
    // `source`: who says so (the maker's letter, an authority's notice); may be empty.
    Q_INVOKABLE void recall(const QString& reason, const QString& source);
    Q_INVOKABLE void takeRecallBack();

Q_SIGNALS:
    void changed();

private:
    struct Typed {
        int kind = 0;
        QString product, brand, number, expiry, supplier, quantity, unit, notes;
        QDate received;
        bool operator==(const Typed&) const = default;
    };
    void follow();
    QCoro::Task<> begin(QUuid id);
    QCoro::Task<> readUses();
    QCoro::Task<> write(records::Lot after, bool leaves);
    QCoro::Task<GateController::Kept> keep();
    Typed typedFrom(const records::Lot& lot) const;
    records::Lot made() const;
    QString missing(const QString& text) const;
    bool isComplete() const;
    void put(QString& field, const QString& value);
    void clear();

    VaultService& m_vault;
    Navigator& m_navigator;
    const ClinicService& m_clinic;
    const StockController& m_stock;
    bool m_isOpen = false;
    Navigator::Route m_route; // that was opened
    QUuid m_id;               // null: a new one
    std::optional<records::Record> m_base;
    records::Lot m_kept;
    Typed m_before;
    Typed m_now;
    bool m_tried = false;
    bool m_busy = false;
    std::optional<Error> m_problem;
    RowsModel m_uses;
    QString m_usesTold;
    std::optional<Error> m_usesError;
};

} // namespace stipple::app
