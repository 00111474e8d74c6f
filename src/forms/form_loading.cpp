// How a response takes its place in a form's state.
#include "forms/form_state.h"

namespace stipple::forms
{

void FormState::place(const std::vector<ResponseItem>& items, int parent, int slot, const QString& where)
{
    int index = -1;
    for (const ResponseItem& from : items) {
        ++index;
        const QString path = where + QStringLiteral(".item[") + QString::number(index) + QLatin1Char(']');
        const int item = m_questionnaire->indexOf(from.linkId);
        const int parentItem = parent < 0 ? -1 : m_nodes[std::size_t(parent)].item;
        if (item < 0 || m_questionnaire->items[std::size_t(item)].parent != parentItem) {
            m_unplaced.push_back(path);
            continue;
        }
        int node = siblings(item, parent, slot).back();
        if (m_nodes[std::size_t(node)].sourceIndex >= 0) {
            // A second one of its kind: only a repeating group has room for it.
            if (!m_questionnaire->items[std::size_t(item)].isRepeatingGroup() || m_nodes.size() > mostNodes) {
                m_unplaced.push_back(path);
                continue;
            }
            node = addNode(item, parent, slot);
        }
        m_nodes[std::size_t(node)].sourceIndex = index;
        placeItem(from, node, path);
    }
}

void FormState::placeItem(const ResponseItem& from, int node, const QString& where)
{
    const Item& item = this->item(node);
    m_nodes[std::size_t(node)].rest = from.rest;
    if (!item.isQuestion()) {
        if (!from.answers.empty())
            m_unplaced.push_back(where + QStringLiteral(".answer"));
        if (!from.items.empty() && item.children.empty())
            m_unplaced.push_back(where + QStringLiteral(".item"));
        else
            place(from.items, node, 0, where);
        return;
    }
    // Nested items stand below an answer. Some systems put them beside it; they are taken for the first answer's.
    for (std::size_t i = 0; i < from.answers.size(); ++i) {
        const Answer& answer = from.answers[i];
        const QString path = where + QStringLiteral(".answer[%1]").arg(i);
        if (m_nodes.size() > mostNodes || i >= mostAnswers) {
            m_unplaced.push_back(path);
            break;
        }
        m_nodes[std::size_t(node)].cells.push_back({answer.value, answer.enteredText, answer.rest});
        if (item.children.empty()) {
            if (!answer.items.empty())
                m_unplaced.push_back(path + QStringLiteral(".item"));
            continue;
        }
        if (i >= m_nodes[std::size_t(node)].slots.size())
            addSlot(node);
        place(answer.items, node, int(i), path);
    }
    if (!from.items.empty()) {
        if (item.children.empty())
            m_unplaced.push_back(where + QStringLiteral(".item"));
        else
            place(from.items, node, 0, where);
    }
}

} // namespace stipple::forms
