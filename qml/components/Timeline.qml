// What was, is and will be, by day: a line with a mark for each row. `model`: objects {id, day, title, detail, when, kind},
// `when` one of Timeline.Past, Now, Future, `kind` a Meaning (Neutral where it is left out). Rows that lead somewhere
// (`opens`) are buttons.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.Theme

ColumnLayout {
    id: line

    enum When { Past, Now, Future }

    property string name: ""
    property string label: ""
    property var model: []
    property bool opens: false
    readonly property bool inColumns: width > Theme.space.narrow && Theme.textScale < 1.5

    signal opened(id: string)

    function said(row: var): string {
        const states = [qsTr("done"), qsTr("now"), qsTr("to come")];
        return [row.day, row.title, row.detail || "", states[row.when]].filter(word => word !== "").join(", ");
    }

    spacing: 0
    Accessible.role: Accessible.List
    Accessible.name: label

    Repeater {
        id: rows

        model: line.model

        T.AbstractButton {
            id: row

            required property var modelData
            required property int index
            readonly property int when: modelData.when
            readonly property color mark: meaning.kind === Meaning.Neutral ? (when === Timeline.Future ? Theme.color.outline : Theme.color.accent) : meaning.ink

            objectName: line.name + "[" + modelData.id + "]"
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.space.touch, implicitContentHeight + topPadding + bottomPadding)
            topPadding: Theme.space.m
            bottomPadding: Theme.space.m
            enabled: line.opens
            hoverEnabled: line.opens
            focusPolicy: line.opens ? Qt.StrongFocus : Qt.NoFocus
            Accessible.role: line.opens ? Accessible.Button : Accessible.ListItem
            Accessible.name: line.said(modelData)
            Accessible.ignored: !line.opens // then its words are read one by one
            onClicked: line.opened(modelData.id)
            Keys.onReturnPressed: clicked()
            Keys.onEnterPressed: clicked()
            Accessible.onPressAction: if (enabled)
                clicked()

            Meaning {
                id: meaning

                kind: row.modelData.kind || Meaning.Neutral
            }

            contentItem: RowLayout {
                spacing: Theme.space.l

                TextBlock {
                    Layout.preferredWidth: Theme.space.fieldShort
                    Layout.alignment: Qt.AlignTop
                    visible: line.inColumns
                    text: row.modelData.day
                    tone: row.when === Timeline.Now ? TextBlock.Accent : TextBlock.Secondary
                    strong: row.when === Timeline.Now
                    Accessible.ignored: line.opens
                }
                Rail {
                    Layout.preferredWidth: Theme.space.icon
                    Layout.fillHeight: true
                    when: row.when
                    mark: row.mark
                    goesOn: row.index < rows.count - 1 ? row.height : 0
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    TextBlock {
                        Layout.fillWidth: true
                        visible: !line.inColumns
                        text: row.modelData.day
                        look: TextBlock.Small
                        tone: row.when === Timeline.Now ? TextBlock.Accent : TextBlock.Secondary
                        strong: row.when === Timeline.Now
                        Accessible.ignored: line.opens
                    }
                    TextBlock {
                        Layout.fillWidth: true
                        text: row.modelData.title
                        strong: row.when !== Timeline.Future
                        Accessible.ignored: line.opens
                    }
                    RowLayout {
                        Layout.fillWidth: true
                        visible: (row.modelData.detail || "") !== ""
                        spacing: Theme.space.xs

                        Icon {
                            Layout.alignment: Qt.AlignTop
                            Layout.topMargin: Theme.space.focusLine
                            visible: meaning.kind !== Meaning.Neutral
                            name: meaning.iconName
                            color: meaning.ink
                            size: Theme.space.iconSmall
                        }
                        TextBlock {
                            Layout.fillWidth: true
                            text: row.modelData.detail || ""
                            color: meaning.kind === Meaning.Neutral ? Theme.color.inkSecondary : meaning.ink
                            Accessible.ignored: line.opens
                        }
                    }
                }
                Icon {
                    visible: line.opens
                    name: "forward"
                    color: Theme.color.inkSecondary
                }
            }
            background: Rectangle {
                radius: Theme.space.smallRadius
                color: row.down ? Theme.color.accentSoft : row.hovered ? Theme.color.field : "transparent"

                FocusRing {
                    shown: row.visualFocus
                    around: Theme.space.smallRadius
                }
            }
        }
    }

    // The row's mark and the line to the next one; what is to come is dashed.
    component Rail: Item {
        id: rail

        required property int when
        required property color mark
        property real goesOn: 0 // as far as the next mark; 0: the last
        readonly property real length: goesOn - dot.height - Theme.space.s
        readonly property bool isPast: when === Timeline.Past

        Column {
            anchors.horizontalCenter: parent.horizontalCenter
            y: dot.y + dot.height + Theme.space.xs
            spacing: rail.isPast ? 0 : Theme.space.xs

            Repeater {
                model: rail.goesOn <= 0 ? 0 : rail.isPast ? 1 : Math.floor(rail.length / (2 * Theme.space.xs))

                Rectangle {
                    width: Theme.space.focusLine
                    height: rail.isPast ? rail.length : Theme.space.xs
                    color: rail.isPast ? Theme.color.accent : Theme.color.outline
                }
            }
        }
        Rectangle {
            id: dot

            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.max(0, (Theme.type.body * 1.4 - height) / 2)
            width: Theme.space.l
            height: width
            radius: width / 2
            color: rail.isPast ? rail.mark : Theme.color.card
            border.width: Theme.space.focusLine
            border.color: rail.mark

            Rectangle {
                anchors.centerIn: parent
                visible: rail.when === Timeline.Now
                width: parent.width / 2
                height: width
                radius: width / 2
                color: rail.mark
            }
        }
    }
}
