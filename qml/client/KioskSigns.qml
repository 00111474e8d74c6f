// The warning signs that the client's own check-in shows, at once and in the protocol's words, with whom to call.
pragma ComponentBehavior: Bound
import QtQuick
import Stipple.App
import Stipple.Theme
import Stipple.Components

Column {
    id: list

    readonly property var lines: Kiosk.lines
    readonly property var signs: lines.filter(line => line.kind === "warning")

    visible: signs.length > 0
    spacing: Theme.space.m

    Repeater {
        model: list.signs

        Rectangle {
            id: sign

            required property var modelData
            required property int index

            objectName: "kiosk.sign[" + index + "]"
            width: list.width
            implicitHeight: words.implicitHeight + 2 * Theme.space.l
            radius: Theme.space.controlRadius
            color: Theme.color.declineSoft
            Accessible.role: Accessible.AlertMessage
            Accessible.name: modelData.when + " " + modelData.words

            Icon {
                id: mark

                anchors.left: parent.left
                anchors.top: parent.top
                anchors.margins: Theme.space.l
                name: "decline"
                color: Theme.color.decline
            }
            Column {
                id: words

                anchors.left: mark.right
                anchors.right: parent.right
                anchors.leftMargin: Theme.space.m
                anchors.rightMargin: Theme.space.l
                y: Theme.space.l
                spacing: Theme.space.xs

                TextBlock {
                    width: words.width
                    text: sign.modelData.when
                    font.pixelSize: Theme.type.clientBody
                    tone: TextBlock.Decline
                    strong: true
                }
                TextBlock {
                    width: words.width
                    text: sign.modelData.words
                    font.pixelSize: Theme.type.clientBody
                }
            }
        }
    }
}
