// What left the vault before: when, what for, and who decided it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: list

    required property string name
    required property string title
    required property var exported
    property string note: ""

    visible: exported.length > 0
    spacing: Theme.space.m

    TextBlock {
        Layout.fillWidth: true
        visible: text !== ""
        text: list.title
        strong: true
    }
    TextBlock {
        Layout.fillWidth: true
        visible: text !== ""
        text: list.note
        tone: TextBlock.Secondary
    }
    Repeater {
        model: list.exported

        FactRow {
            required property var modelData
            required property int index

            objectName: list.name + "[" + index + "]"
            Layout.fillWidth: true
            label: modelData.when
            value: modelData.who === "" ? modelData.what : modelData.what + " · " + modelData.who
        }
    }
}
