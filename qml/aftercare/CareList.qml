// What to do, or not to do, or to expect on a day: each thing with its reason and until when.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.Theme
import Stipple.Components

Card {
    id: list

    required property var section
    readonly property bool isDont: section.key === "dont"
    readonly property bool isExpected: section.key === "expect"
    readonly property color sign: isDont ? Theme.color.decline : isExpected ? Theme.color.inkSecondary : Theme.color.clear
    readonly property color ground: isDont ? Theme.color.declineSoft : isExpected ? Theme.color.sunken : Theme.color.clearSoft

    objectName: "home.list[" + section.key + "]"
    gap: Theme.space.l

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Rectangle {
            implicitWidth: Theme.space.mark
            implicitHeight: Theme.space.mark
            radius: width / 2
            color: list.ground

            Icon {
                anchors.centerIn: parent
                name: list.isDont ? "close" : list.isExpected ? "info" : "check"
                color: list.sign
            }
        }
        TextBlock {
            Layout.fillWidth: true
            text: list.section.heading
            look: TextBlock.Title
        }
    }
    Repeater {
        model: list.section.items

        ColumnLayout {
            id: entry

            required property var modelData
            required property int index

            objectName: "home.item[" + modelData.key + "]"
            Layout.fillWidth: true
            spacing: Theme.space.xs

            Hairline {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.space.m
                visible: entry.index > 0
            }
            CareText {
                Layout.fillWidth: true
                text: entry.modelData.title
                strong: true
            }
            CareText {
                Layout.fillWidth: true
                text: entry.modelData.text
            }
            CareText {
                objectName: "home.note[" + entry.modelData.key + "]"
                Layout.fillWidth: true
                visible: text !== ""
                text: entry.modelData.note
                tone: TextBlock.Secondary
            }
        }
    }
}
