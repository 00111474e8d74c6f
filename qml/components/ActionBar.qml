// The bar under a form: what goes back at the start, what goes on at the end.
import QtQuick
import QtQuick.Layouts
import Stipple.Theme

Rectangle {
    id: bar

    property int cap: Theme.space.readable
    default property alias content: row.data

    implicitHeight: row.implicitHeight + 2 * Theme.space.m
    color: Theme.color.card

    Hairline {
        anchors.left: parent.left
        anchors.right: parent.right
    }
    RowLayout {
        id: row

        anchors.centerIn: parent
        width: Math.min(bar.cap, bar.width - 2 * Theme.space.xl)
        spacing: Theme.space.l
    }
}
