// What is typed: a line, several lines, a number, a time; a date in its parts, as far as it is known.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: fields

    required property FormItem item
    readonly property string fieldFile: {
        switch (item.kind) {
        case FormItem.Date:
            return "DateItem.qml";
        case FormItem.DateTime:
            return "DateTimeField.qml";
        case FormItem.Time:
            return "TimeField.qml";
        case FormItem.Lines:
            return "LinesField.qml";
        case FormItem.Slider:
            return "SliderField.qml";
        case FormItem.Scale:
            return "ScaleField.qml";
        case FormItem.WebAddress:
            return "WebAddressField.qml";
        default:
            return "LineField.qml";
        }
    }

    spacing: Theme.space.m

    Repeater {
        model: fields.item.answers.length

        Loader {
            required property int index

            Layout.fillWidth: true
            Component.onCompleted: setSource(fields.fieldFile, {
                item: fields.item,
                index: index
            })
        }
    }
    PushButton {
        objectName: "form.more[" + fields.item.path + "]"
        visible: fields.item.canAdd
        kind: PushButton.Quiet
        iconName: "plus"
        text: qsTr("One more")
        onClicked: fields.item.add()
    }
}
