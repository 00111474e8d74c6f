// Why there is nothing to see, and what to do about it. On the stage.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: trouble

    readonly property bool waits: Camera.state === Camera.Loading || Camera.state === Camera.Starting

    spacing: Theme.space.m

    BusyRing {
        Layout.alignment: Qt.AlignHCenter
        visible: trouble.waits
        color: Theme.color.stageInk
        size: Theme.space.iconLarge
    }
    Icon {
        Layout.alignment: Qt.AlignHCenter
        visible: !trouble.waits
        name: "camera"
        color: Theme.color.stageInk
        size: Theme.space.avatarLarge
    }
    TextBlock {
        objectName: "camera.troubleTitle"
        Layout.fillWidth: true
        text: trouble.waits ? qsTr("The camera is starting …") : Camera.troubleTitle
        look: TextBlock.Title
        color: Theme.color.stageInk
        horizontalAlignment: Text.AlignHCenter
    }
    TextBlock {
        objectName: "camera.trouble"
        Layout.fillWidth: true
        visible: text !== ""
        text: Camera.trouble
        look: TextBlock.Lead
        color: Theme.color.stageInk
        horizontalAlignment: Text.AlignHCenter
    }
    PushButton {
        objectName: "camera.tryAgain"
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space.m
        Layout.preferredHeight: Math.max(Theme.space.touchSession, implicitHeight)
        Layout.maximumWidth: trouble.width
        visible: Camera.state === Camera.NoCamera || Camera.state === Camera.Denied || Camera.state === Camera.Failed || Camera.state === Camera.Unplugged
        focusPolicy: Qt.TabFocus
        text: qsTr("Try again")
        onClicked: Camera.tryAgain()
    }
}
