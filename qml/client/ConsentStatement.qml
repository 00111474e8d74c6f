// One sentence to confirm: its initials at the start, the words beside them. A tap asks for the initials.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.Theme
import Stipple.Components

T.AbstractButton {
    id: row

    required property string statement
    required property string words
    required property string beside
    required property bool isNew
    required property string initials
    required property var strokes
    required property real padWidth
    required property real padHeight
    required property bool done
    required property bool missing
    required property bool fromRight

    objectName: "consent.statement[" + statement + "]"
    implicitHeight: Math.max(Theme.space.touchSession, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.space.l
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: words
    // Told as a box to be ticked; what ticks it is what the dialog brings.
    checkable: true
    checked: done
    onToggled: checked = Qt.binding(() => done)
    Accessible.name: words
    Accessible.description: done ? qsTr("Initialled") : qsTr("Your initials are missing here")
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Accessible.onPressAction: if (enabled)
        clicked()
    Accessible.onToggleAction: if (enabled)
        clicked()

    contentItem: RowLayout {
        spacing: Theme.space.l

        Rectangle {
            Layout.alignment: Qt.AlignTop
            implicitWidth: Theme.space.touchSession + Theme.space.l
            implicitHeight: Math.max(Theme.space.touch, Theme.type.lead * 2)
            radius: Theme.space.smallRadius
            color: row.done ? Theme.color.accentSoft : Theme.color.field
            border.width: row.done || row.missing ? Theme.space.focusLine : Theme.space.line
            border.color: row.missing ? Theme.color.decline : row.done ? Theme.color.accent : Theme.color.outline

            TextBlock {
                anchors.fill: parent
                anchors.margins: Theme.space.xs
                visible: row.initials !== "" && row.done
                text: row.initials
                look: TextBlock.Lead
                strong: true
                tone: TextBlock.Accent
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                Accessible.ignored: true
            }
            InkSurface {
                anchors.fill: parent
                anchors.margins: Theme.space.xs
                visible: row.initials === "" && row.done
                strokes: row.strokes
                padWidth: row.padWidth
                padHeight: row.padHeight
                readOnly: true
                color: Theme.color.ink
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space.xs

            StatusPill {
                visible: row.isNew
                kind: Meaning.Accent
                text: qsTr("New")
            }
            TextBlock {
                Layout.fillWidth: true
                text: row.words
                font.pixelSize: Theme.type.clientBody
                Accessible.ignored: true
            }
            TextBlock {
                Layout.fillWidth: true
                visible: row.beside !== ""
                text: row.beside
                tone: TextBlock.Secondary
                look: TextBlock.Lead
                LayoutMirroring.enabled: false
                horizontalAlignment: row.fromRight ? Text.AlignRight : Text.AlignLeft
                Accessible.ignored: true
            }
            TextBlock {
                Layout.fillWidth: true
                visible: row.missing
                text: qsTr("Your initials are missing here")
                tone: TextBlock.Decline
                Accessible.role: Accessible.AlertMessage
            }
        }
    }
    background: Rectangle {
        radius: Theme.space.radius
        color: row.down ? Theme.color.accentSoft : row.hovered && row.enabled ? Theme.color.field : Theme.color.card
        border.width: Theme.space.line
        border.color: row.missing ? Theme.color.decline : Theme.color.hairline

        FocusRing {
            shown: row.visualFocus
            around: Theme.space.radius
        }
    }
}
