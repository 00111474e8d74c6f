// The photos of one moment, before or after: which views are there, which are missing, and leaving them out with a
// reason.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: part

    readonly property var choices: Session.choices
    required property string moment
    readonly property var photos: Session.photos[moment] || {}
    readonly property var rows: photos.rows || []
    readonly property bool wide: width > Theme.space.readable

    objectName: "session." + moment
    spacing: Theme.space.l

    Banner {
        objectName: "session.photosTold"
        Layout.fillWidth: true
        kind: part.photos.missing > 0 ? Meaning.Caution : Meaning.Clear
        text: part.photos.told || ""
    }
    PushButton {
        objectName: "session.camera"
        Layout.fillWidth: true
        visible: !Session.isSealed && !(part.photos.isRefused || false)
        large: true
        iconName: "camera"
        kind: part.photos.missing > 0 ? PushButton.Primary : PushButton.Secondary
        text: qsTr("Take the photos")
        onClicked: Session.takePhotos(part.moment)
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("Views")
        gap: Theme.space.m

        GridLayout {
            Layout.fillWidth: true
            columns: part.wide ? 2 : 1
            columnSpacing: Theme.space.xl
            rowSpacing: Theme.space.m

            Repeater {
                model: part.rows

                RowLayout {
                    id: view

                    required property var modelData

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.space.m

                    Icon {
                        Layout.alignment: Qt.AlignTop
                        name: view.modelData.state === 1 ? "check" : view.modelData.state === 2 ? "minus" : "camera"
                        color: view.modelData.state === 1 ? Theme.color.accent : Theme.color.inkSecondary
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0

                        TextBlock {
                            Layout.fillWidth: true
                            text: view.modelData.text
                            strong: true
                        }
                        TextBlock {
                            objectName: "session.view[" + part.moment + "/" + view.modelData.id + "]"
                            Layout.fillWidth: true
                            text: view.modelData.detail
                            look: TextBlock.Small
                            tone: TextBlock.Secondary
                        }
                    }
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: !Session.isSealed && !(part.photos.isRefused || false) && (part.photos.missing > 0 || part.photos.isSkipped || false)
        gap: Theme.space.m

        ChipGroup {
            Layout.fillWidth: true
            visible: part.photos.missing > 0
            name: "session.skip"
            label: qsTr("Leave out what is missing, because")
            multiple: false
            large: true
            model: part.choices.skipReasons || []
            onToggled: id => Session.skip(part.moment, id)
        }
        PushButton {
            objectName: "session.skipBack"
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            visible: part.photos.isSkipped || false
            large: true
            kind: PushButton.Secondary
            text: qsTr("Photograph them after all")
            onClicked: Session.skip(part.moment, "")
        }
    }
}
