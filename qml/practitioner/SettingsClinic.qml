// What the clinic says of itself, on every form, copy and page.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Item {
    id: page

    property bool hasBack: false
    readonly property bool locked: !Clinic.isOwner || Settings.busy

    component Entry: TextEntry {
        required property int field

        Layout.fillWidth: true
        text: Settings.values[field]
        error: Settings.problems[field]
        box.readOnly: page.locked
        onEdited: text => Settings.put(field, text)
    }

    SettingsSectionPage {
        anchors.fill: parent
        anchors.bottomMargin: bar.visible ? bar.height : 0
        title: qsTr("Clinic")
        hasBack: page.hasBack

        Banner {
            Layout.fillWidth: true
            visible: !Clinic.isOwner
            kind: Meaning.Defer
            text: qsTr("Only the owner can change this.")
        }
        Banner {
            objectName: "settings.clinic.problem"
            Layout.fillWidth: true
            visible: Settings.problem !== ""
            kind: Meaning.Decline
            text: Settings.problem
        }
        Banner {
            objectName: "settings.clinic.saved"
            Layout.fillWidth: true
            visible: Settings.saved
            kind: Meaning.Clear
            text: qsTr("It is saved.")
        }
        Card {
            Layout.fillWidth: true
            title: qsTr("As clients know it")
            gap: Theme.space.xl

            Entry {
                name: "settings.clinic.name"
                field: Settings.Name
                label: qsTr("Name of the clinic")
                help: qsTr("As your clients know it. It stands on every form and every copy.")
            }
            Entry {
                name: "settings.clinic.address"
                field: Settings.Address
                label: qsTr("Address")
                optional: true
            }
            Entry {
                name: "settings.clinic.phone"
                field: Settings.Phone
                label: qsTr("Phone")
                optional: true
                help: qsTr("The number your clients call when something worries them.")
                hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhDialableCharactersOnly
            }
            Entry {
                name: "settings.clinic.email"
                field: Settings.Email
                label: qsTr("E-mail")
                optional: true
                hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhEmailCharactersOnly
            }
            Entry {
                name: "settings.clinic.website"
                field: Settings.Website
                label: qsTr("Website")
                optional: true
                hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhUrlCharactersOnly
            }
            Entry {
                name: "settings.clinic.page"
                field: Settings.AftercarePage
                label: qsTr("Page for aftercare")
                optional: true
                help: qsTr("Where the page that stipplectl aftercare publish makes can be reached, with https. Codes for clients' telephones open it.")
                hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhUrlCharactersOnly
            }
            Entry {
                name: "settings.clinic.hours"
                field: Settings.OpeningHours
                label: qsTr("Opening hours")
                optional: true
                help: qsTr("In your own words, for instance: Tuesday to Saturday, 10 to 19.")
            }
            Entry {
                name: "settings.clinic.urgent"
                field: Settings.UrgentAdvice
                label: qsTr("When the clinic is closed")
                optional: true
                help: qsTr("Where a client turns with a warning sign at night: an emergency number, a hospital.")
            }
        }
        Card {
            Layout.fillWidth: true
            title: qsTr("How it works")
            gap: Theme.space.xl

            Entry {
                name: "settings.clinic.zone"
                field: Settings.Zone
                label: qsTr("Time zone")
                help: qsTr("The day of a session is counted in it.")
            }
            Repeater {
                model: page.locked ? [] : Settings.zones

                ChoiceRow {
                    required property string modelData
                    required property int index

                    objectName: "settings.clinic.zone[" + index + "]"
                    Layout.fillWidth: true
                    Layout.topMargin: -Theme.space.m
                    text: modelData
                    onClicked: Settings.put(Settings.Zone, modelData)
                }
            }
            Entry {
                name: "settings.clinic.currency"
                field: Settings.Currency
                label: qsTr("Currency")
                optional: true
                help: qsTr("Three letters, like EUR or USD: for quotes.")
            }
            Entry {
                name: "settings.clinic.age"
                field: Settings.MinimumAge
                label: qsTr("Youngest age of a client")
                optional: true
                help: qsTr("Empty: as the protocol says.")
                hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhDigitsOnly
            }
        }
        Card {
            Layout.fillWidth: true
            title: qsTr("Languages")
            gap: Theme.space.m

            TextBlock {
                Layout.fillWidth: true
                text: qsTr("The clinic works in")
                strong: true
            }
            SegmentedChoice {
                Layout.fillWidth: true
                name: "settings.clinic.language"
                label: qsTr("The clinic works in")
                options: Settings.languageNames
                current: Settings.languageIndex
                enabled: !page.locked
                onChosen: index => Settings.languageIndex = index
            }
            TextBlock {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.m
                text: qsTr("Clients may choose")
                strong: true
            }
            Repeater {
                model: Settings.languageNames

                ToggleRow {
                    required property string modelData
                    required property int index

                    objectName: "settings.clinic.offer[" + index + "]"
                    Layout.fillWidth: true
                    text: modelData
                    enabled: !page.locked
                    checked: Settings.clientLanguages[index]
                    onToggled: {
                        Settings.offer(index, checked);
                        checked = Qt.binding(() => Settings.clientLanguages[index]);
                    }
                }
            }
        }
        SettingsKeeping {
            Layout.fillWidth: true
            locked: page.locked
        }
    }
    ActionBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: Settings.unsaved

        PushButton {
            objectName: "settings.clinic.discard"
            kind: PushButton.Secondary
            text: qsTr("Discard the changes")
            enabled: !Settings.busy
            onClicked: Settings.discard()
        }
        Item {
            Layout.fillWidth: true
        }
        PushButton {
            objectName: "settings.clinic.save"
            text: qsTr("Save")
            busy: Settings.busy
            enabled: !Settings.busy
            onClicked: Settings.save()
        }
    }
}
