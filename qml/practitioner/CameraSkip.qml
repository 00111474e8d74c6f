// Why this view is not photographed: one tap, no typing.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Rectangle {
    id: skip

    signal done

    color: Theme.color.card
    radius: Theme.space.radius
    border.width: Theme.space.line
    border.color: Theme.color.hairline
    Accessible.role: Accessible.Dialog
    Accessible.name: question.text

    ScrollColumn {
        anchors.fill: parent
        cap: Theme.space.narrow
        margin: Theme.space.xl
        gap: Theme.space.m

        TextBlock {
            id: question

            Layout.fillWidth: true
            text: qsTr("Why is “%1” not photographed?").arg(Camera.viewTitle)
            look: TextBlock.Title
        }
        Repeater {
            model: Camera.skipReasons

            PushButton {
                required property string modelData
                required property int index

                objectName: "camera.skipReason[" + index + "]"
                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(Theme.space.touchSession, implicitHeight)
                kind: PushButton.Secondary
                text: modelData
                onClicked: {
                    Camera.skip(modelData);
                    skip.done();
                }
            }
        }
        PushButton {
            objectName: "camera.skipCancel"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(Theme.space.touchSession, implicitHeight)
            kind: PushButton.Quiet
            text: qsTr("Go back")
            onClicked: skip.done()
        }
    }
}
