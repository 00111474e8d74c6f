// Photos of a client, handed out for a use that they have released.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Card {
    id: card

    title: qsTr("Hand photos out")

    TextBlock {
        Layout.fillWidth: true
        text: qsTr("Only what the client has released, as it stands today. Each photo is drawn anew with the clinic and the day below it: nothing that the camera wrote into the file goes along, and no name.")
        tone: TextBlock.Secondary
    }
    Banner {
        objectName: "photosOut.problem"
        Layout.fillWidth: true
        visible: PhotosOut.problem !== ""
        kind: Meaning.Decline
        text: PhotosOut.problem
    }
    Banner {
        objectName: "photosOut.exported"
        Layout.fillWidth: true
        visible: PhotosOut.exported !== ""
        kind: Meaning.Clear
        title: qsTr("Handed out")
        text: PhotosOut.exported
    }
    SegmentedChoice {
        Layout.fillWidth: true
        name: "photosOut.use"
        label: qsTr("For whom")
        options: [qsTr("The client"), qsTr("Teaching"), qsTr("Publication")]
        current: PhotosOut.use
        onChosen: index => PhotosOut.use = index
    }
    ChipGroup {
        Layout.fillWidth: true
        visible: PhotosOut.places.length > 0
        name: "photosOut.place"
        label: qsTr("Where they are published")
        multiple: false
        model: PhotosOut.places
        selected: [PhotosOut.place]
        onToggled: id => PhotosOut.place = id
    }
    Banner {
        objectName: "photosOut.lacking"
        Layout.fillWidth: true
        visible: PhotosOut.lacking !== ""
        kind: Meaning.Caution
        title: qsTr("Not released")
        text: PhotosOut.lacking
    }
    TextBlock {
        objectName: "photosOut.none"
        Layout.fillWidth: true
        visible: PhotosOut.photos.count === 0
        text: qsTr("There are no photos of this client that could be used so.")
    }
    // Placed by hand: a layout or a Flow would have the tiles' widths and its own height wait for each other.
    Item {
        id: tiles

        readonly property int columns: Theme.textScale < 1.5 ? 3 : 2
        readonly property int gap: Theme.space.m
        readonly property int tileWidth: Math.floor((width - (columns - 1) * gap) / columns)
        readonly property int rows: Math.ceil(PhotosOut.photos.count / columns)
        property int tileHeight: 0 // all have the same

        Layout.fillWidth: true
        visible: PhotosOut.lacking === "" && PhotosOut.photos.count > 0
        implicitHeight: Math.max(0, rows * (tileHeight + gap) - gap)

        Repeater {
            model: PhotosOut.photos

            PhotoTile {
                required property string photo
                required property string title
                required property int index

                objectName: "photosOut.photo[" + index + "]"
                anchors.left: parent.left // so that it is mirrored
                anchors.leftMargin: index % tiles.columns * (tiles.tileWidth + tiles.gap)
                y: Math.floor(index / tiles.columns) * (tiles.tileHeight + tiles.gap)
                width: tiles.tileWidth
                onImplicitHeightChanged: tiles.tileHeight = implicitHeight
                Component.onCompleted: tiles.tileHeight = implicitHeight
                text: title
                onClicked: PhotosOut.toggle(photo)
            }
        }
    }
    PushButton {
        objectName: "photosOut.all"
        visible: tiles.visible && PhotosOut.photos.count > 1
        kind: PushButton.Quiet
        text: PhotosOut.chosen === PhotosOut.photos.count ? qsTr("Choose none") : qsTr("Choose all")
        onClicked: PhotosOut.chooseAll()
    }
    SegmentedChoice {
        Layout.fillWidth: true
        visible: tiles.visible && PhotosOut.photos.count > 1
        name: "photosOut.form"
        label: qsTr("How they are handed out")
        options: [qsTr("Each by itself"), qsTr("Two as one picture")]
        current: PhotosOut.isPair ? 1 : 0
        onChosen: index => PhotosOut.isPair = index === 1
    }
    TextBlock {
        objectName: "photosOut.pairHint"
        Layout.fillWidth: true
        visible: tiles.visible && PhotosOut.isPair
        text: PhotosOut.chosen === 2 ? qsTr("The two stand beside each other, each with its day, and the clinic below both.") : qsTr("Choose the two that shall stand beside each other.")
        tone: TextBlock.Secondary
    }
    ToggleRow {
        objectName: "photosOut.laid"
        Layout.fillWidth: true
        visible: tiles.visible && PhotosOut.canBeLaid
        text: qsTr("As they lie over each other")
        note: qsTr("The later one is turned and moved so that the same place of the head stands in the same place.")
        checked: PhotosOut.isLaid
        onToggled: PhotosOut.isLaid = checked
    }
    ToggleRow {
        objectName: "photosOut.marks"
        Layout.fillWidth: true
        visible: tiles.visible && PhotosOut.canHaveMarks
        text: qsTr("With what is drawn on them")
        checked: PhotosOut.hasMarks
        onToggled: PhotosOut.hasMarks = checked
    }
    TextEntry {
        Layout.fillWidth: true
        visible: tiles.visible
        name: "photosOut.purpose"
        label: qsTr("What is it for?")
        help: qsTr("For instance: the course in May. It stays in the audit with your name, for good: name nobody.")
        hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        maximumLength: 200
        text: PhotosOut.purpose
        onEdited: text => PhotosOut.purpose = text
    }
    TextEntry {
        Layout.fillWidth: true
        visible: tiles.visible
        name: "photosOut.folder"
        label: qsTr("Folder")
        help: qsTr("The whole path, beginning with /.")
        hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        text: PhotosOut.folder
        onEdited: text => PhotosOut.folder = text
    }
    PushButton {
        objectName: "photosOut.export"
        visible: tiles.visible
        text: qsTr("Hand the photos out")
        busy: PhotosOut.busy
        enabled: PhotosOut.canExport
        onClicked: PhotosOut.exportChosen()
    }
    ProgressRow {
        Layout.fillWidth: true
        visible: PhotosOut.progress >= 0
        label: qsTr("Photos")
        value: PhotosOut.progress
    }
}
