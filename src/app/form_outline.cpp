#include "app/form_outline.h"

namespace stipple::app
{

namespace
{

using forms::Control;
using forms::FormState;
using forms::Item;
using forms::ItemType;

// How high a row stands, in choices of a finger's height: what fits on a screen without scrolling much.
constexpr double mostOneByOne = 8;
constexpr double mostBySection = 40;
constexpr std::size_t mostRows = 40; // of a page, whatever their height

double heightOf(const Item& item)
{
    const auto options = double(item.options.size());
    switch (item.type) {
    case ItemType::Group:
    case ItemType::Display:
        return 1;
    case ItemType::Text:
        return 3;
    case ItemType::Choice:
    case ItemType::OpenChoice:
        if (item.control == Control::DropDown || item.control == Control::Autocomplete)
            return 2;
        return 1 + (options > 8 ? options / 2 : options);
    case ItemType::DateTime:
        return 3;
    default:
        return 2;
    }
}

// One or more rows that stay together: a question with what hangs on it.
struct Block {
    std::vector<OutlineRow> rows;
    std::vector<int> groups; // it stands in: nodes, the outermost first
    double height = 0;
    bool branches = false;
    bool isIntroduction = false; // words only: goes with the next
};

class Walker
{
public:
    Walker(const FormState& state, std::vector<Block>& blocks)
        : m_state(state)
        , m_blocks(blocks)
    {
    }

    void visit(int node, bool isSection)
    {
        const Item& item = m_state.item(node);
        if (item.hidden || (isHelp(item) && !isSection))
            return;
        if (item.type == ItemType::Group) {
            visitGroup(node, isSection);
            return;
        }
        const bool hangs = hangsOnCurrent(item);
        if (!hangs)
            beginBlock();
        addRow({node, OutlineRow::Kind::Item, depth(), hangs}, heightOf(item));
        m_blocks.back().isIntroduction = item.type == ItemType::Display && !hangs;
        m_current.push_back(m_state.node(node).item);
        visitChildren(node);
    }

private:
    int depth() const { return int(m_groups.size()) + m_inner; }

    void beginBlock()
    {
        m_current.clear();
        if (!m_isTogether)
            m_blocks.emplace_back().groups = m_groups;
    }

    void addRow(const OutlineRow& row, double height)
    {
        Block& block = m_blocks.back();
        block.rows.push_back(row);
        block.height += height;
        block.branches = block.branches || (row.beneath && !m_isTogether);
    }

    // Below the question that was last begun, or switched on by it or by what already hangs on it.
    bool hangsOnCurrent(const Item& item) const
    {
        const auto isCurrent = [this](int index) {
            return std::find(m_current.begin(), m_current.end(), index) != m_current.end();
        };
        return isCurrent(item.parent) || std::any_of(item.conditions.begin(), item.conditions.end(),
                                                     [&](const auto& each) { return isCurrent(each.source); });
    }

    void visitChildren(int node)
    {
        for (const FormState::Slot& slot : m_state.node(node).slots) {
            for (const auto& like : slot.nodes)
                std::for_each(like.begin(), like.end(), [this](int child) { visit(child, false); });
        }
    }

    void visitGroup(int node, bool isSection)
    {
        const Item& item = m_state.item(node);
        const bool hangs = hangsOnCurrent(item);
        const bool wasTogether = m_isTogether;
        if (hangs || item.isRepeatingGroup() || m_isTogether) {
            // In one piece with its heading: below a question all of it, and each occurrence of a repeating group.
            if (!hangs)
                beginBlock();
            addRow({node, OutlineRow::Kind::Item, depth(), hangs}, heightOf(item));
            if (hangs)
                m_current.push_back(m_state.node(node).item);
            m_isTogether = m_isTogether || !hangs;
            ++m_inner;
            visitChildren(node);
            --m_inner;
            m_isTogether = wasTogether;
        } else {
            m_current.clear();
            if (!isSection)
                m_groups.push_back(node);
            visitChildren(node);
            if (!isSection)
                m_groups.pop_back();
        }
        if (!hangs)
            m_current.clear();
        const auto& alike = m_state.alike(node);
        if (item.isRepeatingGroup() && node == alike.back() && !item.readOnly) {
            if (!hangs)
                beginBlock();
            addRow({alike.front(), OutlineRow::Kind::AddOccurrence, depth(), hangs}, 1);
        }
    }

    const FormState& m_state;
    std::vector<Block>& m_blocks;
    std::vector<int> m_groups;
    std::vector<int> m_current; // items of the block that was last begun
    int m_inner = 0;            // groups whose headings are rows of their block
    bool m_isTogether = false;  // what comes belongs to the block that was begun
};

// Puts blocks onto pages, each under the headings of the groups it stands in.
class Paginator
{
public:
    Paginator(FormOutline& outline, Pace pace)
        : m_outline(outline)
        , m_oneByOne(pace == Pace::OneByOne)
        , m_most(m_oneByOne ? mostOneByOne : mostBySection)
    {
    }

    void beginSection(int section)
    {
        m_section = section;
        m_isOpen = false;
    }

