// Which phase, and where on the scalp.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: part

    readonly property var values: Session.values
    readonly property var choices: Session.choices

    objectName: "session.where"
    spacing: Theme.space.l

    readonly property var scars: values.scars || []
    readonly property bool hasScar: (values.zones || []).indexOf("scar") >= 0

    SessionOffer {
        Layout.fillWidth: true
        part: "where"
    }
    Card {
        Layout.fillWidth: true
        gap: Theme.space.xl

        ChipGroup {
            Layout.fillWidth: true
            enabled: Session.canEdit
            name: "session.phase"
            label: qsTr("Phase")
            multiple: false
            large: true
            model: part.choices.phases || []
            selected: [part.values.phase]
            onToggled: id => Session.choose("phase", id)
        }
        ScalpMap {
            Layout.fillWidth: true
            name: "session.zone"
            label: qsTr("Zones treated")
            zones: part.choices.zones || []
            selected: part.values.zones || []
            readOnly: !Session.canEdit
            onToggled: id => Session.toggle("zones", id)
        }
    }
    Card {
        Layout.fillWidth: true
        visible: part.hasScar
        title: qsTr("The scars")
        gap: Theme.space.m

        TextBlock {
            Layout.fillWidth: true
            visible: Session.canEdit
            text: qsTr("Draw a line for each scar on the head seen from above, or tap where it is. Each has its number, and a photo of its own.")
            tone: TextBlock.Secondary
        }
        Item {
            Layout.fillWidth: true
            implicitHeight: sketch.implicitHeight

            HeadSketch {
                id: sketch

                width: Math.min(parent.width, Theme.space.narrow)
                x: (parent.width - width) / 2
                name: "session.scars"
                label: qsTr("The scars that are treated")
                fromAbove: true
                numbered: true
                clears: false
                large: true
                strokes: part.scars
                readOnly: !Session.canEdit
                onStrokeFinished: stroke => Session.drawScar(stroke)
                onUndone: Session.undoScar()
            }
        }
    }
    SessionPlaces {
        Layout.fillWidth: true
    }
}
