// A mark that is set or not: came, did not come.
import QtQuick
import QtQuick.Templates as T
import Stipple.Theme
import Stipple.Components

T.Button {
    id: mark

    required property string iconName

    implicitWidth: Math.max(Theme.space.touch, Theme.space.icon + Theme.space.xl)
    implicitHeight: implicitWidth
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    checkable: true // the role that Qt 6.4 tells is the template's own
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checked: checked
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Accessible.onPressAction: if (enabled)
        clicked()
    Accessible.onToggleAction: if (enabled)
        clicked()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: mark.iconName
            color: !mark.enabled ? Theme.color.hairline : mark.checked ? Theme.color.accentInk : Theme.color.inkSecondary
        }
    }
    background: Item {
        Rectangle {
            anchors.centerIn: parent
            width: Math.min(parent.width, parent.height) - Theme.space.s
            height: width
            radius: width / 2
            color: mark.checked ? (mark.enabled ? Theme.color.accent : Theme.color.sunken) : mark.down ? Theme.color.accentSoftPressed : mark.hovered && mark.enabled ? Theme.color.accentSoft : "transparent"

            FocusRing {
                shown: mark.visualFocus
                around: parent.radius
                gap: 0
            }
        }
    }
}
