// The scalp by its zones, to be tapped: from above and from both sides. `zones`: objects {id, text}, the ids those of
// records::Zone; one that cannot be shown on a head (a scar) stands as a chip below. What is selected is the caller's;
// a tap only asks, by toggled(). Left is the client's left in every language, so nothing here is mirrored.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.Components // for HeadFigure: a C++ type is seen only through its module
import Stipple.Theme

FieldFrame {
    id: map

    property string name: ""
    property var zones: []
    property var selected: []
    property bool readOnly: false
    property string hint: ""
    property string problem: ""
    readonly property bool wide: width >= Theme.space.wide - Theme.space.xxxl * 2
    readonly property var drawn: zones.filter(zone => zone.id !== "scar")
    readonly property var undrawn: zones.filter(zone => zone.id === "scar")

    signal toggled(id: string)

    function isSelected(id: string): bool {
        return selected.indexOf(id) >= 0;
    }
    function words(): string {
        const chosen = zones.filter(zone => isSelected(zone.id)).map(zone => zone.text);
        return chosen.length === 0 ? qsTr("No zone is chosen.") : chosen.join(qsTr(", ", "between the zones of a list"));
    }

    help: hint
    error: problem
    errorName: name + ".problem"

    ColumnLayout {
        id: page

        width: parent.width
        spacing: Theme.space.m

        Item {
            id: heads

            // Three in a row, the middle one larger; or the one from above over the two sides.
            readonly property real gap: Theme.space.l
            readonly property real tall: map.wide ? Math.min(Theme.space.narrow * 0.85, (page.width - 2 * gap) / (above.ratio + 2 * 0.84)) : Math.min(Theme.space.narrow * 0.95, page.width / above.ratio * 0.9)
            readonly property real small: map.wide ? tall * 0.84 : Math.min(tall * 0.84, (page.width - gap) / 2)

            Layout.fillWidth: true
            implicitHeight: map.wide ? tall : tall + gap + small
            Accessible.role: Accessible.Grouping
            Accessible.name: map.label

            Head {
                id: leftSide

                view: HeadFigure.LeftSide
                x: map.wide ? (heads.width - heads.small * 2 - above.width - heads.gap * 2) / 2 : (heads.width - heads.small * 2 - heads.gap) / 2
                y: map.wide ? heads.tall - height : heads.tall + heads.gap
                height: heads.small
            }
            Head {
                id: above

                view: HeadFigure.Top
                x: (heads.width - width) / 2
                height: heads.tall
            }
            Head {
                view: HeadFigure.RightSide
                x: map.wide ? above.x + above.width + heads.gap : leftSide.x + leftSide.width + heads.gap
                y: leftSide.y
                height: heads.small
            }
        }
        ChipGroup {
            Layout.fillWidth: true
            visible: map.undrawn.length > 0
            enabled: !map.readOnly
            name: map.name
            label: qsTr("Also")
            model: map.undrawn
            selected: map.selected
            onToggled: id => map.toggled(id)
        }
        TextBlock {
            Layout.fillWidth: true
            objectName: map.name + ".words"
            text: map.words()
            tone: TextBlock.Secondary
        }
    }

    component Head: HeadFigure {
        id: head

        width: height * ratio
        skin: Theme.color.sunken
        line: Theme.color.outline
        lineWidth: Theme.space.line * 1.5
        Accessible.ignored: true

        Repeater {
            model: map.drawn

            T.AbstractButton {
                id: zone

                required property var modelData
                readonly property string zoneId: modelData.id
                // All of them are reached in the view from above; the sides repeat some, for the finger.
                readonly property bool isFirst: head.view === HeadFigure.Top

                function name(): string {
                    const sides = ["", ".left", ".right"];
                    return map.name + sides[head.view] + "[" + zoneId + "]";
                }

                objectName: name()
                x: Math.round(shape.place.x * head.width)
                y: Math.round(shape.place.y * head.height)
                width: Math.round(shape.place.width * head.width)
                height: Math.round(shape.place.height * head.height)
                visible: width > 0
                text: modelData.text
                checkable: true // the role that Qt 6.4 tells is the template's own
                checked: map.isSelected(zoneId)
                enabled: !map.readOnly
                hoverEnabled: true
                focusPolicy: isFirst ? Qt.StrongFocus : Qt.NoFocus
                containmentMask: shape
                Accessible.role: Accessible.CheckBox
                Accessible.name: text
                Accessible.ignored: !isFirst
                Accessible.checkable: true
                Accessible.checked: checked
                Accessible.onPressAction: clicked()
                Accessible.onToggleAction: clicked()
                onClicked: {
                    map.toggled(zoneId);
                    checked = Qt.binding(() => map.isSelected(zoneId)); // what is selected stays the caller's
                }
                Keys.onReturnPressed: clicked()
                Keys.onEnterPressed: clicked()

                z: checked || visualFocus ? 1 : 0

                HeadZone {
                    id: shape

                    anchors.fill: parent
                    view: head.view
                    zone: zone.zoneId
                    fill: zone.down ? Theme.color.accentSoftPressed : zone.checked ? Theme.color.accentSoft : zone.hovered ? Theme.color.field : Theme.color.card
                    line: zone.checked || zone.visualFocus ? Theme.color.accent : Theme.color.outline
                    lineWidth: zone.visualFocus ? Theme.space.focusLine * 2 : zone.checked ? Theme.space.focusLine : Theme.space.line
                }
                // Only where it fits: the words stand below, too.
                TextBlock {
                    x: (shape.room.x - shape.place.x) * head.width
                    y: (shape.room.y + shape.room.height / 2 - shape.place.y) * head.height - height / 2
                    width: shape.room.width * head.width
                    visible: width > 0 && contentWidth <= width && height <= shape.room.height * head.height + Theme.space.xs
                    text: zone.text
                    look: TextBlock.Caption
                    color: zone.checked ? Theme.color.accent : Theme.color.inkSecondary
                    strong: zone.checked
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.WordWrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
