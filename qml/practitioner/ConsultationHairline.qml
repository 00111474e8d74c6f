// The hairline, drawn on a head, and how the result shall look.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

GridLayout {
    id: part

    readonly property var values: Consultation.values
    readonly property var choices: Consultation.choices
    readonly property bool wide: width > Theme.space.readable && Theme.textScale < 1.5

    objectName: "consultation.hairlinePart"
    columns: wide ? 2 : 1
    columnSpacing: Theme.space.l
    rowSpacing: Theme.space.l

    Card {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        title: qsTr("Sketch of the hairline")

        Item {
            Layout.fillWidth: true
            implicitHeight: sketch.implicitHeight

            HeadSketch {
                id: sketch

                width: Math.min(parent.width, Theme.space.narrow)
                x: (parent.width - width) / 2
                name: "consultation.sketch"
                label: qsTr("Sketch of the hairline")
                strokes: part.values.sketch
                readOnly: Consultation.isSealed
                onStrokeFinished: stroke => Consultation.addStroke("sketch", stroke)
                onUndone: Consultation.undoStroke("sketch")
                onCleared: Consultation.set("sketch", [])
            }
        }
    }
    Card {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.fillHeight: true
        title: qsTr("How it shall look")
        gap: Theme.space.xl

        ChipGroup {
            Layout.fillWidth: true
            enabled: !Consultation.isSealed
            name: "consultation.hairline"
            label: qsTr("Hairline")
            multiple: false
            model: part.choices.hairlines || []
            selected: [part.values.hairline]
            onToggled: id => Consultation.choose("hairline", id)
        }
        ChipGroup {
            Layout.fillWidth: true
            enabled: !Consultation.isSealed
            name: "consultation.finish"
            label: qsTr("Finish")
            multiple: false
            model: part.choices.finishes || []
            selected: [part.values.finish]
            onToggled: id => Consultation.choose("finish", id)
        }
        LongTextEntry {
            Layout.fillWidth: true
            enabled: !Consultation.isSealed
            name: "consultation.expectations"
            label: qsTr("What the client hopes for")
            hint: qsTr("In their own words.")
            text: part.values.expectations
            onEdited: text => Consultation.type("expectations", text)
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
