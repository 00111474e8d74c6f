// A number on a line between two ends: dragged, or stepped by the arrow keys. Until it is touched there is no answer.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: field

    required property FormItem item
    required property int index

    spacing: Theme.space.s

    TextBlock {
        objectName: "form.value[" + field.item.path + "]"
        Layout.fillWidth: true
        text: field.item.answeredAtAll ? field.item.words : qsTr("Not answered yet: move the dot")
        look: field.item.answeredAtAll ? TextBlock.Title : TextBlock.Lead
        tone: field.item.answeredAtAll ? TextBlock.Accent : TextBlock.Secondary
        Accessible.ignored: true
    }
    T.Slider {
        id: slider

        objectName: "form.field[" + field.item.path + "][" + field.index + "]"
        Layout.fillWidth: true
        implicitHeight: Theme.space.touchSession
        from: field.item.least
        to: field.item.most
        stepSize: field.item.step
        snapMode: T.Slider.SnapAlways
        value: field.item.number
        focusPolicy: Qt.StrongFocus
        Accessible.name: field.item.text
        Accessible.description: field.item.problem !== "" ? field.item.problem : field.item.answeredAtAll ? field.item.words : qsTr("Not answered yet: move the dot")
        onMoved: field.item.setNumber(value)
        // A screen reader sets the value itself.
        onValueChanged: if (!pressed && Math.abs(value - field.item.number) > field.item.step / 2)
            field.item.setNumber(value)
        onPressedChanged: if (!pressed) {
            field.item.setNumber(value);
            field.item.leave();
        }
        onActiveFocusChanged: if (!activeFocus)
            field.item.leave()
        // Where it stands is an answer, too.
        Keys.onReturnPressed: field.item.setNumber(value)
        Keys.onEnterPressed: field.item.setNumber(value)
        Keys.onSpacePressed: field.item.setNumber(value)

        background: Rectangle {
            x: slider.leftPadding
            y: (slider.height - height) / 2
            width: slider.availableWidth
            height: Theme.space.xs
            radius: height / 2
            color: Theme.color.outline

            Rectangle {
                x: slider.mirrored ? parent.width - width : 0
                width: slider.position * parent.width
                height: parent.height
                radius: height / 2
                visible: field.item.answeredAtAll
                color: Theme.color.accent
            }
        }
        handle: Rectangle {
            x: slider.leftPadding + slider.visualPosition * (slider.availableWidth - width)
            y: (slider.height - height) / 2
            implicitWidth: Theme.space.touch
            implicitHeight: Theme.space.touch
            radius: width / 2
            color: field.item.answeredAtAll ? Theme.color.accent : Theme.color.card
            border.width: Theme.space.focusLine
            border.color: field.item.problem !== "" ? Theme.color.decline : field.item.answeredAtAll ? Theme.color.accent : Theme.color.outline

            FocusRing {
                shown: slider.visualFocus
                around: parent.radius
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true

        TextBlock {
            Layout.fillWidth: true
            text: field.item.least.toLocaleString(Theme.locale, "f", 0)
            tone: TextBlock.Secondary
            Accessible.ignored: true
        }
        TextBlock {
            text: field.item.most.toLocaleString(Theme.locale, "f", 0)
            tone: TextBlock.Secondary
            Accessible.ignored: true
        }
    }
}
