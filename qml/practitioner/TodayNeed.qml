// One thing that waits for somebody; tapped, it opens the client it is about.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.App
import Stipple.Theme
import Stipple.Components

T.ItemDelegate {
    id: row

    required property string needId
    required property string clientId
    required property string said
    required property int kind
    readonly property bool leads: clientId !== ""

    objectName: "today.need[" + needId + "]"
    implicitHeight: Math.max(Theme.space.touch, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.space.s
    bottomPadding: Theme.space.s
    hoverEnabled: leads
    focusPolicy: leads ? Qt.StrongFocus : Qt.NoFocus
    enabled: leads
    Accessible.role: leads ? Accessible.Button : Accessible.StaticText
    Accessible.onPressAction: clicked()
    Accessible.name: said
    onClicked: Navigator.openClient(clientId)
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    Meaning {
        id: meaning

        kind: row.kind
    }

    contentItem: RowLayout {
        spacing: Theme.space.m

        Icon {
            name: row.kind === Meaning.Neutral ? "clock" : meaning.iconName
            color: meaning.ink
            size: Theme.space.iconSmall
        }
        TextBlock {
            Layout.fillWidth: true
            text: row.said
            Accessible.ignored: true
        }
        Icon {
            visible: row.leads
            name: "forward"
            color: Theme.color.inkSecondary
            size: Theme.space.iconSmall
        }
    }
    background: Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -Theme.space.s
        anchors.rightMargin: -Theme.space.s
        radius: Theme.space.smallRadius
        color: row.down ? Theme.color.accentSoft : row.hovered && row.leads ? Theme.color.field : "transparent"

        FocusRing {
            shown: row.visualFocus
            around: Theme.space.smallRadius
            gap: -Theme.space.focusLine
        }
    }
}
