// One thing known about somebody: what it is, and what it is for this person.
import QtQuick
import QtQuick.Layouts
import Stipple.Theme

GridLayout {
    id: fact

    required property string label
    required property string value
    // Shown, in a quieter ink, where nothing is known.
    property string missing: qsTr("not known")

    // By the size of the text, not by the row's own width: a layout that asks for its width goes round in circles.
    columns: Theme.textScale < 1.5 ? 2 : 1
    columnSpacing: Theme.space.l
    rowSpacing: 0

    TextBlock {
        Layout.fillWidth: true
        Layout.preferredWidth: fact.columns === 2 ? 2 : -1
        Layout.alignment: Qt.AlignTop
        text: fact.label
        tone: TextBlock.Secondary
    }
    TextBlock {
        Layout.fillWidth: true
        Layout.preferredWidth: fact.columns === 2 ? 3 : -1
        Layout.alignment: Qt.AlignTop
        text: fact.value !== "" ? fact.value : fact.missing
        tone: fact.value !== "" ? TextBlock.Ink : TextBlock.Secondary
        font.italic: false
    }
}
