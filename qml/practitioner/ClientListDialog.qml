// The list of all clients as a file, for a purpose that is said.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

FormDialog {
    id: dialog

    readonly property bool isDone: ClientList.saved !== ""

    name: "clientList"
    title: qsTr("List of clients as a file")
    acceptText: isDone || !ClientList.mayExport ? "" : qsTr("Write the file")
    cancelText: isDone || !ClientList.mayExport ? qsTr("Close") : qsTr("Cancel")
    canAccept: ClientList.canSave
    busy: ClientList.busy
    problem: ClientList.problem
    onSubmitted: ClientList.save()
    onClosed: ClientList.forget()

    Banner {
        objectName: "clientList.saved"
        Layout.fillWidth: true
        visible: dialog.isDone
        kind: Meaning.Clear
        text: qsTr("The file is written")
    }
    TextBlock {
        Layout.fillWidth: true
        visible: dialog.isDone
        text: ClientList.saved
    }
    Banner {
        objectName: "clientList.refused"
        Layout.fillWidth: true
        visible: !ClientList.mayExport
        kind: Meaning.Defer
        text: qsTr("Only the owner hands out the list of clients.")
    }
    Banner {
        Layout.fillWidth: true
        visible: ClientList.mayExport && !dialog.isDone
        kind: Meaning.Caution
        text: qsTr("The file is not encrypted: names, birthdays, addresses, telephone numbers and emergency contacts, and no health data. Whoever has it can read it.")
    }
    TextEntry {
        Layout.fillWidth: true
        visible: ClientList.mayExport && !dialog.isDone
        name: "clientList.purpose"
        label: qsTr("What is it for?")
        help: qsTr("It stays in the audit with your name, for good. Name no client.")
        hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        maximumLength: 200
        text: ClientList.purpose
        onEdited: text => ClientList.purpose = text
    }
    TextEntry {
        Layout.fillWidth: true
        visible: ClientList.mayExport && !dialog.isDone
        name: "clientList.folder"
        label: qsTr("Folder")
        help: qsTr("The whole path, beginning with /.")
        hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        text: ClientList.folder
        onEdited: text => ClientList.folder = text
    }
}
