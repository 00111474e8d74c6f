// Where sources differ: what each says, side by side where there is room, and which one is followed. Words are only
// shown; a number can be chosen.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.Theme
import Stipple.Components

Card {
    id: difference

    required property string topic
    required property string why
    required property bool canChoose
    required property var sides
    property int number: 0
    property bool canDecide: false

    signal wanted(side: int)

    title: difference.topic
    gap: Theme.space.l

    GridLayout {
        Layout.fillWidth: true
        columns: difference.width > Theme.space.narrow && Theme.textScale < 1.5 ? Math.min(2, difference.sides.length) : 1
        columnSpacing: Theme.space.m
        rowSpacing: Theme.space.m

        Repeater {
            model: difference.sides

            Rectangle {
                id: side

                required property var modelData
                required property int index

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                implicitHeight: words.implicitHeight + 2 * Theme.space.l
                radius: Theme.space.controlRadius
                color: side.modelData.isChosen ? Theme.color.accentSoft : Theme.color.field
                border.width: side.modelData.isChosen ? Theme.space.focusLine : Theme.space.line
                border.color: side.modelData.isChosen ? Theme.color.accent : Theme.color.hairline

                ColumnLayout {
                    id: words

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.top: parent.top
                    anchors.margins: Theme.space.l
                    spacing: Theme.space.s

                    StatusPill {
                        visible: side.modelData.isChosen
                        kind: Meaning.Clear
                        text: qsTr("Followed here")
                    }
                    TextBlock {
                        objectName: "settings.protocol.side[" + difference.number + "," + side.index + "]"
                        Layout.fillWidth: true
                        text: side.modelData.says
                        strong: side.modelData.isChosen
                    }
                    TextBlock {
                        Layout.fillWidth: true
                        text: side.modelData.sources
                        look: TextBlock.Small
                        tone: TextBlock.Secondary
                    }
                    PushButton {
                        objectName: "settings.protocol.follow[" + difference.number + "," + side.index + "]"
                        visible: difference.canChoose && difference.canDecide && !side.modelData.isChosen
                        kind: PushButton.Secondary
                        text: qsTr("Follow this")
                        onClicked: difference.wanted(side.index)
                    }
                }
            }
        }
    }
    TextBlock {
        Layout.fillWidth: true
        visible: difference.why !== ""
        text: qsTr("Why: %1").arg(difference.why)
        tone: TextBlock.Secondary
    }
}
