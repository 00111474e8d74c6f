// Depth and size of the dots where they are otherwise than in the rest of the session, zone by zone and scar by scar.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Card {
    id: places

    readonly property var values: Session.values
    readonly property var rows: values.places || []
    // Only where there are others: chips that are made anew lose the focus, and the page its place.
    property var chips: []
    readonly property string told: rows.filter(row => row.told !== row.text).map(row => row.told).join("\n")
    property string chosen: ""
    readonly property var row: rows.find(row => row.id === chosen) || null

    visible: rows.length > 0
    title: qsTr("Where it was done otherwise")
    gap: Theme.space.l
    onRowsChanged: {
        const next = rows.map(row => ({
                    "id": row.id,
                    "text": row.text
                }));
        if (JSON.stringify(next) !== JSON.stringify(chips))
            chips = next;
    }

    TextBlock {
        Layout.fillWidth: true
        text: qsTr("Only where depth or dots differ from the rest of the session: tap the place.")
        tone: TextBlock.Secondary
    }
    TextBlock {
        objectName: "session.placesTold"
        Layout.fillWidth: true
        visible: places.told !== ""
        text: places.told
    }
    ChipGroup {
        Layout.fillWidth: true
        name: "session.place"
        label: qsTr("Which place")
        multiple: false
        large: true
        model: places.chips
        selected: [places.chosen]
        onToggled: id => places.chosen = places.chosen === id ? "" : id
    }
    NumberEntry {
        Layout.fillWidth: true
        visible: places.row !== null
        name: "session.placeDepth"
        label: places.row ? qsTr("Depth here: %1").arg(places.row.text) : ""
        enabled: Session.canEdit
        optional: true
        large: true
        unit: qsTr("mm")
        step: 0.05
        from: 0.05
        to: 5
        start: Number(places.values.depth) || 0.5
        value: places.row ? places.row.depth : ""
        onEdited: value => Session.setPlace(places.chosen, "depth", value)
    }
    NumberEntry {
        Layout.fillWidth: true
        visible: places.row !== null
        name: "session.placeDots"
        label: places.row ? qsTr("Size of the dots here: %1").arg(places.row.text) : ""
        enabled: Session.canEdit
        optional: true
        large: true
        unit: qsTr("µm")
        step: 5
        from: 10
        to: 1000
        start: Number(places.values.dotSize) || 90
        value: places.row ? places.row.dotSize : ""
        onEdited: value => Session.setPlace(places.chosen, "dotSize", value)
    }
}
