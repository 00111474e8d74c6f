// A section of the settings in their list: a drawing, its name, and what is in it.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.Theme
import Stipple.Components

T.Button {
    id: row

    required property string iconName
    property string note: ""
    property bool current: false
    property bool chevron: false

    implicitHeight: Math.max(Theme.space.touchLarge, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: Theme.space.m
    rightPadding: Theme.space.m
    topPadding: Theme.space.m
    bottomPadding: Theme.space.m
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: chevron ? Accessible.Button : Accessible.PageTab
    Accessible.name: text
    Accessible.description: note
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Accessible.onPressAction: if (enabled)
        clicked()

    contentItem: RowLayout {
        spacing: Theme.space.l

        Icon {
            name: row.iconName
            color: row.current ? Theme.color.accent : Theme.color.inkSecondary
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            TextBlock {
                Layout.fillWidth: true
                text: row.text
                look: TextBlock.Lead
                tone: row.current ? TextBlock.Accent : TextBlock.Ink
                strong: true
                Accessible.ignored: true
            }
            TextBlock {
                Layout.fillWidth: true
                visible: row.note !== ""
                text: row.note
                look: TextBlock.Small
                tone: TextBlock.Secondary
                Accessible.ignored: true
            }
        }
        Icon {
            visible: row.chevron
            name: "forward"
            color: Theme.color.inkSecondary
        }
    }
    background: Rectangle {
        radius: Theme.space.controlRadius
        color: row.current ? Theme.color.accentSoft : row.down ? Theme.color.accentSoftPressed : row.hovered ? Theme.color.field : "transparent"

        FocusRing {
            shown: row.visualFocus
        }
    }
}
