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
    Q_PROPERTY(QString item READ item NOTIFY moved)

public:
    enum Section { TodaySection, ClientsSection, CalendarSection, StockSection, SettingsSection };
    Q_ENUM(Section)
    enum Page {
        TodayPage,
        ClientsPage,
        ClientPage,
        ClientFormPage,
        SettingsPage,
        CalendarPage,
        AppointmentPage,
        DuplicatesPage,
        ImportPage,
        ConsultationPage,
        ReviewPage,
        SignedTextPage,
        ClientDataPage,
        StockPage,
        LotPage,
        SessionPage,
        CameraPage,
        ComparePage,
        CarePage,
        CheckInPage
    };
    Q_ENUM(Page)

    struct Route {
        Page page = TodayPage;
        QString client; // the id of the client it is about; empty for a new one, or none
        QString item;   // what else it is about, as the page understands it: a record's id, a day; empty for none
        bool operator==(const Route&) const = default;
    };

    explicit Navigator(QObject* parent);

    Section section() const;
    Page page() const { return m_stack.back().page; }
    QString client() const { return m_stack.back().client; }
    QString item() const { return m_stack.back().item; }
    int depth() const { return int(m_stack.size()); }
    const std::vector<Route>& routes() const { return m_stack; }

    Q_INVOKABLE void openSection(Section section);
    // On top of the page that is shown.
    Q_INVOKABLE void open(stipple::app::Navigator::Page page, const QString& client = {}, const QString& item = {});
    Q_INVOKABLE void openClient(const QString& id);
    Q_INVOKABLE void openForm(const QString& id);
    Q_INVOKABLE void back();
    // Leaves the form for the client it has just saved.
    void finishForm(const QString& client);
    // Leaves `page`, whose entries were just saved: for where one wanted to go, else for the page below.
    void finish(Page page);
    // Back to the beginning, asking nobody: for the lock.
    void reset();

    // Does `action`, at once or after whoever guards the page has agreed.
    void attempt(std::function<void()> action);
    // Whoever holds something unsaved on its page. `holds` answers whether it would be lost by leaving now; `save`
    // saves it and then calls finish(), finishForm() or stay(); `discard` drops it.
    struct Guard {
        std::function<bool()> holds;
        std::function<void()> save;
        std::function<void()> discard;
    };
    void addGuard(Guard guard) { m_guards.push_back(std::move(guard)); }
    // The answers to leaveAsked().
    Q_INVOKABLE void saveAndGo();
    Q_INVOKABLE void discardAndGo();
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void stay();

Q_SIGNALS:
    // The view's orders: put this on top; take the top one away; begin again with this one.
    void pushed(stipple::app::Navigator::Page page, const QString& client, const QString& item);
    void popped();
    void restarted(stipple::app::Navigator::Page page);
    void moved();
    // Leaving would lose something: ask, then saveAndGo(), discardAndGo() or stay().
    void leaveAsked();

private:
    void push(const Route& route);
    void restart(const Route& route);

    std::vector<Route> m_stack;
    const Guard* holding() const;
    std::vector<Guard> m_guards;
    std::function<void()> m_pending;
};

} // namespace stipple::app
