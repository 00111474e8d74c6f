// "It is being worked on": an arc that goes round; with reduced motion it stands still.
import QtQuick
import Stipple.Components // for StrokeDrawing: a C++ type is seen only through its module
import Stipple.Theme

Item {
    id: ring

    property color color: Theme.color.accent
    property int size: Theme.space.icon

    implicitWidth: size
    implicitHeight: size
    Accessible.role: Accessible.Indicator
    Accessible.name: qsTr("Working")

    StrokeDrawing {
        anchors.fill: parent
        color: ring.color
        strokeWidth: 24 * Theme.space.strokeIcon / ring.size
        path: "M12 2.5 A9.5 9.5 0 1 1 2.5 12"

        RotationAnimator on rotation {
            from: 0
            to: 360
            duration: Theme.motion.calm * 6
            loops: Animation.Infinite
            running: ring.visible && Theme.motion.calm > 0
        }
    }
}
