// Reminders, as the client's app shows and changes them: whether they may say more than that there is one, when the
// next one comes, and what is in the way. Which hour, or none, is kept with the client's care; whoever knows that hands
// it over each time something of it is another.
#pragma once

#include "app/handed_over.h"
#include "app/languages.h"
#include "app/reminder_desk.h"

#include <QSettings>
#include <QThread>

namespace stipple::app
{

class ReminderController : public QObject, public HandedOver<ReminderController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Reminders)
    QML_SINGLETON
    Q_PROPERTY(bool discreet READ discreet WRITE setDiscreet NOTIFY changed)
    Q_PROPERTY(bool isOn READ isOn NOTIFY changed)
    Q_PROPERTY(QString coming READ coming NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)

public:
    // `settingsFile`: in clear; what is kept there is only whether to be discreet.
    ReminderController(ReminderDesk::Setting setting, const QString& settingsFile, const Languages& languages,
                       QObject* parent = nullptr);
    ~ReminderController() override;

    // Neither the day nor what it is about is shown where others may read it. True unless it was chosen otherwise.
    bool discreet() const;
    void setDiscreet(bool discreet);
    // As it was planned last.
    bool isOn() const { return m_state.isOn; }
    // "The next one comes on Tuesday, 24 November, at 09:00." And whether they come while the app is closed.
    QString coming() const;
    // Why none is shown, and what to do; empty where all is well.
    QString trouble() const;

    // Plans anew. None: nothing was given yet, or what was has no days.
    void remind(std::optional<ReminderCase> known);
    // The vault was closed: what is planned comes in neutral words.
    void forget();

Q_SIGNALS:
    void changed();
    // The person has opened a notification.
    void openWanted();

private:
    void plan();

    const std::function<QTimeZone()> m_zone;
    const Languages& m_languages;
    QSettings m_settings;
    std::optional<ReminderCase> m_known;
    bool m_isKnown = false; // something was handed over
    ReminderState m_state;
    std::unique_ptr<ReminderDesk> m_desk;
    QThread m_thread;
};

// Those of this system: its clock's alarm and its notifications. `folder` is the client's vault's.
[[nodiscard]] ReminderDesk::Setting systemReminders(const QString& homeFolder, const Clock& clock);

} // namespace stipple::app
