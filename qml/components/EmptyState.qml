// Nothing here yet: why, and what to do about it.
import QtQuick
import QtQuick.Layouts
import Stipple.Theme

ColumnLayout {
    id: empty

    required property string iconName
    required property string title
    required property string text
    property string action: ""
    property string actionName: ""

    signal acted

    spacing: Theme.space.m

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: Theme.space.s
        implicitWidth: Theme.space.avatarLarge + Theme.space.xl
        implicitHeight: implicitWidth
        radius: width / 2
        color: Theme.color.accentSoft

        Icon {
            anchors.centerIn: parent
            name: empty.iconName
            color: Theme.color.accent
            size: Theme.space.iconLarge
        }
    }
    TextBlock {
        Layout.fillWidth: true
        text: empty.title
        look: TextBlock.Title
        horizontalAlignment: Text.AlignHCenter
    }
    TextBlock {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.space.narrow
        Layout.alignment: Qt.AlignHCenter
        text: empty.text
        tone: TextBlock.Secondary
        horizontalAlignment: Text.AlignHCenter
    }
    PushButton {
        objectName: empty.actionName
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space.m
        Layout.maximumWidth: empty.width
        visible: empty.action !== ""
        text: empty.action
        onClicked: empty.acted()
    }
}
