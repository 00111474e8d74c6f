// All photos of the view in order of time; the two that are compared are marked, and either can be another one.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: timeline

    spacing: Theme.space.m

    SegmentedChoice {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.space.narrow
        visible: Compare.photos.count > 2
        name: "compare.side"
        label: qsTr("Which photo to change")
        options: [qsTr("Change the earlier"), qsTr("Change the later")]
        current: Compare.side
        onChosen: index => Compare.side = index
    }
    ListView {
        id: strip

        objectName: "compare.strip"
        Layout.fillWidth: true
        implicitHeight: Theme.space.narrow * 0.55
        orientation: ListView.Horizontal
        spacing: Theme.space.m
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: Compare.photos
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Photos of this view, the oldest first")

        delegate: PhotoTile {
            required property string photo
            required property string title
            required property string moment
            required property int side

            objectName: "compare.photo[" + photo + "]"
            width: Theme.space.narrow * 0.4
            text: title
            detail: (side === Compare.Earlier ? qsTr("Earlier photo") : side === Compare.Later ? qsTr("Later photo") : "") + (side >= 0 && moment !== "" ? " · " : "") + moment
            chosen: side >= 0
            onClicked: Compare.choose(photo)
        }
    }
}
