#include "app/clients_controller.h"

#include "app/texts.h"

#include <QLocale>

namespace stipple::app
{

ClientListModel::ClientListModel(const Clock& clock, QObject* parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{
}

void ClientListModel::show(std::vector<ClientRow> rows, bool more)
{
    const auto same = [](const ClientRow& a, const ClientRow& b) { return a.id == b.id && a.client == b.client; };
    const auto [before, after] = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), same);
    const int kept = int(before - m_rows.begin());
    if (kept < shown()) {
        beginRemoveRows({}, kept, shown() - 1);
        m_rows.resize(std::size_t(kept));
        endRemoveRows();
    }
    m_more = more;
    if (after != rows.end()) {
        beginInsertRows({}, kept, int(rows.size()) - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(after), std::make_move_iterator(rows.end()));
        endInsertRows();
    }
}

void ClientListModel::saySentencesAgain()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(shown() - 1), {BornRole});
}

int ClientListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : shown(); }

QVariant ClientListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ClientRow& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case IdRole:
        return idText(row.id);
    case NameRole:
        return row.client.name;
    case InitialsRole:
        return texts::initials(row.client.name);
    case BornRole:
        return texts::bornWithAge(row.client.born.latest(), m_clock.today(QTimeZone::systemTimeZone()));
    case PhoneRole:
        return row.client.phone;
    case EmailRole:
        return row.client.email;
    default:
        return {};
    }
}

QHash<int, QByteArray> ClientListModel::roleNames() const
{
    return {{IdRole, QByteArrayLiteral("clientId")},       {NameRole, QByteArrayLiteral("name")},
            {InitialsRole, QByteArrayLiteral("initials")}, {BornRole, QByteArrayLiteral("born")},
            {PhoneRole, QByteArrayLiteral("phone")},       {EmailRole, QByteArrayLiteral("email")}};
}

void ClientListModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent)) {
        m_more = false; // asked once; the answer says whether there is still more
        Q_EMIT moreWanted();
    }
}

ClientsController::ClientsController(VaultService& vault, GateController& gate, const Languages& languages,
                                     QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_gate(gate)
    , m_list(vault.clock())
{
    connect(&vault, &VaultService::clientsChanged, this, [this] { search(); });
    connect(&m_list, &ClientListModel::moreWanted, this, [this] {
        m_limit = m_list.shown() + 4 * pageSize;
        search();
    });
    connect(&gate, &GateController::stateChanged, this, &ClientsController::beginAgain);
    connect(&gate, &GateController::closing, this, &ClientsController::forget);
    connect(&languages, &Languages::changed, this, [this] {
        m_list.saySentencesAgain();
        Q_EMIT changed();
    });
}

void ClientsController::setQuery(const QString& query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_limit = pageSize;
    Q_EMIT queryChanged();
    search();
}

QString ClientsController::overline() const { return m_total > 0 ? texts::clientCount(m_total) : QString(); }

void ClientsController::beginAgain()
{
    if (m_gate.state() == GateController::Open)
        search();
}

void ClientsController::forget()
{
    m_list.forget();
    m_query.clear();
    m_limit = pageSize;
    m_total = 0;
    m_state = Loading;
    m_problem.reset();
    Q_EMIT queryChanged();
    Q_EMIT changed();
}

QCoro::Task<> ClientsController::search()
{
    m_again = true;
    if (m_searching)
        co_return;
    m_searching = true;
    while (std::exchange(m_again, false)) {
        const auto foundTask = m_vault.find(m_query, m_limit);
        auto found = co_await foundTask;
        if (m_again || m_gate.state() != GateController::Open)
            continue; // a newer question is waiting, or the door has closed
        m_problem = found ? std::nullopt : std::optional(found.error());
        if (found) {
            m_total = found->total;
            m_state = !found->rows.empty() ? Listed : m_total == 0 ? Empty : NothingFound;
            m_list.show(std::move(found->rows), found->more);
        }
        Q_EMIT changed();
    }
    m_searching = false;
}

} // namespace stipple::app
