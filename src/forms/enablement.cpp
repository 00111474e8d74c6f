// Which items of a form are enabled. Evaluated in order of dependency, and only where something changed.
#include "forms/form_state.h"

namespace stipple::forms
{

namespace
{

// The items from the one below the nearest common ancestor of `item` and `other` down to `other`. `up` is how many
// parents `item` is below that ancestor; an `other` that is an ancestor of `item` leaves the chain empty.
std::vector<int> chainBetween(const std::vector<Item>& items, int item, int other, int& up)
{
    const auto depthOf = [&items](int at) {
        int depth = 0;
        for (; at >= 0; at = items[std::size_t(at)].parent)
            ++depth;
        return depth;
    };
    int a = item;
    int b = other;
    int depthA = depthOf(a);
    int depthB = depthOf(b);
    std::vector<int> chain;
    up = 0;
    while (a != b) {
        if (depthB >= depthA) {
            chain.push_back(b);
            b = items[std::size_t(b)].parent;
            --depthB;
        } else {
            a = items[std::size_t(a)].parent;
            --depthA;
            ++up;
        }
    }
    std::reverse(chain.begin(), chain.end());
    return chain;
}

bool isOrdered(const Value& answer, const Value& wanted, Operator op)
{
    const std::partial_ordering order = answer.compare(wanted);
    switch (op) {
    case Operator::Greater:
        return order > 0;
    case Operator::Less:
        return order < 0;
    case Operator::GreaterOrEqual:
        return order >= 0;
    case Operator::LessOrEqual:
        return order <= 0;
    default:
        return false;
    }
}

} // namespace

void FormState::below(int node, int slot, std::span<const int> chain, std::vector<int>& found) const
{
    if (chain.empty()) {
        found.push_back(node);
        return;
    }
    const auto position = std::size_t(m_questionnaire->items[std::size_t(chain.front())].position);
    const auto descend = [&](const Slot& in) {
        for (const int child : in.nodes[position])
            below(child, -1, chain.subspan(1), found);
    };
    if (node < 0) {
        descend(m_top);
    } else if (slot >= 0) {
        descend(m_nodes[std::size_t(node)].slots[std::size_t(slot)]);
    } else {
        for (const Slot& each : m_nodes[std::size_t(node)].slots)
            descend(each);
    }
}

FormState::Meeting FormState::meeting(int node, int item) const
{
    int up = 0;
    Meeting found{node, -1, {}};
    found.chain = chainBetween(m_questionnaire->items, m_nodes[std::size_t(node)].item, item, up);
    while (up-- > 0) {
        found.slot = m_nodes[std::size_t(found.node)].slot;
        found.node = m_nodes[std::size_t(found.node)].parent;
    }
    return found;
}

void FormState::related(int node, int item, std::vector<int>& found) const
{
    const Meeting at = meeting(node, item);
    below(at.node, at.slot, at.chain, found);
}

bool FormState::holds(int node, const Condition& condition, const std::vector<int>& sources) const
{
    bool any = false; // an answer that counts
    bool equal = false;
    bool ordered = false;
    for (const int id : sources) {
        const Node& source = m_nodes[std::size_t(id)];
        if (!source.enabled)
            continue;
        // Below a repeating question, each answer is a case of its own: what hangs on the question looks at its own.
        int only = -1;
        for (int child = node, above = m_nodes[std::size_t(node)].parent; above >= 0;
             child = above, above = m_nodes[std::size_t(above)].parent) {
            if (above == id)
                only = m_nodes[std::size_t(child)].slot;
        }
        for (std::size_t i = 0; i < source.cells.size(); ++i) {
            const auto& value = source.cells[i].value;
            if (!value || (only >= 0 && only != int(i)))
                continue;
            any = true;
            equal = equal || value->matches(condition.value);
            ordered = ordered || isOrdered(*value, condition.value, condition.op);
        }
    }
    switch (condition.op) {
    case Operator::Exists:
        return any == condition.value.toBool();
    case Operator::Equal:
        return equal;
    case Operator::NotEqual:
        return !equal;
    default:
        return ordered;
    }
}

bool FormState::holdsHere(int node, std::size_t condition)
{
    const Condition& asked = item(node).conditions[condition];
    const Meeting at = meeting(node, asked.source);
    std::vector<int> sources;
    if (at.chain.empty()) { // an ancestor, of which only the answer one stands under counts
        below(at.node, at.slot, at.chain, sources);
        return holds(node, asked, sources);
    }
    if (m_memoRank != item(node).rank) {
        m_memos.assign(item(node).conditions.size(), {});
        m_memoRank = item(node).rank;
    }
    if (m_memos[condition].node != at.node || m_memos[condition].slot != at.slot) {
        below(at.node, at.slot, at.chain, sources);
        m_memos[condition] = {at.node, at.slot, holds(node, asked, sources)};
    }
    return m_memos[condition].holds;
}

bool FormState::evaluate(int node)
{
    const Node& self = m_nodes[std::size_t(node)];
    const Item& item = this->item(node);
    ++m_evaluations;
    if (self.parent >= 0 && !m_nodes[std::size_t(self.parent)].enabled)
        return false;
    const std::size_t count = item.conditions.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (holdsHere(node, i) == item.anyCondition)
            return item.anyCondition;
    }
    return count == 0 || !item.anyCondition;
}

void FormState::touch(int node)
{
    if (m_isPending[std::size_t(node)])
        return;
    m_isPending[std::size_t(node)] = 1;
    m_pending.emplace_back(item(node).rank, node);
    std::push_heap(m_pending.begin(), m_pending.end(), std::greater<>());
}

void FormState::touchDependents(int node)
{
    std::vector<int> found;
    for (const int dependent : item(node).dependents)
        related(node, dependent, found);
    std::for_each(found.begin(), found.end(), [this](int id) { touch(id); });
}

void FormState::settle(EnablementChange* change)
{
    m_memoRank = -1;
    while (!m_pending.empty()) {
        std::pop_heap(m_pending.begin(), m_pending.end(), std::greater<>());
        const int id = m_pending.back().second;
        m_pending.pop_back();
        m_isPending[std::size_t(id)] = 0;
        if (!m_nodes[std::size_t(id)].alive)
            continue;
        const bool isNew = std::exchange(m_nodes[std::size_t(id)].isNew, false);
        const bool enabled = evaluate(id);
        if (enabled == m_nodes[std::size_t(id)].enabled)
            continue;
        m_nodes[std::size_t(id)].enabled = enabled;
        if (change && !isNew)
            (enabled ? change->enabled : change->disabled).push_back(path(id));
        for (const Slot& slot : m_nodes[std::size_t(id)].slots) {
            for (const auto& like : slot.nodes)
                std::for_each(like.begin(), like.end(), [this](int child) { touch(child); });
        }
        touchDependents(id);
    }
}

} // namespace stipple::forms
