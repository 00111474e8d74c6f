// A paper for the client to take home: print it, save it, or write a message that carries it. Right after a signature
// it is offered by itself, and the client may want none.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

FormDialog {
    id: dialog

    readonly property bool isGiven: ClientsCopy.given !== ""

    name: "copy"
    title: {
        switch (ClientsCopy.paper) {
        case ClientsCopy.StopList:
            return qsTr("What to stop, on paper");
        case ClientsCopy.Summary:
            return qsTr("Summary of the record");
        default:
            return qsTr("The client's copy");
        }
    }
    acceptText: isGiven ? "" : qsTr("Save as PDF")
    cancelText: isGiven ? qsTr("Close") : ClientsCopy.isOffered ? qsTr("Later") : qsTr("Cancel")
    canAccept: ClientsCopy.canGive && ClientsCopy.folder !== ""
    busy: ClientsCopy.busy
    problem: ClientsCopy.problem
    onSubmitted: ClientsCopy.give(ClientsCopy.Save)

    Banner {
        objectName: "copy.given"
        Layout.fillWidth: true
        visible: dialog.isGiven
        kind: Meaning.Clear
        text: ClientsCopy.given
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space.xs

        TextBlock {
            objectName: "copy.name"
            Layout.fillWidth: true
            visible: text !== ""
            text: ClientsCopy.name
            strong: true
        }
        TextBlock {
            Layout.fillWidth: true
            visible: !dialog.isGiven
            text: {
                switch (ClientsCopy.paper) {
                case ClientsCopy.StopList:
                    return qsTr("A PDF in the client's language, with the days that go with the next appointment.");
                case ClientsCopy.Summary:
                    return qsTr("A page or two in the client's language: who they are, what must be known before a treatment, what was screened, signed and done, and what comes next.");
                default:
                    return qsTr("A PDF in the language it was signed in. The signed record is inside it, so that anybody can check that not a byte was changed.");
                }
            }
            tone: TextBlock.Secondary
        }
    }
    TextEntry {
        Layout.fillWidth: true
        visible: ClientsCopy.needsPurpose && !dialog.isGiven
        name: "copy.purpose"
        label: qsTr("What is it for?")
        help: qsTr("For instance: asked for by the client. It stays in the audit with your name, for good.")
        hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        maximumLength: 200
        text: ClientsCopy.purpose
        onEdited: text => ClientsCopy.purpose = text
    }
    TextEntry {
        Layout.fillWidth: true
        visible: !dialog.isGiven
        name: "copy.folder"
        label: qsTr("Folder")
        help: qsTr("The whole path, beginning with /. A stick, not this tablet's own disk, if the client takes it along.")
        text: ClientsCopy.folder
        onEdited: text => ClientsCopy.folder = text
    }
    Flow {
        Layout.fillWidth: true
        visible: !dialog.isGiven
        spacing: Theme.space.m

        PushButton {
            objectName: "copy.print"
            visible: ClientsCopy.canPrint
            kind: PushButton.Secondary
            enabled: ClientsCopy.canGive
            text: qsTr("Print")
            onClicked: ClientsCopy.give(ClientsCopy.Print)
        }
        PushButton {
            objectName: "copy.mail"
            kind: PushButton.Secondary
            enabled: ClientsCopy.canGive && ClientsCopy.folder !== ""
            text: qsTr("As a message to send")
            onClicked: ClientsCopy.give(ClientsCopy.Mail)
        }
        PushButton {
            objectName: "copy.none"
            visible: ClientsCopy.isOffered
            kind: PushButton.Quiet
            enabled: !ClientsCopy.busy
            text: qsTr("The client wants none")
            onClicked: ClientsCopy.noneWanted()
        }
    }

    Connections {
        target: ClientsCopy

        function onNoneNoted() {
            if (dialog.visible)
                dialog.leave();
        }
    }
}
