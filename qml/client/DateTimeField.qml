// A day with a time of day.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: field

    required property FormItem item
    required property int index

    spacing: Theme.space.m

    DateItem {
        id: date

        Layout.fillWidth: true
        item: field.item
        index: field.index
    }
    TimeEntry {
        Layout.fillWidth: true
        name: "form.field[" + field.item.path + "].time"
        label: qsTr("Time")
        spoken: field.item.text + " " + label
        large: true
        value: date.time
        onEdited: value => date.give(3, value)
        onFocusLeft: field.item.leave()
    }
}
