// A button that is only a drawing; its name is still said aloud.
import QtQuick
import QtQuick.Templates as T
import Stipple.Theme

T.Button {
    id: button

    required property string iconName
    property bool large: false

    implicitWidth: Math.max(large ? Theme.space.touchSession : Theme.space.touch, Theme.space.icon + Theme.space.xl)
    implicitHeight: implicitWidth
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Accessible.onPressAction: if (enabled)
        clicked()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: button.iconName
            color: button.enabled ? Theme.color.accent : Theme.color.inkDisabled
        }
    }
    background: Rectangle {
        radius: Theme.space.controlRadius
        color: button.down ? Theme.color.accentSoftPressed : button.hovered ? Theme.color.accentSoft : "transparent"

        FocusRing {
            shown: button.visualFocus
        }
    }
}
