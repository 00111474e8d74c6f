// What the camera sees, with the earlier photo of the same view laid over it; or a photo that was taken.
pragma ComponentBehavior: Bound
import QtQuick
import Stipple.App
import Stipple.Theme
import Stipple.Components

Rectangle {
    id: stage

    readonly property rect content: Camera.isReviewing ? photo.content : preview.content
    readonly property bool sees: !Camera.isReviewing && Camera.state === Camera.Running

    color: Theme.color.stage
    radius: Theme.space.radius
    border.width: Theme.space.line
    border.color: Theme.color.hairline
    clip: true

    Binding {
        target: Level
        property: "isWatching"
        value: stage.sees
    }

    // Painted before it is shown, in the size in which it is shown.
    function tellRoom() {
        Camera.showRoom(room.width, room.height);
    }

    Item {
        id: caption

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space.m
        height: Math.max(titles.height, verdict.visible ? verdict.height : 0)
        visible: Camera.viewTitle !== ""

        Column {
            id: titles

            anchors.left: parent.left
            width: parent.width - (verdict.visible ? verdict.width + Theme.space.m : 0)

            TextBlock {
                objectName: "camera.viewTitle"
                width: parent.width
                text: Camera.viewTitle
                look: TextBlock.Title
                color: Theme.color.stageInk
            }
            TextBlock {
                objectName: "camera.viewHint"
                width: parent.width
                visible: text !== ""
                text: Camera.isReviewing ? Camera.pictureTold : Camera.skipped !== "" ? qsTr("Skipped: %1").arg(Camera.skipped) : Camera.viewHint
                color: Theme.color.stageInk
            }
        }
        // The sharpness and the light, and how the tablet is held.
        Column {
            id: verdict

            anchors.right: parent.right
            visible: stage.sees && (Camera.verdict !== "" || Level.isKnown)
            spacing: Theme.space.xs

            StatusPill {
                objectName: "camera.verdict"
                anchors.right: parent.right
                visible: Camera.verdict !== ""
                kind: Camera.isGood ? Meaning.Clear : Meaning.Caution
                text: Camera.verdict
            }
            StatusPill {
                objectName: "camera.level"
                anchors.right: parent.right
                visible: Level.isKnown
                kind: Level.isLevel ? Meaning.Clear : Meaning.Neutral
                iconName: Level.isLevel ? "check" : "turn"
                text: Level.told
            }
        }
    }
    Item {
        id: room

        anchors.top: caption.visible ? caption.bottom : parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.topMargin: Theme.space.s
        onWidthChanged: stage.tellRoom()
        onHeightChanged: stage.tellRoom()

        Picture {
            id: preview

            objectName: "camera.preview"
            anchors.fill: parent
            visible: stage.sees
            picture: Camera.preview
        }
        Picture {
            objectName: "camera.ghost"
            anchors.fill: parent
            visible: stage.sees && Camera.hasGhost && Camera.ghostOpacity > 0
            opacity: Camera.ghostOpacity
            picture: Camera.ghost
        }
        // How it is to be held, where there is no earlier photo to say it.
        Icon {
            anchors.centerIn: parent
            visible: stage.sees && !Camera.hasGhost && preview.content.height > 0
            name: Camera.viewFigure
            size: Math.round(Math.min(preview.content.width, preview.content.height) * 0.9)
            color: Theme.color.stageInk
            opacity: 0.3
        }
        Repeater {
            model: stage.sees && Camera.showsGrid ? 4 : 0

            Rectangle {
                required property int index
                readonly property bool lies: index >= 2
                readonly property real at: (index % 2 + 1) / 3

                x: preview.content.x + (lies ? 0 : Math.round(preview.content.width * at))
                y: preview.content.y + (lies ? Math.round(preview.content.height * at) : 0)
                width: lies ? preview.content.width : Theme.space.line
                height: lies ? Theme.space.line : preview.content.height
                color: Theme.color.stageInk
                opacity: 0.5
            }
        }
        // The horizon as it lies across the picture, between two marks where it belongs.
        Item {
            id: horizon

            readonly property real reach: Math.min(preview.content.width, preview.content.height) * 0.25

            x: preview.content.x + preview.content.width / 2
            y: preview.content.y + preview.content.height / 2
            visible: stage.sees && Level.isKnown && !Level.isFlat && preview.content.height > 0

            Repeater {
                model: [-1, 1]

                Rectangle {
                    required property int modelData

                    x: modelData * horizon.reach * 1.15 - width / 2
                    y: -height / 2
                    width: horizon.reach * 0.2
                    height: Theme.space.focusLine
                    color: Theme.color.stageInk
                }
            }
            Rectangle {
                objectName: "camera.horizon"
                x: -horizon.reach
                y: -height / 2
                width: 2 * horizon.reach
                height: Level.isLevel ? Theme.space.xs : Theme.space.focusLine
                rotation: -Level.degrees
                antialiasing: true
                color: Theme.color.stageInk
            }
        }
        Picture {
            id: photo

            objectName: "camera.photo"
            anchors.fill: parent
            visible: Camera.isReviewing
            picture: Camera.picture
        }
        BusyRing {
            anchors.centerIn: parent
            visible: Camera.isReviewing && !photo.filled
            color: Theme.color.stageInk
            size: Theme.space.iconLarge
        }
        CameraTrouble {
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.space.xl, Theme.space.narrow)
            visible: !Camera.isReviewing && Camera.state !== Camera.Running
        }
        Rectangle {
            anchors.centerIn: parent
            visible: Camera.countdown > 0
            width: Theme.type.display * 3
            height: width
            radius: width / 2
            color: Theme.color.scrim

            TextBlock {
                objectName: "camera.countdown"
                anchors.centerIn: parent
                text: Camera.countdown.toLocaleString(Theme.locale, "f", 0)
                look: TextBlock.Display
                color: Theme.color.stageInk
                font.pixelSize: Theme.type.display * 2
            }
        }
    }
    // What just happened; gone with the next photo.
    StatusPill {
        objectName: "camera.saved"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.m
        visible: Camera.saved !== ""
        kind: Meaning.Clear
        text: Camera.saved
        width: Math.min(implicitWidth, parent.width - 2 * Theme.space.m)
    }
}
