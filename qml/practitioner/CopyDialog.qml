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
    readonly property bool isAftercare: ClientsCopy.paper === ClientsCopy.Aftercare

    name: "copy"
    title: {
        switch (ClientsCopy.paper) {
        case ClientsCopy.StopList:
            return qsTr("What to stop, on paper");
        case ClientsCopy.Summary:
            return qsTr("Summary of the record");
        case ClientsCopy.Aftercare:
            return qsTr("Aftercare to take home");
        default:
            return qsTr("The client's copy");
        }
    }
    acceptText: isGiven ? "" : isAftercare ? qsTr("Save all files") : qsTr("Save as PDF")
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
    // Black on white in the dark, too: telephones read nothing else well.
    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        visible: ClientsCopy.code !== ""
        implicitWidth: Theme.space.narrow * 0.7
        implicitHeight: implicitWidth
        radius: Theme.space.smallRadius
        color: Theme.color.code

        Image {
            objectName: "copy.code"
            anchors.fill: parent
            anchors.margins: Theme.space.s
            source: ClientsCopy.code
            fillMode: Image.PreserveAspectFit
            smooth: false
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Code for the client's telephone")
        }
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
                case ClientsCopy.Aftercare:
                    return qsTr("In the client's language, with the days of their latest session: a page that needs no network, reminders, a sheet for paper, and a code for their telephone. It names the clinic, never the client.");
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
            objectName: "copy.show"
            visible: dialog.isAftercare
            kind: PushButton.Secondary
            enabled: ClientsCopy.canGive
            text: qsTr("Show the code")
            onClicked: ClientsCopy.give(ClientsCopy.Show)
        }
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
