// How this tablet speaks, looks and locks.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ScrollColumn {
    id: page

    readonly property var sizes: [100, 125, 150, 175, 200]
    readonly property var minutes: [1, 2, 5, 10, 15]

    objectName: "settings"
    margin: width >= Theme.breakpoint - Theme.space.rail ? Theme.space.xxl : Theme.space.xl
    gap: Theme.space.l

    PageHeader {
        Layout.fillWidth: true
        title: qsTr("Settings")
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("Language")

        SegmentedChoice {
            Layout.fillWidth: true
            name: "settings.language"
            label: qsTr("Language")
            options: Languages.ownNames
            current: Languages.currentIndex
            onChosen: index => Languages.currentIndex = index
        }
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("Appearance")
        gap: Theme.space.m

        SegmentedChoice {
            Layout.fillWidth: true
            name: "settings.appearance"
            label: qsTr("Appearance")
            options: [qsTr("As the system"), qsTr("Light"), qsTr("Dark")]
            current: Preferences.appearance
            onChosen: index => Preferences.appearance = index
        }
        TextBlock {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.m
            text: qsTr("Text size")
            strong: true
        }
        SegmentedChoice {
            Layout.fillWidth: true
            name: "settings.text"
            label: qsTr("Text size")
            options: page.sizes.map(size => qsTr("%1 %").arg(Number(size).toLocaleString(Qt.locale(Languages.current), 'f', 0)))
            current: page.sizes.indexOf(Preferences.textPercent)
            onChosen: index => Preferences.textPercent = page.sizes[index]
        }
        ToggleRow {
            objectName: "settings.motion"
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.s
            text: qsTr("Less motion")
            note: qsTr("Pages change at once.")
            checked: Preferences.reducedMotion
            onToggled: Preferences.reducedMotion = checked
        }
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
        title: qsTr("This tablet")

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
