#include "app/navigator.h"

namespace stipple::app
{

Navigator::Navigator(QObject* parent)
    : QObject(parent)
    , m_stack{Route{}}
{
}

Navigator::Section Navigator::section() const
{
    return m_stack.front().page == SettingsPage ? SettingsSection : ClientsSection;
}

void Navigator::openSection(Section section)
{
    const Route first{section == SettingsSection ? SettingsPage : ClientsPage, {}};
    if (m_stack.size() == 1 && m_stack.front() == first)
        return;
    attempt([this, first] { restart(first); });
}

void Navigator::openClient(const QString& id)
{
    attempt([this, id] { push({ClientPage, id}); });
}

void Navigator::openForm(const QString& id)
{
    attempt([this, id] { push({ClientFormPage, id}); });
}

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
    if (m_stack.back() != Route{ClientPage, client})
        push({ClientPage, client});
    else
        Q_EMIT moved();
}

void Navigator::reset()
{
    m_pending = nullptr;
    restart({});
}

void Navigator::attempt(std::function<void()> action)
{
    if (m_holds && m_holds()) {
        m_pending = std::move(action);
        Q_EMIT leaveAsked();
        return;
    }
    action();
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
    Q_EMIT pushed(route.page, route.client);
    Q_EMIT moved();
}

void Navigator::restart(const Route& route)
{
    m_stack.assign(1, route);
    Q_EMIT restarted(route.page);
    Q_EMIT moved();
}

} // namespace stipple::app
