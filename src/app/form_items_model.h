// The rows of one page that can be seen now: what is disabled is left out, and comes in its place when it is enabled.
// Rows that stay keep their object, so that a field that is being typed in stays what it is.
#pragma once

#include "app/form_item.h"

#include <QAbstractListModel>

namespace stipple::app
{

class FormItemsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { ItemRole = Qt::UserRole };

    explicit FormItemsModel(FormSheet& sheet, QObject* parent = nullptr);

    // Shows these rows; `afresh`: another page, even if it has the same rows.
    void show(const std::vector<OutlineRow>& rows, bool afresh);
    // The row of that path, or nullptr.
    FormItem* find(const QString& path) const;
    const std::vector<FormItem*>& items() const { return m_items; }

    int count() const { return int(m_items.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    // Another occurrence was added on this page.
    void added(const QString& path);

private:
    FormSheet& m_sheet;
    std::vector<FormItem*> m_items;
};

} // namespace stipple::app
