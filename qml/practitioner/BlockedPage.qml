// The vault cannot be opened: what happened, what was kept, what to do, and where it lies.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ScrollColumn {
    objectName: "blocked"
    cap: Theme.space.narrow + Theme.space.xxxl
    centred: true

    Card {
        Layout.fillWidth: true
        padding: Theme.space.xxl

        Rectangle {
            implicitWidth: Theme.space.avatarLarge
            implicitHeight: implicitWidth
            radius: width / 2
            color: Theme.color.cautionSoft

            Icon {
                anchors.centerIn: parent
                name: Gate.inUse ? "lock" : "folder"
                color: Theme.color.caution
                size: Theme.space.iconLarge
            }
        }
        TextBlock {
            objectName: "blocked.title"
            Layout.fillWidth: true
            text: Gate.problemTitle
            look: TextBlock.Heading
        }
        TextBlock {
            objectName: "blocked.sentence"
            Layout.fillWidth: true
            text: Gate.problem
            look: TextBlock.Lead
        }
        Rectangle {
            Layout.fillWidth: true
            // Most sentences name the folder themselves.
            visible: !Gate.problem.includes(Gate.folder)
            implicitHeight: place.implicitHeight + 2 * Theme.space.m
            radius: Theme.space.smallRadius
            color: Theme.color.sunken

            TextBlock {
                id: place

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: Theme.space.m
                text: Gate.folder
                tone: TextBlock.Secondary
                wrapMode: Text.WrapAnywhere
            }
        }
        PushButton {
            objectName: "blocked.again"
            text: qsTr("Try again")
            onClicked: Gate.tryAgain()
        }
    }
}
