// Why the hair is lost, and what must be looked into before it is covered.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: part

    readonly property var values: Consultation.values
    readonly property var choices: Consultation.choices

    objectName: "consultation.cause"
    spacing: Theme.space.l

    Repeater {
        model: Consultation.gates

        ColumnLayout {
            id: gate

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.space.xs

            Banner {
                objectName: "consultation.gate[" + gate.modelData.id + "]"
                Layout.fillWidth: true
                kind: gate.modelData.kind
                title: gate.modelData.title
                text: gate.modelData.text
            }
            TextBlock {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space.l
                visible: gate.modelData.source !== ""
                text: qsTr("Source: %1").arg(gate.modelData.source)
                look: TextBlock.Small
                tone: TextBlock.Secondary
            }
        }
    }
    Card {
        Layout.fillWidth: true
        gap: Theme.space.xl

        ChipGroup {
            Layout.fillWidth: true
            enabled: !Consultation.isSealed
            name: "consultation.reason"
            label: qsTr("What is the hair loss put down to?")
            hint: qsTr("As many as apply.")
            model: part.choices.causes || []
            selected: part.values.causes
            onToggled: id => Consultation.toggle("causes", id)
        }
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("Physician")
        gap: Theme.space.l

        ToggleRow {
            objectName: "consultation.physicianSeen"
            Layout.fillWidth: true
            enabled: !Consultation.isSealed
            text: qsTr("A physician has looked for the cause and ruled out an illness")
            checked: part.values.physicianSeen === true
            onToggled: Consultation.set("physicianSeen", checked)
        }
        DayPicker {
            Layout.fillWidth: true
            visible: part.values.physicianSeen === true
            enabled: !Consultation.isSealed
            name: "consultation.physicianSeenOn"
            label: qsTr("On which day?")
            today: Consultation.today
            to: Consultation.today
            value: part.values.physicianSeenOn
            onChosen: iso => Consultation.set("physicianSeenOn", iso)
        }
        TextEntry {
            Layout.fillWidth: true
            visible: part.values.physicianSeen === true
            enabled: !Consultation.isSealed
            name: "consultation.physician"
            label: qsTr("Who was seen?")
            optional: true
            text: part.values.physician
            onEdited: text => Consultation.type("physician", text)
        }
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("Later")
        gap: Theme.space.l

        ToggleRow {
            objectName: "consultation.growOut"
            Layout.fillWidth: true
            enabled: !Consultation.isSealed
            text: qsTr("Wants to let the hair grow later")
            checked: part.values.wantsToGrowHairOut === true
            onToggled: Consultation.set("wantsToGrowHairOut", checked)
        }
        ToggleRow {
            objectName: "consultation.transplant"
            Layout.fillWidth: true
            enabled: !Consultation.isSealed
            text: qsTr("A hair transplant is planned")
            checked: part.values.transplantPlanned === true
            onToggled: Consultation.set("transplantPlanned", checked)
        }
        ToggleRow {
            objectName: "consultation.mayExtend"
            Layout.fillWidth: true
            enabled: !Consultation.isSealed
            text: qsTr("The area can grow with the hair loss")
            note: qsTr("Who may lose more hair needs a plan that allows for it.")
            checked: part.values.mayExtend === true
            onToggled: Consultation.set("mayExtend", checked)
        }
    }
}
