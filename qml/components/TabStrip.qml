// A few views of one thing. Where they do not fit side by side, a drop-down stands for them.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Stipple.Theme

FocusScope {
    id: strip

    property string name: ""
    property string label: ""
    property var model: []
    property int currentIndex: 0
    readonly property bool fits: {
        let sum = 0;
        for (let i = 0; i < tabs.count; ++i)
            sum += tabs.itemAt(i).implicitWidth;
        return sum <= width + Theme.space.l;
    }

    signal chosen(index: int)

    implicitHeight: fits ? bar.implicitHeight : list.implicitHeight

    SelectControl {
        id: list

        objectName: strip.name + ".list"
        anchors.left: parent.left // so that it is mirrored
        width: Math.min(parent.width, Theme.space.narrow)
        visible: !strip.fits
        model: strip.model
        current: strip.currentIndex
        Accessible.name: strip.label
        onChosen: index => strip.chosen(index)
    }
    Row {
        id: bar

        // The words, not the ground that shows under them, stand in line with the page.
        anchors.left: parent.left
        anchors.leftMargin: -Theme.space.l
        visible: strip.fits
        Accessible.role: Accessible.PageTabList
        Accessible.name: strip.label

        Repeater {
            id: tabs

            model: strip.model

            T.AbstractButton {
                id: tab

                required property string modelData
                required property int index

                function step(by: int) {
                    const to = (index + by + tabs.count) % tabs.count;
                    tabs.itemAt(to).forceActiveFocus(Qt.TabFocusReason);
                    strip.chosen(to);
                }

                objectName: strip.name + "[" + index + "]"
                text: modelData
                checked: index === strip.currentIndex
                implicitWidth: Math.max(Theme.space.touch, implicitContentWidth + leftPadding + rightPadding)
                implicitHeight: Math.max(Theme.space.touch, implicitContentHeight + topPadding + bottomPadding)
                leftPadding: Theme.space.l
                rightPadding: Theme.space.l
                topPadding: Theme.space.m
                bottomPadding: Theme.space.m
                hoverEnabled: true
                focusPolicy: checked || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                Accessible.role: Accessible.PageTab
                Accessible.name: text
                Accessible.selected: checked
                onClicked: strip.chosen(index)
                Keys.onReturnPressed: clicked()
                Keys.onEnterPressed: clicked()
                Accessible.onPressAction: if (enabled)
                    clicked()
                Keys.onLeftPressed: step(mirrored ? 1 : -1)
                Keys.onRightPressed: step(mirrored ? -1 : 1)

                contentItem: TextBlock {
                    text: tab.text
                    look: TextBlock.Lead
                    color: tab.checked ? Theme.color.accent : Theme.color.inkSecondary
                    strong: true
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
                background: Rectangle {
                    radius: Theme.space.smallRadius
                    color: tab.down ? Theme.color.accentSoftPressed : tab.hovered ? Theme.color.accentSoft : "transparent"

                    Rectangle {
                        anchors.left: parent.left
                        anchors.right: parent.right
                        anchors.bottom: parent.bottom
                        anchors.leftMargin: Theme.space.l
                        anchors.rightMargin: Theme.space.l
                        height: Theme.space.xs
                        radius: height / 2
                        color: Theme.color.accent
                        visible: tab.checked
                    }
                    FocusRing {
                        shown: tab.visualFocus
                        gap: -Theme.space.focusLine
                        around: Theme.space.smallRadius
                    }
                }
            }
        }
    }
}
