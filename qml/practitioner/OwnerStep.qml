import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    spacing: Theme.space.xl
    Component.onCompleted: owner.takeFocus()

    TextBlock {
        Layout.fillWidth: true
        text: qsTr("And who are you?")
        look: TextBlock.Display
    }
    Card {
        Layout.fillWidth: true

        TextEntry {
            id: owner

            Layout.fillWidth: true
            name: "firstStart.owner"
            label: qsTr("Your name")
            help: qsTr("You become the owner of this vault. You can add your colleagues later.")
            text: FirstStart.owner
            error: FirstStart.ownerProblem
            onEdited: text => FirstStart.owner = text
            onAccepted: FirstStart.next()
        }
    }
}
