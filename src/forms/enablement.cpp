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

void FormState::related(int node, int item, std::vector<int>& found) const
{
    const Node& self = m_nodes[std::size_t(node)];
    int up = 0;
    const std::vector<int> chain = chainBetween(m_questionnaire->items, self.item, item, up);
    if (up == 0) { // `item` is further down: below every answer
        below(node, -1, chain, found);
        return;
    }
    int at = node;
    int slot = -1;
    while (up-- > 0) {
        slot = m_nodes[std::size_t(at)].slot;
        at = m_nodes[std::size_t(at)].parent;
    }
    below(at, slot, chain, found);
}

bool FormState::holds(int node, const Condition& condition) const
{
    std::vector<int> sources;
    related(node, condition.source, sources);
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

bool FormState::evaluate(int node)
{
    const Node& self = m_nodes[std::size_t(node)];
    const Item& item = this->item(node);
    ++m_evaluations;
    if (self.parent >= 0 && !m_nodes[std::size_t(self.parent)].enabled)
        return false;
    const auto holdsHere = [this, node](const Condition& condition) { return holds(node, condition); };
    return item.conditions.empty() ||
           (item.anyCondition ? std::any_of(item.conditions.begin(), item.conditions.end(), holdsHere)
                              : std::all_of(item.conditions.begin(), item.conditions.end(), holdsHere));
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
    while (!m_pending.empty()) {
        std::pop_heap(m_pending.begin(), m_pending.end(), std::greater<>());
        const int id = m_pending.back().second;
        m_pending.pop_back();
        m_isPending[std::size_t(id)] = 0;
        if (!m_nodes[std::size_t(id)].alive)
            continue;
        const bool enabled = evaluate(id);
        if (enabled == m_nodes[std::size_t(id)].enabled)
            continue;
        m_nodes[std::size_t(id)].enabled = enabled;
        if (change)
            (enabled ? change->enabled : change->disabled).push_back(path(id));
        for (const Slot& slot : m_nodes[std::size_t(id)].slots) {
            for (const auto& like : slot.nodes)
                std::for_each(like.begin(), like.end(), [this](int child) { touch(child); });
        }
        touchDependents(id);
    }
}

} // namespace stipple::forms
