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
    // Destroys something.
    property bool danger: false
    readonly property color ink: !enabled ? Theme.color.inkDisabled : danger ? Theme.color.decline : on ? Theme.color.accent : Theme.color.ink

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
            color: button.ink
        }
        Text {
            id: words

            anchors.top: drawing.bottom
            anchors.topMargin: Theme.space.xs
            x: Theme.space.xs
            width: parent.width - 2 * Theme.space.xs
            text: button.text
            textFormat: Text.PlainText
            color: button.ink
            font.pixelSize: Theme.type.caption
            font.weight: button.on || button.danger ? Theme.type.strong : Theme.type.regular
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.space.controlRadius
        color: button.down ? Theme.color.accentSoftPressed : button.danger ? Theme.color.declineSoft : button.on ? Theme.color.accentSoft : button.hovered ? Theme.color.field : button.enabled ? Theme.color.card : "transparent"
        border.width: Theme.space.line
        border.color: button.danger ? Theme.color.decline : button.on ? Theme.color.accent : Theme.color.hairline

        FocusRing {
            shown: button.visualFocus
        }
    }
}
