// A short form on a card in the middle of the screen.
import QtQuick
import Stipple.Theme

FormPanel {
    id: dialog

    property int cap: Theme.space.narrow + 2 * Theme.space.xxxl

    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: Math.round((room - height) / 2)
    width: parent ? Math.min(cap, parent.width - 2 * Theme.space.l) : 0
    height: Math.min(wanted, room - 2 * Theme.space.l)
}
