#include "forms/form_state.h"

#include "forms/sentences.h"

namespace stipple::forms
{

FormState::FormState(QuestionnairePtr questionnaire)
    : m_questionnaire(std::move(questionnaire))
{
    m_top.nodes.resize(m_questionnaire->roots.size());
    for (const int root : m_questionnaire->roots)
        addNode(root, -1, 0);
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        fillInitial(int(i));
    settle(nullptr);
}

FormState::FormState(QuestionnairePtr questionnaire, const Response& response)
    : m_questionnaire(std::move(questionnaire))
{
    m_loaded.rest = response.rest;
    m_top.nodes.resize(m_questionnaire->roots.size());
    for (const int root : m_questionnaire->roots)
        addNode(root, -1, 0);
    place(response.items, -1, 0, QStringLiteral("QuestionnaireResponse"));
    settle(nullptr);
}

std::vector<int>& FormState::siblings(int item, int parent, int slot)
{
    Slot& where = parent < 0 ? m_top : m_nodes[std::size_t(parent)].slots[std::size_t(slot)];
    return where.nodes[std::size_t(m_questionnaire->items[std::size_t(item)].position)];
}

int FormState::addNode(int item, int parent, int slot)
{
    const auto id = int(m_nodes.size());
    std::vector<int>& like = siblings(item, parent, slot);
    Node node;
    node.item = item;
    node.parent = parent;
    node.slot = slot;
    node.occurrence = int(like.size());
    like.push_back(id);
    m_nodes.push_back(std::move(node));
    m_isPending.push_back(0);
    touch(id);
    if (!m_questionnaire->items[std::size_t(item)].children.empty())
        addSlot(id);
    return id;
}

void FormState::addSlot(int node)
{
    const std::vector<int>& children = m_questionnaire->items[std::size_t(m_nodes[std::size_t(node)].item)].children;
    auto& slots = m_nodes[std::size_t(node)].slots;
    const auto slot = int(slots.size());
    slots.emplace_back().nodes.resize(children.size());
    for (const int child : children)
        addNode(child, node, slot);
}

void FormState::removeNode(int node)
{
    Node& gone = m_nodes[std::size_t(node)];
    gone.alive = false;
    gone.cells.clear();
    for (const Slot& slot : gone.slots) {
        for (const auto& like : slot.nodes)
            std::for_each(like.begin(), like.end(), [this](int child) { removeNode(child); });
    }
}

void FormState::fillInitial(int node)
{
    const Item& item = this->item(node);
    if (item.initial.empty())
        return;
    std::vector<Cell> cells;
    for (const Value& value : item.initial)
        cells.push_back({value, {}, {}});
    replaceCells(node, std::move(cells));
}

// Reading.

void FormState::walk(const std::vector<int>& nodes, std::vector<int>& into) const
{
    for (const int id : nodes) {
        into.push_back(id);
        for (const Slot& slot : m_nodes[std::size_t(id)].slots) {
            for (const auto& like : slot.nodes)
                walk(like, into);
        }
    }
}

std::vector<int> FormState::nodes() const
{
    std::vector<int> all;
    all.reserve(m_nodes.size());
    for (const auto& like : m_top.nodes)
        walk(like, all);
    return all;
}

QString FormState::path(int node) const
{
    const Node& self = this->node(node);
    QString text = item(node).linkId;
    if (item(node).isRepeatingGroup())
        text += QStringLiteral("[%1]").arg(self.occurrence);
    // Every repeating ancestor leads, with the occurrence or the answer one stands in.
    for (int child = node, above = self.parent; above >= 0; child = above, above = this->node(above).parent) {
        const Item& ancestor = item(above);
        const int number = ancestor.type == ItemType::Group ? this->node(above).occurrence : this->node(child).slot;
        if (!ancestor.repeats && number == 0)
            continue; // a second answer where only one may be still needs a path of its own
        text.prepend(ancestor.linkId + QStringLiteral("[%1]/").arg(number));
    }
    return text;
}

int FormState::find(QStringView path) const
{
    // The linkId behind the last "]/", or the whole path where the linkIds themselves hold such signs; the candidates
    // are few, and each knows its own path.
    const auto tryItem = [&](QStringView linkId) {
        const int index = m_questionnaire->indexOf(linkId.toString());
        if (index < 0)
            return -1;
        std::vector<int> chain;
        for (int at = index; at >= 0; at = m_questionnaire->items[std::size_t(at)].parent)
            chain.insert(chain.begin(), at);
        std::vector<int> found;
        below(-1, 0, chain, found);
        for (const int id : found) {
            if (this->path(id) == path)
                return id;
        }
        return -1;
    };
    for (qsizetype from = 0; from >= 0;) {
        const QStringView last = path.mid(from);
        if (const int id = tryItem(last); id >= 0)
            return id;
        if (last.endsWith(u']')) {
            if (const int id = tryItem(last.left(last.lastIndexOf(u'['))); id >= 0)
                return id;
        }
        const auto next = path.indexOf(u"]/", from);
        from = next < 0 ? -1 : next + 2;
    }
    return -1;
}

bool FormState::isEnabled(QStringView path) const
{
    const int id = find(path);
    return id >= 0 && node(id).enabled;
}

std::vector<Value> FormState::values(QStringView path) const
{
    std::vector<Value> values;
    if (const int id = find(path); id >= 0) {
        for (const Cell& cell : node(id).cells) {
            if (cell.value)
                values.push_back(*cell.value);
        }
    }
    return values;
}

const std::vector<int>& FormState::alike(int node) const
{
    const Node& self = this->node(node);
    const Slot& where = self.parent < 0 ? m_top : m_nodes[std::size_t(self.parent)].slots[std::size_t(self.slot)];
    return where.nodes[std::size_t(item(node).position)];
}

bool FormState::isAnswered(int node) const
{
    const Node& self = this->node(node);
    if (std::any_of(self.cells.begin(), self.cells.end(), [](const Cell& cell) { return !cell.isEmpty(); }))
        return true;
    for (const Slot& slot : self.slots) {
        for (const auto& like : slot.nodes) {
            if (std::any_of(like.begin(), like.end(), [this](int child) { return isAnswered(child); }))
                return true;
        }
    }
    return false;
}

// Answering.

Result<int> FormState::question(QStringView path) const
{
    const int id = find(path);
    if (id < 0)
        return failure(ErrorCode::NotFound, Forms::tr("This form has no such question."), path.toString());
    if (!item(id).isQuestion())
        return failure(ErrorCode::InvalidInput, Forms::tr("This is no question; nothing was changed."),
                       path.toString());
    if (item(id).readOnly)
        return failure(ErrorCode::Refused, Forms::tr("This answer can only be read; it was not changed."),
                       path.toString());
    return id;
}

void FormState::replaceCells(int node, std::vector<Cell> cells)
{
    Node& self = m_nodes[std::size_t(node)];
    if (!item(node).children.empty() && item(node).repeats) {
        // What stood below an answer goes with it; what stood below no answer yet goes with the first.
        std::vector<Slot> old = std::move(self.slots);
        std::vector<Cell> oldCells = std::move(self.cells);
        std::vector<int> from(cells.size(), -1);
        std::vector<char> taken(old.size(), 0);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            for (std::size_t k = 0; k < oldCells.size() && from[i] < 0; ++k) {
                if (!taken[k] && oldCells[k].value == cells[i].value &&
                    oldCells[k].enteredText == cells[i].enteredText) {
                    from[i] = int(k);
                    taken[k] = 1;
                }
            }
        }
        // An answer that is corrected in place keeps what stands below it.
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (from[i] < 0 && i < old.size() && !taken[i] && (oldCells.empty() || cells.size() == oldCells.size())) {
                from[i] = int(i);
                taken[i] = 1;
            }
        }
        self.slots.clear();
        self.cells = std::move(cells);
        for (std::size_t i = 0; i < std::max<std::size_t>(1, from.size()); ++i) {
            if (i < from.size() && from[i] >= 0) {
                Slot slot = std::move(old[std::size_t(from[i])]);
                for (const auto& like : slot.nodes) {
                    for (const int child : like)
                        m_nodes[std::size_t(child)].slot = int(i);
                }
                m_nodes[std::size_t(node)].slots.push_back(std::move(slot));
            } else {
                const auto added = m_nodes.size();
                addSlot(node);
                for (auto id = added; id < m_nodes.size(); ++id)
                    fillInitial(int(id));
            }
        }
        for (std::size_t k = 0; k < old.size(); ++k) {
            if (!taken[k]) {
                for (const auto& like : old[k].nodes)
                    std::for_each(like.begin(), like.end(), [this](int child) { removeNode(child); });
            }
        }
    } else {
        self.cells = std::move(cells);
    }
    touchDependents(node);
}

