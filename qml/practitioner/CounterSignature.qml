// The practitioner's own signature under a text that the client has signed.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Card {
    id: own

    property bool types: SignedText.typed !== ""

    title: qsTr("Your signature")

    TextBlock {
        Layout.fillWidth: true
        text: SignedText.ownMeaning
        strong: true
    }
    TextBlock {
        Layout.fillWidth: true
        text: Gate.practitionerName
        tone: TextBlock.Secondary
    }
    SegmentedChoice {
        Layout.fillWidth: true
        name: "signedText.way"
        label: qsTr("How")
        options: [qsTr("Draw"), qsTr("Type the name")]
        current: own.types ? 1 : 0
        onChosen: index => own.types = index === 1
    }
    SignaturePad {
        Layout.fillWidth: true
        visible: !own.types
        name: "signedText.pad"
        strokes: SignedText.strokes
        onStrokeFinished: stroke => SignedText.addStroke(stroke)
        onUndone: SignedText.undoStroke()
        onCleared: SignedText.clearStrokes()
    }
    TextEntry {
        Layout.fillWidth: true
        visible: own.types
        name: "signedText.typed"
        label: qsTr("Full name, instead of a signature")
        onVisibleChanged: if (visible)
            text = SignedText.typed
        onEdited: text => SignedText.typed = text
    }
    PushButton {
        objectName: "signedText.sign"
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.space.touchLarge
        enabled: SignedText.canSign
        busy: SignedText.busy
        text: qsTr("Sign and put into the file")
        onClicked: SignedText.sign()
    }
}
