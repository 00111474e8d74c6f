// Random events against a tablet in a client's hands: fingers, keys, letters, things dropped, the tablet turned; and
// now and then what a client who wants to get on would do, so that every page comes into the storm.
#pragma once

#include "driven_app.h"

#include <QJsonObject>
#include <QMap>
#include <QRandomGenerator>

namespace stipple::e2e
{

class KioskStorm
{
public:
    KioskStorm(DrivenApp& app, QRandomGenerator& dice)
        : m_app(app)
        , m_dice(dice)
    {
    }
    // One thing that happens. What cannot be done at the moment is no answer to the question.
    void event();
    // What a client who wants to get on would do next.
    void goOn();
    // To the page on which the tablet waits to be given back.
    void handBack();
    // The same process, and one of the kiosk's pages; false with why() where it is not.
    bool stays();

    // How often each page was seen, by the kiosk's own word for the step; "cover" once it was given back.
    const QMap<QString, int>& pages() const { return m_pages; }
    bool hasSeen(const QStringList& pages) const;
    // What happened at least once, by a word of its own: "turned", "joined/witness", "refused", "drawn/initials" …
    const QMap<QString, int>& done() const { return m_done; }
    const QString& why() const { return m_why; }

private:
    int pick(int below) { return m_dice.bounded(below); }
    QString pick(const QStringList& from) { return from.at(pick(int(from.size()))); }
    bool tap(const QString& at);
    bool tapIf(const QString& at) { return m_names.contains(at) && tap(at); }
    bool pointer(const char* what);
    bool press();
    bool type();
    bool touch();
    bool turn();
    bool answerDialog();
    void initials();
    void join();
    // A statement, a choice, a date that was typed blindly; false where nothing of it is open.
    bool answer();
    bool refuse();
    void emptyField(const QString& at, const QString& instead);

    DrivenApp& m_app;
    QRandomGenerator& m_dice;
    QStringList m_names; // on the screen now
    QString m_page;      // likewise
    QMap<QString, int> m_pages;
    QMap<QString, int> m_done;
    QString m_why;
};

} // namespace stipple::e2e