Result<EnablementChange> FormState::setValues(QStringView path, const std::vector<Value>& values)
{
    std::vector<Cell> cells;
    for (const Value& value : values)
        cells.push_back({value, {}, {}});
    return setCells(path, std::move(cells));
}

Result<EnablementChange> FormState::setCells(QStringView path, std::vector<Cell> cells)
{
    STIPPLE_ASSIGN(const int id, question(path));
    if (cells.size() > 1 && (!item(id).repeats || cells.size() > mostAnswers))
        return failure(ErrorCode::InvalidInput,
                       Forms::tr("These are too many answers to this question; nothing was changed."));
    replaceCells(id, std::move(cells));
    EnablementChange change;
    settle(&change);
    return change;
}

Result<QString> FormState::addOccurrence(QStringView path)
{
    const int id = find(path);
    if (id < 0 || !item(id).isRepeatingGroup())
        return failure(ErrorCode::NotFound, Forms::tr("This form has no such group that can be repeated."));
    const int most = item(id).limits.maxOccurs;
    const Node self = node(id);
    const auto count = siblings(self.item, self.parent, self.slot).size();
    if ((most >= 0 && count >= std::size_t(most)) || m_nodes.size() > mostNodes)
        return failure(ErrorCode::Refused, Forms::tr("This group cannot be repeated more often."));
    const auto from = m_nodes.size();
    const int added = addNode(self.item, self.parent, self.slot);
    for (auto i = from; i < m_nodes.size(); ++i)
        fillInitial(int(i));
    settle(nullptr);
    return this->path(added);
}

