#include "app/rows_model.h"

namespace stipple::app
{

RowsModel::RowsModel(std::vector<QByteArray> roles, QObject* parent)
    : QAbstractListModel(parent)
    , m_roles(std::move(roles))
{
}

void RowsModel::show(std::vector<Row> rows)
{
    const auto same = [](const Row& a, const Row& b) { return a.constFirst() == b.constFirst(); };
    const bool isSameRows = std::equal(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), same);
    if (isSameRows) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (m_rows[i] == rows[i])
                continue;
            m_rows[i] = std::move(rows[i]);
            Q_EMIT dataChanged(index(int(i)), index(int(i)));
        }
        return;
    }
    const bool isCountChanged = rows.size() != m_rows.size();
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    if (isCountChanged)
        Q_EMIT countChanged();
}

QVariant RowsModel::value(int row, QByteArrayView role) const
{
    const auto at = std::find(m_roles.begin(), m_roles.end(), role);
    return row >= 0 && row < count() && at != m_roles.end() ? m_rows[std::size_t(row)].value(at - m_roles.begin())
                                                            : QVariant();
}

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return m_rows[std::size_t(index.row())].value(role - Qt::UserRole);
}

QHash<int, QByteArray> RowsModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (std::size_t i = 0; i < m_roles.size(); ++i)
        names.insert(Qt::UserRole + int(i), m_roles[i]);
    return names;
}

} // namespace stipple::app
