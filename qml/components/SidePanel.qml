// A longer form at the side, where a reader ends; the page stays in sight beside it. On a narrow screen it fills it.
import QtQuick
import Stipple.Theme

FormPanel {
    id: panel

    property int cap: Theme.space.narrow + Theme.space.xxxl

    x: !parent || mirrored ? 0 : parent.width - width
    y: 0
    width: parent ? Math.min(cap, parent.width) : 0
    height: room
}
