// One of our own drawings (icon_paths.js). Directional ones turn round where people read from the right.
import QtQuick
import Stipple.Components // for StrokeDrawing: a C++ type is seen only through its module
import Stipple.Theme
import "icon_paths.js" as IconPaths

Item {
    id: icon

    required property string name
    property color color: Theme.color.ink
    property int size: Theme.space.icon
    readonly property bool directional: name === "back" || name === "forward" || name === "ahead"
    readonly property bool turned: directional && LayoutMirroring.enabled

    // Every drawing there is, for the gallery.
    function names(): var {
        return IconPaths.names();
    }

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    StrokeDrawing {
        readonly property real unit: icon.size / 24 // of the grid

        width: icon.size
        height: icon.size
        anchors.centerIn: parent
        path: IconPaths.of(icon.name)
        color: icon.color
        // Strokes grow less than the drawing does.
        strokeWidth: Theme.space.strokeIcon * Math.max(0.85, Math.min(unit, 1.3)) * 0.9 / unit

        transform: Scale {
            xScale: icon.turned ? -1 : 1
            origin.x: icon.size / 2
        }
    }
}
