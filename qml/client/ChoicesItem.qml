// Yes or no, one of several, or several of them: each a large place to touch.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: choices

    required property FormItem item
    readonly property var labels: item.kind === FormItem.YesNo ? [qsTr("Yes"), qsTr("No")] : item.options

    readonly property var chosen: item.chosen

    spacing: Theme.space.m

    GridLayout {
        Layout.fillWidth: true
        columns: choices.item.sideBySide && Theme.textScale < 1.5 ? choices.labels.length : 1
        columnSpacing: Theme.space.m
        rowSpacing: Theme.space.m
        Accessible.role: Accessible.Grouping
        Accessible.name: choices.item.text

        Repeater {
            model: choices.labels

            ChoiceRow {
                id: choice

                required property string modelData
                required property int index
                readonly property bool isChosen: choices.chosen.includes(index)

                function choose() {
                    if (choices.item.kind === FormItem.YesNo)
                        choices.item.setYes(index === 0);
                    else
                        choices.item.choose(index, choices.item.several ? !isChosen : true);
                    checked = Qt.binding(() => isChosen);
                }

                objectName: "form.choice[" + choices.item.path + "][" + index + "]"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                autoExclusive: false
                text: modelData
                checked: isChosen
                Accessible.role: choices.item.several ? Accessible.CheckBox : Accessible.RadioButton
                onClicked: choose()
            }
        }
    }
    ChoiceExtras {
        Layout.fillWidth: true
        item: choices.item
    }
}
