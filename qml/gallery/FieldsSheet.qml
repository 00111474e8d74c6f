import QtQuick
import QtQuick.Layouts
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    spacing: Theme.space.l

    Card {
        Layout.fillWidth: true
        title: "Text"
        gap: Theme.space.xl

        TextEntry {
            Layout.fillWidth: true
            label: "Empty"
            placeholder: "What one would type"
        }
        TextEntry {
            Layout.fillWidth: true
            label: "With help"
            optional: true
            help: "Day, month, year"
            text: "14.3.1980"
        }
        TextEntry {
            Layout.fillWidth: true
            label: "Wrong"
            error: "This is not an e-mail address. One has the form name@example.org."
            text: "amina@"
        }
        TextEntry {
            Layout.fillWidth: true
            label: "Not now"
            enabled: false
            text: "Cannot be changed"
        }
    }
    Card {
        Layout.fillWidth: true
        title: "Passphrases"
        gap: Theme.space.xl

        Repeater {
            model: [1, 2, 3, 4]

            PassphraseEntry {
                required property int modelData

                Layout.fillWidth: true
                label: "Strength " + modelData
                text: "correct horse"
                strength: modelData
                strengthText: ["", "Too easy to guess.", "Still too easy to guess.", "Strong enough.", "Very strong."][modelData]
            }
        }
    }
    Card {
        Layout.fillWidth: true
        title: "Search"

        SearchBox {
            Layout.fillWidth: true
            placeholderText: "Search by name, phone or e-mail"
        }
        SearchBox {
            Layout.fillWidth: true
            placeholderText: "Search by name, phone or e-mail"
            text: "amina"
        }
    }
    Card {
        Layout.fillWidth: true
        title: "Signature"

        SignaturePad {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.space.readable
            name: "sheet.signature"
            onStrokeFinished: stroke => strokes = strokes.concat([stroke])
            onCleared: strokes = []
            onUndone: strokes = strokes.slice(0, -1)
        }
    }
}
