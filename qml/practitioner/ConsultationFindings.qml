// What is to be treated: reasons, how much hair is lost, the skin, and where on the scalp.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: part

    readonly property var values: Consultation.values
    readonly property var choices: Consultation.choices

    objectName: "consultation.findings"
    spacing: Theme.space.l

    Card {
        Layout.fillWidth: true
        gap: Theme.space.xl

        ChipGroup {
            Layout.fillWidth: true
            enabled: !Consultation.isSealed
            name: "consultation.indication"
            label: qsTr("What is to be treated?")
            hint: qsTr("As many as apply.")
            model: part.choices.indications || []
            selected: part.values.indications
            onToggled: id => Consultation.toggle("indications", id)
        }
        ChipGroup {
            Layout.fillWidth: true
            visible: Consultation.asksScars
            enabled: !Consultation.isSealed
            name: "consultation.scar"
            label: qsTr("Which kind of scar?")
            model: part.choices.scars || []
            selected: part.values.scars
            onToggled: id => Consultation.toggle("scars", id)
        }
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("Where")
        gap: Theme.space.xl

        ScalpMap {
            Layout.fillWidth: true
            name: "consultation.zone"
            label: qsTr("Zones to treat")
            zones: part.choices.zones || []
            selected: part.values.zones
            readOnly: Consultation.isSealed
            onToggled: id => Consultation.toggle("zones", id)
        }
        NumberEntry {
            Layout.fillWidth: true
            enabled: !Consultation.isSealed
            name: "consultation.area"
            label: qsTr("Area")
            optional: true
            unit: qsTr("cm²")
            stepper: false
            to: 2000
            value: part.values.area
            onEdited: value => Consultation.type("area", value)
        }
    }
    Card {
        Layout.fillWidth: true
        visible: Consultation.asksScars
        title: qsTr("Scars, one by one")

        TextBlock {
            Layout.fillWidth: true
            text: qsTr("The head from above, the forehead at the top. One line for each scar.")
            tone: TextBlock.Secondary
        }
        Item {
            Layout.fillWidth: true
            implicitHeight: scars.implicitHeight

            HeadSketch {
                id: scars

                width: Math.min(parent.width, Theme.space.narrow)
                x: (parent.width - width) / 2
                name: "consultation.scarSketch"
                label: qsTr("Scars, one by one")
                fromAbove: true
                numbered: true
                strokes: part.values.scarSketch
                readOnly: Consultation.isSealed
                onStrokeFinished: stroke => Consultation.addStroke("scarSketch", stroke)
                onUndone: Consultation.undoStroke("scarSketch")
                onCleared: Consultation.set("scarSketch", [])
            }
        }
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("Hair loss")
        gap: Theme.space.xl

        HairLossScale {
            Layout.fillWidth: true
            name: "consultation.norwood"
            label: qsTr("Norwood's stages")
            optional: true
            model: part.choices.norwood || []
            selected: part.values.norwood
            readOnly: Consultation.isSealed
            onChosen: id => Consultation.choose("norwood", id)
        }
        HairLossScale {
            Layout.fillWidth: true
            name: "consultation.ludwig"
            label: qsTr("Ludwig's grades")
            optional: true
            kind: HairLossScale.Ludwig
            model: part.choices.ludwig || []
            selected: part.values.ludwig
            readOnly: Consultation.isSealed
            onChosen: id => Consultation.choose("ludwig", id)
        }
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("Skin and hair")
        gap: Theme.space.xl

        SkinTypePicker {
            Layout.fillWidth: true
            name: "consultation.skin"
            label: qsTr("Skin type after Fitzpatrick")
            model: part.choices.skinTypes || []
            selected: part.values.skinType
            readOnly: Consultation.isSealed
            onChosen: id => Consultation.choose("skinType", id)
        }
        NumberEntry {
            Layout.fillWidth: true
            enabled: !Consultation.isSealed
            name: "consultation.hairCalibre"
            label: qsTr("Thickness of a hair")
            optional: true
            unit: qsTr("µm")
            hint: qsTr("The dots are made as fine as the hair that is there.")
            stepper: false
            from: 10
            to: 300
            value: part.values.hairCalibre
            onEdited: value => Consultation.type("hairCalibre", value)
        }
    }
}
