// A person's initials in a circle.
import QtQuick
import Stipple.Theme

Rectangle {
    id: avatar

    required property string initials
    property int size: Theme.space.avatar

    implicitWidth: size
    implicitHeight: size
    radius: size / 2
    color: Theme.color.accentSoft
    Accessible.ignored: true

    Text {
        anchors.centerIn: parent
        text: avatar.initials
        textFormat: Text.PlainText
        color: Theme.color.accent
        font.pixelSize: Math.round(avatar.size * 0.36)
        font.weight: Theme.type.strong
    }
}
