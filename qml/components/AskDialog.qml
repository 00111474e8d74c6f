// A question that must be answered before going on. The safe answer comes first in the tab order and is Escape's.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.Theme

T.Dialog {
    id: dialog

    required property string question
    required property string text
    property string acceptText: ""
    property string destroyText: ""
    property string cancelText: qsTr("Go back")
    property string name: ""
    property bool large: false

    signal discardChosen

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: parent ? Math.min(Theme.space.narrow + Theme.space.xxxl, parent.width - 2 * Theme.space.xl) : 0
    height: parent ? Math.min(implicitHeight, parent.height - 2 * Theme.space.l) : 0
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: Theme.space.xl
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.motion.quick
            easing.type: Theme.motion.easing
        }
    }
    T.Overlay.modal: Rectangle {
        color: Theme.color.scrim
    }

    contentItem: ColumnLayout {
        spacing: Theme.space.l

        TextBlock {
            Layout.fillWidth: true
            text: dialog.question
            look: TextBlock.Title
        }
        TextBlock {
            Layout.fillWidth: true
            text: dialog.text
            tone: TextBlock.Secondary
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.s
            spacing: Theme.space.s

            PushButton {
                objectName: dialog.name + ".accept"
                Layout.fillWidth: true
                visible: dialog.acceptText !== ""
                focus: true
                large: dialog.large
                text: dialog.acceptText
                onClicked: dialog.accept()
            }
            PushButton {
                objectName: dialog.name + ".destroy"
                Layout.fillWidth: true
                visible: dialog.destroyText !== ""
                kind: PushButton.Danger
                text: dialog.destroyText
                onClicked: {
                    dialog.close();
                    dialog.discardChosen();
                }
            }
            PushButton {
                objectName: dialog.name + ".cancel"
                Layout.fillWidth: true
                kind: PushButton.Secondary
                large: dialog.large
                text: dialog.cancelText
                onClicked: dialog.reject()
            }
        }
    }
    background: Rectangle {
        radius: Theme.space.radius
        color: Theme.color.card
        border.width: Theme.space.line
        border.color: Theme.color.hairline
    }
}
