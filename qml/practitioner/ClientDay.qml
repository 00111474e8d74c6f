// The heading of a day in a client's timeline.
import QtQuick
import Stipple.Theme
import Stipple.Components

Item {
    id: day

    required property string section

    width: parent ? parent.width : 0
    implicitHeight: words.implicitHeight + Theme.space.l + Theme.space.s

    TextBlock {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.s
        text: day.section
        strong: true
        tone: TextBlock.Secondary
        Accessible.role: Accessible.Heading
    }
}
