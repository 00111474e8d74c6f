// One thing known about somebody: what it is, and what it is for this person.
import QtQuick
import Stipple.Theme

// Placed by hand: Qt 6.4's layouts can miss that words need less height once they have got their width.
Item {
    id: fact

    required property string label
    required property string value
    // Shown, in a quieter ink, where nothing is known.
    property string missing: qsTr("not known")
    readonly property bool isBeside: Theme.textScale < 1.5
    readonly property real fifth: (width - Theme.space.l) / 5 // the label has two of them

    implicitWidth: isBeside ? what.implicitWidth + Theme.space.l + known.implicitWidth : Math.max(what.implicitWidth, known.implicitWidth)
    implicitHeight: isBeside ? Math.max(what.implicitHeight, known.implicitHeight) : what.implicitHeight + known.implicitHeight

    TextBlock {
        id: what

        anchors.left: parent.left
        width: Math.max(0, fact.isBeside ? Math.round(2 * fact.fifth) : fact.width)
        text: fact.label
        tone: TextBlock.Secondary
    }
    TextBlock {
        id: known

        anchors.right: parent.right
        y: fact.isBeside ? 0 : what.implicitHeight
        width: Math.max(0, fact.isBeside ? Math.round(3 * fact.fifth) : fact.width)
        text: fact.value !== "" ? fact.value : fact.missing
        tone: fact.value !== "" ? TextBlock.Ink : TextBlock.Secondary
    }
}
