// A date on a photo, readable whatever the photo shows.
import QtQuick
import Stipple.Theme
import Stipple.Components

Rectangle {
    id: label

    property alias text: words.text

    visible: text !== ""
    implicitWidth: words.implicitWidth + 2 * Theme.space.m
    implicitHeight: words.implicitHeight + 2 * Theme.space.xs
    radius: Theme.space.smallRadius
    color: Theme.color.card

    TextBlock {
        id: words

        anchors.centerIn: parent
        look: TextBlock.Small
        strong: true
    }
}
