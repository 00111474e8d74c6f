// A day's name above its column; tapped, only that day is shown.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.App
import Stipple.Theme
import Stipple.Components

T.AbstractButton {
    id: head

    required property string iso
    required property string weekday
    required property string number
    required property string spoken
    required property bool isToday
    required property bool isClosed

    objectName: "calendar.day[" + iso + "]"
    text: isClosed ? qsTr("%1, closed").arg(spoken) : spoken
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    onClicked: {
        Calendar.goTo(iso);
        Calendar.view = Calendar.Day;
    }
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Accessible.onPressAction: if (enabled)
        clicked()

    contentItem: Item {
        RowLayout {
            anchors.centerIn: parent
            spacing: Theme.space.s

            TextBlock {
                text: head.weekday
                look: TextBlock.Small
                tone: head.isToday ? TextBlock.Accent : TextBlock.Secondary
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            TextBlock {
                text: head.number
                look: TextBlock.Lead
                strong: true
                tone: head.isToday ? TextBlock.Accent : TextBlock.Ink
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.space.smallRadius
        color: head.down ? Theme.color.accentSoft : head.hovered ? Theme.color.field : "transparent"

        FocusRing {
            shown: head.visualFocus
            around: Theme.space.smallRadius
            gap: -Theme.space.focusLine
        }
    }
}
