// The daily reminder: whether and when it comes, how much of it may be read on a locked screen, and what is in its way.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Card {
    id: card

    readonly property bool isWanted: HomeDays.remindAt !== ""

    title: qsTr("Daily reminder")

    ToggleRow {
        objectName: "home.reminds"
        Layout.fillWidth: true
        text: qsTr("Remind me every day")
        checked: card.isWanted
        onToggled: HomeDays.setRemindAt(checked ? "09:00" : "")
    }
    TimeEntry {
        Layout.fillWidth: true
        visible: card.isWanted
        name: "home.remindAt"
        label: qsTr("At")
        value: HomeDays.remindAt
        onEdited: value => {
            if (value !== "")
                HomeDays.setRemindAt(value);
        }
    }
    ToggleRow {
        objectName: "home.discreet"
        Layout.fillWidth: true
        visible: card.isWanted
        text: qsTr("Keep what it is about to yourself")
        note: qsTr("Reminders then only say that there is one. Otherwise, while Stipple is open, they also say what the day brings.")
        checked: Reminders.discreet
        onToggled: Reminders.discreet = checked
    }
    CareText {
        objectName: "home.nextReminder"
        Layout.fillWidth: true
        visible: card.isWanted && text !== ""
        text: Reminders.coming
    }
    Banner {
        objectName: "home.reminderTrouble"
        Layout.fillWidth: true
        visible: Reminders.trouble !== ""
        kind: Meaning.Caution
        text: Reminders.trouble
    }
}
