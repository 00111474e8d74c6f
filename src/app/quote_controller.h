// The quote of a consultation: positions, tax, what it comes to. Amounts are kept as they are typed until they can be
// understood, and then in the currency's smallest unit; nothing is ever computed in floating point. Saved at every
// change. Once it is offered it is only read, until somebody takes that back.
#pragma once

#include "app/clinic_service.h"
#include "app/draft_saver.h"
#include "app/handed_over.h"
#include "app/rows_model.h"
#include "records/visits.h"

namespace stipple::app
{

class QuoteController : public QObject, public HandedOver<QuoteController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Quote)
    QML_SINGLETON
    Q_PROPERTY(stipple::app::RowsModel* fees READ fees CONSTANT)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(bool isDraft READ isDraft NOTIFY changed)
    Q_PROPERTY(QString treatment READ treatment NOTIFY changed)
    Q_PROPERTY(QString price READ price NOTIFY changed)
    Q_PROPERTY(QString priceProblem READ priceProblem NOTIFY changed)
    Q_PROPERTY(QString taxRate READ taxRate NOTIFY changed)
    Q_PROPERTY(QString taxProblem READ taxProblem NOTIFY changed)
    Q_PROPERTY(bool taxIncluded READ taxIncluded NOTIFY changed)
    Q_PROPERTY(QString touchUp READ touchUp NOTIFY changed)
    Q_PROPERTY(QString touchUpProblem READ touchUpProblem NOTIFY changed)
    Q_PROPERTY(QStringList currencies READ currencies NOTIFY changed)
    Q_PROPERTY(int currency READ currency NOTIFY changed)
    Q_PROPERTY(QString validUntil READ validUntil NOTIFY changed)
    Q_PROPERTY(QString validProblem READ validProblem NOTIFY changed)
    Q_PROPERTY(QString notes READ notes NOTIFY changed)
    Q_PROPERTY(int state READ state NOTIFY changed)
    Q_PROPERTY(QString net READ net NOTIFY changed)
    Q_PROPERTY(QString tax READ tax NOTIFY changed)
    Q_PROPERTY(QString total READ total NOTIFY changed)
    Q_PROPERTY(bool canOffer READ canOffer NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    QuoteController(VaultService& vault, const Languages& languages, const ClinicService& clinic,
                    QObject* parent = nullptr);

    RowsModel* fees() { return &m_rows; }
    bool isOpen() const { return !m_client.isNull(); }
    bool isDraft() const
    {
        return m_quote.state.known().value_or(records::QuoteState::Draft) == records::QuoteState::Draft;
    }
    // "Treatment, 3 sessions"
    QString treatment() const;
    QString price() const { return m_price; }
    QString priceProblem() const;
    QString taxRate() const { return m_rate; }
    QString taxProblem() const;
    bool taxIncluded() const { return m_quote.taxIncluded.value_or(false); }
    QString touchUp() const { return m_touchUp; }
    QString touchUpProblem() const;
    QStringList currencies() const { return m_currencies; }
    int currency() const { return int(m_currencies.indexOf(m_quote.currency)); }
    QString validUntil() const { return m_quote.validUntil.toString(Qt::ISODate); }
    QString validProblem() const;
    QString notes() const { return m_quote.notes; }
    int state() const { return int(m_quote.state.known().value_or(records::QuoteState::Draft)); }
    QString net() const;
    QString tax() const;
    QString total() const;
    bool canOffer() const;
    QString problem() const { return m_saver.error() ? m_saver.error()->message() : QString(); }
    const DraftSaver& saver() const { return m_saver; }
    const records::Quote& quote() const { return m_quote; }

    // The quote of this client, as it was read; `record` where there is one.
    void open(const QUuid& client, std::optional<records::Record> record, records::Quote quote);
    // What it is for: taken over from the plan while it is a draft.
    void follow(const QUuid& plan, const records::Plan& fields);
    QCoro::Task<Done> flush() { return m_saver.flush(); }
    void forget();

    Q_INVOKABLE void setPrice(const QString& typed);
    Q_INVOKABLE void setTaxRate(const QString& typed);
    Q_INVOKABLE void setTaxIncluded(bool isIncluded);
    Q_INVOKABLE void setTouchUp(const QString& typed);
    Q_INVOKABLE void setCurrency(int index);
    Q_INVOKABLE void setValidUntil(const QString& iso);
    Q_INVOKABLE void setNotes(const QString& text);
    Q_INVOKABLE void setState(int state);
    Q_INVOKABLE void addFee();
    Q_INVOKABLE void setFeeName(const QString& fee, const QString& name);
    Q_INVOKABLE void setFeePrice(const QString& fee, const QString& typed);
    Q_INVOKABLE void removeFee(const QString& fee);

Q_SIGNALS:
    void changed();

private:
    // A further position, with its amount as it was typed.
    struct Position {
        QString id;
        QString name;
        QString price;
    };
    QCoro::Task<Done> write();
    void understand(); // what was typed, into m_quote
    void edited(bool isTyping);
    void say();
    QString amountProblem(const QString& typed) const;
    QString money(qint64 amount) const;
    Position* position(const QString& id);

    VaultService& m_vault;
    const ClinicService& m_clinic;
    QUuid m_client;
    std::optional<records::Record> m_record;
    records::Quote m_quote;
    QString m_price;
    QString m_rate;
    QString m_touchUp;
    std::vector<Position> m_positions;
    int m_nextPosition = 1;
    QStringList m_currencies;
    RowsModel m_rows;
    DraftSaver m_saver;
};

} // namespace stipple::app
