// A share between two things, 0 to 1: dragged, or stepped by the arrow keys.
import QtQuick
import QtQuick.Templates as T
import Stipple.Theme

T.Slider {
    id: slider

    required property string label

    implicitWidth: Theme.space.narrow / 2
    implicitHeight: Theme.space.touchSession
    stepSize: 0.05
    focusPolicy: Qt.StrongFocus
    Accessible.name: label

    background: Rectangle {
        x: slider.leftPadding
        y: (slider.height - height) / 2
        width: slider.availableWidth
        height: Theme.space.xs
        radius: height / 2
        color: Theme.color.outline
    }
    handle: Rectangle {
        x: slider.leftPadding + slider.visualPosition * (slider.availableWidth - width)
        y: (slider.height - height) / 2
        implicitWidth: Theme.space.touch
        implicitHeight: Theme.space.touch
        radius: width / 2
        color: slider.pressed ? Theme.color.accentPressed : Theme.color.accent

        FocusRing {
            shown: slider.visualFocus
            around: parent.radius
        }
    }
}
