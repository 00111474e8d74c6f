// One of several answers, large enough for any finger.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.Theme

T.RadioButton {
    id: choice

    property string note: ""

    implicitHeight: Math.max(Theme.space.touchLarge, contentItem.implicitHeight + topPadding + bottomPadding)
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    leftPadding: Theme.space.l
    rightPadding: Theme.space.l
    topPadding: Theme.space.m
    bottomPadding: Theme.space.m
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Accessible.onPressAction: if (enabled)
        clicked()
    Accessible.onToggleAction: if (enabled)
        clicked()

    contentItem: RowLayout {
        spacing: Theme.space.l

        Rectangle {
            implicitWidth: Theme.space.icon
            implicitHeight: implicitWidth
            radius: width / 2
            color: "transparent"
            border.width: Theme.space.focusLine
            border.color: choice.checked ? Theme.color.accent : Theme.color.outline

            Rectangle {
                anchors.centerIn: parent
                width: parent.width / 2
                height: width
                radius: width / 2
                color: Theme.color.accent
                visible: choice.checked
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            TextBlock {
                Layout.fillWidth: true
                text: choice.text
                look: TextBlock.Lead
                strong: choice.checked
                Accessible.ignored: true
            }
            TextBlock {
                Layout.fillWidth: true
                visible: choice.note !== ""
                text: choice.note
                look: TextBlock.Small
                tone: TextBlock.Secondary
            }
        }
    }
    background: Rectangle {
        radius: Theme.space.radius
        color: choice.checked ? Theme.color.accentSoft : choice.hovered ? Theme.color.field : Theme.color.card
        border.width: choice.checked ? Theme.space.focusLine : Theme.space.line
        border.color: choice.checked ? Theme.color.accent : Theme.color.hairline

        FocusRing {
            shown: choice.visualFocus
            around: Theme.space.radius
        }
    }
}
