// Who goes on at this tablet: everybody with a way in.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

FormDialog {
    id: dialog

    name: "switch"
    title: qsTr("Who goes on?")
    acceptText: ""
    problem: Switch.problem

    TextBlock {
        Layout.fillWidth: true
        text: Switch.others.count === 0 ? qsTr("Nobody else can unlock this tablet. Who works here is added in the settings.") : qsTr("It is locked for you at once. What you are writing is kept.")
        tone: TextBlock.Secondary
    }
    Repeater {
        model: Switch.others

        PersonRow {
            required property int index
            required property string person

            objectName: "switch.person[" + index + "]"
            Layout.fillWidth: true
            leftPadding: Theme.space.m
            rightPadding: Theme.space.m
            divided: index + 1 < Switch.others.count
            onClicked: {
                dialog.close();
                Switch.choose(person);
            }
        }
    }
}
