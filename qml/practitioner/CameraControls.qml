// Shutter and what belongs to it, under the right thumb: a column at the right, or a row below. Not mirrored: the thumb
// is where it is in every language.
import QtQuick
import QtQuick.Templates as T
import Stipple.App
import Stipple.Theme
import Stipple.Components

Item {
    id: controls

    property bool upright: true
    property bool confirms: false // a discard
    readonly property int button: Math.round(Theme.space.touchSession * (1 + (Theme.textScale - 1) * 0.6)) + Theme.space.l
    readonly property int wide: button + Theme.space.m
    readonly property int wanted: upright ? wide : Math.max(shutter.height, review.visible ? review.height : side.height)

    signal skipAsked

    Connections {
        target: Camera

        function onChanged() {
            if (!Camera.isReviewing)
                controls.confirms = false;
        }
    }

    // While the camera is looked through.
    Grid {
        id: side

        columns: controls.upright ? 1 : Math.max(1, Math.floor((controls.width - shutter.width - Theme.space.l) / (controls.button + Theme.space.xs)))
        spacing: Theme.space.xs
        layoutDirection: Qt.LeftToRight
        visible: !Camera.isReviewing

        CameraButton {
            objectName: "camera.ghostStep"
            width: controls.button
            iconName: "layers"
            enabled: Camera.hasGhost
            on: Camera.hasGhost && Camera.ghostOpacity > 0
            text: Camera.hasGhost ? qsTr("Earlier %1 %").arg(Math.round(Camera.ghostOpacity * 100).toLocaleString(Theme.locale, "f", 0)) : qsTr("No earlier one")
            Accessible.description: Camera.ghostTold
            onClicked: Camera.ghostOpacity = Camera.ghostOpacity < 0.2 ? 0.35 : Camera.ghostOpacity < 0.5 ? 0.6 : 0
        }
        CameraButton {
            objectName: "camera.timer"
            width: controls.button
            iconName: "clock"
            on: Camera.hasTimer
            text: qsTr("Timer 3 s")
            onClicked: Camera.hasTimer = !Camera.hasTimer
        }
        CameraButton {
            objectName: "camera.grid"
            width: controls.button
            iconName: "grid"
            on: Camera.showsGrid
            text: qsTr("Grid")
            onClicked: Camera.showsGrid = !Camera.showsGrid
        }
        CameraButton {
            objectName: "camera.rotate"
            width: controls.button
            iconName: "turn"
            text: qsTr("Rotate")
            onClicked: Camera.rotate()
        }
        CameraButton {
            objectName: "camera.skip"
            width: controls.button
            iconName: "skip"
            visible: Camera.canSkip || Camera.skipped !== ""
            text: Camera.skipped !== "" ? qsTr("Not skipped") : qsTr("Skip")
            onClicked: {
                if (Camera.skipped !== "")
                    Camera.takeSkipBack();
                else
                    controls.skipAsked();
            }
        }
    }
    T.AbstractButton {
        id: shutter

        objectName: "camera.shutter"
        x: controls.width - width - (controls.upright ? Math.round((controls.width - width) / 2) : Theme.space.s)
        y: controls.height - height - (controls.upright ? Theme.space.s : Math.round((controls.height - height) / 2))
        width: controls.upright ? Math.min(controls.width, Theme.space.touchSession + Theme.space.xl) : Theme.space.touchSession + Theme.space.xxl
        height: width
        visible: !Camera.isReviewing
        enabled: Camera.canShoot || Camera.countdown > 0
        focusPolicy: Qt.TabFocus
        text: Camera.countdown > 0 ? qsTr("Stop the timer") : qsTr("Take the photo")
        Accessible.role: Accessible.Button
        Accessible.name: text
        Accessible.onPressAction: if (enabled)
            clicked()
        Keys.onReturnPressed: clicked()
        Keys.onEnterPressed: clicked()
        onClicked: Camera.shoot()

        background: Rectangle {
            radius: width / 2
            color: Theme.color.card
            border.width: Theme.space.xs
            border.color: shutter.enabled ? Theme.color.accent : Theme.color.outline

            Rectangle {
                anchors.fill: parent
                anchors.margins: Theme.space.s + Theme.space.xs
                radius: width / 2
                color: !shutter.enabled ? Theme.color.sunken : shutter.down ? Theme.color.accentPressed : Theme.color.accent
            }
            Icon {
                anchors.centerIn: parent
                name: Camera.countdown > 0 ? "close" : "camera"
                color: shutter.enabled ? Theme.color.accentInk : Theme.color.inkDisabled
                size: Theme.space.icon + Theme.space.s
            }
            FocusRing {
                shown: shutter.visualFocus
                around: shutter.width / 2
            }
        }
    }
    // While a photo is looked at.
    Grid {
        id: review

        x: controls.upright ? 0 : controls.width - width
        y: controls.upright ? controls.height - height : 0
        columns: controls.upright ? 1 : 3
        spacing: Theme.space.s
        layoutDirection: Qt.LeftToRight
        visible: Camera.isReviewing

        CameraButton {
            objectName: "camera.other"
            width: controls.button
            visible: !controls.confirms && Camera.pictureCount > 1
            enabled: !Camera.busy
            iconName: "switch"
            text: qsTr("%1 of %2", "which photo, of how many").arg(Camera.pictureIndex.toLocaleString(Theme.locale, "f", 0)).arg(Camera.pictureCount.toLocaleString(Theme.locale, "f", 0))
            Accessible.description: qsTr("Shows the other photo of this view")
            onClicked: Camera.showOther()
        }
        CameraButton {
            objectName: "camera.discard"
            width: controls.button
            visible: !controls.confirms
            enabled: !Camera.busy
            iconName: "discard"
            text: qsTr("Discard")
            onClicked: controls.confirms = true
        }
        CameraButton {
            objectName: "camera.discardForGood"
            width: controls.button
            visible: controls.confirms
            enabled: !Camera.busy
            iconName: "discard"
            danger: true
            text: qsTr("Discard for good")
            onClicked: Camera.discard()
        }
        CameraButton {
            objectName: "camera.keep"
            width: controls.button
            visible: controls.confirms
            iconName: "close"
            text: qsTr("Keep it")
            onClicked: controls.confirms = false
        }
        CameraButton {
            objectName: "camera.retake"
            width: controls.button
            visible: !controls.confirms
            iconName: "camera"
            text: qsTr("Take another")
            onClicked: Camera.retake()
        }
    }
}
