// One whose skin is healing: the day of how many, and what the last check-in said.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.App
import Stipple.Theme
import Stipple.Components

T.ItemDelegate {
    id: row

    required property string clientId
    required property string name
    required property string dayText
    required property real progress
    required property string note
    required property int noteKind

    objectName: "today.healing[" + clientId + "]"
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    topPadding: Theme.space.s
    bottomPadding: Theme.space.s
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.onPressAction: clicked()
    Accessible.name: name + ", " + dayText + ", " + note
    onClicked: Navigator.open(Navigator.CarePage, clientId)
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    Meaning {
        id: meaning

        kind: row.noteKind
    }

    contentItem: ColumnLayout {
        spacing: Theme.space.xs

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.s

            TextBlock {
                Layout.fillWidth: true
                text: row.name
                look: TextBlock.Lead
                strong: true
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            TextBlock {
                text: row.dayText
                tone: TextBlock.Secondary
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.space.progress
            radius: height / 2
            color: Theme.color.sunken

            Rectangle {
                anchors.left: parent.left
                height: parent.height
                width: Math.max(height, parent.width * Math.min(1, row.progress))
                radius: height / 2
                color: Theme.color.accent
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.xs

            Icon {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.space.line * 2
                visible: row.noteKind !== Meaning.Neutral
                name: meaning.iconName
                color: meaning.ink
                size: Theme.space.iconSmall
            }
            TextBlock {
                Layout.fillWidth: true
                text: row.note
                look: TextBlock.Small
                color: meaning.ink
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -Theme.space.s
        anchors.rightMargin: -Theme.space.s
        radius: Theme.space.smallRadius
        color: row.down ? Theme.color.accentSoft : row.hovered ? Theme.color.field : "transparent"

        FocusRing {
            shown: row.visualFocus
            around: Theme.space.smallRadius
            gap: -Theme.space.focusLine
        }
    }
}
