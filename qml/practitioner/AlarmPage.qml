// This vault is older than what the tablet saw last: what was noticed, what it can mean, and two ways on.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ScrollColumn {
    objectName: "alarm"
    cap: Theme.space.narrow + Theme.space.xxxl * 2
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
                name: "history"
                color: Theme.color.caution
                size: Theme.space.iconLarge
            }
        }
        TextBlock {
            objectName: "alarm.title"
            Layout.fillWidth: true
            text: qsTr("Something here is older than it should be")
            look: TextBlock.Heading
        }
        TextBlock {
            objectName: "alarm.noticed"
            Layout.fillWidth: true
            text: Alarm.noticed
            look: TextBlock.Lead
        }
        TextBlock {
            Layout.fillWidth: true
            text: qsTr("If somebody restored a copy on purpose, confirm it. If nobody did, look first at what is missing, and keep the back-ups you have.")
            tone: TextBlock.Secondary
        }
        Banner {
            objectName: "alarm.problem"
            Layout.fillWidth: true
            visible: Alarm.problem !== ""
            kind: Meaning.Decline
            text: Alarm.problem
        }
        TextBlock {
            objectName: "alarm.whoMay"
            Layout.fillWidth: true
            visible: !Alarm.mayAccept
            text: Alarm.whoMay
            strong: true
        }
        PushButton {
            objectName: "alarm.look"
            Layout.fillWidth: true
            text: qsTr("Look, and change nothing")
            iconName: "show"
            enabled: !Alarm.busy
            onClicked: Alarm.onlyLook()
        }
        PushButton {
            objectName: "alarm.accept"
            Layout.fillWidth: true
            visible: Alarm.mayAccept
            kind: PushButton.Secondary
            text: qsTr("Go on with the data as it is")
            busy: Alarm.busy
            enabled: !Alarm.busy
            onClicked: Alarm.accept()
        }
        PushButton {
            objectName: "alarm.lock"
            Layout.fillWidth: true
            kind: PushButton.Quiet
            text: qsTr("Lock")
            iconName: "lock"
            enabled: !Alarm.busy
            onClicked: Gate.lock()
        }
    }
}
