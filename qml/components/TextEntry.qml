// One line of text with its label. `objectName` goes to the box itself, so that the tests type where people type.
import QtQuick
import Stipple.Theme

FieldFrame {
    id: entry

    property string name: ""
    // Which of several it is, for whoever reads the screen by name.
    property int number: -1
    property alias text: box.text
    property alias placeholder: box.placeholderText
    property alias hints: box.hints
    property alias maximumLength: box.maximumLength
    property alias box: box

    signal edited(text: string)
    signal accepted

    function takeFocus() {
        box.forceActiveFocus(Qt.OtherFocusReason);
    }

    InputBox {
        id: box

        readonly property int askedGroup: entry.number

        objectName: entry.name
        width: parent.width
        wrong: entry.error !== ""
        Accessible.name: entry.label
        Accessible.description: entry.error !== "" ? entry.error : entry.help
        onTextEdited: entry.edited(text)
        onAccepted: entry.accepted()
    }
}
