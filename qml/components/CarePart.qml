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

    // Placed by hand: Qt 6.4's layouts can miss that words above took another line.
    Item {
        Layout.fillWidth: true
        implicitHeight: Math.max(sign.height, title.implicitHeight)

        Icon {
            id: sign

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            name: card.isWarning ? "decline" : card.part.kind === "expect" ? "info" : "check"
            color: card.tone
        }
        TextBlock {
            id: title

            anchors.left: sign.right
            anchors.leftMargin: Theme.space.m
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: card.part.title
            look: TextBlock.Title
        }
    }
    Repeater {
        model: card.part.items

        Column {
            id: item

            required property var modelData

            objectName: card.name + ".item[" + modelData.id + "]"
            Layout.fillWidth: true
            spacing: Theme.space.xs

            TextBlock {
                width: item.width
                text: item.modelData.title
                font.pixelSize: card.forClient ? Theme.type.clientBody : Theme.type.body
                strong: true
            }
            TextBlock {
                width: item.width
                text: item.modelData.text
                font.pixelSize: card.forClient ? Theme.type.clientBody : Theme.type.body
            }
            TextBlock {
                objectName: card.name + ".note[" + item.modelData.id + "]"
                width: item.width
                visible: text !== ""
                text: item.modelData.note
                font.pixelSize: card.forClient ? Theme.type.clientBody : Theme.type.small
                tone: TextBlock.Secondary
            }
        }
    }
}
