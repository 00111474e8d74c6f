// One of our own drawings (icon_paths.js). Directional ones turn round where people read from the right.
import QtQuick
import QtQuick.Shapes
import Stipple.Theme
import "icon_paths.js" as IconPaths

Item {
    id: icon

    required property string name
    property color color: Theme.color.ink
    property int size: Theme.space.icon
    readonly property bool directional: name === "back" || name === "forward"
    readonly property bool turned: directional && LayoutMirroring.enabled

    // Every drawing there is, for the gallery.
    function names(): var {
        return IconPaths.names();
    }

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Shape {
        id: shape

        readonly property real unit: icon.size / 24

        width: icon.size
        height: icon.size
        anchors.centerIn: parent

        transform: Scale {
            xScale: icon.turned ? -1 : 1
            origin.x: icon.size / 2
        }

        ShapePath {
            strokeColor: icon.color
            strokeWidth: Theme.space.strokeIcon * Math.max(0.85, Math.min(shape.unit, 1.3)) * 0.9
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            scale: Qt.size(shape.unit, shape.unit)

            PathSvg {
                path: IconPaths.of(icon.name)
            }
        }
    }
}
