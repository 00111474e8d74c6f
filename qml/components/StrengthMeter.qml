// Four short bars and a sentence; the sentence says it, the bars only show it.
import QtQuick
import QtQuick.Layouts
import Stipple.Theme

ColumnLayout {
    id: meter

    required property int strength
    required property string words
    readonly property bool enough: strength >= 3
    readonly property color ink: enough ? Theme.color.clear : Theme.color.caution

    spacing: Theme.space.s

    StepBar {
        Layout.fillWidth: true
        steps: 4
        done: Math.max(1, meter.strength)
        color: meter.ink
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Icon {
            Layout.alignment: Qt.AlignTop
            name: meter.enough ? "check" : "caution"
            color: meter.ink
            size: Theme.space.iconSmall + Theme.space.xs
        }
        TextBlock {
            objectName: "passphrase.strength"
            Layout.fillWidth: true
            text: meter.words
            look: TextBlock.Small
            tone: meter.enough ? TextBlock.Clear : TextBlock.Caution
        }
    }
}
