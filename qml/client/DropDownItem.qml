// One of many, from a list that opens.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: dropDown

    required property FormItem item

    spacing: Theme.space.m

    SelectControl {
        objectName: "form.list[" + dropDown.item.path + "]"
        Layout.fillWidth: true
        large: true
        model: dropDown.item.options
        current: dropDown.item.chosen[0] ?? -1
        placeholder: qsTr("Choose")
        wrong: dropDown.item.problem !== ""
        Accessible.name: dropDown.item.text
        Accessible.description: dropDown.item.problem
        onChosen: index => dropDown.item.choose(index, true)
    }
    ChoiceExtras {
        Layout.fillWidth: true
        item: dropDown.item
    }
}
