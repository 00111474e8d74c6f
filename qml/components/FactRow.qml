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

    columns: width > Theme.space.narrow * 0.75 ? 2 : 1
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
        text: fact.value !== "" ? fact.value : fact.missing
        tone: fact.value !== "" ? TextBlock.Ink : TextBlock.Secondary
        font.italic: false
    }
}
