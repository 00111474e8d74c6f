// One person's signature: what it means, whose it is, drawn or typed.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Card {
    id: signer

    required property ConsentController consent
    required property string role
    required property string meaning
    required property string name
    required property string details
    required property string typed
    required property var strokes
    required property real padWidth
    required property real padHeight
    required property bool canLeave
    required property bool named
    required property bool missing
    required property var model
    readonly property bool isOpen: consent.ended === ConsentController.Open
    property bool types: typed !== ""

    signal nameAsked

    objectName: "consent.signer[" + role + "]"
    title: model.title
    border.color: missing ? Theme.color.decline : Theme.color.hairline

    TextBlock {
        Layout.fillWidth: true
        text: signer.meaning
        font.pixelSize: Theme.type.clientBody
        strong: true
    }
    TextBlock {
        Layout.fillWidth: true
        visible: text !== ""
        text: signer.details === "" ? signer.name : signer.name === "" ? signer.details : qsTr("%1 (%2)").arg(signer.name).arg(signer.details)
        look: TextBlock.Lead
        tone: TextBlock.Secondary
    }
    PushButton {
        objectName: "consent.name[" + signer.role + "]"
        visible: signer.isOpen && !signer.named
        kind: PushButton.Secondary
        text: qsTr("Enter the name")
        onClicked: signer.nameAsked()
    }
    SegmentedChoice {
        Layout.fillWidth: true
        visible: signer.isOpen && signer.named
        name: "consent.way[" + signer.role + "]"
        label: qsTr("How")
        options: [qsTr("Draw"), qsTr("Type the name")]
        current: signer.types ? 1 : 0
        onChosen: index => signer.types = index === 1
    }
    SignaturePad {
        Layout.fillWidth: true
        visible: signer.named && !signer.types && (signer.isOpen || signer.strokes.length > 0)
        name: "consent.pad[" + signer.role + "]"
        strokes: signer.strokes
        padWidth: signer.padWidth
        padHeight: signer.padHeight
        readOnly: !signer.isOpen
        onStrokeFinished: stroke => signer.consent.addStroke(signer.role, "", stroke)
        onUndone: signer.consent.undoStroke(signer.role, "")
        onCleared: signer.consent.clearStrokes(signer.role, "")
    }
    TextEntry {
        id: entry

        Layout.fillWidth: true
        visible: signer.named && signer.types
        name: "consent.typed[" + signer.role + "]"
        label: qsTr("Full name, instead of a signature")
        enabled: signer.isOpen
        // Not bound: what is drawn meanwhile takes the typed name away, and typing ends a binding.
        Component.onCompleted: text = signer.typed
        onVisibleChanged: if (visible)
            text = signer.typed
        onEdited: text => signer.consent.typeName(signer.role, text)
    }
    TextBlock {
        objectName: "consent.missing[" + signer.role + "]"
        Layout.fillWidth: true
        visible: signer.missing
        text: qsTr("This signature is missing")
        tone: TextBlock.Decline
        Accessible.role: Accessible.AlertMessage
    }
    PushButton {
        objectName: "consent.leave[" + signer.role + "]"
        visible: signer.isOpen && signer.canLeave
        kind: PushButton.Quiet
        text: qsTr("Not needed after all")
        onClicked: signer.consent.leave(signer.role)
    }
}
