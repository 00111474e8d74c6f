import QtQuick
import QtQuick.Layouts
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: sheet

    readonly property var zones: entries([["frontal-hairline", "Front hairline"], ["left-temple", "Left temple"], ["right-temple", "Right temple"], ["mid-scalp", "Mid-scalp"], ["crown", "Crown"], ["left-side", "Left side"], ["right-side", "Right side"], ["back", "Back and donor area"], ["scar", "Scar"]])
    readonly property var norwood: stages("Norwood", ["I", "II", "III", "III-vertex", "IV", "V", "VI", "VII"])

    function entries(list: var): var {
        return list.map(one => ({
                    id: one[0],
                    text: one[1],
                    detail: one[2] || ""
                }));
    }
    function stages(scale: string, list: var): var {
        return list.map(stage => ({
                    id: stage,
                    text: scale + " " + stage.replace("-", " "),
                    detail: "Front and crown are bare or thin, with a band of hair between them."
                }));
    }

    spacing: Theme.space.l

    Card {
        Layout.fillWidth: true
        title: "Scalp map"
        gap: Theme.space.xl

        ScalpMap {
            Layout.fillWidth: true
            name: "sheet.map"
            label: "Area to treat"
            hint: "Tap each zone; tap again to take it out."
            zones: sheet.zones
            selected: ["crown", "left-temple", "left-side"]
            onToggled: id => selected = selected.includes(id) ? selected.filter(one => one !== id) : selected.concat(id)
        }
    }
    Card {
        Layout.fillWidth: true
        title: "Hair loss"
        gap: Theme.space.xl

        HairLossScale {
            Layout.fillWidth: true
            name: "sheet.norwood"
            label: "Norwood"
            model: sheet.norwood
            selected: "IV"
            onChosen: id => selected = id
        }
        HairLossScale {
            Layout.fillWidth: true
            name: "sheet.ludwig"
            label: "Ludwig"
            kind: HairLossScale.Ludwig
            model: sheet.stages("Ludwig", ["I", "II", "III"])
            onChosen: id => selected = id
        }
        HairLossScale {
            Layout.fillWidth: true
            label: "To be read only"
            readOnly: true
            model: sheet.norwood.slice(0, 4)
            selected: "II"
        }
    }
    Card {
        Layout.fillWidth: true
        title: "Skin"

        SkinTypePicker {
            Layout.fillWidth: true
            name: "sheet.skin"
            label: "Skin type"
            hint: "Fitzpatrick I to VI"
            model: sheet.entries([["I", "Type I: very light, always burns", "Pale; never tans. Redness shows clearly."], ["II", "Type II: light, burns easily", "Tans little. Redness shows clearly."], ["III", "Type III: medium, burns at times", "Tans slowly. Some redness shows."], ["IV", "Type IV: olive, burns little", "Tans easily. Redness shows little."], ["V", "Type V: brown, rarely burns", "Redness hardly shows."], ["VI", "Type VI: dark, hardly ever burns", "Redness does not show."]])
            selected: "III"
            onChosen: id => selected = id
        }
    }
    Card {
        Layout.fillWidth: true
        title: "Scalp map, to be read only"

        ScalpMap {
            Layout.fillWidth: true
            label: "Area treated"
            readOnly: true
            zones: sheet.zones
            selected: ["frontal-hairline", "mid-scalp"]
        }
    }
}
