// One lot in the list: what it is, its number, and how it stands. Narrow, the state is under the words.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.Theme
import Stipple.Components

T.ItemDelegate {
    id: row

    required property int index
    required property string lotId
    required property string title
    required property string detail
    required property string standing
    required property int meaning
    property bool divided: true
    readonly property bool narrow: width < Theme.space.narrow * 1.4 * Theme.textScale

    implicitHeight: Math.max(Theme.space.touchSession, contentItem.implicitHeight + topPadding + bottomPadding)
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    leftPadding: Theme.space.xl
    rightPadding: Theme.space.xl
    topPadding: Theme.space.m
    bottomPadding: Theme.space.m
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.onPressAction: clicked()
    Accessible.name: title + ", " + detail + ", " + standing
    Keys.onReturnPressed: clicked()

    contentItem: RowLayout {
        spacing: Theme.space.l

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space.xs

            TextBlock {
                Layout.fillWidth: true
                text: row.title
                look: TextBlock.Lead
                strong: true
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            TextBlock {
                Layout.fillWidth: true
                text: row.detail
                tone: TextBlock.Secondary
                maximumLineCount: 3
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            StatusPill {
                visible: row.narrow
                Layout.maximumWidth: Math.ceil(implicitWidth)
                Layout.fillWidth: true
                kind: row.meaning
                text: row.standing
                Accessible.ignored: true
            }
        }
        StatusPill {
            visible: !row.narrow
            kind: row.meaning
            text: row.standing
            Accessible.ignored: true
        }
        Icon {
            name: "forward"
            color: Theme.color.inkSecondary
        }
    }
    background: Rectangle {
        radius: Theme.space.radius
        color: row.down ? Theme.color.accentSoft : row.hovered ? Theme.color.field : Theme.color.card

        Hairline {
            visible: row.divided
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.leftMargin: Theme.space.xl
            anchors.rightMargin: Theme.space.xl
        }
        FocusRing {
            shown: row.visualFocus || row.highlighted
            around: Theme.space.radius
            gap: -2 * Theme.space.focusLine
        }
    }
}
