// Erasing a client: what goes, what must stay and until when, and a hold that forbids it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Card {
    id: card

    title: qsTr("Erase this client")

    TextBlock {
        objectName: "clientData.goes"
        Layout.fillWidth: true
        text: ClientData.goes
    }
    TextBlock {
        Layout.fillWidth: true
        visible: ClientData.kept.length > 0
        text: qsTr("Stays, locked away and without a name in any list")
        strong: true
    }
    Repeater {
        model: ClientData.kept

        FactRow {
            required property var modelData

            Layout.fillWidth: true
            label: modelData.title
            value: modelData.until + " · " + modelData.why
        }
    }
    TextBlock {
        Layout.fillWidth: true
        text: qsTr("Back-ups made before still hold everything until they are made anew.")
        tone: TextBlock.Secondary
    }
    Banner {
        objectName: "clientData.hold"
        Layout.fillWidth: true
        visible: ClientData.isHeld
        kind: Meaning.Defer
        title: qsTr("Held: nothing may be erased")
        text: ClientData.hold
    }
    Banner {
        objectName: "clientData.refused"
        Layout.fillWidth: true
        visible: !ClientData.mayErase
        kind: Meaning.Defer
        text: qsTr("Only the owner holds or erases a client's data.")
    }
    TextEntry {
        Layout.fillWidth: true
        visible: ClientData.mayErase
        name: "clientData.reason"
        label: qsTr("Why")
        help: qsTr("For instance: asked for by the client. It stays in the audit: name nobody.")
        hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        maximumLength: 400
        text: ClientData.reason
        onEdited: text => ClientData.reason = text
    }
    TextEntry {
        Layout.fillWidth: true
        visible: ClientData.mayErase && !ClientData.isHeld
        name: "clientData.name"
        label: qsTr("Type the client's name to erase them")
        hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        text: ClientData.typedName
        onEdited: text => ClientData.typedName = text
    }
    Flow {
        Layout.fillWidth: true
        visible: ClientData.mayErase
        spacing: Theme.space.m

        PushButton {
            objectName: "clientData.erase"
            visible: !ClientData.isHeld
            kind: PushButton.Danger
            busy: ClientData.busy
            enabled: ClientData.canErase
            text: qsTr("Erase for good")
            onClicked: sure.open()
        }
        PushButton {
            objectName: "clientData.putHold"
            visible: !ClientData.isHeld
            kind: PushButton.Secondary
            enabled: !ClientData.busy && ClientData.reason.trim().length >= 3
            text: qsTr("Hold instead")
            onClicked: ClientData.putHold(ClientData.reason)
        }
        PushButton {
            objectName: "clientData.letGo"
            visible: ClientData.isHeld
            kind: PushButton.Secondary
            enabled: !ClientData.busy
            text: qsTr("End the hold")
            onClicked: ClientData.letGo()
        }
    }

    AskDialog {
        id: sure

        name: "clientData.sure"
        question: qsTr("Erase %1 for good?").arg(ClientData.name)
        text: ClientData.goes + " " + qsTr("Nobody can bring it back, not even from another tablet.")
        destroyText: qsTr("Erase for good")
        onDiscardChosen: ClientData.erase()
    }
}
