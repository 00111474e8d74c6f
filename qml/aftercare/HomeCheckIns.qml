// The check-ins so far, and the file that takes them to the clinic.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Card {
    id: card

    title: qsTr("Your check-ins")

    CareText {
        Layout.fillWidth: true
        visible: HomeCheckIn.rows.length === 0
        text: qsTr("None yet.")
        tone: TextBlock.Secondary
    }
    Repeater {
        model: HomeCheckIn.rows

        ColumnLayout {
            id: row

            required property var modelData
            required property int index

            objectName: "home.checkInRow[" + index + "]"
            Layout.fillWidth: true
            spacing: 0

            CareText {
                Layout.fillWidth: true
                text: row.modelData.when
                strong: true
            }
            CareText {
                objectName: "home.checkInRow[" + row.index + "].text"
                Layout.fillWidth: true
                text: row.modelData.text
                tone: row.modelData.isWarning ? TextBlock.Decline : TextBlock.Secondary
            }
        }
    }
    Banner {
        objectName: "home.send.problem"
        Layout.fillWidth: true
        visible: HomeCheckIn.problem !== ""
        kind: Meaning.Decline
        text: HomeCheckIn.problem
    }
    Banner {
        objectName: "home.send.sent"
        Layout.fillWidth: true
        visible: HomeCheckIn.sent !== ""
        kind: Meaning.Clear
        text: HomeCheckIn.sent
    }
    CareText {
        objectName: "home.send.note"
        Layout.fillWidth: true
        visible: text !== "" && HomeCheckIn.sent === ""
        text: HomeCheckIn.sendNote
        tone: TextBlock.Secondary
    }
    TextEntry {
        Layout.fillWidth: true
        visible: HomeCheckIn.rows.length > 0
        name: "home.send.folder"
        label: qsTr("Folder for the file")
        text: HomeCheckIn.folder
        onEdited: text => HomeCheckIn.folder = text
    }
    PushButton {
        objectName: "home.send"
        Layout.fillWidth: true
        visible: HomeCheckIn.rows.length > 0
        large: true
        iconName: "upload"
        text: qsTr("Write a file for the clinic")
        busy: HomeCheckIn.busy
        enabled: HomeCheckIn.canSend
        onClicked: HomeCheckIn.send()
    }
}
