// Short answers as chips that wrap. `model`: strings, objects {id, text}, or a model with these two roles. `multiple`:
// any number of them; otherwise one. What is selected is the caller's; a tap only asks, by toggled().
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.Theme

FieldFrame {
    id: group

    property string name: ""
    property var model: []
    property var selected: []
    property bool multiple: true
    property bool large: false
    property string hint: ""
    property string problem: ""

    signal toggled(id: string)

    function takeFocus() {
        if (chips.count > 0)
            chips.itemAt(0).forceActiveFocus(Qt.OtherFocusReason);
    }

    label: ""
    help: hint
    error: problem
    errorName: name + ".problem"

    Flow {
        width: parent.width
        spacing: Theme.space.s
        Accessible.role: Accessible.Grouping
        Accessible.name: group.label

        Repeater {
            id: chips

            model: group.model

            T.AbstractButton {
                id: chip

                required property var model
                required property int index
                readonly property var entry: model.modelData !== undefined ? model.modelData : model
                readonly property string chipId: typeof entry === "string" ? entry : entry.id

                function step(by: int) {
                    const to = chips.itemAt((index + by + chips.count) % chips.count);
                    to.forceActiveFocus(Qt.TabFocusReason);
                }

                objectName: group.name + "[" + chipId + "]"
                text: typeof entry === "string" ? entry : entry.text
                checkable: true // the role that Qt 6.4 tells is the template's own
                checked: group.selected.indexOf(chipId) >= 0
                width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                implicitWidth: Math.max(group.large ? Theme.space.touchSession : 0, implicitContentWidth + leftPadding + rightPadding)
                implicitHeight: Math.max(group.large ? Theme.space.touchSession : Theme.space.touch, implicitContentHeight + topPadding + bottomPadding)
                leftPadding: Theme.space.l
                rightPadding: Theme.space.l
                topPadding: Theme.space.s
                bottomPadding: Theme.space.s
                hoverEnabled: true
                focusPolicy: Qt.StrongFocus
                Accessible.role: group.multiple ? Accessible.CheckBox : Accessible.RadioButton
                Accessible.name: text
                Accessible.checkable: true
                Accessible.checked: checked
                onClicked: {
                    group.toggled(chipId);
                    checked = Qt.binding(() => group.selected.indexOf(chipId) >= 0); // what is selected stays the caller's
                }
                Keys.onReturnPressed: clicked()
                Keys.onEnterPressed: clicked()
                Accessible.onPressAction: if (enabled)
                    clicked()
                Keys.onLeftPressed: step(mirrored ? 1 : -1)
                Keys.onRightPressed: step(mirrored ? -1 : 1)

                contentItem: RowLayout {
                    spacing: Theme.space.s

                    Icon {
                        visible: chip.checked
                        name: "check"
                        color: Theme.color.accent
                        size: Theme.space.iconSmall
                    }
                    TextBlock {
                        Layout.fillWidth: true
                        text: chip.text
                        look: group.large ? TextBlock.Lead : TextBlock.Body
                        color: !chip.enabled ? Theme.color.inkDisabled : chip.checked ? Theme.color.accent : Theme.color.ink
                        strong: chip.checked
                        Accessible.ignored: true
                    }
                }
                background: Rectangle {
                    radius: Theme.space.xl
                    color: chip.down ? Theme.color.accentSoftPressed : chip.checked ? Theme.color.accentSoft : chip.hovered ? Theme.color.field : Theme.color.card
                    border.width: chip.checked ? Theme.space.focusLine : Theme.space.line
                    border.color: chip.checked ? Theme.color.accent : Theme.color.outline

                    FocusRing {
                        shown: chip.visualFocus
                        around: Theme.space.xl
                    }
                }
            }
        }
    }
}
