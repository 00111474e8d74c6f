// From one day to the next and back, and to today.
import QtQuick
import QtQuick.Layouts
import Stipple.Theme

RowLayout {
    id: stepper

    required property string text
    property string name: "care"
    property bool hasBefore: true
    property bool hasAfter: true
    property bool isToday: true

    signal stepped(days: int)
    signal todayAsked

    spacing: Theme.space.s

    IconButton {
        objectName: stepper.name + ".before"
        iconName: "back"
        text: qsTr("The day before")
        enabled: stepper.hasBefore
        onClicked: stepper.stepped(-1)
    }
    TextBlock {
        objectName: stepper.name + ".date"
        Layout.fillWidth: true
        text: stepper.text
        look: TextBlock.Lead
        strong: true
        horizontalAlignment: Text.AlignHCenter
    }
    IconButton {
        objectName: stepper.name + ".after"
        iconName: "ahead"
        text: qsTr("The day after")
        enabled: stepper.hasAfter
        onClicked: stepper.stepped(1)
    }
    PushButton {
        objectName: stepper.name + ".today"
        visible: !stepper.isToday
        kind: PushButton.Secondary
        text: qsTr("Today")
        onClicked: stepper.todayAsked()
    }
}
