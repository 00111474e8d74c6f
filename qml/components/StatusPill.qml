// A state in one icon and one or two words.
import QtQuick
import Stipple.Theme

Rectangle {
    id: pill

    required property int kind
    required property string text
    property string iconName: meaning.iconName

    readonly property bool limited: width > 0 && width < implicitWidth // takes another line

    implicitWidth: icon.width + row.spacing + Math.ceil(measure.implicitWidth) + 2 * Theme.space.m
    implicitHeight: row.implicitHeight + Theme.space.s
    radius: Math.min(height / 2, Theme.space.radius + Theme.space.xs)
    color: meaning.ground
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Meaning {
        id: meaning

        kind: pill.kind
    }
    // On one line. TextMetrics would do, but for scripts of another family it is a pixel short, and words break.
    Text {
        id: measure

        visible: false
        font: words.font
        text: pill.text
        textFormat: Text.PlainText
    }
    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.space.s

        Icon {
            id: icon

            anchors.verticalCenter: parent.verticalCenter
            name: pill.iconName
            color: meaning.ink
            size: Theme.space.iconSmall
        }
        Text {
            id: words

            width: pill.limited ? Math.max(0, pill.width - icon.width - row.spacing - 2 * Theme.space.m) : Math.ceil(measure.implicitWidth)
            anchors.verticalCenter: parent.verticalCenter
            text: pill.text
            textFormat: Text.PlainText
            color: meaning.ink
            font.pixelSize: Theme.type.small
            font.weight: Theme.type.strong
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }
    }
}
