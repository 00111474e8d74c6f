// The list of clients: what is searched for, what was found, and what to say where nothing was.
#pragma once

#include "app/gate_controller.h"
#include "app/handed_over.h"
#include "app/vault_service.h"

#include <QAbstractListModel>

namespace stipple::app
{

// The clients found, by name; more of them are fetched as one scrolls.
class ClientListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    enum Role { IdRole = Qt::UserRole, NameRole, InitialsRole, BornRole, PhoneRole, EmailRole };

    explicit ClientListModel(const Clock& clock, QObject* parent = nullptr);

    // Rows that stay the same keep their place, so that a list does not jump while one types.
    void show(std::vector<ClientRow> rows, bool more);
    void forget() { show({}, false); }
    void saySentencesAgain();
    int shown() const { return int(m_rows.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex& parent) const override { return !parent.isValid() && m_more; }
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    const Clock& m_clock;
    std::vector<ClientRow> m_rows;
    bool m_more = false;
};

class ClientsController : public QObject, public HandedOver<ClientsController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Clients)
    QML_SINGLETON
    Q_PROPERTY(stipple::app::ClientListModel* list READ list CONSTANT)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString overline READ overline NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum State { Loading, Empty, NothingFound, Listed };
    Q_ENUM(State)

    ClientsController(VaultService& vault, GateController& gate, const Languages& languages, QObject* parent = nullptr);

    ClientListModel* list() { return &m_list; }
    QString query() const { return m_query; }
    void setQuery(const QString& query);
    State state() const { return m_state; }
    // "312 clients"
    QString overline() const;
    QString problem() const { return m_problem ? m_problem->message() : QString(); }

Q_SIGNALS:
    void queryChanged();
    void changed();

private:
    static constexpr int pageSize = 50;
    QCoro::Task<> search();
    void beginAgain();
    void forget();

    VaultService& m_vault;
    GateController& m_gate;
    ClientListModel m_list;
    QString m_query;
    State m_state = Loading;
    qint64 m_total = 0;
    int m_limit = pageSize;
    bool m_searching = false;
    bool m_again = false; // something changed while a search was under way
    std::optional<Error> m_problem;
};

} // namespace stipple::app
