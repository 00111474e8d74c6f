// How far something is: its name, how far in words, a bar, and a remark below.
import QtQuick
import QtQuick.Layouts
import Stipple.Theme

ColumnLayout {
    id: row

    required property string label
    // 0 to 1; below 0: nobody knows, and the bar says so by a moving piece.
    required property real value
    property string valueText: ""
    property string note: ""
    property int noteKind: Meaning.Neutral
    readonly property bool isUnknown: value < 0

    spacing: Theme.space.xs
    Accessible.role: Accessible.ProgressBar
    Accessible.name: valueText === "" ? label : label + ", " + valueText
    Accessible.description: note

    Meaning {
        id: meaning

        kind: row.noteKind
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        TextBlock {
            id: words

            width: Math.min(implicitWidth, parent.width)
            text: row.label
            strong: true
            Accessible.ignored: true
        }
        // Fills what is left of the line, so that the words after it stand at its end, or on a line of their own.
        Item {
            width: Math.max(0, parent.width - words.width - far.width - 2 * parent.spacing)
            height: 1
        }
        TextBlock {
            id: far

            width: Math.min(implicitWidth, parent.width)
            text: row.valueText
            tone: TextBlock.Secondary
            Accessible.ignored: true
        }
    }
    Rectangle {
        id: bar

        Layout.fillWidth: true
        implicitHeight: Theme.space.progress
        radius: height / 2
        color: Theme.color.sunken
        clip: true

        Rectangle {
            id: piece

            readonly property bool fromRight: row.LayoutMirroring.enabled
            property real shift

            width: row.isUnknown ? bar.width / 4 : bar.width * Math.min(1, row.value)
            x: row.isUnknown ? shift * (bar.width - width) : fromRight ? bar.width - width : 0
            height: bar.height
            radius: bar.radius
            color: Theme.color.accent

            SequentialAnimation on shift {
                running: row.isUnknown && row.visible && !Theme.reducedMotion
                loops: Animation.Infinite

                NumberAnimation {
                    to: 1
                    duration: Theme.motion.calm * 6
                    easing.type: Easing.InOutQuad
                }
                NumberAnimation {
                    to: 0
                    duration: Theme.motion.calm * 6
                    easing.type: Easing.InOutQuad
                }
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: row.note !== ""
        spacing: Theme.space.xs

        Icon {
            Layout.alignment: Qt.AlignTop
            visible: row.noteKind !== Meaning.Neutral
            name: meaning.iconName
            color: meaning.ink
            size: Theme.space.iconSmall
        }
        TextBlock {
            Layout.fillWidth: true
            text: row.note
            look: TextBlock.Small
            color: meaning.ink
            Accessible.ignored: true
        }
    }
}
