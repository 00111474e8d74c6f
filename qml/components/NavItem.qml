// One section in the rail or the bar: a drawing with its word.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.Theme

T.Button {
    id: item

    required property string iconName
    property bool current: false

    implicitHeight: Math.max(Theme.space.touch + Theme.space.l, implicitContentHeight + Theme.space.m)
    implicitWidth: Math.max(Theme.space.touchSession, implicitContentWidth + Theme.space.l)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Accessible.onPressAction: if (enabled)
        clicked()

    contentItem: ColumnLayout {
        spacing: Theme.space.xs

        Item {
            Layout.fillHeight: true
        }
        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: item.iconName
            color: item.current ? Theme.color.accent : Theme.color.inkSecondary
        }
        Text {
            Layout.alignment: Qt.AlignHCenter
            text: item.text
            textFormat: Text.PlainText
            color: item.current ? Theme.color.accent : Theme.color.inkSecondary
            font.pixelSize: Theme.type.navigation
            font.weight: item.current ? Theme.type.strong : Theme.type.regular
            Accessible.ignored: true
        }
        Item {
            Layout.fillHeight: true
        }
    }
    background: Rectangle {
        radius: Theme.space.controlRadius
        color: item.current ? Theme.color.accentSoft : item.down ? Theme.color.accentSoftPressed : item.hovered ? Theme.color.field : "transparent"

        FocusRing {
            shown: item.visualFocus
        }
    }
}
