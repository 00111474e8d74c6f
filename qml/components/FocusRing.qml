// Shows where the keyboard is: a line around its parent, only while that is focused by the keyboard.
import QtQuick
import Stipple.Theme

Rectangle {
    required property bool shown
    property int around: Theme.space.controlRadius
    property int gap: Theme.space.focusLine

    anchors.fill: parent
    anchors.margins: -gap - border.width
    radius: around + gap + border.width
    color: "transparent"
    border.width: Theme.space.focusLine
    border.color: Theme.color.accent
    visible: shown
}
