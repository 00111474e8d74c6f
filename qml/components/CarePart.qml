// What not to do on a day of healing, or what to do, expect or may do: each with its sentence and until when.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.Theme

Card {
    id: card

    required property var part
    property bool forClient: false
    property string name: "care"
    readonly property bool isWarning: part.kind === "dont"
    readonly property color tone: isWarning ? Theme.color.decline : part.kind === "do" || part.kind === "allowed" ? Theme.color.clear : Theme.color.accent

    objectName: name + ".part[" + part.kind + "]"

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Icon {
            name: card.isWarning ? "decline" : card.part.kind === "expect" ? "info" : "check"
            color: card.tone
        }
        TextBlock {
            Layout.fillWidth: true
            text: card.part.title
            look: TextBlock.Title
        }
    }
    Repeater {
        model: card.part.items

        ColumnLayout {
            id: item

            required property var modelData

            objectName: card.name + ".item[" + modelData.id + "]"
            Layout.fillWidth: true
            spacing: Theme.space.xs

            TextBlock {
                Layout.fillWidth: true
                text: item.modelData.title
                look: card.forClient ? TextBlock.Lead : TextBlock.Body
                strong: true
            }
            TextBlock {
                Layout.fillWidth: true
                text: item.modelData.text
                font.pixelSize: card.forClient ? Theme.type.clientBody : Theme.type.body
            }
            TextBlock {
                objectName: card.name + ".note[" + item.modelData.id + "]"
                Layout.fillWidth: true
                visible: text !== ""
                text: item.modelData.note
                font.pixelSize: card.forClient ? Theme.type.clientBody : Theme.type.small
                tone: TextBlock.Secondary
            }
        }
    }
}
