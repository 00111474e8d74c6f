#include "app/navigator.h"

namespace stipple::app
{

Navigator::Navigator(QObject* parent)
    : QObject(parent)
    , m_stack{Route{}}
{
}

namespace
{

// The page each section begins with.
constexpr std::pair<Navigator::Section, Navigator::Page> sections[] = {
    {Navigator::TodaySection, Navigator::TodayPage},       {Navigator::ClientsSection, Navigator::ClientsPage},
    {Navigator::CalendarSection, Navigator::CalendarPage}, {Navigator::StockSection, Navigator::StockPage},
    {Navigator::SettingsSection, Navigator::SettingsPage},
};

} // namespace

Navigator::Section Navigator::section() const
{
    for (const auto& [section, first] : sections) {
        if (m_stack.front().page == first)
            return section;
    }
    return sections[0].first;
}

void Navigator::openSection(Section section)
{
    Route first;
    for (const auto& [known, page] : sections) {
        if (known == section)
            first.page = page;
    }
    if (m_stack.size() == 1 && m_stack.front() == first)
        return;
    attempt([this, first] { restart(first); });
}

void Navigator::open(Page page, const QString& client, const QString& item)
{
    attempt([this, route = Route{page, client, item}] { push(route); });
}

void Navigator::openClient(const QString& id) { open(ClientPage, id); }
void Navigator::openForm(const QString& id) { open(ClientFormPage, id); }

void Navigator::back()
{
    if (m_stack.size() < 2)
        return;
    attempt([this] {
        m_stack.pop_back();
        Q_EMIT popped();
        Q_EMIT moved();
    });
}

void Navigator::finishForm(const QString& client)
{
    if (m_pending) {
        goOn(); // it was saved in order to leave for somewhere else
        return;
    }
    if (page() != ClientFormPage)
        return;
    m_stack.pop_back();
    Q_EMIT popped();
    if (m_stack.back() != Route{ClientPage, client, {}})
        push({ClientPage, client, {}});
    else
        Q_EMIT moved();
}

void Navigator::finish(Page finished)
{
    if (m_pending) {
        goOn(); // it was saved in order to leave for somewhere else
        return;
    }
    if (page() != finished || m_stack.size() < 2)
        return;
    m_stack.pop_back();
    Q_EMIT popped();
    Q_EMIT moved();
}

void Navigator::reset()
{
    m_pending = nullptr;
    restart({});
}

void Navigator::attempt(std::function<void()> action)
{
    if (holding()) {
        m_pending = std::move(action);
        Q_EMIT leaveAsked();
        return;
    }
    action();
}

const Navigator::Guard* Navigator::holding() const
{
    const auto found = std::find_if(m_guards.begin(), m_guards.end(), [](const Guard& guard) { return guard.holds(); });
    return found == m_guards.end() ? nullptr : &*found;
}

void Navigator::saveAndGo()
{
    if (const Guard* guard = holding())
        guard->save();
    else
        goOn();
}

void Navigator::discardAndGo()
{
    // Each of them in turn: whoever asked has decided for all.
    while (const Guard* guard = holding()) {
        guard->discard();
        if (guard->holds())
            return; // it is busy saving, and will go on by itself
    }
    goOn();
}

void Navigator::goOn()
{
    if (const auto action = std::exchange(m_pending, nullptr))
        action();
}

void Navigator::stay() { m_pending = nullptr; }

void Navigator::push(const Route& route)
{
    m_stack.push_back(route);
    Q_EMIT pushed(route.page, route.client, route.item);
    Q_EMIT moved();
}

void Navigator::restart(const Route& route)
{
    m_stack.assign(1, route);
    Q_EMIT restarted(route.page);
    Q_EMIT moved();
}

} // namespace stipple::app
