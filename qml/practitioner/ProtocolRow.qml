// One entry of the protocol in its list: what it is about, where it comes from, and whether there is something to
// decide.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.Theme
import Stipple.Components

T.ItemDelegate {
    id: row

    required property string heading
    required property string status
    required property bool isInUse
    required property bool differs
    required property bool isDecided
    readonly property string marks: {
        const words = [row.status];
        if (row.differs)
            words.push(qsTr("sources differ"));
        if (row.isDecided)
            words.push(qsTr("decided by the clinic"));
        if (!row.isInUse)
            words.push(qsTr("not in use"));
        return words.join(" · ");
    }

    implicitHeight: Math.max(Theme.space.touchLarge, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space.l
    rightPadding: Theme.space.l
    topPadding: Theme.space.m
    bottomPadding: Theme.space.m
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: heading
    Accessible.description: marks
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: RowLayout {
        spacing: Theme.space.l

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space.xs

            TextBlock {
                Layout.fillWidth: true
                text: row.heading
                tone: row.isInUse ? TextBlock.Ink : TextBlock.Secondary
                Accessible.ignored: true
            }
            TextBlock {
                Layout.fillWidth: true
                text: row.marks
                look: TextBlock.Small
                tone: row.isDecided ? TextBlock.Accent : TextBlock.Secondary
                Accessible.ignored: true
            }
        }
        Icon {
            name: "forward"
            color: Theme.color.inkSecondary
        }
    }
    background: Rectangle {
        radius: Theme.space.controlRadius
        color: row.down ? Theme.color.accentSoftPressed : row.hovered ? Theme.color.field : Theme.color.card
        border.width: Theme.space.line
        border.color: Theme.color.hairline

        FocusRing {
            shown: row.visualFocus
        }
    }
}
