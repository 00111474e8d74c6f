import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    spacing: Theme.space.xl
    Component.onCompleted: first.takeFocus()

    TextBlock {
        Layout.fillWidth: true
        text: qsTr("Choose a passphrase")
        look: TextBlock.Display
    }
    TextBlock {
        Layout.fillWidth: true
        text: qsTr("It unlocks everything on this tablet. Nobody can look it up for you, so choose one you will remember: four or five words that do not belong together.")
        look: TextBlock.Lead
        tone: TextBlock.Secondary
    }
    Card {
        Layout.fillWidth: true
        gap: Theme.space.xl

        PassphraseEntry {
            id: first

            Layout.fillWidth: true
            name: "firstStart.passphrase"
            label: qsTr("Passphrase")
            strength: FirstStart.strength
            strengthText: FirstStart.strengthText
            error: FirstStart.passphraseProblem
            onEdited: text => FirstStart.setPassphrase(text)
            onAccepted: second.takeFocus()
        }
        PassphraseEntry {
            id: second

            Layout.fillWidth: true
            name: "firstStart.repeat"
            label: qsTr("The same once more")
            error: FirstStart.repeatProblem
            onEdited: text => FirstStart.setRepeated(text)
            onAccepted: FirstStart.next()
        }
    }
}