Result<EnablementChange> FormState::removeOccurrence(QStringView path)
{
    const int id = find(path);
    if (id < 0 || !item(id).isRepeatingGroup())
        return failure(ErrorCode::NotFound, Forms::tr("This form has no such group that can be repeated."));
    const Node self = node(id);
    // Whoever looked into it is asked again, when it is gone.
    std::vector<int> inside;
    walk({id}, inside);
    for (const int gone : inside)
        touchDependents(gone);
    removeNode(id);
    std::vector<int>& like = siblings(self.item, self.parent, self.slot);
    like.erase(std::find(like.begin(), like.end(), id));
    for (std::size_t i = 0; i < like.size(); ++i)
        m_nodes[std::size_t(like[i])].occurrence = int(i);
    if (like.empty())
        addNode(self.item, self.parent, self.slot); // an empty one, to be filled in
    EnablementChange change;
    settle(&change);
    return change;
}

std::vector<QString> FormState::setAside() const
{
    std::vector<QString> paths;
    for (const int id : nodes()) {
        const auto& cells = node(id).cells;
        if (!node(id).enabled &&
            std::any_of(cells.begin(), cells.end(), [](const Cell& cell) { return !cell.isEmpty(); }))
            paths.push_back(path(id));
    }
    return paths;
}

} // namespace stipple::forms
