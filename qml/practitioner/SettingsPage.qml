// The settings: a list of sections beside the open one; where the window is narrow, a list that opens them.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Item {
    id: page

    readonly property bool wide: width >= Theme.breakpoint && Theme.textScale <= 1.5
    readonly property int shown: Settings.section === Settings.NoSection && wide ? Settings.ClinicSection : Settings.section
    objectName: "settings"

    Rectangle {
        id: side

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        visible: page.wide
        width: page.wide ? Math.round(page.width * 0.3) : 0
        color: Theme.color.card

        Rectangle {
            anchors.right: parent.right
            height: parent.height
            width: Theme.space.line
            color: Theme.color.hairline
        }
        Loader {
            anchors.fill: parent
            active: page.wide
            sourceComponent: list
        }
    }
    Loader {
        id: body

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: side.right
        anchors.right: parent.right
        focus: true
        sourceComponent: {
            switch (page.shown) {
            case Settings.ClinicSection:
                return clinic;
            case Settings.PractitionersSection:
                return practitioners;
            case Settings.ProtocolSection:
                return protocol;
            case Settings.BackupSection:
                return backup;
            case Settings.AuditSection:
                return audit;
            case Settings.AppearanceSection:
                return appearance;
            case Settings.TabletSection:
                return tablet;
            case Settings.InspectionSection:
                return inspection;
            default:
                return list;
            }
        }
    }

    // Not within the components: those that are loaded must not reach out of themselves.
    Binding {
        target: body.item
        property: "hasBack"
        value: !page.wide
        when: body.item !== null
        restoreMode: Binding.RestoreNone
    }

    Component {
        id: list

        SettingsList {}
    }
    Component {
        id: clinic

        SettingsClinic {}
    }
    Component {
        id: practitioners

        SettingsPractitioners {}
    }
    Component {
        id: protocol

        SettingsProtocol {}
    }
    Component {
        id: backup

        SettingsBackup {}
    }
    Component {
        id: audit

        SettingsAudit {}
    }
    Component {
        id: appearance

        SettingsAppearance {}
    }
    Component {
        id: tablet

        SettingsTablet {}
    }
    Component {
        id: inspection

        SettingsInspection {}
    }
}
