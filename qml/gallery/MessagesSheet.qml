import QtQuick
import QtQuick.Layouts
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    spacing: Theme.space.l

    Card {
        Layout.fillWidth: true
        title: "Pills"

        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.s

            Repeater {
                model: ["Neutral", "Accent", "Ready", "Consent to re-sign", "Treatable from 4 December", "Not treatable"]

                StatusPill {
                    required property string modelData
                    required property int index

                    kind: index
                    text: modelData
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        title: "Banners"

        Repeater {
            model: ["Nothing to worry about.", "A hint.", "Screening is clear.", "The consent text has changed since this client signed.", "Minoxidil was used on 4 November. Treatment is possible from 4 December.", "The client could not be saved: the storage is full. Nothing was lost."]

            Banner {
                required property string modelData
                required property int index

                Layout.fillWidth: true
                kind: index
                text: modelData
                title: index > 2 ? "What it is about" : ""
                action: index === 5 ? "Try again" : ""
            }
        }
    }
    Card {
        Layout.fillWidth: true
        title: "Progress"

        StepBar {
            Layout.fillWidth: true
            steps: 7
            done: 3
            current: 3
        }
        BusyRing {}
    }
    Card {
        Layout.fillWidth: true

        EmptyState {
            Layout.fillWidth: true
            iconName: "person-add"
            title: "Your first client"
            text: "Nobody is in here yet. A name is enough to begin with."
            action: "New client"
        }
    }
    PushButton {
        objectName: "gallery.ask"
        text: "Ask something"
        onClicked: ask.open()
    }
    AskDialog {
        id: ask

        name: "ask"
        question: "Keep what you changed?"
        text: "Something on this page is not saved yet."
        acceptText: "Save"
        destroyText: "Discard the changes"
        cancelText: "Go on editing"
    }
}
