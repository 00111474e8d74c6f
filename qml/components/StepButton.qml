// One step more or less; goes on while it is held. Only for fingers: the keyboard and screen readers step in the box.
import QtQuick
import QtQuick.Templates as T
import Stipple.Theme

T.Button {
    id: button

    required property string iconName
    property bool large: false

    implicitWidth: large ? Theme.space.touchSession : Theme.space.touchLarge
    implicitHeight: implicitWidth
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    autoRepeat: true
    Accessible.ignored: true

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: button.iconName
            color: button.enabled ? Theme.color.accent : Theme.color.inkDisabled
        }
    }
    background: Rectangle {
        radius: Theme.space.controlRadius
        color: button.down ? Theme.color.accentSoftPressed : button.hovered ? Theme.color.accentSoft : Theme.color.card
        border.width: Theme.space.line
        border.color: button.enabled ? Theme.color.outline : Theme.color.hairline
    }
}
