// The parts of something longer, by name: which are done, which is open, and a tap goes to any of them. `model`: objects
// {text, done}. Where the names do not fit side by side, only the open one is named.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.Theme
import "figures.js" as Figures

ColumnLayout {
    id: bar

    property string name: ""
    property string label: ""
    property bool large: false
    required property var model
    required property int current
    // The widest name decides whether all are shown.
    property real widest: 0
    readonly property bool named: widest * model.length + (model.length - 1) * Theme.space.s <= width

    signal chosen(index: int)

    function local(number: int): string {
        return Figures.local(String(number), Theme.locale);
    }

    spacing: 0
    Accessible.role: Accessible.PageTabList
    Accessible.name: label

    RowLayout {
        Layout.fillWidth: true
        spacing: bar.named ? Theme.space.s : 0

        Repeater {
            id: steps

            model: bar.model

            T.AbstractButton {
                id: step

                required property var modelData
                required property int index
                readonly property bool isOpen: index === bar.current

                function move(by: int) {
                    const to = steps.itemAt(index + by);
                    if (to)
                        to.forceActiveFocus(Qt.TabFocusReason);
                }

                objectName: bar.name + "[" + index + "]"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                implicitHeight: Math.max(bar.large ? Theme.space.touchSession : Theme.space.touch, implicitContentHeight + topPadding + bottomPadding)
                leftPadding: bar.named ? 0 : Theme.space.focusLine
                rightPadding: leftPadding
                topPadding: Theme.space.s
                bottomPadding: Theme.space.s
                text: modelData.text
                hoverEnabled: true
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.PageTab
                Accessible.name: modelData.done ? qsTr("%1, done").arg(text) : text
                Accessible.selected: isOpen
                onClicked: bar.chosen(index)
                Keys.onReturnPressed: clicked()
                Keys.onEnterPressed: clicked()
                Accessible.onPressAction: if (enabled)
                    clicked()
                Keys.onLeftPressed: move(mirrored ? 1 : -1)
                Keys.onRightPressed: move(mirrored ? -1 : 1)

                TextMetrics {
                    id: measure

                    font.pixelSize: Theme.type.body
                    font.weight: Theme.type.strong
                    text: step.text
                    onAdvanceWidthChanged: bar.widest = Math.max(bar.widest, advanceWidth + Theme.space.iconSmall + Theme.space.s)
                }

                contentItem: ColumnLayout {
                    spacing: Theme.space.s

                    Rectangle {
                        Layout.fillWidth: true
                        implicitHeight: Theme.space.progress
                        radius: height / 2
                        color: step.isOpen || step.modelData.done ? Theme.color.accent : step.hovered ? Theme.color.outline : Theme.color.hairline
                        opacity: step.isOpen || !step.modelData.done ? 1 : 0.6
                    }
                    RowLayout {
                        Layout.fillWidth: true
                        visible: bar.named
                        spacing: Theme.space.xs

                        Icon {
                            visible: step.modelData.done
                            name: "check"
                            color: Theme.color.accent
                            size: Theme.space.iconSmall
                        }
                        TextBlock {
                            Layout.fillWidth: true
                            text: step.text
                            color: step.isOpen ? Theme.color.accent : Theme.color.inkSecondary
                            strong: step.isOpen
                            wrapMode: Text.NoWrap
                            Accessible.ignored: true
                        }
                    }
                }
                background: Item {
                    FocusRing {
                        shown: step.visualFocus
                        around: Theme.space.smallRadius
                    }
                }
            }
        }
    }
    TextBlock {
        Layout.fillWidth: true
        visible: !bar.named && bar.current >= 0 && bar.current < bar.model.length
        text: visible ? qsTr("%1 of %2: %3", "step, of how many, its name").arg(bar.local(bar.current + 1)).arg(bar.local(bar.model.length)).arg(bar.model[bar.current].text) : ""
        tone: TextBlock.Accent
        strong: true
    }
}
