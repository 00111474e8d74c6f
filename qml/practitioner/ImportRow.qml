// One client of a file that is about to be imported.
import QtQuick
import QtQuick.Layouts
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: line

    required property int index
    required property int row
    required property string name
    required property string detail
    required property string twin
    required property bool isLeftOut

    spacing: 0

    Hairline {
        Layout.fillWidth: true
        visible: line.index > 0
    }
    TextBlock {
        objectName: "import.row[" + line.row + "]"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.m
        text: line.name
        look: TextBlock.Lead
        tone: line.isLeftOut ? TextBlock.Disabled : TextBlock.Ink
    }
    TextBlock {
        Layout.fillWidth: true
        visible: line.detail !== ""
        text: line.detail
        tone: TextBlock.Secondary
    }
    StatusPill {
        Layout.topMargin: Theme.space.xs
        Layout.maximumWidth: line.width
        Layout.fillWidth: implicitWidth > line.width
        visible: line.twin !== ""
        kind: Meaning.Caution
        text: line.isLeftOut ? qsTr("Left out. %1").arg(line.twin) : line.twin
    }
    Item {
        implicitHeight: Theme.space.m
    }
}