    void add(const Block& block)
    {
        const bool isAlone = m_oneByOne && block.branches;
        if (!m_isOpen || m_mustEnd || m_height + block.height > m_most || (isAlone && m_height > m_introduced))
            beginPage();
        addHeadings(block.groups);
        for (const OutlineRow& row : block.rows) {
            if (page().rows.size() >= mostRows) {
                beginPage();
                addHeadings(block.groups);
            }
            page().rows.push_back(row);
        }
        m_height += block.height;
        if (block.isIntroduction)
            m_introduced = m_height;
        else if (block.rows.front().kind == OutlineRow::Kind::Item)
            ++page().questions;
        m_mustEnd = isAlone;
    }

private:
    OutlinePage& page() { return m_outline.pages.back(); }

    void beginPage()
    {
        m_outline.pages.push_back({m_section, 0, {}});
        m_isOpen = true;
        m_mustEnd = false;
        m_height = 0;
        m_introduced = 0;
        m_headed.clear();
    }

    void addHeadings(const std::vector<int>& groups)
    {
        const auto differs = std::mismatch(groups.begin(), groups.end(), m_headed.begin(), m_headed.end()).first;
        for (auto group = differs; group != groups.end(); ++group) {
            page().rows.push_back({*group, OutlineRow::Kind::Item, int(group - groups.begin()), false});
            m_height += 1;
        }
        m_headed = groups;
    }

    FormOutline& m_outline;
    const bool m_oneByOne;
    const double m_most;
    int m_section = 0;
    bool m_isOpen = false;
    bool m_mustEnd = false;
    double m_height = 0;
    double m_introduced = 0; // height of the page while there were only words on it
    std::vector<int> m_headed;
};

bool isPage(const Item& item) { return item.type == ItemType::Group && item.control == Control::Page; }

// A group of pages is no section itself: its pages are.
bool holdsPages(const FormState& state, int node)
{
    const Item& item = state.item(node);
    return item.type == ItemType::Group && !item.repeats &&
           std::any_of(item.children.begin(), item.children.end(),
                       [&state](int child) { return isPage(state.questionnaire().items[std::size_t(child)]); });
}

class Sections
{
public:
    explicit Sections(const FormState& state)
        : m_state(state)
    {
    }
    std::vector<OutlineSection> found;

    void add(int node)
    {
        const Item& item = m_state.item(node);
        if (item.hidden)
            return;
        if (holdsPages(m_state, node)) {
            m_loose = m_state.node(node).item; // what stands between its pages is the group's own
            for (const auto& like : m_state.node(node).slots.front().nodes)
                std::for_each(like.begin(), like.end(), [this](int child) { add(child); });
            m_loose = -1;
            return;
        }
        const bool isGroup = item.type == ItemType::Group && (item.parent < 0 || isPage(item));
        const int wanted = isGroup ? m_state.node(node).item : m_loose;
        // Occurrences of one group, and questions after one another, share a section.
        if (found.empty() || found.back().item != wanted || (isGroup && !item.repeats) || m_closed != isGroup)
            found.push_back({item.linkId, wanted, {}});
        found.back().tops.push_back(node);
        m_closed = isGroup;
    }

private:
    const FormState& m_state;
    int m_loose = -1;
    bool m_closed = true; // whether the last section is a group's
};

} // namespace

bool isHelp(const Item& item)
{
    return item.type == ItemType::Display && (item.control == Control::Help || item.displayCategory == u"help");
}

int FormOutline::pageOf(int node) const
{
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const auto& rows = pages[i].rows;
        const bool isHere = std::any_of(rows.begin(), rows.end(), [node](const OutlineRow& row) {
            return row.node == node && row.kind == OutlineRow::Kind::Item;
        });
        if (isHere)
            return int(i);
    }
    return -1;
}

FormOutline outlineOf(const FormState& state, Pace pace)
{
    FormOutline outline;
    Sections sections(state);
    const std::vector<int> all = state.nodes();
    for (const int node : all) {
        if (state.node(node).parent < 0)
            sections.add(node);
    }
    outline.sections = std::move(sections.found);
    outline.sectionOf.assign(std::size_t(all.empty() ? 0 : *std::max_element(all.begin(), all.end()) + 1), -1);
    Paginator paginator(outline, pace);
    for (std::size_t i = 0; i < outline.sections.size(); ++i) {
        const auto from = outline.pages.size();
        paginator.beginSection(int(i));
        std::vector<Block> blocks;
        Walker walker(state, blocks);
        for (const int top : outline.sections[i].tops)
            walker.visit(top, true);
        for (const Block& block : blocks)
            paginator.add(block);
        for (auto page = from; page < outline.pages.size(); ++page) {
            for (const OutlineRow& row : outline.pages[page].rows)
                outline.sectionOf[std::size_t(row.node)] = int(i);
        }
    }
    // A group has the section of what is in it, also where it has no row of its own.
    for (std::size_t i = 0; i < outline.sections.size(); ++i) {
        for (const int top : outline.sections[i].tops)
            outline.sectionOf[std::size_t(top)] = int(i);
    }
    return outline;
}

} // namespace stipple::app
