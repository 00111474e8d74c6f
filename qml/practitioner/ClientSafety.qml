// What must be known before anybody touches the client: allergies, medicines, conditions, what the screening found.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Card {
    id: card

    objectName: "client.safety"
    gap: Theme.space.m
    padding: Theme.space.l

    TextBlock {
        Layout.fillWidth: true
        text: qsTr("To know before a treatment")
        strong: true
    }
    Repeater {
        model: Client.safety

        RowLayout {
            id: row

            required property string kind
            required property string label
            required property string text
            required property bool isDisputed

            Layout.fillWidth: true
            Layout.fillHeight: false
            spacing: Theme.space.m

            Icon {
                Layout.alignment: Qt.AlignTop
                name: row.isDisputed || row.kind === "allergies" ? "caution" : "info"
                color: row.isDisputed || row.kind === "allergies" ? Theme.color.caution : Theme.color.inkSecondary
                size: Theme.space.iconSmall + Theme.space.xs
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                TextBlock {
                    Layout.fillWidth: true
                    text: row.label
                    look: TextBlock.Small
                    tone: TextBlock.Secondary
                }
                TextBlock {
                    objectName: "client.safety[" + row.kind + "]"
                    Layout.fillWidth: true
                    text: row.text
                }
                TextBlock {
                    Layout.fillWidth: true
                    visible: row.isDisputed
                    text: qsTr("Two tablets know different things. All of them count until somebody decides.")
                    look: TextBlock.Small
                    tone: TextBlock.Caution
                }
            }
        }
    }
    TextBlock {
        Layout.fillWidth: true
        visible: Client.safety.count === 0
        text: qsTr("No allergies, medicines or conditions are noted.")
        tone: TextBlock.Secondary
    }
}
