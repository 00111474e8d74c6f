import QtQuick
import QtQuick.Layouts
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    spacing: Theme.space.l

    Repeater {
        model: [
            {
                title: "Primary",
                kind: PushButton.Primary
            },
            {
                title: "Secondary",
                kind: PushButton.Secondary
            },
            {
                title: "Quiet",
                kind: PushButton.Quiet
            },
            {
                title: "Danger",
                kind: PushButton.Danger
            }
        ]

        Card {
            id: group

            required property var modelData

            Layout.fillWidth: true
            title: modelData.title

            Flow {
                Layout.fillWidth: true
                spacing: Theme.space.l

                PushButton {
                    kind: group.modelData.kind
                    text: "Continue"
                }
                PushButton {
                    kind: group.modelData.kind
                    iconName: "plus"
                    text: "With an icon"
                }
                PushButton {
                    kind: group.modelData.kind
                    text: "Pressed"
                    down: true
                }
                PushButton {
                    kind: group.modelData.kind
                    text: "Working"
                    busy: true
                }
                PushButton {
                    kind: group.modelData.kind
                    text: "Not now"
                    enabled: false
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        title: "Choices"

        ChoiceRow {
            Layout.fillWidth: true
            text: "I take it now"
        }
        ChoiceRow {
            Layout.fillWidth: true
            text: "I took it, and stopped"
            note: "The last time counts."
            checked: true
        }
        SegmentedChoice {
            Layout.fillWidth: true
            options: ["As the system", "Light", "Dark"]
            current: 1
        }
        ToggleRow {
            Layout.fillWidth: true
            text: "Less motion"
            note: "Pages change at once."
            checked: true
        }
        ToggleRow {
            Layout.fillWidth: true
            text: "Off"
        }
    }
}
