// White paper on warm paper, with a hairline instead of a shadow.
import QtQuick
import QtQuick.Layouts
import Stipple.Theme

Rectangle {
    id: card

    property string title: ""
    property int padding: Theme.space.xl
    property int gap: Theme.space.l
    default property alias content: column.data

    implicitHeight: column.implicitHeight + 2 * padding
    implicitWidth: column.implicitWidth + 2 * padding
    radius: Theme.space.radius
    color: Theme.color.card
    border.width: Theme.space.line
    border.color: Theme.color.hairline

    // Never as high as the card: a layout that is made higher from outside arranges its items anew, and Qt 6.4 takes those
    // that a list has just given up for still there.
    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: card.padding
        spacing: card.gap

        TextBlock {
            Layout.fillWidth: true
            visible: card.title !== ""
            text: card.title
            look: TextBlock.Title
        }
    }
}
