// Nobody's name is shown: the tablet waits to be given to the practitioner, or for the client to come back to it.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ScrollColumn {
    id: cover

    readonly property bool isHandedBack: Kiosk.phase === Kiosk.HandedBack

    objectName: "kiosk.cover"
    cap: Theme.space.narrow
    centred: true
    gap: Theme.space.xl

    Mark {
        Layout.alignment: Qt.AlignHCenter
        size: Theme.space.avatarLarge - Theme.space.s
    }
    TextBlock {
        objectName: "kiosk.cover.title"
        Layout.fillWidth: true
        text: Kiosk.practitioner === "" ? qsTr("Please give this tablet back") : qsTr("Please give this tablet to %1").arg(Kiosk.practitioner)
        look: TextBlock.Display
        horizontalAlignment: Text.AlignHCenter
    }
    TextBlock {
        Layout.fillWidth: true
        text: cover.isHandedBack ? qsTr("Thank you. Your answers are safe.") : qsTr("It has been lying here for a while. Your answers are safe.")
        look: TextBlock.Lead
        tone: TextBlock.Secondary
        horizontalAlignment: Text.AlignHCenter
    }
    Banner {
        objectName: "kiosk.cover.problem"
        Layout.fillWidth: true
        visible: Kiosk.saveProblem !== ""
        kind: Meaning.Decline
        title: qsTr("The last entry is not saved yet.")
        text: Kiosk.saveProblem
        action: qsTr("Try again")
        onActed: Kiosk.tryAgain()
    }
    PushButton {
        objectName: "kiosk.takeBack"
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.space.touchLarge
        iconName: "lock"
        text: qsTr("For staff: unlock")
        onClicked: Kiosk.takeBack()
    }
    PushButton {
        objectName: "kiosk.goOn"
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.space.touchLarge
        kind: PushButton.Secondary
        text: qsTr("Go on filling in")
        onClicked: Kiosk.goOn()
    }
}
