// A short list of ready sentences for a page. Rows are known by their first value, so that what only changed keeps its
// place, its delegate and the keyboard's focus.
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace stipple::app
{

class RowsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using Row = QVariantList; // in the order of the roles

    explicit RowsModel(std::vector<QByteArray> roles, QObject* parent = nullptr);

    void show(std::vector<Row> rows);
    int count() const { return int(m_rows.size()); }
    QVariant value(int row, QByteArrayView role) const;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    const std::vector<QByteArray> m_roles;
    std::vector<Row> m_rows;
};

} // namespace stipple::app
