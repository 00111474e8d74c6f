// Whose forms these are, larger and smaller text, and the way back to the practitioner.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Rectangle {
    id: header

    signal handBackAsked

    implicitHeight: row.implicitHeight + 2 * Theme.space.s
    color: Theme.color.card

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.space.xl
        anchors.rightMargin: Theme.space.l
        spacing: Theme.space.s

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            TextBlock {
                objectName: "kiosk.name"
                Layout.fillWidth: true
                text: Kiosk.name
                look: TextBlock.Lead
                strong: true
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
            }
            TextBlock {
                objectName: "kiosk.under"
                Layout.fillWidth: true
                text: Kiosk.copiedBy === "" ? Kiosk.clinic : qsTr("Copied from paper by %1").arg(Kiosk.copiedBy)
                look: TextBlock.Small
                tone: Kiosk.copiedBy === "" ? TextBlock.Secondary : TextBlock.Caution
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
            }
        }
        IconButton {
            objectName: "kiosk.smaller"
            iconName: "minus"
            text: qsTr("Smaller text")
            enabled: Preferences.textPercent > 100
            onClicked: Kiosk.chooseTextSize(Preferences.textPercent - 25)
        }
        IconButton {
            objectName: "kiosk.larger"
            iconName: "plus"
            text: qsTr("Larger text")
            enabled: Preferences.textPercent < 200
            onClicked: Kiosk.chooseTextSize(Preferences.textPercent + 25)
        }
        PushButton {
            objectName: "kiosk.handBack"
            kind: PushButton.Quiet
            text: qsTr("Give back")
            onClicked: header.handBackAsked()
        }
    }
    Hairline {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
