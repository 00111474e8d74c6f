// The set of views, the one that is photographed now always in sight.
pragma ComponentBehavior: Bound
import QtQuick
import Stipple.App
import Stipple.Theme

Flickable {
    id: strip

    property bool upright: true
    readonly property int tile: Theme.space.touchSession + Theme.space.l + Theme.space.xs
    // Words below the drawings, where there is room for them.
    readonly property int tall: tile + (Theme.textScale < 1.3 ? Theme.space.l : 0)
    readonly property int columns: upright ? 2 : Math.max(1, Math.floor((width + Theme.space.s) / (tile + Theme.space.s)))
    readonly property int rows: Math.ceil(tiles.count / columns)
    readonly property int wanted: rows * (tall + Theme.space.s) - Theme.space.s

    // Brings the tile of the current view into sight.
    function follow() {
        for (let i = 0; i < tiles.count; ++i) {
            const item = tiles.itemAt(i);
            if (!item || !item.current)
                continue;
            if (item.y < contentY)
                contentY = item.y;
            else if (item.y + item.height > contentY + height)
                contentY = item.y + item.height - height;
        }
    }

    contentHeight: grid.height
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    onHeightChanged: follow()
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Views to photograph")

    Grid {
        id: grid

        columns: strip.columns
        spacing: Theme.space.s

        Repeater {
            id: tiles

            model: Camera.views

            CameraViewTile {
                required property var model

                objectName: "camera.view[" + model.key + "]"
                width: strip.tile
                height: strip.tall
                text: model.title
                figure: model.figure
                standing: model.state
                picture: model.picture
                note: model.note
                photos: model.count
                current: model.key === Camera.view
                onCurrentChanged: strip.follow()
                onClicked: Camera.choose(model.key)
            }
        }
    }
}
