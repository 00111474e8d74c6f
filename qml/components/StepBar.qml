// How far along: one piece per step, filled up to `done`; the one being worked on is lighter.
pragma ComponentBehavior: Bound
import QtQuick
import Stipple.Theme

Row {
    id: bar

    required property int steps
    required property int done
    property int current: -1
    property color color: Theme.color.accent

    spacing: Theme.space.s
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Step %1 of %2").arg(Math.min(done + 1, steps)).arg(steps)

    Repeater {
        model: bar.steps

        Rectangle {
            required property int index

            width: (bar.width - bar.spacing * (bar.steps - 1)) / bar.steps
            height: Theme.space.progress
            radius: height / 2
            color: index < bar.done ? bar.color : index === bar.current ? bar.color : Theme.color.hairline
            opacity: index === bar.current && index >= bar.done ? 0.5 : 1
        }
    }
}
