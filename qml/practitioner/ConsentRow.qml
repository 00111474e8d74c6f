// One consent in a list: what, when, and how it stands. A tap shows all of it.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.Theme
import Stipple.Components

T.AbstractButton {
    id: row

    required property string title
    required property string note
    required property int meaning
    required property string standing

    implicitHeight: Math.max(Theme.space.touchLarge, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.space.s
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: title
    Accessible.name: title + ", " + standing
    Accessible.description: note
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Accessible.onPressAction: if (enabled)
        clicked()

    contentItem: GridLayout {
        columns: Theme.textScale < 1.5 && row.width > Theme.space.narrow ? 2 : 1
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.xs

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            TextBlock {
                Layout.fillWidth: true
                text: row.title
                look: TextBlock.Lead
                Accessible.ignored: true
            }
            TextBlock {
                Layout.fillWidth: true
                visible: text !== ""
                text: row.note
                tone: TextBlock.Secondary
                Accessible.ignored: true
            }
        }
        StatusPill {
            Layout.maximumWidth: row.availableWidth
            kind: row.meaning
            text: row.standing
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.space.smallRadius
        color: row.down ? Theme.color.accentSoft : row.hovered ? Theme.color.field : "transparent"

        FocusRing {
            shown: row.visualFocus
            around: Theme.space.smallRadius
        }
    }
}
