// Photographing a client with gloves on: everything is a tap on something large, and the shutter is also the space bar,
// a volume key and a pedal.
import QtQuick
import Stipple.App
import Stipple.Theme
import Stipple.Components

FocusScope {
    id: page

    readonly property bool wide: width > height
    readonly property int gap: Theme.space.m
    property bool asksWhy: false

    objectName: "camera"
    focus: true
    Component.onCompleted: forceActiveFocus()
    Keys.onPressed: event => {
        switch (event.key) {
        case Qt.Key_Space:
        case Qt.Key_PageDown:
        case Qt.Key_VolumeUp:
        case Qt.Key_VolumeDown:
        case Qt.Key_Camera:
            event.accepted = true;
            if (!event.isAutoRepeat && !asksWhy)
                Camera.shoot();
            break;
        case Qt.Key_Escape:
            event.accepted = asksWhy || Camera.isReviewing;
            if (asksWhy)
                asksWhy = false;
            else if (Camera.isReviewing)
                Camera.retake();
            break;
        }
    }

    Item {
        id: head

        x: page.gap
        y: Theme.space.s
        width: page.width - 2 * page.gap
        height: Math.max(back.height, titles.height, tools.height)

        CameraButton {
            id: back

            objectName: "camera.back"
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            iconName: "back"
            text: qsTr("Back")
            onClicked: Navigator.back()
        }
        Column {
            id: titles

            anchors.left: back.right
            anchors.leftMargin: Theme.space.m
            anchors.right: tools.left
            anchors.rightMargin: Theme.space.m
            anchors.verticalCenter: parent.verticalCenter

            TextBlock {
                objectName: "camera.title"
                width: parent.width
                text: Camera.title
                look: TextBlock.Title
            }
            TextBlock {
                objectName: "camera.progress"
                width: parent.width
                text: Camera.progress !== "" ? qsTr("%1 · %2", "a client's name, how many views are done").arg(Camera.name).arg(Camera.progress) : Camera.name
                tone: TextBlock.Secondary
            }
        }
        CameraButton {
            id: tools

            objectName: "camera.next"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: visible ? implicitWidth : 0
            visible: Camera.cameras.length > 1
            iconName: "switch"
            text: qsTr("Other camera")
            onClicked: {
                const all = Camera.cameras;
                let here = 0;
                for (let i = 0; i < all.length; ++i) {
                    if (all[i].id === Camera.camera)
                        here = i;
                }
                Camera.useCamera(all[(here + 1) % all.length].id);
            }
        }
    }
    Banner {
        id: problem

        objectName: "camera.problem"
        x: page.gap
        y: head.y + head.height + Theme.space.s
        width: page.width - 2 * page.gap
        height: visible ? implicitHeight : 0
        visible: Camera.problem !== ""
        kind: Meaning.Decline
        text: Camera.problem
        action: Camera.canSaveAgain ? qsTr("Save again") : ""
        onActed: Camera.saveAgain()
    }
    Item {
        id: body

        x: page.gap
        y: problem.y + problem.height + (problem.visible ? Theme.space.s : 0)
        width: page.width - 2 * page.gap
        height: page.height - y - page.gap

        CameraStrip {
            id: strip

            upright: page.wide
            x: 0
            y: page.wide ? 0 : stage.y + stage.height + page.gap
            width: page.wide ? 2 * tile + Theme.space.s : body.width
            height: page.wide ? body.height : Math.min(wanted, 2 * tall + Theme.space.s)
        }
        CameraStage {
            id: stage

            x: page.wide ? strip.width + page.gap : 0
            y: 0
            width: page.wide ? controls.x - page.gap - x : body.width
            height: page.wide ? body.height : body.height - strip.height - controls.height - 2 * page.gap
        }
        CameraSkip {
            anchors.fill: stage
            visible: page.asksWhy
            onDone: page.asksWhy = false
        }
        CameraControls {
            id: controls

            upright: page.wide
            x: page.wide ? body.width - width : 0
            y: page.wide ? 0 : body.height - height
            width: page.wide ? wide : body.width
            height: page.wide ? body.height : wanted
            enabled: !page.asksWhy
            onSkipAsked: page.asksWhy = true
        }
    }
}
