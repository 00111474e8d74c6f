// Something the whole page must know: an icon, a sentence, at most one thing to do about it.
import QtQuick
import QtQuick.Layouts
import Stipple.Theme

Rectangle {
    id: banner

    required property int kind
    required property string text
    property string title: ""
    property string action: ""

    signal acted

    implicitHeight: row.implicitHeight + 2 * Theme.space.l
    radius: Theme.space.controlRadius
    color: meaning.ground
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title === "" ? text : title + " " + text

    Meaning {
        id: meaning

        kind: banner.kind
    }
    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.space.l
        anchors.leftMargin: Theme.space.l
        anchors.rightMargin: Theme.space.l
        spacing: Theme.space.m

        Icon {
            Layout.alignment: Qt.AlignTop
            name: meaning.iconName
            color: meaning.ink
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            spacing: Theme.space.xs

            TextBlock {
                Layout.fillWidth: true
                visible: banner.title !== ""
                text: banner.title
                strong: true
                color: meaning.ink
            }
            TextBlock {
                Layout.fillWidth: true
                text: banner.text
                Accessible.ignored: true
            }
            PushButton {
                visible: banner.action !== ""
                objectName: banner.objectName + ".action"
                kind: PushButton.Quiet
                leftPadding: 0
                rightPadding: 0
                text: banner.action
                onClicked: banner.acted()
            }
        }
    }
}
