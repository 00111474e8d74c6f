// One client: what is known.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ScrollColumn {
    id: page

    readonly property bool twoColumns: width > Theme.space.readable + Theme.space.xxxl

    objectName: "client"
    cap: Theme.space.wide
    margin: width >= Theme.breakpoint - Theme.space.rail ? Theme.space.xxl : Theme.space.xl
    gap: Theme.space.xl

    PageHeader {
        Layout.fillWidth: true
        title: Client.name
        overline: Client.since
        hasBack: true
        backName: "client.back"
        onBack: Navigator.back()

        PushButton {
            objectName: "client.edit"
            kind: PushButton.Secondary
            iconName: "edit"
            text: qsTr("Edit")
            enabled: Client.known
            onClicked: Navigator.openForm(Client.clientId)
        }
    }
    Banner {
        objectName: "client.problem"
        Layout.fillWidth: true
        visible: Client.problem !== ""
        kind: Meaning.Decline
        text: Client.problem
    }
    GridLayout {
        Layout.fillWidth: true
        visible: Client.known
        columns: page.twoColumns ? 2 : 1
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.l

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            title: qsTr("Contact")

            FactRow {
                objectName: "client.phone"
                Layout.fillWidth: true
                label: qsTr("Phone")
                value: Client.phone
            }
            FactRow {
                Layout.fillWidth: true
                label: qsTr("E-mail")
                value: Client.email
            }
            FactRow {
                Layout.fillWidth: true
                label: qsTr("Language of the forms")
                value: Client.language
            }
            Item {
                Layout.fillHeight: true
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            title: qsTr("Person")

            FactRow {
                Layout.fillWidth: true
                label: qsTr("Date of birth")
                value: Client.born
            }
            FactRow {
                Layout.fillWidth: true
                label: qsTr("In an emergency, call")
                value: Client.emergency
            }
            Item {
                Layout.fillHeight: true
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: Client.notes.length > 0
        title: qsTr("Notes")

        Repeater {
            model: Client.notes

            TextBlock {
                required property string modelData
                required property int index

                objectName: "client.note[" + index + "]"

                Layout.fillWidth: true
                text: modelData
            }
        }
    }
}
