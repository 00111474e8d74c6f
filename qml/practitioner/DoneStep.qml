import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    objectName: "firstStart.done"
    spacing: Theme.space.xl

    Rectangle {
        Layout.topMargin: Theme.space.xl
        implicitWidth: Theme.space.avatarLarge + Theme.space.xl
        implicitHeight: implicitWidth
        radius: width / 2
        color: Theme.color.clearSoft

        Icon {
            anchors.centerIn: parent
            name: "check"
            color: Theme.color.clear
            size: Theme.space.iconLarge
        }
    }
    TextBlock {
        Layout.fillWidth: true
        text: qsTr("Your vault is ready")
        look: TextBlock.Display
    }
    TextBlock {
        Layout.fillWidth: true
        text: qsTr("Everything you enter is encrypted on this tablet and stays here. It locks by itself when nobody touches it.")
        look: TextBlock.Lead
        tone: TextBlock.Secondary
    }
}
