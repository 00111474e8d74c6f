#include "app/form_items_model.h"

#include "app/form_way.h"

namespace stipple::app
{

FormItemsModel::FormItemsModel(FormSheet& sheet, QObject* parent)
    : QAbstractListModel(parent)
    , m_sheet(sheet)
{
    connect(&sheet, &FormSheet::answered, this, [this](int node) {
        for (FormItem* item : m_items) {
            if (item->row().node == node)
                item->lookAgain();
        }
    });
    connect(&sheet, &FormSheet::worded, this, [this] {
        for (FormItem* item : m_items)
            item->sayAnew();
    });
    connect(&sheet, &FormSheet::problemsChanged, this, [this] {
        for (FormItem* item : m_items)
            Q_EMIT item->problemChanged();
    });
    connect(&sheet.saver(), &FormSaver::changed, this, [this] {
        for (FormItem* item : m_items)
            Q_EMIT item->savedChanged();
    });
}

void FormItemsModel::show(const std::vector<OutlineRow>& rows, bool afresh)
{
    std::vector<OutlineRow> wanted;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(wanted),
                 [this](const OutlineRow& row) { return isShown(m_sheet.state(), row); });
    for (int i = count() - 1; i >= 0; --i) {
        FormItem* item = m_items[std::size_t(i)];
        if (!afresh && std::find(wanted.begin(), wanted.end(), item->row()) != wanted.end())
            continue;
        beginRemoveRows({}, i, i);
        m_items.erase(m_items.begin() + i);
        endRemoveRows();
        item->deleteLater(); // its row on the screen may still look at it
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (i < m_items.size() && m_items[i]->row() == wanted[i]) {
            m_items[i]->lookAgain();
            Q_EMIT m_items[i]->moved();
            Q_EMIT m_items[i]->worded(); // "Medicine 2" may be the first by now
            continue;
        }
        auto* item = new FormItem(m_sheet, wanted[i], this);
        connect(item, &FormItem::added, this, &FormItemsModel::added);
        beginInsertRows({}, int(i), int(i));
        m_items.insert(m_items.begin() + qsizetype(i), item);
        endInsertRows();
    }
    while (m_items.size() > wanted.size()) { // only where their order changed
        FormItem* item = m_items.back();
        beginRemoveRows({}, count() - 1, count() - 1);
        m_items.pop_back();
        endRemoveRows();
        item->deleteLater();
    }
    Q_EMIT countChanged();
}

FormItem* FormItemsModel::find(const QString& path) const
{
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [&path](const FormItem* item) { return item->path() == path; });
    return found == m_items.end() ? nullptr : *found;
}

int FormItemsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant FormItemsModel::data(const QModelIndex& index, int role) const
{
    if (role != ItemRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return QVariant::fromValue(m_items[std::size_t(index.row())]);
}

QHash<int, QByteArray> FormItemsModel::roleNames() const { return {{ItemRole, "item"}}; }

} // namespace stipple::app
