// A list as a file that anybody can read, for a purpose that is said. What is in it, and who may hand it out, is said by
// whoever uses it.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

FormDialog {
    id: dialog

    required property FileExport list
    required property string caution
    required property string refused
    property string purposeHelp: qsTr("It stays in the audit with your name, for good. Name no client.")
    readonly property bool isDone: list.saved !== ""
    readonly property bool asks: list.mayExport && !isDone

    acceptText: asks ? qsTr("Write the file") : ""
    cancelText: asks ? qsTr("Cancel") : qsTr("Close")
    canAccept: list.canSave
    busy: list.busy
    problem: list.problem
    onSubmitted: list.save()
    onClosed: list.forget()

    Banner {
        objectName: dialog.name + ".saved"
        Layout.fillWidth: true
        visible: dialog.isDone
        kind: Meaning.Clear
        text: qsTr("The file is written")
    }
    TextBlock {
        Layout.fillWidth: true
        visible: dialog.isDone
        text: dialog.list.saved
    }
    Banner {
        objectName: dialog.name + ".refused"
        Layout.fillWidth: true
        visible: !dialog.list.mayExport
        kind: Meaning.Defer
        text: dialog.refused
    }
    Banner {
        Layout.fillWidth: true
        visible: dialog.asks
        kind: Meaning.Caution
        text: dialog.caution
    }
    TextEntry {
        Layout.fillWidth: true
        visible: dialog.asks
        name: dialog.name + ".purpose"
        label: qsTr("What is it for?")
        help: dialog.purposeHelp
        hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        maximumLength: 200
        text: dialog.list.purpose
        onEdited: text => dialog.list.purpose = text
    }
    TextEntry {
        Layout.fillWidth: true
        visible: dialog.asks
        name: dialog.name + ".folder"
        label: qsTr("Folder")
        help: qsTr("The whole path, beginning with /.")
        hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        text: dialog.list.folder
        onEdited: text => dialog.list.folder = text
    }
}
