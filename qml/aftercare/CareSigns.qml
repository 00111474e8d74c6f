// Warning signs, the most urgent first: what it is, and what to do. Colour is never alone: each says its action.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: signs

    required property var rows
    property string name: "home.signs"

    spacing: Theme.space.m

    Repeater {
        model: signs.rows

        Rectangle {
            id: sign

            required property var modelData
            readonly property bool isUrgent: modelData.urgency !== "clinic"

            objectName: signs.name + "[" + modelData.key + "]"
            Layout.fillWidth: true
            implicitHeight: words.implicitHeight + 2 * Theme.space.l
            radius: Theme.space.controlRadius
            color: isUrgent ? Theme.color.declineSoft : Theme.color.cautionSoft
            border.width: Theme.space.line
            border.color: isUrgent ? Theme.color.decline : Theme.color.caution
            Accessible.role: Accessible.AlertMessage
            Accessible.name: modelData.text + " " + modelData.action

            Icon {
                id: icon

                anchors.left: parent.left
                anchors.top: parent.top
                anchors.margins: Theme.space.l
                name: sign.isUrgent ? "decline" : "caution"
                color: sign.isUrgent ? Theme.color.decline : Theme.color.caution
            }
            Column {
                id: words

                anchors.left: icon.right
                anchors.right: parent.right
                anchors.leftMargin: Theme.space.m
                anchors.rightMargin: Theme.space.l
                y: Theme.space.l
                spacing: Theme.space.xs

                CareText {
                    width: words.width
                    text: sign.modelData.text
                    Accessible.ignored: true
                }
                CareText {
                    width: words.width
                    text: sign.modelData.action
                    strong: true
                    Accessible.ignored: true
                }
            }
        }
    }
}
