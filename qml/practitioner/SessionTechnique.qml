// How it was done: angle, depth and size of the dots against what the protocol names, the machine, the look, the
// anaesthetic.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: part

    readonly property var references: Session.references
    readonly property var values: Session.values
    readonly property var choices: Session.choices

    objectName: "session.technique"
    spacing: Theme.space.l

    SessionOffer {
        Layout.fillWidth: true
        part: "how"
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("The dots")
        gap: Theme.space.xl

        SessionMeasure {
            Layout.fillWidth: true
            field: "dotSize"
            label: qsTr("Size of the dots, the smallest")
            unit: qsTr("µm")
            step: 5
            from: 10
            to: 1000
            start: 90
        }
        SessionMeasure {
            Layout.fillWidth: true
            field: "dotSizeTo"
            label: qsTr("The largest, where it varies")
            unit: qsTr("µm")
            step: 5
            from: 10
            to: 1000
            start: 120
        }
        SessionReferences {
            Layout.fillWidth: true
            field: "dotSize"
            title: qsTr("How large is a dot, and a hair?")
        }
        SessionMeasure {
            Layout.fillWidth: true
            field: "depth"
            label: qsTr("Depth of the needle")
            unit: qsTr("mm")
            step: 0.05
            from: 0.05
            to: 5
            start: 0.5
        }
        SessionReferences {
            Layout.fillWidth: true
            field: "depth"
            title: qsTr("How deep? The sources differ")
            differences: part.references.depthDifferences || []
        }
        SessionMeasure {
            Layout.fillWidth: true
            field: "angle"
            label: qsTr("Angle of the needle to the skin")
            unit: qsTr("°")
            step: 5
            to: 90
            start: 90
        }
        SessionReferences {
            Layout.fillWidth: true
            field: "angle"
            title: qsTr("Which angle?")
        }
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("The machine")
        gap: Theme.space.xl

        ChipGroup {
            Layout.fillWidth: true
            visible: (part.choices.machines || []).length > 0
            enabled: Session.canEdit
            name: "session.machineChip"
            label: qsTr("Used before")
            multiple: false
            large: true
            model: part.choices.machines || []
            selected: [part.values.machine]
            onToggled: id => Session.choose("machine", id)
        }
        TextEntry {
            Layout.fillWidth: true
            enabled: Session.canEdit
            name: "session.machine"
            label: qsTr("Machine")
            optional: true
            text: part.values.machine || ""
            onEdited: text => Session.type("machine", text)
        }
        SessionMeasure {
            Layout.fillWidth: true
            field: "speed"
            label: qsTr("Strokes per second")
            unit: ""
            step: 5
            to: 1000
            start: 100
        }
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("The look")
        gap: Theme.space.xl

        ChipGroup {
            Layout.fillWidth: true
            enabled: Session.canEdit
            name: "session.hairline"
            label: qsTr("Hairline")
            multiple: false
            large: true
            model: part.choices.hairlines || []
            selected: [part.values.hairline]
            onToggled: id => Session.choose("hairline", id)
        }
        ChipGroup {
            Layout.fillWidth: true
            enabled: Session.canEdit
            name: "session.look"
            label: qsTr("Finish")
            multiple: false
            large: true
            model: part.choices.finishes || []
            selected: [part.values.finish]
            onToggled: id => Session.choose("finish", id)
        }
        SkinTypePicker {
            Layout.fillWidth: true
            name: "session.skin"
            label: qsTr("Skin type after Fitzpatrick")
            model: part.choices.skinTypes || []
            selected: part.values.skinType || ""
            readOnly: !Session.canEdit
            onChosen: id => Session.choose("skinType", id)
        }
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("Anaesthetic")
        gap: Theme.space.m

        ChipGroup {
            Layout.fillWidth: true
            enabled: Session.canEdit
            name: "session.anaesthetic"
            label: qsTr("Which was used")
            multiple: false
            large: true
            model: part.choices.anaesthetics || []
            selected: [part.values.anaesthetic]
            onToggled: id => Session.choose("anaesthetic", id)
        }
        Repeater {
            model: Session.anaesthetics

            SessionLot {
                Layout.fillWidth: true
                counts: false
            }
        }
    }
}
