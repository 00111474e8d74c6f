// One who comes today: when, who, for what, and what they still lack. Tapped, it opens the client; the marks beside
// it start their session, and say whether they came.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.App
import Stipple.Theme
import Stipple.Components

Item {
    id: row

    required property string visitId
    required property string clientId
    required property string time
    required property string name
    required property string initials
    required property string detail
    required property string pill
    required property int pillKind
    required property string stateWord
    required property bool isArrived
    required property bool isAbsent
    required property bool isOver
    required property bool canStart
    // Where there is no room for everything side by side, the pill stands under the name.
    readonly property real pillWidth: words.advanceWidth + Theme.space.iconSmall + Theme.space.s + 2 * Theme.space.m
    readonly property bool narrow: width - marks.width - Theme.type.lead * 4.6 - Theme.space.avatar - pillWidth - 4 * Theme.space.l < Theme.type.lead * 9

    implicitHeight: Math.max(open.implicitHeight, marks.implicitHeight)

    TextMetrics {
        id: words

        font.pixelSize: Theme.type.small
        font.weight: Theme.type.strong
        text: row.pill
    }
    Hairline {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
    }
    T.ItemDelegate {
        id: open

        objectName: "today.row[" + row.visitId + "]"
        anchors.left: parent.left
        anchors.right: marks.left
        height: parent.height
        implicitHeight: Math.max(Theme.space.touchSession + Theme.space.l, implicitContentHeight + topPadding + bottomPadding)
        topPadding: Theme.space.m
        bottomPadding: Theme.space.m
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.Button
        Accessible.onPressAction: clicked()
        Accessible.name: row.time + ", " + row.name + ", " + row.detail + ", " + row.pill
        onClicked: Navigator.openClient(row.clientId)
        Keys.onReturnPressed: clicked()
        Keys.onEnterPressed: clicked()

        contentItem: GridLayout {
            columnSpacing: Theme.space.l
            rowSpacing: Theme.space.s

            TextBlock {
                Layout.row: 0
                Layout.column: 0
                Layout.preferredWidth: Theme.type.lead * 4.6
                text: row.time
                look: TextBlock.Lead
                strong: true
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Avatar {
                Layout.row: 0
                Layout.column: 1
                initials: row.initials
            }
            ColumnLayout {
                Layout.row: 0
                Layout.column: 2
                Layout.fillWidth: true
                spacing: 0

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
                    Layout.fillWidth: true
                    text: row.isArrived ? row.stateWord + " · " + row.detail : row.detail
                    tone: TextBlock.Secondary
                    maximumLineCount: 3
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }
            StatusPill {
                objectName: "today.pill[" + row.visitId + "]"
                Layout.row: row.narrow ? 1 : 0
                Layout.column: row.narrow ? 2 : 3
                Layout.fillWidth: row.narrow
                Layout.maximumWidth: implicitWidth
                Layout.alignment: row.narrow ? Qt.AlignLeft : (Qt.AlignRight | Qt.AlignVCenter)
                kind: row.pillKind
                text: row.pill
                Accessible.ignored: true
            }
        }
        background: Rectangle {
            anchors.fill: parent
            anchors.topMargin: Theme.space.line
            radius: Theme.space.smallRadius
            color: open.down ? Theme.color.accentSoft : open.hovered ? Theme.color.field : "transparent"

            FocusRing {
                shown: open.visualFocus
                around: Theme.space.smallRadius
                gap: -Theme.space.focusLine
            }
        }
    }
    RowLayout {
        id: marks

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0

        IconButton {
            objectName: "today.session[" + row.visitId + "]"
            visible: row.canStart
            iconName: "drop"
            text: qsTr("Start the session of %1").arg(row.name)
            onClicked: Navigator.open(Navigator.SessionPage, row.clientId)
        }
        TodayMark {
            objectName: "today.arrived[" + row.visitId + "]"
            iconName: "check"
            text: qsTr("%1 is here").arg(row.name)
            checked: row.isArrived
            enabled: !row.isOver && !row.isAbsent
            onClicked: {
                Today.setArrived(row.visitId, !row.isArrived);
                checked = Qt.binding(() => row.isArrived); // once it is noted
            }
        }
        TodayMark {
            objectName: "today.noShow[" + row.visitId + "]"
            iconName: "close"
            text: qsTr("%1 did not come").arg(row.name)
            checked: row.isAbsent
            enabled: !row.isOver && !row.isArrived
            onClicked: {
                Today.setNoShow(row.visitId, !row.isAbsent);
                checked = Qt.binding(() => row.isAbsent); // once it is noted
            }
        }
    }
}
