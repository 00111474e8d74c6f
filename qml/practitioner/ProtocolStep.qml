// What the protocol's sources do not agree on and the app goes by: the usual choice is made, another one is a tap away.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: step

    spacing: Theme.space.xl

    TextBlock {
        Layout.fillWidth: true
        text: qsTr("Where the sources differ")
        look: TextBlock.Display
    }
    TextBlock {
        Layout.fillWidth: true
        text: qsTr("On these questions the published sources do not agree. The usual answer is chosen. You can go on as it is, and decide otherwise at any time in the settings.")
        look: TextBlock.Lead
        tone: TextBlock.Secondary
    }
    Repeater {
        model: FirstStart.questions

        Card {
            id: question

            required property var modelData
            required property int index

            Layout.fillWidth: true
            gap: Theme.space.m

            TextBlock {
                Layout.fillWidth: true
                text: question.modelData.heading
                look: TextBlock.Title
                Accessible.role: Accessible.Heading
            }
            TextBlock {
                Layout.fillWidth: true
                text: question.modelData.topic
                tone: TextBlock.Secondary
            }
            Repeater {
                model: question.modelData.sides

                ChoiceRow {
                    id: side

                    required property var modelData
                    required property int index

                    objectName: "firstStart.side[" + question.index + "," + index + "]"
                    Layout.fillWidth: true
                    text: side.modelData.says
                    note: side.modelData.sources
                    autoExclusive: false
                    checkable: false
                    checked: side.modelData.isChosen
                    onClicked: FirstStart.choose(question.index, side.index)
                }
            }
        }
    }
}
