// Where in the practitioner's part the screen is: a stack of typed routes. It lives here and not in the StackView, so
// that rotation, a change of language and the lock need not ask the view; the view only follows.
// Whoever holds something unsaved sets a guard; leaving then waits until goOn() or stay().
#pragma once

#include "app/handed_over.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <vector>

namespace stipple::app
{

class Navigator : public QObject, public HandedOver<Navigator>
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(Section section READ section NOTIFY moved)
    Q_PROPERTY(int depth READ depth NOTIFY moved)
    Q_PROPERTY(Page page READ page NOTIFY moved)
    Q_PROPERTY(QString client READ client NOTIFY moved)

public:
    enum Section { ClientsSection, SettingsSection };
    Q_ENUM(Section)
    enum Page { ClientsPage, ClientPage, ClientFormPage, SettingsPage };
    Q_ENUM(Page)

    struct Route {
        Page page = ClientsPage;
        QString client; // the id it is about; empty for a new one, or none
        bool operator==(const Route&) const = default;
    };

    explicit Navigator(QObject* parent);

    Section section() const;
    Page page() const { return m_stack.back().page; }
    QString client() const { return m_stack.back().client; }
    int depth() const { return int(m_stack.size()); }
    const std::vector<Route>& routes() const { return m_stack; }

    Q_INVOKABLE void openSection(Section section);
    Q_INVOKABLE void openClient(const QString& id);
    Q_INVOKABLE void openForm(const QString& id);
    Q_INVOKABLE void back();
    // Leaves the form for the client it has just saved.
    void finishForm(const QString& client);
    // Back to the beginning, asking nobody: for the lock.
    void reset();

    // Does `action`, at once or after whoever guards the page has agreed.
    void attempt(std::function<void()> action);
    // `holds` answers whether something would be lost by leaving now.
    void setGuard(std::function<bool()> holds) { m_holds = std::move(holds); }
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void stay();

Q_SIGNALS:
    // The view's orders: put this on top; take the top one away; begin again with this one.
    void pushed(stipple::app::Navigator::Page page, const QString& client);
    void popped();
    void restarted(stipple::app::Navigator::Page page);
    void moved();
    // Leaving would lose something: ask, then goOn() or stay().
    void leaveAsked();

private:
    void push(const Route& route);
    void restart(const Route& route);

    std::vector<Route> m_stack;
    std::function<bool()> m_holds;
    std::function<void()> m_pending;
};

} // namespace stipple::app
