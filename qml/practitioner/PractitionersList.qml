// Everybody who works here, or did; adding somebody, and one's own passphrase.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

SettingsSectionPage {
    title: qsTr("Practitioners")

    Banner {
        objectName: "settings.people.done"
        Layout.fillWidth: true
        visible: Practitioners.done !== ""
        kind: Meaning.Clear
        text: Practitioners.done
    }
    Card {
        Layout.fillWidth: true
        padding: Theme.space.s
        gap: 0

        Repeater {
            id: people

            model: Practitioners.people

            PersonRow {
                required property string note
                required property int index

                objectName: "settings.people.row[" + index + "]"
                Layout.fillWidth: true
                detail: note
                chevron: Clinic.isOwner
                divided: index < people.count - 1
                onClicked: Practitioners.openPerson(index)
            }
        }
    }
    PushButton {
        objectName: "settings.people.add"
        visible: Clinic.isOwner
        iconName: "person-add"
        text: qsTr("Add somebody")
        onClicked: Practitioners.beginAdding()
    }
    PushButton {
        objectName: "settings.people.own"
        kind: PushButton.Secondary
        iconName: "key"
        text: Practitioners.pinOffered ? qsTr("Change my passphrase or PIN") : qsTr("Change my passphrase")
        onClicked: Practitioners.beginOwnSecret()
    }
    TextBlock {
        Layout.fillWidth: true
        text: qsTr("Roles decide what this app offers to whom. They are no lock: whoever can unlock the tablet holds the key to all of it.")
        look: TextBlock.Small
        tone: TextBlock.Secondary
    }
}
