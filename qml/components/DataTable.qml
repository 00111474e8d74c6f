// Rows of facts in columns, sorted by a tap on a column's name. `columns`: objects {id, title, share, number};
// `rows`: objects {id, cells: {column: words}, sorts: {column: value}}, where `sorts` may be left out. Up, Down, Home and
// End go through the rows, Return opens one. Where columns do not fit, each row tells its facts one under another.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.Theme

ColumnLayout {
    id: table

    property string name: ""
    property string label: ""
    property var columns: []
    property var rows: []
    property string sortedBy: ""
    property bool descending: false
    property string emptyText: qsTr("Nothing here yet.")
    property bool opens: true
    readonly property bool inColumns: width >= columns.length * Theme.type.body * 7.5
    readonly property var sorted: {
        if (sortedBy === "")
            return rows;
        const key = row => row.sorts && row.sorts[sortedBy] !== undefined ? row.sorts[sortedBy] : row.cells[sortedBy];
        const way = descending ? -1 : 1;
        return rows.map((row, at) => [row, at]).sort((a, b) => {
            const x = key(a[0]);
            const y = key(b[0]);
            const order = typeof x === "number" && typeof y === "number" ? x - y : String(x).localeCompare(String(y));
            return order !== 0 ? way * order : a[1] - b[1];
        }).map(pair => pair[0]);
    }

    signal opened(id: string)

    function sortBy(column: string) {
        descending = sortedBy === column ? !descending : false;
        sortedBy = column;
    }
    function said(row: var): string {
        return columns.map(column => column.title + ": " + row.cells[column.id]).join(", ");
    }
    function share(column: var): int {
        return column.share || 1;
    }

    spacing: 0
    Accessible.role: Accessible.Table
    Accessible.name: label

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: table.inColumns ? Theme.space.m : 0
        Layout.rightMargin: Layout.leftMargin + (table.opens ? Theme.space.icon + Theme.space.m : 0)
        visible: table.inColumns
        spacing: Theme.space.m

        Repeater {
            model: table.columns

            SortButton {
                required property var modelData

                column: modelData
                Layout.fillWidth: true
                Layout.preferredWidth: table.share(modelData)
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: !table.inColumns
        spacing: Theme.space.l

        Repeater {
            model: table.columns

            SortButton {
                required property var modelData

                column: modelData
                atStart: true
            }
        }
    }
    Hairline {
        Layout.fillWidth: true
    }
    Repeater {
        id: lines

        model: table.sorted

        T.AbstractButton {
            id: line

            required property var modelData
            required property int index

            function go(to: int) {
                const row = lines.itemAt(Math.max(0, Math.min(lines.count - 1, to)));
                if (row)
                    row.forceActiveFocus(Qt.TabFocusReason);
            }

            objectName: table.name + "[" + modelData.id + "]"
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.space.touchLarge, implicitContentHeight + topPadding + bottomPadding)
            leftPadding: Theme.space.m
            rightPadding: Theme.space.m
            topPadding: Theme.space.s
            bottomPadding: Theme.space.s
            text: table.said(modelData)
            hoverEnabled: table.opens
            focusPolicy: Qt.StrongFocus
            Accessible.role: table.opens ? Accessible.Button : Accessible.Row
            Accessible.name: text
            onClicked: if (table.opens)
                table.opened(modelData.id)
            Keys.onReturnPressed: clicked()
            Keys.onEnterPressed: clicked()
            Keys.onUpPressed: go(index - 1)
            Keys.onDownPressed: go(index + 1)
            Keys.onPressed: event => {
                event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End;
                if (event.accepted)
                    go(event.key === Qt.Key_Home ? 0 : lines.count - 1);
            }

            contentItem: RowLayout {
                spacing: Theme.space.m

                GridLayout {
                    Layout.fillWidth: true
                    columns: table.inColumns ? table.columns.length : 1
                    columnSpacing: Theme.space.m
                    rowSpacing: 0

                    Repeater {
                        model: table.columns

                        TextBlock {
                            required property var modelData
                            required property int index
                            readonly property string value: line.modelData.cells[modelData.id]

                            Layout.fillWidth: true
                            Layout.preferredWidth: table.inColumns ? table.share(modelData) : -1
                            text: table.inColumns || index === 0 ? value : qsTr("%1: %2", "a column's name: its value").arg(modelData.title).arg(value)
                            tone: index === 0 || modelData.number ? TextBlock.Ink : TextBlock.Secondary
                            strong: index === 0
                            horizontalAlignment: modelData.number && table.inColumns ? Text.AlignRight : Text.AlignLeft
                            Accessible.ignored: true
                        }
                    }
                }
                Icon {
                    visible: table.opens
                    name: "forward"
                    color: Theme.color.inkSecondary
                }
            }
            background: Rectangle {
                radius: Theme.space.smallRadius
                color: line.down ? Theme.color.accentSoft : line.hovered ? Theme.color.field : "transparent"

                Hairline {
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.bottom: parent.bottom
                    visible: line.index < lines.count - 1
                }
                FocusRing {
                    shown: line.visualFocus
                    around: Theme.space.smallRadius
                    gap: -2 * Theme.space.focusLine
                }
            }
        }
    }
    TextBlock {
        Layout.fillWidth: true
        Layout.margins: Theme.space.l
        visible: table.rows.length === 0
        text: table.emptyText
        tone: TextBlock.Secondary
    }

    component SortButton: T.AbstractButton {
        id: head

        required property var column
        property bool atStart: !column.number
        readonly property bool isSorting: table.sortedBy === column.id

        objectName: table.name + ".sort[" + column.id + "]"
        implicitWidth: implicitContentWidth
        implicitHeight: Math.max(Theme.space.touch, implicitContentHeight + 2 * Theme.space.s)
        text: column.title
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.ColumnHeader
        Accessible.name: !isSorting ? text : table.descending ? qsTr("%1, sorted, largest first").arg(text) : qsTr("%1, sorted, smallest first").arg(text)
        Accessible.onPressAction: clicked()
        onClicked: table.sortBy(column.id)
        Keys.onReturnPressed: clicked()
        Keys.onEnterPressed: clicked()

        contentItem: RowLayout {
            spacing: Theme.space.xs

            Item {
                Layout.fillWidth: !head.atStart
            }
            TextBlock {
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                text: head.text
                look: TextBlock.Small
                tone: head.isSorting || head.hovered ? TextBlock.Accent : TextBlock.Secondary
                strong: true
                Accessible.ignored: true
            }
            Icon {
                visible: head.isSorting
                name: "down"
                rotation: table.descending ? 0 : 180
                color: Theme.color.accent
                size: Theme.space.iconSmall
            }
            Item {
                Layout.fillWidth: head.atStart
            }
        }
        background: Item {
            FocusRing {
                shown: head.visualFocus
                around: Theme.space.smallRadius
                gap: 0
            }
        }
    }
}
