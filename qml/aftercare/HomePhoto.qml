// A photo with the check-in, for whoever likes: from the camera or a file. It is kept sealed like everything else.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: page

    property bool looking: false

    objectName: "home.photo"
    spacing: 0

    ScrollColumn {
        Layout.fillWidth: true
        Layout.fillHeight: true

        TextBlock {
            Layout.fillWidth: true
            text: qsTr("Would you like to add a photo?")
            look: TextBlock.Display
        }
        CareText {
            Layout.fillWidth: true
            text: qsTr("It helps your clinic to see how it heals. It stays on this device until you send it, and where it was taken is not kept.")
            tone: TextBlock.Secondary
        }
        Banner {
            objectName: "home.photo.problem"
            Layout.fillWidth: true
            visible: HomeCheckIn.problem !== ""
            kind: Meaning.Decline
            text: HomeCheckIn.problem
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: width * 3 / 4
            visible: page.looking || HomeCheckIn.hasPhoto
            radius: Theme.space.controlRadius
            color: Theme.color.stage

            Picture {
                objectName: "home.photo.picture"
                anchors.fill: parent
                picture: HomeCheckIn.hasPhoto ? HomeCheckIn.picture : HomeCheckIn.preview
                Accessible.role: Accessible.Graphic
                Accessible.name: HomeCheckIn.hasPhoto ? qsTr("Your photo") : qsTr("What the camera sees")
            }
        }
        Banner {
            objectName: "home.photo.noCamera"
            Layout.fillWidth: true
            visible: page.looking && !HomeCheckIn.hasCamera
            kind: Meaning.Caution
            text: qsTr("This device has no camera that can be used. Choose a picture, or go on without one.")
        }
        PushButton {
            objectName: "home.photo.camera"
            Layout.fillWidth: true
            visible: !HomeCheckIn.hasPhoto && HomeCheckIn.hasCamera
            large: true
            kind: PushButton.Secondary
            iconName: "camera"
            text: page.looking ? qsTr("Take the photo") : qsTr("Use the camera")
            enabled: !HomeCheckIn.busy && (!page.looking || HomeCheckIn.canShoot)
            onClicked: {
                if (page.looking) {
                    HomeCheckIn.shoot();
                } else {
                    page.looking = true;
                    HomeCheckIn.startCamera();
                }
            }
        }
        TextEntry {
            id: path

            Layout.fillWidth: true
            visible: !HomeCheckIn.hasPhoto
            name: "home.photo.path"
            label: qsTr("Or a picture: where it is")
            help: qsTr("The whole path, beginning with /.")
            onAccepted: HomeCheckIn.openPhoto(text)
        }
        PushButton {
            objectName: "home.photo.open"
            Layout.fillWidth: true
            visible: !HomeCheckIn.hasPhoto
            large: true
            kind: PushButton.Secondary
            text: qsTr("Take this picture")
            busy: HomeCheckIn.busy
            enabled: !HomeCheckIn.busy && path.text.trim() !== ""
            onClicked: HomeCheckIn.openPhoto(path.text)
        }
        PushButton {
            objectName: "home.photo.remove"
            Layout.fillWidth: true
            visible: HomeCheckIn.hasPhoto
            large: true
            kind: PushButton.Secondary
            iconName: "discard"
            text: qsTr("Another photo")
            enabled: !HomeCheckIn.busy
            onClicked: {
                page.looking = false;
                HomeCheckIn.removePhoto();
            }
        }
    }
    ActionBar {
        Layout.fillWidth: true

        Item {
            Layout.fillWidth: true
        }
        PushButton {
            objectName: "home.checkIn.finish"
            Layout.minimumHeight: Theme.space.touchLarge
            text: HomeCheckIn.hasPhoto ? qsTr("Finish") : qsTr("Finish without a photo")
            busy: HomeCheckIn.busy
            enabled: !HomeCheckIn.busy
            onClicked: HomeCheckIn.finish()
        }
    }
}
