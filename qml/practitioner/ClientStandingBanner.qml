// What blocks a treatment today, until when, and because of what.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Rectangle {
    id: banner

    property int kind: Client.standingKind
    property string title: Client.standingTitle
    property var because: Client.standingBecause

    objectName: "client.standing"
    implicitHeight: row.implicitHeight + 2 * Theme.space.l
    visible: title !== ""
    radius: Theme.space.controlRadius
    color: meaning.ground
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title

    Meaning {
        id: meaning

        kind: banner.kind
    }
    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space.l
        spacing: Theme.space.m

        Icon {
            Layout.alignment: Qt.AlignTop
            name: meaning.iconName
            color: meaning.ink
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space.s

            TextBlock {
                objectName: "client.standingTitle"
                Layout.fillWidth: true
                text: banner.title
                look: TextBlock.Lead
                strong: true
                color: meaning.ink
            }
            Repeater {
                model: banner.because

                TextBlock {
                    required property string modelData

                    Layout.fillWidth: true
                    text: modelData
                }
            }
        }
    }
}
