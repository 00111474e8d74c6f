// How long the clinic keeps what: it is what an erasure leaves, and until when. The law differs from country to country.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Card {
    id: card

    required property bool locked
    readonly property var fields: [
        {
            field: Settings.KeepTreatment,
            label: qsTr("Sessions, consultations and check-ins")
        },
        {
            field: Settings.KeepConsents,
            label: qsTr("Consents, answers and screenings")
        },
        {
            field: Settings.KeepPhotos,
            label: qsTr("Photos")
        },
        {
            field: Settings.KeepQuotes,
            label: qsTr("Quotes")
        }
    ]

    title: qsTr("How long records are kept")

    TextBlock {
        Layout.fillWidth: true
        text: qsTr("In years after a client's last visit. Nothing is erased by itself; when you erase a client, this is what stays, locked away, and until when. Empty: it goes at once.")
        tone: TextBlock.Secondary
    }
    GridLayout {
        Layout.fillWidth: true
        columns: card.width > Theme.space.readable && Theme.textScale < 1.5 ? 2 : 1
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.l

        Repeater {
            model: card.fields

            NumberEntry {
                required property var modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                name: "settings.clinic.keep[" + modelData.field + "]"
                label: modelData.label
                unit: qsTr("years")
                to: 100
                enabled: !card.locked
                value: Settings.values[modelData.field]
                problem: Settings.problems[modelData.field]
                onEdited: value => Settings.put(modelData.field, value)
            }
        }
    }
    TextEntry {
        Layout.fillWidth: true
        name: "settings.clinic.keepWhy"
        label: qsTr("Which law or rule says so")
        maximumLength: 400
        enabled: !card.locked
        text: Settings.values[Settings.KeepWhy]
        error: Settings.problems[Settings.KeepWhy]
        onEdited: text => Settings.put(Settings.KeepWhy, text)
    }
}
