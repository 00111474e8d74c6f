// How this screen speaks and looks, for whoever sits before it.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

SettingsSectionPage {
    id: page

    readonly property var sizes: [100, 125, 150, 175, 200]

    title: qsTr("Language and appearance")

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
}
