// A date as far as it is known, in its parts: "2026", "2026-3", "2026-3-14". A time that stands behind it stays.
pragma ComponentBehavior: Bound
import QtQuick
import Stipple.App
import Stipple.Theme
import Stipple.Components

Grid {
    id: date

    required property FormItem item
    required property int index
    readonly property string typed: item.answers[index] ?? ""
    readonly property var parts: [typed.split(" ")[0].split("-")[2] ?? "", typed.split(" ")[0].split("-")[1] ?? "", typed.split(" ")[0].split("-")[0] ?? "", typed.split(" ")[1] ?? ""]
    readonly property string time: parts[3]
    readonly property var labels: [item.kind === FormItem.DateTime ? qsTr("Day") : qsTr("Day, if you know"), qsTr("Month"), qsTr("Year")]

    function give(part, text) {
        const now = parts.slice();
        now[part] = text.trim();
        const day = now[2] + "-" + now[1] + "-" + now[0];
        item.setAnswer(index, day === "--" ? now[3] : now[3] === "" ? day : day + " " + now[3]);
    }

    // Positioners rather than layouts: at 200 % these put the boxes where they stood before the text had its height.
    columns: Theme.textScale < 1.5 ? 3 : 1
    columnSpacing: Theme.space.m
    rowSpacing: Theme.space.m

    Repeater {
        model: 3

        Column {
            id: part

            required property int index

            width: (date.width - (date.columns - 1) * date.columnSpacing) / date.columns
            spacing: Theme.space.xs

            TextBlock {
                width: parent.width
                text: date.labels[part.index]
                tone: TextBlock.Secondary
                Accessible.ignored: true
            }
            InputBox {
                objectName: "form.field[" + date.item.path + "]." + ["day", "month", "year"][part.index]
                width: parent.width
                font.pixelSize: Theme.type.clientBody
                maximumLength: part.index === 2 ? 4 : 2
                wrong: date.item.problem !== ""
                inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhPreferNumbers
                text: date.parts[part.index]
                Accessible.name: date.item.text + " " + date.labels[part.index]
                Accessible.description: date.item.problem
                onTextEdited: date.give(part.index, text)
                onActiveFocusChanged: if (!activeFocus)
                    date.item.leave()
            }
        }
    }
}
