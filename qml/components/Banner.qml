// Something the whole page must know: an icon, a sentence, at most one thing to do about it.
import QtQuick
import Stipple.Theme

Rectangle {
    id: banner

    required property int kind
    required property string text
    property string title: ""
    property string action: ""

    signal acted

    implicitHeight: Math.max(sign.height, words.implicitHeight) + 2 * Theme.space.l
    radius: Theme.space.controlRadius
    color: meaning.ground
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title === "" ? text : title + " " + text

    Meaning {
        id: meaning

        kind: banner.kind
    }
    // Placed by hand: layouts within layouts do not always learn that words take another line.
    Icon {
        id: sign

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: Theme.space.l
        name: meaning.iconName
        color: meaning.ink
    }
    Column {
        id: words

        anchors.left: sign.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.space.m
        anchors.rightMargin: Theme.space.l
        y: Theme.space.l + Math.max(0, Math.round((sign.height - height) / 2))
        spacing: Theme.space.xs

        TextBlock {
            width: words.width
            visible: banner.title !== ""
            text: banner.title
            strong: true
            color: meaning.ink
        }
        TextBlock {
            width: words.width
            text: banner.text
            Accessible.ignored: true
        }
        PushButton {
            anchors.left: parent.left
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
