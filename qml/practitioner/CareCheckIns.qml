// What the client has said since the session, the newest first; what is missing; and a check-in taken here.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Card {
    id: card

    objectName: "care.checkIns"
    title: qsTr("Check-ins")

    TextBlock {
        objectName: "care.missing"
        Layout.fillWidth: true
        visible: Care.missing !== ""
        text: Care.missing
        tone: TextBlock.Caution
    }
    TextBlock {
        objectName: "care.noCheckIn"
        Layout.fillWidth: true
        visible: Care.checkIns.length === 0
        text: qsTr("The client has not said yet how they are.")
        tone: TextBlock.Secondary
    }
    Flow {
        Layout.fillWidth: true
        visible: !Care.isOver
        spacing: Theme.space.s

        PushButton {
            objectName: "care.byPhone"
            kind: PushButton.Secondary
            iconName: "phone"
            text: qsTr("Told on the phone")
            enabled: Care.canChange
            onClicked: Navigator.open(Navigator.CheckInPage, Care.clientId, "phone")
        }
        PushButton {
            objectName: "care.seen"
            kind: PushButton.Secondary
            iconName: "show"
            text: qsTr("Seen here")
            enabled: Care.canChange
            onClicked: Navigator.open(Navigator.CheckInPage, Care.clientId, "visit")
        }
        PushButton {
            objectName: "care.fromFile"
            kind: PushButton.Quiet
            text: qsTr("From a file")
            onClicked: {
                CheckInFile.begin();
                fromFile.open();
            }
        }
    }
    Repeater {
        model: Care.checkIns

        ColumnLayout {
            id: row

            required property var modelData
            required property int index

            objectName: "care.checkIn[" + index + "]"
            Layout.fillWidth: true
            spacing: Theme.space.xs

            Hairline {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.space.s
            }
            TextBlock {
                Layout.fillWidth: true
                text: row.modelData.title
                strong: true
            }
            RowLayout {
                Layout.fillWidth: true
                visible: row.modelData.hasSigns
                spacing: Theme.space.xs

                Icon {
                    Layout.alignment: Qt.AlignTop
                    name: "decline"
                    color: Theme.color.decline
                    size: Theme.space.iconSmall
                }
                TextBlock {
                    objectName: "care.checkIn[" + row.index + "].signs"
                    Layout.fillWidth: true
                    text: row.modelData.signs
                    tone: TextBlock.Decline
                }
            }
            TextBlock {
                objectName: "care.checkIn[" + row.index + "].text"
                Layout.fillWidth: true
                visible: text !== ""
                text: row.modelData.text
            }
            TextBlock {
                Layout.fillWidth: true
                text: row.modelData.by
                look: TextBlock.Small
                tone: TextBlock.Secondary
            }
        }
    }

    CareFromFile {
        id: fromFile
    }
}
