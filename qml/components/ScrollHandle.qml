// A thin handle at the side of what scrolls; only there when something is hidden.
import QtQuick
import QtQuick.Templates as T
import Stipple.Theme

T.ScrollBar {
    id: bar

    implicitWidth: Theme.space.m
    padding: Theme.space.xs
    visible: size < 1
    minimumSize: 0.08

    contentItem: Rectangle {
        implicitWidth: Theme.space.xs
        radius: width / 2
        color: Theme.color.outline
        opacity: bar.active ? 0.8 : 0.35
    }
}
