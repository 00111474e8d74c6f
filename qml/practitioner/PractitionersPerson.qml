// One of those who work here: their name, their role, and their leaving.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

SettingsSectionPage {
    id: page

    title: Practitioners.name
    backName: "settings.person.back"
    toList: false
    onBack: Practitioners.goBack()

    Banner {
        objectName: "settings.person.problem"
        Layout.fillWidth: true
        visible: Practitioners.problem !== ""
        kind: Meaning.Decline
        text: Practitioners.problem
    }
    Card {
        Layout.fillWidth: true
        gap: Theme.space.xl

        TextEntry {
            Layout.fillWidth: true
            name: "settings.person.name"
            label: qsTr("Name")
            help: qsTr("Shown where one picks oneself to unlock, so anybody with the tablet can read it.")
            text: Practitioners.name
            error: Practitioners.nameProblem
            onEdited: text => Practitioners.name = text
            onAccepted: Practitioners.save()
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space.m
            visible: Practitioners.mayChangeRole

            TextBlock {
                Layout.fillWidth: true
                text: qsTr("Role")
                strong: true
            }
            SegmentedChoice {
                Layout.fillWidth: true
                name: "settings.person.role"
                label: qsTr("Role")
                options: Practitioners.roles
                current: Practitioners.role
                onChosen: index => Practitioners.role = index
            }
        }
        PushButton {
            objectName: "settings.person.save"
            text: qsTr("Save")
            busy: Practitioners.busy
            enabled: !Practitioners.busy
            onClicked: Practitioners.save()
        }
    }
    Card {
        Layout.fillWidth: true
        visible: Clinic.isOwner && !Practitioners.canUnlock
        title: qsTr("No way in")

        TextBlock {
            Layout.fillWidth: true
            text: qsTr("This person cannot unlock the tablet. Let them choose a passphrase here if they shall.")
            tone: TextBlock.Secondary
        }
        PushButton {
            objectName: "settings.person.wayIn"
            kind: PushButton.Secondary
            iconName: "key"
            text: qsTr("Choose a passphrase")
            onClicked: Practitioners.beginWayIn()
        }
    }
    Card {
        Layout.fillWidth: true
        visible: Practitioners.mayRemove
        title: qsTr("When they leave")

        TextBlock {
            Layout.fillWidth: true
            text: qsTr("Their way in is taken away at once; what they recorded stays. Whoever kept an older copy of this tablet's files, and the passphrase, can still open that copy.")
            tone: TextBlock.Secondary
        }
        PushButton {
            objectName: "settings.person.remove"
            kind: PushButton.Danger
            text: qsTr("Take their way in away")
            enabled: !Practitioners.busy
            onClicked: leaving.open()
        }
    }

    AskDialog {
        id: leaving

        name: "settings.person.leaving"
        question: qsTr("Take the way in of %1 away?").arg(Practitioners.name)
        text: qsTr("From now on they cannot unlock this tablet. You can let them in again later, with a new passphrase.")
        destroyText: qsTr("Take it away")
        onDiscardChosen: Practitioners.remove()
    }
}
