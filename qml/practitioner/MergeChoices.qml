// Two clients side by side: what differs, and which of the two is kept. One tap for each.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    spacing: Theme.space.l

    Card {
        Layout.fillWidth: true
        gap: Theme.space.m

        TextBlock {
            objectName: "merge.said"
            Layout.fillWidth: true
            text: qsTr("%1 (%2) goes on. Everything of %3 (%4) comes with it: visits, forms, consents, photos, notes. Nothing is lost, and it can be taken apart again.").arg(Merging.keptName).arg(Merging.keptSince).arg(Merging.givenName).arg(Merging.givenSince)
        }
        PushButton {
            objectName: "merge.swap"
            kind: PushButton.Secondary
            text: qsTr("Let the other one go on")
            onClicked: Merging.swap()
        }
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("Where they differ")
        gap: Theme.space.l

        TextBlock {
            Layout.fillWidth: true
            visible: Merging.choices.count === 0
            text: qsTr("Both say the same.")
            tone: TextBlock.Secondary
        }
        Repeater {
            model: Merging.choices

            ColumnLayout {
                id: choice

                required property string field
                required property string label
                required property string kept
                required property string given
                required property bool isTaken
                required property bool isAdded

                Layout.fillWidth: true
                Layout.fillHeight: false
                spacing: Theme.space.s

                TextBlock {
                    Layout.fillWidth: true
                    text: choice.label
                    strong: true
                }
                SegmentedChoice {
                    Layout.fillWidth: true
                    visible: !choice.isAdded
                    name: "merge.choice[" + choice.field + "]"
                    label: choice.label
                    options: [choice.kept, choice.given]
                    current: choice.isTaken ? 1 : 0
                    onChosen: index => Merging.take(choice.field, index === 1)
                }
                TextBlock {
                    Layout.fillWidth: true
                    visible: choice.isAdded
                    text: qsTr("%1 · kept in any case").arg(choice.given)
                }
            }
        }
    }
}
