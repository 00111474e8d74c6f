// One of several, from a list that opens: where the list is long, or the room short. Up to five short ones are better
// seen at once: SegmentedChoice, ChipGroup or ChoiceRow.
import QtQuick
import Stipple.Theme

FieldFrame {
    id: entry

    property string name: ""
    property alias model: box.model
    property int currentIndex: -1
    property string placeholder: qsTr("Choose")
    property string hint: ""
    property string problem: ""
    property bool large: false
    property alias box: box

    signal chosen(index: int)

    function takeFocus() {
        box.forceActiveFocus(Qt.OtherFocusReason);
    }

    help: hint
    error: problem
    errorName: name + ".problem"

    SelectControl {
        id: box

        objectName: entry.name
        width: parent.width
        current: entry.currentIndex
        placeholder: entry.placeholder
        wrong: entry.error !== ""
        large: entry.large
        Accessible.name: entry.label
        Accessible.description: entry.error !== "" ? entry.error : entry.help
        onChosen: index => entry.chosen(index)
    }
}
