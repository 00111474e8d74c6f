// A signature: whose, when, what it says, and the strokes as they were drawn.
import QtQuick
import QtQuick.Layouts
import Stipple.Theme
import Stipple.Components

Card {
    id: signer

    required property var modelData
    required property int index

    objectName: "signedText.signer[" + index + "]"
    title: modelData.title
    gap: Theme.space.s

    TextBlock {
        Layout.fillWidth: true
        text: signer.modelData.meaning
        strong: true
    }
    TextBlock {
        objectName: signer.objectName + ".name"
        Layout.fillWidth: true
        text: signer.modelData.name + " · " + signer.modelData.when
        tone: TextBlock.Secondary
    }
    SignaturePad {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.space.narrow
        visible: signer.modelData.strokes.length > 0
        strokes: signer.modelData.strokes
        padWidth: signer.modelData.padWidth
        padHeight: signer.modelData.padHeight
        readOnly: true
        label: signer.modelData.name
    }
    TextBlock {
        Layout.fillWidth: true
        visible: signer.modelData.typed !== ""
        text: qsTr("Typed instead of a signature: %1").arg(signer.modelData.typed)
    }
}
