// The mark of the house: microdots, denser where they meet.
import QtQuick
import Stipple.Components // for StrokeDrawing: a C++ type is seen only through its module
import Stipple.Theme

Rectangle {
    id: mark

    property int size: Theme.space.mark

    implicitWidth: size
    implicitHeight: size
    radius: size * 0.25
    color: Theme.color.accent
    Accessible.ignored: true

    StrokeDrawing {
        anchors.fill: parent
        grid: 44
        strokeWidth: 0
        color: Theme.color.accentInk
        path: "M12 9 a3 3 0 1 0 0.001 0 Z M32 9 a3 3 0 1 0 0.001 0 Z M22 19 a3 3 0 1 0 0.001 0 Z M12 29 a3 3 0 1 0 0.001 0 Z M32 29 a3 3 0 1 0 0.001 0 Z"
    }
    StrokeDrawing {
        anchors.fill: parent
        grid: 44
        strokeWidth: 0
        color: Qt.alpha(Theme.color.accentInk, 0.7)
        path: "M22 10 a2 2 0 1 0 0.001 0 Z M12 20 a2 2 0 1 0 0.001 0 Z M32 20 a2 2 0 1 0 0.001 0 Z M22 30 a2 2 0 1 0 0.001 0 Z"
    }
}
