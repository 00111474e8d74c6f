#include "app/form_way.h"

namespace stipple::app
{

namespace
{

bool isAsked(const forms::FormState& state, const OutlineRow& row)
{
    return row.kind == OutlineRow::Kind::Item && state.item(row.node).type != forms::ItemType::Group &&
           isShown(state, row);
}

} // namespace

bool isShown(const forms::FormState& state, const OutlineRow& row)
{
    if (!state.node(row.node).alive || !state.node(row.node).enabled)
        return false;
    const forms::Item& item = state.item(row.node);
    return item.type != forms::ItemType::Group || row.kind == OutlineRow::Kind::AddOccurrence || item.repeats ||
           !item.text.isEmpty();
}

bool FormWay::asksOn(int page) const
{
    const auto& rows = m_outline.pages[std::size_t(page)].rows;
    // An empty repeating group has only the way to add one.
    return std::any_of(rows.begin(), rows.end(), [this](const OutlineRow& row) {
        return isAsked(m_state, row) || (row.kind == OutlineRow::Kind::AddOccurrence && isShown(m_state, row));
    });
}

int FormWay::pageAfter(int page) const
{
    for (int next = page + 1; next < int(m_outline.pages.size()); ++next) {
        if (asksOn(next))
            return next;
    }
    return -1;
}

int FormWay::pageBefore(int page) const
{
    for (int before = page - 1; before >= 0; --before) {
        if (asksOn(before))
            return before;
    }
    return -1;
}

int FormWay::firstPageOf(int section) const
{
    for (int page = 0; page < int(m_outline.pages.size()); ++page) {
        if (m_outline.pages[std::size_t(page)].section == section && asksOn(page))
            return page;
    }
    return -1;
}

int FormWay::pageShowing(int node) const
{
    const int page = m_outline.pageOf(node);
    if (page >= 0 || std::size_t(node) >= m_outline.sectionOf.size())
        return page;
    const int section = m_outline.sectionOf[std::size_t(node)];
    return section < 0 ? -1 : firstPageOf(section);
}

int FormWay::sectionsBefore(int section) const
{
    int count = 0;
    for (int each = 0; each < section; ++each)
        count += firstPageOf(each) >= 0 ? 1 : 0;
    return count;
}

int FormWay::sectionCount() const { return sectionsBefore(int(m_outline.sections.size())); }

double FormWay::shareBefore(int page) const
{
    int all = 0;
    int before = 0;
    for (int each = 0; each < int(m_outline.pages.size()); ++each) {
        if (m_outline.pages[std::size_t(each)].section != m_outline.pages[std::size_t(page)].section || !asksOn(each))
            continue;
        ++all;
        before += each < page ? 1 : 0;
    }
    return all == 0 ? 0 : double(before) / all;
}

QStringList FormWay::pathsOn(int page) const
{
    QStringList paths;
    for (const OutlineRow& row : m_outline.pages[std::size_t(page)].rows) {
        if (row.kind == OutlineRow::Kind::Item && isShown(m_state, row))
            paths += m_state.path(row.node);
    }
    return paths;
}

QStringList FormWay::pathsIn(int section) const
{
    QStringList paths;
    for (int page = 0; page < int(m_outline.pages.size()); ++page) {
        if (m_outline.pages[std::size_t(page)].section == section)
            paths += pathsOn(page);
    }
    for (const int top : m_outline.sections[std::size_t(section)].tops) {
        if (m_state.node(top).alive)
            paths += m_state.path(top); // the section's own group may be required, too
    }
    return paths;
}

QString FormWay::placeOn(int page) const
{
    for (const OutlineRow& row : m_outline.pages[std::size_t(page)].rows) {
        if (isAsked(m_state, row))
            return m_state.path(row.node);
    }
    return pathsOn(page).value(0);
}

bool FormWay::isAnsweredIn(int section) const
{
    const auto& tops = m_outline.sections[std::size_t(section)].tops;
    return std::any_of(tops.begin(), tops.end(),
                       [this](int top) { return m_state.node(top).alive && m_state.isAnswered(top); });
}

} // namespace stipple::app
