// How well the two lie over each other, or why they do not; and the way to show by hand what belongs together.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    spacing: Theme.space.s

    Banner {
        objectName: "compare.apart"
        Layout.fillWidth: true
        visible: Compare.state === Compare.Apart
        kind: Meaning.Caution
        title: qsTr("Not laid over each other")
        text: Compare.said
        action: qsTr("Show three places")
        onActed: Compare.beginPointing()
    }
    Banner {
        objectName: "compare.asked"
        Layout.fillWidth: true
        visible: Compare.state === Compare.Pointing
        kind: Meaning.Accent
        text: Compare.asked
    }
    Flow {
        Layout.fillWidth: true
        visible: Compare.state === Compare.Pointing
        spacing: Theme.space.s

        PushButton {
            objectName: "compare.undo"
            kind: PushButton.Secondary
            text: qsTr("Take the last place back")
            enabled: Compare.places.length > 0
            onClicked: Compare.undoPoint()
        }
        PushButton {
            objectName: "compare.stop"
            kind: PushButton.Quiet
            text: qsTr("Stop")
            onClicked: Compare.endPointing()
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: Compare.state === Compare.Laid
        spacing: Theme.space.m

        TextBlock {
            objectName: "compare.said"
            width: Math.min(implicitWidth, parent.width)
            height: Math.max(implicitHeight, again.height)
            verticalAlignment: Text.AlignVCenter
            text: Compare.said
            tone: TextBlock.Secondary
        }
        PushButton {
            id: again

            objectName: "compare.byHand"
            kind: PushButton.Quiet
            text: qsTr("Show three places instead")
            onClicked: Compare.beginPointing()
        }
    }
}
