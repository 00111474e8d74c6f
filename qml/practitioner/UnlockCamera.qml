// The shutter while the tablet is locked in the middle of a treatment. What it takes can be seen by nobody before unlocking.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: part

    spacing: Theme.space.m

    PushButton {
        objectName: "hold.camera"
        Layout.fillWidth: true
        large: true
        kind: PushButton.Secondary
        iconName: "camera"
        text: HoldCamera.isOpen ? qsTr("Close the camera") : qsTr("Take photos")
        onClicked: {
            if (HoldCamera.isOpen)
                HoldCamera.close();
            else
                HoldCamera.open();
        }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: width * 0.625
        visible: HoldCamera.isOpen
        radius: Theme.space.radius
        color: Theme.color.stage
        clip: true

        Picture {
            objectName: "hold.preview"
            anchors.fill: parent
            picture: HoldCamera.preview
        }
        BusyRing {
            anchors.centerIn: parent
            visible: !HoldCamera.isRunning && HoldCamera.trouble === ""
            color: Theme.color.stageInk
            size: Theme.space.iconLarge
        }
        TextBlock {
            objectName: "hold.trouble"
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.space.l
            visible: text !== ""
            text: HoldCamera.trouble
            color: Theme.color.stageInk
            horizontalAlignment: Text.AlignHCenter
        }
    }
    PushButton {
        objectName: "hold.shutter"
        Layout.fillWidth: true
        visible: HoldCamera.isOpen
        large: true
        iconName: "camera"
        enabled: HoldCamera.canShoot
        text: qsTr("Take the photo")
        onClicked: HoldCamera.shoot()
    }
    TextBlock {
        objectName: "hold.photosKept"
        Layout.fillWidth: true
        visible: HoldCamera.kept !== ""
        text: HoldCamera.kept
        tone: TextBlock.Accent
        strong: true
    }
    Banner {
        objectName: "hold.photoProblem"
        Layout.fillWidth: true
        visible: HoldCamera.problem !== ""
        kind: Meaning.Decline
        text: HoldCamera.problem
        action: qsTr("Try again")
        onActed: HoldCamera.tryAgain()
    }
    ChipGroup {
        Layout.fillWidth: true
        visible: HoldCamera.isOpen
        name: "hold.view"
        label: qsTr("Which view")
        multiple: false
        large: true
        model: HoldCamera.views
        selected: [HoldCamera.view]
        onToggled: id => HoldCamera.view = id
    }
    ChipGroup {
        Layout.fillWidth: true
        visible: HoldCamera.isOpen
        name: "hold.moment"
        label: qsTr("When")
        multiple: false
        large: true
        model: [
            {
                "id": "after",
                "text": qsTr("After the treatment")
            },
            {
                "id": "during",
                "text": qsTr("In the middle of it")
            }
        ]
        selected: [HoldCamera.isAfter ? "after" : "during"]
        onToggled: id => HoldCamera.isAfter = id === "after"
    }
}
