// One thing that happened, or will: when, what, and how it stands. Tapped, it opens.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.Theme
import Stipple.Components

T.ItemDelegate {
    id: row

    required property int index
    required property string entryId
    required property string time
    required property string iconName
    required property string title
    required property string detail
    required property string pill
    required property int pillKind
    required property bool isPlanned
    readonly property real pillWidth: words.advanceWidth + Theme.space.iconSmall + Theme.space.s + 2 * Theme.space.m
    // Where there is no room for everything side by side, the pill stands under the words.
    readonly property bool narrow: width - pillWidth - Theme.type.lead * 5 - 4 * Theme.space.l < Theme.type.lead * 14

    objectName: "client.entry[" + entryId + "]"
    implicitHeight: Math.max(Theme.space.touchSession, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space.l
    rightPadding: Theme.space.l
    topPadding: Theme.space.m
    bottomPadding: Theme.space.m + Theme.space.xs
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: time + ", " + title + (detail === "" ? "" : ", " + detail) + (pill === "" ? "" : ", " + pill)
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    TextMetrics {
        id: words

        font.pixelSize: Theme.type.small
        font.weight: Theme.type.strong
        text: row.pill
    }

    contentItem: GridLayout {
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.s

        TextBlock {
            Layout.row: 0
            Layout.column: 0
            Layout.preferredWidth: Theme.type.body * 4.4
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.space.xs
            text: row.time
            tone: TextBlock.Secondary
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Icon {
            Layout.row: 0
            Layout.column: 1
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.space.xs
            name: row.iconName
            color: row.isPlanned ? Theme.color.accent : Theme.color.inkSecondary
        }
        ColumnLayout {
            Layout.row: 0
            Layout.column: 2
            Layout.fillWidth: true
            spacing: 0

            TextBlock {
                objectName: "client.title[" + row.index + "]"
                Layout.fillWidth: true
                text: row.title
                look: TextBlock.Lead
                maximumLineCount: 4
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            TextBlock {
                Layout.fillWidth: true
                visible: row.detail !== ""
                text: row.detail
                tone: TextBlock.Secondary
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        Item {
            Layout.row: row.narrow ? 1 : 0
            Layout.column: row.narrow ? 2 : 3
            Layout.fillWidth: row.narrow
            visible: row.pill !== ""
            implicitWidth: children[0].implicitWidth
            implicitHeight: children[0].implicitHeight

            StatusPill {

                anchors.left: parent.left
                width: row.narrow ? Math.min(implicitWidth, parent.width) : implicitWidth
                kind: row.pillKind
                text: row.pill
                Accessible.ignored: true
            }
        }
        Icon {
            Layout.row: 0
            Layout.column: 4
            Layout.alignment: Qt.AlignVCenter
            name: "forward"
            color: Theme.color.inkSecondary
        }
    }
    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.bottomMargin: Theme.space.xs
            radius: Theme.space.controlRadius
            color: row.down ? Theme.color.accentSoft : row.hovered ? Theme.color.field : Theme.color.card
            border.width: Theme.space.line
            border.color: row.isPlanned ? Theme.color.accent : Theme.color.hairline

            FocusRing {
                shown: row.visualFocus
                around: Theme.space.controlRadius
                gap: -Theme.space.focusLine
            }
        }
    }
}
