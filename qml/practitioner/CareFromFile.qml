// Check-ins that a client's app sent: which file, whose they are, and what they show once they are taken in.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

FormDialog {
    id: dialog

    readonly property bool isDone: CheckInFile.done !== ""

    name: "checkInFile"
    title: qsTr("Check-ins from the client's app")
    acceptText: isDone || (CheckInFile.isRead && !CheckInFile.canTake) ? "" : CheckInFile.isRead ? qsTr("Take them in") : qsTr("Look into it")
    cancelText: isDone ? qsTr("Close") : qsTr("Cancel")
    canAccept: CheckInFile.isRead ? CheckInFile.canTake : CheckInFile.path !== ""
    busy: CheckInFile.busy
    problem: CheckInFile.problem
    onSubmitted: CheckInFile.isRead ? CheckInFile.take() : CheckInFile.read()
    onClosed: CheckInFile.forget()

    WarningSigns {
        Layout.fillWidth: true
        name: "checkInFile.sign"
        signs: CheckInFile.signs
    }
    Banner {
        objectName: "checkInFile.done"
        Layout.fillWidth: true
        visible: dialog.isDone
        kind: Meaning.Clear
        text: CheckInFile.done
    }
    Banner {
        objectName: "checkInFile.whose"
        Layout.fillWidth: true
        visible: CheckInFile.isRead && !dialog.isDone
        kind: Meaning.Accent
        text: CheckInFile.whose
    }
    PushButton {
        objectName: "checkInFile.open"
        visible: dialog.isDone
        kind: PushButton.Secondary
        text: qsTr("Open the aftercare")
        onClicked: {
            const client = CheckInFile.client;
            dialog.leave();
            if (Navigator.page !== Navigator.CarePage || Care.clientId !== client)
                Navigator.open(Navigator.CarePage, client);
        }
    }
    TextBlock {
        Layout.fillWidth: true
        visible: !CheckInFile.isRead
        text: qsTr("The client's app makes such a file (.stipplecheckins). Only this clinic's tablets can open it. Nothing is written before you have seen whose it is.")
        tone: TextBlock.Secondary
    }
    Repeater {
        model: CheckInFile.isRead ? [] : CheckInFile.files

        ChoiceRow {
            required property var modelData
            required property int index

            objectName: "checkInFile.file[" + index + "]"
            Layout.fillWidth: true
            text: modelData.text
            checked: CheckInFile.path === modelData.id
            onClicked: CheckInFile.path = modelData.id
        }
    }
    TextEntry {
        Layout.fillWidth: true
        visible: !CheckInFile.isRead
        name: "checkInFile.path"
        label: qsTr("File")
        help: qsTr("The whole path, beginning with /.")
        text: CheckInFile.path
        onEdited: text => CheckInFile.path = text
    }
}
