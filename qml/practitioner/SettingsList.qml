// The sections of the settings, each with what is in it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ScrollColumn {
    id: page

    // Where the window is narrow, each opens a page of its own.
    property bool hasBack: false
    readonly property bool wide: !hasBack
    readonly property int shown: Settings.section === Settings.NoSection ? Settings.ClinicSection : Settings.section
    readonly property var sections: [
        {
            "section": Settings.ClinicSection,
            "title": qsTr("Clinic"),
            "note": qsTr("Name, contact, languages"),
            "icon": "heart"
        },
        {
            "section": Settings.PractitionersSection,
            "title": qsTr("Practitioners"),
            "note": qsTr("Who works here, passphrases"),
            "icon": "clients"
        },
        {
            "section": Settings.ProtocolSection,
            "title": qsTr("Protocol"),
            "note": qsTr("Rules, sources, where they differ"),
            "icon": "clipboard"
        },
        {
            "section": Settings.BackupSection,
            "title": qsTr("Back-up"),
            "note": qsTr("Where to, how often, restoring"),
            "icon": "folder"
        },
        {
            "section": Settings.AuditSection,
            "title": qsTr("Audit"),
            "note": qsTr("Who did what, and when"),
            "icon": "history"
        },
        {
            "section": Settings.AppearanceSection,
            "title": qsTr("Language and appearance"),
            "note": qsTr("Of this screen"),
            "icon": "text"
        },
        {
            "section": Settings.TabletSection,
            "title": qsTr("This tablet"),
            "note": qsTr("Lock, name, version"),
            "icon": "lock"
        },
        {
            "section": Settings.InspectionSection,
            "title": qsTr("Inspection"),
            "note": qsTr("All signed texts, lots used"),
            "icon": "search"
        }
    ]

    margin: Theme.space.xl
    gap: Theme.space.xs

    TextBlock {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.m
        text: qsTr("Settings")
        look: TextBlock.Display
    }
    Repeater {
        model: page.sections

        SettingsRow {
            required property var modelData
            required property int index

            objectName: "settings.section[" + index + "]"
            Layout.fillWidth: true
            iconName: modelData.icon
            text: modelData.title
            note: modelData.note
            current: page.wide && page.shown === modelData.section
            chevron: !page.wide
            onClicked: Settings.openSection(modelData.section)
        }
    }
}
