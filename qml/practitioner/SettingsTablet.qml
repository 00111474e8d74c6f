// This tablet: when it locks, what it is called, where its vault lies.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Item {
    id: page

    property bool hasBack: false
    readonly property var minutes: [1, 2, 5, 10, 15]

    SettingsSectionPage {
        anchors.fill: parent
        anchors.bottomMargin: bar.visible ? bar.height : 0
        title: qsTr("This tablet")
        hasBack: page.hasBack

        Banner {
            Layout.fillWidth: true
            visible: Settings.problem !== ""
            kind: Meaning.Decline
            text: Settings.problem
        }
        Card {
            Layout.fillWidth: true
            title: qsTr("Lock")
            gap: Theme.space.m

            TextBlock {
                Layout.fillWidth: true
                text: qsTr("When nobody touches the tablet for")
                strong: true
            }
            SegmentedChoice {
                Layout.fillWidth: true
                name: "settings.idle"
                label: qsTr("When nobody touches the tablet for")
                options: page.minutes.map(minutes => qsTr("%Ln min", "minutes", minutes))
                current: page.minutes.indexOf(Preferences.idleMinutes)
                onChosen: index => Preferences.idleMinutes = page.minutes[index]
            }
            PushButton {
                objectName: "settings.lock"
                Layout.topMargin: Theme.space.s
                kind: PushButton.Secondary
                iconName: "lock"
                text: qsTr("Lock now")
                onClicked: Gate.lock()
            }
        }
        Card {
            Layout.fillWidth: true
            gap: Theme.space.xl

            TextEntry {
                Layout.fillWidth: true
                name: "settings.tablet.name"
                label: qsTr("What this tablet is called")
                help: qsTr("To tell it from your other ones, for instance: front desk.")
                optional: true
                text: Settings.values[Settings.DeviceName]
                box.readOnly: !Clinic.isOwner || Settings.busy
                onEdited: text => Settings.put(Settings.DeviceName, text)
                onAccepted: Settings.save()
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.space.m

                FactRow {
                    Layout.fillWidth: true
                    label: qsTr("Unlocked by")
                    value: Gate.practitionerName
                }
                FactRow {
                    Layout.fillWidth: true
                    label: qsTr("The vault lies in")
                    value: Gate.folder
                }
                FactRow {
                    Layout.fillWidth: true
                    label: qsTr("Version")
                    value: Application.version
                }
            }
        }
    }
    ActionBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: Settings.unsaved

        Item {
            Layout.fillWidth: true
        }
        PushButton {
            objectName: "settings.tablet.save"
            text: qsTr("Save")
            busy: Settings.busy
            enabled: !Settings.busy
            onClicked: Settings.save()
        }
    }
}
