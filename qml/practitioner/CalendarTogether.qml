// Several appointments at one time, where there is no room for each: how many, when, and whose; tapped, they are listed.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.Theme
import Stipple.Components

T.AbstractButton {
    id: block

    required property string visitId
    required property string groupTitle
    required property string groupTime
    required property string groupWho

    objectName: "calendar.together[" + visitId + "]"
    text: groupTitle
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    padding: Theme.space.xs
    leftPadding: Theme.space.s
    rightPadding: Theme.space.s
    Accessible.role: Accessible.Button
    Accessible.name: groupTitle + ", " + groupTime + ", " + groupWho
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Accessible.onPressAction: if (enabled)
        clicked()

    contentItem: ColumnLayout {
        spacing: 0

        TextBlock {
            Layout.fillWidth: true
            text: block.groupTitle
            strong: true
            maximumLineCount: 1
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        TextBlock {
            Layout.fillWidth: true
            text: block.groupTime
            look: TextBlock.Caption
            maximumLineCount: 1
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        TextBlock {
            Layout.fillWidth: true
            text: block.groupWho
            look: TextBlock.Caption
            tone: TextBlock.Secondary
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Item {
            Layout.fillHeight: true
        }
    }
    background: Rectangle {
        radius: Theme.space.smallRadius
        color: block.down ? Theme.color.accentSoftPressed : Theme.color.accentSoft
        border.width: Theme.space.line
        border.color: block.hovered ? Theme.color.accent : Theme.color.outline

        FocusRing {
            shown: block.visualFocus
            around: Theme.space.smallRadius
        }
    }
}
