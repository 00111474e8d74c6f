// The client's copy of a signed text: print it, save it, or write a message that carries it.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

FormDialog {
    id: dialog

    name: "copy"
    title: qsTr("The client's copy")
    acceptText: ClientsCopy.given === "" ? qsTr("Save as PDF") : ""
    cancelText: ClientsCopy.given === "" ? qsTr("Cancel") : qsTr("Close")
    canAccept: ClientsCopy.folder !== ""
    busy: ClientsCopy.busy
    problem: ClientsCopy.problem
    onSubmitted: ClientsCopy.give(ClientsCopy.Save)

    Banner {
        objectName: "copy.given"
        Layout.fillWidth: true
        visible: ClientsCopy.given !== ""
        kind: Meaning.Clear
        text: ClientsCopy.given
    }
    TextBlock {
        Layout.fillWidth: true
        visible: ClientsCopy.given === ""
        text: qsTr("A PDF in the language it was signed in. The signed record is inside it, so that anybody can check that not a byte was changed.")
        tone: TextBlock.Secondary
    }
    TextEntry {
        Layout.fillWidth: true
        visible: ClientsCopy.given === ""
        name: "copy.folder"
        label: qsTr("Folder")
        help: qsTr("The whole path, beginning with /. A stick, not this tablet's own disk, if the client takes it along.")
        text: ClientsCopy.folder
        onEdited: text => ClientsCopy.folder = text
    }
    Flow {
        Layout.fillWidth: true
        visible: ClientsCopy.given === ""
        spacing: Theme.space.m

        PushButton {
            objectName: "copy.print"
            visible: ClientsCopy.canPrint
            kind: PushButton.Secondary
            enabled: !ClientsCopy.busy
            text: qsTr("Print")
            onClicked: ClientsCopy.give(ClientsCopy.Print)
        }
        PushButton {
            objectName: "copy.mail"
            kind: PushButton.Secondary
            enabled: !ClientsCopy.busy && ClientsCopy.folder !== ""
            text: qsTr("As a message to send")
            onClicked: ClientsCopy.give(ClientsCopy.Mail)
        }
    }
}
