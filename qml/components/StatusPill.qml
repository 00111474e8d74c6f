// A state in one icon and one or two words.
import QtQuick
import Stipple.Theme

Rectangle {
    id: pill

    required property int kind
    required property string text
    property string iconName: meaning.iconName

    implicitWidth: row.implicitWidth + 2 * Theme.space.m
    implicitHeight: row.implicitHeight + Theme.space.s
    radius: height / 2
    color: meaning.ground
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Meaning {
        id: meaning

        kind: pill.kind
    }
    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.space.s

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: pill.iconName
            color: meaning.ink
            size: Theme.space.iconSmall
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            text: pill.text
            textFormat: Text.PlainText
            color: meaning.ink
            font.pixelSize: Theme.type.small
            font.weight: Theme.type.strong
            Accessible.ignored: true
        }
    }
}
