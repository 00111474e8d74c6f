// A control of the camera's page: a drawing and a word, large enough for a gloved thumb. It takes no focus from a
// touch, so that the space bar stays the shutter.
import QtQuick
import QtQuick.Templates as T
import Stipple.Theme
import Stipple.Components

T.AbstractButton {
    id: button

    required property string iconName
    // Pressed in, as long as it is on.
    property bool on: false

    implicitWidth: Math.round(Theme.space.touchSession * (1 + (Theme.textScale - 1) * 0.6)) + Theme.space.l
    implicitHeight: Math.max(Theme.space.touchSession, words.implicitHeight + Theme.space.icon + 3 * Theme.space.s)
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    Item {
        anchors.fill: parent
        Icon {
            id: drawing

            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.round((parent.height - height - Theme.space.xs - words.height) / 2)
            name: button.iconName
            color: words.color
        }
        Text {
            id: words

            anchors.top: drawing.bottom
            anchors.topMargin: Theme.space.xs
            width: parent.width
            text: button.text
            textFormat: Text.PlainText
            color: !button.enabled ? Theme.color.inkDisabled : button.on ? Theme.color.accent : Theme.color.ink
            font.pixelSize: Theme.type.caption
            font.weight: button.on ? Theme.type.strong : Theme.type.regular
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.space.controlRadius
        color: button.down ? Theme.color.accentSoftPressed : button.on ? Theme.color.accentSoft : button.hovered ? Theme.color.field : "transparent"
        border.width: button.on ? Theme.space.line : 0
        border.color: Theme.color.accent

        FocusRing {
            shown: button.visualFocus
        }
    }
}
