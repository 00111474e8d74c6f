import QtQuick
import QtQuick.Layouts
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    spacing: Theme.space.l

    Card {
        Layout.fillWidth: true
        title: "Type"

        Repeater {
            model: ["Caption", "Small", "Body", "Lead", "Title", "Heading", "Display"]

            TextBlock {
                required property string modelData
                required property int index

                Layout.fillWidth: true
                look: index
                text: modelData + " · Ink, calm and clear · حبر هادئ وواضح · 0123456789"
            }
        }
    }
    Card {
        Layout.fillWidth: true
        title: "Icons"

        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.xl

            Icon {
                id: sample

                visible: false
                name: "check"
            }
            Repeater {
                model: sample.names()

                Column {
                    id: cell

                    required property string modelData

                    width: Theme.space.rail
                    spacing: Theme.space.s

                    Icon {
                        anchors.horizontalCenter: parent.horizontalCenter
                        name: cell.modelData
                        size: Theme.space.iconLarge
                    }
                    TextBlock {
                        anchors.horizontalCenter: parent.horizontalCenter
                        text: cell.modelData
                        look: TextBlock.Small
                        tone: TextBlock.Secondary
                    }
                }
            }
        }
    }
}
