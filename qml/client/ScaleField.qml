// A whole number on a short scale, each a place to touch.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Stipple.App
import Stipple.Theme
import Stipple.Components

Flow {
    id: field

    required property FormItem item
    required property int index
    readonly property string answer: item.answers[index] ?? ""

    spacing: Theme.space.s
    Accessible.role: Accessible.Grouping
    Accessible.name: item.text

    Repeater {
        model: Math.round(field.item.most - field.item.least) + 1

        T.RadioButton {
            id: step

            required property int index
            readonly property int number: field.item.least + index
            readonly property bool isChosen: field.answer === String(number)

            objectName: "form.step[" + field.item.path + "][" + number + "]"
            implicitWidth: Math.max(Theme.space.touchSession, implicitContentWidth + 2 * Theme.space.s)
            implicitHeight: Math.max(Theme.space.touchSession, implicitContentHeight)
            focusPolicy: Qt.StrongFocus
            autoExclusive: false
            checked: isChosen
            text: number.toLocaleString(Theme.locale, "f", 0)
            Accessible.name: text
            onClicked: {
                field.item.pickAnswer(field.index, String(number));
                checked = Qt.binding(() => isChosen);
            }
            Keys.onReturnPressed: clicked()
            Keys.onEnterPressed: clicked()
            Accessible.onPressAction: if (enabled)
                clicked()
            Accessible.onToggleAction: if (enabled)
                clicked()

            contentItem: TextBlock {
                text: step.text
                look: TextBlock.Title
                tone: step.isChosen ? TextBlock.Accent : TextBlock.Ink
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
            background: Rectangle {
                radius: Theme.space.controlRadius
                color: step.isChosen ? Theme.color.accentSoft : Theme.color.card
                border.width: step.isChosen ? Theme.space.focusLine : Theme.space.line
                border.color: field.item.problem !== "" ? Theme.color.decline : step.isChosen ? Theme.color.accent : Theme.color.outline

                FocusRing {
                    shown: step.visualFocus
                    around: Theme.space.controlRadius
                }
            }
        }
    }
}
