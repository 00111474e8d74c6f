// The mark of the house: microdots, denser where they meet.
import QtQuick
import QtQuick.Shapes
import Stipple.Theme

Rectangle {
    id: mark

    property int size: Theme.space.mark
    readonly property real unit: size / 44

    implicitWidth: size
    implicitHeight: size
    radius: size * 0.25
    color: Theme.color.accent
    Accessible.ignored: true

    Shape {
        anchors.fill: parent

        ShapePath {
            fillColor: Theme.color.accentInk
            strokeColor: "transparent"
            scale: Qt.size(mark.unit, mark.unit)

            PathSvg {
                path: "M12 9 a3 3 0 1 0 0.001 0 Z M32 9 a3 3 0 1 0 0.001 0 Z M22 19 a3 3 0 1 0 0.001 0 Z M12 29 a3 3 0 1 0 0.001 0 Z M32 29 a3 3 0 1 0 0.001 0 Z"
            }
        }
        ShapePath {
            fillColor: Qt.alpha(Theme.color.accentInk, 0.7)
            strokeColor: "transparent"
            scale: Qt.size(mark.unit, mark.unit)

            PathSvg {
                path: "M22 10 a2 2 0 1 0 0.001 0 Z M12 20 a2 2 0 1 0 0.001 0 Z M32 20 a2 2 0 1 0 0.001 0 Z M22 30 a2 2 0 1 0 0.001 0 Z"
            }
        }
    }
}
