// "It is being worked on": an arc that goes round; with reduced motion it stands still.
import QtQuick
import QtQuick.Shapes
import Stipple.Theme

Item {
    id: ring

    property color color: Theme.color.accent
    property int size: Theme.space.icon

    implicitWidth: size
    implicitHeight: size
    Accessible.role: Accessible.Indicator
    Accessible.name: qsTr("Working")

    Shape {
        id: shape

        anchors.fill: parent

        ShapePath {
            strokeColor: ring.color
            strokeWidth: Theme.space.strokeIcon
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: ring.size / 2
                centerY: ring.size / 2
                radiusX: ring.size / 2 - Theme.space.strokeIcon
                radiusY: radiusX
                startAngle: -90
                sweepAngle: 270
            }
        }
        RotationAnimator on rotation {
            from: 0
            to: 360
            duration: Theme.motion.calm * 6
            loops: Animation.Infinite
            running: ring.visible && Theme.motion.calm > 0
        }
    }
}
