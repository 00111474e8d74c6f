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
}
