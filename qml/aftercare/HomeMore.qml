// Everything else: check-ins and their way to the clinic, the hour of the reminder, earlier sessions, another pack, how
// the screen speaks and looks.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ScrollColumn {
    id: page

    readonly property var sizes: [100, 125, 150, 175, 200]

    signal packAsked
    signal signsAsked
    signal dayOpened

    objectName: "home.more"
    gap: Theme.space.xl

    HomeHead {
        Layout.fillWidth: true
        title: qsTr("More")
        onSignsAsked: page.signsAsked()
    }
    HomeCheckIns {
        Layout.fillWidth: true
    }
    HomeReminder {
        Layout.fillWidth: true
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("Your sessions")

        Repeater {
            model: HomeDays.sessions

            ChoiceRow {
                required property var modelData
                required property int index

                objectName: "home.session[" + index + "]"
                Layout.fillWidth: true
                implicitHeight: Theme.space.touchSession
                text: modelData.text
                checked: modelData.isShown
                onClicked: {
                    HomeDays.showSession(modelData.id);
                    page.dayOpened();
                }
            }
        }
        PushButton {
            objectName: "home.openAnother"
            Layout.fillWidth: true
            large: true
            kind: PushButton.Secondary
            iconName: "plus"
            text: qsTr("Open a new file or code")
            onClicked: page.packAsked()
        }
    }
    CareCall {
        Layout.fillWidth: true
        name: "home.more"
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("Language and appearance")

        SegmentedChoice {
            Layout.fillWidth: true
            name: "home.language"
            label: qsTr("Language")
            options: Languages.ownNames
            current: Languages.currentIndex
            onChosen: index => Languages.currentIndex = index
        }
        SegmentedChoice {
            Layout.fillWidth: true
            name: "home.appearance"
            label: qsTr("Appearance")
            options: [qsTr("As the system"), qsTr("Light"), qsTr("Dark")]
            current: Preferences.appearance
            onChosen: index => Preferences.appearance = index
        }
        CareText {
            Layout.fillWidth: true
            text: qsTr("Text size")
            strong: true
        }
        SegmentedChoice {
            Layout.fillWidth: true
            name: "home.text"
            label: qsTr("Text size")
            options: page.sizes.map(size => qsTr("%1 %").arg(Number(size).toLocaleString(Qt.locale(Languages.current), 'f', 0)))
            current: page.sizes.indexOf(Preferences.textPercent)
            onChosen: index => Preferences.textPercent = page.sizes[index]
        }
    }
}
